//! What IndexedDB holds for a project: shared by all tabs of a profile, outliving each of them.
//!
//! Each method is one transaction, as in the platform's `log_store`; a copy of the whole is a backup of the profile.

use std::collections::{BTreeMap, BTreeSet};

use accord_core::client::{Msg, SaveState, StoredSegment};
use accord_core::ids::{Digest, EventId};
use accord_core::wire::segment::Sealed;

use super::ids_of_lines;

/// One profile's database.
#[derive(Clone, Debug, Default)]
pub struct Disk {
    next: u64,
    pending: BTreeMap<u64, String>,
    head: Option<(u64, Digest)>,
    segments: BTreeMap<String, (Vec<u8>, SaveState)>,
}

impl Disk {
    /// Everything a tab needs to know at its start.
    #[must_use]
    pub fn loaded(&self) -> Msg {
        let segment = |(key, (bytes, state)): (&String, &(Vec<u8>, SaveState))| StoredSegment {
            key: key.clone(),
            bytes: bytes.clone(),
            state: *state,
        };
        Msg::Loaded { head: self.head, pending: self.pending(), segments: self.segments.iter().map(segment).collect() }
    }

    /// Events that are in no segment yet, by number.
    #[must_use]
    pub fn pending(&self) -> Vec<(u64, String)> {
        self.pending.iter().map(|(ctr, line)| (*ctr, line.clone())).collect()
    }

    /// Appends events; returns the number of the first.
    pub fn append<'a>(&mut self, lines: impl IntoIterator<Item = &'a String>) -> u64 {
        let first = self.next;
        for line in lines {
            self.pending.insert(self.next, line.clone());
            self.next += 1;
        }
        first
    }

    /// Keeps a sealed segment instead of the events it holds; `false` when another tab sealed first.
    pub fn seal(&mut self, expected: Option<Digest>, through_ctr: u64, seq: u64, segment: Sealed) -> bool {
        if self.head.map(|(_, digest)| digest) != expected {
            return false;
        }
        self.pending.retain(|ctr, _| *ctr > through_ctr);
        self.head = Some((seq, segment.digest));
        self.segments.insert(segment.key, (segment.bytes, SaveState::Saved));
        true
    }

    /// Notes how far a segment got.
    pub fn mark(&mut self, key: &str, state: SaveState) {
        if let Some(segment) = self.segments.get_mut(key) {
            segment.1 = state;
        }
    }

    /// Keeps another's segment; one that is here stays as it is.
    pub fn keep(&mut self, key: String, bytes: Vec<u8>) {
        self.segments.entry(key).or_insert((bytes, SaveState::Synced));
    }

    /// All segments by key.
    pub fn segments(&self) -> impl Iterator<Item = (&String, &Vec<u8>)> {
        self.segments.iter().map(|(key, (bytes, _))| (key, bytes))
    }

    /// A segment's bytes.
    #[must_use]
    pub fn segment(&self, key: &str) -> Option<&[u8]> {
        self.segments.get(key).map(|(bytes, _)| bytes.as_slice())
    }

    /// The ids of all events here, own and others'.
    #[must_use]
    pub fn event_ids(&self) -> BTreeSet<EventId> {
        let sealed = self.segments.values().flat_map(|(bytes, _)| ids_of_lines(bytes));
        sealed.chain(self.pending.values().flat_map(|line| ids_of_lines(line.as_bytes()))).collect()
    }
}
