//! A link: everything a person needs to take part, in the fragment of a URL, which browsers never send.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::place::{PlaceWire, is_first_form, place_domain, place_wire};
use super::segment::{vouch_domain, vouch_wire};
use super::{WireError, malformed, parse_id, parse_key};
use crate::certificate::{Author, Certificate, Vouch};
use crate::crypto::{PublicKey, SecretKey, base64url, base64url_array, base64url_decode, sha256};
use crate::event::Millis;
use crate::hpke::{Reader, ReadingKey};
use crate::ids::{LabelerId, ProjectId};
use crate::place::Place;
use crate::record::Role;
use crate::seal::{ContentKey, LogKeys, MAX_OLDER};

/// Newest version of the link's form. A link is written in the first form that has what it needs: what an older page does
/// not know must stop it where it would do harm, and closed logs would be written open there.
pub const LINK_VERSION: u64 = 3;

/// Whom a link makes of whoever opens it.
#[derive(Clone)]
pub enum Whose {
    /// A person of their own.
    Anybody,
    /// One person, on any device: their first key is the invitation's.
    OnePerson,
    /// A person who takes part already, on one more device.
    Device {
        /// The person.
        labeler: LabelerId,
        /// Why the key below is theirs.
        certificate: Certificate,
        /// Vouches for the device that opens the link.
        key: Box<SecretKey>,
    },
}

/// What a link carries.
#[derive(Clone)]
pub struct Link {
    /// Which project.
    pub project: ProjectId,
    /// Where it lies; the prefix already ends in the project's id.
    pub store: Place,
    /// The owner's key: everything the owner signs is checked against it.
    pub owner: PublicKey,
    /// The role it admits to.
    pub role: Role,
    /// The invitation's private half.
    pub invite: SecretKey,
    /// Whom it makes of whoever opens it.
    pub whose: Whose,
    /// When the store's key ends, where it does.
    pub expires: Option<Millis>,
}

impl fmt::Debug for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Link").field("project", &self.project).field("role", &self.role).finish_non_exhaustive()
    }
}

impl Link {
    /// Who a device with this key is that opens the link.
    #[must_use]
    pub fn author(&self, device: PublicKey) -> Author {
        let of = |labeler, certificate: &Certificate, key| {
            let certificate = certificate.extended(self.project, labeler, key, &device);
            Author { labeler, key: device, certificate }
        };
        match &self.whose {
            Whose::Anybody => Author::first(device),
            Whose::OnePerson => of(self.invite.public().labeler(), &Certificate::default(), &self.invite),
            Whose::Device { labeler, certificate, key } => of(*labeler, certificate, key),
        }
    }

    /// The link with the key that opens this person's own closed logs, on all their devices: the one it has, or that of a
    /// link made for them, or a new one from `entropy`; but one that this device used before goes first. Nothing changes
    /// where logs are open.
    #[must_use]
    pub fn with_own_key(self, before: Option<ReadingKey>, entropy: &[u8; 32]) -> Self {
        let Some(logs) = self.store.log_keys().cloned() else { return self };
        let seed = match &self.whose {
            Whose::OnePerson => *sha256(&[b"accord own log 1".as_slice(), &self.invite.seed()].concat()).as_bytes(),
            Whose::Anybody | Whose::Device { .. } => *entropy,
        };
        let own = before.or(logs.own.clone()).unwrap_or_else(|| ReadingKey::derive(&seed));
        let store = self.store.with_log_keys(LogKeys { own: Some(own), ..logs });
        Self { store, ..self }
    }

    /// The link for one more device of a person. `vouch` is this device's word for `key`, which is made for the link.
    #[must_use]
    pub fn for_device(&self, author: &Author, vouch: Vouch, key: SecretKey) -> Self {
        let certificate = author.certificate.with(vouch);
        let whose = Whose::Device { labeler: author.labeler, certificate, key: Box::new(key) };
        Self { whose, ..self.clone() }
    }

    /// The same place and person with what a newer link brings: another key to the store, a later end.
    #[must_use]
    pub fn renewed_by(&self, newer: &Self) -> Self {
        let mut newer = newer.clone();
        // The person's own key stays: what they wrote is sealed to it.
        if let (Some(before), Some(logs)) = (self.store.log_keys(), newer.store.log_keys().cloned()) {
            newer.store = newer.store.with_log_keys(LogKeys { own: before.own.clone().or(logs.own), ..logs });
        }
        Self { whose: self.whose.clone(), ..newer }
    }

    /// The fragment, without `#`: `join=` and base64url of JSON.
    #[must_use]
    pub fn fragment(&self) -> String {
        format!("join={}", base64url(self.to_json().as_bytes()))
    }

    /// The whole link for a page's URL.
    #[must_use]
    pub fn url(&self, page: &str) -> String {
        format!("{}#{}", page.split('#').next().unwrap_or(page), self.fragment())
    }

    /// Reads a fragment, with or without `#`.
    ///
    /// # Errors
    /// When it is not a link of this application, was cut, or is of a newer version.
    pub fn parse(fragment: &str) -> Result<Self, WireError> {
        let what = "the link";
        let code = fragment
            .trim_start_matches('#')
            .strip_prefix("join=")
            .ok_or_else(|| malformed(what, "it does not begin with #join="))?;
        let bytes = base64url_decode(code.trim())
            .ok_or_else(|| malformed(what, "it was cut or changed; copy the whole link again"))?;
        let json = String::from_utf8(bytes).map_err(|_| malformed(what, "it was changed; copy it again"))?;
        Self::from_json(&json)
    }

    /// The JSON form, as kept on the device after joining. Contains secrets.
    #[must_use]
    pub fn to_json(&self) -> String {
        let content_key = self.store.content_key().map(|key| base64url(key.bytes()));
        let logs = self.store.log_keys();
        let is_plain = matches!(self.whose, Whose::Anybody)
            && self.expires.is_none()
            && content_key.is_none()
            && is_first_form(&self.store);
        let device = match &self.whose {
            Whose::Device { labeler, certificate, key } => Some(DeviceLinkWire {
                labeler: labeler.to_string(),
                cert: certificate.0.iter().map(vouch_wire).collect(),
                seed: base64url(&key.seed()),
            }),
            Whose::Anybody | Whose::OnePerson => None,
        };
        serde_json::to_string(&LinkWire {
            v: if logs.is_some() { LINK_VERSION } else { 2 - u64::from(is_plain) },
            project: self.project.to_string(),
            place: place_wire(&self.store),
            owner: base64url(&self.owner.0),
            role: self.role.as_str().to_owned(),
            invite: base64url(&self.invite.seed()),
            one_person: matches!(self.whose, Whose::OnePerson),
            device,
            expires: self.expires.map(|at| at.0),
            content_key,
            logs: logs.map(logs_wire),
        })
        .unwrap_or_default()
    }

    /// Reads [`Link::to_json`].
    ///
    /// # Errors
    /// As for [`Link::parse`].
    pub fn from_json(json: &str) -> Result<Self, WireError> {
        let what = "the link";
        // The parser's own words could quote a secret, so they are not passed on.
        let wire: LinkWire = serde_json::from_str(json)
            .map_err(|_| malformed(what, "it was cut or changed; copy the whole link again"))?;
        if wire.v > LINK_VERSION {
            return Err(WireError::TooNew { what: what.to_owned(), found: wire.v, known: LINK_VERSION });
        }
        let seed = base64url_array(&wire.invite).ok_or_else(|| malformed(what, "its invitation is cut"))?;
        Ok(Self {
            project: parse_id(what, &wire.project)?,
            store: place_domain(what, wire.place)?.with_content_key(content_key(
                what,
                wire.content_key.as_deref(),
                wire.logs.as_ref(),
            )?),
            owner: parse_key(what, &wire.owner)?,
            role: Role::parse(&wire.role).ok_or_else(|| malformed(what, "it names an unknown role"))?,
            invite: SecretKey::from_seed(&seed),
            whose: whose(what, wire.one_person, wire.device)?,
            expires: wire.expires.map(Millis),
        })
    }
}

fn content_key(what: &str, text: Option<&str>, logs: Option<&LogKeysWire>) -> Result<Option<ContentKey>, WireError> {
    let Some(text) = text else { return Ok(None) };
    let cut = || malformed(what, "its key to the content is cut");
    let key = ContentKey::new(base64url_array(text).ok_or_else(cut)?);
    let Some(logs) = logs else { return Ok(Some(key)) };
    let secret = |text: &Option<String>| {
        text.as_deref().map(|text| base64url_array(text).map(ReadingKey::new).ok_or_else(cut)).transpose()
    };
    let reading = secret(&logs.reading)?;
    let readers = Reader(base64url_array(&logs.readers).ok_or_else(cut)?);
    // Otherwise a link would seal to one key and open with another.
    if reading.as_ref().is_some_and(|key| key.reader() != readers) {
        return Err(malformed(what, "its keys to the logs do not belong together"));
    }
    if logs.older.len() > MAX_OLDER {
        return Err(cut());
    }
    let older = logs.older.iter().map(|text| base64url_array(text).map(ReadingKey::new).ok_or_else(cut));
    let older = older.collect::<Result<_, _>>()?;
    Ok(Some(key.with_logs(LogKeys { readers, reading, own: secret(&logs.own)?, older })))
}

fn logs_wire(keys: &LogKeys) -> LogKeysWire {
    let secret = |key: &Option<ReadingKey>| key.as_ref().map(|key| base64url(&key.bytes()));
    LogKeysWire {
        readers: base64url(&keys.readers.0),
        reading: secret(&keys.reading),
        own: secret(&keys.own),
        older: keys.older.iter().map(|key| base64url(&key.bytes())).collect(),
    }
}

fn whose(what: &str, one_person: bool, device: Option<DeviceLinkWire>) -> Result<Whose, WireError> {
    let Some(wire) = device else { return Ok(if one_person { Whose::OnePerson } else { Whose::Anybody }) };
    let seed = base64url_array(&wire.seed).ok_or_else(|| malformed(what, "its key is cut"))?;
    let vouches = wire.cert.iter().map(|link| vouch_domain(what, link));
    Ok(Whose::Device {
        labeler: parse_id(what, &wire.labeler)?,
        certificate: Certificate(vouches.collect::<Result<_, _>>()?),
        key: Box::new(SecretKey::from_seed(&seed)),
    })
}

/// Who a device is, as kept beside its key. Holds no secret.
#[must_use]
pub fn author_text(author: &Author) -> String {
    let wire =
        AuthorWire { labeler: author.labeler.to_string(), cert: author.certificate.0.iter().map(vouch_wire).collect() };
    serde_json::to_string(&wire).unwrap_or_default()
}

/// Reads [`author_text`] for the device with this key.
///
/// # Errors
/// When it is damaged, or does not make the key that person's.
pub fn parse_author(text: &str, project: ProjectId, key: PublicKey) -> Result<Author, WireError> {
    let what = "what this device knows of whose it is";
    let wire: AuthorWire = serde_json::from_str(text).map_err(|why| malformed(what, why))?;
    let labeler = parse_id(what, &wire.labeler)?;
    let vouches = wire.cert.iter().map(|link| vouch_domain(what, link));
    let certificate = Certificate(vouches.collect::<Result<_, _>>()?);
    let is_theirs = certificate.proves(project, labeler, &key);
    is_theirs.then_some(Author { labeler, key, certificate }).ok_or_else(|| malformed(what, "it is another device's"))
}

/// What a device keeps of a project it joined.
#[derive(Clone, Debug)]
pub struct JoinRecord {
    /// The project's name, for the list of known projects.
    pub project_name: String,
    /// The link.
    pub link: Link,
}

impl JoinRecord {
    /// As JSON text. Contains secrets.
    #[must_use]
    pub fn to_json(&self) -> String {
        let wire = RecordWire { project_name: self.project_name.clone(), link: self.link.to_json() };
        serde_json::to_string(&wire).unwrap_or_default()
    }

    /// Reads [`JoinRecord::to_json`].
    ///
    /// # Errors
    /// When the record is damaged or of a newer version.
    pub fn from_json(json: &str) -> Result<Self, WireError> {
        let damaged = |_| malformed("what this device knows of the project", "join again from the link");
        let wire: RecordWire = serde_json::from_str(json).map_err(damaged)?;
        Ok(Self { project_name: wire.project_name, link: Link::from_json(&wire.link)? })
    }
}

#[derive(Serialize, Deserialize)]
struct RecordWire {
    project_name: String,
    link: String,
}

#[derive(Serialize, Deserialize)]
struct LinkWire {
    v: u64,
    project: String,
    #[serde(flatten)]
    place: PlaceWire,
    owner: String,
    role: String,
    invite: String,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    one_person: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    device: Option<DeviceLinkWire>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    expires: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    content_key: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    logs: Option<LogKeysWire>,
}

/// Keys to closed logs.
#[derive(Serialize, Deserialize)]
struct LogKeysWire {
    /// The public half.
    readers: String,
    /// What opens all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reading: Option<String>,
    /// What opens this person's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    own: Option<String>,
    /// What opens those that were sealed before the key was renewed, newest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    older: Vec<String>,
}

#[derive(Serialize, Deserialize)]
struct DeviceLinkWire {
    labeler: String,
    cert: Vec<(String, String)>,
    seed: String,
}

#[derive(Serialize, Deserialize)]
struct AuthorWire {
    labeler: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    cert: Vec<(String, String)>,
}
