//! Electing the tab that uploads, by Web Locks.
//!
//! The browser gives the lock to the next tab when its holder is closed or dies. It only saves requests: should two
//! tabs upload at once, the log store's transactions still keep every number and every segment apart.
//! The binding is our own because `web-sys` keeps its one behind an unstable flag.

use std::fmt;

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A lock, held until dropped.
#[must_use = "dropping the lock gives it away"]
pub struct UploadLock {
    hold: Option<Hold>,
}

impl fmt::Debug for UploadLock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadLock").field("exclusive", &self.is_exclusive()).finish()
    }
}

impl UploadLock {
    /// Waits until no other tab holds the lock of this name. Where the browser has no locks, it resolves at once.
    ///
    /// Dropping the future gives up waiting.
    pub async fn request(name: &str) -> Self {
        let Some(manager) = lock_manager() else { return Self { hold: None } };
        let hold = Hold::new();
        let granted = Deferred::new();
        let first_of = granted.promise.clone();
        let callback = {
            let held = hold.0.promise.clone();
            // The browser keeps the lock for as long as the promise returned here is pending.
            Closure::once_into_js(move |_lock: JsValue| {
                granted.resolve();
                held
            })
        };
        let requested = request(&manager, name, &callback);
        let Ok(requested) = requested else { return Self { hold: None } };
        // The request itself settles when the lock is given back, or at once when it is refused.
        let first = Promise::race(&Array::of2(&first_of, &requested));
        let is_granted = JsFuture::from(first).await.is_ok();
        Self { hold: is_granted.then_some(hold) }
    }

    /// Whether a lock is really held, or the browser has none.
    #[must_use]
    pub const fn is_exclusive(&self) -> bool {
        self.hold.is_some()
    }
}

/// Keeps a lock until dropped; a lock that is granted after the drop is given back at once.
struct Hold(Deferred);

impl Hold {
    fn new() -> Self {
        Self(Deferred::new())
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        self.0.resolve();
    }
}

/// A promise and the function that fulfils it.
struct Deferred {
    promise: Promise,
    /// The browser calls the executor before the constructor returns, so it is always there.
    resolve: Option<Function>,
}

impl Deferred {
    fn new() -> Self {
        let mut resolve = None;
        let promise = Promise::new(&mut |fulfil, _reject| resolve = Some(fulfil));
        Self { promise, resolve }
    }

    /// Fulfils the promise; again changes nothing.
    fn resolve(&self) {
        if let Some(resolve) = &self.resolve {
            let _ = resolve.call0(&JsValue::UNDEFINED);
        }
    }
}

fn lock_manager() -> Option<JsValue> {
    let navigator = web_sys::window()?.navigator();
    Reflect::get(&navigator, &"locks".into()).ok().filter(JsValue::is_object)
}

fn request(manager: &JsValue, name: &str, callback: &JsValue) -> Result<Promise, JsValue> {
    let method: Function = Reflect::get(manager, &"request".into())?.dyn_into()?;
    method.call2(manager, &name.into(), callback)?.dyn_into()
}
