//! The inputs that are kept: one file a target in `tests/corpus`, one input a line in base64url.
//!
//! What once made a decoder fail stays there for ever; beside it stand inputs that were answered each in its own way.

use std::fs;
use std::path::PathBuf;

use accord_core::crypto::{base64url, base64url_decode};
use anyhow::Context as _;

use crate::paths;

/// Longer inputs are not kept: a checkout has to carry them.
pub const MAX_KEPT_BYTES: usize = 2_000;
/// Nor are more than so many of one target.
pub const MAX_KEPT: usize = 60;

/// The inputs kept for a target; none where there is no file.
#[must_use]
pub fn kept(target: &str) -> Vec<Vec<u8>> {
    let text = fs::read_to_string(path(target)).unwrap_or_default();
    text.lines().filter_map(base64url_decode).collect()
}

/// Adds inputs to those that are kept; returns how many were new and fit.
///
/// # Errors
/// When the file cannot be written.
pub fn keep(target: &str, inputs: &[Vec<u8>]) -> anyhow::Result<usize> {
    let mut all = kept(target);
    let n_before = all.len();
    for input in inputs {
        if all.len() < MAX_KEPT && input.len() <= MAX_KEPT_BYTES && !all.contains(input) {
            all.push(input.clone());
        }
    }
    write(target, &all)?;
    Ok(all.len() - n_before)
}

/// Adds an input on which a target failed, whatever its length and however many there are.
///
/// # Errors
/// When the file cannot be written.
pub fn keep_finding(target: &str, input: &[u8]) -> anyhow::Result<()> {
    let mut all = kept(target);
    if !all.iter().any(|kept| kept == input) {
        all.insert(0, input.to_vec());
    }
    write(target, &all)
}

fn write(target: &str, inputs: &[Vec<u8>]) -> anyhow::Result<()> {
    let lines: String = inputs.iter().map(|input| base64url(input) + "\n").collect();
    let path = path(target);
    fs::create_dir_all(path.parent().unwrap_or(&path)).context("the folder of the corpus could not be made")?;
    fs::write(&path, lines).with_context(|| format!("`{}` could not be written", paths::shown(&path)))
}

fn path(target: &str) -> PathBuf {
    paths::root().join("tests/corpus").join(format!("{target}.txt"))
}
