//! What a labeler learns from experts: their settled items, with the reason. Shown to the person alone, and only after
//! they answered.

use std::collections::BTreeSet;

use super::{Cell, Given, Project, Settled};
use crate::event::Millis;
use crate::ids::{ItemId, LabelerId};

/// A settled item that somebody answered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Feedback<'a> {
    /// Which item.
    pub item: ItemId,
    /// Their answer that stands.
    pub given: &'a Given,
    /// The settlement that holds, with its reason.
    pub settled: &'a Settled,
    /// Whether their answer is among the right ones; `None` where they skipped.
    pub is_right: Option<bool>,
}

impl Project {
    /// The settled items a person answered, the latest settlement first. Items of open rounds are left out. Time in
    /// proportion to those items.
    #[must_use]
    pub fn feedback(&self, labeler: &LabelerId) -> Vec<Feedback<'_>> {
        let judged = self.tally.judged.get(labeler).into_iter().flatten();
        let mut all: Vec<Feedback<'_>> = judged.filter_map(|(_, item)| self.feedback_on(item, labeler)).collect();
        all.sort_unstable_by_key(|it| std::cmp::Reverse((it.settled.at, it.settled.device, it.settled.id)));
        all
    }

    /// How many of them were settled after a moment: it is counted with every key, so only those are looked at.
    pub(super) fn n_feedback_after(&self, labeler: &LabelerId, at: Millis) -> usize {
        let Some(next) = at.0.checked_add(1) else { return 0 };
        let judged = self.tally.judged.get(labeler);
        let fresh =
            judged.into_iter().flat_map(|judged| judged.range((Millis(next), ItemId::new([0; ItemId::BYTES]))..));
        fresh.filter(|(_, item)| !self.is_in_open_round(item)).count()
    }

    /// The items an expert settled last, in order of id: those settled in one go have one time.
    #[must_use]
    pub fn last_settled_by(&self, expert: &LabelerId) -> Vec<ItemId> {
        let own = self.tally.settled_by.get(expert);
        let Some((last_at, _)) = own.and_then(BTreeSet::last).copied() else { return Vec::new() };
        let first = (last_at, ItemId::new([0; ItemId::BYTES]));
        own.into_iter().flat_map(|own| own.range(first..)).map(|(_, item)| *item).collect()
    }

    fn feedback_on(&self, item: &ItemId, labeler: &LabelerId) -> Option<Feedback<'_>> {
        let state = self.states.get(item).filter(|_| !self.is_in_open_round(item))?;
        let given = state.cells.get(labeler).and_then(Cell::standing)?;
        let settled = state.settlement()?;
        let is_right = match given.answer.choice.is_answer() {
            true => Some(settled.settle.right().any(|right| right.agrees(&given.answer.choice))),
            false => None,
        };
        Some(Feedback { item: *item, given, settled, is_right })
    }
}
