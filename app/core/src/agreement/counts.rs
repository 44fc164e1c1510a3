//! The integer counts behind every coefficient: pairs of answers, kept apart by how many answers an item has.

use std::collections::BTreeMap;

/// Counts over items with two or more answers.
///
/// An item with `m` answers adds each ordered pair of different people's answers to the table of `m`.
/// Krippendorff's coincidence matrix is the sum over `m` of that table divided by `m - 1`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counts {
    n_classes: usize,
    by_m: BTreeMap<usize, Tables>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Tables {
    n_items: u32,
    /// Ordered pairs, row by row, `n_classes * n_classes`.
    pairs: Vec<u64>,
}

impl Counts {
    /// No items yet.
    #[must_use]
    pub const fn new(n_classes: usize) -> Self {
        Self { n_classes, by_m: BTreeMap::new() }
    }

    /// How many labels there are.
    #[must_use]
    pub const fn n_classes(&self) -> usize {
        self.n_classes
    }

    /// Adds an item's answers; items with fewer than two change nothing.
    pub fn add_unit(&mut self, values: &[usize]) {
        self.change(values, |count| *count += 1, |n_items| *n_items += 1);
    }

    /// Takes an item's answers out again.
    pub fn remove_unit(&mut self, values: &[usize]) {
        self.change(values, |count| *count = count.saturating_sub(1), |n_items| *n_items = n_items.saturating_sub(1));
        self.by_m.retain(|_, tables| tables.n_items > 0);
    }

    /// Items with two or more answers.
    #[must_use]
    pub fn n_items(&self) -> u32 {
        self.by_m.values().map(|tables| tables.n_items).sum()
    }

    /// Answers on those items: Krippendorff's `n`.
    #[must_use]
    pub fn n_answers(&self) -> u32 {
        self.by_m.iter().map(|(m, tables)| tables.n_items * u32::try_from(*m).unwrap_or(u32::MAX)).sum()
    }

    /// Krippendorff's coincidence of two labels, `o_ck`.
    #[must_use]
    pub fn coincidence(&self, c: usize, k: usize) -> f64 {
        let cell = |(m, tables): (&usize, &Tables)| tables.at(self.n_classes, c, k) as f64 / (*m - 1) as f64;
        self.by_m.iter().map(cell).sum()
    }

    /// How many of the answers are label `c`, `n_c`.
    #[must_use]
    pub fn total(&self, c: usize) -> u64 {
        // Each answer stands in m - 1 ordered pairs as the first.
        let row = |(m, tables): (&usize, &Tables)| {
            let pairs: u64 = (0..self.n_classes).map(|k| tables.at(self.n_classes, c, k)).sum();
            pairs / (*m as u64 - 1)
        };
        self.by_m.iter().map(row).sum()
    }

    /// Mean over items of the share of pairs of people who agree; `None` without such items.
    #[must_use]
    pub fn percent_agreement(&self) -> Option<f64> {
        let n_items = self.n_items();
        let share = |(m, tables): (&usize, &Tables)| {
            let agreeing: u64 = (0..self.n_classes).map(|c| tables.at(self.n_classes, c, c)).sum();
            agreeing as f64 / (m * (m - 1)) as f64
        };
        (n_items > 0).then(|| self.by_m.iter().map(share).sum::<f64>() / f64::from(n_items))
    }

    /// How many pairs of answers to one item are `c` and `k`, `c != k`.
    #[must_use]
    pub fn confusions(&self, c: usize, k: usize) -> u64 {
        self.by_m.values().map(|tables| tables.at(self.n_classes, c, k)).sum()
    }

    fn change(&mut self, values: &[usize], pair: impl Fn(&mut u64), items: impl Fn(&mut u32)) {
        if values.len() < 2 {
            return;
        }
        let n_classes = self.n_classes;
        let empty = || Tables { n_items: 0, pairs: vec![0; n_classes * n_classes] };
        let tables = self.by_m.entry(values.len()).or_insert_with(empty);
        items(&mut tables.n_items);
        for (i, c) in values.iter().enumerate() {
            for (j, k) in values.iter().enumerate() {
                if i != j
                    && let Some(count) = tables.pairs.get_mut(c * n_classes + k)
                {
                    pair(count);
                }
            }
        }
    }
}

impl Tables {
    fn at(&self, n_classes: usize, c: usize, k: usize) -> u64 {
        self.pairs.get(c * n_classes + k).copied().unwrap_or_default()
    }
}
