//! A snapshot: what the state rests on, of many segments in one object, so that a reader fetches and checks one object
//! instead of thousands. It replaces nothing: the logs stay, and anybody can make it again from them.
//!
//! One JSON line, a body of bytes (see `extract`), a line end, and a line with the signature over all bytes before it. The
//! signer is the owner, because a reader of a snapshot takes the owner's word for what everybody else signed; the link
//! names the owner's key, and no other.

mod bytes;
mod extract;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

pub use extract::Extract;

use super::segment::{Sealed, SegmentError, SegmentKey};
use super::{WireError, attach_signature, parse_id, split_signature};
use crate::crypto::{PublicKey, SecretKey, sha256};
use crate::ids::{Digest, LabelerId, ProjectId};

/// Version of the form.
pub const SNAPSHOT_VERSION: u64 = 1;
/// Where all snapshots lie.
pub const PREFIX: &str = "snap/";
/// No snapshot may be larger: ten million events are about as much.
pub const MAX_SNAPSHOT_BYTES: usize = 256 * 1024 * 1024;

/// The parts of a snapshot's object key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SnapshotKey {
    /// Fingerprint of the owner's key.
    pub owner: LabelerId,
    /// Grows with each snapshot.
    pub generation: u64,
    /// SHA-256 of its bytes.
    pub digest: Digest,
}

impl SnapshotKey {
    /// Reads `snap/<owner>/<generation:08>-<sha256>.seg`.
    #[must_use]
    pub fn parse(key: &str) -> Option<Self> {
        let (owner, name) = key.strip_prefix(PREFIX)?.split_once('/')?;
        let (generation, digest) = name.strip_suffix(".seg")?.split_once('-')?;
        let is_number = generation.len() == 8 && generation.bytes().all(|digit| digit.is_ascii_digit());
        is_number.then_some(())?;
        Some(Self { owner: owner.parse().ok()?, generation: generation.parse().ok()?, digest: digest.parse().ok()? })
    }

    /// The object key.
    #[must_use]
    pub fn object_key(&self) -> String {
        format!("{}{:08}-{}.seg", prefix(self.owner), self.generation, self.digest)
    }
}

/// Where an owner's snapshots lie.
#[must_use]
pub fn prefix(owner: LabelerId) -> String {
    format!("{PREFIX}{owner}/")
}

/// A snapshot whose signature, hash and form were checked, in the bytes it was read from: a large one is not copied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot<'a> {
    /// Grows with each snapshot.
    pub generation: u64,
    /// How many events it holds.
    pub n_events: usize,
    /// The segments it was made from, by device and place.
    pub segments: Vec<SegmentKey>,
    body: &'a [u8],
}

impl Snapshot<'_> {
    /// What it holds of each segment, by device and place.
    pub fn extracts(&self) -> impl Iterator<Item = Extract> + '_ {
        // Its form was checked when it was opened.
        extract::read(self.body).into_iter().flatten().map_while(Result::ok)
    }

    /// The first segment of which it says something else than what was read from the logs, if any; `extracts` are of the
    /// segments that it names.
    #[must_use]
    pub fn differs(&self, extracts: Vec<Extract>) -> Option<SegmentKey> {
        let mut body = Vec::new();
        extract::write(&in_order(extracts), &mut body);
        if body == self.body {
            return None;
        }
        let mut read = extract::read(&body).into_iter().flatten().map_while(Result::ok);
        self.extracts().find(|stated| read.next().as_ref() != Some(stated)).map(|stated| stated.key())
    }
}

/// Writes a snapshot of segments, each of which was opened; their order does not matter.
#[must_use]
pub fn make(project: ProjectId, generation: u64, extracts: Vec<Extract>, owner: &SecretKey) -> Sealed {
    let extracts = in_order(extracts);
    let wire = HeaderWire {
        v: SNAPSHOT_VERSION,
        project: project.to_string(),
        generation,
        segments: extracts.len(),
        events: extracts.iter().map(|extract| extract.events.len()).sum(),
    };
    let mut bytes = serde_json::to_vec(&wire).unwrap_or_default();
    bytes.push(b'\n');
    extract::write(&extracts, &mut bytes);
    bytes.push(b'\n');
    let signature = owner.sign(&bytes);
    let bytes = attach_signature(bytes, &signature);
    let digest = sha256(&bytes);
    let key = SnapshotKey { owner: owner.public().labeler(), generation, digest }.object_key();
    Sealed { key, digest, bytes }
}

/// Each segment once, by device, place and digest.
fn in_order(mut extracts: Vec<Extract>) -> Vec<Extract> {
    extracts.sort_unstable_by_key(Extract::place);
    extracts.dedup_by_key(|extract| extract.place());
    let here: BTreeSet<_> = extracts.iter().map(Extract::place).collect();
    for extract in &mut extracts {
        // Who had seen what is here tells nothing more.
        extract.seen.retain(|seen| !here.contains(seen));
    }
    extracts
}

/// Checks and reads a snapshot of the owner's that lies under `key`.
///
/// # Errors
/// When it must be set aside, and the logs be read instead.
pub fn open<'a>(
    key: &str,
    bytes: &'a [u8],
    project: ProjectId,
    owner: &PublicKey,
) -> Result<Snapshot<'a>, SegmentError> {
    if bytes.len() > MAX_SNAPSHOT_BYTES {
        return Err(SegmentError::TooLarge);
    }
    let place = SnapshotKey::parse(key).ok_or(SegmentError::WrongPlace)?;
    if place.digest != sha256(bytes) {
        return Err(SegmentError::WrongPlace);
    }
    let (signed, signature) = split_signature(WHAT, bytes).map_err(|why| bad_line(0, &why))?;
    let line_end = signed.iter().position(|byte| *byte == b'\n').unwrap_or_default();
    let (line, rest) = signed.split_at(line_end);
    let wire: HeaderWire = serde_json::from_slice(line).map_err(|why| bad_text(1, &why.to_string()))?;
    if wire.v > SNAPSHOT_VERSION {
        let too_new = WireError::TooNew { what: WHAT.to_owned(), found: wire.v, known: SNAPSHOT_VERSION };
        return Err(bad_line(1, &too_new));
    }
    let found: ProjectId = parse_id(WHAT, &wire.project).map_err(|why| bad_line(1, &why))?;
    if found != project {
        return Err(SegmentError::WrongProject { found });
    }
    if !owner.verifies(signed, &signature) {
        return Err(SegmentError::BadSignature);
    }
    if place.owner != owner.labeler() || place.generation != wire.generation {
        return Err(SegmentError::WrongPlace);
    }
    let body = rest.strip_prefix(b"\n").and_then(|rest| rest.strip_suffix(b"\n"));
    let body = body.ok_or_else(|| bad_text(2, "it has no body"))?;
    let (segments, n_events) = extract::check(body).map_err(|why| bad_text(2, &why))?;
    if (segments.len(), n_events) != (wire.segments, wire.events) {
        return Err(bad_text(1, "it announces another number of events"));
    }
    Ok(Snapshot { generation: wire.generation, n_events, segments, body })
}

const WHAT: &str = "the snapshot";

#[derive(Serialize, Deserialize)]
struct HeaderWire {
    v: u64,
    project: String,
    #[serde(rename = "gen")]
    generation: u64,
    segments: usize,
    events: usize,
}

fn bad_line(line: usize, why: &WireError) -> SegmentError {
    bad_text(line, &why.to_string())
}

fn bad_text(line: usize, why: &str) -> SegmentError {
    SegmentError::BadLine { line, why: why.to_owned() }
}

#[cfg(test)]
mod tests;
