//! Normalizers: what is done to a text before it is split into words.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::Value;
use unicode_categories::UnicodeCategories as _;
use unicode_normalization_alignments::UnicodeNormalization as _;

use super::super::LoadError;
use super::unsupported;

/// What is understood, for the message when something else is met.
const SUPPORTED: &str =
    "BertNormalizer, Sequence, Prepend, Replace (of a string), Lowercase, NFD, StripAccents and Strip";

#[derive(Debug, PartialEq)]
pub(super) enum Normalizer {
    None,
    Sequence(Vec<Self>),
    Bert(Bert),
    Prepend(String),
    Replace { pattern: String, content: String },
    Lowercase,
    Nfd,
    StripAccents,
    Strip { left: bool, right: bool },
}

/// BERT's own cleaning.
#[derive(Debug, Deserialize, PartialEq)]
#[serde(default)]
pub(super) struct Bert {
    clean_text: bool,
    handle_chinese_chars: bool,
    /// As `lowercase` where nothing is said.
    strip_accents: Option<bool>,
    lowercase: bool,
}

impl Default for Bert {
    fn default() -> Self {
        Self { clean_text: true, handle_chinese_chars: true, strip_accents: None, lowercase: true }
    }
}

impl Normalizer {
    pub(super) fn from_value(value: &Value) -> Result<Self, LoadError> {
        let kind = value.get("type").and_then(Value::as_str).unwrap_or("nameless");
        let text = |key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
        let flag = |key: &str| value.get(key).and_then(Value::as_bool).unwrap_or(true);
        let parsed = match kind {
            "BertNormalizer" => Bert::deserialize(value).ok().map(Self::Bert),
            "Sequence" => match value.get("normalizers").and_then(Value::as_array) {
                Some(parts) => Some(Self::Sequence(parts.iter().map(Self::from_value).collect::<Result<_, _>>()?)),
                None => None,
            },
            "Prepend" => text("prepend").map(Self::Prepend),
            "Replace" => {
                let pattern = value.pointer("/pattern/String").and_then(Value::as_str).filter(|text| !text.is_empty());
                pattern
                    .zip(text("content"))
                    .map(|(pattern, content)| Self::Replace { pattern: pattern.into(), content })
            }
            "Lowercase" => Some(Self::Lowercase),
            "NFD" => Some(Self::Nfd),
            "StripAccents" => Some(Self::StripAccents),
            "Strip" => Some(Self::Strip { left: flag("strip_left"), right: flag("strip_right") }),
            _ => None,
        };
        parsed.ok_or_else(|| unsupported("normalizer", kind, SUPPORTED))
    }

    pub(super) fn apply<'a>(&self, text: &'a str) -> Cow<'a, str> {
        match self {
            Self::None => Cow::Borrowed(text),
            Self::Sequence(parts) => {
                parts.iter().fold(Cow::Borrowed(text), |text, part| Cow::Owned(part.apply(&text).into_owned()))
            }
            Self::Bert(bert) => Cow::Owned(bert.apply(text)),
            Self::Prepend(prefix) if !text.is_empty() => Cow::Owned(format!("{prefix}{text}")),
            Self::Prepend(_) => Cow::Borrowed(text),
            Self::Replace { pattern, content } => Cow::Owned(text.replace(pattern.as_str(), content)),
            Self::Lowercase => Cow::Owned(lowercase(text)),
            Self::Nfd => Cow::Owned(text.nfd().map(|(c, _)| c).collect()),
            Self::StripAccents => Cow::Owned(text.chars().filter(|&c| !is_combining_mark(c)).collect()),
            Self::Strip { left, right } => {
                let text = if *left { text.trim_start() } else { text };
                Cow::Borrowed(if *right { text.trim_end() } else { text })
            }
        }
    }
}

impl Bert {
    fn apply(&self, text: &str) -> String {
        // Most texts are ASCII, where accents and ideographs cannot occur.
        if text.is_ascii() {
            return text.chars().filter_map(|c| self.clean(c)).map(|c| self.lower_ascii(c)).collect();
        }
        let mut cleaned = String::with_capacity(text.len() + 8);
        for c in text.chars().filter_map(|c| self.clean(c)) {
            if self.handle_chinese_chars && is_ideograph(c) {
                cleaned.extend([' ', c, ' ']);
            } else {
                cleaned.push(c);
            }
        }
        if self.strip_accents.unwrap_or(self.lowercase) {
            cleaned = cleaned.nfd().map(|(c, _)| c).filter(|c| !c.is_mark_nonspacing()).collect();
        }
        if self.lowercase { lowercase(&cleaned) } else { cleaned }
    }

    /// Nothing for what is dropped, a space for any white space.
    fn clean(&self, c: char) -> Option<char> {
        if !self.clean_text {
            return Some(c);
        }
        let is_space = matches!(c, '\t' | '\n' | '\r') || c.is_whitespace();
        let is_dropped = c == '\0' || c == '\u{fffd}' || !matches!(c, '\t' | '\n' | '\r') && c.is_other();
        match (is_dropped, is_space) {
            (true, _) => None,
            (false, true) => Some(' '),
            (false, false) => Some(c),
        }
    }

    fn lower_ascii(&self, c: char) -> char {
        if self.lowercase { c.to_ascii_lowercase() } else { c }
    }
}

/// Character by character, so a final sigma is an ordinary one, as in the reference.
fn lowercase(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).collect()
}

fn is_combining_mark(c: char) -> bool {
    c.is_mark_nonspacing() || c.is_mark_spacing_combining() || c.is_mark_enclosing()
}

/// The blocks that the reference surrounds with spaces, its gap before U+2B920 included.
fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}' | '\u{20000}'..='\u{2a6df}'
        | '\u{2a700}'..='\u{2b73f}' | '\u{2b740}'..='\u{2b81f}' | '\u{2b920}'..='\u{2ceaf}'
        | '\u{f900}'..='\u{faff}' | '\u{2f800}'..='\u{2fa1f}')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::json;

    #[test]
    fn bert_cleans_lowers_strips_accents_and_spaces_ideographs() {
        let bert = Normalizer::from_value(&json!({"type": "BertNormalizer"})).unwrap();
        assert_eq!(bert.apply("Hé\u{0}llo\tWORLD\u{200b}"), "hello world");
        assert_eq!(bert.apply("ab你c"), "ab 你 c");
        assert_eq!(bert.apply("İ"), "i");
        let cased = json!({"type": "BertNormalizer", "lowercase": false, "clean_text": false});
        assert_eq!(Normalizer::from_value(&cased).unwrap().apply("É\t"), "É\t");
    }

    #[test]
    fn what_is_not_understood_is_named() {
        for value in [json!({"type": "Precompiled"}), json!({"type": "Replace", "pattern": {"Regex": "a"}})] {
            let kind = value.get("type").unwrap().as_str().unwrap().to_owned();
            assert!(Normalizer::from_value(&value).unwrap_err().to_string().contains(&kind));
        }
    }
}
