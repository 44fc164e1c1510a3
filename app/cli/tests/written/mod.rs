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

/// A person's log in pieces of so many events, the hello first.
pub fn log(links: &LinksFile, seed: u8, role: Role, n_a_piece: usize, kinds: Vec<EventKind>) -> Vec<Sealed> {
    let key = SecretKey::from_seed(&[seed; 32]);
    let (labeler, device) = (key.public().labeler(), key.public().device());
    let (_, invite) = links.invites.iter().find(|(of, _)| *of == role).unwrap();
    let proof = invite.sign(&admission(links.project, labeler, device, role));
    let hello = Hello { name: format!("Person {seed}"), role, invite: invite.public(), proof };
    let kinds = std::iter::once(EventKind::Hello(hello)).chain(kinds);
    let event = |(n, kind): (u8, _)| {
        encode(&Event { id: EventId::new([seed, n, 0, 0, 0, 0, 0, 0]), at: Millis(60_000 * u64::from(n)), kind })
    };
    let lines: Vec<String> = (0..).zip(kinds).map(event).collect();
    let mut pieces: Vec<Sealed> = Vec::new();
    for (seq, lines) in (1..).zip(lines.chunks(n_a_piece)) {
        let header = Header {
            project: links.project,
            generation: 1,
            labeler,
            certificate: Certificate::default(),
            key: key.public(),
            seq,
            prev: pieces.last().map(|before| before.digest),
            first: (seq - 1) * n_a_piece as u64,
            seen: BTreeMap::new(),
        };
        let signed = body(&header, lines);
        let signature = key.sign(&signed);
        pieces.push(seal(&header, signed, &signature));
    }
    pieces
}

/// A label for the item of a text.
pub fn answer(text: &str, label: &str) -> EventKind {
    let context = AnswerContext {
        answered_at: Millis(2_000),
        active_ms: 900,
        ..AnswerContext::plain(Stratum::Random, Millis(1_000))
    };
    let choice = Choice::Label(LabelName::new(label));
    EventKind::Answer(Answer { item: text_item_id(text), choice, supersedes: Vec::new(), context })
}
