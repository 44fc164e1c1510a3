//! Held-out predictions, temperature, calibration and the choice of the penalty.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_precision_loss, clippy::cast_possible_truncation)]

use std::cell::RefCell;

use super::*;
use crate::head::{FIRST_INVERSE_REGULARISATION, NEVER, train_with};
use crate::host::block_on;
use crate::pool::Pool;

const N_DIMS: usize = 48;

/// Two groups that overlap as much as `noise` says; every seventh label is wrong.
fn pool(n_items: usize, noise: f32) -> (RefCell<Pool>, Vec<Labeled>) {
    let mut pool = Pool::new(N_DIMS);
    let mut labels = Vec::new();
    for at in 0..n_items {
        let class = at % 2;
        // Hashed, as a sine of an index repeats itself from row to row.
        let wave = |d: usize| (mix(at as u64, d as u64) >> 40) as f32 / (1_u32 << 23) as f32 - 1.0;
        let mut row: Vec<f32> = (0..N_DIMS).map(|d| noise * wave(d)).collect();
        row[class] += 1.0;
        let length = row.iter().map(|value| value * value).sum::<f32>().sqrt();
        row.iter_mut().for_each(|value| *value /= length);
        assert!(pool.insert(at, &row));
        let given = if at % 7 == 6 { 1 - class } else { class };
        labels.push(Labeled { item_idx: at as u32, class_idx: 3 + 2 * given as u32, weight: 1.0 });
    }
    (RefCell::new(pool), labels)
}

fn settings(inverse_regularisation: f32) -> Settings {
    Settings { inverse_regularisation, ..Settings::QUEUE }
}

#[test]
fn each_fold_has_its_share_of_each_class_and_an_item_is_in_one() {
    let (_, mut labels) = pool(50, 1.0);
    labels.push(Labeled { class_idx: 5, ..labels[0] });
    let folds = folds(&labels, 5);
    assert_eq!(folds.len(), 50);
    for class_idx in [3, 5] {
        let items: Vec<u32> =
            labels.iter().take(50).filter(|label| label.class_idx == class_idx).map(|label| label.item_idx).collect();
        for fold in 0..5 {
            let n_here = items.iter().filter(|item| folds[item] == fold).count();
            assert!(
                n_here.abs_diff(items.len() / 5) <= 1,
                "class {class_idx}, fold {fold}: {n_here} of {}",
                items.len()
            );
        }
    }
}

#[test]
fn a_label_is_predicted_by_a_head_that_has_not_seen_its_item() {
    let (pool, labels) = pool(40, 1.0);
    let found = block_on(out_of_fold(Space::plain(&pool), &labels, settings(3.0), 4, &|| false)).unwrap().unwrap();
    assert_eq!((found.classes.as_slice(), found.labels.len(), found.logits.len()), ([3, 5].as_slice(), 40, 80));
    let folds = folds(&labels, 4);
    let gap_of = |head: &crate::head::Head, label: &Labeled| {
        let mut logits = Vec::new();
        head.on_cpu().logits(pool.borrow().row(label.item_idx as usize), &mut logits);
        logits[0] - logits[1]
    };
    let knows_all = block_on(train_with(Space::plain(&pool), &labels, settings(3.0), &mut None, &|| false));
    let knows_all = knows_all.unwrap().unwrap();
    let mut n_apart = 0;
    for fold in 0..4 {
        let rest: Vec<Labeled> = labels.iter().copied().filter(|label| folds[&label.item_idx] != fold).collect();
        let head = block_on(train_with(Space::plain(&pool), &rest, settings(3.0), &mut None, &|| false));
        let head = head.unwrap().unwrap();
        for (at, label) in labels.iter().enumerate().filter(|(_, label)| folds[&label.item_idx] == fold) {
            let found = found.logits[2 * at] - found.logits[2 * at + 1];
            assert!((gap_of(&head, label) - found).abs() < 0.02, "label {at}");
            n_apart += usize::from((gap_of(&knows_all, label) - found).abs() > 0.1);
        }
    }
    assert!(n_apart > 20, "a head that has seen the items says the same: {n_apart}");
}

#[test]
fn a_class_with_one_label_is_never_predicted_and_one_class_makes_nothing() {
    let (pool, mut labels) = pool(20, 0.5);
    labels[7].class_idx = 9;
    let found = block_on(out_of_fold(Space::plain(&pool), &labels, settings(3.0), 5, &|| false)).unwrap().unwrap();
    assert_eq!(found.classes, [3, 5, 9]);
    assert_eq!(found.logits[7 * 3 + 2], NEVER);
    assert!(found.probabilities(1.0)[7 * 3 + 2] < 1e-30);
    let one: Vec<Labeled> = labels.iter().map(|label| Labeled { class_idx: 1, ..*label }).collect();
    assert_eq!(block_on(out_of_fold(Space::plain(&pool), &one, settings(3.0), 5, &|| false)).unwrap(), None);
    assert!(matches!(
        block_on(out_of_fold(Space::plain(&pool), &labels, settings(3.0), 5, &|| true)),
        Err(ScorerError::Superseded)
    ));
}

/// Four labels of which three are right, at log odds `z`.
fn three_of_four(z: f32) -> OutOfFold {
    let label = |item_idx: u32, class_idx: u32| Labeled { item_idx, class_idx, weight: 1.0 };
    let labels = vec![label(0, 0), label(1, 0), label(2, 1), label(3, 1)];
    let logits = vec![z, 0.0, z, 0.0, 0.0, z, z, 0.0];
    OutOfFold { classes: vec![0, 1], labels, logits }
}

#[test]
fn the_temperature_makes_the_head_as_sure_as_it_is_right() {
    // Right three times in four means log odds of ln 3.
    for z in [0.5, 3.0_f32.ln(), 6.0] {
        let temperature = three_of_four(z).best_temperature();
        assert!((temperature - z / 3.0_f32.ln()).abs() < 0.01 * temperature, "{z}: {temperature}");
        assert!(three_of_four(z).calibration_error(temperature) < 0.002);
    }
    // As sure as sigmoid(6) = 0.9975, and right in 0.75.
    assert!((three_of_four(6.0).calibration_error(1.0) - 0.2475).abs() < 1e-3);
}

#[test]
fn the_penalty_is_the_best_of_those_around_it() {
    let mut choices = Vec::new();
    for (noise, n_items) in [(0.1, 100), (0.7, 100), (1.5, 120)] {
        let (pool, labels) = pool(n_items, noise);
        let loss_with = |c: f32| {
            let found =
                block_on(out_of_fold(Space::plain(&pool), &labels, settings(c), N_FOLDS, &|| false)).unwrap().unwrap();
            found.log_loss(found.best_temperature())
        };
        let (tuned, _) = block_on(tune(Space::plain(&pool), &labels, &|| false)).unwrap();
        choices.push(tuned.settings.inverse_regularisation);
        let at = GRID.iter().position(|c| *c == tuned.settings.inverse_regularisation).unwrap();
        let chosen = loss_with(GRID[at]);
        println!(
            "noise {noise}: C {}, loss {chosen:.4}, temperature {:.3}, {:?}",
            GRID[at], tuned.temperature, tuned.ece
        );
        for other in [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter_map(|at| GRID.get(at)) {
            assert!(loss_with(*other) > chosen - 2.0 * WORTH_A_CHANGE, "noise {noise}: {other} is better");
        }
        assert!(chosen <= loss_with(FIRST_INVERSE_REGULARISATION) && chosen > 0.1);
        assert!(tuned.ece.unwrap() < 0.25);
    }
    assert!(choices.iter().any(|c| *c != FIRST_INVERSE_REGULARISATION), "nothing was chosen: {choices:?}");
}

#[test]
fn a_choice_is_due_when_labels_have_grown_by_half() {
    assert!(!Tuned::FIRST.is_due(MIN_LABELS - 1) && Tuned::FIRST.is_due(MIN_LABELS));
    let tuned = Tuned { n_labels: 100, ..Tuned::FIRST };
    assert!(!tuned.is_due(149) && tuned.is_due(150) && !tuned.is_due(70) && tuned.is_due(66));
}
