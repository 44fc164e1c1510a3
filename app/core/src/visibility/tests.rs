//! Two worlds that differ only in what is hidden look the same.

use std::collections::BTreeSet;

use super::*;
use crate::agreement::{Agreement, Slice};
use crate::event::{Answer, Choice, Event, EventKind, Millis, Settle, Stratum};
use crate::ids::EventId;
use crate::record::{LabelName, PracticeItem, SharedItems};
use crate::rng::SplitMix64;
use crate::testkit::{context, device_key, event_id, hello, project};

const LABELS: [&str; 3] = ["a", "b", "c"];
/// The viewer is person 1; 5 is the expert.
const PEOPLE: u8 = 5;

fn answer(n: u64, item: ItemId, choice: Choice) -> Event {
    let stratum = if n.is_multiple_of(3) { Stratum::Random } else { Stratum::Scored };
    let answer = Answer { item, choice, supersedes: Vec::new(), context: context(stratum, n) };
    Event { id: event_id(n), at: Millis(n), kind: EventKind::Answer(answer) }
}

/// A history in which people label, skip and take back, and the expert settles and withdraws.
fn history(base: &Project, seed: u64) -> Vec<(u8, Event)> {
    let mut rng = SplitMix64::new(seed);
    let mut events: Vec<(u8, Event)> = (1..=PEOPLE)
        .map(|who| {
            let role = if who == PEOPLE { Role::Expert } else { Role::Labeler };
            (who, hello(base, &device_key(who), role, u64::from(who)))
        })
        .collect();
    let mut settled: Vec<(ItemId, EventId)> = Vec::new();
    for n in 10..120 {
        let item = base.items()[rng.below(base.items().len() as u64) as usize].id;
        let who = 1 + rng.below(4) as u8;
        let label = LabelName::new(LABELS[rng.below(3) as usize]);
        match rng.below(12) {
            0 => events.push((who, answer(n, item, Choice::Skip { reason: String::new() }))),
            1 => events.push((who, answer(n, item, Choice::Clear))),
            2 => {
                let withdrawn = (rng.below(2) == 0).then(|| settled.pop()).flatten();
                let (item, label, supersedes) = match withdrawn {
                    Some((item, id)) => (item, None, vec![id]),
                    None => (item, Some(label), Vec::new()),
                };
                settled.push((item, event_id(n)));
                let settle = Settle {
                    item,
                    answer: label.map(Choice::Label),
                    also: Vec::new(),
                    reason: String::new(),
                    cause: None,
                    votes: Vec::new(),
                    supersedes,
                };
                events.push((PEOPLE, Event { id: event_id(n), at: Millis(n), kind: EventKind::Settle(settle) }));
            }
            _ => events.push((who, answer(n, item, Choice::Label(label)))),
        }
    }
    events
}

fn viewer() -> LabelerId {
    device_key(1).public().labeler()
}

/// A project as the viewer sees it, event by event; the item on their screen changes now and then.
fn world(base: &Project, events: &[(u8, Event)], role: Role) -> Project {
    let mut project = base.clone();
    project.look_as(viewer(), role);
    for (n, (who, event)) in events.iter().enumerate() {
        let key = device_key(*who).public();
        project.apply(key.device(), key.labeler(), event.clone());
        if n % 7 == 0 {
            project.set_asked(base.items().get(n % base.items().len()).map(|item| item.id));
        }
    }
    project
}

fn closed(project: &Project) -> BTreeSet<ItemId> {
    let items = project.items().iter().map(|item| item.id);
    items.filter(|item| !votes_visible(project, item, viewer(), Role::Labeler)).collect()
}

/// Everything that can be asked of agreement.
fn shown(agreement: &Agreement) -> String {
    let ratings: Vec<_> = agreement.items().iter().map(|item| (*item, agreement.ratings(item))).collect();
    let counts = [Slice::All, Slice::Random, Slice::Chosen].map(|slice| agreement.counts(slice).clone());
    let figures = agreement.snapshot(Slice::All).figures();
    let series = agreement.history().series(agreement.scale(), 50);
    let versions: Vec<_> = agreement.versions().collect();
    format!(
        "{ratings:?} {counts:?} {figures:?} {series:?} {versions:?} {:?} {:?}",
        agreement.pairs(),
        agreement.labelers()
    )
}

/// The same project, in which everybody is asked every third item, and with a practice item.
fn with_shared(base: &Project) -> Project {
    let mut manifest = base.manifest().clone();
    let mut items: Vec<ItemId> = base.items().iter().step_by(3).map(|item| item.id).collect();
    items.sort_unstable();
    manifest.shared = SharedItems { share: 0.2, items };
    manifest.practice = vec![PracticeItem::new("practice", vec![LabelName::new("a")], "why")];
    let mut project = Project::new(manifest, crate::testkit::members());
    project.add_items(base.items().to_vec());
    project
}

#[test]
fn vis2_what_others_answered_to_closed_items_shows_in_no_figure() {
    hides_closed_items(&project(40));
}

#[test]
fn vis2_shared_items_stay_closed_although_they_have_their_votes() {
    let base = with_shared(&project(24));
    hides_closed_items(&base);
    let mut n_full = 0;
    for seed in 0..60 {
        let project = world(&base, &history(&base, seed), Role::Labeler);
        for (item, state) in project.states().iter().filter(|(item, _)| project.is_shared(item)) {
            let own = state.cells.get(&viewer()).and_then(Cell::current);
            let has_own = own.is_some_and(|given| matches!(given.answer.choice, Choice::Label(_)));
            if state.settlement().is_none() && !has_own {
                assert!(!votes_visible(&project, item, viewer(), Role::Labeler), "seed {seed}");
                n_full += usize::from(project.is_complete(item));
            }
        }
    }
    assert!(n_full > 20, "no shared item had its votes: {n_full}");
}

fn hides_closed_items(base: &Project) {
    let mut n_changed = 0;
    for seed in 0..60 {
        let events = history(base, seed);
        let one = world(base, &events, Role::Labeler);
        let hidden = closed(&one);
        let mut rng = SplitMix64::new(seed + 1000);
        let changed: Vec<(u8, Event)> = events
            .iter()
            .cloned()
            .map(|(who, mut event)| {
                if let EventKind::Answer(answer) = &mut event.kind
                    && who != 1
                    && hidden.contains(&answer.item)
                    && let Choice::Label(label) = &mut answer.choice
                {
                    *label = LabelName::new(LABELS[rng.below(3) as usize]);
                    n_changed += 1;
                }
                (who, event)
            })
            .collect();
        let other = world(base, &changed, Role::Labeler);
        assert_eq!(closed(&other), hidden, "seed {seed}");
        assert_eq!(shown(one.visible_agreement()), shown(other.visible_agreement()), "seed {seed}");
        // And none of it is there at all.
        let open = one.visible_agreement();
        assert!(hidden.iter().all(|item| open.ratings(item).iter().all(|(who, _)| *who == viewer())), "seed {seed}");
    }
    assert!(n_changed > 200, "hardly anything was hidden: {n_changed}");
}

#[test]
fn vis3_what_may_be_seen_is_kept_up_to_date_with_each_change() {
    let base = project(14);
    for seed in 0..40 {
        let events = history(&base, seed);
        let kept = world(&base, &events, Role::Labeler);
        let mut afresh = world(&base, &events, Role::Expert);
        afresh.look_as(viewer(), Role::Labeler);
        afresh.set_asked(kept.asked());
        for item in base.items() {
            let (kept, afresh) = (kept.visible_agreement(), afresh.visible_agreement());
            assert_eq!(kept.ratings(&item.id), afresh.ratings(&item.id), "seed {seed}");
        }
        let by_rule = |item: &ItemId| votes_visible(&kept, item, viewer(), Role::Labeler);
        for item in base.items().iter().filter(|item| by_rule(&item.id)) {
            assert_eq!(kept.visible_agreement().ratings(&item.id), kept.agreement().ratings(&item.id), "seed {seed}");
        }
    }
}

#[test]
fn vis4_reviewers_and_projects_that_are_not_blind_hide_nothing() {
    let base = project(14);
    let events = history(&base, 3);
    let expert = world(&base, &events, Role::Expert);
    assert!(!expert.hides_answers());
    assert_eq!(shown(expert.visible_agreement()), shown(expert.agreement()));
    let blind = world(&base, &events, Role::Labeler);
    assert!(blind.hides_answers());
    assert_ne!(shown(blind.visible_agreement()), shown(blind.agreement()));
}

#[test]
fn vis3_changed_items_are_told_once_and_only_when_asked_for() {
    let base = project(14);
    let mut project = base.clone();
    project.look_as(viewer(), Role::Expert);
    let item = base.items()[0].id;
    for (who, event) in history(&base, 1).into_iter().take(5) {
        let key = device_key(who).public();
        project.apply(key.device(), key.labeler(), event);
    }
    let key = device_key(2).public();
    project.apply(key.device(), key.labeler(), answer(200, item, Choice::Label(LabelName::new("a"))));
    assert_eq!(project.take_changes(), []);
    project.note_changes(true);
    project.apply(key.device(), key.labeler(), answer(201, item, Choice::Label(LabelName::new("b"))));
    assert_eq!((project.take_changes(), project.take_changes()), (vec![item], Vec::new()));
}
