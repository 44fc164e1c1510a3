//! Somebody without a browser who writes what a test says.

use std::collections::BTreeMap;

use accord_core::certificate::Certificate;
use accord_core::crypto::{SecretKey, sha256};
use accord_core::event::{Event, EventKind, Hello, Millis, admission};
use accord_core::ids::EventId;
use accord_core::record::Role;
use accord_core::wire::event::encode;
use accord_core::wire::segment::{Header, body, seal};
use accord_tests::browser::World;
use anyhow::Context as _;

/// A writer with one log.
pub struct Writer {
    key: SecretKey,
    hello: Event,
}

impl Writer {
    /// Somebody whom the project's link for that role admits.
    pub fn new(world: &World, name: &str, role: Role) -> anyhow::Result<Self> {
        let invite = world.links.invites.iter().find(|(known, _)| *known == role);
        Ok(Self::with_invite(world, name, role, &invite.context("there is no such invitation")?.1))
    }

    /// Somebody who was not invited by the owner.
    pub fn uninvited(world: &World, name: &str) -> Self {
        Self::with_invite(world, name, Role::Labeler, &SecretKey::from_seed(sha256(name.as_bytes()).as_bytes()))
    }

    fn with_invite(world: &World, name: &str, role: Role, invite: &SecretKey) -> Self {
        let project = world.links.project;
        let key = SecretKey::from_seed(sha256(format!("{project} writer {name}").as_bytes()).as_bytes());
        let (labeler, device) = (key.public().labeler(), key.public().device());
        let proof = invite.sign(&admission(project, labeler, device, role));
        let hello = Hello { name: name.to_owned(), role, invite: invite.public(), proof };
        let hello = Event { id: EventId::new([0; 8]), at: Millis(1_700_000_000_000), kind: EventKind::Hello(hello) };
        Self { key, hello }
    }

    /// Writes the whole log as one segment after another.
    pub fn write(&self, world: &World, events: &[Event]) -> anyhow::Result<()> {
        let lines: Vec<String> = std::iter::once(&self.hello).chain(events).map(encode).collect();
        let (mut prev, mut first) = (None, 0);
        for (seq, lines) in (1..).zip(lines.chunks(16)) {
            let header = Header {
                project: world.links.project,
                generation: 1,
                labeler: self.key.public().labeler(),
                certificate: Certificate::default(),
                key: self.key.public(),
                seq,
                prev,
                first,
                seen: BTreeMap::new(),
            };
            let body = body(&header, lines);
            let signature = self.key.sign(&body);
            let sealed = seal(&header, body, &signature);
            prev = Some(sealed.digest);
            first += lines.len() as u64;
            world.store().put(&sealed.key, sealed.bytes)?;
        }
        Ok(())
    }
}
