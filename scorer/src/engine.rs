//! The engine: the items, the device, and how a request becomes a ranking.

use std::cell::RefCell;
use std::rc::Rc;

use accord_protocol::{Labeled, RankRequest, Ranking};
use burn::tensor::{Tensor, TensorData};
use sha2::{Digest as _, Sha256};

use crate::acquisition::{Prediction, coverage_order, predict, score, spread_order};
use crate::density::{Density, MAX_ANCHORS};
use crate::device::Compute;
use crate::encoder::{DIM, ENCODER_ID};
use crate::error::ScorerError;
use crate::head::{self, Head, INVERSE_REGULARISATION, Parameters};
use crate::host::{millis_since, now_millis, yield_now};
use crate::pool::Pool;

/// Items per product with the head; small, because a set of a few hundred is padded to one block.
const BLOCK_ROWS: usize = 512;

/// Ranks items. Items may be added while a ranking runs; it then ranks those that were there when it began.
#[derive(Debug)]
pub struct Engine {
    compute: Compute,
    for_densities: Compute,
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
    n_items: usize,
    blocks: Vec<Tensor<2>>,
}

impl Engine {
    /// An engine on a device, over a pool that others may fill.
    pub fn new(compute: Compute, pool: Rc<RefCell<Pool>>) -> Self {
        Self { for_densities: compute.for_large_products(), compute, pool, cache: RefCell::default() }
    }

    /// Encodes and adds items; returns how many there are.
    pub fn add_items(&self, texts: &[String]) -> usize {
        let mut pool = self.pool.borrow_mut();
        pool.extend(texts);
        pool.len()
    }

    /// Ranks all items. `is_superseded` is asked between pieces of work; once it says so, the request is given up.
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
        let n_items = self.pool.borrow().len();
        let labels = usable_labels(request, n_items);
        let began = now_millis();
        let head = head::train(&self.pool, &labels, &mut cache.last_head, is_superseded).await?;
        let train_millis = millis_since(began);

        let began = now_millis();
        cache.density.update(&self.for_densities, &self.pool, n_items, request.seed, is_superseded).await?;
        let density = cache.density.scaled(n_items);
        let predictions = match &head {
            Some(head) => self.predictions(&mut cache.items, head, n_items, is_superseded).await?,
            None => Vec::new(),
        };
        let uncertainty: Vec<f32> = if predictions.is_empty() {
            vec![1.0; n_items]
        } else {
            predictions.iter().map(|prediction| prediction.uncertainty).collect()
        };
        let scores: Vec<f32> = uncertainty.iter().zip(&density).map(|(&u, &d)| score(u, d)).collect();
        let is_labeled = labeled_items(&labels, n_items);
        let order = if head.is_some() {
            let pool = self.pool.borrow();
            spread_order(&scores, &is_labeled, |a, b| pool.cosine(a, b))
        } else {
            self.cold_order(&cache.density, &is_labeled, &scores).await?
        };
        let classes = head.as_ref().map(Head::classes).unwrap_or_default();
        Ok(Ranking {
            generation: request.generation,
            model: fingerprint(&labels),
            order: order.into_iter().filter_map(|item_idx| u32::try_from(item_idx).ok()).collect(),
            predicted: predictions.iter().map(|p| classes.get(p.column).copied().unwrap_or(0)).collect(),
            confidence: predictions.iter().map(|prediction| prediction.confidence).collect(),
            scores,
            uncertainty,
            density,
            device: self.compute.kind,
            train_millis,
            score_millis: millis_since(began),
            n_steps: head.map_or(0, |head| head.n_steps),
        })
    }

    async fn predictions(
        &self,
        items: &mut ItemsOnDevice,
        head: &Head,
        n_items: usize,
        is_superseded: &dyn Fn() -> bool,
    ) -> Result<Vec<Prediction>, ScorerError> {
        items.update(&self.compute, &self.pool.borrow(), n_items);
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
        Ok(probabilities.chunks_exact(head.n_columns()).take(n_items).map(predict).collect())
    }

    async fn cold_order(
        &self,
        density: &Density,
        is_labeled: &[bool],
        scores: &[f32],
    ) -> Result<Vec<usize>, ScorerError> {
        let Some(anchors) = density.anchors() else { return Ok(Vec::new()) };
        let similarities = anchors.similarities_of(&self.for_densities, &self.pool, anchors.item_idxs()).await?;
        let labeled: Vec<usize> = (0..).zip(is_labeled).filter(|&(_, &is)| is).map(|(item_idx, _)| item_idx).collect();
        let mut covered = vec![0.0_f32; MAX_ANCHORS];
        for row in anchors.similarities_of(&self.for_densities, &self.pool, &labeled).await?.chunks_exact(MAX_ANCHORS) {
            for (covered, &similarity) in covered.iter_mut().zip(row) {
                *covered = covered.max(similarity);
            }
        }
        Ok(coverage_order(anchors.item_idxs(), &similarities, &covered, is_labeled, scores))
    }
}

impl ItemsOnDevice {
    /// Copies what is new; only the last block, not yet full, is copied again.
    fn update(&mut self, compute: &Compute, pool: &Pool, n_items: usize) {
        if self.n_items == n_items {
            return;
        }
        self.blocks.truncate(self.n_items / BLOCK_ROWS);
        while self.blocks.len() * BLOCK_ROWS < n_items {
            let start = self.blocks.len() * BLOCK_ROWS;
            let block = pool.block(start..n_items, BLOCK_ROWS);
            self.blocks.push(Tensor::from_data(TensorData::new(block, [BLOCK_ROWS, DIM]), &compute.device));
        }
        self.n_items = n_items;
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

fn labeled_items(labels: &[Labeled], n_items: usize) -> Vec<bool> {
    let mut is_labeled = vec![false; n_items];
    for label in labels {
        if let Some(slot) = is_labeled.get_mut(label.item_idx as usize) {
            *slot = true;
        }
    }
    is_labeled
}

/// First 8 bytes of the SHA-256 of encoder, regularisation and sorted labels.
fn fingerprint(labels: &[Labeled]) -> [u8; 8] {
    let mut hasher = Sha256::new();
    hasher.update(ENCODER_ID.as_bytes());
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
