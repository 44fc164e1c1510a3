//! What the built page depends on, in one hash.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use sha2::{Digest as _, Sha256};

use super::Effort;
use crate::paths;
use crate::process::{command, output_of};

/// Everything the page is made from. `app/cli` is left out below: it is no part of the page.
const INPUTS: [&str; 8] =
    ["app", "scorer", "public", "Cargo.toml", "Cargo.lock", "Trunk.toml", ".cargo/config.toml", "tests/bundle"];

/// Hash of the contents of all inputs and of the way they are put together.
pub(super) fn of_inputs(effort: Effort, with_wasm_opt: bool) -> anyhow::Result<String> {
    let rustc = output_of(command("rustc").arg("-vV")).context("`rustc` does not answer")?;
    let mut hasher = Sha256::new();
    hasher.update(format!("{effort:?} {with_wasm_opt}\n{rustc}\n"));
    let root = paths::root();
    for input in INPUTS {
        for path in files_under(&root.join(input))? {
            let name = path.strip_prefix(&root).unwrap_or(&path);
            if name.starts_with("app/cli") || name.extension().is_some_and(|extension| extension == "md") {
                continue;
            }
            let bytes = fs::read(&path).with_context(|| format!("`{}` could not be read", name.display()))?;
            hasher.update(format!("{} {}\n", name.display(), bytes.len()));
            hasher.update(&bytes);
        }
    }
    Ok(hex(&hasher.finalize()))
}

/// The files in a folder and below it, sorted; a file is its own list, and what is missing is empty.
pub(super) fn files_under(path: &Path) -> anyhow::Result<Vec<PathBuf>> {
    if path.is_file() {
        return Ok(vec![path.to_path_buf()]);
    }
    if !path.exists() {
        return Ok(Vec::new());
    }
    let list = || -> std::io::Result<Vec<PathBuf>> { fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect() };
    let mut entries = list().with_context(|| format!("`{}` could not be listed", paths::shown(path)))?;
    entries.sort();
    let nested = entries.iter().map(|entry| files_under(entry)).collect::<anyhow::Result<Vec<_>>>()?;
    Ok(nested.concat())
}

/// The first 16 digits of a content's hash, for its name.
pub(super) fn short_hash(bytes: &[u8]) -> String {
    hex(Sha256::digest(bytes).get(..8).unwrap_or_default())
}

/// The whole hash of a content, for a cache.
pub(super) fn long_hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
