//! Sentence encoders of the BERT family: MiniLM, BGE, E5, GTE and their like, from the folder they are published in.
//!
//! Sources: Devlin et al., "BERT", NAACL 2019; Reimers and Gurevych, "Sentence-BERT", EMNLP 2019. The vector is the
//! mean over a text's tokens (or the first token's, where the folder says so), scaled to length 1. How texts beyond
//! the model's limit are read is in [`windows`].

mod config;
mod kernels;
mod on_cpu;
mod on_device;
mod parameters;
mod windows;

#[cfg(test)]
mod tests;

use accord_protocol::DeviceKind;

use super::tokenizer::Tokenizer;
use super::weights::Weights;
use super::{Encoded, Encoder, Files, Input, LoadError, fingerprint, scale_to_length_one};
use crate::device::Compute;
use crate::error::ScorerError;
use config::Config;
use on_cpu::{Embeddings, OnCpu};
use on_device::OnDevice;
use parameters::Parameters;
use windows::{Window, windows_of};

/// The files that are read; the last two may be absent.
const FILES: [&str; 5] =
    ["config.json", "tokenizer.json", "model.safetensors", "sentence_bert_config.json", "1_Pooling/config.json"];

const NEEDED: &str = "config.json, tokenizer.json and model.safetensors";

/// On one thread of a laptop about 100 ms for short texts.
const BATCH_LEN_CPU: usize = 16;

/// A GPU is only filled by many.
const BATCH_LEN_GPU: usize = 64;

/// Tokens that go through the CPU together. More would leave the second level cache, fewer would read the weights too
/// often.
const TOKENS_PER_PASS: usize = 256;

/// A loaded encoder.
pub struct Bert {
    id: String,
    config: Config,
    tokenizer: Tokenizer,
    embeddings: Embeddings,
    blocks: Blocks,
}

enum Blocks {
    OnCpu(OnCpu),
    OnDevice(OnDevice),
}

impl std::fmt::Debug for Bert {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Bert").field("id", &self.id).field("config", &self.config).finish_non_exhaustive()
    }
}

fn missing(name: &str) -> LoadError {
    LoadError::Missing { name: name.into(), needed: NEEDED }
}

impl Bert {
    /// Loads the model of a folder onto a device.
    ///
    /// # Errors
    /// Where a file is missing, cut, of another shape than the others say, or of an unknown architecture.
    pub fn load(files: &Files, compute: &Compute) -> Result<Self, LoadError> {
        Self::load_as(files, compute, compute.kind)
    }

    fn load_as(files: &Files, compute: &Compute, kind: DeviceKind) -> Result<Self, LoadError> {
        let file = |name: &str| files.get(name).ok_or_else(|| missing(name));
        let config = Config::read(files)?;
        let tokenizer = Tokenizer::from_json("tokenizer.json", file("tokenizer.json")?)?;
        let weights = Weights::read("model.safetensors", file("model.safetensors")?)?;
        let n_rows_needed = tokenizer.n_rows_needed();
        if n_rows_needed > config.n_words {
            return Err(LoadError::Malformed {
                name: "tokenizer.json".into(),
                why: format!(
                    "it has {n_rows_needed} tokens, and the model knows {}; both must come from the same folder",
                    config.n_words
                ),
            });
        }
        let (embeddings, layers) = Embeddings::split(Parameters::read(&weights, &config)?);
        let blocks = match kind {
            DeviceKind::Cpu => Blocks::OnCpu(OnCpu::new(layers)),
            DeviceKind::WebGpu => Blocks::OnDevice(OnDevice::new(layers, config.layer_norm_eps, compute)),
        };
        Ok(Self { id: fingerprint("bert-1", files, &FILES), config, tokenizer, embeddings, blocks })
    }

    /// Sums of the windows' vectors per input, each as heavy as it has tokens.
    async fn add_windows(&self, windows: &[Window], sums: &mut [f32]) -> Result<(), ScorerError> {
        let hidden = self.config.hidden;
        let pooled = match &self.blocks {
            Blocks::OnCpu(blocks) => blocks.forward(&self.config, &self.embeddings, windows).await,
            Blocks::OnDevice(blocks) => blocks.forward(&self.config, &self.embeddings, windows).await?,
        };
        for (window, row) in windows.iter().zip(pooled.chunks_exact(hidden)) {
            let sum = sums.get_mut(window.input * hidden..(window.input + 1) * hidden).unwrap_or_default();
            #[expect(clippy::cast_precision_loss, reason = "a window has far fewer than 2^24 tokens")]
            let weight = window.tokens.len() as f32;
            for (sum, value) in sum.iter_mut().zip(row) {
                *sum += weight * value;
            }
        }
        Ok(())
    }

    /// How many windows from the start of `windows` go together.
    fn pass_len(&self, windows: &[Window]) -> usize {
        match &self.blocks {
            Blocks::OnDevice(_) => windows.len(),
            Blocks::OnCpu(_) => {
                let mut n_tokens = 0;
                let fits = |window: &&Window| {
                    n_tokens += window.tokens.len();
                    n_tokens <= TOKENS_PER_PASS
                };
                windows.iter().take_while(fits).count().max(1)
            }
        }
    }
}

impl Encoder for Bert {
    fn id(&self) -> &str {
        &self.id
    }

    fn dim(&self) -> usize {
        self.config.hidden
    }

    fn batch_len(&self) -> usize {
        match &self.blocks {
            Blocks::OnCpu(_) => BATCH_LEN_CPU,
            Blocks::OnDevice(_) => BATCH_LEN_GPU,
        }
    }

    async fn encode(&self, inputs: &[Input<'_>]) -> Result<Encoded, ScorerError> {
        let mut encoded = Encoded { vectors: vec![0.0; inputs.len() * self.config.hidden], problems: Vec::new() };
        let mut windows = Vec::with_capacity(inputs.len());
        for (at, input) in inputs.iter().enumerate() {
            match input {
                Input::Text(text) => windows.extend(windows_of(&self.tokenizer, text, at, self.config.limit)),
                Input::Image(_) => encoded.problems.push((at, super::NOT_A_TEXT.into())),
            }
        }
        let mut rest = windows.as_slice();
        while !rest.is_empty() {
            let (pass, others) = rest.split_at(self.pass_len(rest));
            self.add_windows(pass, &mut encoded.vectors).await?;
            rest = others;
        }
        scale_to_length_one(&mut encoded, self.config.hidden);
        Ok(encoded)
    }
}
