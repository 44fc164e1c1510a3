//! Sends the domain's store requests to an S3 bucket: presigned URLs over `fetch`.
//!
//! The domain signs URLs and reads answers (`accord_core::s3`); here are only the clock, the deadline and the wire.
//! No header of our own is sent, so GET and LIST need no CORS preflight.

use std::cell::Cell;
use std::fmt;

use accord_core::s3::{HttpAnswer, Presigned, S3Target};
use accord_core::store::{StoreError, StoreReply, StoreRequest};
use gloo_timers::callback::Timeout;
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, AbortSignal, ReferrerPolicy, RequestCache, RequestCredentials, RequestInit, Response};

use crate::page::{now_millis, random_bytes};

/// Longest wait for an answer with its body. Browsers have no limit of their own that can be relied on.
const ANSWER_LIMIT_MILLIS: u32 = 30_000;
/// A large object may take as long as a connection of this speed needs for it,
const SLOWEST_BYTES_PER_SEC: u64 = 20_000;
/// but no longer than this.
const MAX_LIMIT_MILLIS: u32 = 10 * 60_000;

/// How long a URL stays valid: it reaches access logs, so it should not be much longer than the wait.
const URL_VALID_SECS: u32 = 120;

/// The project's part of a bucket, reached by `fetch`.
pub struct S3Store {
    target: S3Target,
    skew_secs: Cell<i64>,
}

impl fmt::Debug for S3Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("S3Store").field("skew_secs", &self.skew_secs.get()).finish_non_exhaustive()
    }
}

impl S3Store {
    /// Makes no request yet.
    #[must_use]
    pub const fn new(target: S3Target) -> Self {
        Self { target, skew_secs: Cell::new(0) }
    }

    /// The store's clock minus this device's, as far as the store has complained; requests are corrected by it.
    #[must_use]
    pub fn skew_secs(&self) -> i64 {
        self.skew_secs.get()
    }

    /// The URL under which an object can be fetched for so long, for whoever fetches it without this store's keys.
    #[must_use]
    pub fn url_of(&self, key: &str, valid_secs: u32) -> String {
        let now_unix_secs = (now_millis().0 / 1000).saturating_add_signed(self.skew_secs.get());
        self.target.presign(&StoreRequest::Get { key: key.to_owned() }, now_unix_secs, valid_secs).url
    }

    /// Carries out a request. A refusal for the device's wrong clock corrects the clock and tries once more.
    pub async fn execute(&self, request: StoreRequest) -> Result<StoreReply, StoreError> {
        self.execute_large(request, 0).await
    }

    /// The same for an object of so many bytes, which a slow connection is given the time for.
    pub async fn execute_large(&self, request: StoreRequest, n_bytes: u64) -> Result<StoreReply, StoreError> {
        let more_millis = u32::try_from(n_bytes.saturating_mul(1000) / SLOWEST_BYTES_PER_SEC).unwrap_or(u32::MAX);
        let limit_millis = ANSWER_LIMIT_MILLIS.saturating_add(more_millis).min(MAX_LIMIT_MILLIS);
        match self.execute_once(&request, limit_millis).await {
            Err(StoreError::ClockSkew { skew_secs }) if skew_secs != 0 => {
                self.skew_secs.set(self.skew_secs.get().saturating_add(skew_secs));
                self.execute_once(&request, limit_millis).await
            }
            settled => settled,
        }
    }

    async fn execute_once(&self, request: &StoreRequest, limit_millis: u32) -> Result<StoreReply, StoreError> {
        let now_unix_secs = (now_millis().0 / 1000).saturating_add_signed(self.skew_secs.get());
        let presigned = self.target.presign(request, now_unix_secs, URL_VALID_SECS);
        let sealed = self.target.sealed_body(request, random_bytes());
        let body = match request {
            StoreRequest::Put { body, .. } => Some(sealed.as_deref().unwrap_or(body)),
            StoreRequest::Get { .. } | StoreRequest::List { .. } => None,
        };
        // A browser reports offline, CORS, TLS and a vanished host alike, as one TypeError on purpose.
        let answer = send(&presigned, body, limit_millis).await.map_err(|_| StoreError::Unreachable)?;
        let answer = HttpAnswer {
            status: answer.status,
            body: answer.body,
            server_date: answer.date.as_deref(),
            retry_after: answer.retry_after.as_deref(),
            now_unix_secs,
        };
        self.target.parse_reply(request, answer)
    }
}

struct Answer {
    status: u16,
    body: Vec<u8>,
    date: Option<String>,
    retry_after: Option<String>,
}

async fn send(presigned: &Presigned, body: Option<&[u8]>, limit_millis: u32) -> Result<Answer, JsValue> {
    let deadline = Deadline::start(limit_millis)?;
    let init = RequestInit::new();
    init.set_method(presigned.method);
    init.set_credentials(RequestCredentials::Omit);
    init.set_cache(RequestCache::NoStore);
    init.set_referrer_policy(ReferrerPolicy::NoReferrer);
    init.set_signal(Some(&deadline.signal));
    if let Some(body) = body {
        init.set_body_opt_u8_array(Some(&Uint8Array::from(body)));
    }
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let response = JsFuture::from(window.fetch_with_str_and_init(&presigned.url, &init)).await?;
    let response: Response = response.dyn_into()?;
    let header = |name: &str| response.headers().get(name).ok().flatten();
    let (date, retry_after) = (header("date"), header("retry-after"));
    let body = JsFuture::from(response.array_buffer()?).await?;
    Ok(Answer { status: response.status(), body: Uint8Array::new(&body).to_vec(), date, retry_after })
}

/// Aborts a fetch, its body included, when time is up; dropping it calls the abort off.
struct Deadline {
    signal: AbortSignal,
    _timeout: Timeout,
}

impl Deadline {
    fn start(limit_millis: u32) -> Result<Self, JsValue> {
        let controller = AbortController::new()?;
        let signal = controller.signal();
        Ok(Self { signal, _timeout: Timeout::new(limit_millis, move || controller.abort()) })
    }
}
