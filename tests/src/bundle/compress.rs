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

/// Larger files are compressed once: it takes long, and little is won.
const TRIED_TWICE: usize = 4 << 20;
/// The smallest blocks there are, as a power of two.
const SMALL_BLOCKS: i32 = 16;

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
        let kept = cache.join(format!("{}-q{quality}s.br", long_hash(bytes)));
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

/// The smaller one of blocks of two sizes; which that is hangs on the file.
fn compress(bytes: &[u8], quality: i32) -> std::io::Result<Vec<u8>> {
    let usual = in_blocks(bytes, quality, 0)?;
    if bytes.len() > TRIED_TWICE {
        return Ok(usual);
    }
    let small = in_blocks(bytes, quality, SMALL_BLOCKS)?;
    Ok(if small.len() < usual.len() { small } else { usual })
}

/// In blocks of `2^lgblock` bytes; 0 leaves it to the compressor.
fn in_blocks(bytes: &[u8], quality: i32, lgblock: i32) -> std::io::Result<Vec<u8>> {
    // The largest window every browser accepts, so that a whole file is one.
    let size = BrotliEncoderParams { quality, lgwin: 24, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut twin = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut twin, &BrotliEncoderParams { lgblock, ..size })?;
    Ok(twin)
}
