//! The race of an encoder: the same inputs on both devices, and who encodes the rest.

use accord_protocol::{DeviceKind, DeviceReport, DeviceWish};

use super::Compute;

/// Smallest cosine between the two devices' vectors of one input at which WebGPU is trusted.
pub const MIN_COSINE: f32 = 0.9995;

/// One device's part.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Row by row.
    pub vectors: Vec<f32>,
    /// How long all inputs took, warm.
    pub millis: f32,
    /// How long the model took to get onto the device, first kernels included.
    pub warmup_millis: f32,
}

/// Smallest cosine between rows; 0 where lengths differ, a number is none, or only one row is zero.
#[must_use]
pub fn min_cosine(a: &[f32], b: &[f32], dim: usize) -> f32 {
    if a.len() != b.len() || dim == 0 || a.is_empty() {
        return 0.0;
    }
    let rows = a.chunks_exact(dim).zip(b.chunks_exact(dim));
    rows.map(|(a, b)| cosine(a, b)).fold(1.0, |min, cosine| if cosine.is_nan() { 0.0 } else { cosine.min(min) })
}

fn cosine(a: &[f32], b: &[f32]) -> f32 {
    let sum = |x: &[f32], y: &[f32]| x.iter().zip(y).map(|(x, y)| f64::from(*x) * f64::from(*y)).sum::<f64>();
    let (dot, aa, bb) = (sum(a, b), sum(a, a), sum(b, b));
    #[expect(clippy::cast_possible_truncation, reason = "a cosine")]
    let cosine = (dot / (aa * bb).sqrt()) as f32;
    if aa == 0.0 && bb == 0.0 { 1.0 } else { cosine }
}

/// Decides, and says why. `scorer` is the report of the scorer's own race, which knows the adapter.
#[must_use]
pub fn report(
    wish: DeviceWish,
    cpu: &Entry,
    gpu: Result<&Entry, String>,
    dim: usize,
    scorer: &DeviceReport,
) -> DeviceReport {
    let (chosen, why, gpu) = match gpu {
        Err(why) => (DeviceKind::Cpu, why, None),
        Ok(gpu) => {
            let cosine = min_cosine(&cpu.vectors, &gpu.vectors, dim);
            let times = format!(
                "{:.0} ms on WebGPU against {:.0} ms on the CPU, smallest cosine {cosine:.5}",
                gpu.millis, cpu.millis
            );
            let (chosen, why) = if cosine < MIN_COSINE {
                (DeviceKind::Cpu, format!("WebGPU computes other vectors than the CPU (smallest cosine {cosine:.5})"))
            } else if wish == DeviceWish::WebGpu {
                (DeviceKind::WebGpu, format!("WebGPU was asked for: the test batch took {times}"))
            } else if gpu.millis < cpu.millis {
                (DeviceKind::WebGpu, format!("WebGPU won the race: the test batch took {times}"))
            } else {
                (DeviceKind::Cpu, format!("the CPU won the race: the test batch took {times}"))
            };
            (chosen, why, Some(gpu))
        }
    };
    DeviceReport {
        chosen,
        why,
        adapter: scorer.adapter.clone(),
        adapter_is_software: scorer.adapter_is_software,
        cpu_millis: Some(cpu.millis),
        gpu_millis: gpu.map(|gpu| gpu.millis),
        gpu_warmup_millis: gpu.map(|gpu| gpu.warmup_millis),
        max_difference: gpu.map(|gpu| largest_difference(&cpu.vectors, &gpu.vectors)),
    }
}

fn largest_difference(a: &[f32], b: &[f32]) -> f32 {
    a.iter().zip(b).map(|(a, b)| (a - b).abs()).fold(0.0, f32::max)
}

impl Compute {
    /// Whether this is WebGPU.
    #[must_use]
    pub fn is_gpu(&self) -> bool {
        self.kind == DeviceKind::WebGpu
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(vectors: &[f32], millis: f32) -> Entry {
        Entry { vectors: vectors.to_vec(), millis, warmup_millis: 1.0 }
    }

    #[track_caller]
    fn check(wish: DeviceWish, gpu: &Entry, chosen: DeviceKind, why: &str) {
        let scorer = DeviceReport {
            chosen: DeviceKind::Cpu,
            why: String::new(),
            adapter: Some("GPU".into()),
            adapter_is_software: false,
            cpu_millis: None,
            gpu_millis: None,
            gpu_warmup_millis: None,
            max_difference: None,
        };
        let report = report(wish, &entry(&[1.0, 0.0, 0.0, 1.0], 10.0), Ok(gpu), 2, &scorer);
        assert_eq!(report.chosen, chosen, "{}", report.why);
        assert!(report.why.contains(why), "{}", report.why);
    }

    #[test]
    fn emb4_an_encoder_runs_where_it_is_faster_and_the_vectors_are_the_same() {
        let same = [1.0, 0.0001, 0.0, 1.0];
        check(DeviceWish::Fastest, &entry(&same, 5.0), DeviceKind::WebGpu, "won");
        check(DeviceWish::Fastest, &entry(&same, 15.0), DeviceKind::Cpu, "CPU won");
        check(DeviceWish::WebGpu, &entry(&same, 15.0), DeviceKind::WebGpu, "asked for");
    }

    #[test]
    fn emb4_other_vectors_never_win() {
        for wrong in [[0.0; 4], [1.0, 0.0, 0.1, 1.0], [f32::NAN; 4], [1.0, 0.0, 0.0, 0.0]] {
            check(DeviceWish::WebGpu, &entry(&wrong, 1.0), DeviceKind::Cpu, "other vectors");
        }
        check(DeviceWish::Fastest, &entry(&[1.0, 0.0], 1.0), DeviceKind::Cpu, "other vectors");
        assert_eq!(min_cosine(&[0.0, 0.0], &[0.0, 0.0], 2), 1.0, "both say that there is no content");
    }
}
