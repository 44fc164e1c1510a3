//! Choices between two items by several people.

use std::collections::BTreeMap;

use crate::agreement::structured::{Missing, Tally, Value, alpha};
use crate::ids::{ItemId, LabelerId};

/// What a person preferred, as shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Winner {
    /// The item on the left.
    Left,
    /// The item on the right.
    Right,
    /// Neither.
    Tie,
}

/// One choice as it was shown; two items in either order are the same question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// Shown on the left.
    pub left: ItemId,
    /// Shown on the right.
    pub right: ItemId,
    /// What was preferred.
    pub winner: Winner,
}

impl Comparison {
    /// The question, the smaller item first, and the answer turned with it; `None` where an item meets itself.
    #[must_use]
    pub fn normalised(&self) -> Option<((ItemId, ItemId), Winner)> {
        let turned = match self.winner {
            Winner::Left => Winner::Right,
            Winner::Right => Winner::Left,
            Winner::Tie => Winner::Tie,
        };
        match self.left.cmp(&self.right) {
            std::cmp::Ordering::Less => Some(((self.left, self.right), self.winner)),
            std::cmp::Ordering::Greater => Some(((self.right, self.left), turned)),
            std::cmp::Ordering::Equal => None,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    /// Questions that two or more people answered.
    Questions,
    /// Their answers.
    Answers,
    /// Answers that prefer one of the items.
    Decided,
    /// Unordered pairs of people who answered alike, by the number of people.
    Alike(usize),
    /// All unordered pairs of people, by the number of people.
    Pairs(usize),
}

/// What one question, a pair of items, adds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ItemContribution {
    tally: Tally<Key>,
}

impl ItemContribution {
    /// Of each person's answer to one question, all turned the same way by [`Comparison::normalised`].
    #[must_use]
    pub fn of(answers: &BTreeMap<LabelerId, Winner>) -> Self {
        let mut tally = Tally::default();
        let m = answers.len();
        if m >= 2 {
            let count = |winner| answers.values().filter(|own| **own == winner).count() as i128;
            let [left, right, tie] = [Winner::Left, Winner::Right, Winner::Tie].map(count);
            let pairs = |n: i128| n * (n - 1) / 2;
            tally.bump(Key::Questions, 1);
            tally.bump(Key::Answers, m as i128);
            tally.bump(Key::Decided, left + right);
            tally.bump(Key::Alike(m), pairs(left) + pairs(right) + pairs(tie));
            tally.bump(Key::Pairs(m), pairs(m as i128));
        }
        Self { tally }
    }
}

/// Agreement on choices between two items, over all questions added so far.
///
/// Which item of a question is called the first is arbitrary, so the coefficient must not depend on it: both preferences
/// are expected equally often. With `n` answers, of which `t` are ties and `d` prefer an item:
///
/// ```text
/// D_o = sum_m (ordered pairs of people who differ) / (m - 1) / n
/// D_e = (n^2 - d^2 / 2 - t^2) / (n (n - 1))        alpha = 1 - D_o / D_e
/// ```
///
/// which is Krippendorff's nominal alpha where the first and the second item of the questions are chosen equally often.
///
/// ```
/// use std::collections::BTreeMap;
/// use accord_core::agreement::ranks::{ItemContribution, PairChoices, Winner};
/// use accord_core::ids::LabelerId;
/// let mut live = PairChoices::default();
/// for (ann, bob) in [(Winner::Left, Winner::Left), (Winner::Right, Winner::Right), (Winner::Left, Winner::Right)] {
///     let answers = BTreeMap::from([(LabelerId::new([1; 16]), ann), (LabelerId::new([2; 16]), bob)]);
///     live.add(&ItemContribution::of(&answers));
/// }
/// assert!((live.agreement().unwrap() - 2.0 / 3.0).abs() < 1e-12);
/// // D_o = 1/3, D_e = (36 - 18) / 30.
/// assert!((live.alpha().unwrap() - (1.0 - 30.0 / 54.0)).abs() < 1e-12);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PairChoices {
    tally: Tally<Key>,
}

impl PairChoices {
    /// Adds a question.
    pub fn add(&mut self, contribution: &ItemContribution) {
        self.tally.add(&contribution.tally);
    }

    /// Takes a question out again, exactly.
    pub fn remove(&mut self, contribution: &ItemContribution) {
        self.tally.remove(&contribution.tally);
    }

    /// Share of pairs of people who answered a question alike, over all questions.
    ///
    /// # Errors
    /// [`Missing::NoOverlap`].
    pub fn agreement(&self) -> Value {
        let (mut alike, mut pairs) = (0, 0);
        for (key, sum) in self.tally.iter() {
            match key {
                Key::Alike(_) => alike += sum,
                Key::Pairs(_) => pairs += sum,
                _ => {}
            }
        }
        if pairs == 0 { Err(Missing::NoOverlap) } else { Ok(alike as f64 / pairs as f64) }
    }

    /// The same, corrected for chance.
    ///
    /// # Errors
    /// [`Missing::NoOverlap`], [`Missing::NoVariation`] where all answers are ties.
    pub fn alpha(&self) -> Value {
        let n = self.tally.get(&Key::Answers);
        if n == 0 {
            return Err(Missing::NoOverlap);
        }
        let differing = |(key, sum): (&Key, i128)| match key {
            Key::Alike(m) => -2.0 * sum as f64 / (*m - 1) as f64,
            Key::Pairs(m) => 2.0 * sum as f64 / (*m - 1) as f64,
            _ => 0.0,
        };
        let observed = self.tally.iter().map(differing).sum::<f64>() / n as f64;
        let decided = self.tally.get(&Key::Decided);
        let ties = n - decided;
        let expected = (2 * n * n - decided * decided - 2 * ties * ties) as f64 / (2 * n * (n - 1)) as f64;
        alpha(observed, expected)
    }
}
