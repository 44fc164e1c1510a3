//! How much each vote counts when the scorer is trained on it.
//!
//! A vote weighs its expected correctness, over the mean of that, so that the average vote weighs 1 and learning rates keep
//! their meaning; at most [`MAX_WEIGHT`], so that where most votes are bad the few good ones do not train alone.
//! (After capping the average can lie a little below 1; it is not scaled up again.)

use std::collections::BTreeMap;

use super::math::normalise_log;
use super::matrix::Matrix;
use super::posteriors::Posteriors;
use super::votes::Votes;
use super::wawa;

/// The most a vote weighs.
pub const MAX_WEIGHT: f64 = 3.0;
/// How many answers of the average labeler each labeler is credited with: new ones count as average.
const PRIOR_VOTES: f64 = 4.0;
/// Accuracies stay this far from 0 and 1, so that no single labeler decides alone.
const MARGIN: f64 = 0.01;

/// The weight of each vote, in order of the votes, from any consensus over the same votes.
///
/// Time and memory: proportional to the votes.
///
/// ```
/// use accord_core::consensus::{Method, Shape, Votes, estimate, training_weights};
/// // Two against one on task 0, one voice on task 1.
/// let shape = Shape { n_tasks: 2, n_workers: 3, n_labels: 2 };
/// let votes = Votes::new(shape, &[0, 0, 0, 1], &[0, 1, 2, 0], &[1, 1, 0, 1]).unwrap();
/// let consensus = estimate(Method::Majority, &votes).unwrap();
/// // Expected correctness 2/3, 2/3, 1/3 and 1, mean 2/3.
/// let weights = training_weights(&votes, &consensus.posteriors);
/// assert!(weights.iter().zip([1.0, 1.0, 0.5, 1.5]).all(|(a, b)| (a - b).abs() < 1e-12));
/// ```
#[must_use]
pub fn training_weights(votes: &Votes<'_>, posteriors: &Posteriors) -> Vec<f64> {
    let correctness: Vec<f64> = votes.iter().map(|vote| posteriors.of(vote.task, vote.label)).collect();
    let mean = correctness.iter().sum::<f64>() / correctness.len().max(1) as f64;
    correctness.into_iter().map(|share| scaled(share, mean)).collect()
}

/// The same for a running session: labelers' accuracies from now and then, each item's votes from this moment.
///
/// [`Reliability::refresh`] takes time proportional to all votes and is due every so many answers;
/// [`Reliability::weigh`] takes time proportional to one item's votes. Between refreshes a change of one item's votes is
/// seen at once, a change of a labeler's accuracy at the next refresh.
#[derive(Clone, Debug)]
pub struct Reliability<W> {
    refresh_every: u32,
    n_since: u32,
    accuracies: BTreeMap<W, f64>,
    /// For labelers not seen at the last refresh.
    typical: f64,
    /// Mean expected correctness at the last refresh; `None` before the first.
    mean: Option<f64>,
}

impl<W: Ord + Copy> Reliability<W> {
    /// Knows nobody yet: every vote weighs 1. `refresh_every` 0 counts as 1.
    #[must_use]
    pub const fn new(refresh_every: u32) -> Self {
        Self { refresh_every, n_since: 0, accuracies: BTreeMap::new(), typical: 0.5, mean: None }
    }

    /// Counts an answer, a change or a withdrawal.
    pub const fn note_answer(&mut self) {
        self.n_since = self.n_since.saturating_add(1);
    }

    /// Whether accuracies should be computed anew.
    #[must_use]
    pub const fn is_due(&self) -> bool {
        self.n_since > 0 && (self.mean.is_none() || self.n_since >= self.refresh_every)
    }

    /// Computes accuracies anew: agreement with the Wawa consensus, drawn towards the average by
    /// four answers. `workers` names the positions of `votes`.
    pub fn refresh(&mut self, votes: &Votes<'_>, workers: &[W]) {
        self.n_since = 0;
        self.accuracies.clear();
        self.mean = None;
        let consensus = wawa::wawa(votes);
        let n_right = |n: u32, share: Option<super::Share>| share.map_or(0.0, |share| share.value * f64::from(n));
        let counts: Vec<(f64, f64)> = consensus
            .workers
            .iter()
            .map(|worker| (n_right(worker.n_votes, worker.quality), f64::from(worker.n_votes)))
            .collect();
        let (right, n) = counts.iter().fold((0.0, 0.0), |(right, n), count| (right + count.0, n + count.1));
        if n == 0.0 {
            return;
        }
        self.typical = (right / n).clamp(MARGIN, 1.0 - MARGIN);
        for (worker, (right, n)) in workers.iter().zip(counts) {
            let accuracy = (right + PRIOR_VOTES * self.typical) / (n + PRIOR_VOTES);
            self.accuracies.insert(*worker, accuracy.clamp(MARGIN, 1.0 - MARGIN));
        }
        let mut sum = 0.0;
        for task in 0..votes.shape().n_tasks {
            let given = votes.of_task(task).filter_map(|vote| Some((*workers.get(vote.worker)?, vote.label)));
            sum += self.correctness(&given.collect::<Vec<_>>(), votes.shape().n_labels).iter().sum::<f64>();
        }
        self.mean = Some(sum / n);
    }

    /// The weight of each of one item's votes, in the order given.
    #[must_use]
    pub fn weigh(&self, given: &[(W, usize)], n_labels: usize) -> Vec<f64> {
        match self.mean {
            Some(mean) => self.correctness(given, n_labels).into_iter().map(|share| scaled(share, mean)).collect(),
            None => vec![1.0; given.len()],
        }
    }

    /// One-coin posteriors of the labels given, under a uniform prior.
    fn correctness(&self, given: &[(W, usize)], n_labels: usize) -> Vec<f64> {
        let n_wrong = n_labels.saturating_sub(1).max(1) as f64;
        let mut posterior = Matrix::zeros(1, n_labels);
        let row = posterior.row_mut(0);
        for (worker, label) in given {
            let accuracy = self.accuracies.get(worker).copied().unwrap_or(self.typical);
            if let Some(entry) = row.get_mut(*label) {
                *entry += (accuracy * n_wrong / (1.0 - accuracy)).ln();
            }
        }
        normalise_log(row);
        given.iter().map(|(_, label)| posterior.at(0, *label)).collect()
    }
}

fn scaled(share: f64, mean: f64) -> f64 {
    if mean > 0.0 { (share / mean).min(MAX_WEIGHT) } else { 1.0 }
}

#[cfg(test)]
mod tests {
    use super::{MAX_WEIGHT, Reliability, training_weights};
    use crate::consensus::{Method, Shape, Votes, estimate};

    /// Three careful workers; worker 3 contradicts them on every second task; the last task has worker 3 alone.
    fn columns() -> (Shape, [Vec<u32>; 3]) {
        let rows = (0..20_u32).flat_map(|task| {
            let truth = task % 2;
            (0..4_u32).map(move |worker| (task, worker, if worker == 3 && task % 4 < 2 { 1 - truth } else { truth }))
        });
        let rows: Vec<_> = rows.chain([(20, 3, 0)]).collect();
        let column = |of: fn(&(u32, u32, u32)) -> u32| rows.iter().map(of).collect();
        let shape = Shape { n_tasks: 21, n_workers: 4, n_labels: 2 };
        (shape, [column(|row| row.0), column(|row| row.1), column(|row| row.2)])
    }

    #[test]
    fn con8_an_average_vote_weighs_one_and_wrong_ones_little() {
        let (shape, [tasks, workers, labels]) = columns();
        let votes = Votes::new(shape, &tasks, &workers, &labels).unwrap();
        for method in Method::ALL {
            let consensus = estimate(method, &votes).unwrap();
            let weights = training_weights(&votes, &consensus.posteriors);
            let mean = weights.iter().sum::<f64>() / weights.len() as f64;
            assert!((mean - 1.0).abs() < 1e-9, "{method}: {mean}");
            assert!(weights[3] < 0.5 && weights[0] > 0.9, "{method}: {weights:?}");
        }
        assert!(training_weights(&votes, &Default::default()).iter().all(|weight| *weight == 1.0));
    }

    #[test]
    fn con8_no_vote_weighs_more_than_the_most() {
        // One certain vote among many for which every label is as likely.
        let n = 40_u32;
        let tasks: Vec<u32> = std::iter::once(0).chain((0..n).map(|_| 1)).collect();
        let workers: Vec<u32> = std::iter::once(0).chain(0..n).collect();
        let labels: Vec<u32> = std::iter::once(0).chain(0..n).collect();
        let shape = Shape { n_tasks: 2, n_workers: n as usize, n_labels: n as usize };
        let votes = Votes::new(shape, &tasks, &workers, &labels).unwrap();
        let weights = training_weights(&votes, &estimate(Method::Majority, &votes).unwrap().posteriors);
        assert_eq!(weights[0], MAX_WEIGHT);
    }

    #[test]
    fn con8_a_running_session_sees_votes_at_once_and_labelers_now_and_then() {
        let (shape, [tasks, workers, labels]) = columns();
        let votes = Votes::new(shape, &tasks, &workers, &labels).unwrap();
        let names = ["ann", "bob", "cat", "dan"];
        let mut reliability = Reliability::new(50);
        assert!(!reliability.is_due());
        assert_eq!(reliability.weigh(&[("ann", 0), ("bob", 1)], 2), [1.0, 1.0]);
        reliability.note_answer();
        assert!(reliability.is_due(), "the first answer is worth a look");
        reliability.refresh(&votes, &names);
        for n in 1..=50 {
            assert!(!reliability.is_due(), "{n}");
            reliability.note_answer();
        }
        assert!(reliability.is_due());
        // Alone, the careless one weighs less than a careful one; against two careful ones, next to nothing.
        let alone = |name| reliability.weigh(&[(name, 0)], 2)[0];
        assert!(alone("dan") < alone("ann") && alone("new") < alone("ann") && alone("dan") < alone("new"));
        let three = reliability.weigh(&[("ann", 1), ("bob", 1), ("dan", 0)], 2);
        assert!(three[2] < 0.05 && three[0] > 1.0, "{three:?}");
        let all = (0..21).flat_map(|task| {
            let given: Vec<_> = votes.of_task(task).map(|vote| (names[vote.worker], vote.label)).collect();
            reliability.weigh(&given, 2)
        });
        let mean = all.sum::<f64>() / votes.len() as f64;
        assert!((mean - 1.0).abs() < 1e-9, "{mean}");
        // A session without answers forgets what it knew.
        let empty = Votes::new(shape, &[], &[], &[]).unwrap();
        reliability.refresh(&empty, &names);
        assert_eq!(reliability.weigh(&[("dan", 0)], 2), [1.0]);
    }
}
