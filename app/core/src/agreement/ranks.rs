//! Agreement on orders: rank correlation, concordance of many people, and choices between two.
//!
//! | function | for | source |
//! |---|---|---|
//! | [`kendall_tau_b`] | two lists of scores, ties allowed | M. Kendall, "The treatment of ties in ranking problems", Biometrika 33, 1945 |
//! | [`spearman_rho`] | the same | C. Spearman, "The proof and measurement of association between two things", 1904 |
//! | [`kendall_w`] | many people who each rank all items | M. Kendall, B. Babington Smith, "The problem of m rankings", 1939 |
//! | [`PairChoices`] | choices between two items: agreement and alpha | K. Krippendorff, "Content Analysis", 2004 |
//! | [`Tournament`] | how consistent one person's choices are | M. Kendall, B. Babington Smith, "On the method of paired comparisons", 1940 |
//!
//! Scores are compared only by order; which end is best does not matter. A missing answer is left out by the caller: the
//! lists hold the items that all of the compared people answered.

mod choices;
mod tournament;

pub use choices::{Comparison, ItemContribution, PairChoices, Winner};
pub use tournament::{Consistency, Tournament};

use super::structured::{Missing, Value};

/// Kendall's tau-b of two lists of `n` scores: `(P - Q) / sqrt((n0 - n1) (n0 - n2))`.
///
/// `P` and `Q` are pairs in the same and in opposite order, `n0 = n (n - 1) / 2`, and `n1`, `n2` the pairs tied in each
/// list. Time `O(n log n)` (W. Knight, "A computer method for calculating Kendall's tau with ungrouped data", 1966).
///
/// # Errors
/// [`Missing::LengthsDiffer`], [`Missing::NotFinite`], [`Missing::TooFew`] below two items, [`Missing::NoVariation`] where
/// a list is all ties.
///
/// ```
/// use accord_core::agreement::ranks::kendall_tau_b;
/// // Of 6 pairs 4 agree, 1 is opposite, 1 is tied in the first list: 3 / sqrt(5 * 6).
/// let tau = kendall_tau_b(&[1.0, 2.0, 2.0, 3.0], &[1.0, 3.0, 4.0, 2.0]);
/// assert!((tau.unwrap() - 1.0 / 30.0_f64.sqrt()).abs() < 1e-12);
/// ```
pub fn kendall_tau_b(x: &[f64], y: &[f64]) -> Value {
    check(x, y)?;
    let mut pairs: Vec<(f64, f64)> = x.iter().map(|x| x + 0.0).zip(y.iter().map(|y| y + 0.0)).collect();
    pairs.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let all = n_pairs(pairs.len());
    let tied_x = tied(pairs.chunk_by(|a, b| a.0 == b.0));
    let tied_both = tied(pairs.chunk_by(|a, b| a == b));
    let mut second: Vec<f64> = pairs.iter().map(|pair| pair.1).collect();
    let opposite = inversions(&mut second);
    let tied_y = tied(second.chunk_by(|a, b| a == b));
    if tied_x == all || tied_y == all {
        return Err(Missing::NoVariation);
    }
    let balance = (all - tied_x - tied_y + tied_both) as f64 - 2.0 * opposite as f64;
    // Two roots instead of the root of a product, which overflows first.
    Ok((balance / ((all - tied_x) as f64).sqrt() / ((all - tied_y) as f64).sqrt()).clamp(-1.0, 1.0))
}

/// Spearman's rho of two lists of `n` scores: Pearson's correlation of their ranks, ties sharing the mean rank.
///
/// # Errors
/// As [`kendall_tau_b`].
///
/// ```
/// use accord_core::agreement::ranks::spearman_rho;
/// // Rank differences 0, 0, 1, 1: 1 - 6 * 2 / (4 * 15).
/// let rho = spearman_rho(&[1.0, 2.0, 3.0, 4.0], &[10.0, 20.0, 90.0, 40.0]);
/// assert!((rho.unwrap() - 0.8).abs() < 1e-12);
/// ```
pub fn spearman_rho(x: &[f64], y: &[f64]) -> Value {
    check(x, y)?;
    let (x, y) = (doubled_ranks(x), doubled_ranks(y));
    // Twice each rank is whole and their mean is n + 1: everything up to the division is exact.
    let mean = x.len() as i128 + 1;
    let product = |a: &[i128], b: &[i128]| a.iter().zip(b).map(|(a, b)| (a - mean) * (b - mean)).sum::<i128>() as f64;
    let (own, theirs) = (product(&x, &x), product(&y, &y));
    if own == 0.0 || theirs == 0.0 {
        return Err(Missing::NoVariation);
    }
    Ok((product(&x, &y) / own.sqrt() / theirs.sqrt()).clamp(-1.0, 1.0))
}

/// Kendall's coefficient of concordance of `m` people (`rankings[person][item]`, each of length `n`), 0 to 1.
///
/// `W = 12 S / (m^2 (n^3 - n) - m T)`: `S` the squared deviations of the items' rank sums from their mean, and `T` the
/// sum over people and groups of `t` tied items of `t^3 - t`. With all pairs' mean Spearman `r` and no ties,
/// `r = (m W - 1) / (m - 1)`.
///
/// # Errors
/// [`Missing::NoOverlap`] below two people, [`Missing::TooFew`] below two items, [`Missing::LengthsDiffer`],
/// [`Missing::NotFinite`], [`Missing::NoVariation`] where everyone ties everything.
///
/// ```
/// use accord_core::agreement::ranks::kendall_w;
/// // Rank sums 4, 5, 9 around 6: S = 14, W = 12 * 14 / (9 * 24).
/// let w = kendall_w(&[vec![1.0, 2.0, 3.0], vec![1.0, 2.0, 3.0], vec![2.0, 1.0, 3.0]]);
/// assert!((w.unwrap() - 7.0 / 9.0).abs() < 1e-12);
/// ```
pub fn kendall_w(rankings: &[Vec<f64>]) -> Value {
    let Some((first, others)) = rankings.split_first() else { return Err(Missing::NoOverlap) };
    if others.is_empty() {
        return Err(Missing::NoOverlap);
    }
    others.iter().try_for_each(|other| check(first, other))?;
    let (m, n) = (rankings.len() as i128, first.len() as i128);
    let mut sums = vec![0_i128; first.len()];
    let mut ties = 0;
    for scores in rankings {
        for (sum, rank) in sums.iter_mut().zip(doubled_ranks(scores)) {
            *sum += rank;
        }
        let mut sorted: Vec<f64> = scores.iter().map(|score| score + 0.0).collect();
        sorted.sort_by(f64::total_cmp);
        ties += sorted.chunk_by(|a, b| a == b).map(|group| cube_less(group.len() as i128)).sum::<i128>();
    }
    // Doubled ranks make the squares four times too large.
    let mean = m * (n + 1);
    let deviations: i128 = sums.iter().map(|sum| (sum - mean) * (sum - mean)).sum();
    let largest = m * m * cube_less(n) - m * ties;
    if largest == 0 { Err(Missing::NoVariation) } else { Ok(3.0 * deviations as f64 / largest as f64) }
}

fn check(x: &[f64], y: &[f64]) -> Result<(), Missing> {
    match (x.len(), y.len()) {
        (n, m) if n != m => Err(Missing::LengthsDiffer),
        _ if !x.iter().chain(y).all(|value| value.is_finite()) => Err(Missing::NotFinite),
        (0 | 1, _) => Err(Missing::TooFew),
        _ => Ok(()),
    }
}

const fn cube_less(n: i128) -> i128 {
    n * n * n - n
}

const fn n_pairs(n: usize) -> i128 {
    let n = n as i128;
    n * (n - 1) / 2
}

fn tied<'a, T: 'a>(groups: impl Iterator<Item = &'a [T]>) -> i128 {
    groups.map(|group| n_pairs(group.len())).sum()
}

/// Twice the rank of each value, from 2 upwards; equal values share their mean rank, which makes it whole.
fn doubled_ranks(values: &[f64]) -> Vec<i128> {
    // Adding 0 makes -0 and 0 one value.
    let mut order: Vec<(f64, usize)> = values.iter().map(|value| value + 0.0).zip(0..).collect();
    order.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut ranks = vec![0; values.len()];
    let mut before = 0;
    for group in order.chunk_by(|a, b| a.0 == b.0) {
        let len = group.len() as i128;
        for (_, at) in group {
            if let Some(rank) = ranks.get_mut(*at) {
                *rank = 2 * before + len + 1;
            }
        }
        before += len;
    }
    ranks
}

/// How many pairs stand in falling order; sorts the values by merging.
fn inversions(values: &mut [f64]) -> i128 {
    let half = values.len() / 2;
    if half == 0 {
        return 0;
    }
    let (left, right) = values.split_at_mut(half);
    let mut count = inversions(left) + inversions(right);
    let mut merged = Vec::with_capacity(left.len() + right.len());
    let (mut left, mut right) = (left.iter().peekable(), right.iter().peekable());
    while let Some(b) = right.peek() {
        match left.next_if(|a| a <= b) {
            Some(a) => merged.push(*a),
            None => {
                count += left.len() as i128;
                merged.extend(right.next());
            }
        }
    }
    merged.extend(left);
    values.copy_from_slice(&merged);
    count
}

#[cfg(test)]
mod tests;
