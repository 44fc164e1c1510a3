//! What others said elsewhere, as votes: a log for each of them, under a key that follows from the owner's, so that it is
//! the owner who says so.
//!
//! Such a person is called `NAME (imported)`. Their answers were given outside, so nothing is known of how long they took
//! and in which order they were asked: they count as shuffled, and never into the random slice.
//!
//! The key follows from what they said, too: the same answers brought once more are the same log, written again byte by
//! byte, and other answers of theirs are another log. So no import makes a second history of one.

use std::collections::BTreeMap;

use crate::certificate::Certificate;
use crate::crypto::{SecretKey, sha256};
use crate::event::{Answer, AnswerContext, Choice, Event, EventKind, Hello, Millis, Stratum, admission};
use crate::ids::{EventId, ItemId, ProjectId};
use crate::record::Role;
use crate::rng::stable_hash;
use crate::wire::event::encode;
use crate::wire::segment::{Header, MAX_SEGMENT_EVENTS, Sealed, body, log_prefix, seal};

/// Of one segment; header and signature need some of the rest.
const MAX_LINE_BYTES: usize = 240 * 1024;
/// Longest name of a person, in characters.
const MAX_NAME_CHARS: usize = 60;

/// What somebody said about an item.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// About which.
    pub item: ItemId,
    /// What.
    pub choice: Choice,
    /// When, where that is known.
    pub at: Option<Millis>,
}

/// The log of one person. Secret.
#[derive(Clone)]
pub struct ImportedLog<'l> {
    name: String,
    key: SecretKey,
    project: ProjectId,
    invite: &'l SecretKey,
    said: &'l [Said],
}

impl std::fmt::Debug for ImportedLog<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ImportedLog").field("name", &self.name).finish_non_exhaustive()
    }
}

impl<'l> ImportedLog<'l> {
    /// Of what `who` said; `invite` is the labelers' invitation of the project.
    #[must_use]
    pub fn new(project: ProjectId, owner: &SecretKey, invite: &'l SecretKey, who: &str, said: &'l [Said]) -> Self {
        let mut message = b"accord imported votes 1\n".to_vec();
        message.extend(owner.seed());
        message.extend(format!("\n{project}\n{who}\n").into_bytes());
        for said in said {
            let event = Event { id: EventId::new([0; 8]), at: Millis(0), kind: answer(said, Millis(0)) };
            message.extend(encode(&event).into_bytes());
        }
        let key = SecretKey::from_seed(sha256(&message).as_bytes());
        let name: String = who.chars().filter(|letter| !letter.is_control()).take(MAX_NAME_CHARS).collect();
        Self { name: format!("{name} (imported)"), key, project, invite, said }
    }

    /// What they are called in the project.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Where the log lies in the store. What an earlier import began there has to be gone on with: its generation and
    /// the time of its first event are those of [`ImportedLog::write`].
    #[must_use]
    pub fn prefix(&self) -> String {
        let key = self.key.public();
        log_prefix(key.labeler(), key.device())
    }

    /// Makes the segments one after the other; returns how many answers are in them. An answer that is too long for any is
    /// left out.
    ///
    /// # Errors
    /// Those of `put`.
    pub fn write<E>(
        &self,
        generation: u64,
        now: Millis,
        mut put: impl FnMut(Sealed) -> Result<(), E>,
    ) -> Result<usize, E> {
        let mut lines = vec![encode(&Event { id: self.event_id(0), at: now, kind: self.hello() })];
        let mut n_bytes = lines.iter().map(String::len).sum::<usize>();
        let mut header = Header {
            project: self.project,
            generation,
            labeler: self.key.public().labeler(),
            certificate: Certificate::default(),
            key: self.key.public(),
            seq: 1,
            prev: None,
            first: 0,
            seen: BTreeMap::new(),
        };
        let mut n_written = 0;
        for (said, n) in self.said.iter().zip(1..) {
            let line = encode(&Event { id: self.event_id(n), at: now, kind: answer(said, now) });
            if line.len() > MAX_LINE_BYTES {
                continue;
            }
            if lines.len() == MAX_SEGMENT_EVENTS || n_bytes + line.len() > MAX_LINE_BYTES {
                put(self.segment(&mut header, &std::mem::take(&mut lines)))?;
                n_bytes = 0;
            }
            n_bytes += line.len() + 1;
            n_written += 1;
            lines.push(line);
        }
        put(self.segment(&mut header, &lines))?;
        Ok(n_written)
    }

    /// The next segment; the header becomes that of the one after it.
    fn segment(&self, header: &mut Header, lines: &[String]) -> Sealed {
        let body = body(header, lines);
        let signature = self.key.sign(&body);
        let sealed = seal(header, body, &signature);
        header.seq += 1;
        header.first += lines.len() as u64;
        header.prev = Some(sealed.digest);
        sealed
    }

    fn hello(&self) -> EventKind {
        let device = self.key.public();
        let message = admission(self.project, device.labeler(), device.device(), Role::Labeler);
        let proof = self.invite.sign(&message);
        EventKind::Hello(Hello { name: self.name.clone(), role: Role::Labeler, invite: self.invite.public(), proof })
    }

    fn event_id(&self, n: u64) -> EventId {
        EventId::new(stable_hash(&[self.key.public().0.as_slice(), &n.to_be_bytes()]).to_be_bytes())
    }
}

fn answer(said: &Said, now: Millis) -> EventKind {
    let context = AnswerContext::plain(Stratum::Shuffled, said.at.unwrap_or(now));
    EventKind::Answer(Answer { item: said.item, choice: said.choice.clone(), supersedes: Vec::new(), context })
}
