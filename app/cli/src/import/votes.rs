//! What others said in another tool, as votes in the project's store; see [`accord_core::making::imported`].

use std::collections::BTreeMap;

use accord_core::event::Millis;
use accord_core::making::imported::{ImportedLog, Said};
use accord_core::record::Role;
use accord_core::wire::links_file::LinksFile;
use accord_core::wire::segment;
use accord_formats::Vote;
use anyhow::{Context as _, ensure};

use crate::client::Store;

/// Writes the votes; nothing where there are none.
///
/// # Errors
/// When the project's logs are closed, or the store does not take them.
pub fn write(store: &Store, file: &LinksFile, generation: u64, votes: &[Vote]) -> anyhow::Result<()> {
    if votes.is_empty() {
        return Ok(());
    }
    ensure!(
        file.store.log_keys().is_none(),
        "the items are in, but this project's labelers' logs are closed, and imported votes would be open; give the \
         answers with `accord check add` if you know that they are right"
    );
    let mut by_person: BTreeMap<&str, Vec<Said>> = BTreeMap::new();
    for Vote { item, by, at_ms, choice } in votes {
        let said = Said { item: *item, choice: choice.clone(), at: at_ms.map(Millis) };
        by_person.entry(by.as_str()).or_default().push(said);
    }
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).context("the clock is before 1970")?;
    let now = Millis(u64::try_from(now.as_millis()).context("the clock is far in the future")?);
    let invite = file.invites.iter().find(|(role, _)| *role == Role::Labeler).context("there is no labelers' link")?;
    let n_people = by_person.len();
    let mut n_written = 0;
    for (who, said) in by_person {
        let log = ImportedLog::new(file.project, &file.owner, &invite.1, who, &said);
        let (generation, now) = begun(store, file, &log.prefix())?.unwrap_or((generation, now));
        let n_of_log = log.write(generation, now, |sealed| store.put(&sealed.key, sealed.bytes))?;
        if n_of_log < said.len() {
            eprintln!("not taken in: {} answers by {}, which are too long", said.len() - n_of_log, log.name());
        }
        n_written += n_of_log;
    }
    println!("{n_written} answers of {n_people} people became votes, signed with your key");
    Ok(())
}

/// Under which generation and when a log was begun, where an earlier import did that.
fn begun(store: &Store, file: &LinksFile, prefix: &str) -> anyhow::Result<Option<(u64, Millis)>> {
    let Some(first) = store.list(prefix)?.into_iter().map(|object| object.key).min() else { return Ok(None) };
    let bytes = store.get(&first)?.with_context(|| format!("`{first}` is gone"))?;
    let segment = segment::open(&first, &bytes, file.project)
        .with_context(|| format!("`{first}` is not what an earlier import wrote"))?;
    let at = segment.events.first().map(|event| event.at).with_context(|| format!("`{first}` is empty"))?;
    Ok(Some((segment.header.generation, at)))
}
