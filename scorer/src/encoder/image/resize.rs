//! Resizing and cutting, equal to Pillow's to the last bit.
//!
//! The networks were trained on images that Pillow resized, and their vectors change with the filter. The method is a
//! convolution in each direction (Turkowski, "Filters for common resampling tasks", 1990) whose filter widens when an
//! image shrinks; as in Pillow's `Resample.c`, weights are rounded to 22 fractional bits, sums are of integers, and
//! rows are rounded to bytes between the two directions.

use super::config::{Fit, Preparation};
use super::decode::Picture;

/// Fractional bits of a weight: 8 bits of a pixel and 2 of overshoot leave 22 of 32.
const PRECISION_BITS: u32 = 32 - 8 - 2;

/// The kernel that weighs pixels by their distance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Filter {
    Bilinear,
    /// Keys, "Cubic convolution interpolation", 1981, with a = -0.5.
    Bicubic,
}

impl Filter {
    /// Pixels that it reaches, where nothing shrinks.
    const fn reach(self) -> f64 {
        match self {
            Self::Bilinear => 1.0,
            Self::Bicubic => 2.0,
        }
    }

    fn weight(self, distance: f64) -> f64 {
        let x = distance.abs();
        match self {
            Self::Bilinear => (1.0 - x).max(0.0),
            Self::Bicubic if x < 1.0 => (1.5 * x - 2.5) * x * x + 1.0,
            Self::Bicubic if x < 2.0 => ((-0.5 * x + 2.5) * x - 4.0) * x + 2.0,
            Self::Bicubic => 0.0,
        }
    }
}

/// The pixels that one pixel of the outcome is made of: the first, and their weights.
struct Taps {
    first: usize,
    weights: Vec<i32>,
}

/// A longer picture, resized by its shorter side, would take more memory than a tab has.
const MAX_RATIO: usize = 32;

/// Makes a picture ready: `image_size * image_size` pixels of red, green and blue.
///
/// # Errors
/// In words, when the picture is so narrow that next to nothing of it would be seen.
pub(super) fn square(picture: &Picture, preparation: &Preparation) -> Result<Vec<u8>, String> {
    let side = preparation.image_size;
    match preparation.fit {
        Fit::Stretch => Ok(resize(picture, side, side, preparation.filter).pixels),
        Fit::Middle { shorter } => {
            // As torchvision: the longer side is cut to a whole number, the middle is rounded half to even.
            let (short, long) = (picture.width.min(picture.height).max(1), picture.width.max(picture.height));
            if long > short * MAX_RATIO {
                return Err(format!("the image is over {MAX_RATIO} times as long as it is narrow; cut it"));
            }
            let scaled = |length: usize| length * shorter / short;
            let resized = resize(picture, scaled(picture.width), scaled(picture.height), preparation.filter);
            Ok(middle(&resized, side))
        }
    }
}

/// Resizes a picture.
pub(super) fn resize(picture: &Picture, width: usize, height: usize, filter: Filter) -> Picture {
    let wide = if width == picture.width { picture.pixels.clone() } else { across(picture, width, filter) };
    let pixels = if height == picture.height { wide } else { down(&wide, width, (picture.height, height), filter) };
    Picture { width, height, pixels }
}

fn across(picture: &Picture, width: usize, filter: Filter) -> Vec<u8> {
    let taps = taps(picture.width, width, filter);
    let mut pixels = vec![0; width * picture.height * 3];
    for (row, out) in picture.pixels.chunks_exact(picture.width * 3).zip(pixels.chunks_exact_mut(width * 3)) {
        let (row, _) = row.as_chunks::<3>();
        let (out, _) = out.as_chunks_mut::<3>();
        for (pixel, taps) in out.iter_mut().zip(&taps) {
            let mut sums = [HALF; 3];
            for (weight, colours) in taps.weights.iter().zip(row.get(taps.first..).unwrap_or_default()) {
                for (sum, colour) in sums.iter_mut().zip(colours) {
                    *sum += weight * i32::from(*colour);
                }
            }
            *pixel = sums.map(byte);
        }
    }
    pixels
}

fn down(wide: &[u8], width: usize, (from, to): (usize, usize), filter: Filter) -> Vec<u8> {
    let n_row = width * 3;
    let mut pixels = vec![0; n_row * to];
    let mut sums = vec![0_i32; n_row];
    for (out, taps) in pixels.chunks_exact_mut(n_row).zip(taps(from, to, filter)) {
        sums.fill(HALF);
        for (weight, row) in taps.weights.iter().zip(wide.chunks_exact(n_row).skip(taps.first)) {
            for (sum, colour) in sums.iter_mut().zip(row) {
                *sum += weight * i32::from(*colour);
            }
        }
        out.iter_mut().zip(&sums).for_each(|(out, sum)| *out = byte(*sum));
    }
    pixels
}

/// Half of a whole, so that cutting the fraction off rounds.
const HALF: i32 = 1 << (PRECISION_BITS - 1);

fn byte(sum: i32) -> u8 {
    (sum >> PRECISION_BITS).clamp(0, 255) as u8
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "lengths of images, and weights of about 1"
)]
fn taps(from: usize, to: usize, filter: Filter) -> Vec<Taps> {
    let scale = from as f64 / to as f64;
    let widening = scale.max(1.0);
    let reach = filter.reach() * widening;
    let taps = |at: usize| {
        let centre = (at as f64 + 0.5) * scale;
        let first = (centre - reach + 0.5).max(0.0) as usize;
        let end = ((centre + reach + 0.5) as usize).min(from);
        let inverse = 1.0 / widening;
        let weights: Vec<f64> =
            (first..end).map(|pixel| filter.weight((pixel as f64 - centre + 0.5) * inverse)).collect();
        let sum: f64 = weights.iter().sum();
        let fixed = |weight: &f64| {
            let exact = weight / sum * f64::from(1_u32 << PRECISION_BITS);
            (exact + 0.5_f64.copysign(exact)) as i32
        };
        Taps { first, weights: weights.iter().map(fixed).collect() }
    };
    (0..to).map(taps).collect()
}

/// The middle square of a picture that is nowhere smaller.
fn middle(picture: &Picture, side: usize) -> Vec<u8> {
    let start = |length: usize| {
        let spare = length.saturating_sub(side);
        // Halves to the even neighbour.
        spare / 2 + usize::from(spare % 4 == 3)
    };
    let (left, top) = (start(picture.width) * 3, start(picture.height));
    let rows = picture.pixels.chunks_exact(picture.width * 3).skip(top).take(side);
    rows.flat_map(|row| row.get(left..left + side * 3).unwrap_or_default()).copied().collect()
}

#[cfg(test)]
mod tests;
