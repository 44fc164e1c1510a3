//! What experts and owners did with a record as such: a few values of each of which the latest holds.

use std::collections::BTreeMap;

use super::Project;
use crate::event::{Curate, Curation, Millis, Tag};
use crate::ids::{DeviceId, EventId, ItemId};

type Place = (Millis, DeviceId, EventId);

/// What holds of a record.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Curated {
    /// Why it is left out, while it is.
    dropped: Latest<Option<String>>,
    sent: Latest<bool>,
    votes: Latest<u32>,
    tags: BTreeMap<Tag, Latest<bool>>,
}

/// Of what was said of one thing the latest.
#[derive(Clone, Debug, PartialEq)]
struct Latest<T>(Option<(Place, T)>);

impl<T> Default for Latest<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Latest<T> {
    fn say(&mut self, place: Place, value: T) {
        if self.0.as_ref().is_none_or(|(known, _)| *known < place) {
            self.0 = Some((place, value));
        }
    }

    fn get(&self) -> Option<&T> {
        self.0.as_ref().map(|(_, value)| value)
    }
}

impl Curated {
    /// What holds of most records.
    pub(super) const NONE: &Self =
        &Self { dropped: Latest(None), sent: Latest(None), votes: Latest(None), tags: BTreeMap::new() };

    /// Why it is left out; `None` while it is not.
    #[must_use]
    pub fn dropped(&self) -> Option<&str> {
        self.dropped.get().and_then(Option::as_deref)
    }

    /// Since when an expert is to look at it; `None` where none is.
    #[must_use]
    pub fn sent_at(&self) -> Option<Millis> {
        self.sent.0.as_ref().filter(|(_, is_sent)| *is_sent).map(|((at, ..), _)| *at)
    }

    /// How many votes are asked for by hand; 0 where none are.
    #[must_use]
    pub fn votes(&self) -> u32 {
        self.votes.get().copied().unwrap_or_default()
    }

    /// Its tags, in order.
    pub fn tags(&self) -> impl Iterator<Item = &Tag> {
        self.tags.iter().filter(|(_, is_on)| is_on.get() == Some(&true)).map(|(tag, _)| tag)
    }

    /// Whether something done with it would make a difference.
    #[must_use]
    pub fn would_change(&self, act: &Curation) -> bool {
        match act {
            Curation::Drop { reason } => self.dropped() != Some(reason.as_str()),
            Curation::Keep => self.dropped().is_some(),
            Curation::Send => self.sent_at().is_none(),
            Curation::Unsend => self.sent_at().is_some(),
            Curation::Ask { votes } => self.votes() != *votes,
            Curation::Tag(tag) => !self.tags().any(|it| it == tag),
            Curation::Untag(tag) => self.tags().any(|it| it == tag),
        }
    }

    pub(super) fn follow(&mut self, place: Place, act: &Curation) {
        match act {
            Curation::Drop { reason } => self.dropped.say(place, Some(reason.clone())),
            Curation::Keep => self.dropped.say(place, None),
            Curation::Send => self.sent.say(place, true),
            Curation::Unsend => self.sent.say(place, false),
            Curation::Ask { votes } => self.votes.say(place, *votes),
            Curation::Tag(tag) => self.tags.entry(tag.clone()).or_default().say(place, true),
            Curation::Untag(tag) => self.tags.entry(tag.clone()).or_default().say(place, false),
        }
    }
}

impl Project {
    /// Whether a record is left out.
    #[must_use]
    pub fn is_dropped(&self, item: &ItemId) -> bool {
        self.curated(item).dropped().is_some()
    }

    /// What experts and owners did with a record.
    #[must_use]
    pub fn curated(&self, item: &ItemId) -> &Curated {
        self.state(item).map_or(Curated::NONE, |state| state.curated())
    }

    /// How many votes an item gets before it is complete.
    #[must_use]
    pub fn votes_wanted(&self, item: &ItemId) -> u32 {
        self.manifest.policy.votes_per_item.max(self.curated(item).votes())
    }

    #[inline(never)]
    pub(super) fn note_curation(&mut self, place: Place, curate: &Curate) {
        for item in &curate.items {
            self.change(*item, |state| state.curate(place, &curate.act));
        }
    }
}
