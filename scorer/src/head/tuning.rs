//! Choosing how strongly to regularise, and how sure the head may be, from the labels at hand.
//!
//! Both rest on predictions for labels that were held out ([`out_of_fold`]), so that a head which only remembers is
//! found out. The temperature is Guo et al.'s ("On calibration of modern neural networks", ICML 2017), and so is the
//! expected calibration error.

use std::collections::BTreeMap;

use accord_protocol::Labeled;

use super::lbfgs::minimise;
use super::{Parameters, Settings, Space, classes_of, model, with_vectors};
use crate::acquisition::{LOWEST, exponential};
use crate::density::mix;
use crate::encoder::{Finish, Linear, Packed};
use crate::error::ScorerError;

/// Parts that labels are split into; each is predicted by a head trained on the others.
pub const N_FOLDS: usize = 5;

/// Where training of a fold's head ends, as scikit-learn's does: a choice among penalties this far apart needs no more,
/// and it is most of the time that a choice takes.
const GRADIENT_TOLERANCE: f64 = 1e-4;

/// Penalties that are tried, from the strongest.
const GRID: [f32; 6] = [1.0, 2.0, 5.0, 15.0, 50.0, 150.0];

/// Place of [`super::FIRST_INVERSE_REGULARISATION`] in the grid, from which better ones are looked for.
const FIRST_TRIED: usize = 2;

/// With fewer labels held-out predictions say too little.
const MIN_LABELS: usize = 20;

/// With fewer labels the penalty stays as it is: on trec and banking77 choosing it from under 100 labels cost 1 to 3
/// points at 50.
const MIN_LABELS_FOR_PENALTY: usize = 100;

/// Settings are chosen anew when the number of labels has grown or shrunk by this factor.
const RETUNE_GROWTH: f64 = 1.5;

/// How much better another penalty has to be, in nats per label, as a change reorders the queue.
const WORTH_A_CHANGE: f64 = 0.02;

/// Least probability that a loss is taken of: one surprise must not decide everything.
const LEAST_PROBABILITY: f64 = 1e-4;

/// Bins of confidence in the calibration error.
const N_BINS: usize = 10;

/// Predictions for labels by heads that were not trained on their items.
#[derive(Clone, Debug, PartialEq)]
pub struct OutOfFold {
    /// The classes that have labels, ascending; the columns of `logits`.
    pub classes: Vec<u32>,
    /// The labels that were predicted: those whose items have a vector, as they came.
    pub labels: Vec<Labeled>,
    /// One row a label. A class without labels in the rest is at `-10,000`.
    pub logits: Vec<f32>,
}

/// What was chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tuned {
    /// For training.
    pub settings: Settings,
    /// What logits are divided by before they become probabilities.
    pub temperature: f32,
    /// Expected calibration error with that temperature; nothing before there are labels enough.
    pub ece: Option<f32>,
    /// Number of labels it was chosen from.
    n_labels: usize,
}

impl Tuned {
    /// Before there are labels enough.
    pub const FIRST: Self = Self { settings: Settings::QUEUE, temperature: 1.0, ece: None, n_labels: 0 };

    /// The choice as it stands for so many labels: too few of them choose nothing.
    pub fn for_labels(self, n_labels: usize) -> Self {
        if n_labels < MIN_LABELS { Self::FIRST } else { self }
    }

    /// Whether so many labels call for another choice.
    #[expect(clippy::cast_precision_loss, reason = "numbers of labels are far below 2^52")]
    pub fn is_due(&self, n_labels: usize) -> bool {
        let (then, now) = (self.n_labels as f64, n_labels as f64);
        n_labels >= MIN_LABELS && (now >= then * RETUNE_GROWTH || now * RETUNE_GROWTH <= then)
    }
}

/// Chooses settings and temperature, and returns the predictions that the choice rests on. With labels of one class, or too
/// few of them, it is [`Tuned::FIRST`].
///
/// # Errors
/// [`ScorerError::Superseded`] when a newer request has come.
pub async fn tune(
    space: Space<'_>,
    labels: &[Labeled],
    is_superseded: &dyn Fn() -> bool,
) -> Result<(Tuned, Option<OutOfFold>), ScorerError> {
    let n_labels = labels.len();
    let mut tried: BTreeMap<usize, (OutOfFold, f32, f64)> = BTreeMap::new();
    let mut best = FIRST_TRIED;
    let (mut next, mut step) = (Some(FIRST_TRIED), 1_isize);
    while let Some(at) = next {
        let Some(&inverse_regularisation) = GRID.get(at) else { break };
        let settings = Settings { inverse_regularisation, ..Settings::QUEUE };
        let Some(found) = out_of_fold(space, labels, settings, N_FOLDS, is_superseded).await? else {
            return Ok((Tuned { n_labels, ..Tuned::FIRST }, None));
        };
        let temperature = found.best_temperature();
        let loss = found.log_loss(temperature);
        tried.insert(at, (found, temperature, loss));
        let loss_of = |at: usize| tried.get(&at).map_or(f64::INFINITY, |(_, _, loss)| *loss);
        // Weaker penalties first, then, if the first of them did not help, stronger ones.
        let is_better = loss < loss_of(best) - WORTH_A_CHANGE;
        if is_better {
            best = at;
        }
        if at != FIRST_TRIED && !is_better {
            step = if step == 1 && best == FIRST_TRIED { -1 } else { 0 };
        }
        next = if step == 0 || n_labels < MIN_LABELS_FOR_PENALTY {
            None
        } else {
            best.checked_add_signed(step).filter(|at| !tried.contains_key(at))
        };
        if next.is_some_and(|at| at >= GRID.len()) {
            next = if best == FIRST_TRIED { FIRST_TRIED.checked_sub(1) } else { None };
        }
    }
    let Some((found, temperature, _)) = tried.remove(&best) else { return Ok((Tuned::FIRST, None)) };
    let inverse_regularisation = GRID.get(best).copied().unwrap_or(super::FIRST_INVERSE_REGULARISATION);
    let settings = Settings { inverse_regularisation, ..Settings::QUEUE };
    let ece = Some(found.calibration_error(temperature));
    Ok((Tuned { settings, temperature, ece, n_labels }, Some(found)))
}

/// Predicts every label by a head that was trained on the labels of other items, in `n_folds` parts with all classes
/// spread over them. All labels of an item are in one part. `None` where fewer than two classes have labels.
///
/// # Errors
/// [`ScorerError::Superseded`] when a newer request has come.
pub async fn out_of_fold(
    space: Space<'_>,
    labels: &[Labeled],
    settings: Settings,
    n_folds: usize,
    is_superseded: &dyn Fn() -> bool,
) -> Result<Option<OutOfFold>, ScorerError> {
    let labels = with_vectors(&space.pool.borrow(), labels);
    let classes = classes_of(&labels);
    if classes.len() < 2 {
        return Ok(None);
    }
    let folds = folds(&labels, n_folds.max(2));
    let mut logits = vec![super::NEVER; labels.len() * classes.len()];
    for fold in 0..n_folds.max(2) {
        let is_out = |label: &Labeled| folds.get(&label.item_idx) == Some(&fold);
        let rest: Vec<Labeled> = labels.iter().copied().filter(|label| !is_out(label)).collect();
        let Some(head) = fold_head(space, &rest, settings, is_superseded).await? else { continue };
        let columns: Vec<usize> = head.classes.iter().filter_map(|class| classes.binary_search(class).ok()).collect();
        let places: Vec<usize> = (0..labels.len()).filter(|&at| labels.get(at).is_some_and(is_out)).collect();
        let found = head_logits(space, &head, places.iter().filter_map(|&at| labels.get(at)));
        for (&place, found) in places.iter().zip(found.chunks_exact(head.classes.len())) {
            let row = logits.get_mut(place * classes.len()..(place + 1) * classes.len()).unwrap_or_default();
            for (&column, &logit) in columns.iter().zip(found) {
                if let Some(slot) = row.get_mut(column) {
                    *slot = logit;
                }
            }
        }
    }
    Ok(Some(OutOfFold { classes, labels, logits }))
}

async fn fold_head(
    space: Space<'_>,
    labels: &[Labeled],
    settings: Settings,
    is_superseded: &dyn Fn() -> bool,
) -> Result<Option<Parameters>, ScorerError> {
    let classes = classes_of(labels);
    if classes.is_empty() {
        return Ok(None);
    }
    let mut model = model(space, labels, &classes, settings);
    let dim = model.examples.dim;
    let start = Parameters::starting(None, classes, dim);
    // A head of one class is sure of it, and has nothing to train.
    let point = if start.classes.len() > 1 {
        minimise(&mut model, start.point(), GRADIENT_TOLERANCE, is_superseded).await.reached()?.point
    } else {
        start.point()
    };
    Ok(Some(Parameters::from_point(start.classes, dim, &point)))
}

fn head_logits<'a>(space: Space<'_>, head: &Parameters, labels: impl Iterator<Item = &'a Labeled>) -> Vec<f32> {
    let pool = space.pool.borrow();
    let rows: Vec<usize> = labels.filter_map(|label| pool.row_of(label.item_idx as usize)).collect();
    let Parameters { classes, weights, biases } = head.clone();
    let layer = Packed::new(&Linear { n_in: space.dim(), n_out: classes.len(), weights, bias: biases });
    let mut logits = Vec::new();
    layer.multiply(&space.rows(&rows), Finish::Plain, &mut Vec::new(), &mut logits);
    logits
}

/// The part of each item: items of a class are dealt out in a fixed random order, so that each part has its share.
fn folds(labels: &[Labeled], n_folds: usize) -> BTreeMap<u32, usize> {
    // An item with several labels goes with the first of them by number.
    let mut class_of: BTreeMap<u32, u32> = BTreeMap::new();
    for label in labels {
        let class = class_of.entry(label.item_idx).or_insert(label.class_idx);
        *class = label.class_idx.min(*class);
    }
    let mut dealt: Vec<(u32, u64, u32)> =
        class_of.into_iter().map(|(item, class)| (class, mix(n_folds as u64, u64::from(item)), item)).collect();
    dealt.sort_unstable();
    dealt.into_iter().enumerate().map(|(at, (_, _, item))| (item, at % n_folds)).collect()
}

impl OutOfFold {
    /// One row of probabilities per label, of this temperature.
    pub fn probabilities(&self, temperature: f32) -> Vec<f32> {
        let mut all = Vec::with_capacity(self.logits.len());
        for logits in self.logits.chunks_exact(self.classes.len()) {
            let largest = logits.iter().copied().fold(f32::NEG_INFINITY, f32::max);
            let row: Vec<f32> =
                logits.iter().map(|logit| exponential(((logit - largest) / temperature).max(LOWEST))).collect();
            let total: f32 = row.iter().sum();
            all.extend(row.into_iter().map(|value| value / total));
        }
        all
    }

    /// Mean weighted loss in nats, over labels of classes that the other parts have too.
    fn log_loss(&self, temperature: f32) -> f64 {
        let probabilities = self.probabilities(temperature);
        let rows = probabilities.chunks_exact(self.classes.len()).zip(self.logits.chunks_exact(self.classes.len()));
        let (mut sum, mut weights) = (0.0, 0.0);
        for (label, (probabilities, logits)) in self.labels.iter().zip(rows) {
            let column = self.classes.binary_search(&label.class_idx).unwrap_or_default();
            if logits.get(column).is_some_and(|logit| *logit > super::NEVER) {
                let probability = f64::from(probabilities.get(column).copied().unwrap_or_default());
                sum -= f64::from(label.weight) * probability.max(LEAST_PROBABILITY).ln();
                weights += f64::from(label.weight);
            }
        }
        if weights > 0.0 { sum / weights } else { 0.0 }
    }

    /// The temperature of least loss, by golden section over its logarithm.
    #[expect(clippy::cast_possible_truncation, reason = "f32 is precise enough")]
    pub fn best_temperature(&self) -> f32 {
        const RATIO: f64 = 0.618_033_988_75;
        let (mut low, mut high) = (0.05_f64.ln(), 10_f64.ln());
        for _ in 0..18 {
            let (left, right) = (high - RATIO * (high - low), low + RATIO * (high - low));
            if self.log_loss(left.exp() as f32) <= self.log_loss(right.exp() as f32) {
                high = right;
            } else {
                low = left;
            }
        }
        (0.5 * (low + high)).exp() as f32
    }

    /// Expected calibration error: the mean distance of confidence and accuracy in [`N_BINS`] bins of confidence.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "confidence is within 0 and 1")]
    pub fn calibration_error(&self, temperature: f32) -> f32 {
        let mut bins = [(0.0_f64, 0.0_f64); N_BINS];
        let mut weights = 0.0;
        let probabilities = self.probabilities(temperature);
        for (label, row) in self.labels.iter().zip(probabilities.chunks_exact(self.classes.len())) {
            let (column, confidence) = (0..).zip(row).fold((0_usize, 0.0_f32), |best, (column, &probability)| {
                if probability > best.1 { (column, probability) } else { best }
            });
            let is_right = self.classes.get(column) == Some(&label.class_idx);
            let bin = (f64::from(confidence) * N_BINS as f64) as usize;
            if let Some((sure, right)) = bins.get_mut(bin.min(N_BINS - 1)) {
                *sure += f64::from(label.weight * confidence);
                *right += f64::from(label.weight) * f64::from(u8::from(is_right));
            }
            weights += f64::from(label.weight);
        }
        let off: f64 = bins.iter().map(|(sure, right)| (sure - right).abs()).sum();
        if weights > 0.0 { (off / weights) as f32 } else { 0.0 }
    }
}

#[cfg(test)]
mod tests;
