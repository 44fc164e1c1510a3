//! The sync machine, sans-IO: it says what to ask of the store and is told what came back.
//!
//! Uploading: a sealed segment is put, read back and compared, then the head hint is written.
//! Polling: one list of `head/`, then per changed device a list of its log after the last known segment, then gets;
//! every [`FULL_LIST_EVERY`]th poll lists `log/` in full, because heads are only hints. With thousands of pieces it is done
//! more seldom, so that its cost does not grow with what is old.

mod snapshots;
mod upload;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

pub use snapshots::FAR_BEHIND;
use snapshots::Snapshots;
use upload::Outgoing;

use crate::event::Millis;
use crate::ids::{DeviceId, LabelerId};
use crate::rng::SplitMix64;
use crate::seal::OVERHEAD_BYTES;
use crate::store::{ListPage, StoreError, StoreReply, StoreRequest};
use crate::wire::segment::{MAX_SEGMENT_BYTES, Sealed, SegmentKey, head_key, log_prefix};

/// A full list of `log/` is made at the first poll, and then every so many polls, for each thousand of objects (a page of
/// S3's) that the last one began.
pub const FULL_LIST_EVERY: u32 = 10;
const OBJECTS_A_PAGE: usize = 1000;
/// What all logs' keys begin with.
const ALL_LOGS: &str = "log/";
/// How many requests may be under way.
pub const MAX_IN_FLIGHT: usize = 6;
const MAX_BACKOFF_MS: u64 = 60_000;
/// Longest `Retry-After` that is followed: a store that names a day is asked again within the hour.
const MAX_RETRY_AFTER_MS: u64 = 3_600_000;

/// Names a request until its answer comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestId(pub u64);

/// What changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Another's segment is here; its content was not looked at yet.
    Fetched {
        /// Its key.
        key: String,
        /// Its bytes.
        bytes: Vec<u8>,
    },
    /// The store took one of ours.
    Sent {
        /// Its key.
        key: String,
    },
    /// The store lists an object that is larger than a segment may be; it is not fetched.
    TooLarge {
        /// Its key.
        key: String,
    },
    /// The store has lost or damaged one of ours, which is put again.
    Lost {
        /// Its key.
        key: String,
    },
    /// One of ours was read back and is equal.
    Synced {
        /// Its key.
        key: String,
    },
    /// A snapshot is here; its content was not looked at yet. See [`Sync::cover`] and [`Sync::refuse_snapshot`].
    Snapshot {
        /// Its key.
        key: String,
        /// Its bytes.
        bytes: Vec<u8>,
    },
    /// A poll is complete: everything the store listed is here.
    UpToDate,
}

/// How the store answers lately.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Health {
    /// When a poll last completed.
    pub last_complete: Option<Millis>,
    /// The last failure, until something succeeds.
    pub failing: Option<StoreError>,
    /// How many requests failed in a row.
    pub n_failures: u32,
    /// Requests made since the page was loaded.
    pub n_requests: u64,
}

/// The machine. One per open project and tab; only the tab that holds the upload lock uploads.
#[derive(Clone, Debug)]
pub struct Sync {
    me: Option<(LabelerId, DeviceId)>,
    poll_ms: u64,
    rng: SplitMix64,
    known: BTreeSet<String>,
    snapshots: Snapshots,
    /// Keys of gets that are planned or under way.
    wanted: BTreeSet<String>,
    heads: BTreeMap<String, String>,
    outbox: VecDeque<Outgoing>,
    todo: VecDeque<Task>,
    in_flight: BTreeMap<RequestId, Task>,
    next_id: u64,
    next_poll: Millis,
    not_before: Millis,
    last_now: Millis,
    n_polls: u32,
    /// The number of the poll that lists all logs.
    next_full: u32,
    /// How many objects the latest list of all logs has shown.
    n_listed: usize,
    polling: bool,
    uploads: bool,
    by_hand: bool,
    health: Health,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Task {
    ListSnapshots { prefix: String, after: Option<String> },
    GetSnapshot { key: String },
    ListHeads { after: Option<String> },
    ListLog { prefix: String, after: Option<String> },
    Get { key: String },
    Put { key: String },
    ReadBack { key: String },
    PutHead { key: String, body: Vec<u8> },
}

impl Sync {
    /// Starts with what is known: `known` are the keys of all segments on this device.
    #[must_use]
    pub fn new(me: Option<(LabelerId, DeviceId)>, poll_secs: u32, seed: u64, known: BTreeSet<String>) -> Self {
        Self {
            me,
            poll_ms: u64::from(poll_secs) * 1000,
            rng: SplitMix64::new(seed),
            known,
            snapshots: Snapshots::default(),
            wanted: BTreeSet::new(),
            heads: BTreeMap::new(),
            outbox: VecDeque::new(),
            todo: VecDeque::new(),
            in_flight: BTreeMap::new(),
            next_id: 0,
            next_poll: Millis(0),
            not_before: Millis(0),
            last_now: Millis(0),
            n_polls: 0,
            next_full: 0,
            n_listed: 0,
            polling: false,
            uploads: false,
            by_hand: false,
            health: Health::default(),
        }
    }

    /// Whether this tab uploads. Losing the lock keeps the outbox for the tab that gets it.
    pub const fn set_uploads(&mut self, uploads: bool) {
        self.uploads = uploads;
    }

    /// Whether the store takes nothing: what is sealed stays here until somebody carries it.
    pub const fn carry_by_hand(&mut self, by_hand: bool) {
        self.by_hand = by_hand;
    }

    /// Our segments that the store was not seen to hold, in their order.
    pub fn outbox(&self) -> impl Iterator<Item = &Sealed> {
        self.outbox.iter().map(|out| &out.segment)
    }

    /// Adds one of our segments; `sent` if the store may have taken it already, so that it is read back first.
    pub fn push(&mut self, seq: u64, segment: Sealed, sent: bool) {
        self.known.insert(segment.key.clone());
        if !self.outbox.iter().any(|out| out.segment.key == segment.key) {
            self.outbox.push_back(Outgoing::new(segment, seq, sent));
        }
    }

    /// Notes a segment that is on this device, so that it is not fetched.
    pub fn know(&mut self, key: String) {
        self.known.insert(key);
    }

    /// Whether a segment is on this device already, or on its way.
    #[must_use]
    pub fn knows(&self, key: &str) -> bool {
        self.known.contains(key)
    }

    /// Forgets a segment that did not fit its name: its writer will put it again, and the next full list finds it.
    pub fn forget(&mut self, key: &str) {
        self.known.remove(key);
    }

    /// Polls at the next tick instead of waiting, and forgets any back-off: the person asked, or the network is back.
    pub const fn poll_now(&mut self) {
        self.next_poll = Millis(0);
        self.not_before = Millis(0);
    }

    /// How the store answers lately.
    #[must_use]
    pub const fn health(&self) -> &Health {
        &self.health
    }

    /// When the machine next has something to do by itself.
    #[must_use]
    pub fn wake_at(&self) -> Millis {
        self.next_poll.max(self.not_before)
    }

    /// Requests to make now.
    pub fn outgoing(&mut self, now: Millis) -> Vec<(RequestId, StoreRequest)> {
        self.note_time(now);
        if now < self.not_before {
            return Vec::new();
        }
        self.plan_upload();
        self.plan_poll(now);
        let mut requests = Vec::new();
        while self.in_flight.len() < MAX_IN_FLIGHT
            && let Some(task) = self.todo.pop_front()
        {
            let Some(request) = self.request(&task) else { continue };
            let id = RequestId(self.next_id);
            self.next_id += 1;
            self.health.n_requests += 1;
            self.in_flight.insert(id, task);
            requests.push((id, request));
        }
        requests
    }

    /// Takes an answer. An answer nobody waits for changes nothing.
    pub fn done(&mut self, id: RequestId, result: Result<StoreReply, StoreError>, now: Millis) -> Vec<Change> {
        let Some(task) = self.in_flight.remove(&id) else { return Vec::new() };
        self.note_time(now);
        let changes = match result {
            Ok(reply) => {
                self.health.failing = None;
                self.health.n_failures = 0;
                self.succeed(task, reply)
            }
            Err(error) => {
                self.fail(task, error, now);
                Vec::new()
            }
        };
        self.finish_poll(changes, now)
    }

    /// Waits are as long as they were where the clock is set back, and do not last until the old time comes again.
    fn note_time(&mut self, now: Millis) {
        let set_back_ms = self.last_now.0.saturating_sub(now.0);
        self.next_poll.0 = self.next_poll.0.saturating_sub(set_back_ms);
        self.not_before.0 = self.not_before.0.saturating_sub(set_back_ms);
        self.last_now = now;
    }

    fn plan_poll(&mut self, now: Millis) {
        if self.polling || now < self.next_poll {
            return;
        }
        self.polling = true;
        match self.snapshots.wanted.take() {
            Some(prefix) => self.todo.push_back(Task::ListSnapshots { prefix, after: None }),
            None => self.list_logs(),
        }
    }

    fn list_logs(&mut self) {
        self.snapshots.is_looking = false;
        let full = self.n_polls >= self.next_full;
        self.n_polls += 1;
        self.todo.push_back(Task::ListHeads { after: None });
        if full {
            self.n_listed = 0;
            self.next_full = self.n_polls - 1 + FULL_LIST_EVERY;
            self.todo.push_back(Task::ListLog { prefix: ALL_LOGS.to_owned(), after: None });
        }
    }

    fn request(&self, task: &Task) -> Option<StoreRequest> {
        Some(match task {
            Task::ListHeads { after } => StoreRequest::List { prefix: "head/".to_owned(), start_after: after.clone() },
            Task::ListLog { prefix, after } | Task::ListSnapshots { prefix, after } => {
                StoreRequest::List { prefix: prefix.clone(), start_after: after.clone() }
            }
            Task::Get { key } | Task::ReadBack { key } | Task::GetSnapshot { key } => {
                StoreRequest::Get { key: key.clone() }
            }
            Task::PutHead { key, body } => StoreRequest::Put { key: key.clone(), body: body.clone() },
            Task::Put { key } => {
                let out = self.outbox.iter().find(|out| out.segment.key == *key)?;
                StoreRequest::Put { key: key.clone(), body: out.segment.bytes.clone() }
            }
        })
    }

    fn succeed(&mut self, task: Task, reply: StoreReply) -> Vec<Change> {
        match (task, reply) {
            (Task::ListSnapshots { prefix, .. }, StoreReply::Listed(page)) => self.snapshots_listed(prefix, &page),
            (Task::GetSnapshot { key }, StoreReply::Got(bytes)) => {
                self.list_logs();
                return vec![Change::Snapshot { key, bytes }];
            }
            (Task::ListSnapshots { .. } | Task::GetSnapshot { .. }, _) => self.try_snapshot(),
            (Task::ListHeads { .. } | Task::ListLog { .. }, _) if self.snapshots.is_looking => {}
            (Task::ListHeads { .. }, StoreReply::Listed(page)) => self.heads_listed(&page),
            (Task::ListLog { prefix, .. }, StoreReply::Listed(page)) => return self.log_listed(&prefix, &page),
            (Task::Get { key }, reply) => {
                // A listed object that is not there (yet) is unknown, never a deletion: the next full list finds it.
                self.wanted.remove(&key);
                if let StoreReply::Got(bytes) = reply {
                    self.known.insert(key.clone());
                    return vec![Change::Fetched { key, bytes }];
                }
            }
            (Task::Put { key }, StoreReply::Stored) => {
                if let Some(out) = self.outbox.iter_mut().find(|out| out.segment.key == key) {
                    out.was_taken();
                }
                return vec![Change::Sent { key }];
            }
            (Task::ReadBack { key }, reply) => return self.read_back(key, &reply),
            _ => {}
        }
        Vec::new()
    }

    fn heads_listed(&mut self, page: &ListPage) {
        let own = self.me.map(|(labeler, device)| head_key(labeler, device));
        for object in &page.objects {
            let changed = self.heads.insert(object.key.clone(), object.etag.clone()).as_ref() != Some(&object.etag);
            if (changed || object.etag.is_empty())
                && Some(&object.key) != own.as_ref()
                && let Some((labeler, device)) = parse_head_key(&object.key)
            {
                let prefix = log_prefix(labeler, device);
                let after = self.last_contiguous(&prefix);
                self.todo.push_back(Task::ListLog { prefix, after });
            }
        }
        if let Some(last) = page.objects.last().filter(|_| page.truncated) {
            self.todo.push_back(Task::ListHeads { after: Some(last.key.clone()) });
        }
    }

    fn log_listed(&mut self, prefix: &str, page: &ListPage) -> Vec<Change> {
        let mut changes = Vec::new();
        if prefix == ALL_LOGS {
            let n_pages = |n_objects: usize| u32::try_from(n_objects / OBJECTS_A_PAGE).unwrap_or(u32::MAX);
            let before = n_pages(self.n_listed);
            self.n_listed += page.objects.len();
            let more = n_pages(self.n_listed) - before;
            self.next_full = self.next_full.saturating_add(FULL_LIST_EVERY.saturating_mul(more));
        }
        for object in &page.objects {
            let wanted = !self.known.contains(&object.key)
                && SegmentKey::parse(&object.key).is_some()
                && !self.snapshots.stand_for(&object.key);
            if self.by_hand && self.outbox.iter().any(|out| out.segment.key == object.key) {
                // Somebody has carried it there; reading it back shows that it is whole.
                self.todo.push_back(Task::ReadBack { key: object.key.clone() });
            }
            if wanted && object.n_bytes > (MAX_SEGMENT_BYTES + OVERHEAD_BYTES) as u64 {
                changes.push(Change::TooLarge { key: object.key.clone() });
            } else if wanted && self.wanted.insert(object.key.clone()) {
                self.todo.push_back(Task::Get { key: object.key.clone() });
            }
        }
        if let Some(last) = page.objects.last().filter(|_| page.truncated) {
            self.todo.push_back(Task::ListLog { prefix: prefix.to_owned(), after: Some(last.key.clone()) });
        }
        self.look_if_behind();
        changes
    }

    /// The last key before the first gap, so that a missed segment is asked for again.
    fn last_contiguous(&self, prefix: &str) -> Option<String> {
        let known = self.known.range(prefix.to_owned()..).take_while(|key| key.starts_with(prefix));
        let here: BTreeSet<&String> = known.chain(self.snapshots.stand_for_below(prefix)).collect();
        let (mut expected, mut last) = (1, None);
        for key in here {
            let seq = SegmentKey::parse(key)?.seq;
            if seq > expected {
                break;
            }
            expected = seq + 1;
            last = Some(key.clone());
        }
        last
    }

    fn fail(&mut self, task: Task, error: StoreError, now: Millis) {
        let is_snapshot = matches!(task, Task::ListSnapshots { .. } | Task::GetSnapshot { .. });
        let is_final = match &error {
            StoreError::Denied { .. } | StoreError::Sealed(_) => true,
            StoreError::Rejected { status, .. } => (400..500).contains(status),
            _ => false,
        };
        if is_snapshot && is_final {
            // A store may let people read logs alone; the logs are enough. It is not pressed all the same.
            self.not_before = self.not_before.max(Millis(now.0 + 1000));
            return self.try_snapshot();
        }
        // Requests that were under way together fail together and count once.
        if now >= self.not_before {
            self.health.n_failures += 1;
        }
        let exponential = 1000_u64 << self.health.n_failures.min(6);
        let (wait_ms, most_ms) = match &error {
            StoreError::Busy { retry_after_secs: Some(secs), .. } => {
                let asked = (u64::from(*secs) * 1000).min(MAX_RETRY_AFTER_MS);
                (asked.max(exponential), asked + MAX_BACKOFF_MS)
            }
            // A corrected clock can sign again at once.
            StoreError::ClockSkew { .. } if self.health.n_failures <= 1 => (1, 1),
            _ => (exponential, MAX_BACKOFF_MS),
        };
        let jittered = wait_ms + self.rng.below(wait_ms / 2 + 1);
        let until = Millis(now.0 + jittered.min(most_ms));
        self.not_before = self.not_before.max(until);
        self.health.failing = Some(error);
        match task {
            // Uploads are planned anew from the outbox.
            Task::Put { .. } | Task::ReadBack { .. } => {}
            _ => self.todo.push_back(task),
        }
    }

    fn finish_poll(&mut self, mut changes: Vec<Change>, now: Millis) -> Vec<Change> {
        let reads = |task: &Task| !matches!(task, Task::Put { .. } | Task::ReadBack { .. } | Task::PutHead { .. });
        if self.polling && !self.todo.iter().chain(self.in_flight.values()).any(reads) {
            self.polling = false;
            self.health.last_complete = Some(now);
            let jitter = self.rng.below(self.poll_ms / 5 + 1);
            self.next_poll = Millis(now.0 + self.poll_ms - jitter);
            changes.push(Change::UpToDate);
        }
        changes
    }
}

fn parse_head_key(key: &str) -> Option<(LabelerId, DeviceId)> {
    let mut parts = key.strip_prefix("head/")?.strip_suffix(".json")?.split('/');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests;
