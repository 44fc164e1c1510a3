//! Which pairs of records are compared: all of them while that takes seconds, else those in near buckets.
//!
//! Beyond [`MAX_EXHAUSTIVE`] candidates each belongs to the bucket of its most similar anchor, anchors being a sample by
//! hashed index, and a query is compared with the buckets of the [`N_NEAR`] anchors most similar to its own. The work
//! then grows as N^1.5 at worst. Equal vectors always share a bucket; of near ones a few may be missed.

use std::cell::RefCell;

use burn::tensor::{Device, Tensor, TensorData};

use crate::density::{mix, transposed};
use crate::device::Compute;
use crate::error::ScorerError;
use crate::host::yield_now;
use crate::pool::Pool;

/// Up to so many candidates every query is compared with every one.
pub const MAX_EXHAUSTIVE: usize = 20_000;

/// Queries per product.
const BLOCK_ROWS: usize = 256;

/// Candidates per bucket, on the average.
const BUCKET_SIZE: usize = 256;

/// Buckets that a query looks into; 12 times 256 candidates hold the fifty nearest of most records.
const N_NEAR: usize = 12;

/// The hash by which anchors are drawn.
const SEED: u64 = 0x7472_6961_6765;

/// Gets a query, its candidates and their cosines.
pub(super) type Take<'a> = dyn FnMut(u32, &[u32], &[f32]) + 'a;

/// Queries, and the candidates each of them is compared with, ascending.
#[derive(Debug)]
struct Batch {
    queries: Vec<u32>,
    candidates: Vec<u32>,
}

/// What is compared with what.
#[derive(Debug)]
pub(super) struct Search {
    batches: Vec<Batch>,
}

impl Search {
    /// Plans to compare some items with some others. Both lists ascend; items without a vector have a cosine of 0.
    pub(super) async fn new(pool: &RefCell<Pool>, queries: &[u32], candidates: &[u32]) -> Result<Self, ScorerError> {
        if candidates.len() <= MAX_EXHAUSTIVE {
            return Ok(Self { batches: vec![Batch { queries: queries.to_vec(), candidates: candidates.to_vec() }] });
        }
        let mut anchors = candidates.to_vec();
        anchors.sort_by_cached_key(|&item| (mix(SEED, u64::from(item)), item));
        anchors.truncate(candidates.len().div_ceil(BUCKET_SIZE));
        anchors.sort_unstable();
        Self::of_buckets(pool, queries, candidates, &anchors).await
    }

    async fn of_buckets(
        pool: &RefCell<Pool>,
        queries: &[u32],
        candidates: &[u32],
        anchors: &[u32],
    ) -> Result<Self, ScorerError> {
        let mut near: Vec<Vec<usize>> = Vec::with_capacity(anchors.len());
        compare(pool, anchors, anchors, &mut |_, _, cosines| {
            let mut order: Vec<usize> = (0..cosines.len()).collect();
            let cosine = |at: usize| cosines.get(at).copied().unwrap_or_default();
            order.sort_by(|&a, &b| cosine(b).total_cmp(&cosine(a)).then(a.cmp(&b)));
            order.truncate(N_NEAR);
            near.push(order);
        })
        .await?;
        let members = buckets(pool, candidates, anchors).await?;
        let asked = buckets(pool, queries, anchors).await?;
        let batches = asked.into_iter().zip(near).filter(|(queries, _)| !queries.is_empty());
        let batches = batches.map(|(queries, near)| {
            let mut candidates: Vec<u32> =
                near.iter().filter_map(|&bucket| members.get(bucket)).flatten().copied().collect();
            candidates.sort_unstable();
            Batch { queries, candidates }
        });
        Ok(Self { batches: batches.collect() })
    }

    /// Hands over each query with its candidates and their cosines. `is_superseded` is asked between products.
    pub(super) async fn visit(
        &self,
        pool: &RefCell<Pool>,
        is_superseded: &dyn Fn() -> bool,
        take: &mut Take<'_>,
    ) -> Result<(), ScorerError> {
        for batch in self.batches.iter().filter(|batch| !batch.candidates.is_empty()) {
            let columns = Columns::new(&pool.borrow(), &batch.candidates);
            for queries in batch.queries.chunks(BLOCK_ROWS) {
                columns.compare(pool, queries, take).await?;
                yield_now().await;
                if is_superseded() {
                    return Err(ScorerError::Superseded);
                }
            }
        }
        Ok(())
    }
}

/// Compares all queries with all candidates.
pub(super) async fn compare(
    pool: &RefCell<Pool>,
    queries: &[u32],
    candidates: &[u32],
    take: &mut Take<'_>,
) -> Result<(), ScorerError> {
    if candidates.is_empty() {
        return Ok(());
    }
    let columns = Columns::new(&pool.borrow(), candidates);
    for queries in queries.chunks(BLOCK_ROWS) {
        columns.compare(pool, queries, take).await?;
        yield_now().await;
    }
    Ok(())
}

/// Items by the anchor they are most similar to, each list ascending.
async fn buckets(pool: &RefCell<Pool>, items: &[u32], anchors: &[u32]) -> Result<Vec<Vec<u32>>, ScorerError> {
    let mut buckets: Vec<Vec<u32>> = vec![Vec::new(); anchors.len()];
    compare(pool, items, anchors, &mut |item, _, cosines| {
        let mut nearest = (0, f32::NEG_INFINITY);
        for (at, &cosine) in cosines.iter().enumerate() {
            if cosine > nearest.1 {
                nearest = (at, cosine);
            }
        }
        if let Some(bucket) = buckets.get_mut(nearest.0) {
            bucket.push(item);
        }
    })
    .await?;
    Ok(buckets)
}

/// Candidates as the right side of products.
struct Columns<'a> {
    items: &'a [u32],
    values: Tensor<2>,
}

impl<'a> Columns<'a> {
    fn new(pool: &Pool, items: &'a [u32]) -> Self {
        let columns = transposed(&gather(pool, items), pool.dim());
        let values = Tensor::from_data(TensorData::new(columns, [pool.dim(), items.len()]), &Device::flex());
        Self { items, values }
    }

    async fn compare(&self, pool: &RefCell<Pool>, queries: &[u32], take: &mut Take<'_>) -> Result<(), ScorerError> {
        let (rows, dim) = (gather(&pool.borrow(), queries), pool.borrow().dim());
        let rows: Tensor<2> = Tensor::from_data(TensorData::new(rows, [queries.len(), dim]), &Device::flex());
        let product = rows.matmul(self.values.clone());
        let cosines = Compute::cpu().read(vec![product], queries.len() * self.items.len()).await?;
        for (&query, cosines) in queries.iter().zip(cosines.chunks_exact(self.items.len())) {
            take(query, self.items, cosines);
        }
        Ok(())
    }
}

/// Rows of items, zeros for those without a vector.
fn gather(pool: &Pool, items: &[u32]) -> Vec<f32> {
    let mut rows = Vec::with_capacity(items.len() * pool.dim());
    for &item in items {
        match pool.row_of(item as usize) {
            Some(row) => rows.extend_from_slice(pool.row(row)),
            None => rows.resize(rows.len() + pool.dim(), 0.0),
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::block_on;

    /// Forty directions with five records close to each.
    fn pool() -> RefCell<Pool> {
        let mut pool = Pool::new(40);
        for item in 0..200_usize {
            let mut vector = vec![0.0_f32; 40];
            vector[item % 40] = 1.0;
            vector[(item + 1) % 40] = (item / 40) as f32 * 0.01;
            let norm = vector.iter().map(|x| x * x).sum::<f32>().sqrt();
            vector.iter_mut().for_each(|x| *x /= norm);
            assert!(pool.insert(item, &vector));
        }
        RefCell::new(pool)
    }

    #[test]
    fn buckets_hold_the_neighbours_that_a_full_search_finds() {
        let pool = pool();
        let items: Vec<u32> = (0..200).collect();
        let anchors: Vec<u32> = (0..40).collect();
        let best = |search: &Search| {
            let mut found = vec![Vec::new(); 200];
            let mut n_compared = 0;
            block_on(search.visit(&pool, &|| false, &mut |query, candidates, cosines| {
                n_compared += candidates.len();
                let near = candidates.iter().zip(cosines).filter(|pair| *pair.1 > 0.99 && *pair.0 != query);
                found[query as usize] = near.map(|(item, _)| *item).collect::<Vec<_>>();
            }))
            .unwrap();
            (found, n_compared)
        };
        let (all, n_all) = best(&block_on(Search::new(&pool, &items, &items)).unwrap());
        let (near, n_near) = best(&block_on(Search::of_buckets(&pool, &items, &items, &anchors)).unwrap());
        assert_eq!(all, near);
        assert_eq!((n_all, all[0].clone()), (40_000, vec![40, 80, 120, 160]));
        assert_eq!(n_near, 200 * 12 * 5);
    }

    #[test]
    fn a_newer_request_ends_a_search() {
        let search = block_on(Search::new(&pool(), &[0, 1], &[2, 3])).unwrap();
        let ended = block_on(search.visit(&pool(), &|| true, &mut |_, _, _| {}));
        assert!(matches!(ended, Err(ScorerError::Superseded)));
    }
}
