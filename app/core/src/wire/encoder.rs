//! The encoder and the embeddings of shards inside a manifest.
//!
//! Both were added after the first form and are left out where a project has none, so that old pages read new
//! manifests (they ignore the fields and order by hashed n-grams) and new pages read old ones.

use serde::{Deserialize, Serialize};

use super::{WireError, malformed, parse_id};
use crate::record::{EncoderDef, EncoderKind, MAX_FILE_BYTES, ShardEmbeddings, WeightFile};

#[derive(Serialize, Deserialize)]
pub(super) struct EncoderWire {
    kind: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    dim: u32,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    licence: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    files: Vec<FileWire>,
}

#[derive(Serialize, Deserialize)]
struct FileWire {
    name: String,
    sha256: String,
    bytes: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct EmbeddingsWire {
    sha256: String,
    bytes: u64,
}

/// Hashed n-grams are what a manifest without an encoder means, so they are not written.
pub(super) fn encoder_wire(encoder: &EncoderDef) -> Option<EncoderWire> {
    let file = |file: &WeightFile| FileWire {
        name: file.name.clone(),
        sha256: file.sha256.to_string(),
        bytes: file.n_bytes,
        url: file.url.clone(),
    };
    (encoder.kind != EncoderKind::Hashed).then(|| EncoderWire {
        kind: encoder.kind.as_str().to_owned(),
        name: encoder.name.clone(),
        dim: encoder.dim,
        licence: encoder.licence.clone(),
        files: encoder.files.iter().map(file).collect(),
    })
}

/// An encoder of a kind of tomorrow is read as hashed n-grams whose name says so: it only orders the queue, so nobody
/// is kept from labeling by it.
pub(super) fn encoder_domain(what: &str, wire: Option<EncoderWire>) -> Result<EncoderDef, WireError> {
    let Some(wire) = wire else { return Ok(EncoderDef::hashed()) };
    let kind = match EncoderKind::parse(&wire.kind) {
        Some(EncoderKind::Hashed) => return Ok(EncoderDef::hashed()),
        Some(kind) => kind,
        None => {
            let kind: String = wire.kind.chars().take(40).collect();
            let name = format!("hashed n-grams (this page does not know encoders of the kind `{kind}`)");
            return Ok(EncoderDef { name, ..EncoderDef::hashed() });
        }
    };
    let file = |wire: FileWire| {
        Ok::<_, WireError>(WeightFile {
            sha256: parse_id(what, &wire.sha256)?,
            name: wire.name,
            n_bytes: wire.bytes,
            url: wire.url,
        })
    };
    let files = wire.files.into_iter().map(file).collect::<Result<_, _>>()?;
    let encoder = EncoderDef { kind, name: wire.name, dim: wire.dim, licence: wire.licence, files };
    encoder.check().map_err(|fault| malformed(what, format!("its encoder is refused: {fault}")))?;
    Ok(encoder)
}

pub(super) fn embeddings_wire(embeddings: &ShardEmbeddings) -> EmbeddingsWire {
    EmbeddingsWire { sha256: embeddings.sha256.to_string(), bytes: embeddings.n_bytes }
}

pub(super) fn embeddings_domain(what: &str, wire: &EmbeddingsWire) -> Result<ShardEmbeddings, WireError> {
    if wire.bytes > MAX_FILE_BYTES {
        let why = format!("the embeddings of a shard have {} bytes; the limit is {MAX_FILE_BYTES}", wire.bytes);
        return Err(malformed(what, why));
    }
    Ok(ShardEmbeddings { sha256: parse_id(what, &wire.sha256)?, n_bytes: wire.bytes })
}

#[cfg(test)]
mod tests;
