//! Store requests over fetch. The bucket itself is tested end to end with a real S3 server elsewhere; here the
//! network's behaviour matters: what is sent, what is waited for, what a browser reports.

use accord_core::place::Place;
use accord_core::s3::{Credentials, S3Target, Style};
use accord_core::store::{StoreError, StoreReply, StoreRequest};
use accord_platform::RemoteStore;
use wasm_bindgen_test::wasm_bindgen_test;

use super::support::{js, js_now};

fn store(endpoint: &str) -> RemoteStore {
    RemoteStore::new(Place::S3(S3Target {
        endpoint: endpoint.to_owned(),
        bucket: "no-such-bucket".to_owned(),
        style: Style::Path,
        forms: Vec::new(),
        prefix: "p/".to_owned(),
        region: "us-east-1".to_owned(),
        credentials: Credentials {
            access_key: "AKEXAMPLE".to_owned(),
            secret_key: "hush".to_owned(),
            session_token: None,
        },
        content_key: None,
    }))
}

fn get() -> StoreRequest {
    StoreRequest::Get { key: "a".to_owned() }
}

fn put() -> StoreRequest {
    StoreRequest::Put { key: "log/a".to_owned(), body: vec![1, 2, 255] }
}

#[wasm_bindgen_test]
async fn a_missing_object_and_a_missing_server_are_told_apart() {
    let here = web_sys::window().unwrap().location().origin().unwrap();
    assert_eq!(store(&here).execute(get()).await, Ok(StoreReply::NotFound));
    // Port 9 (discard) is closed, and browsers block it anyway.
    assert_eq!(store("http://127.0.0.1:9").execute(get()).await, Err(StoreError::Unreachable));
}

#[wasm_bindgen_test]
async fn requests_carry_no_cookies_no_referrer_and_no_headers_and_bypass_the_cache() {
    js_now(
        "window.accordFetch = window.fetch;
         window.fetch = async (url, init) => {
             const request = new Request(url, init);
             window.accordRequest = [request.method, request.credentials, request.cache, request.referrerPolicy,
                 [...request.headers.keys()].length,
                 [...new Uint8Array(await request.arrayBuffer())].join('-')].join(' ');
             return new Response('');
         };",
    );
    let outcome = store("http://127.0.0.1:9").execute(put()).await;
    let seen = js("window.fetch = window.accordFetch; return window.accordRequest;").await;
    assert_eq!(outcome, Ok(StoreReply::Stored));
    assert_eq!(seen.as_string().unwrap(), "PUT omit no-store no-referrer 0 1-2-255");
}

#[wasm_bindgen_test]
async fn a_wrong_clock_is_corrected_and_remembered() {
    // The store's clock is 2 hours ahead: it refuses whatever is signed with another time.
    js_now(
        "window.accordFetch = window.fetch; window.accordTries = 0;
         window.fetch = async (url) => {
             window.accordTries += 1;
             const signed = new URL(url).searchParams.get('X-Amz-Date')
                 .replace(/(....)(..)(..)T(..)(..)(..)Z/, '$1-$2-$3T$4:$5:$6Z');
             const server = Date.now() + 7200000;
             if (Math.abs(Date.parse(signed) - server) < 60000) return new Response('ok');
             const error = '<Error><Code>RequestTimeTooSkewed</Code></Error>';
             return new Response(error, { status: 403, headers: { Date: new Date(server).toUTCString() } });
         };",
    );
    let store = store("http://127.0.0.1:9");
    let first = store.execute(get()).await;
    let second = store.execute(get()).await;
    let n_tries = js("window.fetch = window.accordFetch; return window.accordTries;").await;
    assert_eq!((first, second), (Ok(StoreReply::Got(b"ok".to_vec())), Ok(StoreReply::Got(b"ok".to_vec()))));
    assert_eq!(n_tries.as_f64(), Some(3.0));
    assert!((7195..=7205).contains(&store.skew_secs()), "{store:?}");
    assert!(!format!("{store:?}").contains("hush"));
}

#[wasm_bindgen_test]
async fn a_silent_server_is_given_up() {
    js_now(
        "window.accordFetch = window.fetch; window.accordTimer = window.setTimeout;
         window.fetch = (url, init) => new Promise((_, reject) =>
             init.signal.addEventListener('abort', () => reject(init.signal.reason)));
         window.setTimeout = (callback, millis) => window.accordTimer(callback, millis / 1000);",
    );
    let outcome = store("http://127.0.0.1:9").execute(get()).await;
    js_now("window.fetch = window.accordFetch; window.setTimeout = window.accordTimer;");
    assert_eq!(outcome, Err(StoreError::Unreachable));
}

#[wasm_bindgen_test]
async fn a_busy_store_says_how_long_to_wait() {
    js_now(
        "window.accordFetch = window.fetch;
         window.fetch = async () => new Response('<Error><Code>SlowDown</Code></Error>',
             { status: 503, headers: { 'Retry-After': '7' } });",
    );
    let outcome = store("http://127.0.0.1:9").execute(put()).await;
    js_now("window.fetch = window.accordFetch;");
    assert_eq!(outcome, Err(StoreError::Busy { status: 503, retry_after_secs: Some(7) }));
}
