//! The form of a report: where it comes from, and its parts in order.

use serde::{Deserialize, Serialize};

use super::REPORT_VERSION;
use super::parts::{CauseWire, DisagreementsWire, FiguresWire, InstructionsWire, RoundWire};
use crate::crypto::base64url;
use crate::project::{LogFault, Witnessed};
use crate::report::{Basis, LogHead, Names, Person, Quarantine, Report, Signer, Subject, Totals};

#[derive(Serialize)]
pub(super) struct ReportWire<'a> {
    v: u64,
    kind: &'static str,
    project: ProjectWire<'a>,
    made: MadeWire,
    logs: LogsWire,
    people: Vec<PersonWire<'a>>,
    totals: TotalsWire,
    figures: FiguresWire<'a>,
    causes: Vec<CauseWire>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rounds: Vec<RoundWire<'a>>,
    instructions: Vec<InstructionsWire<'a>>,
    disagreements: DisagreementsWire<'a>,
}

#[derive(Serialize)]
struct ProjectWire<'a> {
    id: String,
    name: &'a str,
    question: &'a str,
    generation: u64,
    manifest: String,
    members: String,
    owner: String,
    labels: Vec<&'a str>,
    level: &'static str,
}

#[derive(Serialize)]
struct MadeWire {
    at: u64,
    by: String,
    /// `owner`, the letter of whose device it is, or `unknown`.
    signer: String,
    names: bool,
    rounds: u32,
}

#[derive(Serialize)]
struct LogsWire {
    heads: Vec<HeadWire>,
    segments: usize,
    events: usize,
    fold: String,
    seed: String,
    faults: Vec<FaultWire>,
    quarantined: Vec<QuarantineWire>,
    withheld: Vec<WithheldWire>,
    unverified: Vec<String>,
    unverified_events: usize,
    unknown_events: u32,
}

#[derive(Serialize, Deserialize)]
pub(super) struct HeadWire {
    pub(super) labeler: String,
    pub(super) device: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) letter: Option<String>,
    pub(super) from: u64,
    pub(super) seq: u64,
    pub(super) sha256: String,
    #[serde(default)]
    pub(super) key: String,
}

#[derive(Serialize)]
struct FaultWire {
    device: String,
    fault: &'static str,
    seq: u64,
}

#[derive(Serialize, Deserialize)]
pub(super) struct QuarantineWire {
    pub(super) key: String,
    pub(super) why: String,
}

#[derive(Serialize)]
struct WithheldWire {
    device: String,
    seq: u64,
    sha256: String,
}

#[derive(Serialize)]
struct PersonWire<'a> {
    letter: String,
    role: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
}

#[derive(Serialize)]
struct TotalsWire {
    items: u32,
    answered: u32,
    labels: u32,
    skips: u32,
    settled: u32,
    open: u32,
}

pub(super) fn report_wire(report: &Report) -> ReportWire<'_> {
    let making = &report.making;
    let names = making.names == Names::Shown;
    ReportWire {
        v: REPORT_VERSION,
        kind: "accord report",
        project: project_wire(&report.subject),
        made: MadeWire {
            at: making.at.0,
            by: base64url(&making.by.0),
            signer: match report.signer {
                Signer::Owner => "owner".to_owned(),
                Signer::Member(letter) => letter.to_string(),
                Signer::Unknown => "unknown".to_owned(),
            },
            names,
            rounds: making.n_rounds,
        },
        logs: logs_wire(&report.basis),
        people: report.people.list().iter().map(|person| person_wire(person, names)).collect(),
        totals: totals_wire(report.totals),
        figures: FiguresWire::of(&report.figures, &report.subject.labels),
        causes: report.causes.iter().map(CauseWire::of).collect(),
        rounds: report.rounds.iter().map(RoundWire::of).collect(),
        instructions: report.instructions.iter().map(InstructionsWire::of).collect(),
        disagreements: DisagreementsWire::of(&report.disagreements),
    }
}

fn project_wire(subject: &Subject) -> ProjectWire<'_> {
    ProjectWire {
        id: subject.id.to_string(),
        name: &subject.name,
        question: &subject.question,
        generation: subject.generation,
        manifest: subject.manifest.to_string(),
        members: subject.members.to_string(),
        owner: base64url(&subject.owner.0),
        labels: subject.labels.iter().map(crate::record::LabelName::as_str).collect(),
        level: subject.level.as_str(),
    }
}

fn logs_wire(basis: &Basis) -> LogsWire {
    let head = |head: &LogHead| HeadWire {
        labeler: head.labeler.to_string(),
        device: head.device.to_string(),
        letter: head.letter.map(|letter| letter.to_string()),
        from: head.from,
        seq: head.seq,
        sha256: head.digest.to_string(),
        key: head.segment_key().object_key(),
    };
    let fault = |(device, fault): &(crate::ids::DeviceId, LogFault)| {
        let (fault, seq) = match fault {
            LogFault::Gap { seq } => ("gap", *seq),
            LogFault::Fork { seq } => ("fork", *seq),
            LogFault::Broken { seq } => ("broken", *seq),
        };
        FaultWire { device: device.to_string(), fault, seq }
    };
    let quarantine = |it: &Quarantine| QuarantineWire { key: it.key.clone(), why: it.why.clone() };
    let withheld =
        |it: &Witnessed| WithheldWire { device: it.device.to_string(), seq: it.seq, sha256: it.digest.to_string() };
    LogsWire {
        heads: basis.heads.iter().map(head).collect(),
        segments: basis.n_segments,
        events: basis.n_events,
        fold: basis.fold.to_string(),
        seed: format!("{:016x}", basis.seed()),
        faults: basis.faults.iter().map(fault).collect(),
        quarantined: basis.quarantined.iter().map(quarantine).collect(),
        withheld: basis.withheld.iter().map(withheld).collect(),
        unverified: basis.unverified.iter().map(ToString::to_string).collect(),
        unverified_events: basis.n_unverified_events,
        unknown_events: basis.n_unknown_events,
    }
}

fn person_wire(person: &Person, names: bool) -> PersonWire<'_> {
    PersonWire {
        letter: person.letter.to_string(),
        role: person.role.as_str(),
        name: names.then_some(person.name.as_str()),
        id: names.then(|| person.id.to_string()),
    }
}

const fn totals_wire(totals: Totals) -> TotalsWire {
    TotalsWire {
        items: totals.n_items,
        answered: totals.n_answered,
        labels: totals.n_labels,
        skips: totals.n_skips,
        settled: totals.n_settled,
        open: totals.n_open,
    }
}
