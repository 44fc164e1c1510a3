//! From records to items: the one place where that happens, for the page and the command line.

use std::collections::{HashMap, HashSet};

use accord_core::ids::{Digest, ItemId};
use accord_core::record::Item;
use accord_core::wire::item::{MAX_TEXT_BYTES, item_of, item_of_parts};
use accord_core::wire::parts::parts_of_file;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::record::{At, Fault, Problem, Record, plain};
use crate::{FormatError, Input, MAX_ITEMS, MAX_PROBLEMS, Opened, each_record};

/// Which columns are read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// The text to label.
    pub text: String,
    /// The owner's own id of the record, where they want it in exports.
    pub id: Option<String>,
    /// Labels that the records have already.
    pub label: Option<String>,
}

/// A label that came along with an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given {
    /// Place of the item in [`Loaded::items`].
    pub item_idx: usize,
    /// Place of the label in [`Loaded::labels`].
    pub label_idx: usize,
}

/// What a file held.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    /// The items, each text once, in the file's order.
    pub items: Vec<Item>,
    /// Which record each item came from, 0 for the file's first; of equal texts the first.
    pub record_of_item: Vec<usize>,
    /// The line on which each record begins, bad ones and repetitions included.
    pub line_of_record: Vec<u64>,
    /// How many records repeated an earlier text.
    pub n_duplicates: usize,
    /// Records that were left out; of very many only the first.
    pub problems: Vec<Problem>,
    /// How many records were left out.
    pub n_problems: usize,
    /// Names of the labels that came along, in order of name.
    pub labels: Vec<String>,
    /// Which items they came with.
    pub given: Vec<Given>,
}

/// Tells the digest and length of a file that an item shows, or in words why it cannot be shown.
pub type Files<'f> = dyn FnMut(&str) -> Result<(Digest, u64), String> + 'f;

/// Makes items of records and merges equal texts.
pub struct Loader<'m> {
    mapping: &'m Mapping,
    files: Option<&'m mut Files<'m>>,
    loaded: Loaded,
    place_of_item: HashMap<ItemId, usize>,
    line_of_id: HashMap<String, u64>,
    place_of_label: HashMap<String, usize>,
    pairs: HashSet<(usize, usize)>,
    is_full: bool,
}

/// Reads all items of a file. `files` finds the images that they name; `also` sees each record that makes or repeats an item, and may refuse it; the flag says
/// whether the item is new.
///
/// # Errors
/// When the file as a whole cannot be read, or has no column of the name.
pub fn load<'m>(
    input: &mut dyn Input,
    opened: &Opened,
    mapping: &'m Mapping,
    files: Option<&'m mut Files<'m>>,
    also: &mut dyn FnMut(&Record<'_>, bool) -> Result<(), Fault>,
) -> Result<Loaded, FormatError> {
    let mut loader = Loader { files, ..Loader::new(mapping) };
    let mut has_columns = None;
    let columns = each_record(input, opened, &mut |at, record| {
        if let (None, Ok(record)) = (has_columns, &record) {
            // The columns of a table are those of its header; JSON may bring a column later.
            let is_table = opened.parts.iter().all(|part| matches!(part.form, crate::Form::Separated { .. }));
            let names = record.columns().names();
            has_columns = Some(!is_table || mapping.columns().all(|name| names.iter().any(|it| it == name)));
        }
        has_columns != Some(false) && loader.add(at, record, also)
    })?;
    if let Some(column) = mapping.columns().find(|name| !columns.names().iter().any(|it| it == name)) {
        // A file of broken records alone has no columns, and its records say why.
        if !columns.names().is_empty() {
            return Err(FormatError::NoColumn { column: column.to_owned(), found: columns.names().to_vec() });
        }
    }
    Ok(loader.done())
}

impl Mapping {
    fn columns(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.text.as_str()).chain(self.id.as_deref()).chain(self.label.as_deref())
    }
}

impl<'m> Loader<'m> {
    /// Begins with nothing.
    #[must_use]
    pub fn new(mapping: &'m Mapping) -> Self {
        Self {
            mapping,
            files: None,
            loaded: Loaded::default(),
            place_of_item: HashMap::new(),
            line_of_id: HashMap::new(),
            place_of_label: HashMap::new(),
            pairs: HashSet::new(),
            is_full: false,
        }
    }

    /// Takes a record; `false` once there is room for no more.
    pub fn add(
        &mut self,
        at: At<'_>,
        record: Result<Record<'_>, Fault>,
        also: &mut dyn FnMut(&Record<'_>, bool) -> Result<(), Fault>,
    ) -> bool {
        self.loaded.line_of_record.push(at.line);
        let taken = record.and_then(|record| self.take(at, &record, also));
        if let Err(Fault { why, remedy }) = taken {
            self.loaded.n_problems += 1;
            if self.loaded.problems.len() < MAX_PROBLEMS {
                self.loaded.problems.push(Problem { file: at.file.to_owned(), line: at.line, why, remedy });
            }
        }
        !self.is_full
    }

    /// What was made of all records.
    #[must_use]
    pub fn done(self) -> Loaded {
        let mut loaded = self.loaded;
        // Labels get their order by name, whatever came first.
        let mut order: Vec<usize> = (0..loaded.labels.len()).collect();
        order.sort_by(|one, other| loaded.labels.get(*one).cmp(&loaded.labels.get(*other)));
        let mut place = vec![0; order.len()];
        for (new, old) in order.iter().enumerate() {
            if let Some(slot) = place.get_mut(*old) {
                *slot = new;
            }
        }
        for given in &mut loaded.given {
            given.label_idx = place.get(given.label_idx).copied().unwrap_or_default();
        }
        loaded.labels.sort();
        loaded
    }

    fn take(
        &mut self,
        at: At<'_>,
        record: &Record<'_>,
        also: &mut dyn FnMut(&Record<'_>, bool) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let item = match &mut self.files {
            Some(files) => item_of_record(record, self.mapping, files)?,
            None => {
                item_of_record(record, self.mapping, &mut |_| Err("images are not read with this file".to_owned()))?
            }
        };
        let known = self.place_of_item.get(&item.id).copied();
        if known.is_none() && self.loaded.items.len() == MAX_ITEMS {
            self.is_full = true;
            let remedy = "split the file into several projects; nothing after this line was read";
            return Err(Fault::new(format!("a project holds at most {MAX_ITEMS} items"), remedy));
        }
        if let (None, Some(id)) = (known, &item.reference)
            && let Some(line) = self.line_of_id.get(&**id)
        {
            let why = format!("its id `{}` stands on line {line} already, with another text", shortened(id));
            return Err(Fault::new(why, "give each record an id of its own, or use no id column"));
        }
        // A ragged row is told even where its record repeats another one.
        also(record, known.is_none())?;
        let item_idx = known.unwrap_or(self.loaded.items.len());
        if known.is_some() {
            self.loaded.n_duplicates += 1;
        } else {
            if let Some(id) = &item.reference {
                self.line_of_id.insert((**id).to_owned(), at.line);
            }
            self.place_of_item.insert(item.id, item_idx);
            self.loaded.items.push(item);
            self.loaded.record_of_item.push(self.loaded.line_of_record.len() - 1);
        }
        self.note_labels(record, item_idx);
        Ok(())
    }

    fn note_labels(&mut self, record: &Record<'_>, item_idx: usize) {
        let Some(value) = self.mapping.label.as_deref().and_then(|name| record.get(name)) else { return };
        for name in labels_of(value) {
            let n_labels = self.place_of_label.len();
            let label_idx = *self.place_of_label.entry(name.clone()).or_insert(n_labels);
            if label_idx == n_labels {
                self.loaded.labels.push(name);
            }
            if self.pairs.insert((item_idx, label_idx)) {
                self.loaded.given.push(Given { item_idx, label_idx });
            }
        }
    }
}

/// What a record becomes: a text, or the parts of a list in JSON.
fn item_of_record(record: &Record<'_>, mapping: &Mapping, files: &mut Files<'_>) -> Result<Item, Fault> {
    let name = &mapping.text;
    let id = id_of_record(record, mapping)?;
    let text = match record.get(name) {
        Some(Value::String(text)) => text,
        Some(parts @ Value::Array(_)) => {
            let parts = parts_of_file(parts, files).and_then(|parts| item_of_parts(parts, id.as_deref()));
            return parts.map_err(|why| Fault::new(why, "see the README on items with several parts"));
        }
        Some(Value::Null) => return Err(Fault::new(format!("its `{name}` is empty"), "")),
        Some(_) => return Err(Fault::new(format!("its `{name}` is not a string"), "choose a column with texts")),
        None => {
            return Err(Fault::new(format!("it has no `{name}`; it has {}", record.names()), "give it a text"));
        }
    };
    match text.len() {
        _ if text.trim().is_empty() => return Err(Fault::new("its text is empty", "")),
        n_bytes if n_bytes > MAX_TEXT_BYTES => {
            let why = format!("its text has {n_bytes} bytes; the limit is 1 MiB");
            return Err(Fault::new(why, "split it; if it is not that long, a quote is missing there"));
        }
        _ => {}
    }
    if text.contains('\0') {
        return Err(Fault::new("its text holds NUL bytes", "the file may be damaged; get it again"));
    }
    Ok(item_of(text, id.as_deref()))
}

fn id_of_record(record: &Record<'_>, mapping: &Mapping) -> Result<Option<String>, Fault> {
    match mapping.id.as_deref().map(|name| (name, record.get(name))) {
        None => Ok(None),
        Some((_, Some(Value::String(id)))) => Ok(Some(id.trim().to_owned()).filter(|id| !id.is_empty())),
        Some((_, Some(Value::Number(id)))) => Ok(Some(id.to_string())),
        Some((name, _)) => Err(Fault::new(format!("its `{name}` is neither a string nor a number"), "give it an id")),
    }
}

/// The labels that a value names: itself, or each element of a list.
pub(crate) fn labels_of(value: &Value) -> Vec<String> {
    let named = |value: &Value| Some(plain(value).trim().to_owned()).filter(|name| !name.is_empty());
    match value {
        Value::Array(values) => {
            values.iter().filter(|it| !it.is_array() && !it.is_object()).filter_map(named).collect()
        }
        Value::Object(_) => Vec::new(),
        other => named(other).into_iter().collect(),
    }
}

pub(crate) fn shortened(text: &str) -> String {
    const MAX_CHARS: usize = 60;
    let mut chars = text.chars();
    let head: String = chars.by_ref().take(MAX_CHARS).collect();
    if chars.next().is_some() { format!("{head}…") } else { head }
}

#[cfg(test)]
mod tests;
