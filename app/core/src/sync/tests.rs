//! The sync machine by itself.

use super::*;
use crate::crypto::sha256;
use crate::store::ListedObject;
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

/// The store lists two and a half thousand of old objects: looking through them again is done a third as often.
#[test]
fn syn2_full_lists_do_not_cost_more_as_logs_grow() {
    let old: Vec<ListedObject> =
        (0..2_500).map(|n| ListedObject { key: format!("log/old-{n:04}"), etag: String::new(), n_bytes: 1 }).collect();
    let (mut sync, mut n_full) = (machine(), 0);
    for poll in 0..100_u64 {
        let now = Millis(1_000 + poll * 6_000);
        let mut requests = sync.outgoing(now);
        while let Some((id, request)) = requests.pop() {
            let StoreRequest::List { prefix, start_after } = &request else { panic!("{request:?}") };
            let is_log = prefix == "log/";
            n_full += u32::from(is_log && start_after.is_none());
            let later = |it: &&ListedObject| is_log && start_after.as_ref().is_none_or(|after| it.key > *after);
            let left: Vec<ListedObject> = old.iter().filter(later).cloned().collect();
            let page = ListPage { truncated: left.len() > 1000, objects: left.into_iter().take(1000).collect() };
            sync.done(id, Ok(StoreReply::Listed(page)), now);
            requests.extend(sync.outgoing(now));
        }
    }
    assert_eq!(n_full, 4, "at polls 0, 30, 60 and 90");
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
fn syn4_a_long_retry_after_is_waited_for_and_none_makes_a_tight_loop() {
    let refused = |secs| StoreError::Busy { status: 429, retry_after_secs: Some(secs) };
    let mut sync = machine();
    let (id, _) = sync.outgoing(Millis(0)).remove(0);
    sync.done(id, Err(refused(300)), Millis(0));
    assert!(sync.outgoing(Millis(299_999)).is_empty());
    assert!(!sync.outgoing(Millis(400_000)).is_empty());
    // A store that says "at once" each time is still asked less and less.
    let mut sync = machine();
    let (mut now, mut n_asked) = (Millis(0), 0);
    while now.0 < 60_000 {
        for (id, _) in sync.outgoing(now) {
            n_asked += 1;
            sync.done(id, Err(refused(0)), now);
        }
        now.0 += 50;
    }
    assert!(n_asked < 20, "{n_asked} requests in a minute");
}

#[test]
fn syn4_a_clock_that_is_set_back_delays_no_poll() {
    let mut sync = machine();
    drain(&mut sync, Millis(10_000_000));
    assert!(drain(&mut sync, Millis(2_000_000)).is_empty(), "the interval is not over");
    assert!(!drain(&mut sync, Millis(2_006_000)).is_empty());
    sync.poll_now();
    let (id, _) = sync.outgoing(Millis(9_000_000)).remove(0);
    sync.done(id, Err(StoreError::Unreachable), Millis(9_000_000));
    assert!(drain(&mut sync, Millis(1_000_000)).is_empty());
    assert!(!drain(&mut sync, Millis(1_060_000)).is_empty(), "nor does a back-off last longer");
}

/// Whoever holds the store's keys could make every reader download gigabytes at every full list.
#[test]
fn log2_what_is_larger_than_a_segment_is_set_aside_without_a_download() {
    let mut sync = machine();
    let large = ListedObject { key: sealed(3).key, etag: "x".to_owned(), n_bytes: 1 << 40 };
    let mut changes = Vec::new();
    for (id, request) in sync.outgoing(Millis(0)) {
        let is_log = matches!(&request, StoreRequest::List { prefix, .. } if prefix == "log/");
        let objects = if is_log { vec![large.clone()] } else { Vec::new() };
        changes.extend(sync.done(id, Ok(StoreReply::Listed(ListPage { objects, truncated: false })), Millis(0)));
    }
    assert!(changes.contains(&Change::TooLarge { key: large.key }), "{changes:?}");
    assert!(sync.outgoing(Millis(1)).is_empty(), "it is not fetched");
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
                // The first two reads find a damaged object.
                StoreRequest::Get { .. } if round < 3 => StoreReply::Got(vec![9]),
                StoreRequest::Get { .. } => StoreReply::Got(vec![1]),
                StoreRequest::List { .. } => StoreReply::Listed(ListPage::default()),
            };
            changes.extend(sync.done(id, Ok(reply), now));
        }
    }
    assert_eq!(bodies, 2, "the same bytes were put again");
    assert_eq!(changes.iter().filter(|change| matches!(change, Change::Lost { .. })).count(), 1);
    let synced = changes.iter().filter(|change| matches!(change, Change::Synced { .. })).count();
    assert_eq!(synced, 1);
}

#[test]
fn syn7_a_tab_without_the_lock_uploads_nothing() {
    let mut sync = machine();
    sync.push(1, sealed(1), false);
    assert!(drain(&mut sync, Millis(0)).iter().all(|request| !matches!(request, StoreRequest::Put { .. })));
}

/// Carries requests out until none is left; returns how many there were.
fn serve(sync: &mut Sync, store: &mut crate::place::Memory, now: Millis) -> usize {
    let mut n_requests = 0;
    loop {
        let requests = sync.outgoing(now);
        if requests.is_empty() {
            return n_requests;
        }
        for (id, request) in requests {
            n_requests += 1;
            sync.done(id, Ok(store.serve(&request)), now);
        }
    }
}

#[test]
fn syn2_an_idle_poll_is_one_request_however_many_people_there_are() {
    let mut store = crate::place::Memory::default();
    for n in 2..60 {
        let key = device_key(n).public();
        let hash32: String = sha256(&[n]).to_string().chars().take(32).collect();
        let segment = SegmentKey { labeler: key.labeler(), device: key.device(), seq: 1, hash32 };
        for key in [segment.object_key(), head_key(key.labeler(), key.device())] {
            store.serve(&StoreRequest::Put { key, body: vec![n] });
        }
    }
    let mut sync = machine();
    assert!(serve(&mut sync, &mut store, Millis(1_000)) > 58, "the first poll fetches everything");
    for poll in 1..u64::from(FULL_LIST_EVERY) {
        assert_eq!(serve(&mut sync, &mut store, Millis(1_000 + poll * 10_000)), 1, "poll {poll}");
    }
}

#[test]
fn sto3_what_is_carried_by_hand_is_never_put() {
    let mut sync = machine();
    sync.carry_by_hand(true);
    sync.set_uploads(true);
    sync.push(1, sealed(1), false);
    let made = drain(&mut sync, Millis(1_000));
    assert!(!made.is_empty() && made.iter().all(|request| !matches!(request, StoreRequest::Put { .. })), "{made:?}");
}

fn snapshot_key(generation: u64) -> String {
    let owner = device_key(7).public().labeler();
    crate::wire::snapshot::SnapshotKey { owner, generation, digest: sha256(&generation.to_le_bytes()) }.object_key()
}

fn listed(keys: &[(String, u64)]) -> StoreReply {
    let object =
        |(key, n_bytes): &(String, u64)| ListedObject { key: key.clone(), etag: String::new(), n_bytes: *n_bytes };
    StoreReply::Listed(ListPage { objects: keys.iter().map(object).collect(), truncated: false })
}

/// A machine that has asked for snapshots, and the name of that request.
fn asking() -> (Sync, RequestId) {
    let mut sync = machine();
    sync.want_snapshot("snap/x/".to_owned());
    let requests = sync.outgoing(Millis(1000));
    assert_eq!(requests.len(), 1, "nothing else is asked before it is known what is needed");
    let (id, request) = requests.into_iter().next().unwrap();
    assert_eq!(request, StoreRequest::List { prefix: "snap/x/".to_owned(), start_after: None });
    (sync, id)
}

/// The prefixes that are listed and the keys that are fetched next.
fn asked(requests: Vec<(RequestId, StoreRequest)>) -> (Vec<RequestId>, Vec<String>) {
    let what = |request| match request {
        StoreRequest::List { prefix, .. } => prefix,
        StoreRequest::Get { key } | StoreRequest::Put { key, .. } => key,
    };
    requests.into_iter().map(|(id, request)| (id, what(request))).unzip()
}

#[test]
fn snp4_the_newest_snapshot_is_asked_for_first_and_what_it_holds_is_not_fetched() {
    let (mut sync, id) = asking();
    let keys = [1, 2, 3].map(|generation| (snapshot_key(generation), 10));
    let odd = [("snap/x/readme.txt".to_owned(), 1), (snapshot_key(4), 1 << 40)];
    assert_eq!(sync.done(id, Ok(listed(&[keys.as_slice(), &odd].concat())), Millis(1000)), []);
    let (ids, found) = asked(sync.outgoing(Millis(1000)));
    assert_eq!(found, [snapshot_key(3)]);
    let changes = sync.done(ids[0], Ok(StoreReply::Got(vec![1])), Millis(1000));
    assert_eq!(changes, [Change::Snapshot { key: snapshot_key(3), bytes: vec![1] }]);
    // It is none of the owner's: the one before is tried.
    sync.refuse_snapshot();
    let (ids, found) = asked(sync.outgoing(Millis(1000)));
    assert_eq!(found, [snapshot_key(2)]);
    let changes = sync.done(ids[0], Ok(StoreReply::Got(vec![2])), Millis(1000));
    assert_eq!(changes.len(), 1, "the poll is not over: {changes:?}");
    sync.cover(sealed(1).key);
    let (ids, found) = asked(sync.outgoing(Millis(1000)));
    assert_eq!(found, ["head/", "log/"]);
    sync.done(ids[0], Ok(listed(&[])), Millis(1000));
    sync.done(ids[1], Ok(listed(&[(sealed(1).key, 1), (sealed(2).key, 1)])), Millis(1000));
    let (ids, found) = asked(sync.outgoing(Millis(1000)));
    assert_eq!(found, [sealed(2).key]);
    assert_eq!(sync.done(ids[0], Ok(StoreReply::Got(vec![2])), Millis(1000)).last(), Some(&Change::UpToDate));
    assert_eq!(sync.n_covered(), 1);
    // Reports need the logs themselves.
    sync.read_covered();
    let (ids, _) = asked(sync.outgoing(Millis(1000)));
    sync.done(ids[1], Ok(listed(&[(sealed(1).key, 1), (sealed(2).key, 1)])), Millis(1000));
    let (ids, found) = asked(sync.outgoing(Millis(1000)));
    assert_eq!(found, [sealed(1).key]);
    sync.done(ids[0], Ok(StoreReply::Got(vec![1])), Millis(1000));
    assert_eq!(sync.n_covered(), 0);
}

#[test]
fn snp4_without_a_snapshot_the_logs_are_read() {
    let is_logs = |sync: &mut Sync| assert_eq!(asked(sync.outgoing(Millis(1000))).1, ["head/", "log/"]);
    let (mut sync, id) = asking();
    sync.done(id, Ok(listed(&[])), Millis(1000));
    is_logs(&mut sync);
    // A store that lets people read logs alone is not failing.
    let (mut sync, id) = asking();
    sync.done(id, Err(StoreError::Denied { code: "AccessDenied".to_owned() }), Millis(1000));
    assert_eq!(sync.health().failing, None);
    assert!(sync.outgoing(Millis(1999)).is_empty());
    assert_eq!(asked(sync.outgoing(Millis(2000))).1, ["head/", "log/"]);
    let (mut sync, id) = asking();
    sync.done(id, Ok(listed(&[(snapshot_key(1), 1)])), Millis(1000));
    let (ids, _) = asked(sync.outgoing(Millis(1000)));
    sync.done(ids[0], Ok(StoreReply::NotFound), Millis(1000));
    is_logs(&mut sync);
    // One that does not answer is asked again.
    let (mut sync, id) = asking();
    sync.done(id, Err(StoreError::Unreachable), Millis(1000));
    assert_eq!(asked(sync.outgoing(Millis(90_000))).1, ["snap/x/"]);
    // Who has logs already does not ask before it is known how much is lacking.
    let mut sync = machine();
    drain(&mut sync, Millis(1000));
    sync.want_snapshot("snap/x/".to_owned());
    assert_eq!(asked(sync.outgoing(Millis(90_000))).1, ["head/"]);
}

/// What a device asks for that has others' segments, and lacks `n` of one log that a snapshot holds but for the last ten.
fn coming_back(n: u64, holds: bool) -> Vec<StoreRequest> {
    let key = device_key(2).public();
    let place = |seq: u64| {
        let hash32 = sha256(&seq.to_le_bytes()).to_string().chars().take(32).collect();
        SegmentKey { labeler: key.labeler(), device: key.device(), seq, hash32 }.object_key()
    };
    let mut store = crate::place::Memory::default();
    let snapshot = holds.then(|| snapshot_key(1));
    let head = head_key(key.labeler(), key.device());
    for key in (0..=n).map(place).chain([head]).chain(snapshot) {
        store.serve(&StoreRequest::Put { key, body: vec![1] });
    }
    let mut sync = machine();
    sync.know(place(0));
    sync.want_snapshot_if_behind(crate::wire::snapshot::PREFIX.to_owned());
    let mut made = Vec::new();
    for poll in 0..3 {
        let now = Millis(1_000 + poll * 10_000);
        loop {
            let requests = sync.outgoing(now);
            if requests.is_empty() {
                break;
            }
            for (id, request) in requests {
                let changes = sync.done(id, Ok(store.serve(&request)), now);
                if changes.iter().any(|change| matches!(change, Change::Snapshot { .. })) {
                    (1..=n - 10).for_each(|seq| sync.cover(place(seq)));
                }
                made.push(request);
            }
        }
    }
    let (n_known, n_covered) = (sync.known.len() as u64, sync.n_covered() as u64);
    assert_eq!(n_known + n_covered, n + 1, "everything is here, by itself or in the snapshot");
    made
}

#[test]
fn snp4_a_device_that_is_far_behind_asks_for_a_snapshot_and_one_that_is_not_does_not() {
    let n_gets = |made: &[StoreRequest]| made.iter().filter(|it| matches!(it, StoreRequest::Get { .. })).count();
    let asks = |it: &StoreRequest| matches!(it, StoreRequest::List { prefix, .. } if prefix == "snap/");
    let n_asked = |made: &[StoreRequest]| made.iter().filter(|it| asks(it)).count();
    let far = FAR_BEHIND as u64;
    let made = coming_back(far + 50, true);
    let few = n_gets(&made);
    assert!(n_asked(&made) == 1 && (11..=11 + MAX_IN_FLIGHT).contains(&few), "{few} objects were fetched");
    let made = coming_back(far + 50, false);
    assert_eq!((n_asked(&made), n_gets(&made)), (1, FAR_BEHIND + 50), "without one, each is fetched once");
    let made = coming_back(far - 50, true);
    assert_eq!((n_asked(&made), n_gets(&made)), (0, FAR_BEHIND - 50));
}

#[test]
fn syn6_one_bad_answer_is_no_reason_to_put_over_a_whole_object() {
    for bad in [StoreReply::Got(vec![9]), StoreReply::NotFound] {
        let mut sync = machine();
        sync.set_uploads(true);
        sync.push(1, sealed(1), false);
        let (mut puts, mut reads, mut changes) = (0, 0, Vec::new());
        for at in (0..20).map(|n| Millis(n * 1_000)) {
            for (id, request) in sync.outgoing(at) {
                let reply = match &request {
                    StoreRequest::Put { key, .. } => {
                        puts += usize::from(*key == sealed(1).key);
                        StoreReply::Stored
                    }
                    StoreRequest::Get { .. } => {
                        reads += 1;
                        if reads == 1 { bad.clone() } else { StoreReply::Got(vec![1]) }
                    }
                    StoreRequest::List { .. } => StoreReply::Listed(ListPage::default()),
                };
                changes.extend(sync.done(id, Ok(reply), at));
            }
        }
        assert_eq!((puts, reads), (1, 2), "{bad:?}");
        assert!(changes.contains(&Change::Synced { key: sealed(1).key }));
    }
    // One that was never there is put as soon as that is seen.
    let mut sync = machine();
    sync.set_uploads(true);
    sync.push(1, sealed(1), true);
    let asked = sync.outgoing(Millis(0));
    let read = asked.iter().find(|(_, request)| matches!(request, StoreRequest::Get { .. })).unwrap();
    assert!(sync.done(read.0, Ok(StoreReply::NotFound), Millis(1)).contains(&Change::Lost { key: sealed(1).key }));
    let next = sync.outgoing(Millis(2));
    assert!(next.iter().any(|(_, request)| matches!(request, StoreRequest::Put { .. })), "{next:?}");
}

#[test]
fn hnd4_what_somebody_carried_to_the_host_is_read_back_and_then_synced() {
    let mut sync = machine();
    sync.carry_by_hand(true);
    sync.set_uploads(true);
    let segment = sealed(1);
    sync.push(1, segment.clone(), false);
    let listed = ListedObject { key: segment.key.clone(), etag: "a".to_owned(), n_bytes: 9 };
    let page = ListPage { objects: vec![listed], truncated: false };
    let mut changes = Vec::new();
    let mut asked = sync.outgoing(Millis(1_000));
    while let Some((id, request)) = asked.pop() {
        let reply = match &request {
            StoreRequest::List { prefix, .. } if prefix == "log/" => StoreReply::Listed(page.clone()),
            StoreRequest::List { .. } => StoreReply::Listed(ListPage::default()),
            StoreRequest::Get { key } if *key == segment.key => StoreReply::Got(segment.bytes.clone()),
            other => panic!("{other:?}"),
        };
        changes.extend(sync.done(id, Ok(reply), Millis(1_000)));
        asked.extend(sync.outgoing(Millis(1_000)));
    }
    assert!(changes.contains(&Change::Synced { key: segment.key }), "{changes:?}");
    assert_eq!(sync.outbox().count(), 0);
}
