//! Closed logs: what labelers write is sealed to the key of experts and owner, so that a labeler's link opens the data and
//! nobody else's answers.
//!
//! An object has a key of its own, which is sealed ([`hpke`](crate::hpke)) to each who may read it: experts and owner, and
//! the person who wrote it, on all their devices, because what was put is read back and a new device goes on where another
//! stopped. The form is a mark of 8 bytes, the number of readers, their sealed keys, and the ciphertext under that key, with
//! the object's name and all before it authenticated.

use aes_gcm::aead::{Aead as _, Payload};
use aes_gcm::{Aes256Gcm, KeyInit as _};

use super::ENTROPY_BYTES;
use crate::crypto::sha256;
use crate::hpke::{self, Reader, ReadingKey};

/// Begins every closed object.
pub(super) const MARK: &[u8; 8] = b"\x00ACCORD\x02";
/// Nobody else reads: experts and owner by one key, the writer by another.
const MAX_READERS: usize = 2;
/// Of an object's key, sealed.
const SLOT_BYTES: usize = 32 + hpke::OVERHEAD_BYTES;
/// How much longer a closed object is than what is in it, at most.
pub(super) const OVERHEAD_BYTES: usize = MARK.len() + 1 + MAX_READERS * SLOT_BYTES + 16;
/// A key can be renewed so often: each time makes experts' links longer.
pub(crate) const MAX_OLDER: usize = 32;
const INFO: &[u8] = b"accord closed object 1";

/// Keys to closed logs, as far as a link has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogKeys {
    /// To whom labelers' logs are sealed: experts and owner.
    pub readers: Reader,
    /// What opens them; in links of experts and owners alone.
    pub reading: Option<ReadingKey>,
    /// What opens this person's own.
    pub own: Option<ReadingKey>,
    /// What opens logs that were sealed before the owner made another key, newest first; where `reading` is.
    pub older: Vec<ReadingKey>,
}

impl LogKeys {
    /// The keys of an expert or owner.
    #[must_use]
    pub fn of_reader(reading: ReadingKey) -> Self {
        Self { readers: reading.reader(), reading: Some(reading), own: None, older: Vec::new() }
    }

    /// What a labeler's link has of them.
    #[must_use]
    pub const fn without_reading(&self) -> Self {
        Self { readers: self.readers, reading: None, own: None, older: Vec::new() }
    }

    /// The same with another key for what is written from now on, as when an expert's time ends: whoever has the old keys
    /// alone opens nothing that is sealed to it. `None` where the old one is not here.
    #[must_use]
    pub fn renewed(&self, fresh: ReadingKey) -> Option<Self> {
        let last = self.reading.clone().filter(|_| self.older.len() < MAX_OLDER)?;
        let older = std::iter::once(last).chain(self.older.iter().cloned()).collect();
        Some(Self { older, own: self.own.clone(), ..Self::of_reader(fresh) })
    }

    /// The same as the owner's signed list says: from now on everything is sealed to these readers, whatever key the link
    /// brought.
    #[must_use]
    pub fn sealing_to(&self, readers: Reader) -> Self {
        Self { readers, ..self.clone() }
    }

    /// Whether an object of this name is closed when the holder of these keys writes it. Experts' logs are not: labelers
    /// follow their settlements, instructions, rounds and plans. Reports hold everybody's answers.
    pub(super) fn closes(&self, name: &str) -> bool {
        name.starts_with("report/") || (name.starts_with("log/") && self.reading.is_none())
    }

    pub(super) fn seal(&self, entropy: &[u8; ENTROPY_BYTES], name: &str, plain: &[u8]) -> Option<Vec<u8>> {
        let key = derived(entropy, 0);
        let own = self.own.as_ref().map(ReadingKey::reader);
        let readers: Vec<Reader> = std::iter::once(self.readers).chain(own).collect();
        let mut sealed = MARK.to_vec();
        sealed.push(u8::try_from(readers.len()).ok()?);
        for (reader, place) in readers.iter().zip(1..) {
            sealed.extend(reader.seal(&derived(entropy, place), INFO, name.as_bytes(), &key)?);
        }
        let aad = [&sealed, name.as_bytes()].concat();
        // The key is the object's own and seals nothing else, so the nonce may be the same each time.
        let text = Aes256Gcm::new(&key.into()).encrypt(&[0; 12].into(), Payload { msg: plain, aad: &aad }).ok()?;
        sealed.extend(text);
        Some(sealed)
    }

    /// What is in a closed object; `None` where it is sealed to others, was changed or moved.
    pub(super) fn open(&self, name: &str, bytes: &[u8]) -> Option<Vec<u8>> {
        let (n_readers, rest) = bytes.strip_prefix(MARK)?.split_first()?;
        let n_readers = usize::from(*n_readers);
        if n_readers > MAX_READERS {
            return None;
        }
        let (slots, text) = rest.split_at_checked(n_readers * SLOT_BYTES)?;
        let keys = || self.reading.iter().chain(&self.older).chain(&self.own);
        let open = |slot: &[u8]| keys().find_map(|key| key.open(INFO, name.as_bytes(), slot));
        let key: [u8; 32] = slots.chunks(SLOT_BYTES).find_map(open)?.try_into().ok()?;
        let head = bytes.get(..bytes.len() - text.len())?;
        let aad = [head, name.as_bytes()].concat();
        Aes256Gcm::new(&key.into()).decrypt(&[0; 12].into(), Payload { msg: text, aad: &aad }).ok()
    }
}

/// One of several independent secrets of an object, all from what came in as randomness.
fn derived(entropy: &[u8; ENTROPY_BYTES], place: u8) -> [u8; 32] {
    let mut bytes = [0; 32];
    bytes.copy_from_slice(sha256(&[b"accord closed ".as_slice(), &[place], entropy].concat()).as_bytes());
    bytes
}
