//! Revisions, comments, rounds, talks and repeats: the same set of events gives the same state in any order, and what is
//! kept up to date equals what is counted again.

use std::collections::BTreeMap;

use super::*;
use crate::agreement::Slice;
use crate::event::{
    Answer, AnswerContext, Change, CloseRound, Comment, Curate, Curation, Draw, InstructionsRef, Repeat, Revise, Round,
    Tag, Talk, Uncomment,
};
use crate::testkit::context;
use crate::visibility::{round_visible, thread_visible, votes_visible};

const LABELS: [&str; 3] = ["a", "b", "c"];
/// 1 to 4 label, 5 and 6 are experts.
pub(crate) const PEOPLE: u8 = 6;

pub(crate) fn labeler(n: u8) -> LabelerId {
    device_key(n).public().labeler()
}

fn at(n: u64, kind: EventKind) -> Event {
    Event { id: event_id(n), at: Millis(n), kind }
}

/// A history in which everybody does everything, also what they may not.
pub(crate) fn history(base: &Project, seed: u64) -> Vec<(u8, Event)> {
    history_of(base, seed, 26)
}

/// The same of the first kinds of events: samples of old forms rest on 24.
pub(crate) fn history_of(base: &Project, seed: u64, n_kinds: u64) -> Vec<(u8, Event)> {
    let mut rng = SplitMix64::new(seed);
    let mut below = |bound: u64| rng.below(bound);
    let mut events: Vec<(u8, Event)> = (1..=PEOPLE)
        .map(|who| {
            let role = if who > 4 { Role::Expert } else { Role::Labeler };
            (who, hello(base, &device_key(who), role, u64::from(who)))
        })
        .collect();
    let ids: Vec<ItemId> = base.items().iter().map(|item| item.id).collect();
    let mut known: Vec<(u64, u8)> = Vec::new();
    let mut rounds: Vec<(u64, Vec<ItemId>, Vec<u8>)> = Vec::new();
    let mut texts = vec![InstructionsRef { version: 1, revision: None }];
    for n in 10..190 {
        let item = ids[below(ids.len() as u64) as usize];
        let mut who = 1 + below(u64::from(PEOPLE)) as u8;
        let label = LabelName::new(LABELS[below(3) as usize]);
        let earlier = known.get(below(known.len().max(1) as u64) as usize).copied().unwrap_or((1, 1));
        let text = texts[below(texts.len() as u64) as usize];
        let kind = match below(n_kinds) {
            0 => {
                let change = match below(3) {
                    0 => Change::Editorial,
                    other => Change::Meaning { labels: vec![label], reask: other == 1 },
                };
                let made = InstructionsRef { version: text.version + 1, revision: Some(event_id(n)) };
                texts.extend((who > 4).then_some(made));
                EventKind::Revise(Revise { after: text, text: format!("text {n}"), change, summary: String::new() })
            }
            1 | 2 => EventKind::Comment(Comment {
                item,
                text: format!("said {n}"),
                mentions: vec![labeler(1 + below(6) as u8)],
                reply_to: Some(event_id(earlier.0)),
            }),
            3 => EventKind::Uncomment(Uncomment { comment: event_id(earlier.0) }),
            4 => {
                let items: Vec<ItemId> = (0..2).map(|_| ids[below(ids.len() as u64) as usize]).collect();
                let people = vec![1 + below(2) as u8, 2 + below(3) as u8];
                let labelers = people.iter().map(|who| labeler(*who)).collect();
                rounds.push((n, items.clone(), people));
                // Now and then somebody tries who may not.
                who = if below(4) == 0 { who } else { 5 };
                EventKind::Round(Round {
                    items,
                    draw: Draw::Random,
                    labelers,
                    version: text.version,
                    note: String::new(),
                })
            }
            5 => EventKind::CloseRound(CloseRound { round: event_id(earlier.0) }),
            24 | 25 => {
                let tag = || Tag::new(label.as_str()).unwrap();
                let act = match below(7) {
                    0 => Curation::Drop { reason: format!("why {n}") },
                    1 => Curation::Keep,
                    2 => Curation::Send,
                    3 => Curation::Unsend,
                    4 => Curation::Ask { votes: 3 },
                    5 => Curation::Tag(tag()),
                    _ => Curation::Untag(tag()),
                };
                EventKind::Curate(Curate { items: vec![item, ids[0]], act })
            }
            6 | 7 => EventKind::Talk(Talk { item, open: below(3) > 0 }),
            8 => EventKind::Repeat(Repeat {
                item,
                label: (below(4) > 0).then_some(label),
                instructions: text,
                shown_at: Millis(n),
                active_ms: 1,
            }),
            9 | 10 => EventKind::Settle(Settle {
                item,
                answer: (below(4) > 0).then(|| label.clone().into()),
                also: if below(3) == 0 { vec![LabelName::new("c").into()] } else { Vec::new() },
                reason: String::new(),
                cause: None,
                votes: Vec::new(),
                supersedes: vec![event_id(earlier.0)],
            }),
            _ => {
                let mut stratum = Stratum::ALL[below(Stratum::ALL.len() as u64) as usize];
                let (mut item, mut round) = (item, None);
                if let Some((id, items, people)) = rounds.get(below(2 + rounds.len() as u64) as usize) {
                    (item, round) = (items[below(2) as usize], Some(event_id(*id)));
                    (who, stratum) = (people[below(2) as usize], Stratum::Round);
                }
                let choice = match below(8) {
                    0 => Choice::Clear,
                    1 => Choice::Skip { reason: String::new() },
                    _ => Choice::Label(label),
                };
                let context = AnswerContext {
                    instructions_version: text.version,
                    instructions_revision: text.revision,
                    round,
                    ..context(stratum, n)
                };
                EventKind::Answer(Answer { item, choice, supersedes: vec![event_id(earlier.0)], context })
            }
        };
        known.push((n, who));
        events.push((who, at(n, kind)));
    }
    events
}

fn fold(base: &Project, events: &[(u8, Event)]) -> Project {
    let mut project = base.clone();
    project.look_as(labeler(1), Role::Labeler);
    events.iter().cloned().for_each(|(who, event)| apply(&mut project, who, event));
    project
}

/// Everything that can be asked about what is said around the answers.
pub(crate) fn shown(project: &Project) -> String {
    let items: Vec<ItemId> = project.items().iter().map(|item| item.id).collect();
    let people: Vec<LabelerId> = (1..=PEOPLE).map(labeler).collect();
    let of_people: Vec<_> = people
        .iter()
        .map(|who| {
            (project.affected(who), project.mentions(who), project.own_consistency(who), project.round_work(who))
        })
        .collect();
    let of_items: Vec<_> = items
        .iter()
        .map(|item| {
            let state = project.state(item);
            let settled = state.map(|state| (state.settlements(), state.settlement(), state.is_contested()));
            let votes = (project.votes(item), project.agreement().ratings(item));
            let seen = (
                votes_visible(project, item, people[0], Role::Labeler),
                thread_visible(project, item, people[0], Role::Labeler),
                project.visible_agreement().ratings(item),
            );
            (project.thread(item).collect::<Vec<_>>(), project.is_in_talk(item), settled, votes, seen)
        })
        .collect();
    let rounds = project.rounds();
    let me = labeler(1);
    let seen: Vec<bool> = rounds.iter().map(|round| round_visible(project, &round.id, me, Role::Labeler)).collect();
    let counts = [Slice::All, Slice::Random].map(|slice| project.agreement().counts(slice).clone());
    format!(
        "{:?} {:?} {of_people:?} {of_items:?} {rounds:?} {seen:?} {counts:?} {:?}",
        project.instructions(),
        project.instructions_history(),
        project.tally()
    )
}

#[test]
fn fold1_what_is_said_around_answers_folds_alike_in_any_order() {
    let base = project(8);
    let mut n_seen = BTreeMap::<&str, usize>::new();
    for seed in 0..60 {
        let events = history(&base, seed);
        let project = fold(&base, &events);
        let expected = shown(&project);
        for of in 0..2 {
            let mut rng = SplitMix64::new(seed * 31 + of);
            let mut shuffled = events.clone();
            for _ in 0..5 {
                shuffled.push(events[rng.below(events.len() as u64) as usize].clone());
            }
            for idx in (1..shuffled.len()).rev() {
                shuffled.swap(idx, rng.below(idx as u64 + 1) as usize);
            }
            assert_eq!(shown(&fold(&base, &shuffled)), expected, "seed {seed}");
        }
        for (name, n) in [
            ("affected", project.n_affected().n_answers as usize),
            ("forks", project.n_instruction_forks()),
            ("contested", project.tally().contested.len()),
            ("open rounds", project.rounds().iter().filter(|round| round.is_open).count()),
            ("complete rounds", project.rounds().iter().filter(|round| round.is_complete()).count()),
            ("talks", project.talks().count()),
            ("repeats", project.own_consistency(&labeler(2)).n as usize),
            ("mentions", project.mentions(&labeler(1)).len()),
        ] {
            *n_seen.entry(name).or_default() += n;
        }
    }
    assert!(n_seen.values().all(|n| *n > 10), "some of it never happened: {n_seen:?}");
}

#[test]
fn rev2_affected_answers_kept_up_to_date_equal_those_counted_again() {
    let base = project(8);
    for seed in 0..60 {
        let events = history(&base, seed);
        let project = fold(&base, &events);
        // The same answers, all of them there before the first revision.
        let (revisions, others): (Vec<_>, Vec<_>) =
            events.into_iter().partition(|(_, event)| matches!(event.kind, EventKind::Revise(_)));
        let counted = fold(&base, &[others, revisions].concat());
        for who in (1..=PEOPLE).map(labeler) {
            assert_eq!(project.affected(&who), counted.affected(&who), "seed {seed}");
            for item in project.affected(&who) {
                let state = project.state(item).unwrap();
                assert!(state.settlement().is_none(), "seed {seed}: a settled item is asked again");
                let given = state.cells.get(&who).unwrap().current().unwrap();
                assert!(given.answer.context.instructions_version <= project.instructions().version, "seed {seed}");
            }
        }
    }
}

#[test]
fn set1_an_expert_takes_back_only_their_own_settlements() {
    let mut project = project(2);
    let item = project.items()[0].id;
    for who in [5, 6] {
        let event = hello(&project, &device_key(who), Role::Expert, u64::from(who));
        apply(&mut project, who, event);
    }
    let label = |project: &Project| {
        let state = project.state(&item).unwrap();
        let label = state.settlement().and_then(|settled| settled.settle.label().cloned());
        (label.map(|label| label.to_string()), state.settlements().len(), project.tally().contested.contains(&item))
    };
    apply(&mut project, 5, settle(20, item, Some("a"), &[]));
    apply(&mut project, 6, settle(21, item, Some("b"), &[20]));
    assert_eq!(label(&project), (Some("b".to_owned()), 2, true), "the first one stands beside the second");
    apply(&mut project, 6, settle(22, item, None, &[21]));
    assert_eq!(label(&project), (Some("a".to_owned()), 1, false), "and holds again when the second is withdrawn");
    apply(&mut project, 6, settle(23, item, Some("a"), &[]));
    assert_eq!(label(&project), (Some("a".to_owned()), 2, false), "who agree contest nothing");
}

#[test]
fn tlk1_agreement_counts_what_was_said_before_a_talk_and_the_consensus_what_was_said_in_it() {
    let mut project = project(2);
    let item = project.items()[0].id;
    for who in [1, 2] {
        let event = hello(&project, &device_key(who), Role::Labeler, u64::from(who));
        apply(&mut project, who, event);
    }
    apply(&mut project, 1, answer(10, 10, item, "a", &[]));
    apply(&mut project, 2, answer(11, 11, item, "b", &[]));
    let mut talked = answer(12, 12, item, "a", &[11]);
    if let EventKind::Answer(answer) = &mut talked.kind {
        answer.context.stratum = Stratum::Talk;
    }
    apply(&mut project, 2, talked);
    let labels =
        |project: &Project| project.agreement().ratings(&item).iter().map(|it| it.1.class_idx).collect::<Vec<_>>();
    let mut counted = labels(&project);
    counted.sort_unstable();
    assert_eq!(counted, [0, 1], "people who talked do not agree independently");
    assert_eq!(project.votes(&item).iter().map(|vote| vote.1).collect::<Vec<_>>(), [0, 0]);
    assert!(!project.tally().disagreements.contains(&item), "the disagreement is over");
    // Whoever answers anew later counts with that.
    apply(&mut project, 2, answer(13, 13, item, "a", &[12]));
    assert_eq!(labels(&project), [0, 0]);
}

/// All that a labeler is shown of others, by the rules; the viewer is person 1.
fn seen(project: &Project) -> String {
    let me = labeler(1);
    let items: Vec<ItemId> = project.items().iter().map(|item| item.id).collect();
    let threads: Vec<_> = items
        .iter()
        .filter(|item| thread_visible(project, item, me, Role::Labeler))
        .map(|item| project.thread(item).collect::<Vec<_>>())
        .collect();
    let votes: Vec<_> = items
        .iter()
        .filter(|item| votes_visible(project, item, me, Role::Labeler))
        .map(|item| (project.votes(item), project.state(item).map(|state| state.cells.clone())))
        .collect();
    let rounds: Vec<_> = project
        .rounds()
        .iter()
        .filter(|round| round_visible(project, &round.id, labeler(1), Role::Labeler))
        .map(|round| crate::rounds::figures(project, &round.id))
        .collect();
    let figures = project.visible_agreement();
    let figures: Vec<_> = figures.items().iter().map(|item| (*item, figures.ratings(item))).collect();
    let own = (project.feedback(&me), project.affected(&me), project.own_consistency(&me));
    format!("{threads:?} {votes:?} {rounds:?} {figures:?} {own:?} {:?}", project.needs(me, Role::Labeler, Millis(0)))
}

#[test]
fn vis5_what_rounds_and_closed_threads_hide_shows_nowhere() {
    for blind in [true, false] {
        let mut manifest = crate::testkit::manifest(&LABELS);
        manifest.policy.blind = blind;
        let mut base = Project::new(manifest, crate::testkit::members());
        base.add_items(project(6).items().to_vec());
        let (mut n_votes, mut n_comments, mut n_in_rounds) = (0, 0, 0);
        for seed in 0..60 {
            let events = history(&base, seed);
            let one = fold(&base, &events);
            let is_closed = |item: &ItemId| !votes_visible(&one, item, labeler(1), Role::Labeler);
            let mut rng = SplitMix64::new(seed + 500);
            let mut other_label = || LabelName::new(LABELS[rng.below(3) as usize]);
            let mut changed = events.clone();
            for (_, event) in changed.iter_mut().filter(|(who, _)| *who != 1) {
                match &mut event.kind {
                    EventKind::Answer(answer) if is_closed(&answer.item) => {
                        if let Choice::Label(label) = &mut answer.choice {
                            *label = other_label();
                            n_votes += 1;
                            n_in_rounds += usize::from(one.is_in_open_round(&answer.item));
                        }
                    }
                    EventKind::Comment(comment) if !thread_visible(&one, &comment.item, labeler(1), Role::Labeler) => {
                        comment.text.push_str(" or not");
                        comment.mentions = vec![labeler(1)];
                        n_comments += 1;
                    }
                    EventKind::Repeat(repeat) => repeat.label = Some(other_label()),
                    _ => {}
                }
            }
            assert_eq!(seen(&fold(&base, &changed)), seen(&one), "seed {seed}, blind: {blind}");
        }
        assert!(n_votes > 100 && n_comments > 100 && n_in_rounds > 20, "{n_votes} {n_comments} {n_in_rounds}");
    }
}

#[test]
fn vis4_vis5_reviewers_in_a_round_see_nothing_of_it_before_it_is_over() {
    let base = project(4);
    let ids: Vec<ItemId> = base.items().iter().map(|item| item.id).collect();
    let mut worlds: Vec<(u8, Project)> = [5, 6].map(|who| (who, base.clone())).into();
    for (who, world) in &mut worlds {
        world.look_as(labeler(*who), Role::Expert);
    }
    let mut say = |who: u8, event: Event| {
        worlds.iter_mut().for_each(|(_, world)| apply(world, who, event.clone()));
        worlds
            .iter()
            .map(|(viewer, world)| {
                let me = labeler(*viewer);
                let seen: Vec<usize> = ids.iter().map(|item| world.visible_agreement().ratings(item).len()).collect();
                let mut fresh = world.clone();
                fresh.look_as(me, Role::Expert);
                let again: Vec<usize> = ids.iter().map(|item| fresh.visible_agreement().ratings(item).len()).collect();
                assert_eq!(seen, again, "what is kept up to date is what is counted anew");
                let open = votes_visible(world, &ids[0], me, Role::Expert)
                    && thread_visible(world, &ids[0], me, Role::Expert)
                    && world.rounds().iter().all(|round| round_visible(world, &round.id, me, Role::Expert));
                (seen, open)
            })
            .collect::<Vec<_>>()
    };
    for (who, role) in [(1, Role::Labeler), (5, Role::Expert), (6, Role::Expert)] {
        say(who, hello(&base, &device_key(who), role, u64::from(who)));
    }
    say(1, answer(10, 10, ids[0], "a", &[]));
    say(1, answer(11, 11, ids[2], "a", &[]));
    let round = Round {
        items: vec![ids[0], ids[1]],
        draw: Draw::Random,
        labelers: vec![labeler(1), labeler(5)],
        version: 1,
        note: String::new(),
    };
    let begun = say(5, at(20, EventKind::Round(round)));
    assert_eq!(begun, [(vec![0, 0, 1, 0], false), (vec![1, 0, 1, 0], true)]);
    let of_round = |n: u64, item: usize, supersedes: &[u64]| {
        let mut event = answer(n, n, ids[item], "b", supersedes);
        if let EventKind::Answer(answer) = &mut event.kind {
            answer.context.round = Some(event_id(20));
        }
        event
    };
    say(1, of_round(21, 0, &[10]));
    say(1, of_round(22, 1, &[]));
    say(5, of_round(23, 0, &[]));
    let one_left = say(5, at(24, EventKind::Talk(Talk { item: ids[3], open: false })));
    assert_eq!(one_left, [(vec![0, 0, 1, 0], false), (vec![2, 1, 1, 0], true)]);
    let over = say(5, of_round(25, 1, &[]));
    assert_eq!(over, [(vec![2, 2, 1, 0], true), (vec![2, 2, 1, 0], true)]);
}

#[test]
fn fold1_lists_that_are_kept_equal_those_looked_up() {
    let base = project(8);
    let (mut n_feedback, mut n_last) = (0, 0);
    for seed in 0..60 {
        let project = fold(&base, &history(&base, seed));
        let states = || project.items().iter().filter_map(|item| Some((item.id, project.state(&item.id)?)));
        for who in (1..=PEOPLE).map(labeler) {
            for since in [0, 60, 120] {
                let judged = states().filter(|(item, state)| {
                    let answered = state.cells.get(&who).and_then(Cell::standing).is_some();
                    let is_new = state.settlement().is_some_and(|settled| settled.at > Millis(since));
                    answered && is_new && !project.is_in_open_round(item)
                });
                let expected = judged.count();
                assert_eq!(project.n_feedback_after(&who, Millis(since)), expected, "seed {seed}");
                n_feedback += expected;
            }
            let own = || states().filter_map(|(item, state)| Some((state.settlement_of(&who)?.at, item)));
            let last_at = own().map(|(at, _)| at).max();
            let expected: Vec<ItemId> = own().filter(|(at, _)| Some(*at) == last_at).map(|(_, item)| item).collect();
            let mut found = project.last_settled_by(&who);
            found.sort();
            n_last += expected.len();
            let mut expected = expected;
            expected.sort();
            assert_eq!(found, expected, "seed {seed}");
        }
    }
    assert!(n_feedback > 100 && n_last > 20, "{n_feedback} {n_last}");
}
