//! Encoders: a text or an image in, one vector of fixed length out.
//!
//! An encoder names itself with an id that changes whenever its vectors would: the id is part of the fingerprint of
//! every model trained on them, and of the key under which vectors are cached.

mod activation;
mod bert;
mod hashed;
mod image;
mod static_table;

#[cfg(not(target_arch = "wasm32"))]
mod parallel;
mod product;
pub mod tokenizer;
mod weights;

use std::collections::BTreeMap;

use accord_protocol::EncoderKind;
use sha2::{Digest as _, Sha256};
use thiserror::Error;

use crate::device::Compute;
use crate::error::ScorerError;

pub use hashed::{DIM, ENCODER_ID, encode_text};
pub use image::picture_size;
#[cfg(not(target_arch = "wasm32"))]
pub use parallel::encode_all;
pub(crate) use product::{Finish, Linear, Packed};

/// For an image given to an encoder of texts.
const NOT_A_TEXT: &str = "this encoder reads texts, and this is an image";

/// What is encoded.
#[derive(Clone, Copy, Debug)]
pub enum Input<'a> {
    /// A text, any length.
    Text(&'a str),
    /// The bytes of an image file.
    Image(&'a [u8]),
}

/// The vectors of a batch.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Encoded {
    /// Row by row, `n_inputs * dim`; unit length (L2), except that an input without content is the zero vector.
    pub vectors: Vec<f32>,
    /// Inputs that could not be encoded, whose rows are zero: position in the batch, and why, for the page.
    pub problems: Vec<(usize, String)>,
}

/// A loaded encoder. Loading is not part of the trait, as each kind needs other files; see [`load`].
pub trait Encoder {
    /// Changes whenever the vectors would, for instance `bert-1-<16 hex digits of the files' hash>`.
    fn id(&self) -> &str;
    /// Length of a vector.
    fn dim(&self) -> usize;
    /// How many inputs to give at a time: large enough for the device, small enough that a newer request waits for
    /// no more than about 100 ms on a laptop's CPU.
    fn batch_len(&self) -> usize;
    /// Encodes a batch, in its order. One bad input never fails the others; see [`Encoded::problems`].
    fn encode(&self, inputs: &[Input<'_>]) -> impl Future<Output = Result<Encoded, ScorerError>>;
}

/// The files of an encoder by their names inside the usual folder, for instance `config.json`.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Why an encoder could not be loaded. Each text says what is wrong with which file and what to do.
#[derive(Debug, Error)]
pub enum LoadError {
    /// A file is missing.
    #[error("the encoder's file `{name}` is missing; its folder needs {needed}")]
    Missing {
        /// Which one.
        name: String,
        /// All it needs, in words.
        needed: &'static str,
    },
    /// A file cannot be read as what it should be.
    #[error("the encoder's file `{name}` cannot be used: {why}")]
    Malformed {
        /// Which one.
        name: String,
        /// What is wrong with it.
        why: String,
    },
    /// The files are sound, but of an architecture that is not known here.
    #[error("the encoder's architecture is not supported: {why}")]
    Unsupported {
        /// What was found and what is supported.
        why: String,
    },
    /// The device could not take the weights.
    #[error(transparent)]
    Device(#[from] ScorerError),
}

/// Every kind of encoder behind one type.
#[derive(Debug)]
pub enum AnyEncoder {
    /// Hashed n-grams: needs no files and is there at once.
    Hashed(hashed::Hashed),
    /// A table of token vectors.
    Static(Box<static_table::StaticTable>),
    /// A sentence encoder of the BERT family.
    Bert(Box<bert::Bert>),
    /// A network for images.
    Image(Box<image::Image>),
}

/// Loads an encoder onto a device.
///
/// # Errors
/// When files are missing, cut, tampered with or of an unknown architecture.
pub async fn load(kind: EncoderKind, files: Files, compute: &Compute) -> Result<AnyEncoder, LoadError> {
    match kind {
        EncoderKind::Hashed => Ok(AnyEncoder::Hashed(hashed::Hashed)),
        EncoderKind::Static => Ok(AnyEncoder::Static(Box::new(static_table::StaticTable::load(&files)?))),
        EncoderKind::Bert => Ok(AnyEncoder::Bert(Box::new(bert::Bert::load(&files, compute)?))),
        EncoderKind::Image => Ok(AnyEncoder::Image(Box::new(image::Image::load(&files, compute)?))),
    }
}

/// `<prefix>-<16 hex digits>`: the SHA-256 of the names and hashes of those of `names` that are there.
fn fingerprint(prefix: &str, files: &Files, names: &[&str]) -> String {
    let mut hasher = Sha256::new();
    for (name, bytes) in files.iter().filter(|(name, _)| names.contains(&name.as_str())) {
        hasher.update(name.as_bytes());
        hasher.update([0]);
        hasher.update(Sha256::digest(bytes));
    }
    short_id(prefix, &hasher.finalize())
}

/// `<prefix>-<16 hex digits>`, the digits of a digest's first 8 bytes.
pub(crate) fn short_id(prefix: &str, digest: &[u8]) -> String {
    format!("{prefix}-{}", hex(digest.get(..8).unwrap_or(digest)))
}

/// Two lower-case hexadecimal digits a byte.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Scales a row to length 1 and returns the length it had; a row whose length is 0 or not finite stays as it is.
pub(crate) fn scale_row(row: &mut [f32]) -> f32 {
    let norm = row.iter().map(|value| value * value).sum::<f32>().sqrt();
    if norm > 0.0 && norm.is_finite() {
        row.iter_mut().for_each(|value| *value /= norm);
    }
    norm
}

/// Scales every row to length 1, except that a row of zeros stays one. A row that is not finite becomes a problem.
fn scale_to_length_one(encoded: &mut Encoded, dim: usize) {
    for (at, row) in encoded.vectors.chunks_exact_mut(dim.max(1)).enumerate() {
        if !scale_row(row).is_finite() {
            row.fill(0.0);
            encoded
                .problems
                .push((at, "its vector is not finite; choose another encoder or leave the item out".into()));
        }
    }
}

impl Encoder for AnyEncoder {
    fn id(&self) -> &str {
        match self {
            Self::Hashed(encoder) => encoder.id(),
            Self::Static(encoder) => encoder.id(),
            Self::Bert(encoder) => encoder.id(),
            Self::Image(encoder) => encoder.id(),
        }
    }

    fn dim(&self) -> usize {
        match self {
            Self::Hashed(encoder) => encoder.dim(),
            Self::Static(encoder) => encoder.dim(),
            Self::Bert(encoder) => encoder.dim(),
            Self::Image(encoder) => encoder.dim(),
        }
    }

    fn batch_len(&self) -> usize {
        match self {
            Self::Hashed(encoder) => encoder.batch_len(),
            Self::Static(encoder) => encoder.batch_len(),
            Self::Bert(encoder) => encoder.batch_len(),
            Self::Image(encoder) => encoder.batch_len(),
        }
    }

    async fn encode(&self, inputs: &[Input<'_>]) -> Result<Encoded, ScorerError> {
        match self {
            Self::Hashed(encoder) => encoder.encode(inputs).await,
            Self::Static(encoder) => encoder.encode(inputs).await,
            Self::Bert(encoder) => encoder.encode(inputs).await,
            Self::Image(encoder) => encoder.encode(inputs).await,
        }
    }
}
