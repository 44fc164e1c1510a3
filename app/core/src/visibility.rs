//! What a person may see of others' answers.
//!
//! In a blind project an item is *closed* to a labeler until their own label stands on it, because what others said
//! would pull theirs. It opens without a label of theirs once nobody will ask them any more: when it has the policy's
//! maximum of votes (whatever these are, or its opening would tell that they agree) or is settled, and is not on their
//! screen at this moment; an item that everybody is asked opens only once it is settled. A skip does not open an item: one may come back to it and label
//! it. Every figure, count of labels and list that a labeler is shown rests on open items only, so that no statistic says
//! what a vote would. That somebody answered, and how many answers there are, is no secret; what they answered is.

use crate::event::Choice;
use crate::ids::{ItemId, LabelerId};
use crate::project::{Cell, ItemState, Project};
use crate::record::Role;

/// Whether `viewer` may see others' answers to `item`: reviewers always, everybody where the project is not blind, and
/// labelers where the item is open to them.
#[must_use]
pub fn votes_visible(project: &Project, item: &ItemId, viewer: LabelerId, role: Role) -> bool {
    sees_all(project, role)
        || project
            .state(item)
            .is_some_and(|state| is_open(state, viewer, project.is_finished(item), project.asked() == Some(*item)))
}

/// Whether nothing is hidden from somebody in a role.
#[must_use]
pub fn sees_all(project: &Project, role: Role) -> bool {
    role.reviews() || !project.manifest().policy.blind
}

/// Whether an item is open to a labeler of a blind project. `is_finished`: it has all votes that anybody will ask for, or is settled;
/// `is_asked`: it is on their screen.
#[must_use]
pub fn is_open(state: &ItemState, viewer: LabelerId, is_finished: bool, is_asked: bool) -> bool {
    let own = state.cells.get(&viewer).and_then(Cell::current);
    own.is_some_and(|given| matches!(given.answer.choice, Choice::Label(_))) || (is_finished && !is_asked)
}

#[cfg(test)]
mod tests;
