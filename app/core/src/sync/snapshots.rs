//! A device that has nothing of others yet asks for a snapshot before it asks for logs, and so does one that turns out to
//! be far behind.
//!
//! One list and one get stand for thousands of gets. Whatever goes wrong with them, the logs are read instead.

use std::collections::BTreeSet;

use super::{Sync, Task};
use crate::seal::OVERHEAD_BYTES;
use crate::store::ListPage;
use crate::wire::snapshot::{MAX_SNAPSHOT_BYTES, SnapshotKey};

/// So many are tried, the newest first: whoever may write there could put any number of forged ones.
const MAX_TRIED: usize = 3;
/// A device that lacks so many segments looks for a snapshot before it fetches them: a list and a get, mostly of fewer bytes,
/// instead of as many gets.
pub const FAR_BEHIND: usize = 300;

/// What the machine knows of snapshots.
#[derive(Clone, Debug, Default)]
pub(super) struct Snapshots {
    /// Where to look for them at the next poll.
    pub wanted: Option<String>,
    /// Where to look for them once it turns out how much is lacking; nowhere after they were looked for.
    place: Option<String>,
    /// Whether they are being looked for.
    pub is_looking: bool,
    /// The newest that were listed, the oldest of them first.
    listed: Vec<String>,
    /// Keys of segments that a snapshot stands for and that are not here.
    covered: BTreeSet<String>,
    /// Whether those are fetched all the same.
    reads_covered: bool,
}

impl Snapshots {
    /// Whether a segment's content is here by way of a snapshot, and that is enough.
    pub fn stand_for(&self, key: &str) -> bool {
        !self.reads_covered && self.covered.contains(key)
    }

    /// The segments under a prefix for which that holds.
    pub fn stand_for_below<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a String> {
        let below = self.covered.range(prefix.to_owned()..).take_while(move |key| key.starts_with(prefix));
        below.filter(|_| !self.reads_covered)
    }
}

impl Sync {
    /// Looks for a snapshot under a prefix before the first poll.
    pub fn want_snapshot(&mut self, prefix: String) {
        if self.n_polls == 0 && !self.polling {
            self.snapshots.wanted = Some(prefix);
        }
    }

    /// Looks for a snapshot under a prefix once, where [`FAR_BEHIND`] segments or more are lacking.
    pub fn want_snapshot_if_behind(&mut self, prefix: String) {
        self.snapshots.place = Some(prefix);
    }

    /// Puts off what is to be fetched until a snapshot was looked for, where that is due.
    pub(super) fn look_if_behind(&mut self) {
        if self.snapshots.place.is_none() || self.snapshots.reads_covered {
            return;
        }
        let n_lacking = self.todo.iter().filter(|task| matches!(task, Task::Get { .. })).count();
        let Some(prefix) = self.snapshots.place.take_if(|_| n_lacking >= FAR_BEHIND) else { return };
        for task in &self.todo {
            if let Task::Get { key } = task {
                self.wanted.remove(key);
            }
        }
        self.todo.retain(|task| !matches!(task, Task::Get { .. } | Task::ListHeads { .. } | Task::ListLog { .. }));
        // What a list says that is under way is found again by the full one that follows.
        self.next_full = 0;
        self.snapshots.is_looking = true;
        self.todo.push_back(Task::ListSnapshots { prefix, after: None });
    }

    /// Notes a segment whose content a snapshot holds, so that it is not fetched.
    pub fn cover(&mut self, key: String) {
        if !self.known.contains(&key) {
            self.snapshots.covered.insert(key);
        }
    }

    /// How many segments are not here because a snapshot stands for them.
    #[must_use]
    pub fn n_covered(&self) -> usize {
        self.snapshots.covered.difference(&self.known).count()
    }

    /// Fetches those too: with the next full list, which is made now.
    pub const fn read_covered(&mut self) {
        self.snapshots.reads_covered = true;
        self.next_full = 0;
        self.poll_now();
    }

    /// The snapshot that came cannot be used: another is tried, or the logs are read.
    pub fn refuse_snapshot(&mut self) {
        let is_list = |task: &Task| matches!(task, Task::ListHeads { .. } | Task::ListLog { .. });
        self.todo.retain(|task| !is_list(task));
        self.next_full = 0;
        self.try_snapshot();
    }

    pub(super) fn try_snapshot(&mut self) {
        match self.snapshots.listed.pop() {
            Some(key) => self.todo.push_back(Task::GetSnapshot { key }),
            None => self.list_logs(),
        }
    }

    pub(super) fn snapshots_listed(&mut self, prefix: String, page: &ListPage) {
        let fits = |n_bytes: u64| n_bytes <= (MAX_SNAPSHOT_BYTES + OVERHEAD_BYTES) as u64;
        let usable = page.objects.iter().filter(|it| fits(it.n_bytes) && SnapshotKey::parse(&it.key).is_some());
        self.snapshots.listed.extend(usable.map(|object| object.key.clone()));
        let n_old = self.snapshots.listed.len().saturating_sub(MAX_TRIED);
        self.snapshots.listed.drain(..n_old);
        match page.objects.last().filter(|_| page.truncated) {
            Some(last) => self.todo.push_back(Task::ListSnapshots { prefix, after: Some(last.key.clone()) }),
            None => self.try_snapshot(),
        }
    }
}
