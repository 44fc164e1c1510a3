//! The state of a project: a fold over the set of verified events. Same set, any order, any duplication, same state.

mod admission;
mod cell;
mod course;
mod curated;
mod details;
mod feedback;
mod instructions;
mod item;
mod lessons;
mod log;
mod needs;
mod plan;
mod practice;
mod repeats;
mod rounds;
mod seen;
mod shared;
mod states;
mod talks;
mod tally;
mod threads;
mod together;
mod viewer;
mod witness;
mod work;

use std::collections::{BTreeMap, BTreeSet};

pub use cell::{Cell, Cells, Details, Given, GivenAnswer, GivenContext};
pub use course::CourseItem;
pub use curated::Curated;
pub use feedback::Feedback;
pub use instructions::{CurrentInstructions, PastRevision, Revision, Touched};
pub use item::{ItemState, Settled};
pub use log::{Log, LogFault, Stretch};
pub use needs::Need;
pub use practice::{PracticeScore, Practised};
pub use repeats::{Consistency, Repeated};
pub use rounds::RoundState;
pub(crate) use states::Known;
pub use states::States;
pub use tally::{PersonTally, Tally};
pub use threads::Said;
pub use witness::Witnessed;
pub use work::WorkDay;

use crate::agreement::Agreement;
use crate::event::{Answer, Choice, Event, EventKind, Millis};
use crate::ids::{DeviceId, EventId, ItemId, LabelerId};
use crate::mutants::{Mutant, breaks};
use crate::record::{Item, LabelName, Manifest, Members, Role, Suggestions, Term};
use crate::rng::stable_hash;
use crate::wire::segment::{Segment, SegmentError};
use crate::wire::snapshot::{Extract, Snapshot};

/// A person who writes a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Writer {
    /// The name they gave; empty until their hello is here.
    pub name: String,
    /// Their role if the owner's invitation admitted them; `None` shows as unverified and counts nowhere.
    pub role: Option<Role>,
}

/// A segment that could not be taken, kept aside and shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quarantined {
    /// Its object key.
    pub key: String,
    /// Why.
    pub error: SegmentError,
}

/// The state of a project.
#[derive(Clone, Debug)]
pub struct Project {
    manifest: Manifest,
    members: Members,
    items: Vec<Item>,
    audit: Vec<usize>,
    audit_rank: Vec<usize>,
    logs: BTreeMap<DeviceId, Log>,
    writers: BTreeMap<LabelerId, Writer>,
    states: States,
    seen_events: BTreeMap<DeviceId, seen::Seen>,
    /// Each label once, however often it was given.
    labels: BTreeSet<LabelName>,
    details: details::Kept,
    /// While many events are folded at once: what is to be counted after.
    together: Option<together::Together>,
    /// Who counts, and what waits for that.
    gate: admission::Gate,
    quarantine: BTreeMap<String, Quarantined>,
    n_unknown_events: u32,
    revision: u64,
    stamp: u64,
    tally: Tally,
    agreement: Agreement,
    viewer: Option<viewer::Viewer>,
    lessons: lessons::Lessons,
    /// The items everybody is asked.
    shared: BTreeSet<ItemId>,
    /// First answers to practice items, by person and item.
    practised: BTreeMap<LabelerId, BTreeMap<ItemId, Practised>>,
    guide: instructions::Guide,
    threads: threads::Threads,
    rounds: rounds::Rounds,
    talks: talks::Talks,
    plans: plan::Plans,
    /// Latest second answers, by person and item.
    repeats: BTreeMap<LabelerId, BTreeMap<ItemId, Repeated>>,
    /// How long people were active.
    work: work::Work,
    /// When each person's latest event happened, by their clock.
    last_at: BTreeMap<LabelerId, Millis>,
    /// Heads that segments name and that were not here when those came.
    witnessed: BTreeSet<Witnessed>,
    /// The newest generation of the owner's documents that each writer knew.
    generations: BTreeMap<LabelerId, u64>,
}

/// For more items than these no room is made before they come, whatever the manifest announces.
const MAX_ROOM: usize = 1_000_000;

impl Project {
    /// A project without items and answers.
    #[must_use]
    pub fn new(manifest: Manifest, members: Members) -> Self {
        let agreement = Agreement::with_scale(manifest.schema.n_classes(), manifest.schema.scale());
        let shared = manifest.shared.items.iter().copied().collect();
        let guide = instructions::Guide::new(manifest.instructions.version, &manifest.instructions.text);
        Self {
            labels: manifest.schema.labels().iter().map(|label| label.name.clone()).collect(),
            manifest,
            members,
            items: Vec::new(),
            audit: Vec::new(),
            audit_rank: Vec::new(),
            logs: BTreeMap::new(),
            writers: BTreeMap::new(),
            states: States::default(),
            seen_events: BTreeMap::new(),
            details: details::Kept::default(),
            together: None,
            gate: admission::Gate::default(),
            quarantine: BTreeMap::new(),
            n_unknown_events: 0,
            revision: 0,
            stamp: 0,
            tally: Tally::default(),
            agreement,
            viewer: None,
            lessons: lessons::Lessons::default(),
            shared,
            practised: BTreeMap::new(),
            guide,
            threads: threads::Threads::default(),
            rounds: rounds::Rounds::default(),
            talks: talks::Talks::default(),
            plans: plan::Plans::default(),
            repeats: BTreeMap::new(),
            work: work::Work::default(),
            last_at: BTreeMap::new(),
            witnessed: BTreeSet::new(),
            generations: BTreeMap::new(),
        }
    }

    /// What the owner signed.
    #[must_use]
    pub const fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// The rule for suggestions, where there are any: a model that names one label cannot answer several questions.
    #[must_use]
    pub fn suggestions(&self) -> Option<Suggestions> {
        self.manifest.policy.suggestions.filter(|_| self.manifest.schema.is_single())
    }

    /// The share of one's own answers that are asked again, where one label is asked for: other answers are too long to
    /// be given twice.
    #[must_use]
    pub const fn repeat_share(&self) -> f64 {
        if self.manifest.schema.is_single() { self.manifest.policy.repeat_share } else { 0.0 }
    }

    /// Items loaded so far, in the manifest's order.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// An item by its id, with its index.
    #[must_use]
    pub fn item(&self, id: &ItemId) -> Option<(usize, &Item)> {
        let idx = self.states.item_idx(id)?;
        self.items.get(idx).map(|item| (idx, item))
    }

    /// How many items the manifest announces.
    #[must_use]
    pub fn n_items_announced(&self) -> u32 {
        self.manifest.shards.iter().map(|shard| shard.n_items).sum()
    }

    /// The uniformly random order of the audit slice, the same for everybody; by item index.
    #[must_use]
    pub fn audit_order(&self) -> &[usize] {
        &self.audit
    }

    /// An item's place in the audit order.
    #[must_use]
    pub fn audit_rank(&self, item_idx: usize) -> Option<usize> {
        self.audit_rank.get(item_idx).copied()
    }

    /// Answers and settlements of one item.
    #[must_use]
    pub fn state(&self, item: &ItemId) -> Option<&ItemState> {
        self.states.get(item)
    }

    /// All items somebody did something with, by id.
    #[must_use]
    pub const fn states(&self) -> &States {
        &self.states
    }

    /// People by id.
    #[must_use]
    pub const fn writers(&self) -> &BTreeMap<LabelerId, Writer> {
        &self.writers
    }

    /// When a person last did something, by their clock.
    #[must_use]
    pub fn last_at(&self, labeler: &LabelerId) -> Option<Millis> {
        self.last_at.get(labeler).copied()
    }

    /// The logs by device.
    #[must_use]
    pub const fn logs(&self) -> &BTreeMap<DeviceId, Log> {
        &self.logs
    }

    /// Segments that could not be taken.
    pub fn quarantine(&self) -> impl Iterator<Item = &Quarantined> {
        self.quarantine.values()
    }

    /// Events of kinds this version does not know; they stay in their logs.
    #[must_use]
    pub const fn n_unknown_events(&self) -> u32 {
        self.n_unknown_events
    }

    /// Grows whenever an item's answers, remarks or settlement change.
    #[must_use]
    pub const fn revision(&self) -> u64 {
        self.revision
    }

    /// Grows with every event and every load of items: what was computed under another stamp may be out of date.
    #[must_use]
    pub const fn stamp(&self) -> u64 {
        self.stamp
    }

    /// Counts for the overview and the queue.
    #[must_use]
    pub const fn tally(&self) -> &Tally {
        &self.tally
    }

    /// Live agreement.
    #[must_use]
    pub const fn agreement(&self) -> &Agreement {
        &self.agreement
    }

    /// Whether the person's invitation is the owner's.
    #[must_use]
    pub fn is_verified(&self, labeler: &LabelerId) -> bool {
        self.writers.get(labeler).is_some_and(|writer| writer.role.is_some())
    }

    /// Adds items; those already there are left out.
    pub fn add_items(&mut self, items: Vec<Item>) {
        let n_before = self.items.len();
        self.stamp += 1;
        // Room for all of them at once: what grows by doubling ends with a third of it unused.
        let n_announced = (self.n_items_announced() as usize).min(MAX_ROOM).max(n_before + items.len());
        self.items.reserve_exact(n_announced - n_before);
        self.states.reserve(n_announced);
        for item in items {
            if self.states.load(item.id, self.items.len()) {
                self.items.push(item);
            }
        }
        self.learn_from(n_before);
        let project = self.manifest.project;
        let key = |item: &Item| stable_hash(&[b"audit", project.as_bytes(), item.id.as_bytes()]);
        // Shared items were chosen by the owner and are no random sample.
        let candidates = self.items.iter().zip(0..).filter(|(item, _)| !self.is_shared(&item.id));
        let mut order: Vec<(u64, usize)> = candidates.map(|(item, idx)| (key(item), idx)).collect();
        order.sort_unstable();
        self.audit = order.into_iter().map(|(_, idx)| idx).collect();
        self.audit_rank = vec![usize::MAX; self.items.len()];
        for (rank, idx) in self.audit.iter().enumerate() {
            if let Some(slot) = self.audit_rank.get_mut(*idx) {
                *slot = rank;
            }
        }
    }

    /// Takes a segment from a store, or puts it into quarantine.
    pub fn admit(&mut self, key: &str, opened: Result<Segment, SegmentError>) {
        match opened {
            Ok(segment) => {
                self.quarantine.remove(key);
                self.details.note_all(&segment);
                self.take(segment.into());
            }
            Err(error) => self.set_aside(key, error),
        }
    }

    /// Takes a snapshot of the owner's, or sets it aside: the state is that of its segments.
    pub fn restore(&mut self, key: &str, opened: Result<&Snapshot<'_>, SegmentError>) {
        match opened {
            Ok(snapshot) => {
                self.quarantine.remove(key);
                // What was cut on its way to the store once is whole in the snapshot.
                for segment in &snapshot.segments {
                    self.quarantine.remove(&segment.object_key());
                }
                self.together(|project| snapshot.extracts().for_each(|extract| project.take(extract)));
            }
            Err(error) => self.set_aside(key, error),
        }
    }

    fn set_aside(&mut self, key: &str, error: SegmentError) {
        self.quarantine.insert(key.to_owned(), Quarantined { key: key.to_owned(), error });
    }

    fn take(&mut self, segment: Extract) {
        self.witness(&segment);
        if self.logs.entry(segment.device).or_default().note(&segment) {
            self.together(|project| project.take_segment(segment));
        }
    }

    /// Takes one event of one device, in a segment or not yet; taking it twice changes nothing.
    pub fn apply(&mut self, device: DeviceId, labeler: LabelerId, event: Event) {
        // What stands in no segment cannot lead to the last one that counts.
        if self.members.term(&labeler, &device) == Term::Whole {
            self.details.note(labeler, device, &event);
            self.fold(device, labeler, vec![event]);
        } else {
            self.leave_out(device, &[event]);
        }
    }

    /// Takes events of one device that count as far as the owner lets its person write. What is the same for all of them is
    /// looked up once.
    fn fold(&mut self, device: DeviceId, labeler: LabelerId, events: Vec<Event>) {
        let seen = self.seen_events.entry(device).or_default();
        let is_new = |event: &Event| seen.insert(event.id) || breaks(Mutant::Dedup);
        let events: Vec<Event> = events.into_iter().filter(is_new).collect();
        self.stamp += events.len() as u64;
        let bounds = self.members.bounds(&labeler);
        let (mut role, mut latest) = (self.role_of(&labeler), None);
        for event in events {
            let may_admit = matches!(event.kind, EventKind::Hello(_) | EventKind::Admit(_));
            match (event.kind, role) {
                (EventKind::Hello(hello), _) => self.greet(device, labeler, &hello, event.at),
                (EventKind::Unknown { .. }, _) => self.n_unknown_events += 1,
                (kind, _) if !bounds.contains(&event.at) => self.leave_out(device, &[Event { kind, ..event }]),
                (kind, None) => self.wait(device, labeler, Event { kind, ..event }),
                (kind, Some(role)) => {
                    latest = latest.max(Some(event.at));
                    self.count(device, labeler, role, Event { kind, ..event });
                }
            }
            if may_admit {
                role = self.role_of(&labeler);
            }
        }
        if let Some(latest) = latest {
            self.note_time(labeler, latest);
        }
    }

    fn role_of(&self, labeler: &LabelerId) -> Option<Role> {
        self.writers.get(labeler).and_then(|writer| writer.role)
    }

    /// What it calls for rarer kinds is never made part of it: few of them come before a first item is on screen.
    fn count(&mut self, device: DeviceId, labeler: LabelerId, role: Role, event: Event) {
        let (at, id) = (event.at, event.id);
        let reviews = role.reviews();
        match event.kind {
            EventKind::Answer(answer) => self.note_answer(labeler, (at, device, id), answer),
            EventKind::Flag(flag) => {
                self.change(flag.item, |state| state.add_flag(labeler, (at, device, id), flag));
            }
            EventKind::Settle(settle) if reviews => {
                self.settle(Settled { by: labeler, device, id, at, settle });
            }
            EventKind::Practice(answer) => {
                self.note_work(labeler, at, answer.active_ms);
                self.note_practice(device, labeler, (at, id), answer);
            }
            EventKind::Revise(revise) if reviews => {
                self.note_revision(Revision { by: labeler, device, id, at, revise });
            }
            EventKind::Comment(comment) => self.note_comment(Said { by: labeler, device, id, at, comment }),
            EventKind::Uncomment(uncomment) => self.note_uncomment(labeler, uncomment.comment),
            EventKind::Round(round) if reviews => self.note_round((at, device, id), labeler, round),
            EventKind::CloseRound(close) if reviews => self.note_close_round(at, close),
            EventKind::Talk(talk) if reviews => self.note_talk((at, device, id), talk),
            EventKind::Admit(admit) if role == Role::Owner => self.note_admission(admit),
            EventKind::Plan(plan) if reviews => self.note_plan((at, device, id), plan),
            EventKind::Curate(curate) if reviews => self.note_curation((at, device, id), &curate),
            EventKind::Repeat(repeat) => {
                self.note_work(labeler, at, repeat.active_ms);
                self.note_repeat(labeler, Repeated { at, device, id, repeat });
            }
            // What only experts may do counts nowhere when others do it.
            EventKind::Settle(_)
            | EventKind::Revise(_)
            | EventKind::Round(_)
            | EventKind::CloseRound(_)
            | EventKind::Talk(_)
            | EventKind::Admit(_)
            | EventKind::Plan(_)
            | EventKind::Curate(_)
            | EventKind::Hello(_)
            | EventKind::Unknown { .. } => {}
        }
    }

    fn note_time(&mut self, labeler: LabelerId, at: Millis) {
        let latest = self.last_at.entry(labeler).or_insert(at);
        *latest = at.max(*latest);
    }

    fn note_answer(&mut self, labeler: LabelerId, (at, device, id): (Millis, DeviceId, EventId), mut answer: Answer) {
        // Each answer was read with a label of its own, and most are one of a few.
        if let Choice::Label(label) = &mut answer.choice {
            match self.labels.get(label) {
                Some(known) => *label = known.clone(),
                None => drop(self.labels.insert(label.clone())),
            }
        }
        self.note_work(labeler, at, answer.context.active_ms);
        let (item, supersedes) = (answer.item, std::mem::take(&mut answer.supersedes));
        let given = Given::new(device, id, at, answer);
        self.note_round_answer(labeler, item, &given);
        self.change(item, |state| state.cells.add(labeler, given, &supersedes));
    }

    #[inline(never)]
    fn settle(&mut self, settled: Settled) {
        self.change(settled.settle.item, |state| state.add_settlement(settled));
    }
}

#[cfg(test)]
pub(crate) mod tests;
