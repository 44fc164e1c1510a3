//! Agreement over time, moved with each answer.
//!
//! An item belongs to the moment of its latest answer, in steps of 16 seconds, so that its answers are counted
//! together and the order in which logs arrive cannot show. The series adds the steps up: its figure at a moment is
//! that of all items whose latest answer had come by then.

use std::collections::BTreeMap;

use super::Figure;
use super::alpha;
use super::counts::{Counts, Histogram};
use super::level::Scale;
use crate::event::Millis;

/// Length of a step as a power of two of milliseconds: 16.4 seconds.
const STEP_BITS: u32 = 14;

/// A point of the series.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// When.
    pub at: Millis,
    /// Answers to the items that were done by then.
    pub n_given: u32,
    /// Krippendorff's alpha over them, at the scale's level.
    pub alpha: Figure,
}

/// Items by the moment of their latest answer.
#[derive(Clone, Debug)]
pub struct History {
    empty: Counts,
    /// By step: each item's answers, and how many items have just these.
    steps: BTreeMap<u64, BTreeMap<Vec<(usize, u32)>, u32>>,
}

impl History {
    /// No items yet; `empty` are counts without items.
    #[must_use]
    pub const fn new(empty: Counts) -> Self {
        Self { empty, steps: BTreeMap::new() }
    }

    /// Takes an item's answers out before they change.
    pub(super) fn lift(&mut self, latest: Option<Millis>, answers: &Histogram) {
        let Some(step) = latest.map(step_of) else { return };
        let Some(items) = self.steps.get_mut(&step) else { return };
        if let Some(n_items) = items.get_mut(answers) {
            *n_items -= 1;
            if *n_items == 0 {
                items.remove(answers);
            }
        }
        if items.is_empty() {
            self.steps.remove(&step);
        }
    }

    /// Puts an item's answers in after they changed.
    pub(super) fn drop_in(&mut self, latest: Option<Millis>, answers: &Histogram) {
        if let Some(step) = latest.map(step_of) {
            *self.steps.entry(step).or_default().entry(answers.to_vec()).or_default() += 1;
        }
    }

    /// The series in at most `n_points` points, evenly spread over the items; the last is the present.
    #[must_use]
    pub fn series(&self, scale: &Scale, n_points: usize) -> Vec<Point> {
        let n_items: u64 = self.steps.values().flat_map(BTreeMap::values).map(|n| u64::from(*n)).sum();
        let per_point = n_items.div_ceil(n_points.max(1) as u64).max(1);
        let (mut counts, mut n_done, mut next) = (self.empty.clone(), 0_u64, per_point);
        let mut points = Vec::new();
        for (step, items) in &self.steps {
            for (answers, n_items) in items {
                counts.add_items(answers, *n_items);
                n_done += u64::from(*n_items);
            }
            if n_done >= next || n_done == n_items {
                next = (n_done / per_point + 1) * per_point;
                let at = Millis(((step + 1) << STEP_BITS) - 1);
                points.push(Point { at, n_given: counts.n_given(), alpha: alpha::at(&counts, scale) });
            }
        }
        points
    }
}

const fn step_of(at: Millis) -> u64 {
    at.0 >> STEP_BITS
}
