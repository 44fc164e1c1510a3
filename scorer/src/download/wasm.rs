//! One file from the network to memory, by way of this device.

use js_sys::Uint8Array;
use sha2::{Digest as _, Sha256};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, Blob, DedicatedWorkerGlobalScope, Headers, ReadableStreamDefaultReader, ReferrerPolicy,
    RequestCache, RequestCredentials, RequestInit, Response,
};

use accord_protocol::FileSource;

use super::decide::{MAX_SHORT_ANSWERS, Verdict, judge, pause_millis};
use super::disk::{Appending, Disk};
use super::lock::FileLock;
use crate::encoder::hex;
use crate::host::{get as property, sleep, with_timeout, yield_now};

/// A server that sends nothing for so long is given up, and asked again.
const SILENCE_MILLIS: i32 = 20_000;

/// Read and hashed between two looks at the event loop: about 10 ms.
const PIECE_BYTES: u32 = 1 << 20;

/// Who hears of a download.
pub trait Events {
    /// So many bytes of this file are at hand; `n_fresh` of them came just now.
    fn progress(&self, n_at_hand: u64, n_fresh: u64);
    /// The network or the server fails; it is tried again.
    fn waiting(&self, why: &str, n_at_hand: u64);
    /// All bytes are there and are compared with the hash.
    fn verifying(&self);
    /// A valid URL of a file, from the page.
    fn fresh_url(&self, sha256: [u8; 32]) -> impl Future<Output = String>;
    /// The device keeps no files, or no more.
    fn not_kept(&self);
}

/// Gets a file: from this device where it is, else from the network. Whatever is returned has the right hash.
///
/// # Errors
/// In words, with what to do, when trying again does not help.
pub async fn get(disk: Option<&Disk>, file: &FileSource, events: &impl Events) -> Result<Vec<u8>, String> {
    let Some(disk) = disk else {
        events.not_kept();
        return in_memory(file, events).await;
    };
    let name = hex(&file.sha256);
    let _lock = FileLock::request(&format!("accord-weights-{name}")).await;
    if let Some(kept) = disk.read(&name).await {
        events.verifying();
        if let Some(bytes) = verified(&kept, file).await {
            events.progress(file.n_bytes, 0);
            return Ok(bytes);
        }
        disk.remove(&name).await;
    }
    let partial = format!("{name}.part");
    // The first try may build on bytes that an earlier visit left; damaged ones must not fail a sound server.
    for is_last in [false, true] {
        let Some(mut appending) = disk.append(&partial).await else { break };
        let had = appending.len();
        let fetched = fetch_into(&mut appending, file, events).await;
        drop(appending);
        match fetched {
            Ok(()) => {}
            Err(Stopped::NotWritten) => {
                disk.remove(&partial).await;
                break;
            }
            Err(Stopped::For(why)) => {
                disk.remove(&partial).await;
                return Err(why);
            }
        }
        events.verifying();
        let Some(blob) = disk.read(&partial).await else { break };
        if let Some(bytes) = verified(&blob, file).await {
            if !disk.rename(&partial, &name).await {
                events.not_kept();
            }
            return Ok(bytes);
        }
        disk.remove(&partial).await;
        if had == 0 || is_last {
            return Err(tampered(file));
        }
    }
    events.not_kept();
    in_memory(file, events).await
}

/// Gets a file that is kept elsewhere, into memory only.
///
/// # Errors
/// Like [`get`].
pub async fn get_small(file: &FileSource, events: &impl Events) -> Result<Vec<u8>, String> {
    in_memory(file, events).await
}

async fn in_memory(file: &FileSource, events: &impl Events) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    match fetch_into(&mut bytes, file, events).await {
        Ok(()) => {}
        Err(Stopped::For(why)) => return Err(why),
        Err(Stopped::NotWritten) => return Err(format!("the file `{}` does not fit into memory", file.name)),
    }
    events.verifying();
    let mut hasher = Sha256::new();
    for piece in bytes.chunks(PIECE_BYTES as usize) {
        hasher.update(piece);
        yield_now().await;
    }
    if <[u8; 32]>::from(hasher.finalize()) == file.sha256 { Ok(bytes) } else { Err(tampered(file)) }
}

fn tampered(file: &FileSource) -> String {
    format!(
        "the file `{}` is not the one that the owner signed: it was changed or damaged where it lies. It was deleted \
         here; the owner has to publish it again",
        file.name
    )
}

/// Why a download ended.
enum Stopped {
    /// The place for the bytes took no more.
    NotWritten,
    /// In words.
    For(String),
}

/// Where bytes go.
trait Sink {
    fn n_bytes(&self) -> u64;
    fn push(&mut self, bytes: &Uint8Array) -> bool;
    fn empty(&mut self);
}

impl Sink for Appending {
    fn n_bytes(&self) -> u64 {
        self.len()
    }

    fn push(&mut self, bytes: &Uint8Array) -> bool {
        self.write(bytes)
    }

    fn empty(&mut self) {
        self.clear();
    }
}

impl Sink for Vec<u8> {
    fn n_bytes(&self) -> u64 {
        self.len() as u64
    }

    fn push(&mut self, bytes: &Uint8Array) -> bool {
        self.extend(bytes.to_vec());
        true
    }

    fn empty(&mut self) {
        self.clear();
    }
}

/// Fetches until all bytes are there, however often the connection breaks.
async fn fetch_into(sink: &mut impl Sink, file: &FileSource, events: &impl Events) -> Result<(), Stopped> {
    let (mut url, mut n_failures, mut n_short) = (file.url.clone(), 0, 0);
    if sink.n_bytes() > file.n_bytes {
        sink.empty();
    }
    events.progress(sink.n_bytes(), 0);
    while sink.n_bytes() < file.n_bytes {
        let before = sink.n_bytes();
        let verdict = attempt(&url, sink, file, events).await?;
        if sink.n_bytes() > before {
            n_failures = 0;
        }
        match verdict {
            // The server says that this was all.
            Verdict::Append | Verdict::Restart => n_short += u32::from(sink.n_bytes() < file.n_bytes),
            Verdict::AskForAll => {
                n_short += 1;
                sink.empty();
            }
            Verdict::NeedsUrl => {
                if n_failures >= 3 {
                    return Err(Stopped::For(format!(
                        "the store refuses the file `{}`; ask the owner whether the link is still valid",
                        file.name
                    )));
                }
                url = events.fresh_url(file.sha256).await;
                n_failures += 1;
            }
            Verdict::TryLater { why } => {
                events.waiting(&why, sink.n_bytes());
                sleep(pause_millis(n_failures)).await;
                n_failures += 1;
            }
            Verdict::GiveUp { why } => return Err(Stopped::For(format!("the file `{}`: {why}", file.name))),
        }
        if n_short >= MAX_SHORT_ANSWERS && sink.n_bytes() < file.n_bytes {
            return Err(Stopped::For(format!(
                "the file `{}` is shorter where it lies than the owner signed ({} bytes); the owner has to publish it again",
                file.name, file.n_bytes
            )));
        }
    }
    Ok(())
}

/// One request; what came before a break stays in the sink.
async fn attempt(url: &str, sink: &mut impl Sink, file: &FileSource, events: &impl Events) -> Result<Verdict, Stopped> {
    let later = |why: &str| Ok(Verdict::TryLater { why: why.to_owned() });
    let unreachable = "there is no connection to where the encoder's files lie";
    let Ok(controller) = AbortController::new() else { return later(unreachable) };
    let Ok(request) = request(&controller, sink.n_bytes()) else { return later(unreachable) };
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let answer = with_timeout(JsFuture::from(scope.fetch_with_str_and_init(url, &request)), SILENCE_MILLIS).await;
    let Some(Ok(answer)) = answer else {
        controller.abort();
        return later(unreachable);
    };
    let response: Response = answer.unchecked_into();
    let range = response.headers().get("content-range").ok().flatten();
    let verdict = judge(response.status(), range.as_deref(), sink.n_bytes());
    match verdict {
        Verdict::Append => {}
        Verdict::Restart => sink.empty(),
        other => {
            controller.abort();
            return Ok(other);
        }
    }
    let Some(body) = response.body() else { return later("the server sent nothing") };
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    loop {
        let Some(Ok(step)) = with_timeout(JsFuture::from(reader.read()), SILENCE_MILLIS).await else {
            controller.abort();
            return later("the connection broke");
        };
        if property(&step, "done").is_some_and(|done| done.is_truthy()) {
            return Ok(verdict);
        }
        let Some(piece) = property(&step, "value").and_then(|value| value.dyn_into::<Uint8Array>().ok()) else {
            return later("the connection broke");
        };
        if sink.n_bytes() + u64::from(piece.length()) > file.n_bytes {
            controller.abort();
            return Err(Stopped::For(format!(
                "the file `{}` is longer than the owner signed; the owner has to publish it again",
                file.name
            )));
        }
        if !sink.push(&piece) {
            controller.abort();
            return Err(Stopped::NotWritten);
        }
        events.progress(sink.n_bytes(), u64::from(piece.length()));
    }
}

fn request(controller: &AbortController, n_at_hand: u64) -> Result<RequestInit, JsValue> {
    let init = RequestInit::new();
    init.set_credentials(RequestCredentials::Omit);
    init.set_cache(RequestCache::NoStore);
    init.set_referrer_policy(ReferrerPolicy::NoReferrer);
    init.set_signal(Some(&controller.signal()));
    if n_at_hand > 0 {
        let headers = Headers::new()?;
        // A single open range is no reason for a CORS preflight.
        headers.set("range", &format!("bytes={n_at_hand}-"))?;
        init.set_headers(&headers);
    }
    Ok(init)
}

/// The bytes of a kept file, where their length and hash are right.
async fn verified(blob: &Blob, file: &FileSource) -> Option<Vec<u8>> {
    #[expect(clippy::cast_precision_loss, reason = "files are far below 2^53 bytes")]
    let n_bytes = file.n_bytes as f64;
    if blob.size() != n_bytes {
        return None;
    }
    let mut bytes = Vec::with_capacity(usize::try_from(file.n_bytes).ok()?);
    let mut hasher = Sha256::new();
    let mut at = 0.0;
    while at < n_bytes {
        let end = (at + f64::from(PIECE_BYTES)).min(n_bytes);
        let piece = blob.slice_with_f64_and_f64(at, end).ok()?;
        let piece = Uint8Array::new(&JsFuture::from(piece.array_buffer()).await.ok()?).to_vec();
        hasher.update(&piece);
        bytes.extend_from_slice(&piece);
        at = end;
        yield_now().await;
    }
    (<[u8; 32]>::from(hasher.finalize()) == file.sha256).then_some(bytes)
}
