//! A trained head, laid out for scoring all items.

use burn::tensor::activation::softmax;
use burn::tensor::{Device, Tensor, TensorData};

use super::{Head, NEVER};
use crate::density::emphasis::Emphasis;
use crate::encoder::{Finish, Linear, Packed};

/// Class columns on a device are a multiple of this: some matrix kernels misbehave on WebGPU for very narrow
/// matrices (tracel-ai/cubek issue 654).
const CLASS_STEP: usize = 8;

impl Head {
    /// How many columns [`HeadOnDevice::probabilities`] has.
    pub fn n_columns(&self) -> usize {
        self.parameters.classes.len().next_multiple_of(CLASS_STEP)
    }

    /// The head laid out for the CPU, to be given plain rows; trained on emphasised ones, it needs their emphasis.
    pub fn on_cpu(&self, emphasis: Option<&Emphasis>) -> HeadOnCpu {
        let n_out = self.parameters.classes.len();
        let Folded { weights, bias, finish } = self.folded(emphasis);
        let n_in = weights.len() / n_out.max(1);
        HeadOnCpu { layer: Packed::new(&Linear { n_in, n_out, weights, bias }), n_classes: n_out, finish }
    }

    /// Copies the head to a device; as for [`Head::on_cpu`].
    pub fn on_device(&self, device: &Device, emphasis: Option<&Emphasis>) -> HeadOnDevice {
        let n_columns = self.n_columns();
        let n_classes = self.parameters.classes.len();
        let Folded { weights: folded, mut bias, mut finish } = self.folded(emphasis);
        let dim = folded.len() / n_classes.max(1);
        let mut weights = Vec::with_capacity(dim * n_columns);
        for row in folded.chunks_exact(n_classes) {
            weights.extend_from_slice(row);
            weights.resize(weights.len().next_multiple_of(n_columns), 0.0);
        }
        bias.resize(n_columns, NEVER);
        if let Some(finish) = &mut finish {
            finish.resize(n_columns, NEVER);
        }
        HeadOnDevice {
            weights: Tensor::from_data(TensorData::new(weights, [dim, n_columns]), device),
            biases: Tensor::from_data(TensorData::new(bias, [1, n_columns]), device),
            finish,
        }
    }

    /// The head on plain rows, divided by the temperature.
    fn folded(&self, emphasis: Option<&Emphasis>) -> Folded {
        let scaled = |values: &[f32]| values.iter().map(|value| value / self.temperature).collect::<Vec<f32>>();
        let (weights, biases) = (scaled(&self.parameters.weights), scaled(&self.parameters.biases));
        match emphasis {
            None => Folded { weights, bias: biases, finish: None },
            Some(emphasis) => {
                let (weights, bias) = emphasis.fold(&weights, self.parameters.classes.len());
                Folded { weights, bias, finish: Some(biases) }
            }
        }
    }
}

struct Folded {
    weights: Vec<f32>,
    /// Added to the product.
    bias: Vec<f32>,
    /// Added once the sum was divided by the row's length.
    finish: Option<Vec<f32>>,
}

/// Divides rows of sums by the lengths of their emphasised rows and adds the biases.
fn finished(logits: &mut [f32], finish: Option<&[f32]>, inverse_lengths: &[f32]) {
    let Some(biases) = finish else { return };
    for (row, inverse_length) in logits.chunks_exact_mut(biases.len().max(1)).zip(inverse_lengths) {
        row.iter_mut().zip(biases).for_each(|(logit, bias)| *logit = *logit * inverse_length + bias);
    }
}

/// A head on the CPU.
pub struct HeadOnCpu {
    layer: Packed,
    n_classes: usize,
    finish: Option<Vec<f32>>,
}

impl HeadOnCpu {
    /// How many columns [`HeadOnCpu::logits`] has.
    pub fn n_classes(&self) -> usize {
        self.n_classes
    }

    /// One row of logits, divided by the temperature, per row of `rows`, in `logits`. `inverse_lengths` are those of the
    /// emphasised rows, and not looked at where there is no emphasis.
    pub fn logits(&self, rows: &[f32], inverse_lengths: &[f32], logits: &mut Vec<f32>) {
        self.layer.multiply(rows, Finish::Plain, &mut Vec::new(), logits);
        finished(logits, self.finish.as_deref(), inverse_lengths);
    }
}

/// A head on the device that scores the items.
#[derive(Debug)]
pub struct HeadOnDevice {
    weights: Tensor<2>,
    biases: Tensor<2>,
    finish: Option<Vec<f32>>,
}

impl HeadOnDevice {
    /// One row of probabilities per row of `inputs`, for a head without emphasis; columns beyond its classes are 0.
    pub fn probabilities(&self, inputs: Tensor<2>) -> Tensor<2> {
        softmax(self.logits(inputs), 1)
    }

    /// One row of logits per row of `inputs`, divided by the temperature; columns beyond the head's classes are far
    /// below all others. [`HeadOnDevice::finish`] has to follow.
    pub fn logits(&self, inputs: Tensor<2>) -> Tensor<2> {
        inputs.matmul(self.weights.clone()) + self.biases.clone()
    }

    /// What is left to do to logits once they are read, with the inverse lengths of the emphasised rows.
    pub fn finish(&self, logits: &mut [f32], inverse_lengths: &[f32]) {
        finished(logits, self.finish.as_deref(), inverse_lengths);
    }
}
