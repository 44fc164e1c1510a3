//! Many events at once: what follows from an item's answers is counted once an item, and not once an answer.

use std::collections::BTreeSet;

use super::tally::Share;
use super::{Cell, ItemState, Project};
use crate::agreement::Rating;
use crate::ids::ItemId;
use crate::record::LabelSchema;

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
        let mut changed = changed;
        // In the order in which they lie in memory.
        changed.sort_unstable();
        self.tally.fall_behind();
        self.reserve_ratings(changed.len());
        for place in &changed {
            self.put_in(*place);
        }
        self.tally.catch_up();
        self.note_begun_of(&changed);
        changed.into_iter().for_each(|place| self.reveal_at(place));
        revealed.into_iter().for_each(|item| self.reveal(item));
    }

    fn reserve_ratings(&mut self, n_items: usize) {
        self.agreement.reserve(n_items);
        if let Some(viewer) = &mut self.viewer {
            viewer.reserve(n_items);
        }
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
            self.note_begun_of(&[place]);
            self.reveal(item);
        }
    }

    /// Whether what the viewer sees of an item is brought up to date later.
    pub(super) fn reveals_later(&mut self, item: ItemId) -> bool {
        self.together.as_mut().map(|together| together.revealed.insert(item)).is_some()
    }

    fn put_in(&mut self, place: u32) {
        let (Some(item), Some(known)) = (self.states.id(place), self.states.at_mut(place)) else { return };
        known.is_lifted = false;
        self.follow(item, place, &Share::default());
    }

    /// Brings up to date what follows from one item's state. `before`: what it adds to the counts so far.
    fn follow(&mut self, item: ItemId, place: u32, before: &Share) {
        let Some(known) = self.states.at_mut(place) else { return };
        let share = Share::of(&known.state, &self.manifest.policy);
        known.sets = share.sets;
        self.tally.turn(item, before, &share);
        self.rate(item, place);
        self.note_affected(item);
        self.learn_at(place);
    }

    /// Tells agreement what it counts of the answers to an item.
    fn rate(&mut self, item: ItemId, place: u32) {
        let Self { states, agreement, manifest, .. } = self;
        let Some(known) = states.at_mut(place) else { return };
        let rated = match known.rated() {
            Some(rated) => rated,
            None if known.state.cells.values().all(|cell| rating(&manifest.schema, cell).is_none()) => return,
            None => agreement.place(item),
        };
        known.set_rated(rated);
        let cells = &known.state.cells;
        let ratings = cells.iter().filter_map(|(labeler, cell)| Some((*labeler, rating(&manifest.schema, cell)?)));
        agreement.set_at(rated, cells.len(), ratings);
    }
}

/// What agreement counts of a person's answers to an item.
fn rating(schema: &LabelSchema, cell: &Cell) -> Option<Rating> {
    let given = cell.independent()?;
    let label = given.answer.choice.label()?;
    let context = &given.answer.context;
    Some(Rating {
        class_idx: schema.index_of(label)?,
        random: cell.is_random(given),
        instructions_version: context.instructions_version,
        at: given.at,
    })
}
