//! Uncertainty-weighted coverage, greedily: what to ask so that the labels speak for as much doubt as possible.
//!
//! `gain(x) = (u(x)^2 + floor) * sum_j w(j) * u(j) * max(0, k(x, j) - c(j))` over the items `j` of the pool, where
//! `k(x, y) = exp(-(1 - cos(x, y)) / sigma^2)`, `u(j)` is how uncertain `j` is (times how typical of the pool, so that
//! garbage far from everything neither leads the queue nor has to be covered), and `c(j)` the largest kernel value from
//! `j` to anything labeled or picked. `w(j)` is 1, but for `x` itself, whose share may count for more
//! ([`super::unseen`]). The sum is estimated from a sample of the pool, and the item's own share is added exactly.
//! The gain of an item can only fall while others are picked (the sum is submodular), so a gain from before is an upper
//! bound and most need no second look (Minoux, "Accelerated greedy algorithms", 1978).

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use pulp::Arch;

/// Added to the square of an item's own uncertainty, so that the order of what the head is sure of still means something.
const OWN_FLOOR: f32 = 1e-3;

/// What a label of an item is worth per item that it covers: labels of what the head knows anyway teach little.
#[inline(always)]
pub fn own_worth(uncertainty: f32) -> f32 {
    uncertainty * uncertainty + OWN_FLOOR
}

/// Similarities are kept as one byte each: 0 is the item itself, 1 to 255 are cosines from [`LEAST`] to 1.
pub const SELF_LEVEL: u8 = 0;

/// Cosines below it count as it.
const LEAST: f32 = -0.5;

const STEPS: f32 = 254.0;

/// The level of a cosine.
#[inline(always)]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within 1 to 255")]
pub fn level(cosine: f32) -> u8 {
    ((cosine.clamp(LEAST, 1.0) - LEAST) * (STEPS / (1.0 - LEAST)) + 1.5) as u8
}

/// The kernel `exp(-(1 - cos) / sigma^2)`.
#[derive(Clone, Debug)]
pub struct Kernel {
    inverse_square: f32,
    /// Its value at each level; 0 for the item itself, whose share is added exactly.
    values: [f32; 256],
}

impl Kernel {
    /// The kernel of this radius, above 0.
    pub fn new(sigma: f32) -> Self {
        let inverse_square = 1.0 / (sigma * sigma);
        let cosine_of = |at: f32| LEAST + (at - 1.0) * ((1.0 - LEAST) / STEPS);
        let mut values = [0.0; 256];
        for (at, value) in (0_u16..).zip(&mut values).skip(1) {
            *value = ((cosine_of(f32::from(at)) - 1.0) * inverse_square).exp();
        }
        Self { inverse_square, values }
    }

    /// Its value at a cosine.
    pub fn of(&self, cosine: f32) -> f32 {
        ((cosine - 1.0).min(0.0) * self.inverse_square).exp()
    }

    /// Its value at the cosine of the nearest labeled item, which is below -1 where nothing is labeled.
    pub fn of_nearest(&self, cosine: f32) -> f32 {
        if cosine < -1.5 { 0.0 } else { self.of(cosine) }
    }

    fn at(&self, level: u8) -> f32 {
        self.values.get(usize::from(level)).copied().unwrap_or_default()
    }

    /// The highest level whose value is not above this one.
    fn highest_within(&self, value: f32) -> u8 {
        // Values rise with the level; the item's own is 0.
        let n_within = self.values.partition_point(|at| *at <= value);
        u8::try_from(n_within.saturating_sub(1)).unwrap_or(u8::MAX)
    }
}

/// What is at stake and what is covered, by item of a sample.
#[derive(Clone, Debug)]
pub struct Coverage {
    kernel: Kernel,
    /// How much uncertainty each of the sample stands for, in items.
    mass: Vec<f32>,
    /// Largest kernel value to anything labeled or picked.
    covered: Vec<f32>,
    /// The highest level whose kernel value is not above that: what is no nearer covers nothing new.
    highest: Vec<u8>,
    /// How many items an item's own share counts for.
    own_weight: f32,
}

/// So many of the sample are looked at together: one comparison of bytes.
const TOGETHER: usize = 16;

impl Coverage {
    /// `mass` and `covered` have one entry each.
    pub fn new(kernel: Kernel, mass: Vec<f32>, covered: Vec<f32>, own_weight: f32) -> Self {
        let highest = covered.iter().map(|&covered| kernel.highest_within(covered)).collect();
        Self { kernel, mass, covered, highest, own_weight }
    }

    /// Uncertainty that an item with these levels would newly cover among all others, in items.
    ///
    /// Once there are labels, few of the sample are nearer to the item than to what is labeled; stretches without any of
    /// them are passed over.
    #[inline(always)]
    pub fn gain(&self, levels: &[u8]) -> f32 {
        let levels = levels.get(..self.mass.len()).unwrap_or_default().as_chunks::<TOGETHER>();
        let (mass, covered) = (self.mass.as_chunks::<TOGETHER>(), self.covered.as_chunks::<TOGETHER>());
        let highest = self.highest.as_chunks::<TOGETHER>();
        let mut sums = [0.0_f32; TOGETHER];
        for (((levels, highest), mass), covered) in levels.0.iter().zip(highest.0).zip(mass.0).zip(covered.0) {
            let n_nearer: u8 = levels.iter().zip(highest).map(|(level, highest)| u8::from(level > highest)).sum();
            if n_nearer == 0 {
                continue;
            }
            for (((sum, level), mass), covered) in sums.iter_mut().zip(levels).zip(mass).zip(covered) {
                *sum += mass * (self.kernel.at(*level) - covered).max(0.0);
            }
        }
        let rest = levels.1.iter().zip(mass.1).zip(covered.1);
        let rest: f32 = rest.map(|((level, mass), covered)| mass * (self.kernel.at(*level) - covered).max(0.0)).sum();
        sums.iter().sum::<f32>() + rest
    }

    /// Counts an item as picked.
    pub fn cover(&mut self, levels: &[u8]) {
        for ((covered, highest), &level) in self.covered.iter_mut().zip(&mut self.highest).zip(levels) {
            let (value, level) = if level == SELF_LEVEL { (1.0, u8::MAX) } else { (self.kernel.at(level), level) };
            *covered = covered.max(value);
            *highest = level.max(*highest);
        }
    }
}

/// Runs loops compiled for the best instructions of this CPU. In a browser they are fixed when the scorer is built.
pub(crate) fn with_simd<R>(loops: impl FnOnce() -> R) -> R {
    Arch::new().dispatch(loops)
}

/// An item that may be picked.
#[derive(Clone, Copy, Debug)]
pub struct Candidate<'a> {
    /// Whatever names it to the caller; of equal candidates the lower one wins.
    pub at: usize,
    /// Its levels to the sample.
    pub levels: &'a [u8],
    /// How typical it is of the pool, 0..=1.
    pub typicality: f32,
    /// Its own uncertainty.
    pub stake: f32,
    /// Kernel value of the nearest labeled item.
    pub covered: f32,
    /// What a label of it would newly cover now, itself included, times [`own_worth`] and typicality.
    pub gain: f32,
}

struct Bound<'a> {
    candidate: Candidate<'a>,
    /// What it would newly cover among all others, as of the last time that was added up.
    others: f32,
    /// How many picks `others` already knows.
    n_seen: usize,
    /// And with how many of them it was compared itself.
    n_compared: usize,
}

impl Bound<'_> {
    /// What a label is worth with what is known; as it falls with every pick, at least what it is worth.
    fn weigh(&mut self, own_weight: f32) {
        let Candidate { typicality, stake, covered, .. } = self.candidate;
        let own_share = own_weight * typicality * stake * (1.0 - covered).max(0.0);
        self.candidate.gain = (own_share + self.others) * typicality * own_worth(stake);
    }

    /// The greater gain, then the lower name.
    fn key(&self) -> (f32, std::cmp::Reverse<usize>) {
        (self.candidate.gain, std::cmp::Reverse(self.candidate.at))
    }
}

impl PartialEq for Bound<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Bound<'_> {}

impl PartialOrd for Bound<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Bound<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        let ((gain, at), (other_gain, other_at)) = (self.key(), other.key());
        gain.total_cmp(&other_gain).then(at.cmp(&other_at))
    }
}

/// Picks up to `n_picks` candidates, each the one that adds most to those before it. `cosine` compares one with a
/// pick.
pub fn herd(
    coverage: &mut Coverage,
    candidates: Vec<Candidate<'_>>,
    n_picks: usize,
    mut cosine: impl FnMut(usize, usize) -> f32,
) -> Vec<usize> {
    let mut heap: BinaryHeap<Bound<'_>> =
        candidates.into_iter().map(|candidate| Bound { candidate, others: 0.0, n_seen: 0, n_compared: 0 }).collect();
    let mut picks = Vec::with_capacity(n_picks);
    while picks.len() < n_picks
        && let Some(mut best) = heap.pop()
    {
        // First what is quick: most have fallen behind by what others no longer need, whatever they resemble themselves.
        if best.n_seen < picks.len() {
            best.others = with_simd(
                #[inline(always)]
                || coverage.gain(best.candidate.levels),
            );
            best.n_seen = picks.len();
            best.weigh(coverage.own_weight);
            if heap.peek().is_some_and(|next| *next > best) {
                heap.push(best);
                continue;
            }
        }
        if best.n_compared < picks.len() {
            let unseen = picks.iter().skip(best.n_compared);
            let likeness = unseen.map(|&pick| coverage.kernel.of(cosine(best.candidate.at, pick)));
            best.candidate.covered = likeness.fold(best.candidate.covered, f32::max);
            best.n_compared = picks.len();
            best.weigh(coverage.own_weight);
            if heap.peek().is_some_and(|next| *next > best) {
                heap.push(best);
                continue;
            }
        }
        coverage.cover(best.candidate.levels);
        picks.push(best.candidate.at);
    }
    picks
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_precision_loss)]
    use super::*;

    /// Directions on a circle, so that everything can be written out.
    fn cosine(angles: &[f32], a: usize, b: usize) -> f32 {
        (angles[a] - angles[b]).cos()
    }

    fn levels(angles: &[f32]) -> Vec<Vec<u8>> {
        let of = |a: usize, b: usize| if a == b { SELF_LEVEL } else { level(cosine(angles, a, b)) };
        (0..angles.len()).map(|a| (0..angles.len()).map(|b| of(a, b)).collect()).collect()
    }

    fn herded(angles: &[f32], uncertainty: &[f32], labeled: &[usize], sigma: f32, n_picks: usize) -> Vec<usize> {
        let (kernel, levels) = (Kernel::new(sigma), levels(angles));
        let covered: Vec<f32> = (0..angles.len())
            .map(|at| labeled.iter().map(|&l| kernel.of(cosine(angles, at, l))).fold(0.0, f32::max))
            .collect();
        let mut coverage = Coverage::new(kernel, uncertainty.to_vec(), covered.clone(), 1.0);
        let open = (0..angles.len()).filter(|at| !labeled.contains(at));
        let candidates = open
            .map(|at| {
                let (stake, covered) = (uncertainty[at], covered[at]);
                let gain = (coverage.gain(&levels[at]) + stake * (1.0 - covered)) * own_worth(stake);
                Candidate { at, levels: &levels[at], typicality: 1.0, stake, covered, gain }
            })
            .collect();
        herd(&mut coverage, candidates, n_picks, |a, b| cosine(angles, a, b))
    }

    /// The rule as it is written, with nothing remembered: what each item would gain once `known` are labeled.
    fn by_the_book(angles: &[f32], uncertainty: &[f32], known: &[usize], sigma: f32) -> Vec<f32> {
        let k = |a: usize, b: usize| (-(1.0 - cosine(angles, a, b)) / (sigma * sigma)).exp();
        let c = |j: usize| known.iter().map(|&l| k(j, l)).fold(0.0, f32::max);
        let n = angles.len();
        let sum = |x: usize| (0..n).map(|j| uncertainty[j] * (k(x, j) - c(j)).max(0.0)).sum::<f32>();
        (0..n).map(|x| sum(x) * (uncertainty[x] * uncertainty[x] + 1e-3)).collect()
    }

    #[test]
    fn each_group_comes_before_a_second_item_of_one() {
        let angles = [0.0, 0.1, 0.2, 2.0, 2.1, -1.9];
        assert_eq!(herded(&angles, &[1.0; 6], &[], 0.5, 3), [1, 3, 5]);
        assert_eq!(herded(&angles, &[1.0; 6], &[1], 0.5, 2), [3, 5], "the first group is labeled");
        assert_eq!(herded(&angles, &[1.0, 1.0, 1.0, 0.1, 0.1, 1.0], &[1], 0.5, 1), [5], "nobody doubts the second");
    }

    #[test]
    fn picks_are_those_of_the_rule_as_it_is_written() {
        // The golden angle: no two alike, no two gains equal.
        let angles: Vec<f32> = (0..40).map(|at| (at as f32 * 2.399_963) % std::f32::consts::TAU).collect();
        for (sigma, n_labeled) in [(0.4, 0), (0.7, 3), (1.0, 6)] {
            let uncertainty: Vec<f32> = (0..40).map(|at| 0.1 + ((at * 7) % 11) as f32 / 12.0).collect();
            let labeled: Vec<usize> = (0..n_labeled).collect();
            let found = herded(&angles, &uncertainty, &labeled, sigma, 12);
            let mut known = labeled;
            let first = by_the_book(&angles, &uncertainty, &known, sigma).into_iter().fold(0.0, f32::max);
            for pick in found {
                let gains = by_the_book(&angles, &uncertainty, &known, sigma);
                let best = gains.iter().copied().fold(0.0, f32::max);
                // Levels are rounded, so that of two almost equal gains either may win.
                assert!(gains[pick] > best - 0.01 * first, "sigma {sigma}: {pick} has {} of {best}", gains[pick]);
                assert!(!known.contains(&pick));
                known.push(pick);
            }
        }
    }

    #[test]
    fn what_is_passed_over_would_add_nothing() {
        let kernel = Kernel::new(0.7);
        // As many as fill stretches and a part of one; thresholds between levels, on them and beyond both ends.
        let n = 5 * TOGETHER + 3;
        let covered: Vec<f32> = (0..n).map(|at| [0.0, 0.013, 0.4, 1.0, kernel.at(200), kernel.at(1)][at % 6]).collect();
        let mass: Vec<f32> = (0..n).map(|at| 1.0 + (at % 5) as f32).collect();
        let mut coverage = Coverage::new(kernel.clone(), mass.clone(), covered, 1.0);
        for turn in 0..40_usize {
            let levels: Vec<u8> = (0..n).map(|at| ((at * 37 + turn * 101) % 256) as u8).collect();
            let terms = levels.iter().zip(&mass).zip(&coverage.covered);
            let all: f32 = terms.map(|((level, mass), covered)| mass * (kernel.at(*level) - covered).max(0.0)).sum();
            let found = coverage.gain(&levels);
            assert!((found - all).abs() <= 1e-5 * all.max(1.0), "{turn}: {found} and not {all}");
            if turn % 8 == 7 {
                coverage.cover(&levels);
            }
        }
    }

    #[test]
    fn levels_follow_the_cosine() {
        assert_eq!((level(1.0), level(1.5), level(-0.5), level(-1.0)), (255, 255, 1, 1));
        let kernel = Kernel::new(0.7);
        for at in -49..=100 {
            let cosine = at as f32 / 100.0;
            let difference = (kernel.at(level(cosine)) - kernel.of(cosine)).abs();
            assert!(difference < 0.007, "{cosine}: {difference}");
        }
    }
}
