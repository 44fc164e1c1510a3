//! What others have begun: planned second opinions, and one more vote where the votes so far decide little.
//!
//! Both are put into one order by what another answer is worth, as in ActiveLab: votes and the model's opinion weigh
//! against each other (see [`active_lab`](crate::consensus::active_lab)). Items that somebody skipped come after the others.
//! Votes are capped, because orders by uncertainty ask about the same hard items for ever (C. H. Lin, Mausam, D. S. Weld,
//! "Re-Active Learning", AAAI 2016).

use std::cmp::Reverse;

use super::{Asker, N_TO_CHOOSE_FROM, Pick, Share, n_skips};
use crate::consensus::active_lab::value_of_answer;
use crate::event::{Reason, Stratum};
use crate::ids::ItemId;
use crate::project::{Cell, ItemState};
use crate::record::Item;
use crate::rng::stable_hash;

/// How many begun items are compared at a key press; beyond, another part of them is looked at with each answer. So the
/// cost of a key does not grow with the project.
const MAX_LOOKS: usize = 512;

/// Which begun items are looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Begun {
    beyond_plan: bool,
}

impl Begun {
    /// Those that lack planned votes.
    pub(super) const PLANNED: Self = Self { beyond_plan: false };
    /// Also those on which a vote beyond the plan would tell something.
    pub(super) const ALL: Self = Self { beyond_plan: true };
}

struct Candidate<'a> {
    item_idx: usize,
    item: &'a Item,
    state: &'a ItemState,
    stratum: Stratum,
    /// How many more people are wanted.
    n_wanted: usize,
    n_skips: usize,
    /// What another answer is worth, 0 to 1.
    value: f64,
}

impl<'a> Asker<'a> {
    /// The item others have begun on which this person's answer is worth most. `turn` moves the part that is looked at
    /// where there are too many to compare.
    pub(super) fn begun(&self, which: Begun, share: Share, turn: u64) -> Option<Pick> {
        let hash = stable_hash(&[b"begun", self.labeler.as_bytes(), &turn.to_le_bytes()]).to_le_bytes();
        let mut start = [0; ItemId::BYTES];
        start.iter_mut().zip(hash).for_each(|(byte, hash)| *byte = hash);
        let begun = self.project.begun_by_others(self.labeler, ItemId::new(start));
        // Where nothing else is left, all are looked at: nobody is sent away while there is work.
        let n_looks = if share == Share::Own { MAX_LOOKS } else { usize::MAX };
        let mut found: Vec<Candidate<'_>> = begun.take(n_looks).filter_map(|id| self.candidate(&id, which)).collect();
        // Values are from 0 to 1, so their bits order as they do.
        found.sort_by_key(|it| (it.n_skips, Reverse(it.value.to_bits()), it.item.id));
        let best = match share {
            Share::Own => found.into_iter().find(|it| self.is_turn(it)),
            // As with new items: not all who help out go to the same one.
            Share::Anybodys => found.into_iter().take(N_TO_CHOOSE_FROM).min_by_key(|it| self.n_before(it)),
        }?;
        let pick = self.pick(best.item_idx, best.item, best.stratum);
        let slice_value = Some(best.value as f32);
        Some(Pick { reason: pick.reason.map(|reason| Reason { slice_value, ..reason }), ..pick })
    }

    /// Whether this person is among the next that are wanted of those who have not answered.
    fn is_turn(&self, candidate: &Candidate<'_>) -> bool {
        self.n_before(candidate) < candidate.n_wanted
    }

    /// How many of those who have not answered come before this person.
    fn n_before(&self, candidate: &Candidate<'_>) -> usize {
        let cells = &candidate.state.cells;
        self.n_ahead(&candidate.item.id, |who| cells.get(who).and_then(Cell::standing).is_none())
    }

    fn candidate(&self, id: &ItemId, which: Begun) -> Option<Candidate<'a>> {
        let (item_idx, item) = self.project.item(id)?;
        if self.not.contains(id) || self.is_audit(item_idx) {
            return None;
        }
        let tally = self.project.tally();
        let is_again = tally.again.contains(id);
        if is_again && !which.beyond_plan {
            return None;
        }
        let state = self.project.state(id)?;
        let votes = self.votes(id);
        let n: u32 = votes.iter().sum();
        let likeliest = self.scores.and_then(|scores| scores.likeliest(item_idx));
        let (label, n_for) = consensus(&votes, likeliest.map(|(class_idx, _)| class_idx))?;
        let n_labels = votes.len();
        let p = match likeliest {
            Some((class_idx, confidence)) if class_idx == label => f64::from(confidence),
            Some((_, confidence)) => (1.0 - f64::from(confidence)).max(0.0) / (n_labels.max(2) - 1) as f64,
            None => 1.0 / n_labels.max(1) as f64,
        };
        // A single vote beyond which nothing is planned is doubted where the model would have said otherwise.
        if is_again && n < 2 && likeliest.is_none_or(|(class_idx, _)| class_idx == label) {
            return None;
        }
        let stratum = if is_again && n_for < n { Stratum::AskAgain } else { Stratum::SecondOpinion };
        let planned = self.project.manifest().policy.votes_per_item.saturating_sub(n);
        let n_wanted = planned.max(1) as usize;
        let value = value_of_answer(n_for, n, p, n_labels).clamp(0.0, 1.0);
        Some(Candidate { item_idx, item, state, stratum, n_wanted, n_skips: n_skips(state), value })
    }

    /// How often each label was given.
    fn votes(&self, item: &ItemId) -> Vec<u32> {
        let mut votes = vec![0; self.project.manifest().schema.labels.len()];
        for (_, rating) in self.project.agreement().ratings(item) {
            if let Some(count) = votes.get_mut(rating.class_idx) {
                *count += 1;
            }
        }
        votes
    }
}

/// The label most people gave and how many; of equals the one the model expects, else the first.
fn consensus(votes: &[u32], expected: Option<usize>) -> Option<(usize, u32)> {
    let ranked = votes.iter().copied().enumerate().filter(|(_, n)| *n > 0);
    ranked.max_by_key(|(label, n)| (*n, Some(*label) == expected, Reverse(*label)))
}

#[cfg(test)]
mod tests {
    use super::consensus;

    #[test]
    fn ties_go_to_what_the_model_expects_and_then_to_the_first_label() {
        assert_eq!(consensus(&[1, 2, 1], Some(0)), Some((1, 2)));
        assert_eq!(consensus(&[1, 0, 1], Some(2)), Some((2, 1)));
        assert_eq!(consensus(&[1, 0, 1], Some(1)), Some((0, 1)));
        assert_eq!(consensus(&[0, 0], None), None);
    }
}
