//! What a record is worth to its neighbours: its exact Shapley value in a vote of the K nearest.
//!
//! The utility of a set of records for one test record is the number of its K nearest members that bear the test
//! record's label, over K; a record's value is its mean contribution over all orders in which the set could be
//! collected. For records ranked by similarity, `m_i` being 1 where the i-th bears the label:
//! `s_N = m_N * min(K, N) / (N K)`, `s_i = s_(i+1) + (m_i - m_(i+1)) / K * min(K, i) / i`.
//! Negative means that on the average the record makes predictions around it worse.
//! Source: R. Jia et al., "Efficient Task-Specific Data Valuation for Nearest Neighbor Algorithms", PVLDB 12, 2019,
//! theorem 1. Each labeled record is a test record for all that are not its copies.

use std::cell::RefCell;

use super::duplicates::Duplicates;
use super::ranked::nearest;
use super::search::Search;
use crate::error::ScorerError;
use crate::pool::Pool;

/// Neighbours that vote, among a hundred records or more; among fewer as many as the root of their number, as a vote of
/// nearly all records finds nobody wrong.
pub const MAX_K: usize = 10;

/// Up to so many records each value is exact. Beyond, only the [`N_RANKED`] nearest of a test record are ranked.
pub const MAX_EXACT: usize = 8_192;

/// How many are ranked then. What lies behind is taken to bear the label as often as all records do, which leaves an
/// error of at most `1 / N_RANKED` for one test record, and none on the average.
const N_RANKED: usize = 1_024;

/// The values of ranked records for one test record, nearest first.
///
/// ```
/// // One of the two nearest votes is right.
/// let values = accord_scorer::triage::shapley::of_ranking(&[false, true, true, true, false, false], 2);
/// assert!(values.iter().zip([-0.25, 0.25, 0.25, 0.25, 0.0, 0.0]).all(|(a, b)| (a - b).abs() < 1e-12));
/// ```
pub fn of_ranking(matches: &[bool], k: usize) -> Vec<f64> {
    let (n, k) = (matches.len(), k.max(1));
    let last = matches.last().copied().unwrap_or_default();
    of_head(matches, k, f64::from(u8::from(last)) * k.min(n) as f64 / (n.max(1) * k) as f64)
}

/// The same for the first records of a longer ranking, where the last of them is worth `last`.
fn of_head(matches: &[bool], k: usize, last: f64) -> Vec<f64> {
    let mut values = vec![last; matches.len()];
    let mut value = last;
    let mut next = matches.last().copied().unwrap_or_default();
    for (at, (slot, &this)) in values.iter_mut().zip(matches).enumerate().rev().skip(1) {
        let rank = at + 1;
        let difference = f64::from(i8::from(this) - i8::from(next));
        value += difference / k as f64 * k.min(rank) as f64 / rank as f64;
        *slot = value;
        next = this;
    }
    values
}

/// Each record's value summed over all test records, over the mean of these sums: 1 is the value of the average record.
/// `None` for records without label or vector, and for copies of a record that has a value.
///
/// # Errors
/// When a newer request came or the device failed.
pub async fn values(
    pool: &RefCell<Pool>,
    labels: &[Option<u32>],
    duplicates: &Duplicates,
    n_classes: usize,
    is_superseded: &dyn Fn() -> bool,
) -> Result<Vec<Option<f64>>, ScorerError> {
    let has_vector = |item: &u32| pool.borrow().row_of(*item as usize).is_some();
    let mut records: Vec<u32> = duplicates.speakers(labels).into_iter().flatten().filter(has_vector).collect();
    records.sort_unstable();
    let label_of = |item: u32| labels.get(item as usize).copied().flatten();
    let shares = shares(&records, labels, n_classes);
    let k = records.len().isqrt().clamp(1, MAX_K);
    let limit = if records.len() <= MAX_EXACT { usize::MAX } else { N_RANKED };
    let mut sums = vec![0.0; labels.len()];
    let search = Search::new(pool, &records, &records).await?;
    search
        .visit(pool, is_superseded, &mut |test, candidates, cosines| {
            let ranked = nearest(candidates, cosines, limit, |other| other != test);
            let label = label_of(test);
            let matches: Vec<bool> = ranked.iter().map(|(item, _)| label_of(*item) == label).collect();
            let n_others = records.len().saturating_sub(1);
            let found = if ranked.len() >= n_others {
                of_ranking(&matches, k)
            } else {
                let share = label.and_then(|label| shares.get(label as usize).copied()).unwrap_or_default();
                of_head(&matches, k, tail(&matches, share, n_others))
            };
            for ((item, _), value) in ranked.iter().zip(found) {
                if let Some(sum) = sums.get_mut(*item as usize) {
                    *sum += value;
                }
            }
        })
        .await?;
    let mean = records.iter().filter_map(|item| sums.get(*item as usize)).sum::<f64>() / records.len().max(1) as f64;
    let mut values = vec![None; labels.len()];
    for item in records {
        if let (Some(slot), Some(sum)) = (values.get_mut(item as usize), sums.get(item as usize)) {
            *slot = Some(if mean > 0.0 { sum / mean } else { *sum });
        }
    }
    Ok(values)
}

/// The expected value of the last ranked record, where each of the records behind it matches with probability `share`:
/// `(m_T - share) / T + share / N`, for `T >= K`.
fn tail(matches: &[bool], share: f64, n_others: usize) -> f64 {
    let last = f64::from(u8::from(matches.last().copied().unwrap_or_default()));
    (last - share) / matches.len().max(1) as f64 + share / n_others.max(1) as f64
}

fn shares(records: &[u32], labels: &[Option<u32>], n_classes: usize) -> Vec<f64> {
    let mut shares = vec![0.0; n_classes];
    for item in records {
        let label = labels.get(*item as usize).copied().flatten();
        if let Some(share) = label.and_then(|label| shares.get_mut(label as usize)) {
            *share += 1.0 / records.len() as f64;
        }
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(matches: &[u8], k: usize, expect: &[f64]) {
        let matches: Vec<bool> = matches.iter().map(|m| *m == 1).collect();
        let found = of_ranking(&matches, k);
        assert!(found.iter().zip(expect).all(|(a, b)| (a - b).abs() < 1e-12), "{found:?}");
        assert_eq!(found.len(), expect.len());
    }

    #[test]
    fn values_are_those_of_counting_all_coalitions() {
        // One vote: the nearest is worth 1/2 alone and 1 in half of the orders.
        check(&[1], 1, &[1.0]);
        check(&[1, 1], 1, &[0.5, 0.5]);
        check(&[1, 0], 1, &[1.0, 0.0]);
        check(&[0, 1], 1, &[-0.5, 0.5]);
        check(&[1], 5, &[0.2]);
        check(&[], 3, &[]);
    }

    #[test]
    fn values_sum_to_the_utility_of_all() {
        for bits in 0..256_u32 {
            let matches: Vec<bool> = (0..8).map(|at| bits >> at & 1 == 1).collect();
            for k in 1..10 {
                let votes = matches.iter().take(k).filter(|m| **m).count() as f64 / k as f64;
                assert!((of_ranking(&matches, k).iter().sum::<f64>() - votes).abs() < 1e-12, "{bits} {k}");
            }
        }
    }

    #[test]
    fn a_cut_ranking_is_right_on_the_average() {
        // Ranks beyond the cut match by a fixed pattern with a share of one in four.
        let matches: Vec<bool> = (0..4_000).map(|at| at < 12 || at % 4 == 1).collect();
        let whole = of_ranking(&matches, MAX_K);
        let cut = &matches[..400];
        let found = of_head(cut, MAX_K, tail(cut, 0.25, matches.len()));
        let off = found.iter().zip(&whole).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max);
        assert!(off < 1.0 / 400.0, "{off}");
        assert!((whole[0] - found[0]).abs() < 0.02 * whole[0], "{} {}", whole[0], found[0]);
    }
}
