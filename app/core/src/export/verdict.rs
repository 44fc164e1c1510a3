//! The one answer of an item that a dataset holds.

use crate::event::Choice;
use crate::ids::ItemId;
use crate::project::Project;
use crate::review::given;

/// What an item's answers come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// The expert's settlement where it names an answer, else the answer most people gave; `None` without answers and on
    /// a tie.
    pub answer: Option<Choice>,
    /// How it came about: `settled`, `agreed`, `majority`, `single`, `tied`, `skipped` or `unlabeled`; `dropped`
    /// where the item is left out, whatever its answers.
    pub status: &'static str,
    /// How many people answered.
    pub n_answers: u32,
    /// How many of them gave this answer.
    pub n_for: u32,
    /// How many skipped.
    pub n_skips: u32,
}

/// What the answers of an item come to.
#[must_use]
pub fn verdict(project: &Project, item: &ItemId) -> Verdict {
    let state = project.state(item);
    let cells = state.into_iter().flat_map(|state| state.cells.values());
    let n_standing = cells.filter(|cell| cell.standing().is_some()).count();
    let given = given(project, item);
    let n_answers: u32 = given.iter().map(|(_, n)| n).sum();
    let settled = state.and_then(|state| state.settlement());
    let majority = majority(&given);
    let right = settled.and_then(|settled| settled.settle.answer.as_ref());
    let answer = right.or(majority.map(|(choice, _)| choice));
    let n_for = |choice: &Choice| given.iter().find(|(known, _)| known.agrees(choice)).map_or(0, |(_, n)| *n);
    let status = match (settled, n_answers, majority) {
        _ if project.is_dropped(item) => "dropped",
        (Some(_), _, _) => "settled",
        (None, 0, _) if n_standing == 0 => "unlabeled",
        (None, 0, _) => "skipped",
        (None, 1, _) => "single",
        (None, n, Some((_, n_for))) if n_for == n => "agreed",
        (None, _, Some(_)) => "majority",
        (None, _, None) => "tied",
    };
    Verdict {
        answer: answer.cloned(),
        status,
        n_answers,
        n_for: answer.map_or(0, n_for),
        n_skips: u32::try_from(n_standing).unwrap_or(u32::MAX).saturating_sub(n_answers),
    }
}

/// The answer most people gave and how many did; `None` without answers or on a tie.
fn majority(given: &[(Choice, u32)]) -> Option<(&Choice, u32)> {
    let (choice, n) = given.first()?;
    let is_tied = given.get(1).is_some_and(|(_, other)| other == n);
    (!is_tied).then_some((choice, *n))
}
