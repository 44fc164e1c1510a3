//! The worker: messages in, messages out, newest request first.
//!
//! Items are encoded as they arrive, whatever else runs. One ranking runs at a time; it begins when a device is
//! chosen and the items sent before it are encoded, and it is given up at its next look at the event loop when a newer
//! request has come.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use accord_protocol::{DeviceWish, FromWorker, PROTOCOL_VERSION, RankRequest, ToWorker};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::spawn_local;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use crate::error::ScorerError;
use crate::host::{millis_since, now_millis, yield_now};
use crate::{Engine, Pool, device};

/// Texts encoded between two looks at the event loop: about 10 ms.
const TEXTS_PER_TURN: usize = 64;

#[derive(Default)]
struct Worker {
    pool: Rc<RefCell<Pool>>,
    engine: RefCell<Option<Rc<Engine>>>,
    has_started: Cell<bool>,
    /// Texts not yet encoded, one entry a message.
    texts: RefCell<VecDeque<Vec<String>>>,
    is_encoding: Cell<bool>,
    n_text_messages: Cell<u64>,
    n_encoded_messages: Cell<u64>,
    waiting: RefCell<Option<Waiting>>,
    is_ranking: Cell<bool>,
    /// Grows with each request, so that a running one sees that it is no longer the newest.
    newest: Cell<u64>,
}

/// A request that has not begun.
struct Waiting {
    request: RankRequest,
    ticket: u64,
    /// It ranks the items of this many messages at least.
    after_text_messages: u64,
}

/// Begins to listen, and says so.
pub fn start() {
    std::panic::set_hook(Box::new(|info| {
        // The page hears of it at once; the worker itself is dead after this.
        let place = info.location().map(|at| format!(" at {}:{}", at.file(), at.line())).unwrap_or_default();
        post(&FromWorker::Failed { message: format!("the scorer stopped on an error{place}") });
        console_error_panic_hook::hook(info);
    }));
    let worker = Rc::new(Worker::default());
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| worker.receive(&event));
    scope().set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    // The closure lives as long as the worker.
    on_message.forget();
    post(&FromWorker::Ready { protocol_version: PROTOCOL_VERSION, build: env!("CARGO_PKG_VERSION").into() });
}

impl Worker {
    fn receive(self: &Rc<Self>, event: &MessageEvent) {
        let bytes = Uint8Array::new(&event.data()).to_vec();
        match postcard::from_bytes(&bytes) {
            Ok(ToWorker::Start { device }) => self.choose_device(device),
            Ok(ToWorker::AddItems { texts }) => self.add_items(texts),
            Ok(ToWorker::Rank(request)) => self.rank(request),
            Err(_) => post(&FromWorker::Failed {
                message: "the scorer got a message that it does not know; reload the page".into(),
            }),
        }
    }

    /// Only the first `Start` counts: a worker opens a GPU once, and another wish needs another worker.
    fn choose_device(self: &Rc<Self>, wish: DeviceWish) {
        if self.has_started.replace(true) {
            return;
        }
        let worker = self.clone();
        spawn_local(async move {
            let (compute, report) = device::choose(wish).await;
            *worker.engine.borrow_mut() = Some(Rc::new(Engine::new(compute, worker.pool.clone())));
            post(&FromWorker::Device(report));
            worker.rank_waiting();
        });
    }

    fn add_items(self: &Rc<Self>, texts: Vec<String>) {
        self.texts.borrow_mut().push_back(texts);
        self.n_text_messages.set(self.n_text_messages.get() + 1);
        if self.is_encoding.replace(true) {
            return;
        }
        let worker = self.clone();
        spawn_local(async move {
            while let Some(texts) = worker.next_texts() {
                let began = now_millis();
                for turn in texts.chunks(TEXTS_PER_TURN) {
                    worker.pool.borrow_mut().extend(turn);
                    yield_now().await;
                }
                let n_items = u32::try_from(worker.pool.borrow().len()).unwrap_or(u32::MAX);
                worker.n_encoded_messages.set(worker.n_encoded_messages.get() + 1);
                post(&FromWorker::Encoded { n_items, millis: millis_since(began) });
            }
            worker.is_encoding.set(false);
            worker.rank_waiting();
        });
    }

    fn next_texts(&self) -> Option<Vec<String>> {
        self.texts.borrow_mut().pop_front()
    }

    fn rank(self: &Rc<Self>, request: RankRequest) {
        let ticket = self.newest.get() + 1;
        self.newest.set(ticket);
        let waiting = Waiting { request, ticket, after_text_messages: self.n_text_messages.get() };
        if let Some(older) = self.waiting.replace(Some(waiting)) {
            post(&FromWorker::Superseded { generation: older.request.generation });
        }
        self.rank_waiting();
    }

    /// Ranks what waits, unless something it needs is still to come; whoever brings that calls this again.
    fn rank_waiting(self: &Rc<Self>) {
        let Some(engine) = self.engine.borrow().clone() else { return };
        if self.is_ranking.replace(true) {
            return;
        }
        let worker = self.clone();
        spawn_local(async move {
            while let Some(waiting) = worker.next_request() {
                let generation = waiting.request.generation;
                let is_superseded = || worker.newest.get() != waiting.ticket;
                match engine.rank(&waiting.request, &is_superseded).await {
                    Ok(ranking) => post(&FromWorker::Ranked(ranking)),
                    Err(ScorerError::Superseded) => post(&FromWorker::Superseded { generation }),
                    Err(error) => post(&FromWorker::Failed { message: error.to_string() }),
                }
            }
            worker.is_ranking.set(false);
        });
    }

    fn next_request(&self) -> Option<Waiting> {
        let mut slot = self.waiting.borrow_mut();
        slot.take_if(|waiting| waiting.after_text_messages <= self.n_encoded_messages.get())
    }
}

fn scope() -> DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}

/// Posts a message as one buffer that changes hands without a copy.
fn post(message: &FromWorker) {
    let Ok(bytes) = postcard::to_allocvec(message) else { return };
    let buffer = Uint8Array::from(bytes.as_slice()).buffer();
    // The only way to fail is a worker that is being ended.
    let _ = scope().post_message_with_transfer(&buffer, &Array::of1(&buffer));
}
