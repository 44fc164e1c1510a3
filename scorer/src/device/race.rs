//! The race: what is run, how it is timed, who wins.

use accord_protocol::{DeviceKind, DeviceWish};
use burn::tensor::activation::softmax;
use burn::tensor::{Tensor, TensorData};

use crate::device::{Adapter, Compute};
use crate::error::ScorerError;
use crate::host::{millis_since, now_millis};

/// Timed runs; the median counts.
const N_RUNS: usize = 5;

/// A device this slow is timed no longer: it has lost, or was asked for and shall begin.
const ENOUGH_MILLIS: f64 = 500.0;

/// Largest absolute difference at which two devices agree. A kernel that failed to compile leaves zeros, which is off
/// by far more; f32 sums of 512 products in another order differ by about 1e-6.
const AGREEMENT: f32 = 1e-3;

/// As long as the longest vectors in use.
const DIM: usize = 1_024;
const N_ITEMS: usize = 256;
const N_CLASSES: usize = 8;
const N_SCORED: usize = 32;

/// One device's result.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Measured {
    pub(super) numbers: Vec<f32>,
    pub(super) median_millis: f32,
}

/// Who won.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Outcome {
    pub(super) chosen: DeviceKind,
    pub(super) why: String,
    pub(super) max_difference: Option<f32>,
    /// Whether both computed the same.
    pub(super) agrees: bool,
}

/// Runs the batch [`N_RUNS`] times, or until [`ENOUGH_MILLIS`] have passed.
pub(super) async fn measure(compute: &Compute) -> Result<Measured, ScorerError> {
    let mut numbers = Vec::new();
    let mut millis = Vec::with_capacity(N_RUNS);
    let first_began = now_millis();
    while millis.is_empty() || (millis.len() < N_RUNS && now_millis() - first_began < ENOUGH_MILLIS) {
        let began = now_millis();
        numbers = run_once(compute).await?;
        millis.push(millis_since(began));
    }
    millis.sort_unstable_by(f32::total_cmp);
    Ok(Measured { numbers, median_millis: millis.get(millis.len() / 2).copied().unwrap_or(f32::INFINITY) })
}

/// The two kinds of work of a ranking, small: probabilities of items, and similarities among items. Everything is
/// uploaded and read back, as both count.
pub(super) async fn run_once(compute: &Compute) -> Result<Vec<f32>, ScorerError> {
    let tensor = |seed: u64, shape: [usize; 2], scale: f32| -> Tensor<2> {
        Tensor::from_data(TensorData::new(noise(seed, shape[0] * shape[1], scale), shape), &compute.device)
    };
    // Entries of this size make rows of about unit length.
    #[expect(clippy::cast_precision_loss, reason = "1024")]
    let unit = (3.0 / DIM as f32).sqrt();
    let scored = tensor(1, [N_SCORED, DIM], unit).matmul(tensor(2, [DIM, N_CLASSES], 1.0));
    let items = tensor(3, [N_ITEMS, DIM], unit);
    let similarities = items.matmul(tensor(4, [DIM, N_ITEMS], unit));
    compute.read(vec![softmax(scored, 1), similarities], N_SCORED * N_CLASSES + N_ITEMS * N_ITEMS).await
}

/// Decides between two results.
pub(super) fn judge(wish: DeviceWish, on_cpu: Option<&Measured>, on_gpu: &Measured, adapter: &Adapter) -> Outcome {
    let Some(on_cpu) = on_cpu else {
        // Without the CPU's numbers nothing speaks for the GPU's.
        let why = "WebGPU's numbers could not be checked against the CPU's".into();
        return Outcome { chosen: DeviceKind::Cpu, why, max_difference: None, agrees: false };
    };
    let difference = max_difference(&on_cpu.numbers, &on_gpu.numbers);
    let (cpu_millis, gpu_millis) = (on_cpu.median_millis, on_gpu.median_millis);
    let times = format!("{gpu_millis:.1} ms on WebGPU against {cpu_millis:.1} ms on the CPU");
    let (chosen, why) = if difference > AGREEMENT {
        (DeviceKind::Cpu, format!("WebGPU computes other numbers than the CPU (off by {difference:.3})"))
    } else if wish == DeviceWish::WebGpu {
        let but = if adapter.is_software { "; its adapter is software, so densities stay on the CPU" } else { "" };
        (DeviceKind::WebGpu, format!("WebGPU was asked for: the test batch took {times}{but}"))
    } else if gpu_millis < cpu_millis {
        (DeviceKind::WebGpu, format!("WebGPU won the race: the test batch took {times}"))
    } else {
        (DeviceKind::Cpu, format!("the CPU won the race: the test batch took {times}"))
    };
    Outcome { chosen, why, max_difference: Some(difference), agrees: difference <= AGREEMENT }
}

/// Infinite where the lengths differ or a number is none.
fn max_difference(a: &[f32], b: &[f32]) -> f32 {
    if a.len() != b.len() {
        return f32::INFINITY;
    }
    a.iter()
        .zip(b)
        .map(|(x, y)| (x - y).abs())
        .fold(0.0, |max, difference| if difference.is_nan() { f32::INFINITY } else { max.max(difference) })
}

/// Numbers in `-scale..scale` from a linear congruential generator (Knuth's MMIX constants): the same everywhere.
fn noise(seed: u64, len: usize, scale: f32) -> Vec<f32> {
    let mut state = seed;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        #[expect(clippy::cast_precision_loss, reason = "24 bits fit")]
        let unit = (state >> 40) as f32 / (1_u32 << 24) as f32;
        (unit * 2.0 - 1.0) * scale
    };
    (0..len).map(|_| next()).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn measured(number: f32, median_millis: f32) -> Measured {
        Measured { numbers: vec![number, 0.5], median_millis }
    }

    #[track_caller]
    fn check(wish: DeviceWish, gpu: &Measured, chosen: DeviceKind, why: &str) {
        let adapter = Adapter { name: "GPU".into(), is_software: false, has_timestamps: true };
        let outcome = judge(wish, Some(&measured(1.0, 10.0)), gpu, &adapter);
        assert_eq!(outcome.chosen, chosen, "{}", outcome.why);
        assert!(outcome.why.contains(why), "{}", outcome.why);
    }

    #[test]
    fn the_faster_one_that_agrees_wins() {
        check(DeviceWish::Fastest, &measured(1.0, 5.0), DeviceKind::WebGpu, "won");
        check(DeviceWish::Fastest, &measured(1.0, 15.0), DeviceKind::Cpu, "CPU won");
        check(DeviceWish::WebGpu, &measured(1.0005, 15.0), DeviceKind::WebGpu, "asked for");
    }

    #[test]
    fn wrong_numbers_never_win() {
        for number in [0.0, 1.1, f32::NAN, f32::INFINITY] {
            check(DeviceWish::Fastest, &measured(number, 1.0), DeviceKind::Cpu, "other numbers");
            check(DeviceWish::WebGpu, &measured(number, 1.0), DeviceKind::Cpu, "other numbers");
        }
        let short = Measured { numbers: vec![1.0], median_millis: 1.0 };
        check(DeviceWish::Fastest, &short, DeviceKind::Cpu, "other numbers");
    }

    #[test]
    fn the_batch_is_not_trivial() {
        let numbers = crate::host::block_on(run_once(&Compute::cpu())).unwrap();
        let spread =
            numbers.iter().copied().fold(f32::MIN, f32::max) - numbers.iter().copied().fold(f32::MAX, f32::min);
        assert!(spread > 0.2, "zeros from a kernel that did not run must be noticed: {spread}");
        let probabilities: f32 = numbers.iter().take(N_CLASSES).sum();
        assert!((probabilities - 1.0).abs() < 1e-5);
    }
}
