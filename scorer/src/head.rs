//! The head: multinomial logistic regression on the items' vectors, trained to convergence.
//!
//! The loss is scikit-learn's, `sum_i w_i * nll_i + |W|^2 / (2 C)`, the bias unpenalised. It is convex, so its minimum
//! depends on the labels alone: small problems start from zeros each time, and the same labels give the same head
//! whatever was trained before, to the last bit. Training runs on the CPU, even where WebGPU does the rest: it is a few
//! dozen small steps, each of which would cost a round trip to the GPU, and so both devices rank with one head.
//!
//! What it sees may be the item among others ([`crate::density::view`]). [`tuning`] chooses `C` and the temperature from
//! the labels at hand. The heads of other schemas are [`multi_label`], [`ordinal`] and [`pairwise`].

mod examples;
mod lbfgs;
mod linear;
mod scoring;

pub mod tuning;

pub mod multi_label;
pub mod ordinal;
pub mod pairwise;

use std::cell::RefCell;

use accord_protocol::Labeled;

use crate::density::view::View;
use crate::error::ScorerError;
use crate::pool::Pool;
use examples::Examples;
use lbfgs::minimise;
use linear::{LinearModel, Loss};

pub use scoring::{HeadOnCpu, HeadOnDevice, HeadOverPool, SumsOnCpu, SumsOnDevice};
pub use tuning::{OutOfFold, out_of_fold};

/// Inverse strength of the penalty, scikit-learn's `C`, of heads for which it is not chosen.
pub const INVERSE_REGULARISATION: f32 = 10.0;

/// The same of a queue's head before there are labels enough to choose it.
pub const FIRST_INVERSE_REGULARISATION: f32 = 5.0;

/// Largest entry of the loss's gradient, divided by the sum of weights, at which training ends; scikit-learn stops
/// at 1e-4.
const GRADIENT_TOLERANCE: f64 = 1e-5;

/// With more labeled items training goes on from where the last one ended or was given up. It then takes seconds, and
/// from zeros a labeler who is quicker than that would supersede every ranking before it is done.
pub const FROM_ZERO_LABELS: usize = 1_000;

/// So does training of this many labeled items times dimensions times classes, whose way from zeros takes longer than
/// a person should wait for the next order.
const FROM_ZERO_WORK: usize = 300 * 384 * 77;

/// Logit of a padded column; its probability is exactly 0 in f32.
const NEVER: f32 = -1e4;

/// What changes the outcome of training besides the labels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Settings {
    /// Inverse strength of the penalty, scikit-learn's `C`.
    pub inverse_regularisation: f32,
    /// How far rare classes are weighted up: a label counts `n_of_its_class^-balance` times, where `n` is a sum of
    /// weights, scaled so that the sum over all labels stays. 0 leaves labels as they are, 1 is scikit-learn's
    /// `class_weight="balanced"`.
    pub balance: f32,
}

impl Settings {
    /// Every label as it is.
    pub const PLAIN: Self = Self { inverse_regularisation: INVERSE_REGULARISATION, balance: 0.0 };

    /// What orders a queue before there are labels enough to choose the penalty. Three quarters of the way to balanced
    /// classes gained accuracy at every number of labels on public sets.
    pub const QUEUE: Self = Self { inverse_regularisation: FIRST_INVERSE_REGULARISATION, balance: 0.75 };
}

/// The items' vectors, and how a head sees them.
#[derive(Clone, Copy, Debug)]
pub struct Space<'a> {
    /// The vectors.
    pub pool: &'a RefCell<Pool>,
    /// As they are, where there is none.
    pub view: Option<View<'a>>,
}

impl<'a> Space<'a> {
    /// Vectors as they are.
    pub fn plain(pool: &'a RefCell<Pool>) -> Self {
        Self { pool, view: None }
    }

    /// Length of what a head sees.
    fn dim(&self) -> usize {
        let plain = self.pool.borrow().dim();
        self.view.map_or(plain, |view| view.dim(plain))
    }

    /// What a head sees of some rows, one after the other.
    fn rows(&self, rows: &[usize]) -> Vec<f32> {
        let pool = self.pool.borrow();
        self.view.map_or_else(|| pool.gather(rows.iter().copied(), rows.len()), |view| view.rows(&pool, rows))
    }

    fn examples(&self, rows: &[usize]) -> Examples {
        Examples::new(self.rows(rows), self.dim())
    }
}

/// What training finds.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameters {
    /// The classes that have labels, ascending; the columns of `weights`.
    classes: Vec<u32>,
    /// One row a dimension, one column a class.
    weights: Vec<f32>,
    biases: Vec<f32>,
}

/// A trained head.
#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    parameters: Parameters,
    /// What logits are divided by before they become probabilities; 1 from training.
    pub temperature: f32,
    /// Evaluations of the gradient until convergence.
    pub n_steps: u32,
    /// Loss per unit of weight at the end.
    pub loss: f64,
    /// Largest entry of the gradient per unit of weight at the end.
    pub gradient: f64,
}

/// Trains a head with [`Settings::PLAIN`]; see [`train_with`].
///
/// # Errors
/// [`ScorerError::Superseded`] when a newer request has come.
pub async fn train(
    pool: &RefCell<Pool>,
    labels: &[Labeled],
    last: &mut Option<Parameters>,
    is_superseded: &dyn Fn() -> bool,
) -> Result<Option<Head>, ScorerError> {
    train_with(Space::plain(pool), labels, Settings::PLAIN, last, is_superseded).await
}

/// Trains a head on the vectors of labeled items; `None` where fewer than two classes have labels. A label whose item
/// has no vector is left out. `is_superseded` is asked between steps.
/// `last` is where the training before this one ended, and is left where this one does.
///
/// # Errors
/// [`ScorerError::Superseded`] when a newer request has come.
pub async fn train_with(
    space: Space<'_>,
    labels: &[Labeled],
    settings: Settings,
    last: &mut Option<Parameters>,
    is_superseded: &dyn Fn() -> bool,
) -> Result<Option<Head>, ScorerError> {
    let labels = with_vectors(&space.pool.borrow(), labels);
    let classes = classes_of(&labels);
    if classes.len() < 2 {
        return Ok(None);
    }
    let mut model = model(space, &labels, &classes, settings);
    let (n_rows, dim) = (model.examples.n_rows, model.examples.dim);
    let goes_on = n_rows > FROM_ZERO_LABELS || n_rows * dim * classes.len() > FROM_ZERO_WORK;
    let start = Parameters::starting(last.take().filter(|_| goes_on), classes, dim);
    let found = minimise(&mut model, start.point(), GRADIENT_TOLERANCE, is_superseded).await;
    let parameters = Parameters::from_point(start.classes, dim, &found.point);
    *last = Some(parameters.clone());
    let found = found.reached()?;
    let (n_steps, loss, gradient) = (found.n_evaluations, found.loss, found.gradient);
    Ok(Some(Head { parameters, temperature: 1.0, n_steps, loss, gradient }))
}

fn with_vectors(pool: &Pool, labels: &[Labeled]) -> Vec<Labeled> {
    labels.iter().copied().filter(|label| pool.row_of(label.item_idx as usize).is_some()).collect()
}

fn classes_of(labels: &[Labeled]) -> Vec<u32> {
    let mut classes: Vec<u32> = labels.iter().map(|label| label.class_idx).collect();
    classes.sort_unstable();
    classes.dedup();
    classes
}

/// The training problem: one example per labeled item, however many labels it has.
fn model(space: Space<'_>, labels: &[Labeled], classes: &[u32], settings: Settings) -> LinearModel {
    let pool = space.pool.borrow();
    let mut rows: Vec<usize> = labels.iter().filter_map(|label| pool.row_of(label.item_idx as usize)).collect();
    // By item and not by row: sums of floats depend on their order.
    rows.sort_unstable_by_key(|&row| pool.item_of(row));
    rows.dedup();
    let factors = class_factors(labels, classes, settings.balance);
    let mut targets = vec![0.0; rows.len() * classes.len()];
    for label in labels {
        let item = Some(label.item_idx as usize);
        let place = rows.binary_search_by_key(&item, |&row| pool.item_of(row)).ok();
        let column = classes.binary_search(&label.class_idx).ok();
        let slot = place.zip(column).and_then(|(place, column)| targets.get_mut(place * classes.len() + column));
        let factor = column.and_then(|column| factors.get(column)).copied().unwrap_or(1.0);
        if let Some(target) = slot {
            *target += label.weight * factor;
        }
    }
    let (examples, n_columns) = (space.examples(&rows), classes.len());
    LinearModel::new(examples, n_columns, targets, Loss::Softmax, settings.inverse_regularisation)
}

fn class_factors(labels: &[Labeled], classes: &[u32], balance: f32) -> Vec<f32> {
    let mut sums = vec![0.0_f32; classes.len()];
    for label in labels {
        if let Some(sum) = classes.binary_search(&label.class_idx).ok().and_then(|column| sums.get_mut(column)) {
            *sum += label.weight;
        }
    }
    let factors: Vec<f32> = sums.iter().map(|sum| sum.powf(-balance)).collect();
    let weighted: f32 = sums.iter().zip(&factors).map(|(sum, factor)| sum * factor).sum();
    let scale = sums.iter().sum::<f32>() / weighted;
    factors.into_iter().map(|factor| factor * scale).collect()
}

impl Parameters {
    /// Zeros, or where `last` ended; a class that it does not know begins at zero.
    fn starting(last: Option<Self>, classes: Vec<u32>, dim: usize) -> Self {
        let mut start = Self { weights: vec![0.0; dim * classes.len()], biases: vec![0.0; classes.len()], classes };
        let Some(last) = last.filter(|last| last.weights.len() == dim * last.classes.len()) else { return start };
        for (column, class) in start.classes.iter().enumerate() {
            let Ok(known) = last.classes.binary_search(class) else { continue };
            let to = start.weights.iter_mut().skip(column).step_by(start.classes.len());
            to.zip(last.weights.iter().skip(known).step_by(last.classes.len())).for_each(|(to, from)| *to = *from);
            if let (Some(to), Some(from)) = (start.biases.get_mut(column), last.biases.get(known)) {
                *to = *from;
            }
        }
        start
    }

    fn point(&self) -> Vec<f32> {
        self.weights.iter().chain(&self.biases).copied().collect()
    }

    fn from_point(classes: Vec<u32>, dim: usize, point: &[f32]) -> Self {
        let (weights, biases) = point.split_at((dim * classes.len()).min(point.len()));
        Self { weights: weights.to_vec(), biases: biases.to_vec(), classes }
    }
}

impl Head {
    /// The classes that have labels, ascending.
    pub fn classes(&self) -> &[u32] {
        &self.parameters.classes
    }

    /// The same head, as sure as this temperature makes it.
    #[must_use]
    pub fn at_temperature(self, temperature: f32) -> Self {
        Self { temperature, ..self }
    }
}

#[cfg(test)]
mod tests;
