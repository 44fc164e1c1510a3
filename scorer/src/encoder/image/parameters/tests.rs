//! Small networks with random weights, and weights that do not fit.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_precision_loss, clippy::cast_possible_truncation)]

use super::*;
use crate::encoder::weights::tests::file_of;

/// Numbers in -1..1 by a hash of seed and place, as `noise` in `tests/reference/image_encoders.py`.
pub(in super::super) fn noise(seed: u64, n: usize) -> Vec<f32> {
    const MASK: u64 = 0xffff_ffff;
    let number = |at: u64| {
        let mut x = (at + seed * 0x9e37_79b9) & MASK;
        for factor in [0x85eb_ca6b, 0xc2b2_ae35_u64] {
            x ^= x >> 16;
            x = (x * factor) & MASK;
        }
        x ^= x >> 16;
        ((x >> 8) as f64 / f64::from(1 << 23) - 1.0) as f32
    };
    (0..n as u64).map(number).collect()
}

fn names_and_shapes(plan: &Plan, naming: Naming) -> Vec<(String, Vec<usize>)> {
    let n_last = plan.blocks.last().unwrap().n_out;
    let mut places = vec![(Place::Stem, vec![plan.n_stem, 3, 3, 3]), (Place::Head, vec![plan.n_head, n_last, 1, 1])];
    for (at, block) in plan.blocks.iter().enumerate() {
        let n_wide = block.n_wide();
        if block.ratio != 1 {
            places.push((Place::Widen(at, block), vec![n_wide, block.n_in, 1, 1]));
        }
        places.push((Place::Filter(at, block), vec![n_wide, 1, block.kernel, block.kernel]));
        places.push((Place::Narrow(at, block), vec![block.n_out, n_wide, 1, 1]));
    }
    let tensors = places.into_iter().flat_map(|(place, shape)| {
        let (convolution, norm) = naming.names(place, plan.blocks.len());
        let n_out = shape[0];
        let norms =
            ["weight", "bias", "running_mean", "running_var"].map(|part| (format!("{norm}.{part}"), vec![n_out]));
        std::iter::once((format!("{convolution}.weight"), shape)).chain(norms)
    });
    let mut tensors: Vec<_> = tensors.collect();
    tensors.sort_unstable();
    tensors
}

/// A file of weights like those of `fill` in `tests/reference/image_encoders.py`.
pub(in super::super) fn file_of_noise(plan: &Plan, is_torchvision: bool) -> Vec<u8> {
    let naming = if is_torchvision { Naming::Torchvision } else { Naming::EfficientNetPytorch };
    // The classifier's two tensors come first there, and last in the other.
    let first_seed = if is_torchvision { 2 } else { 0 };
    let tensors: Vec<_> = (first_seed..)
        .zip(names_and_shapes(plan, naming))
        .map(|(seed, (name, shape))| {
            let mut values = noise(seed, shape.iter().product());
            let (factor, shift) = match shape.as_slice() {
                [_, n_in, side, _] => ((6.0 / (n_in * side * side) as f32).sqrt(), 0.0),
                _ if name.ends_with("running_var") => (0.5, 1.0),
                _ if name.ends_with("weight") => (0.25, 1.0),
                _ => (0.25, 0.0),
            };
            values.iter_mut().for_each(|value| *value = shift + *value * factor);
            (name, shape, values)
        })
        .collect();
    let views: Vec<_> =
        tensors.iter().map(|(name, shape, values)| (name.as_str(), shape.as_slice(), values.as_slice())).collect();
    file_of(&views)
}

/// The first, a middle and the last names of published files.
#[test]
fn names_are_those_of_published_files() {
    let lite = super::super::plan::efficientnet::plan(0).unwrap();
    let mobile = super::super::plan::mobilenet::plan(1.0).unwrap();
    let all = |plan: &Plan, naming| -> Vec<String> {
        names_and_shapes(plan, naming).into_iter().map(|(name, _)| name).collect()
    };
    let has = |names: &[String], name: &str| assert!(names.iter().any(|found| found == name), "{name}");
    let own = all(&lite, Naming::EfficientNetPytorch);
    // Those of the package's file, less the classifier and the counts of batches.
    assert_eq!(own.len(), 296 - 2 - 49);
    ["_conv_stem.weight", "_blocks.0._project_conv.weight", "_blocks.15._bn2.running_var", "_bn1.bias"]
        .into_iter()
        .for_each(|name| has(&own, name));
    let timm = all(&lite, Naming::Timm);
    ["blocks.0.0.conv_pw.weight", "blocks.0.0.bn2.bias", "blocks.6.0.conv_pwl.weight", "blocks.5.3.bn3.running_mean"]
        .into_iter()
        .for_each(|name| has(&timm, name));
    let vision = all(&mobile, Naming::Torchvision);
    ["features.1.conv.0.0.weight", "features.1.conv.2.bias", "features.17.conv.2.weight", "features.18.1.running_var"]
        .into_iter()
        .for_each(|name| has(&vision, name));
}

#[test]
fn norms_are_folded() {
    let plan = Plan { norm_eps: 0.0, ..super::super::plan::mobilenet::plan(0.35).unwrap() };
    let file = file_of(&[
        ("conv_stem.weight", &[2, 1, 1, 1], &[3.0, 5.0]),
        ("bn1.weight", &[2], &[2.0, 1.0]),
        ("bn1.bias", &[2], &[1.0, 0.0]),
        ("bn1.running_mean", &[2], &[4.0, 1.0]),
        ("bn1.running_var", &[2], &[0.25, 4.0]),
    ]);
    let weights = Weights::read("model.safetensors", &file).unwrap();
    let folded = convolution(&weights, Naming::Timm, Place::Stem, [2, 1, 1, 1], &plan).unwrap();
    // 2 (3x - 4) / 0.5 + 1 and (5x - 1) / 2.
    assert_eq!(folded, Convolution { filters: vec![12.0, 2.5], bias: vec![-15.0, -0.5] });
}
