//! Check items: answers scored against labels the owner knows.
//!
//! Check items look like all others, and their answers never ship to labelers: the owner's side scores them after sync.
//! Training items are another thing and are marked as such: their answers ship, and each answer gets feedback at once.
//! The two are never counted together, as who was told the answer before is not measured by it.

use std::collections::{BTreeMap, BTreeSet};

use super::math::{Share, wilson};
use super::votes::Votes;

/// What a known answer is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    /// Hidden among other items; measures.
    Check,
    /// Shown as training, with feedback; teaches.
    Training,
}

/// What the owner knows about an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// What it is for.
    pub purpose: Purpose,
    /// The labels that count as right, as positions; several may be.
    pub accepted: BTreeSet<usize>,
    /// Why they are right, in the owner's words.
    pub reason: String,
}

/// One labeler's answers to known items.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scored {
    /// Answers given.
    pub n: u32,
    /// Right ones among them.
    pub n_right: u32,
    /// Share of right ones with Wilson's 95 % interval; `None` without answers.
    pub share: Option<Share>,
}

/// One labeler's scores.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GoldScore {
    /// On hidden check items.
    pub check: Scored,
    /// On training items.
    pub training: Scored,
}

/// What a labeler is told after an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Feedback<'a> {
    /// Whether it was right.
    pub right: bool,
    /// Why.
    pub reason: &'a str,
}

/// Scores each worker's answers; `known` has the tasks by position. Workers without such answers have `n` 0.
///
/// ```
/// use std::collections::{BTreeMap, BTreeSet};
/// use accord_core::consensus::{Shape, Votes, gold::{Known, Purpose, score}};
/// let shape = Shape { n_tasks: 2, n_workers: 2, n_labels: 2 };
/// let votes = Votes::new(shape, &[0, 0, 1], &[0, 1, 0], &[1, 0, 1]).unwrap();
/// let known = Known { purpose: Purpose::Check, accepted: BTreeSet::from([1]), reason: String::new() };
/// let scores = score(&votes, &BTreeMap::from([(0, known)]));
/// assert_eq!((scores[0].check.n_right, scores[0].check.n), (1, 1));
/// assert_eq!((scores[1].check.n_right, scores[1].check.n), (0, 1));
/// ```
#[must_use]
pub fn score(votes: &Votes<'_>, known: &BTreeMap<usize, Known>) -> Vec<GoldScore> {
    let mut counts = vec![[(0_u32, 0_u32); 2]; votes.shape().n_workers];
    for (task, known) in known {
        for vote in votes.of_task(*task) {
            if let Some([check, training]) = counts.get_mut(vote.worker) {
                let count = if known.purpose == Purpose::Check { check } else { training };
                count.0 += u32::from(known.accepted.contains(&vote.label));
                count.1 += 1;
            }
        }
    }
    let scored = |(n_right, n): (u32, u32)| Scored { n, n_right, share: wilson(f64::from(n_right), f64::from(n)) };
    counts.into_iter().map(|[check, training]| GoldScore { check: scored(check), training: scored(training) }).collect()
}

impl Known {
    /// What to tell after an answer: nothing on check items, which must not show what they are.
    #[must_use]
    pub fn feedback(&self, label: usize) -> Option<Feedback<'_>> {
        let right = self.accepted.contains(&label);
        (self.purpose == Purpose::Training).then_some(Feedback { right, reason: &self.reason })
    }
}

#[cfg(test)]
mod tests {
    use super::{BTreeMap, BTreeSet, Known, Purpose, score};
    use crate::consensus::{Shape, Votes};

    fn known(purpose: Purpose, accepted: &[usize]) -> Known {
        Known { purpose, accepted: accepted.iter().copied().collect(), reason: "it barks".to_owned() }
    }

    #[test]
    fn con7_check_items_are_scored_apart_from_training_items() {
        let shape = Shape { n_tasks: 4, n_workers: 3, n_labels: 3 };
        let votes = Votes::new(shape, &[0, 0, 1, 1, 2, 3], &[0, 1, 0, 1, 0, 0], &[0, 2, 1, 1, 2, 0]).unwrap();
        let known = BTreeMap::from([
            // Either of two labels is right.
            (0, known(Purpose::Check, &[0, 1])),
            (1, known(Purpose::Check, &[1])),
            (2, known(Purpose::Training, &[0])),
        ]);
        let scores = score(&votes, &known);
        let counts = |worker: usize| {
            let (check, training) = (scores[worker].check, scores[worker].training);
            (check.n_right, check.n, training.n_right, training.n)
        };
        assert_eq!([counts(0), counts(1), counts(2)], [(2, 2, 0, 1), (1, 2, 0, 0), (0, 0, 0, 0)]);
        let share = scores[1].check.share.unwrap();
        assert!(share.low < 0.1 && share.value == 0.5 && share.high > 0.9);
        assert!(scores[2].check.share.is_none());
    }

    #[test]
    fn con7_check_items_never_tell_what_they_are() {
        assert_eq!(known(Purpose::Check, &[1]).feedback(1), None);
        assert_eq!(known(Purpose::Check, &[1]).feedback(0), None);
        let training = known(Purpose::Training, &[1]);
        let feedback = training.feedback(0).unwrap();
        assert!(!feedback.right && feedback.reason == "it barks");
        assert!(training.feedback(1).unwrap().right);
        assert_eq!(training.accepted, BTreeSet::from([1]));
    }
}
