//! Live agreement of a project: moved with each answer, never counted again.
//!
//! Cost of one answer to an item with `m` answers: `O(m)`, whatever the size of the project. People and items are
//! small integers inside, and an answer takes 20 bytes.
//! Tables of pairs of people are kept for up to [`MAX_WATCHED`](super::pairs::MAX_WATCHED) people, see
//! [`pairs`](super::pairs); with more people others are counted when asked for.

use std::collections::{BTreeMap, BTreeSet};

use super::cohen::PairTable;
use super::counts::Counts;
use super::history::History;
use super::level::Scale;
use super::pairs::Pairs;
use super::snapshot::Snapshot;
use crate::event::Millis;
use crate::ids::{ItemId, LabelerId};
use crate::intern::Interner;

/// Which answers a figure rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slice {
    /// All of them.
    All,
    /// Only items drawn uniformly at random.
    Random,
    /// Only the others, which the queue chose.
    Chosen,
}

/// One person's answer to one item, as agreement sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rating {
    /// Position of the label in the schema.
    pub class_idx: usize,
    /// Whether the item was drawn at random.
    pub random: bool,
    /// The instructions the labeler had.
    pub instructions_version: u32,
    /// When it was given.
    pub at: Millis,
}

/// The answers to one item, in any order.
#[derive(Clone, Debug, Default)]
pub(super) struct Unit(Vec<Entry>);

/// One person's rating: small, because there are as many as events. The time is cut in two, so that no room is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Entry {
    labeler: u32,
    /// Twice the place of the label, and one more where the item was drawn at random.
    label_and_draw: u32,
    version: u32,
    at: [u32; 2],
}

/// Which place an item or a person of another agreement has in this one, by their place there.
#[derive(Clone, Debug, Default)]
pub(super) struct Met {
    items: Vec<u32>,
    labelers: Vec<u32>,
}

/// It has none yet.
const UNKNOWN: u32 = u32::MAX;

/// Live agreement of a project.
#[derive(Clone, Debug)]
pub struct Agreement {
    n_classes: usize,
    scale: Scale,
    items: Interner<ItemId>,
    labelers: Interner<LabelerId>,
    units: Vec<Unit>,
    all: Counts,
    random: Counts,
    chosen: Counts,
    versions: BTreeMap<u32, Counts>,
    pairs: Pairs,
    /// Room for an item's answers before and after a change.
    scratch: [Vec<(usize, u32)>; 2],
}

impl Agreement {
    /// Starts without answers, for `n_classes` labels that are equal or not.
    #[must_use]
    pub fn new(n_classes: usize) -> Self {
        Self::with_scale(n_classes, Scale::nominal())
    }

    /// Starts without answers, for `n_classes` labels of a scale.
    #[must_use]
    pub fn with_scale(n_classes: usize, scale: Scale) -> Self {
        let counts = || Counts::with_scale(n_classes, &scale);
        Self {
            n_classes,
            items: Interner::default(),
            labelers: Interner::default(),
            units: Vec::new(),
            all: counts(),
            random: counts(),
            chosen: counts(),
            versions: BTreeMap::new(),
            pairs: Pairs::default(),
            scratch: [Vec::new(), Vec::new()],
            scale,
        }
    }

    /// Makes room for so many rated items more, where that is worth it: what grows by doubling ends with a third unused.
    pub(crate) fn reserve(&mut self, n_more: usize) {
        if n_more > self.units.len() {
            self.items.reserve(self.units.len() + n_more);
            self.units.reserve_exact(n_more);
        }
    }

    /// Sets, replaces or (with `None`) removes one person's rating of one item. A label beyond the schema is none.
    pub fn set(&mut self, item: ItemId, labeler: LabelerId, rating: Option<Rating>) {
        let rating = rating.filter(|rating| rating.class_idx < self.n_classes);
        if rating.is_none() && (self.items.find(&item).is_none() || self.labelers.find(&labeler).is_none()) {
            return;
        }
        let (place, labeler) = (self.place(item), self.meet(labeler));
        let Some(old) = self.units.get(place as usize).map(|unit| unit.rating(labeler)) else { return };
        if old == rating {
            return;
        }
        let mut unit = self.take_unit(place);
        if let Some(old) = old {
            self.each_count(old, |counts, kept| counts.lose(&unit.histogram(kept), old.class_idx));
            self.pairs.lose(labeler, old.class_idx, &unit);
            unit.remove(labeler);
        }
        if let Some(new) = rating {
            self.each_count(new, |counts, kept| counts.gain(&unit.histogram(kept), new.class_idx));
            self.pairs.gain(labeler, new.class_idx, &unit);
            unit.0.push(Entry::of(labeler, new));
        }
        self.put_back(place, unit);
        if old.is_some() != rating.is_some() {
            self.pairs.note(labeler, place, rating.is_some());
        }
    }

    /// Replaces all ratings of an item: cheaper than one after another, where several changed.
    pub fn set_item(&mut self, item: ItemId, ratings: &[(LabelerId, Rating)]) {
        if !ratings.is_empty() || self.items.find(&item).is_some() {
            let place = self.place(item);
            self.set_at(place, ratings.len(), ratings.iter().copied());
        }
    }

    /// The same of an item whose place is known, so that it is not looked for; at most `n` ratings are expected.
    pub(crate) fn set_at(&mut self, place: u32, n: usize, ratings: impl Iterator<Item = (LabelerId, Rating)>) {
        let mut entries = Vec::with_capacity(n);
        let n_classes = self.n_classes;
        for (labeler, rating) in ratings.filter(|(_, rating)| rating.class_idx < n_classes) {
            entries.push(Entry::of(self.meet(labeler), rating));
        }
        self.replace(place, entries);
    }

    /// Shows all ratings of one of `whole`'s items here too, or none of them.
    pub(super) fn show(&mut self, whole: &Self, item: u32, is_open: bool, met: &mut Met) {
        let entries = whole.units.get(item as usize).filter(|_| is_open).map_or(&[][..], |unit| &unit.0);
        let known = met.items.get(item as usize).copied().filter(|place| *place != UNKNOWN);
        let place = match known {
            None if entries.is_empty() => return,
            None => whole.items.id(item).map_or(UNKNOWN, |id| self.place(id)),
            Some(place) => place,
        };
        remember(&mut met.items, item, place);
        let mut shown = Vec::with_capacity(entries.len());
        for entry in entries {
            let known = met.labelers.get(entry.labeler as usize).copied().filter(|place| *place != UNKNOWN);
            let Some(labeler) = known.or_else(|| whole.labelers.id(entry.labeler).map(|id| self.meet(id))) else {
                continue;
            };
            remember(&mut met.labelers, entry.labeler, labeler);
            shown.push(Entry { labeler, ..*entry });
        }
        self.replace(place, shown);
    }

    fn replace(&mut self, place: u32, entries: Vec<Entry>) {
        let (before, after) = (self.take_unit(place), Unit(entries));
        let mut unit = before.clone();
        for gone in before.0.iter().filter(|entry| !after.0.contains(entry)) {
            self.pairs.lose(gone.labeler, gone.class_idx(), &unit);
            unit.remove(gone.labeler);
            self.pairs.note(gone.labeler, place, false);
        }
        if self.pairs.watched().is_some_and(|watched| !watched.is_empty()) {
            for new in after.0.iter().filter(|entry| !before.0.contains(entry)) {
                self.pairs.gain(new.labeler, new.class_idx(), &unit);
                unit.0.push(*new);
            }
        }
        for new in after.0.iter().filter(|entry| !before.0.contains(entry)) {
            self.pairs.note(new.labeler, place, true);
        }
        self.turn(&before, &after);
        self.put_back(place, after);
    }

    /// Moves the counts from one item's ratings to what they are now.
    fn turn(&mut self, before: &Unit, after: &Unit) {
        let [mut was, mut is] = std::mem::take(&mut self.scratch);
        let [first, last] = [before.0.first(), after.0.last()];
        let Some(sample) = first.or(last).copied() else { return self.scratch = [was, is] };
        before.histogram_into(|_| true, &mut was);
        after.histogram_into(|_| true, &mut is);
        self.all.turn(&was, &is);
        let each = || before.0.iter().chain(&after.0);
        if each().all(|entry| entry.is_random() == sample.is_random()) {
            let counts = if sample.is_random() { &mut self.random } else { &mut self.chosen };
            counts.turn(&was, &is);
        } else {
            for (random, counts) in [(true, &mut self.random), (false, &mut self.chosen)] {
                turn_some(counts, (before, after), &|entry| entry.is_random() == random);
            }
        }
        let empty = || Counts::with_scale(self.n_classes, &self.scale);
        if each().all(|entry| entry.version == sample.version) {
            self.versions.entry(sample.version).or_insert_with(empty).turn(&was, &is);
        } else {
            let versions: BTreeSet<u32> = each().map(|entry| entry.version).collect();
            for version in versions {
                let counts = self.versions.entry(version).or_insert_with(empty);
                turn_some(counts, (before, after), &|entry| entry.version == version);
            }
        }
        self.scratch = [was, is];
    }

    /// How labels are compared.
    #[must_use]
    pub const fn scale(&self) -> &Scale {
        &self.scale
    }

    /// The counts of a slice, from which every coefficient derives.
    #[must_use]
    pub const fn counts(&self, slice: Slice) -> &Counts {
        match slice {
            Slice::All => &self.all,
            Slice::Random => &self.random,
            Slice::Chosen => &self.chosen,
        }
    }

    /// The counts of the answers given under each version of the instructions, oldest first.
    pub fn versions(&self) -> impl Iterator<Item = (u32, &Counts)> {
        self.versions.iter().filter(|(_, counts)| counts.n_given() > 0).map(|(version, counts)| (*version, counts))
    }

    /// Agreement as it grew over time: one pass over all items.
    #[must_use]
    pub fn history(&self) -> History {
        let done = |unit: &Unit| Some((unit.latest()?, unit.histogram(|_| true)));
        History::of(Counts::with_scale(self.n_classes, &self.scale), self.units.iter().filter_map(done))
    }

    /// People who have given a rating, in order of id. Those who withdrew all of theirs are among them.
    #[must_use]
    pub fn labelers(&self) -> Vec<LabelerId> {
        let mut labelers = self.labelers.ids().to_vec();
        labelers.sort_unstable();
        labelers
    }

    /// The ratings of an item, by person in order of id.
    #[must_use]
    pub fn ratings(&self, item: &ItemId) -> Vec<(LabelerId, Rating)> {
        let unit = self.items.find(item).and_then(|place| self.units.get(place as usize));
        let named = |(labeler, rating): (u32, Rating)| Some((self.labelers.id(labeler)?, rating));
        let mut ratings: Vec<_> = unit.into_iter().flat_map(Unit::each).filter_map(named).collect();
        ratings.sort_unstable_by_key(|(labeler, _)| *labeler);
        ratings
    }

    /// Items with a rating, in order of id.
    #[must_use]
    pub fn items(&self) -> Vec<ItemId> {
        let rated = self.items.ids().iter().zip(&self.units).filter(|(_, unit)| !unit.0.is_empty());
        let mut items: Vec<ItemId> = rated.map(|(item, _)| *item).collect();
        items.sort_unstable();
        items
    }

    /// The tables of pairs of people with common items, in order of their ids: all pairs with up to
    /// [`MAX_WATCHED`](super::pairs::MAX_WATCHED) people, else those of the people who answered most (or were
    /// [chosen](Self::watch)).
    #[must_use]
    pub fn pairs(&self) -> Vec<(LabelerId, LabelerId, PairTable)> {
        self.pairs.watched().map_or_else(
            || self.pairs_among(&self.most_active(super::pairs::MAX_WATCHED)),
            |watched| self.named(watched, |a, b| self.pairs.table(a, b).cloned().unwrap_or_default()),
        )
    }

    /// The tables of all pairs of some people, counted now: `O(a m)` for people with `a` answers among them.
    #[must_use]
    pub fn pairs_among(&self, labelers: &[LabelerId]) -> Vec<(LabelerId, LabelerId, PairTable)> {
        let chosen: Vec<u32> = labelers.iter().filter_map(|id| self.labelers.find(id)).collect();
        let counted = self.pairs.count(&chosen, |item_idx| self.units.get(item_idx as usize));
        self.named(&chosen, |a, b| counted.get(&(a.min(b), a.max(b))).cloned().unwrap_or_default())
    }

    /// Keeps the tables of these people's pairs up to date from now on, instead of everybody's; at most
    /// [`MAX_WATCHED`](super::pairs::MAX_WATCHED) of them.
    pub fn watch(&mut self, labelers: &[LabelerId]) {
        let chosen: Vec<u32> = labelers.iter().filter_map(|id| self.labelers.find(id)).collect();
        let counted = self.pairs.count(&chosen, |item_idx| self.units.get(item_idx as usize));
        self.pairs.watch(&chosen, counted);
    }

    /// The people with the most answers, ties by id; at most `n`.
    #[must_use]
    pub fn most_active(&self, n: usize) -> Vec<LabelerId> {
        let mut active: Vec<_> =
            self.labelers.ids().iter().enumerate().map(|(idx, id)| (self.pairs.n_items_of(idx), *id)).collect();
        active.sort_unstable_by_key(|(n_items, id)| (std::cmp::Reverse(*n_items), *id));
        active.into_iter().take(n).map(|(_, id)| id).collect()
    }

    /// What bootstrap intervals of a slice are drawn from.
    #[must_use]
    pub fn snapshot(&self, slice: Slice) -> Snapshot {
        let mut rated: Vec<(&ItemId, &Unit)> = self.items.ids().iter().zip(&self.units).collect();
        rated.sort_unstable_by_key(|(item, _)| **item);
        let units = rated.into_iter().map(|(_, unit)| {
            unit.histogram(|entry| slice.has(entry.is_random()))
                .into_iter()
                .map(|(class_idx, n)| (class_idx as u32, n))
                .collect()
        });
        Snapshot::of_histograms(units, self.n_classes, &self.scale)
    }

    /// Each pair of the people with a common item, in order of their ids; the first of a pair has the lower id.
    fn named(&self, labelers: &[u32], table: impl Fn(u32, u32) -> PairTable) -> Vec<(LabelerId, LabelerId, PairTable)> {
        let mut named: Vec<(LabelerId, u32)> =
            labelers.iter().filter_map(|idx| Some((self.labelers.id(*idx)?, *idx))).collect();
        named.sort_unstable();
        named.dedup();
        let mut pairs = Vec::new();
        for (place, (first, a)) in named.iter().enumerate() {
            for (second, b) in named.iter().skip(place + 1) {
                let table = table(*a, *b);
                // Tables are kept by place; people are shown by id.
                let table = if a < b { table } else { table.turned() };
                if table.n() > 0 {
                    pairs.push((*first, *second, table));
                }
            }
        }
        pairs
    }

    /// Each of the counts that a rating is in, with the ratings that are in it too.
    fn each_count(&mut self, rating: Rating, mut change: impl FnMut(&mut Counts, &dyn Fn(&Entry) -> bool)) {
        let (random, version) = (rating.random, rating.instructions_version);
        change(&mut self.all, &|_| true);
        change(if random { &mut self.random } else { &mut self.chosen }, &|entry| entry.is_random() == random);
        let empty = || Counts::with_scale(self.n_classes, &self.scale);
        change(self.versions.entry(version).or_insert_with(empty), &|entry| entry.version == version);
    }

    /// The place of an item, which is met now if it was not before; for [`set_at`](Self::set_at).
    pub(crate) fn place(&mut self, item: ItemId) -> u32 {
        let place = self.items.place(item);
        self.units.resize_with(self.items.ids().len(), Unit::default);
        place
    }

    fn meet(&mut self, labeler: LabelerId) -> u32 {
        let labeler = self.labelers.place(labeler);
        self.pairs.meet(labeler, self.labelers.ids().len());
        labeler
    }

    fn take_unit(&mut self, place: u32) -> Unit {
        self.units.get_mut(place as usize).map(std::mem::take).unwrap_or_default()
    }

    fn put_back(&mut self, place: u32, unit: Unit) {
        if let Some(slot) = self.units.get_mut(place as usize) {
            *slot = unit;
        }
    }
}

impl Slice {
    const fn has(self, random: bool) -> bool {
        match self {
            Self::All => true,
            Self::Random => random,
            Self::Chosen => !random,
        }
    }
}

impl Unit {
    /// Each person's rating.
    pub(super) fn each(&self) -> impl Iterator<Item = (u32, Rating)> {
        self.0.iter().map(|entry| (entry.labeler, entry.rating()))
    }

    /// One person's rating.
    pub(super) fn rating(&self, labeler: u32) -> Option<Rating> {
        self.0.iter().find(|entry| entry.labeler == labeler).map(Entry::rating)
    }

    /// When the last rating was given.
    fn latest(&self) -> Option<Millis> {
        self.0.iter().map(|entry| entry.rating().at).max()
    }

    /// How many of some of the ratings are each label.
    fn histogram(&self, kept: impl Fn(&Entry) -> bool) -> Vec<(usize, u32)> {
        let mut histogram = Vec::new();
        self.histogram_into(kept, &mut histogram);
        histogram
    }

    /// The same where there is room already.
    fn histogram_into(&self, kept: impl Fn(&Entry) -> bool, histogram: &mut Vec<(usize, u32)>) {
        histogram.clear();
        for class_idx in self.0.iter().filter(|entry| kept(entry)).map(Entry::class_idx) {
            match histogram.binary_search_by_key(&class_idx, |(known, _)| *known) {
                Ok(there) => histogram.iter_mut().skip(there).take(1).for_each(|(_, n)| *n += 1),
                Err(there) => histogram.insert(there, (class_idx, 1)),
            }
        }
    }

    fn remove(&mut self, labeler: u32) {
        if let Some(there) = self.0.iter().position(|entry| entry.labeler == labeler) {
            self.0.swap_remove(there);
        }
    }
}

/// Notes the place that something of another agreement has here.
fn remember(places: &mut Vec<u32>, there: u32, here: u32) {
    let there = there as usize;
    if places.len() <= there {
        places.resize(there + 1, UNKNOWN);
    }
    places.iter_mut().skip(there).take(1).for_each(|place| *place = here);
}

/// Moves counts that hold some of an item's answers.
fn turn_some(counts: &mut Counts, (before, after): (&Unit, &Unit), kept: &dyn Fn(&Entry) -> bool) {
    counts.turn(&before.histogram(kept), &after.histogram(kept));
}

impl Entry {
    fn of(labeler: u32, rating: Rating) -> Self {
        // There are a thousand labels at most.
        let label = u32::try_from(rating.class_idx).unwrap_or_default();
        Self {
            labeler,
            label_and_draw: label << 1 | u32::from(rating.random),
            version: rating.instructions_version,
            at: [(rating.at.0 >> 32) as u32, rating.at.0 as u32],
        }
    }

    fn rating(&self) -> Rating {
        Rating {
            class_idx: self.class_idx(),
            random: self.is_random(),
            instructions_version: self.version,
            at: Millis(u64::from(self.at[0]) << 32 | u64::from(self.at[1])),
        }
    }

    const fn class_idx(&self) -> usize {
        (self.label_and_draw >> 1) as usize
    }

    const fn is_random(&self) -> bool {
        self.label_and_draw & 1 == 1
    }
}
