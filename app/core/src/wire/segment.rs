//! A segment of a log: a header line, event lines, a signature line. Immutable and named by its content.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{WireError, attach_signature, event, parse_id, parse_key, parse_signature, split_signature};
use crate::certificate::{Certificate, Vouch};
use crate::crypto::{PublicKey, Signature, base64url, sha256};
use crate::event::Event;
use crate::ids::{DeviceId, Digest, LabelerId, ProjectId};
use crate::mutants::{Mutant, breaks};
use crate::seal::is_closed;

/// Version of the segment format.
pub const SEGMENT_VERSION: u64 = 1;
/// No segment may be larger.
pub const MAX_SEGMENT_BYTES: usize = 256 * 1024;
/// No segment may hold more events.
pub const MAX_SEGMENT_EVENTS: usize = 512;

/// What stands in the first line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Which project.
    pub project: ProjectId,
    /// The manifest's generation the writer knew.
    pub generation: u64,
    /// Whose log.
    pub labeler: LabelerId,
    /// Why the key is this person's; empty for their first device.
    pub certificate: Certificate,
    /// The writer's key; its fingerprint is the device id.
    pub key: PublicKey,
    /// Place in the log, 1 first, without gaps.
    pub seq: u64,
    /// Digest of the segment before; `None` for the first.
    pub prev: Option<Digest>,
    /// How many events of this log stand in earlier segments.
    pub first: u64,
    /// Heads of other logs the writer had seen: free witnesses against a withheld history.
    pub seen: BTreeMap<DeviceId, (u64, Digest)>,
}

/// A segment whose signature, hash and form were checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    /// The first line.
    pub header: Header,
    /// The events, in the writer's order.
    pub events: Vec<Event>,
    /// SHA-256 of the whole file.
    pub digest: Digest,
    /// Size of the whole file.
    pub n_bytes: usize,
}

impl Segment {
    /// The device that wrote it.
    #[must_use]
    pub fn device(&self) -> DeviceId {
        self.header.key.device()
    }
}

/// A segment ready for the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// Its object key.
    pub key: String,
    /// SHA-256 of its bytes.
    pub digest: Digest,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Why a segment is quarantined. It is kept and shown, never dropped silently.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SegmentError {
    /// Over a cap.
    #[error("it is larger than a segment may be")]
    TooLarge,
    /// Sealed to experts and owner, and not opened here.
    #[error("it is closed: sealed to the experts and the owner, or changed on its way")]
    Closed,
    /// Not of the form.
    #[error("line {line}: {why}")]
    BadLine {
        /// 1 for the header.
        line: usize,
        /// In words.
        why: String,
    },
    /// Of another project.
    #[error("it belongs to another project ({found})")]
    WrongProject {
        /// Which.
        found: ProjectId,
    },
    /// Not signed by the key it names.
    #[error("its signature does not fit: it was changed, cut or forged")]
    BadSignature,
    /// Signed by a key that is not this person's.
    #[error("its writer's key is not one of this person's")]
    NotTheirs,
    /// Lies under a name that is not its own.
    #[error("it lies under another's name or its content changed")]
    WrongPlace,
}

/// The parts of a segment's object key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SegmentKey {
    /// Whose log.
    pub labeler: LabelerId,
    /// Which device's.
    pub device: DeviceId,
    /// Place in the log.
    pub seq: u64,
    /// First 32 digits of the digest.
    pub hash32: String,
}

impl SegmentKey {
    /// The key of a segment.
    #[must_use]
    pub fn of(header: &Header, digest: &Digest) -> Self {
        let hash32 = digest.to_string().chars().take(32).collect();
        Self { labeler: header.labeler, device: header.key.device(), seq: header.seq, hash32 }
    }

    /// Reads `log/<labeler>/<device>/<seq:08>-<hash32>.seg`.
    #[must_use]
    pub fn parse(key: &str) -> Option<Self> {
        let mut parts = key.split('/');
        let (log, labeler, device, name) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        let (seq, hash32) = name.strip_suffix(".seg")?.split_once('-')?;
        let well_formed = log == "log" && parts.next().is_none() && seq.len() == 8 && hash32.len() == 32;
        well_formed.then_some(())?;
        Some(Self {
            labeler: labeler.parse().ok()?,
            device: device.parse().ok()?,
            seq: seq.parse().ok()?,
            hash32: hash32.to_owned(),
        })
    }

    /// The object key.
    #[must_use]
    pub fn object_key(&self) -> String {
        format!("{}{:08}-{}.seg", log_prefix(self.labeler, self.device), self.seq, self.hash32)
    }
}

/// Where one device's segments lie.
#[must_use]
pub fn log_prefix(labeler: LabelerId, device: DeviceId) -> String {
    format!("log/{labeler}/{device}/")
}

/// Where one device's head hint lies.
#[must_use]
pub fn head_key(labeler: LabelerId, device: DeviceId) -> String {
    format!("head/{labeler}/{device}.json")
}

/// The head hint of a log whose last segment is this one. Readers look at its tag alone.
#[must_use]
pub fn head_hint(seq: u64, digest: &Digest) -> Vec<u8> {
    format!("{{\"v\":1,\"seq\":{seq},\"hash\":\"{digest}\"}}\n").into_bytes()
}

/// Writes the bytes a device signs.
#[must_use]
pub fn body(header: &Header, lines: &[String]) -> Vec<u8> {
    let wire = HeaderWire {
        v: SEGMENT_VERSION,
        project: header.project.to_string(),
        generation: header.generation,
        labeler: header.labeler.to_string(),
        device: header.key.device().to_string(),
        key: base64url(&header.key.0),
        seq: header.seq,
        cert: header.certificate.0.iter().map(vouch_wire).collect(),
        prev: header.prev.map(|digest| digest.to_string()),
        first: header.first,
        n: lines.len(),
        seen: header.seen.iter().map(|(id, (seq, hash))| (id.to_string(), (*seq, hash.to_string()))).collect(),
    };
    let mut bytes = serde_json::to_vec(&wire).unwrap_or_default();
    bytes.push(b'\n');
    for line in lines {
        bytes.extend_from_slice(line.as_bytes());
        bytes.push(b'\n');
    }
    bytes
}

/// Ends a body with its signature and names it.
#[must_use]
pub fn seal(header: &Header, body: Vec<u8>, signature: &Signature) -> Sealed {
    let bytes = attach_signature(body, signature);
    let digest = sha256(&bytes);
    Sealed { key: SegmentKey::of(header, &digest).object_key(), digest, bytes }
}

/// Checks and reads a segment that lies under `key`.
///
/// # Errors
/// When the segment must be quarantined.
pub fn open(key: &str, bytes: &[u8], project: ProjectId) -> Result<Segment, SegmentError> {
    if is_closed(bytes) {
        return Err(SegmentError::Closed);
    }
    if bytes.len() > MAX_SEGMENT_BYTES {
        return Err(SegmentError::TooLarge);
    }
    let (signed, signature) = split_signature("the segment", bytes).map_err(bad_line(0))?;
    let text = std::str::from_utf8(signed).map_err(|_| bad_line_text(1, "not UTF-8"))?;
    let mut lines = text.lines();
    let wire: HeaderWire =
        serde_json::from_str(lines.next().unwrap_or_default()).map_err(|why| bad_line_text(1, &why.to_string()))?;
    let header = header_domain(&wire).map_err(bad_line(1))?;
    if header.project != project {
        return Err(SegmentError::WrongProject { found: header.project });
    }
    if !header.key.verifies(signed, &signature) && !breaks(Mutant::Signature) {
        return Err(SegmentError::BadSignature);
    }
    let digest = sha256(bytes);
    let is_elsewhere = SegmentKey::of(&header, &digest).object_key() != key;
    if is_elsewhere && !breaks(Mutant::Place) {
        return Err(SegmentError::WrongPlace);
    }
    if !header.certificate.proves(project, header.labeler, &header.key) {
        return Err(SegmentError::NotTheirs);
    }
    if wire.n > MAX_SEGMENT_EVENTS {
        return Err(SegmentError::TooLarge);
    }
    let events = lines
        .enumerate()
        .map(|(idx, line)| event::decode(line).map_err(bad_line(idx + 2)))
        .collect::<Result<Vec<_>, _>>()?;
    if events.len() != wire.n {
        return Err(bad_line_text(1, "it announces another number of events"));
    }
    Ok(Segment { header, events, digest, n_bytes: bytes.len() })
}

/// The key that a segment's bytes belong under, by what its first line says of itself; whether that is true is for
/// [`open`] to say. `None` where that line is no header.
#[must_use]
pub fn key_of(bytes: &[u8]) -> Option<String> {
    let header = header_of(bytes.split(|byte| *byte == b'\n').next()?)?;
    Some(SegmentKey::of(&header, &sha256(bytes)).object_key())
}

/// A line as a segment's header; `None` where it is none.
pub(super) fn header_of(line: &[u8]) -> Option<Header> {
    header_domain(&serde_json::from_slice(line).ok()?).ok()
}

#[derive(Serialize, Deserialize)]
struct HeaderWire {
    v: u64,
    project: String,
    #[serde(rename = "gen")]
    generation: u64,
    labeler: String,
    device: String,
    key: String,
    /// Signer and signature of each link of the certificate.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    cert: Vec<(String, String)>,
    seq: u64,
    prev: Option<String>,
    first: u64,
    n: usize,
    seen: BTreeMap<String, (u64, String)>,
}

fn header_domain(wire: &HeaderWire) -> Result<Header, WireError> {
    let what = "the header";
    if wire.v > SEGMENT_VERSION {
        return Err(WireError::TooNew { what: what.to_owned(), found: wire.v, known: SEGMENT_VERSION });
    }
    let key = parse_key(what, &wire.key)?;
    if wire.device != key.device().to_string() {
        return Err(super::malformed(what, "the device id is not the key's fingerprint"));
    }
    let seen = |(id, (seq, hash)): (&String, &(u64, String))| {
        Ok::<_, WireError>((parse_id(what, id)?, (*seq, parse_id(what, hash)?)))
    };
    Ok(Header {
        project: parse_id(what, &wire.project)?,
        generation: wire.generation,
        labeler: parse_id(what, &wire.labeler)?,
        certificate: Certificate(wire.cert.iter().map(|link| vouch_domain(what, link)).collect::<Result<_, _>>()?),
        key,
        seq: wire.seq,
        prev: wire.prev.as_deref().map(|hash| parse_id(what, hash)).transpose()?,
        first: wire.first,
        seen: wire.seen.iter().map(seen).collect::<Result<_, _>>()?,
    })
}

/// A link of a certificate as text: signer and signature.
#[must_use]
pub(super) fn vouch_wire(vouch: &Vouch) -> (String, String) {
    (base64url(&vouch.by.0), base64url(&vouch.signature.0))
}

/// Reads [`vouch_wire`].
pub(super) fn vouch_domain(what: &str, (by, signature): &(String, String)) -> Result<Vouch, WireError> {
    Ok(Vouch { by: parse_key(what, by)?, signature: parse_signature(what, signature)? })
}

fn bad_line(line: usize) -> impl Fn(WireError) -> SegmentError {
    move |why| SegmentError::BadLine { line, why: why.to_string() }
}

fn bad_line_text(line: usize, why: &str) -> SegmentError {
    SegmentError::BadLine { line, why: why.to_owned() }
}
