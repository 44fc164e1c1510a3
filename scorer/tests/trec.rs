//! Accuracy on real questions: TREC (Li and Roth, "Learning question classifiers", COLING 2002), 5,452 questions of
//! six classes and 500 for testing.
//!
//! The set is not part of this repository. It is looked for in `shared/data/text/trec` beside the checkout, or in the
//! folder that `ACCORD_TREC_DIR` names; where it is absent the tests say so by name.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_possible_truncation)]

use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;

use accord_protocol::{Labeled, RankRequest, Ranking};
use accord_scorer::device::Compute;
use accord_scorer::encoder::{DIM, ENCODER_ID};
use accord_scorer::host::block_on;
use accord_scorer::{Engine, Pool};

struct Trec {
    texts: Vec<String>,
    classes: Vec<u32>,
    n_train: usize,
}

fn trec() -> Option<Trec> {
    let beside = || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/data/text/trec"));
    let dir = std::env::var_os("ACCORD_TREC_DIR").map_or_else(beside, PathBuf::from);
    let read = |name: &str| std::fs::read_to_string(dir.join(name)).ok();
    let (Some(train), Some(test)) = (read("train.jsonl"), read("test.jsonl")) else {
        println!("NOT RUN: the TREC set is not there; set ACCORD_TREC_DIR to a folder with train.jsonl and test.jsonl");
        return None;
    };
    let mut names: Vec<String> = Vec::new();
    let mut set = Trec { texts: Vec::new(), classes: Vec::new(), n_train: train.lines().count() };
    for line in train.lines().chain(test.lines()) {
        let record: serde_json::Value = serde_json::from_str(line).unwrap();
        let label = record["label"].as_str().unwrap();
        let class = names.iter().position(|name| name == label).unwrap_or_else(|| {
            names.push(label.to_owned());
            names.len() - 1
        });
        set.texts.push(record["text"].as_str().unwrap().to_owned());
        set.classes.push(class as u32);
    }
    Some(set)
}

impl Trec {
    fn engine(&self, n_items: usize) -> Engine {
        let engine = Engine::new(Compute::cpu(), ENCODER_ID, Rc::new(RefCell::new(Pool::new(DIM))));
        engine.add_items(&self.texts[..n_items]);
        engine
    }

    fn rank(&self, engine: &Engine, labeled: &[u32], seed: u64) -> Ranking {
        let labels = labeled
            .iter()
            .map(|&item_idx| Labeled { item_idx, class_idx: self.classes[item_idx as usize], weight: 1.0 })
            .collect();
        let request =
            RankRequest { generation: 1, n_classes: 6, labels, seed, demoted: Vec::new(), expected: Vec::new() };
        block_on(engine.rank(&request, &|| false)).unwrap()
    }

    /// Accuracy on the test questions of a head trained on these labels; `engine` holds all questions.
    fn accuracy(&self, engine: &Engine, labeled: &[u32]) -> f64 {
        let ranking = self.rank(engine, labeled, 0);
        let tested = self.n_train..self.texts.len();
        let n_tested = tested.len();
        tested.filter(|&n| ranking.predicted[n] == self.classes[n]).count() as f64 / n_tested as f64
    }
}

fn random_labels(n_items: usize, n_labels: usize, seed: u64) -> Vec<u32> {
    let mut state = seed;
    let mut chosen = Vec::new();
    while chosen.len() < n_labels {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let item_idx = ((state >> 33) % n_items as u64) as u32;
        if !chosen.contains(&item_idx) {
            chosen.push(item_idx);
        }
    }
    chosen
}

#[test]
fn all_labels_give_a_good_head() {
    let Some(set) = trec() else { return };
    let engine = set.engine(set.texts.len());
    let all: Vec<u32> = (0..set.n_train as u32).collect();
    let accuracy = set.accuracy(&engine, &all);
    println!("accuracy with {} labels: {accuracy:.3}", set.n_train);
    // All but the last label, then all: the second goes on from the first.
    set.rank(&engine, &all[1..], 0);
    let again = set.rank(&engine, &all, 0);
    println!("one label more: training {:.0} ms in {} steps", again.train_millis, again.n_steps);
    assert!(accuracy > 0.75, "{accuracy}");
}

#[test]
fn chosen_labels_are_worth_no_less_than_random_ones() {
    let Some(set) = trec() else { return };
    let all = set.engine(set.texts.len());
    let mut sums = [0.0; 2];
    for seed in 1..=3 {
        let pool = set.engine(set.n_train);
        let mut chosen: Vec<u32> = Vec::new();
        let random = random_labels(set.n_train, 200, seed);
        while chosen.len() < 200 {
            let ranking = set.rank(&pool, &chosen, seed);
            let batch: Vec<u32> = ranking.order.into_iter().filter(|item| !chosen.contains(item)).take(10).collect();
            chosen.extend(batch);
            if [50, 100, 200].contains(&chosen.len()) {
                let accuracies = [&chosen, &random[..chosen.len()].to_vec()].map(|labels| set.accuracy(&all, labels));
                println!(
                    "seed {seed}, {} labels: chosen {:.3}, random {:.3}",
                    chosen.len(),
                    accuracies[0],
                    accuracies[1]
                );
                if chosen.len() == 200 {
                    sums = [sums[0] + accuracies[0], sums[1] + accuracies[1]];
                }
            }
        }
    }
    println!("mean at 200 labels: chosen {:.3}, random {:.3}", sums[0] / 3.0, sums[1] / 3.0);
    assert!(sums[0] >= sums[1]);
}
