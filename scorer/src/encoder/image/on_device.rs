//! The network in the tensor library's operations, for WebGPU.
//!
//! On a GPU convolutions are kernels of their own, and nothing leaves the device between layers. Images come in batches
//! of one size, so that each kernel is compiled once; an incomplete batch is filled up with zeros.

use burn::tensor::module::conv2d;
use burn::tensor::ops::ConvOptions;
use burn::tensor::{Device, Tensor, TensorData};

use super::super::activation::RELU6_CEILING;
use super::parameters::{Convolution, Parameters};
use super::plan::{Block, Padding, Plan, STEM};
use crate::device::Compute;
use crate::error::ScorerError;

pub(super) struct OnDevice {
    compute: Compute,
    n_head: usize,
    stem: Layer,
    blocks: Vec<BlockOnDevice>,
    head: Layer,
}

struct BlockOnDevice {
    shape: Block,
    widen: Option<Layer>,
    filter: Layer,
    narrow: Layer,
}

/// A convolution with its bias.
struct Layer {
    filters: Tensor<4>,
    bias: Tensor<1>,
    shape: LayerShape,
}

#[derive(Clone, Copy)]
struct LayerShape {
    n_out: usize,
    kernel: usize,
    stride: usize,
    /// 1, or as many as there are channels.
    groups: usize,
    padding: Padding,
}

impl OnDevice {
    pub(super) fn new(plan: &Plan, parameters: Parameters, compute: &Compute) -> Self {
        let device = &compute.device;
        let product = |convolution: Convolution| {
            let n_out = convolution.bias.len();
            let shape = LayerShape { n_out, kernel: 1, stride: 1, groups: 1, padding: plan.padding };
            Layer::new(convolution, shape, device)
        };
        let blocks = plan.blocks.iter().zip(parameters.blocks).map(|(&shape, block)| BlockOnDevice {
            shape,
            widen: block.widen.map(product),
            filter: {
                let Block { kernel, stride, .. } = shape;
                let n_out = shape.n_wide();
                let shape = LayerShape { n_out, kernel, stride, groups: n_out, padding: plan.padding };
                Layer::new(block.filter, shape, device)
            },
            narrow: product(block.narrow),
        });
        let blocks = blocks.collect();
        let (kernel, stride) = STEM;
        let stem = LayerShape { n_out: plan.n_stem, kernel, stride, groups: 1, padding: plan.padding };
        Self {
            blocks,
            stem: Layer::new(parameters.stem, stem, device),
            head: product(parameters.head),
            n_head: plan.n_head,
            compute: compute.clone(),
        }
    }

    /// A pooled row per image. `images`: `n * side * side * 3` numbers; `n_batch`: images of a full batch.
    pub(super) async fn forward(
        &self,
        mut images: Vec<f32>,
        side: usize,
        n_batch: usize,
    ) -> Result<Vec<f32>, ScorerError> {
        let n_image = side * side * 3;
        let n_images = images.len() / n_image;
        let n = n_images.next_multiple_of(n_batch);
        images.resize(n * n_image, 0.0);
        let images = Tensor::<4>::from_data(TensorData::new(images, [n, side, side, 3]), &self.compute.device);
        let stem = self.stem.of(images.permute([0, 3, 1, 2])).clamp(0.0, RELU6_CEILING);
        let last = self.blocks.iter().fold(stem, |images, block| block.apply(images));
        let head = self.head.of(last).clamp(0.0, RELU6_CEILING);
        let pooled: Tensor<2> = head.mean_dim(3).mean_dim(2).reshape([n, self.n_head]);
        let mut rows = self.compute.read(vec![pooled], n * self.n_head).await?;
        rows.truncate(n_images * self.n_head);
        Ok(rows)
    }
}

impl BlockOnDevice {
    fn apply(&self, images: Tensor<4>) -> Tensor<4> {
        let wide = match &self.widen {
            Some(widen) => widen.of(images.clone()).clamp(0.0, RELU6_CEILING),
            None => images.clone(),
        };
        let narrow = self.narrow.of(self.filter.of(wide).clamp(0.0, RELU6_CEILING));
        if self.shape.adds_input() { narrow + images } else { narrow }
    }
}

impl Layer {
    fn new(convolution: Convolution, shape: LayerShape, device: &Device) -> Self {
        let LayerShape { n_out, kernel, .. } = shape;
        let n_in = convolution.filters.len() / (n_out * kernel * kernel).max(1);
        let filters = TensorData::new(convolution.filters, [n_out, n_in, kernel, kernel]);
        let bias = TensorData::new(convolution.bias, [n_out]);
        Self { filters: Tensor::from_data(filters, device), bias: Tensor::from_data(bias, device), shape }
    }

    fn of(&self, images: Tensor<4>) -> Tensor<4> {
        let LayerShape { kernel, stride, groups, padding, .. } = self.shape;
        let [_, _, side, _] = images.dims();
        let before = padding.before(side, kernel, stride);
        let after = ((side.div_ceil(stride) - 1) * stride + kernel).saturating_sub(side + before);
        let options = ConvOptions::new_with_padding([stride; 2], [(before, after); 2], [1; 2], groups);
        conv2d(images, self.filters.clone(), Some(self.bias.clone()), options)
    }
}
