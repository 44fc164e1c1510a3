//! Running counts over items, moved with each change of an item instead of counted again.

use std::collections::{BTreeMap, BTreeSet};

use super::{Cell, ItemState};
use crate::event::{Choice, Millis};
use crate::ids::{ItemId, LabelerId};
use crate::pull::Pull;
use crate::record::{LabelName, Policy};

/// Counts for the overview, the queue and the review page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Items with at least one label.
    pub n_answered: u32,
    /// Answers that stand, skips aside.
    pub n_labels: u32,
    /// Skips that stand.
    pub n_skips: u32,
    /// Settled items.
    pub n_settled: u32,
    /// The same, in order of id.
    pub settled: BTreeSet<ItemId>,
    /// Settlements that stand, by expert and by when they were made.
    pub settled_by: BTreeMap<LabelerId, BTreeSet<(Millis, ItemId)>>,
    /// Settled items that somebody answered, by person and by when the settlement that holds was made.
    pub judged: BTreeMap<LabelerId, BTreeSet<(Millis, ItemId)>>,
    /// Items that experts settled differently.
    pub contested: BTreeSet<ItemId>,
    /// Items with a remark that nobody has settled.
    pub remarked: BTreeSet<ItemId>,
    /// Answers that stand, by the labels they name.
    pub by_label: BTreeMap<LabelName, u32>,
    /// Labels and skips that stand, by person.
    pub by_labeler: BTreeMap<LabelerId, u32>,
    /// Each person's labels and skips that stand, by when they were given.
    pub given: BTreeMap<LabelerId, BTreeSet<(Millis, ItemId)>>,
    /// How often each active time stands, in tenths of a second, by person.
    pub times: BTreeMap<LabelerId, BTreeMap<u32, u32>>,
    /// Items on which answers differ and nobody has settled.
    pub disagreements: BTreeSet<ItemId>,
    /// Items that have a label but not yet all votes, and are not settled.
    pub open: BTreeSet<ItemId>,
    /// Items with all the votes they need, or settled.
    pub complete: BTreeSet<ItemId>,
    /// Complete items that one more vote may be asked for: fewer than the policy's maximum, not settled, and either labels
    /// differ or there is only one.
    pub again: BTreeSet<ItemId>,
    /// Items with as many votes as anybody will ask for, whatever the votes are, or settled.
    pub finished: BTreeSet<ItemId>,
    /// Items that somebody skipped and nobody labeled.
    pub skipped: BTreeSet<ItemId>,
    /// How far suggestions pull answers.
    pub pull: Pull,
}

impl Tally {
    pub(super) fn add(&mut self, item: ItemId, state: &ItemState, policy: &Policy) {
        let share = Share::of(state, policy);
        self.n_answered += u32::from(share.n_labels > 0);
        self.n_labels += share.n_labels;
        self.n_skips += share.n_skips;
        self.n_settled += u32::from(share.settled);
        for (label, count) in share.by_label {
            *self.by_label.entry(label).or_default() += count;
        }
        for (labeler, tenths, at) in share.labelers {
            *self.by_labeler.entry(labeler).or_default() += 1;
            self.given.entry(labeler).or_default().insert((at, item));
            *self.times.entry(labeler).or_default().entry(tenths).or_default() += 1;
        }
        if share.n_skips > 0 && share.n_labels == 0 && !share.settled {
            self.skipped.insert(item);
        }
        if share.disagrees {
            self.disagreements.insert(item);
        }
        if share.settled {
            self.settled.insert(item);
        } else if state.remarks().next().is_some() {
            self.remarked.insert(item);
        }
        if share.settled && state.is_contested() {
            self.contested.insert(item);
        }
        for (expert, at) in settled_by(state) {
            self.settled_by.entry(expert).or_default().insert((at, item));
        }
        for (labeler, at) in judged(state) {
            self.judged.entry(labeler).or_default().insert((at, item));
        }
        if share.complete {
            self.complete.insert(item);
        } else if share.n_labels > 0 {
            self.open.insert(item);
        }
        if share.finished {
            self.finished.insert(item);
        } else if share.complete && (share.disagrees || share.n_labels < 2) {
            self.again.insert(item);
        }
        state.cells.values().filter_map(Cell::standing).for_each(|given| self.pull.add(given));
    }

    pub(super) fn remove(&mut self, item: ItemId, state: &ItemState, policy: &Policy) {
        let share = Share::of(state, policy);
        self.n_answered -= u32::from(share.n_labels > 0);
        self.n_labels -= share.n_labels;
        self.n_skips -= share.n_skips;
        self.n_settled -= u32::from(share.settled);
        for (label, count) in share.by_label {
            decrease(&mut self.by_label, label, count);
        }
        for (labeler, tenths, at) in share.labelers {
            decrease(&mut self.by_labeler, labeler, 1);
            take_out(&mut self.given, labeler, (at, item));
            if let Some(times) = self.times.get_mut(&labeler) {
                decrease(times, tenths, 1);
                if times.is_empty() {
                    self.times.remove(&labeler);
                }
            }
        }
        for (expert, at) in settled_by(state) {
            take_out(&mut self.settled_by, expert, (at, item));
        }
        for (labeler, at) in judged(state) {
            take_out(&mut self.judged, labeler, (at, item));
        }
        self.settled.remove(&item);
        self.contested.remove(&item);
        self.remarked.remove(&item);
        self.skipped.remove(&item);
        self.disagreements.remove(&item);
        self.open.remove(&item);
        self.complete.remove(&item);
        self.again.remove(&item);
        self.finished.remove(&item);
        state.cells.values().filter_map(Cell::standing).for_each(|given| self.pull.remove(given));
    }

    /// The median of a person's active times, in tenths of a second; of an even number the upper of the middle two.
    #[must_use]
    pub fn median_tenths(&self, labeler: &LabelerId) -> Option<u32> {
        let times = self.times.get(labeler)?;
        let middle = times.values().sum::<u32>() / 2;
        let mut n_before = 0;
        times.iter().find_map(|(tenths, n)| {
            n_before += n;
            (n_before > middle).then_some(*tenths)
        })
    }
}

/// What one item adds to the counts.
struct Share {
    n_labels: u32,
    n_skips: u32,
    settled: bool,
    complete: bool,
    finished: bool,
    disagrees: bool,
    by_label: BTreeMap<LabelName, u32>,
    /// Who, for how many tenths of a second they were active, and when they answered.
    labelers: Vec<(LabelerId, u32, Millis)>,
}

impl Share {
    fn of(state: &ItemState, policy: &Policy) -> Self {
        let mut by_label = BTreeMap::<LabelName, u32>::new();
        let (mut n_labels, mut n_skips, mut labelers) = (0, 0, Vec::new());
        let (mut first, mut disagrees) = (None, false);
        for (labeler, cell) in &state.cells {
            let Some(given) = cell.standing() else { continue };
            labelers.push((*labeler, given.answer.context.active_ms.saturating_add(50) / 100, given.at));
            let choice = &given.answer.choice;
            if choice.is_answer() {
                n_labels += 1;
                disagrees |= *first.get_or_insert(choice) != choice && !first.is_some_and(|first| first.agrees(choice));
                choice.named().into_iter().for_each(|label| *by_label.entry(label.clone()).or_default() += 1);
            } else if matches!(choice, Choice::Skip { .. }) {
                n_skips += 1;
            }
        }
        let settled = state.settlement().is_some();
        Self {
            n_labels,
            n_skips,
            settled,
            complete: settled || n_labels >= policy.votes_per_item,
            finished: settled || n_labels >= policy.max_votes,
            disagrees: disagrees && !settled,
            by_label,
            labelers,
        }
    }
}

/// Whose settlements of an item stand, and when they were made.
fn settled_by(state: &ItemState) -> impl Iterator<Item = (LabelerId, Millis)> {
    state.settlements().into_iter().map(|settled| (settled.by, settled.at))
}

/// Who answered a settled item, and when the settlement was made.
fn judged(state: &ItemState) -> impl Iterator<Item = (LabelerId, Millis)> {
    let at = state.settlement().map(|settled| settled.at);
    let answered = state.cells.iter().filter(|(_, cell)| cell.standing().is_some());
    answered.filter_map(move |(labeler, _)| Some((*labeler, at?)))
}

fn take_out(places: &mut BTreeMap<LabelerId, BTreeSet<(Millis, ItemId)>>, labeler: LabelerId, place: (Millis, ItemId)) {
    if let Some(of_person) = places.get_mut(&labeler) {
        of_person.remove(&place);
        if of_person.is_empty() {
            places.remove(&labeler);
        }
    }
}

fn decrease<K: Ord>(counts: &mut BTreeMap<K, u32>, key: K, by: u32) {
    if let Some(count) = counts.get_mut(&key) {
        *count -= by;
        if *count == 0 {
            counts.remove(&key);
        }
    }
}
