//! Sends the domain's store requests by `fetch`.
//!
//! The domain says what to send and reads answers (`accord_core::place`); here are only the clock, the deadline and the
//! wire. To a bucket no header of our own is sent, so GET and LIST need no CORS preflight.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::fmt;

use accord_core::place::{HttpAnswer, HttpRequest, Place, Step};
use accord_core::s3::sts::TokenRequest;
use accord_core::s3::{Credentials, parse_http_date};
use accord_core::seal;
use accord_core::store::{ListPage, StoreError, StoreReply, StoreRequest};
use gloo_timers::callback::Timeout;
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, AbortSignal, Headers, ReferrerPolicy, RequestCache, RequestCredentials, RequestInit, Response,
};

use crate::folder::Folder;
use crate::page::{now_millis, random_bytes};

/// Longest wait for an answer with its body. Browsers have no limit of their own that can be relied on.
const ANSWER_LIMIT_MILLIS: u32 = 30_000;
/// A large object may take as long as a connection of this speed needs for it,
const SLOWEST_BYTES_PER_SEC: u64 = 20_000;
/// but no longer than this.
const MAX_LIMIT_MILLIS: u32 = 10 * 60_000;

/// The project's part of a store, reached by `fetch`; or, where the person picked a folder, that folder before it.
pub struct RemoteStore {
    place: Place,
    folder: RefCell<Option<Folder>>,
    skew_secs: Cell<i64>,
    clock: Cell<Option<i64>>,
}

impl fmt::Debug for RemoteStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RemoteStore").field("skew_secs", &self.skew_secs.get()).finish_non_exhaustive()
    }
}

impl RemoteStore {
    /// Makes no request yet.
    #[must_use]
    pub const fn new(place: Place) -> Self {
        Self { place, folder: RefCell::new(None), skew_secs: Cell::new(0), clock: Cell::new(None) }
    }

    /// Writes into this folder from now on, and reads from both.
    pub fn use_folder(&self, folder: Folder) {
        *self.folder.borrow_mut() = Some(folder);
    }

    /// What the person calls the folder that is in use.
    #[must_use]
    pub fn folder_name(&self) -> Option<String> {
        self.folder.borrow().as_ref().map(Folder::name)
    }

    /// The store's clock minus this device's, as far as the store has complained; requests are corrected by it.
    #[must_use]
    pub fn skew_secs(&self) -> i64 {
        self.skew_secs.get()
    }

    /// The URL under which an object can be fetched for so long, for whoever fetches it without this store's keys. Where
    /// the store asks for a password each time there is none, and what is given leads nowhere.
    #[must_use]
    pub fn url_of(&self, key: &str, valid_secs: u32) -> String {
        let url = self.place.url_of(key, self.now_unix_secs(), valid_secs);
        url.unwrap_or_else(|| "about:invalid".to_owned())
    }

    /// The same store by way of another place.
    #[must_use]
    pub fn with_place(self, place: Place) -> Self {
        Self { place, ..self }
    }

    /// Where it is and how it is reached.
    #[must_use]
    pub const fn place(&self) -> &Place {
        &self.place
    }

    /// By how many seconds the store's clock was ahead of this device's when it last told its time, which CORS may hide.
    #[must_use]
    pub fn clock_difference(&self) -> Option<i64> {
        self.clock.get()
    }

    /// The status of a put that must not replace what is there (`If-None-Match: *`); `None` without an answer.
    pub async fn put_if_absent(&self, key: String, body: Vec<u8>) -> Option<u16> {
        let request = StoreRequest::Put { key, body };
        let (_, Step::Send(mut http)) = self.place.begin(&request, self.now_unix_secs()) else { return None };
        http.headers.push(("If-None-Match", "*".to_owned()));
        send(&http, ANSWER_LIMIT_MILLIS).await.ok().map(|answer| answer.status)
    }

    /// Whether [`RemoteStore::url_of`] shows an object to whoever opens it: not where the store asks for a password, and not
    /// in a sealed project, whose objects nobody reads without its key.
    #[must_use]
    pub fn gives_urls(&self) -> bool {
        self.place.content_key().is_none() && self.place.url_of("", self.now_unix_secs(), 1).is_some()
    }

    /// Whether the store, or the folder before it, takes what is put.
    #[must_use]
    pub fn is_writable(&self) -> bool {
        self.place.is_writable() || self.folder.borrow().is_some()
    }

    /// Asks the token service of the store for a temporary key.
    ///
    /// # Errors
    /// In words: what it answered, or that it lets no page in.
    pub async fn temporary_key(&self, asked: &TokenRequest<'_>) -> Result<Credentials, String> {
        let Place::S3(store) = &self.place else { return Err("Keys are made for buckets alone".to_owned()) };
        let http = asked.http(store, self.now_unix_secs()).map_err(|error| error.to_string())?;
        let answer = send(&http, ANSWER_LIMIT_MILLIS).await.map_err(|_| {
            let address = asked.address(store);
            format!("{address} cannot be reached, or lets no page in (CORS); `accord grant` may be let in")
        })?;
        asked.read(store, answer.status, &answer.body).map_err(|error| error.to_string())
    }

    fn now_unix_secs(&self) -> u64 {
        (now_millis().0 / 1000).saturating_add_signed(self.skew_secs.get())
    }

    /// Carries out a request. A refusal for the device's wrong clock corrects the clock and tries once more.
    pub async fn execute(&self, request: StoreRequest) -> Result<StoreReply, StoreError> {
        self.execute_large(request, 0).await
    }

    /// The same for an object of so many bytes, which a slow connection is given the time for.
    pub async fn execute_large(&self, request: StoreRequest, n_bytes: u64) -> Result<StoreReply, StoreError> {
        let folder = self.folder.borrow().clone();
        match (folder, request) {
            (None, request) => self.execute_there(request, n_bytes).await,
            (Some(folder), request @ StoreRequest::Put { .. }) => {
                let sealed = self.place.sealed(&request, random_bytes());
                folder.execute(sealed.as_ref().unwrap_or(&request)).await
            }
            (Some(folder), request @ StoreRequest::Get { .. }) => {
                let StoreRequest::Get { key } = &request else { return Ok(StoreReply::NotFound) };
                match folder.execute(&request).await {
                    Ok(StoreReply::Got(bytes)) => {
                        seal::incoming(self.place.content_key(), key, bytes).map(StoreReply::Got).map_err(Into::into)
                    }
                    _ => self.execute_there(request, n_bytes).await,
                }
            }
            (Some(folder), request) => {
                let here = folder.execute(&request).await?;
                // Without a network the folder is what there is.
                Ok(both(here, self.execute_there(request, n_bytes).await))
            }
        }
    }

    async fn execute_there(&self, request: StoreRequest, n_bytes: u64) -> Result<StoreReply, StoreError> {
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
        let now_unix_secs = self.now_unix_secs();
        let sealed = self.place.sealed(request, random_bytes());
        let request = sealed.as_ref().unwrap_or(request);
        let (mut exchange, mut step) = self.place.begin(request, now_unix_secs);
        loop {
            let request = match step {
                Step::Done(result) => return result,
                Step::Send(request) => request,
            };
            // A browser reports offline, CORS, TLS and a vanished host alike, as one TypeError on purpose.
            let answer = send(&request, limit_millis).await.map_err(|_| StoreError::Unreachable)?;
            if let Some(date) = answer.date.as_deref().and_then(parse_http_date) {
                self.clock.set(Some(date.cast_signed() - (now_millis().0 / 1000).cast_signed()));
            }
            step = exchange.answered(HttpAnswer {
                status: answer.status,
                body: answer.body,
                server_date: answer.date.as_deref(),
                retry_after: answer.retry_after.as_deref(),
                now_unix_secs,
            });
        }
    }
}

/// Fetches an object of an item from wherever it is, without cookies, referrer or keys.
///
/// # Errors
/// In words: what its host answered, or that it did not.
pub async fn fetch_anywhere(url: &str) -> Result<Vec<u8>, String> {
    let request = HttpRequest { method: "GET", url: url.to_owned(), headers: Vec::new(), body: None };
    match send(&request, ANSWER_LIMIT_MILLIS).await {
        Ok(answer) if (200..300).contains(&answer.status) => Ok(answer.body),
        Ok(answer) => Err(format!("its host answered {}", answer.status)),
        Err(_) => Err("its host cannot be reached, or does not let this page read it (CORS)".to_owned()),
    }
}

/// One list of what the folder and the host list. Where the host's list goes on, what comes after its end waits, so that
/// nothing is passed over.
fn both(here: StoreReply, there: Result<StoreReply, StoreError>) -> StoreReply {
    let (StoreReply::Listed(here), Ok(StoreReply::Listed(there))) = (&here, there) else { return here };
    let truncated = there.truncated;
    let end = there.objects.last().filter(|_| truncated).map(|object| object.key.clone());
    let all = there.objects.into_iter().chain(here.objects.iter().cloned());
    let by_key: BTreeMap<String, _> = all.map(|object| (object.key.clone(), object)).collect();
    let is_within = |key: &String| end.as_ref().is_none_or(|end| key <= end);
    let objects = by_key.into_iter().filter(|(key, _)| is_within(key)).map(|(_, object)| object).collect();
    StoreReply::Listed(ListPage { objects, truncated })
}

struct Answer {
    status: u16,
    body: Vec<u8>,
    date: Option<String>,
    retry_after: Option<String>,
}

async fn send(request: &HttpRequest<'_>, limit_millis: u32) -> Result<Answer, JsValue> {
    let deadline = Deadline::start(limit_millis)?;
    let init = RequestInit::new();
    init.set_method(request.method);
    init.set_credentials(RequestCredentials::Omit);
    init.set_cache(RequestCache::NoStore);
    init.set_referrer_policy(ReferrerPolicy::NoReferrer);
    init.set_signal(Some(&deadline.signal));
    if let Some(body) = &request.body {
        init.set_body_opt_u8_array(Some(&Uint8Array::from(&**body)));
    }
    if !request.headers.is_empty() {
        let headers = Headers::new()?;
        for (name, value) in &request.headers {
            headers.set(name, value)?;
        }
        init.set_headers_headers(&headers);
    }
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let response = JsFuture::from(window.fetch_with_str_and_init(&request.url, &init)).await?;
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
