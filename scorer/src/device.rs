//! The device: SIMD CPU or WebGPU, chosen by a measured race.
//!
//! Both run the same batch, WebGPU is accepted only if its numbers agree, and of two that agree the faster one wins. A
//! software adapter runs on the very CPU it competes with, so it loses without being started unless it was asked for.

mod encoder_race;
mod race;

#[cfg(not(target_arch = "wasm32"))]
mod native;
#[cfg(target_arch = "wasm32")]
mod wasm;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use accord_protocol::{DeviceKind, DeviceReport, DeviceWish};
use burn::tensor::{Device, Tensor, Transaction};

#[cfg(not(target_arch = "wasm32"))]
use native as web;
#[cfg(target_arch = "wasm32")]
use wasm as web;

use crate::error::ScorerError;
use crate::host::{millis_since, now_millis, with_timeout};
use race::{Measured, Outcome};

pub use encoder_race::{Entry, MIN_COSINE, min_cosine, report as encoder_report};

/// After this the CPU is used: on some machines the first kernels never finish compiling.
const WEBGPU_TIMEOUT_MILLIS: i32 = 20_000;

/// Who asks for WebGPU waits longer: a software adapter on a busy machine compiles for half a minute.
const ASKED_FOR_TIMEOUT_MILLIS: i32 = 60_000;

/// Where tensors live. Never burn's default device, which in a browser is a GPU that cannot be opened synchronously.
#[derive(Clone, Debug)]
pub struct Compute {
    pub(crate) device: Device,
    /// Which kind it is.
    pub kind: DeviceKind,
    is_software: bool,
    is_lost: Lost,
}

/// Set once the browser took the device away; every clone sees it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lost(Arc<AtomicBool>);

impl Lost {
    #[cfg_attr(not(target_arch = "wasm32"), expect(dead_code, reason = "natively there is no device to lose"))]
    pub(crate) fn set(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// What [`choose`] found.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Where heads are scored.
    pub compute: Compute,
    /// How that was decided.
    pub report: DeviceReport,
    /// WebGPU, where it was opened and computes what the CPU computes: an encoder may win on it where a head does not.
    pub gpu: Option<Compute>,
}

/// What the browser says about its adapter before it is opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Adapter {
    pub(crate) name: String,
    pub(crate) is_software: bool,
    pub(crate) has_timestamps: bool,
}

impl Compute {
    /// The CPU, without a race.
    pub fn cpu() -> Self {
        Self { device: Device::flex(), kind: DeviceKind::Cpu, is_software: false, is_lost: Lost::default() }
    }

    /// Whether the browser took the device away.
    pub fn is_lost(&self) -> bool {
        self.is_lost.0.load(Ordering::Relaxed)
    }

    /// Where the large products of densities run: on the CPU instead of a software adapter, which takes fifty times as
    /// long for them and would hold up the first order of ten thousand items by minutes.
    pub(crate) fn for_large_products(&self) -> Self {
        if self.is_software { Self::cpu() } else { self.clone() }
    }

    fn name(&self) -> &'static str {
        match self.kind {
            DeviceKind::Cpu => "CPU",
            DeviceKind::WebGpu => "WebGPU device",
        }
    }

    /// Reads tensors in one go, one after the other. Never synchronously: a browser cannot wait for its GPU.
    pub(crate) async fn read(&self, tensors: Vec<Tensor<2>>, expected: usize) -> Result<Vec<f32>, ScorerError> {
        let transaction = tensors.into_iter().fold(Transaction::default(), Transaction::register);
        let all = transaction.execute_async().await.map_err(|error| ScorerError::device(self.name(), &error))?;
        let mut numbers = Vec::with_capacity(expected);
        for data in all {
            let values = data.as_slice::<f32>();
            numbers.extend_from_slice(
                values.map_err(|error| ScorerError::Device { device: self.name(), reason: error.to_string() })?,
            );
        }
        if numbers.len() == expected {
            Ok(numbers)
        } else {
            Err(ScorerError::Shape { device: self.name(), found: numbers.len(), expected })
        }
    }
}

/// Chooses a device; never fails, as the CPU is always there. `gpu_lost` says why WebGPU must not be opened again.
pub async fn choose(wish: DeviceWish, gpu_lost: Option<String>) -> Choice {
    let cpu = Compute::cpu();
    let on_cpu = race::measure(&cpu).await.ok();
    if let Some(why) = gpu_lost {
        let why = format!("WebGPU stopped working in this session ({why}), so the CPU took over");
        return on_the_cpu(on_cpu.as_ref(), why, None);
    }
    if wish == DeviceWish::Cpu {
        return on_the_cpu(on_cpu.as_ref(), "the CPU was asked for".into(), None);
    }
    let adapter = match with_timeout(web::probe(), WEBGPU_TIMEOUT_MILLIS).await {
        Some(Ok(adapter)) => adapter,
        Some(Err(why)) => return on_the_cpu(on_cpu.as_ref(), why, None),
        None => return on_the_cpu(on_cpu.as_ref(), "the browser did not answer whether it has WebGPU".into(), None),
    };
    if let Some(why) = reason_not_to_open(wish, &adapter) {
        return on_the_cpu(on_cpu.as_ref(), why, Some(&adapter));
    }
    let began = now_millis();
    let limit_millis = if wish == DeviceWish::WebGpu { ASKED_FOR_TIMEOUT_MILLIS } else { WEBGPU_TIMEOUT_MILLIS };
    match with_timeout(open_and_measure(adapter.is_software), limit_millis).await {
        None => {
            let why = format!("WebGPU was not ready after {} s", limit_millis / 1_000);
            on_the_cpu(on_cpu.as_ref(), why, Some(&adapter))
        }
        Some(Err(why)) => on_the_cpu(on_cpu.as_ref(), why, Some(&adapter)),
        Some(Ok((gpu, on_gpu, warm_at))) => {
            let outcome = race::judge(wish, on_cpu.as_ref(), &on_gpu, &adapter);
            let gpu_warmup_millis = Some(millis_since(began) - millis_since(warm_at));
            finish((cpu, on_cpu.as_ref()), (gpu, &on_gpu), outcome, &adapter, gpu_warmup_millis)
        }
    }
}

/// Says why an adapter is not even opened, where that is so.
fn reason_not_to_open(wish: DeviceWish, adapter: &Adapter) -> Option<String> {
    if !adapter.has_timestamps {
        // cubecl-wgpu panics in wasm when it times a kernel on such an adapter.
        return Some("this browser's WebGPU lacks timestamp queries, which the GPU runtime needs".into());
    }
    (wish == DeviceWish::Fastest && adapter.is_software).then(|| {
        format!("the only WebGPU adapter, {}, is software: it runs on this same CPU and loses the race", adapter.name)
    })
}

/// Opens WebGPU, runs the batch until it is warm, and measures it. Also returns when it was warm.
async fn open_and_measure(is_software: bool) -> Result<(Compute, Measured, f64), String> {
    let is_lost = Lost::default();
    let device = web::open(&is_lost).await.map_err(|why| format!("WebGPU did not start: {why}"))?;
    let gpu = Compute { device, kind: DeviceKind::WebGpu, is_software, is_lost };
    let failed = |error: ScorerError| format!("WebGPU failed the race: {error}");
    race::run_once(&gpu).await.map_err(failed)?;
    let warm_at = now_millis();
    let measured = race::measure(&gpu).await.map_err(failed)?;
    Ok((gpu, measured, warm_at))
}

fn on_the_cpu(on_cpu: Option<&Measured>, why: String, adapter: Option<&Adapter>) -> Choice {
    let report = DeviceReport {
        chosen: DeviceKind::Cpu,
        why,
        adapter: adapter.map(|adapter| adapter.name.clone()),
        adapter_is_software: adapter.is_some_and(|adapter| adapter.is_software),
        cpu_millis: on_cpu.map(|measured| measured.median_millis),
        gpu_millis: None,
        gpu_warmup_millis: None,
        max_difference: None,
    };
    Choice { compute: Compute::cpu(), report, gpu: None }
}

fn finish(
    (cpu, on_cpu): (Compute, Option<&Measured>),
    (gpu, on_gpu): (Compute, &Measured),
    outcome: Outcome,
    adapter: &Adapter,
    gpu_warmup_millis: Option<f32>,
) -> Choice {
    let report = DeviceReport {
        chosen: outcome.chosen,
        why: outcome.why,
        adapter: Some(adapter.name.clone()),
        adapter_is_software: adapter.is_software,
        cpu_millis: on_cpu.map(|measured| measured.median_millis),
        gpu_millis: Some(on_gpu.median_millis),
        gpu_warmup_millis,
        max_difference: outcome.max_difference,
    };
    let compute = match outcome.chosen {
        DeviceKind::Cpu => cpu,
        DeviceKind::WebGpu => gpu.clone(),
    };
    let gpu = (outcome.chosen == DeviceKind::WebGpu || outcome.agrees).then_some(gpu);
    Choice { compute, report, gpu }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::host::block_on;

    #[test]
    fn without_webgpu_the_report_says_so() {
        for wish in [DeviceWish::Fastest, DeviceWish::WebGpu] {
            let Choice { compute, report, .. } = block_on(choose(wish, None));
            assert_eq!((compute.kind, report.chosen), (DeviceKind::Cpu, DeviceKind::Cpu));
            assert!(report.why.contains("WebGPU"), "{}", report.why);
            assert!(report.cpu_millis.unwrap() > 0.0);
            assert_eq!((report.adapter, report.gpu_millis), (None, None));
        }
        assert!(block_on(choose(DeviceWish::Cpu, None)).report.why.contains("asked for"));
    }

    #[test]
    fn emb5_a_lost_webgpu_is_not_opened_again() {
        let choice = block_on(choose(DeviceWish::WebGpu, Some("it was reset".into())));
        assert_eq!(choice.report.chosen, DeviceKind::Cpu);
        assert!(choice.report.why.contains("it was reset"), "{}", choice.report.why);
    }

    #[test]
    fn software_loses_unless_asked_for_and_timestamps_are_needed() {
        let software = Adapter { name: "SwiftShader".into(), is_software: true, has_timestamps: true };
        assert!(reason_not_to_open(DeviceWish::Fastest, &software).unwrap().contains("SwiftShader, is software"));
        assert_eq!(reason_not_to_open(DeviceWish::WebGpu, &software), None);
        let old = Adapter { name: "GPU".into(), is_software: false, has_timestamps: false };
        assert!(reason_not_to_open(DeviceWish::WebGpu, &old).unwrap().contains("timestamp"));
        let good = Adapter { has_timestamps: true, ..old };
        assert_eq!(reason_not_to_open(DeviceWish::Fastest, &good), None);
    }
}
