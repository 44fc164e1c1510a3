//! Sealing to a public key: HPKE in base mode (RFC 9180) with X25519, HKDF-SHA256 and AES-256-GCM, one message a time.
//!
//! Whoever has the public key can seal; only the holder of the private half can open. Randomness comes in as an argument.

use std::fmt;

use aes_gcm::aead::{Aead as _, Payload};
use aes_gcm::{Aes256Gcm, KeyInit as _};
use hmac::{Hmac, Mac as _};
use sha2::Sha256;
use x25519_dalek::{PublicKey, StaticSecret};

/// Bytes of a public key, and of the ephemeral one that begins a sealed message.
pub const KEY_BYTES: usize = 32;
/// How much longer a sealed message is than what is in it.
pub const OVERHEAD_BYTES: usize = KEY_BYTES + 16;

/// The public half of a [`ReadingKey`]: to whom something is sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reader(pub [u8; KEY_BYTES]);

/// A private key that opens what was sealed to it.
#[derive(Clone)]
pub struct ReadingKey(StaticSecret);

impl ReadingKey {
    /// Derives a key from 32 random bytes (section 7.1.3 there).
    #[must_use]
    pub fn derive(seed: &[u8; 32]) -> Self {
        let prk = labeled_extract(KEM, b"", b"dkp_prk", seed);
        Self(StaticSecret::from(labeled_expand(KEM, &prk, b"sk", b"")))
    }

    /// Makes the key of its own 32 bytes.
    #[must_use]
    pub fn new(bytes: [u8; KEY_BYTES]) -> Self {
        Self(StaticSecret::from(bytes))
    }

    /// Its bytes, for writing a link. Never log them.
    #[must_use]
    pub fn bytes(&self) -> [u8; KEY_BYTES] {
        self.0.to_bytes()
    }

    /// To whom others seal.
    #[must_use]
    pub fn reader(&self) -> Reader {
        Reader(PublicKey::from(&self.0).to_bytes())
    }

    /// Opens what [`Reader::seal`] made with the same `info` and `aad`; `None` for anything else.
    #[must_use]
    pub fn open(&self, info: &[u8], aad: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
        let (ephemeral, text) = sealed.split_first_chunk::<KEY_BYTES>()?;
        let shared = self.shared(&Reader(*ephemeral))?;
        let (key, nonce) = schedule(&shared, ephemeral, &self.reader(), info);
        Aes256Gcm::new(&key.into()).decrypt(&nonce.into(), Payload { msg: text, aad }).ok()
    }

    /// `None` for a point of small order, which would make the secret known to all (section 7.1.4).
    fn shared(&self, other: &Reader) -> Option<[u8; 32]> {
        let shared = self.0.diffie_hellman(&PublicKey::from(other.0));
        shared.was_contributory().then(|| shared.to_bytes())
    }
}

impl PartialEq for ReadingKey {
    fn eq(&self, other: &Self) -> bool {
        self.bytes() == other.bytes()
    }
}

impl Eq for ReadingKey {}

impl fmt::Debug for ReadingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReadingKey(…)")
    }
}

impl Reader {
    /// Seals a message: the ephemeral public key, then the ciphertext. `seed` must be random, and new each time. `None`
    /// when this is no usable public key.
    #[must_use]
    pub fn seal(&self, seed: &[u8; 32], info: &[u8], aad: &[u8], plain: &[u8]) -> Option<Vec<u8>> {
        let ephemeral = ReadingKey::derive(seed);
        let shared = ephemeral.shared(self)?;
        let encapsulated = ephemeral.reader().0;
        let (key, nonce) = schedule(&shared, &encapsulated, self, info);
        let sealed = Aes256Gcm::new(&key.into()).encrypt(&nonce.into(), Payload { msg: plain, aad }).ok()?;
        Some([encapsulated.as_slice(), &sealed].concat())
    }
}

/// Names DHKEM(X25519, HKDF-SHA256).
const KEM: &[u8] = b"KEM\x00\x20";
/// Names it with HKDF-SHA256 and AES-256-GCM.
const SUITE: &[u8] = b"HPKE\x00\x20\x00\x01\x00\x02";

/// Key and nonce of the first message (sections 4.1 and 5.1).
fn schedule(dh: &[u8; 32], encapsulated: &[u8; 32], reader: &Reader, info: &[u8]) -> ([u8; 32], [u8; 12]) {
    let prk = labeled_extract(KEM, b"", b"eae_prk", dh);
    let shared: [u8; 32] = labeled_expand(KEM, &prk, b"shared_secret", &[encapsulated.as_slice(), &reader.0].concat());
    let no_psk = labeled_extract(SUITE, b"", b"psk_id_hash", b"");
    let info = labeled_extract(SUITE, b"", b"info_hash", info);
    let context = [[0].as_slice(), &no_psk, &info].concat();
    let secret = labeled_extract(SUITE, &shared, b"secret", b"");
    (labeled_expand(SUITE, &secret, b"key", &context), labeled_expand(SUITE, &secret, b"base_nonce", &context))
}

fn labeled_extract(suite: &[u8], salt: &[u8], label: &[u8], secret: &[u8]) -> [u8; 32] {
    mac(salt, &[b"HPKE-v1", suite, label, secret])
}

/// HKDF-Expand (RFC 5869) of at most one block, which is all that is asked for here.
fn labeled_expand<const N: usize>(suite: &[u8], prk: &[u8; 32], label: &[u8], info: &[u8]) -> [u8; N] {
    let length = u16::try_from(N).unwrap_or_default().to_be_bytes();
    let block = mac(prk, &[&length, b"HPKE-v1", suite, label, info, &[1]]);
    let mut bytes = [0; N];
    bytes.iter_mut().zip(block).for_each(|(byte, from)| *byte = from);
    bytes
}

fn mac(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    // HMAC takes keys of any length; an empty salt is one of zeros.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return [0; 32] };
    parts.iter().for_each(|part| mac.update(part));
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::{Reader, ReadingKey};
    use crate::crypto::{hex, hex_decode};

    /// Made by pyhpke 0.6.5 over cryptography 50.0.2: `derive_key_pair` of 32 bytes 7 for the reader and of 32 bytes 9 for
    /// the sender, info `accord test`, aad `log/a/b/c`.
    #[test]
    fn clg1_what_is_sealed_to_a_key_equals_another_implementations() {
        let key = ReadingKey::derive(&[7; 32]);
        assert_eq!(hex(&key.bytes()), "896615161d5c4dab6be99bb69b180f22c86eb0ac1b8912e958ed5dd08813573b");
        assert_eq!(hex(&key.reader().0), "5fd47633b5e43fca7bad1bfbe424feacb175d9d4d4a30f166dbd30636f0b446b");
        let plain = b"thirty-two bytes are in this one";
        let sealed = key.reader().seal(&[9; 32], b"accord test", b"log/a/b/c", plain).unwrap();
        let expected = "de8923a675d02180cdd7d0097ba404b9e1e2930d5665cba58d1765006361793b7fa744fed9ef53a496aa5a1a7562a9bb8d\
                        fb064299d91f4a9b4083701fb79de2b387cbbb4d3f0ddb69c64e30391ff4a6";
        assert_eq!(hex(&sealed), expected);
        assert_eq!(key.open(b"accord test", b"log/a/b/c", &sealed).unwrap(), plain);
        assert_eq!(key.open(b"accord test", b"log/a/b/d", &sealed), None);
        assert_eq!(key.open(b"another", b"log/a/b/c", &sealed), None);
        assert_eq!(ReadingKey::derive(&[8; 32]).open(b"accord test", b"log/a/b/c", &sealed), None);
        assert_eq!(format!("{key:?}"), "ReadingKey(…)");
    }

    /// Section 5.2 of RFC 7748, the first of its vectors, by way of a Diffie-Hellman product.
    #[test]
    fn x25519_matches_rfc_7748() {
        let key =
            ReadingKey::new(hex_decode("a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4").unwrap());
        let point = Reader(hex_decode("e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c").unwrap());
        let product = key.shared(&point).unwrap();
        assert_eq!(hex(&product), "c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552");
        assert_eq!(Reader([0; 32]).seal(&[1; 32], b"", b"", b""), None, "a point of small order");
    }
}
