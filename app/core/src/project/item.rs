//! What is known about one item besides its content: answers, remarks, settlements.

use std::collections::{BTreeMap, BTreeSet};

use super::Cell;
use crate::event::{Flag, Millis, Settle};
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
    pub cells: BTreeMap<LabelerId, Cell>,
    /// Remarks by person: the latest of each.
    pub flags: BTreeMap<LabelerId, (Millis, DeviceId, EventId, Flag)>,
    settled: BTreeMap<(DeviceId, EventId), Settled>,
    /// Settlements that no longer stand, with who said so: an expert takes back only their own.
    settled_over: BTreeSet<(LabelerId, EventId)>,
}

impl ItemState {
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
        let mut all: Vec<&Settled> = self.settled.values().collect();
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
        self.flags.iter().filter_map(|(who, (_, _, _, flag))| flag.note.as_deref().map(|note| (*who, note)))
    }

    pub(super) fn add_settlement(&mut self, settled: Settled) {
        self.settled_over.extend(settled.settle.supersedes.iter().map(|id| (settled.by, *id)));
        self.settled.insert((settled.device, settled.id), settled);
    }

    /// The latest of each expert's that nobody took back, where it settles and does not withdraw.
    fn standing_settlements(&self) -> impl Iterator<Item = &Settled> {
        let live = |settled: &Settled| !self.settled_over.contains(&(settled.by, settled.id));
        let is_last = move |settled: &Settled| {
            let mut own = self.settled.values().filter(|other| other.by == settled.by && live(other));
            own.all(|other| other.place() <= settled.place())
        };
        self.settled.values().filter(move |it| it.settle.answer.is_some() && live(it) && is_last(it))
    }
}
