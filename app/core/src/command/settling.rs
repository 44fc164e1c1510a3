//! Settling, one item or several at once, and taking that back.

use super::{Decider, Decision, Refusal, Screen, Stack};
use crate::event::{Cause, Choice, EventKind, MAX_REMARK_BYTES, Settle};
use crate::ids::ItemId;
use crate::project::Cell;
use crate::record::LabelName;

/// More items than this are not looked at before they are settled at once.
pub const MAX_BATCH_ITEMS: usize = 200;

impl Decider<'_> {
    pub(super) fn settle(
        &self,
        item: ItemId,
        answer: Choice,
        also: Vec<Choice>,
        reason: String,
        cause: Option<Cause>,
    ) -> Result<Decision, Refusal> {
        self.may_settle(item, std::iter::once(&answer).chain(&also))?;
        let reason = super::review::clean(&reason, MAX_REMARK_BYTES)?;
        let mut others: Vec<Choice> = Vec::new();
        for other in also {
            if other != answer && !others.contains(&other) {
                others.push(other);
            }
        }
        // In order of their words, however they were marked.
        others.sort_by_cached_key(Choice::shown);
        let kind = self.settlement(item, Some(answer), others, reason, cause);
        Ok(self.decision(kind, Screen::Stay, Stack::Keep))
    }

    pub(super) fn settle_batch(
        &self,
        items: &[ItemId],
        label: &LabelName,
        reason: &str,
        cause: Option<Cause>,
    ) -> Result<Decision, Refusal> {
        let mut items = items.to_vec();
        items.sort_unstable();
        items.dedup();
        if items.is_empty() {
            return Err(Refusal::NoItems);
        }
        if items.len() > MAX_BATCH_ITEMS {
            return Err(Refusal::TooManyItems { n: items.len(), most: MAX_BATCH_ITEMS });
        }
        let reason = super::review::clean(reason, MAX_REMARK_BYTES)?;
        let answer = Choice::Label(label.clone());
        let settle = |item: ItemId| {
            self.may_settle(item, std::iter::once(&answer))?;
            Ok(self.settlement(item, Some(answer.clone()), Vec::new(), reason.clone(), cause))
        };
        let kinds = items.into_iter().map(settle).collect::<Result<Vec<_>, Refusal>>()?;
        Ok(self.decisions(kinds, Screen::Stay, Stack::Keep))
    }

    /// Withdraws what this expert settled last; what was settled in one go has one time.
    pub(super) fn undo_settle(&self) -> Result<Decision, Refusal> {
        let last = self.project.last_settled_by(&self.me.labeler);
        if last.is_empty() {
            return Err(Refusal::NothingToUndo);
        }
        let withdraw = |item| self.settlement(item, None, Vec::new(), String::new(), None);
        Ok(self.decisions(last.into_iter().map(withdraw).collect(), Screen::Stay, Stack::Keep))
    }

    fn may_settle<'b>(&self, item: ItemId, mut answers: impl Iterator<Item = &'b Choice>) -> Result<(), Refusal> {
        if !self.me.role.reviews() {
            return Err(Refusal::NotAReviewer);
        }
        answers
            .try_for_each(|answer| if answer.is_answer() { self.check(answer) } else { Err(Refusal::NothingShown) })?;
        if self.project.is_in_open_round(&item) {
            return Err(Refusal::InRound);
        }
        Ok(())
    }

    fn settlement(
        &self,
        item: ItemId,
        answer: Option<Choice>,
        also: Vec<Choice>,
        reason: String,
        cause: Option<Cause>,
    ) -> EventKind {
        let state = self.project.state(&item);
        let cells = state.into_iter().flat_map(|state| state.cells.values());
        let votes = cells.filter_map(Cell::standing).map(|given| (given.device, given.id)).collect();
        // Another expert's settlement stays as it is: the two are shown as contested where they differ.
        let own = state.and_then(|state| state.settlement_of(&self.me.labeler));
        let supersedes = own.map(|settled| settled.id).into_iter().collect();
        EventKind::Settle(Settle { item, answer, also, reason, cause, votes, supersedes })
    }
}
