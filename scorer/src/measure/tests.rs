//! Measurements of a made-up space in which it is known what labels teach.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::cell::Cell;

use accord_protocol::Saved;

use super::*;
use crate::host::block_on;

const DIM: usize = 16;

/// A number from -1 to 1.
fn noise(seed: u64, n: u64) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a few digits are enough")]
    let unit = (mix(seed, n) >> 40) as f32 / (1_u64 << 24) as f32;
    2.0 * unit - 1.0
}

/// Items in two classes that differ along the first axis: `class * 2 - 1`, with noise of this reach on every axis.
fn pool(n_items: u32, reach: f32) -> RefCell<Pool> {
    let mut pool = Pool::new(DIM);
    for item in 0..n_items {
        let mut vector: Vec<f32> = (0..DIM as u64).map(|axis| reach * noise(u64::from(item), axis)).collect();
        if let Some(first) = vector.first_mut() {
            *first += if class_of(item) == 1 { 1.0 } else { -1.0 };
        }
        pool.insert(item as usize, &vector);
    }
    RefCell::new(pool)
}

fn class_of(item: u32) -> u32 {
    u32::from(mix(99, u64::from(item)).is_multiple_of(2))
}

fn lesson(item_idx: u32, is_random: bool) -> Lesson {
    Lesson { item_idx, is_random, labels: vec![(class_of(item_idx), 1.0)] }
}

fn request(lessons: Vec<Lesson>, n_items: u32) -> MeasureRequest {
    MeasureRequest { generation: 3, n_classes: 2, lessons, sample: (0..n_items).collect(), seed: 5 }
}

fn measured(pool: &RefCell<Pool>, request: &MeasureRequest) -> Measurement {
    block_on(measure(pool, "made-up", request, &Unhurried)).unwrap()
}

/// Every third lesson is random.
fn lessons(n: u32) -> Vec<Lesson> {
    (0..n).map(|item| lesson(item, item % 3 == 0)).collect()
}

#[test]
fn cur2_a_space_that_tells_the_classes_apart_gives_a_curve_that_ends_near_1() {
    let found = measured(&pool(300, 1.2), &request(lessons(150), 300));
    let sizes: Vec<u32> = found.curve.iter().map(|point| point.n_labels).collect();
    assert_eq!((sizes, found.n_labels, found.n_random), (vec![20, 40, 50, 100, 150], 150, 50));
    let last = found.curve.last().unwrap();
    assert!(last.accuracy > 0.85 && last.low < last.accuracy && last.accuracy < last.high, "{found:?}");
    assert_eq!(found.at_random.iter().map(|point| point.n_labels).collect::<Vec<_>>(), [20, 40]);
    assert_eq!(found, Measurement { millis: found.millis, ..measured(&pool(300, 1.2), &request(lessons(150), 300)) });
}

#[test]
fn cur2_items_are_never_tested_by_a_head_that_learnt_from_them() {
    // Vectors without any relation to the classes: a head that learnt an item would know it, one that did not guesses.
    let mut noise_only = Pool::new(256);
    for item in 0..200_u32 {
        let vector: Vec<f32> = (0..256).map(|axis| noise(u64::from(item) + 7, axis)).collect();
        noise_only.insert(item as usize, &vector);
    }
    let all_random = (0..200).map(|item| lesson(item, true)).collect();
    let found = measured(&RefCell::new(noise_only), &request(all_random, 200));
    let last = found.curve.last().unwrap();
    assert!(last.low < 0.5 && 0.5 < last.high && last.accuracy < 0.65, "{last:?}");
}

#[test]
fn cur3_labels_that_were_not_chosen_by_anything_save_nothing_for_certain() {
    // Half of the labels count as chosen, but nothing chose them.
    let by_chance = (0..200).map(|item| lesson(item, item % 2 == 0)).collect();
    let found = measured(&pool(200, 2.5), &request(by_chance, 200));
    let Ok(Saved { low, high, .. }) = found.saved else { panic!("{found:?}") };
    assert!(low <= 0.25 && high >= 0.0, "{found:?}");
    assert!(!matches!(found.guard, Guard::Better(gain) if gain.low > 0.03), "{found:?}");
    let all_random = (0..60).map(|item| lesson(item, true)).collect();
    let found = measured(&pool(60, 1.0), &request(all_random, 60));
    assert_eq!((found.saved, found.guard), (Err(Unknown::NothingChosen), Guard::Unknown(Unknown::NothingChosen)));
}

#[test]
fn cur4_chosen_labels_that_mislead_are_found_out() {
    // Chosen labels are all wrong, random ones right.
    let mut lessons = lessons(150);
    for lesson in lessons.iter_mut().filter(|lesson| !lesson.is_random) {
        lesson.labels = vec![(1 - class_of(lesson.item_idx), 1.0)];
    }
    let found = measured(&pool(300, 1.2), &request(lessons, 300));
    assert!(matches!(found.guard, Guard::NoBetter { random_share, .. } if random_share > 0.4), "{found:?}");
    assert_eq!(found.saved, Err(Unknown::NotReached));
}

#[test]
fn cur5_advice_follows_what_is_left_to_learn() {
    let easy = measured(&pool(300, 0.6), &request(lessons(90), 300));
    assert!(matches!(easy.advice, Advice::MayStop(outlook) if outlook.torn < 0.1), "{easy:?}");
    let hard = measured(&pool(300, 4.0), &request(lessons(90), 300));
    assert!(matches!(hard.advice, Advice::GoOn(_)), "{hard:?}");
}

#[test]
fn cur4_too_little_is_said_by_number() {
    let pool = pool(60, 1.0);
    let few = measured(&pool, &request(lessons(15), 60));
    assert_eq!(few.advice, Advice::TooEarly(Unknown::FewRandom { n_more: 5 }));
    assert_eq!((few.curve.len(), few.saved, few.n_random), (0, Err(Unknown::FewRandom { n_more: 5 }), 5));
    let one_class = (0..60).filter(|item| class_of(*item) == 1).map(|item| lesson(item, true)).collect();
    assert_eq!(measured(&pool, &request(one_class, 60)).advice, Advice::TooEarly(Unknown::OneClass));
    assert_eq!(measured(&pool, &request(Vec::new(), 0)).n_labels, 0);
}

#[test]
fn broken_lessons_are_left_out() {
    let mut lessons = lessons(60);
    let expected = measured(&pool(60, 1.0), &request(lessons.clone(), 60));
    lessons.push(lesson(3, true));
    lessons.push(lesson(999, true));
    lessons.push(Lesson { item_idx: 60, is_random: true, labels: vec![(7, 1.0), (0, f32::NAN), (1, -1.0)] });
    let found = measured(&pool(61, 1.0), &request(lessons, 60));
    assert_eq!(found, Measurement { millis: found.millis, ..expected });
}

/// Rests at every second question, and gives up after some rests.
struct Busy {
    n_asked: Cell<u32>,
    n_rests: Cell<u32>,
    patience: u32,
}

impl Pace for Busy {
    fn must_rest(&self) -> bool {
        self.n_asked.set(self.n_asked.get() + 1);
        self.n_asked.get().is_multiple_of(7)
    }

    async fn rest(&self) -> Result<(), ScorerError> {
        self.n_rests.set(self.n_rests.get() + 1);
        if self.n_rests.get() > self.patience { Err(ScorerError::Superseded) } else { Ok(()) }
    }
}

#[test]
fn cur6_rests_change_nothing_and_a_newer_request_ends_it() {
    let (pool, request) = (pool(100, 1.0), request(lessons(60), 100));
    let at_once = measured(&pool, &request);
    let busy = |patience| Busy { n_asked: Cell::default(), n_rests: Cell::default(), patience };
    let patient = busy(u32::MAX);
    let found = block_on(measure(&pool, "made-up", &request, &patient)).unwrap();
    assert_eq!(found, Measurement { millis: found.millis, ..at_once });
    assert!(patient.n_rests.get() > 20, "it rested {} times", patient.n_rests.get());
    let given_up = block_on(measure(&pool, "made-up", &request, &busy(3)));
    assert!(matches!(given_up, Err(ScorerError::Superseded)));
}
