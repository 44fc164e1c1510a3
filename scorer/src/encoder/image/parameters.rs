//! The numbers of a network from its file, each batch norm folded into the convolution before it.
//!
//! A batch norm at rest is `scale * (x - mean) / sqrt(variance + eps) + shift` (Ioffe and Szegedy, ICML 2015), so that
//! the factor can go into the filter and the rest into a bias. Three ways of naming tensors are known.

use super::plan::{Block, Plan};
use crate::encoder::LoadError;
use crate::encoder::weights::Weights;

/// A convolution: its filters `[n_out, n_in, side, side]` row by row, where `n_in` is 1 if each channel is filtered by
/// itself, and a bias per output.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Convolution {
    pub(super) filters: Vec<f32>,
    pub(super) bias: Vec<f32>,
}

/// A block's convolutions.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct BlockParameters {
    /// Absent where nothing is widened.
    pub(super) widen: Option<Convolution>,
    pub(super) filter: Convolution,
    pub(super) narrow: Convolution,
}

/// A network's convolutions.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Parameters {
    pub(super) stem: Convolution,
    pub(super) blocks: Vec<BlockParameters>,
    pub(super) head: Convolution,
}

/// How a file names its tensors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Naming {
    /// The packages `efficientnet_pytorch` and `efficientnet_lite_pytorch`.
    EfficientNetPytorch,
    Timm,
    Torchvision,
}

/// The place of a convolution.
#[derive(Clone, Copy, Debug)]
enum Place<'a> {
    Stem,
    Widen(usize, &'a Block),
    Filter(usize, &'a Block),
    Narrow(usize, &'a Block),
    Head,
}

impl Parameters {
    /// Reads all convolutions.
    ///
    /// # Errors
    /// When a tensor is missing, has another shape than the plan asks for, or holds numbers that are none.
    pub(super) fn read(weights: &Weights<'_>, plan: &Plan) -> Result<Self, LoadError> {
        let naming = Naming::of(weights)?;
        let read = |place: Place<'_>, shape: [usize; 4]| convolution(weights, naming, place, shape, plan);
        let mut blocks = Vec::with_capacity(plan.blocks.len());
        for (at, block) in plan.blocks.iter().enumerate() {
            let (n_wide, side) = (block.n_wide(), block.kernel);
            let widen = match block.ratio {
                1 => None,
                _ => Some(read(Place::Widen(at, block), [n_wide, block.n_in, 1, 1])?),
            };
            let filter = read(Place::Filter(at, block), [n_wide, 1, side, side])?;
            blocks.push(BlockParameters {
                widen,
                filter,
                narrow: read(Place::Narrow(at, block), [block.n_out, n_wide, 1, 1])?,
            });
        }
        let n_last = plan.blocks.last().map_or(plan.n_stem, |block| block.n_out);
        let stem = read(Place::Stem, [plan.n_stem, 3, 3, 3])?;
        Ok(Self { stem, blocks, head: read(Place::Head, [plan.n_head, n_last, 1, 1])? })
    }
}

fn convolution(
    weights: &Weights<'_>,
    naming: Naming,
    place: Place<'_>,
    shape: [usize; 4],
    plan: &Plan,
) -> Result<Convolution, LoadError> {
    let (name, norm) = naming.names(place, plan.blocks.len());
    let mut filters = weights.numbers(&format!("{name}.weight"), &shape)?;
    let [n_out, ..] = shape;
    let of_norm = |part: &str| weights.numbers(&format!("{norm}.{part}"), &[n_out]);
    let (scale, mut bias) = (of_norm("weight")?, of_norm("bias")?);
    let (mean, variance) = (of_norm("running_mean")?, of_norm("running_var")?);
    let per_output = (filters.len() / n_out.max(1)).max(1);
    let rows = filters.chunks_exact_mut(per_output).zip(&mut bias);
    for (((row, bias), scale), (mean, variance)) in rows.zip(scale).zip(mean.into_iter().zip(variance)) {
        if variance < 0.0 {
            return Err(weights.malformed(format!("a variance of `{norm}` is negative; fetch the file again")));
        }
        let factor = scale / (variance + plan.norm_eps).sqrt();
        row.iter_mut().for_each(|value| *value *= factor);
        *bias -= mean * factor;
    }
    Ok(Convolution { filters, bias })
}

impl Naming {
    fn of(weights: &Weights<'_>) -> Result<Self, LoadError> {
        let known = [
            (Self::EfficientNetPytorch, "_conv_stem.weight"),
            (Self::Timm, "conv_stem.weight"),
            (Self::Torchvision, "features.0.0.weight"),
        ];
        let found = known.into_iter().find(|(_, name)| weights.has(name)).map(|(naming, _)| naming);
        found.ok_or_else(|| {
            let first = weights.names().first().map_or("none at all", |name| *name).to_owned();
            weights.malformed(format!(
                "it has none of the first tensors `_conv_stem.weight`, `conv_stem.weight` and `features.0.0.weight` \
                 (found: `{first}` and others); it is of another network"
            ))
        })
    }

    /// The names of a convolution and of its batch norm.
    fn names(self, place: Place<'_>, n_blocks: usize) -> (String, String) {
        match self {
            Self::EfficientNetPytorch => efficientnet_pytorch(place),
            Self::Timm => timm(place),
            Self::Torchvision => torchvision(place, n_blocks),
        }
    }
}

fn efficientnet_pytorch(place: Place<'_>) -> (String, String) {
    match place {
        Place::Stem => ("_conv_stem".into(), "_bn0".into()),
        Place::Widen(at, _) => (format!("_blocks.{at}._expand_conv"), format!("_blocks.{at}._bn0")),
        Place::Filter(at, _) => (format!("_blocks.{at}._depthwise_conv"), format!("_blocks.{at}._bn1")),
        Place::Narrow(at, _) => (format!("_blocks.{at}._project_conv"), format!("_blocks.{at}._bn2")),
        Place::Head => ("_conv_head".into(), "_bn1".into()),
    }
}

fn timm(place: Place<'_>) -> (String, String) {
    let named = |block: &Block, part: &str, norm: usize| {
        let (stage, at) = block.stage;
        (format!("blocks.{stage}.{at}.{part}"), format!("blocks.{stage}.{at}.bn{norm}"))
    };
    // Blocks that do not widen have one convolution less, and other names for the rest.
    match place {
        Place::Stem => ("conv_stem".into(), "bn1".into()),
        Place::Widen(_, block) => named(block, "conv_pw", 1),
        Place::Filter(_, block) => named(block, "conv_dw", if block.ratio == 1 { 1 } else { 2 }),
        Place::Narrow(_, block) if block.ratio == 1 => named(block, "conv_pw", 2),
        Place::Narrow(_, block) => named(block, "conv_pwl", 3),
        Place::Head => ("conv_head".into(), "bn2".into()),
    }
}

fn torchvision(place: Place<'_>, n_blocks: usize) -> (String, String) {
    let pair = |at: usize, part: usize| {
        (format!("features.{}.conv.{part}.0", at + 1), format!("features.{}.conv.{part}.1", at + 1))
    };
    let widens = |block: &Block| usize::from(block.ratio != 1);
    match place {
        Place::Stem => ("features.0.0".into(), "features.0.1".into()),
        Place::Widen(at, _) => pair(at, 0),
        Place::Filter(at, block) => pair(at, widens(block)),
        Place::Narrow(at, block) => {
            let part = widens(block) + 1;
            (format!("features.{}.conv.{part}", at + 1), format!("features.{}.conv.{}", at + 1, part + 1))
        }
        Place::Head => (format!("features.{}.0", n_blocks + 1), format!("features.{}.1", n_blocks + 1)),
    }
}

#[cfg(test)]
pub(super) mod tests;
