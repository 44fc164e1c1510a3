//! The head for comparisons: Bradley and Terry's model ("Rank analysis of incomplete block designs", Biometrika 1952)
//! on vectors, `P(a beats b) = sigmoid((x_a - x_b) * w)`, so that items nobody compared have a strength too.

use std::cell::RefCell;

use super::GRADIENT_TOLERANCE;
use super::examples::Examples;
use super::lbfgs::{Objective, dot, minimise};
use super::linear::{LinearModel, Loss, sigmoid};
use crate::error::ScorerError;
use crate::pool::Pool;

/// One person's choice between two items. A tie is two of them, one each way, with half the weight.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Comparison {
    /// The item that was preferred.
    pub winner_idx: u32,
    /// The other.
    pub loser_idx: u32,
    /// How much it counts, above 0.
    pub weight: f32,
}

/// A trained head.
#[derive(Clone, Debug, PartialEq)]
pub struct PairwiseHead {
    weights: Vec<f32>,
    /// Evaluations of the gradient until convergence.
    pub n_steps: u32,
}

/// Trains a head; `None` where no comparison is of two items with vectors.
///
/// # Errors
/// [`ScorerError::Superseded`] when a newer request has come.
pub async fn train(
    pool: &RefCell<Pool>,
    comparisons: &[Comparison],
    inverse_regularisation: f32,
    is_superseded: &dyn Fn() -> bool,
) -> Result<Option<PairwiseHead>, ScorerError> {
    let Some(model) = model(&pool.borrow(), comparisons, inverse_regularisation) else { return Ok(None) };
    let dim = model.examples.dim;
    let mut model = WithoutBias(model);
    let found = minimise(&mut model, vec![0.0; dim], GRADIENT_TOLERANCE, is_superseded).await.reached()?;
    Ok(Some(PairwiseHead { weights: found.point, n_steps: found.n_evaluations }))
}

fn model(pool: &Pool, comparisons: &[Comparison], inverse_regularisation: f32) -> Option<LinearModel> {
    let row_of = |item_idx: u32| pool.row_of(item_idx as usize).map(|row| pool.row(row));
    let (mut differences, mut weights) = (Vec::new(), Vec::new());
    for comparison in comparisons.iter().filter(|comparison| comparison.weight > 0.0) {
        let (Some(winner), Some(loser)) = (row_of(comparison.winner_idx), row_of(comparison.loser_idx)) else {
            continue;
        };
        differences.extend(winner.iter().zip(loser).map(|(winner, loser)| winner - loser));
        weights.push(comparison.weight);
    }
    if weights.is_empty() {
        return None;
    }
    let (examples, loss) = (Examples::new(differences, pool.dim()), Loss::Sigmoids(weights.clone()));
    Some(LinearModel::new(examples, 1, weights, loss, inverse_regularisation))
}

/// A difference has no zero to be off by.
struct WithoutBias(LinearModel);

impl Objective for WithoutBias {
    fn evaluate(&mut self, point: &[f32], gradient: &mut [f32]) -> f64 {
        let with_bias: Vec<f32> = point.iter().copied().chain([0.0]).collect();
        let mut slopes = vec![0.0; with_bias.len()];
        let loss = self.0.evaluate(&with_bias, &mut slopes);
        gradient.iter_mut().zip(&slopes).for_each(|(to, from)| *to = *from);
        loss
    }

    fn work(&self) -> usize {
        self.0.work()
    }

    fn scale(&self) -> f64 {
        self.0.scale()
    }
}

impl PairwiseHead {
    /// How strong an item with this vector is; only differences mean something.
    pub fn strength(&self, vector: &[f32]) -> f32 {
        dot(vector, &self.weights)
    }

    /// Probability that the first is preferred to the second.
    pub fn probability(&self, first: &[f32], second: &[f32]) -> f32 {
        sigmoid(self.strength(first) - self.strength(second))
    }
}
