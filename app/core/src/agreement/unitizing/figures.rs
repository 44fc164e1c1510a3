//! The coefficients, from the sums over items.

use std::collections::{BTreeMap, BTreeSet};

use super::{Key, Layer, Unitizing};
use crate::agreement::structured::{Missing, Value, alpha};

impl Unitizing {
    /// Agreement on borders and labels together, blanks included (2016, nominal).
    ///
    /// # Errors
    /// [`Missing::NoOverlap`], [`Missing::OverlappingSpans`], [`Missing::NoVariation`].
    pub fn u_alpha(&self) -> Value {
        self.refuse_overlaps()?;
        self.of_layer(Layer::Coded)
    }

    /// Agreement on what is marked at all, whatever the label (2016, binary).
    ///
    /// # Errors
    /// [`Missing::NoOverlap`], [`Missing::NoVariation`].
    pub fn u_alpha_binary(&self) -> Value {
        self.of_layer(Layer::Binary)
    }

    /// Agreement on one label against everything else (2016, this label or blank).
    ///
    /// # Errors
    /// [`Missing::NoOverlap`], [`Missing::NoVariation`].
    pub fn u_alpha_of(&self, class_idx: usize) -> Value {
        self.of_layer(Layer::Label(class_idx))
    }

    /// All labels, each its own continuum, pooled: defined for overlapping spans too.
    ///
    /// # Errors
    /// [`Missing::NoOverlap`], [`Missing::NoVariation`].
    pub fn u_alpha_labelwise(&self) -> Value {
        self.require_chars()?;
        let parts = self.labels().into_iter().map(|class_idx| self.disagreement(Layer::Label(class_idx)));
        let (observed, expected) = parts.fold((0.0, 0.0), |sum, part| (sum.0 + part.0, sum.1 + part.1));
        alpha(observed, expected)
    }

    /// Agreement on labels where both people marked something (2016, coding given unitizing).
    ///
    /// # Errors
    /// [`Missing::NoOverlap`], [`Missing::OverlappingSpans`], [`Missing::NothingMarked`] where no stretch is marked by
    /// two people, [`Missing::NoVariation`].
    pub fn cu_alpha(&self) -> Value {
        self.refuse_overlaps()?;
        self.require_chars()?;
        let (mut total, mut differing, mut squares) = (0.0, 0.0, 0.0);
        let mut by_label = BTreeMap::<usize, f64>::new();
        for (key, sum) in self.tally.iter() {
            let sum = sum as f64;
            match key {
                Key::Valued(m, class_idx) => {
                    let share = sum / (*m - 1) as f64;
                    total += share;
                    *by_label.entry(*class_idx).or_default() += share;
                }
                Key::ValuedDiffering(m) => differing += sum / (*m - 1) as f64,
                Key::ValuedSquares(m) => squares += sum / ((*m - 1) * (*m - 1)) as f64,
                _ => {}
            }
        }
        if total <= 0.0 {
            return Err(Missing::NothingMarked);
        }
        // With one label the difference below may be a rounding error instead of 0.
        if by_label.len() < 2 {
            return Err(Missing::NoVariation);
        }
        let apart = total * total - by_label.values().map(|len| len * len).sum::<f64>();
        alpha(differing / total, apart / (total * total - squares))
    }

    /// The 1995/2004 coefficient of one label.
    ///
    /// With `n` spans of the label of length `l`, blanks of length `g`, `L` characters in the continuum and `N` as above:
    /// `D_e = 2/L * sum_spans [(n - 1) (2 l^3 - 3 l^2 + l) / 3 + l^2 sum_{g >= l} (g - l + 1)] / (N (N - 1) - sum l (l - 1))`
    /// and `D_o = sum over ordered pairs of people of the squared differences / ((m - 1) N L)`.
    ///
    /// # Errors
    /// [`Missing::NoOverlap`], [`Missing::NothingMarked`], [`Missing::NoVariation`].
    pub fn alpha_1995_of(&self, class_idx: usize) -> Value {
        self.require_chars()?;
        let (observed, expected) = self.disagreement_1995(class_idx).ok_or(Missing::NothingMarked)?;
        alpha(observed, expected)
    }

    /// The 1995/2004 coefficient of all labels, pooled.
    ///
    /// # Errors
    /// As for one label.
    pub fn alpha_1995(&self) -> Value {
        self.require_chars()?;
        let parts: Vec<_> = self.labels().into_iter().filter_map(|label| self.disagreement_1995(label)).collect();
        if parts.is_empty() {
            return Err(Missing::NothingMarked);
        }
        alpha(parts.iter().map(|part| part.0).sum(), parts.iter().map(|part| part.1).sum())
    }

    /// Observed and expected disagreement of the 1995 coefficient; `None` where the label was never used.
    #[must_use]
    pub fn disagreement_1995(&self, class_idx: usize) -> Option<(f64, f64)> {
        let mut units = Vec::new();
        let mut blanks = BTreeMap::<u64, i128>::new();
        let mut observed = 0.0;
        for (key, sum) in self.tally.iter() {
            match key {
                Key::Unit(label, len) if *label == class_idx => units.push((i128::from(*len), sum)),
                Key::Blank(label, len) if *label == class_idx => *blanks.entry(*len).or_default() += sum,
                Key::WholeBlank(len) => *blanks.entry(*len).or_default() += sum,
                Key::Observed(label, m) if *label == class_idx => observed += 2.0 * sum as f64 / (*m - 1) as f64,
                _ => {}
            }
        }
        let n_units: i128 = units.iter().map(|(_, count)| count).sum();
        if n_units == 0 {
            return None;
        }
        let (chars, continuum) = (self.tally.get(&Key::Chars) as f64, self.tally.get(&Key::Continuum) as f64);
        let blanks: Vec<(i128, i128)> = blanks.into_iter().map(|(len, count)| (i128::from(len), count)).collect();
        let placements = placements(&units, &blanks, n_units) as f64;
        let within: i128 = units.iter().map(|(len, count)| count * len * (len - 1)).sum();
        let expected = 2.0 * placements / continuum / (chars * (chars - 1.0) - within as f64);
        Some((observed / (chars * continuum), expected))
    }

    fn of_layer(&self, layer: Layer) -> Value {
        self.require_chars()?;
        let (observed, expected) = self.disagreement(layer);
        alpha(observed, expected)
    }

    /// Observed and expected disagreement of the 2016 family.
    fn disagreement(&self, layer: Layer) -> (f64, f64) {
        let chars = self.tally.get(&Key::Chars);
        let (mut marked, mut marked_squares, mut differing) = (0, 0, 0.0);
        for (key, sum) in self.tally.iter() {
            match key {
                Key::Marked(own, _) if *own == layer => {
                    marked += sum;
                    marked_squares += sum * sum;
                }
                Key::Differing(own, m) if *own == layer => differing += sum as f64 / (*m - 1) as f64,
                _ => {}
            }
        }
        let blank = chars - marked;
        let apart = chars * chars - marked_squares - blank * blank;
        let drawn = chars * chars - self.tally.get(&Key::UnitSquares(layer)) - blank;
        let expected = if drawn > 0 { apart as f64 / drawn as f64 } else { 0.0 };
        (differing / chars as f64, expected)
    }

    fn labels(&self) -> BTreeSet<usize> {
        let label = |(key, _): (&Key, i128)| match key {
            Key::Marked(Layer::Label(class_idx), _) => Some(*class_idx),
            _ => None,
        };
        self.tally.iter().filter_map(label).collect()
    }

    fn require_chars(&self) -> Result<(), Missing> {
        if self.tally.get(&Key::Chars) > 0 { Ok(()) } else { Err(Missing::NoOverlap) }
    }

    fn refuse_overlaps(&self) -> Result<(), Missing> {
        if self.tally.get(&Key::Overlapping) > 0 { Err(Missing::OverlappingSpans) } else { Ok(()) }
    }
}

/// The bracket of the expected disagreement: what all placements of the spans on spans and blanks sum to.
fn placements(units: &[(i128, i128)], blanks: &[(i128, i128)], n_units: i128) -> i128 {
    // Blanks at least as long as the current span, taken from the longest down: their number and total length.
    let mut longer = blanks.iter().rev().peekable();
    let (mut n_blanks, mut total) = (0, 0);
    let mut sum = 0;
    for (len, count) in units.iter().rev() {
        while let Some((blank, blanks)) = longer.next_if(|(blank, _)| blank >= len) {
            n_blanks += blanks;
            total += blanks * blank;
        }
        let on_spans = (n_units - 1) * (2 * len * len * len - 3 * len * len + len) / 3;
        let on_blanks = len * len * (total - n_blanks * (len - 1));
        sum += count * (on_spans + on_blanks);
    }
    sum
}
