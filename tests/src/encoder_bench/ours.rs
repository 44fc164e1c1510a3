//! Our worker as it is shipped, spoken to in its own messages, without the page.
//!
//! Its rounds cost more than encoding: the instant encoder, rankings that follow, the cache on disk. That is left in,
//! as it is what people have. A round's rate is taken between the moment its texts are posted and the last report of
//! progress, as the report of the end comes up to a quarter of a second late.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};

use accord_protocol::{
    Content, DeviceWish, EncoderKind, EncoderPlan, EncoderReport, EncoderSource, EncoderState, FileSource, FromWorker,
    NewItem, RankRequest, ToWorker,
};
use accord_scorer::cache::block;
use anyhow::{Context as _, bail, ensure};
use serde::Deserialize;
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::peers::MINILM_FILES;
use super::round::Round;
use super::tab::Tab;

/// The script that the page starts the worker with.
const SCRIPT: &str = "./accord-scorer_loader.js";
/// Length of MiniLM's vectors.
const DIM: u32 = 384;
/// A round that takes longer has come to a halt.
const LIMIT: Duration = Duration::from_secs(300);
/// How often answers are asked for; they carry their own times, so this only costs, and seldom is best.
const LOOK_EVERY: Duration = Duration::from_millis(300);

/// Our running worker.
pub(super) struct Ours {
    pub(super) tab: Tab,
    pub(super) first_millis: f64,
    n_items: u32,
    latest: Option<EncoderReport>,
}

/// What the page has heard since it was asked last.
#[derive(Deserialize)]
struct Heard {
    answers: Vec<(f64, Vec<u8>)>,
    broken: Option<String>,
}

impl Ours {
    /// Starts the worker, loads the model and encodes a first text. `folder`: the model on the site, `files` on disk.
    pub(super) async fn start(tab: Tab, site: &Path, text: &str) -> anyhow::Result<Self> {
        let mut ours = Self { tab, first_millis: 0.0, n_items: 0, latest: None };
        let script = "startOurs(arguments[0]); return new URL('./', location.href).href;";
        let page: String = ours.tab.ask(script, json!([SCRIPT])).await?;
        let plan = plan(site, &page)?;
        ours.hear_until("it is ready", |message, _| matches!(message, FromWorker::Ready { .. })).await?;
        ours.n_items = 1;
        let request = RankRequest {
            generation: 1,
            n_classes: 2,
            labels: Vec::new(),
            seed: 1,
            demoted: Vec::new(),
            expected: Vec::new(),
        };
        ours.tell(&[
            ToWorker::Start { device: DeviceWish::Cpu, gpu_lost: None },
            ToWorker::AddItems { items: vec![item(text)] },
            // The better encoder begins after the first order.
            ToWorker::Rank(request),
            ToWorker::UseEncoder(plan),
        ])
        .await?;
        ours.first_millis = ours.encoded_all().await?.0;
        Ok(ours)
    }

    /// The largest size its WebAssembly memory had; such memory never shrinks.
    pub(super) fn wasm_bytes(&self) -> u64 {
        self.latest.as_ref().map_or(0, |report| report.memory_bytes)
    }

    /// Encodes texts that it has not seen.
    pub(super) async fn round(&mut self, texts: &[String]) -> anyhow::Result<Round> {
        let before = self.tab.cpu_millis()?;
        let n_before = self.n_items;
        self.n_items += u32::try_from(texts.len()).context("too many texts")?;
        let items = texts.iter().map(|text| item(text)).collect();
        let posted = self.tell(&[ToWorker::AddItems { items }]).await?;
        let (end, progress) = self.encoded_all().await?;
        let cpu_millis = self.tab.cpu_millis()? - before;
        let (at, n_done) = progress.unwrap_or((end, self.n_items));
        let clock = Round::of(n_done.saturating_sub(n_before) as usize, at - posted, 1.0);
        Ok(Round { per_second: clock.per_second, ..Round::of(texts.len(), 1.0, cpu_millis) })
    }

    /// The vectors of texts that were encoded, from the worker's cache.
    pub(super) async fn vectors(&self, texts: &[String]) -> anyhow::Result<Vec<Vec<f32>>> {
        let script = "const done = arguments[0];
            const asked = indexedDB.open('accord-vectors');
            asked.onerror = () => done([]);
            asked.onsuccess = () => {
                const all = asked.result.transaction('blocks').objectStore('blocks').getAll();
                all.onsuccess = () => done(all.result.map(bytes => [...bytes]));
                all.onerror = () => done([]);
            };";
        let blocks: Vec<Vec<u8>> = self.tab.ask_later(script).await?;
        let mut known = BTreeMap::new();
        for bytes in blocks {
            let block = block::decode(&bytes, DIM as usize).context("the cache has a damaged block")?;
            known.extend(block.ids.into_iter().zip(block.vectors.chunks_exact(DIM as usize).map(<[f32]>::to_vec)));
        }
        let found = texts.iter().map(|text| known.get(&key(text)).cloned().context("the cache lacks a vector"));
        found.collect()
    }

    /// Posts messages; the answer is when, on the page's clock.
    async fn tell(&self, messages: &[ToWorker]) -> anyhow::Result<f64> {
        let bytes: Vec<Vec<u8>> = messages.iter().map(postcard::to_allocvec).collect::<Result<_, _>>()?;
        self.tab.ask("return tellOurs(arguments[0]);", json!([bytes])).await
    }

    /// Waits until every item has a vector: when that was said, and the last progress before, `(when, how many)`.
    async fn encoded_all(&mut self) -> anyhow::Result<(f64, Option<(f64, u32)>)> {
        let n_wanted = self.n_items;
        let mut progress = None;
        let mut latest = None;
        let end = self
            .hear_until("all texts are encoded", |message, at| {
                let FromWorker::Encoder(report) = message else { return false };
                latest = Some(report.clone());
                match report.state {
                    EncoderState::Encoding { n_done, n_items, .. } if n_items == n_wanted => {
                        progress = Some((at, n_done));
                        false
                    }
                    EncoderState::Ready { n_items, .. } => n_items == n_wanted,
                    _ => false,
                }
            })
            .await?;
        self.latest = latest.or(self.latest.take());
        Ok((end, progress))
    }

    /// Hears messages until one is the wanted; the answer is when it came.
    async fn hear_until(&self, what: &str, mut is_wanted: impl FnMut(&FromWorker, f64) -> bool) -> anyhow::Result<f64> {
        let started = Instant::now();
        loop {
            let script = "return { answers: window.answers.splice(0), broken: window.broken ?? null };";
            let heard: Heard = self.tab.ask(script, json!([])).await?;
            if let Some(broken) = heard.broken {
                bail!("our worker broke: {broken}");
            }
            let mut found = None;
            for (at, bytes) in heard.answers {
                match postcard::from_bytes(&bytes).context("our worker speaks another protocol than this command")? {
                    FromWorker::Failed { message } => bail!("our worker failed: {message}"),
                    FromWorker::Encoder(EncoderReport { state: EncoderState::Failed { why }, .. }) => {
                        bail!("our encoder failed: {why}")
                    }
                    message if found.is_none() && is_wanted(&message, at) => found = Some(at),
                    _ => {}
                }
            }
            if let Some(at) = found {
                return Ok(at);
            }
            ensure!(started.elapsed() < LIMIT, "waited {LIMIT:?} in vain until {what}");
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }
}

fn plan(site: &Path, page: &str) -> anyhow::Result<EncoderPlan> {
    let file = |name: &str| {
        let path = format!("models/minilm/{name}");
        let bytes = std::fs::read(site.join(&path)).with_context(|| format!("the model's {name} cannot be read"))?;
        let sha256 = Sha256::digest(&bytes).into();
        anyhow::Ok(FileSource { name: name.into(), sha256, n_bytes: bytes.len() as u64, url: format!("{page}{path}") })
    };
    let files = MINILM_FILES.into_iter().map(file).collect::<anyhow::Result<_>>()?;
    let source = EncoderSource::Files { kind: EncoderKind::Bert, files };
    Ok(EncoderPlan { name: "MiniLM-L6-v2".into(), dim: DIM, source })
}

fn item(text: &str) -> NewItem {
    NewItem { id: key(text), content: Content::Text(text.into()) }
}

/// Any fingerprint of the content will do here.
fn key(text: &str) -> [u8; 16] {
    let digest: [u8; 32] = Sha256::digest(text.as_bytes()).into();
    let mut key = [0; 16];
    key.iter_mut().zip(digest).for_each(|(slot, byte)| *slot = byte);
    key
}
