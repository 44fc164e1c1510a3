//! The texts of the race: real ones, in the order of their files, none twice.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use serde_json::Value;

use crate::paths;

/// Texts beyond this many characters are left out: some runtimes cut texts, and then the work would not be the same.
const MAX_CHARS: usize = 480;

/// Batches are tried on so many times fewer texts than a round has: slow runtimes would spend most of the race on it.
const WARM_UP_SHARE: usize = 3;

/// A set of texts, dealt out to rounds: our worker never encodes a text twice, so every round needs its own.
#[derive(Clone, Debug)]
pub(super) struct TextSet {
    /// What it is called, for instance `trec`.
    pub(super) name: &'static str,
    /// For finding each runtime's best batch.
    pub(super) warm_up: Vec<String>,
    /// Of the timed rounds.
    pub(super) rounds: Vec<Vec<String>>,
}

/// Short and longer texts. Where the data sets are absent, the demo's items stand in for the short ones.
pub(super) fn sets(n_rounds: usize) -> anyhow::Result<Vec<TextSet>> {
    let mut found = Vec::new();
    let trec = read(&data_dir().join("text/trec/train.jsonl"));
    let agnews = read(&data_dir().join("text/agnews/train.jsonl"));
    match trec {
        Ok(texts) => found.push(dealt("trec", texts, n_rounds, 384)),
        Err(error) => {
            println!("NOT RUN: the race on trec ({error:#}); the demo's items take its place");
            let texts = read(&paths::root().join("public/demo/items.jsonl"))?;
            let n_texts = texts.len() / (n_rounds + 1);
            found.push(dealt("demo items", texts, n_rounds, n_texts));
        }
    }
    match agnews {
        Ok(texts) => found.push(dealt("agnews", texts, n_rounds, 160)),
        Err(error) => println!("NOT RUN: the race on longer texts ({error:#})"),
    }
    Ok(found)
}

/// Where the data sets are.
pub(super) fn data_dir() -> PathBuf {
    std::env::var_os("ACCORD_DATA_DIR").map_or_else(|| paths::root().join("../shared/data"), PathBuf::from)
}

fn dealt(name: &'static str, texts: Vec<String>, n_rounds: usize, n_texts: usize) -> TextSet {
    let mut seen = BTreeSet::new();
    let fits = |text: &String| text.chars().count() <= MAX_CHARS && seen.insert(text.clone());
    let texts: Vec<String> = texts.into_iter().filter(fits).collect();
    let mut hands = texts.chunks_exact(n_texts.max(1)).map(<[String]>::to_vec);
    let mut warm_up = hands.next().unwrap_or_default();
    warm_up.truncate(n_texts.div_ceil(WARM_UP_SHARE));
    TextSet { name, warm_up, rounds: hands.take(n_rounds).collect() }
}

/// The `text` of each line.
fn read(path: &Path) -> anyhow::Result<Vec<String>> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let folder = path.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy().into_owned();
    let lines = fs::read_to_string(path)
        .with_context(|| format!("`{folder}/{name}` is not there; name its folder in ACCORD_DATA_DIR"))?;
    let text_of = |(number, line): (usize, &str)| {
        let value: Value = serde_json::from_str(line).with_context(|| format!("{name} line {number} is no JSON"))?;
        let text = value.get("text").and_then(Value::as_str);
        text.map(str::to_owned).with_context(|| format!("{name} line {number} has no `text`"))
    };
    (1..).zip(lines.lines()).map(text_of).collect()
}

#[cfg(test)]
mod tests {
    use super::dealt;

    #[test]
    fn no_text_is_dealt_twice_and_long_ones_are_left_out() {
        let mut texts: Vec<String> = (0..20).map(|at| format!("text {}", at % 15)).collect();
        texts.insert(0, "long ".repeat(200));
        let set = dealt("set", texts, 2, 5);
        let all: Vec<&String> = set.warm_up.iter().chain(set.rounds.iter().flatten()).collect();
        assert_eq!((set.warm_up.len(), set.rounds.len(), all.len()), (2, 2, 12));
        assert_eq!(all.iter().collect::<std::collections::BTreeSet<_>>().len(), 12);
        assert!(all.iter().all(|text| text.starts_with("text ")));
    }
}
