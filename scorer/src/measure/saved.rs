//! What choosing saved against labels drawn at random, and whether it does harm.
//!
//! Both arms are tested on the same items, so a difference is drawn again in pairs: the luck of the items cancels out.
//! Nothing is extrapolated: what is said holds for as many labels as the random slice has.

use accord_protocol::{Gain, Guard, Saved, Unknown};

use super::arms::{Arms, Tested};
use super::interval::bootstrap;

/// Differences of accuracy below this are not worth changing a queue for.
const MATTERS: f64 = 0.01;

/// The share of random items to raise to where choosing does not help: half of the labels then teach as random ones do,
/// and the measurement becomes five times as fast in case choosing begins to help.
const RAISED_SHARE: f32 = 0.5;

/// Why the arms are not compared, if they are not: there must be random labels, and at that size the labels in the order
/// given must be others for the larger part.
fn comparable(arms: &Arms) -> Result<(usize, &Tested), Unknown> {
    let (n_labels, tested) = arms.at_random.last().ok_or_else(|| arms.few_random())?;
    if 2 * arms.n_chosen_first(n_labels) < n_labels { Err(Unknown::NothingChosen) } else { Ok((n_labels, tested)) }
}

/// Labels saved at the accuracy that the random slice reaches by itself.
pub(super) fn saved(arms: &Arms, seed: u64) -> Result<Saved, Unknown> {
    let (n_most, target) = comparable(arms)?;
    let figures = |counts: Option<&[u32]>| {
        let accuracy = target.accuracy(counts);
        // The random arm may be there with fewer labels too: where both curves are flat neither has saved any.
        let n_random = arms.at_random.labels_to(accuracy, counts).unwrap_or_else(|| float(n_most));
        let n_needed = arms.in_order.labels_to(accuracy, counts);
        (accuracy, n_random, n_needed)
    };
    let (accuracy, n_random, n_needed) = figures(None);
    let n_needed = n_needed.ok_or(Unknown::NotReached)?;
    let (low, high) = bootstrap(arms.n_tested, seed, |counts| {
        let (_, n_random, n_needed) = figures(Some(counts));
        // A round in which the accuracy is not reached counts as if the last label had reached it.
        1.0 - n_needed.unwrap_or_else(|| float(arms.in_order.n_labels())) / n_random
    });
    Ok(Saved {
        n_random: rounded(n_random),
        accuracy: single(accuracy),
        share: single(1.0 - n_needed / n_random),
        low: single(low),
        high: single(high),
    })
}

/// Whether the labels in the order given beat as many random ones.
pub(super) fn guard(arms: &Arms, seed: u64) -> Guard {
    let (n_labels, random) = match comparable(arms) {
        Ok(compared) => compared,
        Err(why) => return Guard::Unknown(why),
    };
    let Some(chosen) = arms.in_order.at(n_labels) else { return Guard::Unknown(arms.few_random()) };
    let gain = |counts: Option<&[u32]>| chosen.accuracy(counts) - random.accuracy(counts);
    let (low, high) = bootstrap(arms.n_tested, seed, |counts| gain(Some(counts)));
    judge(Gain { n_labels: count(n_labels), value: single(gain(None)), low: single(low), high: single(high) })
}

fn judge(gain: Gain) -> Guard {
    if gain.low > 0.0 {
        Guard::Better(gain)
    } else if f64::from(gain.high) < MATTERS {
        Guard::NoBetter { gain, random_share: RAISED_SHARE }
    } else {
        Guard::Unclear(gain)
    }
}

#[expect(clippy::cast_precision_loss, reason = "numbers of items are far below 2^52")]
pub(super) fn float(n: usize) -> f64 {
    n as f64
}

#[expect(clippy::cast_possible_truncation, reason = "shares need no more digits")]
pub(super) fn single(value: f64) -> f32 {
    value as f32
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number of items")]
fn rounded(n: f64) -> u32 {
    n.round() as u32
}

pub(super) fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::super::arms::Arm;
    use super::*;

    /// Arms over 100 items of which a point gets the first `n` right.
    fn arms(in_order: &[(usize, usize)], at_random: &[(usize, usize)]) -> Arms {
        let tested = |n_right: usize| Tested((0..100).map(|at| if at < n_right { 1.0 } else { 0.0 }).collect());
        let arm = |points: &[(usize, usize)]| Arm(points.iter().map(|(n, n_right)| (*n, tested(*n_right))).collect());
        Arms { n_tested: 100, is_chosen: vec![true; 500], in_order: arm(in_order), at_random: arm(at_random) }
    }

    #[test]
    fn cur3_labels_saved_are_those_not_needed_to_reach_what_random_ones_reach() {
        let arms = arms(&[(20, 50), (50, 70), (80, 80), (500, 90)], &[(20, 45), (80, 70)]);
        let saved = saved(&arms, 1).unwrap();
        assert_eq!((saved.n_random, saved.accuracy), (80, 0.7));
        assert!((saved.share - (1.0 - 50.0 / 80.0)).abs() < 1e-6, "{saved:?}");
        assert!(saved.low <= saved.share && saved.share <= saved.high, "{saved:?}");
    }

    #[test]
    fn cur3_what_is_not_reached_is_not_made_up() {
        assert_eq!(saved(&arms(&[(20, 10), (80, 20)], &[(80, 70)]), 1), Err(Unknown::NotReached));
        let mut all_random = arms(&[(80, 80)], &[(80, 70)]);
        all_random.is_chosen = vec![false; 80];
        assert_eq!(saved(&all_random, 1), Err(Unknown::NothingChosen));
        assert_eq!(saved(&arms(&[(20, 10)], &[]), 1), Err(Unknown::FewRandom { n_more: 1 }));
    }

    #[test]
    fn cur4_choosing_that_helps_is_told_from_choosing_that_does_not() {
        let verdict = |n_chosen: usize, n_random: usize| guard(&arms(&[(80, n_chosen)], &[(80, n_random)]), 1);
        assert!(matches!(verdict(85, 70), Guard::Better(gain) if gain.low > 0.0 && (gain.value - 0.15).abs() < 1e-6));
        assert!(matches!(verdict(71, 70), Guard::Unclear(_)));
        let Guard::NoBetter { gain, random_share } = verdict(60, 70) else { panic!("harm was not seen") };
        assert!(gain.high < 0.0 && random_share > 0.4);
        assert_eq!(guard(&arms(&[(80, 1)], &[]), 1), Guard::Unknown(Unknown::FewRandom { n_more: 1 }));
    }
}
