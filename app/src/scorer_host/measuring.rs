//! When the page asks what the labels teach, and the latest answer.

use std::cell::{Cell, RefCell};

use accord_core::client::Client;
use accord_core::rng::stable_hash;
use accord_core::visibility;
use accord_protocol::{Lesson, MeasureRequest, Measurement, ToWorker};

use super::ScorerHost;

/// A measurement trains dozens of heads, and fewer new labels than this move it less than its interval.
const MIN_GROWTH: u32 = 10;
/// Beyond a hundred labels it takes a tenth more of them.
const GROWTH_PARTS: u32 = 10;
/// Items the advice to stop rests on: a share of a tenth is known to one and a half percentage points then.
const MAX_SAMPLE: usize = 2_000;

/// What was asked and answered.
#[derive(Default)]
pub(super) struct Measuring {
    generation: Cell<u64>,
    /// Labeled items when it was asked last.
    asked_at: Cell<Option<u32>>,
    /// Asked and not answered; a restarted worker gets it again.
    pub(super) open: RefCell<Option<MeasureRequest>>,
    latest: RefCell<Option<Measurement>>,
}

impl ScorerHost {
    /// The latest measurement.
    pub fn measured(&self) -> Option<Measurement> {
        self.measuring.latest.borrow().clone()
    }

    /// Asks for a measurement if the labels have grown, or the order rests on another encoder now, and this person may see
    /// what it rests on.
    pub fn measure_if_due(&self, client: &Client) {
        let measuring = &self.measuring;
        let project = client.project();
        let n_labeled = project.tally().n_answered;
        if measuring.open.borrow().is_some() || !visibility::sees_all(project, client.me().role) {
            return;
        }
        let is_stale = is_due(measuring.asked_at.get(), n_labeled) || self.has_other_encoder();
        if is_stale {
            measuring.asked_at.set(Some(n_labeled));
            measuring.generation.set(measuring.generation.get() + 1);
            let request = request(client, measuring.generation.get());
            self.send(&ToWorker::Measure(request.clone()));
            *measuring.open.borrow_mut() = Some(request);
        }
    }

    fn has_other_encoder(&self) -> bool {
        let (status, latest) = (self.status.borrow(), self.measuring.latest.borrow());
        let order = status.latest.as_ref().map(|order| &order.encoder);
        order.zip(latest.as_ref()).is_some_and(|(encoder, latest)| *encoder != latest.encoder)
    }

    /// Takes an answer; one to an older request is of no use.
    pub(super) fn take_measurement(&self, measurement: Measurement) {
        if measurement.generation == self.measuring.generation.get() {
            self.measuring.open.take();
            *self.measuring.latest.borrow_mut() = Some(measurement);
        }
    }
}

fn is_due(asked_at: Option<u32>, n_labeled: u32) -> bool {
    // Undone labels count as well: the curve shown is then not that of the labels at hand.
    asked_at.is_none_or(|then| n_labeled.abs_diff(then) >= MIN_GROWTH.max(then / GROWTH_PARTS))
}

fn request(client: &Client, generation: u64) -> MeasureRequest {
    let project = client.project();
    let index = |idx: usize| u32::try_from(idx).ok();
    let lesson = |item: accord_core::project::CourseItem| {
        let labels = item.labels.into_iter().filter_map(|(class_idx, share)| Some((index(class_idx)?, share)));
        Some(Lesson { item_idx: index(item.item_idx)?, is_random: item.is_random, labels: labels.collect() })
    };
    // The order is a common random one whose first items are reserved; every so-manieth keeps their share of the sample.
    let stride = project.items().len().div_ceil(MAX_SAMPLE).max(1);
    MeasureRequest {
        generation,
        n_classes: u32::try_from(project.manifest().schema.n_classes()).unwrap_or(u32::MAX),
        lessons: project.course().into_iter().filter_map(lesson).collect(),
        sample: project.audit_order().iter().step_by(stride).filter_map(|idx| index(*idx)).collect(),
        // The same for everybody, so that all see the same intervals.
        seed: stable_hash(&[b"measure", project.manifest().project.as_bytes()]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cur6_it_is_asked_again_after_ten_labels_or_a_tenth_more() {
        assert!(is_due(None, 0));
        assert!(!is_due(Some(30), 39) && is_due(Some(30), 40) && is_due(Some(30), 20));
        assert!(!is_due(Some(1_000), 1_099) && is_due(Some(1_000), 1_100));
    }
}
