//! Equality with shapely, scipy and krippendorff; an oracle for updates; broken boxes; many boxes.

use serde_json::Value as Json;

use super::assign::{Edge, assign};
use super::*;
use crate::agreement::structured::{Missing, unfixed};
use crate::rng::SplitMix64;

mod real;

const CONFIG: Config = Config { min_iou: 0.5, n_partners: 4, seed: 7 };

fn labeler(n: usize) -> LabelerId {
    LabelerId::new([n as u8 + 1; 16])
}

fn mark(x0: f64, y0: f64, x1: f64, y1: f64) -> BoxMark {
    BoxMark { x0, y0, x1, y1, class_idx: 0 }
}

fn item(n: usize, people: Vec<Vec<BoxMark>>) -> ItemBoxes {
    let by_labeler = people.into_iter().enumerate().map(|(n, boxes)| (labeler(n), boxes)).collect();
    let id = [(n / 256) as u8, n as u8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    ItemBoxes { item: ItemId::new(id), size: None, by_labeler }
}

fn live(config: Config, items: &[ItemBoxes]) -> BoxAgreement {
    let mut live = BoxAgreement::new(config);
    items.iter().for_each(|item| live.set(item.clone()));
    live
}

fn marks(json: &Json) -> Vec<BoxMark> {
    let mark = |row: &Json| {
        let [x0, y0, x1, y1] = [0, 1, 2, 3].map(|i| row[i].as_f64().unwrap());
        BoxMark { x0, y0, x1, y1, class_idx: row[4].as_u64().unwrap() as usize }
    };
    json.as_array().unwrap().iter().map(mark).collect()
}

#[track_caller]
fn close(value: f64, expect: f64) {
    assert!((value - expect).abs() < 1e-9, "{value} is not {expect}");
}

#[test]
fn figures_equal_shapely_scipy_and_krippendorff() {
    let reference: Json = serde_json::from_str(include_str!("../../../tests/reference/structured.json")).unwrap();
    for case in reference["boxes"].as_array().unwrap() {
        let number = |json: &Json| json.as_f64().unwrap();
        let (first, second) = (marks(&case["first"]), marks(&case["second"]));
        for (row, expect) in iou_matrix(&first, &second).iter().zip(case["iou"].as_array().unwrap()) {
            row.iter().zip(expect.as_array().unwrap()).for_each(|(value, expect)| close(*value, number(expect)));
        }
        let config = Config { min_iou: number(&case["min_iou"]), ..CONFIG };
        let live = live(config, &[item(0, vec![first, second])]);
        let pair = live.pair(labeler(0), labeler(1), LabelRule::Any).unwrap();
        assert_eq!(pair.matched, case["matched"].as_u64().unwrap());
        close(pair.f1().unwrap(), number(&case["f1"]));
        close(pair.iou_sum, number(&case["iou_sum"]));
        close(live.class_alpha().unwrap(), number(&case["class_alpha"]));
        let same = live.pair(labeler(1), labeler(0), LabelRule::Same).unwrap();
        assert_eq!(same.matched, case["same_label"]["matched"].as_u64().unwrap());
        close(same.iou_sum, number(&case["same_label"]["iou_sum"]));
        assert_eq!((same.n_first, same.n_second), (pair.n_second, pair.n_first));
    }
}

/// The largest sum by trying everything.
fn best(edges: &[Edge]) -> f64 {
    let Some((edge, rest)) = edges.split_first() else { return 0.0 };
    let free: Vec<Edge> =
        rest.iter().filter(|other| other.first != edge.first && other.second != edge.second).copied().collect();
    best(rest).max(edge.weight + best(&free))
}

#[test]
fn assignment_is_the_best_of_all() {
    for seed in 0..400 {
        let mut rng = SplitMix64::new(seed);
        let (rows, columns) = (1 + rng.below(5) as usize, 1 + rng.below(5) as usize);
        let mut edges = Vec::new();
        for (first, second) in (0..rows).flat_map(|a| (0..columns).map(move |b| (a, b))) {
            if edges.len() < 14 && rng.below(3) > 0 {
                edges.push(Edge { first, second, weight: (1 + rng.below(20)) as f64 / 20.0 });
            }
        }
        let chosen = assign(rows, columns, edges.clone());
        let sum: f64 = chosen.iter().map(|edge| edge.weight).sum();
        assert!((sum - best(&edges)).abs() < 1e-12, "seed {seed}: {sum} {}", best(&edges));
        let distinct =
            |side: fn(&Edge) -> usize| chosen.iter().map(side).collect::<BTreeSet<_>>().len() == chosen.len();
        assert!(distinct(|edge| edge.first) && distinct(|edge| edge.second), "seed {seed}");
    }
}

fn random_item(rng: &mut SplitMix64, n: usize) -> ItemBoxes {
    let mut people = Vec::new();
    let coarse = |rng: &mut SplitMix64| rng.below(12) as f64 * 3.0 + rng.below(1000) as f64 / 1000.0;
    let base: Vec<(f64, f64, usize)> =
        (0..rng.below(4)).map(|_| (coarse(rng), coarse(rng), rng.below(2) as usize)).collect();
    for _ in 0..1 + rng.below(4) {
        let mut boxes = Vec::new();
        for (x, y, label) in &base {
            if rng.below(5) > 0 {
                let wide = 8.0 + rng.below(3000) as f64 / 1000.0;
                let class_idx = if rng.below(6) == 0 { 1 - label } else { *label };
                boxes.push(BoxMark { class_idx, ..mark(*x, *y, x + wide, y + 9.0) });
            }
        }
        people.push(boxes);
    }
    item(n, people)
}

/// Chance pairs from scratch: each item of two or more people with the next on the ring.
fn expected_from_scratch(config: Config, items: &[ItemBoxes]) -> Tally<Key> {
    let mut ring: Vec<(u64, &ItemBoxes)> = items
        .iter()
        .filter(|item| item.by_labeler.len() >= 2)
        .map(|item| (stable_hash(&[&config.seed.to_be_bytes(), item.item.as_bytes()]), item))
        .collect();
    ring.sort_by_key(|(hash, item)| (*hash, item.item));
    let mut tally = Tally::default();
    for (at, (_, from)) in ring.iter().enumerate() {
        for step in 1..=config.n_partners.min(ring.len() - 1) {
            tally.add(&compare::across(from, ring[(at + step) % ring.len()].1, config.min_iou));
        }
    }
    tally
}

#[test]
fn updates_equal_starting_afresh_and_the_definition() {
    for seed in 0..20 {
        let mut rng = SplitMix64::new(seed);
        let config = Config { n_partners: rng.below(6) as usize, ..CONFIG };
        let mut live = BoxAgreement::new(config);
        let mut items = BTreeMap::new();
        for step in 0..40 {
            let n = rng.below(9) as usize;
            if rng.below(4) == 0 {
                live.remove(item(n, Vec::new()).item);
                items.remove(&n);
            } else {
                let new = random_item(&mut rng, n);
                live.set(new.clone());
                items.insert(n, new);
            }
            let all: Vec<ItemBoxes> = items.values().rev().cloned().collect();
            let mut expect = expected_from_scratch(config, &all);
            for item in &all {
                expect.add(&compare::within(item, config.min_iou));
            }
            assert_eq!(live.tally, expect, "seed {seed}, step {step}");
        }
    }
}

#[test]
fn all_pairs_where_partners_suffice() {
    let mut rng = SplitMix64::new(11);
    let items: Vec<ItemBoxes> = (0..7).map(|n| random_item(&mut rng, n)).collect();
    let several: Vec<&ItemBoxes> = items.iter().filter(|item| item.by_labeler.len() >= 2).collect();
    let live = live(Config { n_partners: 100, ..CONFIG }, &items);
    let (mut observed, mut answers, mut expected, mut n_pairs) = (0.0, 0.0, 0.0, 0.0);
    let distance = |a: &[BoxMark], b: &[BoxMark]| 1.0 - Matching::of(a, b, CONFIG.min_iou, LabelRule::Same).quality();
    for (i, own) in several.iter().enumerate() {
        let m = own.by_labeler.len() as f64;
        answers += m;
        for (a, first) in &own.by_labeler {
            for (_, second) in own.by_labeler.iter().filter(|(b, _)| *b != a) {
                observed += distance(first, second) / (m - 1.0);
            }
            for (_, other) in several.iter().enumerate().filter(|(j, _)| *j != i) {
                for second in other.by_labeler.values() {
                    expected += distance(first, second);
                    n_pairs += 1.0;
                }
            }
        }
    }
    close(live.alpha().unwrap(), 1.0 - (observed / answers) / (expected / n_pairs));
}

#[test]
fn renaming_people_changes_nothing() {
    let mut rng = SplitMix64::new(2);
    let items: Vec<ItemBoxes> = (0..12).map(|n| random_item(&mut rng, n)).collect();
    let renamed: Vec<ItemBoxes> = items
        .iter()
        .map(|item| {
            let other = |id: &LabelerId| LabelerId::new([u8::MAX - id.as_bytes()[0]; 16]);
            let by_labeler = item.by_labeler.iter().map(|(id, boxes)| (other(id), boxes.clone())).collect();
            ItemBoxes { by_labeler, ..item.clone() }
        })
        .collect();
    let (plain, renamed) = (live(CONFIG, &items), live(CONFIG, &renamed));
    let figures =
        |live: &BoxAgreement| [live.alpha(), live.detection_alpha(), live.localisation_alpha(), live.class_alpha()];
    assert_eq!(figures(&plain), figures(&renamed));
    assert!(plain.alpha().unwrap() > 0.2);
}

#[test]
fn broken_boxes_are_named_and_match_nothing() {
    let nan = mark(f64::NAN, 0.0, 5.0, 5.0);
    let drawn = vec![
        mark(0.0, 0.0, 9.0, 9.0),
        nan,
        mark(f64::INFINITY, 0.0, f64::NEG_INFINITY, 5.0),
        mark(5.0, 0.0, 2.0, 5.0),
        mark(3.0, 3.0, 3.0, 8.0),
        mark(-1.0, 0.0, 8.0, 8.0),
        mark(-1e200, -1e200, 1e200, 1e200),
    ];
    let mut broken = item(3, vec![drawn, vec![mark(0.0, 0.0, 9.0, 9.0), nan]]);
    broken.size = Some((10.0, 10.0));
    let faults: Vec<(usize, BoxFault)> =
        broken.problems().iter().map(|problem| (problem.position, problem.fault)).collect();
    let expect = [
        (1, BoxFault::NotFinite),
        (2, BoxFault::NotFinite),
        (3, BoxFault::Negative),
        (4, BoxFault::NoArea),
        (5, BoxFault::Outside),
        (6, BoxFault::NoArea),
        (1, BoxFault::NotFinite),
    ];
    assert_eq!(faults, expect);
    let text = broken.problems()[0].to_string();
    assert!(text.contains("box 2") && text.contains(&broken.item.to_string()), "{text}");
    let live = live(CONFIG, &[broken, item(4, vec![vec![nan], vec![nan]]), item(5, vec![vec![], vec![]])]);
    let pair = live.pair(labeler(0), labeler(1), LabelRule::Any).unwrap();
    assert_eq!((pair.n_first, pair.n_second, pair.matched), (8, 3, 1));
    assert!(live.alpha().unwrap().is_finite());
    for min_iou in [0.0, -1.0, f64::NAN, 2.0] {
        let matching = Matching::of(&[nan, mark(0.0, 0.0, 1.0, 1.0)], &[nan], min_iou, LabelRule::Any);
        assert!(matching.pairs.is_empty());
    }
}

#[test]
fn undefined_figures_say_why() {
    let one = vec![mark(0.0, 0.0, 9.0, 9.0)];
    let none = BoxAgreement::new(CONFIG);
    assert_eq!([none.alpha(), none.class_alpha(), none.localisation_alpha()], [Err(Missing::NoOverlap); 3]);
    assert_eq!(live(CONFIG, &[item(0, vec![one.clone()])]).alpha(), Err(Missing::NoOverlap));
    let single = live(CONFIG, &[item(0, vec![one.clone(), one.clone()])]);
    assert_eq!((single.alpha(), single.localisation_alpha()), (Err(Missing::TooFew), Err(Missing::NoChanceMatches)));
    assert_eq!(single.class_alpha(), Err(Missing::NoVariation));
    let alike = live(CONFIG, &[item(0, vec![one.clone(), one.clone()]), item(1, vec![one.clone(), one])]);
    assert_eq!([alike.alpha(), alike.detection_alpha()], [Err(Missing::NoVariation); 2]);
    let empty = live(CONFIG, &[item(0, vec![vec![], vec![]]), item(1, vec![vec![], vec![]])]);
    assert_eq!((empty.alpha(), empty.localisation_alpha()), (Err(Missing::NoVariation), Err(Missing::NoMatches)));
    let pair = empty.pair(labeler(0), labeler(1), LabelRule::Any).unwrap();
    assert_eq!((pair.f1(), pair.mean_iou()), (Err(Missing::NothingMarked), Err(Missing::NoMatches)));
    assert_eq!(empty.pair(labeler(0), labeler(7), LabelRule::Any), Err(Missing::NoOverlap));
}

#[test]
fn five_hundred_boxes_each_are_matched_one_to_one() {
    let mut rng = SplitMix64::new(1);
    let mut cloud = |spread: u64| -> Vec<BoxMark> {
        let mut at = || rng.below(spread * 1000) as f64 / 1000.0;
        (0..500).map(|_| (at(), at())).map(|(x, y)| mark(x, y, x + 40.0, y + 40.0)).collect()
    };
    // Scattered, and heaped so that each meets all others: one group of 500 by 500, in which everybody finds a partner.
    for (spread, n_least) in [(2000, 1), (20, 490)] {
        let (first, second) = (cloud(spread), cloud(spread));
        let matching = Matching::of(&first, &second, 0.1, LabelRule::Any);
        assert!((n_least..=500).contains(&matching.pairs.len()), "{} matched", matching.pairs.len());
    }
}

#[test]
fn an_update_costs_its_item_and_not_the_project() {
    let mut rng = SplitMix64::new(4);
    let items: Vec<ItemBoxes> = (0..3000).map(|n| random_item(&mut rng, n)).collect();
    let mut live = live(Config { n_partners: 8, ..CONFIG }, &items);
    assert!(live.chance.len() <= 8 * live.n_items());
    let before = live.chance.clone();
    let changed = items.iter().find(|item| item.by_labeler.len() >= 2).unwrap();
    let mut new = changed.clone();
    new.by_labeler.values_mut().for_each(|boxes| boxes.push(mark(1.0, 1.0, 9.0, 9.0)));
    live.set(new);
    let touched = before.iter().filter(|(pair, tally)| live.chance.get(*pair) != Some(*tally)).count();
    assert!((1..=16).contains(&touched), "{touched} chance pairs changed");
    assert_eq!(before.len(), live.chance.len());
    assert!(unfixed(live.tally.get(&Key::Expected(Distance::Whole))) > 0.0);
}
