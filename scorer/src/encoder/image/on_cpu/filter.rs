//! Filters that see one channel each (depthwise convolutions), with bias and ReLU6.
//!
//! Four neighbouring places are computed together, one row of the filter at a time: their sums wait in a small buffer,
//! so that each weight is loaded once for four places and the pixels that they share once for all. Beyond the image's
//! edge a row of zeros is read, so that edges need no loops of their own. Whole vectors of channels go first; channels
//! that fill none are done one by one by the same loop.

use pulp::{Arch, Scalar, Simd, WithSimd};

use super::super::super::activation::relu6;
use super::super::parameters::Convolution;
use super::super::plan::Padding;

/// Places that are computed together.
const PLACES: usize = 4;

pub(super) struct Filter {
    kernel: usize,
    stride: usize,
    padding: Padding,
    /// Row of the filter by row: for each vector of channels its `kernel` weights, then the same for single channels.
    rows: Vec<f32>,
    bias: Vec<f32>,
}

struct Run<'a> {
    filter: &'a Filter,
    input: &'a [f32],
    side: usize,
    output: &'a mut [f32],
}

/// The pixels that a row of the filter sees, for all places together: `KERNEL + (PLACES - 1) * stride` of them.
struct Seen<'a> {
    row: &'a [f32],
    zeros: &'a [f32],
    side: usize,
    /// First column seen, counted from the padding's first.
    first: usize,
    /// Columns of padding.
    before: usize,
}

impl Filter {
    pub(super) fn new(
        convolution: &Convolution,
        (kernel, stride): (usize, usize),
        padding: Padding,
        lanes: usize,
    ) -> Self {
        let n_channels = convolution.bias.len();
        let n_whole = n_channels / lanes * lanes;
        let mut rows = Vec::with_capacity(convolution.filters.len());
        for row in 0..kernel {
            let weight = |channel: usize, column: usize| {
                convolution.filters.get((channel * kernel + row) * kernel + column).copied().unwrap_or_default()
            };
            for first in (0..n_whole).step_by(lanes) {
                rows.extend(
                    (0..kernel)
                        .flat_map(|column| (first..first + lanes).map(move |channel| (channel, column)))
                        .map(|(channel, column)| weight(channel, column)),
                );
            }
            for channel in n_whole..n_channels {
                rows.extend((0..kernel).map(|column| weight(channel, column)));
            }
        }
        Self { kernel, stride, padding, rows, bias: convolution.bias.clone() }
    }

    /// Filters images of `side * side` places; the output's side is the input's, divided by the stride, rounded up.
    pub(super) fn apply(&self, input: &[f32], side: usize, output: &mut [f32]) {
        Arch::new().dispatch(Run { filter: self, input, side, output });
    }
}

impl WithSimd for Run<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) {
        // The last number is how many pixels four places see.
        match (self.filter.kernel, self.filter.stride) {
            (3, 1) => self.run::<S, 3, 6>(simd),
            (3, _) => self.run::<S, 3, 9>(simd),
            (_, 1) => self.run::<S, 5, 8>(simd),
            _ => self.run::<S, 5, 11>(simd),
        }
    }
}

impl Run<'_> {
    #[inline(always)]
    fn run<S: Simd, const KERNEL: usize, const SEEN: usize>(self, simd: S) {
        let Self { filter, input, side, output } = self;
        let n_channels = filter.bias.len();
        let to = side.div_ceil(filter.stride);
        let zeros = vec![0.0; n_channels];
        let mut sums = vec![0.0; n_channels * PLACES];
        let before = filter.padding.before(side, KERNEL, filter.stride);
        let images = input.chunks_exact(side * side * n_channels).zip(output.chunks_exact_mut(to * to * n_channels));
        for (image, output) in images {
            for (y, line) in output.chunks_exact_mut(to * n_channels).enumerate() {
                for (group, places) in line.chunks_mut(PLACES * n_channels).enumerate() {
                    start::<S>(&filter.bias, &mut sums);
                    for (row, weights) in filter.rows.chunks_exact(n_channels * KERNEL).enumerate() {
                        let y = (y * filter.stride + row).checked_sub(before).filter(|y| *y < side);
                        let Some(y) = y else { continue };
                        let row = image.get(y * side * n_channels..(y + 1) * side * n_channels).unwrap_or_default();
                        let first = group * PLACES * filter.stride;
                        let seen = Seen { row, zeros: &zeros, side, first, before };
                        add_row::<S, KERNEL, SEEN>(simd, &seen, weights, filter.stride, &mut sums);
                    }
                    finish::<S>(simd, &sums, n_channels, places);
                }
            }
        }
    }
}

impl<'a> Seen<'a> {
    #[inline(always)]
    fn pixel(&self, at: usize) -> &'a [f32] {
        let n_channels = self.zeros.len();
        let column = (self.first + at).checked_sub(self.before).filter(|column| *column < self.side);
        column.and_then(|column| self.row.get(column * n_channels..(column + 1) * n_channels)).unwrap_or(self.zeros)
    }
}

/// Sums begin with the bias: a vector of channels, for each of the places.
#[inline(always)]
fn start<S: Simd>(bias: &[f32], sums: &mut [f32]) {
    let (vectors, singles) = S::as_simd_f32s(bias);
    let (sum_vectors, sum_singles) = sums.split_at_mut(vectors.len() * S::F32_LANES * PLACES);
    let (sum_vectors, _) = S::as_mut_simd_f32s(sum_vectors);
    for (sums, bias) in sum_vectors.chunks_exact_mut(PLACES).zip(vectors) {
        sums.fill(*bias);
    }
    for (sums, bias) in sum_singles.chunks_exact_mut(PLACES).zip(singles) {
        sums.fill(*bias);
    }
}

#[inline(always)]
fn add_row<S: Simd, const KERNEL: usize, const SEEN: usize>(
    simd: S,
    seen: &Seen<'_>,
    weights: &[f32],
    stride: usize,
    sums: &mut [f32],
) {
    let n_whole = seen.zeros.len() / S::F32_LANES * S::F32_LANES;
    let (weight_vectors, weight_singles) = weights.split_at(n_whole * KERNEL);
    let (sum_vectors, sum_singles) = sums.split_at_mut(n_whole * PLACES);
    let vectors = std::array::from_fn(|at| S::as_simd_f32s(seen.pixel(at)).0);
    let (weight_vectors, sum_vectors) = (S::as_simd_f32s(weight_vectors).0, S::as_mut_simd_f32s(sum_vectors).0);
    add::<S, KERNEL, SEEN>(simd, vectors, weight_vectors, stride, sum_vectors);
    if !weight_singles.is_empty() {
        let singles = std::array::from_fn(|at| seen.pixel(at).get(n_whole..).unwrap_or_default());
        add::<Scalar, KERNEL, SEEN>(Scalar::new(), singles, weight_singles, stride, sum_singles);
    }
}

#[inline(always)]
fn add<S: Simd, const KERNEL: usize, const SEEN: usize>(
    simd: S,
    pixels: [&[S::f32s]; SEEN],
    weights: &[S::f32s],
    stride: usize,
    sums: &mut [S::f32s],
) {
    let (weights, _) = weights.as_chunks::<KERNEL>();
    let (sums, _) = sums.as_chunks_mut::<PLACES>();
    // Always so; said here so that the compiler need not check it for every vector.
    if sums.len() != weights.len() || pixels.iter().any(|pixel| pixel.len() != weights.len()) {
        return;
    }
    // A constant in each copy of this function.
    let stride = if SEEN == KERNEL + PLACES - 1 { 1 } else { stride };
    let stride = if SEEN == KERNEL + 2 * (PLACES - 1) { 2 } else { stride };
    let zero = simd.splat_f32s(0.0);
    for (at, (sums, weights)) in sums.iter_mut().zip(weights).enumerate() {
        let mut seen = [zero; SEEN];
        for (slot, pixel) in seen.iter_mut().zip(&pixels) {
            *slot = pixel.get(at).copied().unwrap_or(zero);
        }
        for (place, sum) in sums.iter_mut().enumerate() {
            for (column, weight) in weights.iter().enumerate() {
                let value = seen.get(place * stride + column).copied().unwrap_or(zero);
                *sum = simd.mul_add_e_f32s(value, *weight, *sum);
            }
        }
    }
}

/// Sums to places, at most as many as the buffer has room for.
#[inline(always)]
fn finish<S: Simd>(simd: S, sums: &[f32], n_channels: usize, places: &mut [f32]) {
    let n_whole = n_channels / S::F32_LANES * S::F32_LANES;
    let (vectors, singles) = sums.split_at(n_whole * PLACES);
    let (vectors, _) = S::as_simd_f32s(vectors);
    for (at, place) in places.chunks_exact_mut(n_channels).enumerate() {
        let (slots, rest) = S::as_mut_simd_f32s(place);
        for (slot, sums) in slots.iter_mut().zip(vectors.as_chunks::<PLACES>().0) {
            *slot = sums.get(at).map_or(*slot, |sum| relu6(simd, *sum));
        }
        for (slot, sums) in rest.iter_mut().zip(singles.as_chunks::<PLACES>().0) {
            *slot = sums.get(at).map_or(*slot, |sum| relu6(Scalar::new(), *sum));
        }
    }
}
