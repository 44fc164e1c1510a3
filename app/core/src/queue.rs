//! What a person is asked next: a pure function of the project, the scores and who asks.

use crate::event::{Reason, Stratum};
use crate::ids::{ItemId, LabelerId, ModelHash};
use crate::project::{Cell, Project};
use crate::record::{Item, Policy};
use crate::rng::stable_hash;

/// The scorer's latest order. All lists are by item index; items loaded since are simply missing.
#[derive(Clone, Debug, PartialEq)]
pub struct Scores {
    /// The head that made it.
    pub model: ModelHash,
    /// Item indices, most informative first.
    pub order: Vec<u32>,
    /// `uncertainty * density`.
    pub scores: Vec<f32>,
    /// 1 minus the gap between the two most probable labels.
    pub uncertainty: Vec<f32>,
    /// Mean cosine similarity to the nearest neighbours, scaled to 0..=1.
    pub density: Vec<f32>,
    /// Most probable label by item, empty before there is a head.
    pub predicted: Vec<u32>,
    /// Its probability, empty before there is a head.
    pub confidence: Vec<f32>,
    /// Whether a head was trained, or the order rests on density alone.
    pub trained: bool,
}

/// An item to ask and why.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pick {
    /// The item.
    pub item: ItemId,
    /// Its index.
    pub item_idx: usize,
    /// Which slice it came from.
    pub stratum: Stratum,
    /// The scorer's reason, where it had one.
    pub reason: Option<Reason>,
}

/// The next item for `labeler`, or `None` when nothing needs them.
///
/// `n_answered` is how many items they have answered: it decides which slice is next.
/// Items in `not` are passed over (the one on screen, while its answer is on its way).
#[must_use]
pub fn next(
    project: &Project,
    scores: Option<&Scores>,
    labeler: LabelerId,
    n_answered: u32,
    not: &[ItemId],
) -> Option<Pick> {
    let asker = Asker { project, scores, labeler, not };
    let policy = &project.manifest().policy;
    let slices = slice_order(policy, n_answered);
    let pick = slices.into_iter().find_map(|slice| match slice {
        Stratum::Random => asker.random(),
        Stratum::SecondOpinion => asker.second_opinion(),
        _ => asker.informative(true),
    });
    // A share that ran dry takes over whatever work is left, so nobody starves while there is some.
    pick.or_else(|| asker.informative(false)).or_else(|| asker.random()).or_else(|| asker.second_opinion())
}

/// Items held back for the random slice, by the manifest's share.
#[must_use]
pub fn n_audit(project: &Project) -> usize {
    (project.items().len() as f64 * project.manifest().policy.random_share).round() as usize
}

/// The slices to try at this place in a person's queue: a fixed pattern, so that shares hold over any ten answers.
fn slice_order(policy: &Policy, n_answered: u32) -> Vec<Stratum> {
    let due = |share: f64, phase: f64| {
        let place = f64::from(n_answered) * share + phase;
        (place + share).floor() > place.floor()
    };
    let mut slices = Vec::new();
    if due(policy.random_share, 0.5) {
        slices.push(Stratum::Random);
    }
    // Another phase than the random slice's, so that the two rarely fall on the same place.
    if due(policy.second_opinion_share, 0.85) {
        slices.push(Stratum::SecondOpinion);
    }
    slices.push(Stratum::Scored);
    slices
}

struct Asker<'a> {
    project: &'a Project,
    scores: Option<&'a Scores>,
    labeler: LabelerId,
    not: &'a [ItemId],
}

impl Asker<'_> {
    /// The first item of the common random order that still needs this person.
    fn random(&self) -> Option<Pick> {
        let audit = self.project.audit_order().iter().take(n_audit(self.project));
        let (item_idx, item) = audit.filter_map(|idx| self.needed(*idx)).next()?;
        Some(self.pick(item_idx, item, Stratum::Random))
    }

    /// The most informative item that others have begun and that lacks votes.
    fn second_opinion(&self) -> Option<Pick> {
        let open = self.project.tally().open.iter();
        let candidates = open.filter_map(|id| {
            let (item_idx, _) = self.project.item(id)?;
            self.needed(item_idx)
        });
        // Without scores the rank is the same for all and the id decides.
        let (item_idx, item) = candidates.min_by_key(|(idx, item)| (self.urgency(*idx), item.id))?;
        Some(self.pick(item_idx, item, Stratum::SecondOpinion))
    }

    /// The most informative item nobody has begun; with `own_share`, only of those hashed to this person.
    fn informative(&self, own_share: bool) -> Option<Pick> {
        let is_new = |item: &Item| !self.project.tally().open.contains(&item.id);
        let wanted = |idx: usize| {
            let (item_idx, item) = self.needed(idx)?;
            let mine = is_new(item) && !self.is_audit(item_idx) && (!own_share || self.is_assigned(item));
            mine.then_some((item_idx, item))
        };
        if let Some(scores) = self.scores
            && let Some((idx, item)) = scores.order.iter().find_map(|idx| wanted(*idx as usize))
        {
            return Some(self.pick(idx, item, Stratum::Scored));
        }
        let key = |item: &Item| stable_hash(&[b"shuffle", self.labeler.as_bytes(), item.id.as_bytes()]);
        let rest = (0..self.project.items().len()).filter_map(wanted);
        let (idx, item) = rest.min_by_key(|(_, item)| (key(item), item.id))?;
        Some(self.pick(idx, item, Stratum::Shuffled))
    }

    /// The item at an index if this person has not answered it and it lacks votes.
    fn needed(&self, idx: usize) -> Option<(usize, &Item)> {
        let item = self.project.items().get(idx)?;
        if self.not.contains(&item.id) {
            return None;
        }
        let Some(state) = self.project.state(&item.id) else { return Some((idx, item)) };
        let mine = state.cells.get(&self.labeler).and_then(Cell::standing).is_some();
        (!mine && !self.project.tally().complete.contains(&item.id)).then_some((idx, item))
    }

    fn is_audit(&self, item_idx: usize) -> bool {
        self.project.audit_rank(item_idx).is_some_and(|rank| rank < n_audit(self.project))
    }

    /// Rendezvous hashing: the `votes_per_item` people with the greatest hashes own the item.
    fn is_assigned(&self, item: &Item) -> bool {
        let weight = |who: &LabelerId| stable_hash(&[b"share", who.as_bytes(), item.id.as_bytes()]);
        let mine = weight(&self.labeler);
        let others = self.project.writers().iter().filter(|(_, writer)| writer.role.is_some());
        let ahead = others.filter(|(who, _)| **who != self.labeler && weight(who) > mine).count();
        ahead < self.project.manifest().policy.votes_per_item as usize
    }

    fn urgency(&self, item_idx: usize) -> std::cmp::Reverse<u32> {
        // Scores are finite and not negative, so their bits order as they do.
        let score = self.scores.and_then(|scores| scores.scores.get(item_idx)).copied().unwrap_or_default();
        std::cmp::Reverse(score.max(0.0).to_bits())
    }

    fn pick(&self, item_idx: usize, item: &Item, stratum: Stratum) -> Pick {
        Pick { item: item.id, item_idx, stratum, reason: self.scores.and_then(|scores| scores.reason(item_idx)) }
    }
}

impl Scores {
    /// The reason kept with an answer, where the item was ranked.
    #[must_use]
    pub fn reason(&self, item_idx: usize) -> Option<Reason> {
        let rank = self.order.iter().position(|idx| *idx as usize == item_idx)?;
        Some(Reason {
            score: *self.scores.get(item_idx)?,
            uncertainty: *self.uncertainty.get(item_idx)?,
            density: *self.density.get(item_idx)?,
            rank: u32::try_from(rank).ok()?,
            n_ranked: u32::try_from(self.order.len()).ok()?,
            model: self.model,
        })
    }
}

#[cfg(test)]
mod tests;
