//! The CPU's own loops against burn's operations.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::super::parameters::tests::noise;
use super::super::plan::Padding;
use super::*;

fn lanes() -> usize {
    Arch::new().dispatch(Lanes)
}

#[track_caller]
fn check_close(found: &[f32], expected: &[f32]) {
    assert_eq!(found.len(), expected.len());
    assert!(found.iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-4), "{found:?}\n{expected:?}");
}

/// All filters, sides that fill no group of places, channels that fill no vector, both paddings, two images.
#[test]
fn filters_are_those_of_the_definition() {
    for (kernel, stride) in [(3, 1), (3, 2), (5, 1), (5, 2)] {
        for (side, n_channels, padding) in [
            (1, 8, Padding::Same),
            (2, 3, Padding::Even),
            (7, 8, Padding::Same),
            (12, 21, Padding::Same),
            (9, 16, Padding::Even),
        ] {
            let convolution =
                Convolution { filters: noise(1, n_channels * kernel * kernel), bias: noise(2, n_channels) };
            let input: Vec<f32> = noise(3, 2 * side * side * n_channels).iter().map(|value| value * 3.0).collect();
            let to = side.div_ceil(stride);
            let before = padding.before(side, kernel, stride);
            let pixel = |image: usize, y: Option<usize>, x: Option<usize>, channel: usize| {
                let inside = y.zip(x).filter(|(y, x)| *y < side && *x < side);
                inside.map_or(0.0, |(y, x)| input[((image * side + y) * side + x) * n_channels + channel])
            };
            let sum = |at: usize| {
                let (channel, x, y, image) =
                    (at % n_channels, at / n_channels % to, at / n_channels / to % to, at / n_channels / to / to);
                let taps = (0..kernel).flat_map(|row| (0..kernel).map(move |column| (row, column)));
                let products = taps.map(|(row, column)| {
                    let (y, x) = ((y * stride + row).checked_sub(before), (x * stride + column).checked_sub(before));
                    pixel(image, y, x, channel) * convolution.filters[(channel * kernel + row) * kernel + column]
                });
                (products.sum::<f32>() + convolution.bias[channel]).clamp(0.0, 6.0)
            };
            let expected: Vec<f32> = (0..2 * to * to * n_channels).map(sum).collect();
            let filter = Filter::new(&convolution, (kernel, stride), padding, lanes());
            let mut output = vec![9.0; expected.len()];
            filter.apply(&input, side, &mut output);
            check_close(&output, &expected);
        }
    }
}
