//! The network on the CPU: loops over slices instead of tensors.
//!
//! Convolutions decide the speed here, and the order of the numbers decides theirs: an image lies place by place with
//! all channels of a place together, so that the 1×1 convolutions, nine tenths of the arithmetic, are matrix products
//! of the image as it lies ([`product`](super::super::product)), filters run over channels in whole vectors ([`filter`]), and bias, activation
//! and the added input cost no pass of their own. [`super::on_device`] computes the same with tensors; a test compares
//! them.

mod filter;

use pulp::Arch;

use super::super::product::{Finish, Lanes, Linear, Packed};
use super::parameters::{Convolution, Parameters};
use super::plan::{Block, Plan, STEM};
use filter::Filter;

/// Layers of at most so many places are computed for all images of a batch together, larger ones image by image: late
/// layers have more weights than places, early ones more places than fit the cache.
const MAX_PLACES_TOGETHER: usize = 8 * 8;

/// A network whose weights lie as the loops want them.
pub(super) struct OnCpu {
    plan: Plan,
    stem: Packed,
    blocks: Vec<BlockOnCpu>,
    head: Packed,
}

struct BlockOnCpu {
    shape: Block,
    widen: Option<Packed>,
    filter: Filter,
    narrow: Packed,
}

/// Images of one size: a row of channels per place, row by row, image by image.
struct Images {
    n: usize,
    side: usize,
    values: Vec<f32>,
}

/// Memory that blocks reuse.
#[derive(Default)]
struct Scratch {
    tiles: Vec<f32>,
    wide: Vec<f32>,
    filtered: Vec<f32>,
}

impl OnCpu {
    pub(super) fn new(plan: Plan, parameters: Parameters) -> Self {
        let lanes = Arch::new().dispatch(Lanes);
        let shapes = plan.blocks.iter().copied();
        let blocks = shapes.zip(parameters.blocks).map(|(shape, block)| BlockOnCpu {
            shape,
            widen: block.widen.map(|widen| packed(&widen)),
            filter: Filter::new(&block.filter, (shape.kernel, shape.stride), plan.padding, lanes),
            narrow: packed(&block.narrow),
        });
        Self {
            blocks: blocks.collect(),
            stem: packed(&by_place(parameters.stem)),
            head: packed(&parameters.head),
            plan,
        }
    }

    /// A pooled row per image. `images`: `n * side * side * 3` numbers.
    pub(super) fn forward(&self, images: &[f32], side: usize) -> Vec<f32> {
        let n_image = side * side * 3;
        let n = images.len() / n_image.max(1);
        let mut scratch = Scratch::default();
        let split = self.first_together(side);
        let (alone, together) = self.blocks.split_at_checked(split).unwrap_or((&self.blocks, &[]));
        let mut all = Images { n, side: 0, values: Vec::new() };
        for image in images.chunks_exact(n_image) {
            let stem = self.stem_of(image, side, &mut scratch);
            let image = alone.iter().fold(stem, |image, block| block.apply(image, &mut scratch));
            all.side = image.side;
            all.values.extend_from_slice(&image.values);
        }
        let last = together.iter().fold(all, |images, block| block.apply(images, &mut scratch));
        let n_places = last.side * last.side;
        let wide = room(&mut scratch.wide, last.n * n_places * self.plan.n_head);
        self.head.apply(&last.values, Finish::Relu6, &mut scratch.tiles, wide);
        means(wide, n_places, self.plan.n_head)
    }

    /// The first block whose input is small.
    fn first_together(&self, side: usize) -> usize {
        let mut side = side.div_ceil(STEM.1);
        let is_small = |block: &BlockOnCpu| {
            let is_small = side * side <= MAX_PLACES_TOGETHER;
            side = side.div_ceil(block.shape.stride);
            is_small
        };
        self.blocks.iter().position(is_small).unwrap_or(self.blocks.len())
    }

    /// The stem as a product: each place with the 27 numbers that its filter sees.
    fn stem_of(&self, image: &[f32], side: usize, scratch: &mut Scratch) -> Images {
        let (kernel, stride) = STEM;
        let (to, before) = (side.div_ceil(stride), self.plan.padding.before(side, kernel, stride));
        let n_seen = kernel * 3;
        let seen = room(&mut scratch.wide, to * to * kernel * n_seen);
        for (place, seen) in seen.chunks_exact_mut(kernel * n_seen).enumerate() {
            let (y, x) = (place / to * stride, place % to * stride);
            for (row, seen) in seen.chunks_exact_mut(n_seen).enumerate() {
                seen.fill(0.0);
                let Some(y) = (y + row).checked_sub(before).filter(|y| *y < side) else { continue };
                let first = x.saturating_sub(before);
                let skipped = before.saturating_sub(x);
                let end = (x + kernel - before).min(side);
                let pixels = image.get((y * side + first) * 3..(y * side + end) * 3).unwrap_or_default();
                let slots = seen.get_mut(skipped * 3..).unwrap_or_default();
                slots.iter_mut().zip(pixels).for_each(|(slot, pixel)| *slot = *pixel);
            }
        }
        let mut values = vec![0.0; to * to * self.plan.n_stem];
        self.stem.apply(seen, Finish::Relu6, &mut scratch.tiles, &mut values);
        Images { n: 1, side: to, values }
    }
}

impl BlockOnCpu {
    fn apply(&self, mut images: Images, scratch: &mut Scratch) -> Images {
        let Images { n, side, .. } = images;
        let to = side.div_ceil(self.shape.stride);
        let n_wide = self.shape.n_wide();
        let filtered = room(&mut scratch.filtered, n * to * to * n_wide);
        match &self.widen {
            Some(widen) => {
                let wide = room(&mut scratch.wide, n * side * side * n_wide);
                widen.apply(&images.values, Finish::Relu6, &mut scratch.tiles, wide);
                self.filter.apply(wide, side, filtered);
            }
            None => self.filter.apply(&images.values, side, filtered),
        }
        let finish = if self.shape.adds_input() { Finish::Added } else { Finish::Plain };
        images.values.resize(n * to * to * self.shape.n_out, 0.0);
        self.narrow.apply(filtered, finish, &mut scratch.tiles, &mut images.values);
        Images { n, side: to, values: images.values }
    }
}

/// A 1×1 convolution as the linear layer that it is: all outputs of an input together.
fn packed(convolution: &Convolution) -> Packed {
    let n_out = convolution.bias.len();
    let n_in = convolution.filters.len() / n_out.max(1);
    let weight = |at: usize, column: usize| convolution.filters.get(column * n_in + at).copied().unwrap_or_default();
    let weights = (0..n_in).flat_map(|at| (0..n_out).map(move |column| weight(at, column))).collect();
    Packed::new(&Linear { n_in, n_out, weights, bias: convolution.bias.clone() })
}

/// The stem's filters with the colours of a place together, as images lie.
fn by_place(stem: Convolution) -> Convolution {
    let n_places = STEM.0 * STEM.0;
    let turned = |filter: &[f32]| -> Vec<f32> {
        let at = |place: usize, colour: usize| filter.get(colour * n_places + place).copied().unwrap_or_default();
        (0..n_places).flat_map(|place| (0..3).map(move |colour| (place, colour))).map(|(p, c)| at(p, c)).collect()
    };
    Convolution { filters: stem.filters.chunks_exact(n_places * 3).flat_map(turned).collect(), bias: stem.bias }
}

/// The first so many numbers of a buffer, which grows where it is too short; what they held is overwritten by whoever
/// asked. It never shrinks, as growing it again would cost filling it again.
fn room(buffer: &mut Vec<f32>, length: usize) -> &mut [f32] {
    if buffer.len() < length {
        *buffer = vec![0.0; length];
    }
    buffer.get_mut(..length).unwrap_or_default()
}

/// The mean over all places of each image.
fn means(values: &[f32], n_places: usize, n_channels: usize) -> Vec<f32> {
    #[expect(clippy::cast_precision_loss, reason = "at most 20 × 20 places")]
    let share = 1.0 / n_places as f32;
    let mean = |image: &[f32]| {
        let mut sums = vec![0.0; n_channels];
        for place in image.chunks_exact(n_channels) {
            sums.iter_mut().zip(place).for_each(|(sum, value)| *sum += value);
        }
        sums.iter_mut().for_each(|sum| *sum *= share);
        sums
    };
    values.chunks_exact(n_places * n_channels).flat_map(mean).collect()
}

#[cfg(test)]
mod tests;
