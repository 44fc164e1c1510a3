//! This device's own log: from an event in memory to a segment the store was seen to hold.

use std::collections::{BTreeMap, BTreeSet};

use super::{Effect, is_work};
use crate::certificate::Author;
use crate::command::Me;
use crate::crypto::Signature;
use crate::event::{Event, Millis};
use crate::ids::{DeviceId, Digest, EventId};
use crate::mutants::{Mutant, breaks};
use crate::project::Project;
use crate::rng::stable_hash;
use crate::wire::event as event_wire;
use crate::wire::segment::{self, Header, Sealed, Segment};

/// A segment is sealed once it has this many events,
const SEAL_AT_EVENTS: usize = 64;
/// or this many bytes: well under the cap of a segment.
const SEAL_AT_BYTES: usize = 160 * 1024;

/// How far a record got.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SaveState {
    /// In memory only.
    Saving,
    /// On this device's disk.
    Saved,
    /// The store took it.
    Sent,
    /// Read back from the store and equal.
    Synced,
}

/// How many records are in which state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SaveCounts {
    /// In memory only.
    pub saving: u32,
    /// On this device's disk only.
    pub saved: u32,
    /// The store took them.
    pub sent: u32,
    /// Read back and equal.
    pub synced: u32,
}

/// A segment as this device keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredSegment {
    /// Its object key.
    pub key: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// How far it got; others' segments are [`SaveState::Synced`].
    pub state: SaveState,
}

#[derive(Clone, Debug)]
pub(super) struct OwnLog {
    author: Author,
    seal_after_ms: u64,
    seals: bool,
    flush: bool,
    head: Option<(u64, Digest)>,
    /// On disk and not sealed, by number.
    pending: BTreeMap<u64, (EventId, String)>,
    pending_since: Option<Millis>,
    /// Number of the first event that no segment holds. Numbers have no gaps, so a gap here is another tab's event.
    first_unsealed: u64,
    reloaded_at: Millis,
    /// Not on disk yet.
    unsaved: Vec<(EventId, String)>,
    retry: BTreeSet<EventId>,
    sealing: Option<Sealing>,
    /// Another tab sealed first: nothing is sealed until the log was read again.
    stale: bool,
    /// After a failure of the key nothing is sealed for a while.
    seal_not_before: Millis,
    states: BTreeMap<EventId, (SaveState, bool)>,
    in_segment: BTreeMap<String, Vec<EventId>>,
    counts: SaveCounts,
    last_at: Millis,
    last_now: Millis,
}

/// A segment names the heads of so many other logs; in larger projects each names others, in turn. With all of them a
/// piece would outgrow its bound from 2,000 devices on.
pub const MAX_SEEN: usize = 16;

/// Heads of other logs to be named in this device's segment of that number.
fn witnessed(project: &Project, me: Me, seq: u64) -> BTreeMap<DeviceId, (u64, Digest)> {
    let others = project.logs().iter().filter(|(device, _)| **device != me.device);
    let mut heads: Vec<(DeviceId, (u64, Digest))> =
        others.filter_map(|(device, log)| Some((*device, log.head()?))).collect();
    if heads.len() > MAX_SEEN {
        let turn =
            |device: &DeviceId| stable_hash(&[b"seen", &seq.to_be_bytes(), me.device.as_bytes(), device.as_bytes()]);
        heads.sort_by_key(|(device, _)| (turn(device), *device));
        heads.truncate(MAX_SEEN);
    }
    heads.into_iter().collect()
}

#[derive(Clone, Debug)]
struct Sealing {
    header: Header,
    body: Vec<u8>,
    ids: Vec<EventId>,
    through_ctr: u64,
    sealed: Option<Sealed>,
}

impl OwnLog {
    pub(super) const fn new(author: Author, seal_after_ms: u64) -> Self {
        Self {
            author,
            seal_after_ms,
            seals: false,
            flush: false,
            head: None,
            pending: BTreeMap::new(),
            pending_since: None,
            first_unsealed: 0,
            reloaded_at: Millis(0),
            unsaved: Vec::new(),
            retry: BTreeSet::new(),
            sealing: None,
            stale: false,
            seal_not_before: Millis(0),
            states: BTreeMap::new(),
            in_segment: BTreeMap::new(),
            counts: SaveCounts { saving: 0, saved: 0, sent: 0, synced: 0 },
            last_at: Millis(0),
            last_now: Millis(0),
        }
    }

    pub(super) const fn counts(&self) -> SaveCounts {
        self.counts
    }

    pub(super) fn state(&self, id: &EventId) -> Option<SaveState> {
        self.states.get(id).map(|(state, _)| *state)
    }

    /// The lines of events that no sealed segment holds, in their order: those on disk, then those that are not.
    pub(super) fn unsealed(&self) -> impl Iterator<Item = &str> {
        let on_disk = self.pending.range(self.first_unsealed..).map(|(_, (_, line))| line.as_str());
        on_disk.chain(self.unsaved.iter().map(|(_, line)| line.as_str()))
    }

    pub(super) const fn last_at(&self) -> Millis {
        self.last_at
    }

    pub(super) fn is_fresh(&self) -> bool {
        self.states.is_empty()
    }

    pub(super) const fn set_seals(&mut self, seals: bool) {
        self.seals = seals;
    }

    pub(super) const fn seals(&self) -> bool {
        self.seals
    }

    pub(super) const fn flush(&mut self) {
        self.flush = true;
    }

    /// A new event that is not on disk yet.
    pub(super) fn add(&mut self, event: &Event, line: String) {
        self.last_at = self.last_at.max(event.at);
        self.unsaved.push((event.id, line));
        self.set_state(event.id, SaveState::Saving, is_work(event));
    }

    pub(super) fn persisted(&mut self, ids: &[EventId], first_ctr: u64, now: Millis) {
        for (ctr, id) in (first_ctr..).zip(ids) {
            let Some(place) = self.unsaved.iter().position(|(known, _)| known == id) else { continue };
            let (_, line) = self.unsaved.remove(place);
            self.pending.insert(ctr, (*id, line));
            self.raise(*id, SaveState::Saved);
        }
        self.pending_since.get_or_insert(now);
    }

    pub(super) fn persist_failed(&mut self, ids: &[EventId]) {
        self.retry.extend(ids.iter().copied());
    }

    /// Events that could not be written are tried again, in their order.
    pub(super) fn retry(&mut self) -> Vec<Effect> {
        if self.retry.is_empty() {
            return Vec::new();
        }
        let lines = self.unsaved.iter().filter(|(id, _)| self.retry.contains(id)).cloned().collect();
        self.retry.clear();
        vec![Effect::Persist { lines }]
    }

    /// Events another tab put on disk; returns those that are new here.
    pub(super) fn add_foreign_lines(&mut self, lines: &[(u64, String)], now: Millis) -> Vec<Event> {
        let mut events = Vec::new();
        for (ctr, line) in lines {
            let Ok(event) = event_wire::decode(line) else { continue };
            if self.states.contains_key(&event.id) {
                continue;
            }
            self.last_at = self.last_at.max(event.at);
            self.set_state(event.id, SaveState::Saved, is_work(&event));
            self.pending.insert(*ctr, (event.id, line.clone()));
            self.pending_since.get_or_insert(now);
            events.push(event);
        }
        events
    }

    /// Replaces what is pending by what is on disk; returns the events that are new here.
    pub(super) fn set_pending(&mut self, lines: &[(u64, String)]) -> Vec<Event> {
        if self.sealing.is_some() {
            return Vec::new();
        }
        let on_disk: BTreeSet<u64> = lines.iter().map(|(ctr, _)| *ctr).collect();
        self.pending.retain(|ctr, _| on_disk.contains(ctr));
        let events = self.add_foreign_lines(lines, Millis(0));
        if self.pending.is_empty() {
            self.pending_since = None;
        }
        events
    }

    pub(super) fn set_head(&mut self, head: Option<(u64, Digest)>) {
        if self.sealing.is_none() {
            self.stale = false;
            self.head = self.head.max(head.filter(|_| !breaks(Mutant::Resume)));
        }
    }

    pub(super) fn note_segment(&mut self, key: &str, segment: &Segment, state: SaveState) {
        for event in &segment.events {
            self.last_at = self.last_at.max(event.at);
            if !self.states.contains_key(&event.id) {
                self.set_state(event.id, SaveState::Saved, is_work(event));
            }
        }
        self.in_segment.insert(key.to_owned(), segment.events.iter().map(|event| event.id).collect());
        self.mark(key, state);
    }

    /// The log goes on after this segment, the one its head names. Others of this device may have higher numbers: after an
    /// old copy of the profile was put back, they are fetched from the store and belong to another history.
    pub(super) fn resume_after(&mut self, segment: &Segment) {
        let end = segment.header.first.saturating_add(u64::try_from(segment.events.len()).unwrap_or_default());
        self.first_unsealed = self.first_unsealed.max(end);
    }

    pub(super) fn mark(&mut self, key: &str, state: SaveState) {
        for id in self.in_segment.get(key).cloned().unwrap_or_default() {
            self.raise(id, state);
        }
    }

    /// Starts sealing where it is due.
    pub(super) fn plan(&mut self, project: &Project, me: Me, now: Millis) -> Option<Effect> {
        self.note_time(now);
        let n_bytes: usize = self.pending.values().map(|(_, line)| line.len()).sum();
        let old = self.pending_since.is_some_and(|since| now.0 >= since.0 + self.seal_after_ms);
        let due = now >= self.seal_not_before
            && (self.flush || old || self.pending.len() >= SEAL_AT_EVENTS || n_bytes >= SEAL_AT_BYTES);
        self.pending = self.pending.split_off(&self.first_unsealed);
        if !self.seals {
            // The tab that uploads writes down how far these got; read it now and then.
            let waiting = self.counts.saved + self.counts.sent > 0;
            return if waiting { self.again(now, 4 * self.seal_after_ms, Effect::Reload) } else { None };
        }
        if self.pending.is_empty() && self.sealing.is_none() {
            self.flush = false;
            // A hint from another tab may be lost, or its tab die before it gives one.
            return self.again(now, 4 * self.seal_after_ms, Effect::ReadPending);
        }
        if self.sealing.is_some() || self.stale || !due {
            return None;
        }
        let (mut lines, mut ids, mut through_ctr, mut size) = (Vec::new(), Vec::new(), 0, 0);
        for (expected, (ctr, (id, line))) in (self.first_unsealed..).zip(&self.pending) {
            let full = lines.len() >= SEAL_AT_EVENTS || (size > 0 && size + line.len() > SEAL_AT_BYTES);
            if full || *ctr != expected {
                break;
            }
            size += line.len();
            lines.push(line.clone());
            ids.push(*id);
            through_ctr = *ctr;
        }
        if lines.is_empty() {
            // Another tab's events lie before ours; sealing over them would lose them.
            return self.again(now, 500, Effect::Reload);
        }
        let seq = self.head.map_or(1, |(seq, _)| seq + 1);
        let header = Header {
            project: project.manifest().project,
            generation: project.manifest().generation,
            labeler: me.labeler,
            certificate: self.author.certificate.clone(),
            key: self.author.key,
            seq,
            prev: self.head.map(|(_, digest)| digest),
            first: self.first_unsealed,
            seen: witnessed(project, me, seq),
        };
        let body = segment::body(&header, &lines);
        self.sealing = Some(Sealing { header, body: body.clone(), ids, through_ctr, sealed: None });
        Some(Effect::Sign { body })
    }

    pub(super) fn signed(&mut self, signature: Option<&Signature>, now: Millis) -> Option<Effect> {
        let Some(signature) = signature else {
            self.sealing = None;
            self.seal_not_before = Millis(now.0 + 5000);
            return None;
        };
        let sealing = self.sealing.as_mut()?;
        let segment = segment::seal(&sealing.header, std::mem::take(&mut sealing.body), signature);
        sealing.sealed = Some(segment.clone());
        let (expected, through_ctr, seq) = (sealing.header.prev, sealing.through_ctr, sealing.header.seq);
        Some(Effect::Commit { expected, through_ctr, seq, segment })
    }

    /// The segment to upload, or `None` when another tab sealed first.
    pub(super) fn committed(&mut self, stored: bool, now: Millis) -> Option<(u64, Sealed)> {
        let sealing = self.sealing.take()?;
        self.stale = !stored;
        let sealed = sealing.sealed.filter(|_| stored)?;
        self.head = Some((sealing.header.seq, sealed.digest));
        self.first_unsealed = sealing.through_ctr + 1;
        self.pending = self.pending.split_off(&self.first_unsealed);
        self.pending_since = (!self.pending.is_empty()).then_some(now);
        self.flush &= !self.pending.is_empty();
        self.in_segment.insert(sealed.key.clone(), sealing.ids);
        Some((sealing.header.seq, sealed))
    }

    /// Waits are as long as they were where the clock is set back.
    fn note_time(&mut self, now: Millis) {
        let set_back_ms = self.last_now.0.saturating_sub(now.0);
        for time in [&mut self.seal_not_before, &mut self.reloaded_at].into_iter().chain(&mut self.pending_since) {
            time.0 = time.0.saturating_sub(set_back_ms);
        }
        self.last_now = now;
    }

    /// Reads the disk again, unless that was done a moment ago.
    fn again(&mut self, now: Millis, pause_ms: u64, effect: Effect) -> Option<Effect> {
        let due = now.0 >= self.reloaded_at.0 + pause_ms;
        due.then(|| {
            self.reloaded_at = now;
            effect
        })
    }

    fn set_state(&mut self, id: EventId, state: SaveState, work: bool) {
        if let Some((before, _)) = self.states.insert(id, (state, work)) {
            self.count(before, work, |n| n - 1);
        }
        self.count(state, work, |n| n + 1);
    }

    /// A record's state only ever rises.
    fn raise(&mut self, id: EventId, state: SaveState) {
        if let Some((before, work)) = self.states.get(&id).copied()
            && before < state
        {
            self.set_state(id, state, work);
        }
    }

    fn count(&mut self, state: SaveState, work: bool, change: impl Fn(u32) -> u32) {
        if work {
            let slot = match state {
                SaveState::Saving => &mut self.counts.saving,
                SaveState::Saved => &mut self.counts.saved,
                SaveState::Sent => &mut self.counts.sent,
                SaveState::Synced => &mut self.counts.synced,
            };
            *slot = change(*slot);
        }
    }
}
