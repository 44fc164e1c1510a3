//! Images a second of the image encoder, at 128 and 224 pixels a side, on one thread and on two.
//!
//! `cargo run --release --package accord-scorer --example image_speed [FOLDER]`; the folder is one with weights, by
//! default `target/accord/weights/efficientnet-lite0`. Images are PNGs of noise at the network's size, so that next to
//! decoding (which is timed by itself) only the network counts.

use std::error::Error;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::time::Instant;

use accord_protocol::EncoderKind;
use accord_scorer::device::Compute;
use accord_scorer::encoder::{AnyEncoder, Encoder as _, Files, Input, encode_all, load};
use accord_scorer::host::block_on;

/// Encoded per measurement.
const N_IMAGES: usize = 192;

/// The best of so many counts: other work on the machine only ever slows down.
const N_RUNS: usize = 5;

fn main() -> Result<(), Box<dyn Error>> {
    let by_default =
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../target/accord/weights/efficientnet-lite0"));
    let folder = std::env::args_os().nth(1).map_or_else(by_default, PathBuf::from);
    let weights = std::fs::read(folder.join("model.safetensors"))?;
    let config: serde_json::Value = serde_json::from_slice(&std::fs::read(folder.join("config.json"))?)?;
    for side in [128_u32, 224] {
        let mut config = config.clone();
        let fields = config.as_object_mut().ok_or("config.json is no object")?;
        fields.insert("image_size".into(), side.into());
        fields.insert("resize".into(), "stretch".into());
        let files = [("config.json", config.to_string().into_bytes()), ("model.safetensors", weights.clone())];
        let files: Files = files.into_iter().map(|(name, bytes)| (name.to_owned(), bytes)).collect();
        let encoder = block_on(load(EncoderKind::Image, files, &Compute::cpu()))?;
        let image = noise(side)?;
        for n_threads in [1, 2] {
            let speed =
                (0..N_RUNS).map(|_| images_a_second(&encoder, &image, n_threads)).collect::<Result<Vec<_>, _>>()?;
            let best = speed.into_iter().fold(0.0, f64::max);
            println!("{side} px, {n_threads} threads, batches of {}: {best:.0} images/s", encoder.batch_len());
        }
    }
    Ok(())
}

fn images_a_second(encoder: &AnyEncoder, image: &[u8], n_threads: usize) -> Result<f64, Box<dyn Error>> {
    let inputs = vec![Input::Image(image); N_IMAGES];
    let n_threads = NonZeroUsize::new(n_threads).ok_or("no threads")?;
    let began = Instant::now();
    let encoded = encode_all(encoder, &inputs, n_threads, &mut |_| {})?;
    let seconds = began.elapsed().as_secs_f64();
    if let Some((_, why)) = encoded.problems.first() {
        return Err(why.clone().into());
    }
    #[expect(clippy::cast_precision_loss, reason = "a few hundred")]
    Ok(N_IMAGES as f64 / seconds)
}

/// A PNG of noise.
fn noise(side: u32) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut state = 1_u64;
    let mut byte = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    };
    let pixels: Vec<u8> = (0..side * side * 3).map(|_| byte()).collect();
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, side, side);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(png::Compression::NoCompression);
    encoder.write_header()?.write_image_data(&pixels)?;
    Ok(file)
}
