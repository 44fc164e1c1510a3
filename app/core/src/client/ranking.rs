//! When the scorer is asked for an order.

use super::{Client, Effect};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct RankState {
    in_flight: bool,
    wanted: bool,
}

impl Client {
    /// One request is under way at a time and the newest labels go next, so that fast typing never starves the order.
    pub(super) fn want_rank(&mut self) -> Vec<Effect> {
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
