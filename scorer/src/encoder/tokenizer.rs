//! Tokenizers read from a `tokenizer.json`: text in, token numbers out, equal to the reference implementation.
//!
//! The `tokenizers` crate itself would add 450 kB (brotli) to the worker's download, a fifth of the whole, for two
//! algorithms; so the two are written here, and a test holds them equal to that crate. What decides equality is less
//! the algorithm than the character classes, so those come from the very crates, Unicode 9 tables included, that the
//! reference uses. The file's truncation and padding are for its own callers and are ignored.

mod added;
mod bpe;
mod file;
mod normalize;
mod split;
mod template;
mod wordpiece;

#[cfg(test)]
mod tests;

use std::ops::ControlFlow;

use super::LoadError;
use added::{AddedTokens, Piece};
use bpe::Bpe;
use file::{File, ModelFile};
use normalize::Normalizer;
use split::Splitter;
use template::Template;
use wordpiece::WordPiece;

/// A token's number: its row in the table of embeddings.
pub type TokenId = u32;

/// A loaded tokenizer.
#[derive(Debug)]
pub struct Tokenizer {
    added: AddedTokens,
    normalizer: Normalizer,
    splitter: Splitter,
    model: Model,
    template: Template,
}

#[derive(Debug)]
enum Model {
    WordPiece(WordPiece),
    Bpe(Bpe),
}

impl Tokenizer {
    /// Reads the contents of a `tokenizer.json`.
    ///
    /// # Errors
    /// [`LoadError::Malformed`] where it is not such a file, [`LoadError::Unsupported`] where it asks for an algorithm
    /// that is not known here.
    pub fn from_json(name: &str, bytes: &[u8]) -> Result<Self, LoadError> {
        let File { added_tokens, normalizer, pre_tokenizer, post_processor, model } = serde_json::from_slice(bytes)
            .map_err(|error| malformed(name, format!("it is not a tokenizer ({error}); download it again")))?;
        let model = Model::from_file(name, model)?;
        let normalizer = normalizer.as_ref().map_or(Ok(Normalizer::None), Normalizer::from_value)?;
        Ok(Self {
            added: AddedTokens::new(added_tokens, &normalizer, |content| model.id_of(content)),
            splitter: pre_tokenizer.as_ref().map_or(Ok(Splitter::Whole), Splitter::from_value)?,
            template: post_processor.as_ref().map_or(Ok(Template::default()), Template::from_value)?,
            normalizer,
            model,
        })
    }

    /// The tokens of a text without the model's start and end tokens; ends soon after `max_tokens`, so that a book
    /// costs no more than its head, and never returns more.
    pub fn tokens(&self, text: &str, max_tokens: usize) -> Vec<TokenId> {
        let mut tokens = Vec::new();
        let mut is_first = true;
        for piece in self.added.split_raw(text) {
            match piece {
                Piece::Token(id) => tokens.push(id),
                Piece::Text(raw) => self.push_text(raw, is_first, max_tokens, &mut tokens),
            }
            is_first = false;
            if tokens.len() >= max_tokens {
                break;
            }
        }
        tokens.truncate(max_tokens);
        tokens
    }

    fn push_text(&self, raw: &str, is_first: bool, max_tokens: usize, tokens: &mut Vec<TokenId>) {
        let text = self.normalizer.apply(raw);
        let mut is_first = is_first;
        for piece in self.added.split_normalized(&text) {
            match piece {
                Piece::Token(id) => tokens.push(id),
                Piece::Text(part) => self.splitter.for_each_word(part, is_first, &mut |word| {
                    self.model.push_tokens(word, tokens);
                    if tokens.len() < max_tokens { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
                }),
            }
            is_first = false;
        }
    }

    /// What the model wants before a text's tokens, `[CLS]` for instance.
    pub fn prefix(&self) -> &[TokenId] {
        &self.template.prefix
    }

    /// What the model wants after a text's tokens, `[SEP]` for instance.
    pub fn suffix(&self) -> &[TokenId] {
        &self.template.suffix
    }

    /// The token that stands for what the vocabulary cannot express, where there is one.
    pub fn unknown(&self) -> Option<TokenId> {
        match &self.model {
            Model::WordPiece(model) => Some(model.unknown()),
            Model::Bpe(model) => model.unknown(),
        }
    }

    /// One more than the largest token there is: how many rows a table of embeddings needs.
    pub fn n_rows_needed(&self) -> usize {
        let largest = match &self.model {
            Model::WordPiece(model) => model.largest_id(),
            Model::Bpe(model) => model.largest_id(),
        };
        self.added.largest_id().max(largest) as usize + 1
    }
}

impl Model {
    fn from_file(name: &str, file: ModelFile) -> Result<Self, LoadError> {
        // Old files leave the kind out; only BPE has merges.
        let kind = file.kind.clone().unwrap_or_else(|| if file.merges.is_some() { "BPE" } else { "WordPiece" }.into());
        match kind.as_str() {
            "WordPiece" => WordPiece::from_file(name, file).map(Self::WordPiece),
            "BPE" => Bpe::from_file(name, file).map(Self::Bpe),
            other => Err(unsupported("model", other, "WordPiece and BPE")),
        }
    }

    fn id_of(&self, token: &str) -> Option<TokenId> {
        match self {
            Self::WordPiece(model) => model.id_of(token),
            Self::Bpe(model) => model.id_of(token),
        }
    }

    fn push_tokens(&self, word: &str, tokens: &mut Vec<TokenId>) {
        match self {
            Self::WordPiece(model) => model.push_tokens(word, tokens),
            Self::Bpe(model) => model.push_tokens(word, tokens),
        }
    }
}

fn malformed(name: &str, why: String) -> LoadError {
    LoadError::Malformed { name: name.into(), why }
}

fn unsupported(part: &str, found: &str, supported: &str) -> LoadError {
    LoadError::Unsupported {
        why: format!("its tokenizer has the {part} `{found}`, and {supported} can be read; choose another model"),
    }
}
