//! What keeps a record or a whole file from being used. The words here are English; who speaks another language, or says
//! what to do about a record, makes words of the cases.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{MAX_COLUMNS, MAX_FILE_BYTES, MAX_ITEMS, MAX_RECORD_BYTES};

/// Why a record cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Error)]
pub enum Fault {
    /// A line that no CSV reader takes.
    #[error("it is not CSV ({error})")]
    NotCsv {
        /// The reader's words.
        error: String,
    },
    /// More or fewer fields than the first line.
    #[error("it has {found} fields where the first line has {expected}")]
    NFields {
        /// How many it has.
        found: usize,
        /// How many the first line has.
        expected: usize,
    },
    /// Bytes that are no UTF-8.
    #[error("it is not UTF-8")]
    NotUtf8,
    /// Over [`MAX_COLUMNS`].
    #[error("the file has more than {MAX_COLUMNS} columns")]
    TooManyColumns,
    /// Over [`MAX_RECORD_BYTES`].
    #[error("it is longer than {MAX_RECORD_BYTES} bytes")]
    TooLong,
    /// JSON, and no object.
    #[error("it is not a JSON object")]
    NoObject,
    /// No JSON.
    #[error("it is not JSON ({error})")]
    NotJson {
        /// The reader's words.
        error: String,
    },
    /// A list that is not closed.
    #[error("the file ends within the list")]
    Cut,
    /// Columns for two texts and for an image were chosen.
    #[error("two texts and an image are too much")]
    TwoTextsAndImage,
    /// A confidence that is no share.
    #[error("its `{column}` is `{found}`, which is no number from 0 to 1")]
    NoShare {
        /// The column.
        column: String,
        /// What stands there, shortened.
        found: String,
    },
    /// Nothing where a text or an image has to be.
    #[error("its `{column}` is empty")]
    Empty {
        /// The column.
        column: String,
    },
    /// A number or an object where a text has to be.
    #[error("its `{column}` is not a string")]
    NoString {
        /// The column.
        column: String,
    },
    /// The record lacks the column.
    #[error("it has no `{column}`; it has {found}")]
    NoColumn {
        /// The column.
        column: String,
        /// The columns that it has.
        found: String,
    },
    /// Something else than an image's address.
    #[error("its `{column}` is no address of an image")]
    NoAddress {
        /// The column.
        column: String,
    },
    /// Parts that make no item, or an image that cannot be shown.
    #[error("{why}")]
    Parts {
        /// In words.
        why: String,
    },
    /// A text of blanks.
    #[error("its text is empty")]
    EmptyText,
    /// A text over 1 MiB.
    #[error("its text has {n_bytes} bytes; the limit is 1 MiB")]
    LongText {
        /// Its size.
        n_bytes: usize,
    },
    /// A text with zero bytes.
    #[error("its text holds NUL bytes")]
    Nul,
    /// One of these, of one of two texts.
    #[error("{fault} (`{column}`)")]
    In {
        /// The text's column.
        column: String,
        /// What is wrong with it.
        fault: Box<Fault>,
    },
    /// Neither yes nor no.
    #[error("its `{column}` is `{found}`, which is neither yes nor no")]
    NoYes {
        /// The column.
        column: String,
        /// What stands there, shortened.
        found: String,
    },
    /// An id that is a list or an object.
    #[error("its `{column}` is neither a string nor a number")]
    NoId {
        /// The column.
        column: String,
    },
    /// The project that is added to has it.
    #[error("the project has this item already")]
    Known,
    /// Over [`MAX_ITEMS`].
    #[error("a project holds at most {MAX_ITEMS} items")]
    Full,
    /// Two texts with one id.
    #[error("its id `{id}` stands on line {line} already, with another text")]
    SameId {
        /// The id, shortened.
        id: String,
        /// Where it came first.
        line: u64,
    },
    /// What only one form of file can have wrong with it.
    #[error("{why}")]
    Other {
        /// What is wrong.
        why: String,
        /// What to do; may be empty.
        remedy: String,
    },
}

impl Fault {
    /// A fault of one form of file, with what to do about it.
    #[must_use]
    pub fn new(why: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self::Other { why: why.into(), remedy: remedy.into() }
    }
}

/// A record that was left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// Which file of an archive; empty where there is one file.
    pub file: String,
    /// Where the record begins: 1 for the first line, or in a Parquet file for the first row.
    pub line: u64,
    /// What is wrong.
    pub fault: Fault,
}

/// A kind of file that is often taken for a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Kind {
    /// Packed by gzip.
    #[error("a gzip archive")]
    Gzip,
    /// Packed by Zstandard.
    #[error("a zstd archive")]
    Zstd,
    /// Packed by 7-Zip.
    #[error("a 7z archive")]
    SevenZip,
    /// PDF.
    #[error("a PDF document")]
    Pdf,
    /// Word's and Excel's form before 2007.
    #[error("an old Office document")]
    OldOffice,
    /// SQLite.
    #[error("a SQLite database")]
    Sqlite,
    /// One image.
    #[error("an image")]
    Image,
    /// Excel.
    #[error("an Excel workbook")]
    Excel,
    /// Word.
    #[error("a Word document")]
    Word,
    /// LibreOffice and others.
    #[error("an OpenDocument file")]
    OpenDocument,
    /// Anything else that is no text.
    #[error("a file of bytes that are no text")]
    Bytes,
}

impl Kind {
    /// What to do with one.
    #[must_use]
    pub const fn remedy(self) -> &'static str {
        match self {
            Self::Gzip | Self::Zstd | Self::SevenZip => "unpack it and choose the file in it",
            Self::Pdf | Self::Word => "copy its texts into a table and save that as CSV",
            Self::OldOffice | Self::Excel | Self::OpenDocument => "open it and save it as CSV (UTF-8)",
            Self::Sqlite => "export the table as CSV",
            Self::Image => "choose the folder it is in, or a zip of images",
            Self::Bytes => "choose a table, or save it as CSV (UTF-8) from the program that made it",
        }
    }
}

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
    #[error("the file has {n_bytes} bytes and the limit is {MAX_FILE_BYTES}; split it, or leave columns out")]
    TooLarge {
        /// Its size.
        n_bytes: u64,
    },
    /// It is of a kind that is not read.
    #[error("this is {0}, which is not read here; {remedy}", remedy = .0.remedy())]
    Kind(Kind),
    /// Nothing in it can be labeled.
    #[error("the file holds no record; add records below the line that names the columns")]
    NoRecord,
    /// The first line names too many columns.
    #[error(
        "the first line names more than {MAX_COLUMNS} columns; check what separates its fields, or leave columns out"
    )]
    TooManyColumns,
    /// JSON without a list.
    #[error("the JSON holds no list of records; write it as [{{\"text\": \"…\"}}, …], or one record a line")]
    NoList,
    /// A folder without images.
    #[error("none of the chosen files is an image; choose a folder of PNG, JPEG, GIF, WebP, AVIF or BMP files")]
    NoImage,
    /// An image that was there before is not now, or is another one.
    #[error("an image is gone or changed while it was read; choose the file again")]
    ImageGone,
    /// A chosen folder, as the page holds it, cannot be read.
    #[error("the pack of files is damaged; choose the folder again")]
    PackDamaged,
    /// An archive with too many entries.
    #[error("the archive has {n} entries; choose the file you need in it")]
    ManyEntries {
        /// How many.
        n: usize,
    },
    /// An archive without tables and images.
    #[error("the archive holds no table; put a CSV, JSON or Parquet file, or images, into it")]
    NoTable,
    /// An encrypted archive.
    #[error("the archive asks for a password; unpack it and choose the file in it")]
    Locked,
    /// An archive that cannot be read.
    #[error("the archive is damaged ({error}); get it again, or unpack it and choose the file in it")]
    ArchiveDamaged {
        /// The reader's words.
        error: String,
    },
    /// A Parquet file over 512 MiB.
    #[error("the Parquet file is larger than 512 MiB; split it, or save it as CSV")]
    ParquetTooLarge,
    /// A Parquet file packed in a way that is not read.
    #[error(
        "the Parquet file is packed with {name}, which is not read here; save it with Snappy, gzip or no compression, or as CSV"
    )]
    ParquetPacked {
        /// How.
        name: &'static str,
    },
    /// A Parquet file that cannot be read.
    #[error("the Parquet file is damaged ({error}); get it again, or save it as CSV")]
    ParquetDamaged {
        /// The reader's words.
        error: String,
    },
    /// It is of a known form, but damaged or not what is needed.
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

/// What an owner should know of how a file is read. Whole sentences.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Error)]
pub enum Note {
    /// An entry of an archive without bytes.
    #[error("`{name}` is empty.")]
    Empty {
        /// Its name.
        name: String,
    },
    /// Several documents in an archive.
    #[error("The archive holds {n} documents; each is one record.")]
    Documents {
        /// How many.
        n: usize,
    },
    /// Several tables in an archive.
    #[error("{n} files of the archive are read as one: {names}.")]
    ReadAsOne {
        /// How many.
        n: usize,
        /// The names of the first, and three points where there are more.
        names: String,
    },
    /// Images.
    #[error("{}", images(*.n))]
    Images {
        /// How many.
        n: usize,
    },
    /// Other files in a folder of images.
    #[error("{n} other files of the folder are left out.")]
    OthersLeftOut {
        /// How many.
        n: usize,
    },
    /// A guess.
    #[error(
        "The file has no mark that tells its encoding; it looks like UTF-16. If the letters below are wrong, choose another \
         encoding."
    )]
    LikeUtf16,
    /// A guess.
    #[error(
        "The file is not UTF-8. It is read as Windows-1252 (Latin-1), the usual one of older programs; if letters below \
         look wrong, choose another encoding or save the file as UTF-8."
    )]
    LikeWindows1252,
    /// A guess.
    #[error("The file is UTF-8 but for some broken places; the records with them are listed and left out.")]
    BrokenUtf8,
}

fn images(n: usize) -> String {
    match n {
        1 => "There is 1 image; it is one record.".to_owned(),
        n => format!("There are {n} images; each is one record, with the name of its folder beside it."),
    }
}
