//! Training data as the products want it.

use crate::density::transposed;
use crate::encoder::{Finish, Linear, Packed};
use crate::pool::Pool;

use super::lbfgs::dot;

/// Vectors of examples, both ways round: scores need rows, gradients need columns.
pub(super) struct Examples {
    pub(super) n_rows: usize,
    pub(super) dim: usize,
    rows: Vec<f32>,
    columns: Vec<f32>,
    tiles: Vec<f32>,
}

impl Examples {
    pub(super) fn new(rows: Vec<f32>, dim: usize) -> Self {
        let columns = transposed(&rows, dim);
        Self { n_rows: rows.len() / dim.max(1), dim, rows, columns, tiles: Vec::new() }
    }

    /// The vectors of rows of the pool.
    pub(super) fn of(pool: &Pool, rows: &[usize]) -> Self {
        Self::new(pool.gather(rows.iter().copied(), rows.len()), pool.dim())
    }

    /// `rows * weights + biases`: one row per example, one column per bias.
    pub(super) fn scores(&mut self, weights: &[f32], biases: &[f32], scores: &mut Vec<f32>) {
        if let [bias] = biases {
            scores.clear();
            scores.extend(self.rows.chunks_exact(self.dim).map(|row| dot(row, weights) + bias));
            return;
        }
        let (n_in, n_out) = (self.dim, biases.len());
        let layer = Packed::new(&Linear { n_in, n_out, weights: weights.to_vec(), bias: biases.to_vec() });
        layer.multiply(&self.rows, Finish::Plain, &mut self.tiles, scores);
    }

    /// `columns * residuals`, the gradient of the weights; `residuals` has a row per example and `n_out` columns.
    pub(super) fn slopes(&mut self, residuals: &[f32], n_out: usize, slopes: &mut Vec<f32>) {
        if n_out == 1 {
            slopes.clear();
            slopes.extend(self.columns.chunks_exact(self.n_rows.max(1)).map(|column| dot(column, residuals)));
            return;
        }
        let (n_in, weights, bias) = (self.n_rows, residuals.to_vec(), vec![0.0; n_out]);
        let layer = Packed::new(&Linear { n_in, n_out, weights, bias });
        layer.multiply(&self.columns, Finish::Plain, &mut self.tiles, slopes);
    }
}
