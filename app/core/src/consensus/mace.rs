//! MACE: a labeler either knows the label or answers by habit.
//!
//! Labels are uniform a priori. For each answer, worker `w` knows with probability `k_w` and then gives the true label; else
//! the answer is drawn from the worker's habit `h_w`, a distribution over labels, whatever the task is.
//! Variational Bayes with priors `k_w ~ Beta(1/2, 1/2)` and `h_w ~ Dirichlet(10, ..., 10)`:
//! - E: posteriors of labels and of "knew" under the geometric means `exp(E ln k)`, `exp(E ln (1 - k))`, `exp(E ln h)`;
//! - M: expected counts added to the priors' counts; `E ln x_i = digamma(a_i) - digamma(sum a)`.
//!
//! The objective is the lower bound of the log-evidence, `sum_t ln Z_t - KL(k) - KL(h)`, which never falls.
//! It has several maxima, so EM starts from several fixed competences and the best bound wins. The starts treat all
//! workers and labels alike, so no seed is needed and names and orders do not matter.
//! Source: D. Hovy, T. Berg-Kirkpatrick, A. Vaswani, E. Hovy, "Learning Whom to Trust with MACE", NAACL 2013.
//!
//! Shapes: posteriors `n_tasks * n_labels`, habits `n_workers * n_labels`.
//! Edge cases: a worker with few answers stays near the prior; with one label knowing cannot be told from habit.
//!
//! ```
//! use accord_core::consensus::{Shape, Votes, WorkerModel, mace::{Settings, mace}};
//! // Two careful workers; worker 2 always answers 0.
//! let shape = Shape { n_tasks: 6, n_workers: 3, n_labels: 2 };
//! let tasks: Vec<u32> = (0..18).map(|i| i / 3).collect();
//! let workers: Vec<u32> = (0..18).map(|i| i % 3).collect();
//! let labels: Vec<u32> = (0..18).map(|i| if i % 3 == 2 { 0 } else { (i / 3) % 2 }).collect();
//! let votes = Votes::new(shape, &tasks, &workers, &labels).unwrap();
//! let consensus = mace(&votes, Settings::PUBLISHED).unwrap();
//! let competence = |worker: usize| match &consensus.workers[worker].model {
//!     WorkerModel::Knowing { competence, .. } => *competence,
//!     _ => unreachable!(),
//! };
//! assert!(competence(0) > 0.8 && competence(2) < 0.3);
//! assert_eq!(consensus.labels[1], Some(1));
//! ```

use super::em::{Stopping, check_size, climb, e_step_of_two, log_uniform};
use super::math::{digamma, ln_gamma};
use super::matrix::Matrix;
use super::posteriors::Posteriors;
use super::votes::Votes;
use super::{Consensus, ConsensusError, Fit, WorkerModel};

/// How to fit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Settings {
    /// Prior counts of knowing and of not knowing, each above 0.
    pub knowing_prior: f64,
    /// Prior count of each label in a habit, above 0.
    pub habit_prior: f64,
    /// Competences to start from, each between 0 and 1; the start with the best bound wins.
    pub starts: &'static [f64],
    /// When to stop.
    pub stopping: Stopping,
}

impl Settings {
    /// The published priors.
    pub const PUBLISHED: Self = Self {
        knowing_prior: 0.5,
        habit_prior: 10.0,
        starts: &[0.5, 0.2, 0.8],
        stopping: Stopping { max_rounds: 1_000, relative_change: 1e-10 },
    };
}

/// Competences, habits and labels by variational EM.
///
/// # Errors
/// When posteriors or habits would not fit into memory.
pub fn mace(votes: &Votes<'_>, settings: Settings) -> Result<Consensus, ConsensusError> {
    let shape = votes.shape();
    check_size("mace", &[shape.n_tasks, shape.n_labels])?;
    check_size("mace", &[shape.n_workers, shape.n_labels])?;
    let mut best: Option<(Fit, Matrix, Model)> = None;
    for start in settings.starts.iter().chain(settings.starts.is_empty().then_some(&0.5)) {
        let (fit, posteriors, model) = climb_from(votes, settings, *start);
        // By more than rounding, so that of equal starts the first wins everywhere.
        let margin = 1e-9 * (1.0 + fit.log_likelihood.abs());
        if best.as_ref().is_none_or(|(kept, ..)| fit.log_likelihood > kept.log_likelihood + margin) {
            best = Some((fit, posteriors, model));
        }
    }
    let Some((fit, posteriors, model)) = best else { return Err(ConsensusError::OneLabel) };
    let mut consensus = Consensus::from_posteriors(votes, Posteriors::from_matrix(&posteriors), Some(fit));
    for (worker, quality) in consensus.workers.iter_mut().enumerate() {
        quality.model = model.knowing(worker);
    }
    Ok(consensus)
}

fn climb_from(votes: &Votes<'_>, settings: Settings, start: f64) -> (Fit, Matrix, Model) {
    let shape = votes.shape();
    let mut posteriors = Matrix::zeros(shape.n_tasks, shape.n_labels);
    let log_prior = log_uniform(shape.n_labels);
    let mut model = Model::new(votes, settings, start);
    // The first E-step is under the start itself, which has no bound to report.
    e_step_of_two(votes, &log_prior, &mut posteriors, |vote| model.hit_and_miss(vote.worker, vote.label));
    let fit = climb(settings.stopping, || {
        model.maximise(votes, &posteriors);
        let evidence =
            e_step_of_two(votes, &log_prior, &mut posteriors, |vote| model.hit_and_miss(vote.worker, vote.label));
        evidence - model.divergence()
    });
    (fit, posteriors, model)
}

struct Model {
    settings: Settings,
    /// Row: worker; columns: expected count of knowing, of not knowing.
    knowing: Matrix,
    /// Row: worker, column: label; expected count of habitual answers.
    habits: Matrix,
    /// `exp(E ln k)` and `exp(E ln (1 - k)) * exp(E ln h_l)` of each worker and label, and logarithms of both ways to answer.
    weights: Vec<Weights>,
}

#[derive(Clone, Copy, Debug)]
struct Weights {
    /// Share of "knew" where the answer is right.
    knew: f64,
    /// Log-probability of a right answer.
    hit: f64,
    /// Log-probability of the same answer where it is wrong.
    miss: f64,
}

impl Weights {
    fn new(log_know: f64, log_guess: f64, log_habit: f64) -> Self {
        let (know, miss) = (log_know, log_guess + log_habit);
        let larger = know.max(miss);
        let hit = larger + ((know - larger).exp() + (miss - larger).exp()).ln();
        Self { knew: (know - hit).exp(), hit, miss }
    }
}

impl Model {
    fn new(votes: &Votes<'_>, settings: Settings, start: f64) -> Self {
        let (n_workers, n_labels) = (votes.shape().n_workers, votes.shape().n_labels);
        let start = start.clamp(1e-6, 1.0 - 1e-6);
        let weights = Weights::new(start.ln(), (1.0 - start).ln(), -(n_labels.max(1) as f64).ln());
        Self {
            settings,
            knowing: Matrix::zeros(n_workers, 2),
            habits: Matrix::zeros(n_workers, n_labels),
            weights: vec![weights; n_workers * n_labels],
        }
    }

    fn weights(&self, worker: usize, label: usize) -> Weights {
        let found = self.weights.get(worker * self.habits.n_columns() + label).copied();
        found.unwrap_or(Weights { knew: 0.0, hit: 0.0, miss: 0.0 })
    }

    fn hit_and_miss(&self, worker: usize, label: usize) -> (f64, f64) {
        let weights = self.weights(worker, label);
        (weights.hit, weights.miss)
    }

    fn maximise(&mut self, votes: &Votes<'_>, posteriors: &Matrix) {
        self.knowing.clear();
        self.habits.clear();
        for vote in votes.iter() {
            let knew = posteriors.at(vote.task, vote.label) * self.weights(vote.worker, vote.label).knew;
            self.knowing.add(vote.worker, 0, knew);
            self.knowing.add(vote.worker, 1, 1.0 - knew);
            self.habits.add(vote.worker, vote.label, 1.0 - knew);
        }
        let n_labels = self.habits.n_columns();
        self.weights.clear();
        for (knowing, habit) in self.knowing.rows().zip(self.habits.rows()) {
            let means = log_means(knowing, self.settings.knowing_prior);
            let habits = log_means(habit, self.settings.habit_prior);
            if let [know, guess] = means.as_slice() {
                self.weights.extend(habits.iter().map(|habit| Weights::new(*know, *guess, *habit)));
            } else {
                self.weights.extend(std::iter::repeat_n(Weights { knew: 0.0, hit: 0.0, miss: 0.0 }, n_labels));
            }
        }
    }

    /// How far the workers' distributions are from their priors.
    fn divergence(&self) -> f64 {
        let knowing: f64 = self.knowing.rows().map(|counts| divergence(counts, self.settings.knowing_prior)).sum();
        let habits: f64 = self.habits.rows().map(|counts| divergence(counts, self.settings.habit_prior)).sum();
        knowing + habits
    }

    fn knowing(&self, worker: usize) -> WorkerModel {
        let mean = |counts: &[f64], prior: f64| -> Vec<f64> {
            let total: f64 = counts.iter().map(|count| count + prior).sum();
            counts.iter().map(|count| (count + prior) / total).collect()
        };
        let competence = mean(self.knowing.row(worker), self.settings.knowing_prior).first().copied();
        let habit = mean(self.habits.row(worker), self.settings.habit_prior);
        WorkerModel::Knowing { competence: competence.unwrap_or_default(), habit }
    }
}

/// `E ln x_i` under a Dirichlet distribution with the given counts added to a symmetric prior.
fn log_means(counts: &[f64], prior: f64) -> Vec<f64> {
    let total: f64 = counts.iter().map(|count| count + prior).sum();
    let of_total = digamma(total);
    counts.iter().map(|count| digamma(count + prior) - of_total).collect()
}

/// Kullback-Leibler divergence of Dirichlet(prior + counts) from Dirichlet(prior).
fn divergence(counts: &[f64], prior: f64) -> f64 {
    let n = counts.len() as f64;
    let total: f64 = counts.iter().sum::<f64>() + n * prior;
    let of_total = digamma(total);
    let each = |count: &f64| ln_gamma(prior) - ln_gamma(count + prior) + count * (digamma(count + prior) - of_total);
    ln_gamma(total) - ln_gamma(n * prior) + counts.iter().map(each).sum::<f64>()
}
