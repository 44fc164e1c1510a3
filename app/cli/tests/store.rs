//! The embedded store as clients see it: what S3 promises, what a browser needs, and the faults tests ask for.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::path::PathBuf;
use std::time::{Duration, Instant};

use accord_cli::client::{Cors, Store};
use accord_cli::serve::{Credentials, Faults, Server, serve_page, serve_store, store_url};
use accord_cli::store_url;
use accord_core::store::{StoreError, StoreReply, StoreRequest};

/// A folder that is removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("accord-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A store on a free port, with a bucket, and a client of a prefix in it.
struct Running {
    runtime: tokio::runtime::Runtime,
    server: Server,
    credentials: Credentials,
    faults: Faults,
    client: Store,
    _folder: Folder,
}

fn start(name: &str) -> Running {
    let folder = Folder::new(name);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let path = folder.0.join("store");
    let credentials = Credentials::of_store(&path).unwrap();
    let faults = Faults::default();
    let server = runtime.block_on(serve_store(&path, &credentials, 0, faults.clone())).unwrap();
    let client = Store::new(store_url::parse(&store_url(&server, &credentials, "bucket/some/prefix")).unwrap());
    assert!(client.ensure_bucket().unwrap(), "a new store has no bucket");
    assert!(!client.ensure_bucket().unwrap(), "a bucket is made once");
    Running { runtime, server, credentials, faults, client, _folder: folder }
}

#[test]
fn objects_come_back_as_they_were_written() {
    let running = start("objects");
    let store = &running.client;
    let keys = ["log/a/b/00000001-ff.seg", "odd/sp ace+plus&and=üñ.json", "project.json"];
    for key in keys {
        let body = format!("body of {key}").into_bytes();
        store.put(key, body.clone()).unwrap();
        assert_eq!(store.get(key).unwrap(), Some(body));
    }
    store.put("project.json", b"second".to_vec()).unwrap();
    assert_eq!(store.get("project.json").unwrap().as_deref(), Some(&b"second"[..]));
    assert_eq!(store.get("missing").unwrap(), None);
    let listed: Vec<String> = store.list("").unwrap().into_iter().map(|object| object.key).collect();
    assert_eq!(listed, keys);
    let bodies = store.get_all(&listed);
    assert!(bodies.iter().all(|body| matches!(body, Ok(Some(_)))), "{bodies:?}");
}

#[test]
fn lists_have_tags_that_change_with_the_content() {
    let running = start("tags");
    let store = &running.client;
    let tag = |body: &str| {
        store.put("head/a.json", body.as_bytes().to_vec()).unwrap();
        store.list("head/").unwrap().remove(0).etag
    };
    let (first, second) = (tag("one"), tag("two"));
    assert!(!first.is_empty() && first != second);
    assert_eq!(tag("one"), first);
}

#[test]
fn long_lists_come_in_pages_and_start_where_they_are_told() {
    let running = start("pages");
    let store = &running.client;
    let keys: Vec<String> = (0..1_003).map(|idx| format!("log/{idx:06}")).collect();
    for key in &keys {
        store.put(key, Vec::new()).unwrap();
    }
    store.put("lof", Vec::new()).unwrap();
    store.put("loh", Vec::new()).unwrap();
    let listed: Vec<String> = store.list("log/").unwrap().into_iter().map(|object| object.key).collect();
    assert_eq!(listed, keys);
    let after = StoreRequest::List { prefix: "log/".to_owned(), start_after: Some("log/001000".to_owned()) };
    let StoreReply::Listed(page) = store.ask(&after).unwrap() else { panic!("not a list") };
    assert_eq!((page.objects.len(), page.truncated), (2, false));
}

#[test]
fn only_the_store_s_own_key_is_let_in() {
    let running = start("keys");
    let wrong = Credentials { secret: "wrong".to_owned(), ..running.credentials.clone() };
    let client = Store::new(store_url::parse(&store_url(&running.server, &wrong, "bucket")).unwrap());
    assert!(matches!(client.get("project.json"), Err(StoreError::Denied { .. })));
    let anonymous = ureq::get(format!("{}/bucket/project.json", running.server.origin())).call();
    assert!(matches!(anonymous, Err(ureq::Error::StatusCode(403))), "{anonymous:?}");
}

#[test]
fn the_key_is_made_once_and_stands_outside_the_folder() {
    let folder = Folder::new("credentials");
    let store = folder.0.join("store");
    let first = Credentials::of_store(&store).unwrap();
    assert!(Credentials::of_store(&store).unwrap() == first);
    assert!(Credentials::of_store(&folder.0.join("other")).unwrap() != first);
    assert!(!store.exists() && folder.0.join("store.credentials").is_file());
    assert!(!format!("{first:?}").contains(&first.secret));
}

#[test]
fn pages_of_any_origin_may_ask_and_read_errors_too() {
    let running = start("cors");
    assert_eq!(running.client.allow_page("http://127.0.0.1:8420").unwrap(), Cors::Allowed);
    let url = format!("{}/bucket/x", running.server.origin());
    let asked = ureq::options(&url)
        .header("Origin", "https://example.org")
        .header("Access-Control-Request-Method", "PUT")
        .header("Access-Control-Request-Headers", "authorization,x-amz-date")
        .call()
        .unwrap();
    let header = |name: &str| asked.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
    assert_eq!(header("access-control-allow-origin").as_deref(), Some("*"));
    assert_eq!(header("access-control-allow-headers").as_deref(), Some("authorization,x-amz-date"));
    assert_eq!(header("access-control-max-age").as_deref(), Some("3600"));
    let agent = ureq::Agent::config_builder().http_status_as_error(false).build().new_agent();
    for status in [None, Some(503)] {
        running.faults.set_status(status);
        let refused = agent.get(&url).call().unwrap();
        assert_eq!(refused.status().as_u16(), status.unwrap_or(403));
        assert_eq!(refused.headers()["access-control-allow-origin"], "*");
        assert!(refused.headers()["access-control-expose-headers"].to_str().unwrap().contains("ETag"));
    }
}

#[test]
fn faults_delay_cut_and_fail_requests_and_end_again() {
    let running = start("faults");
    let agent = ureq::Agent::config_builder().http_status_as_error(false).build().new_agent();
    let url = format!("{}/bucket/x", running.server.origin());
    running.faults.set_delay_ms(150);
    let started = Instant::now();
    assert!(agent.get(&url).call().is_ok());
    assert!(started.elapsed() >= Duration::from_millis(150));
    running.faults.set_delay_ms(0);
    running.faults.set_refuse(true);
    assert!(agent.get(&url).call().is_err(), "a kept-alive connection is cut");
    assert!(ureq::get(&url).call().is_err(), "a new connection is cut");
    running.faults.set_refuse(false);
    assert!(agent.get(&url).call().is_ok());
    running.faults.set_status(Some(500));
    assert!(matches!(running.client.get("x"), Err(StoreError::Rejected { status: 500, .. })));
}

#[test]
fn a_stopped_server_frees_its_port_at_once() {
    let running = start("stop");
    let addr = running.server.addr();
    let agent = ureq::Agent::new_with_defaults();
    let url = format!("{}/bucket/x", running.server.origin());
    assert!(matches!(agent.get(&url).call(), Err(ureq::Error::StatusCode(403))));
    running.runtime.block_on(running.server.stop());
    assert!(agent.get(&url).call().is_err(), "the kept-alive connection must be gone too");
    assert!(std::net::TcpListener::bind(addr).is_ok());
}

#[test]
fn the_page_comes_compressed_with_its_headers() {
    let folder = Folder::new("page");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    assert!(runtime.block_on(serve_page(&folder.0, 0, Faults::default())).is_err(), "there is no index.html yet");
    for (name, text) in [("index.html", "<html>"), ("app-0123456789abcdef_bg.wasm", "wasm"), ("loader.js", "js")] {
        std::fs::write(folder.0.join(name), text).unwrap();
    }
    std::fs::write(folder.0.join("app-0123456789abcdef_bg.wasm.br"), "twin").unwrap();
    let server = runtime.block_on(serve_page(&folder.0, 0, Faults::default())).unwrap();
    let get =
        |path: &str| ureq::get(format!("{}{path}", server.origin())).header("Accept-Encoding", "br").call().unwrap();
    let page = get("/");
    assert_eq!(page.headers()["content-type"], "text/html");
    assert_eq!(page.headers()["cache-control"], "no-cache");
    assert_eq!(page.headers()["x-content-type-options"], "nosniff");
    assert_eq!(page.headers()["referrer-policy"], "no-referrer");
    let mut wasm = get("/app-0123456789abcdef_bg.wasm");
    assert_eq!(wasm.headers()["content-type"], "application/wasm");
    assert_eq!(wasm.headers()["content-encoding"], "br");
    assert!(wasm.headers()["cache-control"].to_str().unwrap().contains("immutable"));
    assert_eq!(wasm.body_mut().read_to_string().unwrap(), "twin");
    assert_eq!(get("/loader.js").headers()["cache-control"], "no-cache");
    let outside = ureq::get(format!("{}/../store.rs", server.origin())).call();
    assert!(matches!(outside, Err(ureq::Error::StatusCode(404 | 400))), "{outside:?}");
}
