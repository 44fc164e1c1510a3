//! What a person is asked next: a pure function of the project, the scores and who asks.
//!
//! Nobody hands out work. People share it by hashing: each item has as many owners as it needs votes, and what others have
//! begun has one person whose turn it is, so that people who do not see each other's latest answers yet still ask for no
//! vote twice. Only somebody whose own share has run dry takes from others'.

mod again;
mod begun;
mod expected;
mod grid;
mod rare;
mod scores;
mod suggest;

use std::collections::BTreeSet;

pub use grid::{BATCH, Batch, Card};
pub use scores::Scores;
pub use suggest::{Origin, Showing, Suggestion};

pub(crate) use again::still_asks;
pub(crate) use expected::Expected;
pub(crate) use grid::batch;
pub(crate) use suggest::suggestion;

use crate::event::{Choice, Reason, Stratum};
use crate::ids::{EventId, ItemId, LabelerId};
use crate::project::{Cell, ItemState, Project};
use crate::record::{Item, Policy, Role};
use crate::rng::stable_hash;
use begun::Begun;

/// How far down an order those look who take from others' shares.
const N_TO_CHOOSE_FROM: usize = 32;

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
    /// The round it is asked in.
    pub round: Option<EventId>,
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
    let asker = Asker::new(project, scores, labeler, not);
    // What was answered before and waits to be answered again comes before everything new.
    if let Some(again) = asker.round().or_else(|| asker.reask()).or_else(|| asker.repeat()) {
        return Some(again);
    }
    let turn = u64::from(n_answered);
    let policy = &project.manifest().policy;
    let mut slices = slice_order(policy, n_answered);
    if is_shared_due(n_answered, project.manifest().shared.share, policy.random_share) {
        slices.insert(0, Stratum::Shared);
    }
    let pick = slices.into_iter().find_map(|slice| match slice {
        Stratum::Random => asker.random(Share::Own),
        Stratum::SecondOpinion => asker.begun(Begun::ALL, Share::Own, turn),
        Stratum::Rare => asker.rare(),
        Stratum::Shared => asker.shared(),
        _ => asker.informative(Share::Own, Skipped::Not),
    });
    // A share that ran dry takes over whatever work is left, so nobody starves while there is some: first one's own, then
    // what was planned for others, then votes beyond the plan, and last what somebody could not answer.
    pick.or_else(|| asker.random(Share::Own))
        .or_else(|| asker.begun(Begun::PLANNED, Share::Own, turn))
        .or_else(|| asker.informative(Share::Anybodys, Skipped::Not))
        .or_else(|| asker.random(Share::Anybodys))
        .or_else(|| asker.begun(Begun::PLANNED, Share::Anybodys, turn))
        .or_else(|| asker.begun(Begun::ALL, Share::Own, turn))
        .or_else(|| asker.begun(Begun::ALL, Share::Anybodys, turn))
        .or_else(|| asker.informative(Share::Anybodys, Skipped::Too))
        .or_else(|| asker.shared())
}

/// Items held back for the random slice, by the manifest's share.
#[must_use]
pub fn n_audit(project: &Project) -> usize {
    (project.items().len() as f64 * project.manifest().policy.random_share).round() as usize
}

/// The slices to try at this place in a person's queue: a fixed pattern, so that shares hold over any ten answers.
fn slice_order(policy: &Policy, n_answered: u32) -> Vec<Stratum> {
    let due = |share: f64, phase: f64| is_due(f64::from(n_answered), share, phase);
    // Phases that differ, so that slices rarely fall on the same place; where they do, the later one loses its turn.
    let all = [
        (Stratum::Random, policy.random_share, RANDOM_PHASE),
        (Stratum::SecondOpinion, policy.second_opinion_share, 0.85),
    ];
    let rare = [(Stratum::Rare, policy.rare_share, 0.05)];
    let slices = all.into_iter().chain(rare).filter(|(_, share, phase)| due(*share, *phase));
    slices.map(|(slice, _, _)| slice).chain([Stratum::Scored]).collect()
}

/// Whose items are looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Share {
    /// Those that fall to the asker.
    Own,
    /// All.
    Anybodys,
}

/// Whether items that somebody could not answer are looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Skipped {
    Not,
    Too,
}

/// Whether a slice of this share has its turn; the phase keeps slices from falling on the same places.
fn is_due(n_turns: f64, share: f64, phase: f64) -> bool {
    let place = n_turns * share + phase;
    (place + share).floor() > place.floor()
}

/// Whether it is the turn of an item that everybody is asked. These share the turns that the random slice leaves over,
/// so that neither takes from the other.
fn is_shared_due(n_answered: u32, share: f64, random_share: f64) -> bool {
    let n_random = (f64::from(n_answered) * random_share + RANDOM_PHASE).floor();
    let n_others = f64::from(n_answered) - n_random;
    let of_others = if random_share < 1.0 { share / (1.0 - random_share) } else { 0.0 };
    !is_due(f64::from(n_answered), random_share, RANDOM_PHASE) && is_due(n_others, of_others, 0.3)
}

/// Where in its turns the random slice begins.
const RANDOM_PHASE: f64 = 0.5;

struct Asker<'a> {
    project: &'a Project,
    scores: Option<&'a Scores>,
    labeler: LabelerId,
    not: &'a [ItemId],
    /// Who else labels: labelers, and experts and owners who have answered something.
    others: Vec<LabelerId>,
}

impl<'a> Asker<'a> {
    fn new(project: &'a Project, scores: Option<&'a Scores>, labeler: LabelerId, not: &'a [ItemId]) -> Self {
        let people = &project.tally().people;
        let labels = |who: &LabelerId, role: Option<Role>| {
            *who != labeler && (role == Some(Role::Labeler) || (role.is_some() && people.contains_key(who)))
        };
        let writers = project.writers().iter().filter(|(who, writer)| labels(who, writer.role));
        let mut others: BTreeSet<LabelerId> = writers.map(|(who, _)| *who).collect();
        if project.relies_on_plans() {
            others.extend(project.planned_people().into_iter().filter(|who| *who != labeler));
        }
        let others = others.into_iter().collect();
        Self { project, scores, labeler, not, others }
    }

    /// The first item of the common random order that still needs this person. Skips do not demote here: what is hard
    /// belongs to a random sample as much as what is easy.
    fn random(&self, share: Share) -> Option<Pick> {
        let audit = self.project.audit_order().iter().take(n_audit(self.project));
        let mut needed = audit.filter_map(|idx| self.needed(*idx));
        let (item_idx, item) = match share {
            Share::Own => needed.find(|(_, item)| self.is_assigned(item)),
            Share::Anybodys => self.next_in_line(needed),
        }?;
        Some(self.pick(item_idx, item, Stratum::Random))
    }

    /// The most informative item nobody has begun.
    fn informative(&self, share: Share, skipped: Skipped) -> Option<Pick> {
        let wanted = |idx: usize| self.fresh(idx, share, skipped);
        if let Some(scores) = self.scores {
            let mut ordered = scores.order.iter().filter_map(|idx| wanted(*idx as usize));
            let best = match share {
                Share::Own => ordered.next(),
                Share::Anybodys => self.next_in_line(ordered),
            };
            if let Some((idx, item)) = best {
                return Some(self.pick(idx, item, Stratum::Scored));
            }
        }
        let key = |item: &Item| stable_hash(&[b"shuffle", self.labeler.as_bytes(), item.id.as_bytes()]);
        let rest = (0..self.project.items().len()).filter_map(wanted);
        let (idx, item) = rest.min_by_key(|(_, item)| (key(item), item.id))?;
        Some(self.pick(idx, item, Stratum::Shuffled))
    }

    /// Of the first items of an order that are others' share, the one on which the fewest come before this person: if all
    /// who help out took the first, they would meet each other and the owner there.
    fn next_in_line(&self, order: impl Iterator<Item = (usize, &'a Item)>) -> Option<(usize, &'a Item)> {
        // The first of equals is taken.
        order.take(N_TO_CHOOSE_FROM).min_by_key(|(_, item)| self.n_ahead(&item.id, |_| true))
    }

    /// The item at an index if nobody has begun it, it needs this person and is not held back for the random slice.
    fn fresh(&self, idx: usize, share: Share, skipped: Skipped) -> Option<(usize, &'a Item)> {
        let (item_idx, item) = self.needed(idx)?;
        let is_new = !self.project.tally().open.contains(&item.id) && !self.is_audit(item_idx);
        let is_skipped = || self.project.state(&item.id).is_some_and(|state| n_skips(state) > 0);
        let fits = is_new
            && (skipped == Skipped::Too || !is_skipped())
            && (share == Share::Anybodys || self.is_assigned(item));
        fits.then_some((item_idx, item))
    }

    /// An item that everybody is asked and this person has not answered, in an order of their own.
    fn shared(&self) -> Option<Pick> {
        let key = |id: &ItemId| stable_hash(&[b"shared", self.labeler.as_bytes(), id.as_bytes()]);
        let of_person = |id: &ItemId| {
            let cell = self.project.state(id).and_then(|state| state.cells.get(&self.labeler));
            let is_asked = !self.not.contains(id) && !self.project.is_finished(id);
            (is_asked && cell.and_then(Cell::standing).is_none()).then(|| self.project.item(id)).flatten()
        };
        let waiting = self.project.manifest().shared.items.iter().filter_map(of_person);
        let (idx, item) = waiting.min_by_key(|(_, item)| (key(&item.id), item.id))?;
        Some(self.pick(idx, item, Stratum::Shared))
    }

    /// The item at an index if this person has not answered it and it lacks votes.
    fn needed(&self, idx: usize) -> Option<(usize, &'a Item)> {
        let item = self.project.items().get(idx)?;
        let is_over = || {
            self.project.is_complete(&item.id)
                || (self.project.relies_on_plans() && self.project.is_planned_done(&item.id))
        };
        let is_needed = !self.not.contains(&item.id)
            && !self.project.is_shared(&item.id)
            && !is_over()
            && !self.project.has_answered(&item.id, self.labeler);
        is_needed.then_some((idx, item))
    }

    fn is_audit(&self, item_idx: usize) -> bool {
        self.project.audit_rank(item_idx).is_some_and(|rank| rank < n_audit(self.project))
    }

    /// Rendezvous hashing: the `votes_per_item` people with the greatest hashes own the item.
    fn is_assigned(&self, item: &Item) -> bool {
        let n_owners = self.project.manifest().policy.votes_per_item as usize;
        self.n_ahead(&item.id, |_| true) < n_owners
    }

    /// How many of the others that count come before this person on an item.
    fn n_ahead(&self, item: &ItemId, counts: impl Fn(&LabelerId) -> bool) -> usize {
        let weight = |who: &LabelerId| stable_hash(&[b"share", who.as_bytes(), item.as_bytes()]);
        let mine = weight(&self.labeler);
        self.others.iter().filter(|who| counts(who) && weight(who) > mine).count()
    }

    fn pick(&self, item_idx: usize, item: &Item, stratum: Stratum) -> Pick {
        let reason = self.scores.and_then(|scores| scores.reason(item_idx));
        Pick { item: item.id, item_idx, stratum, reason, round: None }
    }
}

/// How many people skipped an item.
fn n_skips(state: &ItemState) -> usize {
    let standing = state.cells.values().filter_map(Cell::standing);
    standing.filter(|given| matches!(given.answer.choice, Choice::Skip { .. })).count()
}

#[cfg(test)]
mod tests;
