//! MobileNetV2 of any width.
//!
//! Source: Sandler et al., "MobileNetV2: inverted residuals and linear bottlenecks", CVPR 2018, table 2; numbers of
//! channels are rounded as in the authors' code and in torchvision.

use super::{Padding, Plan, Stage, blocks, scaled};

const STAGES: [Stage; 7] = [
    Stage { n_blocks: 1, kernel: 3, stride: 1, ratio: 1, n_out: 16 },
    Stage { n_blocks: 2, kernel: 3, stride: 2, ratio: 6, n_out: 24 },
    Stage { n_blocks: 3, kernel: 3, stride: 2, ratio: 6, n_out: 32 },
    Stage { n_blocks: 4, kernel: 3, stride: 2, ratio: 6, n_out: 64 },
    Stage { n_blocks: 3, kernel: 3, stride: 1, ratio: 6, n_out: 96 },
    Stage { n_blocks: 3, kernel: 3, stride: 2, ratio: 6, n_out: 160 },
    Stage { n_blocks: 1, kernel: 3, stride: 1, ratio: 6, n_out: 320 },
];

/// The network of a width, which is about 0.1 to 2; none beyond.
pub(in super::super) fn plan(width: f32) -> Option<Plan> {
    if !(0.05..=4.0).contains(&width) {
        return None;
    }
    // Through its decimal digits, as 1.4 in f32 is not the 1.4 that the published networks were scaled by.
    let width: f64 = width.to_string().parse().ok()?;
    let n_stem = scaled(32, width);
    let stages = STAGES.map(|stage| Stage { n_out: scaled(stage.n_out, width), ..stage });
    Some(Plan {
        n_stem,
        blocks: blocks(stages, n_stem),
        // Narrow networks keep the full head.
        n_head: scaled(1_280, width.max(1.0)),
        norm_eps: 1e-5,
        padding: Padding::Even,
    })
}
