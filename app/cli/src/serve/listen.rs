//! An HTTP server that ends the moment it is told to: on loopback, or for a network and then encrypted.

use std::future::Future;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};

use anyhow::Context as _;
use http_body_util::combinators::UnsyncBoxBody;
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio::task::{JoinHandle, JoinSet};
use tokio_rustls::TlsAcceptor;

use super::faults::Faults;

/// The body of every answer.
pub(super) type Body = UnsyncBoxBody<Bytes, Box<dyn std::error::Error + Send + Sync>>;

/// A running server. Dropping it closes its port and all its connections.
#[derive(Debug)]
pub struct Server {
    addr: SocketAddr,
    task: JoinHandle<()>,
}

impl Server {
    /// Where it listens.
    #[must_use]
    pub const fn addr(&self) -> SocketAddr {
        self.addr
    }

    /// Its address as a URL without a path: `http://127.0.0.1:8420`.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://{}", self.addr)
    }

    /// Closes the port and cuts all connections, and returns when that is done.
    pub async fn stop(mut self) {
        self.task.abort();
        // The only error a task that was just aborted can end with is that it was cancelled.
        let _ = (&mut self.task).await;
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Opens a port on loopback and answers each request with `answer`; port 0 takes any free one.
pub(super) async fn listen<A, F>(port: u16, faults: Faults, answer: A) -> anyhow::Result<Server>
where
    A: Fn(Request<Incoming>) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = Response<Body>> + Send + 'static,
{
    listen_at((Ipv4Addr::LOCALHOST, port).into(), None, faults, answer).await
}

/// The same at any address; with `tls` each connection is encrypted.
pub(super) async fn listen_at<A, F>(
    at: SocketAddr,
    tls: Option<TlsAcceptor>,
    faults: Faults,
    answer: A,
) -> anyhow::Result<Server>
where
    A: Fn(Request<Incoming>) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = Response<Body>> + Send + 'static,
{
    let listener = TcpListener::bind(at).await.with_context(|| {
        let port = at.port();
        format!("port {port} on this machine could not be opened; stop the program that uses it or choose another port")
    })?;
    let addr = listener.local_addr().context("the address of the opened port could not be read")?;
    let task = tokio::spawn(accept(listener, tls, faults, answer));
    Ok(Server { addr, task })
}

async fn accept<A, F>(listener: TcpListener, tls: Option<TlsAcceptor>, faults: Faults, answer: A)
where
    A: Fn(Request<Incoming>) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = Response<Body>> + Send + 'static,
{
    // Aborting this task drops the set, and dropping the set aborts every connection.
    let mut connections = JoinSet::new();
    loop {
        let Ok((stream, _)) = listener.accept().await else { continue };
        while connections.try_join_next().is_some() {}
        if faults.refuses() {
            continue;
        }
        // Small answers to a browser should not wait for the next packet (Nagle's algorithm).
        let _ = stream.set_nodelay(true);
        let (faults, answer, tls) = (faults.clone(), answer.clone(), tls.clone());
        connections.spawn(async move {
            match tls {
                None => speak(stream, faults, answer).await,
                // Who does not speak TLS, or does not trust the certificate, goes away.
                Some(tls) => {
                    if let Ok(stream) = tls.accept(stream).await {
                        speak(stream, faults, answer).await;
                    }
                }
            }
        });
    }
}

async fn speak<S, A, F>(stream: S, faults: Faults, answer: A)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    A: Fn(Request<Incoming>) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = Response<Body>> + Send + 'static,
{
    let service = service_fn(move |request| gate(faults.clone(), answer.clone(), request));
    // A connection that breaks is the client's business: it sees the break and tries again.
    let _ = http1::Builder::new().timer(TokioTimer::new()).serve_connection(TokioIo::new(stream), service).await;
}

/// Delays or cuts a request, then answers it. An error makes hyper close the connection without an answer.
async fn gate<A, F>(faults: Faults, answer: A, request: Request<Incoming>) -> io::Result<Response<Body>>
where
    A: Fn(Request<Incoming>) -> F,
    F: Future<Output = Response<Body>>,
{
    let delay = faults.delay();
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
    if faults.refuses() {
        return Err(io::Error::from(io::ErrorKind::ConnectionAborted));
    }
    Ok(answer(request).await)
}
