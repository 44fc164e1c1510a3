//! Static tables against vectors that their reference made.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_precision_loss)]

use std::path::PathBuf;

use serde::Deserialize;

use super::super::weights::tests::file_of;
use super::*;
use crate::host::block_on;

const TOKENIZER: &[u8] = include_bytes!("../../../tests/reference/tiny-wordpiece/tokenizer.json");

fn n_tokens() -> usize {
    Tokenizer::from_json("tokenizer.json", TOKENIZER).unwrap().n_rows_needed()
}

/// Row `t` is `[t, 1]`.
fn table(n_rows: usize) -> Vec<f32> {
    (0..n_rows).flat_map(|row| [row as f32, 1.0]).collect()
}

fn files(model: Vec<u8>, config: Option<&str>) -> Files {
    let mut files =
        Files::from([("model.safetensors".to_owned(), model), ("tokenizer.json".into(), TOKENIZER.to_vec())]);
    if let Some(config) = config {
        files.insert("config.json".into(), config.as_bytes().to_vec());
    }
    files
}

fn encode(encoder: &StaticTable, text: &str) -> Vec<f32> {
    block_on(encoder.encode(&[Input::Text(text)])).unwrap().vectors
}

/// The direction of the mean is the ratio of the first to the second number.
#[track_caller]
fn check_mean(encoder: &StaticTable, text: &str, terms: &[(f32, f32)]) {
    let (sum, weight): (f32, f32) =
        terms.iter().fold((0.0, 0.0), |(sum, total), (row, weight)| (sum + row * weight, total + weight));
    let row = encode(encoder, text);
    assert!((row[0] / row[1] - sum / weight).abs() < 1e-3, "{row:?} {}", sum / weight);
    assert!((row[0].hypot(row[1]) - 1.0).abs() < 1e-6);
}

#[test]
fn wordllama_counts_all_tokens_and_model2vec_leaves_unknown_ones_out() {
    let n = n_tokens();
    let text = "the \u{1f300} the fox";
    let tokens = Tokenizer::from_json("t", TOKENIZER).unwrap().tokens(text, 99);
    assert!(tokens.contains(&1));
    let all: Vec<(f32, f32)> = tokens.iter().map(|&token| (token as f32, 1.0)).collect();
    let known: Vec<(f32, f32)> = all.iter().copied().filter(|&(token, _)| token != 1.0).collect();
    let plain = file_of(&[("any.name", &[n, 2], &table(n))]);
    check_mean(&StaticTable::load(&files(plain.clone(), None)).unwrap(), text, &all);
    check_mean(&StaticTable::load(&files(plain.clone(), Some("{}"))).unwrap(), text, &known);
    let cut = StaticTable::load(&files(plain, Some(r#"{"max_length": 1, "normalize": true}"#))).unwrap();
    check_mean(&cut, "the fox", &all[..1]);
}

#[test]
fn weights_and_mappings_are_honoured() {
    let n = n_tokens();
    let weights: Vec<f32> = (0..n).map(|token| 1.0 + token as f32).collect();
    let mapping: Vec<u8> = (0..n as i64).flat_map(|token| (token / 2).to_le_bytes()).collect();
    let bytes: Vec<u8> = table(n).iter().flat_map(|value| value.to_le_bytes()).collect();
    let weight_bytes: Vec<u8> = weights.iter().flat_map(|value| value.to_le_bytes()).collect();
    let view =
        |dtype, shape: &[usize], bytes| safetensors::tensor::TensorView::new(dtype, shape.to_vec(), bytes).unwrap();
    let model = safetensors::serialize(
        [
            ("embeddings", view(safetensors::Dtype::F32, &[n, 2], &bytes)),
            ("mapping", view(safetensors::Dtype::I64, &[n], &mapping)),
            ("weights", view(safetensors::Dtype::F32, &[n], &weight_bytes)),
        ],
        None,
    )
    .unwrap();
    let encoder = StaticTable::load(&files(model, Some("{}"))).unwrap();
    let tokens = Tokenizer::from_json("t", TOKENIZER).unwrap().tokens("the lazy fox", 99);
    let terms: Vec<(f32, f32)> = tokens.iter().map(|&token| ((token / 2) as f32, 1.0 + token as f32)).collect();
    check_mean(&encoder, "the lazy fox", &terms);
}

#[test]
fn empty_texts_are_zero_and_images_a_problem() {
    let n = n_tokens();
    let encoder = StaticTable::load(&files(file_of(&[("a", &[n, 2], &table(n))]), None)).unwrap();
    let encoded = block_on(encoder.encode(&[Input::Text(""), Input::Image(b"x")])).unwrap();
    assert_eq!((encoded.vectors, encoded.problems), (vec![0.0; 4], vec![(1, NOT_A_TEXT.to_owned())]));
    assert!(encoder.id().starts_with("static-1-"), "{}", encoder.id());
}

#[test]
fn broken_folders_are_refused_by_name() {
    let n = n_tokens();
    let load = |files: &Files| StaticTable::load(files).unwrap_err().to_string();
    assert!(load(&Files::new()).contains("`model.safetensors` is missing"));
    assert!(load(&files(file_of(&[("a", &[n - 1, 2], &table(n - 1))]), None)).contains("same folder"));
    let two = file_of(&[("a", &[1, 2], &[1.0; 2]), ("b", &[2, 1], &[1.0; 2])]);
    assert!(load(&files(two, None)).contains("2 matrices"));
    let mut without = files(file_of(&[("a", &[n, 2], &table(n))]), None);
    without.remove("tokenizer.json");
    assert!(load(&without).contains("`tokenizer.json` is missing"));
    assert!(load(&files(vec![1, 2, 3], None)).contains("whole safetensors"));
}

/// The published WordLlama table against its own package; made by `tests/reference/text_encoders.py large`.
#[test]
fn wordllama_equals_the_reference() {
    #[derive(Deserialize)]
    struct Case {
        text: String,
        vector: Vec<f64>,
    }
    let accord = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target/accord");
    let weights = std::env::var_os("ACCORD_WEIGHTS_DIR").map_or_else(|| accord.join("weights"), PathBuf::from);
    let read =
        |name: &str| std::fs::read(weights.join("wordllama").join(name)).ok().map(|bytes| (name.to_owned(), bytes));
    let files: Files = ["model.safetensors", "tokenizer.json"].into_iter().filter_map(read).collect();
    if files.len() < 2 || !accord.join("reference/wordllama-trec.jsonl").exists() {
        eprintln!("NOT RUN: wordllama against the reference, as its weights or reference values are not there");
        return;
    }
    let encoder = StaticTable::load(&files).unwrap();
    for part in ["trec", "long", "over"] {
        let lines = std::fs::read_to_string(accord.join(format!("reference/wordllama-{part}.jsonl"))).unwrap();
        for line in lines.lines() {
            let case: Case = serde_json::from_str(line).unwrap();
            let row = encode(&encoder, &case.text);
            let cosine: f64 = row.iter().zip(&case.vector).map(|(&a, b)| f64::from(a) * b).sum();
            assert!(cosine > 0.999_99, "{part} {:?}: {cosine}", case.text);
        }
    }
}
