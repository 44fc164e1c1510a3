//! The head for items that may have several labels, or none: one logistic regression per class, trained together.

use std::cell::RefCell;

use super::GRADIENT_TOLERANCE;
use super::examples::Examples;
use super::lbfgs::minimise;
use super::linear::{LinearModel, Loss, sigmoid};
use crate::encoder::{Finish, Linear, Packed};
use crate::error::ScorerError;
use crate::pool::Pool;

/// Whether an item has a label, as one person says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Decision {
    /// Index of the item.
    pub item_idx: u32,
    /// Index of the label in the schema.
    pub class_idx: u32,
    /// Whether the item has it.
    pub applies: bool,
    /// How much it counts, above 0.
    pub weight: f32,
}

/// A trained head: `P(label k applies) = sigmoid(x * w_k + b_k)`.
#[derive(Clone, Debug, PartialEq)]
pub struct MultiLabelHead {
    n_classes: usize,
    weights: Vec<f32>,
    biases: Vec<f32>,
    /// Evaluations of the gradient until convergence.
    pub n_steps: u32,
}

/// Trains a head; `None` where no decision is about an item with a vector. A class that nobody decided on stays at
/// one half.
///
/// # Errors
/// [`ScorerError::Superseded`] when a newer request has come.
pub async fn train(
    pool: &RefCell<Pool>,
    decisions: &[Decision],
    n_classes: usize,
    inverse_regularisation: f32,
    is_superseded: &dyn Fn() -> bool,
) -> Result<Option<MultiLabelHead>, ScorerError> {
    let Some(mut model) = model(&pool.borrow(), decisions, n_classes, inverse_regularisation) else { return Ok(None) };
    let n_weights = model.examples.dim * n_classes;
    let start = vec![0.0; n_weights + n_classes];
    let found = minimise(&mut model, start, GRADIENT_TOLERANCE, is_superseded).await.reached()?;
    let (weights, biases) = found.point.split_at(n_weights.min(found.point.len()));
    let (weights, biases) = (weights.to_vec(), biases.to_vec());
    Ok(Some(MultiLabelHead { n_classes, weights, biases, n_steps: found.n_evaluations }))
}

fn model(pool: &Pool, decisions: &[Decision], n_classes: usize, inverse_regularisation: f32) -> Option<LinearModel> {
    let usable = |decision: &&Decision| (decision.class_idx as usize) < n_classes && decision.weight > 0.0;
    let row_of = |decision: &Decision| pool.row_of(decision.item_idx as usize);
    let mut items: Vec<u32> = decisions
        .iter()
        .filter(usable)
        .filter(|decision| row_of(decision).is_some())
        .map(|decision| decision.item_idx)
        .collect();
    items.sort_unstable();
    items.dedup();
    if items.is_empty() {
        return None;
    }
    let mut targets = vec![0.0; items.len() * n_classes];
    let mut weights = targets.clone();
    for decision in decisions.iter().filter(usable) {
        let Ok(place) = items.binary_search(&decision.item_idx) else { continue };
        let slot = place * n_classes + decision.class_idx as usize;
        if let (Some(weight), Some(target)) = (weights.get_mut(slot), targets.get_mut(slot)) {
            *weight += decision.weight;
            *target += if decision.applies { decision.weight } else { 0.0 };
        }
    }
    let rows: Vec<usize> = items.iter().filter_map(|item_idx| pool.row_of(*item_idx as usize)).collect();
    let (examples, loss) = (Examples::of(pool, &rows), Loss::Sigmoids(weights));
    Some(LinearModel::new(examples, n_classes, targets, loss, inverse_regularisation))
}

impl MultiLabelHead {
    /// One row of probabilities, one a class, per vector of `rows`.
    pub fn probabilities(&self, rows: &[f32]) -> Vec<f32> {
        let (n_out, weights, bias) = (self.n_classes, self.weights.clone(), self.biases.clone());
        let n_in = weights.len().checked_div(n_out).unwrap_or(0);
        let mut scores = Vec::new();
        let layer = Packed::new(&Linear { n_in, n_out, weights, bias });
        layer.multiply(rows, Finish::Plain, &mut Vec::new(), &mut scores);
        scores.iter_mut().for_each(|score| *score = sigmoid(*score));
        scores
    }
}
