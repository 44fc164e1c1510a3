//! Krippendorff's alpha for nominal data.
//!
//! `alpha = 1 - D_o / D_e = 1 - (n - 1) * sum_{c != k} o_ck / sum_{c != k} n_c n_k`
//! with the coincidences `o_ck`, `n_c = sum_k o_ck` and `n = sum_c n_c`; any number of labelers, missing answers allowed.
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

use super::{Counts, Figure, Undefined};

/// Alpha over all labels.
#[must_use]
pub fn nominal(counts: &Counts) -> Figure {
    let totals: Vec<f64> = (0..counts.n_classes()).map(|c| counts.total(c) as f64).collect();
    let agreeing: f64 = (0..counts.n_classes()).map(|c| counts.coincidence(c, c)).sum();
    from_margins(counts, agreeing, &totals)
}

/// Alpha of one label against all others taken together.
#[must_use]
pub fn of_label(counts: &Counts, class_idx: usize) -> Figure {
    let n = f64::from(counts.n_answers());
    let own = counts.total(class_idx) as f64;
    let both = counts.coincidence(class_idx, class_idx);
    // Of the rest's coincidences, those with this label are `own - both`.
    let neither = (n - own) - (own - both);
    from_margins(counts, both + neither, &[own, n - own])
}

fn from_margins(counts: &Counts, agreeing: f64, totals: &[f64]) -> Figure {
    let n = f64::from(counts.n_answers());
    if counts.n_items() == 0 {
        return Figure::Undefined(Undefined::NoOverlap);
    }
    let squares: f64 = totals.iter().map(|total| total * total).sum();
    let expected = n * n - squares;
    if expected <= 0.0 {
        return Figure::Undefined(Undefined::NoVariation);
    }
    let value = 1.0 - (n - 1.0) * (n - agreeing) / expected;
    Figure::Value { value, n_items: counts.n_items(), n_answers: counts.n_answers() }
}
