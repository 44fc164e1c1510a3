//! Equality with scipy and krippendorff, brute-force oracles, and edge cases.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::*;
use crate::ids::{ItemId, LabelerId};
use crate::rng::SplitMix64;

fn reference(part: &str) -> Vec<Json> {
    let all: Json = serde_json::from_str(include_str!("../../../tests/reference/structured.json")).unwrap();
    all[part].as_array().unwrap().clone()
}

fn numbers(json: &Json) -> Vec<f64> {
    json.as_array().unwrap().iter().map(|value| value.as_f64().unwrap()).collect()
}

#[track_caller]
fn close(value: Value, expect: &Json) {
    let (value, expect) = (value.unwrap(), expect.as_f64().unwrap());
    assert!((value - expect).abs() < 1e-12, "{value} is not {expect}");
}

#[test]
fn rank_correlations_equal_scipy() {
    for case in reference("ranks") {
        let (x, y) = (numbers(&case["x"]), numbers(&case["y"]));
        close(kendall_tau_b(&x, &y), &case["tau_b"]);
        close(kendall_tau_b(&y, &x), &case["tau_b"]);
        close(spearman_rho(&x, &y), &case["rho"]);
    }
    for case in reference("concordance") {
        let people: Vec<Vec<f64>> = case["people"].as_array().unwrap().iter().map(numbers).collect();
        close(kendall_w(&people), &case["w"]);
    }
}

#[test]
fn undefined_ranks_say_why() {
    for f in [kendall_tau_b, spearman_rho] {
        assert_eq!(f(&[], &[]), Err(Missing::TooFew));
        assert_eq!(f(&[1.0], &[2.0]), Err(Missing::TooFew));
        assert_eq!(f(&[1.0, 2.0], &[2.0]), Err(Missing::LengthsDiffer));
        assert_eq!(f(&[1.0, f64::NAN], &[2.0, 3.0]), Err(Missing::NotFinite));
        assert_eq!(f(&[1.0, 1.0], &[2.0, 3.0]), Err(Missing::NoVariation));
        assert_eq!(f(&[0.0, -0.0], &[2.0, 3.0]), Err(Missing::NoVariation));
    }
    assert_eq!(kendall_w(&[]), Err(Missing::NoOverlap));
    assert_eq!(kendall_w(&[vec![1.0, 2.0]]), Err(Missing::NoOverlap));
    assert_eq!(kendall_w(&[vec![1.0, 1.0], vec![2.0, 2.0]]), Err(Missing::NoVariation));
    assert_eq!(kendall_w(&[vec![1.0, 2.0], vec![3.0, 5.0]]), Ok(1.0));
}

fn winner(code: u64) -> Winner {
    [Winner::Left, Winner::Right, Winner::Tie][code as usize]
}

#[test]
fn choice_alpha_equals_krippendorff() {
    for case in reference("choices") {
        let mut live = PairChoices::default();
        for question in case["questions"].as_array().unwrap() {
            let people = question.as_array().unwrap().iter().enumerate();
            let answer = |(n, code): (usize, &Json)| Some((LabelerId::new([n as u8; 16]), winner(code.as_u64()?)));
            live.add(&ItemContribution::of(&people.filter_map(answer).collect()));
        }
        close(live.alpha(), &case["alpha"]);
    }
    let mut ties = PairChoices::default();
    assert_eq!([ties.alpha(), ties.agreement()], [Err(Missing::NoOverlap); 2]);
    let both = BTreeMap::from([(LabelerId::new([1; 16]), Winner::Tie), (LabelerId::new([2; 16]), Winner::Tie)]);
    ties.add(&ItemContribution::of(&both));
    assert_eq!((ties.agreement(), ties.alpha()), (Ok(1.0), Err(Missing::NoVariation)));
    ties.remove(&ItemContribution::of(&both));
    assert_eq!(ties, PairChoices::default());
}

fn item(n: u64) -> ItemId {
    ItemId::new([n as u8; 16])
}

#[test]
fn swapping_sides_changes_nothing() {
    let shown = Comparison { left: item(2), right: item(1), winner: Winner::Left };
    let swapped = Comparison { left: item(1), right: item(2), winner: Winner::Right };
    assert_eq!(shown.normalised(), swapped.normalised());
    assert_eq!(Comparison { left: item(1), ..swapped }.normalised().unwrap().1, Winner::Right);
    assert_eq!(Comparison { right: item(1), ..swapped }.normalised(), None);
    // Renaming the items of every other question turns its answers; alpha and agreement stay.
    let mut rng = SplitMix64::new(1);
    let (mut plain, mut turned) = (PairChoices::default(), PairChoices::default());
    for n in 0..50 {
        let answers: Vec<u64> = (0..3).map(|_| rng.below(3)).collect();
        let of = |turn: bool| -> BTreeMap<LabelerId, Winner> {
            let code = |code: u64| if turn && code < 2 { 1 - code } else { code };
            answers.iter().enumerate().map(|(n, own)| (LabelerId::new([n as u8; 16]), winner(code(*own)))).collect()
        };
        plain.add(&ItemContribution::of(&of(false)));
        turned.add(&ItemContribution::of(&of(n % 2 == 0)));
    }
    assert_eq!(plain, turned);
}

#[test]
fn triads_equal_counting_all_of_them() {
    for seed in 0..60 {
        let mut rng = SplitMix64::new(seed);
        let n = 3 + rng.below(5);
        let mut live = Tournament::default();
        let mut answers = BTreeMap::<(u64, u64), Winner>::new();
        for _ in 0..80 {
            let (a, b) = (rng.below(n), rng.below(n));
            let winner = winner(rng.below(3));
            if rng.below(5) == 0 {
                live.remove(item(a), item(b));
                answers.remove(&(a.min(b), a.max(b)));
            } else {
                let comparison = Comparison { left: item(a), right: item(b), winner };
                live.set(&comparison);
                if let Some((_, winner)) = comparison.normalised() {
                    answers.insert((a.min(b), a.max(b)), winner);
                }
            }
        }
        let beats = |a: u64, b: u64| match answers.get(&(a.min(b), a.max(b)))? {
            Winner::Tie => None,
            winner => Some((*winner == Winner::Left) == (a < b)),
        };
        let (mut circular, mut triads) = (0, 0);
        for (a, b, c) in (0..n).flat_map(|a| (0..a).flat_map(move |b| (0..b).map(move |c| (a, b, c)))) {
            if let (Some(ab), Some(bc), Some(ca)) = (beats(a, b), beats(b, c), beats(c, a)) {
                triads += 1;
                circular += u64::from(ab == bc && bc == ca);
            }
        }
        let found = live.consistency();
        assert_eq!((found.circular, found.triads), (circular, triads), "seed {seed}");
    }
}

#[test]
fn consistence_spans_order_to_most_circular() {
    let mut order = Tournament::default();
    let mut circle = Tournament::default();
    for (a, b) in (0..5).flat_map(|a| (0..a).map(move |b| (a, b))) {
        order.set(&Comparison { left: item(a), right: item(b), winner: Winner::Left });
        // Each beats the next two around the circle: the most circular tournament of five has five circular triads.
        let ahead = (b + 5 - a) % 5 <= 2;
        circle.set(&Comparison { left: item(a), right: item(b), winner: winner(u64::from(!ahead)) });
    }
    assert_eq!(order.consistency(), Consistency { circular: 0, triads: 10, n_items: 5 });
    assert_eq!(order.consistency().zeta(), Ok(1.0));
    assert_eq!((circle.consistency().circular, circle.consistency().zeta()), (5, Ok(0.0)));
    order.remove(item(0), item(1));
    assert_eq!(order.consistency().zeta(), Err(Missing::IncompletePairs));
    assert_eq!(Tournament::default().consistency().zeta(), Err(Missing::TooFew));
    assert_eq!(Tournament::default().consistency().circular_share(), Err(Missing::TooFew));
}
