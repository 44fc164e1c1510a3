//! The built page with a script put before the scorer's worker, so that a test can take things away from it: WebGPU, a
//! feature of its adapter, the device in the middle of a batch, the worker itself.
//!
//! What runs is the real worker in the real browser; the script stands where a driver, a browser or a person would.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use super::world::built_page;

/// The worker's loader, which keeps its name from build to build.
const LOADER: &str = "accord-scorer_loader.js";

/// Copies the page into `folder` and puts `script` before its worker.
///
/// # Errors
/// When the page is not built or the copy cannot be written.
pub fn page_with(folder: &Path, script: &str) -> anyhow::Result<PathBuf> {
    let (from, to) = (built_page()?, folder.join("page"));
    fs::create_dir_all(&to).context("the copy of the page could not be made")?;
    for entry in fs::read_dir(&from).context("the page could not be read")? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        // Without its Brotli twin the changed loader is the one that is served.
        if path.is_file() && name != format!("{LOADER}.br") {
            fs::copy(&path, to.join(&name)).with_context(|| format!("`{name}` could not be copied"))?;
        }
    }
    let loader = fs::read_to_string(from.join(LOADER)).context("the page has no worker")?;
    // The loader's import only defines things, and its one statement runs after the script.
    fs::write(to.join(LOADER), format!("{script}\n{loader}")).context("the worker's loader could not be written")?;
    Ok(to)
}
