//! What is computed from the project as a whole: what waits for an expert, and what the scorer learns from.

use std::sync::Arc;

use super::Client;
use crate::review::{self, Due};

/// The disagreements in an expert's order, and what it was computed from.
#[derive(Clone, Debug)]
pub(super) struct ReviewOrder {
    stamp: u64,
    n_orders: u64,
    due: Arc<[Due]>,
}

impl Client {
    /// What waits for this person as an expert, in their order: computed once for all that is asked between two changes,
    /// because a settlement moves how far everybody is believed, and with that every place in it.
    #[must_use]
    pub fn review_order(&self) -> Arc<[Due]> {
        let (stamp, n_orders) = (self.project.stamp(), self.n_orders);
        let mut kept = self.review.borrow_mut();
        if let Some(order) = kept.as_ref().filter(|order| (order.stamp, order.n_orders) == (stamp, n_orders)) {
            return Arc::clone(&order.due);
        }
        let due: Arc<[Due]> = review::order(&self.project, self.me.labeler, self.scores.as_ref()).into();
        *kept = Some(ReviewOrder { stamp, n_orders, due: Arc::clone(&due) });
        due
    }

    /// Whether the logs of the store were read to their end once in this tab, or cannot be: until then what comes first may
    /// only have come first.
    #[must_use]
    pub fn has_read_the_logs(&self) -> bool {
        let health = self.sync.health();
        health.last_complete.is_some() || health.failing.is_some()
    }

    /// Training data for the scorer: settled items once, others once a label, weighed by how far its givers are believed.
    #[must_use]
    pub fn training_labels(&self) -> Vec<(usize, usize, f32)> {
        self.project.lessons()
    }
}
