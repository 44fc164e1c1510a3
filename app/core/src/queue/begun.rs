//! What others have begun: planned second opinions, and one more vote where the votes so far decide little.
//!
//! Both are put into one order by how doubtful the likeliest label is, given votes and the model
//! ([`informed`](crate::consensus::informed)). Beyond the plan an item is asked about only where another vote tells more than
//! one on a new item. Items that somebody skipped come after the others. Votes are capped, because orders by uncertainty ask
//! about the same hard items for ever (C. H. Lin, Mausam, D. S. Weld, "Re-Active Learning", AAAI 2016).

use std::cmp::Reverse;

use super::{Asker, N_TO_CHOOSE_FROM, Pick, Share, Skipped, n_skips};
use crate::event::{Reason, Stratum};
use crate::ids::ItemId;
use crate::project::{Cell, ItemState};
use crate::record::Item;
use crate::rng::stable_hash;

/// How many begun items are compared at a key press; beyond, another part of them is looked at with each answer. So the
/// cost of a key does not grow with the project.
const MAX_LOOKS: usize = 512;

/// So many items tell how doubtful new ones are.
const N_NEW: usize = 256;

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
    /// How probable it is that the likeliest label is wrong: what another answer is worth, 0 to 1.
    doubt: f64,
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
        let bar = if which.beyond_plan { self.bar() } else { f64::INFINITY };
        let mut found: Vec<Candidate<'_>> = begun.take(n_looks).filter_map(|id| self.candidate(&id, bar)).collect();
        // Doubts are from 0 to 1, so their bits order as they do.
        found.sort_by_key(|it| (it.n_skips, Reverse(it.doubt.to_bits()), it.item.id));
        let best = match share {
            Share::Own => found.into_iter().find(|it| self.is_turn(it)),
            // As with new items: not all who help out go to the same one.
            Share::Anybodys => found.into_iter().take(N_TO_CHOOSE_FROM).min_by_key(|it| self.n_before(it)),
        }?;
        let pick = self.pick(best.item_idx, best.item, best.stratum);
        let slice_value = Some(best.doubt as f32);
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

    /// Above which doubt another vote tells more than one on a new item.
    fn bar(&self) -> f64 {
        let informed = self.project.informed();
        let n_items = self.project.items().len();
        let fresh = (0..n_items)
            .step_by(n_items.div_ceil(N_NEW).max(1))
            .filter_map(|idx| self.fresh(idx, Share::Anybodys, Skipped::Too));
        let expected = fresh.filter_map(|(idx, _)| self.scores.and_then(|scores| scores.likeliest(idx)));
        let doubt = |(label, share): (usize, f32)| informed.doubt_of_new((label, f64::from(share)));
        let (n, sum) = expected.map(doubt).fold((0.0, 0.0), |(n, sum), doubt| (n + 1.0, sum + doubt));
        informed.bar(if n > 0.0 { sum / n } else { 0.0 })
    }

    fn candidate(&self, id: &ItemId, bar: f64) -> Option<Candidate<'a>> {
        let (item_idx, item) = self.project.item(id)?;
        if self.not.contains(id) || self.is_audit(item_idx) {
            return None;
        }
        let is_again = self.project.tally().again.contains(id);
        let state = self.project.state(id)?;
        let votes = self.votes(id);
        let n_labels = votes.iter().sum::<u32>();
        let (n, n_for, doubt) = if n_labels > 0 {
            let doubt = self.project.believed(item_idx)?.doubt.clamp(0.0, 1.0);
            (n_labels, votes.iter().copied().max()?, doubt)
        } else {
            // Marks, texts and numbers are no votes for a label, and nothing is believed of them.
            let standing = state.cells.values().filter_map(Cell::standing);
            let n_answers = standing.filter(|given| given.answer.choice.is_answer()).count();
            let n_answers = u32::try_from(n_answers).unwrap_or(u32::MAX);
            (n_answers, n_answers, 1.0)
        };
        if n == 0 || is_again && doubt <= bar {
            return None;
        }
        let stratum = if is_again && n_for < n { Stratum::AskAgain } else { Stratum::SecondOpinion };
        let planned = self.project.manifest().policy.votes_per_item.saturating_sub(n);
        let n_wanted = planned.max(1) as usize;
        Some(Candidate { item_idx, item, state, stratum, n_wanted, n_skips: n_skips(state), doubt })
    }

    /// How often each label was given.
    fn votes(&self, item: &ItemId) -> Vec<u32> {
        let mut votes = vec![0; self.project.manifest().schema.n_classes()];
        for (_, rating) in self.project.agreement().ratings(item) {
            if let Some(count) = votes.get_mut(rating.class_idx) {
                *count += 1;
            }
        }
        votes
    }
}
