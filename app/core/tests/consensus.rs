//! Consensus against other implementations: crowd-kit and cleanlab on small tables kept here, and on real sets where they
//! are at hand.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

#[path = "reference/crowd.rs"]
mod crowd;

use std::collections::BTreeMap;
use std::path::PathBuf;

use accord_core::consensus::active_lab::active_lab_at;
use accord_core::consensus::crowdlab::{CrowdLab, crowdlab};
use accord_core::consensus::dawid_skene::{Settings, dawid_skene};
use accord_core::consensus::{Matrix, Method, Posteriors, estimate};
use crowd::{Crowd, data_dir, pairs, rows};
use serde_json::Value;

const SMALL: &str = include_str!("reference/consensus_small.json");
const SETS: [&str; 3] = ["ti-duck", "ti-dog", "snow-rte"];

/// The real data, or a word that the test did not run.
fn data(test: &str) -> Option<PathBuf> {
    let dir = data_dir();
    if dir.is_none() {
        println!("NOT RUN: {test}, there is no ../shared/data and no ACCORD_DATA_DIR");
    }
    dir
}

fn json(path: PathBuf) -> Value {
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(|number| number.as_f64().unwrap()).collect()
}

#[track_caller]
fn near(found: f64, expected: f64, tolerance: f64, what: &str) {
    assert!((found - expected).abs() <= tolerance, "{what}: {found} instead of {expected}");
}

fn small() -> Vec<(String, Crowd, Value)> {
    let tables: BTreeMap<String, Value> = serde_json::from_str(SMALL).unwrap();
    let read = |(name, table): (String, Value)| {
        let rows: Vec<Vec<String>> = serde_json::from_value(table["rows"].clone()).unwrap();
        (name, Crowd::from_rows(&rows), table)
    };
    tables.into_iter().map(read).collect()
}

#[test]
fn con2_posteriors_equal_crowd_kits_on_small_tables() {
    for (name, crowd, table) in small() {
        for method in Method::ALL {
            let consensus = estimate(method, &crowd.votes()).unwrap();
            // Counting is exact; EM stands at the same maximum; crowd-kit's GLAD stops before it.
            let tolerance = match method {
                Method::Majority | Method::Wawa => 1e-12,
                Method::DawidSkene | Method::OneCoin => 1e-5,
                Method::Mace => 1e-4,
                Method::Glad => 5e-3,
            };
            for (task, expected) in table["crowdkit"][method.as_str()].as_object().unwrap() {
                let place = crowd.tasks.binary_search(task).unwrap();
                for (label, expected) in numbers(expected).into_iter().enumerate() {
                    let what = format!("{name} {method} {task} {label}");
                    near(consensus.posteriors.of(place, label), expected, tolerance, &what);
                }
            }
        }
    }
}

#[test]
fn con2_glad_stands_at_the_maximum_that_a_direct_search_finds() {
    for (name, crowd, table) in small() {
        let consensus = estimate(Method::Glad, &crowd.votes()).unwrap();
        for (task, expected) in table["glad_maximum"].as_object().unwrap() {
            let place = crowd.tasks.binary_search(task).unwrap();
            for (label, expected) in numbers(expected).into_iter().enumerate() {
                near(consensus.posteriors.of(place, label), expected, 1e-3, &format!("{name} {task} {label}"));
            }
        }
    }
}

#[test]
fn con6_crowdlab_and_activelab_equal_cleanlabs_on_small_tables() {
    for (name, crowd, table) in small() {
        let expected = &table["cleanlab"];
        let model: Vec<f64> = expected["model"].as_array().unwrap().iter().flat_map(numbers).collect();
        let model = Matrix::from_rows(crowd.labels.len(), model).unwrap();
        let votes = crowd.votes();
        let found = crowdlab(&votes, &model).unwrap();
        let labels: Vec<usize> = serde_json::from_value(expected["consensus_label"].clone()).unwrap();
        assert_eq!(found.labels.iter().map(|label| label.unwrap()).collect::<Vec<_>>(), labels, "{name}");
        for (task, quality) in numbers(&expected["consensus_quality"]).into_iter().enumerate() {
            near(found.consensus_quality[task].unwrap(), quality, 1e-12, &name);
        }
        for vote in votes.iter() {
            let quality = &expected["vote_quality"][&crowd.tasks[vote.task]][&crowd.workers[vote.worker]];
            near(found.vote_quality[vote.idx], quality.as_f64().unwrap(), 1e-12, &name);
        }
        for (worker, annotator) in crowd.workers.iter().zip(&found.annotators) {
            let quality = annotator.quality.unwrap();
            near(quality.value, expected["annotator_quality"][worker].as_f64().unwrap(), 1e-12, worker);
            assert!(quality.low < quality.value && quality.value < quality.high);
        }
        near(found.model_weight, expected["model_weight"].as_f64().unwrap(), 1e-12, &name);
        let scores = active_lab_at(&votes, &model, expected["temperature"].as_f64().unwrap()).unwrap();
        for (score, expected) in scores.into_iter().zip(numbers(&expected["active_lab"])) {
            near(score, expected, 1e-9, &name);
        }
    }
}

#[test]
fn con1_consensus_is_as_accurate_as_crowd_kits_on_real_sets() {
    let Some(dir) = data("con1_consensus_is_as_accurate_as_crowd_kits_on_real_sets") else { return };
    let reference = json(dir.join("reference/consensus.json"));
    let peers = [
        (Method::Majority, "MajorityVote"),
        (Method::DawidSkene, "DawidSkene"),
        (Method::OneCoin, "OneCoinDawidSkene"),
        (Method::Mace, "MACE"),
        (Method::Glad, "GLAD"),
    ];
    for set in SETS {
        let crowd = Crowd::read(&dir, set);
        let gold = pairs(&dir.join("crowd").join(set).join("gold.csv"));
        for (method, peer) in peers {
            let found = crowd.accuracy(&estimate(method, &crowd.votes()).unwrap().labels, &gold);
            let expected = reference["sets"][set][peer]["accuracy"].as_f64().unwrap();
            assert!(found >= expected - 0.005, "{set} {method}: {found} beside {expected}");
        }
    }
}

#[test]
fn con2_dawid_and_skenes_likelihood_and_posteriors_equal_an_independent_em() {
    let Some(dir) = data("con2_dawid_and_skenes_likelihood_and_posteriors_equal_an_independent_em") else { return };
    let reference = json(dir.join("reference/ds-converged.json"));
    for set in SETS {
        let crowd = Crowd::read(&dir, set);
        let expected = &reference[set]["smooth=0.0"];
        let consensus = dawid_skene(&crowd.votes(), Settings::PLAIN).unwrap();
        let fit = consensus.fit.as_ref().unwrap();
        near(fit.log_likelihood, expected["loglik"].as_f64().unwrap(), 1e-6, set);
        near(fit.objective[0], expected["loglik_first"].as_f64().unwrap(), 1e-6, set);
        for (label, share) in crowd.labels.iter().zip(&fit.prior) {
            near(*share, expected["prior"][label].as_f64().unwrap(), 1e-6, set);
        }
        equal_posteriors(&crowd, &consensus.posteriors, &dir, set, "0.0");
        let smoothed = dawid_skene(&crowd.votes(), Settings::SMOOTHED).unwrap();
        let expected = reference[set]["smooth=0.01"]["loglik"].as_f64().unwrap();
        near(smoothed.fit.as_ref().unwrap().log_likelihood, expected, 1e-4, set);
        equal_posteriors(&crowd, &smoothed.posteriors, &dir, set, "0.01");
    }
}

#[track_caller]
fn equal_posteriors(crowd: &Crowd, posteriors: &Posteriors, dir: &std::path::Path, set: &str, smooth: &str) {
    let expected = rows(&dir.join(format!("reference/posteriors/{set}-ds-converged-smooth{smooth}.csv")));
    assert_eq!(expected.len(), crowd.tasks.len());
    for row in expected {
        let task = crowd.tasks.binary_search(&row[0]).unwrap();
        for (label, expected) in row[1..].iter().enumerate() {
            near(posteriors.of(task, label), expected.parse().unwrap(), 1e-5, &format!("{set} {smooth} {}", row[0]));
        }
    }
}

/// CROWDLAB on a real set with the probabilities kept beside the reference.
fn crowdlab_of(dir: &std::path::Path, set: &str) -> (Crowd, Matrix, CrowdLab) {
    let crowd = Crowd::read(dir, set);
    let probabilities: BTreeMap<String, Vec<f64>> = rows(&dir.join(format!("reference/crowdlab/{set}-pred_probs.csv")))
        .into_iter()
        .map(|row| (row[0].clone(), row[1..].iter().map(|value| value.parse().unwrap()).collect()))
        .collect();
    let model = crowd.tasks.iter().flat_map(|task| probabilities[task].clone()).collect();
    let model = Matrix::from_rows(crowd.labels.len(), model).unwrap();
    let found = crowdlab(&crowd.votes(), &model).unwrap();
    (crowd, model, found)
}

#[test]
fn con6_crowdlab_and_activelab_equal_cleanlabs_on_real_sets() {
    let Some(dir) = data("con6_crowdlab_and_activelab_equal_cleanlabs_on_real_sets") else { return };
    let reference = json(dir.join("reference/label-quality.json"));
    // The temperatures that cleanlab finds.
    for (set, temperature) in [("lewidi-hsbrexit", 1.25), ("snow-rte", 6.5)] {
        let (crowd, model, found) = crowdlab_of(&dir, set);
        let expected = rows(&dir.join(format!("reference/crowdlab/{set}-label_quality.csv")));
        for row in &expected {
            let task = crowd.tasks.binary_search(&row[0]).unwrap();
            assert_eq!(crowd.labels[found.labels[task].unwrap()], row[1], "{set} {}", row[0]);
            near(found.consensus_quality[task].unwrap(), row[2].parse().unwrap(), 1e-9, set);
            near(found.agreement[task].unwrap(), row[3].parse().unwrap(), 1e-9, set);
        }
        for row in rows(&dir.join(format!("reference/crowdlab/{set}-annotator_stats.csv"))) {
            let annotator = &found.annotators[crowd.workers.binary_search(&row[0]).unwrap()];
            near(annotator.quality.unwrap().value, row[1].parse().unwrap(), 1e-9, &row[0]);
            near(annotator.agreement_with_consensus.unwrap(), row[2].parse().unwrap(), 1e-9, &row[0]);
        }
        near(found.model_weight, reference["crowdlab"][set]["model_weight"].as_f64().unwrap(), 1e-9, set);
        let scores = active_lab_at(&crowd.votes(), &model, temperature).unwrap();
        let first = numbers(&reference["crowdlab"][set]["active_learning_scores_first10"]);
        for (row, expected) in expected.iter().zip(first) {
            near(scores[crowd.tasks.binary_search(&row[0]).unwrap()], expected, 1e-6, set);
        }
    }
}

#[test]
fn con6_wrong_consensus_labels_rank_as_low_as_in_cleanlabs() {
    let Some(dir) = data("con6_wrong_consensus_labels_rank_as_low_as_in_cleanlabs") else { return };
    let (crowd, _, found) = crowdlab_of(&dir, "snow-rte");
    let gold = pairs(&dir.join("crowd/snow-rte/gold.csv"));
    let ours = crowd.tasks.iter().zip(found.labels.iter().zip(&found.consensus_quality));
    let ours = ours.map(|(task, (label, quality))| (crowd.labels[label.unwrap()] != gold[task], quality.unwrap()));
    let theirs = rows(&dir.join("reference/crowdlab/snow-rte-label_quality.csv"));
    let theirs = theirs.iter().map(|row| (row[1] != gold[&row[0]], row[2].parse().unwrap()));
    let (ours, theirs) = (auroc(&ours.collect::<Vec<_>>()), auroc(&theirs.collect::<Vec<_>>()));
    println!("area under the curve {ours:.6}, cleanlab {theirs:.6}");
    assert!(ours >= theirs - 1e-6 && ours > 0.8, "{ours} beside {theirs}");
}

/// How often a wrong label has a lower score than a right one.
fn auroc(scored: &[(bool, f64)]) -> f64 {
    let of = |wanted: bool| scored.iter().filter(move |(wrong, _)| *wrong == wanted).map(|(_, score)| *score);
    let wins = |wrong: f64, right: f64| f64::from(u8::from(wrong < right)) + 0.5 * f64::from(u8::from(wrong == right));
    let below = |wrong: f64| of(false).map(|right| wins(wrong, right)).sum::<f64>();
    of(true).map(below).sum::<f64>() / (of(true).count() * of(false).count()) as f64
}
