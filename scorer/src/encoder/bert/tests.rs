//! The BERT-family encoder against vectors that its reference made.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::path::PathBuf;

use serde::Deserialize;

use super::*;
use crate::host::block_on;

#[derive(Deserialize)]
struct Tiny {
    text: String,
    mean: Vec<f64>,
    cls: Vec<f64>,
}

macro_rules! tiny_files {
    ($folder:literal) => {
        Files::from(
            [
                ("config.json", include_bytes!(concat!("../../../tests/reference/", $folder, "/config.json")).to_vec()),
                (
                    "model.safetensors",
                    include_bytes!(concat!("../../../tests/reference/", $folder, "/model.safetensors")).to_vec(),
                ),
                ("tokenizer.json", include_bytes!("../../../tests/reference/tiny-wordpiece/tokenizer.json").to_vec()),
            ]
            .map(|(name, bytes)| (name.to_owned(), bytes)),
        )
    };
}

fn tiny_bert() -> Files {
    tiny_files!("tiny-bert")
}

fn encode(encoder: &Bert, texts: &[&str]) -> Vec<Vec<f32>> {
    let inputs: Vec<Input<'_>> = texts.iter().map(|text| Input::Text(text)).collect();
    let encoded = block_on(encoder.encode(&inputs)).unwrap();
    assert_eq!(encoded.problems, []);
    encoded.vectors.chunks_exact(encoder.dim()).map(<[f32]>::to_vec).collect()
}

fn cosine(a: &[f32], b: &[f64]) -> f64 {
    let dot: f64 = a.iter().zip(b).map(|(&a, b)| f64::from(a) * b).sum();
    let norms = a.iter().map(|&a| f64::from(a).powi(2)).sum::<f64>() * b.iter().map(|b| b * b).sum::<f64>();
    dot / norms.sqrt()
}

#[track_caller]
fn check_tiny(files: &Files, kind: DeviceKind, expected: impl Fn(&Tiny) -> &[f64], json: &str) {
    let cases: Vec<Tiny> = serde_json::from_str(json).unwrap();
    let encoder = Bert::load_as(files, &Compute::cpu(), kind).unwrap();
    let texts: Vec<&str> = cases.iter().map(|case| case.text.as_str()).collect();
    for (row, case) in encode(&encoder, &texts).iter().zip(&cases) {
        let expected = expected(case);
        let furthest = row.iter().zip(expected).map(|(&a, b)| (f64::from(a) - b).abs()).fold(0.0, f64::max);
        assert!(furthest < 2e-5, "{kind:?} {:?}: {furthest}\n{row:?}\n{expected:?}", case.text);
    }
}

const BERT: &str = include_str!("../../../tests/reference/tiny-bert/expected.json");
const DISTILBERT: &str = include_str!("../../../tests/reference/tiny-distilbert/expected.json");
const CLS: &str = r#"{"pooling_mode_cls_token": true, "pooling_mode_mean_tokens": false}"#;

/// Both the code for CPUs and that for GPUs, the latter on the CPU, against the reference's vectors.
#[test]
fn small_models_equal_the_reference_on_both_paths() {
    for kind in [DeviceKind::Cpu, DeviceKind::WebGpu] {
        let mut bert = tiny_bert();
        check_tiny(&bert, kind, |case| &case.mean, BERT);
        bert.insert("1_Pooling/config.json".into(), CLS.as_bytes().to_vec());
        check_tiny(&bert, kind, |case| &case.cls, BERT);
        check_tiny(&tiny_files!("tiny-distilbert"), kind, |case| &case.mean, DISTILBERT);
    }
}

#[test]
fn a_text_has_the_same_vector_in_any_company() {
    let texts =
        ["how far is it", "a", "", "what is the capital of the country? ".repeat(9).leak(), "the fox", "lazy dog"];
    for kind in [DeviceKind::Cpu, DeviceKind::WebGpu] {
        let encoder = Bert::load_as(&tiny_bert(), &Compute::cpu(), kind).unwrap();
        let many = texts.repeat(20);
        for (text, together) in many.iter().zip(encode(&encoder, &many)) {
            let alone = encode(&encoder, &[text]).remove(0);
            let furthest = alone.iter().zip(&together).map(|(a, b)| (a - b).abs()).fold(0.0, f32::max);
            assert!(furthest < 1e-5, "{kind:?} {text:?}: {furthest}");
        }
    }
}

/// A text beyond the limit of 40 tokens: the mean of its windows' vectors before scaling, weighted by their tokens.
#[test]
fn long_texts_are_the_mean_of_their_windows() {
    let encoder = Bert::load(&tiny_bert(), &Compute::cpu()).unwrap();
    let text = "the quick brown fox jumps over the lazy dog. ".repeat(12);
    let windows = windows_of(&encoder.tokenizer, &text, 0, encoder.config.limit);
    assert!(windows.len() > 2 && windows.iter().all(|window| window.tokens.len() <= 40));
    let mut expected = vec![0.0_f64; encoder.dim()];
    for window in &windows {
        let mut sum = vec![0.0; encoder.dim()];
        block_on(encoder.add_windows(std::slice::from_ref(window), &mut sum)).unwrap();
        expected.iter_mut().zip(sum).for_each(|(total, value)| *total += f64::from(value));
    }
    assert!(cosine(&encode(&encoder, &[&text])[0], &expected) > 0.999_999);
    let short = encode(&encoder, &["the quick brown fox jumps over the lazy dog."]);
    let as_expected: Vec<f64> = short[0].iter().map(|&value| f64::from(value)).collect();
    assert!(cosine(&encode(&encoder, &[&text])[0], &as_expected) > 0.5);
}

#[test]
fn empty_texts_are_zero_and_images_a_problem() {
    let encoder = Bert::load(&tiny_bert(), &Compute::cpu()).unwrap();
    let inputs = [Input::Text(""), Input::Image(b"x"), Input::Text(" \u{0} "), Input::Text("the fox")];
    let encoded = block_on(encoder.encode(&inputs)).unwrap();
    assert_eq!(encoded.problems, [(1, super::super::NOT_A_TEXT.to_owned())]);
    let rows: Vec<&[f32]> = encoded.vectors.chunks_exact(encoder.dim()).collect();
    assert!(rows[..3].iter().all(|row| row.iter().all(|&value| value == 0.0)));
    assert!((rows[3].iter().map(|value| value * value).sum::<f32>() - 1.0).abs() < 1e-5);
}

#[test]
fn broken_folders_are_refused_by_name() {
    let load = |files: &Files| Bert::load(files, &Compute::cpu()).unwrap_err().to_string();
    for name in ["config.json", "tokenizer.json", "model.safetensors"] {
        let mut files = tiny_bert();
        let bytes = files.remove(name).unwrap();
        assert!(load(&files).contains(&format!("`{name}` is missing")));
        files.insert(name.into(), bytes[..bytes.len() / 2].to_vec());
        assert!(load(&files).contains(&format!("`{name}` cannot be used")), "{}", load(&files));
    }
    let with_config = |from: &str, to: &str| {
        let mut files = tiny_bert();
        let text = String::from_utf8(files["config.json"].clone()).unwrap();
        assert!(text.contains(from), "{text}");
        files.insert("config.json".into(), text.replace(from, to).into_bytes());
        files
    };
    assert!(load(&with_config("\"model_type\":\"bert\"", "\"model_type\":\"mpnet\"")).contains("mpnet"));
    assert!(load(&with_config("\"num_hidden_layers\":2", "\"num_hidden_layers\":3")).contains("encoder.layer.2."));
    assert!(load(&with_config("\"hidden_size\":24", "\"hidden_size\":48")).contains("shape"));
    assert!(load(&with_config("\"vocab_size\":", "\"vocab_size\":1")).contains("embeddings.word_embeddings.weight"));
}

#[test]
fn the_id_changes_with_every_file_that_is_read_and_no_other() {
    let id = |files: &Files| Bert::load(files, &Compute::cpu()).unwrap().id().to_owned();
    let mut files = tiny_bert();
    let first = id(&files);
    assert!(first.starts_with("bert-1-") && first.len() == 7 + 16, "{first}");
    files.insert("README.md".into(), b"hello".to_vec());
    assert_eq!(id(&files), first);
    files.insert("1_Pooling/config.json".into(), CLS.as_bytes().to_vec());
    assert_ne!(id(&files), first);
}

/// The published MiniLM against sentence-transformers, cut at the model's 256 tokens; made by
/// `tests/reference/text_encoders.py large`.
#[test]
fn minilm_equals_the_reference() {
    #[derive(Deserialize)]
    struct Case {
        text: String,
        vector: Vec<f64>,
    }
    let accord = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target/accord");
    let weights = std::env::var_os("ACCORD_WEIGHTS_DIR").map_or_else(|| accord.join("weights"), PathBuf::from);
    for (folder, at_least) in [("minilm", 0.999_99), ("minilm-f16", 0.999_9)] {
        let files: Files = FILES
            .iter()
            .filter_map(|name| Some(((*name).to_owned(), std::fs::read(weights.join(folder).join(name)).ok()?)))
            .collect();
        if !files.contains_key("model.safetensors") || !accord.join("reference/minilm-trec.jsonl").exists() {
            eprintln!("NOT RUN: {folder} against the reference, as its weights or reference values are not there");
            continue;
        }
        let encoder = Bert::load(&files, &Compute::cpu()).unwrap();
        for part in ["trec", "long", "over"] {
            let path = accord.join(format!("reference/minilm-{part}.jsonl"));
            let lines = std::fs::read_to_string(path).unwrap();
            let cases: Vec<Case> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
            let mut lowest = 1.0_f64;
            for case in &cases {
                // The reference cuts what is longer than the limit, so its first window is compared.
                let whole = windows_of(&encoder.tokenizer, &case.text, 0, encoder.config.limit).len() == 1;
                let row = if whole { encode(&encoder, &[&case.text]).remove(0) } else { cut(&encoder, &case.text) };
                lowest = lowest.min(cosine(&row, &case.vector));
            }
            println!("{folder} {part}: lowest cosine {lowest:.7} of {}", cases.len());
            assert!(lowest > at_least, "{folder} {part}: {lowest}");
        }
    }
}

/// The vector of a text's first `limit` tokens.
fn cut(encoder: &Bert, text: &str) -> Vec<f32> {
    let tokens = encoder.tokenizer.tokens(text, encoder.config.limit - 2);
    let tokens = [encoder.tokenizer.prefix(), &tokens, encoder.tokenizer.suffix()].concat();
    let mut sum = vec![0.0; encoder.dim()];
    block_on(encoder.add_windows(&[Window { input: 0, tokens }], &mut sum)).unwrap();
    sum
}
