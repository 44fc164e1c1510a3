//! Equality with seqeval, matching, and adding and removing in any order.

use serde_json::Value as Json;

use super::*;
use crate::ids::ItemId;
use crate::rng::SplitMix64;

fn labeler(n: usize) -> LabelerId {
    LabelerId::new([n as u8 + 1; 16])
}

fn span(row: &Json) -> Span {
    let at = |i: usize| row[i].as_u64().unwrap();
    Span { start: at(0) as u32, end: at(1) as u32, class_idx: at(2) as usize }
}

fn item(n: usize, json: &Json) -> ItemSpans {
    let people = json["people"].as_array().unwrap().iter().enumerate();
    let by_labeler = people.map(|(n, rows)| (labeler(n), rows.as_array().unwrap().iter().map(span).collect()));
    let n_chars = json["n_chars"].as_u64().unwrap() as u32;
    ItemSpans { item: ItemId::new([n as u8; 16]), n_chars, by_labeler: by_labeler.collect() }
}

#[test]
fn exact_f1_equals_seqeval() {
    let reference: Json = serde_json::from_str(include_str!("../../../tests/reference/structured.json")).unwrap();
    for case in reference["spans"].as_array().unwrap() {
        let mut live = SpanF1::default();
        for (n, json) in case["items"].as_array().unwrap().iter().enumerate() {
            live.add(&ItemContribution::of(&item(n, json)));
        }
        let mut sum = 0.0;
        for pair in case["pairs"].as_array().unwrap() {
            let [a, b] = [0, 1].map(|i| labeler(pair["pair"][i].as_u64().unwrap() as usize));
            let micro = pair["micro"].as_f64().unwrap();
            sum += micro;
            assert!((live.f1(a, b, Match::Exact).unwrap() - micro).abs() < 1e-12);
            assert_eq!(live.f1(a, b, Match::Exact), live.f1(b, a, Match::Exact));
            assert!(live.f1(a, b, Match::Overlap).unwrap() >= micro);
            for (label, expect) in pair["by_label"].as_array().unwrap().iter().enumerate() {
                // seqeval shows 0 for a label that nobody used.
                let value = live.f1_of(a, b, Match::Exact, label).unwrap_or(0.0);
                assert!((value - expect.as_f64().unwrap()).abs() < 1e-12, "{value} {expect}");
            }
        }
        assert!((live.mean(Match::Exact).unwrap() - sum / 3.0).abs() < 1e-12);
    }
}

fn spans(n: u8, people: &[&[(u32, u32, usize)]]) -> ItemSpans {
    let span = |(start, end, class_idx): &(u32, u32, usize)| Span { start: *start, end: *end, class_idx: *class_idx };
    let by_labeler = people.iter().enumerate().map(|(n, all)| (labeler(n), all.iter().map(span).collect())).collect();
    ItemSpans { item: ItemId::new([n; 16]), n_chars: 40, by_labeler }
}

#[test]
fn overlap_is_one_to_one_and_keeps_labels_apart() {
    let f1 = |first: &[(u32, u32, usize)], second: &[(u32, u32, usize)]| {
        let mut live = SpanF1::default();
        live.add(&ItemContribution::of(&spans(0, &[first, second])));
        live.f1(labeler(0), labeler(1), Match::Overlap)
    };
    assert_eq!(f1(&[(0, 20, 0)], &[(0, 5, 0), (6, 12, 0), (13, 20, 0)]), Ok(0.5));
    assert_eq!(f1(&[(0, 20, 0)], &[(0, 20, 1)]), Ok(0.0));
    assert_eq!(f1(&[(0, 5, 0)], &[(5, 9, 0)]), Ok(0.0));
    assert_eq!(f1(&[], &[]), Err(Missing::NothingMarked));
    assert_eq!(SpanF1::default().f1(labeler(0), labeler(1), Match::Exact), Err(Missing::NoOverlap));
    assert_eq!(SpanF1::default().mean(Match::Exact), Err(Missing::NoOverlap));
}

#[test]
fn adding_and_removing_equals_starting_afresh() {
    let mut rng = SplitMix64::new(3);
    let mut items = BTreeMap::<u8, ItemSpans>::new();
    let mut live = SpanF1::default();
    for _ in 0..200 {
        let mut draw = |below: u64| rng.below(below) as u32;
        let id = draw(5) as u8;
        let mut person = || -> Vec<(u32, u32, usize)> {
            let span = |start: u32, len: u32, label: u32| (start, start + len, label as usize);
            (0..draw(5)).map(|_| span(draw(30), draw(6), draw(2))).collect()
        };
        let people = [person(), person(), person()];
        let people: Vec<&[(u32, u32, usize)]> = people.iter().map(Vec::as_slice).collect();
        if let Some(old) = items.insert(id, spans(id, &people)) {
            live.remove(&ItemContribution::of(&old));
        }
        live.add(&ItemContribution::of(&items[&id]));
    }
    let mut afresh = SpanF1::default();
    items.values().rev().for_each(|item| afresh.add(&ItemContribution::of(item)));
    assert_eq!(live, afresh);
}
