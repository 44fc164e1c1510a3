//! A store over blocking HTTP: core signs and reads, this module only carries.

use std::sync::Mutex;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use accord_core::s3::{HttpAnswer, Presigned, S3Target};
use accord_core::seal::NONCE_BYTES;
use accord_core::store::{ListedObject, StoreError, StoreReply, StoreRequest};
use anyhow::{Context as _, bail};
use ureq::http::Response;
use ureq::{Agent, Body, SendBody};

/// How often a request is made before its failure is reported.
const MAX_TRIES: u32 = 5;
/// How long a presigned URL holds, in seconds.
const EXPIRES_SECS: u32 = 300;
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
    target: S3Target,
    agent: Agent,
    /// What the store's clock is ahead of ours, in seconds, once a refusal has told us.
    skew_secs: Mutex<i64>,
}

/// Whether a browser on the page's origin may use the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cors {
    /// The store took our rule, or allows the page without one.
    Allowed,
    /// It refused the rule and its answer to a preflight does not allow the page.
    NotAllowed,
}

impl Store {
    /// A client of this place.
    #[must_use]
    pub fn new(target: S3Target) -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .timeout_connect(Some(Duration::from_secs(10)))
            .timeout_global(Some(Duration::from_secs(TIMEOUT_SECS)));
        Self { target, agent: config.build().new_agent(), skew_secs: Mutex::new(0) }
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
                Err(StoreError::Unreachable) if n_tries < MAX_TRIES => Duration::from_millis(200 << n_tries),
                Err(StoreError::Busy { retry_after_secs, .. }) if n_tries < MAX_TRIES => {
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

    /// Makes the bucket unless it is there; true if it was made.
    ///
    /// # Errors
    /// When the store refuses.
    pub fn ensure_bucket(&self) -> anyhow::Result<bool> {
        let there = self.send_bucket("HEAD", &[], None).context("the store does not answer")?;
        match there.status().as_u16() {
            200..=299 => return Ok(false),
            404 => {}
            // Keys that may only read and write objects are often not allowed to ask for the bucket.
            _ => return self.list("project.json").map(|_| false).context("the bucket cannot be used"),
        }
        let region = &self.target.region;
        // AWS wants the region named everywhere but in the first of them.
        let body = (region != "us-east-1").then(|| {
            format!("<CreateBucketConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><LocationConstraint>{region}</LocationConstraint></CreateBucketConfiguration>")
        });
        let mut made = self.send_bucket("PUT", &[], body.as_deref()).context("the store does not answer")?;
        if !made.status().is_success() {
            let answer = made.body_mut().read_to_string().unwrap_or_default();
            let bucket = &self.target.bucket;
            bail!(
                "the bucket `{bucket}` is not there and could not be made (HTTP {}): {answer}",
                made.status().as_u16()
            );
        }
        Ok(true)
    }

    /// Asks the store to let pages of any origin in, then checks that it lets in this one.
    ///
    /// # Errors
    /// When the store does not answer.
    pub fn allow_page(&self, page_origin: &str) -> anyhow::Result<Cors> {
        let rule = "<CORSConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><CORSRule>\
            <AllowedOrigin>*</AllowedOrigin><AllowedMethod>GET</AllowedMethod><AllowedMethod>PUT</AllowedMethod>\
            <AllowedMethod>HEAD</AllowedMethod><AllowedMethod>POST</AllowedMethod><AllowedHeader>*</AllowedHeader>\
            <ExposeHeader>ETag</ExposeHeader><ExposeHeader>Date</ExposeHeader><ExposeHeader>x-amz-request-id</ExposeHeader>\
            <ExposeHeader>Retry-After</ExposeHeader><MaxAgeSeconds>3600</MaxAgeSeconds></CORSRule></CORSConfiguration>";
        if !self.preflight(page_origin)? {
            self.send_bucket("PUT", &[("cors", "")], Some(rule)).context("the store does not answer")?;
        }
        Ok(if self.preflight(page_origin)? { Cors::Allowed } else { Cors::NotAllowed })
    }

    /// Whether the store would let a page of this origin put an object.
    fn preflight(&self, origin: &str) -> anyhow::Result<bool> {
        let request = StoreRequest::Put { key: "project.json".to_owned(), body: Vec::new() };
        let url = self.target.presign(&request, self.now(), EXPIRES_SECS).url;
        let asked = self
            .agent
            .options(&url)
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "PUT")
            .call()
            .map_err(|_| StoreError::Unreachable)
            .context("the store's rules for pages could not be asked for")?;
        let header = |name: &str| asked.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let allowed = header("Access-Control-Allow-Origin");
        let methods = header("Access-Control-Allow-Methods");
        Ok(asked.status().is_success() && (allowed == "*" || allowed == origin) && methods.contains("PUT"))
    }

    fn ask_once(&self, request: &StoreRequest, sent: &dyn Fn(u64)) -> Result<StoreReply, StoreError> {
        let now_unix_secs = self.now();
        let presigned = self.target.presign(request, now_unix_secs, EXPIRES_SECS);
        let sealed = self.target.sealed_body(request, nonce());
        let body = match request {
            StoreRequest::Put { body, .. } => Some(sealed.as_deref().unwrap_or(body)),
            StoreRequest::Get { .. } | StoreRequest::List { .. } => None,
        };
        // The client's own error could repeat the URL, which is a secret while it holds.
        let mut response = self.send(&presigned, body, sent).map_err(|_| StoreError::Unreachable)?;
        let reader = response.body_mut().with_config().limit(MAX_OBJECT_BYTES);
        let bytes = reader.read_to_vec().map_err(|_| StoreError::Unreachable)?;
        let header = |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok());
        let answer = HttpAnswer {
            status: response.status().as_u16(),
            body: bytes,
            server_date: header("date"),
            retry_after: header("retry-after"),
            now_unix_secs,
        };
        self.target.parse_reply(request, answer)
    }

    fn send_bucket(
        &self,
        method: &'static str,
        query: &[(&str, &str)],
        body: Option<&str>,
    ) -> Result<Response<Body>, StoreError> {
        let presigned = self.target.presign_bucket(method, query, self.now());
        self.send(&presigned, body.map(str::as_bytes), &|_| {}).map_err(|_| StoreError::Unreachable)
    }

    fn send(
        &self,
        presigned: &Presigned,
        body: Option<&[u8]>,
        sent: &dyn Fn(u64),
    ) -> Result<Response<Body>, ureq::Error> {
        let request = ureq::http::Request::builder().method(presigned.method).uri(&presigned.url);
        if presigned.method != "PUT" {
            return self.agent.run(request.body(SendBody::none())?);
        }
        let rest = body.unwrap_or_default();
        let timeout = Duration::from_secs(TIMEOUT_SECS + rest.len() as u64 / SLOWEST_BYTES_PER_SEC);
        // The length is named, or the body would be sent in chunks, which S3 refuses.
        let request = request.header("Content-Length", rest.len());
        let mut counting = Counting { n_sent: 0, rest, sent };
        let request = request.body(SendBody::from_reader(&mut counting))?;
        self.agent.run(self.agent.configure_request(request).timeout_global(Some(timeout)).build())
    }

    fn now(&self) -> u64 {
        let ours = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        ours.saturating_add_signed(*lock(&self.skew_secs))
    }
}

/// Random bytes. Without a source of them nothing may be sealed at all.
#[expect(clippy::panic, reason = "a nonce that repeats would give the content away")]
fn nonce() -> [u8; NONCE_BYTES] {
    let mut bytes = [0; NONCE_BYTES];
    if getrandom::fill(&mut bytes).is_err() {
        panic!("the system gives no random bytes, so nothing can be sealed");
    }
    bytes
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
