//! In which order an expert looks at disagreements: the expected cost of being wrong first.
//!
//! The cost of an item is how probable it is that the label most believed is wrong. Votes are weighed by how often their
//! givers were right by majority or settlement ([`Beliefs`](crate::consensus::weights::Beliefs)); the model counts as half
//! a vote, because it learnt from these very answers, so a model that expects another label raises the cost.
//!
//! Experts at work at the same time do not meet: each item belongs to one of those who did something in the last 24 hours,
//! by rendezvous hashing, and each takes their own items first, then the others'. Nobody hands out work and no event is
//! needed. Items with an open talk come after these, because people may still change their minds, and last those that
//! experts settled differently.
//!
//! One pass over the open disagreements computes the order, some multiplications each; a client asks once after each
//! change ([`Client::review_order`](crate::client::Client::review_order)), because each settlement moves people's
//! reliability and with it every place.

use std::cmp::Reverse;

use crate::consensus::weights::Beliefs;
use crate::event::{Choice, Millis};
use crate::ids::{ItemId, LabelerId};
use crate::project::{Cell, Project};
use crate::queue::Scores;
use crate::record::Role;
use crate::rng::stable_hash;

/// Experts who did nothing for so long, by the logs' clocks, have no share.
const AT_WORK_MILLIS: u64 = 24 * 60 * 60 * 1000;

/// An item that waits for an expert.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Due {
    /// Which.
    pub item: ItemId,
    /// How probable it is that the label most believed is wrong, 0 to 1.
    pub cost: f64,
    /// Why it stands where it does.
    pub turn: Turn,
}

/// What comes first, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Turn {
    /// It belongs to this expert.
    Own,
    /// It belongs to another expert who is at work.
    Others,
    /// People talk about it.
    Talk,
    /// Experts settled it differently.
    Contested,
}

/// Everything that waits, in the order in which this expert should look at it. Items that are not loaded, and those of open
/// rounds, are left out.
#[must_use]
pub fn order(project: &Project, expert: LabelerId, scores: Option<&Scores>) -> Vec<Due> {
    let mut due: Vec<Due> = each(project, expert, scores).collect();
    due.sort_unstable_by_key(key);
    due
}

/// The first of [`order`], `not` left out: a single pass.
#[must_use]
pub fn next(project: &Project, expert: LabelerId, scores: Option<&Scores>, not: Option<ItemId>) -> Option<Due> {
    each(project, expert, scores).filter(|due| Some(due.item) != not).min_by_key(key)
}

fn key(due: &Due) -> (Turn, Reverse<u64>, ItemId) {
    // Costs are finite and not negative, so their bits order as they do.
    (due.turn, Reverse(due.cost.to_bits()), due.item)
}

fn each<'a>(
    project: &'a Project,
    expert: LabelerId,
    scores: Option<&'a Scores>,
) -> impl Iterator<Item = Due> + use<'a> {
    let n_labels = project.manifest().schema.n_classes();
    let beliefs = project.beliefs();
    let rivals: Vec<LabelerId> = at_work(project).into_iter().filter(|other| *other != expert).collect();
    let tally = project.tally();
    let sent = tally.sent.iter().filter(|item| !tally.disagreements.contains(item) && !tally.contested.contains(item));
    let waiting = tally.disagreements.iter().chain(sent).map(|item| (item, false));
    let waiting = waiting.chain(tally.contested.iter().map(|item| (item, true)));
    waiting.filter_map(move |(item, is_contested)| {
        let (item_idx, _) = project.item(item)?;
        if project.is_in_open_round(item) {
            return None;
        }
        let likeliest = scores.and_then(|scores| scores.likeliest(item_idx));
        let cost = cost(&beliefs, project.votes_at(item_idx), likeliest, n_labels);
        let turn = match is_contested {
            true => Turn::Contested,
            false if project.is_in_talk(item) => Turn::Talk,
            false if belongs_to(item, expert, &rivals) => Turn::Own,
            false => Turn::Others,
        };
        Some(Due { item: *item, cost, turn })
    })
}

/// The different answers that people gave to an item and how many gave each, the most frequent first: what an expert
/// settles with where more is asked than one label. Answers that agree ([`Choice::agrees`]) are one; of those the one of the
/// first person, in order of id, stands for all.
#[must_use]
pub fn given(project: &Project, item: &ItemId) -> Vec<(Choice, u32)> {
    let cells = project.state(item).into_iter().flat_map(|state| state.cells.values());
    let mut given: Vec<(Choice, u32)> = Vec::new();
    for choice in cells.filter_map(Cell::standing).map(|given| &given.answer.choice).filter(|it| it.is_answer()) {
        match given.iter_mut().find(|(known, _)| known.agrees(choice)) {
            Some((_, n)) => *n += 1,
            None => given.push((choice.clone(), 1)),
        }
    }
    given.sort_by_key(|(_, n)| Reverse(*n));
    given
}

/// Experts and owners who did something lately, in order of id. "Now" is the latest time in the logs.
#[must_use]
pub fn at_work(project: &Project) -> Vec<LabelerId> {
    let now = project.writers().keys().filter_map(|who| project.last_at(who)).max().unwrap_or_default();
    let is_recent = |at: Millis| at.0.saturating_add(AT_WORK_MILLIS) >= now.0;
    let reviewers = project.writers().iter().filter(|(_, writer)| writer.role.is_some_and(Role::reviews));
    reviewers.map(|(who, _)| *who).filter(|who| project.last_at(who).is_some_and(is_recent)).collect()
}

fn belongs_to(item: &ItemId, expert: LabelerId, rivals: &[LabelerId]) -> bool {
    if rivals.is_empty() {
        return true;
    }
    let weight = |who: &LabelerId| (stable_hash(&[b"review", who.as_bytes(), item.as_bytes()]), *who);
    let own = weight(&expert);
    rivals.iter().all(|rival| weight(rival) < own)
}

/// How probable it is that the label most believed is wrong. `likeliest`: the model's label and its probability.
fn cost(
    beliefs: &Beliefs<LabelerId>,
    votes: &[(LabelerId, usize)],
    likeliest: Option<(usize, f32)>,
    n_labels: usize,
) -> f64 {
    let believed = beliefs.of_item(votes);
    // Of equals the first label, as everywhere.
    let best = believed.iter().copied().reduce(|best, next| if next.1 > best.1 { next } else { best });
    let Some((label, share)) = best else { return 1.0 };
    let n_others = n_labels.saturating_sub(1).max(1) as f64;
    // Half a vote: the square root of what a whole one would multiply by.
    let expected = likeliest.map(|(class_idx, p)| {
        let p = f64::from(p);
        (class_idx, p.max(SMALLEST).sqrt(), ((1.0 - p) / n_others).max(SMALLEST).sqrt())
    });
    let of_model = |other: usize| match expected {
        Some((class_idx, own, _)) if class_idx == other => own,
        Some((.., others)) => others,
        None => 1.0,
    };
    let unnamed = (1.0 - believed.iter().map(|(_, share)| share).sum::<f64>()).max(0.0);
    let n_unnamed = n_labels.saturating_sub(believed.len());
    let silent = (0..n_labels).filter(|idx| !believed.iter().any(|(named, _)| named == idx));
    let of_silent: f64 = silent.map(|idx| unnamed / n_unnamed.max(1) as f64 * of_model(idx)).sum();
    let sum: f64 = believed.iter().map(|(idx, share)| share * of_model(*idx)).sum::<f64>() + of_silent;
    if sum > 0.0 { (1.0 - share * of_model(label) / sum).clamp(0.0, 1.0) } else { 1.0 }
}

/// Smaller probabilities are taken for this, so that a model that is sure rules nothing out.
const SMALLEST: f64 = 1e-6;

#[cfg(test)]
mod tests;
