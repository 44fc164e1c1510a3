//! Items that everybody is asked.

use super::tally::{COMPLETE, FINISHED};
use super::{ItemState, Project};
use crate::ids::ItemId;

impl Project {
    /// Whether everybody is asked this item.
    #[must_use]
    pub fn is_shared(&self, item: &ItemId) -> bool {
        self.shared.contains(item)
    }

    /// Whether nobody will be asked an item any more: it is settled or left out, or has the maximum of votes and is not one that
    /// everybody is asked.
    #[must_use]
    pub fn is_finished(&self, item: &ItemId) -> bool {
        let is_over = |state: &ItemState| state.settlement().is_some() || state.curated().dropped().is_some();
        let is_over = || self.states.get(item).is_some_and(is_over);
        if self.is_shared(item) { is_over() } else { self.is_in(item, FINISHED) }
    }

    /// Whether an item has all the votes it needs, is settled, or is left out.
    #[must_use]
    pub fn is_complete(&self, item: &ItemId) -> bool {
        self.is_in(item, COMPLETE)
    }

    fn is_in(&self, item: &ItemId, set: u16) -> bool {
        self.states.known(item).is_some_and(|known| known.sets & set != 0)
    }
}
