//! Pre-tokenizers: a normalized text into words.

use std::ops::ControlFlow;

use serde_json::Value;
use unicode_categories::UnicodeCategories as _;

use super::super::LoadError;
use super::unsupported;

const SUPPORTED: &str = "BertPreTokenizer, WhitespaceSplit and Metaspace";

#[derive(Debug, PartialEq)]
pub(super) enum Splitter {
    /// The text is one word.
    Whole,
    /// At white space, and every punctuation mark is a word.
    Bert,
    /// At white space.
    Whitespace,
    /// Spaces become a visible mark that begins a word.
    Metaspace { mark: char, prepend: Prepend, is_split: bool },
}

/// Where the mark is put before a text that does not begin with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Prepend {
    Always,
    First,
    Never,
}

impl Splitter {
    pub(super) fn from_value(value: &Value) -> Result<Self, LoadError> {
        let kind = value.get("type").and_then(Value::as_str).unwrap_or("nameless");
        let splitter = match kind {
            "BertPreTokenizer" => Some(Self::Bert),
            "WhitespaceSplit" => Some(Self::Whitespace),
            "Metaspace" => metaspace(value),
            // A sequence of one is that one.
            "Sequence" => match value.get("pretokenizers").and_then(Value::as_array).map(Vec::as_slice) {
                Some([one]) => return Self::from_value(one),
                _ => None,
            },
            _ => None,
        };
        splitter.ok_or_else(|| unsupported("pre-tokenizer", kind, SUPPORTED))
    }

    /// Gives the words in their order until the callback breaks. `is_first`: whether the part begins the text.
    pub(super) fn for_each_word(&self, text: &str, is_first: bool, each: &mut dyn FnMut(&str) -> ControlFlow<()>) {
        // A break ends the text, which is all there is to do.
        let _ = match *self {
            Self::Whole if text.is_empty() => ControlFlow::Continue(()),
            Self::Whole => each(text),
            Self::Whitespace => text.split_whitespace().try_for_each(each),
            Self::Bert => text.split_whitespace().try_for_each(|word| split_punctuation(word, each)),
            Self::Metaspace { mark, prepend, is_split } => {
                let mut marked = text.replace(' ', mark.encode_utf8(&mut [0; 4]));
                let wanted = prepend == Prepend::Always || prepend == Prepend::First && is_first;
                if wanted && !marked.starts_with(mark) {
                    marked.insert(0, mark);
                }
                if is_split { split_before(&marked, mark, each) } else { each(&marked) }
            }
        };
    }
}

fn metaspace(value: &Value) -> Option<Splitter> {
    let mark = value.get("replacement")?.as_str()?.chars().next()?;
    let prepend = match value.get("prepend_scheme").and_then(Value::as_str) {
        Some("always") => Prepend::Always,
        Some("first") => Prepend::First,
        Some("never") => Prepend::Never,
        Some(_) => return None,
        None if value.get("add_prefix_space").and_then(Value::as_bool) == Some(false) => Prepend::Never,
        None => Prepend::Always,
    };
    let is_split = value.get("split").and_then(Value::as_bool).unwrap_or(true);
    Some(Splitter::Metaspace { mark, prepend, is_split })
}

fn split_punctuation(word: &str, each: &mut dyn FnMut(&str) -> ControlFlow<()>) -> ControlFlow<()> {
    let mut rest = word;
    while let Some(at) = rest.find(is_punctuation) {
        let (before, from) = rest.split_at(at);
        if !before.is_empty() {
            each(before)?;
        }
        let mark_len = from.chars().next().map_or(0, char::len_utf8);
        let (mark, after) = from.split_at(mark_len);
        each(mark)?;
        rest = after;
    }
    if rest.is_empty() { ControlFlow::Continue(()) } else { each(rest) }
}

fn split_before(text: &str, mark: char, each: &mut dyn FnMut(&str) -> ControlFlow<()>) -> ControlFlow<()> {
    let mut rest = text;
    while let Some(at) = rest.char_indices().skip(1).find(|&(_, c)| c == mark).map(|(at, _)| at) {
        let (word, after) = rest.split_at(at);
        each(word)?;
        rest = after;
    }
    if rest.is_empty() { ControlFlow::Continue(()) } else { each(rest) }
}

fn is_punctuation(c: char) -> bool {
    c.is_ascii_punctuation() || !c.is_ascii() && c.is_punctuation()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::json;

    #[track_caller]
    fn check(value: &Value, text: &str, expected: &[&str]) {
        let mut words = Vec::new();
        Splitter::from_value(value).unwrap().for_each_word(text, true, &mut |word| {
            words.push(word.to_owned());
            ControlFlow::Continue(())
        });
        assert_eq!(words, expected);
    }

    #[test]
    fn words_of_each_kind() {
        check(&json!({"type": "BertPreTokenizer"}), " don't  stop—ok! ", &["don", "'", "t", "stop", "—", "ok", "!"]);
        check(&json!({"type": "WhitespaceSplit"}), " a b. ", &["a", "b."]);
        check(&json!({"type": "Metaspace", "replacement": "▁"}), "a  b", &["▁a", "▁", "▁b"]);
        let whole = json!({"type": "Metaspace", "replacement": "▁", "prepend_scheme": "never", "split": false});
        check(&whole, "a b", &["a▁b"]);
    }

    #[test]
    fn a_break_ends_the_words_and_the_unknown_is_named() {
        let mut n_words = 0;
        Splitter::Bert.for_each_word("a b c d", true, &mut |_| {
            n_words += 1;
            if n_words == 2 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        assert_eq!(n_words, 2);
        let error = Splitter::from_value(&json!({"type": "ByteLevel"})).unwrap_err();
        assert!(error.to_string().contains("ByteLevel"), "{error}");
    }
}
