//! Garbage that is mixed into a pool: what nobody could label, alike for every seed, so that it is encoded once.
//!
//! Texts: one half is soup, the letters of a text shuffled or the words of several texts thrown together; the other half
//! is boilerplate, a few sentences repeated with another number in them. Vectors: one half scatters widely, one half in
//! narrow clusters (a boilerplate has many near-duplicates), around means drawn with the spread of the real vectors.
//! The two halves are the two ways in which garbage leads a queue: outliers by uncertainty, duplicates by typicality.

use std::collections::BTreeSet;

use accord_core::rng::SplitMix64;

use crate::embeddings::Vectors;

/// Not a run's seed: all seeds share the garbage and differ in what is asked.
const SEED: u64 = 0x6172_6261_6765;

/// How many clusters the narrow half of the vectors has.
const N_CLUSTERS: u64 = 5;

/// How wide a cluster is, in standard deviations of the real vectors; the other half has 1.
const CLUSTER_WIDTH: f64 = 0.1;

const BOILERPLATE: [&str; 6] = [
    "This page could not be displayed. Reference",
    "Click here to accept all cookies and continue. Notice",
    "All rights reserved. Do not reply to this message. Ticket",
    "Loading, please wait ... attempt",
    "404 not found: the requested document has been moved. Error",
    "Sign up for the newsletter and never miss an update. Issue",
];

/// How many pieces of garbage make up the share `share` of a pool with `n_items` others.
#[must_use]
pub fn n_pieces(n_items: usize, share: f64) -> usize {
    (n_items as f64 * share / (1.0 - share)).round() as usize
}

/// `n` texts that nobody could label, made from the words and letters of `texts`.
#[must_use]
pub fn texts(texts: &[String], n: usize) -> Vec<String> {
    let mut rng = SplitMix64::new(SEED);
    (0..n).map(|at| if at % 2 == 0 { soup(texts, &mut rng) } else { boilerplate(&mut rng) }).collect()
}

fn soup(texts: &[String], rng: &mut SplitMix64) -> String {
    let draw = |rng: &mut SplitMix64| -> &str {
        let at = rng.below(texts.len().max(1) as u64) as usize;
        texts.get(at).map_or("", String::as_str)
    };
    let text = draw(rng);
    if rng.below(2) == 0 {
        let mut letters: Vec<char> = text.chars().collect();
        shuffle(&mut letters, rng);
        return letters.into_iter().collect();
    }
    let others = (0..4).map(|_| draw(rng)).collect::<Vec<_>>();
    let mut words: Vec<&str> = others.iter().flat_map(|text| text.split_whitespace()).collect();
    shuffle(&mut words, rng);
    words.truncate(text.split_whitespace().count().max(3));
    words.join(" ")
}

fn boilerplate(rng: &mut SplitMix64) -> String {
    let at = rng.below(BOILERPLATE.len() as u64) as usize;
    let sentence = BOILERPLATE.get(at).copied().unwrap_or_default();
    format!("{sentence} {}", rng.below(10_000))
}

/// `n` vectors that belong to no class, with the mean and the spread of `vectors` in each dimension.
#[must_use]
pub fn vectors(vectors: &Vectors, n: usize) -> Vectors {
    let mut rng = SplitMix64::new(SEED);
    let (mean, spread) = moments(vectors);
    let around = |rng: &mut SplitMix64| -> Vec<f64> {
        mean.iter().zip(&spread).map(|(mean, spread)| mean + spread * normal(rng)).collect()
    };
    let means: Vec<Vec<f64>> = (0..N_CLUSTERS).map(|_| around(&mut rng)).collect();
    let mut values = Vec::with_capacity(n * vectors.dim);
    for at in 0..n {
        let (middle, width) = match means.get(rng.below(N_CLUSTERS) as usize) {
            Some(cluster) if at % 2 == 1 => (cluster.clone(), CLUSTER_WIDTH),
            _ => (around(&mut rng), 1.0),
        };
        let row = middle.iter().zip(&spread).map(|(middle, spread)| middle + width * spread * normal(&mut rng));
        #[expect(clippy::cast_possible_truncation, reason = "vectors are single precision")]
        values.extend(row.map(|value| value as f32));
    }
    Vectors { dim: vectors.dim, values }
}

/// Mean and standard deviation of each dimension.
fn moments(vectors: &Vectors) -> (Vec<f64>, Vec<f64>) {
    let n = vectors.n_rows().max(1) as f64;
    let mut sums = vec![(0.0, 0.0); vectors.dim];
    for row in vectors.values.chunks_exact(vectors.dim.max(1)) {
        for ((sum, squares), value) in sums.iter_mut().zip(row) {
            *sum += f64::from(*value);
            *squares += f64::from(*value) * f64::from(*value);
        }
    }
    let spread = |(sum, squares): &(f64, f64)| (squares / n - (sum / n) * (sum / n)).max(0.0).sqrt();
    (sums.iter().map(|(sum, _)| sum / n).collect(), sums.iter().map(spread).collect())
}

/// A standard normal number: twelve uniform ones less six, near enough for noise.
fn normal(rng: &mut SplitMix64) -> f64 {
    (0..12).map(|_| uniform(rng)).sum::<f64>() - 6.0
}

/// From 0 up to 1.
pub(super) fn uniform(rng: &mut SplitMix64) -> f64 {
    (rng.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
}

/// Fisher and Yates' shuffle.
pub(super) fn shuffle<T>(values: &mut [T], rng: &mut SplitMix64) {
    for at in (1..values.len()).rev() {
        values.swap(at, rng.below(at as u64 + 1) as usize);
    }
}

/// `n` different numbers below `bound`, in a drawn order; all of them where there are no more.
pub(super) fn sample(bound: usize, n: usize, rng: &mut SplitMix64) -> Vec<usize> {
    if n.saturating_mul(4) >= bound {
        let mut all: Vec<usize> = (0..bound).collect();
        shuffle(&mut all, rng);
        all.truncate(n);
        return all;
    }
    let mut seen = BTreeSet::new();
    let mut drawn = Vec::with_capacity(n);
    while drawn.len() < n {
        let at = rng.below(bound as u64) as usize;
        if seen.insert(at) {
            drawn.push(at);
        }
    }
    drawn
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_share_is_that_of_the_whole_pool() {
        assert_eq!(n_pieces(80, 0.2), 20);
        assert_eq!(n_pieces(80, 0.0), 0);
    }

    #[test]
    fn garbage_texts_are_no_texts_of_the_pool_and_come_again() {
        let pool: Vec<String> = (0..50).map(|n| format!("where is train number {n} to the coast")).collect();
        let garbage = texts(&pool, 40);
        assert_eq!(garbage, texts(&pool, 40));
        assert!(garbage.iter().all(|text| !text.trim().is_empty() && !pool.contains(text)));
        let n_boilerplate =
            garbage.iter().filter(|text| BOILERPLATE.iter().any(|begin| text.starts_with(begin))).count();
        assert_eq!(n_boilerplate, 20);
    }

    #[test]
    fn garbage_vectors_have_the_spread_of_the_pool_and_half_are_near_duplicates() {
        let mut rng = SplitMix64::new(1);
        let values: Vec<f32> = (0..4_000).map(|at| (at % 4) as f32 + normal(&mut rng) as f32).collect();
        let garbage = vectors(&Vectors { dim: 4, values }, 400);
        let (mean, spread) = moments(&garbage);
        assert!(mean.iter().zip(0..4).all(|(mean, wanted)| (mean - f64::from(wanted)).abs() < 1.0), "{mean:?}");
        assert!(spread.iter().all(|spread| (0.5..2.5).contains(spread)), "{spread:?}");
        let distance =
            |a: usize, b: usize| -> f32 { garbage.row(a).iter().zip(garbage.row(b)).map(|(a, b)| (a - b).abs()).sum() };
        let nearest =
            |at: usize| (0..400).filter(|other| *other != at).map(|other| distance(at, other)).fold(9.0, f32::min);
        let mean_nearest = |parity: usize| (0..200).map(|at| nearest(2 * at + parity)).sum::<f32>() / 200.0;
        assert!(mean_nearest(1) < mean_nearest(0) / 2.0, "{} {}", mean_nearest(1), mean_nearest(0));
    }

    #[test]
    fn samples_have_no_repeats() {
        for (bound, n) in [(10, 10), (1_000, 20), (5, 9)] {
            let mut drawn = sample(bound, n, &mut SplitMix64::new(3));
            drawn.sort_unstable();
            drawn.dedup();
            assert_eq!(drawn.len(), n.min(bound));
        }
    }
}
