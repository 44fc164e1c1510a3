//! A report as signed JSON: one line with everything, one line with the signature over the first.
//!
//! The same report is the same bytes: fields stand in a fixed order, figures are rounded to six decimals, and `<`, `>`,
//! `&` and the two Unicode line separators are written as escapes, so that the line can stand in a page as it is.
//! Whoever signs (a device through WebCrypto, or the owner's key) signs [`unsigned`] and calls
//! [`attach_signature`](super::attach_signature).

mod canonical;
mod differences;
mod form;
mod parts;

use serde::Deserialize;

pub use differences::{Difference, differences};

use super::{WireError, attach_signature, malformed, parse_id, parse_key, split_signature};
use crate::crypto::{PublicKey, sha256};
use crate::event::Millis;
use crate::ids::{Digest, ProjectId};
use crate::report::{LogHead, Making, Names, Quarantine, Report};

/// Version of the form.
pub const REPORT_VERSION: u64 = 1;
/// No report is larger.
pub const MAX_REPORT_BYTES: usize = 16 << 20;

const WHAT: &str = "the report";

/// The bytes to sign: one line with its end.
#[must_use]
pub fn unsigned(report: &Report) -> Vec<u8> {
    let mut line = canonical::to_line(&form::report_wire(report));
    line.push(b'\n');
    line
}

/// What a report says of itself: enough to make it again, and to list it.
#[derive(Clone, Debug, PartialEq)]
pub struct Stated {
    /// Which project.
    pub project: ProjectId,
    /// The project's title.
    pub name: String,
    /// Generation of its manifest.
    pub generation: u64,
    /// The key that signs for the project.
    pub owner: PublicKey,
    /// When, with which key, how.
    pub making: Making,
    /// The logs it rests on.
    pub heads: Vec<LogHead>,
    /// What was set aside.
    pub quarantined: Vec<Quarantine>,
    /// Alpha of the whole, where it is defined.
    pub alpha: Option<f64>,
    /// How many disagreements there are.
    pub n_disagreements: u32,
}

/// A report as it was read; nothing of it is believed yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Signed<'a> {
    /// The signed line.
    pub line: &'a [u8],
    /// What it says of itself.
    pub stated: Stated,
    /// Whether the signature is that of the key it names.
    pub is_signed: bool,
    /// Digest of the whole.
    pub digest: Digest,
}

/// Reads a report. One whose signature does not fit is read too, so that it can be said where it was changed.
///
/// # Errors
/// When it is no report, is cut, or is of a newer form.
pub fn open(bytes: &[u8]) -> Result<Signed<'_>, WireError> {
    if bytes.len() > MAX_REPORT_BYTES {
        return Err(malformed(WHAT, "it is larger than a report may be"));
    }
    let (line, signature) = split_signature(WHAT, bytes)?;
    let wire: StatedWire = serde_json::from_slice(line).map_err(|why| malformed(WHAT, why))?;
    if wire.v > REPORT_VERSION {
        return Err(WireError::TooNew { what: WHAT.to_owned(), found: wire.v, known: REPORT_VERSION });
    }
    let stated = stated(wire)?;
    // Of several ways to write one signature only ours counts, so that no byte of a report can change unseen.
    let is_signed = stated.making.by.verifies(line, &signature) && attach_signature(line.to_vec(), &signature) == bytes;
    Ok(Signed { line, stated, is_signed, digest: sha256(bytes) })
}

fn stated(wire: StatedWire) -> Result<Stated, WireError> {
    let head = |head: &form::HeadWire| {
        Ok::<_, WireError>(LogHead {
            labeler: parse_id(WHAT, &head.labeler)?,
            device: parse_id(WHAT, &head.device)?,
            letter: None,
            from: head.from,
            seq: head.seq,
            digest: parse_id(WHAT, &head.sha256)?,
        })
    };
    let quarantine = |it: form::QuarantineWire| Quarantine { key: it.key, why: it.why };
    let (project, made) = (wire.project, wire.made);
    Ok(Stated {
        project: parse_id(WHAT, &project.id)?,
        name: project.name,
        generation: project.generation,
        owner: parse_key(WHAT, &project.owner)?,
        making: Making {
            at: Millis(made.at),
            by: parse_key(WHAT, &made.by)?,
            n_rounds: made.rounds,
            names: if made.names { Names::Shown } else { Names::Hidden },
            manifest: parse_id(WHAT, &project.manifest)?,
        },
        heads: wire.logs.heads.iter().map(head).collect::<Result<_, _>>()?,
        quarantined: wire.logs.quarantined.into_iter().map(quarantine).collect(),
        alpha: wire.figures.whole.krippendorff_alpha.value,
        n_disagreements: wire.disagreements.n,
    })
}

/// What of a report its reader needs; the rest is compared and not read.
#[derive(Deserialize)]
struct StatedWire {
    v: u64,
    project: StatedProject,
    made: StatedMaking,
    logs: StatedLogs,
    figures: StatedFigures,
    disagreements: StatedDisagreements,
}

#[derive(Deserialize)]
struct StatedProject {
    id: String,
    name: String,
    generation: u64,
    manifest: String,
    owner: String,
}

#[derive(Deserialize)]
struct StatedMaking {
    at: u64,
    by: String,
    names: bool,
    rounds: u32,
}

#[derive(Deserialize)]
struct StatedLogs {
    heads: Vec<form::HeadWire>,
    quarantined: Vec<form::QuarantineWire>,
}

#[derive(Deserialize)]
struct StatedFigures {
    whole: StatedGroup,
}

#[derive(Deserialize)]
struct StatedGroup {
    krippendorff_alpha: StatedFigure,
}

#[derive(Deserialize)]
struct StatedFigure {
    value: Option<f64>,
}

#[derive(Deserialize)]
struct StatedDisagreements {
    n: u32,
}

#[cfg(test)]
mod tests;
