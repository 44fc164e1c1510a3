//! How much each vote counts when the scorer is trained on it.
//!
//! A vote weighs its expected correctness, over the mean of that, so that the average vote weighs 1 and learning rates keep
//! their meaning; at most [`MAX_WEIGHT`], so that where most votes are bad the few good ones do not train alone.
//! (After capping the average can lie a little below 1; it is not scaled up again.)

use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

use super::posteriors::Posteriors;
use super::votes::Votes;
use crate::intern::IdHash;

/// The most a vote weighs.
pub const MAX_WEIGHT: f64 = 3.0;
/// The accuracy taken where no answer could be judged; it cancels, as all answers weigh alike then.
const UNKNOWN: f64 = 0.75;
/// How many answers of the average labeler each labeler is credited with: new ones count as average.
const PRIOR_VOTES: f64 = 4.0;
/// Accuracies stay this far from 0 and 1, so that no single labeler decides alone.
const MARGIN: f64 = 0.01;

/// The weight of each vote, in order of the votes, from any consensus over the same votes.
///
/// Time and memory: proportional to the votes.
///
/// ```
/// use accord_core::consensus::{Method, Shape, Votes, estimate, training_weights};
/// // Two against one on task 0, one voice on task 1.
/// let shape = Shape { n_tasks: 2, n_workers: 3, n_labels: 2 };
/// let votes = Votes::new(shape, &[0, 0, 0, 1], &[0, 1, 2, 0], &[1, 1, 0, 1]).unwrap();
/// let consensus = estimate(Method::Majority, &votes).unwrap();
/// // Expected correctness 2/3, 2/3, 1/3 and 1, mean 2/3.
/// let weights = training_weights(&votes, &consensus.posteriors);
/// assert!(weights.iter().zip([1.0, 1.0, 0.5, 1.5]).all(|(a, b)| (a - b).abs() < 1e-12));
/// ```
#[must_use]
pub fn training_weights(votes: &Votes<'_>, posteriors: &Posteriors) -> Vec<f64> {
    let correctness: Vec<f64> = votes.iter().map(|vote| posteriors.of(vote.task, vote.label)).collect();
    let mean = correctness.iter().sum::<f64>() / correctness.len().max(1) as f64;
    correctness.into_iter().map(|share| scaled(share, mean)).collect()
}

/// How far each labeler can be believed, moved with each answer: a running session's half of the same.
///
/// A labeler's accuracy is the share of their answers that equal the label most people gave (Wawa's first round), over
/// items that two or more people answered; where an expert settled, the settled label stands in for the majority, and
/// one answer is enough. A tie between `k` labels counts as right by `1 / k` for each of them. Accuracies are drawn
/// towards the average by four answers of the average labeler.
///
/// Counts are whole numbers, so they follow from the answers alone, in whatever order these came. [`Reliability::add`]
/// and [`Reliability::remove`] take time proportional to one item's answers, and nothing is ever counted again.
///
/// ```
/// use accord_core::consensus::weights::Reliability;
/// let mut reliability = Reliability::default();
/// for _ in 0..20 {
///     reliability.add(&[("ann", 0), ("bob", 0), ("dan", 1)], None);
/// }
/// // Ann and Bob were right 20 times and Dan never: two of three answers are right.
/// let beliefs = reliability.beliefs(2);
/// assert!((beliefs.accuracy(&"ann") - (20.0 + 4.0 * 2.0 / 3.0) / 24.0).abs() < 1e-12);
/// let of_item = beliefs.of_item(&[("ann", 0), ("dan", 1)]);
/// assert!(of_item[0].1 > 0.9 && of_item[1].1 < 0.1);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reliability<W: Eq + Hash> {
    by_worker: HashMap<W, Record, IdHash>,
    all: Record,
}

/// Answers that could be judged, and what they were worth: [`CREDIT`] for each right one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Record {
    n: u64,
    credit: u64,
}

/// One right answer. Divisible by all numbers up to 16, so that ties between so many labels are shared exactly.
const CREDIT: u64 = 720_720;

impl<W: Eq + Hash> Default for Reliability<W> {
    fn default() -> Self {
        Self { by_worker: HashMap::default(), all: Record::default() }
    }
}

impl<W: Ord + Copy + Hash> Reliability<W> {
    /// Counts one item's answers, and the settled label where there is one.
    pub fn add(&mut self, given: &[(W, usize)], settled: Option<usize>) {
        for (worker, credit) in credits(given, settled) {
            let record = self.by_worker.entry(worker).or_default();
            for record in [record, &mut self.all] {
                record.n += 1;
                record.credit += credit;
            }
        }
    }

    /// Takes back what [`Reliability::add`] counted for the same answers.
    pub fn remove(&mut self, given: &[(W, usize)], settled: Option<usize>) {
        for (worker, credit) in credits(given, settled) {
            let Some(record) = self.by_worker.get_mut(&worker) else { continue };
            for record in [&mut *record, &mut self.all] {
                record.n -= 1;
                record.credit -= credit;
            }
            if record.n == 0 {
                self.by_worker.remove(&worker);
            }
        }
    }

    /// How many answers could be judged: without any, answers alone cannot tell how often people err.
    #[must_use]
    pub const fn n_judged(&self) -> u64 {
        self.all.n
    }

    /// What this says about a question with so many labels: time proportional to the number of people.
    #[must_use]
    pub fn beliefs(&self, n_labels: usize) -> Beliefs<W> {
        let typical = if self.all.n == 0 { UNKNOWN } else { self.all.share() };
        let accuracy = |record: &Record| {
            let (n, right) = (record.n as f64, record.share() * record.n as f64);
            ((right + PRIOR_VOTES * typical) / (n + PRIOR_VOTES)).clamp(MARGIN, 1.0 - MARGIN)
        };
        let accuracies = self.by_worker.iter().map(|(worker, record)| (*worker, accuracy(record))).collect();
        Beliefs { accuracies, typical: typical.clamp(MARGIN, 1.0 - MARGIN), n_labels }
    }
}

impl Record {
    fn share(&self) -> f64 {
        self.credit as f64 / (self.n * CREDIT) as f64
    }
}

/// What each answer to an item is worth, where it can be judged.
fn credits<W: Copy>(given: &[(W, usize)], settled: Option<usize>) -> Vec<(W, u64)> {
    if let Some(truth) = settled {
        return given.iter().map(|(worker, label)| (*worker, if *label == truth { CREDIT } else { 0 })).collect();
    }
    if given.len() < 2 {
        return Vec::new();
    }
    let votes = |label: usize| given.iter().filter(|(_, other)| *other == label).count();
    let most = given.iter().map(|(_, label)| votes(*label)).max().unwrap_or_default();
    // As many people as `most` stand behind each of the tied labels.
    let n_ahead = given.iter().filter(|(_, label)| votes(*label) == most).count();
    let n_tied = n_ahead.checked_div(most).unwrap_or(1).max(1) as u64;
    let worth = |label: usize| if votes(label) == most { CREDIT / n_tied } else { 0 };
    given.iter().map(|(worker, label)| (*worker, worth(*label))).collect()
}

/// Accuracies at one moment, ready to weigh many items.
#[derive(Clone, Debug, PartialEq)]
pub struct Beliefs<W> {
    accuracies: BTreeMap<W, f64>,
    /// For labelers whose answers could not be judged yet.
    typical: f64,
    n_labels: usize,
}

impl<W: Ord + Copy> Beliefs<W> {
    /// How probable it is that this person's next answer is right.
    #[must_use]
    pub fn accuracy(&self, worker: &W) -> f64 {
        self.accuracies.get(worker).copied().unwrap_or(self.typical)
    }

    /// How probable each of the labels that one item got is, under the one-coin model with a uniform prior; in order of
    /// label. Time in proportion to the answers, times the different labels among them.
    #[must_use]
    pub fn of_item(&self, given: &[(W, usize)]) -> Vec<(usize, f64)> {
        let n_wrong = self.n_labels.saturating_sub(1).max(1) as f64;
        let mut logs: Vec<(usize, f64)> = Vec::with_capacity(2);
        for (worker, label) in given {
            let accuracy = self.accuracy(worker);
            let log_odds = (accuracy * n_wrong / (1.0 - accuracy)).ln();
            match logs.iter_mut().find(|(other, _)| other == label) {
                Some((_, sum)) => *sum += log_odds,
                None => logs.push((*label, log_odds)),
            }
        }
        logs.sort_unstable_by_key(|(label, _)| *label);
        // Labels nobody gave have the log 0 each.
        let most = logs.iter().fold(0.0_f64, |most, (_, log)| most.max(*log));
        let n_silent = self.n_labels.saturating_sub(logs.len()) as f64;
        let sum = n_silent * (-most).exp() + logs.iter().map(|(_, log)| (log - most).exp()).sum::<f64>();
        logs.iter_mut().for_each(|(_, log)| *log = (*log - most).exp() / sum);
        logs
    }
}

fn scaled(share: f64, mean: f64) -> f64 {
    if mean > 0.0 { (share / mean).min(MAX_WEIGHT) } else { 1.0 }
}

#[cfg(test)]
mod tests {
    use super::{MAX_WEIGHT, Reliability, training_weights};
    use crate::consensus::{Method, Shape, Votes, estimate};

    /// Three careful workers; worker 3 contradicts them on every second task; the last task has worker 3 alone.
    fn columns() -> (Shape, [Vec<u32>; 3]) {
        let rows = (0..20_u32).flat_map(|task| {
            let truth = task % 2;
            (0..4_u32).map(move |worker| (task, worker, if worker == 3 && task % 4 < 2 { 1 - truth } else { truth }))
        });
        let rows: Vec<_> = rows.chain([(20, 3, 0)]).collect();
        let column = |of: fn(&(u32, u32, u32)) -> u32| rows.iter().map(of).collect();
        let shape = Shape { n_tasks: 21, n_workers: 4, n_labels: 2 };
        (shape, [column(|row| row.0), column(|row| row.1), column(|row| row.2)])
    }

    #[test]
    fn con8_an_average_vote_weighs_one_and_wrong_ones_little() {
        let (shape, [tasks, workers, labels]) = columns();
        let votes = Votes::new(shape, &tasks, &workers, &labels).unwrap();
        for method in Method::ALL {
            let consensus = estimate(method, &votes).unwrap();
            let weights = training_weights(&votes, &consensus.posteriors);
            let mean = weights.iter().sum::<f64>() / weights.len() as f64;
            assert!((mean - 1.0).abs() < 1e-9, "{method}: {mean}");
            assert!(weights[3] < 0.5 && weights[0] > 0.9, "{method}: {weights:?}");
        }
        assert!(training_weights(&votes, &Default::default()).iter().all(|weight| *weight == 1.0));
    }

    #[test]
    fn con8_no_vote_weighs_more_than_the_most() {
        // One certain vote among many for which every label is as likely.
        let n = 40_u32;
        let tasks: Vec<u32> = std::iter::once(0).chain((0..n).map(|_| 1)).collect();
        let workers: Vec<u32> = std::iter::once(0).chain(0..n).collect();
        let labels: Vec<u32> = std::iter::once(0).chain(0..n).collect();
        let shape = Shape { n_tasks: 2, n_workers: n as usize, n_labels: n as usize };
        let votes = Votes::new(shape, &tasks, &workers, &labels).unwrap();
        let weights = training_weights(&votes, &estimate(Method::Majority, &votes).unwrap().posteriors);
        assert_eq!(weights[0], MAX_WEIGHT);
    }

    /// Feeds the same table item by item.
    fn counted(order: impl Iterator<Item = usize>) -> Reliability<&'static str> {
        let (shape, [tasks, workers, labels]) = columns();
        let votes = Votes::new(shape, &tasks, &workers, &labels).unwrap();
        let mut reliability = Reliability::default();
        for task in order {
            let given: Vec<_> = votes.of_task(task).map(|vote| (NAMES[vote.worker], vote.label)).collect();
            reliability.add(&given, None);
        }
        reliability
    }

    const NAMES: [&str; 4] = ["ann", "bob", "cat", "dan"];

    #[test]
    fn con8_a_careless_person_is_believed_less_and_a_new_one_as_the_average() {
        let beliefs = counted(0..21).beliefs(2);
        assert!(beliefs.accuracy(&"dan") < 0.6 && beliefs.accuracy(&"ann") > 0.95);
        let alone = |name| beliefs.of_item(&[(name, 0)])[0].1;
        assert!(alone("dan") < alone("new") && alone("new") < alone("ann"));
        let three = beliefs.of_item(&[("ann", 1), ("bob", 1), ("dan", 0)]);
        assert!(three.len() == 2 && three[0].1 < 0.01 && three[1].1 > 0.99, "{three:?}");
        // Probabilities of all labels sum to 1, however many answers there are.
        let many: Vec<_> = (0..400).map(|n| ("ann", n % 2)).collect();
        let sum: f64 = beliefs.of_item(&many).iter().map(|(_, share)| share).sum();
        assert!((sum - 1.0).abs() < 1e-9, "{sum}");
    }

    #[test]
    fn con8_beliefs_follow_from_the_answers_in_any_order_and_are_taken_back_exactly() {
        assert_eq!(counted(0..21), counted((0..21).rev()));
        let mut reliability = counted(0..21);
        reliability.add(&[("eve", 1), ("ann", 0), ("bob", 2)], None);
        reliability.add(&[("eve", 1)], Some(0));
        assert_ne!(reliability, counted(0..21));
        reliability.remove(&[("eve", 1)], Some(0));
        reliability.remove(&[("eve", 1), ("ann", 0), ("bob", 2)], None);
        assert_eq!(reliability, counted(0..21));
    }

    #[test]
    fn con8_ties_are_shared_and_settled_labels_decide() {
        let mut tied = Reliability::default();
        tied.add(&[("ann", 0), ("bob", 1)], None);
        assert_eq!(tied.beliefs(2).accuracy(&"ann"), tied.beliefs(2).accuracy(&"bob"));
        let mut settled = Reliability::default();
        for _ in 0..10 {
            settled.add(&[("ann", 0), ("bob", 1)], Some(1));
        }
        let beliefs = settled.beliefs(2);
        assert!(beliefs.accuracy(&"ann") < 0.2 && beliefs.accuracy(&"bob") > 0.8);
        // One voice tells nothing about itself.
        let mut alone = Reliability::default();
        alone.add(&[("ann", 0)], None);
        assert_eq!(alone, Reliability::default());
    }
}
