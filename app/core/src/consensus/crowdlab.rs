//! CROWDLAB: labelers and a trained classifier vote together, each with a weight learnt from agreement.
//!
//! Out-of-fold probabilities `p_ic` of a classifier stand beside the answers `y_ij`. From a first consensus:
//! - `P` = mean, over items with two or more answers, of the share of answers equal to the consensus;
//! - baseline error `B` = share of those items whose consensus is not the commonest consensus label;
//! - labeler weight `w_j = max(1 - (1 - a_j) / B, 1e-6)`, `a_j` = share of pairs of `j`'s answers with others' that agree;
//! - model weight `w_M = max(1 - e / B, 1e-6) * sqrt(mean answers per item)`, `e` = the model's error on those items;
//! - posterior of class `c` of item `i`: mean of `p_ic` with weight `w_M`, and for each answer `P` where it is `c`, else
//!   `(1 - P) / (K - 1)`, with weight `w_j`.
//!
//! The consensus becomes the class of the largest posterior, everything is computed once more, and an answer's or a
//! consensus label's quality is its posterior. A labeler's quality mixes the mean quality of the answers given and the
//! agreement with the consensus, in proportion of the model's and the labelers' total weight.
//! The first consensus is the majority; ties go to the class the model finds likelier, then to the rarer one, then to the
//! one from labelers who agree more with untied items, then to the first (cleanlab draws there).
//! Source: H. W. Goh, U. Tkachenko, J. Mueller, "CROWDLAB: Supervised learning to infer consensus labels and quality
//! scores for data with multiple annotators", 2022, arXiv:2210.06812; details are cleanlab 2.9's, the oracle of the tests.
//!
//! Shapes: probabilities and posteriors `n_tasks * n_labels`. Edge cases: without items of two answers, or with one label,
//! there is an error; a labeler who shares no item gets the mean agreement of the others; an item without answers has the
//! model's posterior, no consensus and no part in the figures.
//!
//! ```
//! use accord_core::consensus::{Matrix, Shape, Votes, crowdlab::crowdlab};
//! // Three items, two workers; on item 2 they differ and the model decides.
//! let shape = Shape { n_tasks: 3, n_workers: 2, n_labels: 2 };
//! let votes = Votes::new(shape, &[0, 0, 1, 1, 2, 2], &[0, 1, 0, 1, 0, 1], &[0, 0, 1, 1, 0, 1]).unwrap();
//! let model = Matrix::from_rows(2, vec![0.9, 0.1, 0.2, 0.8, 0.3, 0.7]).unwrap();
//! let result = crowdlab(&votes, &model).unwrap();
//! assert_eq!(result.labels, [Some(0), Some(1), Some(1)]);
//! assert!(result.consensus_quality[2].unwrap() < result.consensus_quality[0].unwrap());
//! ```

use super::matrix::Matrix;
use super::votes::Votes;
use super::{ConsensusError, Share, wilson};

mod first;

/// No weight is smaller, so that nobody is silenced for good.
const SMALLEST: f64 = 1e-6;

/// What CROWDLAB makes of answers and probabilities.
#[derive(Clone, Debug, PartialEq)]
pub struct CrowdLab {
    /// Each task's consensus label; `None` without answers.
    pub labels: Vec<Option<usize>>,
    /// How likely each consensus label is right: rank by it, lowest first, to find wrong ones.
    pub consensus_quality: Vec<Option<f64>>,
    /// Share of each task's answers that equal the consensus.
    pub agreement: Vec<Option<f64>>,
    /// Posteriors, `n_tasks * n_labels`.
    pub posteriors: Matrix,
    /// How likely each answer is right, in order of the votes.
    pub vote_quality: Vec<f64>,
    /// Each labeler.
    pub annotators: Vec<Annotator>,
    /// The model's weight.
    pub model_weight: f64,
}

/// A labeler as CROWDLAB sees one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Annotator {
    /// How many answers it rests on.
    pub n_votes: u32,
    /// Weight of each answer in the posteriors.
    pub weight: f64,
    /// Quality, with Wilson's 95 % interval for as many answers; `None` without answers.
    pub quality: Option<Share>,
    /// Share of answers that equal the consensus; `None` without answers.
    pub agreement_with_consensus: Option<f64>,
}

/// Consensus, answers' and labelers' quality.
///
/// # Errors
/// When the probabilities have another shape or are none, no task has two answers, or there is one label.
pub fn crowdlab(votes: &Votes<'_>, model: &Matrix) -> Result<CrowdLab, ConsensusError> {
    check(votes, model)?;
    if (0..votes.shape().n_tasks).all(|task| votes.n_of_task(task) < 2) {
        return Err(ConsensusError::NoOverlap);
    }
    let mut labels = first::majority(votes, model);
    let first = Ensemble::new(votes, model, &labels);
    for (label, row) in labels.iter_mut().zip(first.posteriors(votes, model).rows()) {
        if let (Some(label), Some(best)) = (label, only_largest(row)) {
            *label = best;
        }
    }
    let ensemble = Ensemble::new(votes, model, &labels);
    let posteriors = ensemble.posteriors(votes, model);
    let consensus_quality =
        labels.iter().enumerate().map(|(task, label)| label.map(|label| posteriors.at(task, label)));
    let consensus_quality = consensus_quality.collect();
    let vote_quality: Vec<f64> = votes.iter().map(|vote| posteriors.at(vote.task, vote.label)).collect();
    let annotators = annotators(votes, &labels, &vote_quality, &ensemble);
    let agreement = agreement(votes, &labels);
    let model_weight = ensemble.model_weight;
    Ok(CrowdLab { labels, consensus_quality, agreement, posteriors, vote_quality, annotators, model_weight })
}

/// Whether there is one row of probabilities for each task.
pub(super) fn check(votes: &Votes<'_>, model: &Matrix) -> Result<(), ConsensusError> {
    let (n_tasks, n_labels) = (votes.shape().n_tasks, votes.shape().n_labels);
    if n_labels < 2 {
        return Err(ConsensusError::OneLabel);
    }
    let (n_rows, n_columns) = (model.n_rows(), model.n_columns());
    if (n_rows, n_columns) != (n_tasks, n_labels) {
        return Err(ConsensusError::Probabilities { n_rows, n_columns, n_tasks, n_labels });
    }
    let is_bad = |row: &[f64]| row.iter().any(|value| !value.is_finite() || *value < 0.0);
    match model.rows().position(is_bad) {
        Some(row) => Err(ConsensusError::NotProbabilities { row }),
        None => Ok(()),
    }
}

/// The largest entry's position unless another is equal, up to rounding.
fn only_largest(row: &[f64]) -> Option<usize> {
    let largest = row.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let mut largest = row.iter().enumerate().filter(|(_, value)| **value >= largest - 1e-14);
    let (best, _) = largest.next()?;
    largest.next().is_none().then_some(best)
}

/// The weights of labelers and model.
struct Ensemble {
    /// `P`: likelihood of an answer equal to the class.
    likelihood: f64,
    model_weight: f64,
    weights: Vec<f64>,
}

impl Ensemble {
    fn new(votes: &Votes<'_>, model: &Matrix, labels: &[Option<usize>]) -> Self {
        let shape = votes.shape();
        let shares = agreement(votes, labels);
        let (mut likelihood, mut n_shared, mut model_errors) = (0.0, 0.0_f64, 0.0);
        let mut commonest = vec![0_u32; shape.n_labels];
        for (task, (label, share)) in labels.iter().zip(shares).enumerate() {
            if let (Some(label), Some(share)) = (label, share)
                && votes.n_of_task(task) > 1
            {
                likelihood += share;
                n_shared += 1.0;
                model_errors += f64::from(u8::from(first_largest(model.row(task)) != Some(*label)));
                commonest.get_mut(*label).into_iter().for_each(|count| *count += 1);
            }
        }
        let commonest = f64::from(commonest.into_iter().max().unwrap_or_default());
        let baseline_error = (1.0 - commonest / n_shared).max(SMALLEST);
        let weight = |error: f64| (1.0 - error / baseline_error).max(SMALLEST);
        let n_answered = (0..shape.n_tasks).filter(|task| votes.n_of_task(*task) > 0).count();
        let mean_answers = votes.len() as f64 / n_answered.max(1) as f64;
        Self {
            likelihood: likelihood / n_shared,
            model_weight: weight(model_errors / n_shared) * mean_answers.sqrt(),
            weights: pairwise_agreement(votes).into_iter().map(|agreement| weight(1.0 - agreement)).collect(),
        }
    }

    fn weight(&self, worker: usize) -> f64 {
        self.weights.get(worker).copied().unwrap_or(SMALLEST)
    }

    fn posteriors(&self, votes: &Votes<'_>, model: &Matrix) -> Matrix {
        let mut posteriors = Matrix::zeros(votes.shape().n_tasks, votes.shape().n_labels);
        let unlike = (1.0 - self.likelihood) / (votes.shape().n_labels - 1) as f64;
        for task in 0..votes.shape().n_tasks {
            let row = posteriors.row_mut(task);
            row.iter_mut().zip(model.row(task)).for_each(|(entry, share)| *entry = share * self.model_weight);
            let mut total = self.model_weight;
            for vote in votes.of_task(task) {
                let weight = self.weight(vote.worker);
                total += weight;
                for (class, entry) in row.iter_mut().enumerate() {
                    *entry += weight * if class == vote.label { self.likelihood } else { unlike };
                }
            }
            row.iter_mut().for_each(|entry| *entry /= total);
        }
        posteriors
    }
}

fn first_largest(row: &[f64]) -> Option<usize> {
    let largest = row.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    row.iter().position(|value| *value >= largest)
}

/// Share of each task's answers that equal its label.
fn agreement(votes: &Votes<'_>, labels: &[Option<usize>]) -> Vec<Option<f64>> {
    let share = |(task, label): (usize, &Option<usize>)| {
        let n_equal = votes.of_task(task).filter(|vote| Some(vote.label) == *label).count();
        label.map(|_| n_equal as f64 / votes.n_of_task(task) as f64)
    };
    labels.iter().enumerate().map(share).collect()
}

/// For each worker, the share of pairs of an own and another's answer to one task that are equal.
fn pairwise_agreement(votes: &Votes<'_>) -> Vec<f64> {
    let mut pairs = vec![(0_u64, 0_u64); votes.shape().n_workers];
    let mut counts = vec![0_u64; votes.shape().n_labels];
    for task in 0..votes.shape().n_tasks {
        votes.of_task(task).for_each(|vote| counts.get_mut(vote.label).into_iter().for_each(|count| *count += 1));
        for vote in votes.of_task(task) {
            if let (Some(pair), Some(count)) = (pairs.get_mut(vote.worker), counts.get(vote.label)) {
                pair.0 += count.saturating_sub(1);
                pair.1 += votes.n_of_task(task) as u64 - 1;
            }
        }
        votes.of_task(task).for_each(|vote| counts.get_mut(vote.label).into_iter().for_each(|count| *count = 0));
    }
    let shares: Vec<Option<f64>> =
        pairs.into_iter().map(|(equal, n)| (n > 0).then(|| equal as f64 / n as f64)).collect();
    let known: Vec<f64> = shares.iter().copied().flatten().collect();
    let mean = known.iter().sum::<f64>() / known.len().max(1) as f64;
    shares.into_iter().map(|share| share.unwrap_or(mean)).collect()
}

fn annotators(
    votes: &Votes<'_>,
    labels: &[Option<usize>],
    vote_quality: &[f64],
    ensemble: &Ensemble,
) -> Vec<Annotator> {
    #[derive(Clone, Default)]
    struct Sums {
        n: u32,
        quality: f64,
        n_equal: u32,
        n_shared: u32,
        n_shared_equal: u32,
    }
    let mut sums = vec![Sums::default(); votes.shape().n_workers];
    for (vote, quality) in votes.iter().zip(vote_quality) {
        if let Some(sum) = sums.get_mut(vote.worker) {
            let equal = u32::from(labels.get(vote.task).copied().flatten() == Some(vote.label));
            let shared = u32::from(votes.n_of_task(vote.task) > 1);
            sum.n += 1;
            sum.quality += quality;
            sum.n_equal += equal;
            sum.n_shared += shared;
            sum.n_shared_equal += shared * equal;
        }
    }
    let n_answered = (0..votes.shape().n_tasks).filter(|task| votes.n_of_task(*task) > 0).count();
    let present: f64 = sums.iter().zip(&ensemble.weights).filter(|(sum, _)| sum.n > 0).map(|(_, weight)| weight).sum();
    let n_present = sums.iter().filter(|sum| sum.n > 0).count();
    // Labelers' mean total weight on an item.
    let per_item = present * votes.len() as f64 / (n_answered * n_present).max(1) as f64;
    let model_share = ensemble.model_weight / (ensemble.model_weight + per_item);
    let annotator = |(worker, sum): (usize, Sums)| {
        let n = f64::from(sum.n);
        let mean_quality = sum.quality / n;
        let agreement = f64::from(sum.n_shared_equal) / f64::from(sum.n_shared);
        let mixed = model_share * mean_quality + (1.0 - model_share) * agreement;
        let quality = if sum.n_shared > 0 { mixed } else { mean_quality };
        Annotator {
            n_votes: sum.n,
            weight: ensemble.weight(worker),
            quality: wilson(quality * n, n),
            agreement_with_consensus: (sum.n > 0).then(|| f64::from(sum.n_equal) / n),
        }
    };
    sums.into_iter().enumerate().map(annotator).collect()
}

#[cfg(test)]
mod tests {
    use super::{ConsensusError, crowdlab};
    use crate::consensus::active_lab::active_lab;
    use crate::consensus::{Matrix, Shape, Votes};

    #[test]
    fn con6_what_has_no_overlap_no_choice_or_no_probabilities_is_refused() {
        let shape = Shape { n_tasks: 2, n_workers: 2, n_labels: 2 };
        let single = Votes::new(shape, &[0, 1], &[0, 1], &[0, 1]).unwrap();
        let even = Matrix::from_rows(2, vec![0.5; 4]).unwrap();
        assert_eq!(crowdlab(&single, &even), Err(ConsensusError::NoOverlap));
        // ActiveLab still has an order: the model alone speaks for or against the answers.
        let model = Matrix::from_rows(2, vec![0.9, 0.1, 0.8, 0.2]).unwrap();
        let scores = active_lab(&single, &model).unwrap();
        assert!(scores[1] < scores[0], "{scores:?}");
        let wide = Matrix::from_rows(4, vec![0.25; 4]).unwrap();
        assert!(matches!(crowdlab(&single, &wide), Err(ConsensusError::Probabilities { n_rows: 1, .. })));
        let bad = Matrix::from_rows(2, vec![0.5, 0.5, f64::NAN, 0.5]).unwrap();
        assert_eq!(active_lab(&single, &bad), Err(ConsensusError::NotProbabilities { row: 1 }));
        let one = Votes::new(Shape { n_labels: 1, ..shape }, &[0, 0], &[0, 1], &[0, 0]).unwrap();
        assert_eq!(crowdlab(&one, &Matrix::from_rows(1, vec![1.0; 2]).unwrap()), Err(ConsensusError::OneLabel));
    }

    #[test]
    fn con6_items_and_labelers_without_answers_change_no_figure() {
        let (tasks, workers, labels) = ([0, 0, 1, 1, 2], [0, 1, 0, 1, 1], [0, 0, 1, 0, 1]);
        let few = Votes::new(Shape { n_tasks: 3, n_workers: 2, n_labels: 2 }, &tasks, &workers, &labels).unwrap();
        let more = Votes::new(Shape { n_tasks: 4, n_workers: 3, n_labels: 2 }, &tasks, &workers, &labels).unwrap();
        let model = vec![0.8, 0.2, 0.4, 0.6, 0.3, 0.7];
        let expected = crowdlab(&few, &Matrix::from_rows(2, model.clone()).unwrap()).unwrap();
        let padded = Matrix::from_rows(2, [model, vec![0.6, 0.4]].concat()).unwrap();
        let found = crowdlab(&more, &padded).unwrap();
        assert_eq!(found.labels, [expected.labels.clone(), vec![None]].concat());
        assert_eq!(found.vote_quality, expected.vote_quality);
        assert_eq!(found.annotators[..2], expected.annotators[..]);
        assert!(found.annotators[2].quality.is_none() && found.consensus_quality[3].is_none());
        // An item without answers is asked first when the model is unsure of it.
        let scores = active_lab(&more, &padded).unwrap();
        assert!(scores[3] < scores[0], "{scores:?}");
    }
}
