//! What is told of answers besides the state: when they were shown and why they were asked. It is half of an answer's
//! size, so a page keeps it of one person alone.

use std::collections::BTreeMap;

use super::{Details, Given, Project};
use crate::event::{Answer, AnswerContext, Event, EventKind};
use crate::ids::{DeviceId, EventId, ItemId, LabelerId};
use crate::wire::segment::Segment;

/// Details of answers, and of whose they are kept.
#[derive(Clone, Debug, Default)]
pub(super) struct Kept {
    /// `None` for everybody's.
    of: Option<LabelerId>,
    by_event: BTreeMap<(DeviceId, EventId), Details>,
}

impl Kept {
    /// Keeps the details of a segment's answers, where they are wanted.
    pub(super) fn note_all(&mut self, segment: &Segment) {
        let (labeler, device) = (segment.header.labeler, segment.device());
        segment.events.iter().for_each(|event| self.note(labeler, device, event));
    }

    /// Keeps the details of an answer, where they are wanted.
    pub(super) fn note(&mut self, labeler: LabelerId, device: DeviceId, event: &Event) {
        if let EventKind::Answer(Answer { context, .. }) = &event.kind
            && self.of.is_none_or(|of| of == labeler)
        {
            let details =
                Details { reason: context.reason, shown_at: context.shown_at, answered_at: context.answered_at };
            self.by_event.insert((device, event.id), details);
        }
    }
}

impl Project {
    /// From now on details are kept of this person's answers alone; at first they are kept of everybody's.
    #[must_use]
    pub fn keep_details_of(mut self, labeler: LabelerId) -> Self {
        self.details.of = Some(labeler);
        self
    }

    /// What is told of an answer besides the state, where it is kept.
    #[must_use]
    pub fn details(&self, given: &Given) -> Option<&Details> {
        self.details.by_event.get(&(given.device, given.id))
    }

    /// An answer to an item as it was given, but for which it took the place of.
    #[must_use]
    pub fn answer(&self, item: ItemId, given: &Given) -> Answer {
        Answer { item, choice: given.answer.choice.clone(), supersedes: Vec::new(), context: self.context(given) }
    }

    /// How an answer came about, as its log says; without its details as if it had been shown when it was given.
    #[must_use]
    pub fn context(&self, given: &Given) -> AnswerContext {
        let (context, details) = (&given.answer.context, self.details(given));
        AnswerContext {
            instructions_version: context.instructions_version,
            instructions_revision: context.instructions().revision,
            stratum: context.stratum,
            round: context.round(),
            reason: details.and_then(|details| details.reason),
            suggestion_shown: context.suggestion_shown,
            suggested: context.suggested().cloned(),
            shown_at: details.map_or(given.at, |details| details.shown_at),
            answered_at: details.map_or(given.at, |details| details.answered_at),
            active_ms: context.active_ms,
        }
    }
}
