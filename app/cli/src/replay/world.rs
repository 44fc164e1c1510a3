//! The world of one seed: which items there are, and what simulated people answer when they are asked.
//!
//! Every answer is a function of seed, item and person alone, so that two strategies that ask the same get the same.

use std::cell::RefCell;

use accord_core::rng::{SplitMix64, stable_hash};
use accord_protocol::Labeled;
use accord_scorer::Pool;
use accord_scorer::density::seen_by_head;
use accord_scorer::head::Space;
use accord_scorer::head::tuning::{Tuned, tune};
use accord_scorer::host::block_on;

use super::garbage::{sample, uniform};
use super::head::{Features, Head, PLAIN_C, balanced};
use super::set::Set;
use crate::embeddings::Vectors;

/// One seed's pool and people.
#[derive(Debug)]
pub struct World<'a> {
    /// What all seeds share.
    pub set: &'a Set,
    /// Seeds every random choice.
    pub seed: u64,
    /// One row an item of this pool, as the encoder made it.
    pub plain: Vectors,
    /// The same as heads see them.
    pub vectors: Vectors,
    /// The same where products are computed.
    pub features: Features,
    /// The test items.
    pub test: Features,
    /// Which classes were made rare.
    pub is_rare: Vec<bool>,
    truths: Vec<Option<u32>>,
    noise: f64,
    /// What the product's head sees, where that measures.
    seen: Option<RefCell<Pool>>,
}

/// The penalty of a measuring head, and how many labels it was chosen from.
#[derive(Clone, Copy, Debug)]
pub struct Penalty(Option<Tuned>);

impl Penalty {
    /// Before there are labels.
    pub const FIRST: Self = Self(None);
}

/// What a person says when asked about an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A class.
    Label(u32),
    /// Nobody could label that.
    Skip,
}

impl<'a> World<'a> {
    /// The pool of a seed. With `imbalance` R, half of the classes (drawn) keep only so many items that the others have
    /// R times as many on average. `noise` is how often an answer is wrong.
    #[must_use]
    pub fn new(set: &'a Set, seed: u64, imbalance: Option<f64>, noise: f64) -> Self {
        Self::of_at_most(usize::MAX, set, seed, imbalance, noise)
    }

    /// The same with at most so many items, drawn.
    #[must_use]
    pub fn of_at_most(n_items: usize, set: &'a Set, seed: u64, imbalance: Option<f64>, noise: f64) -> Self {
        let is_rare = imbalance.map_or_else(Vec::new, |_| rare_classes(set, seed));
        let mut kept = match imbalance {
            Some(ratio) => uneven(set, seed, &is_rare, ratio),
            None => (0..set.truths.len()).collect(),
        };
        if n_items < kept.len() {
            let mut rng = SplitMix64::new(stable_hash(&[b"pool", &seed.to_le_bytes()]));
            let drawn = sample(kept.len(), n_items, &mut rng);
            kept = drawn.into_iter().filter_map(|at| kept.get(at).copied()).collect();
            kept.sort_unstable();
        }
        let mut values = Vec::with_capacity(kept.len() * set.pool.dim);
        for at in &kept {
            values.extend_from_slice(set.pool.row(*at));
        }
        let vectors = Vectors { dim: set.pool.dim, values };
        Self {
            set,
            seed,
            features: Features::new(&vectors),
            test: Features::new(&set.test),
            truths: kept.iter().map(|at| set.truths.get(*at).copied().flatten()).collect(),
            plain: vectors.clone(),
            vectors,
            is_rare,
            noise,
            seen: None,
        }
    }

    /// The same with heads that see what the product's does.
    ///
    /// # Errors
    /// When a product of matrices fails.
    pub fn as_the_product_sees_it(mut self) -> anyhow::Result<Self> {
        let mut pool = Pool::new(self.plain.dim);
        for item in 0..self.n_items() {
            pool.insert(item, self.plain.row(item));
        }
        let [values, test] = block_on(seen_by_head(&RefCell::new(pool), &self.set.test.values))?;
        let dim = values.len() / self.n_items().max(1);
        let mut seen = Pool::new(dim);
        for (item, row) in values.chunks_exact(dim.max(1)).enumerate() {
            seen.insert(item, row);
        }
        self.seen = Some(RefCell::new(seen));
        self.vectors = Vectors { dim, values };
        self.features = Features::new(&self.vectors);
        self.test = Features::new(&Vectors { dim, values: test });
        Ok(self)
    }

    /// The measuring head on some labels; `start` only saves time.
    ///
    /// # Errors
    /// When a product of matrices fails.
    pub fn train(&self, labels: &[Labeled], penalty: Penalty, start: Option<&Head>) -> anyhow::Result<Option<Head>> {
        if self.seen.is_none() {
            return Head::train(&self.vectors, labels, PLAIN_C, start);
        }
        let settings = penalty.0.unwrap_or(Tuned::FIRST).settings;
        Head::train(&self.vectors, &balanced(labels), settings.inverse_regularisation, start)
    }

    /// The penalty for some labels: the plain head's stays, the product's is chosen as the product chooses it, by
    /// cross-validation, where that is due.
    ///
    /// # Errors
    /// When training fails.
    pub fn penalty(&self, labels: &[Labeled], last: Penalty) -> anyhow::Result<Penalty> {
        let Some(seen) = &self.seen else { return Ok(last) };
        let tuned = last.0.unwrap_or(Tuned::FIRST).for_labels(labels.len());
        if !tuned.is_due(labels.len()) {
            return Ok(Penalty(Some(tuned)));
        }
        let (tuned, _) = block_on(tune(Space::plain(seen), labels, &|| false))?;
        Ok(Penalty(Some(tuned)))
    }

    /// How many items there are, garbage included.
    #[must_use]
    pub fn n_items(&self) -> usize {
        self.truths.len()
    }

    /// How many classes there are.
    #[must_use]
    pub fn n_classes(&self) -> usize {
        self.set.classes.len()
    }

    /// Whether an item is garbage.
    #[must_use]
    pub fn is_garbage(&self, item: usize) -> bool {
        matches!(self.truths.get(item), Some(None))
    }

    /// What a person answers: the truth, or with the probability of noise one of the other classes, each as likely.
    #[must_use]
    pub fn answer(&self, item: usize, person: usize) -> Answer {
        let Some(truth) = self.truths.get(item).copied().flatten() else { return Answer::Skip };
        let parts = [self.seed, item as u64, person as u64].map(u64::to_le_bytes);
        let mut rng = SplitMix64::new(stable_hash(&[b"answer", &parts[0], &parts[1], &parts[2]]));
        let n_others = self.n_classes().saturating_sub(1) as u64;
        if n_others == 0 || uniform(&mut rng) >= self.noise {
            return Answer::Label(truth);
        }
        let other = u32::try_from(rng.below(n_others)).unwrap_or_default();
        Answer::Label(if other >= truth { other + 1 } else { other })
    }
}

/// Half of the classes that have items in the pool, drawn.
fn rare_classes(set: &Set, seed: u64) -> Vec<bool> {
    let mut is_rare = vec![false; set.classes.len()];
    let n_in_pool = counts(set).iter().filter(|n| **n > 0).count();
    let present: Vec<usize> = counts(set).iter().enumerate().filter(|(_, n)| **n > 0).map(|(at, _)| at).collect();
    let mut rng = SplitMix64::new(stable_hash(&[b"rare", &seed.to_le_bytes()]));
    for at in sample(n_in_pool, n_in_pool / 2, &mut rng) {
        if let Some(slot) = present.get(at).and_then(|class| is_rare.get_mut(*class)) {
            *slot = true;
        }
    }
    is_rare
}

/// The items that stay, in their order.
fn uneven(set: &Set, seed: u64, is_rare: &[bool], ratio: f64) -> Vec<usize> {
    let rare = |class: usize| is_rare.get(class).copied().unwrap_or(false);
    let counts = counts(set);
    let common: Vec<usize> =
        counts.iter().enumerate().filter(|(class, n)| !rare(*class) && **n > 0).map(|(_, n)| *n).collect();
    let mean = common.iter().sum::<usize>() as f64 / common.len().max(1) as f64;
    let n_rare = ((mean / ratio).round() as usize).max(1);
    let mut rng = SplitMix64::new(stable_hash(&[b"uneven", &seed.to_le_bytes()]));
    let mut is_kept = vec![true; set.truths.len()];
    for class in (0..set.classes.len()).filter(|class| rare(*class)) {
        let items: Vec<usize> = set
            .truths
            .iter()
            .enumerate()
            .filter(|(_, truth)| truth.is_some_and(|truth| truth as usize == class))
            .map(|(at, _)| at)
            .collect();
        for at in sample(items.len(), items.len(), &mut rng).into_iter().skip(n_rare) {
            if let Some(slot) = items.get(at).and_then(|item| is_kept.get_mut(*item)) {
                *slot = false;
            }
        }
    }
    // As much less garbage, so that it keeps its share of the pool.
    let garbage: Vec<usize> = (0..set.truths.len()).filter(|at| set.truths.get(*at) == Some(&None)).collect();
    let n_real = set.truths.len() - garbage.len();
    let n_kept = is_kept.iter().filter(|is_kept| **is_kept).count() - garbage.len();
    let n_garbage = (garbage.len() as f64 * n_kept as f64 / n_real.max(1) as f64).round() as usize;
    for at in sample(garbage.len(), garbage.len(), &mut rng).into_iter().skip(n_garbage) {
        if let Some(slot) = garbage.get(at).and_then(|item| is_kept.get_mut(*item)) {
            *slot = false;
        }
    }
    is_kept.iter().enumerate().filter(|(_, is_kept)| **is_kept).map(|(at, _)| at).collect()
}

/// Items of the pool by class.
fn counts(set: &Set) -> Vec<usize> {
    let mut counts = vec![0; set.classes.len()];
    for truth in set.truths.iter().flatten() {
        if let Some(n) = counts.get_mut(*truth as usize) {
            *n += 1;
        }
    }
    counts
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// `n` items in `n_classes` clusters of `dim` dimensions, and a quarter as many test items.
    pub fn clusters(n: usize, n_classes: usize, n_garbage: usize) -> Set {
        let mut rng = SplitMix64::new(11);
        let dim = 16;
        let mut rows = |n: usize| -> (Vectors, Vec<String>) {
            let (mut values, mut labels) = (Vec::new(), Vec::new());
            for at in 0..n {
                let class = at % n_classes;
                values.extend((0..dim).map(|d| {
                    (uniform(&mut rng) as f32 - 0.5) * 2.4 + f32::from(u8::from(d % n_classes.max(2) == class))
                }));
                labels.push(format!("class {class}"));
            }
            (Vectors { dim, values }, labels)
        };
        let (mut pool, labels) = rows(n);
        let (mut test, test_labels) = rows(n / 4);
        super::super::vectors::append(&mut pool, &super::super::garbage::vectors(&test, n_garbage)).unwrap();
        super::super::vectors::normalise(&mut pool);
        super::super::vectors::normalise(&mut test);
        Set::new([pool, test], [&labels, &test_labels]).unwrap()
    }

    #[test]
    fn garbage_keeps_its_share_where_classes_are_uneven() {
        let set = clusters(400, 4, 100);
        let world = World::new(&set, 3, Some(10.0), 0.0);
        let n_garbage = (0..world.n_items()).filter(|item| world.is_garbage(*item)).count();
        let share = n_garbage as f64 / world.n_items() as f64;
        assert!((share - 0.2).abs() < 0.01, "{share}");
    }

    #[test]
    fn answers_are_wrong_as_often_as_told_and_never_change() {
        let set = clusters(4_000, 4, 10);
        let world = World::new(&set, 3, None, 0.2);
        let again = World::new(&set, 3, None, 0.2);
        assert!((0..4_000).all(|item| world.answer(item, 1) == again.answer(item, 1)));
        let wrong: usize = (0..4_000).filter(|item| world.answer(*item, 1) != Answer::Label((item % 4) as u32)).count();
        assert!((680..920).contains(&wrong), "{wrong} of 4000");
        let both = (0..4_000).filter(|item| {
            let truth = Answer::Label((item % 4) as u32);
            world.answer(*item, 1) != truth && world.answer(*item, 2) != truth
        });
        assert!((100..230).contains(&both.count()), "people err independently");
        assert_eq!(world.answer(4_003, 1), Answer::Skip);
        assert!(world.is_garbage(4_003) && !world.is_garbage(3));
    }

    #[test]
    fn a_pool_can_be_a_part_of_the_set_another_one_with_each_seed() {
        let set = clusters(400, 4, 0);
        let world = |seed| World::of_at_most(100, &set, seed, None, 0.0);
        assert_eq!((world(1).n_items(), World::of_at_most(900, &set, 1, None, 0.0).n_items()), (100, 400));
        assert_eq!(world(1).plain.values, world(1).plain.values);
        assert_ne!(world(1).plain.values, world(2).plain.values);
        let (one, row) = (world(1), |at: usize| set.pool.row(at));
        let place = |item: usize| (0..400).find(|at| row(*at) == one.plain.row(item)).unwrap();
        assert!((0..100).all(|item| one.answer(item, 0) == Answer::Label((place(item) % 4) as u32)));
    }

    #[test]
    fn half_of_the_classes_become_rare_by_the_ratio() {
        let set = clusters(2_000, 10, 0);
        let world = World::new(&set, 1, Some(50.0), 0.0);
        let mut counts = [0; 10];
        for item in 0..world.n_items() {
            if let Answer::Label(class) = world.answer(item, 0) {
                counts[class as usize] += 1;
            }
        }
        let rare: Vec<usize> = (0..10).filter(|class| world.is_rare[*class]).collect();
        assert_eq!(rare.len(), 5);
        assert!((0..10).all(|class| counts[class] == if world.is_rare[class] { 4 } else { 200 }), "{counts:?}");
        let other = World::new(&set, 2, Some(50.0), 0.0);
        assert_ne!(world.is_rare, other.is_rare, "another seed, other classes");
    }
}
