//! Many events at once: what follows from an item's answers is counted once an item, and not once an answer.

use std::collections::BTreeSet;

use super::tally::Share;
use super::{ItemState, Project};
use crate::agreement::Rating;
use crate::ids::{ItemId, LabelerId};

/// What is to be counted after many events.
#[derive(Clone, Debug, Default)]
pub(super) struct Together {
    /// Places of the items whose state changed.
    changed: Vec<u32>,
    /// Items of which the viewer may see more or less than before.
    revealed: BTreeSet<ItemId>,
}

impl Project {
    /// Takes many segments or events; the state is the same as if each had been taken alone.
    pub fn together(&mut self, take: impl FnOnce(&mut Self)) {
        if self.together.is_some() {
            return take(self);
        }
        self.together = Some(Together::default());
        take(self);
        let Some(Together { changed, revealed }) = self.together.take() else { return };
        let mut items: Vec<(ItemId, u32)> =
            changed.into_iter().filter_map(|place| Some((self.states.id(place)?, place))).collect();
        // In order of id, so that sorted sets grow at their end.
        items.sort_unstable();
        self.tally.fall_behind();
        for (item, place) in &items {
            self.put_in(*item, *place);
        }
        self.tally.catch_up();
        items.into_iter().map(|(item, _)| item).chain(revealed).for_each(|item| self.reveal(item));
    }

    /// Changes one item's state, and what follows from it: now, or after all changes that are made together.
    pub(super) fn change(&mut self, item: ItemId, change: impl FnOnce(&mut ItemState)) {
        self.revision += 1;
        let place = self.states.place(item);
        let Some(known) = self.states.at_mut(place) else { return };
        if let Some(together) = &mut self.together {
            if !known.is_lifted {
                known.is_lifted = true;
                together.changed.push(place);
                if !known.state.is_empty() {
                    self.tally.turn(item, &Share::of(&known.state, &self.manifest.policy), &Share::default());
                }
            }
            change(&mut known.state);
        } else {
            let before = Share::of(&known.state, &self.manifest.policy);
            change(&mut known.state);
            self.follow(item, place, &before);
            self.reveal(item);
        }
    }

    /// Whether what the viewer sees of an item is brought up to date later.
    pub(super) fn reveals_later(&mut self, item: ItemId) -> bool {
        self.together.as_mut().map(|together| together.revealed.insert(item)).is_some()
    }

    fn put_in(&mut self, item: ItemId, place: u32) {
        if let Some(known) = self.states.at_mut(place) {
            known.is_lifted = false;
            self.follow(item, place, &Share::default());
        }
    }

    /// Brings up to date what follows from one item's state. `before`: what it adds to the counts so far.
    fn follow(&mut self, item: ItemId, place: u32, before: &Share) {
        let Some(known) = self.states.at_mut(place) else { return };
        let share = Share::of(&known.state, &self.manifest.policy);
        known.sets = share.sets;
        self.tally.turn(item, before, &share);
        let ratings = self.ratings(item);
        self.agreement.set_item(item, &ratings);
        self.note_begun(item);
        self.note_affected(item);
        self.learn(item);
    }

    /// What agreement counts of the answers to an item, by person.
    fn ratings(&self, item: ItemId) -> Vec<(LabelerId, Rating)> {
        let cells = self.states.get(&item).into_iter().flat_map(|state| state.cells.iter());
        cells.filter_map(|(labeler, cell)| Some((*labeler, self.rating(cell)?))).collect()
    }
}
