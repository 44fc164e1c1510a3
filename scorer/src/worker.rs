//! The worker: messages in, messages out, newest request first.
//!
//! Items are encoded by the instant encoder as they arrive, whatever else runs. One ranking runs at a time; it begins
//! when a device is chosen and the items sent before it are encoded, and it is given up at its next look at the event
//! loop when a newer request has come. The better encoder (`better`) works only while no ranking is due.

mod better;
mod embedder;
mod measuring;
mod race;

mod files;
mod payload;
mod reporter;
mod similar;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use accord_protocol::{
    Content, DeviceWish, FromWorker, Labeled, NewItem, PROTOCOL_VERSION, RankRequest, Ranking, ToWorker,
};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::spawn_local;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use crate::bell::Bell;
use crate::device::{self, Choice};
use crate::encoder::{DIM, ENCODER_ID};
use crate::error::ScorerError;
use crate::host::{millis_since, now_millis, yield_now};
use crate::{Engine, Pool, spaces};
use better::Better;
use files::FileHost;
use measuring::Measuring;
use reporter::Reporter;

/// Texts encoded between two looks at the event loop: about 10 ms.
const TEXTS_PER_TURN: usize = 64;

/// Items between two words to the page about them.
const ITEMS_PER_REPORT: usize = 1_000;

struct Worker {
    items: RefCell<Vec<NewItem>>,
    /// The instant space.
    pool: Rc<RefCell<Pool>>,
    engine: RefCell<Option<Rc<Engine>>>,
    choice: RefCell<Option<Choice>>,
    wish: Cell<DeviceWish>,
    has_started: Cell<bool>,
    is_encoding: Cell<bool>,
    waiting: RefCell<Option<Waiting>>,
    is_ranking: Cell<bool>,
    /// Grows with each request, so that a running one sees that it is no longer the newest.
    newest: Cell<u64>,
    last: RefCell<Last>,
    /// Rung whenever a ranking has ended or items have come.
    bell: Bell,
    reporter: Rc<Reporter>,
    files: Rc<FileHost>,
    better: RefCell<Option<Rc<Better>>>,
    measuring: Measuring,
}

/// A request that has not begun.
struct Waiting {
    request: RankRequest,
    ticket: u64,
    /// It ranks so many items at least.
    after_items: usize,
}

/// The latest request and what came of it.
#[derive(Default)]
struct Last {
    request: Option<RankRequest>,
    order: Vec<u32>,
    instant: Option<Ranking>,
    /// How many items the better space carried then; 0 for an instant order.
    n_embedded: usize,
    has_answer: bool,
    /// How many items there were then.
    n_items: usize,
}

/// Begins to listen, and says so.
pub fn start() {
    std::panic::set_hook(Box::new(|info| {
        // The page hears of it at once; the worker itself is dead after this.
        let place = info.location().map(|at| format!(" at {}:{}", at.file(), at.line())).unwrap_or_default();
        post(&FromWorker::Failed { message: format!("the scorer stopped on an error{place}") });
        console_error_panic_hook::hook(info);
    }));
    let worker = Rc::new(Worker::new());
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| worker.receive(&event));
    scope().set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    // The closure lives as long as the worker.
    on_message.forget();
    post(&FromWorker::Ready { protocol_version: PROTOCOL_VERSION, build: env!("CARGO_PKG_VERSION").into() });
}

impl Worker {
    fn new() -> Self {
        let reporter = Rc::<Reporter>::default();
        Self {
            items: RefCell::default(),
            pool: Rc::new(RefCell::new(Pool::new(DIM))),
            engine: RefCell::default(),
            choice: RefCell::default(),
            wish: Cell::new(DeviceWish::Fastest),
            has_started: Cell::default(),
            is_encoding: Cell::default(),
            waiting: RefCell::default(),
            is_ranking: Cell::default(),
            newest: Cell::default(),
            last: RefCell::default(),
            bell: Bell::default(),
            files: Rc::new(FileHost::new(Rc::clone(&reporter))),
            reporter,
            better: RefCell::default(),
            measuring: Measuring::default(),
        }
    }

    fn receive(self: &Rc<Self>, event: &MessageEvent) {
        let bytes = Uint8Array::new(&event.data()).to_vec();
        match postcard::from_bytes(&bytes) {
            Ok(ToWorker::Start { device, gpu_lost }) => self.choose_device(device, gpu_lost),
            Ok(ToWorker::AddItems { items }) => self.add_items(items),
            Ok(ToWorker::Rank(request)) => self.rank(request),
            Ok(ToWorker::Measure(request)) => measuring::begin(self, request),
            Ok(ToWorker::Similar(request)) => similar::answer(self, &request),
            Ok(ToWorker::UseEncoder(plan)) => better::begin(self, plan),
            Ok(ToWorker::AddVectors(vectors)) => self.files.add_vectors(self, vectors),
            Ok(ToWorker::Url { sha256, url }) => self.files.take_url(sha256, url),
            Ok(ToWorker::ReleaseWeights) => self.files.release(),
            Ok(ToWorker::ClearCache) => better::clear_cache(self),
            Ok(ToWorker::Ping) => post(&FromWorker::Pong),
            Err(_) => post(&FromWorker::Failed {
                message: "the scorer got a message that it does not know; reload the page".into(),
            }),
        }
    }

    /// Only the first `Start` counts: a worker opens a GPU once, and another wish needs another worker.
    fn choose_device(self: &Rc<Self>, wish: DeviceWish, gpu_lost: Option<String>) {
        if self.has_started.replace(true) {
            return;
        }
        self.wish.set(wish);
        let worker = self.clone();
        spawn_local(async move {
            let choice = device::choose(wish, gpu_lost).await;
            let engine = Engine::new(choice.compute.clone(), ENCODER_ID, worker.pool.clone());
            *worker.engine.borrow_mut() = Some(Rc::new(engine));
            post(&FromWorker::Device(choice.report.clone()));
            *worker.choice.borrow_mut() = Some(choice);
            worker.bell.ring();
            worker.rank_waiting();
        });
    }

    fn n_items(&self) -> usize {
        self.items.borrow().len()
    }

    fn add_items(self: &Rc<Self>, items: Vec<NewItem>) {
        self.items.borrow_mut().extend(items);
        if self.is_encoding.replace(true) {
            return;
        }
        let worker = self.clone();
        spawn_local(async move {
            let mut began = now_millis();
            while worker.encode_some() {
                let (n_done, n_items) = (worker.pool.borrow().n_items(), worker.n_items());
                if n_done == n_items || n_done % ITEMS_PER_REPORT < TEXTS_PER_TURN {
                    let n_items = u32::try_from(n_done).unwrap_or(u32::MAX);
                    post(&FromWorker::Encoded { n_items, millis: millis_since(began) });
                    began = now_millis();
                }
                worker.rank_waiting();
                yield_now().await;
            }
            worker.is_encoding.set(false);
            worker.bell.ring();
            worker.rank_waiting();
            worker.rank_if_stale();
        });
    }

    /// Encodes a few items with the instant encoder; says whether there were any.
    fn encode_some(&self) -> bool {
        let (items, mut pool) = (self.items.borrow(), self.pool.borrow_mut());
        let start = pool.n_items();
        let fresh = items.get(start..(start + TEXTS_PER_TURN).min(items.len())).unwrap_or_default();
        for item in fresh {
            match &item.content {
                Content::Text(text) => pool.extend(std::slice::from_ref(text)),
                Content::ImageUrl(_) => {
                    let n_items = pool.n_items() + 1;
                    pool.grow(n_items);
                }
            }
        }
        !fresh.is_empty()
    }

    fn rank(self: &Rc<Self>, request: RankRequest) {
        let ticket = self.newest.get() + 1;
        self.newest.set(ticket);
        self.last.borrow_mut().request = Some(request.clone());
        let waiting = Waiting { request, ticket, after_items: self.n_items() };
        if let Some(older) = self.waiting.replace(Some(waiting)) {
            post(&FromWorker::Superseded { generation: older.request.generation });
        }
        self.rank_waiting();
    }

    /// Ranks the last request once more, unless a newer one waits: the better space has grown.
    fn rank_again(self: &Rc<Self>) {
        let Some(request) = self.last.borrow().request.clone() else { return };
        if !self.is_ranking_due() {
            let waiting = Waiting { request, ticket: self.newest.get(), after_items: 0 };
            *self.waiting.borrow_mut() = Some(waiting);
            self.rank_waiting();
        }
    }

    /// Ranks once more when items have come since the last order: the request that they led to may have been ahead of
    /// them. It waits for the running one, as interrupting would starve the order while items stream in.
    fn rank_if_stale(self: &Rc<Self>) {
        let last_n_items = Some(self.last.borrow().n_items).filter(|_| self.has_answer());
        if last_n_items.is_some_and(|last| last < self.n_items()) && !self.is_encoding.get() {
            self.rank_again();
        }
    }

    /// Whether a ranking runs or waits; the better encoder rests meanwhile.
    fn is_ranking_due(&self) -> bool {
        self.is_ranking.get() || self.waiting.borrow().is_some()
    }

    /// Ranks what waits, unless something it needs is still to come; whoever brings that calls this again.
    fn rank_waiting(self: &Rc<Self>) {
        let Some(engine) = self.engine.borrow().clone() else { return };
        if self.is_ranking.get() || !self.can_begin() {
            return;
        }
        self.is_ranking.set(true);
        let worker = self.clone();
        spawn_local(async move {
            while let Some(waiting) = worker.next_request() {
                let generation = waiting.request.generation;
                let is_superseded = || worker.newest.get() != waiting.ticket;
                match worker.ranked(&engine, &waiting.request, &is_superseded).await {
                    Ok(answer) => worker.answer(generation, answer),
                    Err(ScorerError::Superseded) => post(&FromWorker::Superseded { generation }),
                    Err(error) => worker.fail(&error.to_string()),
                }
            }
            worker.is_ranking.set(false);
            worker.bell.ring();
            worker.rank_if_stale();
            // Vectors that came while it ran found a ranking due and asked for none.
            let better = worker.better.borrow().clone();
            if let Some(better) = better {
                better.rank_if_due(&worker);
            }
        });
    }

    fn can_begin(&self) -> bool {
        let n_encoded = self.pool.borrow().n_items();
        self.waiting.borrow().as_ref().is_some_and(|waiting| waiting.after_items <= n_encoded)
    }

    fn next_request(&self) -> Option<Waiting> {
        if self.can_begin() { self.waiting.borrow_mut().take() } else { None }
    }

    async fn ranked(
        &self,
        engine: &Engine,
        request: &RankRequest,
        is_superseded: &dyn Fn() -> bool,
    ) -> Result<Option<Ranking>, ScorerError> {
        let better = self.better.borrow().clone();
        if let Some(better) = better
            && better.can_rank(self, &request.labels).await
        {
            let ranking = better.engine.rank(request, is_superseded).await?;
            let is_whole = ranking.order.len() == ranking.scores.len();
            let instant =
                if is_whole { None } else { self.instant_for_the_rest(engine, request, is_superseded).await? };
            return Ok(Some(spaces::merged(ranking, instant.as_ref(), request.seed)));
        }
        let instant = self.instant(engine, request, is_superseded).await?;
        Ok(instant.map(|ranking| spaces::completed(ranking, request.seed)))
    }

    async fn instant(
        &self,
        engine: &Engine,
        request: &RankRequest,
        is_superseded: &dyn Fn() -> bool,
    ) -> Result<Option<Ranking>, ScorerError> {
        if self.pool.borrow().n_rows() == 0 && self.n_items() > 0 {
            return Ok(None);
        }
        let ranking = engine.rank(request, is_superseded).await?;
        self.last.borrow_mut().instant = Some(ranking.clone());
        Ok(Some(ranking))
    }

    /// The last instant order serves for what follows the better one: training another head for the end of a queue would
    /// only cost time.
    async fn instant_for_the_rest(
        &self,
        engine: &Engine,
        request: &RankRequest,
        is_superseded: &dyn Fn() -> bool,
    ) -> Result<Option<Ranking>, ScorerError> {
        let known = self.last.borrow().instant.clone();
        match known.filter(|known| known.scores.len() == self.n_items()) {
            Some(known) => Ok(Some(known)),
            None => self.instant(engine, request, is_superseded).await,
        }
    }

    fn answer(&self, generation: u64, answer: Option<Ranking>) {
        let mut last = self.last.borrow_mut();
        last.has_answer = true;
        last.n_items = self.pool.borrow().n_items();
        match answer {
            Some(ranking) => {
                last.n_embedded = ranking.n_embedded as usize;
                last.order.clone_from(&ranking.order);
                post(&FromWorker::Ranked(ranking));
            }
            None => post(&FromWorker::NoOrder { generation }),
        }
    }

    /// Whether the first request was answered: only then does the better encoder begin.
    fn has_answer(&self) -> bool {
        self.last.borrow().has_answer
    }

    fn labels(&self) -> Vec<Labeled> {
        self.last.borrow().request.as_ref().map(|request| request.labels.clone()).unwrap_or_default()
    }

    /// Says that the worker cannot go on. After WebGPU failed the page must start one that leaves it alone.
    fn fail(&self, message: &str) {
        let on_gpu = self.choice.borrow().as_ref().is_some_and(|choice| choice.compute.is_gpu());
        let message = message.to_owned();
        post(&if on_gpu { FromWorker::DeviceLost { message } } else { FromWorker::Failed { message } });
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
