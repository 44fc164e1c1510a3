//! What comes first, that two experts do not meet, and that the next item comes fast.

use std::collections::BTreeSet;

use super::*;
use crate::event::{Event, EventKind, Settle, Talk};
use crate::ids::ModelHash;
use crate::record::LabelName;
use crate::testkit::{answer, device_key, event_id, hello, project};

const EXPERTS: [u8; 2] = [5, 6];

fn apply(project: &mut Project, who: u8, event: Event) {
    let key = device_key(who).public();
    project.apply(key.device(), key.labeler(), event);
}

fn expert(n: u8) -> LabelerId {
    device_key(n).public().labeler()
}

/// Three labelers, of whom the third is careless, differ on each of `n` items.
fn disputed(n: usize) -> Project {
    let mut project = project(n + 40);
    for who in 1..=6 {
        let role = if who > 4 { Role::Expert } else { Role::Labeler };
        let event = hello(&project, &device_key(who), role, u64::from(who));
        apply(&mut project, who, event);
    }
    let ids: Vec<ItemId> = project.items().iter().map(|item| item.id).collect();
    let mut next = 100;
    let mut say = |project: &mut Project, who: u8, item: ItemId, label: &str| {
        next += 1;
        apply(project, who, answer(next, next, item, label, &[]));
    };
    for item in ids.iter().skip(n) {
        for (who, label) in [(1, "a"), (2, "a"), (4, "a"), (3, "b")] {
            say(&mut project, who, *item, label);
        }
    }
    for (idx, item) in ids.iter().take(n).enumerate() {
        say(&mut project, 1, *item, ["a", "b", "c"][idx % 3]);
        say(&mut project, if idx % 2 == 0 { 2 } else { 3 }, *item, ["b", "c", "a"][idx % 3]);
    }
    project
}

fn settle(n: u64, item: ItemId, label: &str) -> Event {
    let settle = Settle {
        item,
        answer: Some(LabelName::new(label).into()),
        also: Vec::new(),
        reason: String::new(),
        cause: None,
        votes: Vec::new(),
        supersedes: Vec::new(),
    };
    Event { id: event_id(n), at: Millis(n), kind: EventKind::Settle(settle) }
}

/// A model that expects label `class_idx` with confidence `p` everywhere.
fn sure(n: usize, class_idx: u32, p: f32) -> Scores {
    let all = |value: f32| vec![value; n];
    Scores {
        model: ModelHash::new([1; 8]),
        order: (0..n as u32).collect(),
        scores: all(0.5),
        uncertainty: all(0.5),
        density: all(0.5),
        predicted: vec![class_idx; n],
        confidence: all(p),
        novelty: Vec::new(),
        represents: Vec::new(),
        trained: true,
    }
}

#[test]
fn rvw1_equally_believed_people_cost_most_and_careless_ones_least() {
    let project = disputed(60);
    let place = |idx: usize| project.items()[idx].id;
    let order = order(&project, expert(5), None);
    let cost = |idx: usize| order.iter().find(|due| due.item == place(idx)).unwrap().cost;
    // Items 0 and 2 are between two careful people, 1 and 3 between a careful one and a careless one.
    assert!(cost(0) > cost(1) && cost(2) > cost(3), "{} {}", cost(0), cost(1));
    assert!(order.is_sorted_by_key(|due| (due.turn, Reverse(due.cost.to_bits()))));
}

#[test]
fn rvw1_a_model_that_expects_another_label_raises_the_cost() {
    let project = disputed(60);
    let n = project.items().len();
    // On item 1 the careful person said b (1); the careless one c (2).
    let item = project.items()[1].id;
    let cost = |scores: Option<&Scores>| {
        order(&project, expert(5), scores).into_iter().find(|due| due.item == item).unwrap().cost
    };
    let (agrees, differs) = (sure(n, 1, 0.95), sure(n, 2, 0.95));
    assert!(cost(Some(&agrees)) < cost(None) && cost(None) < cost(Some(&differs)));
    let torn = sure(n, 2, 1.0 / 3.0);
    assert!((cost(Some(&torn)) - cost(None)).abs() < 1e-6, "a model that knows nothing changes nothing");
}

#[test]
fn rvw2_two_experts_meet_only_when_their_own_items_are_done() {
    let mut project = disputed(200);
    let mut settled = BTreeSet::new();
    for n in 0..240 {
        let who = EXPERTS[n % 2];
        let due = next(&project, expert(who), None, None).unwrap();
        assert_eq!(due, order(&project, expert(who), None)[0]);
        let other = next(&project, expert(EXPERTS[(n + 1) % 2]), None, None).unwrap();
        if due.turn == Turn::Own && other.turn == Turn::Own {
            assert_ne!(due.item, other.item, "both look at one item");
        }
        assert!(settled.insert(due.item));
        apply(&mut project, who, settle(10_000 + n as u64, due.item, "a"));
    }
    assert_eq!(next(&project, expert(5), None, None), None);
    // Both had a fair share.
    let own = disputed(200);
    let n_own = order(&own, expert(5), None).iter().filter(|due| due.turn == Turn::Own).count();
    assert!((70..130).contains(&n_own), "{n_own} of 200");
}

#[test]
fn rvw2_who_was_away_for_a_day_has_no_share() {
    let mut project = disputed(50);
    let item = project.items()[0].id;
    let late = 200_000_000;
    apply(&mut project, 5, settle(late, item, "a"));
    assert_eq!(at_work(&project), [expert(5)]);
    assert!(order(&project, expert(5), None).iter().all(|due| due.turn == Turn::Own));
}

#[test]
fn rvw3_talked_of_and_contested_items_come_last_and_are_listed() {
    let mut project = disputed(30);
    let (talked, contested) = (project.items()[0].id, project.items()[1].id);
    let talk = EventKind::Talk(Talk { item: talked, open: true });
    apply(&mut project, 5, Event { id: event_id(9000), at: Millis(9000), kind: talk });
    apply(&mut project, 5, settle(9001, contested, "a"));
    apply(&mut project, 6, settle(9002, contested, "b"));
    let order = order(&project, expert(5), None);
    let last: Vec<ItemId> = order.iter().rev().take(2).rev().map(|due| due.item).collect();
    // The 40 items that teach who is careless are disagreements too.
    assert_eq!((order.len(), last), (70, vec![talked, contested]));
}

#[test]
fn rvw4_each_settlement_leads_to_another_of_2000_disagreements() {
    let mut project = disputed(2000);
    let scores = sure(project.items().len(), 1, 0.8);
    let mut settled = BTreeSet::new();
    for n in 0..10 {
        let due = next(&project, expert(5), Some(&scores), None).unwrap();
        assert!(settled.insert(due.item), "a settled item comes again");
        apply(&mut project, 5, settle(20_000 + n, due.item, "a"));
    }
}
