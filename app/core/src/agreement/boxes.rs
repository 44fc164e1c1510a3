//! Agreement on boxes: matched one to one, compared with chance, and split into detection, label and place.
//!
//! Two people's boxes on an image are matched one to one so that the sum of intersection over union (IoU) is largest,
//! among pairs of at least [`Config::min_iou`]. With `n_a`, `n_b` boxes and the matched pairs `M`:
//!
//! | part | distance between two people's answers |
//! |---|---|
//! | [`BoxAgreement::alpha`] | `1 - 2 sum_M IoU / (n_a + n_b)`, only equal labels match (panoptic quality, Kirillov et al. 2019) |
//! | [`BoxAgreement::detection_alpha`] | `1 - F1 = 1 - 2 |M| / (n_a + n_b)`, any labels match: was there a box? |
//! | [`BoxAgreement::localisation_alpha`] | mean `1 - IoU` of matched pairs, any labels |
//! | [`BoxAgreement::class_alpha`] | Krippendorff's nominal alpha of the two labels of each matched pair |
//!
//! `alpha = 1 - D_o / D_e`, as in K. Krippendorff, "Content Analysis", 2004, with a distance between whole answers as in
//! A. Braylan, O. Alonso, M. Lease, "Measuring annotator agreement generally across complex structured, multi-object, and
//! free-text annotation tasks", WWW 2022. `D_o` is the mean over pairs of people on one item, items weighing by their
//! answers; `D_e` the mean over pairs of answers to different items. For place, chance means boxes of different images
//! that match: without the condition nearly all of them would be at distance 1 and alpha would say nothing.
//!
//! **Chance pairs.** Items stand on a ring, ordered by a seeded hash, and each is compared with the next
//! [`Config::n_partners`]. With as many partners as other items that is every pair; otherwise a sample that is the same
//! on every device and in which one changed item touches only its neighbours, so that an update costs that item times
//! twice the partners. All sums are whole numbers (distances in 2^-60), so batch and update are equal to the last bit.
//!
//! **Broken boxes** ([`ItemBoxes::problems`]) still count as drawn and match nothing, so that they lower F1 visibly.
//! An image that both leave empty is full agreement. An image of one person is left out.
//!
//! ```
//! use std::collections::BTreeMap;
//! use accord_core::agreement::boxes::{BoxAgreement, BoxMark, Config, ItemBoxes, LabelRule};
//! use accord_core::ids::{ItemId, LabelerId};
//! let (ann, bob) = (LabelerId::new([1; 16]), LabelerId::new([2; 16]));
//! let mark = |x0, x1| BoxMark { x0, y0: 0.0, x1, y1: 10.0, class_idx: 0 };
//! let mut live = BoxAgreement::new(Config { min_iou: 0.5, n_partners: 8, seed: 1 });
//! // Twice 10 by 10 pixels, 2 pixels apart: IoU is 80 / 120. On the second image the boxes are the same.
//! for (n, first, second) in [(0, mark(0.0, 10.0), mark(2.0, 12.0)), (1, mark(50.0, 60.0), mark(50.0, 60.0))] {
//!     let by_labeler = BTreeMap::from([(ann, vec![first]), (bob, vec![second])]);
//!     live.set(ItemBoxes { item: ItemId::new([n; 16]), size: None, by_labeler });
//! }
//! let pair = live.pair(ann, bob, LabelRule::Any).unwrap();
//! assert_eq!((pair.matched, pair.f1()), (2, Ok(1.0)));
//! // Observed distance (1/3 + 0) / 2; boxes of different images are at distance 1.
//! assert!((live.alpha().unwrap() - (1.0 - 1.0 / 6.0)).abs() < 1e-12);
//! ```

pub mod assign;
mod compare;
mod figures;
mod matching;
mod shape;

use std::collections::{BTreeMap, BTreeSet};

pub use figures::PairFigures;
pub use matching::{LabelRule, Matching};
pub use shape::{BoxFault, BoxMark, BoxProblem, ItemBoxes, iou_matrix};

use super::structured::Tally;
use crate::ids::{ItemId, LabelerId};
use crate::rng::stable_hash;

/// What the figures depend on besides the boxes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Config {
    /// From which IoU two boxes can match, 0 to 1.
    pub min_iou: f64,
    /// With how many other items each is compared for the chance level.
    pub n_partners: usize,
    /// Orders the items for that.
    pub seed: u64,
}

/// The sums behind the figures; `m` is the number of people on an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    /// Of two people, over the items both answered.
    Pair(LabelerId, LabelerId, PairCell),
    /// Answers on items of two or more people.
    Answers,
    /// Such items.
    Items,
    /// Sums over unordered pairs of people on one item, by `m`.
    Observed(usize, Distance),
    /// Sums over pairs of answers to different items.
    Expected(Distance),
    /// Such pairs.
    ExpectedPairs,
    /// Matched pairs of one item.
    Matched,
    /// Those with different labels.
    MatchedApart,
    /// How many of their boxes have this label.
    MatchedEnds(usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum PairCell {
    Items,
    First,
    Second,
    Matched(LabelRule),
    Iou(LabelRule),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Distance {
    /// Label, number and place together.
    Whole,
    /// Number alone.
    Detection,
    /// Place: the sum of `1 - IoU` of matched pairs...
    Place,
    /// ...and how many there are.
    Places,
}

/// What one item adds by itself, without its chance pairs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ItemContribution {
    tally: Tally<Key>,
}

impl ItemContribution {
    /// Compares the item's people pairwise.
    #[must_use]
    pub fn of(item: &ItemBoxes, min_iou: f64) -> Self {
        Self { tally: compare::within(item, min_iou) }
    }
}

/// Agreement on boxes, kept up to date item by item.
#[derive(Clone, Debug)]
pub struct BoxAgreement {
    config: Config,
    items: BTreeMap<ItemId, (ItemBoxes, ItemContribution)>,
    ring: BTreeSet<(u64, ItemId)>,
    chance: BTreeMap<(ItemId, ItemId), Tally<Key>>,
    tally: Tally<Key>,
}

impl BoxAgreement {
    /// Starts without items.
    #[must_use]
    pub fn new(config: Config) -> Self {
        let (items, ring, chance) = (BTreeMap::new(), BTreeSet::new(), BTreeMap::new());
        Self { config, items, ring, chance, tally: Tally::default() }
    }

    /// Adds an item or replaces it.
    pub fn set(&mut self, item: ItemBoxes) {
        self.remove(item.item);
        if item.by_labeler.len() < 2 {
            return;
        }
        let place = self.place(item.item);
        let contribution = ItemContribution::of(&item, self.config.min_iou);
        self.tally.add(&contribution.tally);
        self.ring.insert(place);
        self.items.insert(item.item, (item, contribution));
        self.refresh(place);
    }

    /// Takes an item out.
    pub fn remove(&mut self, item: ItemId) {
        let Some((_, contribution)) = self.items.remove(&item) else { return };
        self.tally.remove(&contribution.tally);
        let place = self.place(item);
        self.ring.remove(&place);
        self.refresh(place);
    }

    fn place(&self, item: ItemId) -> (u64, ItemId) {
        (stable_hash(&[&self.config.seed.to_be_bytes(), item.as_bytes()]), item)
    }

    /// Brings the chance pairs around a place on the ring up to date.
    fn refresh(&mut self, changed: (u64, ItemId)) {
        let n_partners = self.config.n_partners.min(self.ring.len().saturating_sub(1));
        // Whoever may have had the place among its partners: one more than now, in case it just left.
        let before: Vec<_> = self.around(changed, true).take(n_partners + 1).collect();
        let starts = before.into_iter().chain(self.ring.contains(&changed).then_some(changed));
        let starts: BTreeSet<(u64, ItemId)> = starts.collect();
        let mut stale: Vec<(ItemId, ItemId)> = self.pairs_from(changed.1);
        let mut wanted = BTreeSet::new();
        for start in &starts {
            let partners: BTreeSet<ItemId> =
                self.around(*start, false).take(n_partners).map(|(_, item)| item).collect();
            stale.extend(
                self.pairs_from(start.1).into_iter().filter(|(_, to)| *to == changed.1 || !partners.contains(to)),
            );
            wanted.extend(partners.into_iter().map(|to| (start.1, to)));
        }
        for pair in stale {
            if let Some(tally) = self.chance.remove(&pair) {
                self.tally.remove(&tally);
            }
        }
        for (from, to) in wanted {
            if self.chance.contains_key(&(from, to)) {
                continue;
            }
            if let (Some((a, _)), Some((b, _))) = (self.items.get(&from), self.items.get(&to)) {
                let tally = compare::across(a, b, self.config.min_iou);
                self.tally.add(&tally);
                self.chance.insert((from, to), tally);
            }
        }
    }

    fn pairs_from(&self, from: ItemId) -> Vec<(ItemId, ItemId)> {
        let (low, high) = (ItemId::new([0; ItemId::BYTES]), ItemId::new([u8::MAX; ItemId::BYTES]));
        self.chance.range((from, low)..=(from, high)).map(|(pair, _)| *pair).collect()
    }

    /// The other items in ring order, away from a place.
    fn around(&self, place: (u64, ItemId), backwards: bool) -> Box<dyn Iterator<Item = (u64, ItemId)> + '_> {
        let other = move |at: &(u64, ItemId)| *at != place;
        let (before, after) = (self.ring.range(..place), self.ring.range(place..));
        if backwards {
            Box::new(before.rev().chain(after.rev()).copied().filter(other))
        } else {
            Box::new(after.chain(before).copied().filter(other))
        }
    }
}

#[cfg(test)]
mod tests;
