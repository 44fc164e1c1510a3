//! The fold: same set of events, any order, any duplication, same state.

use super::*;
use crate::certificate::Certificate;
use crate::event::Choice;
use crate::event::{Cause, Millis, Settle, Stratum};
use crate::export;
use crate::record::LabelSchema;
use crate::rng::SplitMix64;
use crate::testkit::{answer, device_key, event_id, hello, invite, project};

fn apply(project: &mut Project, who: u8, event: Event) {
    let key = device_key(who).public();
    project.apply(key.device(), key.labeler(), event);
}

fn settle(n: u64, item: ItemId, label: Option<&str>, supersedes: &[u64]) -> Event {
    let settle = Settle {
        item,
        answer: label.map(|label| LabelName::new(label).into()),
        also: Vec::new(),
        reason: "because".to_owned(),
        cause: Some(Cause::Slip),
        votes: Vec::new(),
        supersedes: supersedes.iter().map(|n| event_id(*n)).collect(),
    };
    Event { id: event_id(n), at: Millis(n), kind: EventKind::Settle(settle) }
}

/// Three people, an expert, corrections, a withdrawal, a settlement, an intruder.
fn history(base: &Project) -> Vec<(u8, Event)> {
    let item = |n: usize| base.items()[n].id;
    let forged = {
        let mut event = hello(base, &device_key(9), Role::Labeler, 90);
        if let EventKind::Hello(hello) = &mut event.kind {
            // Signed for one role, claimed for another.
            hello.role = Role::Expert;
            hello.invite = invite(Role::Expert).public();
        }
        event
    };
    vec![
        (1, hello(base, &device_key(1), Role::Labeler, 1)),
        (2, hello(base, &device_key(2), Role::Labeler, 2)),
        (3, hello(base, &device_key(3), Role::Expert, 3)),
        (9, forged),
        (1, answer(10, 10, item(0), "a", &[])),
        (2, answer(11, 11, item(0), "b", &[])),
        (1, answer(12, 12, item(1), "a", &[])),
        (1, answer(13, 13, item(1), "c", &[12])),
        (2, answer(14, 14, item(1), "c", &[])),
        (2, answer(15, 15, item(2), "b", &[])),
        (3, settle(16, item(0), Some("b"), &[])),
        (1, settle(17, item(1), Some("a"), &[])),
        (9, answer(18, 18, item(2), "a", &[])),
    ]
}

#[test]
fn fold1_same_events_in_any_order_give_the_same_state() {
    let base = project(5);
    let events = history(&base);
    let fold = |order: &[(u8, Event)]| {
        let mut project = base.clone();
        order.iter().for_each(|(who, event)| apply(&mut project, *who, event.clone()));
        (export::labels(&project), export::items(&project), project.tally().clone(), project.n_unverified_events())
    };
    let expected = fold(&events);
    for seed in 0..100 {
        let mut rng = SplitMix64::new(seed);
        let mut shuffled = events.clone();
        // Some events come twice.
        let again = shuffled[usize::try_from(rng.below(events.len() as u64)).unwrap()].clone();
        shuffled.push(again);
        for idx in (1..shuffled.len()).rev() {
            shuffled.swap(idx, usize::try_from(rng.below(idx as u64 + 1)).unwrap());
        }
        assert_eq!(fold(&shuffled), expected, "seed {seed}");
    }
}

#[test]
fn fold2_later_answers_supersede_by_naming() {
    let mut project = project(3);
    history(&project.clone()).into_iter().for_each(|(who, event)| apply(&mut project, who, event));
    let item = project.items()[1].id;
    let state = project.state(&item).unwrap();
    let labels: Vec<_> = state.cells.values().map(|cell| cell.current().unwrap().answer.choice.clone()).collect();
    assert_eq!(labels, vec![Choice::Label(LabelName::new("c")); 2]);
    // The earlier answer is still there.
    assert_eq!(state.cells.values().map(|cell| cell.all().count()).sum::<usize>(), 3);
}

#[test]
fn fold3_two_devices_offline_leave_a_conflict_that_is_kept_and_shown() {
    let mut cell = Cell::default();
    let item = project(1).items()[0].id;
    for (n, label) in [(1, "a"), (2, "b")] {
        let EventKind::Answer(answer) = answer(n, n, item, label, &[]).kind else { panic!("not an answer") };
        cell.add(Given::new(device_key(1).public().device(), event_id(n), Millis(n), answer), &[]);
    }
    assert!(cell.conflicts());
    assert_eq!(cell.current().unwrap().id, event_id(2));
    assert_eq!(cell.ids().len(), 2);
}

#[test]
fn fold4_only_experts_settle_and_only_admitted_writers_count() {
    let mut project = project(5);
    history(&project.clone()).into_iter().for_each(|(who, event)| apply(&mut project, who, event));
    let item = |n: usize| project.items()[n].id;
    assert_eq!(project.state(&item(0)).unwrap().settlement().unwrap().settle.label(), Some(&LabelName::new("b")));
    assert!(project.state(&item(1)).unwrap().settlement().is_none());
    assert_eq!(project.n_unverified_events(), 1);
    let intruder = device_key(9).public().labeler();
    assert!(!project.is_verified(&intruder));
    assert!(project.writers().contains_key(&intruder), "shown as unverified");
    assert_eq!(project.tally().n_given_by(&intruder), 0);
}

#[test]
fn fold5_a_settlement_can_be_withdrawn() {
    let mut project = project(5);
    history(&project.clone()).into_iter().for_each(|(who, event)| apply(&mut project, who, event));
    let item = project.items()[0].id;
    assert!(!project.tally().disagreements.contains(&item));
    apply(&mut project, 3, settle(20, item, None, &[16]));
    assert!(project.state(&item).unwrap().settlement().is_none());
    assert!(project.tally().disagreements.contains(&item));
}

#[test]
fn vis1_votes_stay_hidden_until_a_labeler_has_answered() {
    use crate::visibility::votes_visible;
    let mut project = project(5);
    history(&project.clone()).into_iter().for_each(|(who, event)| apply(&mut project, who, event));
    let (first, third) = (project.items()[0].id, project.items()[2].id);
    let me = device_key(1).public().labeler();
    assert!(votes_visible(&project, &first, me, Role::Labeler));
    assert!(!votes_visible(&project, &third, me, Role::Labeler));
    assert!(votes_visible(&project, &third, me, Role::Expert));
}

#[test]
fn log3_gaps_and_forks_are_named() {
    use crate::crypto::sha256;
    use crate::wire::segment::Header;
    let segment = |seq: u64, prev: Option<Digest>, mark: u8| Segment {
        header: Header {
            project: crate::testkit::PROJECT,
            generation: 1,
            labeler: device_key(1).public().labeler(),
            certificate: Certificate::default(),
            key: device_key(1).public(),
            seq,
            prev,
            first: 0,
            seen: BTreeMap::new(),
        },
        events: Vec::new(),
        digest: sha256(&[mark]),
        n_bytes: 1,
    };
    let mut log = Log::default();
    assert!(log.note(&segment(1, None, 1).into()));
    assert!(!log.note(&segment(1, None, 1).into()));
    assert!(log.note(&segment(2, Some(sha256(&[1])), 2).into()));
    assert_eq!(log.faults(), []);
    log.note(&segment(2, Some(sha256(&[1])), 3).into());
    assert_eq!(log.faults(), [LogFault::Fork { seq: 2 }]);
    log.note(&segment(5, Some(sha256(&[9])), 5).into());
    assert_eq!(log.faults(), [LogFault::Fork { seq: 2 }, LogFault::Gap { seq: 3 }]);
    log.note(&segment(4, None, 4).into());
    log.note(&segment(3, Some(sha256(&[8])), 6).into());
    let broken = |seq| LogFault::Broken { seq };
    assert_eq!(log.faults(), [LogFault::Fork { seq: 2 }, broken(3), broken(4), broken(5)]);
}

use crate::ids::Digest;

#[test]
fn agr3_lessons_kept_up_to_date_equal_those_counted_again() {
    let base = project(5);
    let fold = |events: &[(u8, Event)], n_early: usize| {
        let mut project = Project::new(crate::testkit::manifest(&["a", "b", "c"]), crate::testkit::members());
        // Some answers come before the items.
        let (early, late) = events.split_at(n_early);
        early.iter().cloned().for_each(|(who, event)| apply(&mut project, who, event));
        assert!(project.lessons().is_empty());
        project.add_items(base.items().to_vec());
        late.iter().cloned().for_each(|(who, event)| apply(&mut project, who, event));
        project.lessons()
    };
    let events = history(&base);
    let expected = fold(&events, events.len());
    let of_item = |idx: usize| expected.iter().filter(|lesson| lesson.0 == idx).copied().collect::<Vec<_>>();
    // Item 0 is settled, both people said the same of item 1, and one said something of item 2.
    assert_eq!(of_item(0), [(0, 1, 1.0)]);
    assert!(of_item(1).len() == 1 && of_item(1)[0].1 == 2 && of_item(1)[0].2 > of_item(2)[0].2);
    assert_eq!(of_item(2).len(), 1);
    let total: f32 = expected.iter().filter(|lesson| lesson.0 != 0).map(|lesson| lesson.2).sum();
    assert!((total - 2.0).abs() < 1e-6, "an item nobody settled weighs 1 on average, here {total} for two");
    for seed in 0..50 {
        let mut rng = SplitMix64::new(seed);
        let mut shuffled = events.clone();
        for idx in (1..shuffled.len()).rev() {
            shuffled.swap(idx, usize::try_from(rng.below(idx as u64 + 1)).unwrap());
        }
        let n_early = usize::try_from(rng.below(events.len() as u64 + 1)).unwrap();
        assert_eq!(fold(&shuffled, n_early), expected, "seed {seed}");
    }
}

/// Four people label 60 items: the first `n_careful` of them rightly, the others at random.
fn crowd(n_people: u8, n_careful: u8) -> Project {
    let mut project = project(60);
    for who in 1..=n_people {
        let event = hello(&project, &device_key(who), Role::Labeler, u64::from(who));
        apply(&mut project, who, event);
    }
    let mut rng = SplitMix64::new(7);
    let mut n = 100;
    for idx in 0..60 {
        let item = project.items()[idx].id;
        for who in 1..=n_people {
            let random = usize::try_from(rng.below(3)).unwrap();
            let label = ["a", "b", "c"][if who <= n_careful { idx % 3 } else { random }];
            n += 1;
            apply(&mut project, who, answer(n, n, item, label, &[]));
        }
    }
    project
}

#[test]
fn con8_a_spammers_labels_lose_their_weight() {
    let project = crowd(4, 3);
    let (mut right, mut wrong) = (0.0, 0.0);
    for (idx, class_idx, weight) in project.lessons() {
        *(if class_idx == idx % 3 { &mut right } else { &mut wrong }) += f64::from(weight);
    }
    // Two thirds of the spammer's 60 answers are wrong: shared equally they would be a sixth of all weight.
    assert!(wrong / (right + wrong) < 0.01, "{wrong} of {}", right + wrong);
    assert!((right + wrong - 60.0).abs() < 1e-3);
    assert!(project.lessons().iter().all(|(_, _, weight)| *weight <= 3.0));
}

#[test]
fn con8_with_one_labeler_all_weights_are_one() {
    assert!(crowd(1, 1).lessons().iter().all(|(_, _, weight)| *weight == 1.0));
    let mut settled = crowd(1, 0);
    let event = hello(&settled, &device_key(9), Role::Expert, 9);
    apply(&mut settled, 9, event);
    for idx in 0..20 {
        let item = settled.items()[idx].id;
        apply(&mut settled, 9, settle(1000 + idx as u64, item, Some("a"), &[]));
    }
    assert_eq!(settled.lessons().len(), 60);
    assert!(settled.lessons().iter().all(|(_, _, weight)| *weight == 1.0));
}

/// A scorer that expects a label of each item.
fn expecting(class_of: impl Fn(usize) -> u32, n_items: usize) -> crate::queue::Scores {
    let even = vec![0.5; n_items];
    crate::queue::Scores {
        model: crate::ids::ModelHash::new([1; 8]),
        order: (0..n_items as u32).collect(),
        scores: even.clone(),
        uncertainty: even.clone(),
        density: even,
        predicted: (0..n_items).map(class_of).collect(),
        confidence: vec![0.9; n_items],
        novelty: Vec::new(),
        represents: Vec::new(),
        trained: true,
    }
}

#[test]
fn con10_labels_that_the_scorer_contradicts_teach_less_once_people_can_be_judged() {
    let mut alone = crowd(1, 1);
    alone.believe(&expecting(|idx| u32::from(idx < 20), 60));
    assert!(alone.lessons().iter().all(|(_, _, weight)| *weight == 1.0), "one answer each tells nothing about people");
    // Two people, of whom one guesses; the scorer knows the truth.
    let mut pair = crowd(2, 1);
    let wrong = |project: &Project| -> f32 {
        project.lessons().iter().filter(|lesson| lesson.1 != lesson.0 % 3).map(|lesson| lesson.2).sum()
    };
    let before = wrong(&pair);
    pair.believe(&expecting(|idx| (idx % 3) as u32, 60));
    assert!(before > 15.0 && wrong(&pair) < 0.3 * before, "{before} {}", wrong(&pair));
    let total: f32 = pair.lessons().iter().map(|lesson| lesson.2).sum();
    assert!((total - 60.0).abs() < 1e-2, "an item weighs 1 on average: {total}");
}

fn practice_project() -> Project {
    let mut manifest = crate::testkit::manifest(&["a", "b", "c"]);
    let item = |text, label| crate::record::PracticeItem::new(text, vec![LabelName::new(label)], "because");
    manifest.practice = vec![item("first", "a"), item("second", "b")];
    let mut project = Project::new(manifest, crate::testkit::members());
    project.add_items(self::project(5).items().to_vec());
    project
}

fn practise(n: u64, item: ItemId, label: &str) -> Event {
    let answer = crate::event::PracticeAnswer {
        item,
        label: LabelName::new(label),
        instructions_version: 1,
        shown_at: Millis(n),
        active_ms: 100,
    };
    Event { id: event_id(n), at: Millis(n), kind: EventKind::Practice(answer) }
}

#[test]
fn pra2_practice_counts_nowhere_but_in_its_own_score() {
    let base = practice_project();
    let ids: Vec<ItemId> = base.manifest().practice.iter().map(|item| item.id).collect();
    let events = history(&base);
    let mut practice = vec![(1, practise(30, ids[0], "b")), (1, practise(31, ids[0], "a"))];
    practice.extend([(1, practise(32, ids[1], "b")), (2, practise(33, ids[1], "c")), (9, practise(34, ids[1], "b"))]);
    let fold = |events: &[(u8, Event)]| {
        let mut project = base.clone();
        events.iter().cloned().for_each(|(who, event)| apply(&mut project, who, event));
        project
    };
    let plain = fold(&events);
    for seed in 0..20 {
        let mut mixed: Vec<_> = events.iter().chain(&practice).cloned().collect();
        let mut rng = SplitMix64::new(seed);
        for idx in (1..mixed.len()).rev() {
            mixed.swap(idx, usize::try_from(rng.below(idx as u64 + 1)).unwrap());
        }
        let project = fold(&mixed);
        let all = |project: &Project| {
            (export::labels(project), export::items(project), project.tally().clone(), project.lessons())
        };
        assert_eq!(all(&project), all(&plain), "seed {seed}");
        assert_eq!(project.states(), plain.states());
        let score = |who: u8| project.practice_score(&device_key(who).public().labeler());
        // The first answer counts, and whom nobody admitted has none.
        assert_eq!(score(1), PracticeScore { n: 2, n_right: 1 });
        assert_eq!((score(2), score(9)), (PracticeScore { n: 1, n_right: 0 }, PracticeScore::default()));
        assert_eq!(project.next_practice(&device_key(2).public().labeler()).unwrap().0, 0);
        let table = export::practice(&project);
        assert_eq!(table.rows.len(), 3);
        assert!(table.rows.iter().all(|row| row.len() == table.columns.len()));
    }
}

#[test]
fn agr7_an_ordinal_schema_measures_agreement_by_ranks() {
    use crate::agreement::level::{Level, Scale};
    use crate::agreement::{Slice, alpha};
    let mut manifest = crate::testkit::manifest(&["a", "b", "c"]);
    manifest.schema = LabelSchema::single("", manifest.schema.labels().to_vec(), Level::Ordinal);
    let mut project = Project::new(manifest, crate::testkit::members());
    project.add_items(self::project(5).items().to_vec());
    project.look_as(device_key(1).public().labeler(), Role::Labeler);
    for (who, event) in history(&project.clone()) {
        apply(&mut project, who, event);
    }
    for agreement in [project.agreement(), project.visible_agreement()] {
        assert_eq!(agreement.scale(), &Scale::ordinal(3));
        let counts = agreement.counts(Slice::All);
        let by_rank = alpha::at(counts, agreement.scale()).value();
        assert!(by_rank.is_some() && by_rank != alpha::at(counts, &Scale::nominal()).value(), "{by_rank:?}");
    }
}

#[test]
fn cur1_the_course_goes_by_first_labels_and_knows_the_random_slice() {
    let mut project = project(5);
    let item = |n: usize| project.items()[n].id;
    let mut random = answer(10, 30, item(2), "b", &[]);
    if let EventKind::Answer(answer) = &mut random.kind {
        answer.context.stratum = Stratum::Random;
    }
    let events = [
        (1, hello(&project, &device_key(1), Role::Labeler, 1)),
        (2, hello(&project, &device_key(2), Role::Labeler, 2)),
        (3, hello(&project, &device_key(3), Role::Expert, 3)),
        (1, random),
        (1, answer(11, 10, item(4), "a", &[])),
        (2, answer(12, 50, item(2), "a", &[])),
        (2, answer(13, 20, item(0), "c", &[])),
        // Corrected last of all: it keeps its place.
        (1, answer(14, 90, item(4), "b", &[11])),
        (3, settle(15, item(3), Some("a"), &[])),
    ];
    let teach = |order: &mut dyn Iterator<Item = &(u8, Event)>| {
        let mut project = project.clone();
        order.for_each(|(who, event)| apply(&mut project, *who, event.clone()));
        project.course()
    };
    let course = teach(&mut events.iter());
    let places: Vec<_> = course.iter().map(|item| (item.item_idx, item.is_random)).collect();
    assert_eq!(places, [(4, false), (0, false), (2, true), (3, false)]);
    let classes = |labels: &[(usize, f32)]| labels.iter().map(|(class_idx, _)| *class_idx).collect::<Vec<_>>();
    assert_eq!(classes(&course[0].labels), [1]);
    // People of whom little is known yet are believed alike, and less than an expert who settles.
    assert_eq!(course[0].labels[0].1, course[1].labels[0].1);
    assert!(course[0].labels[0].1 < course[3].labels[0].1);
    assert_eq!(course[2].labels.len(), 2, "people differ, so each label has its share");
    assert_eq!(teach(&mut events.iter().rev()), course);
    project.add_items(Vec::new());
    assert!(project.course().is_empty());
}

pub(crate) mod around;
mod people;
mod together;
