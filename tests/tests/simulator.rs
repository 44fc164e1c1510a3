//! Worlds of devices, tabs and attackers over a hostile store: what must hold, holds; and a seed replays exactly.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::thread::available_parallelism;

use accord_tests::simulator::{Settings, campaign, run};

/// The long run is a command: `simulate --seeds 0..100000`.
const N_SEEDS: u64 = 400;

#[test]
fn syn3_syn4_syn5_fold1_fold2_log3_what_must_hold_holds_in_every_world() {
    let n_threads = available_parallelism().map_or(1, usize::from);
    let (failures, census, n_run) = campaign(0..N_SEEDS, Settings::default(), n_threads, 3);
    let told: Vec<_> = failures.iter().map(|outcome| (outcome.seed, &outcome.failure)).collect();
    assert!(failures.is_empty(), "{told:?}");
    assert_eq!(n_run, N_SEEDS);
    // A simulator in which nothing happens finds nothing.
    let each = |n: u64| n / N_SEEDS;
    assert!(each(census.n_saved) >= 10 && each(census.n_synced) >= 10, "{census:?}");
    assert!(census.n_crashes > N_SEEDS && census.n_attacks > N_SEEDS, "{census:?}");
}

#[test]
fn a_seed_replays_exactly() {
    for seed in [3, 77, 1234] {
        let (first, second) = (run(seed, Settings::default(), true), run(seed, Settings::default(), true));
        assert_eq!(first.trace_hash, second.trace_hash, "seed {seed}");
        assert_eq!(first.trace, second.trace);
        assert_eq!(first.trace_hash, run(seed, Settings::default(), false).trace_hash, "whether it is told or not");
        assert_ne!(first.trace_hash, run(seed + 1, Settings::default(), false).trace_hash);
        assert!(first.trace.len() > 100);
    }
}

#[test]
fn a_world_has_as_many_devices_as_asked_for() {
    let settings = Settings { n_devices: Some(8), n_steps: Some(600) };
    let outcome = run(5, settings, true);
    assert_eq!(outcome.failure, None);
    assert!(outcome.trace.iter().any(|line| line.contains("device 7 ")));
}
