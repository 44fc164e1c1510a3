//! From the crates to a folder that any static host can serve.
//!
//! Trunk compiles and links everything into a stage; what it leaves open is done here: a page in two parts, no inline
//! script, a Content-Security-Policy, smaller WebAssembly, names that follow the final content, and Brotli twins.

mod ahead;
mod alike;
mod compress;
mod fingerprint;
mod idle;
mod offline;
mod optimize;
mod page;
pub mod paths;
pub mod process;
mod references;
mod rest;
mod split;
mod staying;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;

pub use self::ahead::Ahead;
pub use self::compress::compressed;
use self::idle::Idle;
use self::process::command;
use self::split::First;

/// The files of the page by their path within it, written with `/`.
pub type Files = BTreeMap<String, Vec<u8>>;

/// How much work is put into small files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// For people: smallest download.
    Release,
    /// For development (`ACCORD_FAST=1`): no wasm-opt, quick Brotli.
    Fast,
}

impl Effort {
    /// What the environment asks for.
    #[must_use]
    pub fn from_env() -> Self {
        let is_fast = std::env::var("ACCORD_FAST").is_ok_and(|value| !value.is_empty() && value != "0");
        if is_fast { Self::Fast } else { Self::Release }
    }
}

/// Builds the page into [`paths::dist`], unless that was done from the same files before.
///
/// # Errors
/// If a tool fails or a file cannot be written.
pub fn bundle(wasm_opt: Option<&Path>, effort: Effort) -> anyhow::Result<()> {
    let wasm_opt = wasm_opt.filter(|_| effort == Effort::Release);
    let _alone = alone()?;
    if is_current(wasm_opt, effort)? {
        println!("   nothing changed since the last build");
        return Ok(());
    }
    let fingerprint = fingerprint::of_inputs(effort, wasm_opt.is_some())?;
    process::run(&mut ahead::fetch())?;
    let mut trunk = command("trunk");
    trunk.args(["build", "--release", "--offline", "--config", "Trunk.toml"]);
    // Its backtraces hide what the compiler said.
    let (name, value) = split::SWITCH;
    process::run(trunk.env("RUST_BACKTRACE", "0").env(name, value)).context("the page could not be compiled")?;
    let mut files = read_all(&paths::target().join("accord/stage"))?;
    split::split(&mut files, First::Halved)?;
    if let Some(wasm_opt) = wasm_opt {
        optimize::optimize(&mut files, wasm_opt)?;
    }
    page::finish(&mut files)?;
    offline::add_service_worker(&mut files)?;
    let twins = compress::twins(&files, effort)?;
    print_sizes(&files, &twins);
    files.extend(twins.into_iter().map(|(name, bytes)| (format!("{name}.br"), bytes)));
    // A running server reads this folder, so it is exchanged in one go and the record comes last.
    let (fresh, dist) = (paths::target().join("accord/dist.new"), paths::dist());
    write_all(&fresh, &files)?;
    remove(&dist)?;
    fs::rename(&fresh, &dist).with_context(|| format!("`{}` could not be put in place", paths::shown(&dist)))?;
    fs::write(record(), fingerprint).context("the build could not be recorded")
}

/// Whether the page in [`paths::dist`] was built from the files as they are, in this way.
///
/// # Errors
/// If one of them cannot be read.
pub fn is_current(wasm_opt: Option<&Path>, effort: Effort) -> anyhow::Result<bool> {
    let with_wasm_opt = wasm_opt.is_some() && effort == Effort::Release;
    let fingerprint = fingerprint::of_inputs(effort, with_wasm_opt)?;
    let is_known = fs::read_to_string(record()).is_ok_and(|known| known == fingerprint);
    Ok(is_known && paths::dist().join("index.html").is_file())
}

/// Where the hash of what the page was built from is kept.
fn record() -> PathBuf {
    paths::target().join("accord/bundle.sha256")
}

/// A page that tells what of it runs.
#[derive(Debug)]
pub struct WatchedPage {
    /// Its folder.
    pub dist: PathBuf,
    /// Names of the functions of its first part; what it tells is a bit for each, 1 for those that ran.
    pub names: Vec<String>,
}

/// Makes a page that tells a collector at this address what of its first part runs, from what [`bundle`] built last.
///
/// # Errors
/// If nothing was built yet, or a file cannot be written.
pub fn watched(collector: &str) -> anyhow::Result<WatchedPage> {
    let _alone = alone()?;
    let mut files = read_all(&paths::target().join("accord/stage"))?;
    let names = split::split(&mut files, First::Watched(collector))?;
    page::finish(&mut files)?;
    offline::add_service_worker(&mut files)?;
    let dist = paths::target().join("accord/dist.watched");
    write_all(&dist, &files)?;
    Ok(WatchedPage { dist, names })
}

/// Writes the list of what a first label does not run, from functions by name and whether they ran; how many are on it.
///
/// # Errors
/// If it cannot be written.
pub fn list_idle(functions: &[(String, bool)]) -> anyhow::Result<usize> {
    let idle = Idle::of(functions);
    let path = split::idle_file();
    fs::write(&path, idle.text()).with_context(|| format!("`{}` could not be written", paths::shown(&path)))?;
    Ok(idle.len())
}

/// Waits until no other bundling runs in this checkout: they would write the same files. Held until it is dropped.
fn alone() -> anyhow::Result<fs::File> {
    let folder = paths::target().join("accord");
    fs::create_dir_all(&folder).context("the target folder could not be written")?;
    let lock = fs::File::create(folder.join("bundle.lock")).context("the target folder could not be written")?;
    if lock.try_lock().is_err() {
        println!("   another build of the page is under way; waiting for it");
        lock.lock().context("the other build could not be waited for")?;
    }
    Ok(lock)
}

fn read_all(folder: &Path) -> anyhow::Result<Files> {
    let mut files = Files::new();
    for path in fingerprint::files_under(folder)? {
        let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        let bytes = fs::read(&path).with_context(|| format!("`{}` could not be read", paths::shown(&path)))?;
        files.insert(name, bytes);
    }
    Ok(files)
}

fn write_all(folder: &Path, files: &Files) -> anyhow::Result<()> {
    remove(folder)?;
    for (name, bytes) in files {
        let path: PathBuf = folder.join(name);
        let write = || -> std::io::Result<()> {
            fs::create_dir_all(path.parent().unwrap_or(folder))?;
            fs::write(&path, bytes)
        };
        write().with_context(|| format!("`{}` could not be written", paths::shown(&path)))?;
    }
    Ok(())
}

fn remove(folder: &Path) -> anyhow::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("`{}` could not be emptied", paths::shown(folder)))
        }
        _ => Ok(()),
    }
}

fn print_sizes(files: &Files, twins: &Files) {
    println!("   {:>11} {:>11}  file", "bytes", "brotli");
    for (name, bytes) in files {
        let brotli = twins.get(name).map_or_else(|| "-".to_owned(), |twin| twin.len().to_string());
        println!("   {:>11} {brotli:>11}  {name}", bytes.len());
    }
    let is_first = |name: &str| !offline::comes_later(name) && !offline::is_language(name) && name != offline::NAME;
    let twin_or_file = |(name, bytes): (&String, &Vec<u8>)| twins.get(name).map_or(bytes.len(), Vec::len);
    let n_bytes: usize = files.iter().filter(|(name, _)| is_first(name)).map(twin_or_file).sum();
    println!("   {:>11} {n_bytes:>11}  until the first label", "");
}
