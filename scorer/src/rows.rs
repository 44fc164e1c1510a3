//! One piece of work per row of the pool, in blocks, on as many threads as there are.
//!
//! In a browser there is one, and it looks at the event loop after each block.

use std::cell::RefCell;
use std::ops::Range;
use std::thread;

use crate::error::ScorerError;
use crate::host::{n_threads, yield_now};
use crate::pool::Pool;

/// Rows a thread works on at a time: their vectors, 768 kB at 384 numbers each, stay in the second level cache.
const BLOCK_ROWS: usize = 512;

/// From so many rows a thread is worth starting.
const ROWS_PER_THREAD: usize = 16_384;

/// What is done to a block: it gets the pool, the block's rows, and where to put one result per row, which holds what was
/// there before.
pub(crate) type Work<'a, T> = &'a (dyn Fn(&Pool, Range<usize>, &mut [T]) + Sync);

/// Works on the first `n_rows` rows; one result per row, whatever the number of threads.
pub(crate) async fn map<T: Clone + Default + Send>(
    pool: &RefCell<Pool>,
    n_rows: usize,
    work: Work<'_, T>,
    is_superseded: &dyn Fn() -> bool,
) -> Result<Vec<T>, ScorerError> {
    let mut results = vec![T::default(); n_rows];
    each(pool, 0, &mut results, work, is_superseded).await?;
    Ok(results)
}

/// Works on as many rows from `first` on as there are results.
pub(crate) async fn each<T: Send>(
    pool: &RefCell<Pool>,
    first: usize,
    results: &mut [T],
    work: Work<'_, T>,
    is_superseded: &dyn Fn() -> bool,
) -> Result<(), ScorerError> {
    let n_threads = n_threads().min(results.len() / ROWS_PER_THREAD).max(1);
    let rows_per_piece = if n_threads == 1 { BLOCK_ROWS } else { n_threads * ROWS_PER_THREAD };
    for (at, piece) in results.chunks_mut(rows_per_piece).enumerate() {
        share(&pool.borrow(), first + at * rows_per_piece, piece, n_threads, work);
        yield_now().await;
        if is_superseded() {
            return Err(ScorerError::Superseded);
        }
    }
    Ok(())
}

fn share<T: Send>(pool: &Pool, first: usize, results: &mut [T], n_threads: usize, work: Work<'_, T>) {
    if n_threads == 1 {
        return in_blocks(pool, first, results, work);
    }
    let rows_each = results.len().div_ceil(n_threads).max(1);
    thread::scope(|scope| {
        for (at, results) in results.chunks_mut(rows_each).enumerate() {
            scope.spawn(move || in_blocks(pool, first + at * rows_each, results, work));
        }
    });
}

fn in_blocks<T>(pool: &Pool, first: usize, results: &mut [T], work: Work<'_, T>) {
    for (at, results) in results.chunks_mut(BLOCK_ROWS).enumerate() {
        let start = first + at * BLOCK_ROWS;
        work(pool, start..start + results.len(), results);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::host::block_on;

    #[test]
    fn every_row_gets_its_result_and_a_newer_request_ends_the_work() {
        let pool = RefCell::new(Pool::new(8));
        let work = |_: &Pool, rows: Range<usize>, results: &mut [usize]| {
            results.iter_mut().zip(rows).for_each(|(result, row)| *result = row * 3);
        };
        for n_rows in [0, 1, 511, 513, 70_001] {
            let found = block_on(map(&pool, n_rows, &work, &|| false)).unwrap();
            assert_eq!(found, (0..n_rows).map(|row| row * 3).collect::<Vec<_>>());
        }
        assert!(block_on(map(&pool, 70_000, &work, &|| true)).is_err());
    }
}
