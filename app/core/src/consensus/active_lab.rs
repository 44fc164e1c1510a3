//! ActiveLab: one order for new items and for items that need another answer.
//!
//! An item's score is the CROWDLAB quality of its consensus drawn towards `1 / K`, as if one more average labeler had
//! answered at random: `(q_i * (sum of its labelers' weights + w_M) + w / K) / (sum of weights + w_M + w)`, `w` = mean labeler
//! weight. An item without answers has `q_i` = the model's largest probability and no labelers. Lowest first: there one
//! more answer tells most. The model's probabilities are first given the temperature that fits the answers best.
//! Where no item has two answers, all weights are 1 and the temperature is 1.
//! Source: H. W. Goh, J. Mueller, "ActiveLab: Active Learning with Re-Labeling by Multiple Annotators", 2023,
//! arXiv:2301.11856; details are cleanlab 2.9's, but for the temperature: cleanlab counts an item on which all agree as one
//! of the first class while it looks for it, so its temperature, and with it its scores, are a little off.
//!
//! Shapes: probabilities `n_tasks * n_labels`, one score a task, each between 0 and 1.
//!
//! ```
//! use accord_core::consensus::{Matrix, Shape, Votes, active_lab::active_lab};
//! // Items 0 and 1 have two answers each, equal and unequal; item 2 has none, and the model is sure of it.
//! let shape = Shape { n_tasks: 3, n_workers: 2, n_labels: 2 };
//! let votes = Votes::new(shape, &[0, 0, 1, 1], &[0, 1, 0, 1], &[0, 0, 0, 1]).unwrap();
//! let model = Matrix::from_rows(2, vec![0.9, 0.1, 0.4, 0.6, 0.99, 0.01]).unwrap();
//! let scores = active_lab(&votes, &model).unwrap();
//! assert!(scores[1] < scores[0]);
//! ```

use super::ConsensusError;
use super::crowdlab::{check, crowdlab};
use super::math::normalise_log;
use super::matrix::Matrix;
use super::votes::Votes;

/// Temperatures tried first; the best one's neighbourhood is then tried in quarters.
const TEMPERATURES: [f64; 9] = [0.1, 0.2, 0.5, 0.8, 1.0, 2.0, 3.0, 5.0, 8.0];
/// Smaller probabilities are taken for this.
const SMALLEST: f64 = 1e-30;

/// A score for each task; the lowest is the one to ask about next.
///
/// # Errors
/// When the probabilities have another shape or are none, or there is one label.
pub fn active_lab(votes: &Votes<'_>, model: &Matrix) -> Result<Vec<f64>, ConsensusError> {
    check(votes, model)?;
    active_lab_at(votes, model, best_temperature(votes, model))
}

/// The same at a temperature already known, above 0; 1 leaves the probabilities as they are.
///
/// # Errors
/// As [`active_lab`].
pub fn active_lab_at(votes: &Votes<'_>, model: &Matrix, temperature: f64) -> Result<Vec<f64>, ConsensusError> {
    check(votes, model)?;
    let n_labels = votes.shape().n_labels as f64;
    let blend = |quality: f64, weight: f64, mean: f64| (quality * weight + mean / n_labels) / (weight + mean);
    let largest = |row: &[f64]| row.iter().copied().fold(0.0, f64::max);
    if (0..votes.shape().n_tasks).all(|task| votes.n_of_task(task) < 2) {
        let score = |(task, row): (usize, &[f64])| match votes.of_task(task).next() {
            Some(vote) => blend(model.at(task, vote.label), 2.0, 1.0),
            None => blend(largest(row), 1.0, 1.0),
        };
        return Ok(model.rows().enumerate().map(score).collect());
    }
    let model = scaled(model, temperature);
    let result = crowdlab(votes, &model)?;
    let weights: Vec<f64> =
        result.annotators.iter().filter(|annotator| annotator.n_votes > 0).map(|annotator| annotator.weight).collect();
    let mean = weights.iter().sum::<f64>() / weights.len().max(1) as f64;
    let of_worker = |worker: usize| result.annotators.get(worker).map_or(0.0, |annotator| annotator.weight);
    let score = |(task, row): (usize, &[f64])| {
        let quality = result.consensus_quality.get(task).copied().flatten().unwrap_or_else(|| largest(row));
        let answers: f64 = votes.of_task(task).map(|vote| of_worker(vote.worker)).sum();
        blend(quality, answers + result.model_weight, mean)
    };
    Ok(model.rows().enumerate().map(score).collect())
}

/// The temperature under which the model's probabilities tell most about the answers.
#[must_use]
pub fn best_temperature(votes: &Votes<'_>, model: &Matrix) -> f64 {
    let coarse = best(votes, model, &TEMPERATURES);
    let between = |from: f64, to: f64| (1..4).map(move |quarter| from + (to - from) * f64::from(quarter) / 4.0);
    let mut fine = vec![coarse];
    for pair in TEMPERATURES.windows(2) {
        if let [low, high] = pair
            && (*low == coarse || *high == coarse)
        {
            fine.extend(between(*low, *high));
        }
    }
    fine.sort_by(f64::total_cmp);
    best(votes, model, &fine)
}

fn best(votes: &Votes<'_>, model: &Matrix, temperatures: &[f64]) -> f64 {
    let entropies = temperatures.iter().map(|temperature| (cross_entropy(votes, model, *temperature), *temperature));
    entropies.min_by(|a, b| a.0.total_cmp(&b.0)).map_or(1.0, |(_, temperature)| temperature)
}

/// Cross-entropy of the shares of answers and the model's probabilities, summed over items with answers.
fn cross_entropy(votes: &Votes<'_>, model: &Matrix, temperature: f64) -> f64 {
    let scaled = scaled(model, temperature);
    let of_vote =
        |vote: super::Vote| -scaled.at(vote.task, vote.label).max(SMALLEST).ln() / votes.n_of_task(vote.task) as f64;
    votes.iter().map(of_vote).sum()
}

fn scaled(model: &Matrix, temperature: f64) -> Matrix {
    let mut scaled = model.clone();
    for row in 0..scaled.n_rows() {
        let row = scaled.row_mut(row);
        row.iter_mut().for_each(|value| *value = value.max(SMALLEST).ln() / temperature);
        normalise_log(row);
    }
    scaled
}
