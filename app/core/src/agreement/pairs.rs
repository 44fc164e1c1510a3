//! Tables of pairs of people.
//!
//! A thousand people make half a million pairs, and an item that all of them answered would change a thousand tables
//! with each answer. So tables are kept up to date only for up to [`MAX_WATCHED`] people: everybody as long as there
//! are no more of them, then those whom the page shows. Any other pair is counted when it is asked for, from a list of
//! each person's items.

use std::collections::BTreeMap;

use super::cohen::PairTable;
use super::live::Unit;

/// Tables are kept for the pairs of at most so many people: 2,016 pairs.
pub const MAX_WATCHED: usize = 64;

/// Tables of pairs of people, by their places.
#[derive(Clone, Debug, Default)]
pub(super) struct Pairs {
    /// The items each person has answered, in no order: a set of them would take longer than all else here.
    items_of: Vec<Vec<u32>>,
    mode: Mode,
    watched: Vec<u32>,
    /// Place of a person among those watched.
    place: Vec<Option<u32>>,
    /// Of each two watched people; see [`triangle`]. The first of a pair is the one with the lower number.
    tables: Vec<PairTable>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Mode {
    /// There are few people, and all are watched.
    #[default]
    Everyone,
    /// There are too many, and nobody has said whom to watch.
    Nobody,
    /// Somebody has.
    Chosen,
}

impl Pairs {
    /// Somebody is there, perhaps for the first time.
    pub(super) fn meet(&mut self, labeler: u32, n_labelers: usize) {
        if self.items_of.len() == n_labelers {
            return;
        }
        self.items_of.resize_with(n_labelers, Vec::new);
        self.place.resize(n_labelers, None);
        if self.mode != Mode::Everyone {
            return;
        }
        if self.watched.len() < MAX_WATCHED {
            self.add_watched(labeler);
        } else {
            self.mode = Mode::Nobody;
            self.unwatch();
        }
    }

    /// A person's answer to an item has come; `unit` are the answers that were there.
    pub(super) fn gain(&mut self, labeler: u32, class_idx: usize, unit: &Unit) {
        self.each_table(labeler, class_idx, unit, PairTable::add);
    }

    /// A person's answer to an item is about to go; `unit` are the answers that are there.
    pub(super) fn lose(&mut self, labeler: u32, class_idx: usize, unit: &Unit) {
        self.each_table(labeler, class_idx, unit, PairTable::remove);
    }

    /// A person who had no answer to an item has one now, or the other way round.
    pub(super) fn note(&mut self, labeler: u32, item: u32, has_answer: bool) {
        let Some(items) = self.items_of.get_mut(labeler as usize) else { return };
        if has_answer {
            items.push(item);
        } else if let Some(place) = items.iter().rposition(|known| *known == item) {
            // Mostly one of the latest.
            items.swap_remove(place);
        }
    }

    /// How many items a person has answered.
    pub(super) fn n_items_of(&self, labeler_idx: usize) -> usize {
        self.items_of.get(labeler_idx).map_or(0, Vec::len)
    }

    /// The people whose pairs are kept; `None` if there are too many and nobody has chosen.
    pub(super) fn watched(&self) -> Option<&[u32]> {
        (self.mode != Mode::Nobody).then_some(&self.watched)
    }

    /// The kept table of two watched people.
    pub(super) fn table(&self, a: u32, b: u32) -> Option<&PairTable> {
        self.tables.get(triangle(self.place_of(a)?, self.place_of(b)?))
    }

    /// Counts the pairs of some people now.
    pub(super) fn count<'a>(
        &self,
        labelers: &[u32],
        unit_of: impl Fn(u32) -> Option<&'a Unit>,
    ) -> BTreeMap<(u32, u32), PairTable> {
        let mut chosen = vec![false; self.items_of.len()];
        for labeler in labelers {
            chosen.iter_mut().skip(*labeler as usize).take(1).for_each(|slot| *slot = true);
        }
        let is_chosen = |labeler: u32| chosen.get(labeler as usize) == Some(&true);
        let mut tables = BTreeMap::<(u32, u32), PairTable>::new();
        for (first, items) in self.items_of.iter().enumerate().filter(|(idx, _)| is_chosen(*idx as u32)) {
            let first = first as u32;
            for unit in items.iter().filter_map(|item| unit_of(*item)) {
                let Some(own) = unit.rating(first) else { continue };
                for (second, theirs) in unit.each().filter(|(other, _)| *other > first && is_chosen(*other)) {
                    tables.entry((first, second)).or_default().add((own.class_idx, theirs.class_idx));
                }
            }
        }
        tables
    }

    /// Keeps these people's pairs from now on, starting from what was counted for them.
    pub(super) fn watch(&mut self, labelers: &[u32], counted: BTreeMap<(u32, u32), PairTable>) {
        self.unwatch();
        self.mode = Mode::Chosen;
        for labeler in labelers.iter().take(MAX_WATCHED) {
            if self.place_of(*labeler).is_none() {
                self.add_watched(*labeler);
            }
        }
        for ((a, b), table) in counted {
            if let Some(slot) = self.slot(a, b) {
                *slot = table;
            }
        }
    }

    fn unwatch(&mut self) {
        self.watched.clear();
        self.tables.clear();
        self.place.fill(None);
    }

    fn add_watched(&mut self, labeler: u32) {
        let n_watched = self.watched.len();
        if let Some(place) = self.place.get_mut(labeler as usize) {
            *place = u32::try_from(n_watched).ok();
            self.watched.push(labeler);
            self.tables.resize_with(n_watched * (n_watched + 1) / 2, PairTable::default);
        }
    }

    fn each_table(
        &mut self,
        labeler: u32,
        class_idx: usize,
        unit: &Unit,
        change: impl Fn(&mut PairTable, (usize, usize)),
    ) {
        if self.place_of(labeler).is_none() {
            return;
        }
        for (other, rating) in unit.each().filter(|(other, _)| *other != labeler) {
            let cell = if labeler < other { (class_idx, rating.class_idx) } else { (rating.class_idx, class_idx) };
            if let Some(table) = self.slot(labeler, other) {
                change(table, cell);
            }
        }
    }

    fn slot(&mut self, a: u32, b: u32) -> Option<&mut PairTable> {
        let place = triangle(self.place_of(a)?, self.place_of(b)?);
        self.tables.get_mut(place)
    }

    fn place_of(&self, labeler: u32) -> Option<u32> {
        self.place.get(labeler as usize).copied().flatten()
    }
}

/// Place of two different watched people's table.
fn triangle(a: u32, b: u32) -> usize {
    let (low, high) = (a.min(b) as usize, a.max(b) as usize);
    high * high.saturating_sub(1) / 2 + low
}
