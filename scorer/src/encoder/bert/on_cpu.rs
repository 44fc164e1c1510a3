//! The model on the CPU: texts of any lengths one after the other, no padding at all.
//!
//! [`product`](super::super::product) has the matrix products, [`kernels`](super::kernels) everything between them.

use super::super::product::{Finish, Packed};
use super::config::{Config, Pooling};
use super::kernels::{Scratch, add_and_norm, attend, norm_rows};
use super::parameters::{Norm, Parameters};
use super::windows::Window;
use crate::host::yield_now;

pub(super) struct OnCpu {
    layers: Vec<Block>,
}

struct Block {
    qkv: Packed,
    out: Packed,
    attention_norm: Norm,
    up: Packed,
    down: Packed,
    output_norm: Norm,
}

/// What the blocks compute on the way, in memory that each uses again.
#[derive(Default)]
struct Memory {
    tiles: Vec<f32>,
    /// Queries, keys and values.
    qkv: Vec<f32>,
    attention: Scratch,
    mixed: Vec<f32>,
    wide: Vec<f32>,
    /// What is added to the stream.
    added: Vec<f32>,
}

impl OnCpu {
    pub(super) fn new(layers: Vec<super::parameters::Layer>) -> Self {
        let layers = layers.into_iter().map(|layer| Block {
            qkv: Packed::new(&layer.qkv),
            out: Packed::new(&layer.out),
            attention_norm: layer.attention_norm,
            up: Packed::new(&layer.up),
            down: Packed::new(&layer.down),
            output_norm: layer.output_norm,
        });
        Self { layers: layers.collect() }
    }

    /// A pooled row per window.
    pub(super) async fn forward(&self, config: &Config, embeddings: &Embeddings, windows: &[Window]) -> Vec<f32> {
        let lens: Vec<usize> = windows.iter().map(|window| window.tokens.len()).collect();
        let n_tokens = lens.iter().sum::<usize>();
        let mut stream = vec![0.0; n_tokens * config.hidden];
        let mut rest = stream.as_mut_slice();
        for window in windows {
            let (rows, others) = rest.split_at_mut(window.tokens.len() * config.hidden);
            embeddings.embed(config, window, rows);
            rest = others;
        }
        let mut memory = Memory::default();
        for block in &self.layers {
            // Work in a browser shares its thread with the messages.
            yield_now().await;
            block.apply(config, &lens, &mut stream, &mut memory);
        }
        pool(config, &lens, &stream)
    }
}

impl Block {
    fn apply(&self, config: &Config, lens: &[usize], stream: &mut [f32], memory: &mut Memory) {
        let Memory { tiles, qkv, attention, mixed, wide, added } = memory;
        self.qkv.multiply(stream, Finish::Plain, tiles, qkv);
        mixed.resize(stream.len(), 0.0);
        attend(qkv, lens, config.n_heads, mixed, attention);
        self.out.multiply(mixed, Finish::Plain, tiles, added);
        add_and_norm(stream, added, &self.attention_norm, config.layer_norm_eps);
        self.up.multiply(stream, Finish::Gelu, tiles, wide);
        self.down.multiply(wide, Finish::Plain, tiles, added);
        add_and_norm(stream, added, &self.output_norm, config.layer_norm_eps);
    }
}

/// The first layer: a look-up, which is the CPU's task on every device, as the table is half of a small model's size.
pub(super) struct Embeddings {
    words: super::super::weights::Table,
    positions: Vec<f32>,
    norm: Norm,
}

impl Embeddings {
    /// Splits the parameters into this and the blocks.
    pub(super) fn split(parameters: Parameters) -> (Self, Vec<super::parameters::Layer>) {
        let Parameters { words, positions, embedding_norm: norm, layers } = parameters;
        (Self { words, positions, norm }, layers)
    }

    /// Fills a row per token.
    pub(super) fn embed(&self, config: &Config, window: &Window, rows: &mut [f32]) {
        let positions = self.positions.chunks_exact(config.hidden);
        for ((row, &token), position) in rows.chunks_exact_mut(config.hidden).zip(&window.tokens).zip(positions) {
            row.copy_from_slice(position);
            self.words.add_row(token as usize, 1.0, row);
        }
        norm_rows(rows, &self.norm, config.layer_norm_eps);
    }
}

fn pool(config: &Config, lens: &[usize], stream: &[f32]) -> Vec<f32> {
    let mut pooled = vec![0.0; lens.len() * config.hidden];
    let mut rest = stream;
    for (row, len) in pooled.chunks_exact_mut(config.hidden).zip(lens) {
        let (text, others) = rest.split_at(len * config.hidden);
        rest = others;
        let n_pooled = match config.pooling {
            Pooling::Mean => *len,
            Pooling::Cls => 1,
        };
        #[expect(clippy::cast_precision_loss, reason = "a window has far fewer than 2^24 tokens")]
        let share = 1.0 / n_pooled.max(1) as f32;
        for token in text.chunks_exact(config.hidden).take(n_pooled) {
            for (sum, value) in row.iter_mut().zip(token) {
                *sum += share * value;
            }
        }
    }
    pooled
}
