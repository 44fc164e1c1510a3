//! Somebody who holds the store's keys and wants wrong labels, a wrong history, or a crash.
//!
//! An outsider puts forged, cut, copied and absurd objects; an insider, admitted by the owner, signs a log that has two
//! histories, a hole, or a settlement that is not theirs to make. Nothing here destroys what others put: the rule for
//! that is versions at the store, see the trust table of the architecture.

use std::collections::BTreeMap;

use accord_core::certificate::Certificate;
use accord_core::command::{self, Ctx};
use accord_core::crypto::{SecretKey, Signature, sha256};
use accord_core::event::{Answer, Choice, Event, EventKind, Hello, Millis, Settle, Stratum};
use accord_core::ids::{Digest, EventId, ItemId, ProjectId};
use accord_core::project::Project;
use accord_core::record::{LabelName, Role};
use accord_core::rng::SplitMix64;
use accord_core::testkit::{self, PROJECT};
use accord_core::wire::attach_signature;
use accord_core::wire::event::encode;
use accord_core::wire::segment::{self, Header, Sealed, SegmentKey, head_key};

use super::store::HostileStore;

/// What must become of an object that an attacker put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Set aside with a reason.
    Quarantined,
    /// Taken into a log, its answers shown as unverified and counted nowhere.
    Unverified,
    /// Taken: it is an admitted writer's own log, whatever it says.
    Taken,
    /// Not a segment by its name, and never fetched.
    Ignored,
}

/// An attacker with two keys of their own.
#[derive(Debug)]
pub struct Attacker {
    /// Nobody invited this one.
    outsider: SecretKey,
    /// The owner admitted this one, as a labeler.
    pub insider: SecretKey,
    n_by_outsider: u64,
    inside: Option<Sealed>,
    n_inside: u64,
    /// What was put, and what must become of it.
    pub put: BTreeMap<String, Fate>,
}

impl Attacker {
    /// An attacker who has done nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            outsider: testkit::device_key(250),
            insider: testkit::device_key(251),
            n_by_outsider: 0,
            inside: None,
            n_inside: 0,
            put: BTreeMap::new(),
        }
    }

    /// Does one thing; says what.
    pub fn strike(
        &mut self,
        store: &mut HostileStore,
        project: &Project,
        now: u64,
        rng: &mut SplitMix64,
    ) -> &'static str {
        let items: Vec<ItemId> = project.items().iter().map(|item| item.id).collect();
        let Some(item) = items.get(rng.below(items.len().max(1) as u64) as usize).copied() else { return "nothing" };
        let kind = rng.below(12);
        let (key, bytes, fate, what) = match kind {
            0..=4 => match self.spoil(kind, store, rng) {
                Some(spoilt) => spoilt,
                None => return "nothing to spoil",
            },
            5 => self.outside(item, rng),
            6..=8 => self.inside(project, item, rng),
            9 => {
                let head = head_key(self.outsider.public().labeler(), self.outsider.public().device());
                (head, b"{\"v\":1,\"seq\":9000000000000000000".to_vec(), Fate::Ignored, "a head that is none")
            }
            10 => (format!("log/{:x}", rng.next_u64()), vec![0xFF; 40], Fate::Ignored, "a name that is none"),
            _ => self.flood(rng),
        };
        store.put(key.clone(), &bytes, now);
        self.put.insert(key, fate);
        what
    }

    /// Something made of an honest segment.
    fn spoil(
        &self,
        kind: u64,
        store: &HostileStore,
        rng: &mut SplitMix64,
    ) -> Option<(String, Vec<u8>, Fate, &'static str)> {
        let honest: Vec<(&String, &[u8])> =
            store.objects("log/").filter(|(key, _)| !self.put.contains_key(*key)).collect();
        let (key, bytes) = honest.get(rng.below(honest.len().max(1) as u64) as usize)?;
        let place = SegmentKey::parse(key)?;
        let named = |bytes: Vec<u8>, seq: u64| {
            let hash32 = sha256(&bytes).to_string().chars().take(32).collect();
            (SegmentKey { seq, hash32, ..place.clone() }.object_key(), bytes)
        };
        let (what, (key, bytes)) = match kind {
            0 => ("a cut segment under its own hash", named(bytes.get(..bytes.len() / 2)?.to_vec(), place.seq)),
            1 => ("a changed segment under its own hash", named(swapped(bytes)?, place.seq)),
            2 => ("a segment under another place", named(bytes.to_vec(), place.seq + 1 + rng.below(3))),
            3 => {
                let other = SegmentKey { labeler: self.outsider.public().labeler(), ..place };
                ("a segment under another person", (other.object_key(), bytes.to_vec()))
            }
            // Signed by the outsider, named as the victim's.
            _ => {
                let body = bytes.get(..bytes.iter().rposition(|byte| *byte == b'{')?)?.to_vec();
                let signature = self.outsider.sign(&body);
                ("a segment with another's signature", named(attach_signature(body, &signature), place.seq))
            }
        };
        // An honest writer can be cut in the same place by the store itself.
        store.object(&key).is_none().then_some((key, bytes, Fate::Quarantined, what))
    }

    /// A well-formed log of somebody whom nobody invited.
    fn outside(&mut self, item: ItemId, rng: &mut SplitMix64) -> (String, Vec<u8>, Fate, &'static str) {
        let key = self.outsider.clone();
        self.n_by_outsider += 1;
        let (id, other) = (EventId::new(rng.next_u64().to_be_bytes()), EventId::new(rng.next_u64().to_be_bytes()));
        // The proof is another's: the insider's admission, copied.
        let hello = Hello {
            name: "Mallory".to_owned(),
            role: Role::Owner,
            invite: testkit::invite(Role::Owner).public(),
            proof: self.insider.sign(b"admit me"),
        };
        let hello = Event { id, at: Millis(1), kind: EventKind::Hello(hello) };
        let lines = vec![encode(&hello), encode(&answer(other, item, "a"))];
        let project = if rng.below(4) == 0 { ProjectId::new([9; 8]) } else { PROJECT };
        let sealed = seal(&key, project, self.n_by_outsider, None, &lines, &key);
        let (fate, what) = if project == PROJECT {
            (Fate::Unverified, "an uninvited writer's segment")
        } else {
            (Fate::Quarantined, "another project's segment")
        };
        (sealed.key, sealed.bytes, fate, what)
    }

    /// The next segment of an admitted writer who is not honest: a second history, a hole, a settlement.
    fn inside(
        &mut self,
        project: &Project,
        item: ItemId,
        rng: &mut SplitMix64,
    ) -> (String, Vec<u8>, Fate, &'static str) {
        let key = self.insider.clone();
        let mut id = || EventId::new(rng.next_u64().to_be_bytes());
        let ctx = Ctx { now: Millis(1), event_id: id() };
        let role = Role::Labeler;
        let hello = command::hello(project, "Trudy", role, &testkit::invite(role), &key.public(), ctx);
        let settle = Settle {
            item,
            answer: Some(LabelName::new("b").into()),
            also: Vec::new(),
            reason: String::new(),
            cause: None,
            votes: Vec::new(),
            supersedes: Vec::new(),
        };
        let settle = Event { id: id(), at: Millis(2), kind: EventKind::Settle(settle) };
        let lines = [encode(&hello), encode(&settle), encode(&answer(id(), item, "c"))];
        let before = self.inside.as_ref().map(|sealed| sealed.digest);
        let (seq, prev, what) = match rng.below(4) {
            0 => (self.n_inside + 1, before, "an insider's segment that settles"),
            1 => (self.n_inside + 1, Some(sha256(&rng.next_u64().to_le_bytes())), "an insider's rewritten history"),
            2 => (self.n_inside + 2, before, "an insider's segment after a hole"),
            _ => (self.n_inside.max(1), before, "an insider's second history"),
        };
        self.n_inside = self.n_inside.max(seq);
        let sealed = seal(&key, PROJECT, seq, prev.filter(|_| seq > 1), &lines, &key);
        self.inside = Some(sealed.clone());
        (sealed.key, sealed.bytes, Fate::Taken, what)
    }

    /// Something large, deep or far away.
    fn flood(&mut self, rng: &mut SplitMix64) -> (String, Vec<u8>, Fate, &'static str) {
        self.n_by_outsider += 1;
        let key = self.outsider.clone();
        match rng.below(3) {
            0 => {
                let lines = vec![format!(
                    "{{\"id\":\"{:016x}\",\"t\":1,\"kind\":\"x\",\"x\":\"{}\"}}",
                    rng.next_u64(),
                    "y".repeat(300_000)
                )];
                let sealed = seal(&key, PROJECT, self.n_by_outsider, None, &lines, &key);
                (sealed.key, sealed.bytes, Fate::Quarantined, "a segment over the cap")
            }
            1 => {
                let lines = vec![format!("{}1{}", "[".repeat(5000), "]".repeat(5000))];
                let sealed = seal(&key, PROJECT, self.n_by_outsider, None, &lines, &key);
                (sealed.key, sealed.bytes, Fate::Quarantined, "a segment of deep JSON")
            }
            _ => {
                let sealed = seal(&key, PROJECT, 99_999_999, None, &[], &key);
                (sealed.key, sealed.bytes, Fate::Taken, "a segment far beyond the others")
            }
        }
    }
}

impl Default for Attacker {
    fn default() -> Self {
        Self::new()
    }
}

/// The bytes with the first label changed.
fn swapped(bytes: &[u8]) -> Option<Vec<u8>> {
    let place = bytes.windows(4).position(|four| four == b"\"t\":")? + 4;
    let mut changed = bytes.to_vec();
    let digit = changed.get_mut(place)?;
    *digit = if *digit == b'1' { b'2' } else { b'1' };
    Some(changed)
}

fn answer(id: EventId, item: ItemId, label: &str) -> Event {
    let choice = Choice::Label(LabelName::new(label));
    let context = testkit::context(Stratum::Scored, 1);
    Event { id, at: Millis(2), kind: EventKind::Answer(Answer { item, choice, supersedes: Vec::new(), context }) }
}

fn seal(
    key: &SecretKey,
    project: ProjectId,
    seq: u64,
    prev: Option<Digest>,
    lines: &[String],
    signer: &SecretKey,
) -> Sealed {
    let public = key.public();
    let header = Header {
        project,
        generation: 1,
        labeler: public.labeler(),
        certificate: Certificate::default(),
        key: public,
        seq,
        prev,
        first: 0,
        seen: BTreeMap::new(),
    };
    let body = segment::body(&header, lines);
    let signature: Signature = signer.sign(&body);
    segment::seal(&header, body, &signature)
}
