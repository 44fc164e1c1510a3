//! The owner's files. Whatever they have (CSV, TSV, JSON, JSON Lines, Parquet, plain lines, a zip of those, in the
//! encodings that spreadsheets write) becomes records, and records become items, with a reason for each that does not.
//!
//! No IO of its own: a file is anything that reads and seeks, and is read piece by piece, so that a large one takes no
//! more memory than its items. In reading order: [`format`] (what kind of file it is), [`encoding`], [`record`], [`fault`]
//! (why one cannot be used), the readers (`separated`, `json`, `rows`, `archive`, `images`), [`preview`] (what an owner is
//! shown before they choose columns), [`load`] (from records to items, the one place where that happens), [`brought`]
//! (items with what was said about them in other tools), and [`out`] (from a project to the forms of others).

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic))]

pub mod archive;
pub mod brought;
pub mod encoding;
pub mod fault;
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

pub use encoding::Encoding;
pub use fault::{Fault, FormatError, Note, Problem};
pub use format::{Form, Opened, Part, Reading, open};
pub use images::Images;
pub use load::{Files, Given, Known, Loaded, Loader, Mapping, Sink, Vote, load, load_into};
pub use preview::{ColumnKind, ColumnView, Guess, Preview, preview};
pub use read::each_record;
pub use record::Record;

/// Larger files are refused, in bytes.
pub const MAX_FILE_BYTES: u64 = 1 << 30;
/// More items than this are refused: each device of each person holds all of them.
pub const MAX_ITEMS: usize = 1_000_000;
/// More columns than this are no table of records.
pub const MAX_COLUMNS: usize = 500;
/// Longer records are left out, in bytes: a file without line breaks must not fill the memory.
pub const MAX_RECORD_BYTES: usize = 16 << 20;
/// So many problems are kept with their reason; beyond that they are counted.
pub const MAX_PROBLEMS: usize = 10_000;

/// Anything a file can be read from.
pub trait Input: Read + Seek {}

impl<T: Read + Seek> Input for T {}
