//! Where labelers' logs are closed: experts' pages publish plans, labelers' pages go by them.

use super::Client;
use crate::command::Ctx;
use crate::event::{Event, EventKind, Millis};
use crate::project::Project;
use crate::wire::segment::{Segment, SegmentError};

use super::Effect;

/// Between two plans lie at least so many polls, whoever made the one before: each is a piece of the log that all read.
const POLLS_BETWEEN: u64 = 60;

/// Whether this page publishes plans, and what it looked at last.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Planning {
    publishes: bool,
    /// The state of project and order from which nothing new was to be said.
    checked: Option<(u64, u64)>,
    /// The project's state when its plans were followed last.
    followed: Option<u64>,
}

impl Client {
    /// Labelers' logs are closed in this project: whoever cannot open them goes by what experts publish, and experts
    /// publish it.
    pub fn close_logs(&mut self) {
        if self.me.role.reviews() {
            self.planning.publishes = true;
        } else {
            self.project.rely_on_plans();
        }
    }

    /// Publishes a plan where one is due: for an expert in whose tab the logs were read to their end.
    pub fn publish_plan(&mut self, ctx: Ctx) -> Vec<Effect> {
        let now = ctx.now.max(self.own.last_at());
        let n_polls = if self.project.planned_in_part() { 1 } else { POLLS_BETWEEN };
        let between_ms = u64::from(self.project.manifest().policy.poll_secs) * 1000 * n_polls;
        let is_early = |at: Millis| now.0 < at.0.saturating_add(between_ms);
        let state = (self.project.stamp(), self.n_orders);
        let rests = !self.planning.publishes
            || !self.own.seals()
            // The order is worth waiting for; where the scorer gave up there is none.
            || (self.scores.is_none() && self.rank.in_flight)
            || self.sync.health().last_complete.is_none()
            || self.planning.checked == Some(state)
            || self.project.planned_at().is_some_and(is_early);
        if rests {
            return Vec::new();
        }
        match self.project.next_plan(self.scores.as_ref()) {
            Some(plan) => self.record(vec![Event { id: ctx.event_id, at: now, kind: EventKind::Plan(plan) }]),
            None => {
                self.planning.checked = Some(state);
                Vec::new()
            }
        }
    }

    /// The order of the latest plan, where this page goes by plans.
    pub(super) fn follow_plans(&mut self) {
        let state = self.project.stamp();
        if self.project.relies_on_plans() && self.planning.followed.replace(state) != Some(state) {
            self.scores = self.project.planned_scores();
        }
    }
}

/// Takes a segment, or notes that it is closed to this reader.
pub(super) fn take(project: &mut Project, key: &str, opened: Result<Segment, SegmentError>) {
    match opened {
        Err(SegmentError::Closed) if project.relies_on_plans() => project.note_closed(key),
        opened => project.admit(key, opened),
    }
}
