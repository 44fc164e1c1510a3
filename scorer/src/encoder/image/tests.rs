//! The image encoder against vectors that its reference made, and folders that cannot be loaded.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_possible_truncation)]

use serde_json::Value;

use super::parameters::tests::{file_of_noise, noise};
use super::plan::Plan;
use super::*;
use crate::host::block_on;

const NETWORKS: &str = include_str!("../../../tests/reference/image/networks.json");
const PICTURE: &[u8] = include_bytes!("../../../tests/reference/image/colour.png");

fn plan_of(name: &str) -> Plan {
    let (architecture, width) = name.split_once(' ').unwrap_or((name, "1"));
    let json = format!(
        r#"{{"architecture":"{architecture}","width":{width},"image_size":64,"resize":"stretch","mean":0,"std":1}}"#
    );
    Config::read(json.as_bytes()).unwrap().plan
}

fn parameters_of(plan: &Plan, file: &[u8]) -> Parameters {
    Parameters::read(&Weights::read(WEIGHTS, file).unwrap(), plan).unwrap()
}

fn on_cpu(name: &str) -> OnCpu {
    let plan = plan_of(name);
    let parameters = parameters_of(&plan, &file_of_noise(&plan, name.starts_with("mobilenet")));
    OnCpu::new(plan, parameters)
}

#[track_caller]
fn check_close(found: &[f32], expected: &[f32], tolerance: f32, name: &str) {
    assert_eq!(found.len(), expected.len());
    for (at, (found, expected)) in found.iter().zip(expected).enumerate() {
        assert!((found - expected).abs() <= tolerance, "{name}, number {at}: {found} instead of {expected}");
    }
}

/// Every level with another width or depth, both families, even and odd sides, against torch.
#[test]
fn networks_compute_what_the_reference_computes() {
    let networks: Value = serde_json::from_str(NETWORKS).unwrap();
    for (name, expected) in networks.as_object().unwrap() {
        let side = expected["side"].as_u64().unwrap() as usize;
        let rows = on_cpu(name).forward(&noise(1_000, 2 * side * side * 3), side);
        let expected: Vec<f32> = expected["rows"]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|row| row.as_array().unwrap())
            .map(|value| value.as_f64().unwrap() as f32)
            .collect();
        // Every sixteenth number was kept; all lie within 0 and 6.
        let found: Vec<f32> = rows.iter().copied().step_by(16).collect();
        // Rounding grows with depth: lite4 has 34 blocks.
        check_close(&found, &expected, 1e-3, name);
    }
}

/// The loops and the tensor library's operations are two ways to the same numbers.
#[test]
fn both_paths_agree() {
    for (name, side) in [("efficientnet-lite1", 64), ("mobilenet-v2 0.35", 47)] {
        let plan = plan_of(name);
        let file = file_of_noise(&plan, name.starts_with("mobilenet"));
        let on_device = OnDevice::new(&plan, parameters_of(&plan, &file), &Compute::cpu());
        let images = noise(5, 3 * side * side * 3);
        let expected = block_on(on_device.forward(images.clone(), side, 4)).unwrap();
        check_close(
            &OnCpu::new(plan.clone(), parameters_of(&plan, &file)).forward(&images, side),
            &expected,
            1e-4,
            name,
        );
    }
}

/// How many images go together, and where in the batch one stands, changes nothing.
#[test]
fn images_of_a_batch_do_not_touch() {
    let network = on_cpu("efficientnet-lite0");
    let images = noise(7, 3 * 96 * 96 * 3);
    let together = network.forward(&images, 96);
    let alone: Vec<f32> = images.chunks_exact(96 * 96 * 3).flat_map(|image| network.forward(image, 96)).collect();
    check_close(&together, &alone, 1e-6, "batch");
}

fn folder(config: &str, name: &str) -> Files {
    let plan = plan_of(name);
    let weights = file_of_noise(&plan, name.starts_with("mobilenet"));
    Files::from(
        [(config::FILE, config.as_bytes().to_vec()), (WEIGHTS, weights)].map(|(name, file)| (name.into(), file)),
    )
}

const MOBILE: &str =
    r#"{"architecture":"mobilenet-v2","width":0.35,"image_size":64,"resize":"stretch","mean":128,"std":64}"#;

#[test]
fn bad_inputs_do_not_fail_the_others() {
    let files = folder(MOBILE, "mobilenet-v2 0.35");
    let encoder = Image::load(&files, &Compute::cpu()).unwrap();
    assert_eq!((encoder.dim(), encoder.id().len()), (1_280, "image-1-".len() + 16));
    let inputs = [Input::Image(PICTURE), Input::Image(&PICTURE[..100]), Input::Text("text"), Input::Image(PICTURE)];
    let encoded = block_on(encoder.encode(&inputs)).unwrap();
    let rows: Vec<&[f32]> = encoded.vectors.chunks_exact(1_280).collect();
    let norms: Vec<f32> = rows.iter().map(|row| row.iter().map(|value| value * value).sum::<f32>()).collect();
    check_close(&norms, &[1.0, 0.0, 0.0, 1.0], 1e-5, "norms");
    check_close(rows[0], rows[3], 1e-6, "the same image twice");
    let problems: Vec<usize> = encoded.problems.iter().map(|(at, _)| *at).collect();
    assert_eq!(problems, [1, 2]);
    assert!(encoded.problems[0].1.contains("PNG image cannot be decoded"), "{:?}", encoded.problems);
    assert_eq!(encoded.problems[1].1, NOT_AN_IMAGE);
    assert_eq!(block_on(encoder.encode(&[])).unwrap(), Encoded::default());
}

#[test]
fn the_id_follows_the_files() {
    let files = folder(MOBILE, "mobilenet-v2 0.35");
    let id = |files: &Files| Image::load(files, &Compute::cpu()).unwrap().id().to_owned();
    let mut other = files.clone();
    other.insert(config::FILE.into(), MOBILE.replace("128", "127").into_bytes());
    assert_ne!(id(&files), id(&other), "another preparation gives other vectors");
    assert_eq!(id(&files), id(&files));
}

#[track_caller]
fn check_refused(files: &Files, message: &str) {
    let error = Image::load(files, &Compute::cpu()).unwrap_err().to_string();
    assert!(error.contains(message), "{error}");
}

#[test]
fn wrong_folders_are_refused_in_words() {
    let files = folder(MOBILE, "mobilenet-v2 0.35");
    let without = |name: &str| files.clone().into_iter().filter(|(key, _)| key != name).collect::<Files>();
    check_refused(
        &without(config::FILE),
        "`config.json` is missing; its folder needs config.json and model.safetensors",
    );
    check_refused(&without(WEIGHTS), "`model.safetensors` is missing");
    let with = |name: &str, bytes: &[u8]| {
        let mut files = files.clone();
        files.insert(name.into(), bytes.to_vec());
        files
    };
    let weights = &files[WEIGHTS];
    check_refused(&with(WEIGHTS, &weights[..weights.len() / 2]), "fetch it again");
    check_refused(&with(WEIGHTS, b"<html>"), "not a whole safetensors file");
    check_refused(&with(config::FILE, MOBILE.replace("0.35", "0.5").as_bytes()), "has the shape");
    check_refused(
        &with(config::FILE, MOBILE.replace("mobilenet-v2", "efficientnet-lite0").as_bytes()),
        "has the shape",
    );
    check_refused(
        &with(config::FILE, MOBILE.replace("mobilenet-v2", "vit").as_bytes()),
        "`vit`; images can be encoded",
    );
    let other = super::super::weights::tests::file_of(&[("encoder.weight", &[1], &[1.0])]);
    check_refused(&with(WEIGHTS, &other), "it is of another network");
}
