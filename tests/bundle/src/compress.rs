//! Brotli twins beside the files, kept by content so that an unchanged file is compressed once.

use std::fs;

use anyhow::Context as _;
use brotli::enc::BrotliEncoderParams;
use rayon::iter::{IndexedParallelIterator as _, IntoParallelIterator as _, ParallelIterator as _};

use super::fingerprint::long_hash;
use super::{Effort, Files};
use crate::paths;

/// Files that are not compressed already.
const COMPRESSIBLE: [&str; 11] =
    [".html", ".ftl", ".js", ".css", ".wasm", ".json", ".jsonl", ".svg", ".txt", ".webmanifest", ".csv"];

/// The highest quality.
const BEST: i32 = 11;
/// Larger files are compressed once: it takes long, and little is won.
const TRIED_TWICE: usize = 4 << 20;
/// The smallest blocks there are, as a power of two.
const SMALL_BLOCKS: i32 = 16;

/// The compressed form of each file that gets smaller by it.
pub(super) fn twins(files: &Files, effort: Effort) -> anyhow::Result<Files> {
    let quality = match effort {
        Effort::Release => BEST,
        Effort::Fast => 5,
    };
    let cache = paths::target().join("accord/cache");
    fs::create_dir_all(&cache).context("the cache of compressed files could not be made")?;
    let files = files.iter().filter(|(name, _)| COMPRESSIBLE.iter().any(|end| name.ends_with(end)));
    let twins = files.collect::<Vec<_>>().into_par_iter().with_max_len(1).map(|(name, bytes)| {
        let kept = cache.join(format!("{}-q{quality}s.br", long_hash(bytes)));
        let twin = match fs::read(&kept) {
            Ok(twin) => twin,
            Err(_) => {
                let twin = compress(bytes, quality).with_context(|| format!("{name} could not be compressed"))?;
                fs::write(&kept, &twin).context("the cache of compressed files could not be written")?;
                twin
            }
        };
        Ok((twin.len() < bytes.len()).then(|| (name.clone(), twin)))
    });
    Ok(twins.collect::<anyhow::Result<Vec<_>>>()?.into_iter().flatten().collect())
}

/// A content as a host that compresses sends it: Brotli at its highest quality.
///
/// # Errors
/// If there is no memory for it.
pub fn compressed(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    in_blocks(bytes, BEST, 0)
}

/// The smaller one of blocks of two sizes; which that is hangs on the file.
fn compress(bytes: &[u8], quality: i32) -> std::io::Result<Vec<u8>> {
    let usual = in_blocks(bytes, quality, 0)?;
    if quality < BEST || bytes.len() > TRIED_TWICE {
        return Ok(usual);
    }
    let small = in_blocks(bytes, quality, SMALL_BLOCKS)?;
    Ok(if small.len() < usual.len() { small } else { usual })
}

/// In blocks of `2^lgblock` bytes; 0 leaves it to the compressor.
fn in_blocks(bytes: &[u8], quality: i32, lgblock: i32) -> std::io::Result<Vec<u8>> {
    // The largest window every browser accepts, so that a whole file is one.
    let size_hint = bytes.len();
    let params = BrotliEncoderParams { quality, lgwin: 24, lgblock, size_hint, ..BrotliEncoderParams::default() };
    let mut twin = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut twin, &params)?;
    Ok(twin)
}
