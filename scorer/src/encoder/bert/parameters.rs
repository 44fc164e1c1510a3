//! The parameters of a model, by whichever names its file uses, in the layout the arithmetic wants.

use super::super::LoadError;
use super::super::product::Linear;
use super::super::weights::{Table, Weights};
use super::config::{Config, Family};

/// All parameters.
pub(super) struct Parameters {
    pub(super) words: Table,
    /// Position vectors with the vector of the first token type added, as it is added to all.
    pub(super) positions: Vec<f32>,
    pub(super) embedding_norm: Norm,
    pub(super) layers: Vec<Layer>,
}

/// Scale and shift of a layer norm.
#[derive(Clone)]
pub(super) struct Norm {
    pub(super) scale: Vec<f32>,
    pub(super) shift: Vec<f32>,
}

/// One block. Queries, keys and values are one product; the queries carry attention's `1 / sqrt(head_dim)`.
pub(super) struct Layer {
    pub(super) qkv: Linear,
    pub(super) out: Linear,
    pub(super) attention_norm: Norm,
    pub(super) up: Linear,
    pub(super) down: Linear,
    pub(super) output_norm: Norm,
}

/// The names of a block's parts.
struct Names {
    layer: &'static str,
    qkv: [&'static str; 3],
    out: &'static str,
    attention_norm: &'static str,
    up: &'static str,
    down: &'static str,
    output_norm: &'static str,
}

const BERT: Names = Names {
    layer: "encoder.layer",
    qkv: ["attention.self.query", "attention.self.key", "attention.self.value"],
    out: "attention.output.dense",
    attention_norm: "attention.output.LayerNorm",
    up: "intermediate.dense",
    down: "output.dense",
    output_norm: "output.LayerNorm",
};

const DISTILBERT: Names = Names {
    layer: "transformer.layer",
    qkv: ["attention.q_lin", "attention.k_lin", "attention.v_lin"],
    out: "attention.out_lin",
    attention_norm: "sa_layer_norm",
    up: "ffn.lin1",
    down: "ffn.lin2",
    output_norm: "output_layer_norm",
};

/// What may stand before every name, by how the model was saved.
const PREFIXES: [&str; 4] = ["", "bert.", "distilbert.", "0.auto_model."];

impl Parameters {
    pub(super) fn read(weights: &Weights<'_>, config: &Config) -> Result<Self, LoadError> {
        let has_words = |prefix: &&&str| weights.has(&format!("{prefix}embeddings.word_embeddings.weight"));
        let prefix = PREFIXES.iter().find(has_words).copied().unwrap_or_default();
        let reader = Reader { weights, prefix };
        let names = match config.family {
            Family::Bert => BERT,
            Family::DistilBert => DISTILBERT,
        };
        let layers = (0..config.n_layers).map(|at| reader.layer(&format!("{}.{at}", names.layer), &names, config));
        Ok(Self {
            words: weights
                .table(&format!("{prefix}embeddings.word_embeddings.weight"), [config.n_words, config.hidden])?,
            positions: reader.positions(config)?,
            embedding_norm: reader.norm("embeddings.LayerNorm", config.hidden)?,
            layers: layers.collect::<Result<_, _>>()?,
        })
    }
}

struct Reader<'a> {
    weights: &'a Weights<'a>,
    prefix: &'static str,
}

impl Reader<'_> {
    fn numbers(&self, name: &str, shape: &[usize]) -> Result<Vec<f32>, LoadError> {
        self.weights.numbers(&format!("{}{name}", self.prefix), shape)
    }

    fn positions(&self, config: &Config) -> Result<Vec<f32>, LoadError> {
        let shape = [config.n_positions, config.hidden];
        let mut positions = self.numbers("embeddings.position_embeddings.weight", &shape)?;
        if config.family == Family::Bert {
            let name = "embeddings.token_type_embeddings.weight";
            let n_types = self.weights.shape(&format!("{}{name}", self.prefix)).first().copied().unwrap_or(2);
            let types = self.numbers(name, &[n_types, config.hidden])?;
            for position in positions.chunks_exact_mut(config.hidden) {
                for (value, first_type) in position.iter_mut().zip(&types) {
                    *value += first_type;
                }
            }
        }
        Ok(positions)
    }

    fn norm(&self, name: &str, len: usize) -> Result<Norm, LoadError> {
        Ok(Norm {
            scale: self.numbers(&format!("{name}.weight"), &[len])?,
            shift: self.numbers(&format!("{name}.bias"), &[len])?,
        })
    }

    fn linear(&self, name: &str, n_in: usize, n_out: usize) -> Result<Linear, LoadError> {
        let stored = self.numbers(&format!("{name}.weight"), &[n_out, n_in])?;
        let bias = self.numbers(&format!("{name}.bias"), &[n_out])?;
        let mut weights = vec![0.0; n_in * n_out];
        // Stored with a row per output; a column per output lets products read both sides in order.
        for (column, row) in stored.chunks_exact(n_in).enumerate() {
            for (weights, value) in weights.chunks_exact_mut(n_out).zip(row) {
                if let Some(weight) = weights.get_mut(column) {
                    *weight = *value;
                }
            }
        }
        Ok(Linear { n_in, n_out, weights, bias })
    }

    fn layer(&self, layer: &str, names: &Names, config: &Config) -> Result<Layer, LoadError> {
        let (hidden, intermediate) = (config.hidden, config.intermediate);
        let linear = |part: &str, n_in, n_out| self.linear(&format!("{layer}.{part}"), n_in, n_out);
        let norm = |part: &str| self.norm(&format!("{layer}.{part}"), hidden);
        let [q, k, v] = names.qkv;
        let (mut q, k, v) = (linear(q, hidden, hidden)?, linear(k, hidden, hidden)?, linear(v, hidden, hidden)?);
        #[expect(clippy::cast_precision_loss, reason = "a head has far fewer than 2^24 numbers")]
        let scale = 1.0 / (config.head_dim() as f32).sqrt();
        for value in q.weights.iter_mut().chain(&mut q.bias) {
            *value *= scale;
        }
        Ok(Layer {
            qkv: beside([q, k, v]),
            out: linear(names.out, hidden, hidden)?,
            attention_norm: norm(names.attention_norm)?,
            up: linear(names.up, hidden, intermediate)?,
            down: linear(names.down, intermediate, hidden)?,
            output_norm: norm(names.output_norm)?,
        })
    }
}

/// Products of the same input as one, their outputs side by side.
fn beside(parts: [Linear; 3]) -> Linear {
    let n_in = parts.first().map_or(0, |part| part.n_in);
    let n_out = parts.iter().map(|part| part.n_out).sum();
    let mut weights = Vec::with_capacity(n_in * n_out);
    for row in 0..n_in {
        for part in &parts {
            weights.extend_from_slice(part.weights.get(row * part.n_out..(row + 1) * part.n_out).unwrap_or_default());
        }
    }
    Linear { n_in, n_out, weights, bias: parts.into_iter().flat_map(|part| part.bias).collect() }
}
