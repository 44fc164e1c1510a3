//! The few special functions that the models need, and the choice of the largest entry.

/// Normal quantile of a two-sided 95 % interval.
const Z_95: f64 = 1.959_963_984_540_054;
/// Posteriors closer than this are a tie: rounding must not decide between equal labels.
const TIE: f64 = 1e-9;

/// A share with its 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// The share, from 0 to 1.
    pub value: f64,
    /// Lower end of the interval.
    pub low: f64,
    /// Upper end of the interval.
    pub high: f64,
}

/// The share `n_right / n` with Wilson's score interval; `None` for `n <= 0`.
///
/// `(n_right + z^2 / 2 +- z * sqrt(n_right * (n - n_right) / n + z^2 / 4)) / (n + z^2)`, which stays inside 0 to 1 and is
/// honest for shares near 0 and 1, where labelers' shares are. Counts may be expected ones, so not whole.
/// Source: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22, 1927.
///
/// ```
/// let share = accord_core::consensus::wilson(9.0, 10.0).unwrap();
/// assert_eq!(share.value, 0.9);
/// assert!((share.low - 0.595_850).abs() < 1e-6 && (share.high - 0.982_124).abs() < 1e-6);
/// ```
#[must_use]
pub fn wilson(n_right: f64, n: f64) -> Option<Share> {
    if n.is_nan() || n <= 0.0 {
        return None;
    }
    let n_right = n_right.clamp(0.0, n);
    let squared = Z_95 * Z_95;
    let middle = n_right + squared / 2.0;
    let half = Z_95 * (n_right * (n - n_right) / n + squared / 4.0).sqrt();
    let end = |count: f64| (count / (n + squared)).clamp(0.0, 1.0);
    let value = n_right / n;
    // At the two extremes rounding would put the end beside the share.
    Some(Share { value, low: end(middle - half).min(value), high: end(middle + half).max(value) })
}

/// Position of the largest entry; of equal ones, and of those that only rounding tells apart, the first.
#[must_use]
pub(super) fn argmax(row: &[f64]) -> Option<usize> {
    let largest = row.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    row.iter().position(|value| *value >= largest - TIE)
}

/// Turns logarithms of weights into shares of their sum, and gives the logarithm of the sum.
pub(super) fn normalise_log(row: &mut [f64]) -> f64 {
    let largest = row.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if !largest.is_finite() {
        // An EM step never makes what was seen impossible; only an underflow of everything could.
        let share = 1.0 / row.len().max(1) as f64;
        row.fill(share);
        return f64::MIN_POSITIVE.ln();
    }
    let mut sum = 0.0;
    for value in row.iter_mut() {
        *value = (*value - largest).exp();
        sum += *value;
    }
    row.iter_mut().for_each(|value| *value /= sum);
    largest + sum.ln()
}

/// `ln(1 / (1 + exp(-x)))` and `1 / (1 + exp(-x))`, without overflow.
pub(super) fn log_sigmoid(x: f64) -> (f64, f64) {
    let small = (-x.abs()).exp();
    let (tail, near) = (small.ln_1p(), 1.0 / (1.0 + small));
    if x >= 0.0 { (-tail, near) } else { (x - tail, small * near) }
}

/// Derivative of `ln_gamma`, for `x > 0`: recurrence up to 10, then the asymptotic series (DLMF 5.11.2).
pub(super) fn digamma(x: f64) -> f64 {
    let (mut x, mut below) = (x, 0.0);
    while x < 10.0 {
        below -= 1.0 / x;
        x += 1.0;
    }
    let inverse = 1.0 / (x * x);
    let series = inverse
        * (1.0 / 12.0
            - inverse
                * (1.0 / 120.0
                    - inverse
                        * (1.0 / 252.0
                            - inverse * (1.0 / 240.0 - inverse * (1.0 / 132.0 - inverse * 691.0 / 32_760.0)))));
    below + x.ln() - 0.5 / x - series
}

/// Logarithm of the gamma function, for `x > 0`: recurrence up to 10, then Stirling's series (DLMF 5.11.1).
pub(super) fn ln_gamma(x: f64) -> f64 {
    let (mut x, mut product) = (x, 1.0);
    while x < 10.0 {
        product *= x;
        x += 1.0;
    }
    let inverse = 1.0 / (x * x);
    let series = (1.0 / 12.0
        - inverse * (1.0 / 360.0 - inverse * (1.0 / 1_260.0 - inverse * (1.0 / 1_680.0 - inverse / 1_188.0))))
        / x;
    let half_ln_two_pi = 0.5 * std::f64::consts::TAU.ln();
    (x - 0.5) * x.ln() - x + half_ln_two_pi + series - product.ln()
}

#[cfg(test)]
mod tests {
    use super::{argmax, digamma, ln_gamma, log_sigmoid, normalise_log, wilson};

    #[track_caller]
    fn near(found: f64, expected: f64) {
        assert!((found - expected).abs() < 1e-12, "{found} instead of {expected}");
    }

    #[test]
    fn special_functions_have_their_known_values() {
        // -gamma, -gamma - 2 ln 2, and psi(10) = H_9 - gamma, with Euler's constant.
        let euler = 0.577_215_664_901_532_9;
        near(digamma(1.0), -euler);
        near(digamma(0.5), -euler - 2.0 * std::f64::consts::LN_2);
        near(digamma(10.0), 7129.0 / 2520.0 - euler);
        near(ln_gamma(1.0), 0.0);
        near(ln_gamma(0.5), 0.5 * std::f64::consts::PI.ln());
        near(ln_gamma(11.0), 3_628_800.0_f64.ln());
        let (log, value) = log_sigmoid(-800.0);
        assert_eq!((log, value), (-800.0, 0.0));
        assert_eq!(log_sigmoid(800.0), (0.0, 1.0));
        near(log_sigmoid(0.3).0, (1.0 / (1.0 + (-0.3_f64).exp())).ln());
    }

    #[test]
    fn weights_far_below_what_numbers_hold_still_have_shares() {
        let mut row = [-2000.0, -2000.0, f64::NEG_INFINITY];
        near(normalise_log(&mut row), -2000.0 + std::f64::consts::LN_2);
        assert_eq!(row, [0.5, 0.5, 0.0]);
        let mut impossible = [f64::NEG_INFINITY; 2];
        assert!(normalise_log(&mut impossible).is_finite());
        assert_eq!(impossible, [0.5, 0.5]);
    }

    #[test]
    fn the_first_of_equal_entries_is_chosen() {
        assert_eq!(argmax(&[0.2, 0.4 - 1e-15, 0.4]), Some(1));
        assert_eq!(argmax(&[]), None);
    }

    #[test]
    fn intervals_stay_inside_and_hold_their_share() {
        for n in 1..40 {
            for right in 0..=n {
                let share = wilson(f64::from(right), f64::from(n)).unwrap();
                assert!(0.0 <= share.low && share.low <= share.value && share.value <= share.high && share.high <= 1.0);
                assert!(share.low < share.high);
            }
        }
        assert!(wilson(0.0, 0.0).is_none());
        assert!(wilson(f64::NAN, f64::NAN).is_none());
    }
}
