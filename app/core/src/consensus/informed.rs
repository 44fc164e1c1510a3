//! A consensus that knows a model: what an item's label is, given who answered what and a model that never saw the answers;
//! and so, whether one more answer tells more than an answer to a new item.
//!
//! Posterior of class `c` of an item: proportional to `p_c * product over its answers of (1 - e_w where w said c, else
//! e_w / (K - 1))`. The prior `p` is what the model says of an item that it was not taught: its likeliest class has the
//! probability `(1 - u) * q + u / K`, `q` its own one tempered, the others share the rest evenly. Error rates are expected
//! shares of wrong answers under these posteriors (EM): that of all people is drawn towards a tenth by 20 answers, that of
//! each person towards that of all, likewise. Temperature and uniform share `u` are those under which all answers are
//! likeliest, so a model that knows little says little. With single answers alone a spread model and wrong answers explain
//! the same; second answers tell them apart, and until there are some the prior of the error rate decides.
//!
//! Why not [`active_lab`](super::active_lab): its order wants new items almost always (their best probability is low by
//! choice), and with one answer to most items a weighted mean of model and answers cannot outvote a wrong answer.
//!
//! ```
//! use accord_core::consensus::informed::{Asked, Informed};
//! // Of three labels the model expects label 0 of each item; Bob contradicts it on the second.
//! let asked = |given| Asked { given, settled: None, expected: Some((0, 0.9)) };
//! let (agreed, doubted) = ([("ann", 0)], [("bob", 1)]);
//! let informed = Informed::fit(&[asked(&agreed[..]), asked(&doubted[..])], 3);
//! let doubt = |given| informed.of_item(asked(given)).doubt;
//! assert!(doubt(&agreed[..]) < doubt(&doubted[..]));
//! ```

use std::collections::BTreeMap;

const TEMPERATURES: [f64; 5] = [0.3, 0.5, 0.8, 1.2, 1.8];
const UNIFORM_SHARES: [f64; 6] = [0.02, 0.1, 0.25, 0.5, 0.8, 1.0];
/// Rounds of EM for each pair of the two.
const N_ROUNDS: usize = 8;
/// The error rate is drawn towards this by so many answers, and stays between bounds.
const PRIOR_ERROR: f64 = 0.1;
const N_PRIOR: f64 = 20.0;
const ERROR_BOUNDS: (f64, f64) = (0.01, 0.45);
/// Probabilities are never smaller before they are tempered.
const SMALLEST: f64 = 1e-9;
/// Items that rates and calibration are fitted to: they are few numbers, and a page fits them between two keys.
const MAX_FITTED: usize = 400;
/// Labels less probable than this are none of an item's.
const MIN_SHARE: f64 = 0.05;

/// What is known of one item.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a, W> {
    /// Who gave which label.
    pub given: &'a [(W, usize)],
    /// The label that an expert settled: it is certain, and tells how often people err.
    pub settled: Option<usize>,
    /// The likeliest label and its probability, of a model that was not taught this item.
    pub expected: Option<(usize, f64)>,
}

/// How a model's probabilities are to be read.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Calibration {
    /// Above 1: the model is surer than it should be.
    temperature: f64,
    /// What share of its probability is spread over all labels.
    uniform_share: f64,
}

/// How far people and model can be believed.
#[derive(Clone, Debug, PartialEq)]
pub struct Informed<W> {
    error_rate: f64,
    error_rates: BTreeMap<W, f64>,
    calibration: Calibration,
    n_labels: usize,
}

/// What an item is.
#[derive(Clone, Debug, PartialEq)]
pub struct Believed {
    /// How probable each label is that somebody gave, in order of label.
    pub shares: Vec<(usize, f64)>,
    /// How probable it is that the likeliest label is wrong.
    pub doubt: f64,
}

impl Believed {
    /// What a model is to be taught: the labels that somebody gave, weighing what they are probable. What nobody gave is
    /// left out: with many labels and few answers a model's guesses would teach it its own mistakes (on banking77 that cost
    /// 2 points).
    pub fn taught(&self) -> impl Iterator<Item = (usize, f64)> {
        self.shares.iter().copied().filter(|(_, share)| *share > MIN_SHARE)
    }
}

impl<W: Ord + Copy> Informed<W> {
    /// Nothing is known of anybody.
    #[must_use]
    pub fn new(n_labels: usize) -> Self {
        Self::unfitted(Calibration { temperature: 1.0, uniform_share: 0.0 }, n_labels)
    }

    /// Fits rates and calibration to the items that have answers; with very many of them to an even sample.
    ///
    /// Time: in proportion to the answers of at most 400 items.
    #[must_use]
    pub fn fit(items: &[Asked<'_, W>], n_labels: usize) -> Self {
        let step = items.len().div_ceil(MAX_FITTED).max(1);
        let sample: Vec<Asked<'_, W>> = items.iter().step_by(step).copied().collect();
        let mut best: Option<(f64, Self)> = None;
        for temperature in TEMPERATURES {
            for uniform_share in UNIFORM_SHARES {
                let mut fitted = Self::unfitted(Calibration { temperature, uniform_share }, n_labels);
                let objective = fitted.climb(&sample);
                if best.as_ref().is_none_or(|(other, _)| objective > *other) {
                    best = Some((objective, fitted));
                }
            }
        }
        best.filter(|_| !items.is_empty()).map_or_else(|| Self::new(n_labels), |(_, fitted)| fitted)
    }

    fn unfitted(calibration: Calibration, n_labels: usize) -> Self {
        Self { error_rate: PRIOR_ERROR, error_rates: BTreeMap::new(), calibration, n_labels: n_labels.max(2) }
    }

    /// Expected share of wrong answers.
    #[must_use]
    pub const fn error_rate(&self) -> f64 {
        self.error_rate
    }

    /// What an item is, given its answers.
    #[must_use]
    pub fn of_item(&self, asked: Asked<'_, W>) -> Believed {
        let (classes, _) = self.posterior(asked);
        let most = classes.iter().map(|(_, share)| *share).fold(0.0, f64::max);
        let was_given = |label: &usize| asked.given.iter().any(|(_, other)| other == label);
        let mut shares: Vec<(usize, f64)> = classes.into_iter().filter(|(label, _)| was_given(label)).collect();
        shares.sort_unstable_by_key(|(label, _)| *label);
        Believed { shares, doubt: 1.0 - most }
    }

    /// How probable it is that the model is wrong about an item that nobody has answered.
    #[must_use]
    pub fn doubt_of_new(&self, expected: (usize, f64)) -> f64 {
        let (first, rest) = self.prior(Some(expected));
        1.0 - first.max(rest)
    }

    /// Above which doubt another answer to an item is worth more than one to a new item, where items like that one are
    /// doubted by `doubt_of_new` on average. A label in less doubt than a new answer would be is not mended by one; and
    /// where the model knows little, another item tells more than a cleaner label.
    #[must_use]
    pub fn bar(&self, doubt_of_new: f64) -> f64 {
        self.error_rate.max(doubt_of_new)
    }

    /// EM: sets the error rates and returns the log-likelihood with their prior.
    fn climb(&mut self, items: &[Asked<'_, W>]) -> f64 {
        for _ in 0..N_ROUNDS {
            let (mut n_wrong, mut n, mut by_worker) = (0.0, 0.0, BTreeMap::<W, (f64, f64)>::new());
            for asked in items {
                let (classes, _) = self.posterior(*asked);
                for (worker, label) in asked.given {
                    let right = classes.iter().find(|(other, _)| other == label).map_or(0.0, |(_, share)| *share);
                    let counts = by_worker.entry(*worker).or_default();
                    *counts = (counts.0 + 1.0 - right, counts.1 + 1.0);
                    (n_wrong, n) = (n_wrong + 1.0 - right, n + 1.0);
                }
            }
            let rate = |n_wrong: f64, n: f64, prior: f64| {
                ((n_wrong + prior * N_PRIOR) / (n + N_PRIOR)).clamp(ERROR_BOUNDS.0, ERROR_BOUNDS.1)
            };
            let of_all = rate(n_wrong, n, PRIOR_ERROR);
            self.error_rate = of_all;
            self.error_rates =
                by_worker.into_iter().map(|(worker, (n_wrong, n))| (worker, rate(n_wrong, n, of_all))).collect();
        }
        let log_prior =
            N_PRIOR * (PRIOR_ERROR * self.error_rate.ln() + (1.0 - PRIOR_ERROR) * (1.0 - self.error_rate).ln());
        items.iter().map(|asked| self.posterior(*asked).1).sum::<f64>() + log_prior
    }

    /// Posteriors of the labels that were given or expected, and the logarithm of how likely the answers are.
    fn posterior(&self, asked: Asked<'_, W>) -> (Vec<(usize, f64)>, f64) {
        let (first, rest) = self.prior(asked.expected);
        let expected = asked.expected.map(|(label, _)| label);
        let prior_of = |label: usize| if Some(label) == expected { first } else { rest };
        let mut labels: Vec<usize> = asked.given.iter().map(|(_, label)| *label).chain(expected).collect();
        labels.sort_unstable();
        labels.dedup();
        let n_silent = self.n_labels.saturating_sub(labels.len()) as f64;
        // Relative to a label that nobody gave.
        let odds = |label: usize| -> f64 {
            let for_it = asked.given.iter().filter(|(_, other)| *other == label);
            for_it.map(|(worker, _)| self.log_odds(worker)).sum()
        };
        let all_wrong: f64 = asked.given.iter().map(|(worker, _)| self.wrong(worker).ln()).sum();
        let logs: Vec<f64> = labels.iter().map(|label| odds(*label) + prior_of(*label).ln()).collect();
        let of_silent = rest.ln();
        let most = logs.iter().copied().fold(of_silent, f64::max);
        let sum = n_silent * (of_silent - most).exp() + logs.iter().map(|log| (log - most).exp()).sum::<f64>();
        if let Some(truth) = asked.settled {
            let at_truth = labels.iter().zip(&logs).find(|(label, _)| **label == truth);
            let log = all_wrong + at_truth.map_or(of_silent, |(_, log)| *log);
            return (labels.into_iter().map(|label| (label, f64::from(u8::from(label == truth)))).collect(), log);
        }
        let shares = labels.into_iter().zip(logs.iter().map(|log| (log - most).exp() / sum)).collect();
        (shares, all_wrong + most + sum.ln())
    }

    /// Probability of the expected label, and of each other one.
    fn prior(&self, expected: Option<(usize, f64)>) -> (f64, f64) {
        let n_others = (self.n_labels - 1) as f64;
        let Calibration { temperature, uniform_share } = self.calibration;
        let Some((_, share)) = expected else { return (1.0 / (n_others + 1.0), 1.0 / (n_others + 1.0)) };
        let tempered = |share: f64| share.max(SMALLEST).powf(1.0 / temperature);
        let (first, other) = (tempered(share), tempered((1.0 - share) / n_others));
        let total = first + n_others * other;
        let read = |part: f64| (1.0 - uniform_share) * part / total + uniform_share / (n_others + 1.0);
        (read(first), read(other))
    }

    fn error_rate_of(&self, worker: &W) -> f64 {
        self.error_rates.get(worker).copied().unwrap_or(self.error_rate)
    }

    fn wrong(&self, worker: &W) -> f64 {
        self.error_rate_of(worker) / (self.n_labels - 1) as f64
    }

    fn log_odds(&self, worker: &W) -> f64 {
        ((1.0 - self.error_rate_of(worker)) / self.wrong(worker)).ln()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::SplitMix64;

    type Answers = Vec<Vec<(u32, usize)>>;

    fn uniform(rng: &mut SplitMix64) -> f64 {
        rng.below(1 << 30) as f64 / f64::from(1 << 30)
    }

    /// Answers to 400 items of 4 labels: one each and a second one to every third. Person 0 errs as often as told, person 1
    /// likewise. The model claims to be sure of what it expects, and is right as often as told.
    fn drawn(noise: [f64; 2], right: f64) -> (Answers, Vec<(usize, f64)>) {
        let mut rng = SplitMix64::new(4);
        let mut said = |truth: usize, wrong: f64| match uniform(&mut rng) < wrong {
            true => (truth + 1 + rng.below(3) as usize) % 4,
            false => truth,
        };
        let mut one = |task: usize| -> Vec<(u32, usize)> {
            let people = if task.is_multiple_of(3) { vec![0, 1] } else { vec![(task % 2) as u32] };
            people.into_iter().map(|who| (who, said(task % 4, noise[who as usize]))).collect()
        };
        let answers = (0..400).map(&mut one).collect();
        (answers, (0..400).map(|task| (said(task % 4, 1.0 - right), 0.97)).collect())
    }

    fn asked<'a>(answers: &'a Answers, expected: &'a [(usize, f64)]) -> Vec<Asked<'a, u32>> {
        let pairs = answers.iter().zip(expected);
        pairs.map(|(given, expected)| Asked { given, settled: None, expected: Some(*expected) }).collect()
    }

    /// Share of items whose likeliest given label is right.
    fn n_right(informed: &Informed<u32>, items: &[Asked<'_, u32>]) -> f64 {
        let best = |asked: &Asked<'_, u32>| {
            let shares = informed.posterior(*asked).0;
            shares.into_iter().max_by(|a, b| a.1.total_cmp(&b.1)).map(|(label, _)| label)
        };
        let right = items.iter().enumerate().filter(|(task, asked)| best(asked) == Some(task % 4));
        right.count() as f64 / items.len() as f64
    }

    #[test]
    fn con10_some_second_answers_tell_how_often_people_err() {
        for noise in [0.1, 0.2, 0.3] {
            let (answers, expected) = drawn([noise; 2], 0.9);
            let items = asked(&answers, &expected);
            let informed = Informed::fit(&items, 4);
            assert!((informed.error_rate() - noise).abs() < 0.09, "{noise}: {}", informed.error_rate());
            let right = n_right(&informed, &items);
            assert!(right > 1.0 - noise, "model and answers together are better than answers: {right}");
        }
    }

    #[test]
    fn con10_a_careless_person_is_believed_less() {
        let (answers, expected) = drawn([0.05, 0.4], 0.9);
        let informed = Informed::fit(&asked(&answers, &expected), 4);
        assert!(informed.error_rate_of(&1) > informed.error_rate_of(&0) + 0.15, "{informed:?}");
        let alone = |who| informed.of_item(Asked { given: &[(who, 2)], settled: None, expected: None }).doubt;
        assert!(alone(1) > alone(9) && alone(9) > alone(0), "somebody new is believed as the average is");
    }

    #[test]
    fn con10_a_model_that_knows_nothing_is_not_listened_to() {
        let (answers, expected) = drawn([0.2; 2], 0.25);
        let items = asked(&answers, &expected);
        let informed = Informed::fit(&items, 4);
        assert!(informed.calibration.uniform_share >= 0.8, "{:?}", informed.calibration);
        assert!((n_right(&informed, &items) - 0.8).abs() < 0.06);
        assert!(informed.doubt_of_new((0, 0.97)) > 0.5);
    }

    #[test]
    fn con10_a_second_answer_settles_or_unsettles_and_an_expert_decides() {
        let informed: Informed<u32> = Informed::fit(&[], 3);
        let of = |given: &[(u32, usize)], settled| informed.of_item(Asked { given, settled, expected: None });
        let (one, same, other) = (of(&[(0, 0)], None), of(&[(0, 0), (1, 0)], None), of(&[(0, 0), (1, 1)], None));
        assert!(same.doubt < one.doubt && one.doubt < other.doubt);
        assert_eq!(other.shares.len(), 2);
        assert!((other.shares[0].1 - other.shares[1].1).abs() < 1e-9);
        assert_eq!(of(&[(0, 0), (1, 1)], Some(1)), Believed { shares: vec![(0, 0.0), (1, 1.0)], doubt: 0.0 });
        // 1 - e against e / 2 twice, e = 0.1, by Bayes' rule.
        assert!((one.doubt - 0.1).abs() < 1e-9, "{one:?}");
    }

    #[test]
    fn con10_the_bar_is_the_worse_of_new_answers_and_new_items() {
        let (answers, expected) = drawn([0.2; 2], 0.9);
        let informed = Informed::fit(&asked(&answers, &expected), 4);
        assert_eq!(informed.bar(0.0), informed.error_rate());
        assert_eq!(informed.bar(0.6), 0.6);
    }

    #[test]
    fn con10_many_items_are_fitted_as_a_part_of_them_is() {
        let (answers, expected) = drawn([0.2; 2], 0.9);
        let items = asked(&answers, &expected);
        let many: Vec<Asked<'_, u32>> = items.iter().flat_map(|asked| [*asked; 3]).collect();
        let (few, many) = (Informed::fit(&items, 4), Informed::fit(&many, 4));
        assert!((few.error_rate() - many.error_rate()).abs() < 0.05, "{few:?} {many:?}");
    }
}
