//! What the labels are, given who answered what, and how far each labeler can be believed.
//!
//! Every model is a pure function of [`Votes`]: the same answers give the same figures to the last bit, whatever the
//! names of tasks and workers are. All but [`crowdlab`] need the answers only.
//!
//! | method | a labeler is | a task is | use it |
//! |---|---|---|---|
//! | [`majority`] | like all others | alike | to check the others against |
//! | [`wawa`] | one share of agreement | alike | live, cheap, few answers |
//! | [`one_coin`] | one accuracy | alike | live, few answers each |
//! | [`dawid_skene`] | a confusion matrix | alike | many answers each, labelers with a bias |
//! | [`mace`] | knows, or answers by habit | alike | when some answer carelessly |
//! | [`glad`] | an ability | easy or hard | when tasks differ in difficulty |
//! | [`crowdlab`] | a weight beside the scorer's | as the scorer sees it | as soon as there is a scorer; one vote each |
//!
//! A labeler's *quality* is the same thing in all of them: the expected share of that person's answers that are right,
//! with Wilson's 95 % interval on the expected count. It leaves out that the consensus itself is uncertain.

pub mod active_lab;
pub mod crowdlab;
pub mod dawid_skene;
pub mod em;
pub mod glad;
pub mod gold;
pub mod informed;
pub mod mace;
pub mod majority;
mod math;
mod matrix;
pub mod one_coin;
mod posteriors;
pub mod votes;
pub mod wawa;
pub mod weights;

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

pub use math::{Share, wilson};
pub use matrix::Matrix;
pub use posteriors::Posteriors;
pub use votes::{Shape, Vote, Votes};
pub use weights::training_weights;

/// The methods that need answers only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Most votes.
    Majority,
    /// Votes weighted by agreement with the majority.
    Wawa,
    /// Confusion matrices by EM.
    DawidSkene,
    /// One accuracy each, by EM.
    OneCoin,
    /// Knowing or answering by habit, by variational EM.
    Mace,
    /// Abilities and difficulties, by EM.
    Glad,
}

/// What a model makes of the answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Consensus {
    /// Each task's most probable label, of equal ones the first; `None` without answers.
    pub labels: Vec<Option<usize>>,
    /// How probable each label is for each task.
    pub posteriors: Posteriors,
    /// Each worker.
    pub workers: Vec<WorkerQuality>,
    /// How the model was fitted; `None` for those that count only.
    pub fit: Option<Fit>,
}

/// How far a worker can be believed.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkerQuality {
    /// How many answers it rests on.
    pub n_votes: u32,
    /// Expected share of right answers; `None` without answers.
    pub quality: Option<Share>,
    /// What the model itself says about the worker.
    pub model: WorkerModel,
}

/// A worker in a model's own terms.
#[derive(Clone, Debug, PartialEq)]
pub enum WorkerModel {
    /// The quality says it all.
    Quality,
    /// Row: true label, column: given label, each row sums to 1 (Dawid-Skene).
    Confusion(Matrix),
    /// MACE.
    Knowing {
        /// Probability of knowing the label instead of answering by habit.
        competence: f64,
        /// What the habit is: a probability for each label.
        habit: Vec<f64>,
    },
    /// Log-odds of being right on a task of easiness 1, negative for those who mislead (GLAD).
    Ability(f64),
}

/// How a model was fitted.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit {
    /// Log-likelihood of all answers at the end, natural logarithm (MACE: its lower bound).
    pub log_likelihood: f64,
    /// What was maximised, after each round: never falls. Differs from the log-likelihood where there are priors.
    pub objective: Vec<f64>,
    /// Whether it stood still before the rounds were used up.
    pub converged: bool,
    /// Share of each label among the tasks as the model sees it; empty where it is fixed to be uniform.
    pub prior: Vec<f64>,
    /// Each task's easiness, above 0, 1 without evidence being e (GLAD); empty in other models.
    pub easiness: Vec<f64>,
}

/// Why there is no consensus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ConsensusError {
    /// The tables of the model would not fit into memory.
    #[error("{model} needs a table of {n_cells} numbers for so many labels; use majority or wawa, or merge labels")]
    TooLarge {
        /// Name of the model.
        model: &'static str,
        /// How many numbers.
        n_cells: usize,
    },
    /// The classifier's probabilities are not one row for each task and one column for each label.
    #[error(
        "there are {n_rows} x {n_columns} probabilities for {n_tasks} tasks and {n_labels} labels; make them equal"
    )]
    Probabilities {
        /// Rows given.
        n_rows: usize,
        /// Columns given.
        n_columns: usize,
        /// Rows wanted.
        n_tasks: usize,
        /// Columns wanted.
        n_labels: usize,
    },
    /// A probability is negative or no number.
    #[error("row {row} of the probabilities holds something that is no probability; check the classifier")]
    NotProbabilities {
        /// Which row.
        row: usize,
    },
    /// No task has two answers.
    #[error("no task has answers of two people, so labelers cannot be compared; collect second answers first")]
    NoOverlap,
    /// With one label there is nothing to choose.
    #[error("there are fewer than two labels, so there is nothing to tell apart")]
    OneLabel,
}

/// Runs a method with its standard settings.
///
/// # Errors
/// When the model's tables would not fit into memory.
///
/// ```
/// use accord_core::consensus::{Method, Shape, Votes, estimate};
/// // Three workers, four tasks; the third worker is alone each time.
/// let shape = Shape { n_tasks: 4, n_workers: 3, n_labels: 2 };
/// let tasks = [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3];
/// let workers = [0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2];
/// let labels = [0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1, 0];
/// let votes = Votes::new(shape, &tasks, &workers, &labels).unwrap();
/// let consensus = estimate(Method::OneCoin, &votes).unwrap();
/// assert_eq!(consensus.labels, [Some(0), Some(1), Some(0), Some(1)]);
/// assert!(consensus.workers[0].quality.unwrap().value > 0.999);
/// assert!(consensus.workers[2].quality.unwrap().value < 0.001);
/// ```
pub fn estimate(method: Method, votes: &Votes<'_>) -> Result<Consensus, ConsensusError> {
    match method {
        Method::Majority => Ok(majority::majority(votes)),
        Method::Wawa => Ok(wawa::wawa(votes)),
        Method::DawidSkene => dawid_skene::dawid_skene(votes, dawid_skene::Settings::PLAIN),
        Method::OneCoin => one_coin::one_coin(votes, em::Stopping::CONVERGED),
        Method::Mace => mace::mace(votes, mace::Settings::PUBLISHED),
        Method::Glad => glad::glad(votes, glad::STOPPING),
    }
}

impl Method {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Majority, Self::Wawa, Self::DawidSkene, Self::OneCoin, Self::Mace, Self::Glad];

    /// Its name on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Majority => "majority",
            Self::Wawa => "wawa",
            Self::DawidSkene => "dawid_skene",
            Self::OneCoin => "one_coin",
            Self::Mace => "mace",
            Self::Glad => "glad",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl FromStr for Method {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.into_iter().find(|method| method.as_str() == text);
        found.ok_or_else(|| format!("`{text}` is no method; take one of {}", Self::ALL.map(Self::as_str).join(", ")))
    }
}

impl Consensus {
    /// Chooses labels and rates workers from posteriors.
    pub(self) fn from_posteriors(votes: &Votes<'_>, posteriors: Posteriors, fit: Option<Fit>) -> Self {
        let labels = (0..votes.shape().n_tasks).map(|task| posteriors.best(task)).collect();
        let mut n_right = vec![0.0; votes.shape().n_workers];
        for vote in votes.iter() {
            if let Some(sum) = n_right.get_mut(vote.worker) {
                *sum += posteriors.of(vote.task, vote.label);
            }
        }
        let workers = votes.n_of_workers().into_iter().zip(n_right).map(|(n_votes, n_right)| WorkerQuality {
            n_votes,
            quality: wilson(n_right, f64::from(n_votes)),
            model: WorkerModel::Quality,
        });
        Self { labels, workers: workers.collect(), posteriors, fit }
    }
}

#[cfg(test)]
mod tests;
