//! Consistency rounds: how far the same people agreed on the same items, before and after the instructions changed.

use super::figures::Estimate;
use super::fit::Cut;
use super::small;
use crate::event::{Draw, Millis};
use crate::project::Project;
use crate::rounds;

/// Longest note of a round.
const MAX_NOTE_BYTES: usize = 4 << 10;

/// One round.
#[derive(Clone, Debug, PartialEq)]
pub struct RoundFigure {
    /// When it began.
    pub at: Millis,
    /// What it is about; may be empty.
    pub note: Cut,
    /// How its items were drawn.
    pub draw: Draw,
    /// The version of the instructions it began under.
    pub version: u32,
    /// Its items.
    pub n_items: u32,
    /// Its people.
    pub n_people: u32,
    /// Answers that are missing.
    pub n_left: u32,
    /// Whether it goes on; then its figures are not told yet.
    pub is_open: bool,
    /// Alpha at the project's level and the share of pairs that agree, with intervals that follow from the round's own id.
    pub figures: Option<(Estimate, Estimate)>,
}

/// Every round, in the order in which they began.
pub(super) fn of(project: &Project) -> Vec<RoundFigure> {
    let estimate = |it: rounds::Estimate| Estimate {
        interval: it.interval.filter(|_| it.figure.value().is_some()),
        figure: it.figure,
    };
    let round = |state: crate::project::RoundState<'_>| RoundFigure {
        at: state.at,
        note: Cut::at(&state.round.note, MAX_NOTE_BYTES),
        draw: state.round.draw.clone(),
        version: state.round.version,
        n_items: small(state.round.items.len()),
        n_people: small(state.round.labelers.len()),
        n_left: state.n_left,
        is_open: state.is_open,
        figures: if state.is_open { None } else { rounds::figures(project, &state.id) }
            .map(|figures| (estimate(figures.alpha), estimate(figures.percent))),
    };
    project.rounds().into_iter().map(round).collect()
}
