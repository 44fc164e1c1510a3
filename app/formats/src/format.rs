//! What kind of file this is: by its first bytes, then by its name, then by what its text looks like.

use std::io::{Read as _, SeekFrom};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::encoding::{Census, Decoded, Encoding};
use crate::fault::{Kind, Note};
use crate::{FormatError, Input, MAX_FILE_BYTES};
use crate::{archive, images, pack};

/// How much of a file is looked at to tell what it is.
const HEAD_BYTES: u64 = 1 << 16;

/// What separates a file's records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Form {
    /// Fields between this byte; quotes hold line breaks.
    Separated {
        /// The byte.
        delimiter: u8,
        /// Whether the first line names the columns.
        has_header: bool,
    },
    /// One JSON object a line.
    JsonLines,
    /// An array of JSON objects, alone or as a member of an object.
    Json,
    /// Parquet.
    Parquet,
    /// One text a line, in the column `text`.
    Lines,
    /// The whole file is one text, in the column `text`; its name is in `file`.
    Document,
    /// The whole file is one image; `image` shows it, `folder` and `file` name it.
    Image,
}

/// One file with records: the file itself, or one in an archive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Its place in the archive; `None` where the file is no archive.
    pub member: Option<usize>,
    /// Its name in the archive, empty where there is one part alone.
    pub name: String,
    /// Its kind.
    pub form: Form,
    /// Its encoding.
    pub encoding: Encoding,
}

/// A file whose kind is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    /// What holds records in it, in order.
    pub parts: Vec<Part>,
    /// Images in it, which records may name.
    #[serde(default)]
    pub images: Vec<Part>,
    /// What its owner should know about how it is read.
    pub notes: Vec<Note>,
}

/// How a file is to be read where its owner knows better than we guess.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// The encoding.
    pub encoding: Option<Encoding>,
    /// The first line of a table is a record, and columns are called by number.
    pub no_header: bool,
    /// A table's delimiter.
    pub delimiter: Option<u8>,
}

impl Form {
    /// Its name, for people.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Separated { delimiter: b'\t', .. } => "table with tabs",
            Self::Separated { delimiter: b';', .. } => "table with semicolons",
            Self::Separated { .. } => "CSV table",
            Self::JsonLines => "JSON Lines",
            Self::Json => "JSON",
            Self::Parquet => "Parquet",
            Self::Lines => "one text a line",
            Self::Document => "text documents",
            Self::Image => "images",
        }
    }

    /// What a record's number counts.
    #[must_use]
    pub const fn unit(self) -> &'static str {
        if matches!(self, Self::Parquet) { "row" } else { "line" }
    }
}

/// Finds out what a file is. Looks at all of it where only that tells its encoding.
///
/// # Errors
/// When it cannot be read, is empty, or is of a kind that holds no records.
pub fn open(input: &mut dyn Input, name: &str, reading: Reading) -> Result<Opened, FormatError> {
    let n_bytes = input.seek(SeekFrom::End(0))?;
    if n_bytes == 0 {
        return Err(FormatError::Empty);
    }
    if n_bytes > MAX_FILE_BYTES {
        return Err(FormatError::TooLarge { n_bytes });
    }
    input.rewind()?;
    let mut head = Vec::new();
    (&mut *input).take(HEAD_BYTES).read_to_end(&mut head)?;
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return archive::open(input, reading);
    }
    if head.starts_with(pack::MAGIC) {
        return images::open(input);
    }
    let mut notes = Vec::new();
    input.rewind()?;
    let mut encode = |given: Option<Encoding>| encoding_of(&mut *input, &head, given, &mut notes);
    let (form, encoding) = kind(name, &head, reading, &mut encode)?;
    Ok(Opened { parts: vec![Part { member: None, name: String::new(), form, encoding }], images: Vec::new(), notes })
}

/// The kind of a file that is no archive. `encode` finds its encoding.
pub(crate) fn kind(
    name: &str,
    head: &[u8],
    reading: Reading,
    encode: &mut dyn FnMut(Option<Encoding>) -> Result<Encoding, FormatError>,
) -> Result<(Form, Encoding), FormatError> {
    if head.starts_with(b"PAR1") {
        return Ok((Form::Parquet, Encoding::Utf8));
    }
    refuse_known(head)?;
    let encoding = encode(reading.encoding)?;
    let mut text = String::new();
    // The head may end within a character; what follows the break is not needed.
    let mut bytes = Vec::new();
    Decoded::new(head, encoding).read_to_end(&mut bytes)?;
    text.push_str(&String::from_utf8_lossy(&bytes));
    if text.trim().is_empty() {
        return Err(FormatError::Empty);
    }
    Ok((text_form(name, &text, reading), encoding))
}

fn text_form(name: &str, text: &str, reading: Reading) -> Form {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
    let separated = |usual: Option<u8>| {
        let delimiter = reading.delimiter.or(usual).unwrap_or_else(|| delimiter_of(text));
        Form::Separated { delimiter, has_header: !reading.no_header }
    };
    let start = text.trim_start();
    match ending.as_str() {
        "csv" => separated(None),
        "tsv" | "tab" => separated(Some(b'\t')),
        "jsonl" | "ndjson" => Form::JsonLines,
        "json" if is_json_lines(start) => Form::JsonLines,
        "json" => Form::Json,
        "txt" | "text" | "md" if reading.delimiter.is_none() => Form::Lines,
        _ if start.starts_with('[') => Form::Json,
        _ if start.starts_with('{') => {
            if is_json_lines(start) {
                Form::JsonLines
            } else {
                Form::Json
            }
        }
        _ => separated(None),
    }
}

/// Whether the first line is a whole record: an object that others follow, or that holds no list of records itself.
fn is_json_lines(start: &str) -> bool {
    let mut lines = start.lines();
    let first = lines.next().unwrap_or_default();
    let Ok(Value::Object(fields)) = serde_json::from_str(first) else { return false };
    let is_list = |value: &Value| value.as_array().and_then(|it| it.first()).is_some_and(Value::is_object);
    lines.any(|line| !line.trim().is_empty()) || !fields.values().any(is_list)
}

/// The byte that stands most often between quotes of the first line; a comma where none does.
fn delimiter_of(text: &str) -> u8 {
    let mut counts = [(b',', 0_u32), (b';', 0), (b'\t', 0), (b'|', 0)];
    let mut is_quoted = false;
    for byte in text.trim_start_matches(['\r', '\n']).bytes() {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b'\n' if !is_quoted => break,
            _ if !is_quoted => counts.iter_mut().filter(|it| it.0 == byte).for_each(|it| it.1 += 1),
            _ => {}
        }
    }
    // The comma first: of two that stand equally often the usual one is meant.
    let most = counts.iter().map(|it| it.1).max().unwrap_or_default();
    counts.iter().find(|it| it.1 == most).map_or(b',', |it| it.0)
}

/// Says so of files that are often taken for tables.
fn refuse_known(head: &[u8]) -> Result<(), FormatError> {
    let known: [(&[u8], Kind); 8] = [
        (b"\x1F\x8B", Kind::Gzip),
        (b"\x28\xB5\x2F\xFD", Kind::Zstd),
        (b"7z\xBC\xAF", Kind::SevenZip),
        (b"%PDF", Kind::Pdf),
        (b"\xD0\xCF\x11\xE0", Kind::OldOffice),
        (b"SQLite format 3", Kind::Sqlite),
        (b"\x89PNG", Kind::Image),
        (b"\xFF\xD8\xFF", Kind::Image),
    ];
    match known.into_iter().find(|(magic, _)| head.starts_with(magic)) {
        Some((_, kind)) => Err(FormatError::Kind(kind)),
        None => Ok(()),
    }
}

/// By what the owner says, the mark, or all bytes.
pub(crate) fn encoding_of(
    input: impl std::io::Read,
    head: &[u8],
    given: Option<Encoding>,
    notes: &mut Vec<Note>,
) -> Result<Encoding, FormatError> {
    if let Some(encoding) = given.or_else(|| Encoding::by_mark(head)) {
        return Ok(encoding);
    }
    let census = Census::of(input)?;
    if census.is_binary() {
        return Err(FormatError::Kind(Kind::Bytes));
    }
    let (encoding, note) = census.guess();
    notes.extend(note);
    Ok(encoding)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    #[track_caller]
    fn check(name: &str, bytes: &[u8], expect: Form) {
        let opened = open(&mut Cursor::new(bytes), name, Reading::default()).unwrap();
        assert_eq!(opened.parts[0].form, expect, "{name}");
    }

    #[test]
    fn fmt1_the_kind_follows_from_bytes_name_and_text() {
        let table = |delimiter| Form::Separated { delimiter, has_header: true };
        check("a.csv", b"id,text\n1,a\n", table(b','));
        check("a.csv", b"id;text;\"a,b,c\"\n1;a\n", table(b';'));
        check("a.tsv", b"text,with,commas\tb\n", table(b'\t'));
        check("noname", b"text|label\na|b\n", table(b'|'));
        check("a.csv", b"text\na\n", table(b','));
        check("a.jsonl", b"nope\n", Form::JsonLines);
        check("a.json", b"[{\"a\":1}]", Form::Json);
        check("a.json", b"{\"a\":1}\n{\"a\":2}\n", Form::JsonLines);
        check("a.json", b"{\n\"data\": [1]}", Form::Json);
        check("a.txt", b"one\ntwo\n", Form::Lines);
        check("download", b" [1]", Form::Json);
    }

    #[test]
    fn fmt1_what_holds_no_records_is_refused_with_a_remedy() {
        let error = |bytes: &[u8]| open(&mut Cursor::new(bytes), "a.csv", Reading::default()).unwrap_err().to_string();
        assert!(error(b"").contains("empty"));
        assert!(error(b" \n\n").contains("empty"));
        assert!(error(b"%PDF-1.7").contains("PDF"));
        assert!(error(b"\x1F\x8B\x08").contains("unpack"));
        assert!(error(&[1, 0, 0, 2, 0, 0, 3, 0, 0]).contains("no text"));
    }
}
