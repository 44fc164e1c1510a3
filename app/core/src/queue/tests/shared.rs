//! Several people at once, who see each other's answers late.

use std::collections::BTreeMap;

use super::*;
use crate::event::Event;
use crate::rng::SplitMix64;

/// Four people, each with a view of their own that lacks the latest answers of the others.
struct Crowd {
    views: Vec<Run>,
    /// All answers, and how many of them each view has.
    events: Vec<(u8, Event)>,
    seen: Vec<usize>,
    n_votes: BTreeMap<ItemId, u32>,
}

impl Crowd {
    fn new(policy: Policy, n_items: usize, scores: &Scores) -> Self {
        let view = |who: u8| {
            let mut run = Run::under(policy, n_items, &[1, 2, 3, 4], Some(scores.clone()));
            run.project.look_as(device_key(who).public().labeler(), Role::Labeler);
            run
        };
        Self { views: (1..=4).map(view).collect(), events: Vec::new(), seen: vec![0; 4], n_votes: BTreeMap::new() }
    }

    /// One person answers what they are asked; then what is older than `lag` answers reaches everybody.
    fn step(&mut self, who: u8, label: &str, lag: usize) -> Option<Pick> {
        let place = usize::from(who) - 1;
        let pick = self.views[place].ask(who)?;
        let n = 1000 + self.events.len() as u64;
        let event = answer(n, n, pick.item, label, &[]);
        self.apply(place, who, event.clone());
        self.events.push((who, event));
        *self.n_votes.entry(pick.item).or_default() += 1;
        for reader in 0..4 {
            while self.seen[reader] + lag < self.events.len() {
                let (writer, event) = self.events[self.seen[reader]].clone();
                self.apply(reader, writer, event);
                self.seen[reader] += 1;
            }
        }
        Some(pick)
    }

    fn apply(&mut self, reader: usize, writer: u8, event: Event) {
        let key = device_key(writer).public();
        self.views[reader].project.apply(key.device(), key.labeler(), event);
    }
}

#[test]
fn que11_four_labelers_ask_for_no_vote_beyond_the_planned_overlap() {
    for seed in 0..6 {
        let mut rng = SplitMix64::new(seed);
        let n_items = 120;
        let mut order: Vec<u32> = (0..n_items).collect();
        order.sort_by_key(|idx| stable_hash(&[&seed.to_le_bytes(), &idx.to_le_bytes()]));
        let votes_per_item = 1 + (seed % 3) as u32;
        let policy = Policy { votes_per_item, max_votes: votes_per_item, ..UNTUNED };
        let mut crowd = Crowd::new(policy, n_items as usize, &scores(order));
        let planned = n_items * votes_per_item;
        for n in 0.. {
            let who = 1 + rng.below(4) as u8;
            let lag = rng.below(9) as usize;
            if crowd.step(who, ["a", "a", "a", "b"][rng.below(4) as usize], lag).is_none() || n > planned {
                break;
            }
            let most = crowd.n_votes.values().max().copied().unwrap_or_default();
            // Only somebody whose own share ran dry may take what another is about to answer.
            let is_late = n * 10 > planned * 6;
            assert!(is_late || most <= votes_per_item, "seed {seed}: {most} votes after {n} of {planned} answers");
        }
        let surplus: u32 = crowd.n_votes.values().map(|n| n.saturating_sub(votes_per_item)).sum();
        // At the very end those who help out can meet on what is on its way: up to eight answers are unseen.
        assert!(surplus <= 16, "seed {seed}: {surplus} votes beyond the {planned} planned");
    }
}

#[test]
fn que12_what_the_viewer_has_begun_before_them_is_kept_up_to_date() {
    let policy = Policy { max_votes: 3, ..UNTUNED };
    let mut rng = SplitMix64::new(3);
    let mut crowd = Crowd::new(policy, 40, &scores((0..40).collect()));
    let me = device_key(2).public().labeler();
    for _ in 0..150 {
        let who = 1 + rng.below(4) as u8;
        crowd.step(who, ["a", "b", "c"][rng.below(3) as usize], 0);
        let project = &crowd.views[1].project;
        let start = project.items()[rng.below(40) as usize].id;
        let kept: BTreeSet<ItemId> = project.begun_by_others(me, start).collect();
        let all = project.tally().open.union(&project.tally().again).copied();
        let expected: BTreeSet<ItemId> = all.filter(|item| !project.has_answered(item, me)).collect();
        assert_eq!(kept, expected);
    }
}
