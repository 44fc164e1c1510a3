//! Logs of people who were never there, signed as their pages would.

use std::collections::BTreeMap;

use accord_cli::links::LinksFile;
use accord_core::certificate::Certificate;
use accord_core::crypto::{SecretKey, text_item_id};
use accord_core::event::{Answer, AnswerContext, Choice, Event, EventKind, Hello, Millis, Stratum, admission};
use accord_core::ids::EventId;
use accord_core::record::{LabelName, Role};
use accord_core::wire::event::encode;
use accord_core::wire::segment::{Header, Sealed, body, seal};

/// A labeler's log, a piece for the hello and one for each answer: text and label.
pub fn log(links: &LinksFile, seed: u8, answers: &[(&str, &str)]) -> Vec<Sealed> {
    let key = SecretKey::from_seed(&[seed; 32]);
    let (labeler, device) = (key.public().labeler(), key.public().device());
    let (_, invite) = links.invites.iter().find(|(role, _)| *role == Role::Labeler).unwrap();
    let proof = invite.sign(&admission(links.project, labeler, device, Role::Labeler));
    let hello = Hello { name: format!("Person {seed}"), role: Role::Labeler, invite: invite.public(), proof };
    let kinds = std::iter::once(EventKind::Hello(hello)).chain(answers.iter().map(|(text, label)| answer(text, label)));
    let mut pieces: Vec<Sealed> = Vec::new();
    for (n, kind) in (0_u8..).zip(kinds) {
        let event = Event { id: EventId::new([seed, n, 0, 0, 0, 0, 0, 0]), at: Millis(60_000 * u64::from(n)), kind };
        let header = Header {
            project: links.project,
            generation: 1,
            labeler,
            certificate: Certificate::default(),
            key: key.public(),
            seq: u64::from(n) + 1,
            prev: pieces.last().map(|before| before.digest),
            first: u64::from(n),
            seen: BTreeMap::new(),
        };
        let signed = body(&header, &[encode(&event)]);
        let signature = key.sign(&signed);
        pieces.push(seal(&header, signed, &signature));
    }
    pieces
}

fn answer(text: &str, label: &str) -> EventKind {
    let context = AnswerContext {
        instructions_version: 1,
        instructions_revision: None,
        round: None,
        stratum: Stratum::Random,
        reason: None,
        suggestion_shown: false,
        suggested: None,
        shown_at: Millis(1_000),
        answered_at: Millis(2_000),
        active_ms: 900,
    };
    let choice = Choice::Label(LabelName::new(label));
    EventKind::Answer(Answer { item: text_item_id(text), choice, supersedes: Vec::new(), context })
}
