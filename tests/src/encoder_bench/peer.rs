//! A runtime written by others, in a browser of its own.

use serde::Deserialize;
use serde_json::{Value, json};

use super::round::Round;
use super::tab::Tab;

/// How the texts of a round are given to a runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Batching {
    /// Texts given at a time; each is padded to the longest of them.
    pub(super) n_texts: usize,
    /// Whether they come longest first, which saves padding, or in the order of the file.
    pub(super) sorted: bool,
}

impl Batching {
    /// What users of these runtimes do who do nothing about it.
    pub(super) const PLAIN: Self = Self { n_texts: 32, sorted: false };

    /// Those that are tried to find each runtime's best.
    pub(super) const TRIED: [Self; 5] = [
        Self { n_texts: 1, sorted: false },
        Self { n_texts: 4, sorted: true },
        Self { n_texts: 8, sorted: true },
        Self { n_texts: 16, sorted: true },
        Self { n_texts: 32, sorted: true },
    ];

    /// The one that took the least time.
    pub(super) fn best(tried: &[(Self, f64)]) -> Self {
        tried.iter().min_by(|a, b| a.1.total_cmp(&b.1)).map_or(Self::PLAIN, |(batching, _)| *batching)
    }

    /// For people.
    pub(super) fn shown(self) -> String {
        let order = if self.sorted { "sorted by length" } else { "as given" };
        if self.n_texts == 1 { "one by one".to_owned() } else { format!("{order}, {} at a time", self.n_texts) }
    }
}

/// What a worker answers.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Answer {
    /// From the start of the worker to this answer.
    since_start: f64,
    /// Of a round, in the worker.
    millis: f64,
    vectors: Vec<Vec<f32>>,
    /// All WebAssembly memories of the worker.
    wasm_bytes: u64,
}

/// A running peer.
pub(super) struct Peer {
    pub(super) tab: Tab,
    /// The largest size its WebAssembly memory had; such memory never shrinks.
    pub(super) wasm_bytes: u64,
    /// From the start of its worker to the first vector.
    pub(super) first_millis: f64,
}

impl Peer {
    /// Starts the worker, loads the model and encodes a first text.
    pub(super) async fn start(tab: Tab, script: &str, options: &Value, text: &str) -> anyhow::Result<Self> {
        tab.ask::<Value>("startPeer(arguments[0]); return null;", json!([script])).await?;
        let _: Answer = tab.ask_peer(&json!({ "kind": "load", "options": options })).await?;
        let first: Answer = tab.ask_peer(&json!({ "kind": "first", "text": text })).await?;
        Ok(Self { tab, wasm_bytes: first.wasm_bytes, first_millis: first.since_start })
    }

    /// Encodes the texts once, under the clock.
    pub(super) async fn round(&mut self, texts: &[String], batching: Batching) -> anyhow::Result<Round> {
        let before = self.tab.cpu_millis()?;
        let answer = self.encode(texts, batching, false).await?;
        Ok(Round::of(texts.len(), answer.millis, self.tab.cpu_millis()? - before))
    }

    /// The vectors of texts, in their order.
    pub(super) async fn vectors(&mut self, texts: &[String]) -> anyhow::Result<Vec<Vec<f32>>> {
        Ok(self.encode(texts, Batching::PLAIN, true).await?.vectors)
    }

    async fn encode(&mut self, texts: &[String], batching: Batching, with_vectors: bool) -> anyhow::Result<Answer> {
        let message = json!({
            "kind": "round",
            "texts": texts,
            "batch": batching.n_texts,
            "sorted": batching.sorted,
            "wantsVectors": with_vectors,
        });
        let answer: Answer = self.tab.ask_peer(&message).await?;
        self.wasm_bytes = self.wasm_bytes.max(answer.wasm_bytes);
        Ok(answer)
    }
}
