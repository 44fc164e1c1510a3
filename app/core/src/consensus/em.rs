//! What the EM models share: the E-step in logarithms, and climbing until the objective stands still.

use super::math::normalise_log;
use super::matrix::Matrix;
use super::votes::{Vote, Votes};
use super::{ConsensusError, Fit};

/// The largest table that a model may ask for: 2^26 numbers are 512 MiB.
const MAX_CELLS: usize = 1 << 26;

/// When climbing ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stopping {
    /// Most rounds.
    pub max_rounds: usize,
    /// Ends when a round raises the objective by less than this share of its size.
    pub relative_change: f64,
}

impl Stopping {
    /// Until only rounding is left: a label that comes back from near 0 does not show in the objective for many rounds.
    pub const CONVERGED: Self = Self { max_rounds: 1_000, relative_change: 1e-14 };
}

/// Repeats `round`, which gives the objective, until it stands still.
pub(super) fn climb(stopping: Stopping, mut round: impl FnMut() -> f64) -> Fit {
    let mut objective = vec![round()];
    let mut converged = false;
    while objective.len() < stopping.max_rounds && !converged {
        let before = objective.last().copied().unwrap_or(f64::NEG_INFINITY);
        let now = round();
        converged = now - before <= stopping.relative_change * (1.0 + before.abs());
        objective.push(now);
    }
    let log_likelihood = objective.last().copied().unwrap_or_default();
    Fit { log_likelihood, objective, converged, prior: Vec::new(), easiness: Vec::new() }
}

/// Refuses models whose tables would not fit.
///
/// # Errors
/// When a table of `factors` multiplied together would be too large.
pub(super) fn check_size(model: &'static str, factors: &[usize]) -> Result<(), ConsensusError> {
    let n_cells = factors.iter().try_fold(1_usize, |product, factor| product.checked_mul(*factor));
    match n_cells {
        Some(n_cells) if n_cells <= MAX_CELLS => Ok(()),
        _ => Err(ConsensusError::TooLarge { model, n_cells: n_cells.unwrap_or(usize::MAX) }),
    }
}

/// The start that all models but MACE share: each task's shares of votes.
pub(super) fn vote_shares(votes: &Votes<'_>) -> Matrix {
    let mut shares = Matrix::zeros(votes.shape().n_tasks, votes.shape().n_labels);
    for vote in votes.iter() {
        shares.add(vote.task, vote.label, 1.0 / votes.n_of_task(vote.task) as f64);
    }
    shares
}

/// Posteriors by Bayes' rule and the log-likelihood of all answers; tasks without answers have none.
///
/// `add` adds to a row, one entry for each true label, the log-probability of an answer.
pub(super) fn e_step(
    votes: &Votes<'_>,
    log_prior: &[f64],
    posteriors: &mut Matrix,
    add: impl Fn(Vote, &mut [f64]),
) -> f64 {
    let mut log_likelihood = 0.0;
    for task in 0..votes.shape().n_tasks {
        let row = posteriors.row_mut(task);
        if votes.n_of_task(task) == 0 {
            row.fill(0.0);
            continue;
        }
        row.iter_mut().zip(log_prior).for_each(|(entry, prior)| *entry = *prior);
        votes.of_task(task).for_each(|vote| add(vote, row));
        log_likelihood += normalise_log(row);
    }
    log_likelihood
}

/// The same for models in which an answer has one probability where it is right and another where it is wrong.
///
/// `hit_and_miss` gives the logarithms of both, finite: the miss moves all labels alike, so it only enters the sum.
pub(super) fn e_step_of_two(
    votes: &Votes<'_>,
    log_prior: &[f64],
    posteriors: &mut Matrix,
    hit_and_miss: impl Fn(Vote) -> (f64, f64),
) -> f64 {
    let misses = std::cell::Cell::new(0.0);
    let log_likelihood = e_step(votes, log_prior, posteriors, |vote, row| {
        let (hit, miss) = hit_and_miss(vote);
        misses.set(misses.get() + miss);
        if let Some(entry) = row.get_mut(vote.label) {
            *entry += hit - miss;
        }
    });
    log_likelihood + misses.get()
}

/// Mean posterior of each label over the tasks with answers.
pub(super) fn mean_posterior(votes: &Votes<'_>, posteriors: &Matrix) -> Vec<f64> {
    let mut mean = vec![0.0; posteriors.n_columns()];
    let mut n_tasks = 0.0_f64;
    for (task, row) in posteriors.rows().enumerate() {
        if votes.n_of_task(task) > 0 {
            n_tasks += 1.0;
            mean.iter_mut().zip(row).for_each(|(sum, value)| *sum += value);
        }
    }
    mean.iter_mut().for_each(|sum| *sum /= n_tasks.max(1.0));
    mean
}

/// Logarithms of a distribution; of 0 it is minus infinity.
pub(super) fn logs(distribution: &[f64]) -> Vec<f64> {
    distribution.iter().map(|share| share.ln()).collect()
}

/// The uniform distribution over labels, in logarithms.
pub(super) fn log_uniform(n_labels: usize) -> Vec<f64> {
    vec![-(n_labels.max(1) as f64).ln(); n_labels]
}
