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

/// Everything known about one item besides its content.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ItemState {
    /// Each person's answers.
    pub cells: BTreeMap<LabelerId, Cell>,
    /// Remarks by person: the latest of each.
    pub flags: BTreeMap<LabelerId, (Millis, DeviceId, EventId, Flag)>,
    pub(super) settled: BTreeMap<(DeviceId, EventId), Settled>,
    pub(super) settled_over: BTreeSet<EventId>,
}

impl ItemState {
    /// The settlement that stands, the latest of those nobody withdrew.
    #[must_use]
    pub fn settlement(&self) -> Option<&Settled> {
        let live = self.settled.values().filter(|settled| !self.settled_over.contains(&settled.id));
        live.max_by_key(|settled| (settled.at, settled.device, settled.id))
            .filter(|settled| settled.settle.label.is_some())
    }

    /// Remarks that stand.
    pub fn remarks(&self) -> impl Iterator<Item = (LabelerId, &str)> {
        self.flags.iter().filter_map(|(who, (_, _, _, flag))| flag.note.as_deref().map(|note| (*who, note)))
    }
}
