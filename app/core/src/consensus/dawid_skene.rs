//! Dawid and Skene's model: each labeler is a confusion matrix.
//!
//! A task has true label `c` with probability `p_c`; worker `w` then answers `l` with probability `e_wcl`, independently.
//! EM from the shares of votes:
//! - M: `e_wcl` = expected answers `l` of `w` on tasks of label `c`, over all expected answers there; `p_c` = mean posterior;
//! - E: `q_tc` proportional to `p_c * product over answers (w, l) of e_wcl`, in logarithms.
//!
//! Each round raises the log-likelihood `sum_t ln sum_c p_c prod e_wcl`. With `smoothing` s each expected count gets s more,
//! which is a Dirichlet(1 + s) prior on each row of each matrix; then the likelihood times the priors rises.
//! Source: A. P. Dawid, A. M. Skene, "Maximum Likelihood Estimation of Observer Error-Rates Using the EM Algorithm",
//! Applied Statistics 28(1), 1979.
//!
//! Shapes: posteriors `n_tasks * n_labels`, matrices `n_workers * n_labels * n_labels`.
//! Edge cases: a row of a matrix without evidence is uniform; with one label every answer is right; labels that nobody gave
//! have probability 0. Labelers with a handful of answers can get rows of zeros and ones: smooth, or use one coin.
//!
//! ```
//! use accord_core::consensus::{Shape, Votes, WorkerModel, dawid_skene::{Settings, dawid_skene}};
//! // Worker 2 always says the opposite: the model turns those answers round, a vote could not.
//! let shape = Shape { n_tasks: 4, n_workers: 3, n_labels: 2 };
//! let tasks = [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3];
//! let workers = [0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2];
//! let labels = [0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1, 0];
//! let votes = Votes::new(shape, &tasks, &workers, &labels).unwrap();
//! let consensus = dawid_skene(&votes, Settings::PLAIN).unwrap();
//! let WorkerModel::Confusion(matrix) = &consensus.workers[2].model else { unreachable!() };
//! assert!(matrix.at(0, 1) > 0.999 && matrix.at(1, 0) > 0.999);
//! // Two tasks of each label, all answers certain given the label: 4 ln(1/2).
//! assert!((consensus.fit.unwrap().log_likelihood - 4.0 * 0.5_f64.ln()).abs() < 1e-9);
//! ```

use super::em::{Stopping, check_size, climb, e_step, logs, mean_posterior, vote_shares};
use super::matrix::Matrix;
use super::posteriors::Posteriors;
use super::votes::Votes;
use super::{Consensus, ConsensusError, WorkerModel};

/// No probability is smaller. The vote shares that EM starts from rule labels out for good, were it 0; this little changes no
/// figure but lets a label come back when the others' matrices speak for it.
const SMALLEST: f64 = 1e-300;

/// How to fit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Settings {
    /// Added to each expected count, 0 or more.
    pub smoothing: f64,
    /// When to stop.
    pub stopping: Stopping,
}

impl Settings {
    /// Plain maximum likelihood, as published.
    pub const PLAIN: Self = Self { smoothing: 0.0, stopping: Stopping::CONVERGED };
    /// For few answers: a hundredth of an answer more in each cell, so that nothing is impossible.
    pub const SMOOTHED: Self = Self { smoothing: 0.01, stopping: Stopping::CONVERGED };
}

/// Confusion matrices and labels by EM.
///
/// # Errors
/// When posteriors or matrices would not fit into memory.
pub fn dawid_skene(votes: &Votes<'_>, settings: Settings) -> Result<Consensus, ConsensusError> {
    let shape = votes.shape();
    check_size("dawid_skene", &[shape.n_tasks, shape.n_labels])?;
    check_size("dawid_skene", &[shape.n_workers, shape.n_labels, shape.n_labels])?;
    let mut posteriors = vote_shares(votes);
    let mut model = Model::new(votes, settings.smoothing);
    let mut log_likelihood = 0.0;
    let mut fit = climb(settings.stopping, || {
        model.maximise(votes, &posteriors);
        log_likelihood =
            e_step(votes, &model.log_prior, &mut posteriors, |vote, row| model.add(vote.worker, vote.label, row));
        log_likelihood + model.log_density()
    });
    fit.log_likelihood = log_likelihood;
    fit.prior = model.log_prior.iter().map(|log| log.exp()).collect();
    let mut consensus = Consensus::from_posteriors(votes, Posteriors::from_matrix(&posteriors), Some(fit));
    for (worker, quality) in consensus.workers.iter_mut().enumerate() {
        quality.model = WorkerModel::Confusion(model.confusion(worker));
    }
    Ok(consensus)
}

/// The parameters. Row `worker * n_labels + given label`, column: true label, so that an answer is one row.
struct Model {
    n_labels: usize,
    smoothing: f64,
    log_prior: Vec<f64>,
    log_errors: Matrix,
}

impl Model {
    fn new(votes: &Votes<'_>, smoothing: f64) -> Self {
        let (n_workers, n_labels) = (votes.shape().n_workers, votes.shape().n_labels);
        let log_errors = Matrix::zeros(n_workers * n_labels, n_labels);
        Self { n_labels, smoothing: smoothing.max(0.0), log_prior: vec![0.0; n_labels], log_errors }
    }

    fn maximise(&mut self, votes: &Votes<'_>, posteriors: &Matrix) {
        self.log_prior = logs(&mean_posterior(votes, posteriors));
        self.log_errors.clear();
        for vote in votes.iter() {
            let counts = self.log_errors.row_mut(vote.worker * self.n_labels + vote.label);
            counts.iter_mut().zip(posteriors.row(vote.task)).for_each(|(count, share)| *count += share);
        }
        let mut totals = vec![0.0; self.n_labels];
        for worker in 0..votes.shape().n_workers {
            totals.fill(self.smoothing * self.n_labels as f64);
            for label in 0..self.n_labels {
                let counts = self.log_errors.row(worker * self.n_labels + label);
                totals.iter_mut().zip(counts).for_each(|(total, count)| *total += count);
            }
            for label in 0..self.n_labels {
                let row = self.log_errors.row_mut(worker * self.n_labels + label);
                for (entry, total) in row.iter_mut().zip(&totals) {
                    let uniform = 1.0 / self.n_labels as f64;
                    let share = if *total > 0.0 { (*entry + self.smoothing) / total } else { uniform };
                    *entry = share.max(SMALLEST).ln();
                }
            }
        }
    }

    fn add(&self, worker: usize, label: usize, row: &mut [f64]) {
        let logs = self.log_errors.row(worker * self.n_labels + label);
        row.iter_mut().zip(logs).for_each(|(entry, log)| *entry += log);
    }

    /// Logarithm of the priors' density, without its constant.
    fn log_density(&self) -> f64 {
        if self.smoothing == 0.0 {
            return 0.0;
        }
        self.smoothing * self.log_errors.rows().flatten().sum::<f64>()
    }

    fn confusion(&self, worker: usize) -> Matrix {
        let mut matrix = Matrix::zeros(self.n_labels, self.n_labels);
        for label in 0..self.n_labels {
            for (truth, log) in self.log_errors.row(worker * self.n_labels + label).iter().enumerate() {
                matrix.add(truth, label, log.exp());
            }
        }
        matrix
    }
}
