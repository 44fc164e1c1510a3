//! A Web Lock per file, so that of two tabs one downloads and the other waits and then reads.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::host::get;

/// Held until dropped; nothing where the browser has no locks.
#[must_use = "dropping the lock gives it away"]
pub(super) struct FileLock {
    release: Option<Function>,
}

impl FileLock {
    /// Waits until no other tab holds it.
    pub(super) async fn request(name: &str) -> Self {
        let manager = get(&js_sys::global(), "navigator").and_then(|navigator| get(&navigator, "locks"));
        let Some(manager) = manager else { return Self { release: None } };
        let (held, release) = deferred();
        let (granted, on_granted) = deferred();
        // The browser keeps the lock for as long as the promise that the callback returns is pending.
        let callback = Closure::once_into_js(move |_lock: JsValue| {
            call(on_granted.as_ref());
            held
        });
        let requested = Reflect::get(&manager, &"request".into())
            .and_then(|method| method.dyn_into::<Function>())
            .and_then(|method| method.call2(&manager, &name.into(), &callback));
        let Ok(requested) = requested else { return Self { release: None } };
        // A refused request settles by itself.
        let is_granted = JsFuture::from(Promise::race(&Array::of2(&granted, &requested))).await.is_ok();
        Self { release: release.filter(|_| is_granted) }
    }
}

impl Drop for FileLock {
    fn drop(&mut self) {
        call(self.release.as_ref());
    }
}

fn deferred() -> (Promise, Option<Function>) {
    let mut resolve = None;
    let promise = Promise::new(&mut |fulfil, _reject| resolve = Some(fulfil));
    (promise, resolve)
}

fn call(function: Option<&Function>) {
    if let Some(function) = function {
        // Resolving a promise runs no code of ours and does not fail.
        let _ = function.call0(&JsValue::UNDEFINED);
    }
}
