//! What a person may see of others' answers.
//!
//! In a blind project an item is *closed* to a labeler until their own label stands on it, because what others said
//! would pull theirs. It opens without a label of theirs once nobody will ask them any more: when it has the policy's
//! maximum of votes (whatever these are, or its opening would tell that they agree) or is settled, and is not on their
//! screen at this moment; an item that everybody is asked opens only once it is settled. A skip does not open an item: one
//! may come back to it and label it. Every figure, count of labels and list that a labeler is shown rests on open items only, so that no statistic says
//! what a vote would. That somebody answered, and how many answers there are, is no secret; what they answered is.
//!
//! Two things move that. While a round is open, its items are closed to all labelers, whatever they have answered, because
//! each participant is to answer alone; also to reviewers who take part in that round. And while there is a talk on an item, those who have answered it see the votes,
//! skips included: what they say then is not counted as independent.

use crate::ids::{EventId, ItemId, LabelerId};
use crate::project::{Cell, ItemState, Known, Project};
use crate::record::Role;

/// Whether `viewer` may see others' answers to `item`: reviewers, everybody where the project is not blind, and labelers
/// where the item is open to them. During a round its items are closed to labelers of any project, and to reviewers who
/// take part in it.
#[must_use]
pub fn votes_visible(project: &Project, item: &ItemId, viewer: LabelerId, role: Role) -> bool {
    if role.reviews() {
        return !project.answers_alone(item, &viewer);
    }
    let is_asked = project.asked() == Some(*item);
    let openness = Openness::of(project, item, is_asked);
    project.state(item).is_some_and(|state| openness.lets_in(state, viewer))
}

/// Whether nothing but open rounds is hidden from somebody in a role.
#[must_use]
pub fn sees_all(project: &Project, role: Role) -> bool {
    role.reviews() || !project.manifest().policy.blind
}

/// Whether `viewer` may read what was said about an item: reviewers where they may see the votes, others where they have
/// answered it too.
#[must_use]
pub fn thread_visible(project: &Project, item: &ItemId, viewer: LabelerId, role: Role) -> bool {
    let may_ask = role.reviews() || project.has_answered(item, viewer);
    may_ask && votes_visible(project, item, viewer, role)
}

/// Whether `viewer` may see the answers and figures of a round: reviewers who take no part in it, others once it is over
/// and all of its items are open to them.
#[must_use]
pub fn round_visible(project: &Project, round: &EventId, viewer: LabelerId, role: Role) -> bool {
    project.round(round).is_some_and(|state| {
        let is_visible = |item| votes_visible(project, item, viewer, role);
        let is_outside = role.reviews() && !state.round.labelers.contains(&viewer);
        is_outside || (!state.is_open && state.round.items.iter().all(is_visible))
    })
}

/// What decides whether an item is open to a labeler, besides their answer.
#[derive(Clone, Copy, Debug)]
pub struct Openness {
    /// The project is blind.
    pub is_blind: bool,
    /// It has all votes that anybody will ask for, or is settled.
    pub is_finished: bool,
    /// It is on their screen.
    pub is_asked: bool,
    /// It belongs to an open round.
    pub is_hidden: bool,
    /// There is an open talk on it.
    pub is_in_talk: bool,
}

impl Openness {
    /// That of an item. `is_asked`: it is on the labeler's screen.
    #[must_use]
    pub fn of(project: &Project, item: &ItemId, is_asked: bool) -> Self {
        Self {
            is_blind: project.manifest().policy.blind,
            is_finished: project.is_finished(item),
            is_asked,
            is_hidden: project.is_in_open_round(item),
            is_in_talk: project.is_in_talk(item),
        }
    }

    /// The same of an item that was found already.
    pub(crate) fn at(project: &Project, item: &ItemId, known: &Known, is_asked: bool) -> Self {
        Self {
            is_blind: project.manifest().policy.blind,
            is_finished: project.is_finished_at(item, known),
            is_asked,
            is_hidden: project.is_in_open_round(item),
            is_in_talk: project.is_in_talk(item),
        }
    }

    /// Whether the item is open to this labeler.
    #[must_use]
    pub fn lets_in(&self, state: &ItemState, viewer: LabelerId) -> bool {
        let own = state.cells.get(&viewer).and_then(Cell::standing);
        let has_label = own.is_some_and(|given| given.answer.choice.is_answer());
        let may_talk = self.is_in_talk && own.is_some();
        !self.is_hidden && (!self.is_blind || has_label || may_talk || (self.is_finished && !self.is_asked))
    }
}

#[cfg(test)]
mod tests;
