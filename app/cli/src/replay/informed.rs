//! A consensus that knows a model: every answer is right with one probability, and before any answer the model's
//! calibrated probabilities say what an item is.
//!
//! Posterior of class `c` of item `i`: proportional to `p_ic * product over its answers of (1 - e where it is c, else
//! e / (K - 1))`. The error rate `e` is the expected share of wrong answers under these posteriors (EM), drawn towards a
//! tenth by 20 answers. `p_i` is the out-of-fold row of a model, `(1 - u) * softmax(ln(row) / t) + u / K`: temperature `t`
//! and uniform share `u` are those under which all answers are likeliest, so a model that knows little says little.
//! With single answers alone a spread model and wrong answers explain the same; second answers tell them apart, and until
//! there are some the prior of the error rate decides.
//!
//! Why not `active_lab` of the core: its order wants new items almost always (their best probability is low by
//! choice), and with one answer to most items a weighted mean of model and answers cannot outvote a wrong answer. In a
//! trial on trec with 20 % wrong answers it asked again 27 times in 500 and gained nothing; this asks about 140 times.
//!
//! Shapes: model `n_tasks * n_labels`, answers as in [`Votes`].

use accord_core::consensus::{Matrix, Votes};

const TEMPERATURES: [f64; 5] = [0.3, 0.5, 0.8, 1.2, 1.8];
const UNIFORM_SHARES: [f64; 6] = [0.02, 0.1, 0.25, 0.5, 0.8, 1.0];
/// Rounds of EM for each pair of the two.
const N_ROUNDS: usize = 8;
/// The error rate is drawn towards this by so many answers, and stays between bounds.
const PRIOR_ERROR: f64 = 0.1;
const N_PRIOR: f64 = 20.0;
const ERROR_BOUNDS: (f64, f64) = (0.01, 0.45);
/// Probabilities are never smaller before they are tempered.
const SMALLEST: f64 = 1e-9;

/// How a model's probabilities are to be read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Calibration {
    /// Above 1: the model is surer than it should be.
    pub temperature: f64,
    /// What share of its probability is spread over all classes.
    pub uniform_share: f64,
}

impl Calibration {
    /// A row as it is to be read.
    pub fn apply(self, row: &mut [f64]) {
        let n_labels = row.len().max(1) as f64;
        row.iter_mut().for_each(|share| *share = share.max(SMALLEST).powf(1.0 / self.temperature));
        let total: f64 = row.iter().sum();
        let keep = 1.0 - self.uniform_share;
        row.iter_mut().for_each(|share| *share = keep * *share / total + self.uniform_share / n_labels);
    }
}

/// What answers and model say together.
#[derive(Clone, Debug, PartialEq)]
pub struct Informed {
    /// `n_tasks * n_labels`.
    pub posteriors: Matrix,
    /// Expected share of wrong answers.
    pub error_rate: f64,
    /// How the model was read.
    pub calibration: Calibration,
}

/// Fits; `model` has one out-of-fold row a task.
#[must_use]
pub fn informed(votes: &Votes<'_>, model: &Matrix) -> Informed {
    let mut best: Option<(f64, Informed)> = None;
    for temperature in TEMPERATURES {
        for uniform_share in UNIFORM_SHARES {
            let calibration = Calibration { temperature, uniform_share };
            let mut prior = model.clone();
            for task in 0..prior.n_rows() {
                calibration.apply(prior.row_mut(task));
            }
            let (objective, posteriors, error_rate) = climb(votes, &prior);
            if best.as_ref().is_none_or(|(other, _)| objective > *other) {
                best = Some((objective, Informed { posteriors, error_rate, calibration }));
            }
        }
    }
    let nothing = Calibration { temperature: 1.0, uniform_share: 0.0 };
    let unfitted = || Informed { posteriors: model.clone(), error_rate: PRIOR_ERROR, calibration: nothing };
    best.map_or_else(unfitted, |(_, informed)| informed)
}

/// EM for the error rate: log-likelihood with the rate's prior, posteriors and rate at the end.
fn climb(votes: &Votes<'_>, prior: &Matrix) -> (f64, Matrix, f64) {
    let mut error_rate = PRIOR_ERROR;
    let mut end = expected(votes, prior, error_rate);
    for _ in 0..N_ROUNDS {
        let n_wrong: f64 = votes.iter().map(|vote| 1.0 - end.1.at(vote.task, vote.label)).sum();
        error_rate =
            ((n_wrong + PRIOR_ERROR * N_PRIOR) / (votes.len() as f64 + N_PRIOR)).clamp(ERROR_BOUNDS.0, ERROR_BOUNDS.1);
        end = expected(votes, prior, error_rate);
    }
    let log_prior = N_PRIOR * (PRIOR_ERROR * error_rate.ln() + (1.0 - PRIOR_ERROR) * (1.0 - error_rate).ln());
    (end.0 + log_prior, end.1, error_rate)
}

/// The E-step: log-likelihood and posteriors.
fn expected(votes: &Votes<'_>, prior: &Matrix, error_rate: f64) -> (f64, Matrix) {
    let wrong = error_rate / (votes.shape().n_labels.saturating_sub(1).max(1)) as f64;
    let mut posteriors = prior.clone();
    let mut log_likelihood = 0.0;
    for task in 0..posteriors.n_rows() {
        let row = posteriors.row_mut(task);
        for vote in votes.of_task(task) {
            for (label, share) in row.iter_mut().enumerate() {
                *share *= if label == vote.label { 1.0 - error_rate } else { wrong };
            }
        }
        let total: f64 = row.iter().sum();
        log_likelihood += total.max(f64::MIN_POSITIVE).ln();
        row.iter_mut().for_each(|share| *share /= total.max(f64::MIN_POSITIVE));
    }
    (log_likelihood, posteriors)
}

#[cfg(test)]
mod tests {
    use super::*;
    use accord_core::consensus::Shape;
    use accord_core::rng::SplitMix64;

    /// 400 items of 4 classes, one answer each and a second one to every third, wrong as often as told. The model claims to
    /// be sure, and is right as often as told.
    fn fitted(noise: f64, right: f64) -> (Informed, f64) {
        let mut rng = SplitMix64::new(4);
        let mut uniform = || super::super::garbage::uniform(&mut rng);
        let mut drawn = |truth: u32, wrong: f64| match uniform() < wrong {
            true => (truth + 1 + (uniform() * 3.0) as u32) % 4,
            false => truth,
        };
        let [mut tasks, mut workers, mut labels] = [const { Vec::new() }; 3];
        let mut rows = Vec::new();
        for task in 0..400_u32 {
            for worker in 0..=u32::from(task % 3 == 0) {
                tasks.push(task);
                workers.push(worker);
                labels.push(drawn(task % 4, noise));
            }
            let said = drawn(task % 4, 1.0 - right);
            rows.extend((0..4).map(|label| if label == said { 0.97 } else { 0.01 }));
        }
        let votes = Votes::new(Shape { n_tasks: 400, n_workers: 2, n_labels: 4 }, &tasks, &workers, &labels).unwrap();
        let found = informed(&votes, &Matrix::from_rows(4, rows).unwrap());
        let share = |task: usize, label: usize| found.posteriors.at(task, label);
        let best = |task: usize| (0..4).max_by(|a, b| share(task, *a).total_cmp(&share(task, *b)));
        let n_right = (0..400).filter(|task| best(*task) == Some(task % 4)).count();
        (found, n_right as f64 / 400.0)
    }

    #[test]
    fn some_second_answers_tell_how_often_people_err() {
        for noise in [0.1, 0.2, 0.3] {
            let (found, right) = fitted(noise, 0.9);
            assert!((found.error_rate - noise).abs() < 0.09, "{noise}: {}", found.error_rate);
            assert!(right > 1.0 - noise, "model and answers together are better than answers: {right}");
        }
    }

    #[test]
    fn a_model_that_knows_nothing_is_not_listened_to() {
        let (found, right) = fitted(0.2, 0.25);
        assert!(found.calibration.uniform_share >= 0.8, "{:?}", found.calibration);
        assert!((right - 0.8).abs() < 0.06, "{right}");
    }

    #[test]
    fn a_second_answer_settles_or_unsettles() {
        let shape = Shape { n_tasks: 3, n_workers: 2, n_labels: 3 };
        let votes = Votes::new(shape, &[0, 1, 1, 2, 2], &[0, 0, 1, 0, 1], &[0, 0, 0, 0, 1]).unwrap();
        let found = informed(&votes, &Matrix::from_rows(3, vec![1.0 / 3.0; 9]).unwrap()).posteriors;
        assert!(found.at(1, 0) > found.at(0, 0) && found.at(0, 0) > found.at(2, 0));
        assert!((found.at(2, 0) - found.at(2, 1)).abs() < 1e-9);
    }
}
