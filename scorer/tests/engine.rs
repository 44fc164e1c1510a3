//! Rankings of the whole engine on the CPU device.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_possible_truncation)]

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Instant;

use accord_protocol::{Labeled, RankRequest, Ranking};
use accord_scorer::device::Compute;
use accord_scorer::encoder::{DIM, ENCODER_ID};
use accord_scorer::host::block_on;
use accord_scorer::{Engine, Pool, ScorerError};

const TOPICS: [[&str; 6]; 3] = [
    ["train", "ticket", "platform", "delay", "carriage", "coast"],
    ["soup", "rice", "oven", "garlic", "plate", "recipe"],
    ["goal", "match", "referee", "league", "coach", "stadium"],
];
const LINKS: [&str; 8] = ["the", "a", "with", "near", "again", "about", "our", "that"];

/// Item `n` is about topic `n % 3`; words come from a small generator, so that no two are alike.
fn texts(n_items: usize) -> Vec<String> {
    let mut state = 7_u64;
    let mut pick = |n: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % n
    };
    let mut text = |topic: &[&str; 6]| {
        let mut words = Vec::new();
        for _ in 0..5 {
            words.push(topic[pick(6)].to_owned());
            words.push(LINKS[pick(8)].to_owned());
        }
        words.push(format!("{:x}", pick(1 << 20)));
        words.join(" ")
    };
    (0..n_items).map(|n| text(&TOPICS[n % 3])).collect()
}

fn engine(texts: &[String]) -> Engine {
    let engine = Engine::new(Compute::cpu(), ENCODER_ID, Rc::new(RefCell::new(Pool::new(DIM))));
    for piece in texts.chunks(100) {
        engine.add_items(piece);
    }
    engine
}

fn request(item_idxs: impl IntoIterator<Item = u32>) -> RankRequest {
    let labels =
        item_idxs.into_iter().map(|item_idx| Labeled { item_idx, class_idx: item_idx % 3, weight: 1.0 }).collect();
    RankRequest { generation: 1, n_classes: 3, labels, seed: 5, demoted: Vec::new(), expected: Vec::new() }
}

fn rank(engine: &Engine, request: &RankRequest) -> Ranking {
    block_on(engine.rank(request, &|| false)).unwrap()
}

#[track_caller]
fn check_is_permutation(ranking: &Ranking, n_items: usize) {
    let mut sorted = ranking.order.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, (0..n_items as u32).collect::<Vec<_>>());
    for values in [&ranking.scores, &ranking.uncertainty, &ranking.density] {
        assert_eq!(values.len(), n_items);
        assert!(values.iter().all(|value| (0.0..=1.0).contains(value)));
    }
    assert!(ranking.novelty.len() == n_items && ranking.represents.len() == n_items);
    assert!(ranking.novelty.iter().all(|value| (0.0..=1.0).contains(value)));
    assert!(ranking.represents.iter().all(|value| value.is_finite() && *value >= 0.0));
}

#[test]
fn before_any_label_the_order_covers_the_topics_and_is_not_the_files() {
    let ranking = rank(&engine(&texts(300)), &request([]));
    check_is_permutation(&ranking, 300);
    assert!(ranking.predicted.is_empty() && ranking.confidence.is_empty());
    assert!(ranking.uncertainty.iter().all(|&u| u == 1.0));
    let in_place = (0..).zip(&ranking.order).filter(|&(at, &item_idx)| at == item_idx).count();
    assert!(in_place < 20, "{in_place} of 300 are where the file has them");
    let mut topics: Vec<u32> = ranking.order[..3].iter().map(|item_idx| item_idx % 3).collect();
    topics.sort_unstable();
    assert_eq!(topics, [0, 1, 2], "the first three items cover the three topics");
}

#[test]
fn the_order_changes_with_labels() {
    let engine = engine(&texts(300));
    let cold = rank(&engine, &request([]));
    let one_class = rank(&engine, &request([cold.order[0]]));
    assert_ne!(cold.order[..20], one_class.order[..20]);
    assert_eq!(one_class.n_steps, 0);
    let warm = rank(&engine, &request(0..9));
    check_is_permutation(&warm, 300);
    assert!(warm.n_steps > 0);
    let right = (0..300).filter(|&n| warm.predicted[n] == n as u32 % 3).count();
    assert!(right > 280, "{right} of 300");
    let later = rank(&engine, &request(0..30));
    assert_ne!(warm.order[..20], later.order[..20]);
    assert_ne!(warm.model, later.model);
    assert!(later.order[..20].iter().all(|&item_idx| item_idx >= 30), "labeled items do not lead");
}

#[test]
fn que14_what_others_are_asked_is_covered_and_does_not_lead() {
    let engine = engine(&texts(1_500));
    let mut labeled = request(0..24);
    let alone = rank(&engine, &labeled);
    labeled.expected = alone.order[..20].to_vec();
    let together = rank(&engine, &labeled);
    check_is_permutation(&together, 1_500);
    assert!(together.order[..100].iter().all(|item_idx| !labeled.expected.contains(item_idx)), "they are on their way");
    // Only the order heeds it: nobody has answered, so nothing else is learnt.
    assert_eq!((together.model, &together.predicted), (alone.model, &alone.predicted));
    labeled.expected.clear();
    assert_eq!(rank(&engine, &labeled).order, alone.order, "and nothing of it is left behind");
}

#[test]
fn skipped_items_come_last_and_labeled_ones_are_not_new() {
    for n_items in [300, 1_500] {
        let engine = engine(&texts(n_items));
        let cold = rank(&engine, &request([]));
        assert!(cold.novelty.iter().all(|novelty| *novelty == 1.0));
        // The first item speaks for about a third of the pool, its topic.
        let speaks_for = cold.represents[cold.order[0] as usize];
        assert!((0.05..0.9).contains(&(speaks_for / n_items as f32)), "{speaks_for} of {n_items}");
        let mut labeled = request(0..24);
        labeled.demoted = cold.order[..5].to_vec();
        let ranking = rank(&engine, &labeled);
        check_is_permutation(&ranking, n_items);
        let mut last = ranking.order[n_items - 5..].to_vec();
        last.retain(|item_idx| *item_idx >= 24);
        assert!(last.iter().all(|item_idx| labeled.demoted.contains(item_idx)) && !last.is_empty());
        assert!((0..24).all(|item_idx| ranking.novelty[item_idx] < 1e-3));
        assert!(ranking.ece.is_some_and(|ece| (0.0..0.5).contains(&ece)), "{:?}", ranking.ece);
        assert!(rank(&engine, &request(0..9)).ece.is_none(), "of too few labels");
        // What is like a labeled item is less new than the rest, and gains fall along the head of the order.
        let scores: Vec<f32> = ranking.order[..100].iter().map(|item_idx| ranking.scores[*item_idx as usize]).collect();
        assert_eq!(scores[0], 1.0, "the best item leads");
    }
}

#[test]
fn the_same_labels_give_the_same_order_whatever_came_before() {
    let texts = texts(500);
    let request = request(0..40);
    let fresh = rank(&engine(&texts), &request);
    let used = engine(&texts[..200]);
    rank(&used, &self::request(0..15));
    used.add_items(&texts[200..]);
    let mut shuffled = request;
    shuffled.labels.reverse();
    let ranking = rank(&used, &shuffled);
    assert_eq!((&ranking.order, ranking.model), (&fresh.order, fresh.model));
    assert_eq!(ranking.scores, fresh.scores);
}

#[test]
fn a_newer_request_interrupts_at_every_point_and_spoils_nothing() {
    let texts = texts(1_500);
    let request = request(0..30);
    let expected = rank(&engine(&texts), &request);
    let engine = engine(&texts);
    let mut n_interrupted = 0;
    for patience in 0.. {
        let asked = Cell::new(0);
        let is_superseded = || {
            asked.set(asked.get() + 1);
            asked.get() > patience
        };
        match block_on(engine.rank(&request, &is_superseded)) {
            Err(ScorerError::Superseded) => n_interrupted += 1,
            Err(error) => panic!("{error}"),
            Ok(ranking) => {
                assert_eq!(ranking.order, expected.order);
                break;
            }
        }
    }
    assert!(n_interrupted >= 4, "only {n_interrupted} places where a newer request is seen");
}

#[test]
fn broken_input_is_left_out() {
    let mut texts = texts(50);
    texts.extend(["".to_owned(), "🎉🎉 \u{200d}".into(), "مرحبا بالعالم".into(), "x ".repeat(50_000)]);
    let engine = engine(&texts);
    let good = request(0..6);
    let mut bad = good.clone();
    bad.labels.push(Labeled { item_idx: 999, class_idx: 0, weight: 1.0 });
    bad.labels.push(Labeled { item_idx: 1, class_idx: 9, weight: 1.0 });
    bad.labels.push(Labeled { item_idx: 2, class_idx: 0, weight: f32::NAN });
    bad.labels.push(Labeled { item_idx: 3, class_idx: 1, weight: 0.0 });
    let (with_bad, with_good) = (rank(&engine, &bad), rank(&engine, &good));
    assert_eq!(with_bad.order, with_good.order);
    check_is_permutation(&with_good, 54);
    assert!(!with_good.order[..20].contains(&50), "an empty text does not lead");
    check_is_permutation(&rank(&self::engine(&[]), &good), 0);
    check_is_permutation(&rank(&self::engine(&texts[..1]), &request([])), 1);
}

#[test]
fn ten_thousand_items() {
    let texts = texts(10_000);
    let began = Instant::now();
    let engine = engine(&texts);
    println!("encoding 10,000 items: {:?}", began.elapsed());
    let cold = rank(&engine, &request([]));
    println!("first order, with all densities: {:.0} ms", cold.score_millis);
    let warm = rank(&engine, &request(0..200));
    println!(
        "order after 200 labels: training {:.0} ms in {} steps, scoring {:.0} ms",
        warm.train_millis, warm.n_steps, warm.score_millis
    );
    check_is_permutation(&warm, 10_000);
    assert_ne!(cold.order[..50], warm.order[..50]);
}
