//! The figures, from the sums over items.

use super::{BoxAgreement, Distance, Key, LabelRule, PairCell};
use crate::agreement::structured::{Missing, Value, alpha, unfixed};
use crate::ids::LabelerId;

/// Two people's boxes over the items both answered, not corrected for chance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PairFigures {
    /// Items both answered.
    pub n_items: u64,
    /// Boxes of the first person on them.
    pub n_first: u64,
    /// Boxes of the second person on them.
    pub n_second: u64,
    /// Matched pairs.
    pub matched: u64,
    /// Sum of IoU over them.
    pub iou_sum: f64,
}

impl PairFigures {
    /// `2 * matched / (first + second)`, micro over items.
    ///
    /// # Errors
    /// [`Missing::NothingMarked`] where neither drew a box.
    pub fn f1(&self) -> Value {
        let n = self.n_first + self.n_second;
        if n == 0 { Err(Missing::NothingMarked) } else { Ok(2.0 * self.matched as f64 / n as f64) }
    }

    /// Mean IoU of the matched pairs.
    ///
    /// # Errors
    /// [`Missing::NoMatches`].
    pub fn mean_iou(&self) -> Value {
        if self.matched == 0 { Err(Missing::NoMatches) } else { Ok(self.iou_sum / self.matched as f64) }
    }
}

impl BoxAgreement {
    /// Items of two or more people.
    #[must_use]
    pub fn n_items(&self) -> usize {
        self.items.len()
    }

    /// Each pair of people with common items.
    pub fn pairs(&self) -> impl Iterator<Item = (LabelerId, LabelerId)> {
        self.tally.iter().filter_map(|(key, _)| match key {
            Key::Pair(a, b, PairCell::Items) => Some((*a, *b)),
            _ => None,
        })
    }

    /// Counts of two people; `first` and `second` follow the order of the arguments.
    ///
    /// # Errors
    /// [`Missing::NoOverlap`] without a common item.
    pub fn pair(&self, first: LabelerId, second: LabelerId, rule: LabelRule) -> Result<PairFigures, Missing> {
        let (a, b) = (first.min(second), first.max(second));
        let sum = |cell| self.tally.get(&Key::Pair(a, b, cell));
        let count = |cell| u64::try_from(sum(cell)).unwrap_or_default();
        let (mut n_first, mut n_second) = (count(PairCell::First), count(PairCell::Second));
        if first > second {
            (n_first, n_second) = (n_second, n_first);
        }
        let (n_items, matched) = (count(PairCell::Items), count(PairCell::Matched(rule)));
        let iou_sum = unfixed(sum(PairCell::Iou(rule)));
        if n_items == 0 {
            Err(Missing::NoOverlap)
        } else {
            Ok(PairFigures { n_items, n_first, n_second, matched, iou_sum })
        }
    }

    /// Chance-corrected agreement on boxes with their labels.
    ///
    /// # Errors
    /// [`Missing::NoOverlap`]; [`Missing::TooFew`] with one item; [`Missing::NoVariation`] where all items look alike.
    pub fn alpha(&self) -> Value {
        self.of_answers(Distance::Whole)
    }

    /// Chance-corrected agreement on whether there is a box, whatever its label.
    ///
    /// # Errors
    /// As [`BoxAgreement::alpha`].
    pub fn detection_alpha(&self) -> Value {
        self.of_answers(Distance::Detection)
    }

    /// Chance-corrected agreement on where the matched boxes lie.
    ///
    /// # Errors
    /// [`Missing::NoOverlap`], [`Missing::NoMatches`], [`Missing::NoChanceMatches`], [`Missing::NoVariation`].
    pub fn localisation_alpha(&self) -> Value {
        self.require_items()?;
        let (mut apart, mut n) = (0, 0);
        for (key, sum) in self.tally.iter() {
            match key {
                Key::Observed(_, Distance::Place) => apart += sum,
                Key::Observed(_, Distance::Places) => n += sum,
                _ => {}
            }
        }
        let n_chance = self.tally.get(&Key::Expected(Distance::Places));
        match (n, n_chance) {
            (0, _) => Err(Missing::NoMatches),
            (_, 0) => Err(Missing::NoChanceMatches),
            _ => {
                let expected = unfixed(self.tally.get(&Key::Expected(Distance::Place))) / n_chance as f64;
                alpha(unfixed(apart) / n as f64, expected)
            }
        }
    }

    /// Krippendorff's nominal alpha of the labels of matched boxes.
    ///
    /// Of `P` matched pairs `a` differ in label; of their `n = 2 P` boxes `n_c` have label `c`: `D_o = a / P` and
    /// `D_e = (n^2 - sum_c n_c^2) / (n (n - 1))`. With three or more people a box stands in several pairs.
    ///
    /// # Errors
    /// [`Missing::NoOverlap`], [`Missing::NoMatches`], [`Missing::NoVariation`] where all have one label.
    pub fn class_alpha(&self) -> Value {
        self.require_items()?;
        let pairs = self.tally.get(&Key::Matched);
        if pairs == 0 {
            return Err(Missing::NoMatches);
        }
        let squares: i128 =
            self.tally.iter().filter(|(key, _)| matches!(key, Key::MatchedEnds(_))).map(|(_, n)| n * n).sum();
        let n = 2 * pairs;
        let expected = (n * n - squares) as f64 / (n * (n - 1)) as f64;
        alpha(self.tally.get(&Key::MatchedApart) as f64 / pairs as f64, expected)
    }

    fn of_answers(&self, distance: Distance) -> Value {
        self.require_items()?;
        let n_chance = self.tally.get(&Key::ExpectedPairs);
        if n_chance == 0 {
            return Err(Missing::TooFew);
        }
        // An item's ordered pairs are shared among its m people, each with m - 1 others.
        let share = |(key, sum): (&Key, i128)| match key {
            Key::Observed(m, own) if *own == distance => Some(2.0 * unfixed(sum) / (*m - 1) as f64),
            _ => None,
        };
        let observed: f64 = self.tally.iter().filter_map(share).sum();
        let expected = unfixed(self.tally.get(&Key::Expected(distance))) / n_chance as f64;
        alpha(observed / self.tally.get(&Key::Answers) as f64, expected)
    }

    fn require_items(&self) -> Result<(), Missing> {
        if self.items.is_empty() { Err(Missing::NoOverlap) } else { Ok(()) }
    }
}
