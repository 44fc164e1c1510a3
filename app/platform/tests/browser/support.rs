//! What several tests need.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;

use accord_core::ids::ProjectId;
use accord_platform::{monotonic_millis, random_bytes, sleep};
use js_sys::Promise;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A project that no other test uses.
pub fn new_project() -> ProjectId {
    ProjectId::new(random_bytes())
}

/// Runs the body of an async JavaScript function.
pub async fn js(body: &str) -> JsValue {
    let promise: Promise = js_sys::eval(&format!("(async () => {{ {body} }})()")).unwrap().unchecked_into();
    JsFuture::from(promise).await.unwrap()
}

/// Runs JavaScript at once.
pub fn js_now(code: &str) {
    js_sys::eval(code).unwrap();
}

/// Polls both futures until both are ready.
pub async fn both<A, B>(first: impl Future<Output = A>, second: impl Future<Output = B>) -> (A, B) {
    let (mut first, mut second) = (pin!(first), pin!(second));
    let (mut one, mut two) = (None, None);
    poll_fn(|context| {
        if one.is_none()
            && let Poll::Ready(value) = first.as_mut().poll(context)
        {
            one = Some(value);
        }
        if two.is_none()
            && let Poll::Ready(value) = second.as_mut().poll(context)
        {
            two = Some(value);
        }
        if one.is_some() && two.is_some() { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    (one.unwrap(), two.unwrap())
}

/// Waits for a condition, 3 s at most.
#[track_caller]
pub fn until(what: &'static str, condition: impl Fn() -> bool) -> impl Future<Output = ()> {
    let caller = std::panic::Location::caller();
    let begun = monotonic_millis();
    async move {
        while !condition() {
            assert!(monotonic_millis() - begun < 3000.0, "{caller}: waited in vain until {what}");
            sleep(5).await;
        }
    }
}
