//! What labelers were told, by text: the owner's and each revision, who wrote it and why, and how many answers rest on it.

use std::collections::BTreeMap;

use super::fit::Cut;
use super::people::{Letter, People};
use crate::event::{Change, InstructionsRef, Millis};
use crate::project::{Cell, PastRevision, Project};

/// Longest text of a version, in bytes.
const MAX_BYTES: usize = 64 << 10;
/// Longest summary of a change.
const MAX_SUMMARY_BYTES: usize = 4 << 10;

/// One text of the instructions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InstructionsVersion {
    /// Which text.
    pub reference: InstructionsRef,
    /// Whether it holds now.
    pub is_current: bool,
    /// Who wrote it and why; `None` for the owner's text in the manifest.
    pub written: Option<Written>,
    /// The text; `None` where answers name one that is not in the documents and logs of this report.
    pub text: Option<Cut>,
    /// Answers that stand and were given under it.
    pub n_answers: u32,
}

/// How a revision came about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Who wrote it.
    pub by: Letter,
    /// When.
    pub at: Millis,
    /// What changed, in a sentence; may be empty.
    pub summary: Cut,
    /// What it means for answers already given.
    pub change: Change,
    /// Whether the text that holds was made from it.
    pub stands: bool,
    /// Whether another revision has the same version.
    pub is_fork: bool,
}

/// The owner's text, every revision, and whatever else an answer names, oldest first.
pub(super) fn of(project: &Project, people: &People) -> Vec<InstructionsVersion> {
    let current = project.instructions().reference();
    let owners = &project.manifest().instructions;
    let entry = |reference: InstructionsRef, text: Option<&str>, written: Option<Written>| InstructionsVersion {
        reference,
        is_current: reference == current,
        written,
        text: text.map(|text| Cut::at(text, MAX_BYTES)),
        n_answers: 0,
    };
    let mut texts = BTreeMap::<InstructionsRef, InstructionsVersion>::new();
    let first = InstructionsRef { version: owners.version, revision: None };
    texts.insert(first, entry(first, Some(&owners.text), None));
    for past in project.instructions_history() {
        let reference = past.revision.reference();
        texts.insert(reference, entry(reference, Some(&past.revision.revise.text), written(&past, people)));
    }
    for cell in project.states().values().flat_map(|state| state.cells.values()) {
        let Some(given) = Cell::standing(cell) else { continue };
        let context = &given.answer.context;
        let reference = context.instructions();
        texts.entry(reference).or_insert_with(|| entry(reference, None, None)).n_answers += 1;
    }
    texts.into_values().collect()
}

fn written(past: &PastRevision<'_>, people: &People) -> Option<Written> {
    let PastRevision { revision, stands, is_fork } = past;
    Some(Written {
        by: people.letter(&revision.by)?,
        at: revision.at,
        summary: Cut::at(&revision.revise.summary, MAX_SUMMARY_BYTES),
        change: revision.revise.change.clone(),
        stands: *stands,
        is_fork: *is_fork,
    })
}
