//! Ids as small numbers: an id of 16 bytes is kept once, and everything else refers to it by its place.

use std::hash::{BuildHasher, Hash, RandomState};

/// Free slot of the table.
const FREE: u32 = u32::MAX;

/// Ids in the order in which they were met, found again by a table of places: 16 bytes and about seven more for each.
///
/// Places depend on the order of arrival, so they never reach a result.
#[derive(Clone, Debug)]
pub(crate) struct Interner<Id> {
    ids: Vec<Id>,
    /// Places, by hash; its length is a power of two and at least one slot is free.
    table: Vec<u32>,
    hasher: RandomState,
}

impl<Id> Default for Interner<Id> {
    fn default() -> Self {
        Self { ids: Vec::new(), table: Vec::new(), hasher: RandomState::new() }
    }
}

impl<Id: Copy + Eq + Hash> Interner<Id> {
    /// All ids by place.
    pub(crate) fn ids(&self) -> &[Id] {
        &self.ids
    }

    /// The id of a place.
    pub(crate) fn id(&self, place: u32) -> Option<Id> {
        self.ids.get(place as usize).copied()
    }

    /// The place of an id that was met.
    pub(crate) fn find(&self, id: &Id) -> Option<u32> {
        let slot = self.slot(id)?;
        self.table.get(slot).copied().filter(|place| *place != FREE)
    }

    /// The place of an id, which is met now if it was not before.
    pub(crate) fn place(&mut self, id: Id) -> u32 {
        if self.ids.len() * 4 >= self.table.len() * 3 {
            self.grow();
        }
        let Some(slot) = self.slot(&id).and_then(|slot| self.table.get_mut(slot)) else { return FREE };
        if *slot == FREE {
            // Four billion people or items do not fit into memory.
            *slot = u32::try_from(self.ids.len()).unwrap_or(FREE);
            self.ids.push(id);
        }
        *slot
    }

    /// Where an id stands in the table, or would.
    fn slot(&self, id: &Id) -> Option<usize> {
        let mask = self.table.len().checked_sub(1)?;
        // Only the low digits choose the slot, so that it does not matter how many the platform has.
        let start = self.hasher.hash_one(id) as u32 as usize;
        let slots = (0..=mask).map(|step| start.wrapping_add(step) & mask);
        slots.into_iter().find(|slot| match self.table.get(*slot) {
            Some(&FREE) => true,
            Some(place) => self.ids.get(*place as usize) == Some(id),
            None => false,
        })
    }

    fn grow(&mut self) {
        self.table = vec![FREE; (self.table.len() * 2).max(16)];
        for place in 0..self.ids.len() {
            let slot = self.ids.get(place).and_then(|id| self.slot(id));
            if let Some(slot) = slot.and_then(|slot| self.table.get_mut(slot)) {
                *slot = u32::try_from(place).unwrap_or(FREE);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::ItemId;

    #[test]
    fn each_id_has_one_place_in_order_of_arrival() {
        let mut interner = Interner::default();
        let id = |n: u32| ItemId::new(std::array::from_fn(|idx| n.to_le_bytes()[idx % 4]));
        assert_eq!(interner.find(&id(0)), None);
        for n in 0..5_000 {
            assert_eq!(interner.place(id(n)), n);
            assert_eq!(interner.place(id(n / 2)), n / 2);
        }
        assert!((0..5_000).all(|n| interner.find(&id(n)) == Some(n) && interner.id(n) == Some(id(n))));
        assert_eq!((interner.find(&id(5_000)), interner.ids().len()), (None, 5_000));
    }
}
