//! What labelers were told, by version, and how many answers rest on each.

use std::collections::BTreeMap;

use super::fit::Cut;
use crate::project::{Cell, Project};

/// Longest text of a version, in bytes.
const MAX_BYTES: usize = 64 << 10;

/// One version of the instructions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InstructionsVersion {
    /// Its number.
    pub version: u32,
    /// Whether it holds now.
    pub is_current: bool,
    /// The text; `None` where answers name a version whose text is not in the documents of this report.
    pub text: Option<Cut>,
    /// Answers that stand and were given under it.
    pub n_answers: u32,
}

/// The current version and every other that an answer names, oldest first.
pub(super) fn of(project: &Project) -> Vec<InstructionsVersion> {
    let mut counts = BTreeMap::<u32, u32>::new();
    let current = &project.manifest().instructions;
    counts.insert(current.version, 0);
    for cell in project.states().values().flat_map(|state| state.cells.values()) {
        if let Some(given) = Cell::standing(cell) {
            *counts.entry(given.answer.context.instructions_version).or_default() += 1;
        }
    }
    let version = |(version, n_answers): (u32, u32)| {
        let is_current = version == current.version;
        let text = is_current.then(|| Cut::at(&current.text, MAX_BYTES));
        InstructionsVersion { version, is_current, text, n_answers }
    };
    counts.into_iter().map(version).collect()
}
