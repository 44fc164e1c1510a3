//! Agreement between labelers, kept up to date with each answer in time proportional to that item's answers.
//!
//! All coefficients derive from integer counts, so that no rounding error builds up;
//! [`batch`] computes them from scratch and is the oracle in tests.

pub mod alpha;
pub mod batch;
pub mod cohen;
mod counts;

use std::collections::BTreeMap;

pub use counts::Counts;

use crate::ids::{ItemId, LabelerId};

/// A figure with its size, or the reason why it is not defined. Never 0 or 1 in place of "undefined".
#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    /// It is defined.
    Value {
        /// The figure.
        value: f64,
        /// How many items it rests on.
        n_items: u32,
        /// How many answers it rests on.
        n_answers: u32,
    },
    /// It is not.
    Undefined(Undefined),
}

impl Figure {
    /// The figure, where defined.
    #[must_use]
    pub const fn value(&self) -> Option<f64> {
        match self {
            Self::Value { value, .. } => Some(*value),
            Self::Undefined(_) => None,
        }
    }
}

/// Why a figure is not defined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undefined {
    /// No item has answers of two people.
    NoOverlap,
    /// All answers are the same label, so agreement by chance is certain.
    NoVariation,
}

impl Undefined {
    /// One sentence for the page.
    #[must_use]
    pub const fn reason(self) -> &'static str {
        match self {
            Self::NoOverlap => "No item has been labeled by two people yet",
            Self::NoVariation => "All shared answers are the same label, so agreement cannot be told from chance",
        }
    }
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rating {
    /// Position of the label in the schema.
    pub class_idx: usize,
    /// Whether the item was drawn at random.
    pub random: bool,
}

/// Live agreement of a project.
#[derive(Clone, Debug)]
pub struct Agreement {
    units: BTreeMap<ItemId, BTreeMap<LabelerId, Rating>>,
    all: Counts,
    random: Counts,
    chosen: Counts,
    pairs: BTreeMap<(LabelerId, LabelerId), cohen::PairTable>,
}

impl Agreement {
    /// Starts without answers, for a schema of `n_classes` labels.
    #[must_use]
    pub fn new(n_classes: usize) -> Self {
        let counts = || Counts::new(n_classes);
        let (units, pairs) = (BTreeMap::new(), BTreeMap::new());
        Self { units, all: counts(), random: counts(), chosen: counts(), pairs }
    }

    /// Sets, replaces or (with `None`) removes one person's rating of one item.
    pub fn set(&mut self, item: ItemId, labeler: LabelerId, rating: Option<Rating>) {
        let unit = self.units.entry(item).or_default();
        if unit.get(&labeler).copied() == rating {
            return;
        }
        let old = unit.clone();
        match rating {
            Some(rating) => unit.insert(labeler, rating),
            None => unit.remove(&labeler),
        };
        let new = unit.clone();
        if new.is_empty() {
            self.units.remove(&item);
        }
        for (slice, counts) in
            [(Slice::All, &mut self.all), (Slice::Random, &mut self.random), (Slice::Chosen, &mut self.chosen)]
        {
            counts.remove_unit(&values(&old, slice));
            counts.add_unit(&values(&new, slice));
        }
        self.update_pairs(labeler, old.get(&labeler), new.get(&labeler), &new);
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

    /// Each pair of people with common items.
    pub fn pairs(&self) -> impl Iterator<Item = (LabelerId, LabelerId, &cohen::PairTable)> {
        self.pairs.iter().filter(|(_, table)| table.n() > 0).map(|((a, b), table)| (*a, *b, table))
    }

    /// The ratings of each item.
    #[must_use]
    pub const fn units(&self) -> &BTreeMap<ItemId, BTreeMap<LabelerId, Rating>> {
        &self.units
    }

    fn update_pairs(
        &mut self,
        labeler: LabelerId,
        old: Option<&Rating>,
        new: Option<&Rating>,
        unit: &BTreeMap<LabelerId, Rating>,
    ) {
        for (other, theirs) in unit.iter().filter(|(other, _)| **other != labeler) {
            let (first, second) = (labeler.min(*other), labeler.max(*other));
            let table = self.pairs.entry((first, second)).or_default();
            let cell = |mine: usize| {
                if labeler == first { (mine, theirs.class_idx) } else { (theirs.class_idx, mine) }
            };
            if let Some(old) = old {
                table.remove(cell(old.class_idx));
            }
            if let Some(new) = new {
                table.add(cell(new.class_idx));
            }
        }
    }
}

fn values(unit: &BTreeMap<LabelerId, Rating>, slice: Slice) -> Vec<usize> {
    let kept = |rating: &&Rating| match slice {
        Slice::All => true,
        Slice::Random => rating.random,
        Slice::Chosen => !rating.random,
    };
    unit.values().filter(kept).map(|rating| rating.class_idx).collect()
}

#[cfg(test)]
mod tests;
