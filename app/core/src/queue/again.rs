//! Items that a person has answered and is asked again: rounds, changed instructions, and a few to see how steady they are.

use super::{Asker, Pick};
use crate::event::Stratum;
use crate::ids::{EventId, ItemId, LabelerId};
use crate::project::{Cell, Project};
use crate::record::Item;
use crate::rng::stable_hash;

/// Nobody is asked one of their own items again before so many others.
const N_BETWEEN: usize = 20;

impl Asker<'_> {
    /// An item of the oldest open round in which this person is not done, in an order of their own. Whatever they answered
    /// before the round and whoever settled it meanwhile: a round needs all answers.
    pub(super) fn round(&self) -> Option<Pick> {
        let rounds = self.project.round_work(&self.labeler);
        rounds.into_iter().find_map(|(round, items)| {
            let key = |item: &Item| stable_hash(&[b"round", self.labeler.as_bytes(), item.id.as_bytes()]);
            let waiting = items.iter().filter(|item| !self.not.contains(item));
            let loaded = waiting.filter_map(|item| self.project.item(item));
            let (idx, item) = loaded.min_by_key(|(_, item)| (key(item), item.id))?;
            Some(Pick { round: Some(round), ..self.pick(idx, item, Stratum::Round) })
        })
    }

    /// An item whose meaning changed after this person answered it.
    pub(super) fn reask(&self) -> Option<Pick> {
        let affected = self.project.affected(&self.labeler).iter().filter(|item| !self.project.is_in_open_round(item));
        let affected = affected.filter(|item| !self.project.tally().dropped.contains(item));
        let (idx, item) = affected.filter(|item| !self.not.contains(item)).find_map(|item| self.project.item(item))?;
        Some(self.pick(idx, item, Stratum::Reask))
    }

    /// An item of the person's own a second time, where one is due: after at least [`N_BETWEEN`] others and, by the
    /// policy's share, not more often than every so many answers.
    pub(super) fn repeat(&self) -> Option<Pick> {
        let share = self.project.repeat_share();
        let given = self.project.tally().people.get(&self.labeler).filter(|_| share > 0.0)?;
        let done = self.project.repeats(&self.labeler);
        let last_at = done.values().map(|repeated| repeated.at).max().unwrap_or_default();
        let is_due = (f64::from(given.n_given()) * share).floor() > done.len() as f64
            // After a pause, or where the share was raised, they do not come one upon the other.
            && (done.is_empty() || given.n_given_after(last_at) >= N_BETWEEN);
        if !is_due {
            return None;
        }
        let key = |item: &Item| stable_hash(&[b"repeat", self.labeler.as_bytes(), item.id.as_bytes()]);
        let is_fit = |item: &ItemId| {
            !done.contains_key(item)
                && !self.not.contains(item)
                && !self.project.tally().settled.contains(item)
                && !self.project.tally().dropped.contains(item)
                && !self.project.is_shared(item)
                && !self.project.is_in_talk(item)
                && !self.project.is_in_open_round(item)
                && self.has_label(item)
        };
        let old = given.given().iter().rev().skip(N_BETWEEN).map(|(_, item)| item).filter(|item| is_fit(item));
        let (idx, item) =
            old.filter_map(|item| self.project.item(item)).min_by_key(|(_, item)| (key(item), item.id))?;
        Some(self.pick(idx, item, Stratum::Repeat))
    }

    fn has_label(&self, item: &ItemId) -> bool {
        let cell = self.project.state(item).and_then(|state| state.cells.get(&self.labeler));
        cell.and_then(Cell::standing).is_some_and(|given| given.answer.choice.is_answer())
    }
}

/// Whether an item that was picked still waits for this person: nobody, another tab of theirs included, has answered it
/// since, and the round it was picked for is open.
pub(crate) fn still_asks(project: &Project, labeler: LabelerId, pick: &Pick) -> bool {
    let waits_in = |round: &EventId| {
        let is_open = project.round(round).is_some_and(|state| state.is_open);
        is_open && project.round_answer(round, &labeler, &pick.item).is_none()
    };
    match (pick.stratum, &pick.round) {
        (_, Some(round)) => waits_in(round),
        (Stratum::Reask, _) => project.affected(&labeler).contains(&pick.item),
        (Stratum::Repeat, _) => !project.repeats(&labeler).contains_key(&pick.item),
        _ => !project.has_answered(&pick.item, labeler),
    }
}
