//! Cohen's kappa and percent agreement of two people on the items both answered.
//!
//! `kappa = (p_o - p_e) / (1 - p_e)`, `p_o` the share of items with equal labels and
//! `p_e = sum_c p_1c p_2c` from each person's own label shares.
//! Source: J. Cohen, "A Coefficient of Agreement for Nominal Scales", 1960.
//!
//! ```
//! use accord_core::agreement::cohen::PairTable;
//! // 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no: kappa is 0.4.
//! let mut table = PairTable::default();
//! for (cell, n) in [((0, 0), 20), ((0, 1), 5), ((1, 0), 10), ((1, 1), 15)] {
//!     (0..n).for_each(|_| table.add(cell));
//! }
//! assert!((table.kappa().value().unwrap() - 0.4).abs() < 1e-12);
//! ```

use std::collections::BTreeMap;

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

    /// Common items.
    #[must_use]
    pub fn n(&self) -> u32 {
        self.cells.values().sum()
    }

    /// Share of common items with equal labels.
    #[must_use]
    pub fn percent(&self) -> Figure {
        if self.n() == 0 {
            return Figure::Undefined(Undefined::NoOverlap);
        }
        self.figure(f64::from(self.n_equal()) / f64::from(self.n()))
    }

    /// Cohen's kappa.
    #[must_use]
    pub fn kappa(&self) -> Figure {
        let n = f64::from(self.n());
        if self.n() == 0 {
            return Figure::Undefined(Undefined::NoOverlap);
        }
        let (mut first, mut second) = (BTreeMap::<usize, u32>::new(), BTreeMap::<usize, u32>::new());
        for ((a, b), count) in &self.cells {
            *first.entry(*a).or_default() += count;
            *second.entry(*b).or_default() += count;
        }
        let product = |(class, count): (&usize, &u32)| {
            f64::from(*count) * f64::from(second.get(class).copied().unwrap_or_default())
        };
        let by_chance = first.iter().map(product).sum::<f64>() / (n * n);
        if by_chance >= 1.0 {
            return Figure::Undefined(Undefined::NoVariation);
        }
        self.figure((f64::from(self.n_equal()) / n - by_chance) / (1.0 - by_chance))
    }

    fn n_equal(&self) -> u32 {
        self.cells.iter().filter(|((a, b), _)| a == b).map(|(_, count)| count).sum()
    }

    fn figure(&self, value: f64) -> Figure {
        Figure::Value { value, n_items: self.n(), n_answers: 2 * self.n() }
    }
}
