//! The platform's effects in a real headless browser: real IndexedDB, WebCrypto, Web Locks, workers and fetch.
//!
//! Faults are made with the browser's own means (a quota of a storage bucket, another connection, a closed handle);
//! where it has none, one method of one interface is replaced for the length of a test.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod faults;
mod identity;
mod log_store;
mod page;
mod remote;
mod sealing;
mod support;
mod tabs_and_locks;
mod worker;

use wasm_bindgen_test::wasm_bindgen_test_configure;

wasm_bindgen_test_configure!(run_in_browser);
