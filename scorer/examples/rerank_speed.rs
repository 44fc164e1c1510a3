//! How long a new order takes after one more label, beside scikit-learn and small-text.
//!
//! `cargo run --release -p accord-scorer --example rerank_speed -- [ITEMS] [DIM] [CLASSES] [LABELS] [PYTHON]`, by default
//! 10,000 items of 384 numbers, 77 classes and 500 labels. With the path of a Python that has scikit-learn, the same
//! step is timed there too: fit, `predict_proba` of all items, and a sort by margin, on as many threads as it likes
//! (`OMP_NUM_THREADS=1` for one). Where small-text is installed there too, its step with the same head follows: one query
//! by breaking ties among all items, and the head trained with its label. Ours computes the order by coverage, which
//! these steps lack.

#![allow(clippy::unwrap_used, clippy::cast_possible_truncation, clippy::cast_precision_loss)]

use std::cell::RefCell;
use std::process::Command;
use std::rc::Rc;
use std::time::Instant;

use accord_protocol::{Labeled, RankRequest, Ranking};
use accord_scorer::device::Compute;
use accord_scorer::host::block_on;
use accord_scorer::{Engine, Pool};

/// Labels that are added one by one and timed.
const N_TIMED: usize = 15;

/// The same mixture, the same step.
const PEER: &str = "
import sys, time, numpy as np, sklearn
from sklearn.linear_model import LogisticRegression
n, dim, k, m = map(int, sys.argv[1:])
rng = np.random.default_rng(1)
centre = rng.normal(size=(k, dim)).astype(np.float32)
y = np.arange(n) % k
X = centre[y] + 2 * rng.normal(size=(n, dim)).astype(np.float32)
X /= np.linalg.norm(X, axis=1, keepdims=True)
pick = rng.permutation(n)
fit, order = [], []
for step in range(5):
    rows = pick[:m + step]
    a = time.perf_counter()
    head = LogisticRegression(C=10, max_iter=1000).fit(X[rows], y[rows])
    b = time.perf_counter()
    p = np.partition(head.predict_proba(X), -2, axis=1)
    np.argsort(p[:, -1] - p[:, -2])
    fit.append(1e3 * (b - a)); order.append(1e3 * (time.perf_counter() - b))
total = sorted(np.add(fit, order))
print(f'scikit-learn {sklearn.__version__}: fit {np.median(fit):.0f} ms, probabilities and sort {np.median(order):.0f} ms, total {np.median(total):.0f} ms (median of 5)')
try:
    import small_text
    from importlib.metadata import version
except ImportError:
    sys.exit(print('small-text: NOT RUN, it is not installed'))
data = small_text.SklearnDataset(X, y, target_labels=np.arange(k))
model = small_text.SklearnClassifierFactory(LogisticRegression(C=10, max_iter=1000), k)
learner = small_text.PoolBasedActiveLearner(model, small_text.BreakingTies(), data)
learner.initialize_data(pick[:m], y[pick[:m]])
steps = []
for step in range(5):
    a = time.perf_counter()
    learner.update(y[learner.query(num_samples=1)])
    steps.append(1e3 * (time.perf_counter() - a))
print(f'small-text {version(\"small-text\")}: query and update {np.median(steps):.0f} ms (median of 5)')
";

/// A generator of its own, so that the bench needs no crate for it.
struct Noise(u64);

impl Noise {
    fn uniform(&mut self) -> f32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 40) as f32 / (1_u32 << 24) as f32 - 0.5
    }

    /// Of about variance 1, by the sum of three uniform ones.
    fn normal(&mut self) -> f32 {
        2.0 * (self.uniform() + self.uniform() + self.uniform())
    }
}

fn pool(n_items: usize, dim: usize, n_classes: usize) -> Pool {
    let mut noise = Noise(1);
    let centres: Vec<Vec<f32>> = (0..n_classes).map(|_| (0..dim).map(|_| noise.normal()).collect()).collect();
    let mut pool = Pool::new(dim);
    let mut row = vec![0.0; dim];
    for at in 0..n_items {
        for (value, centre) in row.iter_mut().zip(centres.get(at % n_classes).unwrap()) {
            *value = centre + 2.0 * noise.normal();
        }
        let length = row.iter().map(|value| value * value).sum::<f32>().sqrt();
        row.iter_mut().for_each(|value| *value /= length);
        assert!(pool.insert(at, &row));
    }
    pool
}

fn median(mut values: Vec<f32>) -> f32 {
    values.sort_unstable_by(f32::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f32::NAN)
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize, usual: usize| args.get(at).map_or(usual, |text| text.parse().unwrap());
    let (n_items, dim, n_classes, n_labels) = (number(0, 10_000), number(1, 384), number(2, 77), number(3, 500));
    println!("{n_items} items of {dim} numbers, {n_classes} classes, {n_labels} labels");
    let pool = Rc::new(RefCell::new(pool(n_items, dim, n_classes)));
    let engine = Engine::new(Compute::cpu(), "bench", pool);
    // A stride that shares no factor with the number of items visits each once.
    let labels: Vec<Labeled> = (0..n_labels + N_TIMED)
        .map(|at| (at * 7_919) % n_items)
        .map(|item| Labeled { item_idx: item as u32, class_idx: (item % n_classes) as u32, weight: 1.0 })
        .collect();
    let rank = |n_labels: usize| -> (f32, Ranking) {
        let labels = labels.iter().take(n_labels).copied().collect();
        let request = RankRequest {
            generation: 1,
            n_classes: n_classes as u32,
            labels,
            seed: 7,
            demoted: Vec::new(),
            expected: Vec::new(),
        };
        let began = Instant::now();
        let ranking = block_on(engine.rank(&request, &|| false)).unwrap();
        (began.elapsed().as_secs_f32() * 1e3, ranking)
    };
    println!("first order: {:.0} ms", rank(0).0);
    let (millis, ranking) = rank(n_labels);
    println!("order after all labels at once, settings chosen: {millis:.0} ms, C {}", ranking.inverse_regularisation);
    let (mut train, mut score, mut total, mut steps) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for n_more in 1..=N_TIMED {
        let (millis, ranking) = rank(n_labels + n_more);
        train.push(ranking.train_millis);
        score.push(ranking.score_millis);
        steps.push(ranking.n_steps as f32);
        total.push(millis);
    }
    let slowest = total.iter().copied().fold(0.0, f32::max);
    println!(
        "one more label (median of {N_TIMED}): training {:.1} ms in {} evaluations, scoring {:.1} ms, total {:.1} ms, slowest {slowest:.1} ms",
        median(train),
        median(steps),
        median(score),
        median(total),
    );
    if let Some(python) = args.get(4) {
        let sizes = [n_items, dim, n_classes, n_labels].map(|size| size.to_string());
        let status = Command::new(python).args(["-c", PEER]).args(sizes).status().unwrap();
        assert!(status.success(), "the peer failed");
    }
}
