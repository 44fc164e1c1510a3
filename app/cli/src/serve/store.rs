//! The embedded object store: s3s-fs over a folder, with what it lacks for a browser put in front.

use std::path::Path;

use anyhow::Context as _;
use http_body_util::{BodyExt as _, Empty};
use hyper::body::{Body as _, Incoming};
use hyper::{Method, Request, Response, StatusCode};
use s3s::auth::SimpleAuth;
use s3s::service::{S3Service, S3ServiceBuilder};
use s3s_fs::FileSystem;

use super::cors;
use super::credentials::Credentials;
use super::faults::Faults;
use super::listed::WithListedTags;
use super::listen::{Body, Server, listen};

/// Serves a folder as an S3-compatible store. Port 0 takes any free port.
///
/// # Errors
/// If the folder cannot be made or the port is taken.
pub async fn serve_store(
    folder: &Path,
    credentials: &Credentials,
    port: u16,
    faults: Faults,
) -> anyhow::Result<Server> {
    let service = service(folder, credentials)?;
    listen(port, faults.clone(), move |request| answer(service.clone(), faults.clone(), request)).await
}

/// What answers for a folder.
///
/// # Errors
/// If the folder cannot be made.
pub(super) fn service(folder: &Path, credentials: &Credentials) -> anyhow::Result<S3Service> {
    std::fs::create_dir_all(folder)
        .with_context(|| format!("the store's folder `{}` could not be made", folder.display()))?;
    // Its error type is not `std::error::Error`, so only its text can be carried on.
    let files = FileSystem::new(folder)
        .map_err(|error| anyhow::anyhow!("the store's folder `{}` could not be opened: {error:?}", folder.display()))?;
    let mut builder = S3ServiceBuilder::new(WithListedTags::new(files));
    builder.set_auth(SimpleAuth::from_single(credentials.key.clone(), credentials.secret.clone()));
    Ok(builder.build())
}

pub(super) async fn answer(service: S3Service, faults: Faults, request: Request<Incoming>) -> Response<Body> {
    if request.method() == Method::OPTIONS {
        return cors::preflight(request.headers());
    }
    let mut response = match faults.status().and_then(|status| StatusCode::from_u16(status).ok()) {
        Some(status) => empty(status),
        None => ask(&service, request).await,
    };
    cors::allow(response.headers_mut());
    response
}

async fn ask(service: &S3Service, request: Request<Incoming>) -> Response<Body> {
    let may_have_body = request.method() == Method::PUT || request.method() == Method::POST;
    let has_body = may_have_body && !request.body().is_end_stream();
    let mut response = match service.call(request.map(s3s::Body::from)).await {
        Ok(response) => response.map(|body| body.boxed_unsync()),
        // The store only fails like this when it cannot make sense of itself; clients repeat on 500.
        Err(_) => empty(StatusCode::INTERNAL_SERVER_ERROR),
    };
    if has_body && !response.status().is_success() {
        // A refused upload may not have been read, and its rest must not be taken for the next request.
        response.headers_mut().insert(hyper::header::CONNECTION, hyper::header::HeaderValue::from_static("close"));
    }
    response
}

fn empty(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(Empty::new().map_err(|never| match never {}).boxed_unsync());
    *response.status_mut() = status;
    response
}
