//! Whether triage is right about what helps: `cargo run -p accord-scorer --example triage_ablation -- DATA [SETS] [SEEDS]`.
//!
//! `DATA` holds `embeddings/SET-{train,test}-*.npy` and `-labels.txt`. A tenth of the labels is set to another class, then
//! a tenth of the records is appended once more, every second copy moved a little (cosine about 0.995). The product's
//! own head is trained on all records, without the harmful ones, without the useless ones, and without as many useful
//! ones drawn by hash, and each time measured on the test file, whose labels stay as they are.
//! Also printed: the area under ROC of each score for the wrong labels (1 ranks all wrong ones first).

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::expect_used, clippy::panic)]

use std::cell::RefCell;
use std::path::Path;

use accord_protocol::Labeled;
use accord_scorer::host::{block_on, now_millis};
use accord_scorer::triage::classes::Verdicts;
use accord_scorer::triage::confident::{Confident, adjusted, normalised_margin};
use accord_scorer::triage::out_of_fold::predict;
use accord_scorer::triage::{Class, Evidence, Table, classes, gather};
use accord_scorer::weights::npy::Npy;
use accord_scorer::{Pool, head};

/// How often useful records are drawn.
const N_DRAWS: u64 = 3;

struct Set {
    dim: usize,
    train: Vec<f32>,
    test: Vec<f32>,
    train_labels: Vec<u32>,
    test_labels: Vec<u32>,
    n_classes: usize,
}

/// A set made worse, and what was done to it.
struct Spoiled {
    pool: RefCell<Pool>,
    labels: Vec<u32>,
    is_wrong: Vec<bool>,
    is_copy: Vec<bool>,
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let data = arguments.first().expect("say where the data is: triage_ablation DATA [SET,SET] [SEEDS]");
    let sets = arguments.get(1).map_or("agnews,trec", String::as_str);
    let n_seeds: u64 = arguments.get(2).map_or(5, |text| text.parse().expect("SEEDS is a number"));
    for name in sets.split(',') {
        let set = read(Path::new(data), name);
        let rows: Vec<Vec<f64>> = (0..n_seeds).map(|seed| measure(name, &set, seed)).collect();
        report(name, &rows);
    }
}

fn read(data: &Path, name: &str) -> Set {
    let folder = data.join("embeddings");
    let vectors = |part: &str| {
        let files = std::fs::read_dir(&folder).unwrap_or_else(|why| panic!("{}: {why}", folder.display()));
        let mut names: Vec<String> = files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
        names.retain(|file| file.starts_with(&format!("{name}-{part}-")) && file.ends_with(".npy"));
        let file = names.first().unwrap_or_else(|| panic!("no {name}-{part}-*.npy in {}", folder.display()));
        let bytes = std::fs::read(folder.join(file)).unwrap();
        let npy = Npy::parse(file, &bytes).unwrap();
        (npy.dim(), npy.to_vec().unwrap())
    };
    let text = |part: &str| std::fs::read_to_string(folder.join(format!("{name}-{part}-labels.txt"))).unwrap();
    let (train_text, test_text) = (text("train"), text("test"));
    let mut names: Vec<&str> = train_text.lines().collect();
    names.sort_unstable();
    names.dedup();
    let of = |text: &str| -> Vec<u32> {
        text.lines()
            .map(|line| names.binary_search(&line).expect("a test label is among the train labels") as u32)
            .collect()
    };
    let ((dim, train), (_, test)) = (vectors("train"), vectors("test"));
    Set { dim, train, test, train_labels: of(&train_text), test_labels: of(&test_text), n_classes: names.len() }
}

/// A seeded hash with good low bits.
fn hash(seed: u64, value: u64) -> u64 {
    let mut z = (seed << 40).wrapping_add(value).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// `count` of `n` positions, drawn by hash.
fn draw(seed: u64, n: usize, count: usize) -> Vec<usize> {
    let mut all: Vec<usize> = (0..n).collect();
    all.sort_by_key(|&at| hash(seed, at as u64));
    all.truncate(count);
    all
}

fn insert(pool: &mut Pool, vector: &[f32]) {
    let norm = vector.iter().map(|x| x * x).sum::<f32>().sqrt().max(1e-9);
    let unit: Vec<f32> = vector.iter().map(|x| x / norm).collect();
    assert!(pool.insert(pool.n_items(), &unit));
}

fn spoil(set: &Set, seed: u64) -> Spoiled {
    let n = set.train_labels.len();
    let mut labels = set.train_labels.clone();
    for at in draw(2 * seed, n, n / 10) {
        let step = 1 + hash(seed + 1_000, at as u64) % (set.n_classes as u64 - 1);
        labels[at] = ((u64::from(labels[at]) + step) % set.n_classes as u64) as u32;
    }
    let mut pool = Pool::new(set.dim);
    set.train.chunks_exact(set.dim).for_each(|row| insert(&mut pool, row));
    let mut is_wrong: Vec<bool> = labels.iter().zip(&set.train_labels).map(|(a, b)| a != b).collect();
    for (nth, at) in draw(2 * seed + 1, n, n / 10).into_iter().enumerate() {
        let mut vector = pool.row(at).to_vec();
        if nth % 2 == 1 {
            let spread = 0.1 * (3.0 / set.dim as f32).sqrt();
            for (place, x) in vector.iter_mut().enumerate() {
                let unit = (hash(seed + 2_000, (at * set.dim + place) as u64) % 65_536) as f32 / 32_768.0 - 1.0;
                *x += unit * spread;
            }
        }
        insert(&mut pool, &vector);
        labels.push(labels[at]);
        is_wrong.push(is_wrong[at]);
    }
    let is_copy = (0..labels.len()).map(|at| at >= n).collect();
    Spoiled { pool: RefCell::new(pool), labels, is_wrong, is_copy }
}

fn votes(labels: &[u32], is_kept: impl Fn(usize) -> bool) -> Vec<Labeled> {
    let all = labels.iter().enumerate().filter(|(at, _)| is_kept(*at));
    all.map(|(at, &class_idx)| Labeled { item_idx: at as u32, class_idx, weight: 1.0 }).collect()
}

/// Test accuracy in percent of a head trained on what is kept.
fn accuracy(set: &Set, spoiled: &Spoiled, test: &RefCell<Pool>, is_kept: impl Fn(usize) -> bool) -> f64 {
    let votes = votes(&spoiled.labels, is_kept);
    let head = block_on(head::train(&spoiled.pool, &votes, &mut None, &|| false)).unwrap().expect("two classes");
    let items: Vec<u32> = (0..set.test_labels.len() as u32).collect();
    let mut table = Table::zeros(items.len(), set.n_classes);
    block_on(predict(test, &head, &items, &mut table)).unwrap();
    let best = |row: &[f64]| (0..row.len()).max_by(|&a, &b| row[a].total_cmp(&row[b]).then(b.cmp(&a))).unwrap();
    let n_right = table.rows().zip(&set.test_labels).filter(|(row, label)| best(row) == **label as usize).count();
    100.0 * n_right as f64 / items.len() as f64
}

/// Share of pairs of a wrong and a right label in which the wrong one has the lower score; ties count half.
fn area_under_roc(scores: &[f64], is_wrong: &[bool]) -> f64 {
    let mut order: Vec<usize> = (0..scores.len()).collect();
    order.sort_by(|&a, &b| scores[a].total_cmp(&scores[b]));
    let (mut n_wrong, mut n_right, mut area) = (0.0, 0.0, 0.0);
    for run in order.chunk_by(|&a, &b| scores[a] == scores[b]) {
        let wrong = run.iter().filter(|&&at| is_wrong[at]).count() as f64;
        let right = run.len() as f64 - wrong;
        area += right * (n_wrong + wrong / 2.0);
        n_wrong += wrong;
        n_right += right;
    }
    area / (n_wrong * n_right).max(1.0)
}

/// One seed's figures, in the order of [`report`]'s lines.
fn measure(name: &str, set: &Set, seed: u64) -> Vec<f64> {
    let spoiled = spoil(set, seed);
    let mut test = Pool::new(set.dim);
    set.test.chunks_exact(set.dim).for_each(|row| insert(&mut test, row));
    let test = RefCell::new(test);
    let labels: Vec<Option<u32>> = spoiled.labels.iter().copied().map(Some).collect();
    let began = now_millis();
    let all = votes(&spoiled.labels, |_| true);
    let evidence = block_on(gather(&spoiled.pool, &labels, &all, set.n_classes, &|| false)).unwrap();
    let gathered = now_millis();
    let verdicts = block_on(classes::judge(&spoiled.pool, &evidence, &labels, &[], &|| false)).unwrap();
    eprintln!(
        "{name} seed {seed}: {} records, evidence {:.1} s, verdicts {:.1} s, head's share {:.1}, near from {:.4}",
        labels.len(),
        (gathered - began) / 1e3,
        (now_millis() - gathered) / 1e3,
        evidence.head_share,
        evidence.duplicates.near_cosine,
    );
    let mut figures = ranking(&spoiled, &evidence, &labels, &verdicts);
    figures.extend(found(&spoiled, &verdicts));
    figures.extend(ablation(set, &spoiled, &test, &verdicts, seed));
    figures
}

fn ranking(spoiled: &Spoiled, evidence: &Evidence, labels: &[Option<u32>], verdicts: &Verdicts) -> Vec<f64> {
    let area = |score: &dyn Fn(usize) -> f64| {
        let scores: Vec<f64> = (0..labels.len()).map(score).collect();
        area_under_roc(&scores, &spoiled.is_wrong)
    };
    let label = |at: usize| spoiled.labels[at];
    let thresholds = Confident::new(&evidence.head, labels).thresholds;
    let by_head = |at: usize| evidence.head.at(at, label(at) as usize);
    vec![
        area(&by_head),
        area(&|at| normalised_margin(evidence.head.row(at), label(at))),
        area(&|at| adjusted(evidence.head.row(at), &thresholds)[label(at) as usize]),
        area(&|at| evidence.neighbours.at(at, label(at) as usize)),
        area(&|at| verdicts.findings[at].value.unwrap_or(0.0)),
        area(&|at| verdicts.findings[at].quality.unwrap_or(0.0)),
    ]
}

fn found(spoiled: &Spoiled, verdicts: &Verdicts) -> Vec<f64> {
    let n = verdicts.findings.len();
    let is = |at: usize, class: Class| verdicts.findings[at].class == class;
    let count = |wanted: &dyn Fn(usize) -> bool| (0..n).filter(|&at| wanted(at)).count() as f64;
    let n_harmful = count(&|at| is(at, Class::Harmful));
    let n_hit = count(&|at| is(at, Class::Harmful) && spoiled.is_wrong[at]);
    let n_copies = count(&|at| spoiled.is_copy[at]);
    let n_copies_found = count(&|at| spoiled.is_copy[at] && verdicts.findings[at].duplicate.is_some());
    vec![
        n_harmful,
        n_hit / n_harmful.max(1.0),
        n_hit / count(&|at| spoiled.is_wrong[at]).max(1.0),
        count(&|at| is(at, Class::Useless)),
        count(&|at| is(at, Class::Useful)),
        n_copies_found / n_copies.max(1.0),
    ]
}

fn ablation(set: &Set, spoiled: &Spoiled, test: &RefCell<Pool>, verdicts: &Verdicts, seed: u64) -> Vec<f64> {
    let of = |class: Class| -> Vec<usize> {
        (0..verdicts.findings.len()).filter(|&at| verdicts.findings[at].class == class).collect()
    };
    let (useful, useless) = (of(Class::Useful), of(Class::Useless));
    let accuracy = |is_kept: &dyn Fn(usize) -> bool| accuracy(set, spoiled, test, is_kept);
    let is = |at: usize, class: Class| verdicts.findings[at].class == class;
    let without_useful = |count: usize| {
        let draws = (0..N_DRAWS).map(|nth| {
            let mut dropped = vec![false; verdicts.findings.len()];
            draw(7_000 + seed * N_DRAWS + nth, useful.len(), count)
                .into_iter()
                .for_each(|at| dropped[useful[at]] = true);
            accuracy(&|at| !dropped[at])
        });
        draws.sum::<f64>() / N_DRAWS as f64
    };
    let all = accuracy(&|_| true);
    let without_harmful = accuracy(&|at| !is(at, Class::Harmful));
    vec![
        all,
        accuracy(&|at| !spoiled.is_wrong[at]) - all,
        without_harmful - all,
        accuracy(&|at| !is(at, Class::Useless)) - all,
        without_useful(useless.len().min(useful.len())) - all,
        accuracy(&|at| is(at, Class::Useful)) - without_harmful,
    ]
}

fn report(name: &str, rows: &[Vec<f64>]) {
    const LINES: [&str; 18] = [
        "ROC area, head's confidence",
        "ROC area, head's margin",
        "ROC area, head's confidence less thresholds",
        "ROC area, neighbours",
        "ROC area, value",
        "ROC area, label quality",
        "harmful",
        "of these wrong",
        "of the wrong ones found",
        "useless",
        "useful",
        "of the copies found",
        "accuracy with all, %",
        "without the truly wrong",
        "without harmful",
        "without useless",
        "without as many useful",
        "without useless, harmful dropped before",
    ];
    println!("{name}: mean of {} seeds, standard deviation between them", rows.len());
    for (column, line) in LINES.into_iter().enumerate() {
        let values: Vec<f64> = rows.iter().map(|row| row[column]).collect();
        let mean = values.iter().sum::<f64>() / values.len().max(1) as f64;
        let squares: f64 = values.iter().map(|value| (value - mean) * (value - mean)).sum();
        let deviation = (squares / (values.len().saturating_sub(1)).max(1) as f64).sqrt();
        println!("  {line:<42} {mean:>9.4} {deviation:>8.4}");
    }
}
