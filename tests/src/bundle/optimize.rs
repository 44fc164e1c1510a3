//! `wasm-opt` over the page's WebAssembly, with its results kept by content.

use std::fs;
use std::path::Path;

use anyhow::Context as _;

use super::Files;
use super::fingerprint::long_hash;
use crate::paths;
use crate::process::{self, command};

/// What today's Rust emits and every browser with SIMD has.
const FEATURES: [&str; 7] = [
    "--enable-simd",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Replaces the page's `.wasm` file by a smaller form, as the page is what people wait for.
///
/// The scorer's is left as it is: on its machine-generated kernels `wasm-opt -O3` takes minutes, and what it writes is
/// larger once compressed (2.91 MB instead of 2.77 MB, measured).
pub(super) fn optimize(files: &mut Files, wasm_opt: &Path) -> anyhow::Result<()> {
    let cache = paths::target().join("accord/cache");
    fs::create_dir_all(&cache).context("the cache of optimised files could not be made")?;
    let is_page = |name: &str| name.ends_with(".wasm") && !name.contains("scorer");
    for (name, bytes) in files.iter_mut().filter(|(name, _)| is_page(name)) {
        let input = cache.join(format!("{}.wasm", long_hash(bytes)));
        let output = cache.join(format!("{}-oz.wasm", long_hash(bytes)));
        if !output.is_file() {
            fs::write(&input, &bytes).context("the cache of optimised files could not be written")?;
            let partial = output.with_extension("partial");
            let mut run = command(&wasm_opt.to_string_lossy());
            run.arg("-Oz").args(FEATURES).arg(&input).arg("--output").arg(&partial);
            process::run(&mut run).with_context(|| format!("{name} could not be optimised"))?;
            fs::rename(&partial, &output).context("the optimised file could not be kept")?;
            fs::remove_file(&input).context("the cache of optimised files could not be cleaned")?;
        }
        *bytes = fs::read(&output).context("the optimised file could not be read")?;
    }
    Ok(())
}
