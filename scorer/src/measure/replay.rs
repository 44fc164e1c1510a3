//! The advice to stop on real questions: TREC in MiniLM's space, margin sampling with a tenth at random.
//!
//! The set is not part of this repository. It is looked for in `shared/data/embeddings` beside the checkout, or below the
//! folder that `ACCORD_DATA_DIR` names; where it is absent the test says so by name.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_precision_loss)]

use std::path::PathBuf;

use super::*;
use crate::host::block_on;
use crate::weights::npy;

const DIM: usize = 384;
const N_POOL: u32 = 2_000;
/// The curve is flat from about 1,000 labels on.
const N_LABELS: usize = 1_200;

struct Set {
    pool: RefCell<Pool>,
    classes: Vec<u32>,
    n_train: u32,
}

fn trec() -> Option<Set> {
    let beside = || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/data"));
    let dir = std::env::var_os("ACCORD_DATA_DIR").map_or_else(beside, PathBuf::from).join("embeddings");
    let mut set = Set { pool: RefCell::new(Pool::new(DIM)), classes: Vec::new(), n_train: 0 };
    let mut names: Vec<String> = Vec::new();
    for part in ["train", "test"] {
        let name = format!("trec-{part}-minilm.npy");
        let (Ok(labels), Ok(bytes)) =
            (std::fs::read_to_string(dir.join(format!("trec-{part}-labels.txt"))), std::fs::read(dir.join(&name)))
        else {
            println!(
                "NOT RUN: TREC's embeddings are not there; set ACCORD_DATA_DIR to a folder with embeddings/{name}"
            );
            return None;
        };
        let labels: Vec<&str> = labels.lines().collect();
        let vectors = npy::read_matrix(&name, &bytes, labels.len(), DIM).unwrap();
        // The first so many of a shuffled order.
        let mut order: Vec<usize> = (0..labels.len()).collect();
        order.sort_by_key(|row| mix(1, *row as u64));
        let n_kept = if part == "train" { N_POOL as usize } else { labels.len() };
        for row in order.into_iter().take(n_kept) {
            let class = names.iter().position(|name| name == labels[row]).unwrap_or_else(|| {
                names.push(labels[row].to_owned());
                names.len() - 1
            });
            set.pool.borrow_mut().insert(set.classes.len(), &vectors[row * DIM..(row + 1) * DIM]);
            set.classes.push(u32::try_from(class).unwrap());
        }
        set.n_train = if part == "train" { N_POOL } else { set.n_train };
    }
    Some(set)
}

#[test]
fn cur5_on_trec_the_advice_comes_within_a_quarter_of_where_the_plateau_begins() {
    let Some(set) = trec() else { return };
    let heads = Heads { pool: &set.pool, pace: &Unhurried };
    let items: Vec<u32> = (0..u32::try_from(set.classes.len()).unwrap()).collect();
    let (train, test) = items.split_at(set.n_train as usize);
    // A tenth is reserved for the random slice; the set is shuffled, so it may be the first tenth.
    let (reserved, others) = train.split_at(train.len() / 10);
    let mut taught: Vec<Lesson> = Vec::new();
    let mut next = others[..54].to_vec();
    let mut stopping = Stopping::default();
    let (mut curve, mut advised_at) = (Vec::new(), None);
    while taught.len() < N_LABELS {
        next.extend(reserved.iter().skip(taught.iter().filter(|lesson| lesson.is_random).count()).take(next.len() / 9));
        taught.extend(next.drain(..).map(|item_idx| Lesson {
            item_idx,
            is_random: item_idx < reserved.len() as u32,
            labels: vec![(set.classes[item_idx as usize], 1.0)],
        }));
        let answers: Vec<Answer> = block_on(heads.answers(&taught, &items)).unwrap().into_iter().flatten().collect();
        let is_right = |item: &&u32| answers[**item as usize].class_idx == set.classes[**item as usize];
        curve.push((taught.len(), test.iter().filter(is_right).count() as f64 / test.len() as f64));
        let labeled: BTreeSet<u32> = taught.iter().map(|lesson| lesson.item_idx).collect();
        let mut open: Vec<u32> = train.iter().copied().filter(|item| !labeled.contains(item)).collect();
        let torn = open.iter().filter(|item| answers[**item as usize].uncertainty > stopping::TORN_ABOVE);
        stopping.note(Window { n_labels: taught.len(), n_items: train.len(), n_torn: torn.count(), n_changed: 0 });
        if matches!(stopping.advice(), Advice::MayStop(_)) {
            advised_at = advised_at.or(Some(taught.len()));
        }
        open.retain(|item| *item >= reserved.len() as u32);
        open.sort_by(|a, b| answers[*b as usize].uncertainty.total_cmp(&answers[*a as usize].uncertainty));
        next = open.into_iter().take(taught.len() * 9 / 100).collect();
    }
    let reached = |n: usize| curve[n.saturating_sub(1)..(n + 2).min(curve.len())].iter().map(|point| point.1);
    let smooth = |n: usize| reached(n).sum::<f64>() / reached(n).count() as f64;
    let plateau = curve[curve.len() - 3..].iter().map(|point| point.1).sum::<f64>() / 3.0;
    let begins = (0..curve.len()).find(|n| smooth(*n) >= 0.99 * plateau).map(|n| curve[n].0).unwrap();
    let ratio = advised_at.map(|n| n as f64 / begins as f64);
    println!("plateau {plateau:.3}, 99 % of it at {begins} labels, advised at {advised_at:?}; {curve:?}");
    assert!(ratio.is_some_and(|ratio| (0.75..=1.25).contains(&ratio)), "{ratio:?}");
}
