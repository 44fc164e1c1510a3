//! Krippendorff's alpha for unitizing: agreement on where spans lie and which label they carry.
//!
//! **2016 family** (K. Krippendorff, Y. Mathet, S. Bouvry, A. Widlöcher, "On the reliability of unitizing textual
//! continua: Further developments", Quality & Quantity 50, 2016; also Krippendorff, "Content Analysis", 4th ed., 2019,
//! section 12.6). Characters are compared; what was not marked is a blank. With `m` people on an item, `l_ck` the length
//! that one person values `c` and another `k`, summed over ordered pairs of people and divided by `m - 1`,
//! `l_c = sum_k l_ck` and `N = sum_c l_c`:
//!
//! ```text
//! D_o = sum_{c != k} l_ck / N        D_e = sum_{c != k} l_c l_k / (N^2 - S)        alpha = 1 - D_o / D_e
//! S   = sum over spans of length^2 + total length of blanks
//! ```
//!
//! `S` leaves out the pairs of characters inside one span, which cannot be drawn independently.
//! [`Unitizing::u_alpha`] uses labels and blank, [`Unitizing::u_alpha_binary`] marked and blank, and
//! [`Unitizing::cu_alpha`] only the stretches that both people marked.
//!
//! There, `l_ck` counts a character once for each other person who marked it too, divided by `m - 1`: that is the weight
//! `w` of a person's character, and `sum w = N`. The expected coincidences are those of two characters drawn with these
//! weights, not both from one span; so each span takes `(sum of w over its characters)^2` from `N^2`, which is the square of
//! its length inside such stretches, averaged over the other people. With two people this is the square of the marked
//! length. Checked two ways: it equals that drawing, character by character, on seeded random spans, and it gives the 0.724
//! of the one worked example in print (2019, figure 12.11: `N = 83`, `S = 555`, alpha 0.72417). Squaring instead the length
//! that any other person marked, as the R package quallmer does, gives 0.72835 there, all others 0.72278, the stretches
//! one by one 0.72147, and no term at all 0.70000. The formula's own page was not at hand.
//!
//! **1995/2004 coefficient** (Krippendorff, "On the reliability of unitizing continuous data", Sociological Methodology
//! 25, 1995; "Content Analysis", 2nd ed., 2004, section 11.6). Whole spans are compared, label by label:
//! two overlapping spans differ by `(difference of starts)^2 + (difference of ends)^2`, a span inside a blank of the
//! other by its `length^2`. The expected value runs over all placements; see [`Unitizing::alpha_1995_of`].
//!
//! **Several items** form one continuum in which no span crosses a border between items. Only items of two or more people
//! count; a person with an empty list marked nothing, a person without a list did not answer.
//!
//! **Overlaps.** Spans of one person and one label that overlap are merged. Overlaps of different labels make
//! [`Unitizing::u_alpha`] and [`Unitizing::cu_alpha`] undefined; [`Unitizing::u_alpha_labelwise`] and the 1995
//! coefficient remain: each label is its own continuum (this label, or blank), and the parts are pooled as
//! `1 - sum_labels D_o / sum_labels D_e`. In the binary figure overlapping spans are merged, touching ones are not.
//!
//! Lengths are Unicode scalar values (`char`), never bytes or UTF-16 units.
//!
//! ```
//! use std::collections::BTreeMap;
//! use accord_core::agreement::unitizing::{ItemContribution, ItemSpans, Span, Unitizing};
//! use accord_core::ids::{ItemId, LabelerId};
//! // Ten characters; one person marks 2..6, the other 2..8: they differ on 2 of 10 characters.
//! let span = |start, end| vec![Span { start, end, class_idx: 0 }];
//! let (ann, bob) = (LabelerId::new([1; 16]), LabelerId::new([2; 16]));
//! let by_labeler = BTreeMap::from([(ann, span(2, 6)), (bob, span(2, 8))]);
//! let item = ItemSpans { item: ItemId::new([0; 16]), n_chars: 10, by_labeler };
//! let mut live = Unitizing::default();
//! live.add(&ItemContribution::of(&item));
//! // N = 20, marked 10, blank 10, S = 16 + 36 + 10: D_o = 4/20, D_e = 200/338.
//! assert!((live.u_alpha().unwrap() - (1.0 - 0.2 / (200.0 / 338.0))).abs() < 1e-12);
//! ```

mod compare;
mod figures;

use std::collections::BTreeMap;

use super::structured::Tally;
use crate::ids::{ItemId, LabelerId};

/// A labeled stretch of text: characters `start..end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// First character, counted in Unicode scalar values from 0.
    pub start: u32,
    /// One past the last character.
    pub end: u32,
    /// Position of the label in the schema.
    pub class_idx: usize,
}

impl Span {
    /// Length in characters.
    #[must_use]
    pub const fn len(&self) -> u64 {
        self.end.saturating_sub(self.start) as u64
    }

    /// Whether it holds no character.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.end <= self.start
    }

    /// Characters that both hold.
    #[must_use]
    pub fn common(&self, other: &Self) -> u64 {
        u64::from(self.end.min(other.end).saturating_sub(self.start.max(other.start)))
    }
}

/// What people marked on one text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemSpans {
    /// Which text.
    pub item: ItemId,
    /// Its length in characters.
    pub n_chars: u32,
    /// Each person who answered, with spans in any order; an empty list says that nothing is to be marked.
    pub by_labeler: BTreeMap<LabelerId, Vec<Span>>,
}

/// A span that cannot be counted, by record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("item {item}: span {}..{} of labeler {labeler} {}", span.start, span.end, fault.text())]
pub struct SpanProblem {
    /// On which text.
    pub item: ItemId,
    /// By whom.
    pub labeler: LabelerId,
    /// Which span.
    pub span: Span,
    /// What is wrong with it.
    pub fault: SpanFault,
}

/// What is wrong with a span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpanFault {
    /// It holds no character.
    Empty,
    /// It ends after the text.
    Outside,
}

impl SpanFault {
    const fn text(self) -> &'static str {
        match self {
            Self::Empty => "holds no character and is left out: mark at least one",
            Self::Outside => "ends after the text and is left out: check that offsets count characters, not bytes",
        }
    }
}

impl ItemSpans {
    /// The spans that can be counted, sorted and without repetitions, and what is wrong with the others.
    #[must_use]
    pub fn usable(&self) -> (BTreeMap<LabelerId, Vec<Span>>, Vec<SpanProblem>) {
        let mut problems = Vec::new();
        let mut kept = BTreeMap::new();
        for (labeler, spans) in &self.by_labeler {
            let mut good = Vec::with_capacity(spans.len());
            for span in spans {
                let fault = match span {
                    span if span.is_empty() => SpanFault::Empty,
                    span if span.end > self.n_chars => SpanFault::Outside,
                    span => {
                        good.push(*span);
                        continue;
                    }
                };
                problems.push(SpanProblem { item: self.item, labeler: *labeler, span: *span, fault });
            }
            good.sort_unstable();
            good.dedup();
            kept.insert(*labeler, good);
        }
        (kept, problems)
    }
}

/// How the values of characters are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Layer {
    /// Each label and blank.
    Coded,
    /// Marked and blank.
    Binary,
    /// One label and everything else.
    Label(usize),
}

/// The sums behind the figures; lengths in characters, `m` the number of people on the item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    /// Items with two or more people.
    Items,
    /// Their text lengths.
    Continuum,
    /// Their text lengths, each times its people: `N`.
    Chars,
    /// Items on which one person's spans overlap with different labels.
    Overlapping,
    /// Length that carries a label.
    Marked(Layer, usize),
    /// Length on which ordered pairs of people differ, by `m`.
    Differing(Layer, usize),
    /// Sum of squared span lengths.
    UnitSquares(Layer),
    /// Length of a label inside stretches that both of a pair marked, by `m`.
    Valued(usize, usize),
    /// The part of those stretches with different labels, by `m`.
    ValuedDiffering(usize),
    /// Squared lengths of spans inside those stretches, summed over the other people first, by `m`.
    ValuedSquares(usize),
    /// 1995: squared differences of unordered pairs of people, by label and `m`.
    Observed(usize, usize),
    /// 1995: how many spans of a label have this length.
    Unit(usize, u64),
    /// 1995: how many blanks of a label have this length, beyond [`Key::WholeBlank`].
    Blank(usize, u64),
    /// 1995: how many answers there are to texts of this length, each one blank before anything is marked.
    WholeBlank(u64),
}

/// What one item adds to every figure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ItemContribution {
    pub(super) tally: Tally<Key>,
    problems: Vec<SpanProblem>,
}

impl ItemContribution {
    /// Compares the item's people pairwise: time in proportion to pairs of people times their spans.
    #[must_use]
    pub fn of(item: &ItemSpans) -> Self {
        let (usable, problems) = item.usable();
        Self { tally: compare::tally(u64::from(item.n_chars), &usable), problems }
    }

    /// Spans that were left out.
    #[must_use]
    pub fn problems(&self) -> &[SpanProblem] {
        &self.problems
    }
}

/// Agreement on spans over all items added so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unitizing {
    tally: Tally<Key>,
}

impl Unitizing {
    /// Adds an item.
    pub fn add(&mut self, contribution: &ItemContribution) {
        self.tally.add(&contribution.tally);
    }

    /// Takes an item out again, exactly.
    pub fn remove(&mut self, contribution: &ItemContribution) {
        self.tally.remove(&contribution.tally);
    }

    /// Items that two or more people answered.
    #[must_use]
    pub fn n_items(&self) -> usize {
        usize::try_from(self.tally.get(&Key::Items)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
