//! `accord import`: more items for a published project, as its next generation.
//!
//! Items go to the store as they are read: what is held of each is its id, so that a million take some hundred megabytes
//! whatever they say. Each window of items is shuffled before it is cut into shards, because a shard is to be a sample.

mod appended;
pub mod brought;
pub mod votes;

use std::collections::HashSet;
use std::fs::File;
use std::io::BufReader;
use std::path::PathBuf;

use accord_core::ids::ItemId;
use accord_core::record::Item;
use accord_formats::{Fault, Input, Problem, Reading};
use anyhow::{Context as _, ensure};

use crate::client::Store;
use crate::generation::Owned;
use crate::items::{ColumnArgs, Loaded, refuse_bad};
use crate::pictures::Pictures;
use crate::store_url::of_project;
use appended::Appended;
use brought::{Found, FromArgs};

/// Why an item is not taken again.
/// So many records that are left out are named.
const N_TOLD: usize = 20;

/// What `accord import` is told.
#[derive(Clone, Debug, clap::Args)]
pub struct ImportArgs {
    /// Links file that `accord new` wrote
    #[arg(long, value_name = "FILE", default_value = "links.json")]
    links: PathBuf,
    /// File with one record per item, of the kinds that `accord new` takes
    #[arg(long, value_name = "FILE")]
    items: PathBuf,
    #[command(flatten)]
    columns: ColumnArgs,
    #[command(flatten)]
    from: FromArgs,
    /// Leaves out records that cannot be used, and items that the project has, instead of refusing the file
    #[arg(long)]
    skip_bad: bool,
}

/// Appends items; the project's next generation names them.
///
/// # Errors
/// When the file is refused, or the store does not take the items.
pub fn run(args: &ImportArgs) -> anyhow::Result<()> {
    let owned = Owned::open(&args.links)?;
    ensure!(
        owned.manifest.shards.iter().all(|shard| shard.embeddings.is_none()),
        "this project's items came with vectors, and new items would have none; make a new project of all items"
    );
    let file = owned.file.clone();
    let place = || Store::new(of_project(&file.store, file.project));
    let mut appended = Appended::new(place(), &owned)?;
    let n_before = appended.n_known();
    let votes = match args.from.read_for(&args.items, &owned.manifest.schema)? {
        Some(Found { loaded, votes }) => {
            take_all(&mut appended, loaded, (args.skip_bad, votes.is_empty()))?;
            votes
        }
        None => {
            args.stream(&mut appended)?;
            Vec::new()
        }
    };
    let (shards, n_items) = appended.done()?;
    let generation = if n_items == 0 {
        println!("no new items; the project has {n_before}");
        owned.manifest.generation
    } else {
        let manifest = owned.publish(|manifest| {
            manifest.shards.extend(shards);
            Ok(())
        })?;
        println!("{n_items} items added to {n_before}; the project is in its generation {}", manifest.generation);
        manifest.generation
    };
    votes::write(&place(), &file, generation, &votes)
}

/// Items of a file that was read as a whole. Those that the project has are no problem where the file brings votes on them.
fn take_all(appended: &mut Appended, loaded: Loaded, (skip_bad, refuses_known): (bool, bool)) -> anyhow::Result<()> {
    let Loaded { items, record_of_item, line_of_record, mut bad, n_bad, pictures, .. } = loaded;
    let mut n_bad = n_bad;
    let mut new = Vec::new();
    for (item, record) in items.into_iter().zip(record_of_item) {
        if appended.has(&item.id) {
            if !refuses_known {
                continue;
            }
            let line = line_of_record.get(record).copied().unwrap_or_default();
            n_bad += 1;
            bad.push(Problem { file: String::new(), line, fault: Fault::Known });
        } else {
            new.push(item);
        }
    }
    refuse_bad(&bad, n_bad, skip_bad)?;
    pictures.upload(appended.store())?;
    new.into_iter().for_each(|item| appended.push(item));
    Ok(())
}

impl ImportArgs {
    /// Reads the file once to see that it is in order, unless bad records are left out anyway, and once to take the items.
    fn stream(&self, appended: &mut Appended) -> anyhow::Result<()> {
        if !self.skip_bad {
            let mut n_items = 0;
            self.pass(&mut |_, _| n_items += 1, appended.known())?;
            appended.has_room_for(n_items)?;
        }
        let known = appended.take_known();
        let pictures = self.pass(&mut |item, _| appended.push(item), &known)?;
        pictures.upload(appended.store())?;
        Ok(())
    }

    fn pass(&self, sink: &mut dyn FnMut(Item, u64), known: &HashSet<ItemId>) -> anyhow::Result<Pictures> {
        let mapping = self.columns.columns(None).mapping();
        let file = File::open(&self.items).with_context(|| format!("`{}` could not be read", self.items.display()))?;
        let input: &mut dyn Input = &mut BufReader::with_capacity(1 << 20, file);
        let opened = accord_formats::open(input, &self.items.to_string_lossy(), Reading::default())?;
        let mut pictures = Pictures::beside(&self.items);
        let mut files = |name: &str| pictures.add(name);
        let known = |id: &ItemId| known.contains(id);
        let loaded = accord_formats::load_into(input, &opened, &mapping, Some(&mut files), (sink, &known))?;
        refuse_bad(&loaded.problems, loaded.n_problems, self.skip_bad)?;
        for problem in loaded.problems.iter().take(N_TOLD) {
            eprintln!("left out: line {}: {}", problem.line, problem.fault);
        }
        if loaded.n_problems > N_TOLD {
            eprintln!("left out: {} more", loaded.n_problems - N_TOLD);
        }
        Ok(pictures)
    }
}
