//! The native race: our encoders against Python's `onnxruntime`, on one and on two threads.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::num::NonZeroUsize;
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Stdio};
use std::time::Instant;

use accord_protocol::EncoderKind;
use accord_scorer::device::Compute;
use accord_scorer::encoder::{AnyEncoder, Files, Input, encode_all, load};
use accord_scorer::host::block_on;
use anyhow::{Context as _, bail};
use serde::Deserialize;
use serde_json::{Value, json};

use super::peer::Batching;
use super::peers::{MINILM_FILES, Models};
use super::round::{Round, min_cosine};
use super::table::{Entrant, Table};
use super::texts::TextSet;
use crate::process::command;

/// Threads of the contests.
pub(super) const THREADS: [usize; 2] = [1, 2];

/// A running Python with onnxruntime.
pub(super) struct Python {
    child: Child,
    requests: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Drop for Python {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What Python answers.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Answer {
    pub(super) version: String,
    pub(super) millis: f64,
    pub(super) cpu_millis: f64,
    pub(super) vectors: Vec<Vec<f32>>,
}

impl Python {
    /// Starts it.
    pub(super) fn start(program: &Path) -> anyhow::Result<Self> {
        let mut python = command(&program.to_string_lossy());
        python.args(["-c", include_str!("peers/native.py")]);
        let mut child = python.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let requests = child.stdin.take().context("Python has no input")?;
        let answers = BufReader::new(child.stdout.take().context("Python has no output")?);
        Ok(Self { child, requests, answers })
    }

    /// Sends a request and waits for its answer.
    pub(super) fn ask(&mut self, request: &Value) -> anyhow::Result<Answer> {
        writeln!(self.requests, "{request}").context("Python ended; it needs onnxruntime, numpy and tokenizers")?;
        let mut line = String::new();
        self.answers.read_line(&mut line).context("Python does not answer")?;
        let answer: Value = serde_json::from_str(&line).context("Python ended without an answer")?;
        if let Some(error) = answer.get("error") {
            bail!("onnxruntime says: {error}");
        }
        Ok(serde_json::from_value(answer)?)
    }
}

/// Runs all contests and prints their tables.
pub(super) fn race(python: &Path, models: &Models, sets: &[TextSet]) -> anyhow::Result<()> {
    if cfg!(debug_assertions) {
        println!("NOT COMPARABLE: this is a debug build, so our native figures are lower; build with --release\n");
    }
    let began = Instant::now();
    let ours = ours(&models.minilm)?;
    println!("Our MiniLM-L6-v2 was loaded in {:.0} ms.\n", began.elapsed().as_secs_f64() * 1e3);
    let mut runtime = Python::start(python)?;
    for n_threads in THREADS {
        println!("{}", texts(&ours, &mut runtime, models, sets, n_threads)?);
    }
    super::images::race(python, models, &mut runtime)
}

/// Our encoder, from its folder.
fn ours(folder: &Path) -> anyhow::Result<AnyEncoder> {
    let mut files = Files::new();
    for name in MINILM_FILES {
        files.insert(name.into(), fs::read(folder.join(name)).with_context(|| format!("the model lacks {name}"))?);
    }
    Ok(block_on(load(EncoderKind::Bert, files, &Compute::cpu()))?)
}

/// A model in onnxruntime, on a number of threads.
struct Peer<'a> {
    entrant: Entrant,
    model: &'a Path,
    n_threads: usize,
}

impl Peer<'_> {
    /// Encodes texts with it.
    fn encode(
        &self,
        runtime: &mut Python,
        texts: &[String],
        batching: Batching,
        wants_vectors: bool,
    ) -> anyhow::Result<Answer> {
        runtime.ask(&json!({
            "kind": "texts", "model": self.model, "threads": self.n_threads, "texts": texts,
            "batch": batching.n_texts, "sorted_by_length": batching.sorted, "wants_vectors": wants_vectors,
        }))
    }

    /// The way of giving it texts that takes it the least time.
    fn best(&self, runtime: &mut Python, texts: &[String]) -> anyhow::Result<Batching> {
        let mut tried = Vec::new();
        for batching in Batching::TRIED {
            tried.push((batching, self.encode(runtime, texts, batching, false)?.millis));
        }
        Ok(Batching::best(&tried))
    }
}

/// One contest on texts.
fn texts(
    ours: &AnyEncoder,
    runtime: &mut Python,
    models: &Models,
    sets: &[TextSet],
    n_threads: usize,
) -> anyhow::Result<Table> {
    let threads = NonZeroUsize::new(n_threads).context("no threads")?;
    let mut table = Table::new(format!("MiniLM-L6-v2 natively, fp32, threads: {n_threads}"), "texts");
    let mut peers = Vec::new();
    for (form, path) in &models.minilm_onnx {
        let tokenizer = models.minilm.join("tokenizer.json");
        let request = json!({ "kind": "load", "model": path, "threads": n_threads, "tokenizer": tokenizer });
        let version = runtime.ask(&request)?.version;
        let entrant = Entrant::peer(format!("onnxruntime {version}, {form} graph"));
        peers.push(Peer { entrant, model: path, n_threads });
    }
    let us = Entrant::ours("accord-scorer".into());
    for set in sets {
        let bests = peers.iter().map(|peer| peer.best(runtime, &set.warm_up)).collect::<anyhow::Result<Vec<_>>>()?;
        encode(ours, &set.warm_up, threads)?;
        for texts in &set.rounds {
            table.note(&us, set.name, "its own batches", encode(ours, texts, threads)?.1);
            for (peer, best) in peers.iter().zip(&bests) {
                for batching in [Batching::PLAIN, *best] {
                    let answer = peer.encode(runtime, texts, batching, false)?;
                    let round = Round::of(texts.len(), answer.millis, answer.cpu_millis);
                    table.note(&peer.entrant, set.name, &batching.shown(), round);
                }
            }
        }
        if let Some((texts, reference)) = set.rounds.last().zip(peers.first()) {
            let theirs = reference.encode(runtime, texts, Batching::PLAIN, true)?.vectors;
            table.agreement(set.name, &us, min_cosine(&encode(ours, texts, threads)?.0, &theirs))?;
        }
    }
    Ok(table)
}

/// Encodes texts with our encoder, under the clock.
fn encode(ours: &AnyEncoder, texts: &[String], threads: NonZeroUsize) -> anyhow::Result<(Vec<Vec<f32>>, Round)> {
    let inputs: Vec<Input<'_>> = texts.iter().map(|text| Input::Text(text)).collect();
    timed(ours, &inputs, threads)
}

/// Encodes anything with our encoder, under the clock.
pub(super) fn timed(
    ours: &AnyEncoder,
    inputs: &[Input<'_>],
    threads: NonZeroUsize,
) -> anyhow::Result<(Vec<Vec<f32>>, Round)> {
    use accord_scorer::encoder::Encoder as _;
    let (cpu, began) = (cpu_millis()?, Instant::now());
    let encoded = encode_all(ours, inputs, threads, &mut |_| {})?;
    let millis = began.elapsed().as_secs_f64() * 1e3;
    if let Some((at, why)) = encoded.problems.first() {
        bail!("input {at} could not be encoded: {why}");
    }
    let vectors = encoded.vectors.chunks_exact(ours.dim()).map(<[f32]>::to_vec).collect();
    Ok((vectors, Round::of(inputs.len(), millis, cpu_millis()? - cpu)))
}

/// Processor time of this process so far, threads that have ended included. Linux counts it in hundredths of a second.
fn cpu_millis() -> anyhow::Result<f64> {
    let stat = fs::read_to_string("/proc/self/stat").context("processor time is read from /proc, which needs Linux")?;
    // The name in parentheses may itself hold spaces and parentheses.
    let (_, rest) = stat.rsplit_once(')').context("/proc/self/stat has another form")?;
    let ticks = rest.split_whitespace().skip(11).take(2).map(|field| field.parse::<f64>().unwrap_or(0.0));
    Ok(ticks.sum::<f64>() * 10.0)
}
