//! How typical an item is: its mean cosine similarity to its nearest neighbours.
//!
//! Neighbours are looked for among the anchors, a seeded sample of at most [`MAX_ANCHORS`] items (all items, where
//! there are no more), so that the work grows with the number of items and not with its square. Values are kept, and
//! later items only add theirs, until the pool has outgrown the sample it was drawn from.

use std::cell::RefCell;

use burn::tensor::{Device, Tensor, TensorData};

use crate::device::Compute;
use crate::error::ScorerError;
use crate::host::yield_now;
use crate::pool::Pool;

/// Most items that serve as possible neighbours.
pub const MAX_ANCHORS: usize = 1_024;

/// How many neighbours count.
pub const N_NEIGHBOURS: usize = 20;

/// Items per product with the anchors: about one GFLOP, so that a CPU looks at the event loop often enough.
const BLOCK_ROWS: usize = 512;

/// The anchors are drawn anew when the pool has grown by this factor since.
const REDRAW_GROWTH: f64 = 1.25;

/// Densities of the items so far.
#[derive(Debug, Default)]
pub struct Density {
    drawn: Option<Anchors>,
    /// Mean similarity by row, not yet scaled.
    raw: Vec<f32>,
}

/// The sample.
#[derive(Debug)]
pub struct Anchors {
    seed: u64,
    /// How many rows there were when the sample was drawn.
    n_rows: usize,
    /// Rows of the pool, in the order of their items.
    rows: Vec<usize>,
    /// One row a dimension, one column an anchor, zeros up to [`MAX_ANCHORS`].
    columns: Tensor<2>,
}

impl Density {
    /// Makes sure that the first `n_rows` rows have a value. What was finished when a newer request comes is kept.
    pub async fn update(
        &mut self,
        compute: &Compute,
        pool: &RefCell<Pool>,
        n_rows: usize,
        seed: u64,
        is_superseded: &dyn Fn() -> bool,
    ) -> Result<(), ScorerError> {
        let drawn = match self.drawn.take().filter(|anchors| anchors.still_serve(n_rows, seed)) {
            Some(anchors) => anchors,
            None => {
                self.raw.clear();
                Anchors::draw(&pool.borrow(), n_rows, seed, &compute.device)
            }
        };
        let anchors = &*self.drawn.insert(drawn);
        while self.raw.len() < n_rows {
            let start = self.raw.len();
            let end = (start + BLOCK_ROWS).min(n_rows);
            let block = pool.borrow().block(start..end, BLOCK_ROWS);
            let similarities = anchors.similarities(compute, block).await?;
            for (row, similarities) in (start..end).zip(similarities.chunks_exact(MAX_ANCHORS)) {
                self.raw.push(anchors.mean_of_nearest(row, similarities));
            }
            yield_now().await;
            if is_superseded() {
                return Err(ScorerError::Superseded);
            }
        }
        Ok(())
    }

    /// Densities of the first `n_rows` rows, divided by their 95th percentile and cut at 1: a handful of exact
    /// duplicates would otherwise press all other values together.
    pub fn scaled(&self, n_rows: usize) -> Vec<f32> {
        let raw: Vec<f32> = self.raw.iter().take(n_rows).copied().collect();
        let mut sorted = raw.clone();
        sorted.sort_unstable_by(f32::total_cmp);
        let scale = sorted.get(sorted.len() * 95 / 100).copied().unwrap_or(0.0);
        raw.iter().map(|&value| if scale > 0.0 { (value / scale).min(1.0) } else { 1.0 }).collect()
    }

    /// The sample, once [`Density::update`] has run.
    pub fn anchors(&self) -> Option<&Anchors> {
        self.drawn.as_ref()
    }
}

impl Anchors {
    fn draw(pool: &Pool, n_rows: usize, seed: u64, device: &Device) -> Self {
        let mut rows = pool.by_item(n_rows);
        if n_rows > MAX_ANCHORS {
            // By item and not by row: the same items give the same sample, whenever each was encoded.
            let item_of = |row: usize| pool.item_of(row).unwrap_or_default();
            rows.sort_by_cached_key(|&row| (mix(seed, item_of(row) as u64), item_of(row)));
            rows.truncate(MAX_ANCHORS);
            rows.sort_by_key(|&row| item_of(row));
        }
        let columns = transposed(&pool.gather(rows.iter().copied(), MAX_ANCHORS), pool.dim());
        let columns = Tensor::from_data(TensorData::new(columns, [pool.dim(), MAX_ANCHORS]), device);
        Self { seed, n_rows, rows, columns }
    }

    #[expect(clippy::cast_precision_loss, reason = "numbers of items are far below 2^52")]
    fn still_serve(&self, n_rows: usize, seed: u64) -> bool {
        // While the sample is the whole pool, every new item belongs to it.
        let may_grow = if self.n_rows < MAX_ANCHORS { 1.0 } else { REDRAW_GROWTH };
        self.seed == seed && n_rows as f64 <= self.n_rows as f64 * may_grow
    }

    /// The rows of the sample, in the order of their items.
    pub fn rows(&self) -> &[usize] {
        &self.rows
    }

    /// Similarities of rows to the anchors, [`MAX_ANCHORS`] numbers a row.
    pub async fn similarities_of(
        &self,
        compute: &Compute,
        pool: &RefCell<Pool>,
        rows: &[usize],
    ) -> Result<Vec<f32>, ScorerError> {
        let mut similarities = Vec::with_capacity(rows.len() * MAX_ANCHORS);
        for piece in rows.chunks(BLOCK_ROWS) {
            let block = pool.borrow().gather(piece.iter().copied(), BLOCK_ROWS);
            let block = self.similarities(compute, block).await?;
            similarities.extend(block.into_iter().take(piece.len() * MAX_ANCHORS));
            yield_now().await;
        }
        Ok(similarities)
    }

    async fn similarities(&self, compute: &Compute, block: Vec<f32>) -> Result<Vec<f32>, ScorerError> {
        let dim = block.len() / BLOCK_ROWS;
        let rows: Tensor<2> = Tensor::from_data(TensorData::new(block, [BLOCK_ROWS, dim]), &compute.device);
        let product = rows.matmul(self.columns.clone());
        compute.read(vec![product], BLOCK_ROWS * MAX_ANCHORS).await
    }

    #[expect(clippy::cast_precision_loss, reason = "at most 20")]
    fn mean_of_nearest(&self, row: usize, similarities: &[f32]) -> f32 {
        let pairs = self.rows.iter().zip(similarities);
        let mut others: Vec<f32> =
            pairs.filter(|&(&anchor, _)| anchor != row).map(|(_, &similarity)| similarity).collect();
        if others.len() > N_NEIGHBOURS {
            others.select_nth_unstable_by(N_NEIGHBOURS, |a, b| b.total_cmp(a));
            others.truncate(N_NEIGHBOURS);
            // The selection leaves them in any order; a sum of floats depends on it.
            others.sort_unstable_by(f32::total_cmp);
        }
        if others.is_empty() { 0.0 } else { (others.iter().sum::<f32>() / others.len() as f32).clamp(0.0, 1.0) }
    }
}

/// Transposed here, once, and not as a view of the device's: a product then reads both sides in order.
pub(crate) fn transposed(rows: &[f32], dim: usize) -> Vec<f32> {
    let mut columns = Vec::with_capacity(rows.len());
    for at in 0..dim {
        columns.extend(rows.iter().skip(at).step_by(dim));
    }
    columns
}

/// A seeded hash of an index: `SplitMix64`'s output function.
pub(crate) fn mix(seed: u64, value: u64) -> u64 {
    let mut z = seed.wrapping_add(value.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
