//! Texts per second of an encoder, and its vectors for other tools to judge.
//!
//! `cargo run --release -p accord-scorer --example encode_speed -- KIND FOLDER TEXTS.jsonl [THREADS] [OUT.npy]`, where KIND
//! is `hashed`, `static` or `bert` (FOLDER is `-` for the first) and each line of TEXTS has a `text`.

use std::collections::BTreeMap;
use std::error::Error;
use std::io::Write as _;
use std::num::NonZeroUsize;
use std::path::Path;
use std::time::Instant;

use accord_protocol::EncoderKind;
use accord_scorer::device::Compute;
use accord_scorer::encoder::{Encoder as _, Files, Input, encode_all, load};
use accord_scorer::host::block_on;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [kind, folder, texts, rest @ ..] = arguments.as_slice() else {
        return Err("usage: encode_speed KIND FOLDER TEXTS.jsonl [THREADS] [OUT.npy]".into());
    };
    let kind = EncoderKind::parse(kind).ok_or("KIND is hashed, static or bert")?;
    let n_threads = rest.first().map_or(Ok(NonZeroUsize::MIN), |number| number.parse())?;
    let began = Instant::now();
    let encoder = block_on(load(kind, read_folder(Path::new(folder))?, &Compute::cpu()))?;
    println!("{} ({} numbers) loaded in {:.2} s", encoder.id(), encoder.dim(), began.elapsed().as_secs_f64());
    let texts = read_texts(Path::new(texts))?;
    let inputs: Vec<Input<'_>> = texts.iter().map(|text| Input::Text(text)).collect();
    let began = Instant::now();
    let encoded = encode_all(&encoder, &inputs, n_threads, &mut |_| {})?;
    let seconds = began.elapsed().as_secs_f64();
    #[expect(clippy::cast_precision_loss, reason = "far fewer than 2^52 texts")]
    let per_second = texts.len() as f64 / seconds;
    println!("{} texts in {seconds:.3} s on {n_threads} threads: {per_second:.1} texts/s", texts.len());
    if let Some(out) = rest.get(1) {
        write_npy(Path::new(out), &encoded.vectors, encoder.dim())?;
    }
    Ok(())
}

fn read_folder(folder: &Path) -> Result<Files, Box<dyn Error>> {
    let mut files = BTreeMap::new();
    for inner in ["", "1_Pooling/"] {
        let Ok(entries) = std::fs::read_dir(folder.join(inner)) else { continue };
        for entry in entries {
            let path = entry?.path();
            if let Some(name) = path.file_name().and_then(|name| name.to_str()).filter(|_| path.is_file()) {
                files.insert(format!("{inner}{name}"), std::fs::read(&path)?);
            }
        }
    }
    Ok(files)
}

fn read_texts(path: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    std::fs::read_to_string(path)?
        .lines()
        .map(|line| {
            let record: serde_json::Value = serde_json::from_str(line)?;
            let text = record.get("text").and_then(serde_json::Value::as_str);
            Ok(text.ok_or_else(|| format!("a line without a text: {line}"))?.to_owned())
        })
        .collect()
}

/// Version 1.0 of numpy's format: a header of a multiple of 64 bytes, then the rows.
fn write_npy(path: &Path, vectors: &[f32], dim: usize) -> Result<(), Box<dyn Error>> {
    let shape = format!("({}, {dim})", vectors.len() / dim.max(1));
    let header = format!("{{'descr': '<f4', 'fortran_order': False, 'shape': {shape}, }}");
    let padded = format!("{header:<width$}\n", width = (header.len() + 11).next_multiple_of(64) - 11);
    let mut file = std::io::BufWriter::new(std::fs::File::create(path)?);
    file.write_all(b"\x93NUMPY\x01\x00")?;
    file.write_all(&u16::try_from(padded.len())?.to_le_bytes())?;
    file.write_all(padded.as_bytes())?;
    for value in vectors {
        file.write_all(&value.to_le_bytes())?;
    }
    Ok(file.flush()?)
}
