//! As much of HTTP/1.1 as the proxy needs: whole requests in, whole answers out, a connection each.

use std::fmt::Write as _;

use anyhow::{Context as _, ensure};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// No head of a request or an answer is longer.
const MAX_HEAD_BYTES: usize = 64 * 1024;

/// A request as it came.
#[derive(Clone, Debug)]
pub(super) struct Request {
    pub(super) method: String,
    /// Path and query.
    pub(super) target: String,
    /// The page's origin, where a browser names it.
    pub(super) origin: Option<String>,
    /// First line and headers, but for those that concern the connection.
    head: String,
    pub(super) body: Vec<u8>,
}

/// An answer as it came, or as it is made here.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    pub(super) bytes: Vec<u8>,
    head_len: usize,
}

impl Request {
    /// Whether it asks a bucket for a list.
    pub(super) fn is_list(&self) -> bool {
        self.method == "GET" && self.target.contains("list-type=2")
    }

    /// What it asks for, whenever and by whomever it was signed.
    pub(super) fn without_signature(&self) -> String {
        let (path, query) = self.target.split_once('?').unwrap_or((&self.target, ""));
        let kept: Vec<&str> = query.split('&').filter(|part| !part.starts_with("X-Amz-")).collect();
        format!("{path}?{}", kept.join("&"))
    }

    fn bytes(&self, n_body_bytes: usize) -> Vec<u8> {
        let mut bytes = format!("{}Connection: close\r\n\r\n", self.head).into_bytes();
        bytes.extend_from_slice(self.body.get(..n_body_bytes).unwrap_or(&self.body));
        bytes
    }
}

impl Answer {
    /// A refusal, with a wait of a second where the status asks to wait.
    pub(super) fn refusal(status: u16, with_cors: bool, origin: Option<&str>) -> Self {
        let body = "<Error><Code>SlowDown</Code></Error>";
        let mut head = format!("HTTP/1.1 {status} Refused\r\nContent-Type: application/xml\r\n");
        let _ = write!(head, "Content-Length: {}\r\nConnection: close\r\n", body.len());
        if matches!(status, 429 | 503) {
            head.push_str("Retry-After: 1\r\n");
        }
        if with_cors {
            let origin = origin.unwrap_or("*");
            let _ = write!(head, "Access-Control-Allow-Origin: {origin}\r\n");
            head.push_str("Access-Control-Expose-Headers: Retry-After\r\n");
        }
        head.push_str("\r\n");
        Self { head_len: head.len(), bytes: [head.as_bytes(), body.as_bytes()].concat() }
    }

    pub(super) fn is_success(&self) -> bool {
        self.bytes.starts_with(b"HTTP/1.1 200")
    }

    pub(super) const fn body_len(&self) -> usize {
        self.bytes.len().saturating_sub(self.head_len)
    }

    /// The head and so many bytes of the body.
    pub(super) fn first_part(&self, n_body_bytes: usize) -> &[u8] {
        self.bytes.get(..self.head_len + n_body_bytes).unwrap_or(&self.bytes)
    }

    /// Changes one bit of the body, where there is one.
    pub(super) fn flip_bit(&mut self, place: usize) {
        let len = self.body_len().max(1);
        let is_whole = self.is_success();
        if let Some(byte) = self.bytes.get_mut(self.head_len + place % len).filter(|_| is_whole) {
            *byte ^= 1;
        }
    }
}

/// Reads one whole request.
pub(super) async fn read_request(stream: &mut TcpStream) -> anyhow::Result<Request> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(at) = bytes.windows(4).position(|it| it == b"\r\n\r\n") {
            break at;
        }
        ensure!(bytes.len() < MAX_HEAD_BYTES, "a head without an end");
        ensure!(stream.read_buf(&mut bytes).await? > 0, "no request");
    };
    let mut body = bytes.split_off(end + 4);
    let text = String::from_utf8(bytes).context("a head that is not text")?;
    let mut lines = text.trim_end().split("\r\n");
    let first = lines.next().unwrap_or_default().to_owned();
    let mut parts = first.split(' ');
    let (method, target) = (parts.next().unwrap_or_default().to_owned(), parts.next().unwrap_or_default().to_owned());
    let (mut head, mut n_bytes, mut origin) = (format!("{first}\r\n"), 0, None);
    for line in lines {
        let (name, value) = line.split_once(':').context("a header without a name")?;
        match name.to_ascii_lowercase().as_str() {
            "connection" | "keep-alive" | "expect" => continue,
            "content-length" => n_bytes = value.trim().parse().context("a length that is no number")?,
            "origin" => origin = Some(value.trim().to_owned()),
            _ => {}
        }
        head.push_str(line);
        head.push_str("\r\n");
    }
    while body.len() < n_bytes {
        ensure!(stream.read_buf(&mut body).await? > 0, "a request without its end");
    }
    Ok(Request { method, target, origin, head, body })
}

/// Carries a request out and waits for the whole answer.
pub(super) async fn exchange(upstream: &str, request: &Request) -> anyhow::Result<Answer> {
    let mut store = TcpStream::connect(upstream).await.context("the store is gone")?;
    store.write_all(&request.bytes(request.body.len())).await?;
    let mut bytes = Vec::new();
    store.read_to_end(&mut bytes).await?;
    let end = bytes.windows(4).position(|it| it == b"\r\n\r\n").context("an answer without a head")?;
    Ok(Answer { bytes, head_len: end + 4 })
}

/// Sends the head, which announces the whole body, and the body's first bytes; then hangs up.
pub(super) async fn send_part(upstream: &str, request: &Request, n_body_bytes: usize) -> anyhow::Result<()> {
    let mut store = TcpStream::connect(upstream).await.context("the store is gone")?;
    store.write_all(&request.bytes(n_body_bytes)).await?;
    store.shutdown().await?;
    // Whatever it answers, nobody hears it.
    let mut ignored = Vec::new();
    let _ = store.read_to_end(&mut ignored).await;
    Ok(())
}
