//! Encoding in the background: which device, which items next, and whether what came back can be believed.

use std::pin::pin;
use std::rc::Rc;
use std::task::Poll;

use accord_protocol::{EncoderState, FromWorker};

use super::better::{Better, count};
use super::payload::{Payload, payloads};
use super::race::RACE_LEN;
use super::{Worker, post};
use crate::cache::block::{Block, rounded};
use crate::device::{Compute, MIN_COSINE, min_cosine};
use crate::embed::{fault, lacks_content};
use crate::encoder::{AnyEncoder, Encoded, Encoder as _, Input};
use crate::host::{millis_since, now_millis, sleep, with_timeout, yield_now};
use crate::spaces;

/// A batch that takes longer, kernels to compile included, is taken for a device that hangs.
const HANGS_MILLIS: i32 = 60_000;

/// How often a running batch is asked whether its device is still there.
const LOST_LOOK_MILLIS: u32 = 100;

/// The encoder on the device that encodes.
pub(super) struct Runner {
    pub(super) encoder: AnyEncoder,
    pub(super) compute: Compute,
    /// An input whose vector the CPU computed: it goes along with every batch of a GPU and must come back the same.
    pub(super) sentinel: Option<(Payload, Vec<f32>)>,
}

/// Why a batch brought nothing.
pub(super) enum Fault {
    /// The device is gone or cannot be believed any more.
    Device(String),
    /// The CPU fails too, so trying again does not help.
    Encoder(String),
}

impl Runner {
    /// Items to give at a time; a sentinel takes a place in a batch.
    pub(super) fn batch_len(&self) -> usize {
        self.encoder.batch_len().saturating_sub(usize::from(self.sentinel.is_some())).max(1)
    }
}

impl Better {
    /// Gives every item a vector, in the order in which the queue needs them, for as long as the worker lives.
    pub(super) async fn fill(&self, worker: Rc<Worker>) {
        loop {
            self.recall(&worker).await;
            self.rank_if_due(&worker);
            let n_wanted = self.runner.borrow().as_ref().map_or(RACE_LEN, |runner| runner.batch_len());
            let batch = self.next_items(&worker, n_wanted);
            if batch.is_empty() || self.is_shipped() {
                self.report_progress(&worker);
                let n_known = worker.n_items();
                worker.bell.until(|| worker.n_items() > n_known).await;
                continue;
            }
            worker.bell.until(|| !worker.is_ranking_due()).await;
            let runner = self.runner.borrow().clone();
            let done = match runner {
                Some(runner) => self.encode(&worker, &runner, &batch).await,
                None => self.race(&worker, &batch).await,
            };
            match done {
                Ok(()) => self.report_progress(&worker),
                Err(Fault::Device(why)) => {
                    post(&FromWorker::DeviceLost { message: why });
                    return;
                }
                Err(Fault::Encoder(why)) => {
                    worker.reporter.update(|report| report.state = EncoderState::Failed { why });
                    return;
                }
            }
            yield_now().await;
        }
    }

    fn is_shipped(&self) -> bool {
        self.loaded.borrow().is_none() && self.runner.borrow().is_none()
    }

    fn next_items(&self, worker: &Worker, n_wanted: usize) -> Vec<usize> {
        let (pool, last) = (self.pool.borrow(), worker.last.borrow());
        let labels = last.request.as_ref().map(|request| request.labels.as_slice()).unwrap_or_default();
        spaces::wanted(worker.n_items(), labels, &last.order, |item_idx| pool.row_of(item_idx).is_some(), n_wanted)
    }

    /// Encodes items and takes what can be believed.
    pub(super) async fn encode(&self, worker: &Worker, runner: &Runner, items: &[usize]) -> Result<(), Fault> {
        let payloads = payloads(worker, items).await;
        let began = now_millis();
        let encoded = run(&runner.encoder, &runner.compute, &payloads, runner.sentinel.as_ref()).await?;
        let mut rate = self.rate.get();
        rate.note(items.len(), millis_since(began));
        self.rate.set(rate);
        self.take(worker, items, &payloads, encoded).await;
        Ok(())
    }

    /// Puts vectors into the space and into the cache.
    pub(super) async fn take(&self, worker: &Worker, items: &[usize], payloads: &[Payload], encoded: Encoded) {
        let Encoded { mut vectors, problems } = encoded;
        let loss = rounded(&mut vectors, self.dim);
        let mut block = Block::default();
        let mut n_new = 0;
        for ((item_idx, payload), vector) in items.iter().zip(payloads).zip(vectors.chunks_exact(self.dim)) {
            if !self.pool.borrow_mut().insert(*item_idx, vector) {
                continue;
            }
            n_new += 1;
            let id = worker.items.borrow().get(*item_idx).map(|item| item.id);
            // What could not be fetched may be there next time.
            if let Some(id) = id.filter(|_| !matches!(payload, Payload::Missing)) {
                block.ids.push(id);
                block.vectors.extend_from_slice(vector);
            }
        }
        let mut cache_bytes = None;
        if let Some(cache) = self.cache.as_ref().filter(|_| !block.ids.is_empty()) {
            if !cache.write(&self.encoder_id, &block).await {
                worker.reporter.note("This browser's storage is full, so some vectors are computed again next time");
            }
            cache_bytes = Some(cache.n_bytes());
        }
        worker.reporter.update(|report| {
            report.n_embedded += n_new;
            report.n_unusable += count(problems.len());
            report.loss = report.loss.max(loss);
            report.cache_bytes = cache_bytes.unwrap_or(report.cache_bytes);
        });
    }
}

/// Encodes payloads; whatever is returned was checked.
pub(super) async fn run(
    encoder: &AnyEncoder,
    compute: &Compute,
    payloads: &[Payload],
    sentinel: Option<&(Payload, Vec<f32>)>,
) -> Result<Encoded, Fault> {
    let all = payloads.iter().chain(sentinel.map(|(payload, _)| payload));
    let inputs: Vec<Input<'_>> = all.map(Payload::input).collect();
    let failed = |why: String| if compute.is_gpu() { Fault::Device(why) } else { Fault::Encoder(why) };
    let encoded = match while_there(encoder.encode(&inputs), compute).await {
        Some(Ok(encoded)) => encoded,
        Some(Err(error)) => return Err(failed(error.to_string())),
        None => return Err(failed("the graphics device was taken away in the middle of a batch".to_owned())),
    };
    let dim = encoder.dim();
    if let Some(why) = fault(&encoded, inputs.len(), dim) {
        return Err(failed(why));
    }
    let has_content = |at: usize| matches!(inputs.get(at), Some(Input::Text(text)) if !text.trim().is_empty());
    if compute.is_gpu() && lacks_content(&encoded, dim, has_content) {
        return Err(failed("the graphics device returned zeros".to_owned()));
    }
    let mut encoded = encoded;
    if let Some((_, expected)) = sentinel {
        let found = encoded.vectors.split_off(payloads.len() * dim);
        if min_cosine(&found, expected, dim) < MIN_COSINE {
            return Err(failed("the graphics device computes other vectors than before".to_owned()));
        }
    }
    if compute.is_lost() {
        return Err(failed("the graphics device was taken away in the middle of a batch".to_owned()));
    }
    encoded.problems.retain(|(at, _)| *at < payloads.len());
    Ok(encoded)
}

/// The future's output, or nothing when the device is lost or hangs. On the CPU nothing is ever lost.
async fn while_there<F: Future>(future: F, compute: &Compute) -> Option<F::Output> {
    if !compute.is_gpu() {
        return Some(future.await);
    }
    let lost = async {
        while !compute.is_lost() {
            sleep(LOST_LOOK_MILLIS).await;
        }
    };
    let either = async {
        let mut future = pin!(future);
        let mut lost = pin!(lost);
        std::future::poll_fn(|context| match future.as_mut().poll(context) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending => lost.as_mut().poll(context).map(|()| None),
        })
        .await
    };
    with_timeout(either, HANGS_MILLIS).await.flatten()
}
