//! `wasm-opt` over the page's WebAssembly, with its results kept by content.

use std::fs;
use std::path::Path;

use anyhow::Context as _;
use rayon::iter::{IndexedParallelIterator as _, IntoParallelIterator as _, ParallelIterator as _};

use super::fingerprint::long_hash;
use super::{Files, alike};
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

/// Replaces the `.wasm` files by smaller forms.
///
/// The page's is optimised, as it is what people wait for. The scorer's is only read and written again, in half a minute:
/// without the linker's padding it is a fifth smaller once compressed (measured: 1.97 instead of 2.50 MB), while on its
/// machine-generated kernels `-O3` takes minutes and what it writes is larger. In both, functions get an order that
/// compresses well.
pub(super) fn optimize(files: &mut Files, wasm_opt: &Path) -> anyhow::Result<()> {
    let cache = paths::target().join("accord/cache");
    fs::create_dir_all(&cache).context("the cache of optimised files could not be made")?;
    let programs: Vec<_> = files.iter_mut().filter(|(name, _)| name.ends_with(".wasm")).collect();
    programs.into_par_iter().with_max_len(1).try_for_each(|(name, bytes)| {
        let passes = if name.contains("scorer") { None } else { Some("-Oz") };
        let kept =
            cache.join(format!("{}-{}.wasm", long_hash(bytes), if passes.is_some() { "small" } else { "ordered" }));
        if !kept.is_file() {
            let partial = kept.with_extension("partial");
            let pass = |input: &[u8], passes: Option<&str>| {
                let input_file = kept.with_extension("input");
                fs::write(&input_file, input).context("the cache of optimised files could not be written")?;
                let mut run = command(&wasm_opt.to_string_lossy());
                run.args(passes).args(FEATURES).arg("--strip-debug").arg(&input_file).arg("--output").arg(&partial);
                process::run(&mut run).with_context(|| format!("{name} could not be optimised"))?;
                fs::remove_file(&input_file).context("the cache of optimised files could not be cleaned")?;
                fs::read(&partial).context("the optimised file could not be read")
            };
            let small = pass(bytes, passes)?;
            pass(&alike::named(&small)?, Some("--reorder-functions-by-name"))?;
            fs::rename(&partial, &kept).context("the optimised file could not be kept")?;
        }
        *bytes = fs::read(&kept).context("the optimised file could not be read")?;
        Ok(())
    })
}
