//! Known answers to check items: from the owner's file to a score for each labeler.
//!
//! They stay with whoever has the file. A project's store holds none of them, and neither does its manifest: that names
//! only the items everybody is asked, of which at least half have no known answer.

mod csv;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::consensus::gold::{Known, Purpose, Scored, score as score_votes};
use crate::consensus::{Shape, Votes};
use crate::ids::{ItemId, LabelerId};
use crate::project::{Cell, Project};
use crate::record::{Item, LabelName, LabelSchema};

/// How many problems a list names before it only counts them.
pub const MAX_PROBLEMS: usize = 10;

/// One row of the owner's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownRow {
    /// The line it begins on, 1 for the first.
    pub line: u64,
    /// Which item: its id as in exports, the owner's own id, or its text; of a practice item the text.
    pub task: String,
    /// The label that is right.
    pub label: String,
    /// Why; may be empty.
    pub reason: String,
}

/// Items with known answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownAnswers {
    by_item: BTreeMap<ItemId, Known>,
}

/// One labeler's answers to check items.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelerScore {
    /// Who.
    pub labeler: LabelerId,
    /// Answers, right ones, and their share with Wilson's 95 % interval.
    pub check: Scored,
    /// How often which known label, by position in the schema, was given as which. An answer that counts as right
    /// stands on the diagonal; of several known labels the first stands for a wrong one.
    pub confusion: BTreeMap<(usize, usize), u32>,
}

/// Reads CSV with a header line that names the columns `name` (`task` of check items, `text` of practice items) and
/// `label`, and perhaps `reason`; others are ignored.
///
/// # Errors
/// When a column is missing or a quote is not closed, in words.
///
/// ```
/// use accord_core::known::read_csv;
/// let rows = read_csv("task", "task,label,reason\n\"it rains, again\",weather,\n").unwrap();
/// assert_eq!((rows[0].line, rows[0].task.as_str(), rows[0].label.as_str()), (2, "it rains, again", "weather"));
/// ```
pub fn read_csv(name: &str, text: &str) -> Result<Vec<KnownRow>, String> {
    let mut records = csv::records(text.strip_prefix('\u{feff}').unwrap_or(text))?.into_iter();
    let header = records.next().map(|(_, header)| header).unwrap_or_default();
    let place = |name: &str| header.iter().position(|column| column.trim() == name);
    let (Some(task), Some(label)) = (place(name), place("label")) else {
        return Err(format!("its first line must name the columns `{name}` and `label`"));
    };
    let reason = place("reason");
    let row = |(line, record): (u64, Vec<String>)| {
        let field = |idx: usize| record.get(idx).cloned().unwrap_or_default();
        KnownRow { line, task: field(task), label: field(label), reason: reason.map(field).unwrap_or_default() }
    };
    Ok(records.map(row).collect())
}

impl KnownAnswers {
    /// Finds the rows' items and labels. Several rows of one item say that each of their labels is right. The second
    /// half of the answer names the rows that cannot be used.
    pub fn resolve<'a>(
        rows: &[KnownRow],
        items: impl IntoIterator<Item = &'a Item>,
        schema: &LabelSchema,
    ) -> (Self, Vec<String>) {
        let places = Places::of(items);
        let (mut known, mut problems) = (Self::default(), Vec::new());
        for row in rows {
            match (places.find(&row.task), schema.index_of(&LabelName::new(&row.label))) {
                (Err(why), _) => problems.push(format!("line {}: {why}", row.line)),
                (_, None) => {
                    problems.push(format!("line {}: `{}` is none of the project's labels", row.line, row.label));
                }
                (Ok(item), Some(label)) => known.add(item, label, &row.reason),
            }
        }
        (known, problems)
    }

    fn add(&mut self, item: ItemId, label: usize, reason: &str) {
        let empty = || Known { purpose: Purpose::Check, accepted: BTreeSet::new(), reason: String::new() };
        let known = self.by_item.entry(item).or_insert_with(empty);
        known.accepted.insert(label);
        if known.reason.is_empty() {
            reason.clone_into(&mut known.reason);
        }
    }

    /// The items, in order of id.
    pub fn items(&self) -> impl Iterator<Item = ItemId> {
        self.by_item.keys().copied()
    }

    /// How many items there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.by_item.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_item.is_empty()
    }
}

/// Scores everybody the owner admitted, in order of id; those who answered no check item have `n` 0. Skips and answers
/// to practice items do not count. Time in proportion to the check items and their answers.
#[must_use]
pub fn score(project: &Project, known: &KnownAnswers) -> Vec<LabelerScore> {
    let schema = &project.manifest().schema;
    let people: Vec<LabelerId> = project.writers().keys().copied().filter(|id| project.is_verified(id)).collect();
    let mut scores: Vec<LabelerScore> =
        people.iter().map(|id| LabelerScore { labeler: *id, check: NOTHING, confusion: BTreeMap::new() }).collect();
    let (mut tasks, mut workers, mut labels) = (Vec::new(), Vec::new(), Vec::new());
    for ((item, answer), task) in known.by_item.iter().zip(0_u32..) {
        let Some(state) = project.state(item) else { continue };
        for (labeler, cell) in state.cells.iter() {
            let (Some(label), Ok(worker)) = (label_of(cell, schema), people.binary_search(labeler)) else { continue };
            let truth = if answer.accepted.contains(&label) { Some(label) } else { answer.accepted.first().copied() };
            if let (Some(truth), Some(score)) = (truth, scores.get_mut(worker)) {
                *score.confusion.entry((truth, label)).or_default() += 1;
            }
            tasks.push(task);
            workers.push(u32::try_from(worker).unwrap_or(u32::MAX));
            labels.push(u32::try_from(label).unwrap_or(u32::MAX));
        }
    }
    let shape = Shape { n_tasks: known.len(), n_workers: people.len(), n_labels: schema.n_classes() };
    let by_place: BTreeMap<usize, Known> = known.by_item.values().cloned().enumerate().collect();
    // Items and people come in ascending order, so the lists are in the order that votes need.
    if let Ok(votes) = Votes::new(shape, &tasks, &workers, &labels) {
        for (score, gold) in scores.iter_mut().zip(score_votes(&votes, &by_place)) {
            score.check = gold.check;
        }
    }
    scores
}

const NOTHING: Scored = Scored { n: 0, n_right: 0, share: None };

fn label_of(cell: &Cell, schema: &LabelSchema) -> Option<usize> {
    schema.index_of(cell.standing()?.answer.choice.label()?)
}

/// What an item may be called.
struct Places<'a> {
    ids: BTreeSet<ItemId>,
    /// Own ids and texts; `None` where several items are called so.
    names: HashMap<&'a str, Option<ItemId>>,
}

impl<'a> Places<'a> {
    fn of(items: impl IntoIterator<Item = &'a Item>) -> Self {
        let mut places = Self { ids: BTreeSet::new(), names: HashMap::new() };
        for item in items {
            places.ids.insert(item.id);
            for name in [Some(&*item.text), item.reference.as_deref()].into_iter().flatten() {
                places
                    .names
                    .entry(name)
                    .and_modify(|known| *known = known.filter(|known| *known == item.id))
                    .or_insert(Some(item.id));
            }
        }
        places
    }

    fn find(&self, task: &str) -> Result<ItemId, String> {
        let id = task.parse().ok().filter(|id| self.ids.contains(id));
        let shown: String = task.chars().take(60).collect();
        match (id, self.names.get(task)) {
            (Some(id), _) => Ok(id),
            (None, Some(Some(id))) => Ok(*id),
            (None, Some(None)) => Err(format!("several items are called `{shown}`; name it by its id from an export")),
            (None, None) => Err(format!("no item has the id or the text `{shown}`")),
        }
    }
}

#[cfg(test)]
mod tests;
