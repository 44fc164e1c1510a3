//! Tokenizers against ids that the reference made.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::path::PathBuf;

use serde::Deserialize;

use super::*;

#[derive(Deserialize)]
struct Expected {
    text: String,
    ids: Vec<TokenId>,
}

fn tiny(kind: &str) -> Tokenizer {
    let bytes = match kind {
        "wordpiece" => include_bytes!("../../../tests/reference/tiny-wordpiece/tokenizer.json").as_slice(),
        _ => include_bytes!("../../../tests/reference/tiny-bpe/tokenizer.json").as_slice(),
    };
    Tokenizer::from_json("tokenizer.json", bytes).unwrap()
}

#[track_caller]
fn check(tokenizer: &Tokenizer, expected: &[Expected]) {
    let wrong: Vec<_> = expected.iter().filter(|case| tokenizer.tokens(&case.text, usize::MAX) != case.ids).collect();
    for case in wrong.iter().take(5) {
        let found = tokenizer.tokens(&case.text, usize::MAX);
        eprintln!("{:?}\n  expected {:?}\n  found    {found:?}", case.text, case.ids);
    }
    assert!(wrong.is_empty(), "{} of {} texts differ", wrong.len(), expected.len());
}

#[test]
fn small_tokenizers_equal_the_reference() {
    let wordpiece: Vec<Expected> =
        serde_json::from_str(include_str!("../../../tests/reference/tiny-wordpiece/expected.json")).unwrap();
    let bpe: Vec<Expected> =
        serde_json::from_str(include_str!("../../../tests/reference/tiny-bpe/expected.json")).unwrap();
    assert!(wordpiece.len() > 150 && bpe.len() > 150);
    check(&tiny("wordpiece"), &wordpiece);
    check(&tiny("bpe"), &bpe);
}

#[test]
fn the_template_is_read_and_truncation_and_padding_are_not() {
    let wordpiece = tiny("wordpiece");
    assert_eq!((wordpiece.prefix(), wordpiece.suffix()), ([2].as_slice(), [3].as_slice()));
    assert!(wordpiece.tokens(&"labels ".repeat(100), usize::MAX).len() >= 100);
    let bpe = tiny("bpe");
    assert_eq!((bpe.prefix(), bpe.suffix()), ([1].as_slice(), [].as_slice()));
    assert_eq!((wordpiece.unknown(), bpe.unknown()), (Some(1), Some(0)));
}

/// A limit gives the beginning of what there would be without one, and no book is read to its end.
#[test]
fn a_limit_gives_the_head() {
    let text = "the quick brown fox jumps over the lazy dog ".repeat(20);
    for tokenizer in [tiny("wordpiece"), tiny("bpe")] {
        let all = tokenizer.tokens(&text, usize::MAX);
        assert!(all.len() > 20);
        for limit in [0, 1, 7, 20] {
            assert_eq!(tokenizer.tokens(&text, limit), all[..limit]);
        }
    }
}

#[test]
fn broken_and_unknown_files_are_named() {
    let whole = include_str!("../../../tests/reference/tiny-wordpiece/tokenizer.json");
    let cases = [
        (whole[..whole.len() / 2].to_owned(), "not a tokenizer"),
        (whole.replace("\"type\":\"WordPiece\",\"unk", "\"type\":\"Unigram\",\"unk"), "Unigram"),
        (whole.replace("BertNormalizer", "Precompiled"), "Precompiled"),
        (whole.replace("BertPreTokenizer", "ByteLevel"), "ByteLevel"),
        (whole.replace("\"unk_token\":\"[UNK]\"", "\"unk_token\":\"[NO]\""), "[NO]"),
    ];
    for (text, needle) in cases {
        let error = Tokenizer::from_json("tokenizer.json", text.as_bytes()).unwrap_err().to_string();
        assert!(error.contains(needle), "{needle}: {error}");
    }
    let bpe = include_str!("../../../tests/reference/tiny-bpe/tokenizer.json").replacen(
        "\"merges\":[[\"",
        "\"merges\":[[\"~~",
        1,
    );
    assert!(Tokenizer::from_json("tokenizer.json", bpe.as_bytes()).unwrap_err().to_string().contains("merge 0"));
}

/// Twelve thousand texts, most of them random over all scripts, on the published tokenizers; made by
/// `tests/reference/text_encoders.py large`.
#[test]
fn published_tokenizers_equal_the_reference() {
    let accord = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target/accord");
    for name in ["minilm", "wordllama"] {
        let weights = std::env::var_os("ACCORD_WEIGHTS_DIR").map_or_else(|| accord.join("weights"), PathBuf::from);
        let cases = accord.join("reference").join(format!("tokens-{name}.jsonl"));
        let (Ok(file), Ok(cases)) =
            (std::fs::read(weights.join(name).join("tokenizer.json")), std::fs::read_to_string(cases))
        else {
            eprintln!("NOT RUN: {name}'s tokenizer against the reference, as its files are not there");
            continue;
        };
        let expected: Vec<Expected> = cases.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert!(expected.len() >= 10_000);
        check(&Tokenizer::from_json("tokenizer.json", &file).unwrap(), &expected);
    }
}
