//! What is done with records, many at once, and taking that back.

use std::collections::BTreeMap;

use super::{Decider, Decision, ExpertTask, Refusal, Screen, Stack};
use crate::event::{Curate, Curation, EventKind, MAX_ASKED, MAX_CURATED, MAX_REMARK_BYTES};
use crate::ids::ItemId;
use crate::project::Curated;

impl Decider<'_> {
    pub(super) fn curate(&self, items: &[ItemId], act: Curation) -> Result<Decision, Refusal> {
        self.for_experts(ExpertTask::Curating)?;
        let act = match act {
            Curation::Drop { reason } => Curation::Drop { reason: super::review::clean(&reason, MAX_REMARK_BYTES)? },
            Curation::Ask { votes } => Curation::Ask { votes: votes.min(MAX_ASKED) },
            act => act,
        };
        if items.is_empty() {
            return Err(Refusal::NoItems);
        }
        let mut items: Vec<ItemId> = items.to_vec();
        items.sort_unstable();
        items.dedup();
        items.retain(|item| self.project.item(item).is_some() && self.curated(item).would_change(&act));
        if items.is_empty() {
            return Err(Refusal::NothingChanges);
        }
        let stack = Stack::Curated(self.inverse(&items, &act));
        Ok(self.decisions(in_pieces(items, &act).map(EventKind::Curate).collect(), Screen::Stay, stack))
    }

    /// Takes back what this tab did last with records.
    pub(super) fn undo_curate(&self) -> Result<Decision, Refusal> {
        let last = self.session.curated.last().ok_or(Refusal::NothingToUndo)?;
        let kinds = last.iter().cloned().map(EventKind::Curate).collect();
        Ok(self.decisions(kinds, Screen::Stay, Stack::Uncurated))
    }

    /// What makes hold again what holds now.
    fn inverse(&self, items: &[ItemId], act: &Curation) -> Vec<Curate> {
        let mut by_act: BTreeMap<(Option<&str>, u32), Vec<ItemId>> = BTreeMap::new();
        for item in items {
            let curated = self.curated(item);
            let before = match act {
                Curation::Drop { .. } | Curation::Keep => (curated.dropped(), 0),
                Curation::Ask { .. } => (None, curated.votes()),
                _ => (None, 0),
            };
            by_act.entry(before).or_default().push(*item);
        }
        let undone = |(reason, votes): (Option<&str>, u32)| match (act, reason) {
            (Curation::Drop { .. } | Curation::Keep, Some(reason)) => Curation::Drop { reason: reason.to_owned() },
            (Curation::Drop { .. } | Curation::Keep, None) => Curation::Keep,
            (Curation::Send, _) => Curation::Unsend,
            (Curation::Unsend, _) => Curation::Send,
            (Curation::Ask { .. }, _) => Curation::Ask { votes },
            (Curation::Tag(tag), _) => Curation::Untag(tag.clone()),
            (Curation::Untag(tag), _) => Curation::Tag(tag.clone()),
        };
        by_act.into_iter().flat_map(|(before, items)| in_pieces(items, &undone(before)).collect::<Vec<_>>()).collect()
    }

    fn curated(&self, item: &ItemId) -> &Curated {
        self.project.curated(item)
    }
}

fn in_pieces(items: Vec<ItemId>, act: &Curation) -> impl Iterator<Item = Curate> {
    let pieces: Vec<Vec<ItemId>> = items.chunks(MAX_CURATED).map(<[ItemId]>::to_vec).collect();
    pieces.into_iter().map(move |items| Curate { items, act: act.clone() })
}
