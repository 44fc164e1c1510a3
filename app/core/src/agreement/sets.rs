//! What items have, folded into its different kinds, in a fixed order.

use std::collections::HashMap;

/// The different sets of answers, end to end: a pass over them is what every round of a bootstrap costs.
#[derive(Clone, Debug)]
pub(super) struct Sets {
    /// `(label, how often)`, ascending within a set.
    pub(super) answers: Vec<(u32, u32)>,
    bounds: Vec<Bounds>,
    pub(super) of_item: Vec<u32>,
}

/// Where a set's answers lie.
#[derive(Clone, Copy, Debug)]
struct Bounds {
    start: usize,
    end: usize,
    /// How many answers there are.
    m: u32,
    /// Ordered pairs of them that are equal.
    n_equal: u64,
}

/// A set that so many items have.
#[derive(Clone, Copy, Debug)]
pub(super) struct Weighted<'a> {
    pub(super) idx: usize,
    pub(super) answers: &'a [(u32, u32)],
    pub(super) m: u32,
    pub(super) n_equal: u64,
    pub(super) weight: u32,
}

/// Different things and which of them each item has.
#[derive(Clone, Debug)]
pub(super) struct Groups<T> {
    pub(super) kinds: Vec<T>,
    pub(super) of_item: Vec<u32>,
}

impl Sets {
    pub(super) fn of(items: impl Iterator<Item = Box<[(u32, u32)]>>) -> Self {
        let Groups { kinds, of_item } = Groups::of(items);
        let (mut answers, mut bounds) = (Vec::new(), Vec::with_capacity(kinds.len()));
        for set in kinds {
            let start = answers.len();
            answers.extend_from_slice(&set);
            let m = set.iter().map(|(_, n)| n).sum();
            let n_equal = set.iter().map(|(_, n)| u64::from(*n) * u64::from(n - 1)).sum();
            bounds.push(Bounds { start, end: answers.len(), m, n_equal });
        }
        Self { answers, bounds, of_item }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &[(u32, u32)]> {
        self.bounds.iter().map(|bounds| self.answers.get(bounds.start..bounds.end).unwrap_or_default())
    }

    pub(super) fn sizes(&self) -> Vec<u32> {
        sizes(&self.of_item, self.bounds.len())
    }

    /// How many different sets there are.
    pub(super) const fn len(&self) -> usize {
        self.bounds.len()
    }

    /// The sets that some item has.
    pub(super) fn weighted<'a>(&'a self, weights: &'a [u32]) -> impl Iterator<Item = Weighted<'a>> {
        let sets = self.iter().zip(&self.bounds).zip(weights).enumerate();
        sets.filter(|(_, (_, weight))| **weight > 0).map(|(idx, ((answers, bounds), weight))| Weighted {
            idx,
            answers,
            m: bounds.m,
            n_equal: bounds.n_equal,
            weight: *weight,
        })
    }
}

impl<T: Clone + Eq + Ord + std::hash::Hash> Groups<T> {
    pub(super) fn of(items: impl Iterator<Item = T>) -> Self {
        let mut ids = HashMap::<T, u32>::new();
        let mut of_item = Vec::new();
        for item in items {
            let next = small(ids.len());
            of_item.push(*ids.entry(item).or_insert(next));
        }
        let mut order: Vec<(T, u32)> = ids.into_iter().collect();
        order.sort_unstable();
        let mut ranks = vec![0; order.len()];
        for (rank, (_, id)) in order.iter().enumerate() {
            ranks.iter_mut().skip(*id as usize).take(1).for_each(|slot| *slot = small(rank));
        }
        for id in &mut of_item {
            *id = ranks.get(*id as usize).copied().unwrap_or_default();
        }
        Self { kinds: order.into_iter().map(|(kind, _)| kind).collect(), of_item }
    }
}

impl<T> Groups<T> {
    pub(super) fn sizes(&self) -> Vec<u32> {
        sizes(&self.of_item, self.kinds.len())
    }
}

/// How many items have each of so many kinds.
pub(super) fn sizes(of_item: &[u32], n_kinds: usize) -> Vec<u32> {
    let mut sizes = vec![0; n_kinds];
    (0..of_item.len()).for_each(|item| weigh(of_item, item, &mut sizes));
    sizes
}

pub(super) fn weigh(of_item: &[u32], item: usize, weights: &mut [u32]) {
    if let Some(weight) = of_item.get(item).and_then(|kind| weights.get_mut(*kind as usize)) {
        *weight += 1;
    }
}

fn small(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
