//! The engine: the items' vectors in one space, the device, and how a request becomes a ranking.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use accord_protocol::{Labeled, RankRequest, Ranking};
use burn::tensor::{Tensor, TensorData};
use sha2::{Digest as _, Sha256};

use crate::acquisition::{Prediction, coverage_order, predict, score, spread_order};
use crate::density::{Density, MAX_ANCHORS};
use crate::device::Compute;
use crate::error::ScorerError;
use crate::head::{self, Head, INVERSE_REGULARISATION, Parameters};
use crate::host::{millis_since, now_millis, yield_now};
use crate::pool::Pool;

/// Items per product with the head; small, because a set of a few hundred is padded to one block.
const BLOCK_ROWS: usize = 512;

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
    density: Density,
    items: ItemsOnDevice,
}

/// The items' vectors on the device.
#[derive(Debug, Default)]
struct ItemsOnDevice {
    n_rows: usize,
    blocks: Vec<Tensor<2>>,
}

impl Engine {
    /// An engine on a device, over a pool that others fill with vectors of the encoder of this id.
    pub fn new(compute: Compute, encoder_id: impl Into<String>, pool: Rc<RefCell<Pool>>) -> Self {
        let (for_densities, encoder_id) = (compute.for_large_products(), encoder_id.into());
        Self { for_densities, compute, encoder_id, pool, cache: RefCell::default() }
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
        let n_rows = rows.len();
        let labels = usable_labels(request, n_items);
        let began = now_millis();
        let head = head::train(&self.pool, &labels, &mut cache.last_head, is_superseded).await?;
        let train_millis = millis_since(began);

        let began = now_millis();
        cache.density.update(&self.for_densities, &self.pool, n_rows, request.seed, is_superseded).await?;
        let by_row = cache.density.scaled(n_rows);
        let density: Vec<f32> = rows.iter().map(|&row| by_row.get(row).copied().unwrap_or_default()).collect();
        let predictions = match &head {
            Some(head) => {
                let by_row = self.predictions(&mut cache.items, head, n_rows, is_superseded).await?;
                rows.iter().filter_map(|&row| by_row.get(row).copied()).collect()
            }
            None => Vec::new(),
        };
        let uncertainty: Vec<f32> = if predictions.is_empty() {
            vec![1.0; n_rows]
        } else {
            predictions.iter().map(|prediction| prediction.uncertainty).collect()
        };
        let scores: Vec<f32> = uncertainty.iter().zip(&density).map(|(&u, &d)| score(u, d)).collect();
        let order = self.order(cache, head.is_some(), &rows, &labels, &scores).await?;

        let items = self.items_of(&rows);
        let classes = head.as_ref().map(Head::classes).unwrap_or_default();
        let predicted: Vec<u32> =
            predictions.iter().map(|found| classes.get(found.column).copied().unwrap_or(0)).collect();
        let confidence: Vec<f32> = predictions.iter().map(|prediction| prediction.confidence).collect();
        let n_predicted = if head.is_some() { n_items } else { 0 };
        Ok(Ranking {
            generation: request.generation,
            model: fingerprint(&self.encoder_id, &labels),
            order: order
                .into_iter()
                .filter_map(|at| items.get(at).and_then(|item| u32::try_from(*item).ok()))
                .collect(),
            scores: spread(&scores, &items, n_items, 0.0),
            uncertainty: spread(&uncertainty, &items, n_items, 1.0),
            density: spread(&density, &items, n_items, 0.0),
            predicted: spread(&predicted, &items, n_predicted, 0),
            confidence: spread(&confidence, &items, n_predicted, 0.0),
            novelty: Vec::new(),
            represents: Vec::new(),
            encoder: self.encoder_id.clone(),
            n_embedded: u32::try_from(n_rows).unwrap_or(u32::MAX),
            device: self.compute.kind,
            train_millis,
            score_millis: millis_since(began),
            n_steps: head.map_or(0, |head| head.n_steps),
        })
    }

    fn items_of(&self, rows: &[usize]) -> Vec<usize> {
        let pool = self.pool.borrow();
        rows.iter().filter_map(|&row| pool.item_of(row)).collect()
    }

    /// Positions in `rows`, most informative first.
    async fn order(
        &self,
        cache: &Cache,
        has_head: bool,
        rows: &[usize],
        labels: &[Labeled],
        scores: &[f32],
    ) -> Result<Vec<usize>, ScorerError> {
        let labeled_rows: BTreeSet<usize> = {
            let pool = self.pool.borrow();
            labels.iter().filter_map(|label| pool.row_of(label.item_idx as usize)).collect()
        };
        let is_labeled: Vec<bool> = rows.iter().map(|row| labeled_rows.contains(row)).collect();
        if has_head {
            let pool = self.pool.borrow();
            let row = |at: usize| rows.get(at).copied().unwrap_or(usize::MAX / 2);
            return Ok(spread_order(scores, &is_labeled, |a, b| pool.cosine(row(a), row(b))));
        }
        let Some(anchors) = cache.density.anchors() else { return Ok(Vec::new()) };
        let similarities = anchors.similarities_of(&self.for_densities, &self.pool, anchors.rows()).await?;
        let labeled: Vec<usize> = labeled_rows.into_iter().collect();
        let mut covered = vec![0.0_f32; MAX_ANCHORS];
        for row in anchors.similarities_of(&self.for_densities, &self.pool, &labeled).await?.chunks_exact(MAX_ANCHORS) {
            for (covered, &similarity) in covered.iter_mut().zip(row) {
                *covered = covered.max(similarity);
            }
        }
        let at_of_row: BTreeMap<usize, usize> = rows.iter().enumerate().map(|(at, &row)| (row, at)).collect();
        let anchors: Vec<usize> = anchors.rows().iter().filter_map(|row| at_of_row.get(row).copied()).collect();
        Ok(coverage_order(&anchors, &similarities, &covered, &is_labeled, scores))
    }

    async fn predictions(
        &self,
        items: &mut ItemsOnDevice,
        head: &Head,
        n_rows: usize,
        is_superseded: &dyn Fn() -> bool,
    ) -> Result<Vec<Prediction>, ScorerError> {
        items.update(&self.compute, &self.pool.borrow(), n_rows);
        let on_device = head.on_device(&self.compute.device);
        let mut blocks = Vec::with_capacity(items.blocks.len());
        for block in &items.blocks {
            blocks.push(on_device.probabilities(block.clone()));
            yield_now().await;
            if is_superseded() {
                return Err(ScorerError::Superseded);
            }
        }
        let expected = blocks.len() * BLOCK_ROWS * head.n_columns();
        // One read for all blocks: on a GPU each read is a round trip.
        let probabilities = self.compute.read(blocks, expected).await?;
        Ok(probabilities.chunks_exact(head.n_columns()).take(n_rows).map(predict).collect())
    }
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
fn spread<T: Copy>(values: &[T], items: &[usize], n_items: usize, absent: T) -> Vec<T> {
    let mut all = vec![absent; n_items];
    for (&item_idx, &value) in items.iter().zip(values) {
        if let Some(slot) = all.get_mut(item_idx) {
            *slot = value;
        }
    }
    all
}

/// First 8 bytes of the SHA-256 of encoder, regularisation and sorted labels.
fn fingerprint(encoder_id: &str, labels: &[Labeled]) -> [u8; 8] {
    let mut hasher = Sha256::new();
    hasher.update(encoder_id.as_bytes());
    hasher.update(INVERSE_REGULARISATION.to_le_bytes());
    for label in labels {
        hasher.update(label.item_idx.to_le_bytes());
        hasher.update(label.class_idx.to_le_bytes());
        hasher.update(label.weight.to_le_bytes());
    }
    let digest: [u8; 32] = hasher.finalize().into();
    let [a, b, c, d, e, f, g, h, ..] = digest;
    [a, b, c, d, e, f, g, h]
}
