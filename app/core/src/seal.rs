//! Objects that only holders of a link can read: AES-256-GCM (NIST SP 800-38D) under a key that stands in links alone.
//!
//! The form is a mark of 8 bytes, a nonce of 12, the ciphertext, and the tag of 16. The nonce is random and comes in as an
//! argument: with 96 bits, 2^32 objects under one key leave a chance of a repeated one below 2^-32 (section 8.3 there).
//! The object's name is authenticated with it, so a sealed object read under another name is refused.

use std::fmt;

use aes_gcm::aead::{Aead as _, Payload};
use aes_gcm::{Aes256Gcm, KeyInit as _};
use thiserror::Error;

use crate::wire::manifest::POINTER_KEY;

/// Begins every sealed object. No JSON, text or `.npy` file begins like it.
const MARK: &[u8; 8] = b"\x00ACCORD\x01";
/// Bytes of a nonce.
pub const NONCE_BYTES: usize = 12;
/// How much longer a sealed object is than what is in it.
pub const OVERHEAD_BYTES: usize = MARK.len() + NONCE_BYTES + 16;

/// The key to a sealed project's content.
#[derive(Clone, PartialEq, Eq)]
pub struct ContentKey([u8; 32]);

impl ContentKey {
    /// Makes a key of 32 random bytes.
    #[must_use]
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes, for writing a link. Never log them.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Seals an object that will lie under `name`. `nonce` must be random, and new each time.
    #[must_use]
    pub fn seal(&self, nonce: [u8; NONCE_BYTES], name: &str, plain: &[u8]) -> Vec<u8> {
        let payload = Payload { msg: plain, aad: name.as_bytes() };
        // The only failure is a text of more than 64 GiB, which no object is.
        let sealed = Aes256Gcm::new(&self.0.into()).encrypt(&nonce.into(), payload).unwrap_or_default();
        [MARK.as_slice(), &nonce, &sealed].concat()
    }

    /// Opens an object that lies under `name`.
    ///
    /// # Errors
    /// When it is not sealed, was changed or moved, or the key is another project's.
    pub fn open(&self, name: &str, bytes: &[u8]) -> Result<Vec<u8>, SealError> {
        let rest = bytes.strip_prefix(MARK).ok_or_else(|| SealError::Plain { name: name.to_owned() })?;
        let (nonce, sealed) = rest.split_first_chunk::<NONCE_BYTES>().ok_or(SealError::WrongKey)?;
        let payload = Payload { msg: sealed, aad: name.as_bytes() };
        Aes256Gcm::new(&self.0.into()).decrypt(&(*nonce).into(), payload).map_err(|_| SealError::WrongKey)
    }
}

impl fmt::Debug for ContentKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ContentKey(…)")
    }
}

/// Why a sealed object cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SealError {
    /// It is sealed, and there is no key.
    #[error("this project is sealed, and the link has no key to it; ask the owner for the whole link")]
    NoKey,
    /// The key is another one, or the object was changed or moved.
    #[error("the key does not open this project: the link was changed, or is another project's; ask the owner for it")]
    WrongKey,
    /// It should be sealed and is not: somebody without the key wrote it.
    #[error("`{name}` is not sealed, but this project's objects are; it was not written by somebody with the key")]
    Plain {
        /// Its name.
        name: String,
    },
}

/// Whether bytes are those of a sealed object.
#[must_use]
pub fn is_sealed(bytes: &[u8]) -> bool {
    bytes.starts_with(MARK)
}

/// Whether an object is sealed in a sealed project. The pointer is not: it holds no more than two hashes, a number and the
/// owner's public key.
fn is_sealed_there(name: &str) -> bool {
    name != POINTER_KEY
}

/// What a store is given for an object.
#[must_use]
pub fn outgoing(key: Option<&ContentKey>, nonce: [u8; NONCE_BYTES], name: &str, plain: &[u8]) -> Option<Vec<u8>> {
    key.filter(|_| is_sealed_there(name)).map(|key| key.seal(nonce, name, plain))
}

/// What a store's object is.
///
/// # Errors
/// When it cannot be opened. A piece of a log that cannot is given back as it is, because its reader sets it aside and goes
/// on; an error would be tried again for ever.
pub fn incoming(key: Option<&ContentKey>, name: &str, bytes: Vec<u8>) -> Result<Vec<u8>, SealError> {
    let opened = match key {
        _ if !is_sealed_there(name) => return Ok(bytes),
        Some(key) => key.open(name, &bytes),
        None if bytes.starts_with(MARK) => Err(SealError::NoKey),
        None => return Ok(bytes),
    };
    match opened {
        Err(_) if name.starts_with("log/") => Ok(bytes),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> ContentKey {
        ContentKey::new([7; 32])
    }

    #[test]
    fn seal1_what_is_sealed_opens_under_its_name_and_key_alone() {
        let sealed = key().seal([1; 12], "data/x", b"a secret text");
        assert_eq!(sealed.len(), 13 + OVERHEAD_BYTES);
        assert!(!String::from_utf8_lossy(&sealed).contains("secret"));
        assert_eq!(key().open("data/x", &sealed).unwrap(), b"a secret text");
        assert_eq!(key().open("data/y", &sealed), Err(SealError::WrongKey));
        assert_eq!(ContentKey::new([8; 32]).open("data/x", &sealed), Err(SealError::WrongKey));
        for place in 8..sealed.len() {
            let mut changed = sealed.clone();
            changed[place] ^= 1;
            assert_eq!(key().open("data/x", &changed), Err(SealError::WrongKey), "byte {place}");
            assert!(key().open("data/x", &sealed[..place]).is_err(), "cut at {place}");
        }
        assert_eq!(key().open("data/x", b"plain"), Err(SealError::Plain { name: "data/x".to_owned() }));
        assert_eq!(format!("{:?}", key()), "ContentKey(…)");
    }

    /// Test case 16 of "The Galois/Counter Mode of Operation" (D. McGrew and J. Viega), with its first 64 bytes of text
    /// shortened to 60 as there.
    #[test]
    fn aes_gcm_matches_the_published_vector() {
        use crate::crypto::{hex, hex_decode};
        let key = hex_decode::<32>("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308").unwrap();
        let nonce = hex_decode::<12>("cafebabefacedbaddecaf888").unwrap();
        let plain = hex_decode::<60>(
            "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
        )
        .unwrap();
        let aad = hex_decode::<20>("feedfacedeadbeeffeedfacedeadbeefabaddad2").unwrap();
        let payload = Payload { msg: &plain, aad: &aad };
        let sealed = Aes256Gcm::new(&key.into()).encrypt(&nonce.into(), payload).unwrap();
        assert!(hex(&sealed).starts_with("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"));
        assert!(hex(&sealed).ends_with("76fc6ece0f4e1768cddf8853bb2d551b"));
    }

    #[test]
    fn seal2_without_a_key_and_with_a_wrong_one_it_says_so_and_broken_logs_are_set_aside() {
        let sealed = outgoing(Some(&key()), [1; 12], "members/1-x.json", b"{}").unwrap();
        let words =
            |key: Option<&ContentKey>| incoming(key, "members/1-x.json", sealed.clone()).unwrap_err().to_string();
        assert!(words(None).contains("has no key"));
        assert!(words(Some(&ContentKey::new([8; 32]))).contains("does not open this project"));
        assert!(incoming(Some(&key()), "data/x", b"{}".to_vec()).is_err(), "nobody slips plain data under a reader");
        assert_eq!(incoming(Some(&key()), "log/a/b/c", b"noise".to_vec()).unwrap(), b"noise");
        assert_eq!(outgoing(Some(&key()), [1; 12], POINTER_KEY, b"{}"), None);
        assert_eq!(incoming(Some(&key()), POINTER_KEY, b"{}".to_vec()).unwrap(), b"{}");
        assert_eq!(incoming(None, "data/x", b"{}".to_vec()).unwrap(), b"{}");
    }
}
