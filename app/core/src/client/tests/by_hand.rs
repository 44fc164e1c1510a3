//! Pieces that people brought, what is in this tab alone, and how many others a piece names.

use super::*;
use crate::wire::bundle::unbundle;

fn body_of(effects: &[Effect]) -> Option<Vec<u8>> {
    effects.iter().find_map(|effect| match effect {
        Effect::Sign { body } => Some(body.clone()),
        _ => None,
    })
}

#[test]
fn hnd2_pieces_that_somebody_brought_are_kept_and_counted_once_and_never_fetched() {
    let mut client = labeling(project(4));
    let key = device_key(2);
    let ctx = Ctx { now: Millis(1), event_id: event_id(50) };
    let join = hello(client.project(), "Bob", Role::Labeler, &invite(Role::Labeler), &key.public(), ctx);
    let item = client.project().items()[0].id;
    let lines = [event_wire::encode(&join), event_wire::encode(&answer(51, 51, item, "a", &[]))];
    let piece = sealed(&key, 1, None, 0, &lines);
    let brought = || Msg::Carried(vec![(piece.key.clone(), piece.bytes.clone())]);
    let before = client.project().tally().n_labels;
    let effects = client.receive(brought(), Millis(60));
    assert!(
        effects.iter().any(|effect| matches!(effect, Effect::Keep { key, .. } if *key == piece.key)),
        "{effects:?}"
    );
    assert_eq!(client.project().tally().n_labels, before + 1);
    assert!(client.sync().knows(&piece.key));
    client.receive(brought(), Millis(61));
    assert_eq!(client.project().tally().n_labels, before + 1);
}

#[test]
fn saf2_what_is_in_this_tab_alone_needs_no_disk_to_be_saved() {
    let mut client = labeling(project(4));
    assert!(!client.is_all_sealed(), "the hello is in no piece yet");
    client.receive(Msg::UploadLock(true), Millis(10));
    client.receive(Msg::Loaded { head: None, pending: Vec::new(), segments: Vec::new() }, Millis(10));
    let item = client.project().items()[0].id;
    let line = event_wire::encode(&answer(30, 30, item, "a", &[]));
    client.receive(Msg::OtherTab { lines: vec![(0, line)] }, Millis(20));
    // Sealed and committed, but the store does not answer.
    let body = body_of(&client.receive(Msg::Flush, Millis(30))).unwrap();
    let signature = device_key(1).sign(&body);
    client.receive(Msg::Signed(Some(signature)), Millis(31));
    client.receive(Msg::Committed(true), Millis(32));
    let ctx = Ctx { now: Millis(40), event_id: event_id(31) };
    client.command(ctx, None, Command::Answer(Choice::Label(LabelName::new("b")))).unwrap();
    let found = unbundle(&client.only_here());
    let (key, bytes) = &found.segments[0];
    let segment = segment::open(key, bytes, PROJECT).unwrap();
    assert_eq!((found.segments.len(), segment.events[0].id), (1, event_id(30)));
    // The hello and the last answer were never on disk.
    assert_eq!(found.n_loose, 2, "{}", String::from_utf8_lossy(&client.only_here()));
}

#[test]
fn log4_a_piece_names_sixteen_other_logs_and_in_time_all_of_them() {
    const N_OTHERS: u8 = 60;
    let mut client = labeling(project(4));
    client.receive(Msg::UploadLock(true), Millis(10));
    client.receive(Msg::Loaded { head: None, pending: Vec::new(), segments: Vec::new() }, Millis(10));
    for n in 0..N_OTHERS {
        let key = device_key(100 + n);
        let piece = sealed(&key, 1, None, 0, &[]);
        client.receive(Msg::Carried(vec![(piece.key, piece.bytes)]), Millis(11));
    }
    let item = client.project().items()[0].id;
    let mut named = BTreeSet::new();
    for n in 0..30 {
        let now = 100 * (n + 1);
        let line = event_wire::encode(&answer(200 + n, now, item, "a", &[]));
        client.receive(Msg::OtherTab { lines: vec![(n, line)] }, Millis(now));
        let body = body_of(&client.receive(Msg::Flush, Millis(now + 1))).unwrap();
        let signature = device_key(1).sign(&body);
        let effects = client.receive(Msg::Signed(Some(signature)), Millis(now + 2));
        let segment = effects.iter().find_map(|effect| match effect {
            Effect::Commit { segment, .. } => Some(segment.clone()),
            _ => None,
        });
        let segment = segment.unwrap();
        let seen = segment::open(&segment.key, &segment.bytes, PROJECT).unwrap().header.seen;
        assert_eq!(seen.len(), own_log::MAX_SEEN);
        named.extend(seen.into_keys());
        client.receive(Msg::Committed(true), Millis(now + 3));
    }
    assert_eq!(named.len(), usize::from(N_OTHERS), "some are never named");
}
