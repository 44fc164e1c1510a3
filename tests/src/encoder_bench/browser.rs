//! The race in headless Chromium: a browser for each runtime, rounds in turns.

use std::fs;
use std::path::{Path, PathBuf};

use accord_cli::serve::{Faults, serve_page};
use anyhow::Context as _;
use serde_json::{Value, json};

use super::ours::Ours;
use super::peer::{Batching, Peer};
use super::peers::{Models, Npm, folder};
use super::round::{Round, min_cosine};
use super::site::{brotli_bytes, lay_out};
use super::tab::Tab;
use super::table::{Entrant, Table};
use super::texts::TextSet;
use crate::browser::Driver;

/// The first text of all, for the time until there is a vector.
const FIRST: &str = "What is the first thing that somebody sees?";

/// A peer in the race.
struct Contestant {
    entrant: Entrant,
    /// Names of its files on the site begin with this.
    files: &'static str,
    peer: Peer,
}

/// Where everything is.
struct Place {
    driver: Driver,
    site: PathBuf,
    origin: String,
    n_tabs: usize,
}

impl Place {
    /// Another browser, with a fresh profile.
    async fn tab(&mut self) -> anyhow::Result<Tab> {
        self.n_tabs += 1;
        let profile = folder().join(format!("profile-{}", self.n_tabs));
        let _ = fs::remove_dir_all(&profile);
        Tab::open(&self.driver, &profile, &format!("{}/index.html", self.origin)).await
    }
}

/// Runs the race and prints its tables. `built`: our page, as it is served.
pub(super) async fn race(built: &Path, models: &Models, sets: &[TextSet]) -> anyhow::Result<()> {
    let npm = Npm::install()?;
    let site = lay_out(built, &npm, models)?;
    let server = serve_page(&site, 0, Faults::default()).await?;
    let mut place = Place { driver: Driver::start()?, site, origin: server.origin(), n_tabs: 0 };
    let empty = place.tab().await?.peak_bytes()?;
    let mut table =
        Table::new("MiniLM-L6-v2 in headless Chromium, fp32, one thread, no graphics device".into(), "texts");
    let mut contestants = peers(&mut place, &npm, &mut table).await?;
    let us = Entrant::ours("accord-scorer, its worker as shipped".into());
    let tab = place.tab().await?;
    let mut ours = match Ours::start(tab, &place.site, FIRST).await {
        Ok(ours) => Some(ours),
        Err(error) => {
            table.remark(format!("NOT RUN: {} ({error:#}).", us.name));
            None
        }
    };
    for set in sets {
        rounds(&mut table, set, &us, ours.as_mut(), &mut contestants).await?;
        agree(&mut table, set, &us, ours.as_ref(), &mut contestants).await?;
    }
    println!("{table}");
    println!("{}", costs(&place.site, empty, (&us, ours.as_ref()), &contestants)?);
    Ok(())
}

/// Starts the peers, one after the other, so that none disturbs another's start.
async fn peers(place: &mut Place, npm: &Npm, table: &mut Table) -> anyhow::Result<Vec<Contestant>> {
    let ort = npm.version("onnxruntime-web")?;
    let transformers = npm.version("@huggingface/transformers")?;
    let its_ort = npm.version("@huggingface/transformers/node_modules/onnxruntime-web")?;
    let at = |path: &str| format!("{}/{path}", place.origin);
    let ort_options = |form: &str| {
        json!({
            "ort": at("ort/ort.wasm.bundle.min.mjs"), "wasm": at("ort/"),
            "tokenizers": at("ort/tokenizers.min.mjs"),
            "model": at(&format!("models/minilm-{form}.onnx")), "folder": at("models/minilm"),
        })
    };
    let transformers_options = json!({
        "library": at("transformers/transformers.min.js"), "wasm": at("transformers/"),
        "models": "/models/", "name": "minilm",
    });
    let wanted: [(String, &'static str, &str, Value); 3] = [
        (
            format!("onnxruntime-web {ort}, plain graph, tokens given"),
            "ort/",
            "onnxruntime-web.js",
            ort_options("plain"),
        ),
        (
            format!("onnxruntime-web {ort}, fused graph, tokens given"),
            "ort/",
            "onnxruntime-web.js",
            ort_options("fused"),
        ),
        (
            format!("transformers.js {transformers} (on onnxruntime-web {its_ort})"),
            "transformers/",
            "transformers.js",
            transformers_options,
        ),
    ];
    let mut found = Vec::new();
    for (name, files, script, options) in wanted {
        let tab = place.tab().await?;
        match Peer::start(tab, &format!("./{script}"), &options, FIRST).await {
            Ok(peer) => found.push(Contestant { entrant: Entrant::peer(name), files, peer }),
            Err(error) => table.remark(format!("NOT RUN: {name} ({error:#}).")),
        }
    }
    Ok(found)
}

/// All rounds on one set, in turns.
async fn rounds(
    table: &mut Table,
    set: &TextSet,
    us: &Entrant,
    mut ours: Option<&mut Ours>,
    contestants: &mut [Contestant],
) -> anyhow::Result<()> {
    let mut bests = Vec::new();
    for contestant in contestants.iter_mut() {
        let mut tried = Vec::new();
        for batching in Batching::TRIED {
            let round = contestant.peer.round(&set.warm_up, batching).await?;
            tried.push((batching, 1.0 / round.per_cpu_second));
        }
        bests.push(Batching::best(&tried));
    }
    if let Some(ours) = ours.as_deref_mut() {
        ours.round(&set.warm_up).await?;
    }
    for texts in &set.rounds {
        if let Some(ours) = ours.as_deref_mut() {
            table.note(us, set.name, "its own batches", ours.round(texts).await?);
        }
        for (contestant, best) in contestants.iter_mut().zip(&bests) {
            for batching in [Batching::PLAIN, *best] {
                let round: Round = contestant.peer.round(texts, batching).await?;
                table.note(&contestant.entrant, set.name, &batching.shown(), round);
            }
        }
    }
    Ok(())
}

/// Compares everybody's vectors with those of the first peer.
async fn agree(
    table: &mut Table,
    set: &TextSet,
    us: &Entrant,
    ours: Option<&Ours>,
    contestants: &mut [Contestant],
) -> anyhow::Result<()> {
    let texts = set.rounds.last().context("no rounds")?;
    let mut reference = None;
    for contestant in contestants.iter_mut() {
        let vectors = contestant.peer.vectors(texts).await?;
        match &reference {
            None => {
                table.remark(format!("The reference on {} is {}.", set.name, contestant.entrant.name));
                reference = Some(vectors);
            }
            Some(reference) => table.agreement(set.name, &contestant.entrant, min_cosine(&vectors, reference))?,
        }
    }
    if let Some((ours, reference)) = ours.zip(reference) {
        table.agreement(set.name, us, min_cosine(&ours.vectors(texts).await?, &reference))?;
    }
    Ok(())
}

/// What each costs beside time per text: the way to the first vector, memory, bytes to download.
fn costs(
    site: &Path,
    empty: u64,
    (us, ours): (&Entrant, Option<&Ours>),
    contestants: &[Contestant],
) -> anyhow::Result<String> {
    let mut text =
        "### What it takes in the browser\n\n| runtime | worker started to first vector | WebAssembly memory, \
        peak | page's process, peak | runtime's files, brotli |\n|---|---:|---:|---:|---:|\n"
            .to_owned();
    let mb = |bytes: u64| format!("{:.1} MB", bytes as f64 / 1e6);
    let mut add = |name: &str, first_millis: f64, wasm_bytes: u64, peak: u64, files: &[String]| -> anyhow::Result<()> {
        let packed = mb(brotli_bytes(site, files)?);
        text += &format!("| {name} | {first_millis:.0} ms | {} | {} | {packed} |\n", mb(wasm_bytes), mb(peak));
        Ok(())
    };
    let scripts: Vec<String> = names(site)?.into_iter().filter(|name| name.contains("scorer")).collect();
    if let Some(ours) = ours {
        add(&us.name, ours.first_millis, ours.wasm_bytes(), ours.tab.peak_bytes()?, &scripts)?;
    }
    for Contestant { entrant, files, peer } in contestants {
        let own: Vec<String> = names(&site.join(files))?.into_iter().map(|name| format!("{files}{name}")).collect();
        add(&entrant.name, peer.first_millis, peer.wasm_bytes, peer.tab.peak_bytes()?, &own)?;
    }
    text += &format!(
        "\n- A page without a worker has a process of {}. The way to the first vector includes compiling, and reading and \
         checking the weights from a server on this machine; runtimes started one after the other.\n",
        mb(empty)
    );
    Ok(text)
}

/// The files of a folder that are not compressed twins.
fn names(folder: &Path) -> anyhow::Result<Vec<String>> {
    let entries = fs::read_dir(folder).context("the site could not be listed")?;
    let files = entries.filter_map(Result::ok).filter(|entry| entry.path().is_file());
    let mut names: Vec<String> = files.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| !name.ends_with(".br"));
    names.sort();
    Ok(names)
}
