//! Levels of measurement: how far apart two labels are.
//!
//! A [`Level`] says which distance counts; a [`Kernel`] is one such distance over positions on a line, with its sum
//! over all pairs of many positions in one pass where a closed form exists. So labels with thousands of different
//! values need no table of each against each.
//!
//! Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011, section on metric differences.

use std::sync::Arc;

use super::Undefined;

/// Level of measurement of the labels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Names: two labels are equal or not.
    Nominal,
    /// Ranks: their order counts.
    Ordinal,
    /// Numbers: their difference counts.
    Interval,
    /// Amounts from 0 up: their difference counts in proportion to their size.
    Ratio,
}

impl Level {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Nominal, Self::Ordinal, Self::Interval, Self::Ratio];

    /// Its name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Nominal => "nominal",
            Self::Ordinal => "ordinal",
            Self::Interval => "interval",
            Self::Ratio => "ratio",
        }
    }

    /// The level of a name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.as_str() == name)
    }
}

/// The ratio level compares each two different labels: 20,000 of them are 200 million comparisons, about a second.
pub const MAX_RATIO_VALUES: usize = 20_000;

/// A level with the place of each label on a line; empty for nominal labels, which have none.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale {
    level: Level,
    positions: Vec<f64>,
}

impl Scale {
    /// Labels that are only equal or not.
    #[must_use]
    pub const fn nominal() -> Self {
        Self { level: Level::Nominal, positions: Vec::new() }
    }

    /// `n_labels` labels in ascending order.
    #[must_use]
    pub fn ordinal(n_labels: usize) -> Self {
        Self { level: Level::Ordinal, positions: (0..n_labels).map(|rank| rank as f64).collect() }
    }

    /// A level over labels and what they are as numbers, ascending, where all of them are.
    ///
    /// # Errors
    /// When the level needs something that the labels are not.
    pub fn of(level: Level, labels: &[Arc<str>], numbers: Option<&[f64]>) -> Result<Self, Undefined> {
        if level == Level::Nominal || labels.is_empty() {
            return Ok(Self { level, positions: Vec::new() });
        }
        let Some(numbers) = numbers else {
            let odd = labels.iter().find(|label| super::table::finite_number(label).is_none());
            return Err(Undefined::NotNumeric { level, label: odd.cloned().unwrap_or_else(|| "".into()) });
        };
        if level == Level::Ordinal {
            return Ok(Self::ordinal(numbers.len()));
        }
        if level == Level::Ratio && numbers.first().is_some_and(|lowest| *lowest < 0.0) {
            return Err(Undefined::Negative { label: labels.first().cloned().unwrap_or_else(|| "".into()) });
        }
        if level == Level::Ratio && numbers.len() > MAX_RATIO_VALUES {
            return Err(Undefined::TooManyValues { n_values: u32::try_from(numbers.len()).unwrap_or(u32::MAX) });
        }
        Ok(Self { level, positions: tamed(numbers) })
    }

    /// The level.
    #[must_use]
    pub const fn level(&self) -> Level {
        self.level
    }

    /// The place of each label on a line: ranks for ordinal labels; empty for nominal ones.
    #[must_use]
    pub fn positions(&self) -> &[f64] {
        &self.positions
    }
}

/// Numbers divided by a power of two so that none exceeds 1: no figure changes, and squares stay finite.
fn tamed(numbers: &[f64]) -> Vec<f64> {
    let largest = numbers.iter().fold(0.0_f64, |largest, number| largest.max(number.abs()));
    if largest == 0.0 {
        return numbers.to_vec();
    }
    // Two steps, because the inverse of the smallest numbers is not finite.
    let half = (-largest.log2() / 2.0).ceil();
    numbers.iter().map(|number| number * half.exp2() * half.exp2()).collect()
}

/// A distance between two places on a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kernel {
    /// `(x - y)^2`, the interval metric; over mid-ranks, the ordinal metric.
    Squared,
    /// `|x - y|`.
    Absolute,
    /// `((x - y) / (x + y))^2`, and 0 where both are 0.
    Ratio,
}

impl Kernel {
    /// The sum of `n_x n_y d(x, y)` over all ordered pairs of places, given `(x, n_x)` in ascending order of `x`.
    ///
    /// One pass over the places for [`Kernel::Squared`] and [`Kernel::Absolute`], each against each for
    /// [`Kernel::Ratio`].
    ///
    /// ```
    /// use accord_core::agreement::level::Kernel;
    /// // Places 1, 1, 4: two of the six ordered pairs are equal, four are 3 apart.
    /// let places = [(1.0, 2.0), (4.0, 1.0)];
    /// assert_eq!(Kernel::Squared.pair_sum(&places), 36.0);
    /// assert_eq!(Kernel::Absolute.pair_sum(&places), 12.0);
    /// assert!((Kernel::Ratio.pair_sum(&places) - 4.0 * 0.36).abs() < 1e-15);
    /// ```
    #[must_use]
    pub fn pair_sum(self, places: &[(f64, f64)]) -> f64 {
        if places.len() < 2 {
            return 0.0;
        }
        match self {
            Self::Squared => squared(places),
            Self::Absolute => absolute(places),
            Self::Ratio => ratio(places),
        }
    }

    /// The distance itself.
    #[must_use]
    pub fn distance(self, x: f64, y: f64) -> f64 {
        match self {
            Self::Squared => (x - y) * (x - y),
            Self::Absolute => (x - y).abs(),
            Self::Ratio if x + y == 0.0 => 0.0,
            Self::Ratio => ((x - y) / (x + y)).powi(2),
        }
    }
}

/// `2 (n S2 - S1^2)` with the sums taken about the mean, so that nothing cancels.
fn squared(places: &[(f64, f64)]) -> f64 {
    let n: f64 = places.iter().map(|(_, n)| n).sum();
    let mean = places.iter().map(|(x, n)| x * n).sum::<f64>() / n;
    let (mut first, mut second) = (0.0, 0.0);
    for (x, n) in places {
        let off = x - mean;
        first += n * off;
        second += n * off * off;
    }
    2.0 * (n * second - first * first)
}

fn absolute(places: &[(f64, f64)]) -> f64 {
    let origin = places.first().map_or(0.0, |(x, _)| *x);
    let (mut n_below, mut sum_below, mut pairs) = (0.0, 0.0, 0.0);
    for (x, n) in places {
        let x = x - origin;
        pairs += n * (x * n_below - sum_below);
        n_below += n;
        sum_below += n * x;
    }
    2.0 * pairs
}

fn ratio(places: &[(f64, f64)]) -> f64 {
    let mut pairs = 0.0;
    for (idx, (x, n)) in places.iter().enumerate() {
        let below = places.iter().take(idx);
        pairs += n * below.map(|(y, k)| k * Kernel::Ratio.distance(*x, *y)).sum::<f64>();
    }
    2.0 * pairs
}

/// Mid-ranks of labels in ascending order, given how often each occurs: `sum_{g < c} n_g + n_c / 2`.
///
/// Krippendorff's ordinal metric, `(sum_{g = c}^{k} n_g - (n_c + n_k) / 2)^2`, is the squared difference of two of them.
///
/// ```
/// use accord_core::agreement::level::mid_ranks;
/// assert_eq!(mid_ranks(&[2.0, 1.0, 4.0]), [1.0, 2.5, 5.0]);
/// ```
#[must_use]
pub fn mid_ranks(totals: &[f64]) -> Vec<f64> {
    let mut n_below = 0.0;
    let mut rank = |n: &f64| {
        let mid = n_below + n / 2.0;
        n_below += n;
        mid
    };
    totals.iter().map(&mut rank).collect()
}
