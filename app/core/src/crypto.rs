//! Hashes, text encodings and Ed25519 (RFC 8032). Keys come in as arguments; nothing here makes randomness.

use std::fmt;

use ed25519_dalek::{Signer, Verifier};
use sha2::{Digest as _, Sha256};

use crate::ids::{DeviceId, Digest, ItemId, LabelerId};

/// An Ed25519 public key, 32 bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicKey(pub [u8; 32]);

/// An Ed25519 signature, 64 bytes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Signature(pub [u8; 64]);

/// An Ed25519 private key kept in memory: an invitation from a link, or the owner's key in the command line.
///
/// A device's own key is never one of these; it stays non-extractable in the browser.
#[derive(Clone)]
pub struct SecretKey(ed25519_dalek::SigningKey);

impl SecretKey {
    /// Makes the key of a 32-byte seed.
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(ed25519_dalek::SigningKey::from_bytes(seed))
    }

    /// The seed, for writing a link. Never log it.
    #[must_use]
    pub fn seed(&self) -> [u8; 32] {
        self.0.to_bytes()
    }

    /// The matching public key.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key().to_bytes())
    }

    /// Signs a message.
    #[must_use]
    pub fn sign(&self, message: &[u8]) -> Signature {
        Signature(self.0.sign(message).to_bytes())
    }
}

impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretKey(…)")
    }
}

impl PublicKey {
    /// Whether `signature` is this key's over `message` (strict verification: no malleable or small-order keys).
    #[must_use]
    pub fn verifies(&self, message: &[u8], signature: &Signature) -> bool {
        ed25519_dalek::VerifyingKey::from_bytes(&self.0).is_ok_and(|key| {
            let signature = ed25519_dalek::Signature::from_bytes(&signature.0);
            !key.is_weak() && key.verify(message, &signature).is_ok()
        })
    }

    /// The device id of a device key.
    #[must_use]
    pub fn device(&self) -> DeviceId {
        DeviceId::new(first_16(&sha256(&self.0)))
    }

    /// The labeler id of a person's first device key.
    #[must_use]
    pub fn labeler(&self) -> LabelerId {
        LabelerId::new(first_16(&sha256(&self.0)))
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({})", base64url(&self.0))
    }
}

impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signature(…)")
    }
}

/// SHA-256 (FIPS 180-4).
#[must_use]
pub fn sha256(bytes: &[u8]) -> Digest {
    Digest::new(Sha256::digest(bytes).into())
}

/// The item id of a text: equal texts are one item wherever they stand in a file.
#[must_use]
pub fn text_item_id(text: &str) -> ItemId {
    let mut hasher = Sha256::new();
    hasher.update(b"text\n");
    hasher.update(text.as_bytes());
    ItemId::new(first_16(&Digest::new(hasher.finalize().into())))
}

/// The item id of parts in their written form.
#[must_use]
pub fn parts_item_id(written: &[u8]) -> ItemId {
    let mut hasher = Sha256::new();
    hasher.update(b"parts\n");
    hasher.update(written);
    ItemId::new(first_16(&Digest::new(hasher.finalize().into())))
}

/// Decodes exactly `N` bytes of lower-case hexadecimal.
#[must_use]
pub fn hex_decode<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digits = text.as_bytes();
    if digits.len() != 2 * N {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        let [high, low] = pair else { return None };
        *byte = nibble(*high)? << 4 | nibble(*low)?;
    }
    Some(bytes)
}

/// Lower-case hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    use fmt::Write as _;
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

const BASE64URL: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Base64 with padding (RFC 4648, section 4).
#[must_use]
pub fn base64(bytes: &[u8]) -> String {
    let digit = |digit: char| match digit {
        '-' => '+',
        '_' => '/',
        other => other,
    };
    let mut text: String = base64url(bytes).chars().map(digit).collect();
    while !text.len().is_multiple_of(4) {
        text.push('=');
    }
    text
}

/// Base64 with the URL alphabet and no padding (RFC 4648, section 5).
#[must_use]
pub fn base64url(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let word = chunk.iter().enumerate().fold(0_u32, |word, (idx, byte)| word | u32::from(*byte) << (16 - 8 * idx));
        for idx in 0..=chunk.len() {
            let digit = (word >> (18 - 6 * idx) & 63) as usize;
            text.push(BASE64URL.get(digit).map_or('A', |byte| char::from(*byte)));
        }
    }
    text
}

/// Decodes unpadded base64url; `None` for any other character, an impossible length, and a last digit that holds more than the
/// bytes do: there is one text for each content (RFC 4648, section 3.5), so that nobody can write a signed text in two ways.
#[must_use]
pub fn base64url_decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut word, mut n_bits) = (0_u32, 0);
    for digit in text.bytes() {
        let value = BASE64URL.iter().position(|known| *known == digit)?;
        word = (word << 6 | u32::try_from(value).ok()?) & 0xFFFF;
        n_bits += 6;
        if n_bits >= 8 {
            n_bits -= 8;
            bytes.push(u8::try_from(word >> n_bits & 0xFF).ok()?);
        }
    }
    let rest = word & ((1 << n_bits) - 1);
    (text.len() % 4 != 1 && rest == 0).then_some(bytes)
}

/// Decodes base64url of exactly `N` bytes.
#[must_use]
pub fn base64url_array<const N: usize>(text: &str) -> Option<[u8; N]> {
    base64url_decode(text)?.try_into().ok()
}

fn first_16(digest: &Digest) -> [u8; 16] {
    let mut first = [0; 16];
    first.copy_from_slice(digest.as_bytes().split_at(16).0);
    first
}

fn nibble(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64url_round_trips_every_remainder() {
        for text in ["", "f", "fo", "foo", "foob", "fooba", "foobar"] {
            assert_eq!(base64url_decode(&base64url(text.as_bytes())).as_deref(), Some(text.as_bytes()));
        }
        assert_eq!(base64url(b"foobar"), "Zm9vYmFy"); // RFC 4648, section 10
        assert_eq!(base64url(&[0xfb, 0xff]), "-_8");
        assert_eq!(base64url_decode("a"), None);
        assert_eq!(base64url_decode("Zm9v!"), None);
        for (text, other) in [("Zg", "Zh"), ("Zg", "Zv"), ("Zm8", "Zm9"), ("-_8", "-_9")] {
            assert!(
                base64url_decode(text).is_some() && base64url_decode(other).is_none(),
                "{other} says what {text} says"
            );
        }
    }

    #[test]
    fn hex_refuses_upper_case_and_wrong_lengths() {
        assert_eq!(hex_decode::<2>("0aff"), Some([10, 255]));
        assert_eq!(hex_decode::<2>("0AFF"), None);
        assert_eq!(hex_decode::<2>("0af"), None);
    }

    #[test]
    fn ed25519_matches_rfc_8032_test_1() {
        let seed = hex_decode::<32>("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60").unwrap();
        let key = SecretKey::from_seed(&seed);
        assert_eq!(hex(&key.public().0), "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        let signature = key.sign(b"");
        assert!(hex(&signature.0).starts_with("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"));
        assert!(key.public().verifies(b"", &signature));
        assert!(!key.public().verifies(b"x", &signature));
        assert_eq!(format!("{key:?}"), "SecretKey(…)");
    }
}
