//! Which events of a device were taken.

use crate::ids::EventId;

/// Ids of events in order, eight bytes each: a table of hashes takes twice as much. What came last is in a short list of its
/// own, so that taking an event moves little.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    settled: Vec<EventId>,
    latest: Vec<EventId>,
}

/// The short list takes so many, or so large a part of the long one.
const MAX_LATEST: usize = 256;
const PART_OF_SETTLED: usize = 64;

impl Seen {
    /// Notes an event; `false` where it was noted before.
    pub(super) fn insert(&mut self, id: EventId) -> bool {
        let (false, Err(place)) = (self.settled.binary_search(&id).is_ok(), self.latest.binary_search(&id)) else {
            return false;
        };
        self.latest.insert(place, id);
        if self.latest.len() >= MAX_LATEST.max(self.settled.len() / PART_OF_SETTLED) {
            self.settled.append(&mut self.latest);
            // Two runs that are in order each, which this sort merges.
            self.settled.sort();
            self.latest.shrink_to_fit();
        }
        true
    }

    /// How many were noted.
    pub(super) const fn len(&self) -> usize {
        self.settled.len() + self.latest.len()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::Seen;
    use crate::ids::EventId;
    use crate::rng::SplitMix64;

    #[test]
    fn fold1_an_event_is_new_once_in_whatever_order_they_come() {
        let mut rng = SplitMix64::new(5);
        let (mut seen, mut known) = (Seen::default(), BTreeSet::new());
        for _ in 0..40_000 {
            let id = EventId::new((rng.next_u64() % 30_000).to_be_bytes());
            assert_eq!(seen.insert(id), known.insert(id));
        }
        assert_eq!(seen.len(), known.len());
        assert!(known.into_iter().all(|id| !seen.insert(id)));
    }
}
