//! Agreement over time, counted when it is asked for.
//!
//! An item belongs to the moment of its latest answer, in steps of 16 seconds, so that its answers are counted
//! together and the order in which logs arrive cannot show. The series adds the steps up: its figure at a moment is
//! that of all items whose latest answer had come by then.

use super::Figure;
use super::alpha;
use super::counts::Counts;
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
    /// The step of each item, ascending, and its answers.
    steps: Vec<(u64, Vec<(usize, u32)>)>,
}

impl History {
    /// Items by when their latest answer was given; `empty` are counts without items.
    pub(super) fn of(empty: Counts, items: impl Iterator<Item = (Millis, Vec<(usize, u32)>)>) -> Self {
        let mut steps: Vec<_> = items.map(|(latest, answers)| (latest.0 >> STEP_BITS, answers)).collect();
        steps.sort_unstable_by_key(|(step, _)| *step);
        Self { empty, steps }
    }

    /// The series in at most `n_points` points, evenly spread over the items; the last is the present.
    #[must_use]
    pub fn series(&self, scale: &Scale, n_points: usize) -> Vec<Point> {
        let n_items = self.steps.len();
        let per_point = n_items.div_ceil(n_points.max(1)).max(1);
        let (mut counts, mut n_done, mut next) = (self.empty.clone(), 0, per_point);
        let mut points = Vec::new();
        for items in self.steps.chunk_by(|one, other| one.0 == other.0) {
            items.iter().for_each(|(_, answers)| counts.add_items(answers, 1));
            n_done += items.len();
            if n_done >= next || n_done == n_items {
                next = (n_done / per_point + 1) * per_point;
                let step = items.first().map_or(0, |(step, _)| *step);
                let at = Millis(((step + 1) << STEP_BITS) - 1);
                points.push(Point { at, n_given: counts.n_given(), alpha: alpha::at(&counts, scale) });
            }
        }
        points
    }
}
