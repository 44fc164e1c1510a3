//! What must hold in the end, whatever happened: the invariants, each with its name.
//!
//! They compare what people were shown ([`Ledger`](super::device::Ledger)) with what a fresh reader finds in the store,
//! and recount by themselves what they can: a check that asks the code under test for its own answer finds nothing.

use std::collections::{BTreeMap, BTreeSet};

use accord_core::agreement::Slice;
use accord_core::client::Client;
use accord_core::crypto::SecretKey;
use accord_core::event::{Answer, Choice, EventKind};
use accord_core::export;
use accord_core::ids::{DeviceId, Digest, EventId, ItemId};
use accord_core::project::{LogFault, Project, Quarantined};
use accord_core::record::Role;
use accord_core::rng::stable_hash;
use accord_core::testkit::PROJECT;
use accord_core::wire::segment::{self, Segment, SegmentError, SegmentKey};
use accord_core::wire::snapshot;

use super::Failure;
use super::attacker::Fate;
use super::device::Device;
use super::said;
use super::world::World;

type Opened = Vec<(String, Result<Segment, SegmentError>)>;

/// A world at its end, read anew.
pub struct Invariants<'w> {
    world: &'w World<'w>,
    /// All of the store's segments.
    opened: Opened,
    /// Who folded them in order of their keys, as `accord export` does.
    reader: Project,
}

impl<'w> Invariants<'w> {
    /// Reads the store as somebody does who sees it for the first time.
    pub fn of(world: &'w World<'w>) -> Self {
        let keys = world.store.objects("log/").filter(|(key, _)| SegmentKey::parse(key).is_some());
        let opened: Opened = keys.map(|(key, bytes)| (key.clone(), segment::open(key, bytes, PROJECT))).collect();
        let reader = fold(world.template.clone(), opened.iter());
        Self { world, opened, reader }
    }

    /// Checks all of them.
    ///
    /// # Errors
    /// The first that does not hold.
    pub fn check(&self) -> Result<(), Failure> {
        let csv = export::labels(&self.reader).to_csv();
        self.world
            .note(&[30, stable_hash(&[csv.as_bytes()])], || format!("{} bytes of labels are exported", csv.len()));
        self.nothing_is_lost()?;
        self.sequences_are_whole()?;
        self.authors_are_right()?;
        self.bad_objects_are_shown()?;
        self.histories_are_named()?;
        self.all_orders_agree()?;
        self.all_tabs_agree()?;
        self.copies_are_whole()?;
        self.the_last_answer_stands()?;
        self.events_count_once()
    }

    /// I1 and I2: what was shown as saved is in the store once, what was shown as synced can be read.
    fn nothing_is_lost(&self) -> Result<(), Failure> {
        for (d, device) in self.world.devices.iter().enumerate() {
            let mut written = BTreeMap::<EventId, u32>::new();
            for segment in self.segments_of(device.key.public().device()) {
                segment.events.iter().for_each(|event| *written.entry(event.id).or_default() += 1);
            }
            let ledger = &device.ledger;
            for id in &ledger.synced {
                if !written.contains_key(id) {
                    return Err(Failure::new("I2 synced", format!("{id} of device {d} cannot be read")));
                }
            }
            for id in ledger.saved.difference(&ledger.given_up) {
                let n = written.get(id).copied().unwrap_or_default();
                // Two histories of one log may both hold what was pending when they parted.
                if n == 0 || (n > 1 && !device.restored) {
                    return Err(Failure::new("I1 saved", format!("{id} of device {d} is in the store {n} times")));
                }
            }
        }
        Ok(())
    }

    /// Sequence numbers and event numbers have no gap and no repetition.
    fn sequences_are_whole(&self) -> Result<(), Failure> {
        for (d, device) in self.world.devices.iter().enumerate().filter(|(_, device)| !device.restored) {
            let mut segments: Vec<&Segment> = self.segments_of(device.key.public().device()).collect();
            segments.sort_by_key(|segment| segment.header.seq);
            let mut n_events = 0;
            for (place, segment) in (1..).zip(segments) {
                let header = &segment.header;
                if header.seq != place || header.first != n_events {
                    let found = format!(
                        "device {d}: {} from {} on, expected {place} from {n_events}",
                        header.seq, header.first
                    );
                    return Err(Failure::new("SYN3 whole sequence", found));
                }
                n_events += segment.events.len() as u64;
            }
        }
        Ok(())
    }

    /// I4: everything that counts was done by the person it counts for, as they did it.
    fn authors_are_right(&self) -> Result<(), Failure> {
        let wrong = |what: &str, id: EventId| Err(Failure::new("I4 author", format!("{what} {id} is nobody's")));
        let owner = |device: DeviceId| self.world.devices.iter().find(|it| it.key.public().device() == device);
        let insider = self.world.attacker.insider.public();
        for (item, state) in self.reader.states() {
            for (labeler, cell) in state.cells.iter() {
                for given in cell.all() {
                    if (given.device, *labeler) == (insider.device(), insider.labeler()) {
                        continue;
                    }
                    let issued = owner(given.device).filter(|device| device.key.public().labeler() == *labeler);
                    let issued = issued.and_then(|device| device.ledger.issued.get(&given.id));
                    let answered = issued.filter(|(_, event)| event.at == given.at).map(|(_, event)| &event.kind);
                    let found = self.reader.answer(*item, given);
                    if !matches!(answered, Some(EventKind::Answer(answer))
                        if found == (Answer { supersedes: Vec::new(), ..answer.clone() }))
                    {
                        return wrong("answer", given.id);
                    }
                }
            }
            if let Some(settled) = state.settlement() {
                let expert = owner(settled.device).filter(|device| device.role == Role::Expert);
                let issued = expert.and_then(|device| device.ledger.issued.get(&settled.id));
                if !matches!(issued, Some((_, event)) if event.kind == EventKind::Settle(settled.settle.clone())) {
                    return wrong("settlement", settled.id);
                }
            }
        }
        Ok(())
    }

    /// I5: nothing that is wrong goes by in silence, and nothing that is right is set aside.
    fn bad_objects_are_shown(&self) -> Result<(), Failure> {
        let put = &self.world.attacker.put;
        let writes = |key: &str| {
            self.world.devices.iter().any(|device| {
                !device.gone && !device.restored && key.contains(&format!("/{}/", device.key.public().device()))
            })
        };
        for (key, opened) in &self.opened {
            let fate = put.get(key).copied();
            let found = match (fate, opened) {
                (Some(Fate::Quarantined), Ok(_)) => "was taken",
                (Some(Fate::Unverified | Fate::Taken), Err(_)) => "was set aside",
                // What a store cut is put again, as long as there is somebody who has it.
                (None, Err(_)) if writes(key) => "was set aside, but is honest",
                _ => continue,
            };
            return Err(Failure::new("I5 quarantine", format!("{key} {found}")));
        }
        let shown: BTreeSet<&str> = self.reader.quarantine().map(|bad| bad.key.as_str()).collect();
        match self.opened.iter().find(|(key, opened)| opened.is_err() != shown.contains(key.as_str())) {
            Some((key, _)) => Err(Failure::new("I5 quarantine", format!("{key} is not shown as what it is"))),
            None => Ok(()),
        }
    }

    /// LOG3: gaps, forks and broken chains are named, and honest logs have none.
    fn histories_are_named(&self) -> Result<(), Failure> {
        for (device, log) in self.reader.logs() {
            let mut links = BTreeMap::<u64, BTreeMap<Digest, Option<Digest>>>::new();
            for segment in self.segments_of(*device) {
                links.entry(segment.header.seq).or_default().insert(segment.digest, segment.header.prev);
            }
            let (expected, found) = (faults_of(&links), log.faults());
            if expected != found {
                return Err(Failure::new("LOG3 named", format!("{device}: {found:?}, expected {expected:?}")));
            }
            let honest = self.world.devices.iter().find(|it| it.key.public().device() == *device);
            if honest.is_some_and(|it| !it.restored && !it.gone) && !found.is_empty() {
                return Err(Failure::new("SYN3 whole chain", format!("{device}: {found:?}")));
            }
        }
        Ok(())
    }

    /// I3: the same objects give the same state in any order, with any repetition.
    fn all_orders_agree(&self) -> Result<(), Failure> {
        let backwards = fold(self.world.template.clone(), self.opened.iter().rev());
        let key = |place: usize| stable_hash(&[b"order", &place.to_le_bytes()]);
        let mut twice: Vec<&(String, Result<Segment, SegmentError>)> = self.opened.iter().chain(&self.opened).collect();
        let mut places: Vec<usize> = (0..twice.len()).collect();
        places.sort_by_key(|place| key(*place));
        twice = places.into_iter().filter_map(|place| twice.get(place).copied()).collect();
        let shuffled = fold(self.world.template.clone(), twice.into_iter());
        for (how, other) in [("backwards", &backwards), ("shuffled and twice", &shuffled)] {
            same(&self.reader, other).map_err(|what| Failure::new("I3 same state", format!("{what}, read {how}")))?;
        }
        Ok(())
    }

    /// SYN5: every tab holds what a fresh reader holds, and shows a labeler no more than they may see.
    fn all_tabs_agree(&self) -> Result<(), Failure> {
        let mut seen_one = false;
        // What the store holds cut, because a late try of its writer was, a snapshot may hold whole.
        let with_snapshots = self.reader_with_snapshots();
        for (d, device) in self.world.devices.iter().enumerate() {
            for tab in &device.tabs {
                let project = tab.client.project();
                let of_logs = same(&self.reader, project);
                of_logs
                    .or_else(|what| same(&with_snapshots, project).map_err(|_| what))
                    .map_err(|what| Failure::new("SYN5 same state", format!("{what}, device {d}")))?;
                if of_logs.is_ok() && !std::mem::replace(&mut seen_one, true) {
                    self.views_agree(&tab.client)?;
                }
            }
        }
        Ok(())
    }

    /// The fresh reader after the owner's snapshots, too.
    fn reader_with_snapshots(&self) -> Project {
        let owner = SecretKey::from_seed(&[1; 32]).public();
        let mut reader = self.reader.clone();
        for (key, bytes) in self.world.store.objects(snapshot::PREFIX) {
            if let Ok(opened) = snapshot::open(key, bytes, PROJECT, &owner) {
                reader.restore(key, Ok(&opened));
            }
        }
        reader
    }

    fn views_agree(&self, client: &Client) -> Result<(), Failure> {
        let mut anew = self.world.template.clone();
        anew.look_as(client.me().labeler, client.me().role);
        let mut anew = fold(anew, self.opened.iter());
        anew.set_asked(client.project().asked());
        let (found, expected) = (client.project().visible_agreement(), anew.visible_agreement());
        if found.counts(Slice::All) == expected.counts(Slice::All) {
            return Ok(());
        }
        Err(Failure::new("VIS3 same view", "what may be seen differs from a fresh reader's".to_owned()))
    }

    /// I6: what a device keeps can be carried by hand: it is what the store has, byte for byte.
    fn copies_are_whole(&self) -> Result<(), Failure> {
        let good: BTreeSet<&String> =
            self.opened.iter().filter(|(_, opened)| opened.is_ok()).map(|(key, _)| key).collect();
        for (d, device) in self.world.devices.iter().enumerate().filter(|(_, device)| !device.gone) {
            let (mut kept, mut covered) = (BTreeSet::new(), BTreeSet::new());
            for (key, bytes) in device.disk.segments() {
                if self.world.store.object(key) != Some(bytes) {
                    return Err(Failure::new("I6 copies", format!("device {d} keeps another {key}")));
                }
                match snapshot::open(key, bytes, PROJECT, &self.world.template.manifest().owner) {
                    // Others' segments that it stands for are not fetched.
                    Ok(opened) => covered.extend(opened.segments.iter().map(SegmentKey::object_key)),
                    Err(_) => drop(kept.insert(key)),
                }
            }
            let own = format!("/{}/", device.key.public().labeler());
            let good: BTreeSet<&String> = good
                .iter()
                .filter(|key| !covered.contains(**key) || key.contains(&own) || kept.contains(**key))
                .copied()
                .collect();
            // A full disk costs copies of others' segments, which can be fetched again.
            if self.world.drawn.disk_full == 0 && kept != good {
                let missing = good.difference(&kept).count();
                return Err(Failure::new("I6 copies", format!("device {d} lacks {missing} of {}", good.len())));
            }
        }
        Ok(())
    }

    /// FOLD2: what a person did last to an item is what stands, where they had one tab and nothing was copied.
    fn the_last_answer_stands(&self) -> Result<(), Failure> {
        for device in self.world.devices.iter().filter(|device| device.one_tab && !device.restored && !device.gone) {
            let public = device.key.public();
            for (item, choice) in self.last_choices(device) {
                let cell = self.reader.state(&item).and_then(|state| state.cells.get(&public.labeler()));
                let current = cell.and_then(|cell| cell.current()).map(|given| &given.answer.choice);
                if current != Some(choice) {
                    let found = format!("{item}: {current:?} stands, {choice:?} came last");
                    return Err(Failure::new("FOLD2 last answer", found));
                }
            }
        }
        Ok(())
    }

    fn last_choices<'a>(&self, device: &'a Device) -> BTreeMap<ItemId, &'a Choice> {
        let arrived: BTreeSet<EventId> = self
            .segments_of(device.key.public().device())
            .flat_map(|it| it.events.iter().map(|event| event.id))
            .collect();
        let mut in_order: Vec<_> =
            device.ledger.issued.values().filter(|(_, event)| arrived.contains(&event.id)).collect();
        in_order.sort_by_key(|(place, _)| *place);
        let answers = in_order.into_iter().filter_map(|(_, event)| match &event.kind {
            EventKind::Answer(answer) => Some((answer.item, &answer.choice)),
            _ => None,
        });
        answers.collect()
    }

    /// FOLD1: events of kinds that nobody knows yet are kept, and each counts once.
    fn events_count_once(&self) -> Result<(), Failure> {
        let segments = self.opened.iter().filter_map(|(_, opened)| opened.as_ref().ok());
        let all = segments.flat_map(|segment| segment.events.iter().map(|event| (segment.device(), event)));
        let unknown: BTreeSet<_> = all
            .filter(|(_, event)| matches!(event.kind, EventKind::Unknown { .. }))
            .map(|(device, event)| (device, event.id))
            .collect();
        let found = self.reader.n_unknown_events() as usize;
        if found == unknown.len() {
            return Ok(());
        }
        Err(Failure::new("FOLD1 counted once", format!("{found} unknown events, expected {}", unknown.len())))
    }

    fn segments_of(&self, device: DeviceId) -> impl Iterator<Item = &Segment> {
        self.opened.iter().filter_map(|(_, opened)| opened.as_ref().ok()).filter(move |it| it.device() == device)
    }
}

fn fold<'a>(
    mut project: Project,
    opened: impl Iterator<Item = &'a (String, Result<Segment, SegmentError>)>,
) -> Project {
    opened.for_each(|(key, opened)| project.admit(key, opened.clone()));
    project
}

/// What is set aside of logs: which snapshots a tab tried is its own affair.
fn of_logs(project: &Project) -> impl Iterator<Item = &Quarantined> {
    project.quarantine().filter(|bad| !bad.key.starts_with(snapshot::PREFIX))
}

/// What of two states differs first, if anything.
fn same(a: &Project, b: &Project) -> Result<(), &'static str> {
    let slices = [Slice::All, Slice::Random, Slice::Chosen];
    let ratings = |it: &Project| -> Vec<_> {
        it.agreement().items().into_iter().map(|item| (item, it.agreement().ratings(&item))).collect()
    };
    let parts = [
        ("logs differ", a.logs() == b.logs()),
        ("answers differ", a.states() == b.states()),
        ("people differ", a.writers() == b.writers()),
        ("what is set aside differs", of_logs(a).eq(of_logs(b))),
        ("unknown events differ", a.n_unknown_events() == b.n_unknown_events()),
        ("unverified events differ", a.n_unverified_events() == b.n_unverified_events()),
        ("counts differ", a.tally() == b.tally()),
        ("sums of agreement differ", slices.iter().all(|it| a.agreement().counts(*it) == b.agreement().counts(*it))),
        ("ratings differ", ratings(a) == ratings(b)),
        ("labels for the scorer differ", a.lessons() == b.lessons()),
        ("what was said around the answers differs", said::said(a) == said::said(b)),
    ];
    parts.into_iter().find(|(_, equal)| !equal).map_or(Ok(()), |(what, _)| Err(what))
}

/// What does not fit in a log, counted from its segments alone.
fn faults_of(links: &BTreeMap<u64, BTreeMap<Digest, Option<Digest>>>) -> Vec<LogFault> {
    let mut faults = Vec::new();
    let mut expected = 1;
    for (seq, digests) in links {
        if *seq > expected {
            faults.push(LogFault::Gap { seq: expected });
        }
        if digests.len() > 1 {
            faults.push(LogFault::Fork { seq: *seq });
        }
        let before = seq.checked_sub(1).and_then(|before| links.get(&before));
        let follows = |prev: &Option<Digest>| match (seq, prev, before) {
            (1, prev, _) => prev.is_none(),
            (_, _, None) => true,
            (_, Some(prev), Some(before)) => before.contains_key(prev),
            (_, None, Some(_)) => false,
        };
        if !digests.values().all(follows) {
            faults.push(LogFault::Broken { seq: *seq });
        }
        expected = seq + 1;
    }
    faults
}
