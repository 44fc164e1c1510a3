//! The worker's files: weights by way of this device, shipped vectors, images.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use accord_protocol::{EncoderState, FileSource, FromWorker, ShippedVectors};
use js_sys::Uint8Array;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Response;

use super::reporter::Reporter;
use super::{Worker, post, scope};
use crate::bell::Bell;
use crate::download::{Disk, Events, get};
use crate::encoder::Files;
use crate::host::with_timeout;

/// An image that takes longer is left out.
const IMAGE_LIMIT_MILLIS: i32 = 20_000;

/// What is fetched, kept, and asked of the page.
pub(super) struct FileHost {
    reporter: Rc<Reporter>,
    disk: RefCell<Option<Disk>>,
    is_open: Cell<bool>,
    /// URLs that the page sent, by hash.
    urls: RefCell<BTreeMap<[u8; 32], String>>,
    /// Shipped vectors that came before there was a space for them.
    shipped: RefCell<Vec<ShippedVectors>>,
    is_adding: Cell<bool>,
    bell: Bell,
}

impl FileHost {
    pub(super) fn new(reporter: Rc<Reporter>) -> Self {
        Self {
            reporter,
            disk: RefCell::default(),
            is_open: Cell::default(),
            urls: RefCell::default(),
            shipped: RefCell::default(),
            is_adding: Cell::default(),
            bell: Bell::default(),
        }
    }

    /// The folder of weights; nothing where the browser keeps no files.
    pub(super) async fn disk(&self) -> Option<Disk> {
        if !self.is_open.replace(true) {
            let disk = Disk::open().await;
            if disk.is_none() {
                self.not_kept();
            }
            *self.disk.borrow_mut() = disk;
        }
        self.disk.borrow().clone()
    }

    fn not_kept(&self) {
        self.reporter.note("This browser does not keep the encoder's files, so the next visit downloads them again");
    }

    /// Gets all files of an encoder.
    pub(super) async fn all(&self, sources: &[FileSource]) -> Result<Files, String> {
        let disk = self.disk().await;
        let total = sources.iter().map(|source| source.n_bytes).sum();
        let (mut files, mut base) = (Files::new(), 0);
        for source in sources {
            let events = FileEvents { host: self, base, total };
            let bytes = get(disk.as_ref(), source, &events).await?;
            files.insert(source.name.clone(), bytes);
            base += source.n_bytes;
        }
        self.count_bytes().await;
        Ok(files)
    }

    async fn count_bytes(&self) {
        let n_bytes = match self.disk().await {
            Some(disk) => disk.n_bytes().await,
            None => 0,
        };
        self.reporter.update(|report| report.weights_bytes = n_bytes);
    }

    pub(super) fn take_url(&self, sha256: [u8; 32], url: String) {
        self.urls.borrow_mut().insert(sha256, url);
        self.bell.ring();
    }

    /// Deletes what is kept of all encoders; one that runs goes on from memory.
    pub(super) fn release(self: &Rc<Self>) {
        let host = Rc::clone(self);
        spawn_local(async move {
            if let Some(disk) = host.disk().await
                && !disk.clear().await
            {
                host.reporter.note("Some files are in use by another tab; close it to delete them");
            }
            host.count_bytes().await;
        });
    }

    /// Adds shipped vectors, one file after the other, as soon as there is a space for them.
    pub(super) fn add_vectors(self: &Rc<Self>, worker: &Rc<Worker>, vectors: ShippedVectors) {
        self.shipped.borrow_mut().push(vectors);
        self.add_shipped(worker);
    }

    pub(super) fn add_shipped(self: &Rc<Self>, worker: &Rc<Worker>) {
        if worker.better.borrow().is_none() || self.is_adding.replace(true) {
            return;
        }
        let (host, worker) = (Rc::clone(self), Rc::clone(worker));
        spawn_local(async move {
            let disk = host.disk().await;
            loop {
                let next = host.shipped.borrow_mut().pop();
                let (Some(next), Some(better)) = (next, worker.better.borrow().clone()) else { break };
                let events = FileEvents { host: &host, base: 0, total: next.file.n_bytes };
                match get(disk.as_ref(), &next.file, &events).await {
                    Ok(bytes) => better.take_shipped(&worker, &next, &bytes),
                    Err(why) => host.reporter.note(&format!("The vectors of some items are missing: {why}")),
                }
            }
            host.count_bytes().await;
            host.is_adding.set(false);
        });
    }
}

/// One file among all.
struct FileEvents<'a> {
    host: &'a FileHost,
    base: u64,
    total: u64,
}

impl Events for FileEvents<'_> {
    fn progress(&self, n_at_hand: u64, n_fresh: u64) {
        let (n_bytes, total) = (self.base + n_at_hand, self.total);
        self.host.reporter.update(|report| {
            report.downloaded_bytes += n_fresh;
            report.state = EncoderState::Downloading { n_bytes, total };
        });
    }

    fn waiting(&self, why: &str, n_at_hand: u64) {
        let (n_bytes, total) = (self.base + n_at_hand, self.total);
        let why = why.to_owned();
        self.host.reporter.update(|report| report.state = EncoderState::Waiting { why, n_bytes, total });
    }

    fn verifying(&self) {
        self.host.reporter.update(|report| report.state = EncoderState::Verifying);
    }

    async fn fresh_url(&self, sha256: [u8; 32]) -> String {
        self.host.urls.borrow_mut().remove(&sha256);
        post(&FromWorker::NeedsUrl { sha256 });
        self.host.bell.until(|| self.host.urls.borrow().contains_key(&sha256)).await;
        self.host.urls.borrow_mut().remove(&sha256).unwrap_or_default()
    }

    fn not_kept(&self) {
        self.host.not_kept();
    }
}

/// The bytes of an image; nothing where it cannot be fetched.
pub(super) async fn image(url: &str) -> Option<Vec<u8>> {
    let fetched = async {
        let response: Response = JsFuture::from(scope().fetch_with_str(url)).await.ok()?.dyn_into().ok()?;
        if !response.ok() {
            return None;
        }
        Some(Uint8Array::new(&JsFuture::from(response.array_buffer().ok()?).await.ok()?).to_vec())
    };
    with_timeout(fetched, IMAGE_LIMIT_MILLIS).await.flatten()
}
