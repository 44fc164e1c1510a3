//! What is known of each item, found by id or place.

use super::ItemState;
use crate::ids::ItemId;
use crate::intern::Interner;

/// Items that are loaded or that somebody did something with.
#[derive(Clone, Debug, Default)]
pub struct States {
    ids: Interner<ItemId>,
    known: Vec<Known>,
}

/// What is known of one item.
#[derive(Clone, Debug)]
pub(crate) struct Known {
    /// Answers, remarks, settlements.
    pub state: ItemState,
    /// Its index among the loaded items; [`NOT_LOADED`] where it is not.
    item_idx: u32,
    /// Its place in agreement; [`NOT_LOADED`] where it never had a rating.
    rated: u32,
    /// Which sets of the tally it counts in; see [`Share`](super::tally::Share).
    pub sets: u16,
    /// Whether its share of what follows from answers is taken out, while many events are folded at once.
    pub is_lifted: bool,
}

const NOT_LOADED: u32 = u32::MAX;

impl States {
    /// The state of an item that somebody did something with.
    #[must_use]
    pub fn get(&self, item: &ItemId) -> Option<&ItemState> {
        self.known(item).map(|known| &known.state).filter(|state| !state.is_empty())
    }

    /// Items that somebody did something with, in order of id: time to put them in order.
    pub fn iter(&self) -> impl Iterator<Item = (&ItemId, &ItemState)> {
        let touched = self.ids.ids().iter().zip(&self.known).filter(|(_, known)| !known.state.is_empty());
        let mut touched: Vec<(&ItemId, &ItemState)> = touched.map(|(id, known)| (id, &known.state)).collect();
        touched.sort_unstable_by_key(|(id, _)| **id);
        touched.into_iter()
    }

    /// Their states, in order of id.
    pub fn values(&self) -> impl Iterator<Item = &ItemState> {
        self.iter().map(|(_, state)| state)
    }

    /// Their ids, in order.
    pub fn keys(&self) -> impl Iterator<Item = &ItemId> {
        self.iter().map(|(id, _)| id)
    }

    pub(super) fn known(&self, item: &ItemId) -> Option<&Known> {
        self.at(self.find(item)?)
    }

    /// The place of an item that is known.
    pub(super) fn find(&self, item: &ItemId) -> Option<u32> {
        self.ids.find(item)
    }

    pub(super) fn at(&self, place: u32) -> Option<&Known> {
        self.known.get(place as usize)
    }

    /// The index of a loaded item.
    pub(super) fn item_idx(&self, item: &ItemId) -> Option<usize> {
        self.known(item).and_then(Known::item_idx)
    }

    /// Notes a loaded item; `false` where it was loaded before.
    pub(super) fn load(&mut self, item: ItemId, item_idx: usize) -> bool {
        let place = self.place(item);
        let Some(known) = self.at_mut(place).filter(|known| known.item_idx().is_none()) else { return false };
        known.item_idx = u32::try_from(item_idx).unwrap_or(NOT_LOADED);
        true
    }

    /// The place of an item, which is known from now on.
    pub(super) fn place(&mut self, item: ItemId) -> u32 {
        let place = self.ids.place(item);
        if self.known.len() < self.ids.ids().len() {
            self.known.push(Known {
                state: ItemState::default(),
                item_idx: NOT_LOADED,
                rated: NOT_LOADED,
                sets: 0,
                is_lifted: false,
            });
        }
        place
    }

    /// Makes room for so many items in all.
    pub(super) fn reserve(&mut self, n_items: usize) {
        self.ids.reserve(n_items);
        self.known.reserve_exact(n_items.saturating_sub(self.known.len()));
    }

    /// How many items are known; each has a place below that.
    pub(super) fn n_places(&self) -> u32 {
        u32::try_from(self.known.len()).unwrap_or(u32::MAX)
    }

    pub(super) fn id(&self, place: u32) -> Option<ItemId> {
        self.ids.id(place)
    }

    pub(super) fn at_mut(&mut self, place: u32) -> Option<&mut Known> {
        self.known.get_mut(place as usize)
    }
}

impl Known {
    /// Its index among the loaded items.
    pub(super) fn item_idx(&self) -> Option<usize> {
        (self.item_idx != NOT_LOADED).then_some(self.item_idx as usize)
    }

    /// Its place in agreement, if it ever had a rating.
    pub(super) fn rated(&self) -> Option<u32> {
        Some(self.rated).filter(|place| *place != NOT_LOADED)
    }

    pub(super) const fn set_rated(&mut self, place: u32) {
        self.rated = place;
    }
}

impl<'a> IntoIterator for &'a States {
    type Item = (&'a ItemId, &'a ItemState);
    type IntoIter = std::vec::IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter().collect::<Vec<_>>().into_iter()
    }
}

impl PartialEq for States {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}
