//! How the pool is seen: from its mean, and with directions that vary much weighing more.
//!
//! With `m` the mean of the pool, `S` its covariance, `mean(l)` the mean of its eigenvalues and `A = (S + 0.1 mean(l)
//! I)^(1/4)`, `h(x) = unit((x - m) A)` is what a head sees of an item among others ([`super::view`]), and two items are as alike as the cosine of `(x - m) A^(1/2)` and
//! `(y - m) A^(1/2)`, which is `(x - m) A (y - m)` by the two lengths. Both are a prior from items that nobody has labeled
//! yet. Seen from the mean, one kernel radius fits texts and images, whose vectors lie in a narrow cone.
//!
//! The rows are never stored anew. A head is folded into one on the plain rows, `x A W = x W'`; a row to compare with is
//! mapped once, `A (y - m)`, and its products with plain rows are what is needed; two lengths are kept for each row.

use std::ops::Range;

use super::transposed;
use crate::encoder::{Finish, Linear, Packed};
use crate::host::yield_now;
use crate::pool::{Pool, dot};

/// Added to every eigenvalue, in mean eigenvalues: a direction without variance still says something.
const FLOOR: f32 = 0.1;

/// The power of the covariance.
const POWER: f64 = 0.25;

/// Terms of the polynomial that stands for the power; with the condition numbers of sentence encoders its error is
/// about a hundredth.
const N_TERMS: usize = 20;

/// Steps of the power iteration, and by how much its result is raised, as it comes from below.
const POWER_STEPS: usize = 30;
const POWER_MARGIN: f32 = 1.1;

/// Rows this short have no direction.
const LEAST_LENGTH: f32 = 1e-6;

/// How the pool is seen, and the lengths of its rows.
pub struct Emphasis {
    mean: Vec<f32>,
    /// Absent where all directions weigh the same.
    map: Option<Map>,
    /// By row: 1 divided by the length of `(x - m) A`; 0 where it has no direction.
    inverse_lengths: Vec<f32>,
    /// By row: 1 divided by the length of `(x - m) A^(1/2)`; 0 likewise.
    inverse_radii: Vec<f32>,
    /// By row: 1 divided by the length of `x - m`; 0 likewise.
    inverse_from_the_mean: Vec<f32>,
}

struct Map {
    /// `A`, symmetric.
    values: Vec<f32>,
    packed: Packed,
    /// `m A`.
    mean: Vec<f32>,
}

/// A row that others are compared with.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    /// `A (y - m)`.
    pub(crate) vector: Vec<f32>,
    /// What belongs to it.
    pub(crate) place: Place,
}

/// What turns a product with `A (y - m)` into a cosine.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Place {
    /// `m A (y - m)`.
    offset: f32,
    inverse_radius: f32,
}

impl Place {
    /// The cosine, given the product of the plain row and `A (y - m)`.
    #[inline(always)]
    pub(crate) fn cosine(self, product: f32, inverse_radius: f32) -> f32 {
        (product - self.offset) * (self.inverse_radius * inverse_radius)
    }
}

impl Emphasis {
    /// Seen from the mean of these rows, with all directions alike. The rows come in the order of their items: a sum of
    /// floats depends on it.
    #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "a mean of f32")]
    pub(crate) fn from_the_mean(pool: &Pool, rows: &[usize]) -> Self {
        let mut sums = vec![0.0_f64; pool.dim()];
        for &row in rows {
            sums.iter_mut().zip(pool.row(row)).for_each(|(sum, value)| *sum += f64::from(*value));
        }
        let n_rows = rows.len().max(1) as f64;
        let mean = sums.into_iter().map(|sum| (sum / n_rows) as f32).collect();
        let (inverse_lengths, inverse_radii, inverse_from_the_mean) = Default::default();
        Self { mean, map: None, inverse_lengths, inverse_radii, inverse_from_the_mean }
    }

    /// The same with directions weighing as a sample of rows varies along them.
    pub(crate) async fn fitted(self, sample: Vec<f32>) -> Self {
        let dim = self.mean.len();
        let mut centred = sample;
        for row in centred.chunks_exact_mut(dim.max(1)) {
            row.iter_mut().zip(&self.mean).for_each(|(value, mean)| *value -= mean);
        }
        let covariance = covariance(&centred, dim);
        yield_now().await;
        let values = fourth_root(&covariance, dim).await;
        let packed = square(values.clone(), dim);
        let mut mean = Vec::new();
        packed.multiply(&self.mean, Finish::Plain, &mut Vec::new(), &mut mean);
        Self { map: Some(Map { values, packed, mean }), ..self }
    }

    fn dim(&self) -> usize {
        self.mean.len().max(1)
    }

    /// Makes sure that the first `n_rows` rows have lengths. Returns `h(x)` of those that had none.
    pub(crate) fn extend(&mut self, pool: &Pool, n_rows: usize) -> Vec<f32> {
        let rows = pool.rows(self.inverse_lengths.len()..n_rows);
        let (mut mapped, dim) = (self.mapped(rows), self.dim());
        for (row, mapped) in rows.chunks_exact(dim).zip(mapped.chunks_exact_mut(dim)) {
            let square: f32 = row.iter().zip(&self.mean).map(|(value, mean)| (value - mean).powi(2)).sum();
            self.inverse_from_the_mean.push(inverse(square));
            self.inverse_radii.push(inverse(dot(mapped, row) - dot(mapped, &self.mean)));
            let inverse_length = inverse(dot(mapped, mapped));
            self.inverse_lengths.push(inverse_length);
            mapped.iter_mut().for_each(|value| *value *= inverse_length);
        }
        mapped
    }

    /// 1 divided by the length of `x - m` of a row.
    #[inline(always)]
    pub(crate) fn inverse_from_the_mean(&self, row: usize) -> f32 {
        self.inverse_from_the_mean.get(row).copied().unwrap_or_default()
    }

    /// 1 divided by the lengths of rows as a head sees them.
    pub(crate) fn inverse_lengths(&self, rows: Range<usize>) -> &[f32] {
        self.inverse_lengths.get(rows).unwrap_or_default()
    }

    /// 1 divided by the length of a row as others are compared with it.
    #[inline(always)]
    pub(crate) fn inverse_radius(&self, row: usize) -> f32 {
        self.inverse_radii.get(row).copied().unwrap_or_default()
    }

    /// Rows to compare others with.
    pub(crate) fn seen(&self, pool: &Pool, rows: &[usize]) -> Vec<Seen> {
        let plain = pool.gather(rows.iter().copied(), rows.len());
        let mapped = self.mapped(&plain);
        let pairs = plain.chunks_exact(self.dim()).zip(mapped.chunks_exact(self.dim()));
        pairs
            .map(|(row, mapped)| {
                let offset = dot(mapped, &self.mean);
                let inverse_radius = inverse(dot(mapped, row) - offset);
                Seen { vector: mapped.to_vec(), place: Place { offset, inverse_radius } }
            })
            .collect()
    }

    /// `(x - m) A` of plain rows.
    fn mapped(&self, rows: &[f32]) -> Vec<f32> {
        let mut mapped = Vec::new();
        let mean = match &self.map {
            Some(map) => {
                map.packed.multiply(rows, Finish::Plain, &mut Vec::new(), &mut mapped);
                &map.mean
            }
            None => {
                mapped.extend_from_slice(rows);
                &self.mean
            }
        };
        for row in mapped.chunks_exact_mut(self.dim()) {
            row.iter_mut().zip(mean).for_each(|(value, mean)| *value -= mean);
        }
        mapped
    }

    /// `h(x)` of plain rows.
    pub(crate) fn rows(&self, rows: &[f32]) -> Vec<f32> {
        self.of_unit_length(self.mapped(rows))
    }

    /// `unit(x - m)` of plain rows.
    pub(crate) fn unit_from_the_mean(&self, rows: &[f32]) -> Vec<f32> {
        let mut centred = rows.to_vec();
        for row in centred.chunks_exact_mut(self.dim()) {
            row.iter_mut().zip(&self.mean).for_each(|(value, mean)| *value -= mean);
        }
        self.of_unit_length(centred)
    }

    fn of_unit_length(&self, mut rows: Vec<f32>) -> Vec<f32> {
        for row in rows.chunks_exact_mut(self.dim()) {
            let inverse = inverse(dot(row, row));
            row.iter_mut().for_each(|value| *value *= inverse);
        }
        rows
    }

    /// Folds weights on `h(x)`: `(A W, -m A W)`. A row's scores are those of the plain row, divided by its length.
    pub(crate) fn fold(&self, weights: &[f32], n_columns: usize) -> (Vec<f32>, Vec<f32>) {
        let folded = match &self.map {
            Some(map) => {
                let (n_in, n_out, bias) = (self.mean.len(), n_columns, vec![0.0; n_columns]);
                let layer = Packed::new(&Linear { n_in, n_out, weights: weights.to_vec(), bias });
                let mut folded = Vec::new();
                // The map is symmetric, so its rows are its columns.
                layer.multiply(&map.values, Finish::Plain, &mut Vec::new(), &mut folded);
                folded
            }
            None => weights.to_vec(),
        };
        let shift = self.shift(&folded, n_columns);
        (folded, shift)
    }

    /// `-m W` of weights on plain rows.
    pub(crate) fn shift(&self, weights: &[f32], n_columns: usize) -> Vec<f32> {
        let columns = transposed(weights, n_columns);
        columns.chunks_exact(self.dim()).map(|column| -dot(column, &self.mean)).collect()
    }
}

/// 1 divided by a length, given its square; 0 for what has no direction.
pub(super) fn inverse(square: f32) -> f32 {
    if square > LEAST_LENGTH * LEAST_LENGTH { 1.0 / square.sqrt() } else { 0.0 }
}

impl std::fmt::Debug for Emphasis {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Emphasis").field("dim", &self.mean.len()).finish_non_exhaustive()
    }
}

fn square(weights: Vec<f32>, dim: usize) -> Packed {
    Packed::new(&Linear { n_in: dim, n_out: dim, weights, bias: vec![0.0; dim] })
}

/// Mean of the products of centred rows.
#[expect(clippy::cast_precision_loss, reason = "a sample is of a few thousand rows")]
fn covariance(centred: &[f32], dim: usize) -> Vec<f32> {
    let n_rows = centred.len() / dim.max(1);
    let (weights, bias) = (centred.to_vec(), vec![0.0; dim]);
    let rows = Packed::new(&Linear { n_in: n_rows, n_out: dim, weights, bias });
    let mut sums = Vec::new();
    rows.multiply(&transposed(centred, dim), Finish::Plain, &mut Vec::new(), &mut sums);
    let share = 1.0 / n_rows.max(1) as f32;
    sums.iter_mut().for_each(|sum| *sum *= share);
    sums
}

/// `(S + FLOOR mean(l) I)^POWER` by Chebyshev's polynomials of the matrix, summed as Clenshaw does (1955). Products of
/// matrices alone: eigenvectors of the same matrix would take longer and a solver of their own.
#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "dimensions are small, f32 will do")]
async fn fourth_root(covariance: &[f32], dim: usize) -> Vec<f32> {
    let diagonal = || (0..dim).map(|at| at * (dim + 1));
    let trace: f32 = diagonal().filter_map(|at| covariance.get(at)).sum();
    let low = (FLOOR * trace / dim.max(1) as f32).max(f32::MIN_POSITIVE);
    let high = low + POWER_MARGIN * largest_eigenvalue(covariance, dim);
    let coefficients = chebyshev(f64::from(low), f64::from(high.max(low * 1.01)));
    let (middle, half) = (0.5 * (low + high.max(low * 1.01)), 0.5 * (high.max(low * 1.01) - low));
    // The spectrum moved to -1..=1, doubled as the recurrence wants it.
    let mut doubled: Vec<f32> = covariance.iter().map(|value| 2.0 * value / half).collect();
    for at in diagonal() {
        if let Some(value) = doubled.get_mut(at) {
            *value += 2.0 * (low - middle) / half;
        }
    }
    let step = square(doubled, dim);
    let (mut last, mut before) = (vec![0.0; dim * dim], vec![0.0; dim * dim]);
    let (mut tiles, mut next) = (Vec::new(), Vec::new());
    for (at, coefficient) in coefficients.iter().enumerate().rev() {
        step.multiply(&last, Finish::Plain, &mut tiles, &mut next);
        // The first term counts half the product.
        let factor = if at == 0 { 0.5 } else { 1.0 };
        next.iter_mut().zip(&before).for_each(|(next, before)| *next = factor * *next - before);
        for at in diagonal() {
            if let Some(value) = next.get_mut(at) {
                *value += *coefficient as f32;
            }
        }
        std::mem::swap(&mut before, &mut last);
        std::mem::swap(&mut last, &mut next);
        yield_now().await;
    }
    last
}

/// Coefficients of `t^POWER` on `low..=high`, the first one halved.
#[expect(clippy::cast_precision_loss, reason = "a few dozen")]
fn chebyshev(low: f64, high: f64) -> Vec<f64> {
    let n = 4 * N_TERMS;
    let angle = |at: usize| std::f64::consts::PI * (at as f64 + 0.5) / n as f64;
    let value = |at: usize| (0.5 * (high + low) + 0.5 * (high - low) * angle(at).cos()).powf(POWER);
    let coefficient = |term: usize| {
        let sum: f64 = (0..n).map(|at| value(at) * (term as f64 * angle(at)).cos()).sum();
        sum * if term == 0 { 1.0 } else { 2.0 } / n as f64
    };
    (0..N_TERMS).map(coefficient).collect()
}

fn largest_eigenvalue(matrix: &[f32], dim: usize) -> f32 {
    // Any direction that is not orthogonal to the first eigenvector; a fixed one, so that the result is too.
    let mut vector: Vec<f32> = (0_u8..=250).cycle().take(dim).map(|at| 1.0 + f32::from(at) / 251.0).collect();
    let mut value = 0.0;
    for _ in 0..POWER_STEPS {
        let image: Vec<f32> = matrix.chunks_exact(dim.max(1)).map(|row| dot(row, &vector)).collect();
        let length = dot(&image, &image).sqrt();
        value = length / dot(&vector, &vector).sqrt().max(f32::MIN_POSITIVE);
        let scale = 1.0 / length.max(f32::MIN_POSITIVE);
        vector = image.iter().map(|entry| entry * scale).collect();
    }
    value
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_precision_loss)]
    use super::*;
    use crate::host::block_on;

    const DIM: usize = 16;

    fn rows(n_rows: usize) -> Vec<f32> {
        let wave = |at: usize| ((at * 37 + 11) as f32 * 12.9898).sin();
        // Later directions vary less, and all rows share an offset.
        (0..n_rows * DIM).map(|at| 0.3 + wave(at) / (1 + at % DIM) as f32).collect()
    }

    fn fitted(rows: &[f32]) -> (Pool, Emphasis) {
        let mut pool = Pool::new(DIM);
        rows.chunks_exact(DIM).enumerate().for_each(|(at, row)| assert!(pool.insert(at, row)));
        let all: Vec<usize> = (0..pool.n_rows()).collect();
        let mut emphasis = block_on(Emphasis::from_the_mean(&pool, &all).fitted(rows.to_vec()));
        emphasis.extend(&pool, 7);
        emphasis.extend(&pool, all.len());
        (pool, emphasis)
    }

    fn product(a: &[f32], b: &[f32]) -> Vec<f32> {
        let entry = |i: usize, j: usize| (0..DIM).map(|k| a[i * DIM + k] * b[k * DIM + j]).sum::<f32>();
        (0..DIM * DIM).map(|at| entry(at / DIM, at % DIM)).collect()
    }

    #[test]
    fn the_fourth_power_of_the_map_is_the_raised_covariance() {
        let rows = rows(300);
        let (_, emphasis) = fitted(&rows);
        let mut expected = vec![0.0; DIM * DIM];
        for row in rows.chunks_exact(DIM) {
            for (at, entry) in expected.iter_mut().enumerate() {
                *entry += (row[at / DIM] - emphasis.mean[at / DIM]) * (row[at % DIM] - emphasis.mean[at % DIM]) / 300.0;
            }
        }
        let trace: f32 = (0..DIM).map(|d| expected[d * (DIM + 1)]).sum();
        (0..DIM).for_each(|d| expected[d * (DIM + 1)] += FLOOR * trace / DIM as f32);
        let map = &emphasis.map.as_ref().unwrap().values;
        let squared = product(map, map);
        let found = product(&squared, &squared);
        let largest = expected.iter().fold(0.0_f32, |largest, entry| largest.max(entry.abs()));
        for (found, expected) in found.iter().zip(&expected) {
            assert!((found - expected).abs() < 0.02 * largest, "{found} and not {expected}");
        }
    }

    #[test]
    fn a_folded_head_scores_plain_rows_as_the_head_scores_what_it_sees() {
        let rows = rows(300);
        let (pool, fitted) = fitted(&rows);
        let mut plain = Emphasis::from_the_mean(&pool, &(0..300).collect::<Vec<_>>());
        plain.extend(&pool, 300);
        let weights: Vec<f32> = (0..DIM * 3).map(|at| (at as f32 * 78.233).sin()).collect();
        for emphasis in [fitted, plain] {
            let seen = emphasis.rows(&rows);
            let (folded, shift) = emphasis.fold(&weights, 3);
            for at in [0, 7, 299] {
                let (row, seen) = (&rows[at * DIM..(at + 1) * DIM], &seen[at * DIM..(at + 1) * DIM]);
                assert!((dot(seen, seen) - 1.0).abs() < 1e-5);
                for k in 0..3 {
                    let score =
                        |row: &[f32], weights: &[f32]| (0..DIM).map(|d| row[d] * weights[d * 3 + k]).sum::<f32>();
                    let found = (score(row, &folded) + shift[k]) * emphasis.inverse_lengths(at..at + 1)[0];
                    assert!((found - score(seen, &weights)).abs() < 1e-4, "row {at}, column {k}");
                }
            }
        }
    }

    #[test]
    fn cosines_are_those_of_the_half_mapped_rows() {
        let rows = rows(300);
        let (pool, emphasis) = fitted(&rows);
        let map = &emphasis.map.as_ref().unwrap().values;
        let centred =
            |row: usize| -> Vec<f32> { pool.row(row).iter().zip(&emphasis.mean).map(|(x, m)| x - m).collect() };
        let form = |a: usize, b: usize| {
            let (x, y) = (centred(a), centred(b));
            (0..DIM * DIM).map(|at| x[at / DIM] * map[at] * y[at % DIM]).sum::<f32>()
        };
        for (a, b) in [(0, 1), (5, 299), (7, 7)] {
            let seen = &emphasis.seen(&pool, &[b])[0];
            let found = seen.place.cosine(dot(&seen.vector, pool.row(a)), emphasis.inverse_radius(a));
            let expected = form(a, b) / (form(a, a) * form(b, b)).sqrt();
            assert!((found - expected).abs() < 1e-4, "{a} and {b}: {found} and not {expected}");
        }
    }
}
