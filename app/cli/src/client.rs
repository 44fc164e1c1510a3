//! A store over blocking HTTP: core says what to send and reads what comes back, this module only carries.

mod setup;

pub use setup::Cors;

use std::sync::Mutex;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use accord_core::place::{HttpAnswer, HttpRequest, Place, Step};
use accord_core::s3::parse_http_date;
use accord_core::seal::ENTROPY_BYTES;
use accord_core::store::{ListedObject, StoreError, StoreReply, StoreRequest};
use ureq::http::Response;
use ureq::{Agent, Body, SendBody};

/// How often a request is made before its failure is reported.
const MAX_TRIES: u32 = 5;
/// No object of a project is larger.
const MAX_OBJECT_BYTES: u64 = 1 << 30;
/// How long a request may take.
const TIMEOUT_SECS: u64 = 120;
/// A body may take as long as a connection of this speed needs for it.
const SLOWEST_BYTES_PER_SEC: u64 = 20_000;
/// How many objects are fetched at the same time.
const N_CONNECTIONS: usize = 8;

/// A store, or a project's part of one.
#[derive(Debug)]
pub struct Store {
    place: Place,
    agent: Agent,
    max_tries: u32,
    /// What the store's clock was ahead of the system's when it last answered, in seconds.
    clock: Mutex<Option<i64>>,
    /// What our clock is taken to be ahead of the system's, in seconds.
    ahead_secs: i64,
    /// What the store's clock is ahead of ours, in seconds, once a refusal has told us.
    skew_secs: Mutex<i64>,
}

impl Store {
    /// A client of this place.
    #[must_use]
    pub fn new(place: impl Into<Place>) -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .allow_non_standard_methods(true)
            .max_redirects(0)
            .timeout_connect(Some(Duration::from_secs(10)))
            .timeout_global(Some(Duration::from_secs(TIMEOUT_SECS)));
        Self {
            place: place.into(),
            agent: config.build().new_agent(),
            max_tries: MAX_TRIES,
            clock: Mutex::new(None),
            ahead_secs: 0,
            skew_secs: Mutex::new(0),
        }
    }

    /// The same on a device whose clock is ahead by so many seconds.
    #[must_use]
    pub fn with_clock_ahead(mut self, secs: i64) -> Self {
        self.ahead_secs = secs;
        self
    }

    /// The same without trying again.
    #[must_use]
    pub fn impatient(mut self) -> Self {
        self.max_tries = 1;
        self
    }

    /// By how many seconds the store's clock was ahead when it last told its time.
    #[must_use]
    pub fn clock_difference(&self) -> Option<i64> {
        *self.clock.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// The status of a put that must not replace what is there (`If-None-Match: *`); `None` without an answer.
    #[must_use]
    pub fn put_if_absent(&self, key: &str, body: &[u8]) -> Option<u16> {
        let request = StoreRequest::Put { key: key.to_owned(), body: body.to_vec() };
        let (_, Step::Send(mut http)) = self.place.begin(&request, self.now()) else { return None };
        http.headers.push(("If-None-Match", "*".to_owned()));
        self.send(&http, &|_| {}).ok().map(|(response, _)| response.status().as_u16())
    }

    /// What the store's clock is ahead of ours, in seconds, as far as it has complained.
    #[must_use]
    pub fn skew_secs(&self) -> i64 {
        *lock(&self.skew_secs)
    }

    /// Makes a request; trouble that passes is waited for, a wrong clock is corrected for.
    ///
    /// # Errors
    /// When the store refuses, or does not answer several times in a row.
    pub fn ask(&self, request: &StoreRequest) -> Result<StoreReply, StoreError> {
        self.ask_with(request, &|_| {})
    }

    fn ask_with(&self, request: &StoreRequest, sent: &dyn Fn(u64)) -> Result<StoreReply, StoreError> {
        let mut n_tries = 1;
        loop {
            let wait = match self.ask_once(request, sent) {
                Err(StoreError::Unreachable) if n_tries < self.max_tries => Duration::from_millis(200 << n_tries),
                Err(StoreError::Busy { retry_after_secs, .. }) if n_tries < self.max_tries => {
                    let asked = retry_after_secs.map(|secs| Duration::from_secs(u64::from(secs.min(30))));
                    asked.unwrap_or(Duration::from_millis(500 << n_tries))
                }
                Err(StoreError::ClockSkew { skew_secs }) if n_tries == 1 && skew_secs != 0 => {
                    *lock(&self.skew_secs) += skew_secs;
                    Duration::ZERO
                }
                settled => return settled,
            };
            n_tries += 1;
            pause(wait);
        }
    }

    /// An object's bytes, or `None` where there is none.
    ///
    /// # Errors
    /// As for [`Store::ask`].
    pub fn get(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        match self.ask(&StoreRequest::Get { key: key.to_owned() })? {
            StoreReply::Got(bytes) => Ok(Some(bytes)),
            _ => Ok(None),
        }
    }

    /// Many objects in the order of their keys, several at a time.
    #[must_use]
    pub fn get_all(&self, keys: &[String]) -> Vec<Result<Option<Vec<u8>>, StoreError>> {
        let per_thread = keys.len().div_ceil(N_CONNECTIONS).max(1);
        std::thread::scope(|scope| {
            let fetch = |part: &[String]| part.iter().map(|key| self.get(key)).collect::<Vec<_>>();
            let parts: Vec<_> = keys.chunks(per_thread).map(|part| (part, scope.spawn(move || fetch(part)))).collect();
            // A thread that panicked fetched nothing, which each of its keys reports.
            let lost = |part: &[String]| part.iter().map(|_| Err(StoreError::Unreachable)).collect();
            parts.into_iter().flat_map(|(part, thread)| thread.join().unwrap_or_else(|_| lost(part))).collect()
        })
    }

    /// Writes an object.
    ///
    /// # Errors
    /// As for [`Store::ask`].
    pub fn put(&self, key: &str, body: Vec<u8>) -> Result<(), StoreError> {
        self.ask(&StoreRequest::Put { key: key.to_owned(), body }).map(|_| ())
    }

    /// Writes a large object; `sent` is told how many of its bytes are on their way, from 0 again at each new try.
    ///
    /// # Errors
    /// As for [`Store::ask`].
    pub fn put_with_progress(&self, key: &str, body: Vec<u8>, sent: &dyn Fn(u64)) -> Result<(), StoreError> {
        self.ask_with(&StoreRequest::Put { key: key.to_owned(), body }, sent).map(|_| ())
    }

    /// Everything under a prefix, in byte order of keys.
    ///
    /// # Errors
    /// As for [`Store::ask`].
    pub fn list(&self, prefix: &str) -> Result<Vec<ListedObject>, StoreError> {
        let mut all: Vec<ListedObject> = Vec::new();
        loop {
            let start_after = all.last().map(|object| object.key.clone());
            let request = StoreRequest::List { prefix: prefix.to_owned(), start_after };
            let StoreReply::Listed(page) = self.ask(&request)? else { return Ok(all) };
            let is_last = !page.truncated || page.objects.is_empty();
            all.extend(page.objects);
            if is_last {
                return Ok(all);
            }
        }
    }

    fn ask_once(&self, request: &StoreRequest, sent: &dyn Fn(u64)) -> Result<StoreReply, StoreError> {
        let now_unix_secs = self.now();
        let sealed = self.place.sealed(request, random_nonce());
        let request = sealed.as_ref().unwrap_or(request);
        let (mut exchange, mut step) = self.place.begin(request, now_unix_secs);
        loop {
            let request = match step {
                Step::Done(result) => return result,
                Step::Send(request) => request,
            };
            let (response, body) = self.send(&request, sent)?;
            let header = |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok());
            let answer = HttpAnswer {
                status: response.status().as_u16(),
                body,
                server_date: header("date"),
                retry_after: header("retry-after"),
                now_unix_secs,
            };
            step = exchange.answered(answer);
        }
    }

    /// Sends one request and reads the whole answer.
    fn send(&self, request: &HttpRequest<'_>, sent: &dyn Fn(u64)) -> Result<(Response<Body>, Vec<u8>), StoreError> {
        // The client's own error could repeat the URL, which is a secret while it holds.
        let mut response = self.send_parts(request, sent).map_err(|_| StoreError::Unreachable)?;
        let reader = response.body_mut().with_config().limit(MAX_OBJECT_BYTES);
        let bytes = reader.read_to_vec().map_err(|_| StoreError::Unreachable)?;
        let date = response.headers().get("date").and_then(|value| parse_http_date(value.to_str().ok()?));
        if let Some(date) = date {
            let ahead = date.cast_signed() - unix_secs().cast_signed();
            *self.clock.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(ahead);
        }
        Ok((response, bytes))
    }

    fn send_parts(&self, request: &HttpRequest<'_>, sent: &dyn Fn(u64)) -> Result<Response<Body>, ureq::Error> {
        let mut parts = ureq::http::Request::builder().method(request.method).uri(&request.url);
        for (name, value) in &request.headers {
            parts = parts.header(*name, value);
        }
        let Some(body) = &request.body else { return self.agent.run(parts.body(SendBody::none())?) };
        let timeout = Duration::from_secs(TIMEOUT_SECS + body.len() as u64 / SLOWEST_BYTES_PER_SEC);
        // The length is named, or the body would be sent in chunks, which S3 refuses.
        let parts = parts.header("Content-Length", body.len());
        let mut counting = Counting { n_sent: 0, rest: body, sent };
        let parts = parts.body(SendBody::from_reader(&mut counting))?;
        self.agent.run(self.agent.configure_request(parts).timeout_global(Some(timeout)).build())
    }

    fn now(&self) -> u64 {
        unix_secs().saturating_add_signed(self.ahead_secs).saturating_add_signed(*lock(&self.skew_secs))
    }
}

/// Random bytes. Without a source of them nothing may be sealed at all.
#[expect(clippy::panic, reason = "a nonce that repeats would give the content away")]
pub(crate) fn random_nonce() -> [u8; ENTROPY_BYTES] {
    let mut bytes = [0; ENTROPY_BYTES];
    if getrandom::fill(&mut bytes).is_err() {
        panic!("the system gives no random bytes, so nothing can be sealed");
    }
    bytes
}

fn unix_secs() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

/// A body that tells how much of it was read.
struct Counting<'a> {
    n_sent: u64,
    rest: &'a [u8],
    sent: &'a dyn Fn(u64),
}

impl std::io::Read for Counting<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let n_read = self.rest.read(buffer)?;
        self.n_sent += n_read as u64;
        (self.sent)(self.n_sent);
        Ok(n_read)
    }
}

/// The lock guards one number, which a panic elsewhere cannot leave half written.
fn lock(skew_secs: &Mutex<i64>) -> std::sync::MutexGuard<'_, i64> {
    skew_secs.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

#[expect(clippy::disallowed_methods, reason = "a busy store names no condition to wait for, only a time")]
fn pause(wait: Duration) {
    std::thread::sleep(wait);
}
