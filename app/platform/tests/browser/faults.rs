//! The log store when the browser fails: every call settles, and an error means that nothing was saved.

use std::cell::Cell;
use std::rc::Rc;

use accord_platform::{LogStore, StorageError};
use wasm_bindgen_test::wasm_bindgen_test;

use super::support::{js, js_now, new_project};

fn line() -> Vec<String> {
    vec!["an event".to_owned()]
}

#[wasm_bindgen_test]
async fn an_abort_by_the_browser_is_an_error_and_saves_nothing() {
    let store = LogStore::open(new_project()).await.unwrap();
    store.append(&line()).await.unwrap();
    js_now(
        "window.accordCommit = IDBTransaction.prototype.commit;
         IDBTransaction.prototype.commit = function () { this.abort(); };",
    );
    let outcome = store.append(&line()).await;
    js_now("IDBTransaction.prototype.commit = window.accordCommit;");
    assert_eq!(outcome, Err(StorageError::Aborted));
    assert_eq!(store.pending_after(None).await.unwrap().len(), 1);
    assert_eq!(store.append(&line()).await.unwrap(), 1..2);
}

#[wasm_bindgen_test]
async fn a_full_storage_is_an_error_and_keeps_what_was_saved() {
    // A storage bucket with a quota of its own stands in for a full disk: the same engine, the same errors.
    js("const bucket = await navigator.storageBuckets.open('accord-small', { quota: 300000 });
        window.accordFactory = Object.getOwnPropertyDescriptor(window, 'indexedDB');
        Object.defineProperty(window, 'indexedDB', { value: bucket.indexedDB, configurable: true });")
    .await;
    let store = LogStore::open(new_project()).await.unwrap();
    let big = vec!["x".repeat(60_000)];
    let (mut n_saved, mut failure) = (0, None);
    while failure.is_none() && n_saved < 100 {
        match store.append(&big).await {
            Ok(range) => n_saved = range.end,
            Err(error) => failure = Some(error),
        }
    }
    let pending = store.pending_after(None).await;
    drop(store);
    js("if (window.accordFactory) Object.defineProperty(window, 'indexedDB', window.accordFactory);
        else delete window.indexedDB;
        await navigator.storageBuckets.delete('accord-small');")
    .await;
    assert_eq!(failure, Some(StorageError::Quota));
    assert!(n_saved > 0);
    assert_eq!(pending.unwrap().len() as u64, n_saved);
}

#[wasm_bindgen_test]
async fn deleting_a_project_makes_other_tabs_let_go_and_say_so() {
    let project = new_project();
    let store = LogStore::open(project).await.unwrap();
    let n_calls = Rc::new(Cell::new(0));
    store.on_closed({
        let n_calls = Rc::clone(&n_calls);
        move || n_calls.set(n_calls.get() + 1)
    });
    store.append(&line()).await.unwrap();
    LogStore::delete_project(project).await.unwrap();
    assert_eq!(n_calls.get(), 1);
    assert_eq!(store.append(&line()).await, Err(StorageError::ClosedByOtherTab));
    let again = LogStore::open(project).await.unwrap();
    assert_eq!(again.append(&line()).await.unwrap(), 0..1);
}

#[wasm_bindgen_test]
async fn a_lost_connection_is_opened_again() {
    let store = LogStore::open(new_project()).await.unwrap();
    store.append(&line()).await.unwrap();
    js_now(
        "window.accordBegin = IDBDatabase.prototype.transaction;
         IDBDatabase.prototype.transaction = function (...args) {
             IDBDatabase.prototype.transaction = window.accordBegin;
             this.close();
             return this.transaction(...args);
         };",
    );
    assert_eq!(store.append(&line()).await.unwrap(), 1..2);
    assert_eq!(store.load().await.unwrap().pending.len(), 2);
}

#[wasm_bindgen_test]
async fn a_connection_that_is_lost_again_and_again_is_given_up() {
    let store = LogStore::open(new_project()).await.unwrap();
    js_now(
        "window.accordBegin = IDBDatabase.prototype.transaction; window.accordCount = 0;
         IDBDatabase.prototype.transaction = function (...args) {
             window.accordCount += 1;
             this.close();
             return window.accordBegin.apply(this, args);
         };",
    );
    let outcome = store.append(&line()).await;
    let n_tries = js("IDBDatabase.prototype.transaction = window.accordBegin; return window.accordCount;").await;
    assert_eq!(outcome, Err(StorageError::Lost));
    assert_eq!(n_tries.as_f64(), Some(4.0));
    assert_eq!(store.append(&line()).await.unwrap(), 0..1);
}

#[wasm_bindgen_test]
async fn a_tab_that_does_not_let_go_is_reported() {
    let project = new_project();
    let store = LogStore::open(project).await.unwrap();
    drop(store);
    js(&format!(
        "window.accordStubborn = await new Promise((resolve) => {{
             const request = indexedDB.open('accord-{project}');
             request.onsuccess = () => resolve(request.result);
         }});
         window.accordTimer = window.setTimeout;
         window.setTimeout = (callback, millis) => window.accordTimer(callback, millis / 100);"
    ))
    .await;
    let outcome = LogStore::delete_project(project).await;
    js_now("window.setTimeout = window.accordTimer; window.accordStubborn.close();");
    assert_eq!(outcome, Err(StorageError::Blocked));
}

#[wasm_bindgen_test]
async fn damaged_and_newer_databases_are_told_apart() {
    let open = |version: u32, project| {
        format!(
            "await new Promise((resolve) => {{
                 const request = indexedDB.open('accord-{project}', {version});
                 request.onsuccess = () => {{ request.result.close(); resolve(); }};
             }});"
        )
    };
    let (empty, newer) = (new_project(), new_project());
    js(&open(1, empty)).await;
    js(&open(2, newer)).await;
    assert!(matches!(LogStore::open(empty).await.err(), Some(StorageError::Corrupt { .. })));
    assert_eq!(LogStore::open(newer).await.err(), Some(StorageError::NewerVersion));
}

#[wasm_bindgen_test]
async fn a_damaged_row_is_reported_and_not_skipped() {
    let project = new_project();
    let store = LogStore::open(project).await.unwrap();
    store.append(&line()).await.unwrap();
    js(&format!(
        "await new Promise((resolve, reject) => {{
             const request = indexedDB.open('accord-{project}');
             request.onsuccess = () => {{
                 const transaction = request.result.transaction('pending', 'readwrite');
                 transaction.objectStore('pending').put({{ not: 'a text' }}, 0);
                 transaction.oncomplete = () => {{ request.result.close(); resolve(); }};
                 transaction.onabort = reject;
             }};
         }});"
    ))
    .await;
    assert!(matches!(store.load().await, Err(StorageError::Corrupt { .. })));
}
