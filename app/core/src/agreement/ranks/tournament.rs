//! How consistent one person's choices are: circular triads.

use std::collections::BTreeMap;

use super::{Comparison, Winner};
use crate::agreement::structured::{Missing, Value};
use crate::ids::ItemId;

/// One person's choices between two items; a later answer to the same question replaces the earlier one.
///
/// Three items are a circular triad where the person prefers A to B, B to C and C to A. Only triads whose three
/// questions were all decided are counted; ties decide nothing. Each answer costs time in proportion to the items.
///
/// ```
/// use accord_core::agreement::ranks::{Comparison, Tournament, Winner};
/// use accord_core::ids::ItemId;
/// let item = |n| ItemId::new([n; 16]);
/// let mut choices = Tournament::default();
/// for (left, right) in [(1, 2), (2, 3), (3, 1)] {
///     choices.set(&Comparison { left: item(left), right: item(right), winner: Winner::Left });
/// }
/// let consistency = choices.consistency();
/// assert_eq!((consistency.circular, consistency.triads), (1, 1));
/// assert_eq!(consistency.zeta(), Ok(0.0));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tournament {
    answers: BTreeMap<(ItemId, ItemId), Winner>,
    /// How many questions each item stands in.
    items: BTreeMap<ItemId, usize>,
    circular: u64,
    triads: u64,
}

/// What the choices of one person say about their consistency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Consistency {
    /// Circular triads.
    pub circular: u64,
    /// Triads whose three questions were decided.
    pub triads: u64,
    /// Items in any question.
    pub n_items: u64,
}

impl Tournament {
    /// Sets or replaces an answer; an item against itself is ignored.
    pub fn set(&mut self, comparison: &Comparison) {
        let Some((question, winner)) = comparison.normalised() else { return };
        self.remove(question.0, question.1);
        self.answers.insert(question, winner);
        for item in [question.0, question.1] {
            *self.items.entry(item).or_default() += 1;
        }
        let (circular, triads) = self.triads_with(question);
        self.circular += circular;
        self.triads += triads;
    }

    /// Takes the answer to a question out, in whichever order the items are named.
    pub fn remove(&mut self, a: ItemId, b: ItemId) {
        let question = (a.min(b), a.max(b));
        if !self.answers.contains_key(&question) {
            return;
        }
        let (circular, triads) = self.triads_with(question);
        self.circular -= circular;
        self.triads -= triads;
        self.answers.remove(&question);
        for item in [a, b] {
            if let Some(count) = self.items.get_mut(&item) {
                *count -= 1;
            }
        }
        self.items.retain(|_, count| *count > 0);
    }

    /// The counts.
    #[must_use]
    pub fn consistency(&self) -> Consistency {
        Consistency { circular: self.circular, triads: self.triads, n_items: self.items.len() as u64 }
    }

    /// Circular and decided triads that hold a question.
    fn triads_with(&self, (a, b): (ItemId, ItemId)) -> (u64, u64) {
        let (mut circular, mut triads) = (0, 0);
        for c in self.items.keys().filter(|c| **c != a && **c != b) {
            if let (Some(ab), Some(bc), Some(ca)) = (self.beats(a, b), self.beats(b, *c), self.beats(*c, a)) {
                triads += 1;
                circular += u64::from(ab == bc && bc == ca);
            }
        }
        (circular, triads)
    }

    /// Whether the first is preferred to the second; `None` where that was not decided.
    fn beats(&self, a: ItemId, b: ItemId) -> Option<bool> {
        match self.answers.get(&(a.min(b), a.max(b)))? {
            Winner::Tie => None,
            winner => Some((a < b) == (*winner == Winner::Left)),
        }
    }
}

impl Consistency {
    /// Share of decided triads that are circular; choosing by coin gives 1/4.
    ///
    /// # Errors
    /// [`Missing::TooFew`] without a decided triad.
    pub fn circular_share(&self) -> Value {
        if self.triads == 0 { Err(Missing::TooFew) } else { Ok(self.circular as f64 / self.triads as f64) }
    }

    /// Coefficient of consistence of `n` items and `d` circular triads: `1 - 24 d / (n^3 - n)` for odd `n`,
    /// `1 - 24 d / (n^3 - 4 n)` for even `n`: 1 is an order, 0 the most circular choices there can be.
    ///
    /// # Errors
    /// [`Missing::TooFew`] below three items, [`Missing::IncompletePairs`] unless every pair was decided.
    pub fn zeta(&self) -> Value {
        let n = u128::from(self.n_items);
        if n < 3 {
            return Err(Missing::TooFew);
        }
        if u128::from(self.triads) != n * (n - 1) * (n - 2) / 6 {
            return Err(Missing::IncompletePairs);
        }
        let most = if n % 2 == 1 { n * n * n - n } else { n * n * n - 4 * n };
        Ok(1.0 - 24.0 * self.circular as f64 / most as f64)
    }
}
