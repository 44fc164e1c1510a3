//! Which logs a report rests on: named so exactly that others can fetch the same segments, with everything that is
//! missing, forked, set aside or not admitted.

use super::people::People;
use super::{Letter, Making, Names};
use crate::crypto::sha256;
use crate::event::Choice;
use crate::ids::{DeviceId, Digest, LabelerId};
use crate::project::{Given, LogFault, Project, Witnessed};
use crate::wire::response::response_line;
use crate::wire::segment::SegmentKey;

/// One stretch of one device's log: its last segment, from which the ones before are found by their digests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LogHead {
    /// Whose log.
    pub labeler: LabelerId,
    /// Which device's.
    pub device: DeviceId,
    /// The person's letter, where names are shown and the owner admitted them.
    pub letter: Option<Letter>,
    /// Place of the first segment of the stretch; more than 1 where segments before it are missing.
    pub from: u64,
    /// Place of the last.
    pub seq: u64,
    /// Digest of the last.
    pub digest: Digest,
}

impl LogHead {
    /// The key of the last segment.
    #[must_use]
    pub fn segment_key(&self) -> SegmentKey {
        let hash32 = self.digest.to_string().chars().take(32).collect();
        SegmentKey { labeler: self.labeler, device: self.device, seq: self.seq, hash32 }
    }
}

/// An object that lay among the logs and could not be taken.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quarantine {
    /// Its key.
    pub key: String,
    /// Why.
    pub why: String,
}

/// What a report was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Basis {
    /// The logs, by person, device and place.
    pub heads: Vec<LogHead>,
    /// Segments in them.
    pub n_segments: usize,
    /// Events in them.
    pub n_events: usize,
    /// What does not fit in a log.
    pub faults: Vec<(DeviceId, LogFault)>,
    /// What was set aside.
    pub quarantined: Vec<Quarantine>,
    /// Segments that others had seen and that were not there.
    pub withheld: Vec<Witnessed>,
    /// Writers whom the owner did not admit.
    pub unverified: Vec<LabelerId>,
    /// Their events, which count nowhere.
    pub n_unverified_events: usize,
    /// Events of kinds this version does not know.
    pub n_unknown_events: u32,
    /// Digest of what the logs fold to; see [`fold_digest`].
    pub fold: Digest,
}

impl Basis {
    pub(super) fn of(project: &Project, people: &People, making: &Making) -> Self {
        let mut heads = Vec::new();
        for (device, log) in project.logs() {
            let Some(labeler) = log.labeler() else { continue };
            let letter = (making.names == Names::Shown).then(|| people.letter(&labeler)).flatten();
            let head = |it: crate::project::Stretch| LogHead {
                labeler,
                device: *device,
                letter,
                from: it.from,
                seq: it.seq,
                digest: it.digest,
            };
            heads.extend(log.stretches().into_iter().map(head));
        }
        heads.sort_unstable_by_key(|head| (head.labeler, head.device, head.seq, head.digest));
        let faults = |(device, log): (&DeviceId, &crate::project::Log)| {
            log.faults().into_iter().map(|fault| (*device, fault)).collect::<Vec<_>>()
        };
        let quarantine =
            |it: &crate::project::Quarantined| Quarantine { key: it.key.clone(), why: it.error.to_string() };
        Self {
            heads,
            n_segments: project.logs().values().map(crate::project::Log::n_segments).sum(),
            n_events: project.logs().values().map(crate::project::Log::n_events).sum(),
            faults: project.logs().iter().flat_map(faults).collect(),
            quarantined: project.quarantine().map(quarantine).collect(),
            withheld: project.withheld().copied().collect(),
            unverified: project.writers().keys().filter(|id| !project.is_verified(id)).copied().collect(),
            n_unverified_events: project.n_unverified_events(),
            n_unknown_events: project.n_unknown_events(),
            fold: fold_digest(project),
        }
    }

    /// Seed of the intervals: it follows from the heads, so nobody can choose one that pleases.
    #[must_use]
    pub fn seed(&self) -> u64 {
        let heads: String =
            self.heads.iter().map(|head| format!("{} {} {}\n", head.device, head.seq, head.digest)).collect();
        let digest = sha256(format!("accord report seed 1\n{heads}").as_bytes());
        digest.as_bytes().iter().take(8).fold(0, |seed, byte| seed << 8 | u64::from(*byte))
    }
}

/// Digest of what the logs fold to: SHA-256 over a line for each answer, remark and settlement that stands, by item and
/// person. Later versions that count the same logs otherwise show here first.
///
/// A line is `item labeler device event kind` and, after one more space, the label of an answer or settlement. `kind` is
/// `label`, `skip`, `flag` or `settle`.
#[must_use]
pub fn fold_digest(project: &Project) -> Digest {
    let mut lines = String::from("accord fold 1\n");
    let mut line = |parts: [&dyn std::fmt::Display; 5], label: Option<&str>| {
        let shown: Vec<String> = parts.iter().map(ToString::to_string).collect();
        lines.push_str(&shown.join(" "));
        if let Some(label) = label {
            lines.push(' ');
            lines.push_str(&label.replace('\\', "\\\\").replace('\n', "\\n"));
        }
        lines.push('\n');
    };
    for (item, state) in project.states() {
        for (labeler, cell) in state.cells.iter() {
            let Some(Given { device, id, answer, .. }) = cell.standing() else { continue };
            match &answer.choice {
                Choice::Label(label) => line([item, labeler, device, id, &"label"], Some(label.as_str())),
                Choice::Response(response) => {
                    line([item, labeler, device, id, &"response"], Some(&response_line(response)));
                }
                Choice::Skip { .. } => line([item, labeler, device, id, &"skip"], None),
                Choice::Clear => {}
            }
        }
        for (labeler, (_, device, id, flag)) in state.flags() {
            if flag.note.is_some() {
                line([item, labeler, device, id, &"flag"], None);
            }
        }
        for settled in state.settlements() {
            let label = settled.settle.label().map(crate::record::LabelName::as_str);
            line([item, &settled.by, &settled.device, &settled.id, &"settle"], label);
        }
    }
    sha256(lines.as_bytes())
}
