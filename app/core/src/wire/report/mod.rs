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
    /// Items with a label.
    pub n_answered: u32,
    /// Labels that stand.
    pub n_labels: u32,
    /// Krippendorff's alpha of the whole.
    pub alpha: StatedFigure,
    /// Share of the pairs of answers that agree, of the whole.
    pub percent: StatedFigure,
    /// How many disagreements there are.
    pub n_disagreements: u32,
    /// How many of them nobody has settled.
    pub n_open: u32,
}

/// A figure as a report states it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StatedFigure {
    /// Its value; `None` where it is undefined.
    pub value: Option<f64>,
    /// The ends of its 95 % interval, where there is one.
    pub interval: Option<(f64, f64)>,
    /// Why it is undefined; empty where it is not.
    pub reason: String,
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
        n_answered: wire.totals.answered,
        n_labels: wire.totals.labels,
        alpha: stated_figure(wire.figures.whole.krippendorff_alpha),
        percent: stated_figure(wire.figures.whole.percent_agreement),
        n_disagreements: wire.disagreements.n,
        n_open: wire.disagreements.open,
    })
}

fn stated_figure(wire: StatedFigureWire) -> StatedFigure {
    let interval = wire.ci95.map(|[low, high]| (low, high));
    StatedFigure { value: wire.value, interval, reason: wire.reason.unwrap_or_default() }
}

/// What of a report its reader needs; the rest is compared and not read.
#[derive(Deserialize)]
struct StatedWire {
    v: u64,
    project: StatedProject,
    made: StatedMaking,
    logs: StatedLogs,
    totals: StatedTotals,
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
struct StatedTotals {
    answered: u32,
    labels: u32,
}

#[derive(Deserialize)]
struct StatedFigures {
    whole: StatedGroup,
}

#[derive(Deserialize)]
struct StatedGroup {
    krippendorff_alpha: StatedFigureWire,
    percent_agreement: StatedFigureWire,
}

#[derive(Deserialize)]
struct StatedFigureWire {
    value: Option<f64>,
    #[serde(default)]
    ci95: Option<[f64; 2]>,
    #[serde(default)]
    reason: Option<String>,
}

#[derive(Deserialize)]
struct StatedDisagreements {
    n: u32,
    open: u32,
}

#[cfg(test)]
mod tests;
