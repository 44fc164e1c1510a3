//! What is asked next.

mod expected;
mod shared;
mod slices;
mod suggested;

use std::collections::BTreeSet;

use super::*;
use crate::event::EventKind;
use crate::ids::{DeviceId, ModelHash};
use crate::record::{Manifest, Role};
use crate::testkit::{answer, device_key, hello, manifest, members, project};
use crate::wire::item::item_of;

fn scores(order: Vec<u32>) -> Scores {
    let n = order.len();
    let mut by_item = vec![0.0; n];
    for (rank, idx) in order.iter().enumerate() {
        by_item[*idx as usize] = 1.0 - rank as f32 / n as f32;
    }
    Scores {
        model: ModelHash::new([1; 8]),
        scores: by_item.clone(),
        uncertainty: by_item,
        density: vec![1.0; n],
        predicted: vec![0; n],
        confidence: vec![0.5; n],
        novelty: Vec::new(),
        represents: Vec::new(),
        trained: true,
        order,
    }
}

/// A new project's policy, but nobody is asked their own items again.
const UNTUNED: Policy = Policy { repeat_share: 0.0, ..Policy::untuned() };

struct Run {
    project: Project,
    scores: Option<Scores>,
    n_events: u64,
}

impl Run {
    fn new(n_items: usize, people: &[u8], scores: Option<Scores>) -> Self {
        Self::over(project(n_items), people, scores)
    }

    /// A run under another policy than the test projects'.
    fn under(policy: Policy, n_items: usize, people: &[u8], scores: Option<Scores>) -> Self {
        let manifest = Manifest { policy, ..manifest(&["a", "b", "c"]) };
        let mut project = Project::new(manifest, members());
        project.add_items((0..n_items).map(|n| item_of(&format!("text {n}"), None)).collect());
        Self::over(project, people, scores)
    }

    fn over(mut project: Project, people: &[u8], scores: Option<Scores>) -> Self {
        for n in people {
            let key = device_key(*n);
            let event = hello(&project, &key, Role::Labeler, u64::from(*n));
            project.apply(key.public().device(), key.public().labeler(), event);
        }
        if let Some(scores) = &scores {
            project.believe(scores);
        }
        Self { project, scores, n_events: 1000 }
    }

    fn ask(&self, who: u8) -> Option<Pick> {
        let labeler = device_key(who).public().labeler();
        let n = self.project.tally().n_given_by(&labeler);
        next(&self.project, self.scores.as_ref(), labeler, n, &[])
    }

    fn answer(&mut self, who: u8, pick: Pick, label: &str) {
        self.choose(who, pick, Choice::Label(crate::record::LabelName::new(label)));
    }

    fn choose(&mut self, who: u8, pick: Pick, choice: Choice) {
        let key = device_key(who).public();
        self.n_events += 1;
        let mut event = answer(self.n_events, self.n_events, pick.item, "a", &[]);
        if let EventKind::Answer(answer) = &mut event.kind {
            answer.context.stratum = pick.stratum;
            answer.choice = choice;
        }
        let device: DeviceId = key.device();
        self.project.apply(device, key.labeler(), event);
    }
}

#[test]
fn que1_nobody_is_asked_twice_and_nobody_starves() {
    for order in [None, Some(scores((0..60).rev().collect()))] {
        let mut run = Run::new(60, &[1, 2, 3], order);
        let mut asked = BTreeSet::new();
        let mut idle = 0;
        for turn in 0_u32.. {
            let who = [1, 2, 3, 1, 1][turn as usize % 5];
            match run.ask(who) {
                Some(pick) => {
                    assert!(asked.insert((who, pick.item)), "asked twice");
                    run.answer(who, pick, "a");
                    idle = 0;
                }
                None => idle += 1,
            }
            if idle > 5 {
                break;
            }
        }
        // While work was left nobody was sent away: every item ends with exactly the votes it needs.
        assert_eq!(run.project.tally().n_complete, 60);
        assert_eq!(asked.len(), 120);
    }
}

#[test]
fn que2_scored_items_come_in_the_scorers_order() {
    let order: Vec<u32> = (0..50).map(|n| (n * 7 + 3) % 50).collect();
    let mut run = Run::new(50, &[1], Some(scores(order.clone())));
    let mut scored = Vec::new();
    while let Some(pick) = run.ask(1) {
        if pick.stratum == Stratum::Scored {
            scored.push(u32::try_from(pick.item_idx).unwrap());
            assert_eq!(
                pick.reason.unwrap().rank as usize,
                order.iter().position(|idx| *idx == scored[scored.len() - 1]).unwrap()
            );
        }
        run.answer(1, pick, "a");
    }
    let expected: Vec<u32> = order.into_iter().filter(|idx| scored.contains(idx)).collect();
    assert_eq!(scored, expected);
    assert_eq!(scored.len(), 45, "a tenth is held back for the random slice");
}

#[test]
fn que3_the_random_slice_is_the_same_for_all_and_keeps_its_share() {
    let mut run = Run::new(200, &[1, 2], None);
    let mut random: [Vec<usize>; 2] = [Vec::new(), Vec::new()];
    for turn in 0..100 {
        let who = turn % 2;
        let pick = run.ask(who as u8 + 1).unwrap();
        if pick.stratum == Stratum::Random {
            random[who].push(pick.item_idx);
        }
        run.answer(who as u8 + 1, pick, "a");
    }
    assert_eq!(random[0].len(), 5);
    assert_eq!(random[0], random[1]);
    assert_eq!(random[0], run.project.audit_order()[..5]);
}

#[test]
fn que4_second_opinions_reach_what_others_have_begun() {
    let mut run = Run::new(100, &[1, 2], None);
    for _ in 0..20 {
        let pick = run.ask(1).unwrap();
        run.answer(1, pick, "a");
    }
    let mut second = 0;
    for _ in 0..20 {
        let pick = run.ask(2).unwrap();
        second += usize::from(pick.stratum == Stratum::SecondOpinion);
        run.answer(2, pick, "b");
    }
    assert_eq!(second, 6, "three in ten");
    assert!(run.project.tally().disagreements.len() >= 6);
}

#[test]
fn que5_shares_are_spread_by_rendezvous_hashing() {
    let run = Run::new(300, &[1, 2, 3, 4], None);
    let asker = |who: u8| Asker::new(&run.project, None, device_key(who).public().labeler(), &[]);
    for item in run.project.items() {
        let owners = (1..=4).filter(|who| asker(*who).is_assigned(item)).count();
        assert_eq!(owners, 2, "votes_per_item people own an item");
    }
    for who in 1..=4 {
        let own = run.project.items().iter().filter(|item| asker(who).is_assigned(item)).count();
        assert!((110..190).contains(&own), "{own} of 300");
    }
}

#[test]
fn que6_without_scores_the_order_is_shuffled_and_differs_between_people() {
    let order = |who: u8| {
        let mut run = Run::new(80, &[who], None);
        let mut order = Vec::new();
        while let Some(pick) = run.ask(who) {
            order.push(pick.item_idx);
            run.answer(who, pick, "a");
        }
        order
    };
    let (first, second) = (order(1), order(2));
    assert_ne!(first, (0..80).collect::<Vec<_>>());
    assert_ne!(first, second);
    assert_eq!(first, order(1), "and is the same after a reload");
}

#[test]
fn que7_settled_items_are_not_asked() {
    use crate::event::{Event, Millis, Settle};
    let mut run = Run::new(3, &[1], None);
    let expert = device_key(8);
    let event = hello(&run.project, &expert, Role::Expert, 8);
    run.project.apply(expert.public().device(), expert.public().labeler(), event);
    for n in 0..3 {
        let item = run.project.items()[n].id;
        let settle = Settle {
            item,
            answer: Some(crate::record::LabelName::new("a").into()),
            also: Vec::new(),
            reason: String::new(),
            cause: None,
            votes: Vec::new(),
            supersedes: Vec::new(),
        };
        let event =
            Event { id: crate::testkit::event_id(n as u64 + 50), at: Millis(50), kind: EventKind::Settle(settle) };
        run.project.apply(expert.public().device(), expert.public().labeler(), event);
    }
    assert_eq!(run.ask(1), None);
}

fn shared(n_items: usize, n_shared: usize, share: f64, people: &[u8]) -> Run {
    let mut run = Run::new(n_items, people, None);
    let mut manifest = run.project.manifest().clone();
    let mut items: Vec<ItemId> = run.project.items().iter().take(n_shared).map(|item| item.id).collect();
    items.sort_unstable();
    manifest.shared = crate::record::SharedItems { share, items };
    let mut project = Project::new(manifest, members());
    project.add_items(run.project.items().to_vec());
    for n in people {
        let key = device_key(*n);
        let event = hello(&project, &key, Role::Labeler, u64::from(*n));
        project.apply(key.public().device(), key.public().labeler(), event);
    }
    run.project = project;
    run
}

#[test]
fn chk2_everybody_is_asked_shared_items_at_their_share_and_nothing_else_changes() {
    let people = [1, 2, 3, 4];
    let mut run = shared(200, 12, 0.25, &people);
    let mut asked: BTreeSet<(u8, ItemId)> = BTreeSet::new();
    let (mut n_shared_early, mut n_random_early) = (0, 0);
    for turn in 0..2_000_usize {
        let who = people[turn % people.len()];
        let Some(pick) = run.ask(who) else { continue };
        let is_shared = run.project.is_shared(&pick.item);
        assert_eq!(pick.stratum == Stratum::Shared, is_shared, "a shared item in another slice");
        assert!(asked.insert((who, pick.item)), "asked twice");
        n_shared_early += usize::from(is_shared && turn < 80);
        n_random_early += usize::from(pick.stratum == Stratum::Random && turn < 80);
        run.answer(who, pick, "a");
    }
    assert_eq!(n_shared_early, 20, "a quarter of the first twenty of each person");
    assert_eq!(n_random_early, 8, "and still a tenth at random");
    let n_askers = |item: &Item| asked.iter().filter(|(_, id)| *id == item.id).count();
    for item in run.project.items() {
        let expected = if run.project.is_shared(&item.id) { people.len() } else { 2 };
        assert_eq!(n_askers(item), expected);
    }
}

#[test]
fn chk2_shared_items_come_in_an_order_of_each_persons_own_and_stay_out_of_the_random_slice() {
    let order = |who: u8| {
        let mut run = shared(60, 12, 0.5, &[1, 2]);
        assert!(run.project.audit_order().iter().all(|idx| !run.project.is_shared(&run.project.items()[*idx].id)));
        let mut order = Vec::new();
        while let Some(pick) = run.ask(who) {
            order.extend((pick.stratum == Stratum::Shared).then_some(pick.item));
            run.answer(who, pick, "a");
        }
        order
    };
    assert_eq!(order(1).len(), 12);
    assert_ne!(order(1), order(2));
    assert_eq!(order(1), order(1));
}
