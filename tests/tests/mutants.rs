//! With a check switched off, the simulator fails within few seeds.
//!
//! One test in a binary of its own: the switch is one for the whole process.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::thread::available_parallelism;

use accord_core::{Mutant, mutate};
use accord_tests::simulator::{Settings, campaign};

/// Within so many worlds each is found.
const N_SEEDS: u64 = 200;

#[test]
fn syn3_syn6_log2_log3_fold1_every_mutant_is_caught() {
    let n_threads = available_parallelism().map_or(1, usize::from);
    let fails = || campaign(0..N_SEEDS, Settings::default(), n_threads, 1).0;
    assert!(fails().is_empty(), "it fails without a mutant");
    for (name, mutant) in Mutant::ALL {
        mutate(Some(mutant));
        let failures = fails();
        mutate(None);
        let first = failures.first().unwrap_or_else(|| panic!("`{name}` goes unnoticed in {N_SEEDS} worlds"));
        println!("{name}: seed {}: {:?}", first.seed, first.failure);
    }
    assert!(fails().is_empty(), "a mutant is still on");
}
