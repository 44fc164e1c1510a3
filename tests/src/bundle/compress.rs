//! Brotli twins beside the files, kept by content so that an unchanged file is compressed once.

use std::fs;

use anyhow::Context as _;
use brotli::enc::BrotliEncoderParams;

use super::fingerprint::long_hash;
use super::{Effort, Files};
use crate::paths;

/// Files that are not compressed already.
const COMPRESSIBLE: [&str; 11] =
    [".html", ".ftl", ".js", ".css", ".wasm", ".json", ".jsonl", ".svg", ".txt", ".webmanifest", ".csv"];

/// The compressed form of each file that gets smaller by it.
pub(super) fn twins(files: &Files, effort: Effort) -> anyhow::Result<Files> {
    let quality = match effort {
        Effort::Release => 11,
        Effort::Fast => 5,
    };
    let cache = paths::target().join("accord/cache");
    fs::create_dir_all(&cache).context("the cache of compressed files could not be made")?;
    let mut twins = Files::new();
    for (name, bytes) in files.iter().filter(|(name, _)| COMPRESSIBLE.iter().any(|end| name.ends_with(end))) {
        let kept = cache.join(format!("{}-q{quality}.br", long_hash(bytes)));
        let twin = match fs::read(&kept) {
            Ok(twin) => twin,
            Err(_) => {
                let twin = compress(bytes, quality).with_context(|| format!("{name} could not be compressed"))?;
                fs::write(&kept, &twin).context("the cache of compressed files could not be written")?;
                twin
            }
        };
        if twin.len() < bytes.len() {
            twins.insert(name.clone(), twin);
        }
    }
    Ok(twins)
}

fn compress(bytes: &[u8], quality: i32) -> std::io::Result<Vec<u8>> {
    // The largest window every browser accepts, so that a whole file is one.
    let params = BrotliEncoderParams { quality, lgwin: 24, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut twin = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut twin, &params)?;
    Ok(twin)
}
