//! A link: everything a person needs to take part, in the fragment of a URL, which browsers never send.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::place::{PlaceWire, is_first_form, place_domain, place_wire};
use super::segment::{vouch_domain, vouch_wire};
use super::{WireError, malformed, parse_id, parse_key};
use crate::certificate::{Author, Certificate, Vouch};
use crate::crypto::{PublicKey, SecretKey, base64url, base64url_array, base64url_decode};
use crate::event::Millis;
use crate::ids::{LabelerId, ProjectId};
use crate::place::Place;
use crate::record::Role;
use crate::seal::ContentKey;

/// Newest version of the link's form. A link that needs nothing of the second form is written in the first.
pub const LINK_VERSION: u64 = 2;

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
        Self { whose: self.whose.clone(), ..newer.clone() }
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
            v: if is_plain { 1 } else { LINK_VERSION },
            project: self.project.to_string(),
            place: place_wire(&self.store),
            owner: base64url(&self.owner.0),
            role: self.role.as_str().to_owned(),
            invite: base64url(&self.invite.seed()),
            one_person: matches!(self.whose, Whose::OnePerson),
            device,
            expires: self.expires.map(|at| at.0),
            content_key,
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
            store: place_domain(what, wire.place)?
                .with_content_key(wire.content_key.as_deref().map(|text| content_key(what, text)).transpose()?),
            owner: parse_key(what, &wire.owner)?,
            role: Role::parse(&wire.role).ok_or_else(|| malformed(what, "it names an unknown role"))?,
            invite: SecretKey::from_seed(&seed),
            whose: whose(what, wire.one_person, wire.device)?,
            expires: wire.expires.map(Millis),
        })
    }
}

fn content_key(what: &str, text: &str) -> Result<ContentKey, WireError> {
    base64url_array(text).map(ContentKey::new).ok_or_else(|| malformed(what, "its key to the content is cut"))
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
