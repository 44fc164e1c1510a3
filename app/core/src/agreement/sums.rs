//! The few sums over items from which every coefficient follows.
//!
//! An item with `m` answers, `n_c` of them label `c`, adds to each sum its own share; items with fewer than two answers
//! add only to the label shares that Fleiss and Gwet use for chance.

use super::level::Scale;
use super::{Figure, Undefined};

/// Sums for labels that are equal or not.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sums {
    /// Items with two or more answers.
    pub n_items: u32,
    /// Answers on those: Krippendorff's `n`.
    pub n_answers: u32,
    /// Items with one or more answers.
    pub n_rated: u32,
    /// Different labels among all answers: Gwet's `q`.
    pub n_values: u32,
    /// `sum over items of sum_c n_c (n_c - 1) / (m (m - 1))`: shares of agreeing pairs.
    pub agreeing: f64,
    /// `sum over items of sum_c n_c (n_c - 1) / (m - 1)`: Krippendorff's `sum_c o_cc`.
    pub coincident: f64,
    /// `sum_c n_c^2` over the answers of items with two or more.
    pub squares: f64,
    /// `sum_c p_c^2`, with `p_c` the mean over items with an answer of `n_c / m`.
    pub share_squares: f64,
}

impl Sums {
    /// The value with the size it rests on, or that rounding has eaten it.
    pub(super) const fn figure(&self, value: f64) -> Figure {
        if value.is_finite() {
            Figure::Value { value, n_items: self.n_items, n_answers: self.n_answers }
        } else {
            Figure::Undefined(Undefined::NotFinite)
        }
    }
}

/// Whatever knows its sums.
pub trait Summed {
    /// Sums for labels that are equal or not.
    fn sums(&self) -> Sums;

    /// Sums for labels with distances. With a nominal scale each distance is 0.
    fn spread(&self, scale: &Scale) -> Spread;
}

/// Sums for labels with distances.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Spread {
    /// Krippendorff's observed distances: `sum over items of sum_ck n_c n_k d(c, k) / (m - 1)`.
    pub observed: f64,
    /// Krippendorff's expected distances: `sum_ck n_c n_k d(c, k)` over the answers of items with two or more.
    pub expected: f64,
    /// Gwet's observed distances: `sum over items of sum_ck n_c n_k (1 - w_ck) / (m (m - 1))`.
    pub disagreeing: f64,
    /// Gwet's `sum_ck w_ck` over all labels.
    pub weights: f64,
}

impl Summed for (Sums, Spread) {
    fn sums(&self) -> Sums {
        self.0
    }

    fn spread(&self, _: &Scale) -> Spread {
        self.1
    }
}

impl Summed for Sums {
    fn sums(&self) -> Sums {
        *self
    }

    fn spread(&self, _: &Scale) -> Spread {
        Spread::default()
    }
}
