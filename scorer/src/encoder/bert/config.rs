//! The folder of a sentence encoder: what its small files say.

use serde::Deserialize;

use super::super::{Files, LoadError};

/// Longer inputs than this are not fed to a model that says nothing of its limit.
const DEFAULT_LIMIT: usize = 512;

/// What the arithmetic needs to know.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Config {
    pub(super) family: Family,
    pub(super) n_layers: usize,
    pub(super) n_heads: usize,
    pub(super) hidden: usize,
    pub(super) intermediate: usize,
    pub(super) n_positions: usize,
    pub(super) n_words: usize,
    pub(super) layer_norm_eps: f32,
    pub(super) pooling: Pooling,
    /// Tokens that are fed at a time, those around a text included.
    pub(super) limit: usize,
}

/// How the tensors are named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    Bert,
    DistilBert,
}

/// How the tokens' vectors become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pooling {
    Mean,
    /// The first token's.
    Cls,
}

/// `config.json`, with the names of both families.
#[derive(Deserialize)]
struct ConfigFile {
    model_type: String,
    #[serde(alias = "n_layers")]
    num_hidden_layers: usize,
    #[serde(alias = "n_heads")]
    num_attention_heads: usize,
    #[serde(alias = "dim")]
    hidden_size: usize,
    #[serde(alias = "hidden_dim")]
    intermediate_size: usize,
    max_position_embeddings: usize,
    vocab_size: usize,
    #[serde(default = "default_eps")]
    layer_norm_eps: f32,
    #[serde(alias = "activation")]
    hidden_act: String,
    position_embedding_type: Option<String>,
}

#[derive(Deserialize)]
struct LimitFile {
    max_seq_length: Option<usize>,
}

#[derive(Deserialize)]
struct PoolingFile {
    #[serde(default)]
    pooling_mode_cls_token: bool,
    #[serde(default)]
    pooling_mode_mean_tokens: bool,
    #[serde(default)]
    pooling_mode_max_tokens: bool,
    #[serde(default)]
    pooling_mode_mean_sqrt_len_tokens: bool,
}

const fn default_eps() -> f32 {
    1e-12
}

impl Config {
    pub(super) fn read(files: &Files) -> Result<Self, LoadError> {
        let bytes = files.get("config.json").ok_or_else(|| super::missing("config.json"))?;
        let file: ConfigFile = parse("config.json", bytes)?;
        let limit = match files.get("sentence_bert_config.json") {
            Some(bytes) => parse::<LimitFile>("sentence_bert_config.json", bytes)?.max_seq_length,
            None => None,
        };
        let config = Self {
            family: family(&file)?,
            n_layers: file.num_hidden_layers,
            n_heads: file.num_attention_heads,
            hidden: file.hidden_size,
            intermediate: file.intermediate_size,
            n_positions: file.max_position_embeddings,
            n_words: file.vocab_size,
            layer_norm_eps: file.layer_norm_eps,
            pooling: files.get("1_Pooling/config.json").map_or(Ok(Pooling::Mean), |bytes| pooling(bytes))?,
            limit: limit.unwrap_or(DEFAULT_LIMIT).min(file.max_position_embeddings),
        };
        config.check()
    }

    fn check(self) -> Result<Self, LoadError> {
        let sizes = [self.n_layers, self.n_heads, self.hidden, self.intermediate, self.n_words];
        let is_sound = sizes.iter().all(|&size| (1..=1 << 20).contains(&size))
            && self.hidden.is_multiple_of(self.n_heads)
            && self.limit > 2
            && self.layer_norm_eps >= 0.0;
        if is_sound {
            return Ok(self);
        }
        Err(LoadError::Malformed {
            name: "config.json".into(),
            why: "its sizes do not make a model; fetch it again".into(),
        })
    }

    pub(super) const fn head_dim(&self) -> usize {
        self.hidden / self.n_heads
    }
}

fn parse<'a, T: Deserialize<'a>>(name: &str, bytes: &'a [u8]) -> Result<T, LoadError> {
    serde_json::from_slice(bytes)
        .map_err(|error| LoadError::Malformed { name: name.into(), why: format!("{error}; fetch it again") })
}

fn family(file: &ConfigFile) -> Result<Family, LoadError> {
    let unsupported = |why: String| Err(LoadError::Unsupported { why });
    if file.hidden_act != "gelu" {
        return unsupported(format!("its activation is `{}`, and only `gelu` is known", file.hidden_act));
    }
    if let Some(kind) = file.position_embedding_type.as_deref().filter(|&kind| kind != "absolute") {
        return unsupported(format!("its positions are `{kind}`, and only `absolute` ones are known"));
    }
    match file.model_type.as_str() {
        "bert" => Ok(Family::Bert),
        "distilbert" => Ok(Family::DistilBert),
        other => unsupported(format!(
            "its model_type is `{other}`, and `bert` and `distilbert` are known; all-MiniLM-L6-v2 is a small model of \
             the first"
        )),
    }
}

fn pooling(bytes: &[u8]) -> Result<Pooling, LoadError> {
    let file: PoolingFile = parse("1_Pooling/config.json", bytes)?;
    let modes = [
        file.pooling_mode_mean_tokens,
        file.pooling_mode_cls_token,
        file.pooling_mode_max_tokens,
        file.pooling_mode_mean_sqrt_len_tokens,
    ];
    match modes {
        [true, false, false, false] => Ok(Pooling::Mean),
        [false, true, false, false] => Ok(Pooling::Cls),
        _ => Err(LoadError::Unsupported {
            why: "`1_Pooling/config.json` asks for another pooling than the mean or the first token".into(),
        }),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const BERT: &str = r#"{"model_type": "bert", "num_hidden_layers": 2, "num_attention_heads": 3, "hidden_size": 12,
        "intermediate_size": 24, "max_position_embeddings": 64, "vocab_size": 100, "hidden_act": "gelu"}"#;

    fn files(entries: &[(&str, &str)]) -> Files {
        entries.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
    }

    #[test]
    fn limits_pooling_and_both_families() {
        let config = Config::read(&files(&[("config.json", BERT)])).unwrap();
        assert_eq!((config.limit, config.pooling, config.head_dim()), (64, Pooling::Mean, 4));
        let limited = files(&[
            ("config.json", BERT),
            ("sentence_bert_config.json", r#"{"max_seq_length": 32}"#),
            ("1_Pooling/config.json", r#"{"pooling_mode_cls_token": true}"#),
        ]);
        let config = Config::read(&limited).unwrap();
        assert_eq!((config.limit, config.pooling), (32, Pooling::Cls));
        let distil = r#"{"model_type": "distilbert", "n_layers": 2, "n_heads": 3, "dim": 12, "hidden_dim": 24,
            "max_position_embeddings": 64, "vocab_size": 100, "activation": "gelu"}"#;
        assert_eq!(Config::read(&files(&[("config.json", distil)])).unwrap().family, Family::DistilBert);
    }

    #[test]
    fn what_cannot_be_computed_is_named() {
        let refused = [
            (BERT.replace("\"bert\"", "\"mpnet\""), "mpnet"),
            (BERT.replace("\"gelu\"", "\"silu\""), "silu"),
            (BERT.replace("\"hidden_size\": 12", "\"hidden_size\": 13"), "config.json"),
            (BERT.replace("\"hidden_size\": 12,", ""), "hidden_size"),
            ("[".into(), "config.json"),
        ];
        for (config, needle) in refused {
            let error = Config::read(&files(&[("config.json", &config)])).unwrap_err().to_string();
            assert!(error.contains(needle), "{needle}: {error}");
        }
        assert!(Config::read(&Files::new()).unwrap_err().to_string().contains("tokenizer.json"));
    }
}
