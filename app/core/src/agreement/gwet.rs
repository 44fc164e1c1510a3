//! Gwet's AC1 and, with weights, AC2: agreement that skewed labels do not push towards 0.
//!
//! `AC = (p_a - p_e) / (1 - p_e)` with
//! `p_a = 1/n sum_i sum_ck w_ck n_ic (n_ik - [c = k]) / (m_i (m_i - 1))` over the items with two or more answers and
//! `p_e = T_w / (q (q - 1)) sum_c p_c (1 - p_c)`, where `T_w = sum_ck w_ck`, `q` is the number of different labels that
//! were given (not of those on offer), and `p_c` the mean over all items with an answer of the share of label `c`.
//!
//! Weights: AC1 has `w_ck = [c = k]`. AC2 takes those of the level, as irrCAC does:
//! - ordinal: `1 - r (r + 1) / (q (q - 1))` for labels `r` ranks apart (Gwet's ordinal weights);
//! - interval: `1 - (x_c - x_k)^2 / (x_max - x_min)^2` (quadratic weights);
//! - ratio: `1 - ((x_c - x_k) / (x_c + x_k))^2 / ((x_max - x_min) / (x_max + x_min))^2`;
//! - nominal: AC2 is AC1.
//!
//! Sources: K. L. Gwet, "Computing inter-rater reliability and its variance in the presence of high agreement", 2008;
//! "Handbook of Inter-Rater Reliability", 4th edition 2014, chapters 3 and 5.
//!
//! ```
//! use accord_core::agreement::{Counts, gwet};
//! // Ten items, two people, nine times YY and once YN: p_a = 0.9, p_Y = 0.95, p_e = 2 * 0.95 * 0.05.
//! let mut counts = Counts::new(2);
//! (0..9).for_each(|_| counts.add_unit(&[0, 0]));
//! counts.add_unit(&[0, 1]);
//! let p_e = 2.0 * 0.95 * 0.05;
//! assert!((gwet::ac1(&counts).value().unwrap() - (0.9 - p_e) / (1.0 - p_e)).abs() < 1e-12);
//! ```
//!
//! ```
//! use accord_core::agreement::{gwet, level::{Level, Scale}, report, table::LongTable};
//! // One item, labels 1 and 3 of {1, 2, 3}, another with 2 and 2. Quadratic weights: T_w = 3 + 4 * 0.75 = 6, p_a = 0.5.
//! let table = LongTable::from_rows([("t", "a", "1"), ("t", "b", "3"), ("u", "a", "2"), ("u", "b", "2")]);
//! let ac2 = report::of(&table, Level::Interval).figures.gwet_ac2.value().unwrap();
//! let p_e = 6.0 / 6.0 * (2.0 * 0.25 * 0.75 + 0.5 * 0.5);
//! assert!((ac2 - (0.5 - p_e) / (1.0 - p_e)).abs() < 1e-12);
//! ```

use super::level::{Kernel, Level, Scale};
use super::sums::Summed;
use super::{Figure, Undefined};

/// Weights of AC2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weights {
    /// By ranks among the labels given.
    Ordinal,
    /// `1 - |x_c - x_k| / (x_max - x_min)`.
    Linear,
    /// By squared difference.
    Quadratic,
    /// By squared difference in proportion to the sum.
    Ratio,
}

impl Weights {
    /// Those of a level; nominal labels, which have none, take ordinal ones.
    #[must_use]
    pub const fn of(level: Level) -> Self {
        match level {
            Level::Nominal | Level::Ordinal => Self::Ordinal,
            Level::Interval => Self::Quadratic,
            Level::Ratio => Self::Ratio,
        }
    }
}

/// AC1, at most 1; undefined without overlap, or when all answers are one label.
#[must_use]
pub fn ac1(of: &impl Summed) -> Figure {
    let n_values = f64::from(of.sums().n_values);
    corrected(of, of.sums().agreeing, n_values)
}

/// AC2 with the weights of the scale's level.
#[must_use]
pub fn ac2(of: &impl Summed, scale: &Scale) -> Figure {
    if scale.level() == Level::Nominal {
        return ac1(of);
    }
    let spread = of.spread(scale);
    from_distances(of, spread.disagreeing, spread.weights)
}

/// AC2 from the sums of [`Spread`](super::sums::Spread).
pub(super) fn from_distances(of: &impl Summed, disagreeing: f64, weights: f64) -> Figure {
    corrected(of, f64::from(of.sums().n_items) - disagreeing, weights)
}

fn corrected(of: &impl Summed, agreeing: f64, weights: f64) -> Figure {
    let sums = of.sums();
    if sums.n_items == 0 {
        return Figure::Undefined(Undefined::NoOverlap);
    }
    if sums.n_values < 2 {
        return Figure::Undefined(Undefined::NoVariation);
    }
    let q = f64::from(sums.n_values);
    let by_chance = weights / (q * (q - 1.0)) * (1.0 - sums.share_squares);
    if by_chance >= 1.0 {
        return Figure::Undefined(Undefined::NoVariation);
    }
    sums.figure((agreeing / f64::from(sums.n_items) - by_chance) / (1.0 - by_chance))
}

/// Gwet's distances `1 - w_ck` over labels that were given, at places in ascending order.
#[derive(Clone, Debug)]
pub(super) struct Distances {
    kernels: &'static [Kernel],
    /// What the sum of the kernels is divided by.
    largest: f64,
    places: Vec<f64>,
}

impl Distances {
    /// For all labels of a scale, of which `given` were given. Ordinal weights count ranks among those.
    pub(super) fn new(scale: &Scale, weights: Weights, given: impl Fn(usize) -> bool) -> Self {
        let mut n_given = 0.0;
        let mut place = |(idx, position): (usize, &f64)| {
            let rank = n_given;
            if given(idx) {
                n_given += 1.0;
            }
            if weights == Weights::Ordinal { rank } else { *position }
        };
        let places: Vec<f64> = scale.positions().iter().enumerate().map(&mut place).collect();
        let mut used = places.iter().enumerate().filter(|(idx, _)| given(*idx)).map(|(_, place)| *place);
        let lowest = used.next().unwrap_or_default();
        let highest = used.last().unwrap_or(lowest);
        let (kernels, largest): (&[Kernel], f64) = match weights {
            // r (r + 1) is r^2 + r.
            Weights::Ordinal => (&[Kernel::Squared, Kernel::Absolute], highest * (highest + 1.0)),
            Weights::Linear => (&[Kernel::Absolute], Kernel::Absolute.distance(lowest, highest)),
            Weights::Quadratic => (&[Kernel::Squared], Kernel::Squared.distance(lowest, highest)),
            Weights::Ratio => (&[Kernel::Ratio], Kernel::Ratio.distance(lowest, highest)),
        };
        Self { kernels, largest, places }
    }

    /// Where a label is.
    pub(super) fn place(&self, value_idx: usize) -> f64 {
        self.places.get(value_idx).copied().unwrap_or_default()
    }

    /// `sum_ck n_c n_k (1 - w_ck)` over ordered pairs.
    pub(super) fn pair_sum(&self, places: &[(f64, f64)]) -> f64 {
        if self.largest > 0.0 {
            self.kernels.iter().map(|kernel| kernel.pair_sum(places)).sum::<f64>() / self.largest
        } else {
            0.0
        }
    }
}
