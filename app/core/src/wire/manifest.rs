//! The owner's signed documents: the pointer, the manifest and the members list.
//!
//! Manifest and members are two lines each: the document, then the owner's signature over the first line.

use serde::{Deserialize, Serialize};

use super::checks::{PracticeWire, SharedWire, practice_domain, practice_wire, shared_domain, shared_wire};
use super::encoder::{EmbeddingsWire, EncoderWire, embeddings_domain, embeddings_wire, encoder_domain, encoder_wire};
use super::policy::{PolicyWire, policy_domain, policy_wire};
use super::schema::{LabelWire, QuestionWire, label_domain, label_wire, schema_domain, schema_wire};
use super::{WireError, attach_signature, malformed, parse_id, parse_key, parse_signature, split_signature};
use crate::agreement::level::Level;
use crate::crypto::{PublicKey, SecretKey, Signature, base64url, sha256};
use crate::ids::{Digest, ProjectId};
use crate::record::{EncoderKind, Form, Instructions, LabelSchema, Manifest, Shard};

pub use super::members::{decode_members, encode_members};

/// Key of the pointer, the only object that is ever rewritten.
pub const POINTER_KEY: &str = "project.json";
/// Version of these forms. Projects that ask for one label have the first, the others the second, which pages that know
/// one label alone refuse instead of asking half of what there is to ask.
pub const MANIFEST_VERSION: u64 = 2;
pub(super) const FIRST_VERSION: u64 = 1;

/// What the pointer says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pointer {
    /// Generation of the manifest it points to.
    pub generation: u64,
    /// Digest of the manifest's bytes.
    pub manifest: Digest,
}

/// Key of a manifest.
#[must_use]
pub fn manifest_key(generation: u64, digest: &Digest) -> String {
    format!("project/{generation}-{digest}.json")
}

/// Key of a members list.
#[must_use]
pub fn members_key(generation: u64, digest: &Digest) -> String {
    format!("members/{generation}-{digest}.json")
}

/// Key of a data shard.
#[must_use]
pub fn data_key(digest: &Digest) -> String {
    format!("data/{digest}")
}

/// Key of an encoder's file that the project's own store keeps.
#[must_use]
pub fn model_key(digest: &Digest) -> String {
    format!("model/{digest}")
}

/// Writes a signed pointer.
#[must_use]
pub fn encode_pointer(project: ProjectId, pointer: &Pointer, owner: &SecretKey) -> Vec<u8> {
    let signature = owner.sign(&pointer_message(project, pointer));
    let wire = PointerWire {
        v: FIRST_VERSION,
        project: project.to_string(),
        generation: pointer.generation,
        sha256: pointer.manifest.to_string(),
        owner: base64url(&owner.public().0),
        sig: base64url(&signature.0),
    };
    serde_json::to_vec(&wire).unwrap_or_default()
}

/// Reads a pointer and checks that `owner` signed it. Without `owner`, the key it names itself is used:
/// that proves consistency only, and is meant for the owner's own command line.
///
/// # Errors
/// When it cannot be read or the signature does not fit.
pub fn decode_pointer(
    bytes: &[u8],
    project: ProjectId,
    owner: Option<&PublicKey>,
) -> Result<(Pointer, PublicKey), WireError> {
    let what = "the project's pointer";
    let wire: PointerWire = serde_json::from_slice(bytes).map_err(|why| malformed(what, why))?;
    check_version(what, wire.v)?;
    let named = parse_key(what, &wire.owner)?;
    let owner = owner.copied().unwrap_or(named);
    let pointer = Pointer { generation: wire.generation, manifest: parse_id(what, &wire.sha256)? };
    let signature = parse_signature(what, &wire.sig)?;
    if wire.project != project.to_string() || !owner.verifies(&pointer_message(project, &pointer), &signature) {
        return Err(WireError::BadSignature { what: what.to_owned() });
    }
    Ok((pointer, owner))
}

/// Writes a signed manifest.
#[must_use]
pub fn encode_manifest(manifest: &Manifest, owner: &SecretKey) -> Vec<u8> {
    sign_line(&manifest_wire(manifest), owner)
}

/// Reads a manifest that must hash to `digest` and be signed by `owner`.
///
/// # Errors
/// When it cannot be read, was changed or is not the owner's.
pub fn decode_manifest(bytes: &[u8], digest: &Digest, owner: &PublicKey) -> Result<Manifest, WireError> {
    let what = "the project's manifest";
    manifest_domain(what, verified(what, bytes, digest, owner)?)
}

#[derive(Serialize, Deserialize)]
struct PointerWire {
    v: u64,
    project: String,
    #[serde(rename = "gen")]
    generation: u64,
    sha256: String,
    owner: String,
    sig: String,
}

#[derive(Serialize, Deserialize)]
struct ManifestWire {
    v: u64,
    project: String,
    #[serde(rename = "gen")]
    generation: u64,
    name: String,
    owner: String,
    question: String,
    labels: Vec<LabelWire>,
    /// All questions, where more is asked than one label; then these count.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    questions: Vec<QuestionWire>,
    instructions: InstructionsWire,
    shards: Vec<ShardWire>,
    policy: PolicyWire,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    encoder: Option<EncoderWire>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    level: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    shared: Option<SharedWire>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    practice: Vec<PracticeWire>,
    members: String,
}

#[derive(Serialize, Deserialize)]
struct InstructionsWire {
    version: u32,
    text: String,
}

#[derive(Serialize, Deserialize)]
struct ShardWire {
    sha256: String,
    n: u32,
    bytes: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    embeddings: Option<EmbeddingsWire>,
}

fn pointer_message(project: ProjectId, pointer: &Pointer) -> Vec<u8> {
    format!("accord pointer 1\n{project}\n{}\n{}\n", pointer.generation, pointer.manifest).into_bytes()
}

pub(super) fn sign_line<T: Serialize>(wire: &T, owner: &SecretKey) -> Vec<u8> {
    let mut line = serde_json::to_vec(wire).unwrap_or_default();
    line.push(b'\n');
    let signature: Signature = owner.sign(&line);
    attach_signature(line, &signature)
}

pub(super) fn verified<'a, T: Deserialize<'a>>(
    what: &str,
    bytes: &'a [u8],
    digest: &Digest,
    owner: &PublicKey,
) -> Result<T, WireError> {
    if sha256(bytes) != *digest {
        return Err(WireError::WrongHash { what: what.to_owned() });
    }
    let (line, signature) = split_signature(what, bytes)?;
    if !owner.verifies(line, &signature) {
        return Err(WireError::BadSignature { what: what.to_owned() });
    }
    serde_json::from_slice(line).map_err(|why| malformed(what, why))
}

pub(super) fn check_version(what: &str, found: u64) -> Result<(), WireError> {
    if found > MANIFEST_VERSION {
        return Err(WireError::TooNew { what: what.to_owned(), found, known: MANIFEST_VERSION });
    }
    Ok(())
}

fn manifest_wire(manifest: &Manifest) -> ManifestWire {
    let shard = |shard: &Shard| ShardWire {
        sha256: shard.sha256.to_string(),
        n: shard.n_items,
        bytes: shard.n_bytes,
        embeddings: shard.embeddings.as_ref().map(embeddings_wire),
    };
    let is_one = matches!(manifest.schema.lead().form, Form::One { .. });
    ManifestWire {
        v: if manifest.schema.is_single() { FIRST_VERSION } else { MANIFEST_VERSION },
        project: manifest.project.to_string(),
        generation: manifest.generation,
        name: manifest.name.clone(),
        owner: base64url(&manifest.owner.0),
        question: manifest.schema.prompt().to_owned(),
        labels: if is_one { manifest.schema.labels().iter().map(label_wire).collect() } else { Vec::new() },
        questions: schema_wire(&manifest.schema),
        instructions: InstructionsWire {
            version: manifest.instructions.version,
            text: manifest.instructions.text.clone(),
        },
        shards: manifest.shards.iter().map(shard).collect(),
        policy: policy_wire(&manifest.policy),
        encoder: encoder_wire(&manifest.encoder),
        // Names are what a manifest without a level means.
        level: (manifest.schema.is_single() && manifest.schema.level() == Level::Ordinal)
            .then(|| Level::Ordinal.as_str().to_owned()),
        shared: shared_wire(&manifest.shared),
        practice: practice_wire(&manifest.practice),
        members: manifest.members.to_string(),
    }
}

fn single(what: &str, prompt: &str, labels: Vec<LabelWire>, level: Option<&str>) -> Result<LabelSchema, WireError> {
    if labels.len() < 2 {
        return Err(malformed(what, "it has fewer than two labels"));
    }
    // A level of tomorrow is read as names: it moves figures and keeps nobody from labeling.
    let level = if level == Some("ordinal") { Level::Ordinal } else { Level::Nominal };
    Ok(LabelSchema::single(prompt, labels.into_iter().map(label_domain).collect(), level))
}

fn manifest_domain(what: &str, wire: ManifestWire) -> Result<Manifest, WireError> {
    check_version(what, wire.v)?;
    let shard = |wire: &ShardWire| {
        let embeddings = wire.embeddings.as_ref().map(|wire| embeddings_domain(what, wire)).transpose()?;
        Ok::<_, WireError>(Shard {
            sha256: parse_id(what, &wire.sha256)?,
            n_items: wire.n,
            n_bytes: wire.bytes,
            embeddings,
        })
    };
    let encoder = encoder_domain(what, wire.encoder)?;
    let schema = match wire.questions.is_empty() {
        true => single(what, &wire.question, wire.labels, wire.level.as_deref())?,
        false => schema_domain(what, wire.questions)?,
    };
    let practice = practice_domain(what, wire.practice, &schema)?;
    let shards: Vec<Shard> = wire.shards.iter().map(shard).collect::<Result<_, _>>()?;
    if encoder.kind == EncoderKind::Shipped && shards.iter().any(|shard| shard.embeddings.is_none()) {
        return Err(malformed(what, "its embeddings come with the data, but a shard has none"));
    }
    let policy = policy_domain(what, &wire.policy)?;
    Ok(Manifest {
        project: parse_id(what, &wire.project)?,
        generation: wire.generation,
        name: wire.name,
        owner: parse_key(what, &wire.owner)?,
        schema,
        instructions: Instructions { version: wire.instructions.version, text: wire.instructions.text },
        shards,
        policy,
        encoder,
        shared: shared_domain(what, wire.shared)?,
        practice,
        members: parse_id(what, &wire.members)?,
    })
}
