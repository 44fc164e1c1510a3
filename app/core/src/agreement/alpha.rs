//! Krippendorff's alpha for nominal, ordinal, interval and ratio labels, any number of people, answers missing.
//!
//! `alpha = 1 - D_o / D_e = 1 - (n - 1) sum_ck o_ck d(c, k) / sum_ck n_c n_k d(c, k)`
//! with the coincidences `o_ck = sum over items of (ordered pairs of answers c, k) / (m - 1)`, `n_c = sum_k o_ck` and
//! `n = sum_c n_c`; items with fewer than two answers count nowhere. The distance `d` is
//! - nominal: `[c != k]`;
//! - ordinal: `(sum_{g = c}^{k} n_g - (n_c + n_k) / 2)^2`, the squared difference of mid-ranks;
//! - interval: `(x_c - x_k)^2`;
//! - ratio: `((x_c - x_k) / (x_c + x_k))^2`, for labels of 0 and above.
//!
//! Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011, section C.
//!
//! ```
//! use accord_core::agreement::{Counts, alpha::nominal};
//! // Three items, two people: YY, NN, YN.
//! let mut counts = Counts::new(2);
//! for unit in [[0, 0], [1, 1], [0, 1]] {
//!     counts.add_unit(&unit);
//! }
//! assert!((nominal(&counts).value().unwrap() - 0.444_444_444).abs() < 1e-9);
//! ```
//!
//! ```
//! use accord_core::agreement::{level::Level, report, table::LongTable};
//! // 1 and 2, 3 and 3, interval: D_o = 2 / 4; the 12 ordered pairs of 1, 2, 3, 3 sum to 22, D_e = 22 / 12.
//! let table = LongTable::from_rows([("t", "a", "1"), ("t", "b", "2"), ("u", "a", "3"), ("u", "b", "3")]);
//! let alpha = report::of(&table, Level::Interval).figures.krippendorff_alpha.value().unwrap();
//! assert!((alpha - (1.0 - 0.5 / (22.0 / 12.0))).abs() < 1e-12);
//! ```

use super::level::{Level, Scale};
use super::sums::{Summed, Sums};
use super::{Counts, Figure, Undefined};

/// Alpha of labels that are equal or not, at most 1; undefined without overlap, or when all shared answers are equal.
#[must_use]
pub fn nominal(of: &impl Summed) -> Figure {
    let sums = of.sums();
    let n = f64::from(sums.n_answers);
    from_distances(&sums, n - sums.coincident, n * n - sums.squares)
}

/// Alpha at the level of a scale.
#[must_use]
pub fn at(of: &impl Summed, scale: &Scale) -> Figure {
    if scale.level() == Level::Nominal {
        return nominal(of);
    }
    let spread = of.spread(scale);
    from_distances(&of.sums(), spread.observed, spread.expected)
}

/// Alpha of one label against all others taken together.
#[must_use]
pub fn of_label(counts: &Counts, class_idx: usize) -> Figure {
    let sums = counts.sums();
    let n = f64::from(sums.n_answers);
    let own = counts.total(class_idx) as f64;
    if own == 0.0 && sums.n_items > 0 {
        return Figure::Undefined(Undefined::Unused);
    }
    // Half of the coincidences that differ have the label first, half have it second.
    from_distances(&sums, 2.0 * (own - counts.coincidence(class_idx)), 2.0 * own * (n - own))
}

fn from_distances(sums: &Sums, observed: f64, expected: f64) -> Figure {
    if sums.n_items == 0 {
        return Figure::Undefined(Undefined::NoOverlap);
    }
    if expected <= 0.0 {
        return Figure::Undefined(Undefined::NoVariation);
    }
    sums.figure(1.0 - (f64::from(sums.n_answers) - 1.0) * observed / expected)
}
