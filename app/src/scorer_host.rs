//! The scorer as the page sees it: started late, restarted when it dies, never waited for.

mod measuring;
mod similar;
mod status;
mod watch;

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use accord_core::client::{Client, Msg};
use accord_core::ids::ModelHash;
use accord_core::queue::Scores;
use accord_platform::{Scorer, monotonic_millis, sleep, spawn};
use accord_protocol::{
    DeviceWish, EncoderPlan, EncoderReport, FromWorker, Labeled, NewItem, RankRequest, Ranking, ShippedVectors,
    ToWorker,
};

use crate::in_words::InWords as _;
use crate::tr;
use measuring::Measuring;
use similar::SimilarItems;
pub use status::{LatestOrder, ScorerStatus};

/// Where Trunk puts the worker's loader, beside the page.
const WORKER_URL: &str = "./accord-scorer_loader.js";
/// Items are handed over in pieces, so that neither side is busy for long.
const ITEMS_PER_MESSAGE: usize = 1000;
/// After so many crashes in a row labeling goes on in shuffled order and the status page says why.
const MAX_CRASHES: u32 = 5;
/// A lost graphics device is no fault of the worker's, and another is wanted soon.
const AFTER_LOSS_MILLIS: u32 = 250;
/// Between two looks at whether the worker has deleted what it keeps.
const EMPTY_PAUSE_MILLIS: u32 = 100;
type OnMsg = Box<dyn Fn(Option<Msg>)>;
type UrlOf = Box<dyn Fn([u8; 32]) -> Option<String>>;

/// Runs the worker.
pub struct ScorerHost {
    me: Weak<Self>,
    worker: RefCell<Option<Scorer>>,
    on_msg: OnMsg,
    /// Everything handed over so far; a restarted worker gets it again.
    items: RefCell<Vec<NewItem>>,
    plan: RefCell<Option<EncoderPlan>>,
    shipped: RefCell<Vec<ShippedVectors>>,
    url_of: RefCell<Option<UrlOf>>,
    status: RefCell<ScorerStatus>,
    last_request: RefCell<Option<RankRequest>>,
    measuring: Measuring,
    similar: SimilarItems,
    generation: Cell<u64>,
    /// The last request that got an answer.
    answered: Cell<u64>,
    asked_at: Cell<f64>,
    heard_at: Cell<f64>,
    /// Grows with each worker, so that the watch over an old one ends.
    n_started: Cell<u32>,
    n_crashes: Cell<u32>,
    /// Whether the worker was given up: its last words, several at times, no longer count.
    is_gone: Cell<bool>,
    wish: Cell<DeviceWish>,
    /// Why WebGPU is left alone from now on.
    gpu_lost: RefCell<Option<String>>,
}

impl ScorerHost {
    /// Does not start the worker yet: the first item comes first.
    ///
    /// `on_msg` gets what the domain should know, or `None` when only the status changed.
    pub fn new(wish: DeviceWish, on_msg: impl Fn(Option<Msg>) + 'static) -> Rc<Self> {
        Rc::new_cyclic(|me| Self {
            me: me.clone(),
            worker: RefCell::new(None),
            on_msg: Box::new(on_msg),
            items: RefCell::default(),
            plan: RefCell::default(),
            shipped: RefCell::default(),
            url_of: RefCell::default(),
            status: RefCell::default(),
            last_request: RefCell::default(),
            measuring: Measuring::default(),
            similar: SimilarItems::default(),
            generation: Cell::default(),
            answered: Cell::default(),
            asked_at: Cell::default(),
            heard_at: Cell::default(),
            n_started: Cell::default(),
            n_crashes: Cell::default(),
            is_gone: Cell::default(),
            wish: Cell::new(wish),
            gpu_lost: RefCell::default(),
        })
    }

    /// What the status page shows.
    pub fn status(&self) -> ScorerStatus {
        self.status.borrow().clone()
    }

    /// Which device is wished for.
    pub fn wish(&self) -> DeviceWish {
        self.wish.get()
    }

    /// Starts the worker for the first time.
    pub fn start(&self) {
        self.start_worker();
    }

    /// Starts the worker anew on another device. A wish of the person's is a reason to try WebGPU again.
    pub fn restart_on(&self, wish: DeviceWish) {
        self.wish.set(wish);
        self.gpu_lost.take();
        self.n_crashes.set(0);
        self.start_worker();
    }

    fn start_worker(&self) {
        self.status.borrow_mut().forget_worker();
        self.is_gone.set(false);
        let (on_message, on_crash) = (self.me.clone(), self.me.clone());
        let spawned = Scorer::spawn(
            WORKER_URL,
            move |message| {
                if let Some(host) = on_message.upgrade().filter(|host| !host.is_gone.get()) {
                    host.receive(message);
                }
            },
            move |why| {
                if let Some(host) = on_crash.upgrade().filter(|host| !host.is_gone.get()) {
                    host.crashed(&why);
                }
            },
        );
        match spawned {
            Ok(worker) => {
                self.brief(&worker);
                self.status.borrow_mut().stopped = None;
                *self.worker.borrow_mut() = Some(worker);
                self.watch();
            }
            Err(error) => self.give_up(error.in_words()),
        }
    }

    /// Tells a new worker everything that the one before knew.
    fn brief(&self, worker: &Scorer) {
        let _ = worker.send(&ToWorker::Start { device: self.wish.get(), gpu_lost: self.gpu_lost.borrow().clone() });
        for items in self.items.borrow().chunks(ITEMS_PER_MESSAGE) {
            let _ = worker.send(&ToWorker::AddItems { items: items.to_vec() });
        }
        if let Some(request) = &*self.last_request.borrow() {
            let _ = worker.send(&ToWorker::Rank(request.clone()));
        }
        if let Some(plan) = &*self.plan.borrow() {
            let _ = worker.send(&ToWorker::UseEncoder(plan.clone()));
        }
        for vectors in &*self.shipped.borrow() {
            let _ = worker.send(&ToWorker::AddVectors(vectors.clone()));
        }
        if let Some(request) = &*self.measuring.open.borrow() {
            let _ = worker.send(&ToWorker::Measure(request.clone()));
        }
    }

    /// Hands new items over, in the order of their indices.
    pub fn add_items(&self, items: Vec<NewItem>) {
        for piece in items.chunks(ITEMS_PER_MESSAGE) {
            self.send(&ToWorker::AddItems { items: piece.to_vec() });
        }
        self.items.borrow_mut().extend(items);
    }

    /// Lets the worker load the project's encoder in the background. `url_of` makes a fresh URL of one of its files.
    pub fn use_encoder(&self, plan: EncoderPlan, url_of: impl Fn([u8; 32]) -> Option<String> + 'static) {
        *self.url_of.borrow_mut() = Some(Box::new(url_of));
        self.send(&ToWorker::UseEncoder(plan.clone()));
        *self.plan.borrow_mut() = Some(plan);
    }

    /// Hands over where vectors lie that were shipped with the data.
    pub fn add_vectors(&self, vectors: ShippedVectors) {
        self.send(&ToWorker::AddVectors(vectors.clone()));
        self.shipped.borrow_mut().push(vectors);
    }

    /// Deletes the weights kept on this device.
    pub fn release_weights(&self) {
        self.send(&ToWorker::ReleaseWeights);
    }

    /// Deletes the vectors kept on this device.
    pub fn clear_vectors(&self) {
        self.send(&ToWorker::ClearCache);
    }

    /// Deletes all that the worker keeps on this device, and waits until it says so, or as long as this at most: what a
    /// dead worker kept stays.
    pub async fn empty(&self, limit_millis: u32) {
        if self.worker.borrow().is_none() {
            return;
        }
        self.clear_vectors();
        self.release_weights();
        // The worker counts anew after it has deleted.
        let is_empty = |report: &EncoderReport| report.cache_bytes == 0 && report.weights_bytes == 0;
        for _ in 0..limit_millis / EMPTY_PAUSE_MILLIS {
            sleep(EMPTY_PAUSE_MILLIS).await;
            if self.status.borrow().encoder.as_ref().is_none_or(is_empty) {
                return;
            }
        }
    }

    /// Before the worker is started nothing is lost: it is told everything then.
    fn send(&self, message: &ToWorker) {
        if let Some(worker) = &*self.worker.borrow() {
            let _ = worker.send(message);
        }
    }

    /// Asks for a new order.
    pub fn rank(&self, client: &Client) {
        let labels: Vec<Labeled> = client
            .training_labels()
            .into_iter()
            .filter_map(|(item_idx, class_idx, weight)| {
                Some(Labeled { item_idx: item_idx.try_into().ok()?, class_idx: class_idx.try_into().ok()?, weight })
            })
            .collect();
        let skipped = client.project().tally().skipped.iter();
        let demoted = skipped.filter_map(|item| client.project().item(item)?.0.try_into().ok()).collect();
        self.generation.set(self.generation.get() + 1);
        let n_classes = u32::try_from(client.project().manifest().schema.n_classes()).unwrap_or(u32::MAX);
        let request = RankRequest {
            generation: self.generation.get(),
            n_classes,
            labels,
            seed: accord_core::client::session_seed(client.me()),
            demoted,
            expected: client.expected(),
        };
        *self.last_request.borrow_mut() = Some(request.clone());
        self.asked_at.set(monotonic_millis());
        let sent = self.worker.borrow().as_ref().map(|worker| worker.send(&ToWorker::Rank(request)));
        // Before the worker is started the request waits in `last_request`; a stopped worker answers nothing.
        if matches!(sent, Some(Err(_))) {
            self.tell(Some(Msg::RankFailed));
        }
    }

    fn receive(&self, message: FromWorker) {
        self.heard_at.set(monotonic_millis());
        match message {
            FromWorker::Ready { .. } | FromWorker::Superseded { .. } | FromWorker::Pong => return,
            FromWorker::Failed { message } => return self.crashed(&message),
            FromWorker::DeviceLost { message } => return self.lost_device(message),
            FromWorker::NeedsUrl { sha256 } => return self.send_url(sha256),
            // The order stays the shuffle, which the domain makes by itself.
            FromWorker::NoOrder { generation } if generation == self.generation.get() => {
                return self.tell(Some(Msg::RankFailed));
            }
            FromWorker::NoOrder { .. } => {}
            FromWorker::Ranked(ranking) => {
                if ranking.generation == self.generation.get() {
                    self.note(&ranking);
                    return self.tell(Some(Msg::Ranked(scores(ranking))));
                }
            }
            FromWorker::Measured(measurement) => self.take_measurement(measurement),
            FromWorker::Similar(found) => {
                if !self.take_similar(found) {
                    return;
                }
            }
            other => self.status.borrow_mut().note(other),
        }
        self.tell(None);
    }

    fn note(&self, ranking: &Ranking) {
        self.n_crashes.set(0);
        let is_first_answer = self.answered.replace(ranking.generation) != ranking.generation;
        let n_labels = self.last_request.borrow().as_ref().map_or(0, |request| request.labels.len());
        let now = monotonic_millis();
        self.status.borrow_mut().note_order(ranking, n_labels, self.asked_at.get(), now, is_first_answer);
    }

    fn send_url(&self, sha256: [u8; 32]) {
        let url = self.url_of.borrow().as_ref().and_then(|url_of| url_of(sha256));
        // Without one the worker gives up by itself after a few refusals.
        self.send(&ToWorker::Url { sha256, url: url.unwrap_or_default() });
    }

    /// The CPU takes over for the rest of the session: a browser that takes WebGPU away once does it again, and after a
    /// few times it blocks the page.
    fn lost_device(&self, why: String) {
        *self.gpu_lost.borrow_mut() = Some(why.clone());
        {
            let mut status = self.status.borrow_mut();
            status.n_restarts += 1;
            status.stopped = Some(tr::page_scorer_restarts_on_cpu(why));
        }
        self.worker_is_gone();
        self.restart_later(AFTER_LOSS_MILLIS);
        self.tell(None);
    }

    fn crashed(&self, why: &str) {
        let n_crashes = self.n_crashes.get() + 1;
        self.n_crashes.set(n_crashes);
        if self.status.borrow().uses_gpu() {
            // A panic inside the GPU's runtime says no more than this.
            *self.gpu_lost.borrow_mut() = Some(why.to_owned());
        }
        self.status.borrow_mut().n_restarts += 1;
        self.worker_is_gone();
        if n_crashes > MAX_CRASHES {
            self.give_up(tr::page_scorer_gave_up(n_crashes, why));
            return;
        }
        self.status.borrow_mut().stopped = Some(tr::page_scorer_restarts(why));
        self.restart_later(500 << n_crashes.min(5));
        self.tell(None);
    }

    /// From here on nobody watches over the worker any more.
    fn worker_is_gone(&self) {
        self.n_started.set(self.n_started.get() + 1);
        self.is_gone.set(true);
    }

    fn give_up(&self, why: String) {
        self.status.borrow_mut().stopped = Some(why);
        self.tell(Some(Msg::RankFailed));
    }

    fn tell(&self, msg: Option<Msg>) {
        (self.on_msg)(msg);
    }

    /// Starts the worker again after a pause; the one that failed is dropped then, outside its own callback.
    fn restart_later(&self, after_millis: u32) {
        let (host, number) = (self.me.clone(), self.n_started.get());
        spawn(async move {
            sleep(after_millis).await;
            if let Some(host) = host.upgrade().filter(|host| host.n_started.get() == number) {
                host.worker.borrow_mut().take();
                host.start_worker();
            }
        });
    }
}

fn scores(ranking: Ranking) -> Scores {
    Scores {
        model: ModelHash::new(ranking.model),
        trained: !ranking.predicted.is_empty(),
        order: ranking.order,
        scores: ranking.scores,
        uncertainty: ranking.uncertainty,
        density: ranking.density,
        predicted: ranking.predicted,
        confidence: ranking.confidence,
        novelty: ranking.novelty,
        represents: ranking.represents,
    }
}
