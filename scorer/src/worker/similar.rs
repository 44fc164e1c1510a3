//! The items most like one, told at once: some thousand products of vectors take about a millisecond.

use accord_protocol::{FromWorker, Similar, SimilarRequest};

use super::{Worker, post};

/// Answers in the better space where it has the item's vector, otherwise in the instant one.
pub(super) fn answer(worker: &Worker, request: &SimilarRequest) {
    let better = worker.better.borrow().clone();
    let item_idx = request.item_idx as usize;
    let nearest = match better.filter(|better| better.pool.borrow().row_of(item_idx).is_some()) {
        Some(better) => better.pool.borrow().nearest(item_idx, &request.among, request.k as usize),
        None => worker.pool.borrow().nearest(item_idx, &request.among, request.k as usize),
    };
    post(&FromWorker::Similar(Similar { generation: request.generation, item_idx: request.item_idx, nearest }));
}
