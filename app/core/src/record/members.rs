//! Who may write: invitations, and what the owner says of people and their devices.

use std::ops::RangeInclusive;

use crate::crypto::PublicKey;
use crate::event::Millis;
use crate::hpke::Reader;
use crate::ids::{DeviceId, Digest, LabelerId, ProjectId};

use super::Role;

/// A key whose holder may admit devices in a role: the secret half stands in a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invite {
    /// The public half.
    pub key: PublicKey,
    /// What it admits to.
    pub role: Role,
    /// It admits one person alone: the one whose id is this key's fingerprint.
    pub one_person: bool,
    /// Whoever says hello later, by their own clock, is not admitted.
    pub until: Option<Millis>,
}

impl Invite {
    /// An invitation for whoever holds its link.
    #[must_use]
    pub const fn open(key: PublicKey, role: Role) -> Self {
        Self { key, role, one_person: false, until: None }
    }

    /// An invitation for one person, on as many devices as they like.
    #[must_use]
    pub const fn for_one(key: PublicKey, role: Role) -> Self {
        Self { one_person: true, ..Self::open(key, role) }
    }
}

/// What the owner says of one person. It holds over every invitation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Who.
    pub labeler: LabelerId,
    /// Their role; `None` leaves it to their invitation.
    pub role: Option<Role>,
    /// What happened before, by their clock, does not count.
    pub from: Option<Millis>,
    /// What happened later, by their clock, does not count.
    pub to: Option<Millis>,
    /// The devices that may write for them. `None` admits each that they vouched for.
    pub devices: Option<Vec<DeviceTerm>>,
}

impl Person {
    /// A person of whom nothing is said yet.
    #[must_use]
    pub const fn new(labeler: LabelerId) -> Self {
        Self { labeler, role: None, from: None, to: None, devices: None }
    }
}

/// Up to where one device's log counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeviceTerm {
    /// Which device.
    pub device: DeviceId,
    /// The last segment that counts, with all that it continues; `None` for the whole log.
    pub last: Option<(u64, Digest)>,
}

/// How much of a device's log counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// All of it.
    Whole,
    /// This segment and those it continues. A number alone could be had by a second history of the same length.
    Until(u64, Digest),
    /// Nothing.
    Nothing,
}

/// Who may write, signed by the owner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Members {
    /// Which project.
    pub project: ProjectId,
    /// Grows with each version.
    pub generation: u64,
    /// Keys that admit devices.
    pub invites: Vec<Invite>,
    /// People of whom the owner says something.
    pub people: Vec<Person>,
    /// To whom labelers' logs are sealed from now on, where the owner made another key to closed logs since links were made.
    pub readers: Option<Reader>,
}

impl Members {
    /// The role an invitation admits to. One that is not listed any more admits nobody.
    #[must_use]
    pub fn role_of(&self, invite: &PublicKey) -> Option<Role> {
        self.invites.iter().find(|known| known.key == *invite).map(|known| known.role)
    }

    /// The role in which an invitation admits this person at this time.
    #[must_use]
    pub fn admits(&self, invite: &PublicKey, labeler: LabelerId, at: Millis) -> Option<Role> {
        let known = self.invites.iter().find(|known| known.key == *invite)?;
        let is_theirs = !known.one_person || invite.labeler() == labeler;
        let is_in_time = known.until.is_none_or(|until| at <= until);
        (is_theirs && is_in_time).then_some(known.role)
    }

    /// What the owner says of a person.
    #[must_use]
    pub fn person(&self, labeler: &LabelerId) -> Option<&Person> {
        self.people.iter().find(|person| person.labeler == *labeler)
    }

    /// The role that the owner gave a person, over all invitations.
    #[must_use]
    pub fn stated_role(&self, labeler: &LabelerId) -> Option<Role> {
        self.person(labeler)?.role
    }

    /// How much of a device's log counts.
    #[must_use]
    pub fn term(&self, labeler: &LabelerId, device: &DeviceId) -> Term {
        let Some(devices) = self.person(labeler).and_then(|person| person.devices.as_ref()) else { return Term::Whole };
        match devices.iter().find(|term| term.device == *device) {
            Some(DeviceTerm { last: None, .. }) => Term::Whole,
            Some(DeviceTerm { last: Some((seq, digest)), .. }) => Term::Until(*seq, *digest),
            None => Term::Nothing,
        }
    }

    /// Whether something that a person did at a time, by their clock, counts.
    #[must_use]
    pub fn is_in_time(&self, labeler: &LabelerId, at: Millis) -> bool {
        self.bounds(labeler).contains(&at)
    }

    /// The times, by the writer's clock, at which what a person does counts.
    #[must_use]
    pub fn bounds(&self, labeler: &LabelerId) -> RangeInclusive<Millis> {
        let person = self.person(labeler);
        let from = person.and_then(|person| person.from).unwrap_or(Millis(0));
        let to = person.and_then(|person| person.to).unwrap_or(Millis(u64::MAX));
        from..=to
    }
}
