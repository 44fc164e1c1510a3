//! `accord check add`: more shared items for an existing project, in its next manifest.

use std::collections::BTreeSet;
use std::path::PathBuf;

use accord_core::ids::ItemId;
use accord_core::known::KnownAnswers;
use accord_core::record::SharedItems;
use anyhow::{Context as _, ensure};

use super::file::{refuse, rows};
use super::shared::{Chooser, shared_items};
use crate::export;
use crate::generation::Owned;

/// What `accord check add` is told.
#[derive(Clone, Debug, clap::Args)]
pub struct AddArgs {
    /// CSV or JSON Lines with `task` (an item's id from an export, your own id, or its text), `label` and perhaps
    /// `reason`; it is read here and never uploaded
    #[arg(long, value_name = "FILE")]
    known: PathBuf,
    /// Share of each queue that shared items take up; without it, what the project has, or 0.1
    #[arg(long, value_name = "0 TO 1")]
    shared_share: Option<f64>,
    /// The project's links file, which holds the owner's key
    #[arg(long, value_name = "FILE", default_value = "links.json")]
    links: PathBuf,
}

/// Adds the items, hidden among as many others.
///
/// # Errors
/// When a row names no item or label of the project, there are too few items, or the store does not take the manifest.
pub fn run(args: &AddArgs) -> anyhow::Result<()> {
    let rows = rows(&args.known, "task")?;
    let owned = Owned::open(&args.links)?;
    let (owner, project_id) = (owned.file.owner.clone(), owned.file.project);
    let (project, problems) =
        export::fetch(&owned.store, project_id, Some(&owner.public())).context("the project could not be read")?;
    for problem in &problems {
        eprintln!("problem: {problem}");
    }
    let (known, problems) = KnownAnswers::resolve(&rows, project.items(), &project.manifest().schema);
    refuse("known answers cannot be used", &problems)?;
    let all: Vec<ItemId> = project.items().iter().map(|item| item.id).collect();
    let mut n_shared = (0, 0);
    owned.publish(|manifest| {
        let already: BTreeSet<ItemId> = manifest.shared.items.iter().copied().collect();
        let chooser = Chooser { owner: &owner, project: project_id, generation: manifest.generation };
        let items = shared_items(&chooser, &known.items().collect(), &already, &all)?;
        n_shared = (already.len(), items.len());
        let before = if already.is_empty() { DEFAULT_SHARE } else { manifest.shared.share };
        manifest.shared = SharedItems { share: share(args.shared_share.unwrap_or(before))?, items };
        Ok(())
    })?;
    println!(
        "everybody is asked {} items now, {} before; pages take it when they are loaded again",
        n_shared.1, n_shared.0
    );
    println!("keep {}: `accord check score` needs it, and it is nowhere else", args.known.display());
    Ok(())
}

/// What shared items take up of a queue unless the owner says otherwise.
pub const DEFAULT_SHARE: f64 = 0.1;

/// Checks a share.
///
/// # Errors
/// When it is not above 0 and at most 1.
pub fn share(share: f64) -> anyhow::Result<f64> {
    ensure!(share > 0.0 && share <= 1.0, "--shared-share is above 0 and at most 1");
    Ok(share)
}
