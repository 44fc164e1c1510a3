//! What a person may see before answering.

use crate::ids::{ItemId, LabelerId};
use crate::project::{Cell, Project};
use crate::record::Role;

/// Whether `viewer` may see others' answers to `item`: reviewers always, labelers once they have answered,
/// or always where the project is not blind.
#[must_use]
pub fn votes_visible(project: &Project, item: &ItemId, viewer: LabelerId, role: Role) -> bool {
    let answered = || {
        let cell = project.state(item).and_then(|state| state.cells.get(&viewer));
        cell.and_then(Cell::standing).is_some()
    };
    role.reviews() || !project.manifest().policy.blind || answered()
}
