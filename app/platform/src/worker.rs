//! The page's handle of the scorer's worker.
//!
//! A thin protocol of our own instead of gloo-worker, because gloo-worker
//! - copies every message through its codec, where we transfer one `postcard` buffer;
//! - has no version handshake, and a cached worker of an older build would misread messages;
//! - lets the page speak first, while what is posted before a wasm worker listens is lost: ours speaks first, and
//!   messages sent before that wait here;
//! - hides a crash, where the page must hear of it to start another worker.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::rc::Rc;

use accord_protocol::{FromWorker, PROTOCOL_VERSION, ToWorker};
use gloo_events::EventListener;
use js_sys::{Array, ArrayBuffer, Uint8Array};
use thiserror::Error;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{ErrorEvent, Event, MessageEvent, Worker, WorkerOptions, WorkerType};

/// Why a message cannot reach the worker.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum WorkerError {
    /// The browser made no worker.
    #[error("the browser did not start the scorer; labeling goes on in shuffled order")]
    NotStarted,
    /// The worker crashed or speaks another version.
    #[error("the scorer has stopped; start it again")]
    Stopped,
    /// The message could not be encoded or posted.
    #[error("the scorer could not be reached; start it again")]
    NotSent,
}

/// A running worker; dropping it ends the worker.
pub struct Scorer {
    shared: Rc<Shared>,
    _listeners: [EventListener; 3],
}

struct Shared {
    worker: Worker,
    state: Cell<State>,
    /// Encoded messages from before the worker's first word.
    waiting: RefCell<Vec<Vec<u8>>>,
    on_message: Box<dyn Fn(FromWorker)>,
    on_crash: Box<dyn Fn(String)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Has not said that it listens.
    Starting,
    Listening,
    /// Crashed, refused or dropped: its late messages no longer count.
    Stopped,
}

impl Scorer {
    /// Starts a module worker. `on_crash` is called at most once, with the reason; the worker is gone by then.
    pub fn spawn(
        url: &str,
        on_message: impl Fn(FromWorker) + 'static,
        on_crash: impl Fn(String) + 'static,
    ) -> Result<Self, WorkerError> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(url, &options).map_err(|_| WorkerError::NotStarted)?;
        let shared = Rc::new(Shared {
            worker,
            state: Cell::new(State::Starting),
            waiting: RefCell::default(),
            on_message: Box::new(on_message),
            on_crash: Box::new(on_crash),
        });
        let listeners = [
            shared.listen("message", |shared, event| shared.receive(event)),
            shared.listen("error", |shared, event| {
                let message = event.dyn_ref::<ErrorEvent>().map(ErrorEvent::message);
                shared.crash(message.filter(|text| !text.is_empty()).unwrap_or_else(|| "it did not load".into()));
            }),
            shared.listen("messageerror", |shared, _| shared.crash("a message arrived damaged".into())),
        ];
        Ok(Self { shared, _listeners: listeners })
    }

    /// Sends a message, at once or as soon as the worker listens.
    pub fn send(&self, message: &ToWorker) -> Result<(), WorkerError> {
        let bytes = postcard::to_allocvec(message).map_err(|_| WorkerError::NotSent)?;
        match self.shared.state.get() {
            State::Starting => self.shared.waiting.borrow_mut().push(bytes),
            State::Listening => self.shared.post(&bytes).map_err(|_| WorkerError::NotSent)?,
            State::Stopped => return Err(WorkerError::Stopped),
        }
        Ok(())
    }
}

impl Drop for Scorer {
    fn drop(&mut self) {
        self.shared.stop();
    }
}

impl fmt::Debug for Scorer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scorer").field("state", &self.shared.state.get()).finish_non_exhaustive()
    }
}

impl Shared {
    fn listen(self: &Rc<Self>, kind: &'static str, handle: impl Fn(&Self, &Event) + 'static) -> EventListener {
        let weak = Rc::downgrade(self);
        EventListener::new(&self.worker, kind, move |event| {
            if let Some(shared) = weak.upgrade().filter(|shared| shared.state.get() != State::Stopped) {
                handle(&shared, event);
            }
        })
    }

    fn receive(&self, event: &Event) {
        let data = event.dyn_ref::<MessageEvent>().map(MessageEvent::data);
        let Some(buffer) = data.and_then(|data| data.dyn_into::<ArrayBuffer>().ok()) else {
            return self.crash("it sent something that is no message".into());
        };
        let Ok(message) = postcard::from_bytes::<FromWorker>(&Uint8Array::new(&buffer).to_vec()) else {
            return self.crash("it sent a message this page does not know; reload the page".into());
        };
        if let FromWorker::Ready { protocol_version, .. } = &message {
            if *protocol_version != PROTOCOL_VERSION {
                return self.crash(format!(
                    "it speaks version {protocol_version}, this page {PROTOCOL_VERSION}; reload the page"
                ));
            }
            self.state.set(State::Listening);
            for waiting in self.waiting.take() {
                if self.post(&waiting).is_err() {
                    return self.crash("a message could not be posted".into());
                }
            }
        }
        (self.on_message)(message);
    }

    /// Posts a message as one buffer that changes hands without a copy.
    fn post(&self, bytes: &[u8]) -> Result<(), JsValue> {
        let buffer = Uint8Array::from(bytes).buffer();
        self.worker.post_message_with_transfer(&buffer, &Array::of1(&buffer))
    }

    fn crash(&self, reason: String) {
        self.stop();
        (self.on_crash)(reason);
    }

    fn stop(&self) {
        self.state.set(State::Stopped);
        self.worker.terminate();
    }
}
