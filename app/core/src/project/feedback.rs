//! What a labeler learns from experts: their settled items, with the reason. Shown to the person alone, and only after
//! they answered.

use super::{Cell, Given, Project, Settled};
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
    /// proportion to the settled items.
    #[must_use]
    pub fn feedback(&self, labeler: &LabelerId) -> Vec<Feedback<'_>> {
        let mut all: Vec<Feedback<'_>> = self.feedback_in_any_order(labeler).collect();
        all.sort_unstable_by_key(|it| std::cmp::Reverse((it.settled.at, it.settled.device, it.settled.id)));
        all
    }

    /// The same where the order does not matter: it is counted with every key.
    pub(super) fn feedback_in_any_order(&self, labeler: &LabelerId) -> impl Iterator<Item = Feedback<'_>> {
        self.tally.settled.iter().filter_map(|item| self.feedback_on(item, labeler))
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
