//! The segments a report names, and what else lies beside them.

use std::collections::BTreeMap;

use accord_core::ids::DeviceId;
use accord_core::project::Project;
use accord_core::report::follow::Follow;
use accord_core::wire::report::Stated;
use accord_core::wire::segment::{self, Segment, SegmentKey};

use super::Findings;
use crate::report::Source;

/// Takes exactly the named segments; `false` where one is not as it was.
pub(super) fn admit_named(
    stated: &Stated,
    source: &impl Source,
    project: &mut Project,
    findings: &mut Findings,
) -> anyhow::Result<bool> {
    let mut follow = Follow::new(stated.project, &stated.heads);
    loop {
        let wanted = follow.wanted();
        if wanted.is_empty() {
            break;
        }
        for (key, fetched) in wanted.iter().zip(source.get_all(&wanted)) {
            follow.take(key, fetched?.as_deref());
        }
    }
    let (found, lost) = follow.finish();
    note_others(stated, source, &found, findings)?;
    let is_whole = lost.is_empty();
    findings.wrong.extend(lost.iter().map(ToString::to_string));
    for (key, segment) in found {
        project.admit(&key, Ok(segment));
    }
    Ok(is_whole)
}

/// Tells what lies among the logs that the report does not rest on.
fn note_others(
    stated: &Stated,
    source: &impl Source,
    found: &BTreeMap<String, Segment>,
    findings: &mut Findings,
) -> anyhow::Result<()> {
    let mut last = BTreeMap::<DeviceId, u64>::new();
    for head in &stated.heads {
        let seq = last.entry(head.device).or_default();
        *seq = head.seq.max(*seq);
    }
    let (mut n_later, mut n_unnamed) = (0, 0);
    let is_aside = |key: &String| stated.quarantined.iter().any(|kept| kept.key == *key);
    let others = source.list("log/")?.into_iter().filter(|key| !found.contains_key(key) && !is_aside(key));
    for key in others {
        match SegmentKey::parse(&key).and_then(|place| Some((place.seq, *last.get(&place.device)?))) {
            Some((seq, last)) if seq > last => n_later += 1,
            // Named as missing or changed already, where the report rests on it.
            Some((_, _)) if stated.heads.iter().any(|head| head.segment_key().object_key() == key) => {}
            Some(_) => findings.notes.push(format!("{key}: it is there now, and the report was made without it")),
            None => n_unnamed += 1,
        }
    }
    if n_later > 0 {
        findings.notes.push(format!("later segments of its logs, which are not part of it: {n_later}"));
    }
    if n_unnamed > 0 {
        findings.notes.push(format!("segments of logs that it does not name: {n_unnamed}"));
    }
    for kept in &stated.quarantined {
        let is_whole = match source.get(&kept.key)? {
            Some(bytes) => segment::open(&kept.key, &bytes, stated.project).is_ok(),
            None => false,
        };
        if is_whole {
            let text =
                format!("{}: the report sets it aside, and it is whole now; a new report would count it", kept.key);
            findings.notes.push(text);
        }
    }
    Ok(())
}
