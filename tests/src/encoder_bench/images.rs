//! The native race on images; see [`super::native`].

use std::fs;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use accord_protocol::EncoderKind;
use accord_scorer::device::Compute;
use accord_scorer::encoder::{AnyEncoder, Files, Input, load};
use accord_scorer::host::block_on;
use accord_scorer::weights::{safetensors, torch_pickle};
use anyhow::{Context as _, ensure};
use serde_json::json;

use super::native::{Python, THREADS, timed};
use super::peers::{Models, convert, folder};
use super::round::{Round, min_cosine};
use super::table::{Entrant, Table};
use super::texts::data_dir;

/// Sides of the images, in pixels: what the project uses for small pictures, and what the network was trained with.
const SIDES: [usize; 2] = [128, 224];
/// Rounds per contest.
const N_ROUNDS: usize = 5;
/// Images given to onnxruntime at a time; the faster one counts.
const BATCHES: [usize; 2] = [1, 8];

/// Runs the contests and prints their tables; what cannot run is named.
pub(super) fn race(python: &Path, models: &Models, runtime: &mut Python) -> anyhow::Result<()> {
    let made = photographs().and_then(|photographs| {
        let published = models.efficientnet.clone().map_err(anyhow::Error::msg)?;
        Ok((photographs, weights(&published)?))
    });
    let (photographs, weights) = match made {
        Ok(made) => made,
        Err(error) => {
            println!("NOT RUN: images ({error:#})\n");
            return Ok(());
        }
    };
    let onnx = folder().join("models/efficientnet-lite0.onnx");
    let script = include_str!("peers/efficientnet_onnx.py");
    convert(python, script, &[&weights.to_string_lossy(), &onnx.to_string_lossy()], &onnx)?;
    for side in SIDES {
        let ours = match ours(&weights, side) {
            Ok(ours) => ours,
            Err(error) => {
                println!("NOT RUN: images of {side} pixels ({error:#})\n");
                continue;
            }
        };
        let squares = squares(runtime, &photographs, side)?;
        for n_threads in THREADS {
            println!("{}", contest(&ours, runtime, &onnx, &squares, (side, n_threads))?);
        }
    }
    Ok(())
}

/// One contest.
fn contest(
    ours: &AnyEncoder,
    runtime: &mut Python,
    onnx: &Path,
    squares: &[PathBuf],
    (side, n_threads): (usize, usize),
) -> anyhow::Result<Table> {
    let threads = NonZeroUsize::new(n_threads).context("no threads")?;
    let title = format!("EfficientNet-Lite0 natively, fp32, {side} × {side} pixels, threads: {n_threads}");
    let mut table = Table::new(title, "images");
    let version = runtime.ask(&json!({ "kind": "load", "model": onnx, "threads": n_threads }))?.version;
    let (us, them) =
        (Entrant::ours("accord-scorer".into()), Entrant::peer(format!("onnxruntime {version}, PNG read by Pillow")));
    let files: Vec<Vec<u8>> = squares.iter().map(fs::read).collect::<Result<_, _>>()?;
    let inputs: Vec<Input<'_>> = files.iter().map(|bytes| Input::Image(bytes)).collect();
    let mut ask = |batch: usize, wants_vectors: bool| {
        let request = json!({
            "kind": "images", "model": onnx, "threads": n_threads, "files": squares, "batch": batch,
            "wants_vectors": wants_vectors,
        });
        runtime.ask(&request)
    };
    let vectors = timed(ours, &inputs, threads)?.0;
    let theirs = ask(1, true)?.vectors;
    table.agreement("the photographs", &us, min_cosine(&vectors, &theirs))?;
    for _ in 0..N_ROUNDS {
        table.note(&us, "photographs", "its own batches", timed(ours, &inputs, threads)?.1);
        for batch in BATCHES {
            let answer = ask(batch, false)?;
            let round = Round::of(squares.len(), answer.millis, answer.cpu_millis);
            table.note(&them, "photographs", &format!("{batch} at a time"), round);
        }
    }
    Ok(table)
}

/// Real photographs of any size.
fn photographs() -> anyhow::Result<Vec<PathBuf>> {
    let mut folders = vec![data_dir().join("images/hymenoptera")];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).context("`images/hymenoptera` is not in the folder ACCORD_DATA_DIR")?;
        for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "jpg" || extension == "jpeg") {
                found.push(path);
            }
        }
    }
    found.sort();
    ensure!(!found.is_empty(), "`images/hymenoptera` holds no photographs");
    Ok(found)
}

/// The photographs as squares of the network's size, so that scaling is no part of the race.
fn squares(runtime: &mut Python, photographs: &[PathBuf], side: usize) -> anyhow::Result<Vec<PathBuf>> {
    let out = folder().join("images");
    fs::create_dir_all(&out).context("the folder for images could not be made")?;
    runtime.ask(&json!({ "kind": "squares", "files": photographs, "folder": out, "side": side }))?;
    Ok((0..photographs.len()).map(|number| out.join(format!("{side}-{number}.png"))).collect())
}

/// The published weights as safetensors, by our own reader.
fn weights(published: &Path) -> anyhow::Result<PathBuf> {
    let out = folder().join("models/efficientnet-lite0.safetensors");
    if !out.exists() {
        let bytes = fs::read(published).context("the published weights cannot be read")?;
        let tensors = torch_pickle::read(&bytes).context("the published weights cannot be understood")?;
        fs::write(&out, safetensors::write(&tensors, safetensors::Precision::F32)?)?;
    }
    Ok(out)
}

/// Our encoder for images of one size.
fn ours(weights: &Path, side: usize) -> anyhow::Result<AnyEncoder> {
    let config = json!({
        "architecture": "efficientnet-lite0", "image_size": side, "resize": "stretch", "interpolation": "bicubic",
        "mean": 127, "std": 128,
    });
    let files = Files::from([
        ("config.json".to_owned(), config.to_string().into_bytes()),
        ("model.safetensors".to_owned(), fs::read(weights).context("the weights cannot be read")?),
    ]);
    Ok(block_on(load(EncoderKind::Image, files, &Compute::cpu()))?)
}
