//! The page's own files kept on this device, so that it opens without a network.
//!
//! A service worker keeps them (`tests/bundle/src/service_worker.js`, completed with the names and hashes of a build).
//! It answers for those files alone: what goes to the project's store passes it by. A new version of the page is kept
//! beside the one in use and takes over when the person says so, or when all tabs were closed.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState};

/// Tells the worker that waits to take over.
const TAKE_OVER: &str = "take over";

/// Tells the worker in charge to keep what the first item did not need.
const KEEP_THE_REST: &str = "keep the rest";

/// Tells it to keep the file with the name that follows.
const KEEP_ONE: &str = "keep ";

thread_local! {
    /// The file asked for last beside those that everybody needs.
    static WANTED: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// How the page's files stand on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Not by this browser, or not at this address: service workers need `https:` or this very machine.
    Never,
    /// They are being fetched.
    NotYet,
    /// The page opens without a network.
    Yes,
    /// The same, and a newer version is ready to take over.
    NewVersion,
}

/// Keeps the page's files from now on, and calls back with how they stand, now and whenever that changes.
///
/// A page that was built without a service worker (a bare Trunk build) names none and keeps nothing.
pub async fn keep_page(on_change: impl Fn(Kept) + 'static) {
    let on_change: Rc<dyn Fn(Kept)> = Rc::new(on_change);
    match register().await {
        Some((container, registration)) => watch(&container, registration, on_change),
        None => on_change(Kept::Never),
    }
}

/// Lets the newer version take over; the page starts anew with it.
pub async fn use_new_version() {
    let Some(container) = container() else { return };
    let registration = JsFuture::from(container.get_registration()).await.ok();
    let waiting = registration
        .and_then(|found| found.dyn_into::<ServiceWorkerRegistration>().ok())
        .and_then(|registration| registration.waiting());
    if let Some(waiting) = waiting {
        EventListener::once(&container, "controllerchange", |_| reload()).forget();
        let _ = waiting.post_message(&JsValue::from_str(TAKE_OVER));
    } else {
        // Another tab let it take over already.
        reload();
    }
}

/// Lets the worker in charge keep one more of the page's files, which not everybody needs; where there is none yet, as
/// soon as there is.
pub(crate) fn keep(name: &str) {
    WANTED.set(Some(name.to_owned()));
    if let Some(worker) = container().and_then(|container| container.controller()) {
        keep_wanted(&worker);
    }
}

fn keep_wanted(worker: &ServiceWorker) {
    if let Some(name) = WANTED.with_borrow(Clone::clone) {
        let _ = worker.post_message(&JsValue::from_str(&format!("{KEEP_ONE}{name}")));
    }
}

async fn register() -> Option<(ServiceWorkerContainer, ServiceWorkerRegistration)> {
    let container = container()?;
    let document = web_sys::window()?.document()?;
    let script = document.query_selector("meta[name='accord-service-worker']").ok()??.get_attribute("content")?;
    let registered = JsFuture::from(container.register(&script)).await.ok()?;
    Some((container, registered.dyn_into().ok()?))
}

fn container() -> Option<ServiceWorkerContainer> {
    let container = web_sys::window()?.navigator().service_worker();
    Some(container).filter(|container| !container.is_undefined())
}

fn watch(container: &ServiceWorkerContainer, registration: ServiceWorkerRegistration, on_change: Rc<dyn Fn(Kept)>) {
    let first = container.controller();
    let tell = {
        let (container, registration) = (container.clone(), registration.clone());
        Rc::new(move || {
            let kept = state(&container, &registration, first.as_ref());
            if kept == Kept::Yes
                && let Some(active) = registration.active()
            {
                let _ = active.post_message(&JsValue::from_str(KEEP_THE_REST));
                keep_wanted(&active);
            }
            on_change(kept);
        })
    };
    tell();
    if let Some(worker) = registration.installing() {
        follow(&worker, Rc::clone(&tell));
    }
    let (found, for_found) = (registration.clone(), Rc::clone(&tell));
    let on_found = EventListener::new(&registration, "updatefound", move |_| {
        if let Some(worker) = found.installing() {
            follow(&worker, Rc::clone(&for_found));
        }
    });
    let on_control = EventListener::new(container, "controllerchange", move |_| tell());
    // They serve for as long as the page lives.
    on_found.forget();
    on_control.forget();
}

fn follow(worker: &ServiceWorker, tell: Rc<impl Fn() + 'static>) {
    EventListener::new(worker, "statechange", move |_| tell()).forget();
}

/// A page that began under another worker than the one in control was overtaken in another tab: it is offered the new
/// version too.
fn state(
    container: &ServiceWorkerContainer,
    registration: &ServiceWorkerRegistration,
    first: Option<&ServiceWorker>,
) -> Kept {
    let is_active = registration.active().is_some_and(|worker| worker.state() == ServiceWorkerState::Activated);
    let was_overtaken = first.is_some_and(|first| container.controller().as_ref() != Some(first));
    if registration.active().is_some() && (registration.waiting().is_some() || was_overtaken) {
        Kept::NewVersion
    } else if is_active {
        Kept::Yes
    } else {
        Kept::NotYet
    }
}

fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}
