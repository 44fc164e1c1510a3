//! The engine: the items' vectors in one space, the device, and how a request becomes a ranking.

mod choice;
mod held_out;

use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;

use accord_protocol::{Labeled, RankRequest, Ranking};
use burn::tensor::{Tensor, TensorData};
use sha2::{Digest as _, Sha256};

use crate::acquisition::herding::with_simd;
use crate::acquisition::unseen::own_weight;
use crate::acquisition::{Prediction, Rank, predict};
use crate::density::Density;
use crate::density::nearest::Nearest;
use crate::density::view::View;
use crate::device::Compute;
use crate::encoder::ENCODER_ID;
use crate::error::ScorerError;
use crate::head::tuning::{Tuned, tune};
use crate::head::{self, Head, Parameters, Space};
use crate::host::{millis_since, now_millis, yield_now};
use crate::pool::Pool;
use crate::rows;
use choice::{Choice, Known, choose};
use held_out::HeldOut;

/// Items per product with the head on a GPU; small, because a set of a few hundred is padded to one block.
const BLOCK_ROWS: usize = 512;

/// With fewer labeled items than this the order goes by coverage alone: what so small a head doubts says little.
const MIN_LABELED: usize = 10;

/// Ranks the items that have a vector. More may get one while a ranking runs; it then ranks those that had one when it
/// began.
#[derive(Debug)]
pub struct Engine {
    compute: Compute,
    for_densities: Compute,
    encoder_id: String,
    pool: Rc<RefCell<Pool>>,
    /// Taken out while a ranking runs, so that nothing is borrowed across an await.
    cache: RefCell<Cache>,
}

/// What one ranking leaves to the next.
#[derive(Debug, Default)]
struct Cache {
    last_head: Option<Parameters>,
    tuned: Option<Tuned>,
    density: Density,
    nearest: Nearest,
    held_out: HeldOut,
    items: ItemsOnDevice,
}

/// What the labels teach.
struct Learned {
    tuned: Tuned,
    head: Option<Head>,
    train_millis: f32,
}

/// What is known of every row in the end.
struct Weighed {
    predictions: Vec<Prediction>,
    choice: Choice,
}

/// The items' vectors on a GPU.
#[derive(Debug, Default)]
struct ItemsOnDevice {
    n_rows: usize,
    blocks: Vec<Tensor<2>>,
}

impl Engine {
    /// An engine on a device, over a pool that others fill with vectors of the encoder of this id.
    pub fn new(compute: Compute, encoder_id: impl Into<String>, pool: Rc<RefCell<Pool>>) -> Self {
        let (for_densities, encoder_id) = (compute.for_large_products(), encoder_id.into());
        // The instant encoder is for the first order, its vectors are long, and most of their directions are empty.
        let density = Density::new(encoder_id != ENCODER_ID);
        let cache = RefCell::new(Cache { density, ..Cache::default() });
        Self { for_densities, compute, encoder_id, pool, cache }
    }

    /// Encodes and adds texts with the instant encoder; returns how many items there are.
    pub fn add_items(&self, texts: &[String]) -> usize {
        let mut pool = self.pool.borrow_mut();
        pool.extend(texts);
        pool.n_items()
    }

    /// Ranks all items that have a vector: `order` holds those alone, while the lists by index hold every item, with
    /// zeros (and an uncertainty of 1) for the others. `is_superseded` is asked between pieces of work; once it says
    /// so, the request is given up.
    pub async fn rank(&self, request: &RankRequest, is_superseded: &dyn Fn() -> bool) -> Result<Ranking, ScorerError> {
        let mut cache = self.cache.take();
        let result = self.rank_with(&mut cache, request, is_superseded).await;
        self.cache.replace(cache);
        result
    }

    async fn rank_with(
        &self,
        cache: &mut Cache,
        request: &RankRequest,
        is_superseded: &dyn Fn() -> bool,
    ) -> Result<Ranking, ScorerError> {
        let (n_items, rows) = {
            let pool = self.pool.borrow();
            (pool.n_items(), pool.by_item(pool.n_rows()))
        };
        let labels = usable_labels(request, n_items);
        let began = now_millis();
        cache.density.update(&self.for_densities, &self.pool, rows.len(), request.seed, is_superseded).await?;
        let learned = self.learn(cache, &labels, is_superseded).await?;
        let weighed = self.weigh(cache, request, &labels, learned.head.as_ref(), &rows, is_superseded).await?;
        let density = cache.density.scaled(rows.len());
        let model = fingerprint(&self.encoder_id, &labels, learned.tuned);
        let mut ranking = self.ranking(request.generation, model, n_items, &learned, weighed, &density);
        cache.held_out.replace(&labels, request.n_classes, &mut ranking.predicted, &mut ranking.confidence);
        ranking.score_millis = millis_since(began) - learned.train_millis;
        Ok(ranking)
    }

    /// Chooses settings, where that is due, and trains the head.
    async fn learn(
        &self,
        cache: &mut Cache,
        labels: &[Labeled],
        is_superseded: &dyn Fn() -> bool,
    ) -> Result<Learned, ScorerError> {
        let began = now_millis();
        let space = Space { pool: &self.pool, view: cache.density.view() };
        let mut tuned = cache.tuned.unwrap_or(Tuned::FIRST).for_labels(labels.len());
        if tuned.is_due(labels.len()) {
            let found;
            (tuned, found) = tune(space, labels, is_superseded).await?;
            if let Some(found) = found {
                cache.held_out.take(&found, tuned.temperature);
            }
            // From zeros now and then, so that rounding does not add up.
            (cache.tuned, cache.last_head) = (Some(tuned), None);
        }
        let head = head::train_with(space, labels, tuned.settings, &mut cache.last_head, is_superseded).await?;
        let head = head.map(|head| head.at_temperature(tuned.temperature));
        Ok(Learned { tuned, head, train_millis: millis_since(began) })
    }

    /// Predicts all rows and chooses their order.
    async fn weigh(
        &self,
        cache: &mut Cache,
        request: &RankRequest,
        labels: &[Labeled],
        head: Option<&Head>,
        rows: &[usize],
        is_superseded: &dyn Fn() -> bool,
    ) -> Result<Weighed, ScorerError> {
        let n_rows = rows.len();
        let labeled = self.rows_of(labels.iter().map(|label| label.item_idx));
        if let Some(view) = cache.density.emphasis() {
            // What was skipped is known too, and need not be covered again; nor need what others are asked.
            let labels = labels.iter().map(|label| label.item_idx);
            let others = request.demoted.iter().chain(&request.expected).copied();
            let known = self.rows_of(labels.chain(others));
            cache.nearest.update(&self.pool, view, &known, n_rows, is_superseded).await?;
        }
        let predictions = match head.zip(cache.density.view()) {
            Some((head, view)) => self.predictions(&mut cache.items, (head, view), n_rows, is_superseded).await?,
            None => vec![Prediction { uncertainty: 1.0, ..Prediction::default() }; n_rows],
        };
        let stake = |prediction: &Prediction| if labeled.len() < MIN_LABELED { 1.0 } else { prediction.uncertainty };
        let stakes: Vec<f32> = predictions.iter().map(stake).collect();
        let ranks = ranks(n_rows, &labeled, &self.rows_of(request.demoted.iter().copied()));
        let nearest = cache.nearest.cosines();
        let seen = labels.iter().map(|label| label.class_idx);
        let own_weight = own_weight(seen, labeled.len(), request.n_classes, n_rows);
        let known = Known { stakes: &stakes, ranks: &ranks, nearest, by_item: rows, own_weight };
        let choice = choose(&self.for_densities, &self.pool, &mut cache.density, &known, is_superseded).await?;
        Ok(Weighed { predictions, choice })
    }

    /// What is sent: everything by item.
    fn ranking(
        &self,
        generation: u64,
        model: [u8; 8],
        n_items: usize,
        learned: &Learned,
        weighed: Weighed,
        density: &[f32],
    ) -> Ranking {
        let Weighed { predictions, choice: Choice { order, scores, gains, novelty } } = weighed;
        let items = self.items_of(predictions.len());
        let of_predictions = |value: &dyn Fn(&Prediction) -> f32, absent: f32, n_items: usize| {
            spread(&predictions.iter().map(value).collect::<Vec<f32>>(), &items, n_items, absent)
        };
        let classes = learned.head.as_ref().map(Head::classes).unwrap_or_default();
        let class_of = |found: &Prediction| classes.get(found.column as usize).copied().unwrap_or(0);
        let predicted: Vec<u32> = predictions.iter().map(class_of).collect();
        let n_predicted = if learned.head.is_some() { n_items } else { 0 };
        Ranking {
            generation,
            model,
            order: order.into_iter().filter_map(|row| items.get(row).copied()).collect(),
            scores: spread(&scores, &items, n_items, 0.0),
            uncertainty: of_predictions(&|found| found.uncertainty, 1.0, n_items),
            density: spread(density, &items, n_items, 0.0),
            predicted: spread(&predicted, &items, n_predicted, 0),
            confidence: of_predictions(&|found| found.confidence, 0.0, n_predicted),
            encoder: self.encoder_id.clone(),
            n_embedded: u32::try_from(predictions.len()).unwrap_or(u32::MAX),
            device: self.compute.kind,
            train_millis: learned.train_millis,
            score_millis: 0.0,
            n_steps: learned.head.as_ref().map_or(0, |head| head.n_steps),
            novelty: spread(&novelty, &items, n_items, 1.0),
            represents: spread(&gains, &items, n_items, 0.0),
            ece: learned.tuned.ece,
            inverse_regularisation: learned.tuned.settings.inverse_regularisation,
        }
    }

    /// The items of the first `n_rows` rows.
    fn items_of(&self, n_rows: usize) -> Vec<u32> {
        let pool = self.pool.borrow();
        (0..n_rows).map(|row| pool.item_of(row).and_then(|item| u32::try_from(item).ok()).unwrap_or(u32::MAX)).collect()
    }

    /// The rows of the items that have one, sorted, each once.
    fn rows_of(&self, item_idxs: impl Iterator<Item = u32>) -> Vec<usize> {
        let pool = self.pool.borrow();
        let mut rows: Vec<usize> = item_idxs.filter_map(|item_idx| pool.row_of(item_idx as usize)).collect();
        rows.sort_unstable();
        rows.dedup();
        rows
    }

    /// What the head says of each row.
    async fn predictions(
        &self,
        items: &mut ItemsOnDevice,
        (head, view): (&Head, View<'_>),
        n_rows: usize,
        is_superseded: &dyn Fn() -> bool,
    ) -> Result<Vec<Prediction>, ScorerError> {
        let over_pool = head.over_pool(view);
        let read = |sums: (&[f32], usize), rows: Range<usize>, predictions: &mut [Prediction]| {
            let mut logits = Vec::new();
            with_simd(
                #[inline(always)]
                || {
                    over_pool.finish(sums, rows, &mut logits);
                    for (prediction, logits) in predictions.iter_mut().zip(logits.chunks_exact(over_pool.n_classes())) {
                        *prediction = predict(logits, head.temperature);
                    }
                },
            );
        };
        if !self.compute.is_gpu() {
            let on_cpu = over_pool.on_cpu();
            let work = |pool: &Pool, rows: Range<usize>, predictions: &mut [Prediction]| {
                read(on_cpu.of(pool.rows(rows.clone()), &mut Vec::new()), rows, predictions);
            };
            return rows::map(&self.pool, n_rows, &work, is_superseded).await;
        }
        items.update(&self.compute, &self.pool.borrow(), n_rows);
        let on_device = over_pool.on_device(&self.compute.device);
        let mut blocks = Vec::with_capacity(items.blocks.len());
        for block in &items.blocks {
            blocks.push(on_device.of(block.clone()));
            yield_now().await;
            if is_superseded() {
                return Err(ScorerError::Superseded);
            }
        }
        let n_columns = on_device.n_columns();
        let expected = blocks.len() * BLOCK_ROWS * n_columns;
        // One read for all blocks: each is a round trip.
        let sums = self.compute.read(blocks, expected).await?;
        let mut predictions = vec![Prediction::default(); n_rows];
        read((&sums, n_columns), 0..n_rows, &mut predictions);
        Ok(predictions)
    }
}

/// Where each row belongs in the order.
fn ranks(n_rows: usize, labeled: &[usize], demoted: &[usize]) -> Vec<Rank> {
    let mut ranks = vec![Rank::Open; n_rows];
    // A label says more than a skip.
    for (rows, rank) in [(demoted, Rank::Demoted), (labeled, Rank::Labeled)] {
        for &row in rows {
            if let Some(slot) = ranks.get_mut(row) {
                *slot = rank;
            }
        }
    }
    ranks
}

impl ItemsOnDevice {
    /// Copies what is new; only the last block, not yet full, is copied again.
    fn update(&mut self, compute: &Compute, pool: &Pool, n_rows: usize) {
        if self.n_rows == n_rows {
            return;
        }
        self.blocks.truncate(self.n_rows / BLOCK_ROWS);
        while self.blocks.len() * BLOCK_ROWS < n_rows {
            let start = self.blocks.len() * BLOCK_ROWS;
            let block = pool.block(start..n_rows, BLOCK_ROWS);
            self.blocks.push(Tensor::from_data(TensorData::new(block, [BLOCK_ROWS, pool.dim()]), &compute.device));
        }
        self.n_rows = n_rows;
    }
}

/// Labels of items and classes that exist, sorted: a label may come before its item, and the order in which labels
/// arrive must not change a sum of floats.
fn usable_labels(request: &RankRequest, n_items: usize) -> Vec<Labeled> {
    let mut labels: Vec<Labeled> = request
        .labels
        .iter()
        .copied()
        .filter(|label| (label.item_idx as usize) < n_items && label.class_idx < request.n_classes)
        .filter(|label| label.weight.is_finite() && label.weight > 0.0)
        .collect();
    labels.sort_unstable_by(|a, b| {
        (a.item_idx, a.class_idx).cmp(&(b.item_idx, b.class_idx)).then(a.weight.total_cmp(&b.weight))
    });
    labels
}

/// Values of some items as a list by index.
fn spread<T: Copy>(values: &[T], items: &[u32], n_items: usize, absent: T) -> Vec<T> {
    let mut all = vec![absent; n_items];
    for (&item_idx, &value) in items.iter().zip(values) {
        if let Some(slot) = all.get_mut(item_idx as usize) {
            *slot = value;
        }
    }
    all
}

/// Which kind of head it is, in its fingerprint: another number where the same labels would give another head.
const KIND_OF_HEAD: u8 = 2;

/// First 8 bytes of the SHA-256 of kind, encoder, regularisation, temperature and sorted labels.
fn fingerprint(encoder_id: &str, labels: &[Labeled], tuned: Tuned) -> [u8; 8] {
    let mut hasher = Sha256::new();
    hasher.update([KIND_OF_HEAD]);
    hasher.update(encoder_id.as_bytes());
    for value in [tuned.settings.inverse_regularisation, tuned.settings.balance, tuned.temperature] {
        hasher.update(value.to_le_bytes());
    }
    for label in labels {
        hasher.update(label.item_idx.to_le_bytes());
        hasher.update(label.class_idx.to_le_bytes());
        hasher.update(label.weight.to_le_bytes());
    }
    let digest: [u8; 32] = hasher.finalize().into();
    let [a, b, c, d, e, f, g, h, ..] = digest;
    [a, b, c, d, e, f, g, h]
}
