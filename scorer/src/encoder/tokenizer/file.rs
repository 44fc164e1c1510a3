//! The parts of a `tokenizer.json` that are read.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

use super::TokenId;

/// The whole file.
#[derive(Debug, Deserialize)]
pub(super) struct File {
    #[serde(default)]
    pub(super) added_tokens: Vec<AddedFile>,
    pub(super) normalizer: Option<Value>,
    pub(super) pre_tokenizer: Option<Value>,
    pub(super) post_processor: Option<Value>,
    pub(super) model: ModelFile,
}

/// A token that is found in the text before any splitting.
#[derive(Debug, Deserialize)]
pub(super) struct AddedFile {
    pub(super) id: TokenId,
    pub(super) content: String,
    #[serde(default)]
    pub(super) single_word: bool,
    #[serde(default)]
    pub(super) lstrip: bool,
    #[serde(default)]
    pub(super) rstrip: bool,
    #[serde(default)]
    pub(super) normalized: bool,
}

/// The model of either kind.
#[derive(Debug, Deserialize)]
pub(super) struct ModelFile {
    #[serde(rename = "type")]
    pub(super) kind: Option<String>,
    pub(super) vocab: Vocabulary,
    pub(super) merges: Option<Vec<Merge>>,
    pub(super) unk_token: Option<String>,
    pub(super) continuing_subword_prefix: Option<String>,
    pub(super) end_of_word_suffix: Option<String>,
    pub(super) max_input_chars_per_word: Option<usize>,
    #[serde(default)]
    pub(super) fuse_unk: bool,
    #[serde(default)]
    pub(super) byte_fallback: bool,
    #[serde(default)]
    pub(super) ignore_merges: bool,
}

/// The tokens.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Vocabulary {
    /// By their numbers.
    Ids(BTreeMap<String, TokenId>),
    /// Unigram models list tokens with scores instead.
    Scores(Vec<IgnoredAny>),
}

/// Two tokens that BPE joins; a string with a space in old files.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Merge {
    Pair(String, String),
    Joined(String),
}

impl Vocabulary {
    /// The numbered tokens, or how many scores stand in their place.
    pub(super) fn into_ids(self) -> Result<BTreeMap<String, TokenId>, usize> {
        match self {
            Self::Ids(ids) => Ok(ids),
            Self::Scores(scores) => Err(scores.len()),
        }
    }
}

impl Merge {
    /// Both tokens, where there are two.
    pub(super) fn pair(&self) -> Option<(&str, &str)> {
        match self {
            Self::Pair(left, right) => Some((left, right)),
            Self::Joined(both) => both.split_once(' '),
        }
    }
}
