//! People's answers as labels of items: one each, or several that CROWDLAB weighs beside the head.

use std::collections::BTreeMap;

use accord_core::agreement::table::LongTable;
use accord_core::consensus::crowdlab::crowdlab;
use accord_core::consensus::{Matrix, Method, Shape, Votes, estimate, training_weights};
use accord_protocol::Labeled;
use accord_scorer::triage::Table;
use accord_scorer::triage::classes::Opinion;
use anyhow::{Context as _, ensure};

/// Several people settle a label when more than this share of their answers is equal.
const SETTLED_SHARE: f64 = 2.0 / 3.0;
/// How many unknown tasks a message names.
const N_SHOWN: usize = 3;

/// The table's answers, with the item of each task.
#[derive(Debug)]
pub(super) struct Answers<'a> {
    votes: OwnedVotes,
    table: &'a LongTable,
    item_of_task: Vec<usize>,
    n_items: usize,
}

/// Three lists in the order of task and worker.
#[derive(Debug)]
struct OwnedVotes {
    tasks: Vec<u32>,
    workers: Vec<u32>,
    labels: Vec<u32>,
}

/// What the answers alone say.
#[derive(Debug)]
pub(super) struct FirstLabels {
    /// By item.
    pub(super) by_item: Vec<Option<u32>>,
    /// How much each answer counts when the head is trained, in order of the answers.
    weights: Vec<f64>,
}

/// What answers and head say together.
#[derive(Debug)]
pub(super) struct Opinions {
    pub(super) labels: Vec<Option<u32>>,
    /// Empty where every item has one answer at most.
    pub(super) by_item: Vec<Option<Opinion>>,
    /// Answers and the share of them that are the label, for items with several.
    pub(super) agreement: Vec<Option<(usize, f64)>>,
}

impl<'a> Answers<'a> {
    /// # Errors
    /// When a task is none of the items.
    pub(super) fn new(table: &'a LongTable, ids: &[String]) -> anyhow::Result<Self> {
        let item_of: BTreeMap<&str, usize> = ids.iter().enumerate().map(|(item, id)| (id.as_str(), item)).collect();
        let found: Vec<Option<usize>> = table.tasks().iter().map(|task| item_of.get(&**task).copied()).collect();
        let unknown: Vec<String> = table
            .tasks()
            .iter()
            .zip(&found)
            .filter(|(_, item)| item.is_none())
            .map(|(task, _)| format!("`{task}`"))
            .collect();
        ensure!(
            unknown.is_empty(),
            "{} of {} labeled tasks are none of the items, for instance {}; give --items the file that was labeled, and \
             with --id the column that the tasks name",
            unknown.len(),
            table.n_tasks(),
            unknown.get(..N_SHOWN).unwrap_or(&unknown).join(", ")
        );
        let given =
            || (0_u32..).zip(table.units()).flat_map(|(task, votes)| votes.iter().map(move |vote| (task, vote)));
        let votes = OwnedVotes {
            tasks: given().map(|(task, _)| task).collect(),
            workers: given().map(|(_, vote)| vote.worker_idx).collect(),
            labels: given().map(|(_, vote)| vote.value_idx).collect(),
        };
        Ok(Self { votes, table, item_of_task: found.into_iter().flatten().collect(), n_items: ids.len() })
    }

    /// Whether labels can be held against each other at all.
    ///
    /// # Errors
    /// When there are no labels, one class only, or fewer than two classes with two labeled items.
    pub(super) fn check(&self, table: &LongTable) -> anyhow::Result<()> {
        ensure!(table.n_answers() > 0, "there are no labels; triage needs some of at least two classes");
        let name = |label: usize| table.values().get(label).map_or("", |label| &**label);
        ensure!(
            table.n_values() > 1,
            "all {} labels are `{}`; with one class no label can be held against another, so collect labels of a second one",
            table.n_answers(),
            name(0)
        );
        let mut n_items = vec![0_usize; table.n_values()];
        for label in self.first_labels()?.by_item.into_iter().flatten() {
            if let Some(n) = n_items.get_mut(label as usize) {
                *n += 1;
            }
        }
        let single: Vec<&str> =
            n_items.iter().enumerate().filter(|(_, n)| **n == 1).map(|(label, _)| name(label)).collect();
        ensure!(
            n_items.iter().filter(|n| **n > 1).count() > 1,
            "a label is checked by records of its class that it was kept apart from, and fewer than two classes have two \
             labeled items; label more items first"
        );
        if !single.is_empty() {
            eprintln!("problem: one item only is labeled {}, so its label cannot be checked", single.join(", "));
        }
        Ok(())
    }

    pub(super) fn n_labels(&self) -> usize {
        self.table.n_values()
    }

    fn votes(&self) -> anyhow::Result<Votes<'_>> {
        let shape =
            Shape { n_tasks: self.table.n_tasks(), n_workers: self.table.n_workers(), n_labels: self.table.n_values() };
        let votes = Votes::new(shape, &self.votes.tasks, &self.votes.workers, &self.votes.labels);
        votes.context("the answers could not be put in order")
    }

    fn has_overlap(&self) -> bool {
        self.table.units().any(|votes| votes.len() > 1)
    }

    /// Each item's label by the answers alone, people weighed by how far they agree with the others.
    pub(super) fn first_labels(&self) -> anyhow::Result<FirstLabels> {
        let votes = self.votes()?;
        let method = if self.has_overlap() { Method::OneCoin } else { Method::Majority };
        let consensus = estimate(method, &votes)?;
        let weights =
            if self.has_overlap() { training_weights(&votes, &consensus.posteriors) } else { vec![1.0; votes.len()] };
        Ok(FirstLabels { by_item: self.by_item(&consensus.labels), weights })
    }

    fn by_item(&self, labels: &[Option<usize>]) -> Vec<Option<u32>> {
        let mut by_item = vec![None; self.n_items];
        for (&item, label) in self.item_of_task.iter().zip(labels) {
            if let Some(slot) = by_item.get_mut(item) {
                *slot = label.and_then(|label| u32::try_from(label).ok());
            }
        }
        by_item
    }

    /// Every answer as the head is trained on it.
    pub(super) fn training_votes(&self, first: &FirstLabels) -> Vec<Labeled> {
        let votes = self.votes.tasks.iter().zip(&self.votes.labels).zip(&first.weights);
        let mut labeled: Vec<Labeled> = votes
            .filter_map(|((task, &class_idx), &weight)| {
                let item_idx = u32::try_from(*self.item_of_task.get(*task as usize)?).ok()?;
                Some(Labeled { item_idx, class_idx, weight: weight as f32 })
            })
            .filter(|vote| vote.weight > 0.0)
            .collect();
        // The order of ids must not change a sum of floats that the order of items would not.
        labeled.sort_unstable_by(|a, b| {
            (a.item_idx, a.class_idx).cmp(&(b.item_idx, b.class_idx)).then(a.weight.total_cmp(&b.weight))
        });
        labeled
    }

    /// Weighs the answers beside the head's out-of-fold probabilities; where nobody overlaps, labels stay as they are.
    pub(super) fn opinions(&self, first: &FirstLabels, model: &Table) -> anyhow::Result<Opinions> {
        let none = vec![None; self.n_items];
        if !self.has_overlap() {
            return Ok(Opinions { labels: first.by_item.clone(), by_item: Vec::new(), agreement: none });
        }
        let votes = self.votes()?;
        let even = vec![1.0 / self.n_labels() as f64; self.n_labels()];
        let mut values = Vec::with_capacity(self.item_of_task.len() * self.n_labels());
        for &item in &self.item_of_task {
            let row = model.row(item);
            // An item that could not be encoded: the model has no opinion.
            let is_known = row.iter().any(|p| *p > 0.0);
            values.extend_from_slice(if is_known { row } else { &even });
        }
        let model = Matrix::from_rows(self.n_labels(), values).context("there are no probabilities")?;
        let found = crowdlab(&votes, &model)?;
        let (mut by_item, mut agreement) = (vec![None; self.n_items], none);
        for (task, &item) in self.item_of_task.iter().enumerate() {
            let n_votes = votes.n_of_task(task);
            let share = found.agreement.get(task).copied().flatten().filter(|_| n_votes > 1);
            let quality = found.consensus_quality.get(task).copied().flatten();
            let is_settled = share.is_some_and(|share| share > SETTLED_SHARE + 1e-9);
            if let Some(slot) = by_item.get_mut(item) {
                *slot = quality.map(|quality| Opinion { quality, is_settled });
            }
            if let Some(slot) = agreement.get_mut(item) {
                *slot = share.map(|share| (n_votes, share));
            }
        }
        Ok(Opinions { labels: self.by_item(&found.labels), by_item, agreement })
    }
}
