//! Times agreement on a million answers of a thousand labelers, in two shapes, and Python's `krippendorff` beside it.
//!
//! `cargo run --release --package accord-core --example agreement_bench [-- PYTHON]`, with `PYTHON` an interpreter
//! that has `krippendorff` (default `python3`). Without the package the peer is named as absent.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::io::Write as _;
use std::process::{Command, Stdio};
use std::time::Instant;

use accord_core::agreement::bootstrap::{Draw, draws, intervals};
use accord_core::agreement::level::{Level, Scale};
use accord_core::agreement::snapshot::Snapshot;
use accord_core::agreement::table::{Builder, LongTable};
use accord_core::agreement::{Agreement, Rating, Slice, alpha, fleiss, gwet, report};
use accord_core::event::Millis;
use accord_core::ids::{ItemId, LabelerId};
use accord_core::rng::SplitMix64;

const N_ANSWERS: usize = 1_000_000;
const N_LABELERS: usize = 1_000;
const N_CLASSES: u64 = 5;
const N_ROUNDS: u32 = 1_000;
const N_THREADS: u32 = 2;

/// The peer reads rows `task worker label` as numbers, and prints alpha and its own seconds.
const PEER: &str = "
import sys, time
try:
    import krippendorff, numpy
except ImportError as error:
    sys.exit(f'absent: {error}')
data = numpy.loadtxt(sys.stdin, dtype=int, delimiter=' ', ndmin=2)
tasks, workers, labels = data.T
start = time.perf_counter()
wide = numpy.full((workers.max() + 1, tasks.max() + 1), numpy.nan)
wide[workers, tasks] = labels
first = time.perf_counter()
try:
    value = krippendorff.alpha(reliability_data=wide, level_of_measurement=sys.argv[1])
    print(f'{value:.12f} in {time.perf_counter() - first:.3f} s (and {first - start:.3f} s to make its matrix)')
except MemoryError:
    print('out of memory')
";

type Answer = (usize, usize, usize);

fn main() {
    let python = std::env::args().nth(1).unwrap_or_else(|| "python3".to_owned());
    for per_item in [5, 1_000] {
        let answers = answers(per_item);
        println!(
            "{N_ANSWERS} answers, {N_LABELERS} labelers, {} items, {per_item} answers an item:",
            N_ANSWERS / per_item
        );
        for level in [Level::Nominal, Level::Ordinal] {
            live(&answers, level);
        }
        let table = build(&answers);
        for level in Level::ALL {
            batch(&table, level);
        }
        for level in [Level::Nominal, Level::Ordinal] {
            rounds(&table, level);
        }
        for level in [Level::Nominal, Level::Interval] {
            peer(&python, &answers, level);
        }
    }
}

/// Each item answered by `per_item` people, 7 in 10 right, in random order.
fn answers(per_item: usize) -> Vec<Answer> {
    let mut rng = SplitMix64::new(1);
    let mut answers = Vec::with_capacity(N_ANSWERS);
    for item in 0..N_ANSWERS / per_item {
        let (truth, start) = (rng.below(N_CLASSES), rng.below(N_LABELERS as u64) as usize);
        for place in 0..per_item {
            let label = if rng.below(10) < 7 { truth } else { rng.below(N_CLASSES) };
            answers.push((item, (start + place * 7) % N_LABELERS, label as usize));
        }
    }
    for place in (1..answers.len()).rev() {
        answers.swap(place, rng.below(place as u64 + 1) as usize);
    }
    answers
}

fn id(n: usize) -> [u8; 16] {
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&(n as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15).to_le_bytes());
    bytes
}

fn live(answers: &[Answer], level: Level) {
    let classes = N_CLASSES as usize;
    let scale = if level == Level::Nominal { Scale::nominal() } else { Scale::ordinal(classes) };
    let mut live = Agreement::with_scale(classes, scale.clone());
    let set = |live: &mut Agreement, at: usize, (item, labeler, class_idx): Answer| {
        let rating = Rating { class_idx, random: item % 10 == 0, instructions_version: 1, at: Millis(at as u64 * 50) };
        live.set(ItemId::new(id(item)), LabelerId::new(id(labeler)), Some(rating));
    };
    let start = Instant::now();
    for (at, answer) in answers.iter().enumerate() {
        set(&mut live, at, *answer);
    }
    let filling = start.elapsed().as_secs_f64() * 1e6 / answers.len() as f64;
    let start = Instant::now();
    let counts = live.counts(Slice::All);
    let figures = [alpha::at(counts, &scale), fleiss::kappa(counts), gwet::ac1(counts), gwet::ac2(counts, &scale)];
    let reading = start.elapsed().as_secs_f64() * 1e6;
    let changes = &answers[..100_000];
    let (mut slowest, start) = (0.0_f64, Instant::now());
    for (at, (item, labeler, class_idx)) in changes.iter().enumerate() {
        let one = Instant::now();
        set(&mut live, at, (*item, *labeler, (class_idx + 1) % classes));
        slowest = slowest.max(one.elapsed().as_secs_f64() * 1e6);
    }
    let changing = start.elapsed().as_secs_f64() * 1e6 / changes.len() as f64;
    let start = Instant::now();
    let n_points = live.history().series(&scale, 60).len();
    let charting = start.elapsed().as_secs_f64() * 1e3;
    let start = Instant::now();
    let n_pairs = live.pairs().len();
    let pairing = start.elapsed().as_secs_f64() * 1e3;
    println!(
        "  live {}: {filling:.2} us an answer, {changing:.2} us a changed answer (slowest {slowest:.0} us), \
         {reading:.0} us to read alpha {:.12}, Fleiss, AC1, AC2; history of {n_points} points {charting:.1} ms; \
         {n_pairs} pairs on demand {pairing:.1} ms",
        level.as_str(),
        figures[0].value().unwrap()
    );
}

fn build(answers: &[Answer]) -> LongTable {
    let rows: Vec<[String; 3]> =
        answers.iter().map(|(t, w, l)| [t.to_string(), w.to_string(), l.to_string()]).collect();
    let start = Instant::now();
    let mut builder = Builder::default();
    for [task, worker, label] in &rows {
        builder.push(task, worker, label);
    }
    let table = builder.finish();
    println!("  table of texts: {:.3} s", start.elapsed().as_secs_f64());
    table
}

fn batch(table: &LongTable, level: Level) {
    let start = Instant::now();
    let report = report::of(table, level);
    let seconds = start.elapsed().as_secs_f64();
    let alpha = report.figures.krippendorff_alpha.value();
    println!(
        "  batch {}: {seconds:.3} s for all coefficients, alpha {}",
        level.as_str(),
        alpha.map_or("undefined".to_owned(), |alpha| format!("{alpha:.12}"))
    );
}

fn rounds(table: &LongTable, level: Level) {
    let start = Instant::now();
    let snapshot = Snapshot::of_table(table, level);
    let share = N_ROUNDS / N_THREADS;
    let drawn: Vec<Draw> = std::thread::scope(|scope| {
        let part = |n: u32| {
            let snapshot = &snapshot;
            scope.spawn(move || draws(snapshot, 1, n * share..(n + 1) * share))
        };
        let threads: Vec<_> = (0..N_THREADS).map(part).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    let interval = intervals(&drawn).krippendorff_alpha.unwrap();
    println!(
        "  bootstrap {}: {:.3} s for {N_ROUNDS} rounds of all coefficients on {N_THREADS} threads, alpha {:.5} to {:.5}",
        level.as_str(),
        start.elapsed().as_secs_f64(),
        interval.low,
        interval.high
    );
}

fn peer(python: &str, answers: &[Answer], level: Level) {
    let started = Command::new(python)
        .args(["-c", PEER, level.as_str()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let Ok(mut child) = started else {
        println!("  NOT RUN: krippendorff, there is no {python}");
        return;
    };
    let text: String = answers.iter().map(|(task, worker, label)| format!("{task} {worker} {label}\n")).collect();
    // A peer that is absent closes its input before it has read all.
    let _ = child.stdin.take().unwrap().write_all(text.as_bytes());
    let output = child.wait_with_output().unwrap();
    if output.status.success() {
        println!("  krippendorff (Python) {}: {}", level.as_str(), String::from_utf8_lossy(&output.stdout).trim());
    } else {
        let why = String::from_utf8_lossy(&output.stderr);
        println!(
            "  NOT RUN: krippendorff (Python) {}, {}",
            level.as_str(),
            why.trim().lines().last().unwrap_or("it ended early")
        );
    }
}
