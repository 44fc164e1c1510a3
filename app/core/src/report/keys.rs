//! Where reports lie in a store: `report/<labeler>/<device>/<seq:08>-<hash32>.json`, with the page beside it as `.html`.
//!
//! The hash is of the JSON for both, so that a page's name says which data it shows.

use crate::crypto::PublicKey;
use crate::ids::{DeviceId, Digest, LabelerId};

/// Prefix of all reports.
pub const PREFIX: &str = "report/";

/// Which of a report's two objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// The signed data.
    Json,
    /// The page.
    Html,
}

impl Form {
    /// Ending of its name.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Html => "html",
        }
    }
}

/// The parts of a report's object key, in the order of listings: by writer, then oldest first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ReportKey {
    /// Who wrote it.
    pub labeler: LabelerId,
    /// With which device.
    pub device: DeviceId,
    /// Its number among that device's reports, 1 first.
    pub seq: u64,
    /// First 32 digits of the digest of the JSON.
    pub hash32: String,
}

impl ReportKey {
    /// The key of a report that comes after those that `listed` names.
    #[must_use]
    pub fn next(by: &PublicKey, digest: &Digest, listed: &[Self]) -> Self {
        let (labeler, device) = (by.labeler(), by.device());
        let own = listed.iter().filter(|key| (key.labeler, key.device) == (labeler, device));
        let seq = own.map(|key| key.seq).max().unwrap_or_default().saturating_add(1);
        Self { labeler, device, seq, hash32: digest.to_string().chars().take(32).collect() }
    }

    /// Reads a key; `None` for any other object.
    #[must_use]
    pub fn parse(key: &str) -> Option<(Self, Form)> {
        let mut parts = key.strip_prefix(PREFIX)?.split('/');
        let (labeler, device, name) = (parts.next()?, parts.next()?, parts.next()?);
        let (name, extension) = name.split_once('.')?;
        let form = [Form::Json, Form::Html].into_iter().find(|form| form.extension() == extension)?;
        let (seq, hash32) = name.split_once('-')?;
        let is_hash = hash32.len() == 32 && hash32.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'));
        let is_number = seq.len() == 8 && seq.bytes().all(|digit| digit.is_ascii_digit());
        (parts.next().is_none() && is_hash && is_number).then_some(())?;
        let parsed = Self {
            labeler: labeler.parse().ok()?,
            device: device.parse().ok()?,
            seq: seq.parse().ok()?,
            hash32: hash32.to_owned(),
        };
        Some((parsed, form))
    }

    /// The object key.
    #[must_use]
    pub fn object_key(&self, form: Form) -> String {
        let Self { labeler, device, seq, hash32 } = self;
        format!("{PREFIX}{labeler}/{device}/{seq:08}-{hash32}.{}", form.extension())
    }
}

/// The reports among some keys that have their data there, in order; a page is optional.
#[must_use]
pub fn list<'a>(keys: impl IntoIterator<Item = &'a str>) -> Vec<ReportKey> {
    let data = keys.into_iter().filter_map(ReportKey::parse).filter(|(_, form)| *form == Form::Json);
    let mut listed: Vec<ReportKey> = data.map(|(key, _)| key).collect();
    listed.sort_unstable();
    listed.dedup();
    listed
}

#[cfg(test)]
mod tests {
    use super::{Form, ReportKey, list};
    use crate::crypto::{SecretKey, sha256};

    #[test]
    fn rpt9_keys_read_back_and_are_numbered_by_device() {
        let (ann, bob) = (SecretKey::from_seed(&[1; 32]).public(), SecretKey::from_seed(&[2; 32]).public());
        let first = ReportKey::next(&ann, &sha256(b"1"), &[]);
        let other = ReportKey::next(&bob, &sha256(b"2"), std::slice::from_ref(&first));
        let second = ReportKey::next(&ann, &sha256(b"3"), &[first.clone(), other.clone()]);
        assert_eq!((first.seq, other.seq, second.seq), (1, 1, 2));
        let keys: Vec<String> = [&second, &first, &other].map(|key| key.object_key(Form::Json)).into();
        assert_eq!(ReportKey::parse(&keys[0]), Some((second.clone(), Form::Json)));
        assert_eq!(ReportKey::parse(&second.object_key(Form::Html)), Some((second.clone(), Form::Html)));
        let mut expected = vec![first, second, other];
        expected.sort();
        assert_eq!(list(keys.iter().map(String::as_str)), expected);
    }

    #[test]
    fn rpt9_other_objects_are_no_reports() {
        let good = ReportKey::next(&SecretKey::from_seed(&[1; 32]).public(), &sha256(b"1"), &[]).object_key(Form::Json);
        assert!(ReportKey::parse(&good).is_some());
        let bad = [
            good.replace("report/", "log/"),
            good.replace(".json", ".seg"),
            good.replace("00000001", "1"),
            good.replace("00000001", "+0000001"),
            good.replace(".json", "0.json"),
            format!("{good}/x"),
            good.to_uppercase(),
            "report/".to_owned(),
        ];
        for key in bad {
            assert_eq!(ReportKey::parse(&key), None, "{key}");
        }
    }
}
