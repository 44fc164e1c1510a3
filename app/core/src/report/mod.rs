//! The disagreement report: what people differ on, how much, why, and what became of it, so that whoever has the logs can
//! check every figure of it.
//!
//! A report is a function of a project's documents, of the segments it names and of what [`Making`] says; nothing else
//! enters it. [`build`] makes it, [`wire::report`](crate::wire::report) writes it as signed JSON, [`html`] as a page
//! without scripts, and [`follow`] finds the segments that a report names, so that it can be made again and compared.
//! It is for reviewers: in a blind project it holds what labelers must not see before they have answered.

mod basis;
mod causes;
mod figures;
mod fit;
pub mod follow;
pub mod html;
mod instructions;
mod items;
pub mod keys;
pub mod listed;
mod people;
mod rounds;

use thiserror::Error;

pub use basis::{Basis, LogHead, Quarantine};
pub use causes::CauseCount;
pub use figures::{ClassFigure, Estimate, Figures, Group, Moment, PairFigure, VersionFigure};
pub use fit::Cut;
pub use instructions::{InstructionsVersion, Written};
pub use items::{Answered, Disagreement, Disagreements, Earlier, MAX_ITEMS, MAX_VOTES, Remarked, Settlement, Vote};
pub use people::{Letter, People, Person};
pub use rounds::RoundFigure;

use crate::agreement::level::Level;
use crate::crypto::PublicKey;
use crate::event::Millis;
use crate::ids::{Digest, ProjectId};
use crate::project::Project;
use crate::record::LabelName;

/// Rounds of the bootstrap, at most: more make no interval better, and whoever checks a report must draw them again.
pub const MAX_ROUNDS: u32 = 10_000;

/// Whether a report says who people are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// People are letters.
    Hidden,
    /// Names and ids stand beside the letters.
    Shown,
}

/// What a report depends on besides the project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Making {
    /// When it is made.
    pub at: Millis,
    /// The key that will sign it.
    pub by: PublicKey,
    /// Rounds of the bootstrap; 0 leaves intervals out.
    pub n_rounds: u32,
    /// Whether names are shown.
    pub names: Names,
    /// Digest of the manifest that the project was opened with.
    pub manifest: Digest,
}

/// Who signs a report, as far as the logs tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signer {
    /// The owner's own key.
    Owner,
    /// The device of somebody whom the owner admitted.
    Member(Letter),
    /// A key that nobody admitted: the report is whole, but who made it is unknown.
    Unknown,
}

/// Which project a report is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// Its id.
    pub id: ProjectId,
    /// Its title.
    pub name: String,
    /// What is asked; may be empty.
    pub question: String,
    /// Generation of the manifest.
    pub generation: u64,
    /// Digest of the manifest.
    pub manifest: Digest,
    /// Digest of the members list.
    pub members: Digest,
    /// The owner's key.
    pub owner: PublicKey,
    /// The labels, in the schema's order.
    pub labels: Vec<LabelName>,
    /// How labels are compared.
    pub level: Level,
}

/// How much there is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Items of the project.
    pub n_items: u32,
    /// Items with a label.
    pub n_answered: u32,
    /// Labels that stand.
    pub n_labels: u32,
    /// Skips that stand.
    pub n_skips: u32,
    /// Items that an expert settled.
    pub n_settled: u32,
    /// Items on which labels differ and that nobody settled.
    pub n_open: u32,
}

/// A disagreement report.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Of which project.
    pub subject: Subject,
    /// When, with which key, how.
    pub making: Making,
    /// Who signs.
    pub signer: Signer,
    /// From which logs.
    pub basis: Basis,
    /// Who takes part.
    pub people: People,
    /// How much there is.
    pub totals: Totals,
    /// How far people agree.
    pub figures: Figures,
    /// Settled items by kind of error.
    pub causes: Vec<CauseCount>,
    /// Consistency rounds, in the order in which they began.
    pub rounds: Vec<RoundFigure>,
    /// What labelers were told, by version.
    pub instructions: Vec<InstructionsVersion>,
    /// Each item with a disagreement.
    pub disagreements: Disagreements,
}

/// Why no report can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ReportError {
    /// Some of what would be reported stands in no segment.
    #[error(
        "{n_events} answers are not uploaded yet, so nobody else could check the report; wait until they are synced"
    )]
    Unsealed {
        /// How many events.
        n_events: usize,
    },
    /// Items of the manifest are not loaded.
    #[error("only {n_loaded} of {n_announced} items are loaded; wait until all are there, then make the report")]
    NotLoaded {
        /// Items that are here.
        n_loaded: usize,
        /// Items that the manifest announces.
        n_announced: u32,
    },
}

/// Makes the report of a project as it stands. Every shard must be loaded: an item that is not has no text in the report,
/// and whoever checks it would find that it should.
///
/// # Errors
/// When part of what it would rest on could not be found in the logs it names, or no item is loaded.
pub fn build(project: &Project, making: Making) -> Result<Report, ReportError> {
    let n_unsealed = project.n_unsealed_events();
    if n_unsealed > 0 {
        return Err(ReportError::Unsealed { n_events: n_unsealed });
    }
    let n_announced = project.n_items_announced();
    if project.items().is_empty() && n_announced > 0 {
        return Err(ReportError::NotLoaded { n_loaded: 0, n_announced });
    }
    let people = People::of(project);
    let basis = Basis::of(project, &people, &making);
    let figures = figures::of(project, basis.seed(), making.n_rounds);
    Ok(Report {
        subject: subject(project, making.manifest),
        signer: people.signer(project, &making.by),
        totals: totals(project),
        causes: causes::of(project),
        rounds: rounds::of(project),
        instructions: instructions::of(project, &people),
        disagreements: items::of(project, &people),
        making,
        basis,
        people,
        figures,
    })
}

fn subject(project: &Project, manifest_digest: Digest) -> Subject {
    let manifest = project.manifest();
    Subject {
        id: manifest.project,
        name: manifest.name.clone(),
        question: manifest.schema.prompt().to_owned(),
        generation: manifest.generation,
        manifest: manifest_digest,
        members: manifest.members,
        owner: manifest.owner,
        labels: manifest.schema.labels().iter().map(|label| label.name.clone()).collect(),
        level: manifest.schema.level(),
    }
}

fn totals(project: &Project) -> Totals {
    let tally = project.tally();
    Totals {
        n_items: small(project.items().len()),
        n_answered: tally.n_answered,
        n_labels: tally.n_labels,
        n_skips: tally.n_skips,
        n_settled: tally.n_settled,
        n_open: small(tally.disagreements.len()),
    }
}

/// Four billion of anything do not fit into the memory this is made for.
fn small(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[cfg(test)]
pub(crate) mod fixture;
#[cfg(test)]
mod tests;
