//! What arrives from this device's disk and from the store: segments, and snapshots that stand for many of them.

use super::planning::take;
use super::{Client, Effect, Me, SaveState, StoredSegment};
use crate::command::Session;
use crate::ids::Digest;
use crate::project::Project;
use crate::seal::closed_stub;
use crate::sync::{Change, Sync};
use crate::wire::segment::{self, Sealed, SegmentError, SegmentKey};
use crate::wire::snapshot::{self, SnapshotKey};

impl Client {
    /// Fetches the whole logs, where a snapshot stood for some of them: what is told of them needs all.
    pub fn read_whole_logs(&mut self) {
        self.sync.read_covered();
    }

    pub(super) fn loaded(
        &mut self,
        head: Option<(u64, Digest)>,
        pending: &[(u64, String)],
        segments: Vec<StoredSegment>,
    ) -> Vec<Effect> {
        let first_time = self.session.undo.is_empty() && self.own.is_fresh();
        let has_others =
            segments.iter().any(|it| SegmentKey::parse(&it.key).is_none_or(|key| key.device != self.me.device));
        let Self { project, own, sync, me, .. } = self;
        project.together(|project| {
            for stored in segments {
                if SnapshotKey::parse(&stored.key).is_some() {
                    take_snapshot(project, sync, *me, &stored.key, &stored.bytes);
                    continue;
                }
                let opened = segment::open(&stored.key, &stored.bytes, project.manifest().project);
                if let Ok(segment) = &opened
                    && segment.device() == me.device
                {
                    own.note_segment(&stored.key, segment, stored.state);
                    if head.is_some_and(|(_, digest)| digest == segment.digest) {
                        own.resume_after(segment);
                    }
                    if stored.state != SaveState::Synced {
                        let sealed = Sealed { key: stored.key.clone(), digest: segment.digest, bytes: stored.bytes };
                        // A tab may have died after the store took it and before the disk knew: it is read back first,
                        // and put only where it is missing. A second put that is cut would damage a whole object.
                        sync.push(segment.header.seq, sealed, true);
                    }
                }
                // What was closed to a labeler's link may open with an expert's: it is fetched again.
                if opened != Err(SegmentError::Closed) || project.relies_on_plans() {
                    sync.know(stored.key.clone());
                    take(project, &stored.key, opened);
                }
            }
        });
        self.follow_plans();
        self.own.set_head(head);
        for event in self.own.set_pending(pending) {
            self.project.apply(self.me.device, self.me.labeler, event);
        }
        if first_time {
            let prefix = snapshot::prefix(self.project.manifest().owner.labeler());
            match has_others {
                true => self.sync.want_snapshot_if_behind(prefix),
                false => self.sync.want_snapshot(prefix),
            }
        }
        if first_time {
            self.session = Session { shown: self.session.shown, ..Session::resume(&self.project, self.me.labeler) };
        }
        self.want_rank()
    }

    pub(super) fn follow_changes(&mut self, changes: Vec<Change>) -> Vec<Effect> {
        let mut effects = Vec::new();
        let before = self.project.revision();
        for change in changes {
            match change {
                Change::Fetched { key, bytes } => {
                    let opened = segment::open(&key, &bytes, self.project.manifest().project);
                    match &opened {
                        Ok(_) => effects.push(Effect::Keep { key: key.clone(), bytes }),
                        // Enough to know that it was here, so that it is not fetched at each start.
                        Err(SegmentError::Closed) if self.project.relies_on_plans() => {
                            effects.push(Effect::Keep { key: key.clone(), bytes: closed_stub() });
                        }
                        Err(_) => self.sync.forget(&key),
                    }
                    take(&mut self.project, &key, opened);
                }
                Change::Snapshot { key, bytes } => {
                    if take_snapshot(&mut self.project, &mut self.sync, self.me, &key, &bytes) {
                        effects.push(Effect::Keep { key, bytes });
                    } else {
                        self.sync.refuse_snapshot();
                    }
                }
                Change::TooLarge { key } => self.project.admit(&key, Err(SegmentError::TooLarge)),
                Change::Sent { key } => {
                    self.own.mark(&key, SaveState::Sent);
                    effects.push(Effect::Mark { key, state: SaveState::Sent });
                }
                // Whatever an earlier tab wrote down: the store was not seen to hold it. Should this tab die now, the next
                // looks whether it is there, and does not say so before.
                Change::Lost { key } => effects.push(Effect::Mark { key, state: SaveState::Saved }),
                Change::Synced { key } => {
                    self.own.mark(&key, SaveState::Synced);
                    effects.push(Effect::Mark { key, state: SaveState::Synced });
                }
                Change::UpToDate => {}
            }
        }
        self.follow_plans();
        if self.project.revision() != before {
            effects.extend(self.want_rank());
        }
        effects
    }
}

/// Takes a snapshot or sets it aside; whether it was taken. A person's own segments are read in any case: they tell what a
/// snapshot leaves out, and are this person's copy.
fn take_snapshot(project: &mut Project, sync: &mut Sync, me: Me, key: &str, bytes: &[u8]) -> bool {
    let opened = snapshot::open(key, bytes, project.manifest().project, &project.manifest().owner);
    project.restore(key, opened.as_ref().map_err(Clone::clone));
    let Ok(snapshot) = opened else { return false };
    for place in snapshot.segments.iter().filter(|place| place.labeler != me.labeler) {
        sync.cover(place.object_key());
    }
    true
}
