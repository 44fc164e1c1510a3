//! Each item on which people differ: what it says, who answered what, and what became of it.

use std::collections::BTreeMap;

use super::fit::{self, Cut};
use super::people::{Letter, People};
use super::small;
use crate::event::{Cause, Choice, Millis, Stratum};
use crate::ids::ItemId;
use crate::project::{Cell, Given, ItemState, Project, Settled};
use crate::record::LabelName;

/// Items that are listed.
pub const MAX_ITEMS: usize = 2_000;
/// Votes that are listed over all items.
pub const MAX_VOTES: usize = 10_000;
/// Room for all texts together, as [`fit::cost`] counts it. They stand in a page twice, once to be read and once as data.
const TEXT_ROOM: usize = 700_000;
/// Room for any one text.
const MAX_TEXT_ROOM: usize = 20_000;
/// Room for an owner's id of an item.
const MAX_REFERENCE_ROOM: usize = 200;

/// What a vote says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answered {
    /// A label.
    Label(LabelName),
    /// "I can't say", with the reason given.
    Skip(Cut),
}

/// An answer that was given before the one that stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// What it said.
    pub answered: Answered,
    /// The instructions it was given under.
    pub version: u32,
    /// When.
    pub at: Millis,
}

/// A person's answer that stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vote {
    /// Whose.
    pub by: Letter,
    /// What it says.
    pub answered: Answered,
    /// The instructions it was given under.
    pub version: u32,
    /// Which slice of the queue the item came from.
    pub stratum: Stratum,
    /// When.
    pub at: Millis,
    /// How long the person was active on it.
    pub active_ms: u32,
    /// What the person answered before, oldest first.
    pub earlier: Vec<Earlier>,
}

/// An expert's decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settlement {
    /// Who.
    pub by: Letter,
    /// The answer that holds.
    pub label: LabelName,
    /// More right answers, where there are any.
    pub also: Vec<LabelName>,
    /// Why; may be empty.
    pub reason: Cut,
    /// What kind of error it was, where the expert said.
    pub cause: Option<Cause>,
    /// When.
    pub at: Millis,
}

/// Something said about an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remarked {
    /// Who.
    pub by: Letter,
    /// When.
    pub at: Millis,
    /// What.
    pub text: Cut,
}

/// An item on which people differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disagreement {
    /// Which item.
    pub item: ItemId,
    /// The owner's own id of it.
    pub reference: Option<Cut>,
    /// What it says; `None` if it is not among the loaded items.
    pub text: Option<Cut>,
    /// The different labels that stand, those of votes and that of the expert, in the schema's order.
    pub labels: Vec<LabelName>,
    /// The votes, by letter.
    pub votes: Vec<Vote>,
    /// Remarks that stand, by letter.
    pub remarks: Vec<(Letter, Cut)>,
    /// What was said about it, oldest first.
    pub comments: Vec<Remarked>,
    /// What experts decided, by time; the last holds.
    pub settlements: Vec<Settlement>,
    /// Whether experts decided differently.
    pub is_contested: bool,
}

/// The items on which people differ: those whose labels differ, and those where an expert decided against somebody's label.
/// Items with the same labels stand together, the most frequent such set first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Disagreements {
    /// How many there are.
    pub n_all: u32,
    /// How many of those wait for an expert.
    pub n_open: u32,
    /// The first of them: [`MAX_ITEMS`] with [`MAX_VOTES`] at most.
    pub items: Vec<Disagreement>,
}

pub(super) fn of(project: &Project, people: &People) -> Disagreements {
    let mut sets = BTreeMap::<Vec<(usize, &LabelName)>, Vec<(bool, ItemId)>>::new();
    for (item, state) in project.states() {
        let labels = different_labels(project, state);
        if labels.len() > 1 {
            sets.entry(labels).or_default().push((state.settlement().is_some(), *item));
        }
    }
    let mut sets: Vec<_> = sets.into_iter().collect();
    sets.sort_by_key(|(_, items)| std::cmp::Reverse(items.len()));
    let (mut n_all, mut n_open, mut n_votes) = (0, 0, 0);
    let mut listed = Vec::new();
    for (labels, mut items) in sets {
        items.sort_unstable();
        n_all += items.len();
        n_open += items.iter().filter(|(is_settled, _)| !is_settled).count();
        for (_, item) in items {
            let Some(state) = project.state(&item).filter(|_| listed.len() < MAX_ITEMS) else { continue };
            n_votes += state.cells.len();
            if n_votes <= MAX_VOTES {
                listed.push(disagreement(project, people, item, state, &labels));
            }
        }
    }
    fit_texts(&mut listed);
    Disagreements { n_all: small(n_all), n_open: small(n_open), items: listed }
}

/// The labels that stand on an item, in the schema's order; those it does not have come last, by name.
fn different_labels<'a>(project: &Project, state: &'a ItemState) -> Vec<(usize, &'a LabelName)> {
    let votes = state.cells.values().filter_map(Cell::standing).filter_map(|given| given.answer.choice.label());
    let mut labels: Vec<&LabelName> = votes.collect();
    // An expert contradicts those whose label is none of the right ones, and nobody where there is no label.
    let is_right =
        |settled: &Settled, label: &LabelName| settled.settle.right().any(|right| right.label() == Some(label));
    let against = |settled: &&Settled| labels.iter().any(|label| !is_right(settled, label));
    let settlements = state.settlements();
    let decided: Vec<&LabelName> =
        settlements.into_iter().filter(against).filter_map(|settled| settled.settle.label()).collect();
    labels.extend(decided);
    let place = |label: &LabelName| project.manifest().schema.index_of(label).unwrap_or(usize::MAX);
    let mut placed: Vec<_> = labels.into_iter().map(|label| (place(label), label)).collect();
    placed.sort_unstable();
    placed.dedup();
    placed
}

fn disagreement(
    project: &Project,
    people: &People,
    item: ItemId,
    state: &ItemState,
    labels: &[(usize, &LabelName)],
) -> Disagreement {
    let content = project.item(&item).map(|(_, content)| content);
    let cut = |text: &str| Cut::at(text, MAX_TEXT_ROOM);
    let mut votes: Vec<Vote> =
        state.cells.iter().filter_map(|(labeler, cell)| vote(people.letter(labeler)?, cell)).collect();
    votes.sort_unstable_by_key(|vote| vote.by);
    let mut remarks: Vec<(Letter, Cut)> =
        state.remarks().filter_map(|(labeler, note)| Some((people.letter(&labeler)?, cut(note)))).collect();
    remarks.sort_unstable_by_key(|(by, _)| *by);
    let settlement = |settled: &Settled| {
        Some(Settlement {
            by: people.letter(&settled.by)?,
            label: line(settled.settle.answer.as_ref()?)?,
            also: settled.settle.also.iter().filter_map(line).collect(),
            reason: cut(&settled.settle.reason),
            cause: settled.settle.cause,
            at: settled.at,
        })
    };
    let mut settlements: Vec<Settlement> = state.settlements().into_iter().filter_map(settlement).collect();
    settlements.sort_by_key(|settlement| (settlement.at, settlement.by));
    let comment = |said: &crate::project::Said| {
        Some(Remarked { by: people.letter(&said.by)?, at: said.at, text: cut(&said.comment.text) })
    };
    Disagreement {
        item,
        reference: content.and_then(|content| content.reference.as_deref()).map(|it| Cut::at(it, MAX_REFERENCE_ROOM)),
        text: content.map(|content| cut(&content.text)),
        labels: labels.iter().map(|(_, label)| (*label).clone()).collect(),
        votes,
        remarks,
        comments: project.thread(&item).filter_map(comment).collect(),
        settlements,
        is_contested: state.is_contested(),
    }
}

fn vote(by: Letter, cell: &Cell) -> Option<Vote> {
    let standing = cell.standing()?;
    let mut before: Vec<&Given> = cell.all().filter(|given| given.id != standing.id).collect();
    before.sort_by_key(|given| (given.at, given.device, given.id));
    let earlier = |given: &Given| {
        let version = given.answer.context.instructions_version;
        Some(Earlier { answered: answered(&given.answer.choice)?, version, at: given.at })
    };
    let context = &standing.answer.context;
    Some(Vote {
        by,
        answered: answered(&standing.answer.choice)?,
        version: context.instructions_version,
        stratum: context.stratum,
        at: standing.at,
        active_ms: context.active_ms,
        earlier: before.into_iter().filter_map(earlier).collect(),
    })
}

/// An answer on one line.
fn line(choice: &Choice) -> Option<LabelName> {
    choice.shown().map(|line| LabelName::new(&line))
}

fn answered(choice: &Choice) -> Option<Answered> {
    match choice {
        Choice::Label(label) => Some(Answered::Label(label.clone())),
        // What is more than a label is told on one line.
        Choice::Response(response) => Some(Answered::Label(LabelName::new(&response.to_string()))),
        Choice::Skip { reason } => Some(Answered::Skip(Cut::at(reason, MAX_TEXT_ROOM))),
        Choice::Clear => None,
    }
}

/// Cuts the longest texts until all fit.
fn fit_texts(items: &mut [Disagreement]) {
    let costs = items.iter_mut().flat_map(texts).map(|text| fit::cost(&text.text)).collect();
    let room = fit::room(costs, TEXT_ROOM);
    items.iter_mut().flat_map(texts).for_each(|text| text.shorten(room));
}

/// Everything of an item that somebody wrote.
fn texts(item: &mut Disagreement) -> impl Iterator<Item = &mut Cut> {
    fn skip(answered: &mut Answered) -> Option<&mut Cut> {
        match answered {
            Answered::Skip(reason) => Some(reason),
            Answered::Label(_) => None,
        }
    }
    let votes = item.votes.iter_mut().flat_map(|vote| {
        let earlier = vote.earlier.iter_mut().filter_map(|earlier| skip(&mut earlier.answered));
        skip(&mut vote.answered).into_iter().chain(earlier)
    });
    let remarks = item.remarks.iter_mut().map(|(_, note)| note);
    let comments = item.comments.iter_mut().map(|comment| &mut comment.text);
    let reasons = item.settlements.iter_mut().map(|settlement| &mut settlement.reason);
    item.text.iter_mut().chain(item.reference.iter_mut()).chain(votes).chain(remarks).chain(comments).chain(reasons)
}
