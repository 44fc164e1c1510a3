//! F1 between each pair of labelers on labeled spans, with each in turn as the truth of the other.
//!
//! ```text
//! F1 = 2 * matched / (spans of the first + spans of the second)
//! ```
//!
//! Counts are summed over the items that both answered before dividing ("micro"). F1 is the same whichever of the two
//! is called the truth, and it needs no count of the places where neither marked anything, which is why it stands
//! beside alpha for spans (G. Hripcsak, A. Rothschild, "Agreement, the F-measure, and reliability in information
//! retrieval", JAMIA 12, 2005). It is not corrected for chance.
//!
//! * [`Match::Exact`]: start, end and label are equal: the CoNLL-2003 rule (E. Tjong Kim Sang, F. De Meulder, 2003),
//!   and the one of seqeval.
//! * [`Match::Overlap`]: the labels are equal and at least one character is common. Matching is one to one with the
//!   largest sum of intersection over union, so one long span cannot claim several short ones.
//!
//! Repetitions of a span by one person count once. An item where both marked nothing adds nothing; without any span the
//! figure is undefined, not 1.
//!
//! ```
//! use std::collections::BTreeMap;
//! use accord_core::agreement::span_f1::{ItemContribution, Match, SpanF1};
//! use accord_core::agreement::unitizing::{ItemSpans, Span};
//! use accord_core::ids::{ItemId, LabelerId};
//! let span = |start, end| Span { start, end, class_idx: 0 };
//! let (ann, bob) = (LabelerId::new([1; 16]), LabelerId::new([2; 16]));
//! let by_labeler = BTreeMap::from([(ann, vec![span(0, 4), span(6, 9)]), (bob, vec![span(0, 4), span(7, 9)])]);
//! let item = ItemSpans { item: ItemId::new([0; 16]), n_chars: 10, by_labeler };
//! let mut live = SpanF1::default();
//! live.add(&ItemContribution::of(&item));
//! assert_eq!(live.f1(ann, bob, Match::Exact), Ok(0.5));
//! assert_eq!(live.f1(ann, bob, Match::Overlap), Ok(1.0));
//! ```

use std::collections::{BTreeMap, BTreeSet};

use super::boxes::assign::{Edge, assign};
use super::structured::{Missing, Tally, Value, pairs_of};
use super::unitizing::{ItemSpans, Span, SpanProblem};
use crate::ids::LabelerId;

/// When two spans count as the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Match {
    /// Equal start, end and label.
    Exact,
    /// Equal label and at least one common character, one to one.
    Overlap,
}

/// The counts of two people; the first and the last variant bound a range of keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Cell {
    /// Items that both answered.
    Items,
    /// Spans of both people together.
    Spans(usize),
    /// Pairs of spans that count as the same.
    Matched(usize, Match),
}

type Key = (LabelerId, LabelerId, Cell);

/// What one item adds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ItemContribution {
    tally: Tally<Key>,
    problems: Vec<SpanProblem>,
}

impl ItemContribution {
    /// Compares each pair of people on the item.
    #[must_use]
    pub fn of(item: &ItemSpans) -> Self {
        let (usable, problems) = item.usable();
        let people: Vec<(LabelerId, Vec<Span>)> = usable.into_iter().collect();
        let mut tally = Tally::default();
        for ((a, first), (b, second)) in pairs_of(&people) {
            tally.bump((*a, *b, Cell::Items), 1);
            for span in first.iter().chain(second) {
                tally.bump((*a, *b, Cell::Spans(span.class_idx)), 1);
            }
            for span in exact(first, second) {
                tally.bump((*a, *b, Cell::Matched(span.class_idx, Match::Exact)), 1);
            }
            for span in overlapping(first, second) {
                tally.bump((*a, *b, Cell::Matched(span.class_idx, Match::Overlap)), 1);
            }
        }
        Self { tally, problems }
    }

    /// Spans that were left out.
    #[must_use]
    pub fn problems(&self) -> &[SpanProblem] {
        &self.problems
    }
}

/// F1 of spans between people, over all items added so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SpanF1 {
    tally: Tally<Key>,
}

impl SpanF1 {
    /// Adds an item.
    pub fn add(&mut self, contribution: &ItemContribution) {
        self.tally.add(&contribution.tally);
    }

    /// Takes an item out again, exactly.
    pub fn remove(&mut self, contribution: &ItemContribution) {
        self.tally.remove(&contribution.tally);
    }

    /// Each pair of people with common items, and how many those are.
    pub fn pairs(&self) -> impl Iterator<Item = (LabelerId, LabelerId, u64)> {
        let items = self.tally.iter().filter(|((_, _, cell), _)| matches!(cell, Cell::Items));
        items.map(|((a, b, _), n)| (*a, *b, u64::try_from(n).unwrap_or_default()))
    }

    /// F1 of two people over all labels.
    ///
    /// # Errors
    /// [`Missing::NoOverlap`] without a common item, [`Missing::NothingMarked`] without a span on the common items.
    pub fn f1(&self, a: LabelerId, b: LabelerId, rule: Match) -> Value {
        self.ratio(a, b, rule, |_| true)
    }

    /// F1 of two people on one label.
    ///
    /// # Errors
    /// As [`SpanF1::f1`].
    pub fn f1_of(&self, a: LabelerId, b: LabelerId, rule: Match, class_idx: usize) -> Value {
        self.ratio(a, b, rule, |label| label == class_idx)
    }

    /// Mean over the pairs of people for whom it is defined, each pair weighing the same.
    ///
    /// # Errors
    /// [`Missing::NoOverlap`] without a pair, [`Missing::NothingMarked`] where it is defined for none.
    pub fn mean(&self, rule: Match) -> Value {
        self.mean_over_pairs(|a, b| self.f1(a, b, rule))
    }

    /// The same mean on one label.
    ///
    /// # Errors
    /// As [`SpanF1::mean`].
    pub fn mean_of(&self, rule: Match, class_idx: usize) -> Value {
        self.mean_over_pairs(|a, b| self.f1_of(a, b, rule, class_idx))
    }

    fn mean_over_pairs(&self, f1: impl Fn(LabelerId, LabelerId) -> Value) -> Value {
        let pairs: Vec<Value> = self.pairs().map(|(a, b, _)| f1(a, b)).collect();
        if pairs.is_empty() {
            return Err(Missing::NoOverlap);
        }
        let mut defined: Vec<f64> = pairs.into_iter().filter_map(Result::ok).collect();
        if defined.is_empty() {
            return Err(Missing::NothingMarked);
        }
        // Sorted, so that renaming people cannot change the last digit.
        defined.sort_by(f64::total_cmp);
        Ok(defined.iter().sum::<f64>() / defined.len() as f64)
    }

    fn ratio(&self, a: LabelerId, b: LabelerId, rule: Match, keep: impl Fn(usize) -> bool) -> Value {
        let (a, b) = (a.min(b), a.max(b));
        let (mut items, mut spans, mut matched) = (0, 0, 0);
        let last = Cell::Matched(usize::MAX, Match::Overlap);
        for ((_, _, cell), sum) in self.tally.range((a, b, Cell::Items)..=(a, b, last)) {
            match cell {
                Cell::Items => items += sum,
                Cell::Spans(label) if keep(*label) => spans += sum,
                Cell::Matched(label, how) if *how == rule && keep(*label) => matched += sum,
                _ => {}
            }
        }
        match (items, spans) {
            (0, _) => Err(Missing::NoOverlap),
            (_, 0) => Err(Missing::NothingMarked),
            _ => Ok(2.0 * matched as f64 / spans as f64),
        }
    }
}

fn exact<'a>(first: &'a [Span], second: &[Span]) -> impl Iterator<Item = &'a Span> {
    let theirs: BTreeSet<Span> = second.iter().copied().collect();
    first.iter().filter(move |span| theirs.contains(*span))
}

/// The first person's spans that are matched.
fn overlapping(first: &[Span], second: &[Span]) -> Vec<Span> {
    let mut by_label = BTreeMap::<usize, Vec<(usize, &Span)>>::new();
    for (j, span) in second.iter().enumerate() {
        by_label.entry(span.class_idx).or_default().push((j, span));
    }
    let mut edges = Vec::new();
    for (i, own) in first.iter().enumerate() {
        for (j, other) in by_label.get(&own.class_idx).into_iter().flatten() {
            let common = own.common(other) as f64;
            if common > 0.0 {
                let weight = common / ((own.len() + other.len()) as f64 - common);
                edges.push(Edge { first: i, second: *j, weight });
            }
        }
    }
    assign(first.len(), second.len(), edges).iter().filter_map(|edge| first.get(edge.first).copied()).collect()
}

#[cfg(test)]
mod tests;
