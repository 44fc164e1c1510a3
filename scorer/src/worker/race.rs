//! The race of the better encoder between the devices, on its own inputs.

use std::rc::Rc;

use accord_protocol::{DeviceKind, DeviceReport, DeviceWish, EncoderKind, EncoderState};

use super::Worker;
use super::better::Better;
use super::embedder::{Fault, Runner, run};
use super::payload::{Payload, payloads};
use crate::device::{Compute, Entry, encoder_report};
use crate::encoder::{AnyEncoder, Encoder as _, Files, load};
use crate::host::{millis_since, now_millis, with_timeout, yield_now};

/// Inputs of the race; their vectors are used, so that none of the CPU's work is lost.
pub(super) const RACE_LEN: usize = 32;

/// Loading onto WebGPU and compiling its kernels may take so long; who asked for it waits longer.
const WARMUP_MILLIS: i32 = 30_000;
const ASKED_FOR_WARMUP_MILLIS: i32 = 120_000;

/// The encoder on the CPU before devices were compared.
pub(super) struct Loaded {
    pub(super) kind: EncoderKind,
    /// For WebGPU; empty where there is none.
    pub(super) files: Files,
    pub(super) encoder: AnyEncoder,
}

impl Better {
    /// Encodes the first items on the CPU, then, where there is WebGPU, on that, and keeps the faster one that agrees.
    pub(super) async fn race(&self, worker: &Worker, items: &[usize]) -> Result<(), Fault> {
        worker.reporter.update(|report| report.state = EncoderState::Racing);
        let Some(Loaded { kind, files, encoder }) = self.loaded.borrow_mut().take() else { return Ok(()) };
        let cpu = Runner { encoder, compute: Compute::cpu(), sentinel: None };
        let payloads = payloads(worker, items).await;
        let on_cpu = self.race_on_cpu(worker, &cpu, items, &payloads).await?;
        let (scorer, gpu) = {
            let choice = worker.choice.borrow();
            let choice = choice.as_ref();
            (choice.map(|choice| choice.report.clone()), choice.and_then(|choice| choice.gpu.clone()))
        };
        let Some(scorer) = scorer else { return Ok(()) };
        let on_gpu = match gpu {
            None => Err(scorer.why.clone()),
            Some(_) if kind == EncoderKind::Static || kind == EncoderKind::Hashed => {
                Err("this encoder looks vectors up, where WebGPU has nothing to gain".to_owned())
            }
            Some(gpu) => race_on_gpu(worker, kind, files, &gpu, &payloads).await,
        };
        let report = self.judge(worker.wish.get(), &on_cpu, &on_gpu, &scorer);
        let runner = match on_gpu {
            Ok((encoder, compute, _)) if report.chosen == DeviceKind::WebGpu => {
                let vector = on_cpu.vectors.get(..self.dim).map(<[f32]>::to_vec);
                Runner { encoder, compute, sentinel: payloads.first().cloned().zip(vector) }
            }
            _ => cpu,
        };
        *self.runner.borrow_mut() = Some(Rc::new(runner));
        worker.reporter.update(|known| known.device = Some(report));
        Ok(())
    }

    fn judge(&self, wish: DeviceWish, cpu: &Entry, gpu: &OnGpu, scorer: &DeviceReport) -> DeviceReport {
        let gpu = gpu.as_ref().map(|(_, _, entry)| entry).map_err(Clone::clone);
        encoder_report(wish, cpu, gpu, self.dim, scorer)
    }

    async fn race_on_cpu(
        &self,
        worker: &Worker,
        cpu: &Runner,
        items: &[usize],
        payloads: &[Payload],
    ) -> Result<Entry, Fault> {
        let mut entry = Entry { vectors: Vec::new(), millis: 0.0, warmup_millis: 0.0 };
        let len = cpu.batch_len();
        for (items, payloads) in items.chunks(len).zip(payloads.chunks(len)) {
            worker.bell.until(|| !worker.is_ranking_due()).await;
            let began = now_millis();
            let encoded = run(&cpu.encoder, &cpu.compute, payloads, None).await?;
            entry.millis += millis_since(began);
            entry.vectors.extend_from_slice(&encoded.vectors);
            self.take(worker, items, payloads, encoded).await;
            yield_now().await;
        }
        let mut rate = self.rate.get();
        rate.note(items.len(), entry.millis);
        self.rate.set(rate);
        Ok(entry)
    }
}

type OnGpu = Result<(AnyEncoder, Compute, Entry), String>;

async fn race_on_gpu(worker: &Worker, kind: EncoderKind, files: Files, gpu: &Compute, payloads: &[Payload]) -> OnGpu {
    let limit = if worker.wish.get() == DeviceWish::WebGpu { ASKED_FOR_WARMUP_MILLIS } else { WARMUP_MILLIS };
    let began = now_millis();
    let warmed = async {
        let encoder = load(kind, files, gpu).await.map_err(|error| format!("WebGPU did not take it: {error}"))?;
        on_gpu(&encoder, gpu, payloads).await?;
        Ok::<AnyEncoder, String>(encoder)
    };
    let encoder = match with_timeout(warmed, limit).await {
        Some(encoder) => encoder?,
        None => return Err(format!("WebGPU was not ready for this encoder after {} s", limit / 1_000)),
    };
    let warmup_millis = millis_since(began);
    let began = now_millis();
    let vectors = on_gpu(&encoder, gpu, payloads).await?;
    Ok((encoder, gpu.clone(), Entry { vectors, millis: millis_since(began), warmup_millis }))
}

async fn on_gpu(encoder: &AnyEncoder, gpu: &Compute, payloads: &[Payload]) -> Result<Vec<f32>, String> {
    let mut vectors = Vec::new();
    for payloads in payloads.chunks(encoder.batch_len().max(1)) {
        match run(encoder, gpu, payloads, None).await {
            Ok(encoded) => vectors.extend(encoded.vectors),
            Err(Fault::Device(why) | Fault::Encoder(why)) => return Err(format!("WebGPU failed the race: {why}")),
        }
    }
    Ok(vectors)
}
