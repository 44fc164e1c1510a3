//! What a head sees of an item: the item itself and what lies around it.
//!
//! `[unit(x - m); s(x)] / sqrt(2)`, with `m` the mean of the pool and `s(x)` the item and its neighbours as
//! `surroundings.rs` has them, or `h(x)` alone ([`emphasis`](super::emphasis)) where the pool is not looked at
//! closely. Neither is stored: a head on it is folded into one on the plain rows ([`View::fold`]), whose sums
//! [`View::finish`] turns into logits.

use std::ops::Range;

use super::emphasis::Emphasis;
use super::surroundings::Surroundings;
use crate::encoder::{Finish, Linear, Packed};
use crate::pool::Pool;

/// Each half of what is seen has half of the square of its length.
const HALF: f32 = std::f32::consts::FRAC_1_SQRT_2;

/// How a pool is seen by a head.
#[derive(Clone, Copy)]
pub struct View<'a> {
    emphasis: &'a Emphasis,
    surroundings: Option<&'a Surroundings>,
}

/// A head folded into one on plain rows.
pub(crate) struct Folded {
    /// One row a dimension of plain rows, [`Folded::n_columns`] columns.
    pub(crate) weights: Vec<f32>,
    /// Added to the products.
    pub(crate) shift: Vec<f32>,
    /// What the head says of the references, row by row.
    said: Vec<f32>,
}

impl Folded {
    /// Columns of the sums.
    pub(crate) fn n_columns(&self) -> usize {
        self.shift.len()
    }
}

impl<'a> View<'a> {
    /// Rows as these have them.
    pub(crate) fn new(emphasis: &'a Emphasis, surroundings: Option<&'a Surroundings>) -> Self {
        Self { emphasis, surroundings }
    }

    /// Length of what a head sees, where plain rows have this one.
    pub(crate) fn dim(&self, plain: usize) -> usize {
        if self.surroundings.is_some() { 2 * plain } else { plain }
    }

    /// What a head sees of some rows of the pool, one after the other.
    pub(crate) fn rows(&self, pool: &Pool, rows: &[usize]) -> Vec<f32> {
        let plain = pool.gather(rows.iter().copied(), rows.len());
        let around = |at: usize, _: &[f32]| {
            let around = self.surroundings.zip(rows.get(at)).map(|(surroundings, &row)| surroundings.around(row));
            around.unwrap_or_default().to_vec()
        };
        self.seen(&plain, pool.dim(), around)
    }

    /// What a head sees of plain rows, whose neighbours are those that `around` names for a row's place and vector.
    pub(super) fn seen(&self, plain: &[f32], dim: usize, around: impl Fn(usize, &[f32]) -> Vec<u16>) -> Vec<f32> {
        let seen = self.emphasis.rows(plain);
        let Some(surroundings) = self.surroundings else { return seen };
        let own = self.emphasis.unit_from_the_mean(plain);
        let mut all = Vec::with_capacity(2 * seen.len());
        let rows = seen.chunks_exact(dim.max(1)).zip(own.chunks_exact(dim.max(1)));
        for (at, ((seen, own), plain)) in rows.zip(plain.chunks_exact(dim.max(1))).enumerate() {
            all.extend(own.iter().map(|value| HALF * value));
            all.extend(surroundings.unit(seen, &around(at, plain)).into_iter().map(|value| HALF * value));
        }
        all
    }

    /// Folds weights on what a head sees into weights on plain rows.
    pub(crate) fn fold(&self, weights: &[f32], n_classes: usize) -> Folded {
        let Some(surroundings) = self.surroundings else {
            let (weights, shift) = self.emphasis.fold(weights, n_classes);
            return Folded { weights, shift, said: Vec::new() };
        };
        let weights: Vec<f32> = weights.iter().map(|weight| HALF * weight).collect();
        let (own, around) = weights.split_at(weights.len() / 2);
        let (mapped, mapped_shift) = self.emphasis.fold(around, n_classes);
        let both = own.chunks_exact(n_classes.max(1)).zip(mapped.chunks_exact(n_classes.max(1)));
        let mut shift = self.emphasis.shift(own, n_classes);
        shift.extend(mapped_shift);
        let (n_in, n_out) = (around.len() / n_classes.max(1), n_classes);
        let layer = Packed::new(&Linear { n_in, n_out, weights: around.to_vec(), bias: vec![0.0; n_classes] });
        let mut said = Vec::new();
        layer.multiply(surroundings.references(), Finish::Plain, &mut Vec::new(), &mut said);
        Folded { weights: both.flat_map(|(own, mapped)| own.iter().chain(mapped)).copied().collect(), shift, said }
    }

    /// Turns sums, one row of `n_sums` for each of these rows of the pool, into logits, one row of as many as there are
    /// biases.
    #[inline(always)]
    pub(crate) fn finish(
        &self,
        folded: &Folded,
        (sums, n_sums): (&[f32], usize),
        rows: Range<usize>,
        biases: &[f32],
        logits: &mut Vec<f32>,
    ) {
        logits.clear();
        let lengths = self.emphasis.inverse_lengths(rows.clone());
        for ((row, sums), &inverse_length) in rows.zip(sums.chunks_exact(n_sums.max(1))).zip(lengths) {
            let (first, second) = sums.split_at(biases.len());
            let start = logits.len();
            let Some(surroundings) = self.surroundings else {
                logits.extend(first.iter().zip(biases).map(|(sum, bias)| sum * inverse_length + bias));
                continue;
            };
            // First the half that sees the neighbours, then the item's own. Sums may be padded.
            logits.extend(second.iter().take(biases.len()).map(|sum| sum * inverse_length));
            let logits = logits.get_mut(start..).unwrap_or_default();
            surroundings.say(row, logits, &folded.said);
            let inverse_own = self.emphasis.inverse_from_the_mean(row);
            for ((logit, sum), bias) in logits.iter_mut().zip(first).zip(biases) {
                *logit += sum * inverse_own + bias;
            }
        }
    }
}

impl std::fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("View").field("looks_around", &self.surroundings.is_some()).finish_non_exhaustive()
    }
}
