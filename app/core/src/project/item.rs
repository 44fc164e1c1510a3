//! What is known about one item besides its content: answers, remarks, settlements.

use std::collections::{BTreeMap, BTreeSet};

use super::{Cells, Curated};
use crate::event::{Curation, Flag, Millis, Settle};
use crate::ids::{DeviceId, EventId, LabelerId};

/// A settlement with its place in the logs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    /// Who settled.
    pub by: LabelerId,
    /// Their device.
    pub device: DeviceId,
    /// The event.
    pub id: EventId,
    /// When.
    pub at: Millis,
    /// What.
    pub settle: Settle,
}

impl Settled {
    const fn place(&self) -> (Millis, DeviceId, EventId) {
        (self.at, self.device, self.id)
    }

    /// Whether two settlements say different things.
    fn differs(&self, other: &Self) -> bool {
        let says =
            |one: &Self, two: &Self| one.settle.also.iter().all(|it| two.settle.also.iter().any(|at| at.agrees(it)));
        let holds = match (&self.settle.answer, &other.settle.answer) {
            (Some(one), Some(two)) => one.agrees(two),
            (None, None) => true,
            _ => false,
        };
        !holds || !says(self, other) || !says(other, self)
    }
}

/// Everything known about one item besides its content.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ItemState {
    /// Each person's answers.
    pub cells: Cells,
    /// What few items have.
    rare: Option<Box<Rare>>,
}

/// What is said of an item besides answers.
#[derive(Clone, Debug, Default, PartialEq)]
struct Rare {
    flags: BTreeMap<LabelerId, (Millis, DeviceId, EventId, Flag)>,
    settled: BTreeMap<(DeviceId, EventId), Settled>,
    /// Settlements that no longer stand, with who said so: an expert takes back only their own.
    settled_over: BTreeSet<(LabelerId, EventId)>,
    curated: Option<Box<Curated>>,
}

/// What most items have besides answers.
const NOTHING: &Rare =
    &Rare { flags: BTreeMap::new(), settled: BTreeMap::new(), settled_over: BTreeSet::new(), curated: None };

impl ItemState {
    /// Whether nobody ever did anything with the item.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty() && self.rare.is_none()
    }

    /// Remarks by person: the latest of each, also where it was withdrawn.
    #[must_use]
    pub fn flags(&self) -> &BTreeMap<LabelerId, (Millis, DeviceId, EventId, Flag)> {
        &self.rare().flags
    }

    /// The settlement that holds: the latest of those that stand, by (time, device, id).
    #[must_use]
    pub fn settlement(&self) -> Option<&Settled> {
        self.standing_settlements().max_by_key(|settled| settled.place())
    }

    /// Each expert's settlement that stands, in order of the experts' ids.
    #[must_use]
    pub fn settlements(&self) -> Vec<&Settled> {
        let mut standing: Vec<&Settled> = self.standing_settlements().collect();
        standing.sort_by_key(|settled| settled.by);
        standing
    }

    /// One expert's settlement that stands.
    #[must_use]
    pub fn settlement_of(&self, expert: &LabelerId) -> Option<&Settled> {
        self.standing_settlements().find(|settled| settled.by == *expert)
    }

    /// Every settlement ever made, withdrawals too, in order of time.
    #[must_use]
    pub fn all_settlements(&self) -> Vec<&Settled> {
        let mut all: Vec<&Settled> = self.rare().settled.values().collect();
        all.sort_by_key(|settled| settled.place());
        all
    }

    /// Whether experts settled it differently.
    #[must_use]
    pub fn is_contested(&self) -> bool {
        let mut standing = self.standing_settlements();
        let first = standing.next();
        standing.any(|other| first.is_some_and(|first| first.differs(other)))
    }

    /// Remarks that stand.
    pub fn remarks(&self) -> impl Iterator<Item = (LabelerId, &str)> {
        self.flags().iter().filter_map(|(who, (_, _, _, flag))| flag.note.as_deref().map(|note| (*who, note)))
    }

    /// What experts and owners did with it.
    #[must_use]
    pub fn curated(&self) -> &Curated {
        self.rare().curated.as_deref().unwrap_or(Curated::NONE)
    }

    pub(super) fn curate(&mut self, place: (Millis, DeviceId, EventId), act: &Curation) {
        self.rare.get_or_insert_default().curated.get_or_insert_default().follow(place, act);
    }

    /// Keeps a person's remark where it is their latest.
    pub(super) fn add_flag(&mut self, labeler: LabelerId, place: (Millis, DeviceId, EventId), flag: Flag) {
        let flags = &mut self.rare.get_or_insert_default().flags;
        if flags.get(&labeler).is_none_or(|(at, device, id, _)| (*at, *device, *id) < place) {
            flags.insert(labeler, (place.0, place.1, place.2, flag));
        }
    }

    pub(super) fn add_settlement(&mut self, settled: Settled) {
        let rare = self.rare.get_or_insert_default();
        rare.settled_over.extend(settled.settle.supersedes.iter().map(|id| (settled.by, *id)));
        rare.settled.insert((settled.device, settled.id), settled);
    }

    fn rare(&self) -> &Rare {
        self.rare.as_deref().unwrap_or(NOTHING)
    }

    /// The latest of each expert's that nobody took back, where it settles and does not withdraw.
    fn standing_settlements(&self) -> impl Iterator<Item = &Settled> {
        let rare = self.rare();
        let live = |settled: &Settled| !rare.settled_over.contains(&(settled.by, settled.id));
        let is_last = move |settled: &Settled| {
            let mut own = rare.settled.values().filter(|other| other.by == settled.by && live(other));
            own.all(|other| other.place() <= settled.place())
        };
        rare.settled.values().filter(move |it| it.settle.answer.is_some() && live(it) && is_last(it))
    }
}
