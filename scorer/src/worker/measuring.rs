//! Measurements: the least urgent work of the worker. One runs at a time, and only while no ranking is due; a newer
//! request replaces it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use accord_protocol::{FromWorker, Labeled, MeasureRequest, Measurement};
use wasm_bindgen_futures::spawn_local;

use super::{Worker, post};
use crate::encoder::ENCODER_ID;
use crate::error::ScorerError;
use crate::host::yield_now;
use crate::measure::{Pace, measure};

/// What is measured and what waits.
#[derive(Default)]
pub(super) struct Measuring {
    waiting: RefCell<Option<MeasureRequest>>,
    is_running: Cell<bool>,
}

/// Measures a request once nothing else is due.
pub(super) fn begin(worker: &Rc<Worker>, request: MeasureRequest) {
    *worker.measuring.waiting.borrow_mut() = Some(request);
    worker.bell.ring();
    // A running measurement looks for newer ones by itself.
    if worker.measuring.is_running.replace(true) {
        return;
    }
    let worker = Rc::clone(worker);
    spawn_local(async move {
        worker.bell.until(|| worker.choice.borrow().is_some()).await;
        while let Some(request) = worker.measuring.waiting.take() {
            match measured(&worker, &request).await {
                Ok(measurement) => post(&FromWorker::Measured(measurement)),
                Err(ScorerError::Superseded) => {}
                Err(error) => worker.fail(&error.to_string()),
            }
        }
        worker.measuring.is_running.set(false);
    });
}

/// In the space that the queue's order rests on.
async fn measured(worker: &Rc<Worker>, request: &MeasureRequest) -> Result<Measurement, ScorerError> {
    let turn = Turn { worker };
    turn.rest().await?;
    let labels: Vec<Labeled> =
        request.lessons.iter().map(|lesson| Labeled { item_idx: lesson.item_idx, class_idx: 0, weight: 1.0 }).collect();
    let better = worker.better.borrow().clone();
    if let Some(better) = better
        && better.can_rank(worker, &labels).await
    {
        return measure(&better.pool, &better.encoder_id, request, &turn).await;
    }
    measure(&worker.pool, ENCODER_ID, request, &turn).await
}

struct Turn<'a> {
    worker: &'a Worker,
}

impl Turn<'_> {
    fn is_replaced(&self) -> bool {
        self.worker.measuring.waiting.borrow().is_some()
    }
}

impl Pace for Turn<'_> {
    fn must_rest(&self) -> bool {
        self.is_replaced() || self.worker.is_ranking_due()
    }

    async fn rest(&self) -> Result<(), ScorerError> {
        yield_now().await;
        self.worker.bell.until(|| !self.worker.is_ranking_due() || self.is_replaced()).await;
        if self.is_replaced() { Err(ScorerError::Superseded) } else { Ok(()) }
    }
}
