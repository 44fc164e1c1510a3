//! How the project was taught, in order: what its learning curve is measured on.
//!
//! Made on demand from all answers, and so never for a page's view: the scorer's measurement, which takes seconds, asks
//! for it now and then.

use std::collections::BTreeMap;

use super::Project;
use crate::event::{Millis, Stratum};
use crate::ids::ItemId;

/// A labeled item in the order of teaching.
#[derive(Clone, Debug, PartialEq)]
pub struct CourseItem {
    /// Its index.
    pub item_idx: usize,
    /// Whether it came from the random slice for anybody.
    pub is_random: bool,
    /// Label and weight, as in [`Project::lessons`].
    pub labels: Vec<(usize, f32)>,
}

impl Project {
    /// Labeled items in the order in which each was first labeled, by the labelers' clocks; ties by item.
    #[must_use]
    pub fn course(&self) -> Vec<CourseItem> {
        let mut by_item: BTreeMap<usize, Vec<(usize, f32)>> = BTreeMap::new();
        for (item_idx, class_idx, weight) in self.lessons() {
            by_item.entry(item_idx).or_default().push((class_idx, weight));
        }
        let mut course: Vec<((Millis, ItemId), CourseItem)> = by_item
            .into_iter()
            .filter_map(|(item_idx, labels)| {
                let item = self.items.get(item_idx)?.id;
                let (first_at, is_random) = self.begun(&item);
                Some(((first_at, item), CourseItem { item_idx, is_random, labels }))
            })
            .collect();
        course.sort_unstable_by_key(|(place, _)| *place);
        course.into_iter().map(|(_, item)| item).collect()
    }

    /// When an item got its first label, whatever came of that, and whether the random slice brought it to anybody.
    fn begun(&self, item: &ItemId) -> (Millis, bool) {
        let cells = self.states.get(item).into_iter().flat_map(|state| state.cells.values());
        let given = cells.flat_map(|cell| cell.all());
        let labels = given.filter(|given| given.answer.choice.label().is_some());
        // An item that an expert settled without any label comes last: nobody was asked about it.
        labels.fold((Millis(u64::MAX), false), |(first_at, is_random), given| {
            (first_at.min(given.at), is_random || given.answer.context.stratum == Stratum::Random)
        })
    }
}
