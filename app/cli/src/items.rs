//! The items of a project, from the owner's file: only the columns asked for are kept, equal texts are merged.

use std::collections::HashSet;
use std::path::Path;

use accord_core::record::Item;
use accord_core::wire::item::{MAX_TEXT_BYTES, item_of, item_of_parts};
use accord_core::wire::parts::parts_of_file;
use anyhow::bail;
use serde_json::{Map, Value};

use crate::embeddings::Vectors;
use crate::pictures::Pictures;
use crate::records::{self, Form};

/// How many bad records a refusal lists.
const N_SHOWN: usize = 10;

/// Which columns are read.
#[derive(Clone, Copy, Debug)]
pub struct Columns<'a> {
    /// The text to label.
    pub text: &'a str,
    /// The owner's own id of the row, where they want it in exports.
    pub id: Option<&'a str>,
    /// The item's vector, an array of numbers, where it stands in the same file.
    pub vector: Option<&'a str>,
}

/// What a file held.
#[derive(Debug, Default)]
pub struct Loaded {
    /// The items, each text once, in the file's order.
    pub items: Vec<Item>,
    /// Which record each item came from, 0 for the file's first; of equal texts the first.
    pub record_of_item: Vec<usize>,
    /// The line on which each record begins, bad ones and repetitions included.
    pub line_of_record: Vec<u64>,
    /// The items' vectors, where a column of them was asked for.
    pub vectors: Option<Vectors>,
    /// How many records repeated an earlier text.
    pub n_duplicates: usize,
    /// Records that cannot be used.
    pub bad: Vec<BadRecord>,
    /// Files of images that items show.
    pub pictures: Pictures,
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
    let (form, bytes) = records::read(path)?;
    match form {
        Form::Separated(delimiter) => from_csv(&bytes, columns, delimiter),
        Form::JsonLines => Ok(from_jsonl(&bytes, columns, Pictures::beside(path))),
    }
}

/// Reads a file's bytes.
///
/// # Errors
/// When the first line cannot be read or lacks a column.
pub fn parse(form: Form, bytes: &[u8], columns: Columns<'_>) -> anyhow::Result<Loaded> {
    match form {
        Form::Separated(delimiter) => from_csv(bytes, columns, delimiter),
        Form::JsonLines => Ok(from_jsonl(bytes, columns, Pictures::default())),
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

/// The fields of one record.
struct Record {
    content: Content,
    id: Option<String>,
    vector: Option<Vec<f32>>,
}

/// What a record shows.
enum Content {
    Text(String),
    /// In the written form of parts, in which images may be files.
    Parts(Value),
}

/// Collects records and merges equal texts.
#[derive(Default)]
struct Collector {
    loaded: Loaded,
    seen: HashSet<accord_core::ids::ItemId>,
}

impl Collector {
    fn add(&mut self, line: u64, record: Result<Record, String>) {
        self.loaded.line_of_record.push(line);
        if let Err(why) = record.and_then(|record| self.take(record)) {
            self.loaded.bad.push(BadRecord { line, why });
        }
    }

    fn take(&mut self, record: Record) -> Result<(), String> {
        let Record { content, id, vector } = record;
        let loaded = &mut self.loaded;
        let item = match content {
            Content::Text(text) if text.trim().is_empty() => return Err("its text is empty".to_owned()),
            Content::Text(text) if text.len() > MAX_TEXT_BYTES => {
                return Err(format!("its text has {} bytes; the limit is 1 MiB", text.len()));
            }
            Content::Text(text) => item_of(&text, id.as_deref()),
            Content::Parts(parts) => {
                item_of_parts(parts_of_file(&parts, |name| loaded.pictures.add(name))?, id.as_deref())?
            }
        };
        let is_new = !self.seen.contains(&item.id);
        // A ragged row is told even where its record repeats another one.
        if let Some(vector) = vector {
            loaded.vectors.get_or_insert_default().push(&vector, is_new)?;
        }
        if is_new {
            self.seen.insert(item.id);
            loaded.items.push(item);
            loaded.record_of_item.push(loaded.line_of_record.len() - 1);
        } else {
            loaded.n_duplicates += 1;
        }
        Ok(())
    }
}

fn from_jsonl(bytes: &[u8], columns: Columns<'_>, pictures: Pictures) -> Loaded {
    let mut collector = Collector { loaded: Loaded { pictures, ..Loaded::default() }, ..Collector::default() };
    records::each_json_line(bytes, |line, fields| {
        collector.add(line, fields.and_then(|fields| json_record(&fields, columns)));
    });
    collector.loaded
}

fn json_record(fields: &Map<String, Value>, columns: Columns<'_>) -> Result<Record, String> {
    let content = match fields.get(columns.text) {
        Some(Value::String(text)) => Content::Text(text.clone()),
        Some(parts @ Value::Array(_)) => Content::Parts(parts.clone()),
        Some(_) => return Err(format!("its `{}` is neither a string nor a list of parts", columns.text)),
        None => return Err(format!("it has no `{}`; it has {}", columns.text, records::names(fields))),
    };
    let id = match columns.id.map(|name| (name, fields.get(name))) {
        None => None,
        Some((_, Some(Value::String(id)))) => Some(id.clone()),
        Some((_, Some(Value::Number(id)))) => Some(id.to_string()),
        Some((name, _)) => return Err(format!("its `{name}` is neither a string nor a number")),
    };
    let vector = columns.vector.map(|name| vector_of(name, fields.get(name))).transpose()?;
    Ok(Record { content, id, vector })
}

fn from_csv(bytes: &[u8], columns: Columns<'_>, delimiter: u8) -> anyhow::Result<Loaded> {
    let wanted: Vec<&str> = [Some(columns.text), columns.id, columns.vector].into_iter().flatten().collect();
    let mut collector = Collector::default();
    records::each_separated(bytes, delimiter, &wanted, |line, fields| {
        collector.add(line, fields.and_then(|fields| separated_record(fields, columns)));
    })?;
    Ok(collector.loaded)
}

/// The fields come in the order of [`Columns`].
fn separated_record(fields: Vec<String>, columns: Columns<'_>) -> Result<Record, String> {
    let mut fields = fields.into_iter();
    let text = fields.next().unwrap_or_default();
    let id = columns.id.and_then(|_| fields.next());
    // A vector in a table is written as JSON writes it: [0.1, 0.2].
    let vector = |name: &str| {
        let text = fields.next().unwrap_or_default();
        vector_of(name, serde_json::from_str::<Value>(&text).ok().as_ref())
    };
    let vector = columns.vector.map(vector).transpose()?;
    Ok(Record { content: Content::Text(text), id, vector })
}

fn vector_of(name: &str, value: Option<&Value>) -> Result<Vec<f32>, String> {
    let numbers = value.and_then(Value::as_array).ok_or_else(|| format!("its `{name}` is not an array of numbers"))?;
    #[expect(clippy::cast_possible_truncation, reason = "embeddings need no more than single precision")]
    let number = |value: &Value| value.as_f64().map(|number| number as f32).filter(|number| number.is_finite());
    let vector: Option<Vec<f32>> = numbers.iter().map(number).collect();
    vector.ok_or_else(|| format!("its `{name}` holds something that is not a number"))
}

#[cfg(test)]
mod tests {
    use super::{Columns, Loaded, Pictures, from_csv, from_jsonl};

    const TEXT_AND_ID: Columns<'_> = Columns { text: "text", id: Some("id"), vector: None };

    fn json(bytes: &[u8], columns: Columns<'_>) -> Loaded {
        from_jsonl(bytes, columns, Pictures::default())
    }

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
        let loaded = json(file, TEXT_AND_ID);
        check(&loaded, &["a", "b"], &[], 1);
        assert_eq!(loaded.items[0].reference.as_deref(), Some("1"));
        assert!(!format!("{:?}", loaded.items).contains("secret"));
    }

    #[test]
    fn bad_json_lines_are_named_and_the_others_kept() {
        let file = b"{\"text\":\"a\",\"id\":1}\nnot json\n{\"txt\":\"b\",\"id\":1}\n{\"text\":5,\"id\":1}\n{\"text\":\" \",\"id\":1}\n{\"text\":\"c\"}\n[1]\n{\"text\":\"d\",\"id\":4}";
        check(&json(file, TEXT_AND_ID), &["a", "d"], &[2, 3, 4, 5, 6, 7], 0);
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
        let load = || json(b"{\"text\":\"a\"}\nnope\n", Columns { text: "text", id: None, vector: None });
        let error = load().checked(false).unwrap_err().to_string();
        assert!(error.contains("line 2") && error.contains("--skip-bad"), "{error}");
        check(&load().checked(true).unwrap(), &["a"], &[2], 0);
        assert!(json(b"nope\n", TEXT_AND_ID).checked(true).is_err());
    }

    #[test]
    fn enc4_vectors_stay_with_their_items() {
        let file = b"{\"text\":\"a\",\"v\":[1,2]}\n{\"text\":\"a\",\"v\":[3,4]}\n{\"text\":\"b\",\"v\":[5,6.5]}\n";
        let columns = Columns { text: "text", id: None, vector: Some("v") };
        let loaded = json(file, columns);
        check(&loaded, &["a", "b"], &[], 1);
        assert_eq!(loaded.record_of_item, [0, 2]);
        assert_eq!(loaded.vectors.unwrap().values, [1.0, 2.0, 5.0, 6.5]);
        let loaded = from_csv(b"v,text\n\"[1,2]\",a\n\"[5, 6.5]\",b\n", columns, b',').unwrap();
        assert_eq!(loaded.vectors.unwrap().values, [1.0, 2.0, 5.0, 6.5]);
    }

    #[test]
    fn enc4_records_with_ragged_or_missing_vectors_are_bad() {
        let file = b"{\"text\":\"a\",\"v\":[1,2]}\n{\"text\":\"b\",\"v\":[1]}\n{\"text\":\"c\"}\n{\"text\":\"d\",\"v\":[1,\"x\"]}\n{\"text\":\"e\",\"v\":[3,1e39]}\n{\"text\":\"f\",\"v\":[]}\n";
        let loaded = json(file, Columns { text: "text", id: None, vector: Some("v") });
        check(&loaded, &["a"], &[2, 3, 4, 5, 6], 0);
        assert_eq!(loaded.bad[0].why, "its vector has the length 1, but those before it have 2");
        assert_eq!(loaded.line_of_record, [1, 2, 3, 4, 5, 6]);
    }

    #[test]
    fn itm4_records_may_show_parts_and_files_of_images() {
        let folder = std::env::temp_dir().join(format!("accord-parts-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("photos")).unwrap();
        std::fs::write(folder.join("photos/1.png"), b"\x89PNG\r\n\x1a\n1").unwrap();
        std::fs::write(folder.join("photos/2.png"), b"<svg/>").unwrap();
        let file = br#"{"text":[{"title":"A","text":"x"},{"image":{"file":"photos/1.png","alt":"one"}}]}
{"text":[{"image":{"file":"photos/2.png"}}]}
{"text":[{"image":{"file":"photos/3.png"}}]}
{"text":[{"image":{"file":"../secret.png"}}]}
{"text":[{"image":{"url":"https://images.example/1.png"}}]}"#;
        let columns = Columns { text: "text", id: None, vector: None };
        let loaded = from_jsonl(file, columns, Pictures::beside(&folder.join("items.jsonl")));
        std::fs::remove_dir_all(&folder).unwrap();
        let image_1 = "image ".to_owned() + &loaded.items[1].images().next().unwrap().source.short_name();
        check(&loaded, &["A\nx\n\none", &image_1], &[2, 3, 4], 0);
        assert_eq!(loaded.pictures.files().count(), 1);
        for (bad, says) in loaded.bad.iter().zip(["no PNG", "photos/3.png", "leaves the folder"]) {
            assert!(bad.why.contains(says), "{bad:?}");
        }
    }
}
