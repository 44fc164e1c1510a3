//! EfficientNet-Lite0 with its published weights against the reference, on real images.
//!
//! Weights are looked for in `ACCORD_WEIGHTS_DIR`, or in `target/accord/weights` (`accord encoder get
//! efficientnet-lite0` puts them there); images in `ACCORD_DATA_DIR`, or in `shared/data` beside the checkout. Neither is
//! part of this repository: where one is absent, the test says so by name.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::io::Read as _;
use std::path::{Path, PathBuf};

use accord_protocol::EncoderKind;
use accord_scorer::device::Compute;
use accord_scorer::encoder::{AnyEncoder, Encoder as _, Files, Input, load};
use accord_scorer::host::block_on;
use serde_json::{Value, json};

const DIM: usize = 1_280;

fn folder(variable: &str, beside: &str) -> PathBuf {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(beside);
    std::env::var_os(variable).map_or_else(beside, PathBuf::from)
}

fn weights(name: &str) -> PathBuf {
    folder("ACCORD_WEIGHTS_DIR", "target/accord/weights").join(name)
}

fn data(path: &str) -> PathBuf {
    folder("ACCORD_DATA_DIR", "../shared/data").join(path)
}

/// Reads a file, or says by name that it is absent.
fn read(path: &Path) -> Option<Vec<u8>> {
    let bytes = std::fs::read(path).ok();
    if bytes.is_none() {
        println!("NOT RUN: {} is not there", path.file_name().unwrap().to_string_lossy());
    }
    bytes
}

fn encoder(name: &str, preparation: &Value) -> Option<AnyEncoder> {
    let mut config = json!({ "architecture": "efficientnet-lite0", "mean": 127, "std": 128 });
    for (key, value) in preparation.as_object().unwrap() {
        config[key] = value.clone();
    }
    let files = [
        ("config.json", config.to_string().into_bytes()),
        ("model.safetensors", read(&weights(name).join("model.safetensors"))?),
    ];
    let files: Files = files.into_iter().map(|(name, bytes)| (name.to_owned(), bytes)).collect();
    Some(block_on(load(EncoderKind::Image, files, &Compute::cpu())).unwrap())
}

fn encode(encoder: &AnyEncoder, images: &[Vec<u8>]) -> Vec<f32> {
    let inputs: Vec<Input<'_>> = images.iter().map(|image| Input::Image(image)).collect();
    let batches = inputs.chunks(encoder.batch_len()).map(|batch| block_on(encoder.encode(batch)).unwrap());
    batches
        .flat_map(|encoded| {
            assert_eq!(encoded.problems, []);
            encoded.vectors
        })
        .collect()
}

fn cosine(a: &[f32], b: &[f32]) -> f64 {
    let dot = |a: &[f32], b: &[f32]| a.iter().zip(b).map(|(a, b)| f64::from(*a) * f64::from(*b)).sum::<f64>();
    dot(a, b) / (dot(a, a) * dot(b, b)).sqrt()
}

#[track_caller]
fn check(found: &[f32], expected: &[f32], least: f64, what: &str) {
    assert_eq!(found.len(), expected.len());
    let cosines: Vec<f64> = found.chunks(DIM).zip(expected.chunks(DIM)).map(|(a, b)| cosine(a, b)).collect();
    let lowest = cosines.iter().copied().fold(1.0, f64::min);
    let mean = cosines.iter().sum::<f64>() / f64::from(u16::try_from(cosines.len()).unwrap());
    println!("{what}: cosine at least {lowest:.7}, mean {mean:.7}, {} images", cosines.len());
    assert!(lowest >= least, "{what}: {lowest}");
}

/// Row by row of the reference embeddings, which are kept as 16-bit floats.
#[test]
fn fashion_items_get_the_reference_embeddings() {
    let images = data("images/fashion-mnist/train-images-idx3-ubyte.gz");
    let embeddings = data("embeddings/fashion-mnist-train-eff0.npy");
    let (Some(images), Some(embeddings)) = (read(&images), read(&embeddings)) else { return };
    let mut idx = Vec::new();
    flate2::read::GzDecoder::new(images.as_slice()).read_to_end(&mut idx).unwrap();
    let images: Vec<Vec<u8>> = idx[16..].chunks_exact(28 * 28).take(200).map(png_of).collect();
    let n_header = 10 + usize::from(u16::from_le_bytes([embeddings[8], embeddings[9]]));
    let rows = embeddings[n_header..].as_chunks::<2>().0;
    let expected: Vec<f32> = rows
        .iter()
        .take(200 * DIM)
        .map(|half| accord_scorer::weights::safetensors::f32_of_half(u16::from_le_bytes(*half)))
        .collect();
    let preparation = json!({ "image_size": 128, "resize": "stretch", "interpolation": "bilinear" });
    for (name, least) in [("efficientnet-lite0", 0.9999), ("efficientnet-lite0-f16", 0.999)] {
        let Some(encoder) = encoder(name, &preparation) else { continue };
        check(&encode(&encoder, &images), &expected, least, name);
    }
}

fn png_of(pixels: &[u8]) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, 28, 28);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.write_header().unwrap().write_image_data(pixels).unwrap();
    file
}

/// JPEG photographs, decoding included; the reference vectors are made by `tests/reference/image_encoders.py`.
#[test]
fn photographs_get_the_reference_vectors() {
    let Some(reference) = read(&weights("efficientnet-lite0").join("reference.json")) else { return };
    let reference: Value = serde_json::from_slice(&reference).unwrap();
    let reference = reference.as_object().unwrap();
    let root = data("images/hymenoptera");
    let Some(photographs) = reference.keys().map(|name| read(&root.join(name))).collect::<Option<Vec<_>>>() else {
        return;
    };
    let settings = [
        ("middle-224", 0.9999, json!({ "image_size": 224, "resize": 256 })),
        ("stretch-128", 0.9999, json!({ "image_size": 128, "resize": "stretch", "interpolation": "bilinear" })),
    ];
    for (key, at_f32, preparation) in settings {
        let rows = reference.values().flat_map(|rows| rows[key].as_array().unwrap());
        #[expect(clippy::cast_possible_truncation, reason = "written with six digits")]
        let expected: Vec<f32> = rows.map(|value| value.as_f64().unwrap() as f32).collect();
        for (name, least) in [("efficientnet-lite0", at_f32), ("efficientnet-lite0-f16", 0.999)] {
            let Some(encoder) = encoder(name, &preparation) else { continue };
            check(&encode(&encoder, &photographs), &expected, least, &format!("{name}, {key}"));
        }
    }
}
