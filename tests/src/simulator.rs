//! Many devices, tabs and attackers over a hostile store, in virtual time: one world per seed, and what must hold in it.
//!
//! The machines under test are those of the page ([`accord_core::client::Client`]); disk, store, network, clocks, people
//! and attackers are played. A seed decides everything, so a failure is replayed with its seed. Model: FoundationDB's
//! simulation (W. Wilson, "Testing Distributed Systems w/ Deterministic Simulation", Strange Loop 2014).
//!
//! One person is one device so far, as in the product. What a simulation of the machine cannot show: IndexedDB, WebCrypto
//! and `fetch` themselves; the end-to-end suite and its kills do.

mod attacker;
pub mod command;
pub mod cost;
mod device;
mod disk;
mod faults;
mod invariants;
mod mishaps;
mod said;
mod settle;
mod snapshots;
mod store;
mod trace;
mod traffic;
mod world;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use accord_core::ids::EventId;
use accord_core::rng::SplitMix64;

use invariants::Invariants;
use trace::Trace;
use world::World;

/// What worlds are made of.
#[derive(Clone, Copy, Debug, Default)]
pub struct Settings {
    /// How many devices each world has; by its seed where nothing is said: 1 to 5.
    pub n_devices: Option<u64>,
    /// How many steps each world takes; by its seed where nothing is said.
    pub n_steps: Option<u64>,
}

/// What did not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The invariant's name.
    pub invariant: &'static str,
    /// What was found instead.
    pub found: String,
}

impl Failure {
    pub(crate) fn new(invariant: &'static str, found: impl Into<String>) -> Self {
        Self { invariant, found: found.into() }
    }
}

/// How one world went.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Which.
    pub seed: u64,
    /// What did not hold, if anything.
    pub failure: Option<Failure>,
    /// Equal for equal runs.
    pub trace_hash: u64,
    /// What happened, where lines were asked for.
    pub trace: Vec<String>,
    /// What the world held.
    pub census: Census,
}

/// How much was put to the test.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Census {
    /// Labels, skips, remarks and settlements that people made.
    pub n_events: u64,
    /// Of these shown as saved.
    pub n_saved: u64,
    /// Of these shown as synced.
    pub n_synced: u64,
    /// Requests made.
    pub n_requests: u64,
    /// Tabs that died.
    pub n_crashes: u64,
    /// Objects that attackers put.
    pub n_attacks: u64,
    /// Snapshots that tabs opened.
    pub n_snapshots: u64,
}

impl Census {
    /// Adds another world's numbers.
    pub const fn add(&mut self, other: &Self) {
        self.n_events += other.n_events;
        self.n_saved += other.n_saved;
        self.n_synced += other.n_synced;
        self.n_requests += other.n_requests;
        self.n_crashes += other.n_crashes;
        self.n_attacks += other.n_attacks;
        self.n_snapshots += other.n_snapshots;
    }
}

/// Runs one world to its end and checks it.
#[must_use]
pub fn run(seed: u64, settings: Settings, readable: bool) -> Outcome {
    let trace = Mutex::new(Trace::new(readable));
    let mut census = Census::default();
    // A panic of the machine is a finding like any other.
    let result = catch_unwind(AssertUnwindSafe(|| {
        let mut world = World::new(seed, settings, &trace);
        let result = world.run().and_then(|()| world.settle()).and_then(|()| Invariants::of(&world).check());
        census = world.census();
        result
    }));
    let failure = match result {
        Ok(result) => result.err(),
        Err(payload) => {
            let text = payload.downcast_ref::<String>().cloned();
            let text = text.or_else(|| payload.downcast_ref::<&str>().map(|text| (*text).to_owned()));
            Some(Failure::new("no panic", text.unwrap_or_default()))
        }
    };
    let trace = trace.into_inner().unwrap_or_else(PoisonError::into_inner);
    Outcome { seed, failure, trace_hash: trace.hash(), trace: trace.lines().to_vec(), census }
}

/// Runs many worlds on several threads. Stops early once `max_failures` are found; failures come in order of seed.
#[must_use]
pub fn campaign(
    seeds: std::ops::Range<u64>,
    settings: Settings,
    n_threads: usize,
    max_failures: usize,
) -> (Vec<Outcome>, Census, u64) {
    let next = AtomicU64::new(seeds.start);
    let found = Mutex::new((Vec::new(), Census::default(), 0_u64));
    let work = || {
        loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed >= seeds.end {
                return;
            }
            let outcome = run(seed, settings, false);
            let mut found = found.lock().unwrap_or_else(PoisonError::into_inner);
            found.1.add(&outcome.census);
            found.2 += 1;
            if outcome.failure.is_some() {
                found.0.push(outcome);
            }
            if found.0.len() >= max_failures {
                next.store(seeds.end, Ordering::Relaxed);
            }
        }
    };
    std::thread::scope(|scope| (0..n_threads.max(1)).for_each(|_| drop(scope.spawn(work))));
    let (mut failures, census, n_run) = found.into_inner().unwrap_or_else(PoisonError::into_inner);
    failures.sort_by_key(|outcome: &Outcome| outcome.seed);
    (failures, census, n_run)
}

/// Whether something happens that happens `per_mille` times in a thousand.
fn chance(rng: &mut SplitMix64, per_mille: u64) -> bool {
    per_mille > 0 && rng.below(1000) < per_mille
}

/// The ids of the events in JSON lines; lines that are no events have none. A reader of our own, so that what the machine
/// believes it wrote is compared with what stands there.
fn ids_of_lines(bytes: &[u8]) -> Vec<EventId> {
    let text = String::from_utf8_lossy(bytes);
    let id = |line: &str| line.strip_prefix("{\"id\":\"")?.get(..16)?.parse().ok();
    text.lines().filter_map(id).collect()
}
