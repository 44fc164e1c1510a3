//! Static token vectors: a text's vector is the mean of its tokens' vectors from a table.
//!
//! No layers and no GPU, so hundreds of thousands of texts a minute, at the price that word order and context are
//! lost. Two publishers' files are understood. WordLlama (`embedding.weight`): all tokens count, no start token, no
//! limit. Model2Vec (a `config.json`, tensors `embeddings`, perhaps `weights` and `mapping`): unknown tokens are left
//! out, a text is cut at `max_length` tokens, a token may have a weight and share its row with others. Whether a
//! publisher asks for normalised vectors makes no difference, as all vectors here have length 1.

use serde::Deserialize;

use super::tokenizer::{TokenId, Tokenizer};
use super::weights::{Table, Weights};
use super::{Encoded, Encoder, Files, Input, LoadError, NOT_A_TEXT, fingerprint, scale_to_length_one};
use crate::error::ScorerError;

const NEEDED: &str = "model.safetensors (or any one file of that kind) and tokenizer.json";

/// Longer texts are cut here, so that the work per item has a bound.
const MAX_CHARS: usize = 100_000;

/// Model2Vec's own, where its `config.json` names none.
const MODEL2VEC_MAX_TOKENS: usize = 512;

const BATCH_LEN: usize = 256;

/// A loaded encoder.
#[derive(Debug)]
pub struct StaticTable {
    id: String,
    tokenizer: Tokenizer,
    table: Table,
    /// Per token, where the file has them.
    weights: Option<Vec<f32>>,
    /// Per token its row, where tokens share rows.
    rows: Option<Vec<usize>>,
    /// Left out, where there is one.
    ignored: Option<TokenId>,
    max_tokens: usize,
}

/// `config.json` of a Model2Vec folder.
#[derive(Default, Deserialize)]
struct ConfigFile {
    #[serde(default = "default_max_length")]
    max_length: Option<usize>,
}

#[expect(clippy::unnecessary_wraps, reason = "a file may say null, which is no limit")]
const fn default_max_length() -> Option<usize> {
    Some(MODEL2VEC_MAX_TOKENS)
}

impl StaticTable {
    /// Loads the table of a folder.
    ///
    /// # Errors
    /// Where a file is missing, cut, or the tokenizer has more tokens than the table has rows.
    pub fn load(files: &Files) -> Result<Self, LoadError> {
        let missing = |name: &str| LoadError::Missing { name: name.into(), needed: NEEDED };
        let is_weights = |name: &&String| name.ends_with(".safetensors");
        let mut names = files.keys().filter(is_weights);
        let file = match (files.get_key_value("model.safetensors"), names.next(), names.next()) {
            (Some((name, _)), ..) | (None, Some(name), None) => name,
            _ => return Err(missing("model.safetensors")),
        };
        let tokenizer = files.get("tokenizer.json").ok_or_else(|| missing("tokenizer.json"))?;
        let tokenizer = Tokenizer::from_json("tokenizer.json", tokenizer)?;
        let weights = Weights::read(file, files.get(file).map(Vec::as_slice).unwrap_or_default())?;
        let name = table_name(&weights)?;
        let [n_rows, dim] = weights.shape(&name).try_into().unwrap_or_default();
        let config = model2vec_config(files)?;
        let rows = match weights.shape("mapping").first() {
            Some(&len) => Some(weights.integers("mapping", len)?),
            None => None,
        };
        let token_weights = match weights.shape("weights").first() {
            Some(&len) => Some(weights.numbers("weights", &[len])?),
            None => None,
        };
        let table = Self {
            id: fingerprint("static-1", files, &[file.as_str(), "tokenizer.json", "config.json"]),
            table: weights.table(&name, [n_rows, dim])?,
            weights: token_weights,
            rows,
            ignored: config.as_ref().and_then(|_| tokenizer.unknown()),
            max_tokens: config.map_or(usize::MAX, |config| config.max_length.unwrap_or(usize::MAX)),
            tokenizer,
        };
        table.check(n_rows, &weights)
    }

    fn check(self, n_rows: usize, weights: &Weights<'_>) -> Result<Self, LoadError> {
        let n_tokens = self.tokenizer.n_rows_needed();
        let refused = |what: &str, found: usize| {
            Err(weights.malformed(format!(
                "its {what} has {found} entries for the {n_tokens} tokens of tokenizer.json; both must come from the \
                 same folder"
            )))
        };
        match (&self.rows, &self.weights) {
            (None, _) if n_rows < n_tokens => refused("table", n_rows),
            (Some(rows), _) if rows.len() < n_tokens => refused("mapping", rows.len()),
            (Some(rows), _) if rows.iter().any(|&row| row >= n_rows) => {
                refused("mapping to rows that are not there", n_rows)
            }
            (_, Some(weights)) if weights.len() < n_tokens => refused("list of weights", weights.len()),
            _ => Ok(self),
        }
    }

    /// Adds up the vectors of a text's tokens.
    fn add_text(&self, text: &str, sum: &mut [f32]) {
        let head = text.char_indices().nth(MAX_CHARS).and_then(|(end, _)| text.get(..end)).unwrap_or(text);
        for token in self.tokenizer.tokens(head, self.max_tokens) {
            if Some(token) == self.ignored {
                continue;
            }
            let at = token as usize;
            let weight = self.weights.as_ref().map_or(1.0, |weights| weights.get(at).copied().unwrap_or(0.0));
            let row = self.rows.as_ref().map_or(Some(at), |rows| rows.get(at).copied());
            if let Some(row) = row {
                self.table.add_row(row, weight, sum);
            }
        }
    }
}

/// The name of the table: the usual one, or that of the only matrix.
fn table_name(weights: &Weights<'_>) -> Result<String, LoadError> {
    let names = weights.names();
    let matrices: Vec<&str> = names.into_iter().filter(|name| weights.shape(name).len() == 2).collect();
    let usual = ["embeddings", "embedding.weight"].into_iter().find(|name| matrices.contains(name));
    match (usual, matrices.as_slice()) {
        (Some(name), _) => Ok(name.into()),
        (None, [name]) => Ok((*name).into()),
        _ => Err(weights.malformed(format!(
            "it should hold one table of token vectors, and has {} matrices; a folder of WordLlama or Model2Vec is needed",
            matrices.len()
        ))),
    }
}

/// Nothing where the folder is not Model2Vec's.
fn model2vec_config(files: &Files) -> Result<Option<ConfigFile>, LoadError> {
    let Some(bytes) = files.get("config.json") else { return Ok(None) };
    serde_json::from_slice(bytes)
        .map(Some)
        .map_err(|error| LoadError::Malformed { name: "config.json".into(), why: format!("{error}; fetch it again") })
}

impl Encoder for StaticTable {
    fn id(&self) -> &str {
        &self.id
    }

    fn dim(&self) -> usize {
        self.table.dim()
    }

    fn batch_len(&self) -> usize {
        BATCH_LEN
    }

    async fn encode(&self, inputs: &[Input<'_>]) -> Result<Encoded, ScorerError> {
        let mut encoded = Encoded { vectors: vec![0.0; inputs.len() * self.dim()], problems: Vec::new() };
        for (at, (row, input)) in encoded.vectors.chunks_exact_mut(self.table.dim()).zip(inputs).enumerate() {
            match input {
                Input::Text(text) => self.add_text(text, row),
                Input::Image(_) => encoded.problems.push((at, NOT_A_TEXT.into())),
            }
        }
        scale_to_length_one(&mut encoded, self.table.dim());
        Ok(encoded)
    }
}

#[cfg(test)]
mod tests;
