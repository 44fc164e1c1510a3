//! Resizing against pixels that Pillow made.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_possible_truncation, clippy::cast_sign_loss)]

use super::super::parameters::tests::noise;
use super::*;

/// Written by `tests/reference/image_encoders.py` with Pillow and torchvision.
const RESIZED: &[u8] = include_bytes!("../../../../tests/reference/image/resized.rgb");

/// `picture` of the script.
pub(in super::super) fn picture(seed: u64, width: usize, height: usize) -> Picture {
    let rough = noise(seed, width * height * 3);
    let pixel = |at: usize| {
        let (place, colour) = (at / 3, at % 3);
        let (x, y) = (place % width, place / width);
        let wave = [x * 7 + y * 3, x * 2 + y * 11, x * 5 + y * 5][colour] % 256;
        (wave as i64 / 2 + 64 + (rough[at] * 32.0) as i64).clamp(0, 255) as u8
    };
    Picture { width, height, pixels: (0..width * height * 3).map(pixel).collect() }
}

#[test]
fn every_pixel_is_pillows() {
    let mut rest = RESIZED;
    let cases = [
        (37, 53, 16, 16),
        (16, 16, 64, 64),
        (200, 31, 48, 48),
        (31, 200, 31, 20),
        (28, 28, 128, 128),
        (90, 70, 90, 70),
    ];
    for (seed, (width, height, to_width, to_height)) in (0..).zip(cases) {
        for filter in [Filter::Bilinear, Filter::Bicubic] {
            let found = resize(&picture(seed, width, height), to_width, to_height, filter);
            let (expected, others) = rest.split_at(to_width * to_height * 3);
            assert!(found.pixels == expected, "{width} × {height} to {to_width} × {to_height}, {filter:?}");
            rest = others;
        }
    }
    let fit = Fit::Middle { shorter: 40 };
    let preparation = Preparation { image_size: 32, fit, filter: Filter::Bicubic, mean: [0.0; 3], std: [1.0; 3] };
    for (width, height) in [(50, 73), (91, 60)] {
        let (expected, others) = rest.split_at(32 * 32 * 3);
        assert!(square(&picture(9, width, height), &preparation).unwrap() == expected, "{width} × {height}");
        rest = others;
    }
    assert!(rest.is_empty());
    let strip = picture(0, 400, 2);
    assert!(square(&strip, &preparation).unwrap_err().contains("as long as it is narrow"));
    let stretched = Preparation { fit: Fit::Stretch, ..preparation };
    assert_eq!(square(&strip, &stretched).unwrap().len(), 32 * 32 * 3);
}
