//! 95 % intervals: Wilson's for a share, percentiles of a bootstrap for what has no formula.

use crate::density::mix;

/// The 97.5th percentile of the normal distribution.
const Z: f64 = 1.959_963_984_540_054;

/// Rounds of a bootstrap.
const N_ROUNDS: u64 = 1_000;

/// Wilson's score interval of a share of `n` independent trials. `share` need not be a multiple of `1 / n`: where people
/// differ on an item, part of a trial succeeds, which varies less than a whole one, so the interval is never too narrow.
///
/// `(p + z^2/2n ± z sqrt(p(1-p)/n + z^2/4n^2)) / (1 + z^2/n)`; the whole range where there is no trial.
/// Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22, 1927.
///
/// ```
/// // 8 of 10, the textbook's (0.490, 0.943).
/// let (low, high) = accord_scorer::measure::interval::wilson(0.8, 10);
/// assert!((low - 0.4902).abs() < 1e-4 && (high - 0.9433).abs() < 1e-4);
/// ```
#[must_use]
pub fn wilson(share: f64, n: usize) -> (f64, f64) {
    if n == 0 {
        return (0.0, 1.0);
    }
    #[expect(clippy::cast_precision_loss, reason = "numbers of items are far below 2^52")]
    let n = n as f64;
    let z2 = Z * Z / n;
    let centre = (share + z2 / 2.0) / (1.0 + z2);
    let reach = Z * (share * (1.0 - share) / n + z2 / (4.0 * n)).sqrt() / (1.0 + z2);
    ((centre - reach).max(0.0), (centre + reach).min(1.0))
}

/// The middle 95 % of a figure over rounds of drawing `n` items with replacement; the figure gets how often each item was
/// drawn. The draws follow from the seed alone, so figures of one seed are paired.
pub(super) fn bootstrap(n: usize, seed: u64, mut figure: impl FnMut(&[u32]) -> f64) -> (f64, f64) {
    let mut counts = vec![0_u32; n];
    let mut values: Vec<f64> = (0..N_ROUNDS)
        .map(|round| {
            counts.fill(0);
            let seed = mix(seed, round);
            for draw in 0..n as u64 {
                // The high half of a product, so that no item is favoured.
                let at = (u128::from(mix(seed, draw)) * n as u128) >> 64;
                if let Some(count) = usize::try_from(at).ok().and_then(|at| counts.get_mut(at)) {
                    *count += 1;
                }
            }
            figure(&counts)
        })
        .collect();
    values.sort_unstable_by(f64::total_cmp);
    (percentile(&values, 0.025), percentile(&values, 0.975))
}

/// Linear between the two nearest of sorted values; 0 where there are none.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a place in a list"
)]
fn percentile(sorted: &[f64], share: f64) -> f64 {
    let place = share * sorted.len().saturating_sub(1) as f64;
    let at = |place: f64| sorted.get(place as usize).copied().unwrap_or_default();
    let (below, above) = (at(place.floor()), at(place.ceil()));
    below + (above - below) * place.fract()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(share: f64, n: usize, low: f64, high: f64) {
        let (found_low, found_high) = wilson(share, n);
        assert!((found_low - low).abs() < 5e-4 && (found_high - high).abs() < 5e-4, "{found_low} {found_high}");
    }

    #[test]
    fn cur2_wilsons_interval_equals_published_values() {
        // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I, method 3.
        check(81.0 / 263.0, 263, 0.2553, 0.3662);
        check(15.0 / 148.0, 148, 0.0624, 0.1605);
        check(0.0, 20, 0.0, 0.1611);
        check(1.0 / 29.0, 29, 0.0061, 0.1718);
        assert_eq!(wilson(0.5, 0), (0.0, 1.0));
    }

    #[test]
    fn cur2_the_bootstrap_of_a_mean_has_the_width_of_its_standard_error() {
        let values: Vec<f64> = (0..400).map(|n| f64::from(n % 2)).collect();
        let mean = |counts: &[u32]| {
            let sum: f64 = counts.iter().zip(&values).map(|(count, value)| f64::from(*count) * value).sum();
            sum / 400.0
        };
        let (low, high) = bootstrap(400, 7, mean);
        // 0.5 ± 1.96 * 0.5 / 20.
        assert!((low - 0.451).abs() < 0.006 && (high - 0.549).abs() < 0.006, "{low} {high}");
        assert_eq!(bootstrap(400, 7, mean), (low, high));
        assert_ne!(bootstrap(400, 8, mean), (low, high));
    }

    #[test]
    fn an_empty_bootstrap_has_a_value() {
        assert_eq!(bootstrap(0, 1, |_| 3.0), (3.0, 3.0));
    }
}
