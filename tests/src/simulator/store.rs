//! A store that loses, delays, repeats, cuts and hides, within what real ones were seen to do.
//!
//! Requests carry no conditions, so a store that lies about conditional writes is just a store. What it cuts on an upload
//! it keeps, and answers as it likes. Two things it does not do, because nothing a client could do would help: give back
//! bytes that nobody put, and let a late repetition of an upload replace the object by a part of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use accord_core::crypto::sha256;
use accord_core::rng::SplitMix64;
use accord_core::store::{ListPage, ListedObject, StoreError, StoreReply, StoreRequest};

use super::chance;
use super::faults::Faults;

/// How long a store may hide what is new, in milliseconds of virtual time.
const STALE_FOR_MS: u64 = 120_000;
/// How late a repetition may arrive, in milliseconds.
const LATE_BY_MS: u64 = 600_000;

/// One bucket.
#[derive(Clone, Debug)]
pub struct HostileStore {
    objects: BTreeMap<String, Object>,
    /// Repetitions under way: when they arrive, and what they put.
    late: Vec<(u64, String, Arc<[u8]>)>,
    page_size: usize,
}

#[derive(Clone, Debug)]
struct Object {
    bytes: Arc<[u8]>,
    etag: String,
    /// When the key first had an object.
    since: u64,
}

impl HostileStore {
    /// An empty bucket that lists so many keys a page.
    #[must_use]
    pub const fn new(page_size: usize) -> Self {
        Self { objects: BTreeMap::new(), late: Vec::new(), page_size }
    }

    /// The objects under a prefix as they are, whatever the store would say.
    pub fn objects(&self, prefix: &str) -> impl Iterator<Item = (&String, &[u8])> {
        let from = self.objects.range(prefix.to_owned()..);
        let prefix = prefix.to_owned();
        from.take_while(move |(key, _)| key.starts_with(&prefix)).map(|(key, object)| (key, &*object.bytes))
    }

    /// One object as it is.
    #[must_use]
    pub fn object(&self, key: &str) -> Option<&[u8]> {
        self.objects.get(key).map(|object| &*object.bytes)
    }

    /// Puts an object, at once and whole.
    pub fn put(&mut self, key: String, bytes: &[u8], now: u64) {
        let since = self.objects.get(&key).map_or(now, |before| before.since);
        // Any text that follows from the content will do as its version tag.
        let etag = sha256(bytes).to_string().chars().take(16).collect();
        self.objects.insert(key, Object { bytes: bytes.into(), etag, since });
    }

    /// How many requests a list of a prefix takes.
    #[must_use]
    pub fn n_pages(&self, prefix: &str) -> usize {
        self.objects(prefix).count().div_ceil(self.page_size).max(1)
    }

    /// Lets repetitions that are due arrive.
    pub fn arrive(&mut self, now: u64) {
        let (due, later) = std::mem::take(&mut self.late).into_iter().partition(|(at, _, _)| *at <= now);
        self.late = later;
        let due: Vec<(u64, String, Arc<[u8]>)> = due;
        for (_, key, bytes) in due {
            self.put(key, &bytes, now);
        }
    }

    /// Carries out a request, or does not; answers, or does not.
    ///
    /// # Errors
    /// As a client would see them.
    pub fn serve(
        &mut self,
        request: &StoreRequest,
        now: u64,
        faults: &Faults,
        rng: &mut SplitMix64,
    ) -> Result<StoreReply, StoreError> {
        if chance(rng, faults.lost_request) {
            return Err(StoreError::Unreachable);
        }
        if chance(rng, faults.refused) {
            return Err(refusal(rng));
        }
        let reply = match request {
            StoreRequest::Put { key, body } => self.take(key, body, now, faults, rng),
            StoreRequest::Get { key } => self.give(key, now, faults, rng),
            StoreRequest::List { prefix, start_after } => {
                let stale = chance(rng, faults.stale_list).then(|| now.saturating_sub(rng.below(STALE_FOR_MS)));
                StoreReply::Listed(self.list(prefix, start_after.as_deref(), stale))
            }
        };
        if chance(rng, faults.lost_answer) { Err(StoreError::Unreachable) } else { Ok(reply) }
    }

    fn take(&mut self, key: &str, body: &[u8], now: u64, faults: &Faults, rng: &mut SplitMix64) -> StoreReply {
        let end = if chance(rng, faults.cut_upload) { rng.below(body.len() as u64) as usize } else { body.len() };
        self.put(key.to_owned(), body.get(..end).unwrap_or(body), now);
        if chance(rng, faults.late_duplicate) {
            self.late.push((now + rng.below(LATE_BY_MS), key.to_owned(), body.into()));
        }
        StoreReply::Stored
    }

    fn give(&self, key: &str, now: u64, faults: &Faults, rng: &mut SplitMix64) -> StoreReply {
        let Some(object) = self.objects.get(key) else { return StoreReply::NotFound };
        if object.since + STALE_FOR_MS > now && chance(rng, faults.stale_get) {
            return StoreReply::NotFound;
        }
        let mut bytes = object.bytes.to_vec();
        if chance(rng, faults.cut_download) {
            bytes.truncate(rng.below(bytes.len() as u64 + 1) as usize);
        }
        StoreReply::Got(bytes)
    }

    /// One page, of what was there at a time where the list is stale.
    fn list(&self, prefix: &str, after: Option<&str>, stale: Option<u64>) -> ListPage {
        let shown = self
            .objects
            .iter()
            .filter(|(key, _)| key.starts_with(prefix) && after.is_none_or(|after| key.as_str() > after))
            .filter(|(_, object)| stale.is_none_or(|then| object.since <= then));
        let object = |(key, object): (&String, &Object)| ListedObject {
            key: key.clone(),
            etag: object.etag.clone(),
            n_bytes: object.bytes.len() as u64,
        };
        let mut objects: Vec<ListedObject> = shown.take(self.page_size + 1).map(object).collect();
        let truncated = objects.len() > self.page_size;
        objects.truncate(self.page_size);
        ListPage { objects, truncated }
    }
}

/// What a store says instead of an answer.
fn refusal(rng: &mut SplitMix64) -> StoreError {
    match rng.below(6) {
        0 => StoreError::Busy { status: 429, retry_after_secs: Some(1 + rng.below(300) as u32) },
        1 => StoreError::Busy { status: 503, retry_after_secs: Some(rng.below(10) as u32) },
        2 => StoreError::Busy { status: 503, retry_after_secs: None },
        3 => StoreError::ClockSkew { skew_secs: 7200 },
        4 => StoreError::Denied { code: "AccessDenied".to_owned() },
        _ => StoreError::Rejected { status: 500, code: "InternalError".to_owned() },
    }
}
