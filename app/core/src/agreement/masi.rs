//! Alpha for sets of labels: Krippendorff's alpha with the Jaccard or the MASI distance.
//!
//! `jaccard(A, B) = 1 - |A n B| / |A u B|` and `masi(A, B) = 1 - M |A n B| / |A u B|`, where `M` is 1 for equal sets,
//! 2/3 if one holds the other, 1/3 if they share something, 0 if nothing. Two empty sets are equal.
//! Sources: R. Passonneau, "Measuring Agreement on Set-valued Items (MASI) for Semantic and Pragmatic Annotation",
//! 2006; K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011. (NLTK rounds `M` to 0.67 and 0.33, so its
//! figures differ in the third decimal.)
//!
//! Each two different sets are compared, so the time grows with the square of how many different ones were given.
//!
//! ```
//! use accord_core::agreement::masi::{SetDistance, alpha};
//! let (a, b) = (&[0][..], &[0, 1][..]);
//! assert_eq!(SetDistance::Jaccard.between(a, b), 0.5);
//! assert!((SetDistance::Masi.between(a, b) - 2.0 / 3.0).abs() < 1e-15);
//! // Two items, two people: {0} and {0, 1}; {2} and {2}. D_o = (2 * 1/2) / 4; of the 12 ordered pairs of
//! // {0}, {0, 1}, {2}, {2}, two are 1/2 apart, eight are 1 apart and two are equal: D_e = 9 / 12.
//! let units = vec![vec![a.to_vec(), b.to_vec()], vec![vec![2], vec![2]]];
//! let value = alpha(&units, SetDistance::Jaccard).value().unwrap();
//! assert!((value - (1.0 - 0.25 / 0.75)).abs() < 1e-15);
//! ```

use std::collections::{BTreeMap, BTreeSet};

use super::{Figure, Undefined};

/// A distance between two sets of labels, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetDistance {
    /// Share of the labels of either set that is not in both.
    Jaccard,
    /// Jaccard's, lenient where one set holds the other.
    Masi,
}

impl SetDistance {
    /// The distance of two sets, given as lists of labels in any order; a repeated label counts once.
    #[must_use]
    pub fn between(self, a: &[usize], b: &[usize]) -> f64 {
        let (a, b): (BTreeSet<_>, BTreeSet<_>) = (a.iter().collect(), b.iter().collect());
        let n_both = a.intersection(&b).count();
        let n_either = a.len() + b.len() - n_both;
        if n_either == 0 {
            return 0.0;
        }
        let overlap = n_both as f64 / n_either as f64;
        match self {
            Self::Jaccard => 1.0 - overlap,
            Self::Masi if a == b => 0.0,
            Self::Masi if n_both == a.len().min(b.len()) => 1.0 - 2.0 / 3.0 * overlap,
            Self::Masi => 1.0 - overlap / 3.0,
        }
    }
}

/// Alpha over items, each a list of its answers, each answer a set of labels; answers of one person to one item once.
#[must_use]
pub fn alpha(units: &[Vec<Vec<usize>>], distance: SetDistance) -> Figure {
    let mut ids = BTreeMap::<BTreeSet<usize>, usize>::new();
    let mut sets = Vec::<Vec<usize>>::new();
    let mut id_of = |answer: &Vec<usize>| {
        let set: BTreeSet<usize> = answer.iter().copied().collect();
        *ids.entry(set).or_insert_with_key(|set| {
            sets.push(set.iter().copied().collect());
            sets.len() - 1
        })
    };
    let units: Vec<Vec<usize>> = units.iter().map(|unit| unit.iter().map(&mut id_of).collect()).collect();
    let between = |a: usize, b: usize| match (sets.get(a), sets.get(b)) {
        (Some(a), Some(b)) => distance.between(a, b),
        _ => 0.0,
    };
    alpha_with(&units, sets.len(), between)
}

/// Krippendorff's alpha over items given as lists of values below `n_values`, with any symmetric distance that is 0
/// between equal values.
#[must_use]
pub fn alpha_with(units: &[Vec<usize>], n_values: usize, distance: impl Fn(usize, usize) -> f64) -> Figure {
    let mut totals = vec![0.0; n_values];
    let (mut n_items, mut n_answers, mut observed) = (0_u32, 0_u32, 0.0);
    for unit in units.iter().filter(|unit| unit.len() >= 2) {
        n_items += 1;
        n_answers += u32::try_from(unit.len()).unwrap_or(u32::MAX);
        let mut counts = BTreeMap::<usize, f64>::new();
        for value in unit {
            *counts.entry(*value).or_default() += 1.0;
            totals.iter_mut().skip(*value).take(1).for_each(|total| *total += 1.0);
        }
        let counts: Vec<(usize, f64)> = counts.into_iter().collect();
        observed += pair_sum(&counts, &distance) / (unit.len() - 1) as f64;
    }
    if n_items == 0 {
        return Figure::Undefined(Undefined::NoOverlap);
    }
    let totals: Vec<(usize, f64)> = totals.into_iter().enumerate().filter(|(_, n)| *n > 0.0).collect();
    let expected = pair_sum(&totals, &distance);
    if expected <= 0.0 {
        return Figure::Undefined(Undefined::NoVariation);
    }
    let value = 1.0 - (f64::from(n_answers) - 1.0) * observed / expected;
    Figure::Value { value, n_items, n_answers }
}

/// `sum of n_c n_k d(c, k)` over ordered pairs.
fn pair_sum(counts: &[(usize, f64)], distance: impl Fn(usize, usize) -> f64) -> f64 {
    let mut sum = 0.0;
    for (idx, (c, n)) in counts.iter().enumerate() {
        sum += counts.iter().take(idx).map(|(k, m)| 2.0 * n * m * distance(*c, *k)).sum::<f64>();
    }
    sum
}
