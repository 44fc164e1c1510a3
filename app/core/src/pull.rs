//! How far suggestions pull answers: how much more often people agree with the model where they saw its suggestion than
//! where it was held back from them.
//!
//! Agreement rises with the model's confidence, and confidences of shown and held-back items need not be alike, so the two
//! are compared within ranges of confidence and the differences are put together with Mantel and Haenszel's weights:
//! `sum_k w_k (a_k / n_k - b_k / m_k) / sum_k w_k` with `w_k = n_k m_k / (n_k + m_k)`; `a_k` of `n_k` shown and `b_k` of
//! `m_k` held back agree in range k. The 95 % interval is that of T. Sato ("On the variance estimator for the
//! Mantel-Haenszel risk difference", Biometrics 45, 1989) after one agreeing and one differing answer were added to either
//! side, spread over the ranges by size: A. Agresti and B. Caffo (The American Statistician 54, 2000) show that without
//! them small samples get intervals that are too short, down to none at all.

use crate::event::Stratum;
use crate::project::Given;

/// Lower ends of the ranges of confidence.
pub const RANGES: [f32; 8] = [0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];
/// Of the standard normal distribution: 95 % lie within so many deviations.
const Z: f64 = 1.959_964;

/// Answers of one range of confidence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Range {
    /// Answers given with the suggestion on screen.
    pub n_shown: u32,
    /// Those of them that equal it.
    pub n_shown_agree: u32,
    /// Answers given while it was held back.
    pub n_held_back: u32,
    /// Those of them that equal it.
    pub n_held_back_agree: u32,
}

/// Counts by range of confidence, moved with each answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pull {
    ranges: [Range; RANGES.len()],
}

/// The difference with its 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    /// Share that agrees with the model where shown, less the share where held back, in ranges that have both; -1 to 1.
    pub value: f64,
    /// Lower end of the interval.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
}

impl Pull {
    /// The counts by range, in the order of [`RANGES`].
    #[must_use]
    pub const fn ranges(&self) -> &[Range] {
        &self.ranges
    }

    /// The counts over all ranges.
    #[must_use]
    pub fn total(&self) -> Range {
        self.ranges.iter().fold(Range::default(), |sum, range| Range {
            n_shown: sum.n_shown + range.n_shown,
            n_shown_agree: sum.n_shown_agree + range.n_shown_agree,
            n_held_back: sum.n_held_back + range.n_held_back,
            n_held_back_agree: sum.n_held_back_agree + range.n_held_back_agree,
        })
    }

    /// The difference, once some range has answers of both kinds.
    #[must_use]
    pub fn difference(&self) -> Option<Difference> {
        let both = || self.ranges.iter().filter(|range| range.n_shown > 0 && range.n_held_back > 0);
        let n_all: f64 = both().map(|range| f64::from(range.n_shown + range.n_held_back)).sum();
        let (mut plain, mut adjusted) = (Sums::default(), Sums::default());
        for range in both() {
            let [n, a, m, b] =
                [range.n_shown, range.n_shown_agree, range.n_held_back, range.n_held_back_agree].map(f64::from);
            let share = (n + m) / n_all;
            plain.add(n, a, m, b);
            adjusted.add(n + 2.0 * share, a + share, m + 2.0 * share, b + share);
        }
        let deviation = adjusted.variance()?.sqrt();
        let (value, middle) = (plain.difference()?, adjusted.difference()?);
        Some(Difference { value, low: (middle - Z * deviation).max(-1.0), high: (middle + Z * deviation).min(1.0) })
    }

    /// Replaces what one item adds to the counts.
    pub(crate) fn turn(&mut self, before: &Self, after: &Self) {
        for ((range, before), after) in self.ranges.iter_mut().zip(&before.ranges).zip(&after.ranges) {
            for (n, (before, after)) in range.counts().into_iter().zip(before.each().into_iter().zip(after.each())) {
                *n = *n - before + after;
            }
        }
    }

    /// Counts an answer. Batches are left out: there, only what agrees is confirmed.
    pub(crate) fn add(&mut self, given: &Given) {
        let context = &given.answer.context;
        let (Some(label), Some(suggested)) = (given.answer.choice.label(), context.suggested()) else { return };
        let mut from_above = self.ranges.iter_mut().zip(RANGES).rev();
        let range = from_above.find(|(_, low)| suggested.confidence >= *low).map(|(range, _)| range);
        let Some(range) = range.filter(|_| context.stratum != Stratum::Grid) else { return };
        let (n, n_agree) = if context.suggestion_shown {
            (&mut range.n_shown, &mut range.n_shown_agree)
        } else {
            (&mut range.n_held_back, &mut range.n_held_back_agree)
        };
        *n += 1;
        *n_agree += u32::from(*label == suggested.label);
    }
}

impl Range {
    const fn each(&self) -> [u32; 4] {
        [self.n_shown, self.n_shown_agree, self.n_held_back, self.n_held_back_agree]
    }

    const fn counts(&mut self) -> [&mut u32; 4] {
        [&mut self.n_shown, &mut self.n_shown_agree, &mut self.n_held_back, &mut self.n_held_back_agree]
    }
}

/// What Mantel and Haenszel's difference and Sato's variance are made of.
#[derive(Default)]
struct Sums {
    weight: f64,
    weighted: f64,
    p: f64,
    q: f64,
}

impl Sums {
    fn add(&mut self, n: f64, a: f64, m: f64, b: f64) {
        let all = n + m;
        self.weight += n * m / all;
        self.weighted += (a * m - b * n) / all;
        self.p += (n * n * b - m * m * a + n * m * (m - n) / 2.0) / (all * all);
        self.q += (a * (m - b) + b * (n - a)) / (2.0 * all);
    }

    fn difference(&self) -> Option<f64> {
        (self.weight > 0.0).then(|| self.weighted / self.weight)
    }

    fn variance(&self) -> Option<f64> {
        let difference = self.difference()?;
        Some(((difference * self.p + self.q) / (self.weight * self.weight)).max(0.0))
    }
}

#[cfg(test)]
mod tests;
