//! Cohen's kappa and percent agreement of two people on the items both answered; plain and weighted.
//!
//! `kappa = (p_o - p_e) / (1 - p_e)`, `p_o` the share of items with equal labels and
//! `p_e = sum_c p_1c p_2c` from each person's own label shares.
//! Weighted, with distances `d` (linear `|x - y|`, quadratic `(x - y)^2`):
//! `kappa = 1 - sum_ck o_ck d(c, k) / sum_ck e_ck d(c, k)`, `o_ck` the share of items and `e_ck = p_1c p_2k`.
//! Sources: J. Cohen, "A Coefficient of Agreement for Nominal Scales", 1960; "Weighted kappa", 1968.
//!
//! ```
//! use accord_core::agreement::cohen::PairTable;
//! use accord_core::agreement::level::Kernel;
//! // 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no: kappa is 0.4.
//! let mut table = PairTable::default();
//! for (cell, n) in [((0, 0), 20), ((0, 1), 5), ((1, 0), 10), ((1, 1), 15)] {
//!     (0..n).for_each(|_| table.add(cell));
//! }
//! assert!((table.kappa().value().unwrap() - 0.4).abs() < 1e-12);
//! // With two labels every weighting gives the same.
//! assert!((table.weighted_kappa(Kernel::Squared, &[0.0, 1.0]).value().unwrap() - 0.4).abs() < 1e-12);
//! ```

use std::collections::BTreeMap;

use super::level::Kernel;
use super::{Figure, Undefined};

/// How often the first person gave one label while the second gave another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PairTable {
    cells: BTreeMap<(usize, usize), u32>,
}

impl PairTable {
    /// Adds one item's pair of labels (first person's, second person's).
    pub fn add(&mut self, cell: (usize, usize)) {
        *self.cells.entry(cell).or_default() += 1;
    }

    /// Takes one out again.
    pub fn remove(&mut self, cell: (usize, usize)) {
        if let Some(count) = self.cells.get_mut(&cell) {
            *count -= 1;
            if *count == 0 {
                self.cells.remove(&cell);
            }
        }
    }

    /// The same table with the second person first.
    #[must_use]
    pub fn turned(&self) -> Self {
        Self { cells: self.cells.iter().map(|((a, b), count)| ((*b, *a), *count)).collect() }
    }

    /// How often each pair of labels occurs, in order of labels.
    pub fn cells(&self) -> impl Iterator<Item = ((usize, usize), u32)> + Clone {
        self.cells.iter().map(|(cell, count)| (*cell, *count))
    }

    /// Common items.
    #[must_use]
    pub fn n(&self) -> u32 {
        self.cells.values().sum()
    }

    /// Share of common items with equal labels.
    #[must_use]
    pub fn percent(&self) -> Figure {
        let n_equal: u32 = self.cells().filter(|((a, b), _)| a == b).map(|(_, count)| count).sum();
        if self.n() == 0 {
            return Figure::Undefined(Undefined::NoOverlap);
        }
        let value = f64::from(n_equal) / f64::from(self.n());
        Figure::Value { value, n_items: self.n(), n_answers: 2 * self.n() }
    }

    /// Cohen's kappa.
    #[must_use]
    pub fn kappa(&self) -> Figure {
        kappa(self.cells(), self.n_labels())
    }

    /// Cohen's kappa weighted by a distance between the labels' positions; labels beyond those count as 0.
    #[must_use]
    pub fn weighted_kappa(&self, kernel: Kernel, positions: &[f64]) -> Figure {
        let position = |class_idx: usize| positions.get(class_idx).copied().unwrap_or_default();
        let margins = Margins::of(self.cells(), self.n_labels());
        if margins.n == 0 {
            return Figure::Undefined(Undefined::NoOverlap);
        }
        let distance = |a: usize, b: usize| kernel.distance(position(a), position(b));
        let observed: f64 = self.cells().map(|((a, b), count)| f64::from(count) * distance(a, b)).sum();
        let row = |(a, p): (usize, &f64)| -> f64 {
            margins.second.iter().enumerate().map(|(b, q)| p * q * distance(a, b)).sum()
        };
        let expected = margins.first.iter().enumerate().map(row).sum::<f64>() / margins.n as f64;
        if expected <= 0.0 {
            return Figure::Undefined(Undefined::NoVariation);
        }
        margins.figure(1.0 - observed / expected)
    }

    fn n_labels(&self) -> usize {
        self.cells.keys().map(|(a, b)| a.max(b) + 1).max().unwrap_or_default()
    }
}

/// Cohen's kappa of counted pairs of labels below `n_labels`, in time proportional to both.
#[must_use]
pub fn kappa(cells: impl Iterator<Item = ((usize, usize), u32)>, n_labels: usize) -> Figure {
    let margins = Margins::of(cells, n_labels);
    if margins.n == 0 {
        return Figure::Undefined(Undefined::NoOverlap);
    }
    let n = margins.n as f64;
    // Whole numbers below 2^53, so that "certain by chance" is recognised exactly.
    let by_chance: f64 = margins.first.iter().zip(&margins.second).map(|(p, q)| p * q).sum();
    if by_chance >= n * n {
        return Figure::Undefined(Undefined::NoVariation);
    }
    margins.figure((n * margins.n_equal as f64 - by_chance) / (n * n - by_chance))
}

struct Margins {
    n: u64,
    n_equal: u64,
    first: Vec<f64>,
    second: Vec<f64>,
}

impl Margins {
    fn of(cells: impl Iterator<Item = ((usize, usize), u32)>, n_labels: usize) -> Self {
        let mut margins = Self { n: 0, n_equal: 0, first: vec![0.0; n_labels], second: vec![0.0; n_labels] };
        for ((a, b), count) in cells {
            margins.n += u64::from(count);
            margins.n_equal += if a == b { u64::from(count) } else { 0 };
            if let (Some(p), Some(q)) = (margins.first.get_mut(a), margins.second.get_mut(b)) {
                *p += f64::from(count);
                *q += f64::from(count);
            }
        }
        margins
    }

    fn figure(&self, value: f64) -> Figure {
        let n_items = u32::try_from(self.n).unwrap_or(u32::MAX);
        Figure::Value { value, n_items, n_answers: n_items.saturating_mul(2) }
    }
}
