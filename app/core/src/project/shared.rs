//! Items that everybody is asked.

use super::tally::{COMPLETE, FINISHED};
use super::{Known, Project};
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
        self.states.known(item).is_some_and(|known| self.is_finished_at(item, known))
    }

    /// The same of an item that was found already.
    pub(crate) fn is_finished_at(&self, item: &ItemId, known: &Known) -> bool {
        let state = &known.state;
        let is_over = || state.settlement().is_some() || state.curated().dropped().is_some();
        if self.is_shared(item) { is_over() } else { known.sets & FINISHED != 0 }
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
