//! What people said about items, by item and in order of time.

use std::collections::{BTreeMap, BTreeSet};

use super::Project;
use crate::event::{Comment, MAX_PEOPLE, MAX_REMARK_BYTES, Millis};
use crate::ids::{DeviceId, EventId, ItemId, LabelerId};

/// A comment with its place in the logs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Who said it.
    pub by: LabelerId,
    /// Their device.
    pub device: DeviceId,
    /// The event.
    pub id: EventId,
    /// When.
    pub at: Millis,
    /// What.
    pub comment: Comment,
}

/// All comments.
#[derive(Clone, Debug, Default)]
pub(super) struct Threads {
    by_item: BTreeMap<ItemId, BTreeMap<(Millis, DeviceId, EventId), Said>>,
    /// Comments their writers took back; a withdrawal may come before what it withdraws.
    withdrawn: BTreeSet<(LabelerId, EventId)>,
    /// Items in whose threads somebody was mentioned.
    mentioned: BTreeMap<LabelerId, BTreeSet<ItemId>>,
}

impl Project {
    /// What was said about an item and not withdrawn, oldest first. Who may read it: see
    /// [`thread_visible`](crate::visibility::thread_visible).
    pub fn thread(&self, item: &ItemId) -> impl Iterator<Item = &Said> + use<'_> {
        let said = self.threads.by_item.get(item).into_iter().flat_map(BTreeMap::values);
        said.filter(|said| !self.threads.withdrawn.contains(&(said.by, said.id)))
    }

    /// A person's own comment, if it is there and not withdrawn: a look through the threads.
    #[must_use]
    pub fn own_comment(&self, by: LabelerId, id: EventId) -> Option<&Said> {
        let all = self.threads.by_item.values().flat_map(BTreeMap::values);
        let is_there = !self.threads.withdrawn.contains(&(by, id));
        all.filter(|_| is_there).find(|said| said.by == by && said.id == id)
    }

    /// Items with comments that stand, in order of id.
    pub fn commented(&self) -> impl Iterator<Item = ItemId> {
        self.threads.by_item.keys().copied().filter(|item| self.thread(item).next().is_some())
    }

    /// Comments that mention a person and after which that person said nothing more in the thread, oldest first.
    #[must_use]
    pub fn mentions(&self, labeler: &LabelerId) -> Vec<&Said> {
        let items = self.threads.mentioned.get(labeler).into_iter().flatten();
        let mut waiting: Vec<&Said> = items.flat_map(|item| self.unanswered(item, *labeler)).collect();
        waiting.sort_by_key(|said| (said.at, said.device, said.id));
        waiting
    }

    fn unanswered(&self, item: &ItemId, labeler: LabelerId) -> impl Iterator<Item = &Said> + use<'_> {
        let place = |said: &Said| (said.at, said.device, said.id);
        let item = *item;
        let last_own = self.thread(&item).filter(|said| said.by == labeler).map(place).max();
        self.thread(&item)
            .filter(move |said| said.by != labeler && said.comment.mentions.contains(&labeler))
            .filter(move |said| last_own.is_none_or(|own| place(said) > own))
    }

    #[inline(never)]
    pub(super) fn note_comment(&mut self, said: Said) {
        if said.comment.text.len() > MAX_REMARK_BYTES || said.comment.mentions.len() > MAX_PEOPLE {
            return;
        }
        let item = said.comment.item;
        for labeler in &said.comment.mentions {
            self.threads.mentioned.entry(*labeler).or_default().insert(item);
        }
        self.threads.by_item.entry(item).or_default().insert((said.at, said.device, said.id), said);
    }

    #[inline(never)]
    pub(super) fn note_uncomment(&mut self, by: LabelerId, comment: EventId) {
        self.threads.withdrawn.insert((by, comment));
    }
}
