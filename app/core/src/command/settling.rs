//! Settling, one item or several at once, and taking that back.

use super::{Decider, Decision, Refusal, Screen, Stack};
use crate::event::{Cause, EventKind, MAX_REMARK_BYTES, Settle};
use crate::ids::ItemId;
use crate::project::Cell;
use crate::record::LabelName;

/// More items than this are not looked at before they are settled at once.
pub const MAX_BATCH_ITEMS: usize = 200;

impl Decider<'_> {
    pub(super) fn settle(
        &self,
        item: ItemId,
        label: Option<LabelName>,
        also: Vec<LabelName>,
        reason: String,
        cause: Option<Cause>,
    ) -> Result<Decision, Refusal> {
        self.may_settle(item, label.iter().chain(&also))?;
        let reason = super::review::clean(&reason, MAX_REMARK_BYTES)?;
        let mut others = also;
        others.retain(|other| Some(other) != label.as_ref());
        others.sort_unstable();
        others.dedup();
        let kind = self.settlement(item, label, others, reason, cause);
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
        let settle = |item: ItemId| {
            self.may_settle(item, std::iter::once(label))?;
            Ok(self.settlement(item, Some(label.clone()), Vec::new(), reason.clone(), cause))
        };
        let kinds = items.into_iter().map(settle).collect::<Result<Vec<_>, Refusal>>()?;
        Ok(self.decisions(kinds, Screen::Stay, Stack::Keep))
    }

    /// Withdraws what this expert settled last; what was settled in one go has one time.
    pub(super) fn undo_settle(&self) -> Result<Decision, Refusal> {
        let states = self.project.tally().settled.iter().filter_map(|item| self.project.state(item));
        let mine: Vec<_> = states.filter_map(|state| state.settlement_of(&self.me.labeler)).collect();
        let last_at = mine.iter().map(|settled| settled.at).max().ok_or(Refusal::NothingToUndo)?;
        let last = mine.into_iter().filter(|settled| settled.at == last_at);
        let withdraw = |item| self.settlement(item, None, Vec::new(), String::new(), None);
        let kinds = last.map(|settled| withdraw(settled.settle.item)).collect();
        Ok(self.decisions(kinds, Screen::Stay, Stack::Keep))
    }

    fn may_settle<'b>(&self, item: ItemId, mut labels: impl Iterator<Item = &'b LabelName>) -> Result<(), Refusal> {
        if !self.me.role.reviews() {
            return Err(Refusal::NotAReviewer);
        }
        if labels.any(|label| self.project.manifest().schema.index_of(label).is_none()) {
            return Err(Refusal::UnknownLabel);
        }
        if self.project.is_in_open_round(&item) {
            return Err(Refusal::InRound);
        }
        Ok(())
    }

    fn settlement(
        &self,
        item: ItemId,
        label: Option<LabelName>,
        also: Vec<LabelName>,
        reason: String,
        cause: Option<Cause>,
    ) -> EventKind {
        let state = self.project.state(&item);
        let cells = state.into_iter().flat_map(|state| state.cells.values());
        let votes = cells.filter_map(Cell::standing).map(|given| (given.device, given.id)).collect();
        // Another expert's settlement stays as it is: the two are shown as contested where they differ.
        let own = state.and_then(|state| state.settlement_of(&self.me.labeler));
        let supersedes = own.map(|settled| settled.id).into_iter().collect();
        EventKind::Settle(Settle { item, label, also, reason, cause, votes, supersedes })
    }
}
