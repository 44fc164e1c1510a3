//! The scorer as the page sees it: started late, restarted when it dies, never waited for.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use accord_core::client::{Client, Msg};
use accord_core::ids::ModelHash;
use accord_core::queue::Scores;
use accord_platform::{Scorer, sleep, spawn};
use accord_protocol::{DeviceReport, DeviceWish, FromWorker, Labeled, RankRequest, Ranking, ToWorker};

/// Where Trunk puts the worker's loader, beside the page.
const WORKER_URL: &str = "./accord-scorer_loader.js";
/// Items are handed over in pieces, so that neither side is busy for long.
const ITEMS_PER_MESSAGE: usize = 1000;
/// After so many crashes in a row labeling goes on in shuffled order and the status page says why.
const MAX_RESTARTS: u32 = 5;

/// What the status page says about the scorer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScorerStatus {
    /// The device and the race, once decided.
    pub report: Option<DeviceReport>,
    /// Items encoded so far.
    pub n_encoded: u32,
    /// Training time of the latest order, in milliseconds.
    pub train_millis: Option<f32>,
    /// Scoring time of the latest order, in milliseconds.
    pub score_millis: Option<f32>,
    /// Labels it rests on.
    pub n_labels: u32,
    /// From the request to its answer, in milliseconds.
    pub round_trip_millis: Option<f64>,
    /// How often the worker had to be started again.
    pub n_restarts: u32,
    /// Why it does not run, while it does not.
    pub stopped: Option<String>,
}

type OnMsg = Box<dyn Fn(Option<Msg>)>;

/// Runs the worker.
pub struct ScorerHost {
    me: Weak<Self>,
    worker: RefCell<Option<Scorer>>,
    on_msg: OnMsg,
    /// Texts handed over so far; a restarted worker gets them again.
    texts: RefCell<Vec<String>>,
    status: RefCell<ScorerStatus>,
    last_request: RefCell<Option<RankRequest>>,
    generation: Cell<u64>,
    asked_at: Cell<f64>,
    wish: Cell<DeviceWish>,
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
            texts: RefCell::default(),
            status: RefCell::default(),
            last_request: RefCell::default(),
            generation: Cell::new(0),
            asked_at: Cell::new(0.0),
            wish: Cell::new(wish),
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

    /// Starts the worker, or starts it anew on another device.
    pub fn start(&self, wish: DeviceWish) {
        self.wish.set(wish);
        let (on_message, on_crash) = (self.me.clone(), self.me.clone());
        let spawned = Scorer::spawn(
            WORKER_URL,
            move |message| {
                if let Some(host) = on_message.upgrade() {
                    host.receive(message);
                }
            },
            move |why| {
                if let Some(host) = on_crash.upgrade() {
                    host.crashed(&why);
                }
            },
        );
        match spawned {
            Ok(worker) => {
                let _ = worker.send(&ToWorker::Start { device: wish });
                for texts in self.texts.borrow().chunks(ITEMS_PER_MESSAGE) {
                    let _ = worker.send(&ToWorker::AddItems { texts: texts.to_vec() });
                }
                let again = self.last_request.borrow().clone();
                if let Some(request) = again {
                    let _ = worker.send(&ToWorker::Rank(request));
                }
                self.status.borrow_mut().stopped = None;
                *self.worker.borrow_mut() = Some(worker);
            }
            Err(error) => self.give_up(error.to_string()),
        }
    }

    /// Hands new items over, in the order of their indices.
    pub fn add_items(&self, texts: Vec<String>) {
        if let Some(worker) = &*self.worker.borrow() {
            for piece in texts.chunks(ITEMS_PER_MESSAGE) {
                let _ = worker.send(&ToWorker::AddItems { texts: piece.to_vec() });
            }
        }
        self.texts.borrow_mut().extend(texts);
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
        self.generation.set(self.generation.get() + 1);
        let n_classes = u32::try_from(client.project().manifest().schema.labels.len()).unwrap_or(u32::MAX);
        let request = RankRequest {
            generation: self.generation.get(),
            n_classes,
            labels,
            seed: accord_core::client::session_seed(client.me()),
        };
        *self.last_request.borrow_mut() = Some(request.clone());
        self.asked_at.set(accord_platform::monotonic_millis());
        let sent = self.worker.borrow().as_ref().map(|worker| worker.send(&ToWorker::Rank(request)));
        // Before the worker is started the request waits in `last_request`; a stopped worker answers nothing.
        if matches!(sent, Some(Err(_))) {
            self.tell(Some(Msg::RankFailed));
        }
    }

    fn receive(&self, message: FromWorker) {
        match message {
            FromWorker::Ready { .. } | FromWorker::Superseded { .. } => {}
            FromWorker::Device(report) => self.status.borrow_mut().report = Some(report),
            FromWorker::Encoded { n_items, .. } => self.status.borrow_mut().n_encoded = n_items,
            FromWorker::Failed { message } => return self.crashed(&message),
            FromWorker::Ranked(ranking) => {
                if ranking.generation == self.generation.get() {
                    self.note(&ranking);
                    return self.tell(Some(Msg::Ranked(scores(ranking))));
                }
            }
        }
        self.tell(None);
    }

    fn note(&self, ranking: &Ranking) {
        let mut status = self.status.borrow_mut();
        status.train_millis = Some(ranking.train_millis);
        status.score_millis = Some(ranking.score_millis);
        status.round_trip_millis = Some(accord_platform::monotonic_millis() - self.asked_at.get());
        let labels = self.last_request.borrow().as_ref().map_or(0, |request| request.labels.len());
        status.n_labels = u32::try_from(labels).unwrap_or(u32::MAX);
    }

    fn crashed(&self, why: &str) {
        let n_restarts = {
            let mut status = self.status.borrow_mut();
            status.n_restarts += 1;
            status.n_restarts
        };
        if n_restarts > MAX_RESTARTS {
            self.give_up(format!("it stopped {n_restarts} times: {why}"));
            return;
        }
        self.status.borrow_mut().stopped = Some(format!("{why}; starting it again"));
        self.restart_later(500 << n_restarts);
        self.tell(None);
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
        let host = self.me.clone();
        spawn(async move {
            sleep(after_millis).await;
            if let Some(host) = host.upgrade() {
                host.worker.borrow_mut().take();
                host.start(host.wish.get());
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
    }
}
