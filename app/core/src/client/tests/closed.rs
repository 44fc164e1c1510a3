//! Closed logs: what labelers' pages make of logs they cannot open, and of the plans that experts publish.

use super::*;
use crate::event::Plan;
use crate::hpke::ReadingKey;
use crate::ids::ModelHash;
use crate::seal::closed_stub;
use crate::seal::{self, ContentKey, LogKeys};
use crate::store::{ListPage, ListedObject};
use crate::testkit::hello as hello_of_key;

/// A client for whom logs are closed, with its hello and empty hands.
fn opened(key: u8, role: Role, n_items: usize, kept: Vec<StoredSegment>) -> (Client, Vec<Effect>) {
    let key = device_key(key).public();
    let mut client = Client::new(project(n_items), key, role, 1);
    client.close_logs();
    let ctx = Ctx { now: Millis(1), event_id: event_id(1) };
    client.join(hello(client.project(), "P", role, &invite(role), &key, ctx));
    let asked = client.receive(Msg::Loaded { head: None, pending: Vec::new(), segments: kept }, Millis(2));
    (client, asked)
}

/// The segment of a person who labels items, as it leaves their device and as it lies in the store.
fn labeled(labeler: u8, role: Role, events: Vec<Event>) -> (Sealed, Vec<u8>) {
    let key = device_key(labeler);
    let hello = hello_of_key(&project(0), &key, role, 1);
    let lines: Vec<String> = std::iter::once(hello).chain(events).map(|event| event_wire::encode(&event)).collect();
    let segment = sealed(&key, 1, None, 0, &lines);
    let place = keys(if role.reviews() { None } else { Some(labeler) });
    let stored = seal::outgoing(Some(&place), &[labeler; 32], &segment.key, &segment.bytes).unwrap();
    (segment, stored)
}

/// An expert's keys, or a labeler's.
fn keys(labeler: Option<u8>) -> ContentKey {
    let logs = LogKeys::of_reader(ReadingKey::derive(&[50; 32]));
    let own = labeler.map(|seed| ReadingKey::derive(&[seed; 32]));
    let logs = if own.is_some() { LogKeys { own, ..logs.without_reading() } } else { logs };
    ContentKey::new([9; 32]).with_logs(logs)
}

/// Answers a client's requests from a store for a while, with what a place with these keys hands on.
fn poll(
    (client, asked): &mut (Client, Vec<Effect>),
    place: &ContentKey,
    store: &[(String, Vec<u8>)],
    from: u64,
) -> Vec<Effect> {
    let mut effects = std::mem::take(asked);
    effects.extend(client.receive(Msg::SyncNow, Millis(from)));
    let mut all = Vec::new();
    for n in 1..40 {
        let mut next = Vec::new();
        for effect in effects {
            let Effect::Store { id, request } = &effect else {
                all.push(effect);
                continue;
            };
            let result = match request {
                StoreRequest::List { prefix, .. } => {
                    let of = store.iter().filter(|(key, _)| key.starts_with(prefix.as_str()));
                    let object = |(key, bytes): &(String, Vec<u8>)| ListedObject {
                        key: key.clone(),
                        etag: String::new(),
                        n_bytes: bytes.len() as u64,
                    };
                    StoreReply::Listed(ListPage { objects: of.map(object).collect(), truncated: false })
                }
                StoreRequest::Get { key } => {
                    let found = store.iter().find(|(known, _)| known == key).unwrap();
                    StoreReply::Got(seal::incoming(Some(place), key, found.1.clone()).unwrap())
                }
                StoreRequest::Put { .. } => StoreReply::Stored,
            };
            next.extend(client.receive(Msg::StoreDone { id: *id, result: Ok(result) }, Millis(from + n)));
        }
        effects = next;
    }
    all
}

fn scores(order: Vec<u32>, n_items: usize) -> Scores {
    let share = |idx: usize| idx as f32 / 100.0;
    Scores {
        model: ModelHash::new([4; 8]),
        order,
        scores: (0..n_items).map(share).collect(),
        uncertainty: (0..n_items).map(share).collect(),
        density: (0..n_items).map(share).collect(),
        predicted: Vec::new(),
        confidence: Vec::new(),
        novelty: Vec::new(),
        represents: Vec::new(),
        trained: true,
    }
}

#[test]
fn clg2_a_labeler_keeps_closed_logs_as_a_note_and_reads_the_experts() {
    let mut client = opened(1, Role::Labeler, 6, Vec::new());
    let items: Vec<ItemId> = client.0.project().items().iter().map(|item| item.id).collect();
    let (theirs, stored) = labeled(2, Role::Labeler, vec![answer(2, 2, items[0], "a", &[])]);
    let (expert, open) = labeled(3, Role::Expert, vec![answer(2, 3, items[1], "b", &[])]);
    let store = [(theirs.key.clone(), stored), (expert.key, open)];
    let effects = poll(&mut client, &keys(Some(1)), &store, 10);
    let state = client.0.project();
    assert_eq!((state.quarantine().count(), state.n_closed()), (0, 1));
    assert!(state.state(&items[0]).is_none(), "another labeler's answer is nowhere");
    assert!(state.state(&items[1]).is_some());
    let kept = effects.iter().find_map(|effect| match effect {
        Effect::Keep { key, bytes } if *key == theirs.key => Some(bytes.clone()),
        _ => None,
    });
    let kept = kept.expect("it is noted");
    assert_eq!(kept, closed_stub());
    assert!(!effects.contains(&Effect::Rank), "one's own labels alone make no order");
    // The next start fetches it no more; an expert's page does.
    let note = StoredSegment { key: theirs.key, bytes: kept, state: SaveState::Synced };
    for (role, n_fetched) in [(Role::Labeler, 0), (Role::Expert, 1)] {
        let mut again = opened(1, role, 6, vec![note.clone()]);
        assert_eq!(again.0.project().quarantine().count(), 0);
        poll(&mut again, &keys(if role.reviews() { None } else { Some(1) }), &store[..1], 10);
        assert_eq!(usize::from(again.0.project().state(&items[0]).is_some()), n_fetched);
    }
    // Where logs are open, what nobody can open is set aside and told.
    let mut open = Client::new(project(6), device_key(1).public(), Role::Labeler, 1);
    let asked = open.receive(Msg::Tick, Millis(2));
    let mut open = (open, asked);
    poll(&mut open, &ContentKey::new([9; 32]), &store[..1], 10);
    assert_eq!(open.0.project().quarantine().count(), 1);
}

#[test]
fn clg3_an_expert_publishes_what_is_done_and_a_labeler_is_asked_by_it() {
    let n_items = 40;
    let mut tab = opened(9, Role::Expert, n_items, Vec::new());
    let items: Vec<ItemId> = tab.0.project().items().iter().map(|item| item.id).collect();
    let both = |labeler| labeled(labeler, Role::Labeler, vec![answer(2, 2, items[0], "a", &[])]);
    let store: Vec<(String, Vec<u8>)> = [both(2), both(3)].map(|(segment, stored)| (segment.key, stored)).to_vec();
    let ctx = |at| Ctx { now: Millis(at), event_id: event_id(at) };
    tab.0.receive(Msg::UploadLock(true), Millis(5));
    assert!(tab.0.publish_plan(ctx(6)).is_empty(), "the logs were not read yet");
    poll(&mut tab, &keys(None), &store, 10);
    let mut expert = tab.0;
    assert!(expert.publish_plan(ctx(60)).is_empty(), "the order is worth waiting for");
    let order = vec![7, 0, 5, 3];
    expert.receive(Msg::Ranked(scores(order, n_items)), Millis(70));
    let effects = expert.publish_plan(ctx(80));
    let [Effect::Persist { lines }] = effects.as_slice() else { panic!("{effects:?}") };
    let event = event_wire::decode(&lines[0].1).unwrap();
    let EventKind::Plan(plan) = event.kind.clone() else { panic!("{event:?}") };
    assert_eq!((plan.done.as_slice(), plan.undone.len(), plan.people.len()), (&items[..1], 0, 2));
    assert_eq!(plan.order.iter().map(|it| it.item).collect::<Vec<_>>(), [items[7], items[5], items[3]]);
    assert!(!lines[0].1.contains("\"a\""), "a plan names no label: {}", lines[0].1);
    assert!(expert.publish_plan(ctx(90)).is_empty(), "it was just published");

    // A labeler who sees none of the answers: the done item is not asked, the order is followed within their share.
    let mut tab = opened(1, Role::Labeler, n_items, Vec::new());
    let (published, open) = labeled(9, Role::Expert, vec![event]);
    let store = [&store[..], &[(published.key, open)]].concat();
    poll(&mut tab, &keys(Some(1)), &store, 100);
    let mut labeler = tab.0;
    let project = labeler.project();
    assert!(project.is_planned_done(&items[0]) && !project.is_planned_done(&items[1]));
    assert_eq!(project.planned_people().len(), 2);
    assert_eq!(labeler.scores().unwrap().order, [7, 5, 3]);
    let mut asked = Vec::new();
    for n in 200..400 {
        let Some(shown) = labeler.session().shown else { break };
        asked.push((shown.pick.item, shown.pick.stratum));
        labeler.command(ctx(n), None, Command::Answer(Choice::Label(LabelName::new("a")))).unwrap();
    }
    let all: BTreeSet<ItemId> = asked.iter().map(|(item, _)| *item).collect();
    assert_eq!((asked.len(), all.len()), (n_items - 1, n_items - 1), "all but the one that is done, each once");
    assert!(!all.contains(&items[0]));
    let scored: Vec<ItemId> =
        asked.iter().filter(|(_, it)| *it == crate::event::Stratum::Scored).map(|(item, _)| *item).collect();
    assert!(!scored.is_empty() && scored.iter().all(|item| [items[7], items[5], items[3]].contains(item)), "{asked:?}");
}

#[test]
fn clg3_plans_of_several_experts_come_together_in_any_order() {
    let items: Vec<ItemId> = project(3).items().iter().map(|item| item.id).collect();
    let plan = |n: u64, done: &[ItemId], undone: &[ItemId]| {
        let plan = Plan { done: done.to_vec(), undone: undone.to_vec(), ..Plan::default() };
        Event { id: event_id(n), at: Millis(n), kind: EventKind::Plan(plan) }
    };
    let events = [
        (4, plan(10, &items[..2], &[])),
        (5, plan(11, &items[2..], &items[..1])),
        (4, plan(12, &items[..1], &items[..1])),
    ];
    let folded = |order: [usize; 3]| {
        let mut project = project(3);
        for key in [4, 5] {
            let hello = hello_of_key(&project, &device_key(key), Role::Expert, 1);
            let public = device_key(key).public();
            project.apply(public.device(), public.labeler(), hello);
        }
        for (key, event) in order.map(|idx| events[idx].clone()) {
            let public = device_key(key).public();
            project.apply(public.device(), public.labeler(), event);
        }
        items.iter().map(|item| project.is_planned_done(item)).collect::<Vec<_>>()
    };
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2], [1, 2, 0]] {
        assert_eq!(folded(order), [false, true, true], "{order:?}");
    }
    // A labeler's plan counts nowhere.
    let mut project = project(3);
    let public = device_key(1).public();
    let hello = hello_of_key(&project, &device_key(1), Role::Labeler, 1);
    project.apply(public.device(), public.labeler(), hello);
    project.apply(public.device(), public.labeler(), plan(10, &items, &[]));
    assert!(!project.is_planned_done(&items[0]));
}
