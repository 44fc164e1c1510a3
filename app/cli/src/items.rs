//! The owner's file: CSV or JSON Lines, of which only the columns asked for are kept.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use accord_core::record::Item;
use accord_core::wire::item::{MAX_TEXT_BYTES, item_of};
use anyhow::{Context as _, bail};
use serde_json::Value;

/// How many bad records a refusal lists.
const N_SHOWN: usize = 10;

/// Which columns travel.
#[derive(Clone, Copy, Debug)]
pub struct Columns<'a> {
    /// The text to label.
    pub text: &'a str,
    /// The owner's own id of the row, where they want it in exports.
    pub id: Option<&'a str>,
}

/// What a file held.
#[derive(Debug, Default)]
pub struct Loaded {
    /// The items, each text once, in the file's order.
    pub items: Vec<Item>,
    /// How many records repeated an earlier text.
    pub n_duplicates: usize,
    /// Records that cannot be used.
    pub bad: Vec<BadRecord>,
}

/// A record that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadRecord {
    /// Where it begins, 1 for the first line.
    pub line: u64,
    /// Why.
    pub why: String,
}

/// Reads a file; its name says whether it is CSV or JSON Lines.
///
/// # Errors
/// When the file cannot be read, is of neither form, or lacks a column altogether.
pub fn load(path: &Path, columns: Columns<'_>) -> anyhow::Result<Loaded> {
    let bytes = fs::read(path).with_context(|| format!("`{}` could not be read", path.display()))?;
    // Spreadsheets put a byte order mark first, which would become part of the first column's name.
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
    let extension = path.extension().map(|extension| extension.to_string_lossy().to_lowercase());
    match extension.as_deref() {
        Some("csv") => from_csv(bytes, columns, b','),
        Some("tsv") => from_csv(bytes, columns, b'\t'),
        Some("jsonl" | "ndjson") => Ok(from_jsonl(bytes, columns)),
        _ => bail!("`{}` is neither .csv, .tsv nor .jsonl; convert it to one of them", path.display()),
    }
}

impl Loaded {
    /// Refuses bad records, or leaves them out when that was asked for.
    ///
    /// # Errors
    /// When there are bad records and `skip_bad` is off, or nothing is left.
    pub fn checked(self, skip_bad: bool) -> anyhow::Result<Self> {
        if !skip_bad && !self.bad.is_empty() {
            let shown: Vec<String> =
                self.bad.iter().take(N_SHOWN).map(|bad| format!("  line {}: {}", bad.line, bad.why)).collect();
            let more = match self.bad.len().saturating_sub(N_SHOWN) {
                0 => String::new(),
                n_more => format!("\n  and {n_more} more"),
            };
            bail!(
                "{} records cannot be used:\n{}{more}\nMend them, or leave them out with --skip-bad.",
                self.bad.len(),
                shown.join("\n")
            );
        }
        if self.items.is_empty() {
            bail!("the file holds no record that can be labeled");
        }
        Ok(self)
    }
}

/// Collects records and merges equal texts.
#[derive(Default)]
struct Collector {
    loaded: Loaded,
    seen: HashSet<accord_core::ids::ItemId>,
}

impl Collector {
    fn add(&mut self, line: u64, record: Result<(String, Option<String>), String>) {
        let checked = record.and_then(|(text, id)| match text.len() {
            _ if text.trim().is_empty() => Err("its text is empty".to_owned()),
            n_bytes if n_bytes > MAX_TEXT_BYTES => Err(format!("its text has {n_bytes} bytes; the limit is 1 MiB")),
            _ => Ok(item_of(&text, id.as_deref())),
        });
        match checked {
            Ok(item) if self.seen.insert(item.id) => self.loaded.items.push(item),
            Ok(_) => self.loaded.n_duplicates += 1,
            Err(why) => self.loaded.bad.push(BadRecord { line, why }),
        }
    }
}

fn from_jsonl(bytes: &[u8], columns: Columns<'_>) -> Loaded {
    let mut collector = Collector::default();
    for (line, bytes) in (1..).zip(bytes.split(|byte| *byte == b'\n')) {
        if !bytes.trim_ascii().is_empty() {
            collector.add(line, json_record(bytes, columns));
        }
    }
    collector.loaded
}

fn json_record(bytes: &[u8], columns: Columns<'_>) -> Result<(String, Option<String>), String> {
    let value: Value = serde_json::from_slice(bytes).map_err(|why| format!("it is not JSON ({why})"))?;
    let Value::Object(fields) = value else { return Err("it is not a JSON object".to_owned()) };
    let text = match fields.get(columns.text) {
        Some(Value::String(text)) => text.clone(),
        Some(_) => return Err(format!("its `{}` is not a string", columns.text)),
        None => {
            let names: Vec<String> = fields.keys().map(|name| format!("`{name}`")).collect();
            return Err(format!("it has no `{}`; it has {}", columns.text, names.join(", ")));
        }
    };
    let id = match columns.id.map(|name| (name, fields.get(name))) {
        None => None,
        Some((_, Some(Value::String(id)))) => Some(id.clone()),
        Some((_, Some(Value::Number(id)))) => Some(id.to_string()),
        Some((name, _)) => return Err(format!("its `{name}` is neither a string nor a number")),
    };
    Ok((text, id))
}

fn from_csv(bytes: &[u8], columns: Columns<'_>, delimiter: u8) -> anyhow::Result<Loaded> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).delimiter(delimiter).from_reader(bytes);
    let header = reader.byte_headers().context("the first line, with the column names, could not be read")?.clone();
    let names: Vec<String> = header.iter().map(|name| String::from_utf8_lossy(name).trim().to_owned()).collect();
    let position = |wanted: &str| {
        names.iter().position(|name| name == wanted).with_context(|| {
            let all: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
            format!("there is no column `{wanted}`; the first line names {}", all.join(", "))
        })
    };
    let text_idx = position(columns.text)?;
    let id_idx = columns.id.map(position).transpose()?;
    let mut collector = Collector::default();
    for record in reader.byte_records() {
        match record {
            Ok(record) => {
                let line = record.position().map_or(0, csv::Position::line);
                let field = |idx: usize| csv_field(&record, idx, names.len());
                let id = id_idx.map(field).transpose();
                collector.add(line, field(text_idx).and_then(|text| Ok((text, id?))));
            }
            Err(error) => {
                let line = error.position().map_or(0, csv::Position::line);
                collector.add(line, Err(format!("it is not CSV ({error})")));
            }
        }
    }
    Ok(collector.loaded)
}

fn csv_field(record: &csv::ByteRecord, idx: usize, n_columns: usize) -> Result<String, String> {
    if record.len() != n_columns {
        return Err(format!(
            "it has {} fields where the first line has {n_columns}; is a quote missing?",
            record.len()
        ));
    }
    let bytes = record.get(idx).unwrap_or_default();
    String::from_utf8(bytes.to_vec()).map_err(|_| "it is not UTF-8; save the file as UTF-8".to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Columns, Loaded, from_csv, from_jsonl};

    const TEXT_AND_ID: Columns<'_> = Columns { text: "text", id: Some("id") };

    #[track_caller]
    fn check(loaded: &Loaded, texts: &[&str], bad_lines: &[u64], n_duplicates: usize) {
        let found: Vec<&str> = loaded.items.iter().map(|item| &*item.text).collect();
        assert_eq!(found, texts);
        assert_eq!(loaded.bad.iter().map(|bad| bad.line).collect::<Vec<_>>(), bad_lines, "{:?}", loaded.bad);
        assert_eq!(loaded.n_duplicates, n_duplicates);
    }

    #[test]
    fn json_lines_keep_only_what_was_asked_for() {
        let file = b"{\"id\":1,\"text\":\"a\",\"label\":\"secret\"}\n\n{\"id\":\"x\",\"text\":\"b\"}\r\n{\"id\":2,\"text\":\"a\"}\n";
        let loaded = from_jsonl(file, TEXT_AND_ID);
        check(&loaded, &["a", "b"], &[], 1);
        assert_eq!(loaded.items[0].reference.as_deref(), Some("1"));
        assert!(!format!("{:?}", loaded.items).contains("secret"));
    }

    #[test]
    fn bad_json_lines_are_named_and_the_others_kept() {
        let file = b"{\"text\":\"a\",\"id\":1}\nnot json\n{\"txt\":\"b\",\"id\":1}\n{\"text\":5,\"id\":1}\n{\"text\":\" \",\"id\":1}\n{\"text\":\"c\"}\n[1]\n{\"text\":\"d\",\"id\":4}";
        check(&from_jsonl(file, TEXT_AND_ID), &["a", "d"], &[2, 3, 4, 5, 6, 7], 0);
    }

    #[test]
    fn csv_has_quotes_line_breaks_and_bad_records() {
        let file = b"id,text,label\n1,\"a, b\",x\n2,\"c\nd\",y\n3,e\n4,\xFF,z\n5,f,z\n";
        check(&from_csv(file, TEXT_AND_ID, b',').unwrap(), &["a, b", "c\nd", "f"], &[5, 6], 0);
    }

    #[test]
    fn a_missing_column_names_those_there_are() {
        let error = from_csv(b"id,question\n1,a\n", TEXT_AND_ID, b',').unwrap_err().to_string();
        assert!(error.contains("`question`"), "{error}");
    }

    #[test]
    fn bad_records_are_refused_unless_left_out_on_purpose() {
        let load = || from_jsonl(b"{\"text\":\"a\"}\nnope\n", Columns { text: "text", id: None });
        let error = load().checked(false).unwrap_err().to_string();
        assert!(error.contains("line 2") && error.contains("--skip-bad"), "{error}");
        check(&load().checked(true).unwrap(), &["a"], &[2], 0);
        assert!(from_jsonl(b"nope\n", TEXT_AND_ID).checked(true).is_err());
    }
}
