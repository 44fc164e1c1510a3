//! WordPiece: the longest token that begins a word, then the longest that continues it, and so on.
//!
//! Source: Wu et al., "Google's neural machine translation system", 2016, in BERT's greedy form.

use std::collections::HashMap;

use super::super::LoadError;
use super::file::ModelFile;
use super::{TokenId, malformed};

const DEFAULT_PREFIX: &str = "##";
const DEFAULT_UNKNOWN: &str = "[UNK]";
const DEFAULT_MAX_CHARS: usize = 100;

#[derive(Debug)]
pub(super) struct WordPiece {
    /// All tokens.
    all: HashMap<String, TokenId>,
    /// The tokens that continue a word, without their prefix.
    continuing: HashMap<String, TokenId>,
    unknown: TokenId,
    /// Longer words are unknown.
    max_chars: usize,
    /// Bytes of the longest token: no longer part of a word need be looked up.
    longest: usize,
    largest_id: TokenId,
}

impl WordPiece {
    pub(super) fn from_file(name: &str, file: ModelFile) -> Result<Self, LoadError> {
        let vocabulary = file
            .vocab
            .into_ids()
            .map_err(|n| malformed(name, format!("its WordPiece vocabulary has {n} scores instead of numbers")))?;
        let prefix = file.continuing_subword_prefix.unwrap_or_else(|| DEFAULT_PREFIX.into());
        let unknown = file.unk_token.unwrap_or_else(|| DEFAULT_UNKNOWN.into());
        let unknown = *vocabulary
            .get(&unknown)
            .ok_or_else(|| malformed(name, format!("its vocabulary lacks the unknown token `{unknown}`")))?;
        let continuing = vocabulary
            .iter()
            .filter_map(|(token, &id)| Some((token.strip_prefix(prefix.as_str())?.to_owned(), id)))
            .collect();
        Ok(Self {
            continuing,
            unknown,
            max_chars: file.max_input_chars_per_word.unwrap_or(DEFAULT_MAX_CHARS),
            longest: vocabulary.keys().map(String::len).max().unwrap_or(0),
            largest_id: vocabulary.values().copied().max().unwrap_or(0),
            all: vocabulary.into_iter().collect(),
        })
    }

    pub(super) fn id_of(&self, token: &str) -> Option<TokenId> {
        self.all.get(token).copied()
    }

    pub(super) const fn unknown(&self) -> TokenId {
        self.unknown
    }

    pub(super) const fn largest_id(&self) -> TokenId {
        self.largest_id
    }

    /// One unknown token for a word that cannot be put together, never a part of it.
    pub(super) fn push_tokens(&self, word: &str, tokens: &mut Vec<TokenId>) {
        let n_before = tokens.len();
        if word.len() > self.max_chars && word.chars().count() > self.max_chars {
            tokens.push(self.unknown);
            return;
        }
        let mut rest = word;
        while !rest.is_empty() {
            let known = if rest.len() == word.len() { &self.all } else { &self.continuing };
            let Some((id, len)) = longest_start(known, rest, self.longest) else {
                tokens.truncate(n_before);
                tokens.push(self.unknown);
                return;
            };
            tokens.push(id);
            rest = rest.get(len..).unwrap_or_default();
        }
    }
}

/// The longest token that `text` begins with, and its bytes.
fn longest_start(known: &HashMap<String, TokenId>, text: &str, longest: usize) -> Option<(TokenId, usize)> {
    let mut end = text.floor_char_boundary(longest);
    while end > 0 {
        let start = text.get(..end)?;
        if let Some(&id) = known.get(start) {
            return Some((id, end));
        }
        end -= start.chars().next_back().map_or(end, char::len_utf8);
    }
    None
}
