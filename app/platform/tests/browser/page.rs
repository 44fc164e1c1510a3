//! Address bar, clock, randomness and listeners.

use std::cell::RefCell;
use std::rc::Rc;

use accord_platform::{
    monotonic_millis, now_millis, on_online_change, on_page_hide, on_visibility_change, random_bytes, sleep,
    storage_estimate, take_fragment,
};
use wasm_bindgen_test::wasm_bindgen_test;

use super::support::js_now;

#[wasm_bindgen_test]
fn the_link_s_secret_leaves_the_address_bar_at_once() {
    let window = web_sys::window().unwrap();
    let location = window.location();
    let before = (location.pathname().unwrap(), location.search().unwrap());
    let n_entries = window.history().unwrap().length().unwrap();
    window.history().unwrap().replace_state_with_url(&"kept".into(), "", Some("#s3cret=%41")).unwrap();

    assert_eq!(take_fragment().as_deref(), Some("s3cret=%41"));
    assert!(!location.href().unwrap().contains('#'));
    assert_eq!((location.pathname().unwrap(), location.search().unwrap()), before);
    assert_eq!(window.history().unwrap().length().unwrap(), n_entries);
    assert_eq!(window.history().unwrap().state().unwrap().as_string().as_deref(), Some("kept"));
    assert_eq!(take_fragment(), None);
}

#[wasm_bindgen_test]
async fn clocks_run() {
    // 2024-01-01: catches seconds taken for milliseconds.
    assert!(now_millis().0 > 1_704_067_200_000);
    let begun = monotonic_millis();
    sleep(20).await;
    assert!(monotonic_millis() - begun >= 19.0);
}

#[wasm_bindgen_test]
fn random_bytes_differ() {
    assert_ne!(random_bytes::<16>(), random_bytes::<16>());
    assert!(random_bytes::<32>().iter().any(|byte| *byte != 0));
}

#[wasm_bindgen_test]
async fn storage_is_estimated() {
    let estimate = storage_estimate().await.unwrap();
    assert!(estimate.quota_bytes > 0.0 && estimate.used_bytes >= 0.0);
}

#[wasm_bindgen_test]
fn listeners_hear_until_they_are_dropped() {
    let heard = Rc::new(RefCell::new(Vec::new()));
    let note = |text: &'static str| {
        let heard = Rc::clone(&heard);
        move || heard.borrow_mut().push(text)
    };
    let (online, offline) = (note("online"), note("offline"));
    let on_online = on_online_change(move |is_online: bool| if is_online { online() } else { offline() });
    let on_hide = on_page_hide(note("hidden"));
    let seen = note("visible");
    let on_visible = on_visibility_change(move |is_visible| {
        assert!(is_visible);
        seen();
    });
    let events = "for (const kind of ['offline', 'online', 'pagehide']) window.dispatchEvent(new Event(kind));
                  document.dispatchEvent(new Event('visibilitychange'));";
    js_now(events);
    drop((on_online, on_hide, on_visible));
    js_now(events);
    assert_eq!(*heard.borrow(), ["offline", "online", "hidden", "visible"]);
}
