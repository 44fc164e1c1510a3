//! Objects that only holders of a link can read: AES-256-GCM (NIST SP 800-38D) under a key that stands in links alone.
//!
//! The form is a mark of 8 bytes, a nonce of 12, the ciphertext, and the tag of 16. The nonce is random and comes in as an
//! argument: with 96 bits, 2^32 objects under one key leave a chance of a repeated one below 2^-32 (section 8.3 there).
//! The object's name is authenticated with it, so a sealed object read under another name is refused.
//!
//! Where logs are closed, labelers seal theirs to a public key instead: see [`LogKeys`].

mod closed;

use std::fmt;

use aes_gcm::aead::{Aead as _, Payload};
use aes_gcm::{Aes256Gcm, KeyInit as _};
use thiserror::Error;

pub use closed::LogKeys;
pub(crate) use closed::MAX_OLDER;

use crate::crypto::{base64url, base64url_array};
use crate::hpke::ReadingKey;
use crate::wire::manifest::POINTER_KEY;

/// Begins every sealed object. No JSON, text or `.npy` file begins like it.
const MARK: &[u8; 8] = b"\x00ACCORD\x01";
/// Bytes of a nonce.
const NONCE_BYTES: usize = 12;
/// Random bytes that sealing one object takes.
pub const ENTROPY_BYTES: usize = 32;
/// How much longer a sealed object is than what is in it, at most.
pub const OVERHEAD_BYTES: usize = closed::OVERHEAD_BYTES;

/// The key to a sealed project's content, and where its logs are closed what a link has of the keys to those.
#[derive(Clone, PartialEq, Eq)]
pub struct ContentKey {
    bytes: [u8; 32],
    logs: Option<Box<LogKeys>>,
}

impl ContentKey {
    /// Makes a key of 32 random bytes.
    #[must_use]
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self { bytes, logs: None }
    }

    /// The bytes, for writing a link. Never log them.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.bytes
    }

    /// The same where labelers' logs are closed.
    #[must_use]
    pub fn with_logs(self, logs: LogKeys) -> Self {
        Self { logs: Some(Box::new(logs)), ..self }
    }

    /// The keys to closed logs; `None` where logs are open to whoever has this key.
    #[must_use]
    pub fn logs(&self) -> Option<&LogKeys> {
        self.logs.as_deref()
    }

    /// As text for a command: the key, and after points those that open closed logs, if they are here, newest first.
    #[must_use]
    pub fn text(&self) -> String {
        let reading = self.logs().into_iter().flat_map(|logs| logs.reading.iter().chain(&logs.older));
        let reading = reading.map(|key| format!(".{}", base64url(&key.bytes())));
        base64url(&self.bytes) + &reading.collect::<String>()
    }

    /// Reads [`ContentKey::text`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('.').map(base64url_array);
        let key = Self::new(parts.next()??);
        let reading = parts.map(|part| part.map(ReadingKey::new)).collect::<Option<Vec<ReadingKey>>>()?;
        let Some((newest, older)) = reading.split_first().filter(|(_, older)| older.len() <= MAX_OLDER) else {
            return reading.is_empty().then_some(key);
        };
        Some(key.with_logs(LogKeys { older: older.to_vec(), ..LogKeys::of_reader(newest.clone()) }))
    }

    /// Seals an object that will lie under `name`. `entropy` must be random, and new each time.
    #[must_use]
    pub fn seal(&self, entropy: &[u8; ENTROPY_BYTES], name: &str, plain: &[u8]) -> Vec<u8> {
        let mut nonce = [0; NONCE_BYTES];
        nonce.iter_mut().zip(entropy).for_each(|(byte, random)| *byte = *random);
        let payload = Payload { msg: plain, aad: name.as_bytes() };
        // The only failure is a text of more than 64 GiB, which no object is.
        let sealed = Aes256Gcm::new(&self.bytes.into()).encrypt(&nonce.into(), payload).unwrap_or_default();
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
        Aes256Gcm::new(&self.bytes.into()).decrypt(&(*nonce).into(), payload).map_err(|_| SealError::WrongKey)
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
    /// It is sealed to experts and owner, and the link has no key of theirs.
    #[error("`{name}` is closed: it was sealed to the experts and the owner of this project")]
    Closed {
        /// Its name.
        name: String,
    },
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

/// Whether an object is closed: sealed to experts and owner, whoever else has the content's key.
#[must_use]
pub fn is_closed(bytes: &[u8]) -> bool {
    bytes.starts_with(closed::MARK)
}

/// What a device that cannot open a closed object keeps of it, so as not to fetch it again.
#[must_use]
pub fn closed_stub() -> Vec<u8> {
    closed::MARK.to_vec()
}

/// What a store is given for an object.
#[must_use]
pub fn outgoing(key: Option<&ContentKey>, entropy: &[u8; ENTROPY_BYTES], name: &str, plain: &[u8]) -> Option<Vec<u8>> {
    let key = key.filter(|_| is_sealed_there(name))?;
    match key.logs().filter(|logs| logs.closes(name)) {
        // A key that nothing can be sealed to comes from a broken link; better nothing readable than something.
        Some(logs) => Some(logs.seal(entropy, name, plain).unwrap_or_default()),
        None => Some(key.seal(entropy, name, plain)),
    }
}

/// What a store's object is.
///
/// # Errors
/// When it cannot be opened. A piece of a log that cannot is given back as it is, because its reader sets it aside and goes
/// on; an error would be tried again for ever.
pub fn incoming(key: Option<&ContentKey>, name: &str, bytes: Vec<u8>) -> Result<Vec<u8>, SealError> {
    let opened = match key {
        _ if !is_sealed_there(name) => return Ok(bytes),
        Some(key) if is_closed(&bytes) => {
            let opened = key.logs().and_then(|logs| logs.open(name, &bytes));
            opened.ok_or_else(|| SealError::Closed { name: name.to_owned() })
        }
        Some(key) => key.open(name, &bytes),
        None if bytes.starts_with(MARK) || is_closed(&bytes) => Err(SealError::NoKey),
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
        let sealed = key().seal(&[1; 32], "data/x", b"a secret text");
        assert_eq!(sealed.len(), 13 + MARK.len() + NONCE_BYTES + 16);
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
        let sealed = outgoing(Some(&key()), &[1; 32], "members/1-x.json", b"{}").unwrap();
        let words =
            |key: Option<&ContentKey>| incoming(key, "members/1-x.json", sealed.clone()).unwrap_err().to_string();
        assert!(words(None).contains("has no key"));
        assert!(words(Some(&ContentKey::new([8; 32]))).contains("does not open this project"));
        assert!(incoming(Some(&key()), "data/x", b"{}".to_vec()).is_err(), "nobody slips plain data under a reader");
        assert_eq!(incoming(Some(&key()), "log/a/b/c", b"noise".to_vec()).unwrap(), b"noise");
        assert_eq!(outgoing(Some(&key()), &[1; 32], POINTER_KEY, b"{}"), None);
        assert_eq!(incoming(Some(&key()), POINTER_KEY, b"{}".to_vec()).unwrap(), b"{}");
        assert_eq!(incoming(None, "data/x", b"{}".to_vec()).unwrap(), b"{}");
    }

    /// Keys of an expert, of the labeler who writes, and of another labeler.
    fn closed() -> [ContentKey; 3] {
        let reading = ReadingKey::derive(&[3; 32]);
        let labeler = |seed: u8| {
            let own = Some(ReadingKey::derive(&[seed; 32]));
            LogKeys { own, ..LogKeys::of_reader(reading.clone()).without_reading() }
        };
        [LogKeys::of_reader(reading.clone()), labeler(4), labeler(5)].map(|logs| key().with_logs(logs))
    }

    #[test]
    fn clg1_a_labelers_log_is_opened_by_its_writer_and_the_experts_alone() {
        let [expert, writer, other] = closed();
        let name = "log/a/b/00000001-c.seg";
        let sealed = outgoing(Some(&writer), &[1; 32], name, b"an answer").unwrap();
        assert!(is_closed(&sealed) && sealed.len() == 9 + OVERHEAD_BYTES);
        assert!(!sealed.windows(6).any(|window| window == b"answer"));
        let open = |key: &ContentKey| incoming(Some(key), name, sealed.clone()).unwrap();
        assert_eq!((open(&expert), open(&writer)), (b"an answer".to_vec(), b"an answer".to_vec()));
        // Whoever has all that a labeler's link holds, and the link's content key alone.
        for key in [&other, &key()] {
            assert_eq!(open(key), sealed, "it is handed on as it lies there, to be set aside");
            assert_eq!(key.open(name, &sealed).err(), Some(SealError::Plain { name: name.to_owned() }));
        }
        for place in 8..sealed.len() {
            let mut changed = sealed.clone();
            changed[place] ^= 1;
            let opened = incoming(Some(&expert), name, changed.clone()).unwrap();
            assert!(opened == changed, "byte {place} was changed and it opens");
        }
        assert_eq!(incoming(Some(&expert), "log/a/b/00000002-c.seg", sealed.clone()).unwrap(), sealed, "moved");
        assert_ne!(outgoing(Some(&writer), &[2; 32], name, b"an answer").unwrap(), sealed);
        assert_eq!(format!("{writer:?} {:?}", writer.logs().unwrap().own), "ContentKey(…) Some(ReadingKey(…))");
    }

    #[test]
    fn clg2_what_experts_write_is_read_by_all_but_their_reports() {
        let [expert, writer, _] = closed();
        let put = |name: &str| outgoing(Some(&expert), &[1; 32], name, b"text").unwrap();
        for name in ["log/a/b/c", "data/x", "head/a/b.json", "members/1-x.json"] {
            assert_eq!(incoming(Some(&writer), name, put(name)).unwrap(), b"text", "{name}");
        }
        let report = "report/a/b/00000001-c.json";
        assert_eq!(incoming(Some(&expert), report, put(report)).unwrap(), b"text");
        let refused = incoming(Some(&writer), report, put(report)).unwrap_err().to_string();
        assert!(refused.contains("sealed to the experts and the owner"), "{refused}");
        assert_eq!(incoming(None, report, put(report)), Err(SealError::NoKey));
    }

    #[test]
    fn clg4_with_the_old_key_nothing_opens_that_is_sealed_to_the_new_one() {
        let [expert, writer, _] = closed();
        let (before, after) = ("log/a/b/00000001-c.seg", "log/a/b/00000002-d.seg");
        let sealed = outgoing(Some(&writer), &[1; 32], before, b"an answer").unwrap();
        let fresh = ReadingKey::derive(&[6; 32]);
        let newer = expert.logs().unwrap().renewed(fresh.clone()).unwrap();
        // The labeler's link is the old one; the list that the owner signed names the new readers.
        let follows = |key: &ContentKey| key.clone().with_logs(key.logs().unwrap().sealing_to(fresh.reader()));
        let later = outgoing(Some(&follows(&writer)), &[2; 32], after, b"another").unwrap();
        let open = |key: &ContentKey, name, bytes: &Vec<u8>| incoming(Some(key), name, bytes.clone()).unwrap();
        let new_expert = expert.clone().with_logs(newer.clone());
        assert_eq!(open(&new_expert, before, &sealed), b"an answer", "what was written before is read on");
        assert_eq!(open(&new_expert, after, &later), b"another");
        assert_eq!(open(&writer, after, &later), b"another", "who wrote it reads it too");
        for removed in [&expert, &follows(&expert)] {
            assert_eq!(open(removed, before, &sealed), b"an answer");
            assert_eq!(open(removed, after, &later), later, "whose time ended reads nothing of it");
        }
        assert_eq!(ContentKey::parse(&new_expert.text()), Some(new_expert));
        let twice = newer.renewed(ReadingKey::derive(&[7; 32])).unwrap();
        assert_eq!(open(&expert.with_logs(twice), before, &sealed), b"an answer");
        assert_eq!(writer.logs().unwrap().renewed(fresh), None, "a labeler's link makes no keys");
    }

    #[test]
    fn keys_read_back_from_their_text() {
        let [expert, writer, _] = closed();
        assert_eq!(ContentKey::parse(&expert.text()), Some(expert));
        assert_eq!(ContentKey::parse(&writer.text()), Some(key()), "a labeler's text names no key to logs");
        assert_eq!(ContentKey::parse(&format!("{}.x", key().text())), None);
    }
}
