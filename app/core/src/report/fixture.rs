//! A small labeled project with its sealed logs, for tests. Only in test builds.

use std::collections::BTreeMap;

use super::{Making, Names, Report, build};
use crate::certificate::Certificate;
use crate::crypto::{SecretKey, sha256};
use crate::event::{Answer, Cause, Choice, Event, EventKind, Flag, Millis, Settle, Stratum};
use crate::ids::{DeviceId, Digest, ItemId};
use crate::project::Project;
use crate::record::{LabelName, Role};
use crate::rng::SplitMix64;
use crate::testkit::{PROJECT, context, device_key, event_id, hello, project};
use crate::wire::segment::{Header, Sealed, body, open, seal};

/// When the report of the fixture is made.
pub(crate) const AT: Millis = Millis(1_795_286_434_567);

/// A log in segments of `n_each` events; each names the heads in `seen`.
pub(crate) fn sealed(
    key: &SecretKey,
    events: &[Event],
    n_each: usize,
    seen: &BTreeMap<DeviceId, (u64, Digest)>,
) -> Vec<Sealed> {
    let mut log: Vec<Sealed> = Vec::new();
    for (seq, events) in (1..).zip(events.chunks(n_each)) {
        let header = Header {
            project: PROJECT,
            generation: 1,
            labeler: key.public().labeler(),
            certificate: Certificate::default(),
            key: key.public(),
            seq,
            prev: log.last().map(|before| before.digest),
            first: (seq - 1) * n_each as u64,
            seen: seen.clone(),
        };
        let lines: Vec<String> = events.iter().map(crate::wire::event::encode).collect();
        let signed = body(&header, &lines);
        let signature = key.sign(&signed);
        log.push(seal(&header, signed, &signature));
    }
    log
}

/// Answers of three labelers and decisions of an expert on `n_items` items, by person.
pub(crate) fn events(base: &Project, n_items: usize) -> Vec<(SecretKey, Vec<Event>)> {
    let mut rng = SplitMix64::new(11);
    let mut ids = 1_000_u64;
    let mut event = |at: u64, kind: EventKind| {
        ids += 1;
        Event { id: event_id(ids), at: Millis(1_795_000_000_000 + at * 60_000), kind }
    };
    let items: Vec<ItemId> = base.items().iter().take(n_items).map(|item| item.id).collect();
    let mut logs: Vec<(SecretKey, Vec<Event>)> = Vec::new();
    for who in 1..=3_u8 {
        let mut log = vec![hello(base, &device_key(who), Role::Labeler, u64::from(who))];
        for (n, item) in (0_u64..).zip(&items) {
            let right = n % 3;
            let class = if rng.below(10) < 7 { right } else { rng.below(3) };
            let choice = match rng.below(12) {
                0 => Choice::Skip { reason: format!("reason {n}") },
                _ => Choice::Label(LabelName::new(["a", "b", "c"][class as usize])),
            };
            let stratum = if n % 4 == 0 { Stratum::Random } else { Stratum::Scored };
            let mut context = context(stratum, n);
            context.instructions_version = if n < 20 { 1 } else { 2 };
            log.push(event(
                n,
                EventKind::Answer(Answer { item: *item, choice, supersedes: Vec::new(), context: context.clone() }),
            ));
            if rng.below(9) == 0 {
                let supersedes = log.last().map(|last| vec![last.id]).unwrap_or_default();
                let choice = Choice::Label(LabelName::new("b"));
                log.push(event(n + 1, EventKind::Answer(Answer { item: *item, choice, supersedes, context })));
                log.push(event(n + 1, EventKind::Flag(Flag { item: *item, note: Some(format!("remark {n}")) })));
            }
        }
        logs.push((device_key(who), log));
    }
    let mut log = vec![hello(base, &device_key(4), Role::Expert, 4)];
    for (n, item) in (0_u64..).zip(&items).filter(|(n, _)| n % 2 == 0) {
        let settle = Settle {
            item: *item,
            answer: Some(LabelName::new("c").into()),
            also: Vec::new(),
            reason: format!("see rule {n}"),
            cause: Cause::ALL.into_iter().map(Some).chain([None]).nth(rng.below(6) as usize).flatten(),
            votes: Vec::new(),
            supersedes: Vec::new(),
        };
        log.push(event(500 + n, EventKind::Settle(settle)));
    }
    logs.push((device_key(4), log));
    logs
}

/// The sealed logs of [`events`].
pub(crate) fn logs(base: &Project, n_items: usize) -> Vec<Sealed> {
    events(base, n_items).iter().flat_map(|(key, events)| sealed(key, events, 7, &BTreeMap::new())).collect()
}

/// Takes segments in the order given.
pub(crate) fn admit<'a>(project: &mut Project, segments: impl IntoIterator<Item = &'a Sealed>) {
    for segment in segments {
        project.admit(&segment.key, open(&segment.key, &segment.bytes, PROJECT));
    }
}

/// How the fixture's report is made, with the expert's key.
pub(crate) fn making(n_rounds: u32, names: Names) -> Making {
    Making { at: AT, by: device_key(4).public(), n_rounds, names, manifest: sha256(b"manifest") }
}

/// The report of 40 items.
pub(crate) fn report(n_rounds: u32, names: Names) -> Report {
    let mut project = project(40);
    let logs = logs(&project, 40);
    admit(&mut project, &logs);
    build(&project, making(n_rounds, names)).unwrap()
}
