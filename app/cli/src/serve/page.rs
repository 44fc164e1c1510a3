//! The page's files over HTTP, with the headers a static host should send too.

use std::path::{Path, PathBuf};

use anyhow::ensure;
use http_body_util::{BodyExt as _, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderValue, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use hyper::{Request, Response, StatusCode};
use tower_http::services::ServeDir;

use super::faults::Faults;
use super::listen::{Body, Server, listen};

/// Serves a built page. Port 0 takes any free port.
///
/// # Errors
/// If the folder has no `index.html` or the port is taken.
pub async fn serve_page(dist: &Path, port: u16, faults: Faults) -> anyhow::Result<Server> {
    let dist = built(dist)?;
    listen(port, faults, move |request| answer(dist.clone(), request)).await
}

/// The folder of a built page.
///
/// # Errors
/// If it has no `index.html`.
pub(super) fn built(dist: &Path) -> anyhow::Result<PathBuf> {
    ensure!(
        dist.join("index.html").is_file(),
        "there is no built page in `{}`; build it with `cargo demo`, or name its folder with --dist",
        dist.display()
    );
    Ok(dist.into())
}

pub(super) async fn answer(dist: PathBuf, request: Request<Incoming>) -> Response<Body> {
    let immutable = is_content_named(request.uri().path());
    let mut files = ServeDir::new(dist).precompressed_br();
    let mut response = match files.try_call(request).await {
        Ok(response) => response.map(|body| body.map_err(Into::into).boxed_unsync()),
        Err(error) => {
            plain(StatusCode::INTERNAL_SERVER_ERROR, format!("a file of the page could not be read: {error}\n"))
        }
    };
    let found = response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED;
    let headers = response.headers_mut();
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    // A policy in the page itself cannot forbid framing, only a header can.
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static("frame-ancestors 'none'"));
    let cache = if immutable && found { "public, max-age=31536000, immutable" } else { "no-cache" };
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(cache));
    response
}

/// Whether a file's name carries a hash of its content: a run of at least 12 hexadecimal digits.
fn is_content_named(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.split(['-', '_', '.'])
        .any(|piece| piece.len() >= 12 && piece.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')))
}

fn plain(status: StatusCode, text: String) -> Response<Body> {
    let mut response = Response::new(Full::new(Bytes::from(text)).map_err(|never| match never {}).boxed_unsync());
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

#[cfg(test)]
mod tests {
    use super::is_content_named;

    #[test]
    fn only_names_with_a_content_hash_are_kept_for_ever() {
        for name in
            ["/boot-0123456789abcdef.js", "/accord-app-8f1e2d3c4b5a6978_bg.wasm", "/a/style-00ff00ff00ff00ff.css"]
        {
            assert!(is_content_named(name), "{name}");
        }
        for name in
            ["/", "/index.html", "/accord-scorer_loader.js", "/0123456789abcdef/index.html", "/facade-decade.js"]
        {
            assert!(!is_content_named(name), "{name}");
        }
    }
}
