//! The one-coin model: Dawid and Skene's with one accuracy for each labeler.
//!
//! Worker `w` is right with probability `s_w`, else gives each other label with `(1 - s_w) / (K - 1)`. EM as in
//! [`super::dawid_skene`], from the shares of votes, with `s_w` = expected share of right answers, `p_c` = mean posterior.
//! Accuracies are kept within 1e-10 of 0 and 1, so that no answer is impossible; a bounded M-step still climbs.
//! Source: Y. Zhang, X. Chen, D. Zhou, M. I. Jordan, "Spectral Methods Meet EM", NeurIPS 2014, section 3 (the name and form).
//!
//! Shapes: posteriors `n_tasks * n_labels`. Edge cases: accuracies below chance turn answers round, as with two labels a
//! labeler who is always wrong tells as much as one who is always right; with one label every answer is right.
//!
//! ```
//! use accord_core::consensus::{Shape, Votes, em::Stopping, one_coin::one_coin};
//! // One task, two workers who differ: nothing tells them apart, so both labels stay equally probable.
//! let shape = Shape { n_tasks: 1, n_workers: 2, n_labels: 2 };
//! let votes = Votes::new(shape, &[0, 0], &[0, 1], &[0, 1]).unwrap();
//! let consensus = one_coin(&votes, Stopping::CONVERGED).unwrap();
//! assert_eq!(consensus.posteriors.of(0, 1), 0.5);
//! assert_eq!(consensus.workers[0].quality.unwrap().value, 0.5);
//! ```

use super::em::{Stopping, check_size, climb, e_step_of_two, logs, mean_posterior, vote_shares};
use super::matrix::Matrix;
use super::posteriors::Posteriors;
use super::votes::Votes;
use super::{Consensus, ConsensusError};

/// How near to certain an accuracy may come.
const CERTAIN: f64 = 1e-10;

/// One accuracy for each worker, and labels, by EM.
///
/// # Errors
/// When the posteriors would not fit into memory.
pub fn one_coin(votes: &Votes<'_>, stopping: Stopping) -> Result<Consensus, ConsensusError> {
    let shape = votes.shape();
    check_size("one_coin", &[shape.n_tasks, shape.n_labels])?;
    let n_votes = votes.n_of_workers();
    let n_wrong_labels = shape.n_labels.saturating_sub(1).max(1) as f64;
    let mut posteriors = vote_shares(votes);
    let mut prior = Vec::new();
    let mut fit = climb(stopping, || {
        prior = mean_posterior(votes, &posteriors);
        let hits_and_misses: Vec<(f64, f64)> = accuracies(votes, &posteriors, &n_votes)
            .map(|accuracy| (accuracy.ln(), ((1.0 - accuracy) / n_wrong_labels).ln()))
            .collect();
        let of_worker = |worker: usize| hits_and_misses.get(worker).copied().unwrap_or_default();
        e_step_of_two(votes, &logs(&prior), &mut posteriors, |vote| of_worker(vote.worker))
    });
    fit.prior = prior;
    Ok(Consensus::from_posteriors(votes, Posteriors::from_matrix(&posteriors), Some(fit)))
}

fn accuracies(votes: &Votes<'_>, posteriors: &Matrix, n_votes: &[u32]) -> impl Iterator<Item = f64> {
    let mut n_right = vec![0.0; votes.shape().n_workers];
    for vote in votes.iter() {
        if let Some(sum) = n_right.get_mut(vote.worker) {
            *sum += posteriors.at(vote.task, vote.label);
        }
    }
    let share = |(n_right, n): (f64, &u32)| (n_right / f64::from(*n).max(1.0)).clamp(CERTAIN, 1.0 - CERTAIN);
    n_right.into_iter().zip(n_votes).map(share)
}
