//! The shape of a network: the family of MobileNetV2, to which EfficientNet-Lite belongs, differs in numbers alone.
//!
//! A network is a stem (3×3, stride 2), blocks and a head (1×1), whose mean over all places is the vector. A block
//! widens its input (1×1), filters each channel by itself (3×3 or 5×5), and narrows the outcome again (1×1, without
//! activation); where input and output have one shape, the input is added. Every other convolution is followed by
//! ReLU6. Source: Sandler et al., "MobileNetV2: inverted residuals and linear bottlenecks", CVPR 2018.

pub(super) mod efficientnet;
pub(super) mod mobilenet;

/// Side and stride of the stem's filters.
pub(super) const STEM: (usize, usize) = (3, 2);

/// A network's shape.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Plan {
    /// Channels behind the stem.
    pub(super) n_stem: usize,
    pub(super) blocks: Vec<Block>,
    /// Channels behind the head: the length of a vector.
    pub(super) n_head: usize,
    /// What is added to a batch norm's variance.
    pub(super) norm_eps: f32,
    pub(super) padding: Padding,
}

/// A block's shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Block {
    /// Which stage it belongs to and its place there; some names of tensors count so.
    pub(super) stage: (usize, usize),
    pub(super) n_in: usize,
    /// How many times wider it is inside; 1: nothing is widened, and that convolution is absent.
    pub(super) ratio: usize,
    pub(super) n_out: usize,
    /// Side of the filter: 3 or 5.
    pub(super) kernel: usize,
    /// 1 or 2.
    pub(super) stride: usize,
}

/// Where zeros are put around an image before it is filtered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Padding {
    /// TensorFlow's "same": as few as needed, and an odd one behind.
    Same,
    /// PyTorch's: half a filter on all sides.
    Even,
}

/// Stages of a network before scaling.
#[derive(Clone, Copy, Debug)]
struct Stage {
    n_blocks: usize,
    kernel: usize,
    stride: usize,
    ratio: usize,
    n_out: usize,
}

impl Block {
    pub(super) const fn n_wide(&self) -> usize {
        self.n_in * self.ratio
    }

    pub(super) const fn adds_input(&self) -> bool {
        self.stride == 1 && self.n_in == self.n_out
    }
}

impl Padding {
    /// Zeros before the first pixel of a line of `n` pixels. Behind the last come as many as the filter then lacks.
    pub(super) const fn before(self, n: usize, kernel: usize, stride: usize) -> usize {
        match self {
            Self::Same => ((n.div_ceil(stride) - 1) * stride + kernel).saturating_sub(n) / 2,
            Self::Even => kernel / 2,
        }
    }
}

/// The blocks of stages, where the first of a stage has its stride and changes the number of channels.
fn blocks(stages: impl IntoIterator<Item = Stage>, n_stem: usize) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut n_in = n_stem;
    for (stage_idx, stage) in stages.into_iter().enumerate() {
        let Stage { kernel, ratio, n_out, .. } = stage;
        for at in 0..stage.n_blocks {
            let stride = if at == 0 { stage.stride } else { 1 };
            blocks.push(Block { stage: (stage_idx, at), n_in, ratio, n_out, kernel, stride });
            n_in = n_out;
        }
    }
    blocks
}

/// `n_channels * width`, to the nearest multiple of 8, but never more than a tenth less.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "below 10,000"
)]
fn scaled(n_channels: usize, width: f64) -> usize {
    let exact = n_channels as f64 * width;
    let nearest = ((exact + 4.0) as usize / 8 * 8).max(8);
    if (nearest as f64) < 0.9 * exact { nearest + 8 } else { nearest }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn padding_is_that_of_its_framework() {
        assert_eq!(Padding::Same.before(224, 3, 2), 0, "one zero, behind");
        assert_eq!(Padding::Same.before(225, 3, 2), 1);
        assert_eq!(Padding::Same.before(56, 5, 2), 1, "three zeros, two of them behind");
        assert_eq!(Padding::Same.before(7, 5, 1), 2);
        assert_eq!(Padding::Even.before(224, 3, 2), 1);
    }

    /// Numbers of parameters as published: of the weight packages of lite 0 to 2, and of torchvision's `mobilenet_v2`,
    /// each less its classifier.
    #[test]
    fn networks_have_the_published_size() {
        let n_parameters = |plan: &Plan| -> usize {
            let norm = 2;
            let stem = plan.n_stem * (27 + norm);
            let block = |block: &Block| {
                let widen = if block.ratio == 1 { 0 } else { block.n_wide() * (block.n_in + norm) };
                let filter = block.n_wide() * (block.kernel * block.kernel + norm);
                widen + filter + block.n_out * (block.n_wide() + norm)
            };
            let n_last = plan.blocks.last().unwrap().n_out;
            stem + plan.blocks.iter().map(block).sum::<usize>() + plan.n_head * (n_last + norm)
        };
        assert_eq!(n_parameters(&mobilenet::plan(1.0).unwrap()), 3_504_872 - 1_281_000);
        // The packages count running means, variances and counts of batches as well.
        let n_norms = |plan: &Plan| -> (usize, usize) {
            let wide = |block: &Block| if block.ratio == 1 { block.n_wide() } else { 2 * block.n_wide() };
            let channels = plan.blocks.iter().map(|block| wide(block) + block.n_out).sum::<usize>();
            let norms = plan.blocks.iter().map(|block| if block.ratio == 1 { 2 } else { 3 }).sum::<usize>();
            (channels + plan.n_stem + plan.n_head, norms + 2)
        };
        for (level, n_values) in [(0, 4_694_073), (2, 6_150_232)] {
            let plan = efficientnet::plan(level).unwrap();
            let (n_channels, n_norms) = n_norms(&plan);
            assert_eq!(n_parameters(&plan) + 2 * n_channels + n_norms + 1_281_000, n_values, "lite{level}");
        }
    }
}
