//! The integer counts behind every live coefficient, kept apart by how many answers an item has.
//!
//! Whole numbers only, so that no rounding error builds up and the order in which answers came cannot show.
//! An item with `k` different labels is moved in `O(k)` steps, or `O(k^2)` where the scale needs pairs of labels;
//! `k` is never more than its answers.

use std::collections::BTreeMap;

use super::gwet::{Distances, Weights};
use super::level::{Kernel, Level, Scale, mid_ranks};
use super::sums::{Spread, Summed, Sums};

/// One item's answers: each label that was given, ascending, and how often.
pub type Histogram = [(usize, u32)];

/// Counts over items, by label.
#[derive(Clone, Debug, PartialEq)]
pub struct Counts {
    n_classes: usize,
    keeps_pairs: bool,
    by_m: BTreeMap<u32, Tables>,
    /// Pairs of answers to one item that differ, by pair of labels; see [`triangle`].
    confusions: Vec<u64>,
}

/// Counts over the items with `m` answers.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Tables {
    n_items: u32,
    /// How many of their answers are each label.
    totals: Vec<u64>,
    /// Ordered pairs of answers to one item that are both the label.
    equal: Vec<u64>,
    /// Pairs of answers to one item that differ; see [`triangle`]. Empty if the scale needs none.
    pairs: Vec<u64>,
}

#[derive(Clone, Copy)]
enum Direction {
    In,
    Out,
}

impl Counts {
    /// No items yet, labels that are equal or not.
    #[must_use]
    pub fn new(n_classes: usize) -> Self {
        Self::with_scale(n_classes, &Scale::nominal())
    }

    /// No items yet, labels of a scale.
    #[must_use]
    pub fn with_scale(n_classes: usize, scale: &Scale) -> Self {
        let keeps_pairs = scale.level() != Level::Nominal;
        Self { n_classes, keeps_pairs, by_m: BTreeMap::new(), confusions: vec![0; n_pairs(n_classes)] }
    }

    /// How many labels there are.
    #[must_use]
    pub const fn n_classes(&self) -> usize {
        self.n_classes
    }

    /// Adds an item's answers; those that are no label of ours are left out.
    pub fn add_unit(&mut self, values: &[usize]) {
        let mut before = Vec::new();
        for class_idx in values {
            self.gain(&before, *class_idx);
            before = with(&before, *class_idx);
        }
    }

    /// An item with these answers has got one more.
    pub fn gain(&mut self, before: &Histogram, class_idx: usize) {
        if class_idx < self.n_classes {
            self.put(before, 1, Direction::Out);
            self.put(&with(before, class_idx), 1, Direction::In);
            self.confuse(before, class_idx, Direction::In);
        }
    }

    /// An item with these answers has lost one of them.
    pub fn lose(&mut self, before: &Histogram, class_idx: usize) {
        if class_idx < self.n_classes {
            let after = without(before, class_idx);
            self.put(before, 1, Direction::Out);
            self.put(&after, 1, Direction::In);
            self.confuse(&after, class_idx, Direction::Out);
        }
    }

    /// An item's answers have changed: `O(k^2)` for `k` different labels.
    pub(super) fn turn(&mut self, before: &Histogram, after: &Histogram) {
        if before != after {
            self.put(before, 1, Direction::Out);
            self.put(after, 1, Direction::In);
            self.confuse_all(before, 1, Direction::Out);
            self.confuse_all(after, 1, Direction::In);
        }
    }

    /// Items with two or more answers.
    #[must_use]
    pub fn n_items(&self) -> u32 {
        self.shared().map(|(_, tables)| tables.n_items).sum()
    }

    /// Answers on those items: Krippendorff's `n`.
    #[must_use]
    pub fn n_answers(&self) -> u32 {
        self.shared().map(|(m, tables)| tables.n_items * m).sum()
    }

    /// Answers on all items.
    #[must_use]
    pub fn n_given(&self) -> u32 {
        self.by_m.iter().map(|(m, tables)| tables.n_items * m).sum()
    }

    /// Krippendorff's coincidence of a label with itself, `o_cc`.
    #[must_use]
    pub fn coincidence(&self, class_idx: usize) -> f64 {
        self.shared().map(|(m, tables)| cell(&tables.equal, class_idx) as f64 / f64::from(m - 1)).sum()
    }

    /// How many of the answers to items with two or more are the label, `n_c`.
    #[must_use]
    pub fn total(&self, class_idx: usize) -> u64 {
        self.shared().map(|(_, tables)| cell(&tables.totals, class_idx)).sum()
    }

    /// Mean over items of the share of pairs of people who agree; `None` without such items.
    #[must_use]
    pub fn percent_agreement(&self) -> Option<f64> {
        super::percent::agreement(self).value()
    }

    /// How many pairs of answers to one item are `c` and `k`, `c != k`.
    #[must_use]
    pub fn confusions(&self, c: usize, k: usize) -> u64 {
        if c == k { 0 } else { cell(&self.confusions, triangle(c, k)) }
    }

    fn shared(&self) -> impl Iterator<Item = (u32, &Tables)> {
        self.by_m.range(2..).map(|(m, tables)| (*m, tables))
    }

    /// Adds `times` items with the same answers.
    pub(super) fn add_items(&mut self, histogram: &Histogram, times: u32) {
        self.put(histogram, times, Direction::In);
        self.confuse_all(histogram, times, Direction::In);
    }

    fn put(&mut self, histogram: &Histogram, times: u32, direction: Direction) {
        let m: u32 = histogram.iter().map(|(_, n)| n).sum();
        if m == 0 || times == 0 {
            return;
        }
        let tables = self.by_m.entry(m).or_insert_with(|| Tables::new(self.n_classes, self.keeps_pairs));
        tables.n_items = match direction {
            Direction::In => tables.n_items + times,
            Direction::Out => tables.n_items.saturating_sub(times),
        };
        for (idx, (class_idx, n)) in histogram.iter().enumerate() {
            let (n, times) = (u64::from(*n), u64::from(times));
            shift(&mut tables.totals, *class_idx, n * times, direction);
            shift(&mut tables.equal, *class_idx, n * (n - 1) * times, direction);
            if self.keeps_pairs {
                for (below, k) in histogram.iter().take(idx) {
                    shift(&mut tables.pairs, triangle(*below, *class_idx), n * u64::from(*k) * times, direction);
                }
            }
        }
        if tables.n_items == 0 {
            self.by_m.remove(&m);
        }
    }

    fn confuse_all(&mut self, histogram: &Histogram, times: u32, direction: Direction) {
        for (idx, (class_idx, n)) in histogram.iter().enumerate() {
            for (below, k) in histogram.iter().take(idx) {
                let pairs = u64::from(*n) * u64::from(*k) * u64::from(times);
                shift(&mut self.confusions, triangle(*below, *class_idx), pairs, direction);
            }
        }
    }

    fn confuse(&mut self, others: &Histogram, class_idx: usize, direction: Direction) {
        for (other, n) in others.iter().filter(|(other, _)| *other != class_idx) {
            shift(&mut self.confusions, triangle(*other, class_idx), u64::from(*n), direction);
        }
    }

    /// How many answers are each label: on items with two or more, and on all.
    fn label_totals(&self) -> (Vec<f64>, Vec<bool>) {
        let totals = (0..self.n_classes).map(|class_idx| self.total(class_idx) as f64).collect();
        let given = |class_idx| self.by_m.values().any(|tables| cell(&tables.totals, class_idx) > 0);
        (totals, (0..self.n_classes).map(given).collect())
    }
}

impl Summed for Counts {
    fn sums(&self) -> Sums {
        let n_rated: u32 = self.by_m.values().map(|tables| tables.n_items).sum();
        let mut sums = Sums { n_items: self.n_items(), n_answers: self.n_answers(), n_rated, ..Sums::default() };
        for (m, tables) in self.shared() {
            let equal = tables.equal.iter().sum::<u64>() as f64;
            sums.coincident += equal / f64::from(m - 1);
            sums.agreeing += equal / (f64::from(m) * f64::from(m - 1));
        }
        let (totals, given) = self.label_totals();
        sums.squares = totals.iter().map(|total| total * total).sum();
        for (class_idx, _) in given.iter().enumerate().filter(|(_, given)| **given) {
            let share = |(m, tables): (&u32, &Tables)| cell(&tables.totals, class_idx) as f64 / f64::from(*m);
            let share = self.by_m.iter().map(share).sum::<f64>() / f64::from(n_rated);
            sums.n_values += 1;
            sums.share_squares += share * share;
        }
        sums
    }

    /// `O(M C^2)` for `M` different numbers of answers and `C` labels.
    fn spread(&self, scale: &Scale) -> Spread {
        let mut spread = Spread::default();
        if scale.level() == Level::Nominal {
            return spread;
        }
        if !self.keeps_pairs {
            // Counts for names hold no distances: no figure is better than a wrong one.
            return Spread { observed: f64::NAN, expected: f64::NAN, disagreeing: f64::NAN, weights: f64::NAN };
        }
        let (totals, given) = self.label_totals();
        let is_given = |class_idx: usize| given.get(class_idx) == Some(&true);
        let gwet = Distances::new(scale, Weights::of(scale.level()), is_given);
        let (kernel, places) = krippendorff(scale, &totals);
        for (m, tables) in self.shared() {
            let (mut own, mut weighted) = (0.0, 0.0);
            for (k, x) in places.iter().enumerate() {
                for (c, y) in places.iter().enumerate().take(k) {
                    let n = 2.0 * cell(&tables.pairs, triangle(c, k)) as f64;
                    if n > 0.0 {
                        own += n * kernel.distance(*x, *y);
                        weighted += n * gwet.pair_sum(&[(gwet.place(c), 1.0), (gwet.place(k), 1.0)]) / 2.0;
                    }
                }
            }
            spread.observed += own / f64::from(m - 1);
            spread.disagreeing += weighted / (f64::from(m) * f64::from(m - 1));
        }
        let weighed: Vec<(f64, f64)> =
            places.iter().copied().zip(totals.iter().copied()).filter(|(_, n)| *n > 0.0).collect();
        spread.expected = kernel.pair_sum(&weighed);
        let used: Vec<(f64, f64)> =
            (0..self.n_classes).filter(|idx| is_given(*idx)).map(|idx| (gwet.place(idx), 1.0)).collect();
        spread.weights = (used.len() * used.len()) as f64 - gwet.pair_sum(&used);
        spread
    }
}

impl Tables {
    fn new(n_classes: usize, keeps_pairs: bool) -> Self {
        let pairs = vec![0; if keeps_pairs { n_pairs(n_classes) } else { 0 }];
        Self { n_items: 0, totals: vec![0; n_classes], equal: vec![0; n_classes], pairs }
    }
}

/// Krippendorff's metric for a scale, and the labels' places in it, given how often each occurs.
pub(super) fn krippendorff(scale: &Scale, totals: &[f64]) -> (Kernel, Vec<f64>) {
    match scale.level() {
        Level::Nominal | Level::Interval => (Kernel::Squared, scale.positions().to_vec()),
        Level::Ordinal => (Kernel::Squared, mid_ranks(totals)),
        Level::Ratio => (Kernel::Ratio, scale.positions().to_vec()),
    }
}

/// Place of the pair `{c, k}` in a list of all pairs of different labels.
const fn triangle(c: usize, k: usize) -> usize {
    let (low, high) = if c < k { (c, k) } else { (k, c) };
    high * (high.saturating_sub(1)) / 2 + low
}

const fn n_pairs(n_classes: usize) -> usize {
    n_classes * n_classes.saturating_sub(1) / 2
}

fn with(histogram: &Histogram, class_idx: usize) -> Vec<(usize, u32)> {
    let mut after = histogram.to_vec();
    match after.binary_search_by_key(&class_idx, |(class_idx, _)| *class_idx) {
        Ok(at) => after.iter_mut().skip(at).take(1).for_each(|(_, n)| *n += 1),
        Err(at) => after.insert(at, (class_idx, 1)),
    }
    after
}

fn without(histogram: &Histogram, class_idx: usize) -> Vec<(usize, u32)> {
    let less = |(other, n): &(usize, u32)| (*other, n - u32::from(*other == class_idx));
    histogram.iter().map(less).filter(|(_, n)| *n > 0).collect()
}

fn shift(cells: &mut [u64], idx: usize, by: u64, direction: Direction) {
    if let Some(cell) = cells.get_mut(idx) {
        *cell = match direction {
            Direction::In => *cell + by,
            Direction::Out => cell.saturating_sub(by),
        };
    }
}

fn cell(cells: &[u64], idx: usize) -> u64 {
    cells.get(idx).copied().unwrap_or_default()
}
