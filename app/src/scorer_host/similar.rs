//! Which settled items are most like the one on the review page.

use std::cell::{Cell, RefCell};

use accord_core::client::Client;
use accord_core::ids::ItemId;
use accord_protocol::{Similar, SimilarRequest, ToWorker};

use super::ScorerHost;

/// So many are shown beside a disagreement.
const N_SIMILAR: u32 = 4;

/// What was asked and answered last.
#[derive(Default)]
pub(super) struct SimilarItems {
    generation: Cell<u64>,
    /// The item, and how many items were settled then.
    asked: Cell<Option<(ItemId, usize)>>,
    found: RefCell<Similar>,
}

impl ScorerHost {
    /// The settled items most like an item, as index and cosine similarity; empty until the worker has answered.
    pub fn similar_to(&self, item_idx: usize) -> Vec<(u32, f32)> {
        let found = self.similar.found.borrow();
        if found.item_idx as usize == item_idx { found.nearest.clone() } else { Vec::new() }
    }

    /// Asks for the settled items most like one, unless that was asked already.
    pub fn look_for_similar(&self, client: &Client, item: ItemId) {
        let project = client.project();
        let settled = &project.tally().settled;
        let is_known = self.similar.asked.get() == Some((item, settled.len()));
        let Some((item_idx, _)) = project.item(&item).filter(|_| !is_known && !settled.is_empty()) else { return };
        self.similar.asked.set(Some((item, settled.len())));
        self.similar.generation.set(self.similar.generation.get() + 1);
        let index = |id: &ItemId| u32::try_from(project.item(id)?.0).ok();
        self.send(&ToWorker::Similar(SimilarRequest {
            generation: self.similar.generation.get(),
            item_idx: u32::try_from(item_idx).unwrap_or(u32::MAX),
            among: settled.iter().filter_map(index).collect(),
            k: N_SIMILAR,
        }));
    }

    /// Takes an answer, and says whether it was to the latest question.
    pub(super) fn take_similar(&self, found: Similar) -> bool {
        let is_latest = found.generation == self.similar.generation.get();
        if is_latest {
            *self.similar.found.borrow_mut() = found;
        }
        is_latest
    }
}
