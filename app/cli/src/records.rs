//! The owner's file, record by record: CSV with a header line, tab-separated, or JSON Lines.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, bail};
use serde_json::{Map, Value};

/// What separates the records and fields of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Fields between this byte, the first line names them.
    Separated(u8),
    /// One JSON object a line.
    JsonLines,
}

/// A file's form, by its name, and its bytes without a byte order mark.
///
/// # Errors
/// When it cannot be read or its name tells no known form.
pub fn read(path: &Path) -> anyhow::Result<(Form, Vec<u8>)> {
    let mut bytes = fs::read(path).with_context(|| format!("`{}` could not be read", path.display()))?;
    // Spreadsheets put a byte order mark first, which would become part of the first column's name.
    if bytes.starts_with(b"\xEF\xBB\xBF") {
        bytes.drain(..3);
    }
    let extension = path.extension().map(|extension| extension.to_string_lossy().to_lowercase());
    match extension.as_deref() {
        Some("csv") => Ok((Form::Separated(b','), bytes)),
        Some("tsv") => Ok((Form::Separated(b'\t'), bytes)),
        Some("jsonl" | "ndjson") => Ok((Form::JsonLines, bytes)),
        _ => bail!("`{}` is neither .csv, .tsv nor .jsonl; convert it to one of them", path.display()),
    }
}

/// Hands over every line that is not blank, with its number, or says why it is no JSON object.
pub fn each_json_line(bytes: &[u8], mut take: impl FnMut(u64, Result<Map<String, Value>, String>)) {
    for (line, bytes) in (1..).zip(bytes.split(|byte| *byte == b'\n')) {
        if !bytes.trim_ascii().is_empty() {
            take(
                line,
                match serde_json::from_slice(bytes) {
                    Ok(Value::Object(fields)) => Ok(fields),
                    Ok(_) => Err("it is not a JSON object".to_owned()),
                    Err(why) => Err(format!("it is not JSON ({why})")),
                },
            );
        }
    }
}

/// The fields' names, for messages.
#[must_use]
pub fn names(fields: &Map<String, Value>) -> String {
    let names: Vec<String> = fields.keys().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}

/// Hands over the wanted columns of every record, with the line it begins on, or says why it cannot be read.
///
/// # Errors
/// When the first line cannot be read or lacks a wanted column.
pub fn each_separated(
    bytes: &[u8],
    delimiter: u8,
    wanted: &[&str],
    mut take: impl FnMut(u64, Result<Vec<String>, String>),
) -> anyhow::Result<()> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).delimiter(delimiter).from_reader(bytes);
    let header = reader.byte_headers().context("the first line, with the column names, could not be read")?.clone();
    let names: Vec<String> = header.iter().map(|name| String::from_utf8_lossy(name).trim().to_owned()).collect();
    let position = |wanted: &&str| {
        names.iter().position(|name| name == wanted).with_context(|| {
            let all: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
            format!("there is no column `{wanted}`; the first line names {}", all.join(", "))
        })
    };
    let columns: Vec<usize> = wanted.iter().map(position).collect::<anyhow::Result<_>>()?;
    let mut records = reader.byte_records().peekable();
    while let Some(record) = records.next() {
        let is_last = records.peek().is_none();
        match record {
            Ok(record) => {
                let line = record.position().map_or(0, |position| line_of(bytes, position));
                if is_last && record.position().is_some_and(|position| is_open(bytes, position)) {
                    take(line, Err("a quote that opens in it is not closed before the end of the file".to_owned()));
                    continue;
                }
                take(line, columns.iter().map(|column| field(&record, *column, names.len())).collect());
            }
            Err(error) => {
                let line = error.position().map_or(0, csv::Position::line);
                take(line, Err(format!("it is not CSV ({error})")));
            }
        }
    }
    Ok(())
}

/// Where a record begins. The reader counts blank lines before a record to it.
fn line_of(bytes: &[u8], position: &csv::Position) -> u64 {
    let from = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let ends = bytes.get(from..).unwrap_or_default().iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
    position.line() + ends.filter(|byte| **byte == b'\n').count() as u64
}

/// Whether the last record swallowed others: it has several lines, and one quote that no other closes.
fn is_open(bytes: &[u8], position: &csv::Position) -> bool {
    let from = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let record = bytes.get(from..).unwrap_or_default().trim_ascii();
    let n_quotes = record.iter().filter(|byte| **byte == b'"').count();
    record.contains(&b'\n') && !n_quotes.is_multiple_of(2)
}

fn field(record: &csv::ByteRecord, idx: usize, n_columns: usize) -> Result<String, String> {
    if record.len() != n_columns {
        return Err(format!(
            "it has {} fields where the first line has {n_columns}; is a quote missing?",
            record.len()
        ));
    }
    let bytes = record.get(idx).unwrap_or_default();
    String::from_utf8(bytes.to_vec()).map_err(|_| "it is not UTF-8; save the file as UTF-8".to_owned())
}
