//! The command line of the simulator.

use std::ops::Range;
use std::process::ExitCode;
use std::time::Instant;

use accord_core::{Mutant, mutate};
use anyhow::{Context as _, bail};

use super::{Outcome, Settings, campaign, cost, run};
use crate::steps::shown;

const HELP: &str =
    "simulate [--cost] [--seeds A..B] [--seed S [--trace]] [--devices N] [--steps N] [--threads N] [--mutate NAME]

Runs worlds of devices over a hostile store, in virtual time, and checks what must hold. Build with --release.

  --cost          what a labeler-hour costs at list prices, by size of the project; nothing else runs
  --seeds A..B    all seeds from A up to, but without, B (0..1000)
  --seed S        one seed, with the end of its trace where it fails
  --trace         with the whole trace
  --devices N     devices in each world (1 to 5, by the seed)
  --steps N       steps of each world (100 to 1,000, by the seed)
  --threads N     threads (as many as there are processors)
  --mutate NAME   breaks a check on purpose: signature, place, dedup, chain, read-back, resume";

/// How many lines of a failure's trace are shown.
const N_LINES: usize = 60;
/// A campaign ends after so many failures.
const MAX_FAILURES: usize = 10;

struct Options {
    seeds: Range<u64>,
    seed: Option<u64>,
    trace: bool,
    settings: Settings,
    n_threads: usize,
    mutant: Option<Mutant>,
}

/// Runs the command with its arguments.
#[must_use]
pub fn main(arguments: impl Iterator<Item = String>) -> ExitCode {
    match parse(arguments) {
        Ok(Some(options)) => simulate(&options),
        Ok(None) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn parse(mut arguments: impl Iterator<Item = String>) -> anyhow::Result<Option<Options>> {
    let n_threads = std::thread::available_parallelism().map_or(1, usize::from);
    let settings = Settings::default();
    let mut options = Options { seeds: 0..1000, seed: None, trace: false, settings, n_threads, mutant: None };
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().with_context(|| format!("`{argument}` needs a value; see --help"));
        match argument.as_str() {
            "--seeds" => {
                let text = value()?;
                let (from, to) = text.split_once("..").context("seeds are given as A..B")?;
                options.seeds = from.parse()?..to.parse()?;
            }
            "--seed" => options.seed = Some(value()?.parse()?),
            "--trace" => options.trace = true,
            "--devices" => options.settings.n_devices = Some(value()?.parse()?),
            "--steps" => options.settings.n_steps = Some(value()?.parse()?),
            "--threads" => options.n_threads = value()?.parse()?,
            "--mutate" => {
                let name = value()?;
                let known = Mutant::ALL.iter().find(|(known, _)| *known == name);
                options.mutant = Some(known.with_context(|| format!("no mutant is called `{name}`; see --help"))?.1);
            }
            "--cost" => {
                cost::print();
                return Ok(None);
            }
            "--help" | "-h" => {
                println!("{HELP}");
                return Ok(None);
            }
            _ => bail!("`{argument}` is no option; see --help"),
        }
    }
    Ok(Some(options))
}

fn simulate(options: &Options) -> ExitCode {
    mutate(options.mutant);
    let started = Instant::now();
    let failures = if let Some(seed) = options.seed {
        let outcome = run(seed, options.settings, true);
        if options.trace {
            outcome.trace.iter().for_each(|line| println!("{line}"));
        }
        println!("seed {seed}: trace {:016x}, {:?}", outcome.trace_hash, outcome.census);
        Vec::from_iter(outcome.failure.is_some().then_some(outcome))
    } else {
        let (failures, census, n_run) =
            campaign(options.seeds.clone(), options.settings, options.n_threads, MAX_FAILURES);
        let secs = started.elapsed().as_secs_f64();
        println!("{n_run} seeds in {}, {:.1} a second: {census:?}", shown(started.elapsed()), n_run as f64 / secs);
        failures
    };
    for outcome in &failures {
        tell(outcome, options);
    }
    println!("{} failed", failures.len());
    if failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What did not hold, and what led there.
fn tell(outcome: &Outcome, options: &Options) {
    let Some(failure) = &outcome.failure else { return };
    println!("\nseed {} FAILED: {}: {}", outcome.seed, failure.invariant, failure.found);
    if options.trace {
        return;
    }
    let again = run(outcome.seed, options.settings, true);
    let skipped = again.trace.len().saturating_sub(N_LINES);
    again.trace.iter().skip(skipped).for_each(|line| println!("   {line}"));
    println!("   replay: simulate --seed {} --trace", outcome.seed);
}
