//! Items that everybody is asked.

use super::Project;
use super::tally::{COMPLETE, FINISHED};
use crate::ids::ItemId;

impl Project {
    /// Whether everybody is asked this item.
    #[must_use]
    pub fn is_shared(&self, item: &ItemId) -> bool {
        self.shared.contains(item)
    }

    /// Whether nobody will be asked an item any more: it is settled, or has the maximum of votes and is not one that
    /// everybody is asked.
    #[must_use]
    pub fn is_finished(&self, item: &ItemId) -> bool {
        let is_settled = || self.states.get(item).is_some_and(|state| state.settlement().is_some());
        if self.is_shared(item) { is_settled() } else { self.is_in(item, FINISHED) }
    }

    /// Whether an item has all the votes it needs, or is settled.
    #[must_use]
    pub fn is_complete(&self, item: &ItemId) -> bool {
        self.is_in(item, COMPLETE)
    }

    fn is_in(&self, item: &ItemId, set: u16) -> bool {
        self.states.known(item).is_some_and(|known| known.sets & set != 0)
    }
}
