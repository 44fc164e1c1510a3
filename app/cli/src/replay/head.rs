//! The head that measures: multinomial logistic regression with scikit-learn's loss, the same for every strategy.
//!
//! It is trained here and not by the engine: what is measured must not hold its own ruler. `--head plain` sees vectors as
//! they are, with `C = 10`, so that figures stand beside baselines made with scikit-learn; `--head accord` sees them as the
//! product's head does, with its penalty ([`World::penalty`](super::world::World::penalty)) and its weights of classes.
//! The loss is
//! `sum_i w_i * nll_i + |W|^2 / (2 C)`, the bias unpenalised; training ends as scikit-learn's does, when no entry of the
//! gradient per unit of weight is beyond 1e-4.
//!
//! Shapes: features `n * dim`, weights `dim * n_classes`, probabilities `n * n_classes`.

use std::collections::BTreeMap;

use accord_protocol::Labeled;
use accord_scorer::head::Settings;
use burn::tensor::{Device, Tensor, TensorData};
use clap::ValueEnum;

use super::lbfgs::minimise;
use crate::embeddings::Vectors;

/// Inverse strength of the penalty of the plain head, that of the baselines.
pub const PLAIN_C: f32 = 10.0;
/// Largest entry of the gradient, per unit of weight, at which training ends.
const TOLERANCE: f64 = 1e-4;

/// Which head measures. It is the same for every strategy, and what asks by uncertainty asks with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum HeadName {
    /// What the product trains: vectors seen from the pool's mean, beside the means of their neighbours, and rare classes
    /// weighted up
    Accord,
    /// Logistic regression on the vectors as they are
    Plain,
}

/// How far the product's head weighs rare classes up, see [`Settings`].
const BALANCE: f32 = Settings::QUEUE.balance;

/// The same labels with rare classes weighted up, the sum of weights unchanged.
#[must_use]
pub fn balanced(labels: &[Labeled]) -> Vec<Labeled> {
    let mut sums = BTreeMap::<u32, f32>::new();
    for label in labels {
        *sums.entry(label.class_idx).or_default() += label.weight;
    }
    let factor = |class: &u32| sums.get(class).map_or(1.0, |sum| sum.powf(-BALANCE));
    let weighted: f32 = sums.iter().map(|(class, sum)| sum * factor(class)).sum();
    let scale = sums.values().sum::<f32>() / weighted;
    let weigh = |label: &Labeled| Labeled { weight: label.weight * factor(&label.class_idx) * scale, ..*label };
    labels.iter().map(weigh).collect()
}

/// Rows of features where products are computed.
#[derive(Clone, Debug)]
pub struct Features(Tensor<2>);

impl Features {
    /// All rows.
    #[must_use]
    pub fn new(vectors: &Vectors) -> Self {
        Self::of(vectors.values.clone(), vectors.n_rows(), vectors.dim)
    }

    fn of(values: Vec<f32>, n_rows: usize, dim: usize) -> Self {
        Self(Tensor::from_data(TensorData::new(values, [n_rows, dim]), &Device::flex()))
    }

    /// `self * right`, `right` with `n_columns` columns.
    pub(super) fn times(&self, right: &[f32], n_columns: usize) -> anyhow::Result<Vec<f32>> {
        let right = Self::of(right.to_vec(), right.len() / n_columns.max(1), n_columns);
        Ok(self.0.clone().matmul(right.0).try_into_vec_as::<f32>()?)
    }
}

/// A trained head.
#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    /// The classes that have labels, ascending; the columns.
    classes: Vec<u32>,
    dim: usize,
    /// Weights row by row, then one bias a class.
    parameters: Vec<f32>,
}

impl Head {
    /// Trains on the labels of some rows with the penalty `|W|^2 / (2 c)`; `None` where fewer than two classes have labels. `start` only saves time: the
    /// loss has one minimum.
    ///
    /// # Errors
    /// When the product of matrices fails.
    pub fn train(vectors: &Vectors, labels: &[Labeled], c: f32, start: Option<&Self>) -> anyhow::Result<Option<Self>> {
        let mut classes: Vec<u32> = labels.iter().map(|label| label.class_idx).collect();
        classes.sort_unstable();
        classes.dedup();
        if classes.len() < 2 {
            return Ok(None);
        }
        let dim = vectors.dim;
        let mut parameters = vec![0.0; (dim + 1) * classes.len()];
        if let Some(start) = start.filter(|start| start.dim == dim) {
            start.copy_to(&classes, &mut parameters);
        }
        let problem = Problem::new(vectors, labels, &classes, c);
        let tolerance = TOLERANCE * problem.weight_sum;
        let parameters = minimise(parameters, tolerance, |parameters| problem.evaluate(parameters))?;
        Ok(Some(Self { classes, dim, parameters }))
    }

    /// The classes that have labels, ascending; the columns of the probabilities.
    #[must_use]
    pub fn classes(&self) -> &[u32] {
        &self.classes
    }

    /// One row of probabilities a row of features.
    ///
    /// # Errors
    /// When the product of matrices fails.
    pub fn probabilities(&self, features: &Features) -> anyhow::Result<Vec<f32>> {
        let mut logits = self.logits(features)?;
        for row in logits.chunks_exact_mut(self.classes.len()) {
            softmax(row);
        }
        Ok(logits)
    }

    /// The most probable class of each row; of equal ones the first.
    ///
    /// # Errors
    /// When the product of matrices fails.
    pub fn predictions(&self, features: &Features) -> anyhow::Result<Vec<u32>> {
        let logits = self.logits(features)?;
        let best = |row: &[f32]| {
            let first_largest = row.iter().zip(&self.classes).rev().max_by(|a, b| a.0.total_cmp(b.0));
            first_largest.map_or(0, |(_, class)| *class)
        };
        Ok(logits.chunks_exact(self.classes.len()).map(best).collect())
    }

    fn logits(&self, features: &Features) -> anyhow::Result<Vec<f32>> {
        let (weights, biases) = self.parameters.split_at(self.dim * self.classes.len());
        let mut logits = features.times(weights, self.classes.len())?;
        for row in logits.chunks_exact_mut(self.classes.len()) {
            row.iter_mut().zip(biases).for_each(|(logit, bias)| *logit += bias);
        }
        Ok(logits)
    }

    /// Copies the columns of classes that both have.
    fn copy_to(&self, classes: &[u32], parameters: &mut [f32]) {
        let column_of = |class: &u32| self.classes.binary_search(class).ok();
        let columns: Vec<Option<usize>> = classes.iter().map(column_of).collect();
        let rows = self.parameters.chunks_exact(self.classes.len()).zip(parameters.chunks_exact_mut(classes.len()));
        for (from, to) in rows {
            for (to, column) in to.iter_mut().zip(&columns) {
                *to = column.and_then(|column| from.get(column)).copied().unwrap_or_default();
            }
        }
    }
}

struct Problem<'a> {
    labels: &'a [Labeled],
    /// The column of each label's class.
    columns: Vec<usize>,
    n_classes: usize,
    dim: usize,
    features: Features,
    /// The same, one row a dimension.
    transposed: Features,
    weight_sum: f64,
    c: f32,
}

impl<'a> Problem<'a> {
    fn new(vectors: &Vectors, labels: &'a [Labeled], classes: &[u32], c: f32) -> Self {
        let dim = vectors.dim;
        let mut values = Vec::with_capacity(labels.len() * dim);
        for label in labels {
            values.extend_from_slice(vectors.row(label.item_idx as usize));
        }
        let mut transposed = Vec::with_capacity(values.len());
        for at in 0..dim {
            transposed.extend(values.iter().skip(at).step_by(dim));
        }
        let column = |label: &Labeled| classes.binary_search(&label.class_idx).unwrap_or_default();
        Self {
            columns: labels.iter().map(column).collect(),
            n_classes: classes.len(),
            dim,
            features: Features::of(values, labels.len(), dim),
            transposed: Features::of(transposed, dim, labels.len()),
            weight_sum: labels.iter().map(|label| f64::from(label.weight)).sum(),
            labels,
            c,
        }
    }

    fn evaluate(&self, parameters: &[f32]) -> anyhow::Result<(f64, Vec<f32>)> {
        let (weights, biases) = parameters.split_at(self.dim * self.n_classes);
        let mut errors = self.features.times(weights, self.n_classes)?;
        let mut loss = 0.0_f64;
        let mut bias_gradient = vec![0.0_f32; self.n_classes];
        for ((row, label), column) in errors.chunks_exact_mut(self.n_classes).zip(self.labels).zip(&self.columns) {
            row.iter_mut().zip(biases).for_each(|(logit, bias)| *logit += bias);
            let log_total = softmax_in_place_of(row, *column);
            loss += f64::from(label.weight) * log_total;
            for (at, (entry, bias)) in row.iter_mut().zip(&mut bias_gradient).enumerate() {
                *entry = label.weight * (*entry - f32::from(u8::from(at == *column)));
                *bias += *entry;
            }
        }
        let mut gradient = self.transposed.times(&errors, self.n_classes)?;
        gradient.iter_mut().zip(weights).for_each(|(slope, weight)| *slope += weight / self.c);
        gradient.extend(bias_gradient);
        loss += weights.iter().map(|weight| f64::from(weight * weight)).sum::<f64>() / f64::from(2.0 * self.c);
        Ok((loss, gradient))
    }
}

/// Turns logits into probabilities and returns the negative logarithm of one of them.
fn softmax_in_place_of(row: &mut [f32], column: usize) -> f64 {
    let logit = row.get(column).copied().unwrap_or_default();
    let (largest, total) = softmax(row);
    f64::from(largest - logit) + f64::from(total).ln()
}

/// Turns logits into probabilities; returns the largest logit and the sum of exponentials below it.
fn softmax(row: &mut [f32]) -> (f32, f32) {
    let largest = row.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    row.iter_mut().for_each(|logit| *logit = (*logit - largest).exp());
    let total: f32 = row.iter().sum();
    row.iter_mut().for_each(|share| *share /= total);
    (largest, total)
}

#[cfg(test)]
mod tests {
    use super::*;
    use accord_core::rng::SplitMix64;

    fn number(rng: &mut SplitMix64) -> f32 {
        super::super::garbage::uniform(rng) as f32 - 0.5
    }

    /// Three classes of rows around three directions.
    fn rows(n: usize) -> (Vectors, Vec<Labeled>) {
        let mut rng = SplitMix64::new(5);
        let mut values = Vec::new();
        let mut labels = Vec::new();
        for item_idx in 0..n as u32 {
            let class = item_idx % 3;
            values.extend((0..5).map(|at| number(&mut rng) + if at == class { 0.6 } else { 0.0 }));
            let weight = if item_idx % 4 == 0 { 0.5 } else { 1.0 };
            labels.push(Labeled { item_idx, class_idx: class * 2, weight });
        }
        (Vectors { dim: 5, values }, labels)
    }

    /// Loss and gradient written out in double precision.
    fn reference(vectors: &Vectors, labels: &[Labeled], parameters: &[f64]) -> (f64, Vec<f64>) {
        let mut loss = 0.0;
        let mut gradient = vec![0.0; parameters.len()];
        for label in labels {
            let inputs: Vec<f64> =
                vectors.row(label.item_idx as usize).iter().map(|x| f64::from(*x)).chain([1.0]).collect();
            let logit = |k: usize| inputs.iter().enumerate().map(|(d, x)| x * parameters[d * 3 + k]).sum::<f64>();
            let logits = [logit(0), logit(1), logit(2)];
            let total: f64 = logits.iter().map(|logit| logit.exp()).sum();
            for k in 0..3 {
                let target = f64::from(u8::from(label.class_idx == 2 * k as u32));
                let probability = logits[k].exp() / total;
                loss -= f64::from(label.weight) * target * probability.ln();
                for (d, x) in inputs.iter().enumerate() {
                    gradient[d * 3 + k] += f64::from(label.weight) * (probability - target) * x;
                }
            }
        }
        for at in 0..15 {
            loss += parameters[at] * parameters[at] / (2.0 * f64::from(PLAIN_C));
            gradient[at] += parameters[at] / f64::from(PLAIN_C);
        }
        (loss, gradient)
    }

    #[test]
    fn training_ends_at_the_minimum_wherever_it_begins() {
        let (vectors, labels) = rows(40);
        let head = Head::train(&vectors, &labels, PLAIN_C, None).unwrap().unwrap();
        assert_eq!(head.classes(), [0, 2, 4]);
        let found: Vec<f64> = head.parameters.iter().map(|x| f64::from(*x)).collect();
        let (_, gradient) = reference(&vectors, &labels, &found);
        let largest = gradient.iter().fold(0.0_f64, |max, x| max.max(x.abs()));
        assert!(largest < 40.0 * 2e-4, "{largest}");
        // From another head, with other classes, to the same place.
        let other = Head::train(&vectors, &labels[..8], PLAIN_C, None).unwrap().unwrap();
        let again = Head::train(&vectors, &labels, PLAIN_C, Some(&other)).unwrap().unwrap();
        let distance = head.parameters.iter().zip(&again.parameters).map(|(a, b)| (a - b).abs()).fold(0.0, f32::max);
        assert!(distance < 0.05, "{distance}");
    }

    #[test]
    fn probabilities_and_predictions_are_those_of_the_parameters() {
        let (vectors, labels) = rows(60);
        let features = Features::new(&vectors);
        let head = Head::train(&vectors, &labels, PLAIN_C, None).unwrap().unwrap();
        let probabilities = head.probabilities(&features).unwrap();
        assert!(probabilities.chunks_exact(3).all(|row| (row.iter().sum::<f32>() - 1.0).abs() < 1e-5));
        let predictions = head.predictions(&features).unwrap();
        let best = |row: &[f32]| (0..3).rev().max_by(|a, b| row[*a].total_cmp(&row[*b])).unwrap() as u32 * 2;
        assert_eq!(predictions, probabilities.chunks_exact(3).map(best).collect::<Vec<_>>());
        let n_right = predictions.iter().zip(&labels).filter(|(found, label)| **found == label.class_idx).count();
        assert!(n_right > 45, "{n_right}");
    }

    #[test]
    fn one_class_makes_no_head() {
        let (vectors, labels) = rows(9);
        let one: Vec<Labeled> = labels.into_iter().filter(|label| label.class_idx == 2).collect();
        assert_eq!(Head::train(&vectors, &one, PLAIN_C, None).unwrap(), None);
    }
}
