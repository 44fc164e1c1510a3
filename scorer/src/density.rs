//! How items lie to each other: how typical each is, and how similar to a sample of the pool.
//!
//! Everything rests on the references, a seeded sample of at most [`MAX_REFERENCES`] items (all items, where there are
//! no more), so that the work grows with the number of items and not with its square. The first [`MAX_ANCHORS`] of them
//! are compared with every item, the others only with items that are candidates for the head of an order. Values are
//! kept ([`table`]), and later items only add theirs, until the pool has outgrown the sample it was drawn from.

pub mod emphasis;
pub mod nearest;
pub(crate) mod surroundings;
pub mod table;
pub mod view;

use std::cell::RefCell;
use std::collections::BTreeMap;

use burn::tensor::{Tensor, TensorData};

use crate::acquisition::herding::{SELF_LEVEL, level};
use crate::device::Compute;
use crate::encoder::{Finish, Linear, Packed};
use crate::error::ScorerError;
use crate::host::yield_now;
use crate::pool::Pool;
use emphasis::{Emphasis, Place};
use surroundings::Surroundings;
use table::{LongRows, Table, keeps};
use view::View;

/// Most items that every item is compared with.
pub const MAX_ANCHORS: usize = 1_024;

/// Most items that stand for the pool when the head of an order is chosen.
pub const MAX_REFERENCES: usize = 4_096;

/// How many neighbours count in a density.
pub const N_NEIGHBOURS: usize = 20;

/// How many of them say whether an item belongs to the pool at all. Its typicality is 0 up to the first of these shares
/// of what is usual, and 1 from the second: nearly every real item has 1. Up to 0.75 the items of rare classes suffer,
/// who have few neighbours; from 0.4 to 0.5 a set of questions lost a point at 100 labels.
const N_NEAREST: usize = 5;
const TYPICAL_FROM: f32 = 0.5;
const TYPICAL_AT: f32 = 0.65;

/// In a smaller pool nobody can say what is usual.
const MIN_FOR_TYPICALITY: usize = 50;

/// Items per product with the anchors: about half a GFLOP, so that a CPU looks at the event loop often enough.
const BLOCK_ROWS: usize = 512;

/// Items per product with all references, for the same reason.
const LONG_BLOCK_ROWS: usize = 128;

/// In a pool of at most so many items neighbours are looked for among all references, in a larger one among the anchors.
const LOOKS_CLOSELY: usize = 50_000;

/// The sample is drawn anew when the pool has grown by this factor since.
const REDRAW_GROWTH: f64 = 1.25;

/// Similarities of the items so far.
#[derive(Debug, Default)]
pub struct Density {
    /// Whether directions that vary much weigh more.
    weighs_directions: bool,
    drawn: Option<Sample>,
    /// How often a sample was drawn.
    drawing: u64,
    /// Mean similarity by row to the nearest [`N_NEIGHBOURS`], not yet scaled.
    raw: Vec<f32>,
    /// The same for the nearest [`N_NEAREST`].
    nearest: Vec<f32>,
    table: Table,
    long_rows: LongRows,
}

/// The sample.
#[derive(Debug)]
struct Sample {
    seed: u64,
    /// How many rows there were when it was drawn.
    n_rows: usize,
    /// Rows of the pool in a fixed random order.
    rows: Vec<usize>,
    /// Where each of them stands among them.
    place_of: BTreeMap<usize, usize>,
    /// What turns products with them into cosines.
    places: Vec<Place>,
    emphasis: Emphasis,
    /// Absent where the pool is not looked at closely.
    surroundings: Option<Surroundings>,
    anchors: Columns,
    /// All references, where there are more than anchors.
    references: Option<Columns>,
}

/// Some rows as others are compared with them: one row a dimension, one column each, zeros up to a fixed number.
enum Columns {
    OnCpu(Packed),
    OnDevice(Box<Tensor<2>>, usize),
}

impl Density {
    /// Without items yet. `weighs_directions` costs products of square matrices, which take a second where vectors are
    /// long.
    pub fn new(weighs_directions: bool) -> Self {
        Self { weighs_directions, ..Self::default() }
    }

    /// Makes sure that the first `n_rows` rows have a value. What was finished when a newer request comes is kept.
    pub async fn update(
        &mut self,
        compute: &Compute,
        pool: &RefCell<Pool>,
        n_rows: usize,
        seed: u64,
        is_superseded: &dyn Fn() -> bool,
    ) -> Result<(), ScorerError> {
        let drawn = match self.drawn.take().filter(|sample| sample.still_serves(n_rows, seed)) {
            Some(sample) => sample,
            None => {
                self.raw.clear();
                self.nearest.clear();
                self.table.clear();
                self.long_rows.clear();
                self.drawing += 1;
                Sample::draw(pool, n_rows, (seed, self.weighs_directions), compute).await
            }
        };
        let sample = self.drawn.insert(drawn);
        while self.raw.len() < n_rows {
            let start = self.raw.len();
            let (columns, n_columns, block_rows) = sample.columns();
            let rows: Vec<usize> = (start..(start + block_rows).min(n_rows)).collect();
            let products = columns.products(compute, pool, &rows, block_rows).await?;
            {
                let pool = pool.borrow();
                let seen = sample.emphasis.extend(&pool, start + rows.len());
                let seen = seen.chunks_exact(pool.dim().max(1));
                for ((&row, products), seen) in rows.iter().zip(products.chunks_exact(n_columns)).zip(seen) {
                    sample.look_around(row, products, seen);
                    let products = products.get(..MAX_ANCHORS).unwrap_or(products);
                    let (mean, mean_of_nearest) = sample.means_of_nearest(row, products);
                    self.raw.push(mean);
                    self.nearest.push(mean_of_nearest);
                    let is_kept = pool.item_of(row).is_some_and(|item_idx| keeps(sample.n_rows, seed, item_idx));
                    self.table.push(is_kept.then(|| sample.levels(row, products)));
                }
            }
            yield_now().await;
            if is_superseded() {
                return Err(ScorerError::Superseded);
            }
        }
        Ok(())
    }

    /// How much each of the first `n_rows` rows belongs to the pool, 0..=1.
    pub fn typicality(&self, n_rows: usize) -> Vec<f32> {
        let mut usual: Vec<f32> = self.references().iter().filter_map(|&row| self.nearest.get(row).copied()).collect();
        if usual.len() < MIN_FOR_TYPICALITY {
            return vec![1.0; n_rows];
        }
        let at = usual.len() / 2;
        let median = usual.select_nth_unstable_by(at, f32::total_cmp).1.max(1e-6);
        let typicality = |near: &f32| ((near / median - TYPICAL_FROM) / (TYPICAL_AT - TYPICAL_FROM)).clamp(0.0, 1.0);
        self.nearest.iter().take(n_rows).map(typicality).collect()
    }

    /// How the pool is seen, and which drawing of the sample that belongs to; once [`Density::update`] has run.
    pub fn emphasis(&self) -> Option<(&Emphasis, u64)> {
        self.drawn.as_ref().map(|sample| (&sample.emphasis, self.drawing))
    }

    /// How a head sees the pool, once [`Density::update`] has run.
    pub fn view(&self) -> Option<View<'_>> {
        self.drawn.as_ref().map(|sample| View::new(&sample.emphasis, sample.surroundings.as_ref()))
    }

    /// Makes sure that the similarities of these rows to all references are at hand.
    pub async fn want(
        &mut self,
        compute: &Compute,
        pool: &RefCell<Pool>,
        rows: &[usize],
        is_superseded: &dyn Fn() -> bool,
    ) -> Result<(), ScorerError> {
        let Some((sample, references)) =
            self.drawn.as_ref().and_then(|drawn| Some((drawn, drawn.references.as_ref()?)))
        else {
            return Ok(());
        };
        for rows in self.long_rows.missing(rows).chunks(LONG_BLOCK_ROWS) {
            let products = references.products(compute, pool, rows, LONG_BLOCK_ROWS).await?;
            for (&row, products) in rows.iter().zip(products.chunks_exact(MAX_REFERENCES)) {
                self.long_rows.insert(row, sample.levels(row, products).collect());
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
        let at = sorted.len() * 95 / 100;
        let scale = if sorted.is_empty() { 0.0 } else { *sorted.select_nth_unstable_by(at, f32::total_cmp).1 };
        raw.iter().map(|&value| if scale > 0.0 { (value / scale).min(1.0) } else { 1.0 }).collect()
    }

    /// Rows of the references.
    pub fn references(&self) -> &[usize] {
        self.drawn.as_ref().map(|sample| sample.rows.as_slice()).unwrap_or_default()
    }

    /// Rows of the anchors, the first of the references.
    pub fn anchors(&self) -> &[usize] {
        let references = self.references();
        references.get(..MAX_ANCHORS).unwrap_or(references)
    }

    /// Similarities to the anchors.
    pub fn table(&self) -> &Table {
        &self.table
    }

    /// Similarities to all references, of the rows that [`Density::want`] was asked for.
    pub fn long_rows(&self) -> &LongRows {
        &self.long_rows
    }
}

impl Sample {
    async fn draw(
        pool: &RefCell<Pool>,
        n_rows: usize,
        (seed, weighs_directions): (u64, bool),
        compute: &Compute,
    ) -> Self {
        let by_item = pool.borrow().by_item(n_rows);
        let plain = Emphasis::from_the_mean(&pool.borrow(), &by_item);
        let rows = sampled(&pool.borrow(), by_item, seed);
        let emphasis = if weighs_directions {
            let sample = pool.borrow().gather(rows.iter().copied(), rows.len());
            plain.fitted(sample).await
        } else {
            plain
        };
        let seen = emphasis.seen(&pool.borrow(), &rows);
        let places = seen.iter().map(|seen| seen.place).collect();
        let vectors: Vec<f32> = seen.into_iter().flat_map(|seen| seen.vector).collect();
        let dim = pool.borrow().dim();
        let short = vectors.get(..MAX_ANCHORS * dim).unwrap_or(&vectors);
        let anchors = Columns::new(short, dim, MAX_ANCHORS, compute);
        let has_more = rows.len() > MAX_ANCHORS;
        let references = has_more.then(|| Columns::new(&vectors, dim, MAX_REFERENCES, compute));
        let place_of = rows.iter().enumerate().map(|(place, &row)| (row, place)).collect();
        let mut sample =
            Self { seed, n_rows, rows, place_of, places, emphasis, surroundings: None, anchors, references };
        if weighs_directions {
            let (_, n_columns, _) = sample.columns();
            let looked_at = sample.rows.iter().copied().take(n_columns);
            let plain = pool.borrow().gather(looked_at, n_columns.min(sample.rows.len()));
            sample.surroundings = Some(Surroundings::among(sample.emphasis.rows(&plain), dim));
        }
        sample
    }

    /// What each row is compared with when it comes: columns, how many of them, and rows per product.
    fn columns(&self) -> (&Columns, usize, usize) {
        match &self.references {
            Some(references) if self.n_rows <= LOOKS_CLOSELY => (references, MAX_REFERENCES, LONG_BLOCK_ROWS),
            _ => (&self.anchors, MAX_ANCHORS, BLOCK_ROWS),
        }
    }

    /// Looks for the neighbours of the next row.
    fn look_around(&mut self, row: usize, products: &[f32], seen: &[f32]) {
        if let Some(surroundings) = &mut self.surroundings {
            let own = self.place_of.get(&row).copied();
            surroundings.push(seen, products, &self.places, own);
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "numbers of items are far below 2^52")]
    fn still_serves(&self, n_rows: usize, seed: u64) -> bool {
        // While the anchors are the whole pool, every new item belongs to them.
        let may_grow = if self.n_rows < MAX_ANCHORS { 1.0 } else { REDRAW_GROWTH };
        self.seed == seed && n_rows as f64 <= self.n_rows as f64 * may_grow
    }

    /// Levels of a row, given its products with as many of the sample's rows as there are.
    fn levels<'a>(&'a self, row: usize, products: &'a [f32]) -> impl Iterator<Item = u8> + 'a {
        let cosines = self.cosines(row, products);
        self.rows.iter().zip(cosines).map(move |(&other, cosine)| if other == row { SELF_LEVEL } else { level(cosine) })
    }

    fn cosines<'a>(&'a self, row: usize, products: &'a [f32]) -> impl Iterator<Item = f32> + 'a {
        let inverse_radius = self.emphasis.inverse_radius(row);
        self.places.iter().zip(products).map(move |(place, &product)| place.cosine(product, inverse_radius))
    }

    /// Mean cosine to the nearest [`N_NEIGHBOURS`] anchors, and to the nearest [`N_NEAREST`].
    #[expect(clippy::cast_precision_loss, reason = "at most 20")]
    fn means_of_nearest(&self, row: usize, products: &[f32]) -> (f32, f32) {
        let pairs = self.rows.iter().zip(self.cosines(row, products));
        let mut others: Vec<f32> = pairs.filter(|&(&anchor, _)| anchor != row).map(|(_, cosine)| cosine).collect();
        if others.len() > N_NEIGHBOURS {
            others.select_nth_unstable_by(N_NEIGHBOURS, |a, b| b.total_cmp(a));
            others.truncate(N_NEIGHBOURS);
        }
        // The selection leaves them in any order; a sum of floats depends on it.
        others.sort_unstable_by(|a, b| b.total_cmp(a));
        let mean = |n: usize| others.iter().take(n).sum::<f32>() / others.len().clamp(1, n) as f32;
        (mean(N_NEIGHBOURS).clamp(0.0, 1.0), mean(N_NEAREST))
    }
}

impl Columns {
    fn new(vectors: &[f32], dim: usize, n_columns: usize, compute: &Compute) -> Self {
        let mut vectors = vectors.to_vec();
        vectors.resize(n_columns * dim, 0.0);
        let weights = transposed(&vectors, dim);
        if compute.is_gpu() {
            let data = TensorData::new(weights, [dim, n_columns]);
            Self::OnDevice(Box::new(Tensor::from_data(data, &compute.device)), n_columns)
        } else {
            let (n_in, n_out, bias) = (dim, n_columns, vec![0.0; n_columns]);
            Self::OnCpu(Packed::new(&Linear { n_in, n_out, weights, bias }))
        }
    }

    /// Products of at most `block_rows` rows with all columns, row by row. A GPU gets blocks of one shape.
    async fn products(
        &self,
        compute: &Compute,
        pool: &RefCell<Pool>,
        rows: &[usize],
        block_rows: usize,
    ) -> Result<Vec<f32>, ScorerError> {
        match self {
            Self::OnCpu(columns) => {
                let block = pool.borrow().gather(rows.iter().copied(), rows.len());
                let (mut tiles, mut products) = (Vec::new(), Vec::new());
                columns.multiply(&block, Finish::Plain, &mut tiles, &mut products);
                Ok(products)
            }
            Self::OnDevice(columns, n_columns) => {
                let (block, dim) = (pool.borrow().gather(rows.iter().copied(), block_rows), pool.borrow().dim());
                let block: Tensor<2> = Tensor::from_data(TensorData::new(block, [block_rows, dim]), &compute.device);
                compute.read(vec![block.matmul(columns.as_ref().clone())], block_rows * n_columns).await
            }
        }
    }
}

impl Columns {
    /// Products of one plain row with all columns; on the CPU alone.
    fn of_row(&self, plain: &[f32]) -> Option<Vec<f32>> {
        let Self::OnCpu(columns) = self else { return None };
        let mut products = Vec::new();
        columns.multiply(plain, Finish::Plain, &mut Vec::new(), &mut products);
        Some(products)
    }
}

impl std::fmt::Debug for Columns {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::OnCpu(_) => "Columns::OnCpu",
            Self::OnDevice(..) => "Columns::OnDevice",
        })
    }
}

/// A seeded sample in a fixed random order. By item and not by row: the same items give the same sample, whenever each
/// was encoded.
fn sampled(pool: &Pool, by_item: Vec<usize>, seed: u64) -> Vec<usize> {
    let item_of = |row: usize| pool.item_of(row).unwrap_or_default();
    let mut rows = by_item;
    rows.sort_by_cached_key(|&row| (mix(seed, item_of(row) as u64), item_of(row)));
    rows.truncate(MAX_REFERENCES);
    rows
}

/// What a head of the queue sees of a pool's rows, in their order, and of other rows, such as those of a test; see [`view`].
///
/// # Errors
/// When a product of matrices fails.
pub async fn seen_by_head(pool: &RefCell<Pool>, others: &[f32]) -> Result<[Vec<f32>; 2], ScorerError> {
    let (n_rows, dim) = (pool.borrow().n_rows(), pool.borrow().dim());
    let (mut density, compute) = (Density::new(true), Compute::cpu());
    density.update(&compute, pool, n_rows, 0, &|| false).await?;
    let (Some(view), Some(sample)) = (density.view(), &density.drawn) else { return Ok([Vec::new(), Vec::new()]) };
    let of_pool = view.rows(&pool.borrow(), &(0..n_rows).collect::<Vec<_>>());
    let (columns, ..) = sample.columns();
    let around = |_: usize, plain: &[f32]| {
        let nearest = sample.surroundings.as_ref().zip(columns.of_row(plain));
        nearest.map(|(surroundings, products)| surroundings.nearest(&products, &sample.places, None).to_vec())
    };
    Ok([of_pool, view.seen(others, dim, |at, plain| around(at, plain).unwrap_or_default())])
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
