//! The decoders of the scorer: vectors, weights and tokenizers that an owner or a package host hands over.

use std::fs;
use std::pin::pin;
use std::sync::LazyLock;
use std::task::{Context, Poll, Waker};

use accord_protocol::EncoderKind;
use accord_scorer::device::Compute;
use accord_scorer::encoder::tokenizer::Tokenizer;
use accord_scorer::encoder::{self, Files};
use accord_scorer::weights::npy::{Npy, NpyDtype, encode_header};
use accord_scorer::weights::safetensors::Safetensors;
use accord_scorer::weights::torch_pickle as torch;

use super::{Verdict, verdict};
use crate::paths;

pub(super) fn npy_samples() -> Vec<Vec<u8>> {
    let sample = |dtype, n_bytes: usize| [encode_header(2, 3, dtype), vec![0; 6 * n_bytes]].concat();
    vec![sample(NpyDtype::F16, 2), sample(NpyDtype::F32, 4)]
}

pub(super) fn npy(bytes: &[u8]) -> Verdict {
    match Npy::parse("x.npy", bytes) {
        Ok(npy) if npy.n_rows().saturating_mul(npy.dim()) > bytes.len() => {
            Verdict::Broken("it announces more numbers than it has bytes".to_owned())
        }
        Ok(npy) => verdict(npy.to_vec()),
        Err(why) => Verdict::Refused(why.to_string()),
    }
}

pub(super) fn safetensors_samples() -> Vec<Vec<u8>> {
    let file = |header: &str, n_bytes: usize| {
        [&(header.len() as u64).to_le_bytes()[..], header.as_bytes(), &vec![0; n_bytes]].concat()
    };
    vec![
        file(r#"{"a":{"dtype":"F32","shape":[2,2],"data_offsets":[0,16]}}"#, 16),
        file(
            r#"{"a":{"dtype":"F16","shape":[4],"data_offsets":[0,8]},"b":{"dtype":"I64","shape":[1],"data_offsets":[8,16]}}"#,
            16,
        ),
    ]
}

pub(super) fn safetensors(bytes: &[u8]) -> Verdict {
    let file = match Safetensors::parse(bytes) {
        Ok(file) => file,
        Err(why) => return Verdict::Refused(why.to_string()),
    };
    for name in file.names() {
        let _ = (file.shape(name), file.values(name), file.halves_of_shape(name, &[4]), file.integers(name, 1));
    }
    Verdict::Taken
}

pub(super) fn tokenizer_samples() -> Vec<Vec<u8>> {
    let word_piece = r###"{"version":"1.0","truncation":null,"padding":null,"added_tokens":[{"id":0,"content":"[PAD]",
"single_word":false,"lstrip":false,"rstrip":false,"normalized":false,"special":true}],"normalizer":{"type":"BertNormalizer",
"clean_text":true,"handle_chinese_chars":true,"strip_accents":null,"lowercase":true},"pre_tokenizer":
{"type":"BertPreTokenizer"},"post_processor":null,"decoder":null,"model":{"type":"WordPiece","unk_token":"[UNK]",
"continuing_subword_prefix":"##","max_input_chars_per_word":100,"vocab":{"[PAD]":0,"[UNK]":1,"hello":2,"##s":3}}}"###;
    let bpe = r#"{"version":"1.0","added_tokens":[],"normalizer":{"type":"NFD"},"pre_tokenizer":{"type":"Metaspace",
"replacement":"▁","prepend_scheme":"always","split":true},"post_processor":null,"model":{"type":"BPE","dropout":null,
"unk_token":null,"continuing_subword_prefix":"","end_of_word_suffix":"","fuse_unk":false,"vocab":{"h":0,"e":1,"he":2},
"merges":["h e"]}}"#;
    vec![word_piece.as_bytes().to_vec(), bpe.as_bytes().to_vec()]
}

pub(super) fn tokenizer(bytes: &[u8]) -> Verdict {
    match Tokenizer::from_json("tokenizer.json", bytes) {
        Ok(tokenizer) => {
            for text in ["", "Hello wörlds, it's 3 o'clock [PAD] 你好", "\u{0}\u{300}a\u{fffd}"] {
                if tokenizer.tokens(text, 16).len() > 16 {
                    return Verdict::Broken("it gives more tokens than asked for".to_owned());
                }
            }
            Verdict::Taken
        }
        Err(why) => Verdict::Refused(why.to_string()),
    }
}

fn reference(name: &str) -> Option<Vec<u8>> {
    fs::read(paths::root().join("scorer/tests/reference").join(name)).ok()
}

pub(super) fn config_samples() -> Vec<Vec<u8>> {
    reference("tiny-bert/config.json").into_iter().collect()
}

/// What says how to read a file of weights; both come from the same host.
pub(super) fn config(bytes: &[u8]) -> Verdict {
    static FILES: LazyLock<Files> = LazyLock::new(|| {
        let named = [("model.safetensors", "tiny-bert"), ("tokenizer.json", "tiny-wordpiece")];
        let file = |(name, folder): (&str, &str)| Some((name.to_owned(), reference(&format!("{folder}/{name}"))?));
        named.into_iter().filter_map(file).collect()
    });
    let mut files = FILES.clone();
    files.insert("config.json".to_owned(), bytes.to_vec());
    let compute = Compute::cpu();
    let mut loading = pin!(encoder::load(EncoderKind::Bert, files, &compute));
    // On the CPU nothing is waited for.
    match loading.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(loaded) => verdict(loaded),
        Poll::Pending => Verdict::Broken("it waits".to_owned()),
    }
}

pub(super) fn torch_samples() -> Vec<Vec<u8>> {
    ["legacy.pt", "nested.pt", "zip.pt"].iter().filter_map(|it| reference(&format!("torch/{it}"))).collect()
}

pub(super) fn torch_pickle(bytes: &[u8]) -> Verdict {
    verdict(torch::read(bytes))
}
