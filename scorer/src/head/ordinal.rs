//! The head for ordered classes: the cumulative logit, or proportional odds, model (McCullagh, "Regression models for
//! ordinal data", JRSS B 1980), `P(class <= k) = sigmoid(theta_k - x * w)`.
//!
//! One direction for all classes, so that few labels go far, and thresholds that must ascend: where a step would let
//! them cross the loss is infinite, and the search takes a shorter one.

use std::cell::RefCell;

use accord_protocol::Labeled;

use super::examples::Examples;
use super::lbfgs::{Objective, dot, minimise};
use super::linear::sigmoid;
use super::{GRADIENT_TOLERANCE, classes_of, with_vectors};
use crate::error::ScorerError;
use crate::pool::Pool;

/// A trained head.
#[derive(Clone, Debug, PartialEq)]
pub struct OrdinalHead {
    classes: Vec<u32>,
    weights: Vec<f32>,
    /// One fewer than classes, ascending.
    thresholds: Vec<f32>,
    /// Evaluations of the gradient until convergence.
    pub n_steps: u32,
}

/// Trains a head on labels whose class indices are in the order of the classes; `None` where fewer than two classes
/// have labels. Classes without labels lie between no thresholds and have no probability.
///
/// # Errors
/// [`ScorerError::Superseded`] when a newer request has come.
pub async fn train(
    pool: &RefCell<Pool>,
    labels: &[Labeled],
    inverse_regularisation: f32,
    is_superseded: &dyn Fn() -> bool,
) -> Result<Option<OrdinalHead>, ScorerError> {
    let mut labels = with_vectors(&pool.borrow(), labels);
    labels.sort_unstable_by_key(|label| (label.item_idx, label.class_idx));
    let classes = classes_of(&labels);
    if classes.len() < 2 {
        return Ok(None);
    }
    let mut model = Cumulative::new(&pool.borrow(), &labels, &classes, inverse_regularisation);
    let (dim, start) = (model.examples.dim, model.start());
    let found = minimise(&mut model, start, GRADIENT_TOLERANCE, is_superseded).await.reached()?;
    let (weights, thresholds) = found.point.split_at(dim.min(found.point.len()));
    let (weights, thresholds) = (weights.to_vec(), thresholds.to_vec());
    Ok(Some(OrdinalHead { classes, weights, thresholds, n_steps: found.n_evaluations }))
}

/// The point holds the weights, then the thresholds, which are not penalised.
struct Cumulative {
    examples: Examples,
    /// By label: place of its class, and weight.
    labels: Vec<(usize, f32)>,
    n_classes: usize,
    inverse_regularisation: f32,
    scores: Vec<f32>,
    slopes: Vec<f32>,
}

impl Cumulative {
    fn new(pool: &Pool, labels: &[Labeled], classes: &[u32], inverse_regularisation: f32) -> Self {
        let rows: Vec<usize> = labels.iter().filter_map(|label| pool.row_of(label.item_idx as usize)).collect();
        let place = |label: &Labeled| classes.binary_search(&label.class_idx).unwrap_or_default();
        let labels = labels.iter().map(|label| (place(label), label.weight)).collect();
        let (scores, slopes) = (Vec::new(), Vec::new());
        let examples = Examples::of(pool, &rows);
        Self { examples, labels, n_classes: classes.len(), inverse_regularisation, scores, slopes }
    }

    /// Zeros, and the thresholds that fit the shares of the classes.
    #[expect(clippy::cast_possible_truncation, reason = "f32 is precise enough")]
    fn start(&self) -> Vec<f32> {
        let mut sums = vec![0.0_f64; self.n_classes];
        for (place, weight) in &self.labels {
            if let Some(sum) = sums.get_mut(*place) {
                *sum += f64::from(*weight);
            }
        }
        let (total, mut below) = (self.scale(), 0.0);
        let mut start = vec![0.0; self.examples.dim];
        for sum in sums.iter().take(self.n_classes.saturating_sub(1)) {
            below += sum;
            start.push((below / (total - below)).ln() as f32);
        }
        start
    }
}

impl Objective for Cumulative {
    fn evaluate(&mut self, point: &[f32], gradient: &mut [f32]) -> f64 {
        let dim = self.examples.dim;
        let (weights, thresholds) = point.split_at(dim.min(point.len()));
        let (of_weights, of_thresholds) = gradient.split_at_mut(dim.min(point.len()));
        if thresholds.windows(2).any(|pair| !matches!(pair, [low, high] if low < high)) {
            return f64::INFINITY;
        }
        of_thresholds.fill(0.0);
        self.examples.scores(weights, &[0.0], &mut self.scores);
        let mut loss = 0.0;
        for (score, &(place, weight)) in self.scores.iter_mut().zip(&self.labels) {
            let at = |place: Option<usize>| place.and_then(|place| thresholds.get(place)).map(|value| value - *score);
            let (upper, lower) = (at(Some(place)), at(place.checked_sub(1)));
            let (probability, by_upper, by_lower) = interval(upper, lower);
            loss -= f64::from(weight) * probability.ln();
            // The loss falls as the upper threshold rises and as the lower one falls; the score moves both.
            if let Some(slope) = of_thresholds.get_mut(place).filter(|_| upper.is_some()) {
                *slope -= weight * by_upper;
            }
            if let Some(slope) = place.checked_sub(1).and_then(|below| of_thresholds.get_mut(below)) {
                *slope += weight * by_lower;
            }
            *score = weight * (by_upper - by_lower);
        }
        self.examples.slopes(&self.scores, 1, &mut self.slopes);
        let penalty = 1.0 / self.inverse_regularisation;
        for ((slope, product), weight) in of_weights.iter_mut().zip(&self.slopes).zip(weights) {
            *slope = product + penalty * weight;
        }
        loss + 0.5 * f64::from(penalty) * f64::from(dot(weights, weights))
    }

    fn work(&self) -> usize {
        2 * self.examples.n_rows * self.examples.dim
    }

    fn scale(&self) -> f64 {
        self.labels.iter().map(|(_, weight)| f64::from(*weight)).sum()
    }
}

/// `sigmoid(upper) - sigmoid(lower)` and its logarithm's derivatives by both, the second without its sign; an absent
/// bound is infinite. In f64: the difference of two close sigmoids is all rounding in f32.
#[expect(clippy::cast_possible_truncation, reason = "slopes are of the size of 1")]
fn interval(upper: Option<f32>, lower: Option<f32>) -> (f64, f32, f32) {
    let logistic = |z: f32| 1.0 / (1.0 + (-f64::from(z)).exp());
    let (high, low) = (upper.map_or(1.0, logistic), lower.map_or(0.0, logistic));
    let probability = (high - low).max(f64::MIN_POSITIVE);
    let slope = |value: f64| (value * (1.0 - value) / probability) as f32;
    (probability, slope(high), slope(low))
}

impl OrdinalHead {
    /// The classes that have labels, ascending.
    pub fn classes(&self) -> &[u32] {
        &self.classes
    }

    /// Probabilities of the classes for a vector.
    pub fn probabilities(&self, vector: &[f32]) -> Vec<f32> {
        let score = dot(vector, &self.weights);
        let mut below = 0.0;
        let mut probabilities = Vec::with_capacity(self.classes.len());
        for threshold in &self.thresholds {
            let reached = sigmoid(threshold - score);
            probabilities.push(reached - below);
            below = reached;
        }
        probabilities.push(1.0 - below);
        probabilities
    }

    /// Where an item with this vector lies on the scale; the higher the class, the greater.
    pub fn score(&self, vector: &[f32]) -> f32 {
        dot(vector, &self.weights)
    }

    /// The thresholds between the classes on the scale of [`OrdinalHead::score`].
    pub fn thresholds(&self) -> &[f32] {
        &self.thresholds
    }
}
