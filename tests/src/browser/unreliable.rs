//! A proxy that stands before a store and does to requests what bad networks and busy hosts do: it loses them, holds
//! them up, cuts them, carries them out and keeps the answer to itself, carries puts out twice, answers lists from some
//! time ago, refuses, resets connections and changes bytes.
//!
//! It reads each request whole, so it can tell them apart, and changes nothing of what it passes on: addresses are
//! signed for the host that pages see.

mod faults;
mod http;

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use accord_core::rng::SplitMix64;
use anyhow::Context as _;
use tokio::io::AsyncWriteExt as _;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

pub use faults::Fault;
use http::{Answer, Request};

/// Of a thousand requests so many meet a fault while faults are on.
const FAULTY_PER_MILLE: u64 = 300;
/// So many lists of one kind are remembered, to be answered again.
const N_OLD_LISTS: usize = 8;
/// A put that was held back is carried out once more within so long.
const LATEST_DUPLICATE_MS: u64 = 4_000;

/// The proxy; dropping it cuts all connections.
#[derive(Debug)]
pub struct Unreliable {
    addr: SocketAddr,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

#[derive(Debug)]
struct Shared {
    upstream: String,
    is_on: AtomicBool,
    n_requests: AtomicU64,
    rng: Mutex<SplitMix64>,
    counts: Mutex<BTreeMap<Fault, u64>>,
    lists: Mutex<BTreeMap<String, Vec<Answer>>>,
}

impl Unreliable {
    /// Opens a port that leads to `upstream`, which is `host:port`. Faults are off until they are asked for; which comes
    /// when follows from the seed and the order of requests.
    ///
    /// # Errors
    /// When no port can be opened.
    pub async fn to(upstream: String, seed: u64) -> anyhow::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.context("no free port on loopback")?;
        let addr = listener.local_addr().context("a port without an address")?;
        let shared = Arc::new(Shared {
            upstream,
            is_on: AtomicBool::new(false),
            n_requests: AtomicU64::new(0),
            rng: Mutex::new(SplitMix64::new(seed)),
            counts: Mutex::default(),
            lists: Mutex::default(),
        });
        let task = tokio::spawn(accept(listener, Arc::clone(&shared)));
        Ok(Self { addr, shared, task })
    }

    /// Where it listens.
    #[must_use]
    pub const fn addr(&self) -> SocketAddr {
        self.addr
    }

    /// Begins with faults, or ends them.
    pub fn set_on(&self, is_on: bool) {
        self.shared.is_on.store(is_on, Ordering::SeqCst);
    }

    /// How many requests came, preflights left out, which browsers make by themselves.
    #[must_use]
    pub fn n_requests(&self) -> u64 {
        self.shared.n_requests.load(Ordering::SeqCst)
    }

    /// How often each fault happened.
    #[must_use]
    pub fn counts(&self) -> BTreeMap<Fault, u64> {
        lock(&self.shared.counts).clone()
    }
}

impl Drop for Unreliable {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    // Aborting this task drops the set, and dropping the set ends every connection.
    let mut connections = JoinSet::new();
    loop {
        let Ok((page, _)) = listener.accept().await else { continue };
        while connections.try_join_next().is_some() {}
        let shared = Arc::clone(&shared);
        connections.spawn(async move {
            // A page that goes away in the middle is no failure of the proxy.
            let _ = serve(page, &shared).await;
        });
    }
}

/// One request and its answer; the next one gets a connection of its own.
async fn serve(mut page: TcpStream, shared: &Arc<Shared>) -> anyhow::Result<()> {
    let request = http::read_request(&mut page).await?;
    if request.method != "OPTIONS" {
        shared.n_requests.fetch_add(1, Ordering::SeqCst);
    }
    let fault = shared.draw(&request);
    if let Some(fault) = fault {
        *lock(&shared.counts).entry(fault).or_default() += 1;
    }
    match fault {
        None => answer(&mut page, &shared.forward(&request).await?).await,
        Some(Fault::RequestLost) => Ok(()),
        Some(Fault::Delayed) => {
            tokio::time::sleep(Duration::from_millis(shared.below(3_000))).await;
            answer(&mut page, &shared.forward(&request).await?).await
        }
        Some(Fault::AnswerLost) => shared.forward(&request).await.map(drop),
        Some(Fault::AnswerCut) => {
            let whole = shared.forward(&request).await?;
            page.write_all(whole.first_part(shared.below(whole.body_len() as u64) as usize)).await?;
            Ok(())
        }
        Some(Fault::AnswerChanged) => {
            let mut changed = shared.forward(&request).await?;
            changed.flip_bit(shared.below(1 << 20) as usize);
            answer(&mut page, &changed).await
        }
        Some(Fault::UploadCut) => {
            let n_bytes = shared.below(request.body.len() as u64) as usize;
            http::send_part(&shared.upstream, &request, n_bytes).await
        }
        Some(Fault::PutTwice) => put_twice(&mut page, shared, request).await,
        Some(Fault::OldList) => {
            let now = shared.forward(&request).await?;
            let old = shared.old_list(&request).unwrap_or(now);
            answer(&mut page, &old).await
        }
        Some(Fault::Refused(status)) => {
            let with_cors = shared.below(2) == 0;
            answer(&mut page, &Answer::refusal(status, with_cors, request.origin.as_deref())).await
        }
        Some(Fault::Reset) => {
            let whole = shared.forward(&request).await?;
            page.write_all(whole.first_part(0)).await?;
            // Without lingering, closing sends a reset instead of an end.
            page.set_zero_linger()?;
            Ok(())
        }
    }
}

/// At once, and once more when nobody waits for it any more.
async fn put_twice(page: &mut TcpStream, shared: &Arc<Shared>, request: Request) -> anyhow::Result<()> {
    let first = shared.forward(&request).await?;
    answer(page, &first).await?;
    let wait_ms = shared.below(LATEST_DUPLICATE_MS);
    tokio::time::sleep(Duration::from_millis(wait_ms)).await;
    shared.forward(&request).await.map(drop)
}

async fn answer(page: &mut TcpStream, answer: &Answer) -> anyhow::Result<()> {
    page.write_all(&answer.bytes).await?;
    page.shutdown().await?;
    Ok(())
}

impl Shared {
    fn below(&self, n: u64) -> u64 {
        lock(&self.rng).below(n.max(1))
    }

    fn draw(&self, request: &Request) -> Option<Fault> {
        let is_on = self.is_on.load(Ordering::SeqCst);
        (is_on && self.below(1000) < FAULTY_PER_MILLE).then(|| Fault::draw(request, &mut lock(&self.rng)))
    }

    /// Carries a request out; lists are remembered.
    async fn forward(&self, request: &Request) -> anyhow::Result<Answer> {
        let answer = http::exchange(&self.upstream, request).await?;
        if request.is_list() && answer.is_success() {
            let mut lists = lock(&self.lists);
            let of_its_kind = lists.entry(request.without_signature()).or_default();
            of_its_kind.push(answer.clone());
            let n_surplus = of_its_kind.len().saturating_sub(N_OLD_LISTS);
            of_its_kind.drain(..n_surplus);
        }
        Ok(answer)
    }

    /// One of the lists of its kind that were answered before.
    fn old_list(&self, request: &Request) -> Option<Answer> {
        let lists = lock(&self.lists);
        let known = lists.get(&request.without_signature())?;
        let idx = self.below(known.len() as u64) as usize;
        known.get(idx).cloned()
    }
}
