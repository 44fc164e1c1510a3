//! EfficientNet-Lite 0 to 4.
//!
//! Sources: Tan and Le, "EfficientNet: rethinking model scaling for convolutional neural networks", ICML 2019; the
//! Lite variants are those of the TensorFlow team (2020): no squeeze-and-excitation, ReLU6, and neither stem nor head
//! nor the depth of the first and last stage are scaled.

use super::{Padding, Plan, Stage, blocks, scaled};

/// Width and depth of each level.
const SCALES: [(f64, f64); 5] = [(1.0, 1.0), (1.0, 1.1), (1.1, 1.2), (1.2, 1.4), (1.4, 1.8)];

const STAGES: [Stage; 7] = [
    Stage { n_blocks: 1, kernel: 3, stride: 1, ratio: 1, n_out: 16 },
    Stage { n_blocks: 2, kernel: 3, stride: 2, ratio: 6, n_out: 24 },
    Stage { n_blocks: 2, kernel: 5, stride: 2, ratio: 6, n_out: 40 },
    Stage { n_blocks: 3, kernel: 3, stride: 2, ratio: 6, n_out: 80 },
    Stage { n_blocks: 3, kernel: 5, stride: 1, ratio: 6, n_out: 112 },
    Stage { n_blocks: 4, kernel: 5, stride: 2, ratio: 6, n_out: 192 },
    Stage { n_blocks: 1, kernel: 3, stride: 1, ratio: 6, n_out: 320 },
];

/// The network of a level; none where there is no such level.
pub(in super::super) fn plan(level: usize) -> Option<Plan> {
    let &(width, depth) = SCALES.get(level)?;
    let last = STAGES.len() - 1;
    let stages = STAGES.into_iter().enumerate().map(|(at, stage)| Stage {
        n_blocks: if at == 0 || at == last { stage.n_blocks } else { deepened(stage.n_blocks, depth) },
        n_out: scaled(stage.n_out, width),
        ..stage
    });
    Some(Plan { n_stem: 32, blocks: blocks(stages, 32), n_head: 1_280, norm_eps: 1e-3, padding: Padding::Same })
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "below 10")]
fn deepened(n_blocks: usize, depth: f64) -> usize {
    (n_blocks as f64 * depth).ceil() as usize
}
