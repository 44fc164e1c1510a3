//! What the figures for spans, boxes and rankings share: why a figure is missing, and sums that can be undone exactly.
//!
//! Every such figure is computed from a [`Tally`] of whole numbers to which each item adds its own part. Whole numbers
//! make the part removable without a trace, so a changed item costs only that item, and the order of items cannot
//! reach a result through rounding.

use std::collections::BTreeMap;
use std::ops::RangeBounds;

use thiserror::Error;

/// Why a figure is not defined. The text is for the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Missing {
    /// No item has answers of two people.
    #[error("No item has been answered by two people yet")]
    NoOverlap,
    /// Expected disagreement is zero, so agreement cannot be told from chance.
    #[error("All shared answers are alike, so agreement cannot be told from chance")]
    NoVariation,
    /// Nobody marked anything of the kind in question.
    #[error("Nobody has marked anything here on an item that two people answered")]
    NothingMarked,
    /// One person's marks overlap with different labels, which this coefficient does not cover.
    #[error("Some marks of one person overlap with different labels: use the label-wise figure")]
    OverlappingSpans,
    /// No two boxes of one item match.
    #[error("No two boxes match, so there is nothing to compare")]
    NoMatches,
    /// Boxes of different items never match, so there is no chance level.
    #[error("Boxes of different items never match, so there is no chance level to compare with")]
    NoChanceMatches,
    /// Fewer than two things to compare.
    #[error("At least two things are needed to compare")]
    TooFew,
    /// Two lists that belong together differ in length.
    #[error("The lists to compare differ in length: give each item one value in every list")]
    LengthsDiffer,
    /// A number is not finite.
    #[error("A value is not a finite number: remove it or mark the answer as missing")]
    NotFinite,
    /// Not every pair has been compared.
    #[error("Not every pair has been decided, so the coefficient of consistence is not defined")]
    IncompletePairs,
}

/// A figure, or why there is none.
pub type Value = Result<f64, Missing>;

/// Whole-number sums under keys; zero entries are dropped, so that equal contents compare equal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally<K: Ord>(BTreeMap<K, i128>);

impl<K: Ord> Default for Tally<K> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<K: Ord + Clone> Tally<K> {
    /// Adds to one sum.
    pub fn bump(&mut self, key: K, by: i128) {
        let sum = self.0.entry(key.clone()).or_default();
        *sum += by;
        if *sum == 0 {
            self.0.remove(&key);
        }
    }

    /// Adds all sums of another tally.
    pub fn add(&mut self, other: &Self) {
        other.0.iter().for_each(|(key, by)| self.bump(key.clone(), *by));
    }

    /// Takes all sums of another tally out again.
    pub fn remove(&mut self, other: &Self) {
        other.0.iter().for_each(|(key, by)| self.bump(key.clone(), -by));
    }

    /// One sum; 0 where nothing was added.
    #[must_use]
    pub fn get(&self, key: &K) -> i128 {
        self.0.get(key).copied().unwrap_or_default()
    }

    /// The sums that are not 0 and whose keys lie in a range.
    pub fn range(&self, keys: impl RangeBounds<K>) -> impl Iterator<Item = (&K, i128)> {
        self.0.range(keys).map(|(key, sum)| (key, *sum))
    }

    /// All sums that are not 0, in the order of their keys.
    pub fn iter(&self) -> impl Iterator<Item = (&K, i128)> {
        self.0.iter().map(|(key, sum)| (key, *sum))
    }
}

/// One in the fixed-point form of [`fixed`].
const ONE: f64 = (1_u64 << 60) as f64;

/// A number of at most about 1 as a whole number of 2^-60, so that sums of them can be undone exactly.
///
/// The rounding is below 2^-61 for each number, which is finer than an `f64` from 2^-7 upwards.
#[must_use]
pub(super) fn fixed(value: f64) -> i128 {
    (value * ONE).round() as i128
}

/// The number that a sum of [`fixed`] numbers stands for.
#[must_use]
pub(super) fn unfixed(sum: i128) -> f64 {
    sum as f64 / ONE
}

/// `1 - observed / expected`, undefined where nothing is expected.
pub(super) fn alpha(observed: f64, expected: f64) -> Value {
    if expected > 0.0 { Ok(1.0 - observed / expected) } else { Err(Missing::NoVariation) }
}

/// Two people in a fixed order, each pair once.
pub(crate) fn pairs_of<T>(all: &[T]) -> impl Iterator<Item = (&T, &T)> {
    all.iter().enumerate().flat_map(move |(i, first)| all.iter().skip(i + 1).map(move |second| (first, second)))
}
