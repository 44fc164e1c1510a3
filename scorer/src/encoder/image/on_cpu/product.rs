//! Matrix products with what follows them in one pass.
//!
//! The scheme is the usual one (Goto and van de Geijn, "Anatomy of high-performance matrix multiplication", ACM TOMS
//! 2008), reduced to what is needed: weights are packed once, into panels of two vectors' width; a tile of six rows
//! by one panel stays in twelve registers while it runs along the depth.

use pulp::{Arch, Simd, WithSimd};

use super::super::parameters::Convolution;
use super::super::plan::CEILING;

/// Rows of a tile: twelve sums, two weights and a value are within the sixteen registers of AVX2.
const TILE_ROWS: usize = 6;

/// Numbers of the input that are passed over by all panels before the next ones: 128 KiB, an eighth of most second
/// level caches.
const BLOCK_LEN: usize = 32 * 1_024;

/// What happens to each sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Finish {
    Plain,
    /// ReLU6.
    Clamped,
    /// Added to what the output holds.
    Added,
}

/// A 1×1 convolution.
pub(super) struct Product {
    n_in: usize,
    n_out: usize,
    /// Panel by panel, each `n_in` rows of two vectors; columns beyond the last are zero.
    panels: Vec<f32>,
    /// As wide as the panels together.
    bias: Vec<f32>,
}

struct Run<'a> {
    product: &'a Product,
    input: &'a [f32],
    finish: Finish,
    output: &'a mut [f32],
}

impl Product {
    pub(super) fn new(convolution: &Convolution, lanes: usize) -> Self {
        let n_out = convolution.bias.len();
        let n_in = convolution.filters.len() / n_out.max(1);
        let width = 2 * lanes;
        let n_panels = n_out.div_ceil(width);
        let mut panels = Vec::with_capacity(n_panels * width * n_in);
        for panel in 0..n_panels {
            for row in 0..n_in {
                let column = |at: usize| convolution.filters.get(at * n_in + row).copied().unwrap_or_default();
                panels.extend((panel * width..(panel + 1) * width).map(column));
            }
        }
        let mut bias = convolution.bias.clone();
        bias.resize(n_panels * width, 0.0);
        Self { n_in, n_out, panels, bias }
    }

    /// `output = finish(input * weights + bias)`. `input`: rows of `n_in`; `output`: as many rows of `n_out`.
    pub(super) fn apply(&self, input: &[f32], finish: Finish, output: &mut [f32]) {
        Arch::new().dispatch(Run { product: self, input, finish, output });
    }
}

impl WithSimd for Run<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) {
        let Product { n_in, n_out, panels, bias } = self.product;
        let block_rows = (BLOCK_LEN / n_in).next_multiple_of(TILE_ROWS);
        let inputs = self.input.chunks(block_rows * n_in);
        for (input, output) in inputs.zip(self.output.chunks_mut(block_rows * n_out)) {
            let width = 2 * S::F32_LANES;
            let panels = panels.chunks_exact(width * n_in).zip(bias.chunks_exact(width)).enumerate();
            for (at, (panel, bias)) in panels {
                let panel = Panel { first: at * width, rows: S::as_simd_f32s(panel).0, bias: S::as_simd_f32s(bias).0 };
                run_panel(simd, &panel, (input, *n_in), (&mut *output, *n_out), self.finish);
            }
        }
    }
}

struct Panel<'a, S: Simd> {
    /// First column.
    first: usize,
    rows: &'a [S::f32s],
    bias: &'a [S::f32s],
}

#[inline(always)]
fn run_panel<S: Simd>(
    simd: S,
    panel: &Panel<'_, S>,
    (input, n_in): (&[f32], usize),
    (output, n_out): (&mut [f32], usize),
    finish: Finish,
) {
    let mut outputs = output.chunks_mut(TILE_ROWS * n_out);
    for (input, output) in input.chunks(TILE_ROWS * n_in).zip(&mut outputs) {
        if input.len() == TILE_ROWS * n_in {
            let sums = tile::<S, TILE_ROWS>(simd, panel, input, n_in);
            store(simd, &sums, panel.first, output, n_out, finish);
        } else {
            for (input, output) in input.chunks_exact(n_in).zip(output.chunks_exact_mut(n_out)) {
                let sums = tile::<S, 1>(simd, panel, input, n_in);
                store(simd, &sums, panel.first, output, n_out, finish);
            }
        }
    }
}

#[inline(always)]
fn tile<S: Simd, const ROWS: usize>(simd: S, panel: &Panel<'_, S>, input: &[f32], n_in: usize) -> [[S::f32s; 2]; ROWS] {
    let (pairs, _) = panel.rows.as_chunks::<2>();
    let bias = panel.bias.first_chunk::<2>().copied().unwrap_or([simd.splat_f32s(0.0); 2]);
    let mut sums = [bias; ROWS];
    let rows: [&[f32]; ROWS] = std::array::from_fn(|row| input.get(row * n_in..(row + 1) * n_in).unwrap_or_default());
    // Always so; said here so that the compiler need not check it for every number.
    if rows.iter().any(|row| row.len() != pairs.len()) {
        return sums;
    }
    for (at, &[left, right]) in pairs.iter().enumerate() {
        for ([sum_left, sum_right], row) in sums.iter_mut().zip(rows) {
            let value = simd.splat_f32s(row.get(at).copied().unwrap_or_default());
            *sum_left = simd.mul_add_e_f32s(value, left, *sum_left);
            *sum_right = simd.mul_add_e_f32s(value, right, *sum_right);
        }
    }
    sums
}

#[inline(always)]
fn store<S: Simd, const ROWS: usize>(
    simd: S,
    sums: &[[S::f32s; 2]; ROWS],
    first: usize,
    output: &mut [f32],
    n_out: usize,
    finish: Finish,
) {
    let end = n_out.min(first + 2 * S::F32_LANES);
    for (sums, row) in sums.iter().zip(output.chunks_exact_mut(n_out)) {
        let (vectors, rest) = S::as_mut_simd_f32s(row.get_mut(first..end).unwrap_or_default());
        let n_vectors = vectors.len();
        for (slot, sum) in vectors.iter_mut().zip(sums) {
            *slot = finished(simd, *sum, *slot, finish);
        }
        if let Some(sum) = sums.get(n_vectors).filter(|_| !rest.is_empty()) {
            let held = simd.partial_load_f32s(rest);
            simd.partial_store_f32s(rest, finished(simd, *sum, held, finish));
        }
    }
}

#[inline(always)]
fn finished<S: Simd>(simd: S, sum: S::f32s, held: S::f32s, finish: Finish) -> S::f32s {
    match finish {
        Finish::Plain => sum,
        Finish::Added => simd.add_f32s(sum, held),
        Finish::Clamped => clamped(simd, sum),
    }
}

/// ReLU6.
#[inline(always)]
pub(super) fn clamped<S: Simd>(simd: S, value: S::f32s) -> S::f32s {
    simd.min_f32s(simd.max_f32s(value, simd.splat_f32s(0.0)), simd.splat_f32s(CEILING))
}
