//! From records to items: the one place where that happens, for the page and the command line.

mod item;
mod votes;

use std::collections::{HashMap, HashSet};

use accord_core::event::Choice;
use accord_core::ids::{Digest, ItemId};
use accord_core::record::Item;
use serde::{Deserialize, Serialize};

use self::item::item_of_record;
pub(crate) use self::item::{checked_text, image_json, item_of_json, labels_of, shortened};
use crate::fault::{Fault, Problem};
use crate::out::Losses;
use crate::record::{At, Record};
use crate::{FormatError, Input, MAX_ITEMS, MAX_PROBLEMS, Opened, each_record};

/// Which columns are read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// The text to label; may be empty where there is a column of images.
    pub text: String,
    /// A second text, shown beside the first: for comparisons.
    #[serde(default)]
    pub other: Option<String>,
    /// The owner's own id of the record, where they want it in exports.
    pub id: Option<String>,
    /// Labels that the records have already.
    pub label: Option<String>,
    /// An image to label, shown below the text where there is one: its address, or the name of a file.
    #[serde(default)]
    pub image: Option<String>,
    /// Whether the item may distress, and is shown only once the labeler asks for it: yes or no, true or false, 1 or 0.
    #[serde(default)]
    pub sensitive: Option<String>,
    /// What a model says the label is, or the labels are.
    #[serde(default)]
    pub prediction: Option<String>,
    /// How sure it is, 0 to 1.
    #[serde(default)]
    pub confidence: Option<String>,
}

/// An answer that came along with an item: what somebody said in another tool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vote {
    /// About which item.
    pub item: ItemId,
    /// By whom, as the file calls them.
    pub by: String,
    /// When, in milliseconds since 1970, where the file says so.
    pub at_ms: Option<u64>,
    /// What.
    pub choice: Choice,
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
    /// How many items came with a model's prediction.
    pub n_predicted: usize,
    /// Whole answers, where the file's form has them (see [`crate::brought`]).
    pub votes: Vec<Vote>,
    /// What of the file is not taken in, though its records are.
    pub losses: Losses,
}

/// Takes items as they are made, with the line they stand on.
pub type Sink<'s> = dyn FnMut(Item, u64) + 's;
/// Says whether an item is there already.
pub type Known<'k> = dyn Fn(&ItemId) -> bool + 'k;

/// Tells the digest and length of a file that an item shows, or in words why it cannot be shown.
pub type Files<'f> = dyn FnMut(&str) -> Result<(Digest, u64), String> + 'f;

/// Makes items of records and merges equal texts.
pub struct Loader<'m> {
    mapping: &'m Mapping,
    files: Option<&'m mut Files<'m>>,
    sink: Option<&'m mut Sink<'m>>,
    known: Option<&'m Known<'m>>,
    n_items: usize,
    pub(crate) loaded: Loaded,
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
    run(Loader { files, ..Loader::new(mapping) }, input, opened, also)
}

/// The same, but each new item goes to `sink` instead of into [`Loaded::items`], so that memory grows by some bytes an item
/// alone, whatever it says. Items that are `known` are left out as problems.
///
/// # Errors
/// As for [`load`].
pub fn load_into<'m>(
    input: &mut dyn Input,
    opened: &Opened,
    mapping: &'m Mapping,
    files: Option<&'m mut Files<'m>>,
    (sink, known): (&'m mut Sink<'m>, &'m Known<'m>),
) -> Result<Loaded, FormatError> {
    let loader = Loader { files, sink: Some(sink), known: Some(known), ..Loader::new(mapping) };
    run(loader, input, opened, &mut |_, _| Ok(()))
}

fn run(
    mut loader: Loader<'_>,
    input: &mut dyn Input,
    opened: &Opened,
    also: &mut dyn FnMut(&Record<'_>, bool) -> Result<(), Fault>,
) -> Result<Loaded, FormatError> {
    let mapping = loader.mapping;
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
        let text = Some(self.text.as_str()).filter(|name| !name.is_empty() || self.image.is_none());
        [
            text,
            self.other.as_deref(),
            self.id.as_deref(),
            self.label.as_deref(),
            self.image.as_deref(),
            self.sensitive.as_deref(),
            self.prediction.as_deref(),
            self.confidence.as_deref(),
        ]
        .into_iter()
        .flatten()
    }
}

impl<'m> Loader<'m> {
    /// Begins with nothing.
    #[must_use]
    pub fn new(mapping: &'m Mapping) -> Self {
        Self {
            mapping,
            files: None,
            sink: None,
            known: None,
            n_items: 0,
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
        self.note(at, taken)
    }

    /// Takes an item that was made elsewhere, with the answers to it.
    pub(crate) fn put(&mut self, at: At<'_>, brought: Result<(Item, Vec<Vote>), Fault>) -> bool {
        self.loaded.line_of_record.push(at.line);
        let placed = brought.and_then(|(item, votes)| {
            let is_new = self.is_new(at, &item)?;
            self.keep(at, item, is_new);
            self.loaded.votes.extend(votes);
            Ok(())
        });
        self.note(at, placed)
    }

    /// Keeps the reason why a record is left out; `false` once there is room for no more.
    fn note(&mut self, at: At<'_>, taken: Result<(), Fault>) -> bool {
        if let Err(fault) = taken {
            self.loaded.n_problems += 1;
            if self.loaded.problems.len() < MAX_PROBLEMS {
                self.loaded.problems.push(Problem { file: at.file.to_owned(), line: at.line, fault });
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
        let is_new = self.is_new(at, &item)?;
        // A ragged row is told even where its record repeats another one.
        also(record, is_new)?;
        let item_idx = self.keep(at, item, is_new);
        self.note_labels(record, item_idx);
        Ok(())
    }

    /// Whether an item is not there yet; why it cannot be taken otherwise.
    fn is_new(&mut self, at: At<'_>, item: &Item) -> Result<bool, Fault> {
        if self.place_of_item.contains_key(&item.id) {
            return Ok(false);
        }
        if self.known.is_some_and(|known| known(&item.id)) {
            return Err(Fault::Known);
        }
        if self.n_items == MAX_ITEMS {
            self.is_full = true;
            return Err(Fault::Full);
        }
        if let Some(id) = &item.reference
            && let Some(line) = self.line_of_id.get(&**id).filter(|line| **line != at.line)
        {
            return Err(Fault::SameId { id: shortened(id), line: *line });
        }
        Ok(true)
    }

    /// Takes an item in; its place.
    fn keep(&mut self, at: At<'_>, item: Item, is_new: bool) -> usize {
        if !is_new {
            self.loaded.n_duplicates += 1;
            return self.place_of_item.get(&item.id).copied().unwrap_or_default();
        }
        let item_idx = self.n_items;
        self.n_items += 1;
        self.loaded.n_predicted += usize::from(item.prediction.is_some());
        if let Some(id) = &item.reference {
            self.line_of_id.insert((**id).to_owned(), at.line);
        }
        self.place_of_item.insert(item.id, item_idx);
        match &mut self.sink {
            Some(sink) => sink(item, at.line),
            None => {
                self.loaded.items.push(item);
                self.loaded.record_of_item.push(self.loaded.line_of_record.len() - 1);
            }
        }
        item_idx
    }

    fn note_labels(&mut self, record: &Record<'_>, item_idx: usize) {
        let named =
            |column: Option<&String>| column.and_then(|name| record.get(name)).map(labels_of).unwrap_or_default();
        for name in named(self.mapping.label.as_ref()) {
            let label_idx = self.place_of(name);
            if self.pairs.insert((item_idx, label_idx)) {
                self.loaded.given.push(Given { item_idx, label_idx });
            }
        }
        for name in named(self.mapping.prediction.as_ref()) {
            self.place_of(name);
        }
    }

    /// The place of a label that came along.
    fn place_of(&mut self, name: String) -> usize {
        let n_labels = self.place_of_label.len();
        let label_idx = *self.place_of_label.entry(name.clone()).or_insert(n_labels);
        if label_idx == n_labels {
            self.loaded.labels.push(name);
        }
        label_idx
    }
}

#[cfg(test)]
mod tests;
