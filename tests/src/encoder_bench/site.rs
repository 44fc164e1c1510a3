//! The site of the race: the page, the runtimes and the models in one folder, as a host would serve them.

use std::fs;
use std::path::{Path, PathBuf};

use accord_bundle::compressed;
use anyhow::Context as _;
use sha2::{Digest as _, Sha256};

use super::peers::{MINILM_FILES, Models, Npm, folder};

/// The page and the workers, which are part of this crate.
const SCRIPTS: [(&str, &str); 5] = [
    ("index.html", include_str!("site/index.html")),
    ("page.js", include_str!("site/page.js")),
    ("peer.js", include_str!("site/peer.js")),
    ("onnxruntime-web.js", include_str!("site/onnxruntime-web.js")),
    ("transformers.js", include_str!("site/transformers.js")),
];

/// Files of the npm packages by their place on the site.
const RUNTIMES: [(&str, &str); 7] = [
    ("ort/ort.wasm.bundle.min.mjs", "onnxruntime-web/dist/ort.wasm.bundle.min.mjs"),
    ("ort/ort-wasm-simd-threaded.mjs", "onnxruntime-web/dist/ort-wasm-simd-threaded.mjs"),
    ("ort/ort-wasm-simd-threaded.wasm", "onnxruntime-web/dist/ort-wasm-simd-threaded.wasm"),
    ("ort/tokenizers.min.mjs", "@huggingface/tokenizers/dist/tokenizers.min.mjs"),
    ("transformers/transformers.min.js", "@huggingface/transformers/dist/transformers.min.js"),
    ("transformers/ort-wasm-simd-threaded.asyncify.mjs", ORT_OF_TRANSFORMERS_MJS),
    ("transformers/ort-wasm-simd-threaded.asyncify.wasm", ORT_OF_TRANSFORMERS_WASM),
];

const ORT_OF_TRANSFORMERS_MJS: &str =
    "@huggingface/transformers/node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.asyncify.mjs";
const ORT_OF_TRANSFORMERS_WASM: &str =
    "@huggingface/transformers/node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.asyncify.wasm";

/// What transformers.js reads of the model's folder beside what our encoder does.
const TOKENIZER_CONFIG: &str = "tokenizer_config.json";

/// Lays the site out anew; the answer is its folder. `built`: our page.
pub(super) fn lay_out(built: &Path, npm: &Npm, models: &Models) -> anyhow::Result<PathBuf> {
    let site = folder().join("site");
    if site.exists() {
        fs::remove_dir_all(&site).context("the site of an earlier race could not be removed")?;
    }
    for (name, text) in SCRIPTS {
        let path = place(&site, name)?;
        fs::write(&path, text).with_context(|| format!("{name} could not be written"))?;
    }
    for (name, source) in RUNTIMES {
        link(&npm.modules.join(source), &place(&site, name)?)?;
    }
    for entry in fs::read_dir(built).context("the built page could not be listed")? {
        let path = entry.context("the built page could not be listed")?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.contains("scorer") {
            link(&path, &place(&site, &name)?)?;
        }
    }
    for name in MINILM_FILES.into_iter().chain([TOKENIZER_CONFIG]) {
        link(&models.minilm.join(name), &place(&site, &format!("models/minilm/{name}"))?)?;
    }
    for (form, path) in &models.minilm_onnx {
        link(path, &place(&site, &format!("models/minilm-{form}.onnx"))?)?;
    }
    // Where transformers.js looks for it.
    let [(_, plain), _] = &models.minilm_onnx;
    link(plain, &place(&site, "models/minilm/onnx/model.onnx")?)?;
    Ok(site)
}

/// A path on the site whose folder exists.
fn place(site: &Path, name: &str) -> anyhow::Result<PathBuf> {
    let path = site.join(name);
    fs::create_dir_all(path.parent().unwrap_or(site)).context("the site's folder could not be made")?;
    Ok(path)
}

/// The same file under another name, or a copy where the disk knows no links.
fn link(source: &Path, target: &Path) -> anyhow::Result<()> {
    let what = || format!("`{}` could not be put on the site", crate::paths::shown(source));
    // Links inside the model's folder lead elsewhere; it is the file that is wanted.
    let source = fs::canonicalize(source).with_context(what)?;
    if fs::hard_link(&source, target).is_err() {
        fs::copy(&source, target).with_context(what)?;
    }
    Ok(())
}

/// What a host that compresses sends for these files of the site, all together: Brotli at its best, each file once.
pub(super) fn brotli_bytes(site: &Path, names: &[String]) -> anyhow::Result<u64> {
    let cache = folder().join("brotli");
    fs::create_dir_all(&cache).context("the cache of compressed files could not be made")?;
    let mut sum = 0;
    for name in names {
        let shown = || format!("{name} could not be compressed");
        let bytes = fs::read(site.join(name)).with_context(shown)?;
        let hash: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        let kept = cache.join(hash);
        if !kept.exists() {
            fs::write(&kept, compressed(&bytes).with_context(shown)?).with_context(shown)?;
        }
        sum += fs::metadata(&kept).with_context(shown)?.len().min(bytes.len() as u64);
    }
    Ok(sum)
}
