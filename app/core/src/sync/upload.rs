//! Uploading: a segment is put, read back and compared; then the head hint is written.

use super::{Change, Sync, Task};
use crate::crypto::sha256;
use crate::event::Millis;
use crate::mutants::{Mutant, breaks};
use crate::store::StoreReply;
use crate::wire::segment::{Sealed, head_hint, head_key};

/// What is not equal is read once more before it is put again, a moment later: a download may have been cut, or the store
/// not yet show what it took, and a second put that is cut itself would damage a whole object.
const MAX_UNEQUAL: u32 = 2;
const READ_AGAIN_MS: u64 = 2_000;

/// One of our segments that the store was not seen to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Outgoing {
    pub(super) segment: Sealed,
    seq: u64,
    /// It is read back next, and not put.
    sent: bool,
    /// The store said to this tab that it took it.
    taken: bool,
    /// How often in a row it was read back and not equal.
    n_unequal: u32,
    /// When it may be read back again.
    again_at: Millis,
}

impl Outgoing {
    pub(super) const fn new(segment: Sealed, seq: u64, sent: bool) -> Self {
        Self { segment, seq, sent, taken: false, n_unequal: 0, again_at: Millis(0) }
    }

    /// The store says that it took it.
    pub(super) const fn was_taken(&mut self) {
        (self.sent, self.taken) = (true, true);
    }
}

impl Sync {
    /// Puts the first of the outbox, or reads it back.
    pub(super) fn plan_upload(&mut self) {
        let Some(next) = self.outbox.front().filter(|_| self.uploads && !self.by_hand) else { return };
        // A clock that is set back makes no wait longer.
        if (self.last_now.0 + 1..=self.last_now.0 + READ_AGAIN_MS).contains(&next.again_at.0) {
            return;
        }
        let key = next.segment.key.clone();
        let task = if next.sent { Task::ReadBack { key } } else { Task::Put { key } };
        let is_upload = |task: &Task| matches!(task, Task::Put { .. } | Task::ReadBack { .. });
        // One at a time and in order, so that the store never holds a gap of our making for long.
        if !self.todo.iter().chain(self.in_flight.values()).any(is_upload) {
            self.todo.push_front(task);
        }
    }

    /// Compares what the store holds with what was put.
    pub(super) fn read_back(&mut self, key: String, reply: &StoreReply) -> Vec<Change> {
        let Some(place) = self.outbox.iter().position(|out| out.segment.key == key) else { return Vec::new() };
        let equal = |out: &Outgoing| {
            matches!(reply, StoreReply::Got(bytes) if sha256(bytes) == out.segment.digest) || breaks(Mutant::ReadBack)
        };
        if !self.outbox.get(place).is_some_and(equal) {
            let Some(out) = self.outbox.get_mut(place) else { return Vec::new() };
            out.n_unequal += 1;
            out.again_at = Millis(self.last_now.0 + READ_AGAIN_MS);
            let was_never_there = matches!(reply, StoreReply::NotFound) && !out.taken;
            if out.n_unequal < MAX_UNEQUAL && !was_never_there {
                return Vec::new();
            }
            // Lost or damaged on its way: put the same bytes under the same name again.
            (out.sent, out.n_unequal, out.again_at) = (false, 0, Millis(0));
            return vec![Change::Lost { key }];
        }
        if let (Some(out), Some((labeler, device)), false) = (self.outbox.remove(place), self.me, self.by_hand) {
            let body = head_hint(out.seq, &out.segment.digest);
            let head = head_key(labeler, device);
            self.todo.retain(|task| !matches!(task, Task::PutHead { .. }));
            self.todo.push_back(Task::PutHead { key: head, body });
        }
        vec![Change::Synced { key }]
    }
}
