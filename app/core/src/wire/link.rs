//! A link: everything a person needs to take part, in the fragment of a URL, which browsers never send.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{WireError, malformed, parse_id, parse_key};
use crate::crypto::{PublicKey, SecretKey, base64url, base64url_array, base64url_decode};
use crate::ids::ProjectId;
use crate::record::Role;
use crate::s3::{Credentials, S3Target};

/// Version of the link's form.
pub const LINK_VERSION: u64 = 1;

/// What a link carries.
#[derive(Clone)]
pub struct Link {
    /// Which project.
    pub project: ProjectId,
    /// Where it lies; the prefix already ends in the project's id.
    pub store: S3Target,
    /// The owner's key: everything the owner signs is checked against it.
    pub owner: PublicKey,
    /// The role it admits to.
    pub role: Role,
    /// The invitation's private half.
    pub invite: SecretKey,
}

impl fmt::Debug for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Link").field("project", &self.project).field("role", &self.role).finish_non_exhaustive()
    }
}

impl Link {
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
        let credentials = &self.store.credentials;
        serde_json::to_string(&LinkWire {
            v: LINK_VERSION,
            project: self.project.to_string(),
            endpoint: self.store.endpoint.clone(),
            bucket: self.store.bucket.clone(),
            prefix: self.store.prefix.clone(),
            region: self.store.region.clone(),
            key: credentials.access_key.clone(),
            secret: credentials.secret_key.clone(),
            token: credentials.session_token.clone(),
            owner: base64url(&self.owner.0),
            role: self.role.as_str().to_owned(),
            invite: base64url(&self.invite.seed()),
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
            store: S3Target {
                endpoint: wire.endpoint,
                bucket: wire.bucket,
                prefix: wire.prefix,
                region: wire.region,
                credentials: Credentials { access_key: wire.key, secret_key: wire.secret, session_token: wire.token },
            },
            owner: parse_key(what, &wire.owner)?,
            role: Role::parse(&wire.role).ok_or_else(|| malformed(what, "it names an unknown role"))?,
            invite: SecretKey::from_seed(&seed),
        })
    }
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
    endpoint: String,
    bucket: String,
    #[serde(default)]
    prefix: String,
    region: String,
    key: String,
    secret: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    token: Option<String>,
    owner: String,
    role: String,
    invite: String,
}
