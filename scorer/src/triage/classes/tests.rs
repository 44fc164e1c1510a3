//! Verdicts on sets small enough to see.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use accord_protocol::Labeled;

use super::*;
use crate::host::block_on;
use crate::triage::gather;

/// Two groups of directions, one per class, `n` records each, spread a little.
fn two_groups(n: u16) -> (Pool, Vec<Option<u32>>) {
    let mut pool = Pool::new(8);
    let mut labels = Vec::new();
    for at in 0..2 * n {
        let class = usize::from(at % 2);
        let mut vector = [0.0_f32; 8];
        vector[class] = 1.0;
        let turn = f32::from(at / 2);
        vector[2 + usize::from(at / 2) % 6] = 0.35 + 0.01 * turn;
        vector[2 + (usize::from(at / 2) + 2) % 6] = 0.02 * turn;
        insert(&mut pool, vector);
        labels.push(Some(u32::from(at % 2)));
    }
    (pool, labels)
}

fn insert(pool: &mut Pool, vector: [f32; 8]) {
    let norm = vector.iter().map(|x| x * x).sum::<f32>().sqrt();
    let item = pool.n_items();
    assert!(pool.insert(item, &vector.map(|x| x / norm)));
}

fn judged(pool: Pool, labels: &[Option<u32>], n_classes: usize, opinions: &[Option<Opinion>]) -> Verdicts {
    let pool = RefCell::new(pool);
    let given = (0_u32..).zip(labels).filter_map(|(item_idx, label)| Some((item_idx, (*label)?)));
    let votes: Vec<Labeled> = given.map(|(item_idx, class_idx)| Labeled { item_idx, class_idx, weight: 1.0 }).collect();
    let evidence = block_on(gather(&pool, labels, &votes, n_classes, &|| false)).unwrap();
    block_on(judge(&pool, &evidence, labels, opinions, &|| false)).unwrap()
}

#[test]
fn a_wrong_label_is_harmful_and_the_right_one_is_suggested() {
    let (pool, mut labels) = two_groups(24);
    labels[10] = Some(1);
    let verdicts = judged(pool, &labels, 2, &[]);
    let wrong = &verdicts.findings[10];
    assert_eq!((wrong.class, wrong.reason, wrong.suggested), (Class::Harmful, Reason::LabelDoubtful, Some(0)));
    assert!(wrong.value.unwrap() < 0.0 && wrong.margin.unwrap() < 0.5 && wrong.quality.unwrap() < 0.2);
    assert!(wrong.confidence.unwrap()[0] < wrong.threshold.unwrap());
    let harmful = verdicts.findings.iter().filter(|finding| finding.class == Class::Harmful).count();
    assert_eq!((harmful, verdicts.n_errors.round()), (1, 1.0));
    let lowest = (0..48)
        .min_by(|&a, &b| verdicts.findings[a].quality.unwrap().total_cmp(&verdicts.findings[b].quality.unwrap()));
    assert_eq!(lowest, Some(10));
}

#[test]
fn people_who_agree_outweigh_a_doubting_model() {
    let (mut pool, mut labels) = two_groups(24);
    labels[10] = Some(1);
    // Item 48 is the same as item 4 to the encoder, with another label.
    let vector: Vec<f32> = pool.row(4).to_vec();
    assert!(pool.insert(48, &vector));
    labels.push(Some(1));
    let mut opinions = vec![None; 49];
    opinions[48] = Some(Opinion { quality: 0.7, is_settled: true });
    opinions[10] = Some(Opinion { quality: 0.8, is_settled: true });
    let verdicts = judged(pool, &labels, 2, &opinions);
    assert_eq!(verdicts.findings[10].class, Class::Useful);
    assert_eq!(verdicts.findings[10].quality, Some(0.8));
    let same = &verdicts.findings[48];
    assert_eq!((same.class, same.duplicate.map(|duplicate| duplicate.of)), (Class::Useful, Some(4)));
}

#[test]
fn copies_are_useless_unless_their_labels_differ() {
    let (mut pool, mut labels) = two_groups(12);
    // Item 24 repeats item 0 and 25 repeats item 3, with their labels; 26 repeats item 4 with the other class; 27 repeats
    // item 5 and has no label.
    for (of, label) in [(0, Some(0)), (3, Some(1)), (4, Some(1)), (5, None)] {
        let vector: Vec<f32> = pool.row(of).to_vec();
        let item = pool.n_items();
        assert!(pool.insert(item, &vector));
        labels.push(label);
    }
    let verdicts = judged(pool, &labels, 2, &[]);
    let told = |item: usize| {
        let finding = &verdicts.findings[item];
        (finding.class, finding.duplicate.map(|duplicate| (duplicate.of, duplicate.is_exact())))
    };
    assert_eq!(told(24), (Class::Useless, Some((0, true))));
    assert_eq!(told(25), (Class::Useless, Some((3, true))));
    assert_eq!(told(26), (Class::Harmful, Some((4, true))));
    assert_eq!(told(27), (Class::Useless, Some((5, true))));
    assert_eq!(told(0).1, None);
    assert_eq!(verdicts.findings[24].value, verdicts.findings[0].value);
}

#[test]
fn what_cannot_be_judged_says_so() {
    let (mut pool, mut labels) = two_groups(12);
    insert(&mut pool, [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -1.0, 0.2]);
    labels.push(Some(2));
    insert(&mut pool, [0.0, 0.0, -1.0, 0.0, 0.0, 0.1, 0.0, 0.0]);
    labels.push(None);
    pool.grow(27);
    labels.push(Some(0));
    let verdicts = judged(pool, &labels, 3, &[]);
    let told = |item: usize| (verdicts.findings[item].class, verdicts.findings[item].reason);
    assert_eq!(told(24), (Class::Useful, Reason::OnlyOfItsClass));
    assert_eq!(told(25), (Class::Useful, Reason::Unlabeled));
    assert_eq!(told(26), (Class::Useless, Reason::NoContent));
    assert!([24, 25, 26].iter().all(|&item| verdicts.findings[item].quality.is_none()));
}
