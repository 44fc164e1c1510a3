//! What chosen labels are worth on real embeddings, beside scikit-learn's curves of random ones.
//!
//! The sets are not part of this repository. They are looked for in `shared/data` beside the checkout, or in the folder
//! that `ACCORD_DATA_DIR` names; where they are absent the test says so by name. Judged by the plain head of the curves
//! (C = 10, every label as it is), so that nothing but the choice of labels differs.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_possible_truncation, clippy::cast_precision_loss)]

use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;

use accord_protocol::{Labeled, RankRequest};
use accord_scorer::device::Compute;
use accord_scorer::head::train;
use accord_scorer::host::block_on;
use accord_scorer::weights::npy::Npy;
use accord_scorer::{Engine, Pool};

const BUDGETS: [usize; 3] = [50, 100, 200];
const SEEDS: u64 = 2;

struct Part {
    rows: Vec<f32>,
    dim: usize,
    labels: Vec<String>,
}

fn dir() -> PathBuf {
    let beside = || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/data"));
    std::env::var_os("ACCORD_DATA_DIR").map_or_else(beside, PathBuf::from)
}

fn part(name: &str) -> Option<Part> {
    let folder = dir().join("embeddings");
    let bytes = std::fs::read(folder.join(format!("{name}-minilm.npy"))).ok()?;
    let labels = std::fs::read_to_string(folder.join(format!("{name}-labels.txt"))).ok()?;
    let npy = Npy::parse(name, &bytes).unwrap();
    let mut rows = npy.to_vec().unwrap();
    for row in rows.chunks_exact_mut(npy.dim()) {
        let length = row.iter().map(|value| value * value).sum::<f32>().sqrt();
        row.iter_mut().for_each(|value| *value /= length);
    }
    Some(Part { rows, dim: npy.dim(), labels: labels.lines().map(str::to_owned).collect() })
}

/// Means of the random curve in the reference file.
fn random_curve(set: &str) -> Vec<f64> {
    let text = std::fs::read_to_string(dir().join("reference/al-baselines.json")).unwrap();
    let all: serde_json::Value = serde_json::from_str(&text).unwrap();
    let at = |budget: usize| {
        let seeds = all[format!("{set}/minilm")]["curves"]["random"][budget.to_string()].as_array().unwrap();
        seeds.iter().map(|value| value.as_f64().unwrap()).sum::<f64>() / seeds.len() as f64
    };
    BUDGETS.map(at).to_vec()
}

/// Accuracies at the budgets, in batches of ten.
fn curve(train_part: &Part, test_part: &Part, seed: u64) -> Vec<f64> {
    let mut names: Vec<&String> = train_part.labels.iter().collect();
    names.sort_unstable();
    names.dedup();
    let class_of = |name: &String| names.binary_search(&name).map_or(u32::MAX, |at| at as u32);
    let mut pool = Pool::new(train_part.dim);
    train_part.rows.chunks_exact(train_part.dim).enumerate().for_each(|(at, row)| assert!(pool.insert(at, row)));
    let pool = Rc::new(RefCell::new(pool));
    let engine = Engine::new(Compute::cpu(), "minilm", Rc::clone(&pool));
    let mut labels: Vec<Labeled> = Vec::new();
    let mut accuracies = Vec::new();
    while labels.len() < BUDGETS[2] {
        let n_classes = names.len() as u32;
        let request = RankRequest {
            generation: 1,
            n_classes,
            labels: labels.clone(),
            seed,
            demoted: Vec::new(),
            expected: Vec::new(),
        };
        let order = block_on(engine.rank(&request, &|| false)).unwrap().order;
        for item_idx in order.into_iter().take(10) {
            let class_idx = class_of(&train_part.labels[item_idx as usize]);
            labels.push(Labeled { item_idx, class_idx, weight: 1.0 });
        }
        if BUDGETS.contains(&labels.len()) {
            let head = block_on(train(&pool, &labels, &mut None, &|| false)).unwrap().unwrap();
            let mut logits = Vec::new();
            head.on_cpu().logits(&test_part.rows, &mut logits);
            let rows = logits.chunks_exact(head.classes().len()).zip(&test_part.labels);
            let is_right = |(row, name): (&[f32], &String)| {
                let best = (0..row.len()).max_by(|&a, &b| row[a].total_cmp(&row[b])).unwrap();
                head.classes()[best] == class_of(name)
            };
            let n_right = rows.filter(|pair| is_right(*pair)).count();
            accuracies.push(n_right as f64 / test_part.labels.len() as f64);
        }
    }
    accuracies
}

#[test]
fn chosen_labels_beat_random_ones_on_real_embeddings() {
    let mut gains = Vec::new();
    for set in ["trec", "banking77", "agnews"] {
        let (Some(train_part), Some(test_part)) = (part(&format!("{set}-train")), part(&format!("{set}-test"))) else {
            println!("NOT RUN: the embeddings of {set} are not there; set ACCORD_DATA_DIR to the folder of the data");
            continue;
        };
        let curves: Vec<Vec<f64>> = (1..=SEEDS).map(|seed| curve(&train_part, &test_part, seed)).collect();
        let random = random_curve(set);
        let mean: Vec<f64> =
            (0..BUDGETS.len()).map(|at| curves.iter().map(|curve| curve[at]).sum::<f64>() / SEEDS as f64).collect();
        println!("{set}: at {BUDGETS:?} labels chosen {mean:.3?}, random {random:.3?}");
        gains.extend(mean.iter().zip(&random).map(|(chosen, random)| chosen - random));
    }
    // Classes of trec are uneven and no clusters: with few labels coverage is below random there.
    let gain = gains.iter().sum::<f64>() / gains.len().max(1) as f64;
    assert!(gains.is_empty() || gain > 0.02, "mean gain {gain:.3}: {gains:.3?}");
}
