//! What one item adds, and what two different items add to the chance level.

use super::{BoxMark, Distance, ItemBoxes, Key, LabelRule, Matching, PairCell};
use crate::agreement::structured::{Tally, fixed, pairs_of};
use crate::ids::LabelerId;

/// All pairs of people on one item.
pub(super) fn within(item: &ItemBoxes, min_iou: f64) -> Tally<Key> {
    let mut tally = Tally::default();
    let people: Vec<(&LabelerId, &Vec<BoxMark>)> = item.by_labeler.iter().collect();
    let m = people.len();
    if m < 2 {
        return tally;
    }
    tally.bump(Key::Items, 1);
    tally.bump(Key::Answers, m as i128);
    for ((a, first), (b, second)) in pairs_of(&people) {
        let pair = |cell| Key::Pair(**a, **b, cell);
        tally.bump(pair(PairCell::Items), 1);
        tally.bump(pair(PairCell::First), first.len() as i128);
        tally.bump(pair(PairCell::Second), second.len() as i128);
        let [any, same] = [LabelRule::Any, LabelRule::Same].map(|rule| Matching::of(first, second, min_iou, rule));
        for (rule, matching) in [(LabelRule::Any, &any), (LabelRule::Same, &same)] {
            tally.bump(pair(PairCell::Matched(rule)), matching.pairs.len() as i128);
            tally.bump(pair(PairCell::Iou(rule)), matching.pairs.iter().map(|edge| fixed(edge.weight)).sum());
        }
        add_distances(&mut tally, |distance| Key::Observed(m, distance), &any, &same);
        add_labels(&mut tally, first, second, &any);
    }
    tally
}

/// All pairs of an answer to the one item and an answer to the other.
pub(super) fn across(first: &ItemBoxes, second: &ItemBoxes, min_iou: f64) -> Tally<Key> {
    let mut tally = Tally::default();
    for a in first.by_labeler.values() {
        for b in second.by_labeler.values() {
            tally.bump(Key::ExpectedPairs, 1);
            let [any, same] = [LabelRule::Any, LabelRule::Same].map(|rule| Matching::of(a, b, min_iou, rule));
            add_distances(&mut tally, Key::Expected, &any, &same);
        }
    }
    tally
}

fn add_distances(tally: &mut Tally<Key>, key: impl Fn(Distance) -> Key, any: &Matching, same: &Matching) {
    tally.bump(key(Distance::Whole), fixed(1.0 - same.quality()));
    tally.bump(key(Distance::Detection), fixed(1.0 - any.f1()));
    tally.bump(key(Distance::Place), any.pairs.iter().map(|edge| fixed(1.0 - edge.weight)).sum());
    tally.bump(key(Distance::Places), any.pairs.len() as i128);
}

fn add_labels(tally: &mut Tally<Key>, first: &[BoxMark], second: &[BoxMark], any: &Matching) {
    for edge in &any.pairs {
        let (Some(a), Some(b)) = (first.get(edge.first), second.get(edge.second)) else { continue };
        tally.bump(Key::Matched, 1);
        tally.bump(Key::MatchedApart, i128::from(a.class_idx != b.class_idx));
        tally.bump(Key::MatchedEnds(a.class_idx), 1);
        tally.bump(Key::MatchedEnds(b.class_idx), 1);
    }
}
