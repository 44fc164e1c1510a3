//! Percent agreement: how often two people's answers to one item are equal.
//!
//! `p_a = 1/n sum_i sum_c n_ic (n_ic - 1) / (m_i (m_i - 1))` over the `n` items with `m_i >= 2` answers, `n_ic` of them
//! label `c`: each item counts alike, however many answered it. Not corrected for chance.
//! Source: K. L. Gwet, "Handbook of Inter-Rater Reliability", 4th edition 2014, equation 2.9.
//!
//! ```
//! use accord_core::agreement::{Counts, percent};
//! // Three items: two people agree, two people differ, three people of whom two agree (1 of 3 pairs).
//! let mut counts = Counts::new(2);
//! for unit in [&[0, 0][..], &[0, 1], &[1, 1, 0]] {
//!     counts.add_unit(unit);
//! }
//! assert!((percent::agreement(&counts).value().unwrap() - (1.0 + 0.0 + 1.0 / 3.0) / 3.0).abs() < 1e-15);
//! ```

use super::sums::Summed;
use super::{Figure, Undefined};

/// Percent agreement as a share, 0 to 1; undefined without an item that two people answered.
#[must_use]
pub fn agreement(of: &impl Summed) -> Figure {
    let sums = of.sums();
    if sums.n_items == 0 {
        return Figure::Undefined(Undefined::NoOverlap);
    }
    sums.figure(sums.agreeing / f64::from(sums.n_items))
}
