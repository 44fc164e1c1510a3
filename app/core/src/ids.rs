//! Identifiers: fixed-size, `Copy`, shown and parsed as lower-case hexadecimal.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// Why a text is not an identifier.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("expected {expected} hexadecimal digits, found `{found}`")]
pub struct IdError {
    /// How many digits the identifier has.
    pub expected: usize,
    /// What stood there instead, cut to 80 characters.
    pub found: String,
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $bytes:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; $bytes]);

        impl $name {
            /// Length in bytes; the text form has twice as many digits.
            pub const BYTES: usize = $bytes;

            /// Wraps raw bytes.
            #[must_use]
            pub const fn new(bytes: [u8; $bytes]) -> Self {
                Self(bytes)
            }

            /// The raw bytes.
            #[must_use]
            pub const fn as_bytes(&self) -> &[u8; $bytes] {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                crate::crypto::hex_decode::<$bytes>(text).map(Self).ok_or_else(|| IdError {
                    expected: 2 * $bytes,
                    found: text.chars().take(80).collect(),
                })
            }
        }
    };
}

id!(
    /// A project: 8 random bytes, chosen by its owner.
    ProjectId,
    8
);
id!(
    /// An item: the first 16 bytes of SHA-256 over its content.
    ItemId,
    16
);
id!(
    /// A person: the fingerprint of the first device key they made.
    LabelerId,
    16
);
id!(
    /// A device: the fingerprint of its public key, so that nobody can write under another's id.
    DeviceId,
    16
);
id!(
    /// An event: 8 random bytes, unique within its device.
    EventId,
    8
);
id!(
    /// A trained head: the first 8 bytes of SHA-256 over its inputs.
    ModelHash,
    8
);
id!(
    /// A full SHA-256 digest.
    Digest,
    32
);
