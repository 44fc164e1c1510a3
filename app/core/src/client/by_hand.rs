//! Labels that people carry: hosts that take nothing, pieces that came as files, and what is in this tab alone.

use super::{Client, Effect};
use crate::sync::Change;

impl Client {
    /// Whether the store takes nothing: what is sealed then stays on the device until somebody carries it.
    pub const fn carry_by_hand(&mut self, by_hand: bool) {
        self.sync.carry_by_hand(by_hand);
    }

    /// Whether nothing waits to be sealed: all of this person's records here stand in signed pieces.
    #[must_use]
    pub fn is_all_sealed(&self) -> bool {
        self.own.unsealed().next().is_none()
    }

    /// What this tab knows of its own work and the store was not seen to hold: sealed pieces one after another, then the
    /// lines of events that no piece holds yet. It needs no disk, so it can be saved where the disk has failed.
    #[must_use]
    pub fn only_here(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.sync.outbox().for_each(|segment| bytes.extend_from_slice(&segment.bytes));
        for line in self.own.unsealed() {
            bytes.extend_from_slice(line.as_bytes());
            bytes.push(b'\n');
        }
        bytes
    }

    /// Pieces of logs that somebody brought are taken like those that the store has; what is known already changes nothing.
    #[inline(never)]
    pub(super) fn carried(&mut self, segments: Vec<(String, Vec<u8>)>) -> Vec<Effect> {
        segments.iter().for_each(|(key, _)| self.sync.know(key.clone()));
        self.follow_changes(segments.into_iter().map(|(key, bytes)| Change::Fetched { key, bytes }).collect())
    }
}
