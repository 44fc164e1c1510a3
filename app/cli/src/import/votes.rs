//! What others said in another tool, as votes: a log for each of them, under a key that follows from the owner's, so that it
//! is the owner who says so.
//!
//! Such a person is called `NAME (imported)`. Their answers were given outside, so nothing is known of how long they took
//! and in which order they were asked: they count as shuffled, and never into the random slice.
//!
//! The key follows from what they said, too: the same answers brought once more are the same log, written again byte by
//! byte, and other answers of theirs are another log. So no import makes a second history of one.

use std::collections::BTreeMap;

use accord_core::certificate::Certificate;
use accord_core::crypto::{SecretKey, sha256};
use accord_core::event::{Answer, AnswerContext, Event, EventKind, Hello, Millis, Stratum, admission};
use accord_core::ids::EventId;
use accord_core::record::Role;
use accord_core::rng::stable_hash;
use accord_core::wire::event::encode;
use accord_core::wire::links_file::LinksFile;
use accord_core::wire::segment::{self, Header, MAX_SEGMENT_EVENTS, body, log_prefix, seal};
use accord_formats::Vote;
use anyhow::{Context as _, ensure};

use crate::client::Store;

/// Of one segment; header and signature need some of the rest.
const MAX_LINE_BYTES: usize = 240 * 1024;
/// Longest name of a person, in characters.
const MAX_NAME_CHARS: usize = 60;

/// Writes the votes; nothing where there are none.
///
/// # Errors
/// When the project's logs are closed, or the store does not take them.
pub fn write(store: &Store, file: &LinksFile, generation: u64, votes: &[Vote]) -> anyhow::Result<()> {
    if votes.is_empty() {
        return Ok(());
    }
    ensure!(
        file.store.log_keys().is_none(),
        "the items are in, but this project's labelers' logs are closed, and imported votes would be open; give the \
         answers with `accord check add` if you know that they are right"
    );
    let mut by_person: BTreeMap<&str, Vec<&Vote>> = BTreeMap::new();
    for vote in votes {
        by_person.entry(vote.by.as_str()).or_default().push(vote);
    }
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).context("the clock is before 1970")?;
    let now = Millis(u64::try_from(now.as_millis()).context("the clock is far in the future")?);
    let n_people = by_person.len();
    let mut n_written = 0;
    for (who, votes) in by_person {
        n_written += Log::new(store, file, (generation, who), &votes)?.write(now, &votes)?;
    }
    println!("{n_written} answers of {n_people} people became votes, signed with your key");
    Ok(())
}

/// One person's log.
struct Log<'l> {
    store: &'l Store,
    file: &'l LinksFile,
    generation: u64,
    name: String,
    key: SecretKey,
    invite: &'l SecretKey,
}

impl<'l> Log<'l> {
    fn new(
        store: &'l Store,
        file: &'l LinksFile,
        (generation, who): (u64, &str),
        votes: &[&Vote],
    ) -> anyhow::Result<Self> {
        let invite =
            file.invites.iter().find(|(role, _)| *role == Role::Labeler).context("there is no labelers' link")?;
        let mut message = b"accord imported votes 1\n".to_vec();
        message.extend(file.owner.seed());
        message.extend(format!("\n{}\n{who}\n", file.project).into_bytes());
        for vote in votes {
            let event = Event { id: EventId::new([0; 8]), at: Millis(0), kind: answer(vote, Millis(0)) };
            message.extend(encode(&event).into_bytes());
        }
        let key = SecretKey::from_seed(sha256(&message).as_bytes());
        let name: String = who.chars().filter(|letter| !letter.is_control()).take(MAX_NAME_CHARS).collect();
        Ok(Self { store, file, generation, name: format!("{name} (imported)"), key, invite: &invite.1 })
    }

    fn write(&self, now: Millis, votes: &[&Vote]) -> anyhow::Result<usize> {
        let (generation, now) = self.begun()?.unwrap_or((self.generation, now));
        let mut lines = vec![encode(&Event { id: self.event_id(0), at: now, kind: self.hello() })];
        let mut n_bytes = lines.iter().map(String::len).sum::<usize>();
        let mut header = Header {
            project: self.file.project,
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
        for (vote, n) in votes.iter().zip(1..) {
            let line = encode(&Event { id: self.event_id(n), at: now, kind: answer(vote, now) });
            if line.len() > MAX_LINE_BYTES {
                eprintln!("not taken in: an answer of {} bytes by {}", line.len(), self.name);
                continue;
            }
            if lines.len() == MAX_SEGMENT_EVENTS || n_bytes + line.len() > MAX_LINE_BYTES {
                self.put(&mut header, &std::mem::take(&mut lines))?;
                n_bytes = 0;
            }
            n_bytes += line.len() + 1;
            n_written += 1;
            lines.push(line);
        }
        self.put(&mut header, &lines)?;
        Ok(n_written)
    }

    /// Under which generation and when this log was begun, where an earlier import did that.
    fn begun(&self) -> anyhow::Result<Option<(u64, Millis)>> {
        let key = self.key.public();
        let prefix = log_prefix(key.labeler(), key.device());
        let Some(first) = self.store.list(&prefix)?.into_iter().map(|object| object.key).min() else { return Ok(None) };
        let bytes = self.store.get(&first)?.with_context(|| format!("`{first}` is gone"))?;
        let segment = segment::open(&first, &bytes, self.file.project)
            .with_context(|| format!("`{first}` is not what an earlier import wrote"))?;
        let at = segment.events.first().map(|event| event.at).with_context(|| format!("`{first}` is empty"))?;
        Ok(Some((segment.header.generation, at)))
    }

    fn put(&self, header: &mut Header, lines: &[String]) -> anyhow::Result<()> {
        let body = body(header, lines);
        let signature = self.key.sign(&body);
        let sealed = seal(header, body, &signature);
        self.store.put(&sealed.key, sealed.bytes)?;
        header.seq += 1;
        header.first += lines.len() as u64;
        header.prev = Some(sealed.digest);
        Ok(())
    }

    fn hello(&self) -> EventKind {
        let device = self.key.public();
        let message = admission(self.file.project, device.labeler(), device.device(), Role::Labeler);
        let proof = self.invite.sign(&message);
        EventKind::Hello(Hello { name: self.name.clone(), role: Role::Labeler, invite: self.invite.public(), proof })
    }

    fn event_id(&self, n: u64) -> EventId {
        EventId::new(stable_hash(&[self.key.public().0.as_slice(), &n.to_be_bytes()]).to_be_bytes())
    }
}

fn answer(vote: &Vote, now: Millis) -> EventKind {
    let at = vote.at_ms.map_or(now, Millis);
    let context = AnswerContext::plain(Stratum::Shuffled, at);
    EventKind::Answer(Answer { item: vote.item, choice: vote.choice.clone(), supersedes: Vec::new(), context })
}
