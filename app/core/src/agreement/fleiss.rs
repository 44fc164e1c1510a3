//! Fleiss' kappa for any number of people, generalised to items with unequal numbers of answers.
//!
//! `kappa = (p_a - p_e) / (1 - p_e)` with percent agreement `p_a` (see [`percent`](super::percent)) and
//! `p_e = sum_c p_c^2`, where `p_c` is the mean over all items with an answer of the share of label `c`.
//! Items with one answer count for chance and not for agreement. With equal numbers of answers on all items this is
//! Fleiss' own coefficient (and statsmodels'); with unequal ones it is Gwet's generalisation (irrCAC's), while
//! statsmodels refuses such tables.
//! Sources: J. L. Fleiss, "Measuring nominal scale agreement among many raters", 1971; K. L. Gwet, "Handbook of
//! Inter-Rater Reliability", 4th edition 2014, section 2.4.
//!
//! ```
//! use accord_core::agreement::{Counts, fleiss};
//! // Two items, three people: AAB and BBB. p_a = (1/3 + 1) / 2, p_A = 1/3, p_B = 2/3.
//! let mut counts = Counts::new(2);
//! counts.add_unit(&[0, 0, 1]);
//! counts.add_unit(&[1, 1, 1]);
//! let (p_a, p_e) = (2.0 / 3.0, 1.0 / 9.0 + 4.0 / 9.0);
//! assert!((fleiss::kappa(&counts).value().unwrap() - (p_a - p_e) / (1.0 - p_e)).abs() < 1e-15);
//! ```

use super::sums::Summed;
use super::{Figure, Undefined};

/// Fleiss' kappa, at most 1; undefined without overlap, or when all answers are one label.
#[must_use]
pub fn kappa(of: &impl Summed) -> Figure {
    let sums = of.sums();
    if sums.n_items == 0 {
        return Figure::Undefined(Undefined::NoOverlap);
    }
    if sums.n_values < 2 {
        return Figure::Undefined(Undefined::NoVariation);
    }
    let observed = sums.agreeing / f64::from(sums.n_items);
    sums.figure((observed - sums.share_squares) / (1.0 - sums.share_squares))
}
