//! Coverage alone: greedily the item that brings most items nearer to something asked, whatever the labels say.
//!
//! Herding with a Gaussian kernel `k(x, y) = exp(-(1 - cos(x, y)) / sigma^2)` (W. Bae, J. Noh, D. Sutherland,
//! "Generalized Coverage for More Robust Low-Budget Active Learning", ECCV 2024, arXiv:2407.12212). Candidates and what
//! is to be covered are one seeded sample of the pool; the order depends on no label, so it is made once.

use accord_core::rng::{SplitMix64, stable_hash};

use super::random::Random;
use super::{Strategy, View};
use crate::embeddings::Vectors;
use crate::replay::garbage::sample;
use crate::replay::head::Features;
use crate::replay::world::World;

/// Size of the sample; its square is what is in memory.
const N_SAMPLED: usize = 2_000;
/// Width of the kernel.
const SIGMA_SQUARED: f32 = 0.5;

pub(super) struct Coverage {
    n_wanted: usize,
    order: Option<Vec<usize>>,
    random: Random,
}

impl Coverage {
    pub(super) fn new(world: &World<'_>, budget: usize) -> Self {
        Self { n_wanted: budget, order: None, random: Random::new(world) }
    }
}

impl Strategy for Coverage {
    fn choose(&mut self, view: &View<'_>, n: usize) -> anyhow::Result<Vec<usize>> {
        let order = match self.order.take() {
            Some(order) => order,
            None => herding(view, self.n_wanted)?,
        };
        let mut chosen = view.first_open(order.iter().copied(), n);
        self.order = Some(order);
        if chosen.len() < n {
            let more = self.random.choose(view, n + chosen.len())?;
            let fresh: Vec<usize> = more.into_iter().filter(|item| !chosen.contains(item)).collect();
            let n_missing = n - chosen.len();
            chosen.extend(fresh.into_iter().take(n_missing));
        }
        Ok(chosen)
    }
}

/// The first `n` items of the order; of those that this person may be asked about alone.
fn herding(view: &View<'_>, n: usize) -> anyhow::Result<Vec<usize>> {
    let world = view.world;
    let mut rng = SplitMix64::new(stable_hash(&[b"coverage", &world.seed.to_le_bytes()]));
    let mut items = sample(world.n_items(), N_SAMPLED, &mut rng);
    items.retain(|item| view.is_open(*item));
    items.sort_unstable();
    let kernel = kernel(&world.plain, &items)?;
    let row_of = |at: usize| kernel.get(at * items.len()..(at + 1) * items.len()).unwrap_or_default();
    let mut covered = vec![0.0_f32; items.len()];
    // Coverage has falling returns, so an old gain bounds the new one, and most need no second look.
    let mut bounds: Vec<(f32, usize)> = (0..items.len()).map(|at| (gain(row_of(at), &covered), at)).collect();
    bounds.sort_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)));
    let mut order = Vec::with_capacity(n.min(items.len()));
    while order.len() < n {
        let Some((_, at)) = bounds.pop() else { break };
        let fresh = gain(row_of(at), &covered);
        if bounds.last().is_some_and(|(bound, _)| *bound > fresh) {
            let place = bounds.partition_point(|(bound, _)| *bound <= fresh);
            bounds.insert(place, (fresh, at));
            continue;
        }
        covered.iter_mut().zip(row_of(at)).for_each(|(covered, near)| *covered = covered.max(*near));
        order.extend(items.get(at).copied());
    }
    Ok(order)
}

/// Kernel values of all pairs, row by row.
fn kernel(vectors: &Vectors, items: &[usize]) -> anyhow::Result<Vec<f32>> {
    let mut rows = Vec::with_capacity(items.len() * vectors.dim);
    for item in items {
        rows.extend_from_slice(vectors.row(*item));
    }
    let mut columns = Vec::with_capacity(rows.len());
    for at in 0..vectors.dim {
        columns.extend(rows.iter().skip(at).step_by(vectors.dim));
    }
    let mut kernel = Features::new(&Vectors { dim: vectors.dim, values: rows }).times(&columns, items.len())?;
    kernel.iter_mut().for_each(|cosine| *cosine = (-(1.0 - *cosine) / SIGMA_SQUARED).exp());
    Ok(kernel)
}

fn gain(row: &[f32], covered: &[f32]) -> f32 {
    row.iter().zip(covered).map(|(near, covered)| (near - covered).max(0.0)).sum()
}
