//! Majority vote: a task's posterior is its shares of votes.
//!
//! `p_tl = (votes of task t for label l) / (votes of task t)`.
//! Ties go to the first label in the order of labels, as in crowd-kit, whose order is numeric for numbers and alphabetic
//! for texts; so a table always has the same consensus. Workers are rated by their share of answers that equal the
//! consensus label, ties included, not by vote shares: each vote is part of its own task's share.
//!
//! Shapes: any. A task without answers has no label; a worker without answers has no quality.
//!
//! ```
//! use accord_core::consensus::{Shape, Votes, majority::majority};
//! // Task 0: labels 1, 1, 0. Task 1: labels 1, 0, a tie.
//! let shape = Shape { n_tasks: 2, n_workers: 3, n_labels: 2 };
//! let votes = Votes::new(shape, &[0, 0, 0, 1, 1], &[0, 1, 2, 0, 1], &[1, 1, 0, 1, 0]).unwrap();
//! let consensus = majority(&votes);
//! assert_eq!(consensus.labels, [Some(1), Some(0)]);
//! assert!((consensus.posteriors.of(0, 1) - 2.0 / 3.0).abs() < 1e-15);
//! // Worker 1 agrees with both, worker 0 with the first only.
//! assert_eq!(consensus.workers[1].quality.unwrap().value, 1.0);
//! assert_eq!(consensus.workers[0].quality.unwrap().value, 0.5);
//! ```

use super::posteriors::Posteriors;
use super::votes::Votes;
use super::{Consensus, wilson};

/// The label with most votes.
#[must_use]
pub fn majority(votes: &Votes<'_>) -> Consensus {
    weighted(votes, &vec![1.0; votes.shape().n_workers])
}

/// Votes weighted by worker; a task whose votes all weigh nothing is counted unweighted.
pub(super) fn weighted(votes: &Votes<'_>, weights: &[f64]) -> Consensus {
    let mut posteriors = Posteriors::default();
    let mut row: Vec<(usize, f64)> = Vec::new();
    for task in 0..votes.shape().n_tasks {
        let weight = |worker: usize| weights.get(worker).copied().unwrap_or_default();
        let has_weight = votes.of_task(task).any(|vote| weight(vote.worker) > 0.0);
        row.clear();
        row.extend(votes.of_task(task).map(|vote| (vote.label, if has_weight { weight(vote.worker) } else { 1.0 })));
        // By weight too, so that the sum does not depend on the order of workers.
        row.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
        row.dedup_by(|next, kept| {
            let same = next.0 == kept.0;
            if same {
                kept.1 += next.1;
            }
            same
        });
        let total: f64 = row.iter().map(|(_, weight)| weight).sum();
        posteriors.push(row.iter().map(|(label, weight)| (*label, weight / total)));
    }
    let mut consensus = Consensus::from_posteriors(votes, posteriors, None);
    rate_by_labels(votes, &mut consensus);
    consensus
}

/// Rates workers by how often their answer is the consensus label.
fn rate_by_labels(votes: &Votes<'_>, consensus: &mut Consensus) {
    let mut n_right = vec![0_u32; votes.shape().n_workers];
    for vote in votes.iter() {
        let agrees = consensus.labels.get(vote.task).copied().flatten() == Some(vote.label);
        if let Some(count) = n_right.get_mut(vote.worker) {
            *count += u32::from(agrees);
        }
    }
    for (worker, n_right) in consensus.workers.iter_mut().zip(n_right) {
        worker.quality = wilson(f64::from(n_right), f64::from(worker.n_votes));
    }
}
