//! The model on a GPU: batches of one padded shape out of a few.
//!
//! A GPU compiles a kernel per shape and keeps memory per size, so lengths are rounded up to those of [`BUCKETS`] and
//! the number of texts to those of [`n_texts_of`]. Padding is masked, hence exact. Only operations that a browser can
//! run without waiting are used, and no product has a side shorter than 8 (tracel-ai/cubek issue 654).

use burn::tensor::activation::{gelu, softmax};
use burn::tensor::{Device, Tensor, TensorData};

use super::super::product::Linear;
use super::config::{Config, Pooling};
use super::on_cpu::Embeddings;
use super::parameters::{Layer, Norm};
use super::windows::Window;
use crate::device::Compute;
use crate::error::ScorerError;
use crate::host::yield_now;

/// Tokens of a text, padding included; longer limits are a bucket of their own.
const BUCKETS: [usize; 5] = [16, 32, 64, 128, 256];

/// Tokens of a batch at most, padding included: enough to fill a GPU, few enough to end soon.
const MAX_TOKENS: usize = 4_096;

const MAX_TEXTS: usize = 64;

/// Fewest rows of any matrix.
const MIN_TEXTS: usize = 8;

/// Added to the scores of padding; its exponential is exactly 0 in f32.
const MASKED: f32 = -1e9;

pub(super) struct OnDevice {
    compute: Compute,
    blocks: Vec<Block>,
}

struct Block {
    qkv: Affine,
    out: Affine,
    attention_norm: ScaleShift,
    up: Affine,
    down: Affine,
    output_norm: ScaleShift,
}

struct Affine {
    weights: Tensor<2>,
    bias: Tensor<2>,
}

struct ScaleShift {
    scale: Tensor<2>,
    shift: Tensor<2>,
    eps: f32,
}

impl Affine {
    fn new(linear: Linear, device: &Device) -> Self {
        let Linear { n_in, n_out, weights, bias } = linear;
        Self {
            weights: Tensor::from_data(TensorData::new(weights, [n_in, n_out]), device),
            bias: Tensor::from_data(TensorData::new(bias, [1, n_out]), device),
        }
    }

    fn of(&self, input: Tensor<2>) -> Tensor<2> {
        input.matmul(self.weights.clone()) + self.bias.clone()
    }
}

impl ScaleShift {
    fn new(norm: Norm, eps: f32, device: &Device) -> Self {
        let len = norm.scale.len();
        Self {
            scale: Tensor::from_data(TensorData::new(norm.scale, [1, len]), device),
            shift: Tensor::from_data(TensorData::new(norm.shift, [1, len]), device),
            eps,
        }
    }

    fn of(&self, input: Tensor<2>) -> Tensor<2> {
        let centred = input.clone() - input.mean_dim(1);
        let variance = (centred.clone() * centred.clone()).mean_dim(1);
        centred / (variance + self.eps).sqrt() * self.scale.clone() + self.shift.clone()
    }
}

/// A batch's shape: texts, tokens of each, heads.
#[derive(Clone, Copy)]
struct Shape {
    n_texts: usize,
    len: usize,
    n_heads: usize,
}

impl Block {
    fn new(layer: Layer, eps: f32, device: &Device) -> Self {
        Self {
            qkv: Affine::new(layer.qkv, device),
            out: Affine::new(layer.out, device),
            attention_norm: ScaleShift::new(layer.attention_norm, eps, device),
            up: Affine::new(layer.up, device),
            down: Affine::new(layer.down, device),
            output_norm: ScaleShift::new(layer.output_norm, eps, device),
        }
    }

    /// `stream`: a row per token; `mask`: `[n_texts, 1, 1, len]`, added to the scores.
    fn of(&self, stream: Tensor<2>, mask: &Tensor<4>, shape: Shape) -> Tensor<2> {
        let mixed = attend(self.qkv.of(stream.clone()), mask, shape);
        let stream = self.attention_norm.of(stream + self.out.of(mixed));
        let narrow = self.down.of(gelu(self.up.of(stream.clone())));
        self.output_norm.of(stream + narrow)
    }
}

fn attend(qkv: Tensor<2>, mask: &Tensor<4>, Shape { n_texts, len, n_heads }: Shape) -> Tensor<2> {
    let [n_tokens, three_hidden] = qkv.dims();
    let hidden = three_hidden / 3;
    let part = |at: usize| {
        let columns = qkv.clone().slice([0..n_tokens, at * hidden..(at + 1) * hidden]);
        columns.reshape([n_texts, len, n_heads, hidden / n_heads]).swap_dims(1, 2)
    };
    let scores = part(0).matmul(part(1).swap_dims(2, 3)) + mask.clone();
    softmax(scores, 3).matmul(part(2)).swap_dims(1, 2).reshape([n_tokens, hidden])
}

impl OnDevice {
    pub(super) fn new(layers: Vec<Layer>, eps: f32, compute: &Compute) -> Self {
        let blocks = layers.into_iter().map(|layer| Block::new(layer, eps, &compute.device)).collect();
        Self { compute: compute.clone(), blocks }
    }

    /// A pooled row per window, in their order.
    pub(super) async fn forward(
        &self,
        config: &Config,
        embeddings: &Embeddings,
        windows: &[Window],
    ) -> Result<Vec<f32>, ScorerError> {
        let mut pooled = vec![0.0; windows.len() * config.hidden];
        for (len, members) in buckets(windows, config.limit) {
            for members in members.chunks((MAX_TOKENS / len).clamp(MIN_TEXTS, MAX_TEXTS)) {
                let rows = self.batch(config, embeddings, windows, members, len).await?;
                for (&member, row) in members.iter().zip(rows.chunks_exact(config.hidden)) {
                    if let Some(target) = pooled.get_mut(member * config.hidden..(member + 1) * config.hidden) {
                        target.copy_from_slice(row);
                    }
                }
            }
        }
        Ok(pooled)
    }

    async fn batch(
        &self,
        config: &Config,
        embeddings: &Embeddings,
        windows: &[Window],
        members: &[usize],
        len: usize,
    ) -> Result<Vec<f32>, ScorerError> {
        let n_texts = n_texts_of(members.len());
        let hidden = config.hidden;
        let mut stream = vec![0.0; n_texts * len * hidden];
        // A text of padding alone attends to its first row, so that no softmax is over nothing.
        let mut mask = vec![MASKED; n_texts * len];
        mask.iter_mut().step_by(len).for_each(|first| *first = 0.0);
        let mut shares = vec![0.0; n_texts * len];
        let texts =
            stream.chunks_exact_mut(len * hidden).zip(mask.chunks_exact_mut(len)).zip(shares.chunks_exact_mut(len));
        for (((rows, mask), shares), window) in texts.zip(members.iter().filter_map(|&member| windows.get(member))) {
            embeddings.embed(config, window, rows.split_at_mut(window.tokens.len() * hidden).0);
            mask.iter_mut().take(window.tokens.len()).for_each(|cell| *cell = 0.0);
            let n_pooled = if config.pooling == Pooling::Mean { window.tokens.len() } else { 1 };
            #[expect(clippy::cast_precision_loss, reason = "a window has far fewer than 2^24 tokens")]
            shares.iter_mut().take(n_pooled).for_each(|share| *share = 1.0 / n_pooled as f32);
        }
        let device = &self.compute.device;
        let shape = Shape { n_texts, len, n_heads: config.n_heads };
        let mask = Tensor::<4>::from_data(TensorData::new(mask, [n_texts, 1, 1, len]), device);
        let shares = Tensor::<3>::from_data(TensorData::new(shares, [n_texts, len, 1]), device);
        let mut stream = Tensor::<2>::from_data(TensorData::new(stream, [n_texts * len, hidden]), device);
        for block in &self.blocks {
            stream = block.of(stream, &mask, shape);
            yield_now().await;
        }
        let pooled = (stream.reshape([n_texts, len, hidden]) * shares).sum_dim(1).reshape([n_texts, hidden]);
        self.compute.read(vec![pooled], n_texts * hidden).await
    }
}

/// The windows by the length that they are padded to, shortest first.
fn buckets(windows: &[Window], limit: usize) -> Vec<(usize, Vec<usize>)> {
    let mut buckets: Vec<(usize, Vec<usize>)> = BUCKETS
        .iter()
        .filter(|&&len| len < limit)
        .chain(std::iter::once(&limit))
        .map(|&len| (len, Vec::new()))
        .collect();
    for (at, window) in windows.iter().enumerate() {
        if let Some((_, members)) = buckets.iter_mut().find(|(len, _)| window.tokens.len() <= *len) {
            members.push(at);
        }
    }
    buckets.retain(|(_, members)| !members.is_empty());
    buckets
}

/// How many texts a batch is filled up to: few different shapes, and little waste for a single query.
const fn n_texts_of(n_members: usize) -> usize {
    match n_members {
        0..=8 => MIN_TEXTS,
        9..=16 => 16,
        17..=32 => 32,
        _ => MAX_TEXTS,
    }
}
