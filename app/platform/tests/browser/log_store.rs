//! The log store: numbers, seals, states and reopening.

use accord_core::crypto::sha256;
use accord_core::event::Millis;
use accord_platform::{Head, KnownProject, LogStore, Projects, SealedBytes, SegmentState, StoredSegment};
use wasm_bindgen_test::wasm_bindgen_test;

use super::support::{both, js, new_project};

fn lines(prefix: &str, n_lines: usize) -> Vec<String> {
    (0..n_lines).map(|idx| format!("{prefix}-{idx}")).collect()
}

fn segment(seq: u64) -> SealedBytes {
    let bytes = format!("segment {seq}").into_bytes();
    SealedBytes { key: format!("log/me/{seq:08}.seg"), seq, digest: sha256(&bytes), bytes }
}

async fn append_one_by_one(store: &LogStore, prefix: &str, n_events: usize) -> Vec<u64> {
    let mut numbers = Vec::new();
    for line in lines(prefix, n_events) {
        let range = store.append(&[line]).await.unwrap();
        assert_eq!(range.end, range.start + 1);
        numbers.push(range.start);
    }
    numbers
}

#[wasm_bindgen_test]
async fn two_connections_allocate_numbers_without_gap_or_repetition() {
    let project = new_project();
    let (one, two) = both(LogStore::open(project), LogStore::open(project)).await;
    let (one, two) = (one.unwrap(), two.unwrap());
    let (ones, twos) = both(append_one_by_one(&one, "one", 200), append_one_by_one(&two, "two", 200)).await;

    // They really took turns; otherwise the test would show nothing.
    assert!(ones.last() > twos.first() && twos.last() > ones.first());
    let mut numbers = [ones.clone(), twos].concat();
    numbers.sort_unstable();
    assert_eq!(numbers, (0..400).collect::<Vec<u64>>());

    let pending = one.pending_after(None).await.unwrap();
    assert_eq!(pending.len(), 400);
    for (idx, number) in ones.iter().enumerate() {
        assert_eq!(pending[usize::try_from(*number).unwrap()], (*number, format!("one-{idx}")));
    }
    assert_eq!(two.pending_after(Some(397)).await.unwrap(), pending[398..]);
    assert_eq!(two.pending_after(Some(399)).await.unwrap(), []);
}

#[wasm_bindgen_test]
async fn append_keeps_several_events_in_order() {
    let store = LogStore::open(new_project()).await.unwrap();
    assert_eq!(store.append(&lines("a", 3)).await.unwrap(), 0..3);
    assert_eq!(store.append(&[]).await.unwrap(), 3..3);
    assert_eq!(store.append(&["Fünf 🦀 שלום".to_owned()]).await.unwrap(), 3..4);
    let texts: Vec<String> = store.load().await.unwrap().pending.into_iter().map(|(_, line)| line).collect();
    assert_eq!(texts, ["a-0", "a-1", "a-2", "Fünf 🦀 שלום"]);
}

#[wasm_bindgen_test]
async fn seal_moves_pending_events_into_a_segment() {
    let store = LogStore::open(new_project()).await.unwrap();
    store.append(&lines("a", 5)).await.unwrap();
    let first = segment(1);
    assert!(store.seal(None, 2, &first).await.unwrap());

    let loaded = store.load().await.unwrap();
    assert_eq!(loaded.head, Some(Head { seq: 1, digest: first.digest }));
    assert_eq!(loaded.pending, [(3, "a-3".to_owned()), (4, "a-4".to_owned())]);
    let kept = StoredSegment { key: first.key, bytes: first.bytes, state: SegmentState::Sealed };
    assert_eq!(loaded.segments, [kept]);
    // Numbers go on although everything before was sealed.
    assert!(store.seal(Some(first.digest), 4, &segment(2)).await.unwrap());
    assert_eq!(store.append(&lines("b", 1)).await.unwrap(), 5..6);
}

#[wasm_bindgen_test]
async fn seal_writes_nothing_when_another_tab_sealed_first() {
    let project = new_project();
    let (one, two) = (LogStore::open(project).await.unwrap(), LogStore::open(project).await.unwrap());
    one.append(&lines("a", 4)).await.unwrap();
    let (mine, mut theirs) = (segment(1), segment(1));
    theirs.key = "log/other.seg".to_owned();

    let (first, second) = both(one.seal(None, 1, &mine), two.seal(None, 3, &theirs)).await;
    assert_eq!((first, second), (Ok(true), Ok(false)));
    let loaded = two.load().await.unwrap();
    assert_eq!(loaded.pending.len(), 2);
    assert_eq!(loaded.segments.iter().map(|kept| kept.key.as_str()).collect::<Vec<_>>(), [mine.key.as_str()]);
    assert_eq!(two.seal(Some(sha256(b"another head")), 3, &theirs).await, Ok(false));
    assert_eq!(two.seal(Some(mine.digest), 3, &theirs).await, Ok(true));
}

#[wasm_bindgen_test]
async fn everything_is_there_after_closing_and_opening_again() {
    let project = new_project();
    let store = LogStore::open(project).await.unwrap();
    store.append(&lines("a", 3)).await.unwrap();
    let own = segment(1);
    store.seal(None, 0, &own).await.unwrap();
    let fetched = ("log/other/1.seg".to_owned(), vec![0, 255, 7]);
    store.put_fetched(&[fetched.clone(), (own.key.clone(), b"not mine".to_vec())]).await.unwrap();
    assert!(store.mark(&own.key, SegmentState::Synced).await.unwrap());
    assert!(!store.mark("log/nobody.seg", SegmentState::Sent).await.unwrap());
    store.put_object(&sha256(b"shard"), b"shard").await.unwrap();
    store.put_text("name", "Ada").await.unwrap();
    let before = store.load().await.unwrap();
    drop(store);

    let store = LogStore::open(project).await.unwrap();
    let after = store.load().await.unwrap();
    assert_eq!(after, before);
    assert_eq!(after.pending.len(), 2);
    let own = StoredSegment { key: own.key, bytes: own.bytes, state: SegmentState::Synced };
    let other = StoredSegment { key: fetched.0, bytes: fetched.1, state: SegmentState::Fetched };
    assert_eq!(after.segments, [own, other]);
    assert_eq!(store.get_object(&sha256(b"shard")).await.unwrap().as_deref(), Some(&b"shard"[..]));
    assert_eq!(store.get_object(&sha256(b"none")).await.unwrap(), None);
    assert_eq!(store.get_text("name").await.unwrap().as_deref(), Some("Ada"));
    // The page's texts cannot touch the store's own values.
    assert_eq!(store.get_text("next").await.unwrap(), None);
}

#[wasm_bindgen_test]
async fn what_exists_nowhere_else_is_written_with_strict_durability() {
    let store = LogStore::open(new_project()).await.unwrap();
    js("window.accordSeen = []; window.accordBegin = IDBDatabase.prototype.transaction;
        IDBDatabase.prototype.transaction = function (...args) {
            const transaction = window.accordBegin.apply(this, args);
            window.accordSeen.push(transaction.mode + ' ' + transaction.durability);
            return transaction;
        };")
    .await;
    store.append(&lines("a", 1)).await.unwrap();
    store.seal(None, 0, &segment(1)).await.unwrap();
    store.mark(&segment(1).key, SegmentState::Sent).await.unwrap();
    store.put_text("name", "Ada").await.unwrap();
    store.put_object(&sha256(b"shard"), b"shard").await.unwrap();
    let seen = js("IDBDatabase.prototype.transaction = window.accordBegin; return window.accordSeen.join(', ');").await;
    let strict = "readwrite strict, readwrite strict, readwrite strict, readwrite strict, readwrite relaxed";
    assert_eq!(seen.as_string().unwrap(), strict);
}

#[wasm_bindgen_test]
async fn known_projects_are_listed_by_last_use_and_hide_their_secrets() {
    let projects = Projects::open().await.unwrap();
    let known = |opened_at: u64| KnownProject {
        project: new_project(),
        record: "{\"secret\":\"hush\"}".to_owned(),
        opened_at: Millis(opened_at),
    };
    let (old, new) = (known(1_000), known(9_000_000_000_000));
    projects.put(&new).await.unwrap();
    projects.put(&old).await.unwrap();
    assert_eq!(projects.last().await.unwrap().as_ref(), Some(&new));
    assert_eq!(projects.get(old.project).await.unwrap().as_ref(), Some(&old));
    assert!(!format!("{new:?}").contains("hush"));
    projects.remove(new.project).await.unwrap();
    assert_eq!(Projects::open().await.unwrap().list().await.unwrap(), std::slice::from_ref(&old));
    projects.remove(old.project).await.unwrap();
    assert_eq!(projects.last().await.unwrap(), None);
}
