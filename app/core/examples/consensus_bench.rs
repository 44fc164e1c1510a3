//! Times each method on the sets that have known labels and prints one JSON object; read by
//! `tests/reference/consensus_race.py`, which runs crowd-kit on the same tables beside it.
//!
//! `cargo run --release --package accord-core --example consensus_bench -- DATA_DIR SET...`

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

#[path = "../tests/reference/crowd.rs"]
mod crowd;

use std::path::PathBuf;
use std::time::Instant;

use accord_core::consensus::{Method, estimate};
use crowd::Crowd;
use serde_json::json;

/// Each method runs this often; the median time is printed.
const N_RUNS: usize = 5;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let dir = arguments.next().map(PathBuf::from).or_else(crowd::data_dir).expect("no data folder");
    let named: Vec<String> = arguments.collect();
    let sets = if named.is_empty() { ["ti-duck", "ti-dog", "snow-rte"].map(str::to_owned).to_vec() } else { named };
    let mut report = serde_json::Map::new();
    for set in sets {
        let crowd = Crowd::read(&dir, &set);
        let gold = dir.join("crowd").join(&set).join("gold.csv");
        let gold = if gold.is_file() { crowd::pairs(&gold) } else { Default::default() };
        let votes = crowd.votes();
        let mut methods = serde_json::Map::new();
        for method in Method::ALL {
            let mut seconds: Vec<f64> = (0..N_RUNS)
                .map(|_| {
                    let start = Instant::now();
                    std::hint::black_box(estimate(method, &votes).unwrap());
                    start.elapsed().as_secs_f64()
                })
                .collect();
            seconds.sort_by(f64::total_cmp);
            let consensus = estimate(method, &votes).unwrap();
            let fit = consensus.fit.as_ref();
            methods.insert(
                method.to_string(),
                json!({
                    "accuracy": crowd.accuracy(&consensus.labels, &gold),
                    "seconds": seconds[N_RUNS / 2],
                    "rounds": fit.map(|fit| fit.objective.len()),
                    "converged": fit.map(|fit| fit.converged),
                    "log_likelihood": fit.map(|fit| fit.log_likelihood),
                }),
            );
        }
        report.insert(set, methods.into());
    }
    println!("{}", serde_json::Value::Object(report));
}
