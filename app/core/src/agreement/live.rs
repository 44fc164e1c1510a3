//! Live agreement of a project: moved with each answer, never counted again.
//!
//! Cost of one answer to an item with `m` answers: `O(m)`, whatever the size of the project. People and items are
//! small integers inside; an item keeps how often each kind of answer stands, so that no list of answers is copied.
//! Tables of pairs of people are kept for up to [`MAX_WATCHED`](super::pairs::MAX_WATCHED) people, see
//! [`pairs`](super::pairs); with more people others are counted when asked for.

use std::collections::{BTreeMap, HashMap};

use super::cohen::PairTable;
use super::counts::Counts;
use super::history::History;
use super::level::Scale;
use super::pairs::Pairs;
use super::snapshot::Snapshot;
use crate::event::Millis;
use crate::ids::{ItemId, LabelerId};

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

/// What of a rating decides into which counts it goes; ordered by label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Kind {
    class_idx: usize,
    random: bool,
    version: u32,
}

/// The answers to one item, in any order. People stand apart from their ratings, so that finding one of a thousand
/// reads four kilobytes and not thirty.
#[derive(Clone, Debug, Default)]
pub(super) struct Unit {
    labelers: Vec<u32>,
    ratings: Vec<Rating>,
    latest: Option<Millis>,
    /// How many answers of each kind stand, ascending.
    kinds: Vec<(Kind, u32)>,
}

/// Live agreement of a project.
#[derive(Clone, Debug)]
pub struct Agreement {
    n_classes: usize,
    scale: Scale,
    item_idx: HashMap<ItemId, u32>,
    labeler_idx: HashMap<LabelerId, u32>,
    items: Vec<ItemId>,
    labelers: Vec<LabelerId>,
    units: Vec<Unit>,
    all: Counts,
    random: Counts,
    chosen: Counts,
    versions: BTreeMap<u32, Counts>,
    history: History,
    pairs: Pairs,
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
            item_idx: HashMap::new(),
            labeler_idx: HashMap::new(),
            items: Vec::new(),
            labelers: Vec::new(),
            units: Vec::new(),
            all: counts(),
            random: counts(),
            chosen: counts(),
            versions: BTreeMap::new(),
            history: History::new(counts()),
            pairs: Pairs::default(),
            scale,
        }
    }

    /// Sets, replaces or (with `None`) removes one person's rating of one item. A label beyond the schema is none.
    pub fn set(&mut self, item: ItemId, labeler: LabelerId, rating: Option<Rating>) {
        let rating = rating.filter(|rating| rating.class_idx < self.n_classes);
        if rating.is_none() && !(self.item_idx.contains_key(&item) && self.labeler_idx.contains_key(&labeler)) {
            return;
        }
        let item_idx = index(&mut self.item_idx, &mut self.items, item);
        let labeler_idx = index(&mut self.labeler_idx, &mut self.labelers, labeler);
        self.units.resize_with(self.items.len(), Unit::default);
        self.pairs.meet(labeler_idx, self.labelers.len());
        let place = item_idx as usize;
        let Some(unit) = self.units.get_mut(place) else { return };
        let old = unit.rating(labeler_idx);
        if old == rating {
            return;
        }
        self.history.lift(unit.latest, &unit.histogram(|_| true));
        if let Some(old) = old {
            let unit = self.units.get_mut(place).map(std::mem::take).unwrap_or_default();
            self.each_count(old, |counts, kept| counts.lose(&unit.histogram(kept), old.class_idx));
            self.pairs.lose(labeler_idx, old.class_idx, &unit);
            self.put_back(place, unit.without(labeler_idx, old));
        }
        if let Some(new) = rating {
            let unit = self.units.get_mut(place).map(std::mem::take).unwrap_or_default();
            self.each_count(new, |counts, kept| counts.gain(&unit.histogram(kept), new.class_idx));
            self.pairs.gain(labeler_idx, new.class_idx, &unit);
            self.put_back(place, unit.with(labeler_idx, new));
        }
        if let Some(unit) = self.units.get(place) {
            self.history.drop_in(unit.latest, &unit.histogram(|_| true));
        }
        self.pairs.note(labeler_idx, item_idx, rating.is_some());
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

    /// Agreement as it grew over time.
    #[must_use]
    pub const fn history(&self) -> &History {
        &self.history
    }

    /// People who have given a rating, in order of id. Those who withdrew all of theirs are among them.
    #[must_use]
    pub fn labelers(&self) -> Vec<LabelerId> {
        let mut labelers = self.labelers.clone();
        labelers.sort_unstable();
        labelers
    }

    /// The ratings of an item, by person in order of id.
    #[must_use]
    pub fn ratings(&self, item: &ItemId) -> Vec<(LabelerId, Rating)> {
        let unit = self.item_idx.get(item).and_then(|idx| self.units.get(*idx as usize));
        let named = |(labeler, rating): (u32, Rating)| Some((*self.labelers.get(labeler as usize)?, rating));
        let mut ratings: Vec<_> = unit.into_iter().flat_map(Unit::each).filter_map(named).collect();
        ratings.sort_unstable_by_key(|(labeler, _)| *labeler);
        ratings
    }

    /// Items with a rating, in order of id.
    #[must_use]
    pub fn items(&self) -> Vec<ItemId> {
        let rated = self.items.iter().zip(&self.units).filter(|(_, unit)| !unit.ratings.is_empty());
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
        let chosen: Vec<u32> = labelers.iter().filter_map(|id| self.labeler_idx.get(id).copied()).collect();
        let counted = self.pairs.count(&chosen, |item_idx| self.units.get(item_idx as usize));
        self.named(&chosen, |a, b| counted.get(&(a.min(b), a.max(b))).cloned().unwrap_or_default())
    }

    /// Keeps the tables of these people's pairs up to date from now on, instead of everybody's; at most
    /// [`MAX_WATCHED`](super::pairs::MAX_WATCHED) of them.
    pub fn watch(&mut self, labelers: &[LabelerId]) {
        let chosen: Vec<u32> = labelers.iter().filter_map(|id| self.labeler_idx.get(id).copied()).collect();
        let counted = self.pairs.count(&chosen, |item_idx| self.units.get(item_idx as usize));
        self.pairs.watch(&chosen, counted);
    }

    /// The people with the most answers, ties by id; at most `n`.
    #[must_use]
    pub fn most_active(&self, n: usize) -> Vec<LabelerId> {
        let mut active: Vec<_> =
            self.labelers.iter().enumerate().map(|(idx, id)| (self.pairs.n_items_of(idx), *id)).collect();
        active.sort_unstable_by_key(|(n_items, id)| (std::cmp::Reverse(*n_items), *id));
        active.into_iter().take(n).map(|(_, id)| id).collect()
    }

    /// What bootstrap intervals of a slice are drawn from.
    #[must_use]
    pub fn snapshot(&self, slice: Slice) -> Snapshot {
        let mut rated: Vec<(&ItemId, &Unit)> = self.items.iter().zip(&self.units).collect();
        rated.sort_unstable_by_key(|(item, _)| **item);
        let units = rated.into_iter().map(|(_, unit)| {
            unit.histogram(|kind| slice.has(kind.random))
                .into_iter()
                .map(|(class_idx, n)| (class_idx as u32, n))
                .collect()
        });
        Snapshot::of_histograms(units, self.n_classes, &self.scale)
    }

    /// Each pair of the people with a common item, in order of their ids; the first of a pair has the lower id.
    fn named(&self, labelers: &[u32], table: impl Fn(u32, u32) -> PairTable) -> Vec<(LabelerId, LabelerId, PairTable)> {
        let mut named: Vec<(LabelerId, u32)> =
            labelers.iter().filter_map(|idx| Some((*self.labelers.get(*idx as usize)?, *idx))).collect();
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

    /// The counts a rating goes into, each with which kinds of answers it counts.
    fn each_count(&mut self, rating: Rating, mut change: impl FnMut(&mut Counts, &dyn Fn(&Kind) -> bool)) {
        let (random, version) = (rating.random, rating.instructions_version);
        change(&mut self.all, &|_| true);
        change(if random { &mut self.random } else { &mut self.chosen }, &|kind| kind.random == random);
        let empty = || Counts::with_scale(self.n_classes, &self.scale);
        change(self.versions.entry(version).or_insert_with(empty), &|kind| kind.version == version);
    }

    fn put_back(&mut self, place: usize, unit: Unit) {
        if let Some(slot) = self.units.get_mut(place) {
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
        self.labelers.iter().copied().zip(self.ratings.iter().copied())
    }

    /// One person's rating.
    pub(super) fn rating(&self, labeler: u32) -> Option<Rating> {
        self.ratings.get(self.place_of(labeler)?).copied()
    }

    fn place_of(&self, labeler: u32) -> Option<usize> {
        self.labelers.iter().position(|other| *other == labeler)
    }

    /// How many of some kinds of answers are each label.
    fn histogram(&self, kept: impl Fn(&Kind) -> bool) -> Vec<(usize, u32)> {
        let mut histogram: Vec<(usize, u32)> = Vec::with_capacity(self.kinds.len());
        for (kind, n) in self.kinds.iter().filter(|(kind, _)| kept(kind)) {
            match histogram.last_mut().filter(|(class_idx, _)| *class_idx == kind.class_idx) {
                Some((_, total)) => *total += n,
                None => histogram.push((kind.class_idx, *n)),
            }
        }
        histogram
    }

    fn with(mut self, labeler: u32, rating: Rating) -> Self {
        self.labelers.push(labeler);
        self.ratings.push(rating);
        self.latest = self.latest.max(Some(rating.at));
        match self.kinds.binary_search_by_key(&Kind::of(rating), |(kind, _)| *kind) {
            Ok(place) => self.kinds.iter_mut().skip(place).take(1).for_each(|(_, n)| *n += 1),
            Err(place) => self.kinds.insert(place, (Kind::of(rating), 1)),
        }
        self
    }

    fn without(mut self, labeler: u32, rating: Rating) -> Self {
        if let Some(place) = self.place_of(labeler) {
            self.labelers.swap_remove(place);
            self.ratings.swap_remove(place);
        }
        if self.latest == Some(rating.at) {
            self.latest = self.ratings.iter().map(|rating| rating.at).max();
        }
        self.kinds.iter_mut().filter(|(kind, _)| *kind == Kind::of(rating)).for_each(|(_, n)| *n -= 1);
        self.kinds.retain(|(_, n)| *n > 0);
        self
    }
}

impl Kind {
    const fn of(rating: Rating) -> Self {
        Self { class_idx: rating.class_idx, random: rating.random, version: rating.instructions_version }
    }
}

fn index<Id: Copy + Eq + std::hash::Hash>(places: &mut HashMap<Id, u32>, ids: &mut Vec<Id>, id: Id) -> u32 {
    *places.entry(id).or_insert_with(|| {
        ids.push(id);
        // Four billion people or items do not fit into memory.
        u32::try_from(ids.len() - 1).unwrap_or(u32::MAX)
    })
}
