//! The head: multinomial logistic regression on the items' vectors, trained to convergence with burn's autodiff.
//!
//! The loss is scikit-learn's, `sum_i w_i * nll_i + |W|^2 / (2 C)`, the bias unpenalised. It is convex, so its
//! minimum depends on the labels alone: up to [`FROM_ZERO_LABELS`] training starts from zeros each time, and the same
//! labels give the same head whatever was trained before, to the last bit. Training always runs on the CPU device, even where WebGPU does the rest: it is a few
//! hundred small steps, each of which would cost a round trip to the GPU, and so both devices rank with one head.

use std::cell::RefCell;

use accord_protocol::Labeled;
use burn::module::{Module, Param};
use burn::optim::{GradientsParams, LBFGS, LBFGSConfig, LineSearchFn};
use burn::tensor::activation::{log_softmax, softmax};
use burn::tensor::{Device, Tensor, TensorData};

use crate::error::ScorerError;
use crate::host::yield_now;
use crate::pool::Pool;

/// Inverse strength of the penalty, scikit-learn's `C`.
pub const INVERSE_REGULARISATION: f32 = 10.0;

/// Largest entry of the loss's gradient, divided by the sum of weights, at which training ends; scikit-learn stops
/// at 1e-4.
const GRADIENT_TOLERANCE: f64 = 5e-5;

/// Ends training on data that f32 cannot fit to the tolerance.
const MAX_EVALUATIONS: u32 = 1_000;

/// With more labels training goes on from where the last one ended or was given up. It then takes seconds, and from
/// zeros a labeler who is quicker than that would supersede every ranking before it is done.
pub const FROM_ZERO_LABELS: usize = 1_000;

/// Label rows times steps between two looks at the event loop; about 10 ms.
const ROWS_PER_CHUNK: usize = 1_600;
const STEPS_PER_CHUNK: std::ops::RangeInclusive<usize> = 2..=8;

/// Class columns on a device are a multiple of this: some matrix kernels misbehave on WebGPU for very narrow
/// matrices (tracel-ai/cubek issue 654).
const CLASS_STEP: usize = 8;

/// Logit of a padded column; its probability is exactly 0 in f32.
const NEVER: f32 = -1e4;

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
    /// Evaluations of the gradient until convergence.
    pub n_steps: u32,
    /// Loss per unit of weight at the end.
    pub loss: f64,
    /// Largest entry of the gradient per unit of weight at the end.
    pub gradient: f64,
}

#[derive(Module, Debug)]
struct Logistic {
    weights: Param<Tensor<2>>,
    biases: Param<Tensor<1>>,
}

/// Trains a head on the vectors of labeled items; `None` where fewer than two classes have labels. A label whose item
/// has no vector is left out. `is_superseded` is asked between chunks of steps.
/// `last` is where the training before this one ended, and is left where this one does.
pub async fn train(
    pool: &RefCell<Pool>,
    labels: &[Labeled],
    last: &mut Option<Parameters>,
    is_superseded: &dyn Fn() -> bool,
) -> Result<Option<Head>, ScorerError> {
    let labels: Vec<Labeled> =
        labels.iter().copied().filter(|label| pool.borrow().row_of(label.item_idx as usize).is_some()).collect();
    let classes = classes_of(&labels);
    if classes.len() < 2 {
        return Ok(None);
    }
    let dim = pool.borrow().dim();
    let problem = Problem::new(&pool.borrow(), &labels, &classes);
    let start = last.take().filter(|last| labels.len() > FROM_ZERO_LABELS && last.classes == classes);
    let mut module = Logistic::new(start.unwrap_or_else(|| Parameters::zeros(dim, classes.clone())), dim);
    let mut optimizer = optimizer(labels.len());
    let mut progress = Progress::default();
    loop {
        progress.begin_chunk();
        let (stepped, loss) = optimizer.step(1.0, module, |module| problem.evaluate(&module, &mut progress));
        module = stepped;
        yield_now().await;
        let is_done = progress.is_done(loss, problem.weight_sum);
        if is_done || is_superseded() {
            let parameters = module.parameters(classes)?;
            *last = Some(parameters.clone());
            return if is_done {
                Ok(Some(progress.head(parameters, problem.weight_sum)))
            } else {
                Err(ScorerError::Superseded)
            };
        }
    }
}

fn classes_of(labels: &[Labeled]) -> Vec<u32> {
    let mut classes: Vec<u32> = labels.iter().map(|label| label.class_idx).collect();
    classes.sort_unstable();
    classes.dedup();
    classes
}

fn optimizer(n_labels: usize) -> LBFGS {
    let n_steps = (ROWS_PER_CHUNK / n_labels.max(1)).clamp(*STEPS_PER_CHUNK.start(), *STEPS_PER_CHUNK.end());
    LBFGSConfig::new()
        .with_max_iter(n_steps)
        // Room for the line search; without it a chunk may end inside one.
        .with_max_eval(Some(n_steps * 4))
        .with_history_size(10)
        // Convergence is judged by `Progress`, on a scale that knows the number of labels.
        .with_tolerance_grad(0.0)
        .with_tolerance_change(1e-12)
        .with_line_search_fn(LineSearchFn::StrongWolfe)
        .init()
}

fn numbers<const D: usize>(tensor: Tensor<D>) -> Result<Vec<f32>, ScorerError> {
    tensor.try_into_vec_as::<f32>().map_err(|error| ScorerError::Device { device: "CPU", reason: error.to_string() })
}

impl Parameters {
    fn zeros(dim: usize, classes: Vec<u32>) -> Self {
        Self { weights: vec![0.0; dim * classes.len()], biases: vec![0.0; classes.len()], classes }
    }
}

impl Logistic {
    fn new(parameters: Parameters, dim: usize) -> Self {
        let device = Device::flex().autodiff();
        let n_classes = parameters.classes.len();
        Self {
            weights: Param::from_data(TensorData::new(parameters.weights, [dim, n_classes]), &device),
            biases: Param::from_data(TensorData::new(parameters.biases, [n_classes]), &device),
        }
    }

    fn parameters(self, classes: Vec<u32>) -> Result<Parameters, ScorerError> {
        let weights = numbers(self.weights.into_value().inner())?;
        Ok(Parameters { classes, weights, biases: numbers(self.biases.into_value().inner())? })
    }
}

/// The training data on the CPU device.
struct Problem {
    /// One row per label.
    inputs: Tensor<2>,
    /// One-hot rows times the label's weight.
    targets: Tensor<2>,
    weight_sum: f64,
}

impl Problem {
    fn new(pool: &Pool, labels: &[Labeled], classes: &[u32]) -> Self {
        let device = Device::flex();
        let rows = labels.iter().filter_map(|label| pool.row_of(label.item_idx as usize));
        let inputs = pool.gather(rows, labels.len());
        let mut targets = vec![0.0_f32; labels.len() * classes.len()];
        for (row, label) in targets.chunks_exact_mut(classes.len()).zip(labels) {
            let column = classes.binary_search(&label.class_idx).ok().and_then(|column| row.get_mut(column));
            if let Some(target) = column {
                *target = label.weight;
            }
        }
        let shape = [labels.len(), classes.len()];
        Self {
            inputs: Tensor::from_data(TensorData::new(inputs, [labels.len(), pool.dim()]), &device.clone().autodiff()),
            targets: Tensor::from_data(TensorData::new(targets, shape), &device.autodiff()),
            weight_sum: labels.iter().map(|label| f64::from(label.weight)).sum(),
        }
    }

    fn evaluate(&self, module: &Logistic, progress: &mut Progress) -> (f64, GradientsParams) {
        let weights = module.weights.val();
        let logits = self.inputs.clone().matmul(weights.clone()) + module.biases.val().unsqueeze::<2>();
        let nll = (log_softmax(logits, 1) * self.targets.clone()).sum().neg();
        let penalty = (weights.clone() * weights).sum() * (0.5 / INVERSE_REGULARISATION);
        let loss = nll + penalty;
        let gradients = GradientsParams::from_grads(loss.backward(), module);
        let loss = f64::from(loss.inner().into_scalar::<f32>());
        progress.note(loss, || {
            let weights =
                gradients.get::<2>(module.weights.id).map(|gradient| gradient.abs().max().into_scalar::<f32>());
            let biases = gradients.get::<1>(module.biases.id).map(|gradient| gradient.abs().max().into_scalar::<f32>());
            f64::from(weights.unwrap_or(0.0).max(biases.unwrap_or(0.0)))
        });
        (loss, gradients)
    }
}

/// Where training stands. The first evaluation of a chunk is at the accepted point, later ones may be trials of the
/// line search.
#[derive(Default)]
struct Progress {
    n_evaluations: u32,
    is_first_of_chunk: bool,
    loss: f64,
    gradient: f64,
}

impl Progress {
    fn begin_chunk(&mut self) {
        self.is_first_of_chunk = true;
    }

    fn note(&mut self, loss: f64, gradient: impl FnOnce() -> f64) {
        self.n_evaluations += 1;
        if std::mem::take(&mut self.is_first_of_chunk) {
            self.loss = loss;
            self.gradient = gradient();
        }
    }

    fn head(&self, parameters: Parameters, weight_sum: f64) -> Head {
        Head {
            parameters,
            n_steps: self.n_evaluations,
            loss: self.loss / weight_sum,
            gradient: self.gradient / weight_sum,
        }
    }

    /// Converged, or no more progress in f32, or out of patience. `loss_after` is the loss at the end of the chunk.
    fn is_done(&self, loss_after: f64, weight_sum: f64) -> bool {
        self.gradient <= GRADIENT_TOLERANCE * weight_sum
            || loss_after >= self.loss
            || self.n_evaluations >= MAX_EVALUATIONS
    }
}

impl Head {
    /// The classes that have labels, ascending.
    pub fn classes(&self) -> &[u32] {
        &self.parameters.classes
    }

    /// How many columns [`HeadOnDevice::probabilities`] has.
    pub fn n_columns(&self) -> usize {
        self.parameters.classes.len().next_multiple_of(CLASS_STEP)
    }

    /// Copies the head to a device.
    pub fn on_device(&self, device: &Device) -> HeadOnDevice {
        let n_columns = self.n_columns();
        let n_classes = self.parameters.classes.len();
        let dim = self.parameters.weights.len() / n_classes.max(1);
        let mut weights = Vec::with_capacity(dim * n_columns);
        for row in self.parameters.weights.chunks_exact(n_classes) {
            weights.extend_from_slice(row);
            weights.resize(weights.len().next_multiple_of(n_columns), 0.0);
        }
        let mut biases = self.parameters.biases.clone();
        biases.resize(n_columns, NEVER);
        HeadOnDevice {
            weights: Tensor::from_data(TensorData::new(weights, [dim, n_columns]), device),
            biases: Tensor::from_data(TensorData::new(biases, [1, n_columns]), device),
        }
    }
}

/// A head on the device that scores the items.
#[derive(Debug)]
pub struct HeadOnDevice {
    weights: Tensor<2>,
    biases: Tensor<2>,
}

impl HeadOnDevice {
    /// One row of probabilities per row of `inputs`; columns beyond the head's classes are 0.
    pub fn probabilities(&self, inputs: Tensor<2>) -> Tensor<2> {
        softmax(inputs.matmul(self.weights.clone()) + self.biases.clone(), 1)
    }
}

#[cfg(test)]
mod tests;
