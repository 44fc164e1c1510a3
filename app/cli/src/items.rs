//! The items of a project, from the owner's file: only the columns asked for are kept, equal texts are merged. The file is
//! read by `accord-formats`, as the page reads it; what is added here are vectors that stand in it.

use std::fs::File;
use std::io::{BufReader, Cursor};
use std::path::Path;

use accord_core::record::Item;
use accord_formats::{Fault, Input, Mapping, Problem, Reading, Record};
use anyhow::{Context as _, bail};
use serde_json::Value;

use crate::embeddings::Vectors;
use crate::pictures::Pictures;

/// How many bad records a refusal lists.
const N_SHOWN: usize = 10;

/// Which columns are read.
#[derive(Clone, Copy, Debug, Default)]
pub struct Columns<'a> {
    /// The text to label; may be empty where there is a column of images.
    pub text: &'a str,
    /// A second text, shown beside the first.
    pub other: Option<&'a str>,
    /// The owner's own id of the row, where they want it in exports.
    pub id: Option<&'a str>,
    /// An image to label: its address, or a file beside the items file.
    pub image: Option<&'a str>,
    /// Whether the item may distress.
    pub sensitive: Option<&'a str>,
    /// What a model says the label is.
    pub prediction: Option<&'a str>,
    /// How sure it is.
    pub confidence: Option<&'a str>,
    /// The item's vector, an array of numbers, where it stands in the same file.
    pub vector: Option<&'a str>,
}

/// Which columns of the items file are read, as options of a command.
#[derive(Clone, Debug, clap::Args)]
pub struct ColumnArgs {
    /// Column or field with the text to label; in JSON it may hold a list of parts: texts, images, conversations, tables
    #[arg(long, value_name = "COLUMN", required_unless_present_any = ["image", "from"])]
    text: Option<String>,
    /// Column or field with a second text, shown beside the first as B beside A: for comparisons
    #[arg(long, value_name = "COLUMN", requires = "text")]
    other: Option<String>,
    /// Column or field with your own id of the record; it comes back in exports. No other column travels
    #[arg(long, value_name = "COLUMN")]
    id: Option<String>,
    /// Column or field with an image to label: its https address, or a file beside the items file
    #[arg(long, value_name = "COLUMN")]
    image: Option<String>,
    /// Column or field that says which items may distress (true or false): they are covered until the labeler asks
    #[arg(long, value_name = "COLUMN")]
    sensitive: Option<String>,
    /// Column or field with the label that a model predicts, to be filled in for labelers where suggestions are on
    #[arg(long, value_name = "COLUMN")]
    prediction: Option<String>,
    /// Column or field with how sure the model is, 0 to 1; without it the model counts as sure
    #[arg(long, value_name = "COLUMN", requires = "prediction")]
    confidence: Option<String>,
}

impl ColumnArgs {
    /// The columns, with one of vectors where there is one.
    #[must_use]
    pub fn columns<'a>(&'a self, vector: Option<&'a str>) -> Columns<'a> {
        Columns {
            text: self.text.as_deref().unwrap_or_default(),
            other: self.other.as_deref(),
            id: self.id.as_deref(),
            image: self.image.as_deref(),
            sensitive: self.sensitive.as_deref(),
            prediction: self.prediction.as_deref(),
            confidence: self.confidence.as_deref(),
            vector,
        }
    }
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
    /// Records that cannot be used; of very many only the first.
    pub bad: Vec<Problem>,
    /// How many those are.
    pub n_bad: usize,
    /// Files of images that items show.
    pub pictures: Pictures,
}

impl Columns<'_> {
    /// The same for the readers of files.
    #[must_use]
    pub fn mapping(&self) -> Mapping {
        let name = |column: Option<&str>| column.map(str::to_owned);
        Mapping {
            text: self.text.to_owned(),
            other: name(self.other),
            id: name(self.id),
            label: None,
            image: name(self.image),
            sensitive: name(self.sensitive),
            prediction: name(self.prediction),
            confidence: name(self.confidence),
        }
    }
}

/// Reads a file; its first bytes and its name say of what kind it is.
///
/// # Errors
/// When the file cannot be read, is of no known kind, or lacks a column altogether.
pub fn load(path: &Path, columns: Columns<'_>) -> anyhow::Result<Loaded> {
    let file = File::open(path).with_context(|| format!("`{}` could not be read", path.display()))?;
    read(&mut BufReader::new(file), &path.to_string_lossy(), columns, Pictures::beside(path))
}

/// Reads a file's bytes.
///
/// # Errors
/// As for [`load`].
pub fn parse(name: &str, bytes: &[u8], columns: Columns<'_>) -> anyhow::Result<Loaded> {
    read(&mut Cursor::new(bytes), name, columns, Pictures::default())
}

fn read(input: &mut dyn Input, name: &str, columns: Columns<'_>, mut pictures: Pictures) -> anyhow::Result<Loaded> {
    let opened = accord_formats::open(input, name, Reading::default())?;
    for note in &opened.notes {
        eprintln!("note: {note}");
    }
    let mapping = columns.mapping();
    let mut vectors: Option<Vectors> = None;
    let mut keep = |record: &Record<'_>, is_new: bool| {
        let Some(name) = columns.vector else { return Ok(()) };
        let vector = vector_of(name, record.get(name)).map_err(|why| Fault::new(why, ""))?;
        vectors.get_or_insert_default().push(&vector, is_new).map_err(|why| Fault::new(why, ""))
    };
    let mut files = |name: &str| pictures.add(name);
    let found = accord_formats::load(input, &opened, &mapping, Some(&mut files), &mut keep)?;
    Ok(Loaded {
        items: found.items,
        record_of_item: found.record_of_item,
        line_of_record: found.line_of_record,
        vectors,
        n_duplicates: found.n_duplicates,
        bad: found.problems,
        n_bad: found.n_problems,
        pictures,
    })
}

/// Refuses bad records, or leaves them out when that was asked for.
///
/// # Errors
/// When there are some and `skip_bad` is off.
pub fn refuse_bad(bad: &[Problem], n_bad: usize, skip_bad: bool) -> anyhow::Result<()> {
    if skip_bad || n_bad == 0 {
        return Ok(());
    }
    let shown: Vec<String> = bad.iter().take(N_SHOWN).map(told).collect();
    let more = match n_bad.saturating_sub(N_SHOWN) {
        0 => String::new(),
        n_more => format!("\n  and {n_more} more"),
    };
    bail!("{n_bad} records cannot be used:\n{}{more}\nMend them, or leave them out with --skip-bad.", shown.join("\n"));
}

impl Loaded {
    /// Refuses bad records, or leaves them out when that was asked for.
    ///
    /// # Errors
    /// When there are bad records and `skip_bad` is off, or nothing is left.
    pub fn checked(self, skip_bad: bool) -> anyhow::Result<Self> {
        refuse_bad(&self.bad, self.n_bad, skip_bad)?;
        if self.items.is_empty() {
            bail!("the file holds no record that can be labeled");
        }
        Ok(self)
    }
}

fn told(problem: &Problem) -> String {
    let Problem { file, line, fault } = problem;
    if file.is_empty() { format!("  line {line}: {fault}") } else { format!("  {file}, line {line}: {fault}") }
}

fn vector_of(name: &str, value: Option<&Value>) -> Result<Vec<f32>, String> {
    // A vector in a table is written as JSON writes it: [0.1, 0.2].
    let parsed = value.and_then(Value::as_str).and_then(|text| serde_json::from_str::<Value>(text).ok());
    let value = parsed.as_ref().or(value);
    let numbers = value.and_then(Value::as_array).ok_or_else(|| format!("its `{name}` is not an array of numbers"))?;
    #[expect(clippy::cast_possible_truncation, reason = "embeddings need no more than single precision")]
    let number = |value: &Value| value.as_f64().map(|number| number as f32).filter(|number| number.is_finite());
    let vector: Option<Vec<f32>> = numbers.iter().map(number).collect();
    vector.ok_or_else(|| format!("its `{name}` holds something that is not a number"))
}

#[cfg(test)]
mod tests {
    use super::{Columns, Loaded, load, parse};

    fn from_jsonl(bytes: &[u8], columns: Columns<'_>) -> Loaded {
        parse("a.jsonl", bytes, columns).unwrap()
    }

    fn from_csv(bytes: &[u8], columns: Columns<'_>) -> anyhow::Result<Loaded> {
        parse("a.csv", bytes, columns)
    }

    const TEXT_AND_ID: Columns<'_> = Columns {
        text: "text",
        other: None,
        id: Some("id"),
        image: None,
        sensitive: None,
        prediction: None,
        confidence: None,
        vector: None,
    };

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
        let file = b"id,text,label\n1,\"a, b\",x\n2,\"c\nd\",y\n3,e\n4,\0,z\n5,f,z\n";
        check(&from_csv(file, TEXT_AND_ID).unwrap(), &["a, b", "c\nd", "f"], &[5, 6], 0);
    }

    #[test]
    fn a_missing_column_names_those_there_are() {
        let error = from_csv(b"id,question\n1,a\n", TEXT_AND_ID).unwrap_err().to_string();
        assert!(error.contains("`question`"), "{error}");
    }

    #[test]
    fn bad_records_are_refused_unless_left_out_on_purpose() {
        let load = || from_jsonl(b"{\"text\":\"a\"}\nnope\n", Columns { text: "text", ..Columns::default() });
        let error = load().checked(false).unwrap_err().to_string();
        assert!(error.contains("line 2") && error.contains("--skip-bad"), "{error}");
        check(&load().checked(true).unwrap(), &["a"], &[2], 0);
        assert!(from_jsonl(b"nope\n", TEXT_AND_ID).checked(true).is_err());
    }

    #[test]
    fn enc4_vectors_stay_with_their_items() {
        let file = b"{\"text\":\"a\",\"v\":[1,2]}\n{\"text\":\"a\",\"v\":[3,4]}\n{\"text\":\"b\",\"v\":[5,6.5]}\n";
        let columns = Columns { text: "text", vector: Some("v"), ..Columns::default() };
        let loaded = from_jsonl(file, columns);
        check(&loaded, &["a", "b"], &[], 1);
        assert_eq!(loaded.record_of_item, [0, 2]);
        assert_eq!(loaded.vectors.unwrap().values, [1.0, 2.0, 5.0, 6.5]);
        let loaded = from_csv(b"v,text\n\"[1,2]\",a\n\"[5, 6.5]\",b\n", columns).unwrap();
        assert_eq!(loaded.vectors.unwrap().values, [1.0, 2.0, 5.0, 6.5]);
    }

    #[test]
    fn enc4_records_with_ragged_or_missing_vectors_are_bad() {
        let file = b"{\"text\":\"a\",\"v\":[1,2]}\n{\"text\":\"b\",\"v\":[1]}\n{\"text\":\"c\"}\n{\"text\":\"d\",\"v\":[1,\"x\"]}\n{\"text\":\"e\",\"v\":[3,1e39]}\n{\"text\":\"f\",\"v\":[]}\n";
        let loaded = from_jsonl(file, Columns { text: "text", vector: Some("v"), ..Columns::default() });
        check(&loaded, &["a"], &[2, 3, 4, 5, 6], 0);
        assert_eq!(loaded.bad[0].fault.to_string(), "its vector has the length 1, but those before it have 2");
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
        let columns = Columns { text: "text", ..Columns::default() };
        std::fs::write(folder.join("items.jsonl"), file).unwrap();
        let loaded = load(&folder.join("items.jsonl"), columns).unwrap();
        std::fs::remove_dir_all(&folder).unwrap();
        let image_1 = "image ".to_owned() + &loaded.items[1].images().next().unwrap().source.short_name();
        check(&loaded, &["A\nx\n\none", &image_1], &[2, 3, 4], 0);
        assert_eq!(loaded.pictures.files().count(), 1);
        for (bad, says) in loaded.bad.iter().zip(["no PNG", "photos/3.png", "leaves the folder"]) {
            assert!(bad.fault.to_string().contains(says), "{bad:?}");
        }
    }
}
