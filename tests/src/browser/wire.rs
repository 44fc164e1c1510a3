//! The wire between a page and its store: a relay on loopback that can be slow, or gone.
//!
//! It knows nothing of HTTP, so it stands before any store alike. Requests are signed for the host they are sent to,
//! and that is this relay for the page and for the store.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use anyhow::Context as _;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};

/// A running relay; dropping it cuts all connections.
#[derive(Debug)]
pub struct Wire {
    addr: SocketAddr,
    delay_ms: Arc<AtomicU64>,
    answers: Arc<Answers>,
    is_cut: watch::Sender<bool>,
    task: JoinHandle<()>,
}

/// What is known of the answers, and how slow they are.
#[derive(Debug, Default)]
struct Answers {
    delay_ms: AtomicU64,
    n_bytes: AtomicU64,
}

impl Wire {
    /// Opens a port that leads to `upstream`, which is `host:port`.
    ///
    /// # Errors
    /// When no port can be opened.
    pub async fn to(upstream: String) -> anyhow::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.context("no free port on loopback")?;
        let addr = listener.local_addr().context("a port without an address")?;
        let (is_cut, watched) = watch::channel(false);
        let delay_ms = Arc::new(AtomicU64::new(0));
        let answers = Arc::<Answers>::default();
        let task = tokio::spawn(accept(listener, upstream, Arc::clone(&delay_ms), Arc::clone(&answers), watched));
        Ok(Self { addr, delay_ms, answers, is_cut, task })
    }

    /// Where it listens.
    #[must_use]
    pub const fn addr(&self) -> SocketAddr {
        self.addr
    }

    /// Lets everything the page sends wait this long.
    pub fn set_delay_ms(&self, delay_ms: u64) {
        self.delay_ms.store(delay_ms, Ordering::SeqCst);
    }

    /// Lets every piece of an answer (64 KiB at most) wait this long, which makes a long answer slow.
    pub fn set_answer_delay_ms(&self, delay_ms: u64) {
        self.answers.delay_ms.store(delay_ms, Ordering::SeqCst);
    }

    /// How many bytes the store has sent so far.
    #[must_use]
    pub fn n_answer_bytes(&self) -> u64 {
        self.answers.n_bytes.load(Ordering::SeqCst)
    }

    /// Cuts the wire, connections that are open included, or mends it.
    pub fn set_cut(&self, is_cut: bool) {
        self.is_cut.send_replace(is_cut);
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn accept(
    listener: TcpListener,
    upstream: String,
    delay_ms: Arc<AtomicU64>,
    answers: Arc<Answers>,
    is_cut: watch::Receiver<bool>,
) {
    // Aborting this task drops the set, and dropping the set ends every connection.
    let mut connections = JoinSet::new();
    loop {
        let Ok((page, _)) = listener.accept().await else { continue };
        while connections.try_join_next().is_some() {}
        if *is_cut.borrow() {
            continue;
        }
        let (upstream, delay_ms, mut is_cut) = (upstream.clone(), Arc::clone(&delay_ms), is_cut.clone());
        let answers = Arc::clone(&answers);
        connections.spawn(async move {
            tokio::select! {
                _ = is_cut.wait_for(|is_cut| *is_cut) => {}
                () = relay(page, &upstream, &delay_ms, &answers) => {}
            }
        });
    }
}

/// Carries bytes both ways until either side closes.
async fn relay(page: TcpStream, upstream: &str, delay_ms: &AtomicU64, answers: &Answers) {
    let Ok(store) = TcpStream::connect(upstream).await else { return };
    let _ = (page.set_nodelay(true), store.set_nodelay(true));
    let ((from_page, to_page), (from_store, to_store)) = (page.into_split(), store.into_split());
    let requests = AtomicU64::new(0);
    tokio::select! {
        () = carry(from_page, to_store, delay_ms, &requests) => {}
        () = carry(from_store, to_page, &answers.delay_ms, &answers.n_bytes) => {}
    }
}

async fn carry(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, delay_ms: &AtomicU64, carried: &AtomicU64) {
    let mut buffer = vec![0; 64 * 1024];
    while let Ok(n_bytes @ 1..) = from.read(&mut buffer).await {
        let delay = Duration::from_millis(delay_ms.load(Ordering::SeqCst));
        if !delay.is_zero() {
            tokio::time::sleep(delay).await;
        }
        carried.fetch_add(n_bytes as u64, Ordering::SeqCst);
        if to.write_all(buffer.get(..n_bytes).unwrap_or_default()).await.is_err() {
            return;
        }
    }
}
