//! What a person's commands and a device's log do to one client. Many devices over a hostile store are simulated in `tests`.

use super::*;
use crate::certificate::Certificate;
use crate::command::hello;
use crate::crypto::SecretKey;
use crate::event::Choice;
use crate::record::LabelName;
use crate::testkit::{PROJECT, answer, device_key, event_id, invite, project};
use crate::wire::segment::Header;

/// A client over some items whose log holds its hello alone.
fn labeling(project: Project) -> Client {
    let key = device_key(1).public();
    let mut client = Client::new(project, key, Role::Labeler, 1);
    let ctx = Ctx { now: Millis(1), event_id: event_id(1) };
    client.join(hello(client.project(), "P", Role::Labeler, &invite(Role::Labeler), &key, ctx));
    client.receive(Msg::Loaded { head: None, pending: Vec::new(), segments: Vec::new() }, Millis(2));
    client
}

fn sealed(key: &SecretKey, seq: u64, prev: Option<Digest>, first: u64, lines: &[String]) -> Sealed {
    let public = key.public();
    let header = Header {
        project: PROJECT,
        generation: 1,
        labeler: public.labeler(),
        certificate: Certificate::default(),
        key: public,
        seq,
        prev,
        first,
        seen: std::collections::BTreeMap::new(),
    };
    let body = segment::body(&header, lines);
    let signature = key.sign(&body);
    segment::seal(&header, body, &signature)
}

/// An old copy of the profile was put back: the store has a later segment of this device, with higher numbers than what
/// this disk holds. The simulator found that such events were never sealed again.
#[test]
fn syn3_events_of_a_restored_profile_are_sealed_whatever_the_store_has_of_this_device() {
    let key = device_key(1);
    let mut client = labeling(project(4));
    let item = client.project().items()[0].id;
    let line = |n| event_wire::encode(&answer(n, n, item, "a", &[]));
    let first = sealed(&key, 1, None, 0, &[line(20)]);
    let elsewhere = sealed(&key, 2, Some(first.digest), 1, &[line(21), line(22), line(23)]);
    let stored = |sealed: &Sealed| StoredSegment {
        key: sealed.key.clone(),
        bytes: sealed.bytes.clone(),
        state: SaveState::Synced,
    };
    let segments = vec![stored(&first), stored(&elsewhere)];
    let pending = vec![(1, line(30)), (2, line(31))];
    client.receive(Msg::Loaded { head: Some((1, first.digest)), pending, segments }, Millis(10));
    client.receive(Msg::UploadLock(true), Millis(20));
    let effects = client.receive(Msg::Flush, Millis(30));
    let body = effects.iter().find_map(|effect| match effect {
        Effect::Sign { body } => Some(String::from_utf8(body.clone()).unwrap()),
        _ => None,
    });
    let body = body.expect("the events wait for ever");
    assert!(body.contains(&event_id(30).to_string()) && body.contains(&event_id(31).to_string()), "{body}");
    assert!(body.contains("\"seq\":2") && body.contains("\"first\":1"), "{body}");
}

/// A tab that died between its last write and its hint left events that nobody would seal before the next answer.
#[test]
fn syn3_the_tab_that_seals_looks_for_what_others_wrote() {
    let mut client = labeling(project(4));
    client.receive(Msg::UploadLock(true), Millis(1000));
    client.receive(Msg::Loaded { head: None, pending: Vec::new(), segments: Vec::new() }, Millis(1000));
    let reads = |effects: &[Effect]| effects.iter().filter(|effect| **effect == Effect::ReadPending).count();
    let n_reads: usize = (0..600).map(|n| reads(&client.receive(Msg::Tick, Millis(10_000 + n * 100)))).sum();
    assert_eq!(n_reads, 10, "every six seconds");
    let item = client.project().items()[0].id;
    let line = event_wire::encode(&answer(30, 30, item, "a", &[]));
    client.receive(Msg::OtherTab { lines: vec![(0, line)] }, Millis(80_000));
    let effects = client.receive(Msg::Tick, Millis(82_000));
    assert!(effects.iter().any(|effect| matches!(effect, Effect::Sign { .. })), "{effects:?}");
}

/// A clock that is set back makes nobody wait until the old time comes again.
#[test]
fn syn4_sealing_goes_on_after_the_clock_was_set_back() {
    let mut client = labeling(project(4));
    let late = 10_000_000;
    client.receive(Msg::UploadLock(true), Millis(late));
    let item = client.project().items()[0].id;
    let line = event_wire::encode(&answer(30, 30, item, "a", &[]));
    client.receive(Msg::OtherTab { lines: vec![(0, line)] }, Millis(late));
    let early = Millis(1_000_000);
    assert!(!client.receive(Msg::Tick, early).iter().any(|effect| matches!(effect, Effect::Sign { .. })));
    let effects = client.receive(Msg::Tick, Millis(early.0 + 2_000));
    assert!(effects.iter().any(|effect| matches!(effect, Effect::Sign { .. })), "{effects:?}");
}

#[test]
fn cmd1_undo_takes_back_the_last_answer_and_shows_its_item() {
    let mut client = labeling(project(10));
    let first = client.session().shown.unwrap().pick.item;
    let mut n = 1;
    let mut command = |client: &mut Client, command| {
        n += 1;
        client.command(Ctx { now: Millis(n), event_id: event_id(n) }, None, command).map(|_| ())
    };
    let label = |name: &str| Command::Answer(Choice::Label(LabelName::new(name)));
    command(&mut client, label("a")).unwrap();
    assert_ne!(client.session().shown.unwrap().pick.item, first);
    assert_eq!(client.n_mine(), 1);
    command(&mut client, Command::Undo).unwrap();
    assert_eq!(client.session().shown.unwrap().pick.item, first);
    assert_eq!(client.n_mine(), 0);
    command(&mut client, Command::Redo).unwrap();
    assert_eq!(client.n_mine(), 1);
    assert_ne!(client.session().shown.unwrap().pick.item, first);
    assert_eq!(command(&mut client, Command::Redo), Err(Refusal::NothingToUndo));
    // A corrected answer goes back to what it was, not to nothing.
    client.revisit(first, Millis(5));
    command(&mut client, label("b")).unwrap();
    command(&mut client, Command::Undo).unwrap();
    let state = client.project().state(&first).unwrap().clone();
    let standing = state.cells.values().next().unwrap().standing().unwrap().clone();
    assert_eq!(standing.answer.choice, Choice::Label(LabelName::new("a")));
    assert_eq!(command(&mut client, label("nonsense")), Err(Refusal::UnknownLabel));
    let settle = Command::Settle {
        item: first,
        answer: LabelName::new("a").into(),
        also: Vec::new(),
        reason: String::new(),
        cause: None,
    };
    assert_eq!(command(&mut client, settle), Err(Refusal::NotAReviewer));
}

/// The simulator lost the undo with a tab, and the answer before it stood beside the one after it.
#[test]
fn fold2_an_answer_names_what_a_lost_undo_took_back() {
    let mut client = labeling(project(3));
    let mut n = 1;
    let mut written = |client: &mut Client, command| {
        n += 1;
        let effects = client.command(Ctx { now: Millis(9), event_id: event_id(n) }, None, command).unwrap();
        let lines = effects.into_iter().find_map(|effect| match effect {
            Effect::Persist { lines } => Some(lines),
            _ => None,
        });
        crate::wire::event::decode(&lines.unwrap()[0].1).unwrap()
    };
    let label = |name: &str| Command::Answer(Choice::Label(LabelName::new(name)));
    let first = written(&mut client, label("c"));
    let _lost = written(&mut client, Command::Undo);
    let second = written(&mut client, label("a"));
    let EventKind::Answer(answer) = &second.kind else { panic!("not an answer") };
    let item = answer.item;
    assert!(answer.supersedes.contains(&first.id), "{answer:?}");
    let mut reader = project(3);
    let key = device_key(1).public();
    let ctx = Ctx { now: Millis(1), event_id: event_id(99) };
    let greeting = hello(&reader, "P", Role::Labeler, &invite(Role::Labeler), &key, ctx);
    for event in [greeting, first, second] {
        reader.apply(key.device(), key.labeler(), event);
    }
    let cell = reader.state(&item).unwrap().cells.get(&key.labeler()).unwrap().clone();
    assert_eq!(cell.current().unwrap().answer.choice, Choice::Label(LabelName::new("a")));
    assert!(!cell.conflicts());
}

fn practising() -> Client {
    let base = project(4);
    let mut manifest = base.manifest().clone();
    let item = |text, label| crate::record::PracticeItem::new(text, vec![LabelName::new(label)], "because");
    manifest.practice = vec![item("first", "a"), item("second", "b")];
    manifest.policy.votes_per_item = 1;
    let mut project = Project::new(manifest, crate::testkit::members());
    project.add_items(base.items().to_vec());
    labeling(project)
}

fn give(client: &mut Client, n: u64, command: Command) -> Result<Vec<Effect>, Refusal> {
    client.command(Ctx { now: Millis(10 * n), event_id: event_id(n) }, Some(7), command)
}

#[test]
fn pra1_practice_comes_first_and_each_answer_gets_feedback_before_the_next() {
    let mut client = practising();
    let place =
        |client: &Client| client.session().practice.as_ref().map(|practice| (practice.idx, practice.told.clone()));
    assert_eq!((place(&client), client.session().shown), (Some((0, None)), None));
    // An answer to an item finds no item, and nothing goes on before the answer.
    let label = |name| Command::Answer(Choice::Label(LabelName::new(name)));
    assert_eq!(give(&mut client, 2, label("a")), Err(Refusal::NothingShown));
    client.go_on(Millis(20));
    assert_eq!(place(&client), Some((0, None)));

    let effects = give(&mut client, 3, Command::Practise(LabelName::new("b"))).unwrap();
    assert!(matches!(&effects[0], Effect::Persist { lines } if lines[0].1.contains("practice")), "{effects:?}");
    assert_eq!(place(&client), Some((0, Some(LabelName::new("b")))));
    // A second answer to the same item is not taken, whatever arrives meanwhile.
    assert_eq!(give(&mut client, 4, Command::Practise(LabelName::new("a"))), Err(Refusal::NothingShown));
    client.receive(Msg::Tick, Millis(50));
    assert_eq!(place(&client), Some((0, Some(LabelName::new("b")))));
    client.go_on(Millis(60));
    assert_eq!(place(&client), Some((1, None)));
    give(&mut client, 7, Command::Practise(LabelName::new("b"))).unwrap();
    client.go_on(Millis(80));
    assert_eq!(place(&client), None);
    assert!(client.session().shown.is_some());
    assert_eq!(client.n_mine(), 0, "practice is no work on the items");
    give(&mut client, 9, label("a")).unwrap();
    // The way back leads to items alone.
    give(&mut client, 10, Command::Undo).unwrap();
    assert_eq!(give(&mut client, 11, Command::Undo), Err(Refusal::NothingToUndo));
}

#[test]
fn pra1_practice_goes_on_after_a_reload_and_reviewers_have_none() {
    let mut before = practising();
    let effects = give(&mut before, 3, Command::Practise(LabelName::new("a"))).unwrap();
    let Effect::Persist { lines } = &effects[0] else { panic!("not kept: {effects:?}") };
    let mut after = practising();
    let pending = vec![(0, lines[0].1.clone())];
    after.receive(Msg::OtherTab { lines: pending }, Millis(90));
    assert_eq!(after.session().practice.as_ref().map(|practice| practice.idx), Some(1));
    let expert = Client::new(before.project().clone(), device_key(5).public(), Role::Expert, 1);
    let mut expert = expert;
    expert.receive(Msg::Tick, Millis(100));
    assert!(expert.session().practice.is_none() && expert.session().shown.is_some());
}

mod around;
mod by_hand;
mod closed;
mod questions;
