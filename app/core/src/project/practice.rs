//! Answers to practice items. They are kept apart from all others, so that no count, figure or lesson can meet them.

use std::collections::BTreeMap;

use super::Project;
use crate::event::{Millis, PracticeAnswer};
use crate::ids::{DeviceId, EventId, ItemId, LabelerId};
use crate::record::PracticeItem;

/// A person's first answer to a practice item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Practised {
    /// When.
    pub at: Millis,
    /// Their device.
    pub device: DeviceId,
    /// The event.
    pub id: EventId,
    /// What.
    pub answer: PracticeAnswer,
}

/// How somebody did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PracticeScore {
    /// Practice items answered.
    pub n: u32,
    /// Right ones among them.
    pub n_right: u32,
}

impl Project {
    /// The practice item this person has not answered yet, with its place.
    #[must_use]
    pub fn next_practice(&self, labeler: &LabelerId) -> Option<(usize, &PracticeItem)> {
        let done = self.practised.get(labeler);
        let is_done = |item: &PracticeItem| done.is_some_and(|done| done.contains_key(&item.id));
        self.manifest.practice.iter().enumerate().find(|(_, item)| !is_done(item))
    }

    /// How a person did on the practice items there are, by first answers.
    #[must_use]
    pub fn practice_score(&self, labeler: &LabelerId) -> PracticeScore {
        let done = self.practised.get(labeler);
        let mut score = PracticeScore::default();
        for item in &self.manifest.practice {
            if let Some(practised) = done.and_then(|done| done.get(&item.id)) {
                score.n += 1;
                score.n_right += u32::from(item.accepts(&practised.answer.label));
            }
        }
        score
    }

    /// All first answers, by person and item.
    #[must_use]
    pub const fn practised(&self) -> &BTreeMap<LabelerId, BTreeMap<ItemId, Practised>> {
        &self.practised
    }

    /// Keeps the first answer by (time, device, id), in whatever order they come.
    #[inline(never)]
    pub(super) fn note_practice(
        &mut self,
        device: DeviceId,
        labeler: LabelerId,
        (at, id): (Millis, EventId),
        answer: PracticeAnswer,
    ) {
        let fresh = Practised { at, device, id, answer };
        let of_labeler = self.practised.entry(labeler).or_default();
        let is_first = of_labeler
            .get(&fresh.answer.item)
            .is_none_or(|known| (fresh.at, fresh.device, fresh.id) < (known.at, known.device, known.id));
        if is_first {
            of_labeler.insert(fresh.answer.item, fresh);
        }
    }
}
