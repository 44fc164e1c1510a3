//! Which item to ask next, as arithmetic on plain numbers.
//!
//! One rule for all budgets, uncertainty-weighted coverage ("Uncertainty Herding", ICLR 2025, after MaxHerding, Bae et
//! al., ECCV 2024): the item comes first whose label would newly cover most uncertainty ([`herding`]). While nothing is
//! known every item is equally uncertain and this is plain coverage; later the head's doubt decides what is worth
//! covering.

pub mod herding;
pub mod unseen;

/// Length of the part of an order that is chosen item by item, each in the light of those before it.
pub const HEAD_LEN: usize = 100;

/// What the head says about one item.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Prediction {
    /// Column of the most probable class.
    pub column: u32,
    /// Its probability.
    pub confidence: f32,
    /// 1 minus the gap to the second most probable class.
    pub uncertainty: f32,
}

/// Reads a row of calibrated logits, those of the head divided by `temperature`; of equal ones the first column wins.
/// The confidence is calibrated (Guo et al., "On calibration of modern neural networks", ICML 2017); the uncertainty,
/// which weighs items against each other, is the head's own.
#[inline(always)]
pub fn predict(logits: &[f32], temperature: f32) -> Prediction {
    let (mut column, mut first, mut second) = (0, f32::NEG_INFINITY, f32::NEG_INFINITY);
    for (at, &logit) in (0..).zip(logits) {
        if logit > first {
            (column, first, second) = (at, logit, first);
        } else if logit > second {
            second = logit;
        }
    }
    let confidence = 1.0 / sum_of_exponentials(logits, first, 1.0).max(1.0);
    let own =
        if temperature == 1.0 { confidence } else { 1.0 / sum_of_exponentials(logits, first, temperature).max(1.0) };
    let runner_up = exponential(((second - first) * temperature).max(LOWEST)) * own;
    Prediction { column, confidence, uncertainty: (1.0 - (own - runner_up)).clamp(0.0, 1.0) }
}

/// `sum exp((logit - first) * scale)`, in lanes, so that the compiler may use vector registers.
#[inline(always)]
fn sum_of_exponentials(logits: &[f32], first: f32, scale: f32) -> f32 {
    let term = |logit: f32| exponential(((logit - first) * scale).max(LOWEST));
    let (chunks, rest) = logits.as_chunks::<8>();
    let mut lanes = [0.0; 8];
    for chunk in chunks {
        for (lane, &logit) in lanes.iter_mut().zip(chunk) {
            *lane += term(logit);
        }
    }
    lanes.iter().sum::<f32>() + rest.iter().map(|&logit| term(logit)).sum::<f32>()
}

/// The least exponent whose exponential is a normal number.
pub(crate) const LOWEST: f32 = -87.0;

/// `e^x` for `LOWEST <= x <= 0`, within 3e-7 of the value: a power of two times Taylor's polynomial of the rest, which
/// compilers can run in vector registers. The standard library's goes number by number.
#[inline(always)]
pub(crate) fn exponential(x: f32) -> f32 {
    /// Adding it leaves the nearest integer in the lowest bits.
    const ROUNDER: f32 = 12_582_912.0;
    let shifted = x * std::f32::consts::LOG2_E + ROUNDER;
    let whole = shifted - ROUNDER;
    // The logarithm of 2 in two parts, the first of which times `whole` is exact (Cephes, `expf`).
    let rest = x - whole * 0.693_359_4 + whole * 2.121_944_4e-4;
    let mut value = 1.0 / 720.0;
    for coefficient in [1.0 / 120.0, 1.0 / 24.0, 1.0 / 6.0, 0.5, 1.0, 1.0] {
        value = value * rest + coefficient;
    }
    let exponent = shifted.to_bits().wrapping_sub(ROUNDER.to_bits()).wrapping_add(127) << 23;
    f32::from_bits(exponent) * value
}

/// Which part of an order an item belongs to: what nobody has labeled, what has labels (the queue knows who may still
/// be asked about it), what was skipped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// To be asked.
    Open,
    /// Somebody has labeled it.
    Labeled,
    /// People could not label it.
    Demoted,
}

/// The bits of an index, and of a score without its sign.
const INDEX_MASK: u64 = (1 << 31) - 1;

/// All items, fewer than 2^31: first those of `head`, then by rank, by falling score, by index.
pub fn order(head: &[usize], ranks: &[Rank], scores: &[f32]) -> Vec<usize> {
    let mut is_placed = vec![false; scores.len()];
    for &at in head {
        if let Some(slot) = is_placed.get_mut(at) {
            *slot = true;
        }
    }
    // One number an item, as numbers are sorted much faster than what has to be looked up: two bits of rank, the score's
    // bits, which order as not negative scores do, and the index.
    let key = |(at, (rank, score)): (u64, (&Rank, &f32))| {
        let falling = INDEX_MASK - u64::from(score.max(0.0).to_bits());
        ((*rank as u64) << 62) | (falling << 31) | (at & INDEX_MASK)
    };
    let pairs = (0_u64..).zip(ranks.iter().zip(scores)).zip(&is_placed);
    let mut keys: Vec<u64> = pairs.filter(|(_, is_placed)| !**is_placed).map(|(pair, _)| key(pair)).collect();
    keys.sort_unstable();
    let mut all = head.to_vec();
    all.extend(keys.into_iter().filter_map(|key| usize::try_from(key & INDEX_MASK).ok()));
    all
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_precision_loss)]
    use super::*;

    #[track_caller]
    fn check(probabilities: &[f32], column: u32, uncertainty: f32) {
        let logits: Vec<f32> = probabilities.iter().map(|p: &f32| p.ln()).collect();
        let prediction = predict(&logits, 1.0);
        assert_eq!(prediction.column, column);
        assert!((prediction.confidence - probabilities[column as usize]).abs() < 1e-6, "{prediction:?}");
        assert!((prediction.uncertainty - uncertainty).abs() < 1e-6, "{prediction:?}");
    }

    #[test]
    fn uncertainty_is_one_minus_the_gap_of_the_first_two() {
        check(&[0.7, 0.2, 0.1], 0, 0.5);
        check(&[0.1, 0.2, 0.7, 0.0], 2, 0.5);
        check(&[0.5, 0.5], 0, 1.0);
        check(&[0.0, 1.0], 1, 0.0);
        check(&[0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.09, 0.55], 9, 0.54);
    }

    #[test]
    fn confidence_is_calibrated_and_uncertainty_the_heads_own() {
        // The head said (2, 0, -1), and is half as sure once calibrated.
        let calibrated = [1.0, 0.0, -0.5];
        let found = predict(&calibrated, 2.0);
        let total = |logits: &[f32]| logits.iter().map(|z| z.exp()).sum::<f32>();
        assert!((found.confidence - 1.0_f32.exp() / total(&calibrated)).abs() < 1e-6);
        let gap = (2.0_f32.exp() - 1.0) / total(&[2.0, 0.0, -1.0]);
        assert!((found.uncertainty - (1.0 - gap)).abs() < 1e-6);
    }

    #[test]
    fn exponentials_are_the_standard_librarys() {
        for at in 0..=8_700 {
            let x = at as f32 * -0.01;
            let (found, expected) = (exponential(x), x.exp());
            assert!((found - expected).abs() <= 4e-7 * expected, "{x}: {found} and not {expected}");
        }
        assert_eq!(exponential(0.0), 1.0);
    }

    #[test]
    fn the_rest_goes_by_rank_then_by_score_and_equal_ones_by_index() {
        use Rank::{Demoted, Labeled, Open};
        let ranks = [Open, Demoted, Labeled, Open, Open, Labeled, Open];
        let scores = [0.2, 1.0, 0.1, 0.5, 0.5, 0.9, 0.7];
        assert_eq!(order(&[6], &ranks, &scores), [6, 3, 4, 0, 5, 2, 1]);
        assert_eq!(order(&[], &[], &[]), Vec::<usize>::new());
    }
}
