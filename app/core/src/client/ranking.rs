//! When the scorer is asked for an order.

use super::{Client, Effect};

/// Whether an order is being made, and whether another is wanted after it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct RankState {
    pub(super) in_flight: bool,
    wanted: bool,
}

impl Client {
    /// Items that others are probably asked now, by index: what lies beside them waits.
    #[must_use]
    pub fn expected(&self) -> Vec<u32> {
        self.expected.items(&self.project)
    }

    /// One request is under way at a time and the newest labels go next, so that fast typing never starves the order.
    pub(super) fn want_rank(&mut self) -> Vec<Effect> {
        // One's own labels alone would order by less than the experts' plan does.
        if self.project.relies_on_plans() {
            return Vec::new();
        }
        if self.rank.in_flight {
            self.rank.wanted = true;
            return Vec::new();
        }
        self.rank = RankState { in_flight: true, wanted: false };
        vec![Effect::Rank]
    }

    pub(super) fn rank_ended(&mut self) -> Vec<Effect> {
        let wanted = self.rank.wanted;
        self.rank = RankState::default();
        if wanted { self.want_rank() } else { Vec::new() }
    }
}
