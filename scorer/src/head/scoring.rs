//! A trained head, laid out for scoring all items.

use std::ops::Range;

use burn::tensor::activation::softmax;
use burn::tensor::{Device, Tensor, TensorData};

use super::{Head, NEVER};
use crate::density::view::{Folded, View};
use crate::encoder::{Finish, Linear, Packed};

/// Class columns on a device are a multiple of this: some matrix kernels misbehave on WebGPU for very narrow
/// matrices (tracel-ai/cubek issue 654).
const CLASS_STEP: usize = 8;

impl Head {
    /// How many columns [`HeadOnDevice::probabilities`] has.
    pub fn n_columns(&self) -> usize {
        self.parameters.classes.len().next_multiple_of(CLASS_STEP)
    }

    /// A head trained on plain rows, laid out for the CPU.
    pub fn on_cpu(&self) -> HeadOnCpu {
        let (weights, bias) = (self.tempered(&self.parameters.weights), self.tempered(&self.parameters.biases));
        let n_out = bias.len();
        HeadOnCpu { layer: Packed::new(&Linear { n_in: weights.len() / n_out.max(1), n_out, weights, bias }) }
    }

    /// Copies a head trained on plain rows to a device.
    pub fn on_device(&self, device: &Device) -> HeadOnDevice {
        let n_columns = self.n_columns();
        let mut biases = self.tempered(&self.parameters.biases);
        let weights = padded(&self.tempered(&self.parameters.weights), biases.len(), n_columns);
        biases.resize(n_columns, NEVER);
        HeadOnDevice { weights: tensor(weights, n_columns, device), biases: tensor(biases, n_columns, device) }
    }

    /// A head trained on what this view shows, laid out for the plain rows of the pool.
    pub fn over_pool<'a>(&self, view: View<'a>) -> HeadOverPool<'a> {
        let biases = self.tempered(&self.parameters.biases);
        let folded = view.fold(&self.tempered(&self.parameters.weights), biases.len());
        HeadOverPool { view, folded, biases }
    }

    fn tempered(&self, values: &[f32]) -> Vec<f32> {
        values.iter().map(|value| value / self.temperature).collect()
    }
}

/// Rows of `n_columns` with zeros after their first `n`.
fn padded(values: &[f32], n: usize, n_columns: usize) -> Vec<f32> {
    let mut all = Vec::with_capacity(values.len() / n.max(1) * n_columns);
    for row in values.chunks_exact(n.max(1)) {
        all.extend_from_slice(row);
        all.resize(all.len().next_multiple_of(n_columns), 0.0);
    }
    all
}

fn tensor(values: Vec<f32>, n_columns: usize, device: &Device) -> Tensor<2> {
    let n_rows = values.len() / n_columns.max(1);
    Tensor::from_data(TensorData::new(values, [n_rows, n_columns]), device)
}

/// A head on the CPU.
pub struct HeadOnCpu {
    layer: Packed,
}

impl HeadOnCpu {
    /// One row of logits, divided by the temperature, per row of `rows`, in `logits`.
    pub fn logits(&self, rows: &[f32], logits: &mut Vec<f32>) {
        self.layer.multiply(rows, Finish::Plain, &mut Vec::new(), logits);
    }
}

/// A head on a device.
#[derive(Debug)]
pub struct HeadOnDevice {
    weights: Tensor<2>,
    biases: Tensor<2>,
}

impl HeadOnDevice {
    /// One row of probabilities per row of `inputs`; columns beyond the head's classes are 0.
    pub fn probabilities(&self, inputs: Tensor<2>) -> Tensor<2> {
        softmax(self.logits(inputs), 1)
    }

    /// One row of logits per row of `inputs`, divided by the temperature; columns beyond the head's classes are far
    /// below all others.
    pub fn logits(&self, inputs: Tensor<2>) -> Tensor<2> {
        inputs.matmul(self.weights.clone()) + self.biases.clone()
    }
}

/// A head on a pool seen through a view: products of plain rows ([`SumsOnCpu`], [`SumsOnDevice`]), which
/// [`HeadOverPool::finish`] turns into logits.
pub struct HeadOverPool<'a> {
    view: View<'a>,
    folded: Folded,
    biases: Vec<f32>,
}

impl HeadOverPool<'_> {
    /// Columns of the logits.
    pub fn n_classes(&self) -> usize {
        self.biases.len()
    }

    /// What is computed for every row, on the CPU.
    pub fn on_cpu(&self) -> SumsOnCpu {
        let (weights, bias) = (self.folded.weights.clone(), self.folded.shift.clone());
        let n_out = bias.len();
        SumsOnCpu { layer: Packed::new(&Linear { n_in: weights.len() / n_out.max(1), n_out, weights, bias }), n_out }
    }

    /// The same on a device.
    pub fn on_device(&self, device: &Device) -> SumsOnDevice {
        let n = self.folded.n_columns();
        let n_columns = n.next_multiple_of(CLASS_STEP);
        let shift = padded(&self.folded.shift, n, n_columns);
        let weights = padded(&self.folded.weights, n, n_columns);
        SumsOnDevice { weights: tensor(weights, n_columns, device), shift: tensor(shift, n_columns, device), n_columns }
    }

    /// Turns sums of some rows of the pool into logits, one row of [`HeadOverPool::n_classes`] each, divided by the
    /// temperature. `n_sums` is the number of columns of the sums.
    #[inline(always)]
    pub fn finish(&self, (sums, n_sums): (&[f32], usize), rows: Range<usize>, logits: &mut Vec<f32>) {
        self.view.finish(&self.folded, (sums, n_sums), rows, &self.biases, logits);
    }
}

/// Products on the CPU.
pub struct SumsOnCpu {
    layer: Packed,
    n_out: usize,
}

impl SumsOnCpu {
    /// One row of sums per plain row, and the number of their columns.
    pub fn of<'s>(&self, rows: &[f32], sums: &'s mut Vec<f32>) -> (&'s [f32], usize) {
        self.layer.multiply(rows, Finish::Plain, &mut Vec::new(), sums);
        (sums, self.n_out)
    }
}

/// Products on a device.
#[derive(Debug)]
pub struct SumsOnDevice {
    weights: Tensor<2>,
    shift: Tensor<2>,
    n_columns: usize,
}

impl SumsOnDevice {
    /// Columns of the sums.
    pub fn n_columns(&self) -> usize {
        self.n_columns
    }

    /// One row of sums per row of `inputs`.
    pub fn of(&self, inputs: Tensor<2>) -> Tensor<2> {
        inputs.matmul(self.weights.clone()) + self.shift.clone()
    }
}
