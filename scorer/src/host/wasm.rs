//! The host inside a dedicated worker.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::pin::pin;
use std::rc::Rc;
use std::task::Poll;

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DedicatedWorkerGlobalScope, MessageChannel, MessagePort};

fn scope() -> DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}

/// A worker is one thread: more would need headers that most hosts do not send.
pub fn n_threads() -> usize {
    1
}

/// Milliseconds since the worker began; monotonic.
pub fn now_millis() -> f64 {
    scope().performance().map_or_else(js_sys::Date::now, |performance| performance.now())
}

thread_local! {
    static TURNS: Turns = Turns::new();
}

/// A message to oneself is a turn of the event loop. Nested timers would be held back by 4 ms each.
struct Turns {
    /// Nothing where the browser gives none.
    port: Option<MessagePort>,
    /// Whom the coming messages wake, one each: several tasks may wait at a time.
    waiting: Rc<RefCell<VecDeque<Function>>>,
}

impl Turns {
    fn new() -> Self {
        let waiting = Rc::<RefCell<VecDeque<Function>>>::default();
        let port = MessageChannel::new().ok().map(|channel| {
            let waiting = waiting.clone();
            let wake = Closure::<dyn FnMut()>::new(move || {
                let next = waiting.borrow_mut().pop_front();
                if let Some(resolve) = next {
                    // Resolving a promise runs no code of ours and does not fail.
                    let _ = resolve.call0(&JsValue::UNDEFINED);
                }
            });
            channel.port1().set_onmessage(Some(wake.as_ref().unchecked_ref()));
            // The handler lives as long as the worker.
            wake.forget();
            channel.port2()
        });
        Self { port, waiting }
    }

    fn wake_later(&self, resolve: Function) {
        match &self.port {
            Some(port) if port.post_message(&JsValue::NULL).is_ok() => self.waiting.borrow_mut().push_back(resolve),
            _ => set_timeout(&resolve, 0),
        }
    }
}

/// Lets the event loop handle what has arrived.
pub async fn yield_now() {
    let promise = Promise::new(&mut |resolve, _reject| TURNS.with(|turns| turns.wake_later(resolve)));
    // The promise has no way to be rejected.
    let _ = JsFuture::from(promise).await;
}

fn set_timeout(then: &Function, millis: i32) {
    let _ = scope().set_timeout_with_callback_and_timeout_and_arguments_0(then, millis);
}

/// Resolves after so many milliseconds.
pub async fn sleep(millis: u32) {
    let millis = i32::try_from(millis).unwrap_or(i32::MAX);
    let promise = Promise::new(&mut |resolve, _reject| set_timeout(&resolve, millis));
    let _ = JsFuture::from(promise).await;
}

/// How much memory the worker's code has; it never gives any back.
pub fn memory_bytes() -> u64 {
    core::arch::wasm32::memory_size(0) as u64 * 65_536
}

/// Milliseconds since 1970.
pub fn unix_millis() -> f64 {
    js_sys::Date::now()
}

/// The future's output, or nothing where it takes longer than `millis`. A late future is dropped.
pub async fn with_timeout<F: Future>(future: F, millis: i32) -> Option<F::Output> {
    let promise = Promise::new(&mut |resolve, _reject| set_timeout(&resolve, millis));
    let mut timeout = pin!(JsFuture::from(promise));
    let mut future = pin!(future);
    std::future::poll_fn(|context| {
        if let Poll::Ready(output) = future.as_mut().poll(context) {
            return Poll::Ready(Some(output));
        }
        timeout.as_mut().poll(context).map(|_| None)
    })
    .await
}

/// A property, or nothing where there is none.
pub fn get(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &name.into()).ok().filter(|value| !value.is_undefined() && !value.is_null())
}
