//! Triage against named references: brute-force Shapley values, cleanlab's figures on real label errors, and synthetic
//! errors in real texts.
//!
//! The data is not part of this repository. It is looked for in `shared/data` beside the checkout, or in the folder that
//! `ACCORD_DATA_DIR` names; where it is absent the tests say so by name.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_possible_truncation)]

use std::cell::RefCell;
use std::io::Read as _;
use std::path::PathBuf;

use accord_protocol::Labeled;
use accord_scorer::Pool;
use accord_scorer::host::block_on;
use accord_scorer::triage::confident::{Confident, normalised_margin, self_confidence};
use accord_scorer::triage::neighbours::{blend, votes};
use accord_scorer::triage::shapley::of_ranking;
use accord_scorer::triage::{Duplicates, Table, gather};
use accord_scorer::weights::npy::Npy;
use serde_json::Value;

fn data(test: &str, file: &str) -> Option<Vec<u8>> {
    let beside = || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/data"));
    let path = std::env::var_os("ACCORD_DATA_DIR").map_or_else(beside, PathBuf::from).join(file);
    let bytes = std::fs::read(&path).ok();
    if bytes.is_none() {
        println!("NOT RUN: {test}, there is no {file}; set ACCORD_DATA_DIR to the folder with the data");
    }
    bytes
}

fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}

#[test]
fn tri5_shapley_values_are_those_of_counting_every_coalition() {
    let Some(bytes) = data("shapley", "reference/knn-shapley-small.json") else { return };
    for case in json(&bytes)["cases"].as_array().unwrap() {
        let matches: Vec<bool> =
            case["match_by_rank_nearest_first"].as_array().unwrap().iter().map(|m| m == 1).collect();
        let found = of_ranking(&matches, case["K"].as_u64().unwrap() as usize);
        for (found, expected) in found.iter().zip(case["value"].as_array().unwrap()) {
            assert!((found - expected.as_f64().unwrap()).abs() < 1e-12, "{case}: {found}");
        }
    }
}

/// Out-of-fold probabilities and given labels of MNIST's test set.
fn mnist(test: &str) -> Option<(Table, Vec<u32>)> {
    let pyx = data(test, "label-errors/mnist/pyx.npy")?;
    let labels = data(test, "label-errors/mnist/labels.npy")?;
    let npy = Npy::parse("pyx.npy", &pyx).unwrap();
    let values = npy.to_vec().unwrap().into_iter().map(f64::from).collect();
    // One byte a label at the end of the file, whatever the header's length.
    let labels = labels[labels.len() - npy.n_rows()..].iter().map(|label| u32::from(*label)).collect();
    Some((Table::from_rows(npy.dim(), values).unwrap(), labels))
}

#[test]
fn tri5_confident_learning_counts_what_cleanlab_counts() {
    let test = "confident learning";
    let (Some((table, labels)), Some(reference)) = (mnist(test), data(test, "reference/label-quality.json")) else {
        return;
    };
    let reference = &json(&reference)["label_errors"]["mnist"];
    let given: Vec<Option<u32>> = labels.iter().copied().map(Some).collect();
    let found = Confident::new(&table, &given);
    for (row, expected) in found.joint.iter().zip(reference["confident_joint_uncalibrated"].as_array().unwrap()) {
        for (count, expected) in row.iter().zip(expected.as_array().unwrap()) {
            assert_eq!(*count, expected.as_u64().unwrap());
        }
    }
    for (row, expected) in found.scaled.iter().zip(reference["confident_joint_calibrated"].as_array().unwrap()) {
        for (count, expected) in row.iter().zip(expected.as_array().unwrap()) {
            // cleanlab rounds so that rows keep their sums.
            assert!((count - expected.as_f64().unwrap()).abs() <= 1.0, "{count} {expected}");
        }
    }
    let n_issues = reference["num_label_issues"].as_u64().unwrap();
    let n_contradicted = (0..labels.len()).filter(|&item| found.is_contradicted(item, labels[item])).count();
    assert_eq!(n_contradicted as u64, n_issues);
    assert!((found.n_errors() - n_issues as f64).abs() <= 1.0, "{}", found.n_errors());
}

#[test]
fn tri5_real_label_errors_are_found_no_worse_than_by_cleanlab() {
    let test = "real label errors";
    let (Some((head, labels)), Some(reference), Some(verdicts), Some(images)) = (
        mnist(test),
        data(test, "reference/label-quality.json"),
        data(test, "label-errors/mnist/mturk.json"),
        data(test, "images/mnist/t10k-images-idx3-ubyte.gz"),
    ) else {
        return;
    };
    let (reference, verdicts) = (json(&reference), json(&verdicts));
    let reference = &reference["label_errors"]["mnist"];
    // Verified: fewer than three of the five people chose the given label.
    let is_verified = |item: &usize| {
        let of_item = verdicts.as_array().unwrap().iter().find(|verdict| verdict["id"] == *item);
        of_item.is_some_and(|verdict| verdict["mturk"]["given"].as_u64().unwrap() < 3)
    };
    // The scores alone put the same records last.
    let lowest = |score: &dyn Fn(&[f64], u32) -> f64| -> Vec<usize> {
        let scores: Vec<f64> = head.rows().zip(&labels).map(|(row, &label)| score(row, label)).collect();
        let mut order: Vec<usize> = (0..scores.len()).collect();
        order.sort_by(|&a, &b| scores[a].total_cmp(&scores[b]));
        order.into_iter().take(20).collect()
    };
    let expected = |name: &str| -> Vec<usize> {
        reference[name]["lowest20"].as_array().unwrap().iter().map(|at| at.as_u64().unwrap() as usize).collect()
    };
    assert_eq!(lowest(&self_confidence), expected("score_self_confidence"));
    assert_eq!(lowest(&normalised_margin), expected("score_normalized_margin"));

    let given: Vec<Option<u32>> = labels.iter().copied().map(Some).collect();
    let cleanlab = &reference["prune_by_noise_rate"];
    let (n_taken, by_cleanlab) = (cleanlab["count"].as_u64().unwrap(), cleanlab["verified"].as_u64().unwrap());
    let confident = Confident::new(&head, &given);
    let contradicted = (0..labels.len()).filter(|&item| confident.is_contradicted(item, labels[item]));
    assert_eq!(contradicted.filter(is_verified).count() as u64, by_cleanlab);

    // With neighbours by their pixels beside the probabilities, as many records lowest in quality.
    let pool = RefCell::new(pixels(&images));
    let duplicates = block_on(Duplicates::find(&pool, &|| false)).unwrap();
    let neighbours = block_on(votes(&pool, &given, &duplicates, 10, &|| false)).unwrap();
    let (both, share) = blend(&head, &neighbours, &given);
    let quality = |item: usize| both.at(item, labels[item] as usize);
    let mut order: Vec<usize> = (0..labels.len()).collect();
    order.sort_by(|&a, &b| quality(a).total_cmp(&quality(b)));
    let n_verified = order.iter().take(n_taken as usize).filter(|item| is_verified(item)).count() as u64;
    println!("{n_verified} of {n_taken} lowest in quality verified (head's share {share}), cleanlab {by_cleanlab}");
    assert!(n_verified >= by_cleanlab);
}

/// Images of 28 x 28 as vectors of unit length.
fn pixels(compressed: &[u8]) -> Pool {
    let mut bytes = Vec::new();
    flate2::read::GzDecoder::new(compressed).read_to_end(&mut bytes).unwrap();
    let mut pool = Pool::new(784);
    for (item, image) in bytes[16..].chunks_exact(784).enumerate() {
        let norm = image.iter().map(|&x| f32::from(x) * f32::from(x)).sum::<f32>().sqrt();
        let row: Vec<f32> = image.iter().map(|&x| f32::from(x) / norm).collect();
        assert!(pool.insert(item, &row));
    }
    pool
}

/// A tenth of the labels of 2,000 news texts is wrong: the judged bar is an area under ROC of 0.95.
#[test]
fn tri1_synthetic_errors_are_ranked_above_the_bar() {
    let test = "synthetic errors in agnews";
    let (Some(npy), Some(text)) =
        (data(test, "embeddings/agnews-train-minilm.npy"), data(test, "embeddings/agnews-train-labels.txt"))
    else {
        return;
    };
    const N: usize = 2_000;
    let npy = Npy::parse("agnews", &npy).unwrap();
    let text = String::from_utf8(text).unwrap();
    let mut names: Vec<&str> = text.lines().collect();
    names.sort_unstable();
    names.dedup();
    let mut labels: Vec<u32> = text.lines().take(N).map(|line| names.binary_search(&line).unwrap() as u32).collect();
    let mut pool = Pool::new(npy.dim());
    for item in 0..N {
        let mut row = Vec::new();
        npy.read_row(item, &mut row).unwrap();
        let norm = row.iter().map(|x| x * x).sum::<f32>().sqrt();
        row.iter_mut().for_each(|x| *x /= norm);
        assert!(pool.insert(item, &row));
    }
    let wrong: Vec<usize> = (0..N / 10).map(|nth| nth * 10 + 3).collect();
    for (nth, &item) in wrong.iter().enumerate() {
        labels[item] = (labels[item] + 1 + nth as u32 % 3) % 4;
    }
    let given: Vec<Option<u32>> = labels.iter().copied().map(Some).collect();
    let answers: Vec<Labeled> =
        (0..).zip(&labels).map(|(item_idx, &class_idx)| Labeled { item_idx, class_idx, weight: 1.0 }).collect();
    let evidence = block_on(gather(&RefCell::new(pool), &given, &answers, 4, &|| false)).unwrap();
    let area = |table: &Table| {
        let score = |item: usize| table.at(item, labels[item] as usize);
        let right: Vec<usize> = (0..N).filter(|item| !wrong.contains(item)).collect();
        let pairs = wrong.iter().flat_map(|&a| right.iter().map(move |&b| (a, b)));
        let n_won = pairs.filter(|&(a, b)| score(a) < score(b)).count();
        n_won as f64 / (wrong.len() * right.len()) as f64
    };
    let (both, head, neighbours) = (area(&evidence.probabilities), area(&evidence.head), area(&evidence.neighbours));
    println!("area under ROC: {both:.4}, head alone {head:.4}, neighbours alone {neighbours:.4}");
    assert!(both >= 0.95 && both > head);
}
