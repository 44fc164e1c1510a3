//! What an owner sees before they choose columns: what the file is, its first records, and what each column holds.

use std::collections::{BTreeMap, HashSet};

use accord_core::rng::stable_hash;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::fault::Problem;
use crate::load::{labels_of, shortened};
use crate::record::{Record, plain};
use crate::{Form, FormatError, Input, MAX_PROBLEMS, Mapping, Opened, each_record};

/// So many records are shown.
const N_ROWS: usize = 6;
/// A column with more different values than this is no column of labels.
const MAX_VALUES: usize = 2_000;
/// Longer values are texts and no labels, in characters.
const MAX_LABEL_CHARS: usize = 120;
/// Whether values repeat is seen in so many records.
const N_UNIQUE: usize = 10_000;
/// Problems that travel with a preview; the rest is counted, and named when the items are made.
const N_PROBLEMS: usize = 200;

/// What a file holds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Preview {
    /// How it is read.
    pub opened: Opened,
    /// How many records could be read.
    pub n_records: u64,
    /// Its columns in order.
    pub columns: Vec<ColumnView>,
    /// The first records: a short text by column.
    pub rows: Vec<Vec<String>>,
    /// Records that cannot be read whatever column is chosen; of very many only the first.
    pub problems: Vec<Problem>,
    /// How many those are.
    pub n_problems: u64,
    /// Which columns are likely meant.
    pub guess: Guess,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ColumnView {
    /// Its name.
    pub name: String,
    /// What most of it is.
    pub kind: ColumnKind,
    /// How many records have something in it.
    pub n_filled: u64,
    /// Mean length of its texts, in characters.
    pub mean_chars: f64,
    /// Whether no value was seen twice.
    pub is_unique: bool,
    /// Its different values with how often each stands there, in order of value; empty where there are too many.
    pub values: Vec<(String, u64)>,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ColumnKind {
    /// Nothing.
    #[default]
    Empty,
    /// Texts.
    Text,
    /// Numbers, also where they are written as text.
    Number,
    /// Yes or no.
    Bool,
    /// Lists and objects.
    Nested,
}

/// Which columns are likely meant.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guess {
    /// The text to label.
    pub text: Option<String>,
    /// The owner's own id.
    pub id: Option<String>,
    /// Labels.
    pub label: Option<String>,
}

/// Looks at every record of a file.
///
/// # Errors
/// When the file as a whole cannot be read, or holds no record at all.
pub fn preview(input: &mut dyn Input, opened: Opened) -> Result<Preview, FormatError> {
    let mut census = Vec::new();
    let mut preview = Preview::default();
    let columns = each_record(input, &opened, &mut |at, record| {
        match record {
            Ok(record) => {
                preview.n_records += 1;
                count(&mut census, &record);
                if preview.rows.len() < N_ROWS {
                    preview.rows.push(row(&record));
                }
            }
            Err(fault) => {
                preview.n_problems += 1;
                if preview.problems.len() < N_PROBLEMS.min(MAX_PROBLEMS) {
                    preview.problems.push(Problem { file: at.file.to_owned(), line: at.line, fault });
                }
            }
        }
        true
    })?;
    if preview.n_records == 0 && preview.n_problems == 0 {
        return Err(FormatError::NoRecord);
    }
    census.resize_with(columns.names().len(), Census::default);
    preview.columns = columns.names().iter().zip(census).map(|(name, it)| it.view(name)).collect();
    // The first records may lack columns that came later.
    preview.rows.iter_mut().for_each(|row| row.resize(preview.columns.len(), String::new()));
    preview.guess = match opened.parts.iter().all(|part| part.form == Form::Image) {
        true => {
            preview.rows.iter_mut().for_each(name_image);
            guess_of_images(&preview.columns)
        }
        false => guess(&preview.columns, preview.n_records),
    };
    preview.opened = opened;
    Ok(preview)
}

/// An image's name instead of what it becomes: image, folder and file are the columns.
fn name_image(row: &mut Vec<String>) {
    if let [image, folder, file] = row.as_mut_slice() {
        *image = if folder.is_empty() { file.clone() } else { format!("{folder}/{file}") };
    }
}

/// Images are shown; folders name labels where there are several.
fn guess_of_images(columns: &[ColumnView]) -> Guess {
    let folder = columns.iter().find(|column| column.name == "folder" && column.values.len() > 1);
    Guess { text: Some("image".to_owned()), id: None, label: folder.map(|column| column.name.clone()) }
}

impl Preview {
    /// A column by its name.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<&ColumnView> {
        self.columns.iter().find(|column| column.name == name)
    }

    /// What is read if the guess holds.
    #[must_use]
    pub fn mapping(&self) -> Option<Mapping> {
        let Guess { text, id, label } = self.guess.clone();
        Some(Mapping { text: text?, id, label, ..Mapping::default() })
    }
}

fn row(record: &Record<'_>) -> Vec<String> {
    let mut cells = vec![String::new(); record.columns().names().len()];
    for (place, value) in record.places() {
        if let Some(cell) = cells.get_mut(place) {
            *cell = shortened(plain(value).trim());
        }
    }
    cells
}

#[derive(Default)]
struct Census {
    n_filled: u64,
    n_numbers: u64,
    n_bools: u64,
    n_nested: u64,
    n_texts: u64,
    n_chars: u64,
    /// Hashes of its first values.
    seen: HashSet<u64>,
    repeats: bool,
    values: BTreeMap<String, u64>,
    has_too_many: bool,
}

fn count(census: &mut Vec<Census>, record: &Record<'_>) {
    let n_columns = record.columns().names().len();
    if census.len() < n_columns {
        census.resize_with(n_columns, Census::default);
    }
    for (place, value) in record.places() {
        if let Some(column) = census.get_mut(place) {
            column.add(value);
        }
    }
}

impl Census {
    fn add(&mut self, value: &Value) {
        let labels = labels_of(value);
        if labels.is_empty() && !matches!(value, Value::Array(_) | Value::Object(_)) {
            return;
        }
        self.n_filled += 1;
        match value {
            Value::Number(_) => self.n_numbers += 1,
            Value::Bool(_) => self.n_bools += 1,
            Value::Array(_) | Value::Object(_) => self.n_nested += 1,
            Value::Null | Value::String(_) => {
                for text in &labels {
                    self.n_numbers += u64::from(text.parse::<f64>().is_ok());
                    self.n_texts += 1;
                    self.n_chars += text.chars().count() as u64;
                }
            }
        }
        for label in labels {
            self.note(label);
        }
    }

    fn note(&mut self, label: String) {
        if !self.repeats && self.seen.len() < N_UNIQUE {
            self.repeats = !self.seen.insert(stable_hash(&[label.as_bytes()]));
            if self.repeats {
                self.seen = HashSet::new();
            }
        }
        if self.has_too_many {
            return;
        }
        let is_text = label.chars().count() > MAX_LABEL_CHARS;
        if !is_text {
            *self.values.entry(label).or_default() += 1;
        }
        if self.values.len() > MAX_VALUES || is_text {
            self.has_too_many = true;
            self.values = BTreeMap::new();
        }
    }

    fn view(self, name: &str) -> ColumnView {
        let kind = match self.n_filled {
            0 => ColumnKind::Empty,
            n if self.n_nested * 2 > n => ColumnKind::Nested,
            n if self.n_bools * 2 > n => ColumnKind::Bool,
            n if self.n_numbers == n => ColumnKind::Number,
            _ => ColumnKind::Text,
        };
        #[expect(clippy::cast_precision_loss, reason = "a mean")]
        let mean_chars = if self.n_texts == 0 { 0.0 } else { self.n_chars as f64 / self.n_texts as f64 };
        ColumnView {
            name: name.to_owned(),
            kind,
            n_filled: self.n_filled,
            mean_chars,
            is_unique: !self.repeats,
            values: self.values.into_iter().collect(),
        }
    }
}

const TEXT_NAMES: [&str; 22] = [
    "text",
    "sentence",
    "content",
    "body",
    "question",
    "query",
    "review",
    "comment",
    "message",
    "utterance",
    "tweet",
    "document",
    "prompt",
    "description",
    "title",
    "headline",
    "abstract",
    "passage",
    "email",
    "post",
    "transcript",
    "feedback",
];
const LABEL_NAMES: [&str; 18] = [
    "label",
    "labels",
    "category",
    "categories",
    "class",
    "intent",
    "sentiment",
    "target",
    "topic",
    "tag",
    "tags",
    "rating",
    "stars",
    "score",
    "gold",
    "type",
    "answer",
    "annotation",
];
const ID_NAMES: [&str; 10] = ["id", "uid", "uuid", "guid", "key", "idx", "index", "nr", "number", "no"];

/// The places of likely columns: names first, then what stands in them.
fn guess(columns: &[ColumnView], n_records: u64) -> Guess {
    let rank = |names: &[&str], column: &ColumnView| {
        let lowered = column.name.to_lowercase();
        let last = lowered.rsplit('.').next().unwrap_or_default();
        let exact = names.iter().position(|name| *name == last);
        let part = || names.iter().position(|name| last.split(['_', ' ', '-']).any(|word| word == *name));
        exact.map(|at| at * 2).or_else(|| part().map(|at| at * 2 + 1))
    };
    let texts = columns.iter().filter(|it| it.kind == ColumnKind::Text && it.n_filled > 0);
    let longest = |one: &&ColumnView, other: &&ColumnView| one.mean_chars.total_cmp(&other.mean_chars);
    // A column called `title` beside one called `body` is not the text; one called `type` never is.
    let named = texts.clone().filter(|it| rank(&LABEL_NAMES, it).is_none() && it.mean_chars >= 8.0);
    let named = named.filter_map(|it| Some((rank(&TEXT_NAMES, it)?, it))).min_by_key(|(rank, _)| *rank);
    let text = named.map(|(_, it)| it).or_else(|| texts.clone().max_by(longest));
    let others = || columns.iter().filter(|it| text.is_none_or(|text| text.name != it.name));
    let n_labels = |it: &ColumnView| it.values.len() as u64;
    let is_labels = |it: &ColumnView| n_labels(it) >= 2 && (n_labels(it) * 2 <= n_records || n_records < 20);
    let label = others().filter(|it| is_labels(it)).filter_map(|it| Some((rank(&LABEL_NAMES, it)?, it)));
    let label = label.min_by_key(|(rank, _)| *rank).map(|(_, it)| it);
    let ids = others()
        .filter(|it| it.is_unique && it.n_filled == n_records && label.is_none_or(|other| other.name != it.name));
    let id = ids.filter_map(|it| Some((rank(&ID_NAMES, it)?, it))).min_by_key(|(rank, _)| *rank).map(|(_, it)| it);
    let name = |column: Option<&ColumnView>| column.map(|column| column.name.clone());
    Guess { text: name(text), id: name(id), label: name(label) }
}

#[cfg(test)]
mod tests;
