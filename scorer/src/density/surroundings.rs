//! What lies around an item: the mean of its nearest neighbours among the references.
//!
//! A text says a thing in one of many ways, and its neighbours say it in others. What they share is the topic; the mean of
//! an item and its neighbours is nearer to it than the item is (a graph convolution without weights: Wu et al.,
//! "Simplifying graph convolutional networks", ICML 2019). It is a prior from items that nobody has labeled: on public
//! sets a head that sees it beside the item gains up to eight points at 50 labels.
//!
//! The means are never stored: a row keeps the places of its neighbours and a length, and what a head says of a mean is
//! the mean of what it says of the neighbours.

use super::emphasis::{Place, inverse};
use crate::pool::dot;

/// Most neighbours of a row.
pub(crate) const N_AROUND: usize = 10;

/// A neighbour in so many references, as in a handful of items everybody is one.
const REFERENCES_EACH: usize = 20;

/// How much the mean of the neighbours weighs, the item itself weighing 1.
const WEIGHT: f32 = 1.5;

/// No neighbour.
const NOBODY: u16 = u16::MAX;

/// The surroundings of a pool's rows.
#[derive(Debug, Default)]
pub(crate) struct Surroundings {
    dim: usize,
    /// `h` of each reference, see [`super::emphasis`].
    references: Vec<f32>,
    /// By row, [`N_AROUND`] places among the references.
    around: Vec<u16>,
    /// By row: 1 divided by the length of `h` and its neighbours' weighted mean; 0 where a row has no direction.
    inverse_lengths: Vec<f32>,
}

impl Surroundings {
    /// Without rows yet, among references with these `h`.
    pub(crate) fn among(references: Vec<f32>, dim: usize) -> Self {
        Self { dim, references, ..Self::default() }
    }

    /// How many references there are.
    pub(crate) fn n_references(&self) -> usize {
        self.references.len() / self.dim.max(1)
    }

    /// `h` of the references, row by row.
    pub(crate) fn references(&self) -> &[f32] {
        &self.references
    }

    /// Adds the next row: its `h`, its products with the references, and its own place among them if it is one.
    pub(crate) fn push(&mut self, seen: &[f32], products: &[f32], places: &[Place], own: Option<usize>) {
        let around = self.nearest(products, places, own);
        let (_, inverse_length) = self.mixed(seen, &around);
        self.inverse_lengths.push(inverse_length);
        self.around.extend(around);
    }

    /// Places of the references nearest to a row, given its products with them.
    pub(crate) fn nearest(&self, products: &[f32], places: &[Place], own: Option<usize>) -> [u16; N_AROUND] {
        let pairs = (0_u16..).zip(places.iter().zip(products)).take(self.n_references());
        // The row's own length changes no order.
        let mut others: Vec<(f32, u16)> = pairs
            .filter(|(at, _)| Some(usize::from(*at)) != own)
            .map(|(at, (place, &product))| (place.cosine(product, 1.0), at))
            .collect();
        let n = N_AROUND.min(others.len() / REFERENCES_EACH);
        let nearer = |a: &(f32, u16), b: &(f32, u16)| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1));
        if others.len() > n {
            others.select_nth_unstable_by(n, nearer);
            others.truncate(n);
        }
        others.sort_unstable_by(nearer);
        let mut nearest = [NOBODY; N_AROUND];
        nearest.iter_mut().zip(others).for_each(|(slot, (_, at))| *slot = at);
        nearest
    }

    /// `h` and the weighted mean of its neighbours, and 1 divided by the length of that; 0 where `h` has no direction.
    fn mixed(&self, seen: &[f32], around: &[u16]) -> (Vec<f32>, f32) {
        let mut mixed = seen.to_vec();
        add_mean(&self.references, self.dim, around, &mut mixed);
        let has_direction = dot(seen, seen) > 0.5;
        let inverse_length = if has_direction { inverse(dot(&mixed, &mixed)) } else { 0.0 };
        (mixed, inverse_length)
    }

    /// What a head sees of an `h` and its neighbours: their weighted mean, of unit length.
    pub(crate) fn unit(&self, seen: &[f32], around: &[u16]) -> Vec<f32> {
        let (mut mixed, inverse_length) = self.mixed(seen, around);
        mixed.iter_mut().for_each(|value| *value *= inverse_length);
        mixed
    }

    /// The neighbours of a row.
    pub(crate) fn around(&self, row: usize) -> &[u16] {
        self.around.get(row * N_AROUND..(row + 1) * N_AROUND).unwrap_or_default()
    }

    /// Turns what a head says of a row's own `h` into what it says of its surroundings; `said` is what it says of the
    /// references, row by row.
    #[inline(always)]
    pub(crate) fn say(&self, row: usize, own: &mut [f32], said: &[f32]) {
        add_mean(said, own.len(), self.around(row), own);
        let inverse_length = self.inverse_lengths.get(row).copied().unwrap_or_default();
        own.iter_mut().for_each(|value| *value *= inverse_length);
    }
}

/// Adds the weighted mean of some rows.
#[inline(always)]
#[expect(clippy::cast_precision_loss, reason = "at most ten")]
fn add_mean(rows: &[f32], n_columns: usize, around: &[u16], sum: &mut [f32]) {
    let n = around.iter().take_while(|at| **at != NOBODY).count();
    let share = WEIGHT / n.max(1) as f32;
    for &at in around.iter().take(n) {
        let at = usize::from(at) * n_columns;
        let row = rows.get(at..at + n_columns).unwrap_or_default();
        sum.iter_mut().zip(row).for_each(|(sum, value)| *sum += share * value);
    }
}
