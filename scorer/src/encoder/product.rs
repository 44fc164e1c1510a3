//! Matrix products with fixed weights, on slices, with what follows them in the same pass.
//!
//! Nearly all of an encoder's time on the CPU goes here: a language model's linear layers and a convolutional network's
//! 1×1 convolutions. A library's product lays both sides out anew at every call; here the weights are laid out once,
//! when the model is loaded. A tile of the result, some rows by two vectors, is summed in registers over the whole
//! depth; how many rows depends on how many registers there are, which is all that differs in a browser. The scheme is
//! that of Goto and van de Geijn, "Anatomy of high-performance matrix multiplication", ACM TOMS 2008, without blocks of
//! the depth, which is small.

#[cfg(not(target_arch = "wasm32"))]
mod native;
#[cfg(target_arch = "wasm32")]
mod wasm;

#[cfg(not(target_arch = "wasm32"))]
use native::TILE_ROWS;
use pulp::{Arch, Simd, WithSimd};
#[cfg(target_arch = "wasm32")]
use wasm::TILE_ROWS;

use super::activation::{gelu, relu6};

/// Numbers of the input that pass all weights before the next ones: 512 KiB, half of a usual second level cache.
const BLOCK_LEN: usize = 128 * 1_024;

/// A linear layer's numbers: `y = x * weights + bias`, with `n_in` rows and `n_out` columns.
pub(crate) struct Linear {
    pub(crate) n_in: usize,
    pub(crate) n_out: usize,
    pub(crate) weights: Vec<f32>,
    pub(crate) bias: Vec<f32>,
}

/// What happens to each sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Finish {
    /// Nothing.
    Plain,
    /// The exact GELU.
    Gelu,
    /// ReLU6.
    Relu6,
    /// It is added to what the output holds.
    Added,
}

/// A linear layer whose weights lie as the loops want them.
pub(crate) struct Packed {
    n_in: usize,
    n_out: usize,
    /// `[n_out / width][n_in][width]`, where `width` is two vector registers; columns beyond the last are zero.
    panels: Vec<f32>,
    /// As wide as the panels together.
    bias: Vec<f32>,
}

impl Packed {
    /// Lays the weights out for this CPU.
    pub(crate) fn new(linear: &Linear) -> Self {
        let Linear { n_in, n_out, ref weights, ref bias } = *linear;
        let width = 2 * Arch::new().dispatch(Lanes);
        let n_panels = n_out.div_ceil(width);
        let mut panels = vec![0.0; n_panels * n_in * width];
        if n_in > 0 {
            for (at, panel) in panels.chunks_exact_mut(n_in * width).enumerate() {
                for (packed, row) in panel.chunks_exact_mut(width).zip(weights.chunks_exact(n_out)) {
                    for (slot, weight) in packed.iter_mut().zip(row.iter().skip(at * width)) {
                        *slot = *weight;
                    }
                }
            }
        }
        let mut bias = bias.clone();
        bias.resize(n_panels * width, 0.0);
        Self { n_in, n_out, panels, bias }
    }

    /// `out = finish(rows * weights + bias)`. `rows`: rows of `n_in` numbers; `out`: as many rows of `n_out`. The memory
    /// of `tiles` is used again, what it holds is not.
    pub(crate) fn apply(&self, rows: &[f32], finish: Finish, tiles: &mut Vec<f32>, out: &mut [f32]) {
        if out.is_empty() || self.n_in == 0 {
            return;
        }
        let block_rows = (BLOCK_LEN / self.n_in).next_multiple_of(TILE_ROWS).max(TILE_ROWS);
        let n_block = rows.len().min(block_rows * self.n_in);
        if tiles.len() < n_block {
            tiles.resize(n_block, 0.0);
        }
        Arch::new().dispatch(Multiplication { layer: self, block_rows, rows, finish, tiles, out });
    }

    /// The same into a list, which gets the length that is needed.
    pub(crate) fn multiply(&self, rows: &[f32], finish: Finish, tiles: &mut Vec<f32>, out: &mut Vec<f32>) {
        let n_rows = rows.len().checked_div(self.n_in).unwrap_or(0);
        out.resize(n_rows * self.n_out, 0.0);
        self.apply(rows, finish, tiles, out);
    }
}

/// How many numbers a vector register of this CPU holds.
pub(super) struct Lanes;

impl WithSimd for Lanes {
    type Output = usize;

    #[inline(always)]
    fn with_simd<S: Simd>(self, _: S) -> usize {
        S::F32_LANES
    }
}

struct Multiplication<'a> {
    layer: &'a Packed,
    /// Rows that pass the weights together.
    block_rows: usize,
    rows: &'a [f32],
    finish: Finish,
    /// Room for a block's rows, tile by tile.
    tiles: &'a mut [f32],
    out: &'a mut [f32],
}

impl WithSimd for Multiplication<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) {
        let Packed { n_in, n_out, ref panels, ref bias } = *self.layer;
        let width = 2 * S::F32_LANES;
        let (tile_len, block_rows) = (TILE_ROWS * n_in, self.block_rows);
        for (rows, out) in self.rows.chunks(block_rows * n_in).zip(self.out.chunks_mut(block_rows * n_out)) {
            let Some(tiles) = self.tiles.get_mut(..rows.len()) else { return };
            for (rows, tile) in rows.chunks(tile_len).zip(tiles.chunks_mut(tile_len)) {
                transpose(rows, tile, n_in);
            }
            // A panel stays in the nearest caches while all rows of the block pass it.
            for (at, (weights, bias)) in panels.chunks_exact(n_in * width).zip(bias.chunks_exact(width)).enumerate() {
                let (weights, bias) = (S::as_simd_f32s(weights).0.as_chunks().0, S::as_simd_f32s(bias).0);
                let bias = bias.first_chunk().copied().unwrap_or([simd.splat_f32s(0.0); 2]);
                let panel = Panel { simd, first: at * width, n_out, weights, bias, finish: self.finish };
                for (tile, out) in tiles.chunks(tile_len).zip(out.chunks_mut(TILE_ROWS * n_out)) {
                    panel.multiply(tile, tile.len() / n_in, out);
                }
            }
            if self.finish == Finish::Gelu {
                for value in out {
                    *value = gelu(*value);
                }
            }
        }
    }
}

/// Copies a tile's rows of `n_in` so that their first numbers come first, then their second ones, and so on: the loop
/// over the depth then reads one array instead of one per row.
#[inline(always)]
fn transpose(rows: &[f32], tile: &mut [f32], n_in: usize) {
    if let (chunks, []) = tile.as_chunks_mut::<TILE_ROWS>()
        && chunks.len() == n_in
    {
        for (at, row) in rows.chunks_exact(n_in).enumerate() {
            for (chunk, value) in chunks.iter_mut().zip(row) {
                if let Some(slot) = chunk.get_mut(at) {
                    *slot = *value;
                }
            }
        }
        return;
    }
    let n_rows = tile.len() / n_in;
    for (at, row) in rows.chunks_exact(n_in).enumerate() {
        for (slot, value) in tile.iter_mut().skip(at).step_by(n_rows).zip(row) {
            *slot = *value;
        }
    }
}

/// The weights of two vectors of columns.
struct Panel<'a, S: Simd> {
    simd: S,
    /// The first column.
    first: usize,
    n_out: usize,
    weights: &'a [[S::f32s; 2]],
    bias: [S::f32s; 2],
    finish: Finish,
}

impl<S: Simd> Panel<'_, S> {
    #[inline(always)]
    fn multiply(&self, tile: &[f32], n_rows: usize, out: &mut [f32]) {
        // Sums stay in registers only where their number is known to the compiler.
        match n_rows {
            1 => self.sum::<1>(tile, out),
            2 => self.sum::<2>(tile, out),
            3 => self.sum::<3>(tile, out),
            4 => self.sum::<4>(tile, out),
            5 => self.sum::<5>(tile, out),
            _ => self.sum::<TILE_ROWS>(tile, out),
        }
    }

    /// Adds up a tile and stores it. `tile`: the rows as [`transpose`] leaves them.
    #[inline(always)]
    fn sum<const ROWS: usize>(&self, tile: &[f32], out: &mut [f32]) {
        let simd = self.simd;
        let mut sums = [self.bias; ROWS];
        for (values, &[left, right]) in tile.as_chunks::<ROWS>().0.iter().zip(self.weights) {
            for (sum, value) in sums.iter_mut().zip(values) {
                let value = simd.splat_f32s(*value);
                *sum = [simd.mul_add_e_f32s(value, left, sum[0]), simd.mul_add_e_f32s(value, right, sum[1])];
            }
        }
        let end = self.n_out.min(self.first + 2 * S::F32_LANES);
        for (sums, row) in sums.iter().zip(out.chunks_exact_mut(self.n_out)) {
            let (vectors, rest) = S::as_mut_simd_f32s(row.get_mut(self.first..end).unwrap_or_default());
            let n_vectors = vectors.len();
            for (slot, sum) in vectors.iter_mut().zip(sums) {
                *slot = self.finished(*sum, *slot);
            }
            if let Some(sum) = sums.get(n_vectors).filter(|_| !rest.is_empty()) {
                let held = simd.partial_load_f32s(rest);
                simd.partial_store_f32s(rest, self.finished(*sum, held));
            }
        }
    }

    #[inline(always)]
    fn finished(&self, sum: S::f32s, held: S::f32s) -> S::f32s {
        match self.finish {
            // GELU runs over a whole block afterwards: it would need the registers that hold the sums.
            Finish::Plain | Finish::Gelu => sum,
            Finish::Relu6 => relu6(self.simd, sum),
            Finish::Added => self.simd.add_f32s(sum, held),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::cast_precision_loss)]
    use burn::tensor::activation;
    use burn::tensor::{Device, Tensor, TensorData};

    use super::super::activation::RELU6_CEILING;
    use super::*;

    fn numbers(n: usize, seed: usize) -> Vec<f32> {
        (0..n).map(|at| ((at * 7_919 + seed * 104_729) % 10_007) as f32 / 10_007.0 - 0.5).collect()
    }

    fn by_burn(rows: &[f32], linear: &Linear, finish: Finish, held: &[f32]) -> Vec<f32> {
        let tensor = |values: &[f32], shape: [usize; 2]| {
            Tensor::<2>::from_data(TensorData::new(values.to_vec(), shape), &Device::flex())
        };
        let n_rows = rows.len() / linear.n_in;
        let product = tensor(rows, [n_rows, linear.n_in]).matmul(tensor(&linear.weights, [linear.n_in, linear.n_out]));
        let sums = product + tensor(&linear.bias, [1, linear.n_out]);
        let out = match finish {
            Finish::Plain => sums,
            Finish::Gelu => activation::gelu(sums),
            Finish::Relu6 => sums.clamp(0.0, RELU6_CEILING),
            Finish::Added => sums + tensor(held, [n_rows, linear.n_out]),
        };
        out.into_data().try_into_vec().unwrap()
    }

    /// Every number of rows that a tile may lack, widths and depths that fill no vector, and more than one block.
    #[test]
    fn products_are_those_of_the_tensor_library() {
        let odd = (1..=2 * TILE_ROWS + 1).flat_map(|n_rows| [(1, 1), (3, 5), (24, 72), (37, 33)].map(|s| (n_rows, s)));
        let large = [(240, (384, 40)), (95, (1_536, 17)), (350, (384, 9)), (2, (BLOCK_LEN + 1, 3))];
        let mut tiles = Vec::new();
        for (n_rows, (n_in, n_out)) in odd.chain(large) {
            let linear = Linear { n_in, n_out, weights: numbers(n_in * n_out, 1), bias: numbers(n_out, 2) };
            let (rows, packed) = (numbers(n_rows * n_in, 3), Packed::new(&linear));
            for finish in [Finish::Plain, Finish::Gelu, Finish::Relu6, Finish::Added] {
                let held = numbers(n_rows * n_out, 4);
                let mut out = held.clone();
                packed.apply(&rows, finish, &mut tiles, &mut out);
                let expected = by_burn(&rows, &linear, finish, &held);
                let largest = expected.iter().fold(0.0_f32, |a, b| a.max(b.abs()));
                let furthest = out.iter().zip(&expected).map(|(a, b)| (a - b).abs()).fold(0.0, f32::max);
                assert!(furthest <= 1e-5 * largest, "{n_rows} {n_in} {n_out} {finish:?}: {furthest} of {largest}");
            }
        }
    }

    #[test]
    fn lists_get_the_length_that_is_needed() {
        let (mut tiles, mut out) = (Vec::new(), vec![9.0; 100]);
        let packed = Packed::new(&Linear { n_in: 4, n_out: 2, weights: vec![1.0; 8], bias: vec![0.5; 2] });
        packed.multiply(&[1.0; 12], Finish::Plain, &mut tiles, &mut out);
        assert_eq!(out, [4.5; 6]);
        packed.multiply(&[], Finish::Gelu, &mut tiles, &mut out);
        assert!(out.is_empty());
    }
}
