//! A seeded shuffle: what every saving is measured against.

use accord_core::rng::{SplitMix64, stable_hash};

use super::{Strategy, View};
use crate::replay::garbage::sample;
use crate::replay::world::World;

/// One order for the whole run; other strategies begin with it too, so that runs of one seed are alike where they can be.
pub(super) struct Random {
    order: Vec<usize>,
}

impl Random {
    pub(super) fn new(world: &World<'_>) -> Self {
        let mut rng = SplitMix64::new(stable_hash(&[b"random", &world.seed.to_le_bytes()]));
        Self { order: sample(world.n_items(), world.n_items(), &mut rng) }
    }
}

impl Strategy for Random {
    fn choose(&mut self, view: &View<'_>, n: usize) -> anyhow::Result<Vec<usize>> {
        Ok(view.first_open(self.order.iter().copied(), n))
    }
}
