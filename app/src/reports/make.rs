//! A report from bytes: what the owner signed, the data, the sealed logs. Pure, and the same in the helper and without one.

use accord_core::crypto::{PublicKey, Signature, sha256};
use accord_core::event::Millis;
use accord_core::ids::ProjectId;
use accord_core::project::Project;
use accord_core::report::{Making, Names, Quarantine, Report, build, html};
use accord_core::wire::attach_signature;
use accord_core::wire::item::decode_shard;
use accord_core::wire::manifest::{decode_manifest, decode_members};
use accord_core::wire::report::unsigned;
use accord_core::wire::segment;
use serde::{Deserialize, Serialize};

use crate::in_words::InWords as _;

/// Rounds of the bootstrap, as `accord report` makes them.
pub const N_ROUNDS: u32 = 1_000;

/// What a report is made of and how; data and logs come piece by piece before it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// The project.
    pub project: [u8; 8],
    /// The owner's key.
    pub owner: [u8; 32],
    /// The key that will sign.
    pub by: [u8; 32],
    /// When it is made, in milliseconds since 1970.
    pub at: u64,
    /// Whether names are shown.
    pub names: bool,
    /// Rounds of the bootstrap.
    pub n_rounds: u32,
    /// What the owner signed.
    pub manifest: String,
    /// Who may take part.
    pub members: String,
    /// Keys and faults of segments that were set aside.
    pub set_aside: Vec<(String, String)>,
}

/// A piece of what a report rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Piece {
    /// A part of the data; in the manifest's order.
    Shard(Vec<u8>),
    /// A sealed segment under its key.
    Segment(String, Vec<u8>),
}

/// The pieces so far.
#[derive(Clone, Debug, Default)]
pub struct Material {
    shards: Vec<Vec<u8>>,
    segments: Vec<(String, Vec<u8>)>,
}

/// A report that waits for its signature.
#[derive(Clone, Debug)]
pub struct Unsigned {
    report: Report,
    line: Vec<u8>,
}

/// A report as it is kept: both files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Files {
    /// The signed data.
    pub data: Vec<u8>,
    /// The page.
    pub page: Vec<u8>,
}

impl Material {
    /// Takes a piece.
    pub fn add(&mut self, piece: Piece) {
        match piece {
            Piece::Shard(bytes) => self.shards.push(bytes),
            Piece::Segment(key, bytes) => self.segments.push((key, bytes)),
        }
    }

    /// Folds the logs and computes the report.
    ///
    /// # Errors
    /// In words, when what the owner signed does not fit together or nothing can be reported.
    pub fn build(self, order: &Order) -> Result<Unsigned, String> {
        let words = |error: accord_core::wire::WireError| error.in_words();
        let owner = PublicKey(order.owner);
        let digest = sha256(order.manifest.as_bytes());
        let manifest = decode_manifest(order.manifest.as_bytes(), &digest, &owner).map_err(words)?;
        let members = decode_members(order.members.as_bytes(), &manifest.members, &owner).map_err(words)?;
        let id = ProjectId::new(order.project);
        let mut project = Project::new(manifest, members);
        project.add_items(self.shards.iter().flat_map(|shard| decode_shard(shard).0).collect());
        for (key, bytes) in &self.segments {
            project.admit(key, segment::open(key, bytes, id));
        }
        let making = Making {
            at: Millis(order.at),
            by: PublicKey(order.by),
            n_rounds: order.n_rounds,
            names: if order.names { Names::Shown } else { Names::Hidden },
            manifest: digest,
        };
        let mut report = build(&project, making).map_err(|error| error.in_words())?;
        // These bytes were not kept; that they were there, and what was wrong with them, is part of the report.
        let set_aside = order.set_aside.iter().map(|(key, why)| Quarantine { key: key.clone(), why: why.clone() });
        report.basis.quarantined.extend(set_aside);
        report.basis.quarantined.sort_unstable();
        report.basis.quarantined.dedup_by(|one, other| one.key == other.key);
        Ok(Unsigned { line: unsigned(&report), report })
    }
}

impl Unsigned {
    /// The bytes to sign.
    #[must_use]
    pub fn line(&self) -> &[u8] {
        &self.line
    }

    /// Both files; `None` where the signature has another length.
    #[must_use]
    pub fn sign(self, signature: &[u8]) -> Option<Files> {
        let signature = Signature(signature.try_into().ok()?);
        let data = attach_signature(self.line, &signature);
        let page = html::page(&self.report, &data).into_bytes();
        Some(Files { data, page })
    }
}

#[cfg(test)]
mod tests;
