//! Somebody who takes part without a browser: a whole log in one go, signed like any other.

use std::collections::BTreeMap;

use accord_core::certificate::Certificate;
use accord_core::crypto::{SecretKey, sha256, text_item_id};
use accord_core::event::{Answer, AnswerContext, Choice, Event, EventKind, Hello, Millis, Stratum, admission};
use accord_core::ids::EventId;
use accord_core::record::{LabelName, Role};
use accord_core::wire::event::encode;
use accord_core::wire::segment::{Header, body, seal};
use anyhow::Context as _;

use super::items::LABELS;
use super::world::World;

/// Longer logs are cut into several segments, as a page does.
const MAX_EVENTS: usize = 64;

/// A labeler of whom only the log is seen.
#[derive(Clone, Copy, Debug)]
pub struct Colleague<'a> {
    /// The name others see.
    pub name: &'a str,
    /// Texts and the positions of the labels they are given.
    pub answers: &'a [(&'a str, usize)],
}

impl Colleague<'_> {
    /// Puts the log into the store.
    ///
    /// # Errors
    /// When the store does not take it.
    pub fn work(&self, world: &World) -> anyhow::Result<()> {
        let file = &world.links;
        let device = SecretKey::from_seed(sha256(format!("{} {}", file.project, self.name).as_bytes()).as_bytes());
        let (labeler, id) = (device.public().labeler(), device.public().device());
        let invite = file.invites.iter().find(|(role, _)| *role == Role::Labeler);
        let (role, invite) = invite.context("there is no invitation for labelers")?;
        let proof = invite.sign(&admission(file.project, labeler, id, *role));
        let hello = Hello { name: self.name.to_owned(), role: *role, invite: invite.public(), proof };
        let answers = (1_u64..).zip(self.answers).map(|(number, (text, label_idx))| {
            let label = LABELS.get(*label_idx).context("there is no such label")?;
            let at = Millis(1_700_000_000_000 + number * 4_000);
            let context = AnswerContext {
                answered_at: Millis(at.0 + 1_500),
                active_ms: u32::try_from(1_000 + number * 37 % 2_500)?,
                ..AnswerContext::plain(if number % 4 == 0 { Stratum::Random } else { Stratum::Shuffled }, at)
            };
            let choice = Choice::Label(LabelName::new(label));
            let kind = EventKind::Answer(Answer { item: text_item_id(text), choice, supersedes: Vec::new(), context });
            anyhow::Ok(Event { id: EventId::new(number.to_be_bytes()), at: Millis(at.0 + 1_500), kind })
        });
        let hello = Event { id: EventId::new([0; 8]), at: Millis(1_700_000_000_000), kind: EventKind::Hello(hello) };
        let events = std::iter::once(Ok(hello)).chain(answers);
        let lines: Vec<String> = events.map(|event| Ok(encode(&event?))).collect::<anyhow::Result<_>>()?;
        let mut prev = None;
        for (seq, (first, lines)) in (1..).zip((0..).step_by(MAX_EVENTS).zip(lines.chunks(MAX_EVENTS))) {
            let header = Header {
                project: file.project,
                generation: 1,
                labeler,
                certificate: Certificate::default(),
                key: device.public(),
                seq,
                prev,
                first,
                seen: BTreeMap::new(),
            };
            let body = body(&header, lines);
            let signature = device.sign(&body);
            let sealed = seal(&header, body, &signature);
            prev = Some(sealed.digest);
            world.store().put(&sealed.key, sealed.bytes).context("a colleague's log could not be written")?;
        }
        Ok(())
    }
}
