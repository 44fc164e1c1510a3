//! What networks put behind their sums, in arithmetic that the compiler turns into vector instructions.

use pulp::Simd;

/// Where ReLU6 ends.
pub(super) const RELU6_CEILING: f32 = 6.0;

/// `min(max(x, 0), 6)`.
#[inline(always)]
pub(super) fn relu6<S: Simd>(simd: S, value: S::f32s) -> S::f32s {
    simd.min_f32s(simd.max_f32s(value, simd.splat_f32s(0.0)), simd.splat_f32s(RELU6_CEILING))
}

/// `x * Phi(x)`, with Abramowitz and Stegun's 7.1.26 for the error function; its largest error, 1.5e-7, is f32's own.
#[inline(always)]
pub(super) fn gelu(x: f32) -> f32 {
    let z = x.abs() * std::f32::consts::FRAC_1_SQRT_2;
    let t = 1.0 / (1.0 + 0.327_591_1 * z);
    let tail = t * (0.254_829_6 + t * (-0.284_496_74 + t * (1.421_413_7 + t * (-1.453_152 + t * 1.061_405_4))));
    // Half of erfc(z): the weight of the side on which x is not.
    let other_side = 0.5 * tail * exp(-z * z);
    x * if x >= 0.0 { 1.0 - other_side } else { other_side }
}

/// `e^x` for `x <= 0`, to two units in the last place: `2^n` from the exponent's bits, and the series of the rest.
#[inline(always)]
pub(super) fn exp(x: f32) -> f32 {
    const LOWEST: f32 = -87.0;
    /// Adding it rounds to a whole number, which then stands in the low bits.
    const ROUND: f32 = 12_582_912.0;
    const LN_2_HIGH: f32 = 0.693_359_4;
    const LN_2_LOW: f32 = -2.121_944_4e-4;
    let x = if x > LOWEST { x } else { LOWEST };
    let rounded = x * std::f32::consts::LOG2_E + ROUND;
    let n = rounded - ROUND;
    let r = x - n * LN_2_HIGH - n * LN_2_LOW;
    let series = 1.0 / 120.0 + r * (1.0 / 720.0 + r * (1.0 / 5_040.0));
    let series = 1.0 + r * (1.0 + r * (0.5 + r * (1.0 / 6.0 + r * (1.0 / 24.0 + r * series))));
    let exponent = rounded.to_bits().wrapping_sub(ROUND.to_bits()).wrapping_add(127);
    series * f32::from_bits(exponent << 23)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::cast_precision_loss)]
    use super::*;

    #[test]
    fn exp_is_that_of_the_standard_library() {
        for step in 0..=87_000 {
            let x = -(step as f32) / 1_000.0;
            let expected = x.exp();
            assert!((exp(x) - expected).abs() <= 4e-7 * expected + f32::MIN_POSITIVE, "{x}: {} {expected}", exp(x));
        }
        assert!(exp(-1e9) < 1e-37);
    }

    /// Values of `x * (1 + erf(x / sqrt(2))) / 2` from Python's `math.erf`.
    #[test]
    fn gelu_is_the_exact_one() {
        let expected = [
            (-6.0, -5.919_526e-9),
            (-3.0, -0.004_049_694),
            (-1.0, -0.158_655_25),
            (-0.1, -0.046_017_22),
            (0.0, 0.0),
            (0.5, 0.345_731_23),
            (1.0, 0.841_344_8),
            (4.0, 3.999_873_3),
            (20.0, 20.0),
        ];
        for (x, expected) in expected {
            assert!((gelu(x) - expected).abs() < 4e-7, "{x}: {} {expected}", gelu(x));
        }
    }
}
