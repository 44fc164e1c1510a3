//! The two learning curves as what they rest on: how right heads of growing size are on each tested item.

use accord_protocol::{CurvePoint, Unknown};

use super::interval::wilson;
use super::saved::{count, float, single};
use super::{MIN_COMPARED, N_FOLDS};

/// Sizes between the first and the last label; on a curve of falling returns each next one says about as much.
const SIZES: [usize; 10] = [20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000];

/// Both curves over the same tested items.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Arms {
    pub(super) n_tested: usize,
    /// Of each lesson in the order given, whether something else than the random slice brought it.
    pub(super) is_chosen: Vec<bool>,
    /// Heads that learn from the labels in the order in which they were given.
    pub(super) in_order: Arm,
    /// Heads that learn from labels of the random slice alone.
    pub(super) at_random: Arm,
}

/// One learning curve, fewest labels first.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Arm(pub(super) Vec<(usize, Tested)>);

/// How right a head is on each tested item: the share of the item's labels that it gives, 0 to 1.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Tested(pub(super) Vec<f64>);

/// How many labels of the random slice are left to learn from when a fold of it is tested.
pub(super) const fn n_beside_fold(n_random: usize) -> usize {
    n_random - n_random.div_ceil(N_FOLDS)
}

/// Sizes at which random labels are measured: none where they are too few to compare.
pub(super) fn random_sizes(n_random: usize) -> Vec<usize> {
    let n_most = n_beside_fold(n_random);
    if n_most < MIN_COMPARED { Vec::new() } else { up_to(n_most) }
}

/// Sizes at which labels in the order given are measured: where random ones are, so that the two can be compared.
pub(super) fn sizes(n_labels: usize, n_random: usize) -> Vec<usize> {
    let mut sizes = up_to(n_labels);
    sizes.extend(random_sizes(n_random));
    sizes.sort_unstable();
    sizes.dedup();
    sizes
}

/// Round sizes that are not close to the last one, and that.
fn up_to(last: usize) -> Vec<usize> {
    SIZES.into_iter().filter(|size| size * 5 <= last * 4).chain([last]).collect()
}

impl Arms {
    /// How many of the first lessons were chosen.
    pub(super) fn n_chosen_first(&self, n_labels: usize) -> usize {
        self.is_chosen.iter().take(n_labels).filter(|is_chosen| **is_chosen).count()
    }

    /// Why random labels are not compared.
    pub(super) fn few_random(&self) -> Unknown {
        let missing = (self.n_tested + 1..).find(|n| n_beside_fold(*n) >= MIN_COMPARED).unwrap_or(self.n_tested + 1);
        Unknown::FewRandom { n_more: count(missing - self.n_tested) }
    }
}

impl Arm {
    /// The largest size measured.
    pub(super) fn last(&self) -> Option<(usize, &Tested)> {
        self.0.last().map(|(n, tested)| (*n, tested))
    }

    /// How many labels that is.
    pub(super) fn n_labels(&self) -> usize {
        self.last().map_or(0, |(n, _)| n)
    }

    /// What was measured at a size.
    pub(super) fn at(&self, n_labels: usize) -> Option<&Tested> {
        self.0.iter().find(|(n, _)| *n == n_labels).map(|(_, tested)| tested)
    }

    /// Fewest labels that reach an accuracy, straight between two points over the logarithm of their sizes; `None` where
    /// no point does. `counts` weighs the tested items.
    pub(super) fn labels_to(&self, accuracy: f64, counts: Option<&[u32]>) -> Option<f64> {
        let mut before: Option<(f64, f64)> = None;
        for (n, tested) in &self.0 {
            let (n, reached) = (float(*n), tested.accuracy(counts));
            if reached >= accuracy {
                return Some(before.map_or(n, |(n_before, below)| {
                    let share = (accuracy - below) / (reached - below);
                    (n_before.ln() + share * (n.ln() - n_before.ln())).exp()
                }));
            }
            before = Some((n, reached));
        }
        None
    }

    /// The curve with intervals.
    pub(super) fn points(&self) -> Vec<CurvePoint> {
        let point = |(n, tested): &(usize, Tested)| {
            let accuracy = tested.accuracy(None);
            let (low, high) = wilson(accuracy, tested.0.len());
            CurvePoint { n_labels: count(*n), accuracy: single(accuracy), low: single(low), high: single(high) }
        };
        self.0.iter().map(point).collect()
    }
}

impl Tested {
    /// The mean over the items; `counts` weighs them.
    pub(super) fn accuracy(&self, counts: Option<&[u32]>) -> f64 {
        let n = float(self.0.len().max(1));
        match counts {
            None => self.0.iter().sum::<f64>() / n,
            Some(counts) => self.0.iter().zip(counts).map(|(right, count)| right * f64::from(*count)).sum::<f64>() / n,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn sizes_are_round_and_end_with_all_labels() {
        assert_eq!(up_to(20), [20]);
        assert_eq!(up_to(60), [20, 60]);
        assert_eq!(up_to(130), [20, 50, 100, 130]);
        assert_eq!(sizes(300, 25), [20, 50, 100, 200, 300]);
        assert_eq!(sizes(300, 40), [20, 32, 50, 100, 200, 300]);
        assert_eq!(random_sizes(24), [0; 0]);
        assert_eq!(random_sizes(100), [20, 50, 80]);
    }

    #[test]
    fn cur4_too_few_random_labels_are_told_by_number() {
        let arms =
            |n_tested| Arms { n_tested, is_chosen: Vec::new(), in_order: Arm::default(), at_random: Arm::default() };
        for n_tested in [0, 10, 24] {
            let Unknown::FewRandom { n_more } = arms(n_tested).few_random() else { return };
            let enough = n_tested + n_more as usize;
            assert!(!random_sizes(enough).is_empty() && random_sizes(enough - 1).is_empty(), "{n_tested} {n_more}");
        }
    }

    #[test]
    fn labels_to_an_accuracy_lie_between_two_points() {
        let arm = Arm(vec![(100, Tested(vec![1.0, 0.0])), (400, Tested(vec![1.0, 1.0]))]);
        assert!((arm.labels_to(0.75, None).unwrap() - 200.0).abs() < 1e-9);
        assert_eq!(arm.labels_to(0.4, None), Some(100.0));
        assert_eq!(arm.labels_to(1.0, Some(&[2, 0])), Some(100.0));
        assert_eq!(Arm(arm.0[..1].to_vec()).labels_to(0.6, None), None);
    }
}
