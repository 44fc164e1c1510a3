//! The heads against scikit-learn and statsmodels on a small set; `reference/heads.py` made the values.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_possible_truncation, clippy::cast_precision_loss)]

use std::cell::RefCell;

use accord_protocol::Labeled;
use accord_scorer::Pool;
use accord_scorer::head::multi_label::{self, Decision};
use accord_scorer::head::ordinal;
use accord_scorer::head::pairwise::{self, Comparison};
use accord_scorer::head::{Settings, Space, train_with};
use accord_scorer::host::block_on;

const N: usize = 60;
const DIM: usize = 5;
const C: f32 = 2.0;

fn x(i: usize, j: usize) -> f64 {
    (0.37 * (i + 1) as f64 * (j + 1) as f64 + j as f64).sin()
}

fn latent(i: usize) -> f64 {
    1.2 * x(i, 0) - 0.8 * x(i, 1) + 0.5 * x(i, 2) + 0.9 * (12.9898 * (i + 1) as f64).sin()
}

fn weight(i: usize) -> f32 {
    1.0 + 0.5 * (i % 3) as f32
}

fn pool() -> RefCell<Pool> {
    let mut pool = Pool::new(DIM);
    for i in 0..N {
        let row: Vec<f32> = (0..DIM).map(|j| x(i, j) as f32).collect();
        assert!(pool.insert(i, &row));
    }
    RefCell::new(pool)
}

fn labels(weight: impl Fn(usize) -> f32) -> Vec<Labeled> {
    let level = |i: usize| [-0.6, 0.4, 1.0].iter().filter(|bound| latent(i) >= **bound).count() as u32;
    (0..N).map(|i| Labeled { item_idx: i as u32, class_idx: level(i), weight: weight(i) }).collect()
}

#[track_caller]
fn check(found: &[f32], expected: &[f32], tolerance: f32) {
    assert_eq!(found.len(), expected.len());
    let furthest = found.iter().zip(expected).map(|(a, b)| (a - b).abs()).fold(0.0, f32::max);
    assert!(furthest < tolerance, "off by {furthest}: {found:?} and not {expected:?}");
}

fn multinomial(balance: f32) -> Vec<f32> {
    let (pool, settings) = (pool(), Settings { inverse_regularisation: C, balance });
    let head =
        block_on(train_with(Space::plain(&pool), &labels(weight), settings, &mut None, &|| false)).unwrap().unwrap();
    let mut logits = Vec::new();
    head.on_cpu().logits(pool.borrow().rows(0..3), &mut logits);
    for row in logits.chunks_exact_mut(4) {
        let total: f32 = row.iter().map(|z| z.exp()).sum();
        row.iter_mut().for_each(|z| *z = z.exp() / total);
    }
    logits
}

#[test]
fn multinomial_is_scikit_learns() {
    let expected = [
        0.180319, 0.519466, 0.282600, 0.017615, 0.155424, 0.407027, 0.362639, 0.074909, 0.018195, 0.406564, 0.185206,
        0.390034,
    ];
    check(&multinomial(0.0), &expected, 1e-3);
}

#[test]
fn balanced_multinomial_is_scikit_learns() {
    let expected = [
        0.152589, 0.366731, 0.465558, 0.015122, 0.124902, 0.264259, 0.545607, 0.065232, 0.018234, 0.292768, 0.313117,
        0.375881,
    ];
    check(&multinomial(1.0), &expected, 1e-3);
}

#[test]
fn multi_label_is_one_logistic_regression_per_label() {
    let pool = pool();
    let mut decisions = Vec::new();
    for i in 0..N {
        for k in 0..3 {
            let applies = x(i, k) + 0.7 * (4.1 * (i + 1) as f64 + k as f64).sin() > 0.2;
            decisions.push(Decision { item_idx: i as u32, class_idx: k as u32, applies, weight: weight(i) });
        }
    }
    // A fourth label, on which nobody decided.
    let head = block_on(multi_label::train(&pool, &decisions, 4, C, &|| false)).unwrap().unwrap();
    let found = head.probabilities(pool.borrow().rows(0..3));
    let expected =
        [0.482103, 0.889783, 0.587596, 0.5, 0.873305, 0.699918, 0.046677, 0.5, 0.912689, 0.456361, 0.055954, 0.5];
    check(&found, &expected, 1e-3);
    assert_eq!(block_on(multi_label::train(&pool, &[], 4, C, &|| false)).unwrap(), None);
}

#[test]
fn pairwise_is_a_logistic_regression_on_differences() {
    let pool = pool();
    let pairs = (0..N).map(|i| (i, (7 * i + 3) % N)).filter(|(a, b)| a != b);
    let comparisons: Vec<Comparison> = pairs
        .map(|(a, b)| if latent(a) >= latent(b) { (a, b) } else { (b, a) })
        .map(|(winner, loser)| Comparison {
            winner_idx: winner as u32,
            loser_idx: loser as u32,
            weight: weight(winner),
        })
        .collect();
    let head = block_on(pairwise::train(&pool, &comparisons, C, &|| false)).unwrap().unwrap();
    let pool = pool.borrow();
    let found = [(0, 1), (2, 3), (10, 50)].map(|(a, b)| head.probability(pool.row(a), pool.row(b)));
    check(&found, &[0.386416, 0.072633, 0.281746], 1e-3);
    assert!(head.strength(pool.row(2)) < head.strength(pool.row(3)));
}

#[test]
fn ordinal_is_the_cumulative_logit_with_and_without_a_penalty() {
    let pool = pool();
    let found = |labels: &[Labeled], inverse_regularisation: f32| {
        let head = block_on(ordinal::train(&pool, labels, inverse_regularisation, &|| false)).unwrap().unwrap();
        assert!(head.thresholds().is_sorted() && head.classes() == [0, 1, 2, 3]);
        (0..3).flat_map(|i| head.probabilities(pool.borrow().row(i))).collect::<Vec<f32>>()
    };
    let penalised = [
        0.149612, 0.567316, 0.233075, 0.049998, 0.115352, 0.537074, 0.281272, 0.066302, 0.027900, 0.264471, 0.463711,
        0.243918,
    ];
    check(&found(&labels(weight), C), &penalised, 1e-3);
    let free = [
        0.007144, 0.439628, 0.475134, 0.078094, 0.018271, 0.657982, 0.292035, 0.031711, 0.001704, 0.159094, 0.576107,
        0.263094,
    ];
    check(&found(&labels(|_| 1.0), 1e7), &free, 5e-3);
}
