//! Penalised linear models: one row of scores per example, a loss per row, `|W|^2 / (2 C)` on the weights.
//!
//! The point that is searched for holds the weights (one row a dimension, one column a class), then the biases, which
//! are not penalised.

use crate::acquisition::herding::with_simd;
use crate::acquisition::{LOWEST, exponential};

use super::examples::Examples;
use super::lbfgs::{Objective, dot};

/// How scores become a loss.
pub(super) enum Loss {
    /// Multinomial: `sum_i w_i * log sum_k exp z_ik - sum_ik t_ik z_ik`, with `w_i = sum_k t_ik`.
    Softmax,
    /// One decision per class: `sum_ik w_ik * log(1 + exp z_ik) - t_ik z_ik`, with these `w_ik`.
    Sigmoids(Vec<f32>),
}

/// A model and its data.
pub(super) struct LinearModel {
    pub(super) examples: Examples,
    pub(super) n_columns: usize,
    /// A row per example: weights of its labels by class.
    pub(super) targets: Vec<f32>,
    pub(super) loss: Loss,
    pub(super) inverse_regularisation: f32,
    pub(super) weight_sum: f64,
    /// Scores, then residuals.
    scores: Vec<f32>,
    slopes: Vec<f32>,
}

impl LinearModel {
    pub(super) fn new(
        examples: Examples,
        n_columns: usize,
        targets: Vec<f32>,
        loss: Loss,
        inverse_regularisation: f32,
    ) -> Self {
        let weights = match &loss {
            Loss::Softmax => &targets,
            Loss::Sigmoids(weights) => weights,
        };
        let weight_sum = weights.iter().map(|&weight| f64::from(weight)).sum();
        let (scores, slopes) = (Vec::new(), Vec::new());
        Self { examples, n_columns, targets, loss, inverse_regularisation, weight_sum, scores, slopes }
    }

    /// Turns scores into residuals, the derivatives of the loss, and returns the loss.
    fn residuals(&mut self) -> f64 {
        let (scores, targets, n_columns) = (&mut self.scores, &self.targets, self.n_columns.max(1));
        with_simd(
            #[inline(always)]
            || {
                let rows = scores.chunks_exact_mut(n_columns).zip(targets.chunks_exact(n_columns));
                match &self.loss {
                    Loss::Softmax => rows.map(|(scores, targets)| softmax_row(scores, targets)).sum(),
                    Loss::Sigmoids(weights) => rows
                        .zip(weights.chunks_exact(n_columns))
                        .map(|((scores, targets), weights)| sigmoid_row(scores, targets, weights))
                        .sum(),
                }
            },
        )
    }
}

#[inline(always)]
fn softmax_row(scores: &mut [f32], targets: &[f32]) -> f64 {
    let largest = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let (weight, mean) = (targets.iter().sum::<f32>(), dot(scores, targets));
    for score in scores.iter_mut() {
        *score = exponential((*score - largest).max(LOWEST));
    }
    let total: f32 = scores.iter().sum();
    let share = weight / total;
    for (score, target) in scores.iter_mut().zip(targets) {
        *score = *score * share - target;
    }
    f64::from(weight) * (f64::from(largest) + f64::from(total).ln()) - f64::from(mean)
}

#[inline(always)]
fn sigmoid_row(scores: &mut [f32], targets: &[f32], weights: &[f32]) -> f64 {
    let mut loss = 0.0;
    for ((score, target), weight) in scores.iter_mut().zip(targets).zip(weights) {
        let small = exponential((-score.abs()).max(LOWEST));
        let soft = f64::from(score.max(0.0)) + f64::from(small).ln_1p();
        loss += f64::from(*weight) * soft - f64::from(*target) * f64::from(*score);
        *score = weight * sigmoid(*score) - target;
    }
    loss
}

/// `1 / (1 + exp(-z))`.
#[inline(always)]
pub(super) fn sigmoid(z: f32) -> f32 {
    let small = exponential((-z.abs()).max(LOWEST));
    if z >= 0.0 { 1.0 / (1.0 + small) } else { small / (1.0 + small) }
}

impl Objective for LinearModel {
    fn evaluate(&mut self, point: &[f32], gradient: &mut [f32]) -> f64 {
        let n_weights = self.examples.dim * self.n_columns;
        let (weights, biases) = point.split_at(n_weights.min(point.len()));
        self.examples.scores(weights, biases, &mut self.scores);
        let loss = self.residuals();
        self.examples.slopes(&self.scores, self.n_columns, &mut self.slopes);
        let (of_weights, of_biases) = gradient.split_at_mut(n_weights.min(point.len()));
        let penalty = 1.0 / self.inverse_regularisation;
        for ((slope, product), weight) in of_weights.iter_mut().zip(&self.slopes).zip(weights) {
            *slope = product + penalty * weight;
        }
        of_biases.fill(0.0);
        for residuals in self.scores.chunks_exact(self.n_columns.max(1)) {
            of_biases.iter_mut().zip(residuals).for_each(|(slope, residual)| *slope += residual);
        }
        loss + 0.5 * f64::from(penalty) * f64::from(dot(weights, weights))
    }

    fn work(&self) -> usize {
        2 * self.examples.n_rows * self.examples.dim * self.n_columns
    }

    fn scale(&self) -> f64 {
        self.weight_sum
    }
}
