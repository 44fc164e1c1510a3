//! The sync machine by itself.

use super::*;
use crate::testkit::device_key;

fn machine() -> Sync {
    let key = device_key(1).public();
    Sync::new(Some((key.labeler(), key.device())), 5, 1, BTreeSet::new())
}

fn sealed(n: u8) -> Sealed {
    let key = device_key(1).public();
    let digest = sha256(&[n]);
    let hash32: String = digest.to_string().chars().take(32).collect();
    let place = SegmentKey { labeler: key.labeler(), device: key.device(), seq: n.into(), hash32 };
    Sealed { key: place.object_key(), digest, bytes: vec![n] }
}

/// Answers every request with an empty store until none is left.
fn drain(sync: &mut Sync, now: Millis) -> Vec<StoreRequest> {
    let mut made = Vec::new();
    loop {
        let requests = sync.outgoing(now);
        if requests.is_empty() {
            return made;
        }
        for (id, request) in requests {
            let reply = match &request {
                StoreRequest::List { .. } => StoreReply::Listed(ListPage::default()),
                StoreRequest::Get { .. } => StoreReply::NotFound,
                StoreRequest::Put { .. } => StoreReply::Stored,
            };
            made.push(request);
            sync.done(id, Ok(reply), now);
        }
    }
}

#[test]
fn syn2_a_poll_is_one_list_and_every_tenth_is_full() {
    let mut sync = machine();
    let mut now = Millis(1000);
    let mut full = 0;
    for _ in 0..20 {
        let made = drain(&mut sync, now);
        let heads = StoreRequest::List { prefix: "head/".to_owned(), start_after: None };
        assert_eq!(made.first(), Some(&heads));
        full += made
            .iter()
            .filter(|request| matches!(request, StoreRequest::List { prefix, .. } if prefix == "log/"))
            .count();
        assert!(sync.outgoing(Millis(now.0 + 3900)).is_empty(), "it waits for the next poll");
        now.0 += 6000;
    }
    assert_eq!(full, 2);
}

#[test]
fn syn4_failures_back_off_and_retry_after_is_honoured() {
    let mut sync = machine();
    let (id, _) = sync.outgoing(Millis(0)).remove(0);
    sync.done(id, Err(StoreError::Busy { status: 503, retry_after_secs: Some(20) }), Millis(0));
    assert!(sync.outgoing(Millis(19_999)).is_empty());
    assert!(!sync.outgoing(Millis(30_001)).is_empty());
    assert!(sync.health().failing.is_some());
    sync.poll_now();
    assert!(sync.wake_at() == Millis(0));
}

#[test]
fn syn6_a_segment_is_synced_only_when_read_back_equal() {
    let mut sync = machine();
    sync.set_uploads(true);
    sync.push(1, sealed(1), false);
    let mut now = Millis(0);
    let mut changes = Vec::new();
    let mut bodies = 0;
    for round in 0..6 {
        now.0 += 10_000;
        for (id, request) in sync.outgoing(now) {
            let reply = match &request {
                StoreRequest::Put { key, .. } => {
                    bodies += usize::from(*key == sealed(1).key);
                    StoreReply::Stored
                }
                // The first read finds a damaged object.
                StoreRequest::Get { .. } if round < 2 => StoreReply::Got(vec![9]),
                StoreRequest::Get { .. } => StoreReply::Got(vec![1]),
                StoreRequest::List { .. } => StoreReply::Listed(ListPage::default()),
            };
            changes.extend(sync.done(id, Ok(reply), now));
        }
    }
    assert_eq!(bodies, 2, "the same bytes were put again");
    let synced = changes.iter().filter(|change| matches!(change, Change::Synced { .. })).count();
    assert_eq!(synced, 1);
}

#[test]
fn syn7_a_tab_without_the_lock_uploads_nothing() {
    let mut sync = machine();
    sync.push(1, sealed(1), false);
    assert!(drain(&mut sync, Millis(0)).iter().all(|request| !matches!(request, StoreRequest::Put { .. })));
}
