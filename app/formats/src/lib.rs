//! The owner's files. Whatever they have (CSV, TSV, JSON, JSON Lines, Parquet, plain lines, a zip of those, in the
//! encodings that spreadsheets write) becomes records, and records become items, with a reason for each that does not.
//!
//! No IO of its own: a file is anything that reads and seeks, and is read piece by piece, so that a large one takes no
//! more memory than its items. In reading order: [`format`] (what kind of file it is), [`encoding`], [`record`], the
//! readers (`separated`, `json`, `rows`, `archive`, `images`), [`preview`] (what an owner is shown before they choose columns),
//! [`load`] (from records to items, the one place where that happens), [`brought`] (items with what was said about them in
//! other tools), and [`out`] (from a project to the forms of others).

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic))]

pub mod archive;
pub mod brought;
pub mod encoding;
pub mod format;
pub mod images;
mod json;
pub mod load;
pub mod out;
pub mod pack;
pub mod preview;
mod read;
pub mod record;
mod rows;
mod separated;
#[cfg(test)]
mod testkit;
mod values;

use std::io::{Read, Seek};

use thiserror::Error;

pub use encoding::Encoding;
pub use format::{Form, Opened, Part, Reading, open};
pub use images::Images;
pub use load::{Files, Given, Known, Loaded, Loader, Mapping, Sink, Vote, load, load_into};
pub use preview::{ColumnKind, ColumnView, Guess, Preview, preview};
pub use read::each_record;
pub use record::{Fault, Problem, Record};

/// Larger files are refused, in bytes.
pub const MAX_FILE_BYTES: u64 = 1 << 30;
/// More items than this are refused: each device of each person holds all of them.
pub const MAX_ITEMS: usize = 1_000_000;
/// More columns than this are no table of records.
pub const MAX_COLUMNS: usize = 500;
/// So many problems are kept with their reason; beyond that they are counted.
pub const MAX_PROBLEMS: usize = 10_000;

/// Anything a file can be read from.
pub trait Input: Read + Seek {}

impl<T: Read + Seek> Input for T {}

/// Why a file as a whole cannot be read: what is wrong, then what to do.
#[derive(Debug, Error)]
pub enum FormatError {
    /// The device gave no more bytes.
    #[error("the file could not be read ({0}); if it changed or moved meanwhile, choose it again")]
    Io(#[from] std::io::Error),
    /// It is empty.
    #[error("the file is empty; choose the one with your records")]
    Empty,
    /// It is too large.
    #[error("the file has {n_bytes} bytes and the limit is {}; split it, or leave columns out", MAX_FILE_BYTES)]
    TooLarge {
        /// Its size.
        n_bytes: u64,
    },
    /// It is of a kind that is not read.
    #[error("this is {what}, which is not read here; {remedy}")]
    Kind {
        /// What it is.
        what: &'static str,
        /// What to do.
        remedy: &'static str,
    },
    /// It is of a known kind, but damaged or not what is needed.
    #[error("{what}; {remedy}")]
    Broken {
        /// What is wrong.
        what: String,
        /// What to do.
        remedy: &'static str,
    },
    /// A column is missing altogether.
    #[error("there is no column `{column}`; there {}", listed(.found))]
    NoColumn {
        /// The column that was asked for.
        column: String,
        /// Those there are.
        found: Vec<String>,
    },
    /// An archive unpacks to far more than it should.
    #[error(
        "the archive unpacks to more than {limit} bytes, which is how archives attack programs; unpack it yourself and \
             choose the file in it"
    )]
    Bomb {
        /// How much is unpacked at most.
        limit: u64,
    },
}

fn listed(found: &[String]) -> String {
    let names: Vec<String> = found.iter().map(|name| format!("`{name}`")).collect();
    match names.as_slice() {
        [] => "is none".to_owned(),
        [one] => format!("is {one}"),
        _ => format!("are {}", names.join(", ")),
    }
}
