//! The versioned text forms of everything that is stored or shared. Only here does the domain meet serde.
//!
//! Every form has a golden sample in `app/core/golden`, kept for ever.

pub mod access_policy;
pub mod bundle;
mod checks;
mod curate;
pub mod draft;
mod encoder;
pub mod event;
pub mod item;
pub mod link;
pub mod links_file;
pub mod listing;
pub mod manifest;
mod members;
pub mod parts;
mod place;
mod plan;
pub mod policy;
pub mod report;
pub(crate) mod response;
mod review;
pub mod schema;
pub mod segment;
pub mod snapshot;
pub mod triage;

use std::str::FromStr;

use thiserror::Error;

use crate::crypto::{PublicKey, Signature, base64url, base64url_array};

/// Why a text could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum WireError {
    /// Not JSON, or not of the expected form.
    #[error("{what} is not readable: {why}")]
    Malformed {
        /// Which record.
        what: String,
        /// The parser's words.
        why: String,
    },
    /// Written by a newer version.
    #[error("{what} has version {found}; this page knows up to {known}. Reload the page to get a newer one")]
    TooNew {
        /// Which record.
        what: String,
        /// Its version.
        found: u64,
        /// What this code knows.
        known: u64,
    },
    /// A signature does not fit.
    #[error("{what} is not signed by the owner this link names; ask the owner for a new link")]
    BadSignature {
        /// Which record.
        what: String,
    },
    /// The content's hash is not the one asked for.
    #[error("{what} was changed or cut on its way: its hash differs. It will be fetched again")]
    WrongHash {
        /// Which record.
        what: String,
    },
}

pub(crate) fn malformed(what: &str, why: impl ToString) -> WireError {
    WireError::Malformed { what: what.to_owned(), why: why.to_string() }
}

pub(crate) fn parse_id<T: FromStr<Err = crate::ids::IdError>>(what: &str, text: &str) -> Result<T, WireError> {
    text.parse().map_err(|why| malformed(what, why))
}

pub(crate) fn parse_key(what: &str, text: &str) -> Result<PublicKey, WireError> {
    base64url_array(text).map(PublicKey).ok_or_else(|| malformed(what, "not a 32-byte key in base64url"))
}

pub(crate) fn parse_signature(what: &str, text: &str) -> Result<Signature, WireError> {
    base64url_array(text).map(Signature).ok_or_else(|| malformed(what, "not a 64-byte signature in base64url"))
}

/// Ends a signed text: `body` lines, then one line with the signature over all bytes before it.
#[must_use]
pub fn attach_signature(mut body: Vec<u8>, signature: &Signature) -> Vec<u8> {
    body.extend_from_slice(signature_line(signature).as_bytes());
    body
}

fn signature_line(signature: &Signature) -> String {
    format!("{{\"sig\":\"{}\"}}\n", base64url(&signature.0))
}

/// Splits a signed text into the signed bytes and the signature. The line of the signature is not signed itself, so that it
/// has to be written as [`attach_signature`] writes it: whoever could write it in another way could make a second text of
/// somebody else's, with another hash.
///
/// # Errors
/// When there is no signature line, or it is written in another way.
pub fn split_signature<'a>(what: &str, bytes: &'a [u8]) -> Result<(&'a [u8], Signature), WireError> {
    #[derive(serde::Deserialize)]
    struct SignatureLine {
        sig: String,
    }
    let without_end = bytes.strip_suffix(b"\n").ok_or_else(|| malformed(what, "it ends in the middle of a line"))?;
    let start = without_end.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let (body, last) = bytes.split_at(start);
    let line: SignatureLine = serde_json::from_slice(last).map_err(|why| malformed(what, why))?;
    let signature = parse_signature(what, &line.sig)?;
    if signature_line(&signature).as_bytes() != last {
        return Err(malformed(what, "its signature is not written as signatures are"));
    }
    Ok((body, signature))
}

#[cfg(test)]
mod tests;
