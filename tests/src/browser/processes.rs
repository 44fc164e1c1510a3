//! Processes and their descendants, and how to end them without asking.
//!
//! Reads `/proc`, so it works on Linux only, which is where the suites run.

use std::collections::BTreeSet;
use std::fs;
use std::process::{Command, Stdio};

use anyhow::{Context as _, ensure};

/// A process and everything it started, directly or not.
///
/// # Errors
/// When the list of processes cannot be read.
pub fn tree(root: u32) -> anyhow::Result<BTreeSet<u32>> {
    let parents = parents()?;
    let mut found = BTreeSet::from([root]);
    loop {
        let n_before = found.len();
        found
            .extend(parents.iter().filter(|(_, parent)| found.contains(parent)).map(|(id, _)| *id).collect::<Vec<_>>());
        if found.len() == n_before {
            return Ok(found);
        }
    }
}

/// `kill -9` for all of them at once.
///
/// # Errors
/// When no signal could be sent at all.
pub fn kill(ids: &BTreeSet<u32>) -> anyhow::Result<()> {
    // The shell's own `kill`, as the program of that name is missing on small systems.
    let mut shell = Command::new("sh");
    shell.args(["-c", "kill -9 \"$@\"", "sh"]).args(ids.iter().map(u32::to_string));
    // Some may have ended by themselves in the meantime, which `kill` reports as a failure.
    shell.stdin(Stdio::null()).stderr(Stdio::null()).status().context("no shell to kill processes with")?;
    Ok(())
}

/// Whether none of them runs any more; what waits for its parent to notice counts as ended.
///
/// # Errors
/// When the list of processes cannot be read.
pub fn have_ended(ids: &BTreeSet<u32>) -> anyhow::Result<bool> {
    let is_alive = |id: &u32| state_of(*id).is_some_and(|(state, _)| state != 'Z' && state != 'X');
    Ok(!ids.iter().any(is_alive))
}

/// Every process with its parent.
fn parents() -> anyhow::Result<Vec<(u32, u32)>> {
    let entries = fs::read_dir("/proc").context("the list of processes could not be read")?;
    let ids = entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse::<u32>().ok());
    let found: Vec<_> = ids.filter_map(|id| Some((id, state_of(id)?.1))).collect();
    ensure!(!found.is_empty(), "the list of processes is empty; this needs Linux");
    Ok(found)
}

/// State and parent of a process, if there is one.
fn state_of(id: u32) -> Option<(char, u32)> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    // The name in parentheses may itself hold spaces and parentheses.
    let (_, rest) = stat.rsplit_once(')')?;
    let mut fields = rest.split_whitespace();
    let state = fields.next()?.chars().next()?;
    Some((state, fields.next()?.parse().ok()?))
}
