//! A host that serves files below a folder of its own and can do nothing else, as GitHub Pages does: no headers but the
//! type, no lists, no upload.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};

use anyhow::Context as _;

/// Serves a folder below a path until the process ends; returns the address, with a slash at its end.
///
/// # Errors
/// When no port is free.
pub fn serve(folder: &Path, below: &str) -> anyhow::Result<String> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no port is free")?;
    let address = format!("http://{}{below}", listener.local_addr()?);
    let (folder, below) = (folder.to_owned(), below.to_owned());
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (folder, below) = (folder.clone(), below.clone());
            // A browser that closes a connection early asks again.
            std::thread::spawn(move || drop(answer(stream, &folder, &below)));
        }
    });
    Ok(address)
}

fn answer(mut stream: TcpStream, folder: &Path, below: &str) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    for line in lines.by_ref() {
        if line?.is_empty() {
            break;
        }
    }
    let mut words = first.split(' ');
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let found = path.strip_prefix(below).filter(|path| !path.contains("..")).map(|path| {
        let name = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
        folder.join(name)
    });
    let content = found.as_ref().and_then(|path| std::fs::read(path).ok());
    let (status, body) = match (method, content) {
        ("GET" | "HEAD", Some(body)) => ("200 OK", body),
        ("GET" | "HEAD", None) => ("404 Not Found", Vec::new()),
        _ => ("405 Method Not Allowed", Vec::new()),
    };
    let media_type = media_type(found.unwrap_or_default());
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes())?;
    if method == "GET" {
        stream.write_all(&body)?;
    }
    stream.flush()
}

fn media_type(path: PathBuf) -> &'static str {
    match path.extension().and_then(std::ffi::OsStr::to_str) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}
