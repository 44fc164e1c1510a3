//! `accord replay` as people run it: rows in, figures out, faults told with their line.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::Value;

/// A folder that ends with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("accord-replay-cli-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn replay(&self, options: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_accord"));
        command.current_dir(&self.0).arg("replay").args(options).output().unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Rows about trains, cooking and matches; no two are equal.
fn rows(n: usize, from: usize) -> String {
    let subjects = [
        ("trains", ["train", "station", "platform", "ticket"]),
        ("cooking", ["rice", "oven", "salt", "recipe"]),
        ("sport", ["match", "goal", "team", "league"]),
    ];
    let row = |at: usize| {
        let (label, words) = subjects[at % 3];
        let (a, b) = (words[at / 3 % 4], words[at / 12 % 4]);
        format!("{{\"id\":{at},\"text\":\"about the {a} and a {b}, number {at}\",\"label\":\"{label}\"}}\n")
    };
    (from..from + n).map(row).collect()
}

#[test]
fn rows_are_replayed_and_the_figures_have_the_agreed_form() {
    let folder = Folder::new("form");
    fs::write(folder.0.join("train.jsonl"), rows(240, 0)).unwrap();
    fs::write(folder.0.join("test.jsonl"), rows(60, 240)).unwrap();
    let common = ["--train", "train.jsonl", "--test", "test.jsonl", "--encoder", "hashed", "--budget", "60"];
    for strategy in ["accord", "random", "margin", "entropy", "coverage"] {
        let more = ["--strategy", strategy, "--seeds", "2", "--garbage", "0.2", "--cache", "kept", "--json", "-"];
        let output = folder.replay(&[&common[..], &more].concat());
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let json: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(json["strategy"], strategy);
        assert_eq!(json["mean"]["n_labels"], serde_json::json!([10, 20, 30, 40, 50, 60]));
        assert_eq!(json["seeds"].as_array().unwrap().len(), 2);
        assert_eq!(json["seeds"][1]["accuracy"].as_array().unwrap().len(), 6);
        assert!(json["auc"].as_f64().unwrap() > 0.5, "{strategy}: {}", json["auc"]);
        assert!((0.0..=1.0).contains(&json["garbage_share"].as_f64().unwrap()));
        assert!(json["rerank_ms"]["median"].as_f64().unwrap() <= json["rerank_ms"]["p95"].as_f64().unwrap());
    }
    // Train, garbage and test were encoded once for all five.
    assert_eq!(fs::read_dir(folder.0.join("kept")).unwrap().count(), 3);
}

#[test]
fn the_same_command_gives_the_same_curves() {
    let folder = Folder::new("again");
    fs::write(folder.0.join("train.jsonl"), rows(240, 0)).unwrap();
    fs::write(folder.0.join("test.jsonl"), rows(60, 240)).unwrap();
    let curves = |threads: &str| {
        let options = "--train train.jsonl --test test.jsonl --encoder hashed --budget 40 --strategy accord --seeds 3 \
                       --noise 0.2 --labelers 2 --imbalance 5 --json out.json --threads";
        let output = folder.replay(&[&options.split_whitespace().collect::<Vec<_>>()[..], &[threads]].concat());
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let json: Value = serde_json::from_slice(&fs::read(folder.0.join("out.json")).unwrap()).unwrap();
        (json["seeds"].clone(), json["rare_recall"].clone())
    };
    let first = curves("1");
    assert!(first.1.is_number());
    assert_eq!(first, curves("2"));
}

#[test]
fn faults_name_the_line_and_the_remedy() {
    let folder = Folder::new("faults");
    fs::write(folder.0.join("bad.jsonl"), format!("{}{{\"id\":3,\"text\":\"x\"}}\n", rows(3, 0))).unwrap();
    fs::write(folder.0.join("one.jsonl"), rows(1, 0)).unwrap();
    let why = |train: &str, encoder: &str, more: &[&str]| {
        let options = ["--train", train, "--test", "one.jsonl", "--encoder", encoder, "--strategy", "random"];
        let output = folder.replay(&[&options[..], more].concat());
        assert!(!output.status.success());
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(why("bad.jsonl", "hashed", &[]).contains("line 4 of `bad.jsonl` cannot be used: it has no `label`"));
    assert!(why("one.jsonl", "hashed", &[]).contains("at least two are needed"));
    assert!(why("one.jsonl", "npy", &[]).contains("give X.npy,LABELS.txt"));
    assert!(why("absent.jsonl", "hashed", &[]).contains("absent.jsonl"));
    assert!(why("one.jsonl", "bert", &[]).contains("`bert:DIR`"));
    assert!(why("one.jsonl", "hashed", &["--noise", "2"]).contains("--noise is a share"));
    assert!(why("one.jsonl", "hashed", &["--garbage", "1"]).contains("--garbage is a share"));
}
