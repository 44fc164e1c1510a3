//! Ids as small numbers: an id of 16 bytes is kept once, and everything else refers to it by its place.

use std::hash::{BuildHasher, Hash, Hasher, RandomState};

/// Free slot of the table.
const FREE: u32 = u32::MAX;

/// Ids in the order in which they were met, found again by a table of places: 16 bytes and about sixteen more for each.
///
/// Places depend on the order of arrival, so they never reach a result.
#[derive(Clone, Debug)]
pub(crate) struct Interner<Id> {
    ids: Vec<Id>,
    /// By hash; its length is a power of two and at least one slot is free.
    table: Vec<Slot>,
    hasher: IdHash,
}

/// A place, and the half of its id's hash that does not choose the slot: most ids of other slots are told by it, without a
/// look into the list of ids, which is seldom in the processor's cache.
#[derive(Clone, Copy, Debug)]
struct Slot {
    tag: u32,
    place: u32,
}

impl<Id> Default for Interner<Id> {
    fn default() -> Self {
        Self { ids: Vec::new(), table: Vec::new(), hasher: IdHash::default() }
    }
}

impl<Id: Copy + Eq + Hash> Interner<Id> {
    /// All ids by place.
    pub(crate) fn ids(&self) -> &[Id] {
        &self.ids
    }

    /// Makes room for so many ids in all.
    pub(crate) fn reserve(&mut self, n_ids: usize) {
        self.ids.reserve_exact(n_ids.saturating_sub(self.ids.len()));
    }

    /// The id of a place.
    pub(crate) fn id(&self, place: u32) -> Option<Id> {
        self.ids.get(place as usize).copied()
    }

    /// The place of an id that was met.
    pub(crate) fn find(&self, id: &Id) -> Option<u32> {
        let (slot, _) = self.slot(id)?;
        self.table.get(slot).map(|slot| slot.place).filter(|place| *place != FREE)
    }

    /// The place of an id, which is met now if it was not before.
    pub(crate) fn place(&mut self, id: Id) -> u32 {
        if self.ids.len() * 4 >= self.table.len() * 3 {
            self.grow();
        }
        let Some((slot, tag)) = self.slot(&id) else { return FREE };
        let Some(slot) = self.table.get_mut(slot) else { return FREE };
        if slot.place == FREE {
            // Four billion people or items do not fit into memory.
            *slot = Slot { tag, place: u32::try_from(self.ids.len()).unwrap_or(FREE) };
            self.ids.push(id);
        }
        slot.place
    }

    /// Where an id stands in the table, or would, and its tag.
    fn slot(&self, id: &Id) -> Option<(usize, u32)> {
        let mask = self.table.len().checked_sub(1)?;
        let hash = self.hasher.hash_one(id);
        // Only the low digits choose the slot, so that it does not matter how many the platform has.
        let (start, tag) = (hash as u32 as usize, (hash >> 32) as u32);
        let slots = (0..=mask).map(|step| start.wrapping_add(step) & mask);
        let found = slots.into_iter().find(|slot| match self.table.get(*slot) {
            Some(slot) if slot.place == FREE => true,
            Some(slot) => slot.tag == tag && self.ids.get(slot.place as usize) == Some(id),
            None => false,
        });
        found.map(|slot| (slot, tag))
    }

    fn grow(&mut self) {
        let free = Slot { tag: 0, place: FREE };
        let n_slots = (self.table.len() * 2).max(16);
        let old = std::mem::replace(&mut self.table, vec![free; n_slots]);
        for slot in old.into_iter().filter(|slot| slot.place != FREE) {
            let id = self.ids.get(slot.place as usize);
            if let Some(new) = id.and_then(|id| self.slot(id)).and_then(|(there, _)| self.table.get_mut(there)) {
                *new = slot;
            }
        }
    }
}

/// Hashes ids by multiplication with two secret numbers that are other ones in each run (as wyhash and foldhash do), in a
/// third of the standard hasher's time. Whoever chooses ids does not know the numbers, so cannot make them fall together.
#[derive(Clone, Debug)]
pub(crate) struct IdHash {
    keys: [u64; 2],
}

impl Default for IdHash {
    fn default() -> Self {
        let random = RandomState::new();
        Self { keys: [random.hash_one(1_u8), random.hash_one(2_u8) | 1] }
    }
}

impl BuildHasher for IdHash {
    type Hasher = IdHasher;

    fn build_hasher(&self) -> IdHasher {
        IdHasher { state: self.keys[0], key: self.keys[1] }
    }
}

/// See [`IdHash`].
pub(crate) struct IdHasher {
    state: u64,
    key: u64,
}

impl Hasher for IdHasher {
    fn write(&mut self, bytes: &[u8]) {
        let (whole, rest) = bytes.as_chunks::<8>();
        whole.iter().for_each(|eight| self.write_u64(u64::from_le_bytes(*eight)));
        rest.iter().for_each(|byte| self.write_u64(u64::from(*byte)));
    }

    fn write_u64(&mut self, number: u64) {
        let product = u128::from(self.state ^ number) * u128::from(self.key);
        self.state = (product as u64) ^ ((product >> 64) as u64).wrapping_add(self.state.rotate_left(32));
    }

    /// Ids are of one length, which tells nothing.
    fn write_usize(&mut self, _: usize) {}

    fn finish(&self) -> u64 {
        let product = u128::from(self.state) * u128::from(self.key);
        (product as u64) ^ ((product >> 64) as u64)
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
