//! `accord encode`: texts or images to vectors, one row per record of a file, in its order.

mod output;
mod progress;
mod source;

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use accord_protocol::{DeviceWish, EncoderKind};
use accord_scorer::device::{Compute, MIN_COSINE, choose, min_cosine};
use accord_scorer::encoder::{AnyEncoder, Encoder as _, Files, Input, encode_all, load};
use accord_scorer::host::block_on;
use accord_scorer::weights::npy::NpyDtype;
use anyhow::{Context as _, bail, ensure};
use clap::ValueEnum;

use self::output::Output;
use self::progress::Progress;
use self::source::{Content, Record};
use crate::encoder::{EncoderChoice, folder};

/// Records that are in memory at a time: enough to sort texts by length within, few enough for photographs.
const RECORDS_AT_A_TIME: usize = 2_048;
/// The same for images, which are decoded whole.
const IMAGES_AT_A_TIME: usize = 64;

/// Vectors of a GPU that are compared with the CPU's before the others are believed.
const RECORDS_COMPARED: usize = 8;

/// What `accord encode` is told.
#[derive(Clone, Debug, clap::Args)]
pub struct EncodeArgs {
    /// File with one record per item: .csv with a header line, .tsv, or .jsonl
    #[arg(long, value_name = "FILE")]
    items: PathBuf,
    /// Column or field with the text
    #[arg(long, value_name = "COLUMN", default_value = "text")]
    text: String,
    /// Column or field with the image's file name, relative to the items file; used with image encoders
    #[arg(long, value_name = "COLUMN", default_value = "image")]
    image: String,
    /// `hashed`, `static:DIR`, `bert:DIR` or `image:DIR`
    #[arg(long, value_name = "KIND[:DIR]")]
    encoder: EncoderChoice,
    /// Where the vectors go: one row per record, bad records as rows of zeros
    #[arg(long, value_name = "FILE.npy")]
    out: PathBuf,
    /// Precision of the numbers in the file
    #[arg(long, value_enum, default_value_t = Dtype::F32)]
    dtype: Dtype,
    /// What computes
    #[arg(long, value_enum, default_value_t = DeviceArg::Cpu)]
    device: DeviceArg,
    /// Threads on the CPU; all of its cores where it is not said
    #[arg(long, value_name = "N")]
    threads: Option<NonZeroUsize>,
    /// Fails at the end if a record could not be encoded; the file is written all the same
    #[arg(long)]
    strict: bool,
}

/// Precision of the written numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Dtype {
    /// Single precision
    F32,
    /// Half precision: half the size
    F16,
}

/// What computes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DeviceArg {
    /// The CPU, with SIMD
    Cpu,
    /// The graphics card, through Vulkan, Metal or Direct3D
    Wgpu,
}

/// Encodes a file; what could not be encoded is listed on standard error.
///
/// # Errors
/// When the encoder or the file cannot be used, the device fails, or with `--strict` a record could not be encoded.
pub fn run(args: &EncodeArgs) -> anyhow::Result<()> {
    let all_cores = || std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    // A graphics card takes one batch at a time; more threads would only hold more of them in memory.
    let n_threads = match args.device {
        DeviceArg::Cpu => args.threads.unwrap_or_else(all_cores),
        DeviceArg::Wgpu => NonZeroUsize::MIN,
    };
    let (kind, files) = encoder_files(&args.encoder)?;
    let field = if kind == EncoderKind::Image { &args.image } else { &args.text };
    let records = source::read(&args.items, field, kind == EncoderKind::Image)?;
    ensure!(!records.is_empty(), "`{}` holds no records", args.items.display());
    let compute = compute(args.device)?;
    // Weights are the largest thing in memory: a second copy only where two devices are compared.
    let for_cpu = (args.device == DeviceArg::Wgpu).then(|| files.clone());
    let encoder = block_on(load(kind, files, &compute)).context("the encoder could not be loaded")?;
    if let Some(files) = for_cpu {
        check_gpu(kind, files, &encoder, &records)?;
    }

    let dtype = if args.dtype == Dtype::F16 { NpyDtype::F16 } else { NpyDtype::F32 };
    let mut output = Output::create(&args.out, records.len(), encoder.dim(), dtype)?;
    let mut progress = Progress::new(records.len());
    let mut bad = Vec::new();
    let n_at_a_time = if kind == EncoderKind::Image { IMAGES_AT_A_TIME } else { RECORDS_AT_A_TIME };
    for part in records.chunks(n_at_a_time) {
        let (vectors, problems) = encode_part(&encoder, part, n_threads, &mut |n_new| progress.add(n_new))?;
        output.write(&vectors)?;
        bad.extend(problems);
    }
    output.finish()?;
    progress.finish();
    for (line, why) in &bad {
        eprintln!("line {line}: {why}; its row is zero");
    }
    println!(
        "{} rows of length {} in {} ({} of them zero, as their records could not be encoded)",
        records.len(),
        encoder.dim(),
        args.out.display(),
        bad.len()
    );
    ensure!(!args.strict || bad.is_empty(), "{} records could not be encoded, and --strict was given", bad.len());
    Ok(())
}

/// The vectors of a file's records, for commands that go on with them.
#[derive(Debug)]
pub(crate) struct RecordVectors {
    /// Length of a row.
    pub(crate) dim: usize,
    /// One row per record in the file's order, zero for a record that could not be encoded.
    pub(crate) values: Vec<f32>,
    /// Lines of such records, and why.
    pub(crate) problems: Vec<Problem>,
}

/// Encodes a file on all cores of the CPU. `text` and `image` are the columns that the two kinds of encoders read.
///
/// # Errors
/// When the encoder or the file cannot be used.
pub(crate) fn vectors_of(
    items: &Path,
    choice: &EncoderChoice,
    text: &str,
    image: &str,
) -> anyhow::Result<RecordVectors> {
    let (kind, files) = encoder_files(choice)?;
    let is_image = kind == EncoderKind::Image;
    let records = source::read(items, if is_image { image } else { text }, is_image)?;
    let encoder = block_on(load(kind, files, &Compute::cpu())).context("the encoder could not be loaded")?;
    let n_threads = std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    let mut progress = Progress::new(records.len());
    let mut all = RecordVectors { dim: encoder.dim(), values: Vec::new(), problems: Vec::new() };
    for part in records.chunks(if is_image { IMAGES_AT_A_TIME } else { RECORDS_AT_A_TIME }) {
        let (vectors, problems) = encode_part(&encoder, part, n_threads, &mut |n_new| progress.add(n_new))?;
        all.values.extend(vectors);
        all.problems.extend(problems);
    }
    progress.finish();
    Ok(all)
}

/// What an encoder is, and its files.
///
/// # Errors
/// When its folder cannot be read or lacks a file.
pub(crate) fn encoder_files(choice: &EncoderChoice) -> anyhow::Result<(EncoderKind, Files)> {
    match choice {
        EncoderChoice::Hashed => Ok((EncoderKind::Hashed, Files::new())),
        EncoderChoice::Folder(kind, path) => {
            let files = folder::read_files(*kind, path)?;
            let kind = folder::kind_of_scorer(*kind)?;
            Ok((kind, files))
        }
    }
}

fn compute(device: DeviceArg) -> anyhow::Result<Compute> {
    if device == DeviceArg::Cpu {
        return Ok(Compute::cpu());
    }
    if cfg!(not(feature = "gpu")) {
        bail!(
            "this build of accord has no GPU code; build it with `cargo build --release -p accord-cli --features gpu`"
        );
    }
    let choice = block_on(choose(DeviceWish::WebGpu, None));
    let adapter = choice.report.adapter.as_deref().unwrap_or("no adapter");
    match choice.gpu {
        Some(gpu) => {
            eprintln!("computing on {adapter}: {}", choice.report.why);
            Ok(gpu)
        }
        None => bail!("the GPU cannot be used ({adapter}): {}; leave out --device wgpu", choice.report.why),
    }
}

/// Compares the first records' vectors with the CPU's: a kernel that a driver miscompiles does not fail, it leaves
/// wrong numbers.
fn check_gpu(kind: EncoderKind, files: Files, on_gpu: &AnyEncoder, records: &[Record]) -> anyhow::Result<()> {
    let on_cpu = block_on(load(kind, files, &Compute::cpu())).context("the encoder could not be loaded")?;
    let contents: Vec<Content<'_>> =
        records.iter().filter_map(|record| record.content().ok()).take(RECORDS_COMPARED).collect();
    let inputs: Vec<Input<'_>> = contents.iter().map(Content::input).collect();
    let (cpu, gpu) = (block_on(on_cpu.encode(&inputs))?, block_on(on_gpu.encode(&inputs))?);
    let cosine = min_cosine(&cpu.vectors, &gpu.vectors, on_cpu.dim());
    ensure!(
        contents.is_empty() || cosine >= MIN_COSINE,
        "this GPU computes other vectors than the CPU (cosine {cosine:.5}); leave out --device wgpu"
    );
    Ok(())
}

/// A record that could not be encoded: its line, and why.
pub(crate) type Problem = (u64, String);

/// The rows of some records, zero for bad ones, and the bad ones' lines and reasons.
fn encode_part(
    encoder: &AnyEncoder,
    part: &[Record],
    n_threads: NonZeroUsize,
    add: &mut dyn FnMut(usize),
) -> anyhow::Result<(Vec<f32>, Vec<Problem>)> {
    let dim = encoder.dim();
    let mut problems = Vec::new();
    let contents: Vec<Option<Content>> =
        part.iter().map(|record| record.content().map_err(|why| problems.push((record.line, why))).ok()).collect();
    let at: Vec<usize> = (0..part.len()).filter(|idx| matches!(contents.get(*idx), Some(Some(_)))).collect();
    let inputs: Vec<Input<'_>> = contents.iter().flatten().map(Content::input).collect();
    add(part.len() - inputs.len());
    let mut n_done = 0;
    let encoded = encode_all(encoder, &inputs, n_threads, &mut |n_now| {
        add(n_now.saturating_sub(n_done));
        n_done = n_now;
    })?;
    let mut vectors = vec![0.0; part.len() * dim];
    for (row, idx) in encoded.vectors.chunks(dim).zip(&at) {
        if let Some(place) = vectors.get_mut(idx * dim..(idx + 1) * dim) {
            place.copy_from_slice(row);
        }
    }
    for (position, why) in encoded.problems {
        let record = at.get(position).and_then(|idx| part.get(*idx));
        problems.push((record.map_or(0, |record| record.line), why));
    }
    problems.sort();
    Ok((vectors, problems))
}
