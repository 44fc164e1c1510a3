//! A second worker, made of the page's own WebAssembly, with bytes as messages.
//!
//! The page's start script starts it too, so nothing more is downloaded; a page whose start script is inline (a
//! development build) has no address to give a worker and does without. What is posted before a WebAssembly worker
//! listens is lost, so the helper speaks first, and messages from before wait here.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::future::TimeoutFuture;
use js_sys::{Array, ArrayBuffer, Uint8Array};
use wasm_bindgen::JsCast as _;
use web_sys::{DedicatedWorkerGlobalScope, ErrorEvent, Event, MessageEvent, Worker, WorkerOptions, WorkerType};

use crate::file::{FileInput, PickedFile};

/// The page's handle of the helper; dropping it ends the helper.
pub struct Helper {
    shared: Rc<Shared>,
    _listeners: [EventListener; 2],
}

struct Shared {
    worker: Worker,
    listens: Cell<bool>,
    waiting: RefCell<Vec<Waiting>>,
}

/// What is posted once the helper listens.
enum Waiting {
    Bytes(Vec<u8>),
    File(PickedFile),
}

impl Helper {
    /// Starts the helper; `None` where the browser makes no worker or the page has no start script of its own.
    ///
    /// `on_message` gets its messages, the first of which says that it listens; `on_crash` hears why it ended.
    pub fn start(on_message: impl Fn(Vec<u8>) + 'static, on_crash: impl Fn(String) + 'static) -> Option<Self> {
        Self::start_as("", on_message, on_crash)
    }

    /// The same under a name, which the helper can read ([`HelperScope::name`]).
    pub fn start_as(
        name: &str,
        on_message: impl Fn(Vec<u8>) + 'static,
        on_crash: impl Fn(String) + 'static,
    ) -> Option<Self> {
        let document = web_sys::window()?.document()?;
        let script = document.query_selector("script[type='module'][src]").ok()??;
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        options.set_name(name);
        let worker = Worker::new_with_options(&script.get_attribute("src")?, &options).ok()?;
        let shared = Rc::new(Shared { worker, listens: Cell::new(false), waiting: RefCell::default() });
        let hearing = Rc::downgrade(&shared);
        let on_message = EventListener::new(&shared.worker, "message", move |event| {
            let (Some(shared), Some(bytes)) = (hearing.upgrade(), bytes_of(event)) else { return };
            if !shared.listens.replace(true) {
                shared.waiting.take().iter().for_each(|waiting| shared.post(waiting));
            }
            on_message(bytes);
        });
        let on_error = EventListener::new(&shared.worker, "error", move |event| {
            let message = event.dyn_ref::<ErrorEvent>().map(ErrorEvent::message).filter(|text| !text.is_empty());
            on_crash(message.unwrap_or_else(|| "it did not load".to_owned()));
        });
        Some(Self { shared, _listeners: [on_message, on_error] })
    }

    /// Sends a message, at once or as soon as the helper listens.
    pub fn send(&self, bytes: Vec<u8>) {
        self.post(Waiting::Bytes(bytes));
    }

    /// Hands over a file, which the helper reads by itself: nothing of it passes through the page.
    pub fn send_file(&self, file: PickedFile) {
        self.post(Waiting::File(file));
    }

    fn post(&self, what: Waiting) {
        if self.shared.listens.get() {
            self.shared.post(&what);
        } else {
            self.shared.waiting.borrow_mut().push(what);
        }
    }
}

impl Shared {
    // What is posted can always be posted; a dead helper is noticed by its silence.
    fn post(&self, what: &Waiting) {
        let _ = match what {
            Waiting::Bytes(bytes) => {
                let buffer = Uint8Array::from(bytes.as_slice()).buffer();
                self.worker.post_message_with_transfer(&buffer, &Array::of1(&buffer))
            }
            Waiting::File(file) => self.worker.post_message(file.as_js()),
        };
    }
}

impl Drop for Helper {
    fn drop(&mut self) {
        self.shared.worker.terminate();
    }
}

impl fmt::Debug for Helper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Helper").field("listens", &self.shared.listens.get()).finish_non_exhaustive()
    }
}

/// The inside of the helper.
#[derive(Clone, Debug)]
pub struct HelperScope {
    scope: DedicatedWorkerGlobalScope,
}

impl HelperScope {
    /// The scope this code runs in, if it is a worker.
    #[must_use]
    pub fn here() -> Option<Self> {
        js_sys::global().dyn_into().ok().map(|scope| Self { scope })
    }

    /// The name it was started under.
    #[must_use]
    pub fn name(&self) -> String {
        self.scope.name()
    }

    /// Calls back with each file for as long as the worker lives.
    pub fn listen_for_files(&self, on_file: impl Fn(FileInput) + 'static) {
        EventListener::new(&self.scope, "message", move |event| {
            let data = event.dyn_ref::<MessageEvent>().map(MessageEvent::data);
            if let Some(input) = data.and_then(|data| data.dyn_into().ok()).and_then(FileInput::new) {
                on_file(input);
            }
        })
        .forget();
    }

    /// Calls back with each message for as long as the worker lives.
    pub fn listen(&self, on_message: impl Fn(Vec<u8>) + 'static) {
        EventListener::new(&self.scope, "message", move |event| {
            if let Some(bytes) = bytes_of(event) {
                on_message(bytes);
            }
        })
        .forget();
    }

    /// Sends a message to the page.
    pub fn post(&self, bytes: &[u8]) {
        let buffer = Uint8Array::from(bytes).buffer();
        // As above: a buffer of our own can always be posted.
        let _ = self.scope.post_message_with_transfer(&buffer, &Array::of1(&buffer));
    }
}

/// Waits until everything that is due has had its turn.
pub async fn next_task() {
    TimeoutFuture::new(0).await;
}

fn bytes_of(event: &Event) -> Option<Vec<u8>> {
    let buffer = event.dyn_ref::<MessageEvent>()?.data().dyn_into::<ArrayBuffer>().ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}
