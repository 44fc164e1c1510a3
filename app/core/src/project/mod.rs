//! The state of a project: a fold over the set of verified events. Same set, any order, any duplication, same state.

mod admission;
mod cell;
mod course;
mod feedback;
mod instructions;
mod item;
mod lessons;
mod log;
mod needs;
mod practice;
mod repeats;
mod rounds;
mod shared;
mod talks;
mod tally;
mod threads;
mod viewer;
mod witness;

use std::collections::{BTreeMap, BTreeSet, HashMap};

pub use cell::{Cell, Given};
pub use course::CourseItem;
pub use feedback::Feedback;
pub use instructions::{CurrentInstructions, PastRevision, Revision, Touched};
pub use item::{ItemState, Settled};
pub use log::{Log, LogFault, Stretch};
pub use needs::Need;
pub use practice::{PracticeScore, Practised};
pub use repeats::{Consistency, Repeated};
pub use rounds::RoundState;
pub use tally::Tally;
pub use threads::Said;
pub use witness::Witnessed;

use crate::agreement::{Agreement, Rating};
use crate::event::{Event, EventKind, Millis};
use crate::ids::{DeviceId, EventId, ItemId, LabelerId};
use crate::mutants::{Mutant, breaks};
use crate::record::{Item, LabelName, Manifest, Members, Role, Suggestions, Term};
use crate::rng::stable_hash;
use crate::wire::segment::{Segment, SegmentError};

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
    index: HashMap<ItemId, usize>,
    audit: Vec<usize>,
    audit_rank: Vec<usize>,
    logs: BTreeMap<DeviceId, Log>,
    writers: BTreeMap<LabelerId, Writer>,
    states: BTreeMap<ItemId, ItemState>,
    seen_events: BTreeSet<(DeviceId, EventId)>,
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
    /// Latest second answers, by person and item.
    repeats: BTreeMap<LabelerId, BTreeMap<ItemId, Repeated>>,
    /// When each person's latest event happened, by their clock.
    last_at: BTreeMap<LabelerId, Millis>,
    /// Heads that segments name and that were not here when those came.
    witnessed: BTreeSet<Witnessed>,
    /// The newest generation of the owner's documents that each writer knew.
    generations: BTreeMap<LabelerId, u64>,
}

impl Project {
    /// A project without items and answers.
    #[must_use]
    pub fn new(manifest: Manifest, members: Members) -> Self {
        let agreement = Agreement::with_scale(manifest.schema.n_classes(), manifest.schema.scale());
        let shared = manifest.shared.items.iter().copied().collect();
        let guide = instructions::Guide::new(manifest.instructions.version, &manifest.instructions.text);
        Self {
            manifest,
            members,
            items: Vec::new(),
            index: HashMap::new(),
            audit: Vec::new(),
            audit_rank: Vec::new(),
            logs: BTreeMap::new(),
            writers: BTreeMap::new(),
            states: BTreeMap::new(),
            seen_events: BTreeSet::new(),
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
            repeats: BTreeMap::new(),
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
        let idx = *self.index.get(id)?;
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
    pub const fn states(&self) -> &BTreeMap<ItemId, ItemState> {
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
        for item in items {
            if !self.index.contains_key(&item.id) {
                self.index.insert(item.id, self.items.len());
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
                let device = segment.device();
                self.witness(&segment.header);
                if self.logs.entry(device).or_default().note(&segment) {
                    self.take_segment(segment);
                }
            }
            Err(error) => {
                self.quarantine.insert(key.to_owned(), Quarantined { key: key.to_owned(), error });
            }
        }
    }

    /// Takes one event of one device, in a segment or not yet; taking it twice changes nothing.
    pub fn apply(&mut self, device: DeviceId, labeler: LabelerId, event: Event) {
        // What stands in no segment cannot lead to the last one that counts.
        if self.members.term(&labeler, &device) == Term::Whole {
            self.fold(device, labeler, event);
        } else {
            self.leave_out(device, &[event]);
        }
    }

    fn fold(&mut self, device: DeviceId, labeler: LabelerId, event: Event) {
        if !self.seen_events.insert((device, event.id)) && !breaks(Mutant::Dedup) {
            return;
        }
        self.stamp += 1;
        match event.kind {
            EventKind::Hello(hello) => self.greet(device, labeler, &hello, event.at),
            EventKind::Unknown { .. } => self.n_unknown_events += 1,
            _ if !self.members.is_in_time(&labeler, event.at) => self.leave_out(device, &[event]),
            _ if self.is_verified(&labeler) => self.count(device, labeler, event),
            _ => self.wait(device, labeler, event),
        }
    }

    fn count(&mut self, device: DeviceId, labeler: LabelerId, event: Event) {
        let (at, id) = (event.at, event.id);
        self.note_time(labeler, at);
        let role = self.writers.get(&labeler).and_then(|writer| writer.role);
        let reviews = role.is_some_and(Role::reviews);
        match event.kind {
            EventKind::Answer(answer) => {
                let item = answer.item;
                let given = Given { device, id, at, answer };
                self.note_round_answer(labeler, &given);
                self.change(item, |state| state.cells.entry(labeler).or_default().add(given));
                self.rate(item, labeler);
                self.learn(item);
                self.reveal(item);
            }
            EventKind::Flag(flag) => {
                let place = (at, device, id);
                self.change(flag.item, |state| {
                    let newer = state.flags.get(&labeler).is_none_or(|(at, by, id, _)| (*at, *by, *id) < place);
                    if newer {
                        state.flags.insert(labeler, (place.0, place.1, place.2, flag));
                    }
                });
            }
            EventKind::Settle(settle) if reviews => {
                self.settle(Settled { by: labeler, device, id, at, settle });
            }
            EventKind::Practice(answer) => self.note_practice(device, labeler, (at, id), answer),
            EventKind::Revise(revise) if reviews => {
                self.note_revision(Revision { by: labeler, device, id, at, revise });
            }
            EventKind::Comment(comment) => self.note_comment(Said { by: labeler, device, id, at, comment }),
            EventKind::Uncomment(uncomment) => self.note_uncomment(labeler, uncomment.comment),
            EventKind::Round(round) if reviews => self.note_round((at, device, id), labeler, round),
            EventKind::CloseRound(close) if reviews => self.note_close_round(at, close),
            EventKind::Talk(talk) if reviews => self.note_talk((at, device, id), talk),
            EventKind::Admit(admit) if role == Some(Role::Owner) => self.note_admission(admit),
            EventKind::Repeat(repeat) => self.note_repeat(labeler, Repeated { at, device, id, repeat }),
            // What only experts may do counts nowhere when others do it.
            EventKind::Settle(_)
            | EventKind::Revise(_)
            | EventKind::Round(_)
            | EventKind::CloseRound(_)
            | EventKind::Talk(_)
            | EventKind::Admit(_)
            | EventKind::Hello(_)
            | EventKind::Unknown { .. } => {}
        }
    }

    fn note_time(&mut self, labeler: LabelerId, at: Millis) {
        let latest = self.last_at.entry(labeler).or_insert(at);
        *latest = at.max(*latest);
    }

    fn settle(&mut self, settled: Settled) {
        let item = settled.settle.item;
        self.change(item, |state| state.add_settlement(settled));
        self.learn(item);
        self.reveal(item);
    }

    /// Changes one item's state and moves its share of the tally.
    fn change(&mut self, item: ItemId, change: impl FnOnce(&mut ItemState)) {
        self.revision += 1;
        let policy = &self.manifest.policy;
        let state = self.states.entry(item).or_default();
        let before = tally::Share::of(state, policy);
        state.cells.values().filter_map(Cell::standing).for_each(|given| self.tally.pull.remove(given));
        change(state);
        state.cells.values().filter_map(Cell::standing).for_each(|given| self.tally.pull.add(given));
        self.tally.turn(item, &before, &tally::Share::of(state, policy));
        self.note_begun(item);
        self.note_affected(item);
    }

    fn rate(&mut self, item: ItemId, labeler: LabelerId) {
        let cell = self.states.get(&item).and_then(|state| state.cells.get(&labeler));
        let rating = cell.and_then(|cell| self.rating(cell));
        self.agreement.set(item, labeler, rating);
    }

    /// What agreement counts of a person's answers to an item.
    fn rating(&self, cell: &Cell) -> Option<Rating> {
        let given = cell.independent()?;
        let label = given.answer.choice.label()?;
        let context = &given.answer.context;
        Some(Rating {
            class_idx: self.class_idx(label)?,
            random: cell.is_random(given),
            instructions_version: context.instructions_version,
            at: given.at,
        })
    }

    fn class_idx(&self, label: &LabelName) -> Option<usize> {
        self.manifest.schema.index_of(label)
    }
}

#[cfg(test)]
pub(crate) mod tests;
