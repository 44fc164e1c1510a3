//! How a device shows that it writes for a person: a chain of signatures from the person's first key to the device's own.
//!
//! A person's id is the fingerprint of their first key: of their first device, or of the key in a link made for them alone.
//! That key, or a device that can already show such a chain, vouches for the next key by signing it. A log says which chain
//! makes it the person's, so no reader needs more than the log itself, and logs of first devices need no chain.

use crate::crypto::{PublicKey, SecretKey, Signature, base64url};
use crate::ids::{LabelerId, ProjectId};

/// No chain is longer: each link costs every reader of every segment a signature.
pub const MAX_LINKS: usize = 8;

/// One key's word for the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vouch {
    /// Who gives it.
    pub by: PublicKey,
    /// Their signature over [`vouching`] for the next key.
    pub signature: Signature,
}

/// The chain from a person's first key to a device. Empty for a person's first device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Certificate(pub Vec<Vouch>);

impl Certificate {
    /// Whether this chain makes `key` one of the person's.
    #[must_use]
    pub fn proves(&self, project: ProjectId, labeler: LabelerId, key: &PublicKey) -> bool {
        let Some(first) = self.0.first() else { return key.labeler() == labeler };
        let next = self.0.iter().skip(1).map(|vouch| &vouch.by).chain(std::iter::once(key));
        let holds = |(vouch, next): (&Vouch, &PublicKey)| {
            vouch.by.verifies(&vouching(project, labeler, next), &vouch.signature)
        };
        self.0.len() <= MAX_LINKS && first.by.labeler() == labeler && self.0.iter().zip(next).all(holds)
    }

    /// The chain that goes one key further, by a key that is at hand.
    #[must_use]
    pub fn extended(&self, project: ProjectId, labeler: LabelerId, by: &SecretKey, next: &PublicKey) -> Self {
        self.with(Vouch { by: by.public(), signature: by.sign(&vouching(project, labeler, next)) })
    }

    /// The chain with one more link, signed elsewhere.
    #[must_use]
    pub fn with(&self, vouch: Vouch) -> Self {
        Self(self.0.iter().cloned().chain(std::iter::once(vouch)).collect())
    }
}

/// The message that makes a key one of a person's.
#[must_use]
pub fn vouching(project: ProjectId, labeler: LabelerId, key: &PublicKey) -> Vec<u8> {
    format!("accord device 1\n{project}\n{labeler}\n{}\n", base64url(&key.0)).into_bytes()
}

/// Who writes a log: a device's key, whose it is, and how that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Author {
    /// The person.
    pub labeler: LabelerId,
    /// The device's key.
    pub key: PublicKey,
    /// Why the key is the person's.
    pub certificate: Certificate,
}

impl Author {
    /// A person's first device.
    #[must_use]
    pub fn first(key: PublicKey) -> Self {
        Self { labeler: key.labeler(), key, certificate: Certificate::default() }
    }
}
