//! What the scorer learns from: kept by item and moved with each change, so that asking for an order costs no scan.

use super::Project;
use crate::ids::ItemId;

/// Labels with their weights, by item index.
#[derive(Clone, Debug, Default)]
pub(super) struct Lessons {
    by_item: Vec<Vec<(usize, f32)>>,
}

impl Project {
    /// Training data for the scorer, by item index, label and weight: settled items once, others once a person with
    /// shared weight.
    pub fn lessons(&self) -> impl Iterator<Item = (usize, usize, f32)> {
        let of_item = |(idx, labels): (usize, &Vec<(usize, f32)>)| {
            labels.iter().map(|(class_idx, weight)| (idx, *class_idx, *weight)).collect::<Vec<_>>()
        };
        self.lessons.by_item.iter().enumerate().filter(|(_, labels)| !labels.is_empty()).flat_map(of_item)
    }

    /// Brings what is learnt from an item up to date; items that are not loaded teach nothing yet.
    pub(super) fn learn(&mut self, item: ItemId) {
        let Some(idx) = self.index.get(&item).copied() else { return };
        let settled = self.states.get(&item).and_then(|state| state.settlement());
        let labels = match settled.and_then(|settled| settled.settle.label.as_ref()) {
            Some(label) => self.class_idx(label).map(|class_idx| (class_idx, 1.0)).into_iter().collect(),
            None => {
                let ratings = self.agreement.ratings(&item);
                let weight = 1.0 / ratings.len() as f32;
                ratings.into_iter().map(|(_, rating)| (rating.class_idx, weight)).collect()
            }
        };
        if self.lessons.by_item.len() < self.items.len() {
            self.lessons.by_item.resize_with(self.items.len(), Vec::new);
        }
        if let Some(slot) = self.lessons.by_item.get_mut(idx) {
            *slot = labels;
        }
    }

    /// The same for all items from a place on, whose answers may have come before them.
    pub(super) fn learn_from(&mut self, first_idx: usize) {
        let fresh = self.items.iter().skip(first_idx).map(|item| item.id);
        let answered: Vec<ItemId> = fresh.filter(|item| self.states.contains_key(item)).collect();
        answered.into_iter().for_each(|item| self.learn(item));
    }
}
