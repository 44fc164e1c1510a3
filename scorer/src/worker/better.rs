//! The better space: the project's encoder, from its files to vectors that can be ranked.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use accord_protocol::{EncoderKind, EncoderPlan, EncoderSource, EncoderState, Labeled, ShippedVectors};
use wasm_bindgen_futures::spawn_local;

use super::Worker;
use super::embedder::Runner;
use super::race::Loaded;
use crate::cache::evict::BlockKey;
use crate::cache::{ItemKey, VectorCache};
use crate::device::Compute;
use crate::embed::Rate;
use crate::encoder::{Encoder as _, Files, load, scale_row, short_id};
use crate::host::with_timeout;
use crate::weights::npy;
use crate::{Engine, Pool, spaces};

/// Blocks read in one transaction.
const BLOCKS_PER_READ: usize = 64;

/// So long the better encoder waits for a first order before it begins anyway.
const FIRST_ORDER_MILLIS: i32 = 10_000;

/// The better space and what fills it.
pub(super) struct Better {
    pub(super) encoder_id: String,
    pub(super) dim: usize,
    pub(super) pool: Rc<RefCell<Pool>>,
    pub(super) engine: Engine,
    pub(super) cache: Option<VectorCache>,
    /// Where the vectors lie of items that are in the cache but have not come yet.
    kept: RefCell<BTreeMap<ItemKey, Rc<BlockKey>>>,
    /// How many items were looked up in the cache.
    n_looked_up: Cell<usize>,
    /// The encoder on the CPU with its files, until devices were compared; nothing for shipped vectors.
    pub(super) loaded: RefCell<Option<Loaded>>,
    pub(super) runner: RefCell<Option<Rc<Runner>>>,
    pub(super) rate: Cell<Rate>,
}

/// Begins with the project's encoder, once: a worker has one better space.
pub(super) fn begin(worker: &Rc<Worker>, plan: EncoderPlan) {
    let worker = Rc::clone(worker);
    spawn_local(async move {
        worker.reporter.update(|report| {
            report.name.clone_from(&plan.name);
            report.state = EncoderState::Queued;
        });
        // Nothing is downloaded or computed before the person has an order to work in.
        let first_order = worker.bell.until(|| worker.has_answer() && !worker.is_ranking_due());
        with_timeout(first_order, FIRST_ORDER_MILLIS).await;
        worker.bell.until(|| worker.choice.borrow().is_some()).await;
        match prepare(&worker, &plan).await {
            Ok(better) => {
                let better = Rc::new(better);
                *worker.better.borrow_mut() = Some(Rc::clone(&better));
                worker.files.add_shipped(&worker);
                better.fill(worker).await;
            }
            Err(why) => worker.reporter.update(|report| report.state = EncoderState::Failed { why }),
        }
    });
}

/// Deletes the kept vectors of all encoders.
pub(super) fn clear_cache(worker: &Rc<Worker>) {
    let worker = Rc::clone(worker);
    spawn_local(async move {
        let better = worker.better.borrow().clone();
        let own = if better.is_some() { None } else { VectorCache::open().await };
        let Some(cache) = better.as_ref().and_then(|better| better.cache.as_ref()).or(own.as_ref()) else { return };
        if !cache.clear().await {
            worker.reporter.note("The browser did not delete the kept vectors; clear this site's data instead");
        }
        let n_bytes = cache.n_bytes();
        worker.reporter.update(|report| report.cache_bytes = n_bytes);
    });
}

async fn prepare(worker: &Rc<Worker>, plan: &EncoderPlan) -> Result<Better, String> {
    let dim = plan.dim as usize;
    let (encoder_id, loaded) = match &plan.source {
        EncoderSource::Shipped { digest } => (short_id("shipped-1", digest), None),
        EncoderSource::Files { kind, files } => {
            let files = worker.files.all(files).await?;
            worker.reporter.update(|report| report.state = EncoderState::Loading);
            worker.bell.until(|| !worker.is_ranking_due()).await;
            let loaded = load_on_cpu(worker, *kind, files).await?;
            (loaded.encoder.id().to_owned(), Some(loaded))
        }
    };
    if let Some(found) = loaded.as_ref().map(|loaded| loaded.encoder.dim()).filter(|found| *found != dim) {
        return Err(format!(
            "the encoder makes vectors of length {found}, but the project says {dim}; the owner has to correct that"
        ));
    }
    worker.reporter.update(|report| report.id.clone_from(&encoder_id));
    let cache = VectorCache::open().await;
    if cache.is_none() {
        worker.reporter.note("This browser does not keep vectors, so the next visit computes them again");
    }
    let compute = worker.choice.borrow().as_ref().map_or_else(Compute::cpu, |choice| choice.compute.clone());
    let pool = Rc::new(RefCell::new(Pool::new(dim)));
    let better = Better {
        engine: Engine::new(compute, encoder_id.clone(), Rc::clone(&pool)),
        encoder_id,
        dim,
        pool,
        cache,
        kept: RefCell::default(),
        n_looked_up: Cell::default(),
        loaded: RefCell::new(loaded),
        runner: RefCell::default(),
        rate: Cell::default(),
    };
    better.index(worker).await;
    Ok(better)
}

async fn load_on_cpu(worker: &Worker, kind: EncoderKind, files: Files) -> Result<Loaded, String> {
    let may_race = worker.choice.borrow().as_ref().is_some_and(|choice| choice.gpu.is_some());
    // A second copy for WebGPU only where there is one: weights are the largest thing in memory.
    let kept = if may_race { files.clone() } else { Files::new() };
    let encoder = load(kind, files, &Compute::cpu()).await.map_err(|error| error.to_string())?;
    Ok(Loaded { kind, files: kept, encoder })
}

impl Better {
    /// Whether an order can rest on this space. A few labeled items that it lacks are encoded first, as that takes no
    /// longer than one batch.
    pub(super) async fn can_rank(&self, worker: &Worker, labels: &[Labeled]) -> bool {
        let missing = self.labeled_missing(worker, labels);
        let n_items = worker.n_items();
        if !spaces::is_ready(0, self.pool.borrow().n_rows(), n_items) {
            return false;
        }
        let runner = self.runner.borrow().clone();
        if let Some(runner) = runner.filter(|runner| !missing.is_empty() && missing.len() <= runner.batch_len()) {
            // A failure shows itself again in the task that fills the space, which reports it.
            let _ = self.encode(worker, &runner, &missing).await;
        }
        self.labeled_missing(worker, labels).is_empty()
    }

    fn labeled_missing(&self, worker: &Worker, labels: &[Labeled]) -> Vec<usize> {
        let pool = self.pool.borrow();
        let has_row = |item_idx: usize| pool.row_of(item_idx).is_some();
        let n_missing = spaces::n_labeled_missing(worker.n_items(), labels, has_row);
        spaces::wanted(worker.n_items(), labels, &[], has_row, n_missing)
    }

    /// Reads the cache once: what belongs to items at hand goes into the space, of the rest only the place is noted.
    async fn index(&self, worker: &Rc<Worker>) {
        let Some(cache) = &self.cache else { return };
        let keys = cache.of_encoder(&self.encoder_id).await;
        self.recall_from(worker, cache, &keys).await;
        let n_bytes = cache.n_bytes();
        worker.reporter.update(|report| {
            report.cache_bytes = n_bytes;
        });
    }

    /// Takes vectors out of the cache for items that came since the last time.
    pub(super) async fn recall(&self, worker: &Rc<Worker>) {
        self.pool.borrow_mut().grow(worker.n_items());
        let Some(cache) = &self.cache else { return };
        let fresh = self.n_looked_up.replace(worker.n_items());
        let mut keys: Vec<BlockKey> = {
            let (items, kept) = (worker.items.borrow(), self.kept.borrow());
            let places = items.iter().skip(fresh).filter_map(|item| kept.get(&item.id));
            places.map(|key| BlockKey::clone(key)).collect()
        };
        keys.sort();
        keys.dedup();
        if !keys.is_empty() {
            self.recall_from(worker, cache, &keys).await;
        }
    }

    async fn recall_from(&self, worker: &Rc<Worker>, cache: &VectorCache, keys: &[BlockKey]) {
        self.n_looked_up.set(worker.n_items());
        let index_of: BTreeMap<ItemKey, usize> =
            worker.items.borrow().iter().enumerate().map(|(item_idx, item)| (item.id, item_idx)).collect();
        let mut n_found = 0;
        for some in keys.chunks(BLOCKS_PER_READ) {
            for (key, block) in cache.read(some, self.dim).await {
                let key = Rc::new(key);
                for (id, vector) in block.ids.iter().zip(block.vectors.chunks_exact(self.dim)) {
                    match index_of.get(id) {
                        Some(item_idx) => n_found += u32::from(self.pool.borrow_mut().insert(*item_idx, vector)),
                        None => drop(self.kept.borrow_mut().insert(*id, Rc::clone(&key))),
                    }
                }
            }
            worker.bell.until(|| !worker.is_ranking_due()).await;
        }
        worker.reporter.update(|report| report.n_from_cache += n_found);
    }

    /// Takes vectors that were shipped with the data.
    pub(super) fn take_shipped(&self, worker: &Rc<Worker>, shipped: &ShippedVectors, bytes: &[u8]) {
        let matrix = npy::read_matrix(&shipped.file.name, bytes, shipped.item_idxs.len(), self.dim);
        match matrix {
            Ok(mut vectors) => {
                // Others' vectors have any length; heads and densities want 1.
                for row in vectors.chunks_exact_mut(self.dim) {
                    scale_row(row);
                }
                for (item_idx, vector) in shipped.item_idxs.iter().zip(vectors.chunks_exact(self.dim)) {
                    self.pool.borrow_mut().insert(*item_idx as usize, vector);
                }
                self.report_progress(worker);
                self.rank_if_due(worker);
            }
            Err(error) => worker.reporter.note(&format!("The vectors of some items cannot be used: {error}")),
        }
    }

    /// Asks for another order when this space has grown enough since the last one.
    pub(super) fn rank_if_due(&self, worker: &Rc<Worker>) {
        let (n_rows, n_items) = (self.pool.borrow().n_rows(), worker.n_items());
        let last = worker.last.borrow().n_embedded;
        let n_missing = self.labeled_missing(worker, &worker.labels()).len();
        if spaces::is_ready(n_missing, n_rows, n_items) && spaces::is_due(last, n_rows, n_items) {
            worker.rank_again();
        }
    }

    pub(super) fn report_progress(&self, worker: &Worker) {
        let (n_done, n_items) = (count(self.pool.borrow().n_rows()), count(worker.n_items()));
        let per_second = self.rate.get().per_second();
        worker.reporter.update(|report| {
            report.state = if n_done >= n_items {
                EncoderState::Ready { n_items, per_second }
            } else {
                EncoderState::Encoding { n_done, n_items, per_second }
            };
        });
    }
}

pub(super) fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
