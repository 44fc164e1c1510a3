//! The cross-origin rules of the embedded store, which s3s-fs has none of.
//!
//! Any origin may ask: the store listens on loopback only and each request must be signed.

use http_body_util::{BodyExt as _, Empty};
use hyper::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_HEADERS, HeaderMap, HeaderName,
    HeaderValue, VARY,
};
use hyper::{Response, StatusCode};

use super::listen::Body;

/// Chromium asks this of a page on the internet that calls a machine on the private network.
const PRIVATE_NETWORK: HeaderName = HeaderName::from_static("access-control-allow-private-network");

/// Answers the question a browser asks before a request of another origin.
pub(super) fn preflight(asked: &HeaderMap) -> Response<Body> {
    let mut response = Response::new(Empty::new().map_err(|never| match never {}).boxed_unsync());
    *response.status_mut() = StatusCode::NO_CONTENT;
    let headers = response.headers_mut();
    allow(headers);
    headers.insert(ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET, PUT, HEAD, POST"));
    // `*` would not cover `Authorization` (Fetch standard), so what was asked for is named.
    if let Some(names) = asked.get(ACCESS_CONTROL_REQUEST_HEADERS) {
        headers.insert(ACCESS_CONTROL_ALLOW_HEADERS, names.clone());
    }
    headers.insert(ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("3600"));
    headers.insert(PRIVATE_NETWORK, HeaderValue::from_static("true"));
    headers.insert(VARY, HeaderValue::from_static("Origin, Access-Control-Request-Headers"));
    response
}

/// Lets any origin read an answer, errors too: without this a page cannot tell a refusal from being offline.
pub(super) fn allow(headers: &mut HeaderMap) {
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers
        .insert(ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("ETag, Date, x-amz-request-id, Retry-After"));
}
