//! The scorer's worker without the page, spoken to in its own messages.

use std::time::Duration;

use accord_protocol::{
    Content, DeviceWish, EncoderKind, EncoderPlan, EncoderReport, EncoderSource, FileSource, FromWorker, NewItem,
    RankRequest, ToWorker,
};
use accord_tests::browser::{Person, until};
use serde_json::json;
use sha2::{Digest as _, Sha256};

/// A worker in somebody's tab.
pub struct RawWorker<'a> {
    person: &'a Person,
}

impl<'a> RawWorker<'a> {
    /// Starts one, on the processor, with items and a first request; one that ran before is ended.
    pub async fn start(person: &'a Person, texts: &[&str]) -> anyhow::Result<Self> {
        let script = "const done = arguments[0];
            window.raw?.worker.terminate();
            const worker = new Worker('./accord-scorer_loader.js', { type: 'module' });
            window.raw = { worker, answers: [] };
            worker.onmessage = ({ data }) => {
                if (window.raw.answers.push([...new Uint8Array(data)]) === 1) done(true);
            };
            worker.onerror = event => done(event.message);";
        let _: serde_json::Value = person.await_script(script, json!([])).await?;
        let worker = Self { person };
        let items = (0_u32..).zip(texts).map(|(number, text)| NewItem {
            id: u128::from(number).to_le_bytes(),
            content: Content::Text((*text).to_owned()),
        });
        let request = RankRequest {
            generation: 1,
            n_classes: 2,
            labels: Vec::new(),
            seed: 7,
            demoted: Vec::new(),
            expected: Vec::new(),
        };
        worker
            .tell(&[
                ToWorker::Start { device: DeviceWish::Cpu, gpu_lost: None },
                ToWorker::AddItems { items: items.collect() },
                ToWorker::Rank(request),
            ])
            .await?;
        Ok(worker)
    }

    /// Posts messages.
    pub async fn tell(&self, messages: &[ToWorker]) -> anyhow::Result<()> {
        let bytes: Vec<Vec<u8>> = messages.iter().map(postcard::to_allocvec).collect::<Result<_, _>>()?;
        let script = "arguments[0].forEach(bytes => window.raw.worker.postMessage(new Uint8Array(bytes).buffer));
            return true;";
        self.person.ask::<bool>(script, json!([bytes])).await.map(drop)
    }

    /// Everything it said so far.
    pub async fn heard(&self) -> anyhow::Result<Vec<FromWorker>> {
        let all: Vec<Vec<u8>> = self.person.ask("return window.raw.answers;", json!([])).await?;
        all.iter().map(|bytes| Ok(postcard::from_bytes(bytes)?)).collect()
    }

    /// Waits for a message.
    pub async fn hears<T>(&self, what: &str, find: impl Fn(&FromWorker) -> Option<T>) -> anyhow::Result<T> {
        let limit = Duration::from_secs(60);
        until(what, limit, async || Ok(self.heard().await?.iter().rev().find_map(&find))).await
    }

    /// Waits until the encoder's report is such.
    pub async fn reports(&self, what: &str, is_so: impl Fn(&EncoderReport) -> bool) -> anyhow::Result<EncoderReport> {
        self.hears(what, |message| match message {
            FromWorker::Encoder(report) if is_so(report) => Some(report.clone()),
            _ => None,
        })
        .await
    }
}

/// A plan with one file, which the instant encoder's kind takes along without a look: what is tried is its way here.
pub fn plan_with(bytes: &[u8], n_bytes: usize, url: String) -> EncoderPlan {
    let file = FileSource {
        name: "weights.bin".to_owned(),
        sha256: Sha256::digest(bytes).into(),
        n_bytes: n_bytes as u64,
        url,
    };
    EncoderPlan {
        name: "Tried".to_owned(),
        dim: 1024,
        source: EncoderSource::Files { kind: EncoderKind::Hashed, files: vec![file] },
    }
}
