//! Answers that people gave a second time to items of their own: how steady somebody is. They change no vote.

use std::collections::BTreeMap;

use super::Project;
use crate::consensus::{Share, wilson};
use crate::event::{Millis, Repeat};
use crate::ids::{DeviceId, EventId, ItemId, LabelerId};

/// A second answer with its place in the logs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repeated {
    /// When.
    pub at: Millis,
    /// Their device.
    pub device: DeviceId,
    /// The event.
    pub id: EventId,
    /// What.
    pub repeat: Repeat,
}

/// How steady somebody is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Consistency {
    /// Items of theirs that they labeled a second time.
    pub n: u32,
    /// Those on which they gave the same label.
    pub n_same: u32,
    /// Share of the same with Wilson's 95 % interval; `None` without any.
    pub share: Option<Share>,
}

impl Project {
    /// A person's second answers, by item; of several to one item the last counts.
    #[must_use]
    pub fn repeats(&self, labeler: &LabelerId) -> &BTreeMap<ItemId, Repeated> {
        const NONE: &BTreeMap<ItemId, Repeated> = &BTreeMap::new();
        self.repeats.get(labeler).unwrap_or(NONE)
    }

    /// What a person answered at first to an item they answered again: the label that was theirs at that time, where the
    /// meaning of neither label changed in between.
    #[must_use]
    pub fn first_answer(&self, labeler: &LabelerId, repeated: &Repeated) -> Option<&crate::record::LabelName> {
        let cell = self.states.get(&repeated.repeat.item)?.cells.get(labeler)?;
        let before = cell.all().filter(|given| given.at <= repeated.at);
        let given = before.max_by_key(|given| (given.at, given.device, given.id))?;
        let first = given.answer.choice.label()?;
        let (from, to) = (given.answer.context.instructions(), repeated.repeat.instructions);
        let changed = |label| self.meaning_changed(label, from, to);
        let is_comparable = !changed(first) && !repeated.repeat.label.as_ref().is_some_and(changed);
        is_comparable.then_some(first)
    }

    /// How often a person gave the same label again. Second answers that are skips do not count.
    #[must_use]
    pub fn own_consistency(&self, labeler: &LabelerId) -> Consistency {
        let mut own = Consistency { n: 0, n_same: 0, share: None };
        for repeated in self.repeats(labeler).values() {
            let pair = self.first_answer(labeler, repeated).zip(repeated.repeat.label.as_ref());
            own.n += u32::from(pair.is_some());
            own.n_same += u32::from(pair.is_some_and(|(first, again)| first == again));
        }
        own.share = wilson(f64::from(own.n_same), f64::from(own.n));
        own
    }

    #[inline(never)]
    pub(super) fn note_repeat(&mut self, labeler: LabelerId, repeated: Repeated) {
        let of_person = self.repeats.entry(labeler).or_default();
        let place = |repeated: &Repeated| (repeated.at, repeated.device, repeated.id);
        let is_latest = of_person.get(&repeated.repeat.item).is_none_or(|known| place(known) < place(&repeated));
        if is_latest {
            of_person.insert(repeated.repeat.item, repeated);
        }
    }
}
