//! What page and worker say about the better encoder: its files, its cache, how far it has come.

use serde::{Deserialize, Serialize};

use crate::{DeviceReport, EncoderKind};

/// The content of an item, which is what encoders read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Content {
    /// A text, any length.
    Text(String),
    /// Where the bytes of an image are fetched.
    ImageUrl(String),
}

/// An item for the worker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewItem {
    /// Fingerprint of its content: the key of its vector in the cache.
    pub id: [u8; 16],
    /// What it is.
    pub content: Content,
}

/// The project's encoder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EncoderPlan {
    /// For people, for instance `MiniLM-L6-v2`.
    pub name: String,
    /// Length of a vector, as the owner says; an encoder of another length is refused.
    pub dim: u32,
    /// Where vectors come from.
    pub source: EncoderSource,
}

/// Where vectors come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EncoderSource {
    /// Computed here, by an encoder made of these files.
    Files {
        /// Which kind.
        kind: EncoderKind,
        /// All its files.
        files: Vec<FileSource>,
    },
    /// Shipped with the data; they come with [`crate::ToWorker::AddVectors`].
    Shipped {
        /// Changes whenever the vectors do: a hash over the hashes of their files.
        digest: [u8; 32],
    },
}

/// A file and where it is fetched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileSource {
    /// Its name inside the encoder's folder, for instance `config.json`.
    pub name: String,
    /// SHA-256 of its bytes; anything else is refused.
    pub sha256: [u8; 32],
    /// Its length; nothing longer is read.
    pub n_bytes: u64,
    /// Where it is; may expire, see [`crate::FromWorker::NeedsUrl`].
    pub url: String,
}

/// Vectors shipped with the data: an `.npy` file of one row an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShippedVectors {
    /// The file.
    pub file: FileSource,
    /// Index of the item that each row belongs to; there must be as many rows.
    pub item_idxs: Vec<u32>,
}

/// How the better encoder stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EncoderReport {
    /// Changes with its vectors; empty until it is loaded.
    pub id: String,
    /// For people.
    pub name: String,
    /// How far it is.
    pub state: EncoderState,
    /// Where it runs and why, once that is decided.
    pub device: Option<DeviceReport>,
    /// Items whose vectors were in this browser's cache.
    pub n_from_cache: u32,
    /// Items encoded since the worker started.
    pub n_embedded: u32,
    /// Items without a vector because they cannot be encoded.
    pub n_unusable: u32,
    /// Bytes that came over the network since the worker started.
    pub downloaded_bytes: u64,
    /// Vectors kept in this browser, of all encoders.
    pub cache_bytes: u64,
    /// Weights kept in this browser, of all encoders.
    pub weights_bytes: u64,
    /// Largest `1 - cosine` between a vector and its kept form (f16).
    pub loss: f32,
    /// The worker's memory.
    pub memory_bytes: u64,
    /// What does not work as it should but stops nothing, in sentences.
    pub notes: Vec<String>,
}

/// How far an encoder is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum EncoderState {
    /// Its turn comes after the first order.
    Queued,
    /// Files are on their way.
    Downloading {
        /// Bytes at hand.
        n_bytes: u64,
        /// Bytes of all files.
        total: u64,
    },
    /// The network or the store does not answer; it is tried again by itself.
    Waiting {
        /// What happened, in words.
        why: String,
        /// Bytes at hand.
        n_bytes: u64,
        /// Bytes of all files.
        total: u64,
    },
    /// Files are compared with their hashes.
    Verifying,
    /// The model is put together.
    Loading,
    /// Devices are compared.
    Racing,
    /// Items are encoded, in the order in which the queue needs them.
    Encoding {
        /// Items that have a vector.
        n_done: u32,
        /// All items.
        n_items: u32,
        /// Items a second, over the last batches.
        per_second: f32,
    },
    /// Every item has a vector.
    Ready {
        /// How many.
        n_items: u32,
        /// Items a second when they were encoded; 0 where none had to be.
        per_second: f32,
    },
    /// It cannot be used; the instant encoder goes on.
    Failed {
        /// What is wrong and what can be done.
        why: String,
    },
}
