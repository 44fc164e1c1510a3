//! Added tokens: found in the text itself, before it is split into words.
//!
//! Whoever writes `[SEP]` into a text gets the token, as in the reference. Of several that begin at the same place the
//! longest wins, and the search goes on after it.

use super::TokenId;
use super::file::AddedFile;
use super::normalize::Normalizer;

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    Text(&'a str),
    Token(TokenId),
}

#[derive(Debug)]
pub(super) struct AddedTokens {
    /// Searched in the text as it is.
    raw: Vec<Added>,
    /// Searched in the normalized text.
    normalized: Vec<Added>,
}

#[derive(Debug)]
struct Added {
    content: String,
    id: TokenId,
    single_word: bool,
    lstrip: bool,
    rstrip: bool,
}

impl AddedTokens {
    /// The model's own number of a token goes before the file's.
    pub(super) fn new(files: Vec<AddedFile>, normalizer: &Normalizer, id_of: impl Fn(&str) -> Option<TokenId>) -> Self {
        let mut tokens = Self { raw: Vec::new(), normalized: Vec::new() };
        for file in files.into_iter().filter(|file| !file.content.is_empty()) {
            let id = id_of(&file.content).unwrap_or(file.id);
            let AddedFile { content, single_word, lstrip, rstrip, normalized, .. } = file;
            let content = if normalized { normalizer.apply(&content).into_owned() } else { content };
            let list = if normalized { &mut tokens.normalized } else { &mut tokens.raw };
            if !content.is_empty() {
                list.push(Added { content, id, single_word, lstrip, rstrip });
            }
        }
        tokens
    }

    pub(super) fn split_raw<'a>(&self, text: &'a str) -> Vec<Piece<'a>> {
        split(&self.raw, text)
    }

    pub(super) fn split_normalized<'a>(&self, text: &'a str) -> Vec<Piece<'a>> {
        split(&self.normalized, text)
    }

    pub(super) fn largest_id(&self) -> TokenId {
        self.raw.iter().chain(&self.normalized).map(|token| token.id).max().unwrap_or(0)
    }
}

fn split<'a>(tokens: &[Added], text: &'a str) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut done = 0;
    let mut from = 0;
    while let Some((at, token)) = find(tokens, text, from) {
        from = at + token.content.len();
        let (before, after) = (text.get(..at).unwrap_or_default(), text.get(from..).unwrap_or_default());
        if token.single_word && (before.ends_with(is_word_char) || after.starts_with(is_word_char)) {
            continue;
        }
        let start = if token.lstrip { before.trim_end().len() } else { at }.max(done);
        let end = if token.rstrip { text.len() - after.trim_start().len() } else { from };
        push_text(text, done, start, &mut pieces);
        pieces.push(Piece::Token(token.id));
        done = end.max(done);
    }
    push_text(text, done, text.len(), &mut pieces);
    pieces
}

fn push_text<'a>(text: &'a str, start: usize, end: usize, pieces: &mut Vec<Piece<'a>>) {
    if let Some(part) = text.get(start..end).filter(|part| !part.is_empty()) {
        pieces.push(Piece::Text(part));
    }
}

/// The first place at or after `from` where a token begins, and the longest that does.
fn find<'t>(tokens: &'t [Added], text: &str, from: usize) -> Option<(usize, &'t Added)> {
    let bytes = text.as_bytes().get(from..)?;
    bytes.iter().enumerate().find_map(|(offset, first)| {
        let rest = bytes.get(offset..)?;
        tokens
            .iter()
            .filter(|token| {
                token.content.as_bytes().first() == Some(first) && rest.starts_with(token.content.as_bytes())
            })
            // The first of equals, as the reference numbers its patterns.
            .reduce(|best, token| if token.content.len() > best.content.len() { token } else { best })
            .map(|token| (from + offset, token))
    })
}

fn is_word_char(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn added(content: &str, id: TokenId) -> Added {
        Added { content: content.into(), id, single_word: false, lstrip: false, rstrip: false }
    }

    #[test]
    fn the_first_place_and_the_longest_token_win() {
        let tokens = [added("<s", 1), added("<s>", 2), added("é", 3)];
        assert_eq!(
            split(&tokens, "a<s>b<s é"),
            [Piece::Text("a"), Piece::Token(2), Piece::Text("b"), Piece::Token(1), Piece::Text(" "), Piece::Token(3)]
        );
        assert_eq!(split(&tokens, ""), []);
        assert_eq!(split(&[], "<s>"), [Piece::Text("<s>")]);
    }

    #[test]
    fn stripping_and_single_words() {
        let strips = [Added { lstrip: true, rstrip: true, ..added("X", 7) }];
        assert_eq!(split(&strips, "a  X  b"), [Piece::Text("a"), Piece::Token(7), Piece::Text("b")]);
        let single = [Added { single_word: true, ..added("X", 7) }];
        assert_eq!(split(&single, "aX X"), [Piece::Text("aX "), Piece::Token(7)]);
    }
}
