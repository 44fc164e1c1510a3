//! The trained head against the same loss written out in plain f64.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_precision_loss)]

use burn::tensor::{Device, Tensor, TensorData};

use super::*;
use crate::density::{Density, seen_by_head};
use crate::device::Compute;
use crate::encoder::DIM;
use crate::host::block_on;

const TEXTS: [&str; 8] = [
    "where is the train to the coast",
    "which train goes to the north",
    "is the train late again",
    "how do I cook rice",
    "how long to cook an egg",
    "cook the beans with salt",
    "who won the match last night",
    "the match was lost by a goal",
];
const CLASSES: [u32; 8] = [0, 0, 0, 4, 4, 4, 2, 2];

fn pool() -> RefCell<Pool> {
    let mut pool = Pool::new(DIM);
    pool.extend(&TEXTS.map(str::to_owned));
    RefCell::new(pool)
}

fn labels() -> Vec<Labeled> {
    // One label counts half, one item has two labels that disagree.
    let mut labels: Vec<Labeled> = (0..)
        .zip(CLASSES)
        .map(|(item_idx, class_idx)| Labeled { item_idx, class_idx, weight: if item_idx == 2 { 0.5 } else { 1.0 } })
        .collect();
    labels.push(Labeled { item_idx: 7, class_idx: 0, weight: 1.0 });
    labels
}

fn trained() -> Head {
    block_on(train(&pool(), &labels(), &mut None, &|| false)).unwrap().unwrap()
}

/// Loss and gradient at `weights` (`DIM` rows, then one row of biases, three columns), in f64.
fn reference(pool: &Pool, labels: &[Labeled], weights: &[f64]) -> (f64, Vec<f64>) {
    let classes = [0, 2, 4];
    let penalised = DIM * 3;
    let mut loss = 0.0;
    let mut gradient = vec![0.0; weights.len()];
    for label in labels {
        let inputs: Vec<f64> = pool.row(label.item_idx as usize).iter().map(|&x| f64::from(x)).chain([1.0]).collect();
        let logits: Vec<f64> =
            (0..3).map(|k| inputs.iter().enumerate().map(|(d, x)| x * weights[d * 3 + k]).sum()).collect();
        let total: f64 = logits.iter().map(|logit: &f64| logit.exp()).sum();
        for k in 0..3 {
            let target = f64::from(u8::from(classes[k] == label.class_idx));
            let probability = logits[k].exp() / total;
            loss -= f64::from(label.weight) * target * probability.ln();
            for (d, x) in inputs.iter().enumerate() {
                gradient[d * 3 + k] += f64::from(label.weight) * (probability - target) * x;
            }
        }
    }
    let c = f64::from(INVERSE_REGULARISATION);
    for at in 0..penalised {
        loss += weights[at] * weights[at] / (2.0 * c);
        gradient[at] += weights[at] / c;
    }
    (loss, gradient)
}

#[test]
fn training_ends_at_the_minimum() {
    let (pool, labels, head) = (pool(), labels(), trained());
    assert_eq!(head.classes(), [0, 2, 4]);
    let found: Vec<f64> =
        head.parameters.weights.iter().chain(&head.parameters.biases).map(|&x| f64::from(x)).collect();
    let (loss, gradient) = reference(&pool.borrow(), &labels, &found);
    let largest = gradient.iter().fold(0.0_f64, |max, x| max.max(x.abs()));
    println!("{} evaluations, loss {loss:.6}, largest gradient {largest:.2e}", head.n_steps);
    assert!(largest < 1e-3, "not converged: {largest}");

    // Plain gradient descent in f64, long enough; the step is below the inverse of the curvature.
    let mut weights = vec![0.0; found.len()];
    let (loss_at_zero, _) = reference(&pool.borrow(), &labels, &weights);
    for _ in 0..6_000 {
        let (_, gradient) = reference(&pool.borrow(), &labels, &weights);
        weights.iter_mut().zip(&gradient).for_each(|(weight, slope)| *weight -= 0.1 * slope);
    }
    let (best, _) = reference(&pool.borrow(), &labels, &weights);
    println!("loss at zero {loss_at_zero:.6}, by gradient descent {best:.6}");
    assert!(loss < loss_at_zero / 2.0);
    assert!((loss - best).abs() < 1e-4 * best, "{loss} against {best}");
}

#[test]
fn probabilities_are_those_of_the_head_and_padding_is_zero() {
    let (pool, head) = (pool(), trained());
    let device = Device::flex();
    let rows = pool.borrow().block(0..8, 8);
    let inputs = Tensor::from_data(TensorData::new(rows, [8, DIM]), &device);
    let probabilities: Vec<f32> = head.on_device(&device).probabilities(inputs).into_data().try_into_vec().unwrap();
    for (row, class) in probabilities.chunks_exact(8).zip(CLASSES).take(7) {
        let best = (0..3).max_by(|&a, &b| row[a].total_cmp(&row[b])).unwrap();
        assert_eq!(head.classes()[best], class);
        assert!((row.iter().sum::<f32>() - 1.0).abs() < 1e-5);
        assert_eq!(row[3..], [0.0; 5]);
    }
}

#[test]
fn one_class_makes_no_head() {
    let labels: Vec<Labeled> = (0..3).map(|item_idx| Labeled { item_idx, class_idx: 1, weight: 1.0 }).collect();
    assert_eq!(block_on(train(&pool(), &labels, &mut None, &|| false)).unwrap(), None);
    assert_eq!(block_on(train(&pool(), &[], &mut None, &|| false)).unwrap(), None);
}

#[test]
fn a_newer_request_stops_training() {
    let result = block_on(train(&pool(), &labels(), &mut None, &|| true));
    assert!(matches!(result, Err(ScorerError::Superseded)));
}

/// As many items as it takes for training to go on from the last one.
fn many() -> (RefCell<Pool>, Vec<Labeled>) {
    let n_items = FROM_ZERO_LABELS + 8;
    let mut pool = Pool::new(DIM);
    pool.extend(&(0..n_items).map(|at| TEXTS[at % 8].to_owned()).collect::<Vec<_>>());
    let label = |at: usize| Labeled { item_idx: at as u32, class_idx: CLASSES[at % 8], weight: 1.0 };
    (RefCell::new(pool), (0..n_items).map(label).collect())
}

#[test]
fn few_labels_train_from_zeros_and_many_go_on() {
    let mut last = None;
    let few = block_on(train(&pool(), &labels(), &mut last, &|| false)).unwrap().unwrap();
    assert_eq!(block_on(train(&pool(), &labels(), &mut last, &|| false)).unwrap().unwrap(), few);

    let (pool, many) = many();
    let cold = block_on(train(&pool, &many, &mut None, &|| false)).unwrap().unwrap();
    // Given up again and again, as by a quick labeler, it still gets there.
    let mut last = None;
    let mut n_given_up = 0;
    let warm = loop {
        match block_on(train(&pool, &many, &mut last, &|| true)) {
            Err(ScorerError::Superseded) => n_given_up += 1,
            result => break result.unwrap().unwrap(),
        }
        assert!(n_given_up < 500, "no progress");
    };
    assert!(n_given_up > 2);
    assert!((warm.loss - cold.loss).abs() < 1e-4 * cold.loss, "{} against {}", warm.loss, cold.loss);
}

#[test]
fn a_class_that_is_new_begins_at_zero_and_the_others_where_they_were() {
    let last = Parameters { classes: vec![1, 4], weights: vec![1.0, 2.0, 3.0, 4.0], biases: vec![5.0, 6.0] };
    let start = Parameters::starting(Some(last.clone()), vec![1, 3, 4], 2);
    assert_eq!(start.weights, [1.0, 0.0, 2.0, 3.0, 0.0, 4.0]);
    assert_eq!(start.biases, [5.0, 0.0, 6.0]);
    assert_eq!(Parameters::starting(Some(last), vec![1, 3, 4], 3).weights, [0.0; 9], "of another space");
}

#[test]
fn a_temperature_divides_the_logits() {
    let (pool, head) = (pool(), trained());
    let rows = pool.borrow().block(0..8, 8);
    let logits_of = |head: &Head| {
        let mut logits = Vec::new();
        head.on_cpu().logits(&rows, &mut logits);
        logits
    };
    let (plain, halved) = (logits_of(&head), logits_of(&Head { temperature: 2.0, ..head.clone() }));
    assert_eq!(plain.len(), 8 * 3);
    assert!(plain.iter().zip(&halved).all(|(plain, halved)| (plain - 2.0 * halved).abs() < 1e-5));
}

/// Length of the crowd's vectors.
const N_DIMS: usize = 24;

/// A pool of 200 rows around three directions, seen closely, and labels of some.
fn crowd() -> (RefCell<Pool>, Density, Vec<Labeled>) {
    let mut pool = Pool::new(N_DIMS);
    let wave = |at: usize| ((at * 37 + 11) as f32 * 12.9898).sin();
    for item in 0..200 {
        let row: Vec<f32> =
            (0..N_DIMS).map(|d| 0.2 + 0.3 * wave(item * N_DIMS + d) + f32::from(u8::from(d % 3 == item % 3))).collect();
        assert!(pool.insert(item, &row));
    }
    let (pool, mut density) = (RefCell::new(pool), Density::new(true));
    block_on(density.update(&Compute::cpu(), &pool, 200, 1, &|| false)).unwrap();
    let labels = (0..40).map(|item_idx| Labeled { item_idx, class_idx: item_idx % 3 * 2, weight: 1.0 }).collect();
    (pool, density, labels)
}

#[test]
fn a_head_over_a_pool_says_what_it_says_of_what_is_seen_on_the_cpu_and_on_a_device() {
    let (pool, density, labels) = crowd();
    let view = density.view().unwrap();
    let space = Space { pool: &pool, view: Some(view) };
    let head = block_on(train_with(space, &labels, Settings::QUEUE, &mut None, &|| false)).unwrap().unwrap();
    let head = head.at_temperature(0.7);
    let all: Vec<usize> = (0..200).collect();
    let seen = view.rows(&pool.borrow(), &all);
    assert_eq!(seen.len(), 200 * 2 * N_DIMS, "the item, and what lies around it");
    let mut expected = Vec::new();
    head.on_cpu().logits(&seen, &mut expected);

    let over_pool = head.over_pool(view);
    let (mut on_cpu, mut sums) = (Vec::new(), Vec::new());
    over_pool.finish(over_pool.on_cpu().of(pool.borrow().rows(0..200), &mut sums), 0..200, &mut on_cpu);
    let (mut on_device, device) = (Vec::new(), Device::flex());
    let products = over_pool.on_device(&device);
    let rows = TensorData::new(pool.borrow().rows(0..200).to_vec(), [200, N_DIMS]);
    let sums: Vec<f32> = products.of(Tensor::from_data(rows, &device)).into_data().try_into_vec().unwrap();
    over_pool.finish((&sums, products.n_columns()), 0..200, &mut on_device);
    assert_eq!((on_cpu.len(), on_device.len()), (600, 600));
    for (at, expected) in expected.iter().enumerate() {
        assert!((on_cpu[at] - expected).abs() < 1e-3, "{at}: {} and not {expected}", on_cpu[at]);
        assert!((on_device[at] - expected).abs() < 1e-3, "{at}: {} and not {expected}", on_device[at]);
    }
    let best = |row: &[f32]| (0..3).max_by(|&a, &b| row[a].total_cmp(&row[b])).unwrap();
    let n_right = on_cpu.chunks_exact(3).enumerate().filter(|(at, row)| best(row) == at % 3).count();
    assert!(n_right > 180, "{n_right}");
}

#[test]
fn others_are_seen_as_a_row_of_the_pool_is_that_equals_them() {
    let (pool, ..) = crowd();
    let plain = pool.borrow().rows(0..200).to_vec();
    let [of_pool, others] = block_on(seen_by_head(&pool, &plain)).unwrap();
    assert_eq!(of_pool.len(), others.len());
    // A stranger that equals a row has that row among its neighbours; a row does not have itself.
    for (row, (own, other)) in of_pool.chunks_exact(2 * N_DIMS).zip(others.chunks_exact(2 * N_DIMS)).enumerate() {
        let length: f32 = own.iter().map(|value| value * value).sum();
        assert!((length - 1.0).abs() < 1e-4, "row {row} has length {length}");
        assert!(own[..N_DIMS].iter().zip(&other[..N_DIMS]).all(|(a, b)| (a - b).abs() < 1e-5), "row {row}");
        let alike: f32 = own[N_DIMS..].iter().zip(&other[N_DIMS..]).map(|(a, b)| 2.0 * a * b).sum();
        assert!(alike > 0.9, "row {row}: {alike}");
    }
}
