//! The product's own path: a pool of vectors, the scorer's engine, and the first open items of its order.
//!
//! Nothing of the engine is rebuilt or tuned here. What the page's queue mixes in (a random slice, second opinions) is
//! left out, as it is policy and not order.

use std::cell::RefCell;
use std::rc::Rc;

use accord_protocol::RankRequest;
use accord_scorer::device::Compute;
use accord_scorer::host::block_on;
use accord_scorer::{Engine, Pool};

use super::{Strategy, View};
use crate::replay::world::World;

/// Name of the vectors in the fingerprint of the head.
const ENCODER_ID: &str = "replay";

pub(super) struct Accord {
    engine: Engine,
    seed: u64,
    generation: u64,
    order: Vec<u32>,
}

impl Accord {
    pub(super) fn new(world: &World<'_>) -> Self {
        let mut pool = Pool::new(world.plain.dim);
        for item in 0..world.n_items() {
            pool.insert(item, world.plain.row(item));
        }
        let engine = Engine::new(Compute::cpu(), ENCODER_ID, Rc::new(RefCell::new(pool)));
        Self { engine, seed: world.seed, generation: 0, order: Vec::new() }
    }
}

impl Strategy for Accord {
    fn choose(&mut self, view: &View<'_>, n: usize) -> anyhow::Result<Vec<usize>> {
        self.generation += 1;
        let request = RankRequest {
            generation: self.generation,
            n_classes: u32::try_from(view.world.n_classes())?,
            labels: view.labels.to_vec(),
            seed: self.seed,
            demoted: view.skipped.to_vec(),
            expected: view.expected.to_vec(),
        };
        let ranking = block_on(self.engine.rank(&request, &|| false))?;
        self.order = ranking.order;
        Ok(view.first_open(self.order.iter().map(|item| *item as usize), n))
    }

    fn order(&self) -> &[u32] {
        &self.order
    }
}
