//! Snapshots of small logs in which everybody does everything.

use std::collections::BTreeMap;

use super::*;
use crate::event::{Event, EventKind, Suggested};
use crate::project::Project;
use crate::project::tests::around::{PEOPLE, history, history_of, labeler, shown};
use crate::record::{LabelName, Role};
use crate::report::fixture::sealed;
use crate::rng::SplitMix64;
use crate::testkit::{PROJECT, device_key, project};
use crate::wire::segment::{self, Segment};

fn owner() -> SecretKey {
    SecretKey::from_seed(&[1; 32])
}

/// The segments of a history; the second person's log names the first one's head, and one that is nowhere.
fn segments(base: &Project, seed: u64) -> Vec<(String, Segment)> {
    segments_of(&history(base, seed), seed)
}

fn segments_of(events: &[(u8, Event)], seed: u64) -> Vec<(String, Segment)> {
    let mut rng = SplitMix64::new(seed);
    let mut seen = BTreeMap::from([(device_key(90).public().device(), (7, sha256(b"nowhere")))]);
    let mut all = Vec::new();
    for who in 1..=PEOPLE {
        let mut own: Vec<_> = events.iter().filter(|(by, _)| *by == who).map(|(_, event)| event.clone()).collect();
        for event in &mut own {
            if let EventKind::Answer(answer) = &mut event.kind
                && rng.below(3) == 0
            {
                answer.context.suggested = Some(Suggested { label: LabelName::new("a"), confidence: 0.97 });
                answer.context.suggestion_shown = rng.below(2) == 0;
            }
        }
        let log = sealed(&device_key(who), &own, 1 + rng.below(20) as usize, &seen);
        seen.extend(log.last().map(|last| (device_key(who).public().device(), (log.len() as u64, last.digest))));
        all.extend(log.into_iter().map(|it| (it.key.clone(), segment::open(&it.key, &it.bytes, PROJECT).unwrap())));
    }
    all
}

fn extracts<'a>(segments: impl IntoIterator<Item = &'a (String, Segment)>) -> Vec<Extract> {
    segments.into_iter().map(|(_, segment)| segment.clone().into()).collect()
}

fn opened(sealed: &Sealed) -> Result<Snapshot<'_>, SegmentError> {
    open(&sealed.key, &sealed.bytes, PROJECT, &owner().public())
}

/// All that the state rests on, and what is told of logs.
fn state(project: &Project) -> String {
    let figures = project.visible_agreement();
    let figures: Vec<_> = figures.items().iter().map(|item| (*item, figures.ratings(item))).collect();
    format!(
        "{} {:?} {:?} {:?} {figures:?} {:?} {:?} {:?} {:?}",
        shown(project),
        project.states().iter().collect::<Vec<_>>(),
        project.logs(),
        project.writers(),
        project.lessons(),
        project.withheld().collect::<Vec<_>>(),
        (project.n_unverified_events(), project.n_unsealed_events(), project.n_unknown_events()),
        project.rolled_back_from(),
    )
}

fn looked_at(base: &Project) -> Project {
    let mut project = base.clone().keep_details_of(labeler(1));
    project.look_as(labeler(1), Role::Labeler);
    project
}

#[test]
fn snp1_a_snapshot_follows_from_its_segments_in_any_order() {
    let base = project(8);
    let mut segments = segments(&base, 1);
    let made = make(PROJECT, 3, extracts(&segments), &owner());
    assert_eq!(made.key, format!("snap/{}/00000003-{}.seg", owner().public().labeler(), made.digest));
    let place = SnapshotKey::parse(&made.key).unwrap();
    assert_eq!((place.generation, place.object_key()), (3, made.key.clone()));
    segments.reverse();
    segments.push(segments[2].clone());
    assert_eq!(make(PROJECT, 3, extracts(&segments), &owner()), made);
    segments.pop();
    let snapshot = opened(&made).unwrap();
    let mut keys: Vec<String> = segments.into_iter().map(|(key, _)| key).collect();
    let mut named: Vec<String> = snapshot.segments.iter().map(SegmentKey::object_key).collect();
    keys.sort();
    named.sort();
    assert_eq!(named, keys);
    // What was read can be written again.
    let again = make(PROJECT, 3, snapshot.extracts().collect(), &owner());
    assert_eq!(again, made);
    for bad in ["snap/x/00000003-y.seg", "snap/00000003.seg", "log/a/b/00000001-c.seg"] {
        assert_eq!(SnapshotKey::parse(bad), None, "{bad}");
    }
}

#[test]
fn snp2_a_snapshot_and_the_rest_of_the_logs_give_the_state_of_the_logs() {
    let base = project(8);
    let mut n_waiting = 0;
    for seed in 0..40 {
        let segments = segments(&base, seed);
        let mut whole = looked_at(&base);
        segments.iter().for_each(|(key, segment)| whole.admit(key, Ok(segment.clone())));
        let mut rng = SplitMix64::new(seed);
        let in_it: Vec<_> = segments.iter().filter(|_| rng.below(4) > 0).collect();
        let made = make(PROJECT, 1, extracts(in_it.iter().copied()), &owner());
        let snapshot = opened(&made).unwrap();
        assert_eq!(snapshot.segments.len(), in_it.len());
        for first in [true, false] {
            let mut project = looked_at(&base);
            if first {
                project.restore(&made.key, Ok(&snapshot));
            }
            // Some of what it holds comes as a segment too.
            let rest = segments.iter().filter(|it| !in_it.contains(it) || rng.below(3) == 0);
            rest.for_each(|(key, segment)| project.admit(key, Ok(segment.clone())));
            if !first {
                project.restore(&made.key, Ok(&snapshot));
            }
            assert_eq!(state(&project), state(&whole), "seed {seed}");
            assert_eq!(project.quarantine().count(), 0);
        }
        n_waiting += whole.withheld().count();
    }
    assert!(n_waiting > 0);
}

#[test]
fn snp3_what_is_not_the_owners_snapshot_is_set_aside_with_a_reason() {
    let base = project(8);
    let made = make(PROJECT, 2, extracts(&segments(&base, 5)), &owner());
    let place = SnapshotKey::parse(&made.key).unwrap();
    let named = |bytes: &[u8]| SnapshotKey { digest: sha256(bytes), ..place.clone() }.object_key();
    for at in (0..made.bytes.len()).step_by(7) {
        let mut changed = made.bytes.clone();
        changed[at] ^= 0x10;
        assert_eq!(open(&made.key, &changed, PROJECT, &owner().public()), Err(SegmentError::WrongPlace), "byte {at}");
        assert!(open(&named(&changed), &changed, PROJECT, &owner().public()).is_err(), "byte {at} under its own name");
        let cut = &made.bytes[..at];
        assert!(open(&named(cut), cut, PROJECT, &owner().public()).is_err(), "cut at {at}");
    }
    let other = SecretKey::from_seed(&[9; 32]);
    let forged = make(PROJECT, 2, extracts(&segments(&base, 5)), &other);
    assert_eq!(opened(&forged), Err(SegmentError::BadSignature));
    let moved = SnapshotKey { generation: 9, ..place.clone() }.object_key();
    assert_eq!(open(&moved, &made.bytes, PROJECT, &owner().public()), Err(SegmentError::WrongPlace));
    let elsewhere = SnapshotKey { owner: other.public().labeler(), ..place }.object_key();
    assert_eq!(open(&elsewhere, &made.bytes, PROJECT, &owner().public()), Err(SegmentError::WrongPlace));
    let foreign = make(ProjectId::new([8; 8]), 2, Vec::new(), &owner());
    assert_eq!(opened(&foreign), Err(SegmentError::WrongProject { found: ProjectId::new([8; 8]) }));
    let mut project = base;
    project.restore(&forged.key, opened(&forged).as_ref().map_err(Clone::clone));
    let aside: Vec<_> = project.quarantine().map(|it| (it.key.clone(), it.error.to_string())).collect();
    assert_eq!(aside, [(forged.key, "its signature does not fit: it was changed, cut or forged".to_owned())]);
    assert_eq!(project.states().iter().count(), 0);
}

#[test]
fn snp2_a_piece_that_was_cut_is_set_aside_until_a_snapshot_holds_it() {
    let base = project(3);
    let whole = segments(&base, 1);
    let key = whole.first().unwrap().0.clone();
    let made = make(PROJECT, 1, extracts(&whole), &owner());
    let mut project = base.clone();
    project.admit(&key, segment::open(&key, b"half a li", PROJECT));
    assert_eq!(project.quarantine().map(|it| it.key.as_str()).collect::<Vec<_>>(), [key.as_str()]);
    project.restore(&made.key, opened(&made).as_ref().map_err(Clone::clone));
    assert_eq!(project.quarantine().count(), 0);
    let mut anew = base;
    whole.into_iter().for_each(|(key, segment)| anew.admit(&key, Ok(segment)));
    assert_eq!(project.states(), anew.states());
}

#[test]
fn wir7_snapshots_of_the_first_form_stay_readable() {
    // The sample was made when there were that many kinds of events.
    let events = history_of(&project(3), 2, 24);
    let made = make(PROJECT, 1, extracts(&segments_of(&events, 2)), &owner());
    crate::wire::tests::golden("snapshot-1.seg", &made.bytes);
    let snapshot = opened(&made).unwrap();
    assert_eq!((snapshot.generation, snapshot.n_events), (1, events.len()));
}
