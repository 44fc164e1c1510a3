//! Every decoder of bytes from outside, fed with damaged and invented input: none may panic, hang, or take what it would
//! not write itself.
//!
//! A target is one function of bytes. The tests run each for a moment, the command `fuzz` for as long as asked. Inputs are
//! mutated from samples; one that is answered in a new way joins the samples, which is coverage as far as it can be seen
//! from outside, without a compiler's help.

mod brought;
pub mod command;
pub mod corpus;
mod imports;
mod mutate;
mod targets;
mod weights;

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use accord_core::rng::{SplitMix64, stable_hash};

use crate::process::processor_time;

pub use targets::TARGETS;

/// How a decoder answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It took the input, and what it took can be written and read again.
    Taken,
    /// It refused it, in these words.
    Refused(String),
    /// It took what it must not, or does not read what it wrote.
    Broken(String),
}

fn verdict<T, E: ToString>(result: Result<T, E>) -> Verdict {
    match result {
        Ok(_) => Verdict::Taken,
        Err(why) => Verdict::Refused(why.to_string()),
    }
}

/// A decoder with its samples.
#[derive(Clone, Copy)]
pub struct Target {
    /// Its name.
    pub name: &'static str,
    /// What is fed to it.
    pub feed: fn(&[u8]) -> Verdict,
    /// Inputs to begin with.
    pub samples: fn() -> Vec<Vec<u8>>,
}

impl Target {
    /// What mutations start from: samples made for the target, and what is kept of earlier runs.
    #[must_use]
    pub fn all_samples(&self) -> Vec<Vec<u8>> {
        (self.samples)().into_iter().chain(corpus::kept(self.name)).collect()
    }
}

/// An input on which a decoder fails.
#[derive(Clone, Debug)]
pub struct Finding {
    /// What happened.
    pub what: String,
    /// The input.
    pub input: Vec<u8>,
}

/// What a run saw.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// How many inputs were fed.
    pub n_executions: u64,
    /// How many of them were taken.
    pub n_taken: u64,
    /// Inputs that were answered in a new way.
    pub new_samples: Vec<Vec<u8>>,
    /// The longest that one input took.
    pub slowest: Duration,
    /// The first failure, if any.
    pub finding: Option<Finding>,
}

/// One input may take so long, of the processor's time where the system tells.
const MAX_TIME: Duration = Duration::from_secs(2);
/// Samples that are kept.
const MAX_SAMPLES: usize = 2_000;

/// Feeds a target until it has run for `time`, or something is found.
#[must_use]
pub fn fuzz(target: &Target, seed: u64, time: Duration) -> Report {
    let clock = Clock::start();
    let mut rng = SplitMix64::new(seed);
    let mut samples = target.all_samples();
    let n_given = samples.len();
    let mut report = Report::default();
    let mut seen = BTreeSet::new();
    for sample in samples.clone() {
        if !tried(target, &sample, &mut seen, &mut report) {
            return report;
        }
    }
    while clock.ran() < time {
        // Looking at the clock costs as much as a small input.
        for _ in 0..64 {
            let input = mutate::mutated(&samples, &mut rng);
            let n_seen = seen.len();
            if !tried(target, &input, &mut seen, &mut report) {
                return report;
            }
            if seen.len() > n_seen && samples.len() < MAX_SAMPLES {
                samples.push(input);
            }
        }
    }
    report.new_samples = samples.split_off(n_given);
    report
}

/// Feeds one input; `false` where it is a finding.
fn tried(target: &Target, input: &[u8], seen: &mut BTreeSet<u64>, report: &mut Report) -> bool {
    let started = Instant::now();
    let verdict = catch_unwind(AssertUnwindSafe(|| (target.feed)(input)));
    let took = started.elapsed();
    report.n_executions += 1;
    report.slowest = report.slowest.max(took);
    let what = match verdict {
        Err(_) => Some("it panics".to_owned()),
        Ok(Verdict::Broken(what)) => Some(what),
        // On a busy machine an input may have waited for a processor: it is fed once more, and what it ran counts.
        Ok(_) if took > MAX_TIME && ran_for(target, input) > MAX_TIME => Some(format!("it takes {took:?}")),
        Ok(Verdict::Taken) => {
            report.n_taken += 1;
            // Of what is taken, each new size is new enough to go on from.
            seen.insert(stable_hash(&[b"taken", &(input.len() / 16).to_le_bytes()]));
            None
        }
        Ok(Verdict::Refused(words)) => {
            seen.insert(stable_hash(&[b"refused", plain(&words).as_bytes()]));
            None
        }
    };
    report.finding = what.map(|what| Finding { what, input: input.to_vec() });
    report.finding.is_none()
}

/// How long an input takes.
fn ran_for(target: &Target, input: &[u8]) -> Duration {
    let clock = Clock::start();
    let _ = catch_unwind(AssertUnwindSafe(|| (target.feed)(input)));
    clock.ran()
}

/// How long the processor worked for this thread; by the clock where the system does not tell.
struct Clock {
    started: Instant,
    before: Option<Duration>,
}

impl Clock {
    fn start() -> Self {
        Self { started: Instant::now(), before: processor_time() }
    }

    fn ran(&self) -> Duration {
        let ran = processor_time().zip(self.before).map(|(now, before)| now.saturating_sub(before));
        ran.unwrap_or_else(|| self.started.elapsed())
    }
}

/// An error's words without what it quotes: places, numbers and ids differ from input to input.
fn plain(words: &str) -> String {
    let mut quoted = false;
    let kept = |letter: &char| {
        quoted ^= *letter == '`';
        !quoted && (letter.is_ascii_alphabetic() || *letter == ' ')
    };
    words.chars().filter(kept).take(80).collect()
}
