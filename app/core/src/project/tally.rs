//! Running counts over items, moved with each change of an item instead of counted again.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::ItemState;
use crate::event::{Choice, Millis, Tag};
use crate::ids::{ItemId, LabelerId};
use crate::intern::IdHash;
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
    /// Items that are left out.
    pub dropped: BTreeSet<ItemId>,
    /// Items that an expert is to look at.
    pub sent: BTreeSet<ItemId>,
    /// How many items have each tag.
    pub tags: BTreeMap<Tag, u32>,
    /// Items with a remark that nobody has settled.
    pub remarked: BTreeSet<ItemId>,
    /// Answers that stand, by the labels they name.
    pub by_label: BTreeMap<LabelName, u32>,
    /// People with labels or skips that stand.
    pub people: BTreeMap<LabelerId, PersonTally>,
    /// Items on which answers differ and nobody has settled.
    pub disagreements: BTreeSet<ItemId>,
    /// Items that have a label but not yet all votes, and are not settled.
    pub open: BTreeSet<ItemId>,
    /// How many items have all the votes they need, or are settled; those left out aside.
    pub n_complete: u32,
    /// Complete items that one more vote may be asked for: fewer than the policy's maximum, not settled, and either labels
    /// differ or there is only one.
    pub again: BTreeSet<ItemId>,
    /// Items that somebody skipped and nobody labeled.
    pub skipped: BTreeSet<ItemId>,
    /// How far suggestions pull answers.
    pub pull: Pull,
    /// What is put in order later.
    behind: Option<Box<Behind>>,
}

/// What came while many items are counted: put into sets and in order at once, which is faster than one by one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Behind {
    /// What goes into each of [`Tally::sets`].
    fresh: [Vec<ItemId>; N_SETS],
    people: HashMap<LabelerId, PersonTally, IdHash>,
}

/// Sets of items; see [`Tally::sets`].
const N_SETS: usize = 9;

/// Counts for one person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonTally {
    /// Their labels and skips that stand, by when they were given: ascending. A list, because answers mostly come in order
    /// and everybody's together are as many as events.
    given: Vec<(Millis, ItemId)>,
    /// How often each active time stands, in tenths of a second.
    times: BTreeMap<u32, u32>,
}

impl PersonTally {
    /// Labels and skips that stand, oldest first.
    #[must_use]
    pub fn given(&self) -> &[(Millis, ItemId)] {
        &self.given
    }

    /// How many labels and skips stand.
    #[must_use]
    pub fn n_given(&self) -> u32 {
        u32::try_from(self.given.len()).unwrap_or(u32::MAX)
    }

    /// How many of them were given after a moment.
    #[must_use]
    pub fn n_given_after(&self, at: Millis) -> usize {
        self.given.len() - self.given.partition_point(|(given_at, _)| *given_at <= at)
    }

    fn give(&mut self, place: (Millis, ItemId), tenths: u32) {
        let is_last = self.given.last().is_none_or(|last| *last < place);
        let there = if is_last { self.given.len() } else { self.given.partition_point(|known| *known < place) };
        self.given.insert(there, place);
        *self.times.entry(tenths).or_default() += 1;
    }

    /// The same with the answers in any order, until they are put in order by [`PersonTally::give_all`].
    fn give_later(&mut self, place: (Millis, ItemId), tenths: u32) {
        self.given.push(place);
        *self.times.entry(tenths).or_default() += 1;
    }

    /// Adds what was given later.
    fn give_all(&mut self, mut fresh: Self) {
        if self.given.is_empty() {
            std::mem::swap(&mut self.given, &mut fresh.given);
        }
        self.given.append(&mut fresh.given);
        self.given.sort_unstable();
        for (tenths, n) in fresh.times {
            *self.times.entry(tenths).or_default() += n;
        }
    }

    fn take_back(&mut self, place: (Millis, ItemId), tenths: u32) {
        if let Ok(there) = self.given.binary_search(&place) {
            self.given.remove(there);
        }
        decrease(&mut self.times, &tenths, 1);
    }

    /// The median of their active times; see [`Tally::median_tenths`].
    fn median_tenths(&self) -> Option<u32> {
        let middle = self.n_given() / 2;
        let mut n_before = 0;
        self.times.iter().find_map(|(tenths, n)| {
            n_before += n;
            (n_before > middle).then_some(*tenths)
        })
    }
}

impl Tally {
    /// From now on what people gave is counted out of order, and nothing is taken back.
    pub(super) fn fall_behind(&mut self) {
        self.behind = Some(Box::default());
    }

    /// Puts what came since into its place.
    pub(super) fn catch_up(&mut self) {
        let Some(behind) = self.behind.take() else { return };
        for (fresh, (_, set)) in behind.fresh.into_iter().zip(self.sets()) {
            put_all(fresh, set);
        }
        // In no order: each person's counts are their own.
        behind.people.into_iter().for_each(|(who, fresh)| self.people.entry(who).or_default().give_all(fresh));
    }

    /// Moves one item's share of the counts. Only what differs is touched: with many items each of these sets is large, and
    /// most answers change few of them.
    pub(super) fn turn(&mut self, item: ItemId, before: &Share, after: &Share) {
        self.n_answered -= u32::from(before.n_labels > 0);
        self.n_answered += u32::from(after.n_labels > 0);
        self.n_labels = self.n_labels - before.n_labels + after.n_labels;
        self.n_skips = self.n_skips - before.n_skips + after.n_skips;
        self.n_settled -= u32::from(before.settled);
        self.n_settled += u32::from(after.settled);
        if before.by_label != after.by_label {
            before.by_label.iter().for_each(|(label, count)| decrease(&mut self.by_label, label, *count));
            for (label, count) in &after.by_label {
                *self.by_label.entry(label.clone()).or_default() += count;
            }
        }
        let is_complete = |share: &Share| share.is_in(COMPLETE) && !share.is_in(DROPPED);
        self.n_complete -= u32::from(is_complete(before));
        self.n_complete += u32::from(is_complete(after));
        if before.tags != after.tags {
            before.tags.iter().for_each(|tag| decrease(&mut self.tags, tag, 1));
            after.tags.iter().for_each(|tag| *self.tags.entry(tag.clone()).or_default() += 1);
        }
        let mut behind = self.behind.take();
        for (idx, (bit, set)) in self.sets().into_iter().enumerate() {
            match (before.is_in(bit), after.is_in(bit), behind.as_mut().and_then(|behind| behind.fresh.get_mut(idx))) {
                (true, false, _) => drop(set.remove(&item)),
                (false, true, Some(later)) => later.push(item),
                (false, true, None) => drop(set.insert(item)),
                _ => {}
            }
        }
        self.behind = behind;
        self.pull.turn(&before.pull, &after.pull);
        for (set, was, is) in [
            (&mut self.settled_by, &before.settled_by, &after.settled_by),
            (&mut self.judged, &before.judged, &after.judged),
        ] {
            if was != is {
                was.iter().for_each(|(labeler, at)| take_out(set, *labeler, (*at, item)));
                for (labeler, at) in is {
                    set.entry(*labeler).or_default().insert((*at, item));
                }
            }
        }
        beyond(&before.given, &after.given).for_each(|given| self.take_back(item, given));
        beyond(&after.given, &before.given).for_each(|given| self.give(item, given));
    }

    const fn sets(&mut self) -> [(u16, &mut BTreeSet<ItemId>); N_SETS] {
        [
            (SETTLED, &mut self.settled),
            (CONTESTED, &mut self.contested),
            (REMARKED, &mut self.remarked),
            (SKIPPED, &mut self.skipped),
            (DISAGREES, &mut self.disagreements),
            (OPEN, &mut self.open),
            (AGAIN, &mut self.again),
            (DROPPED, &mut self.dropped),
            (SENT, &mut self.sent),
        ]
    }

    fn give(&mut self, item: ItemId, (labeler, tenths, at): (LabelerId, u32, Millis)) {
        match &mut self.behind {
            Some(behind) => behind.people.entry(labeler).or_default().give_later((at, item), tenths),
            None => self.people.entry(labeler).or_default().give((at, item), tenths),
        }
    }

    fn take_back(&mut self, item: ItemId, (labeler, tenths, at): (LabelerId, u32, Millis)) {
        if let Some(person) = self.people.get_mut(&labeler) {
            person.take_back((at, item), tenths);
            if person.given.is_empty() {
                self.people.remove(&labeler);
            }
        }
    }

    /// A person's labels and skips that stand, oldest first.
    #[must_use]
    pub fn given_by(&self, labeler: &LabelerId) -> &[(Millis, ItemId)] {
        self.people.get(labeler).map_or(&[], PersonTally::given)
    }

    /// How many labels and skips of a person's stand.
    #[must_use]
    pub fn n_given_by(&self, labeler: &LabelerId) -> u32 {
        self.people.get(labeler).map_or(0, PersonTally::n_given)
    }

    /// The median of a person's active times, in tenths of a second; of an even number the upper of the middle two.
    #[must_use]
    pub fn median_tenths(&self, labeler: &LabelerId) -> Option<u32> {
        self.people.get(labeler)?.median_tenths()
    }
}

// Which sets an item counts in, as bits of [`Share::sets`].
const SETTLED: u16 = 1;
const CONTESTED: u16 = 1 << 1;
const REMARKED: u16 = 1 << 2;
const SKIPPED: u16 = 1 << 3;
const DISAGREES: u16 = 1 << 4;
pub(super) const OPEN: u16 = 1 << 5;
pub(super) const AGAIN: u16 = 1 << 6;
/// It has all the votes it needs, is settled, or is left out.
pub(super) const COMPLETE: u16 = 1 << 7;
/// It has as many votes as anybody will ask for, whatever the votes are, is settled, or is left out.
pub(super) const FINISHED: u16 = 1 << 8;
const DROPPED: u16 = 1 << 9;
const SENT: u16 = 1 << 10;

/// What one item adds to the counts.
#[derive(Default)]
pub(super) struct Share {
    n_labels: u32,
    n_skips: u32,
    settled: bool,
    /// Which sets it is in.
    pub sets: u16,
    pull: Pull,
    /// In order of names.
    by_label: Vec<(LabelName, u32)>,
    /// Who, for how many tenths of a second they were active, and when they answered; in order of people.
    given: Vec<(LabelerId, u32, Millis)>,
    /// In their order.
    tags: Vec<Tag>,
    /// Whose settlements stand, and since when.
    settled_by: Vec<(LabelerId, Millis)>,
    /// Who answered it, where it is settled, and since when it is.
    judged: Vec<(LabelerId, Millis)>,
}

impl Share {
    pub(super) fn of(state: &ItemState, policy: &Policy) -> Self {
        let mut by_label = Vec::<(LabelName, u32)>::new();
        let (mut n_labels, mut n_skips, mut all_given) = (0, 0, Vec::with_capacity(state.cells.len()));
        let (mut first, mut differ, mut pull) = (None, false, Pull::default());
        for (labeler, cell) in state.cells.iter() {
            let Some(given) = cell.standing() else { continue };
            pull.add(given);
            all_given.push((*labeler, given.answer.context.active_ms.saturating_add(50) / 100, given.at));
            let choice = &given.answer.choice;
            if choice.is_answer() {
                n_labels += 1;
                differ |= *first.get_or_insert(choice) != choice && !first.is_some_and(|first| first.agrees(choice));
                match choice {
                    Choice::Label(label) => count(&mut by_label, label),
                    _ => choice.named().into_iter().for_each(|label| count(&mut by_label, label)),
                }
            } else if matches!(choice, Choice::Skip { .. }) {
                n_skips += 1;
            }
        }
        let (settlement, curated) = (state.settlement(), state.curated());
        let (settled, dropped) = (settlement.is_some(), curated.dropped().is_some());
        let is_over = settled || dropped;
        let complete = is_over || n_labels >= policy.votes_per_item.max(curated.votes());
        let finished = is_over || n_labels >= policy.max_votes.max(curated.votes());
        let disagrees = differ && !is_over;
        // Who sends a settled item wants it looked at again.
        let is_sent = |at: Millis| settlement.is_none_or(|settled| settled.at < at);
        let sets = [
            (SETTLED, settled),
            (CONTESTED, settled && !dropped && state.is_contested()),
            (REMARKED, !is_over && state.remarks().next().is_some()),
            (SKIPPED, n_skips > 0 && n_labels == 0 && !is_over),
            (DISAGREES, disagrees),
            (OPEN, !complete && n_labels > 0),
            (COMPLETE, complete),
            (AGAIN, complete && !finished && (disagrees || n_labels < 2)),
            (FINISHED, finished),
            (DROPPED, dropped),
            (SENT, !dropped && curated.sent_at().is_some_and(is_sent)),
        ];
        let sets = sets.into_iter().filter(|(_, is_in)| *is_in).fold(0, |sets, (bit, _)| sets | bit);
        let (settled_by, judged) = (settled_by(state).collect(), judged(state).collect());
        let tags = curated.tags().cloned().collect();
        Self { n_labels, n_skips, settled, sets, pull, by_label, given: all_given, tags, settled_by, judged }
    }

    const fn is_in(&self, bit: u16) -> bool {
        self.sets & bit != 0
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

fn count(by_label: &mut Vec<(LabelName, u32)>, label: &LabelName) {
    match by_label.binary_search_by(|(known, _)| known.cmp(label)) {
        Ok(there) => by_label.iter_mut().skip(there).take(1).for_each(|(_, n)| *n += 1),
        Err(there) => by_label.insert(there, (label.clone(), 1)),
    }
}

/// Those of `some` that are not equally among `others`; both are in order of people.
fn beyond<'a>(
    some: &'a [(LabelerId, u32, Millis)],
    others: &'a [(LabelerId, u32, Millis)],
) -> impl Iterator<Item = (LabelerId, u32, Millis)> + 'a {
    let is_among = |given: &(LabelerId, u32, Millis)| {
        let place = others.binary_search_by_key(&given.0, |other| other.0);
        place.is_ok_and(|place| others.get(place) == Some(given))
    };
    some.iter().filter(move |given| !is_among(given)).copied()
}

/// Puts items into a set: all at once where they are many, which makes it anew.
pub(super) fn put_all(mut fresh: Vec<ItemId>, set: &mut BTreeSet<ItemId>) {
    if fresh.len() < 64 || fresh.len() < set.len() / 8 {
        return set.extend(fresh);
    }
    fresh.sort_unstable();
    set.append(&mut fresh.into_iter().collect());
}

fn decrease<K: Ord>(counts: &mut BTreeMap<K, u32>, key: &K, by: u32) {
    if let Some(count) = counts.get_mut(key) {
        *count -= by;
        if *count == 0 {
            counts.remove(key);
        }
    }
}
