//! The pull of suggestions against figures worked out by hand.

use super::*;
use crate::event::Choice;
use crate::event::{Answer, Suggested};
use crate::record::LabelName;
use crate::testkit::{context, event_id, project};

fn of(ranges: &[(usize, Range)]) -> Pull {
    let mut pull = Pull::default();
    ranges.iter().for_each(|(place, range)| pull.ranges[*place] = *range);
    pull
}

const fn range(n_shown: u32, n_shown_agree: u32, n_held_back: u32, n_held_back_agree: u32) -> Range {
    Range { n_shown, n_shown_agree, n_held_back, n_held_back_agree }
}

#[test]
fn sug4_one_range_gives_the_plain_difference_with_agresti_and_caffos_interval() {
    // 56 of 70 against 48 of 80: 0.8 - 0.6. Adjusted 57/72 and 49/82, variance p(1-p)/n of each.
    let found = of(&[(5, range(70, 56, 80, 48))]).difference().unwrap();
    let (p, q) = (57.0 / 72.0, 49.0 / 82.0);
    let deviation = f64::sqrt(p * (1.0 - p) / 72.0 + q * (1.0 - q) / 82.0);
    assert!((found.value - 0.2).abs() < 1e-12);
    assert!((found.low - (p - q - Z * deviation)).abs() < 1e-9, "{found:?}");
    assert!((found.high - (p - q + Z * deviation)).abs() < 1e-9, "{found:?}");
}

#[test]
fn sug4_ranges_are_compared_within_themselves() {
    // No pull in either range, but more is shown where the model is surer: the raw difference would be 0.18.
    let found = of(&[(4, range(10, 7, 90, 63)), (7, range(90, 81, 10, 9))]).difference().unwrap();
    assert!(found.value.abs() < 1e-12, "{found:?}");
    assert!(found.low < 0.0 && found.high > 0.0);
    // All agree everywhere: the interval is not a point.
    let same = of(&[(7, range(30, 30, 5, 5))]).difference().unwrap();
    assert!(same.value == 0.0 && same.high - same.low > 0.1, "{same:?}");
    assert_eq!(of(&[(7, range(30, 30, 0, 0)), (6, range(0, 0, 9, 9))]).difference(), None);
}

#[test]
fn sug4_answers_are_counted_by_what_was_seen_and_taken_back_whole() {
    let item = project(1).items()[0].id;
    let given = |label: &str, confidence: f32, suggestion_shown: bool, stratum: Stratum| {
        let suggested = Some(Suggested { label: LabelName::new("a"), confidence });
        let context = crate::event::AnswerContext { suggestion_shown, suggested, ..context(stratum, 1) };
        let answer = Answer { item, choice: Choice::Label(LabelName::new(label)), supersedes: Vec::new(), context };
        let device = crate::testkit::device_key(1).public().device();
        Given::new(device, event_id(1), crate::event::Millis(1), answer)
    };
    let all = [
        given("a", 0.97, true, Stratum::Scored),
        given("b", 0.95, true, Stratum::Scored),
        given("a", 0.991, false, Stratum::Rare),
        given("a", 1.0, true, Stratum::Grid),
    ];
    let mut pull = Pull::default();
    all.iter().for_each(|given| pull.add(given));
    assert_eq!(pull, of(&[(6, range(2, 1, 0, 0)), (7, range(0, 0, 1, 1))]));
    assert_eq!(pull.total(), range(2, 1, 1, 1));
    let of_item = pull;
    pull.turn(&of_item, &Pull::default());
    assert_eq!(pull, Pull::default());
}
