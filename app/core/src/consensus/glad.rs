//! GLAD: labelers have abilities, tasks have difficulties.
//!
//! Labels are uniform a priori. Worker `w` is right on task `t` with probability `sigmoid(a_w * b_t)`, `b_t = exp(beta_t)`, else
//! gives each other label with equal probability. `a_w`: ability, any sign; `b_t`: easiness, above 0.
//! Priors `a_w ~ N(1, 1)` and `beta_t ~ N(1, 1)`, as in the paper, keep workers and tasks with few answers near the mean.
//!
//! EM: E as everywhere; M by gradient. Given easiness the abilities are separate concave problems, and the other way round:
//! one Newton step each, halved until it does not fall. So the penalised log-likelihood rises in each round.
//! Source: J. Whitehill, P. Ruvolo, T. Wu, J. Bergsma, J. Movellan, "Whose Vote Should Count More", NeurIPS 2009.
//!
//! Shapes: posteriors `n_tasks * n_labels`. Edge cases: with one label every answer is right; a single answer moves its
//! worker and its task a little from the priors' means.
//!
//! ```
//! use accord_core::consensus::{Shape, Votes, WorkerModel, glad::{STOPPING, glad}};
//! // Task 3 divides the workers, the others do not: it is harder.
//! let shape = Shape { n_tasks: 4, n_workers: 3, n_labels: 2 };
//! let tasks = [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3];
//! let workers = [0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2];
//! let labels = [0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 0];
//! let votes = Votes::new(shape, &tasks, &workers, &labels).unwrap();
//! let consensus = glad(&votes, STOPPING).unwrap();
//! let easiness = &consensus.fit.as_ref().unwrap().easiness;
//! assert!(easiness[3] < easiness[0]);
//! let ability = |worker: usize| match consensus.workers[worker].model {
//!     WorkerModel::Ability(ability) => ability,
//!     _ => unreachable!(),
//! };
//! assert!(ability(2) < ability(0));
//! ```

use super::em::{Stopping, check_size, climb, e_step_of_two, log_uniform};
use super::math::log_sigmoid;
use super::matrix::Matrix;
use super::posteriors::Posteriors;
use super::votes::{Vote, Votes};
use super::{Consensus, ConsensusError, WorkerModel};

/// Gains below this share of the objective move no label.
pub const STOPPING: Stopping = Stopping { max_rounds: 500, relative_change: 1e-10 };
/// Mean of both priors, whose variance is 1.
const PRIOR_MEAN: f64 = 1.0;
/// Longest step, as easiness is exponential.
const LONGEST_STEP: f64 = 2.0;
/// Steps below this are taken without a look at the objective.
const SHORTEST_STEP: f64 = 1e-6;

/// Abilities, easiness and labels by EM.
///
/// # Errors
/// When the posteriors would not fit into memory.
pub fn glad(votes: &Votes<'_>, stopping: Stopping) -> Result<Consensus, ConsensusError> {
    let shape = votes.shape();
    check_size("glad", &[shape.n_tasks, shape.n_labels])?;
    let log_prior = log_uniform(shape.n_labels);
    let mut posteriors = Matrix::zeros(shape.n_tasks, shape.n_labels);
    let mut model = Model::new(votes);
    e_step_of_two(votes, &log_prior, &mut posteriors, |vote| model.hit_and_miss(vote));
    let mut log_likelihood = 0.0;
    let mut fit = climb(stopping, || {
        model.maximise(votes, &posteriors);
        log_likelihood = e_step_of_two(votes, &log_prior, &mut posteriors, |vote| model.hit_and_miss(vote));
        log_likelihood + model.log_density()
    });
    fit.log_likelihood = log_likelihood;
    fit.easiness = model.betas.iter().map(|beta| beta.exp()).collect();
    let mut consensus = Consensus::from_posteriors(votes, Posteriors::from_matrix(&posteriors), Some(fit));
    for (worker, ability) in consensus.workers.iter_mut().zip(model.abilities) {
        worker.model = WorkerModel::Ability(ability);
    }
    Ok(consensus)
}

struct Model {
    n_wrong_labels: f64,
    abilities: Vec<f64>,
    betas: Vec<f64>,
    by_worker: Groups,
    by_task: Groups,
}

/// Answers of each worker or task: where each group ends, and the answers with the other side's position.
struct Groups {
    ends: Vec<usize>,
    answers: Vec<Vote>,
}

impl Groups {
    fn new(votes: &Votes<'_>, n_groups: usize, group: impl Fn(&Vote) -> usize) -> Self {
        let mut answers: Vec<Vote> = votes.iter().collect();
        answers.sort_by_key(|vote| (group(vote), vote.idx));
        let ends = (0..n_groups).map(|idx| answers.partition_point(|vote| group(vote) <= idx)).collect();
        Self { ends, answers }
    }

    fn of(&self, idx: usize) -> &[Vote] {
        let start = idx.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or_default();
        self.ends.get(idx).and_then(|end| self.answers.get(start..*end)).unwrap_or_default()
    }
}

impl Model {
    fn new(votes: &Votes<'_>) -> Self {
        let shape = votes.shape();
        Self {
            n_wrong_labels: shape.n_labels.saturating_sub(1).max(1) as f64,
            abilities: vec![PRIOR_MEAN; shape.n_workers],
            betas: vec![PRIOR_MEAN; shape.n_tasks],
            by_worker: Groups::new(votes, shape.n_workers, |vote| vote.worker),
            by_task: Groups::new(votes, shape.n_tasks, |vote| vote.task),
        }
    }

    fn hit_and_miss(&self, vote: Vote) -> (f64, f64) {
        let x = self.ability(vote.worker) * self.beta(vote.task).exp();
        (log_sigmoid(x).0, log_sigmoid(-x).0 - self.n_wrong_labels.ln())
    }

    fn ability(&self, worker: usize) -> f64 {
        self.abilities.get(worker).copied().unwrap_or(PRIOR_MEAN)
    }

    fn beta(&self, task: usize) -> f64 {
        self.betas.get(task).copied().unwrap_or(PRIOR_MEAN)
    }

    /// One step for each ability, then one for each easiness.
    fn maximise(&mut self, votes: &Votes<'_>, posteriors: &Matrix) {
        let mut terms: Vec<(f64, f64)> = Vec::new();
        let right = |vote: &Vote| posteriors.at(vote.task, vote.label);
        for worker in 0..votes.shape().n_workers {
            terms.clear();
            let answers = self.by_worker.of(worker).iter();
            terms.extend(answers.map(|vote| (right(vote), self.beta(vote.task).exp())));
            let stepped = step(self.ability(worker), |ability| slope(&terms, ability, |x| [ability * x, x, 0.0]));
            self.abilities.get_mut(worker).into_iter().for_each(|ability| *ability = stepped);
        }
        for task in 0..votes.shape().n_tasks {
            terms.clear();
            let answers = self.by_task.of(task).iter();
            terms.extend(answers.map(|vote| (right(vote), self.ability(vote.worker))));
            let stepped = step(self.beta(task), |beta| {
                let easiness = beta.exp();
                slope(&terms, beta, |ability| [ability * easiness; 3])
            });
            self.betas.get_mut(task).into_iter().for_each(|beta| *beta = stepped);
        }
    }

    /// Logarithm of the priors' density, without its constant.
    fn log_density(&self) -> f64 {
        let squares = |values: &[f64]| values.iter().map(|value| (value - PRIOR_MEAN).powi(2)).sum::<f64>();
        -0.5 * (squares(&self.abilities) + squares(&self.betas))
    }
}

/// What one parameter contributes to the objective, with slope and (negative) curvature there.
struct Slope {
    value: f64,
    slope: f64,
    curvature: f64,
}

/// `sum q ln sigmoid(x) + (1 - q) ln sigmoid(-x)` and the parameter's prior; `at` gives `x` and its two derivatives.
///
/// Where `x` is not linear in the parameter the curvature leaves out what is positive of the second one's terms.
fn slope(terms: &[(f64, f64)], parameter: f64, at: impl Fn(f64) -> [f64; 3]) -> Slope {
    let away = parameter - PRIOR_MEAN;
    let mut sum = Slope { value: -0.5 * away * away, slope: -away, curvature: -1.0 };
    for (right, other) in terms {
        let [x, derivative, second] = at(*other);
        let (log, sigmoid) = log_sigmoid(x);
        // ln sigmoid(-x) = ln sigmoid(x) - x.
        sum.value += log - (1.0 - right) * x;
        sum.slope += (right - sigmoid) * derivative;
        sum.curvature += ((right - sigmoid) * second).min(0.0) - sigmoid * (1.0 - sigmoid) * derivative * derivative;
    }
    sum
}

/// A Newton step, halved until it does not lower the objective.
fn step(parameter: f64, objective: impl Fn(f64) -> Slope) -> f64 {
    let here = objective(parameter);
    let mut change = (-here.slope / here.curvature).clamp(-LONGEST_STEP, LONGEST_STEP);
    for _ in 0..30 {
        // The curvature is never too small, so a step this short rises; comparing would compare rounding.
        if change.abs() < SHORTEST_STEP || objective(parameter + change).value >= here.value {
            return parameter + change;
        }
        change /= 2.0;
    }
    parameter
}
