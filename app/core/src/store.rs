//! What the domain asks of an object store, and what a store can answer. No request is made here.

use thiserror::Error;

use crate::seal::SealError;

/// A request to the project's part of a store. Keys are relative to the project's prefix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreRequest {
    /// One page of the keys under a prefix, in byte order. Some stores list folder by folder, which is the same as long as
    /// the names in one folder are of one length, as ours are.
    List {
        /// Keys must begin with this.
        prefix: String,
        /// Only keys after this one.
        start_after: Option<String>,
    },
    /// A whole object.
    Get {
        /// Its key.
        key: String,
    },
    /// A whole object, written in one piece. Repeating it is harmless: names carry their content's hash.
    Put {
        /// Its key.
        key: String,
        /// Its bytes.
        body: Vec<u8>,
    },
}

/// A store's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreReply {
    /// Answer to a list.
    Listed(ListPage),
    /// The object's bytes.
    Got(Vec<u8>),
    /// There is no such object (yet): never proof of a deletion.
    NotFound,
    /// A 2xx answer to a put.
    Stored,
}

/// One page of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListPage {
    /// What is there, in byte order of keys.
    pub objects: Vec<ListedObject>,
    /// Whether more keys follow the last one.
    pub truncated: bool,
}

/// One object of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedObject {
    /// Key relative to the project's prefix.
    pub key: String,
    /// The store's version tag; empty where the store gives none.
    pub etag: String,
    /// Size in bytes.
    pub n_bytes: u64,
}

/// Why a request failed. A failed put has an unknown outcome: it is repeated, then read back.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum StoreError {
    /// No answer: offline, blocked by CORS, or the host is gone. A browser cannot tell these apart.
    #[error("the store did not answer; check the connection and, on a new store, its CORS rule")]
    Unreachable,
    /// 429 or 503.
    #[error("the store is busy (HTTP {status}); trying again by itself")]
    Busy {
        /// The status.
        status: u16,
        /// What the store asked us to wait.
        retry_after_secs: Option<u32>,
    },
    /// 403 because the device's clock is wrong.
    #[error("this device's clock is off by {skew_secs} s; set it right or go on: requests are corrected")]
    ClockSkew {
        /// The store's time minus the device's.
        skew_secs: i64,
    },
    /// 401 or 403.
    #[error("the store refused this link's key ({code}); ask the owner for a new link")]
    Denied {
        /// The store's error code.
        code: String,
    },
    /// The object is there and cannot be read.
    #[error(transparent)]
    Sealed(#[from] SealError),
    /// The store takes nothing; no request was made.
    #[error("this project lies on a host that takes nothing; hand over what you labeled as a file")]
    ReadOnly,
    /// Any other status.
    #[error("the store answered HTTP {status} ({code})")]
    Rejected {
        /// The status.
        status: u16,
        /// The store's error code, or the first 80 characters of its answer.
        code: String,
    },
}
