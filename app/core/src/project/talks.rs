//! Talks on single items: while one is open, those who have answered see the votes and may answer anew.
//!
//! Agreement keeps counting what each said before, because people who talked are no longer independent; the consensus
//! takes what they say after.

use std::collections::BTreeMap;

use super::{Cell, Given, Project};
use crate::event::{Millis, Stratum, Talk};
use crate::ids::{DeviceId, EventId, ItemId};

/// The latest word on each item's talk, by place in the logs.
#[derive(Clone, Debug, Default)]
pub(super) struct Talks {
    latest: BTreeMap<ItemId, ((Millis, DeviceId, EventId), bool)>,
}

impl Cell {
    /// The answer that agreement counts: the one that stands, or what stood before a talk led to it.
    #[must_use]
    pub fn independent(&self) -> Option<&Given> {
        let current = self.current()?;
        if current.answer.context.stratum != Stratum::Talk {
            return Some(current);
        }
        let before = self.all().filter(|given| given.answer.context.stratum != Stratum::Talk);
        before.max_by_key(|given| (given.at, given.device, given.id))
    }
}

impl Project {
    /// Whether there is an open talk on an item.
    #[must_use]
    pub fn is_in_talk(&self, item: &ItemId) -> bool {
        self.talks.latest.get(item).is_some_and(|(_, open)| *open)
    }

    /// Since when there is an open talk on an item.
    #[must_use]
    pub fn talk_since(&self, item: &ItemId) -> Option<Millis> {
        self.talks.latest.get(item).filter(|(_, open)| *open).map(|((at, ..), _)| *at)
    }

    /// Items with an open talk, in order of id.
    pub fn talks(&self) -> impl Iterator<Item = ItemId> {
        self.talks.latest.iter().filter(|(_, (_, open))| *open).map(|(item, _)| *item)
    }

    /// Items on which there is or was a talk, in order of id.
    pub fn talked_of(&self) -> impl Iterator<Item = ItemId> {
        self.talks.latest.keys().copied()
    }

    #[inline(never)]
    pub(super) fn note_talk(&mut self, place: (Millis, DeviceId, EventId), talk: Talk) {
        let slot = self.talks.latest.entry(talk.item).or_insert((place, talk.open));
        if slot.0 < place {
            *slot = (place, talk.open);
        }
        self.reveal(talk.item);
    }
}
