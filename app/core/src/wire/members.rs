//! The members list as the owner signs it: invitations, and what is said of people.
//!
//! All that came after the first form is optional; readers of that form admit by invitation alone.

use serde::{Deserialize, Serialize};

use super::manifest::{FIRST_VERSION, check_version, sign_line, verified};
use super::{WireError, malformed, parse_id, parse_key};
use crate::crypto::{PublicKey, SecretKey, base64url, base64url_array};
use crate::event::Millis;
use crate::hpke::Reader;
use crate::ids::Digest;
use crate::record::{DeviceTerm, Invite, Members, Person, Role};

/// Writes a signed members list.
#[must_use]
pub fn encode_members(members: &Members, owner: &SecretKey) -> Vec<u8> {
    let is_plain = |invite: &&Invite| !invite.one_person && invite.until.is_none();
    let wire = MembersWire {
        v: FIRST_VERSION,
        project: members.project.to_string(),
        generation: members.generation,
        invites: members.invites.iter().filter(is_plain).map(invite_wire).collect(),
        conditional: members.invites.iter().filter(|invite| !is_plain(invite)).map(invite_wire).collect(),
        people: members.people.iter().map(person_wire).collect(),
        readers: members.readers.map(|readers| base64url(&readers.0)),
    };
    sign_line(&wire, owner)
}

/// Reads a members list that must hash to `digest` and be signed by `owner`.
///
/// # Errors
/// When it cannot be read, was changed or is not the owner's.
pub fn decode_members(bytes: &[u8], digest: &Digest, owner: &PublicKey) -> Result<Members, WireError> {
    let wire: MembersWire = verified(WHAT, bytes, digest, owner)?;
    check_version(WHAT, wire.v)?;
    Ok(Members {
        project: parse_id(WHAT, &wire.project)?,
        generation: wire.generation,
        invites: wire.invites.iter().chain(&wire.conditional).map(invite_domain).collect::<Result<_, _>>()?,
        people: wire.people.iter().map(person_domain).collect::<Result<_, _>>()?,
        readers: wire.readers.as_deref().map(reader_domain).transpose()?,
    })
}

const WHAT: &str = "the members list";

#[derive(Serialize, Deserialize)]
struct MembersWire {
    v: u64,
    project: String,
    #[serde(rename = "gen")]
    generation: u64,
    invites: Vec<InviteWire>,
    /// Invitations with a condition. Readers of the first form know none, so to them these admit nobody.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    conditional: Vec<InviteWire>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    people: Vec<PersonWire>,
    /// Readers of earlier forms go on sealing to the key in their links.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    readers: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct InviteWire {
    key: String,
    role: String,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    one_person: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    until: Option<u64>,
}

#[derive(Serialize, Deserialize)]
struct PersonWire {
    labeler: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    role: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    from: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    to: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    devices: Option<Vec<DeviceWire>>,
}

#[derive(Serialize, Deserialize)]
struct DeviceWire {
    device: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    last: Option<(u64, String)>,
}

fn invite_wire(invite: &Invite) -> InviteWire {
    InviteWire {
        key: base64url(&invite.key.0),
        role: invite.role.as_str().to_owned(),
        one_person: invite.one_person,
        until: invite.until.map(|until| until.0),
    }
}

fn invite_domain(wire: &InviteWire) -> Result<Invite, WireError> {
    Ok(Invite {
        key: parse_key(WHAT, &wire.key)?,
        role: role_domain(&wire.role)?,
        one_person: wire.one_person,
        until: wire.until.map(Millis),
    })
}

fn person_wire(person: &Person) -> PersonWire {
    let device = |term: &DeviceTerm| DeviceWire {
        device: term.device.to_string(),
        last: term.last.map(|(seq, digest)| (seq, digest.to_string())),
    };
    PersonWire {
        labeler: person.labeler.to_string(),
        role: person.role.map(|role| role.as_str().to_owned()),
        from: person.from.map(|from| from.0),
        to: person.to.map(|to| to.0),
        devices: person.devices.as_ref().map(|devices| devices.iter().map(device).collect()),
    }
}

fn person_domain(wire: &PersonWire) -> Result<Person, WireError> {
    let device = |wire: &DeviceWire| {
        let last = wire.last.as_ref().map(|(seq, digest)| Ok::<_, WireError>((*seq, parse_id(WHAT, digest)?)));
        Ok::<_, WireError>(DeviceTerm { device: parse_id(WHAT, &wire.device)?, last: last.transpose()? })
    };
    let devices = wire.devices.as_ref().map(|devices| devices.iter().map(device).collect::<Result<_, _>>());
    Ok(Person {
        labeler: parse_id(WHAT, &wire.labeler)?,
        role: wire.role.as_deref().map(role_domain).transpose()?,
        from: wire.from.map(Millis),
        to: wire.to.map(Millis),
        devices: devices.transpose()?,
    })
}

fn reader_domain(text: &str) -> Result<Reader, WireError> {
    base64url_array(text).map(Reader).ok_or_else(|| malformed(WHAT, "the key to closed logs is cut"))
}

fn role_domain(name: &str) -> Result<Role, WireError> {
    Role::parse(name).ok_or_else(|| malformed(WHAT, "unknown role"))
}
