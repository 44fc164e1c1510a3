//! What the scorer learns from: kept by item and moved with each change, so that asking for an order counts nothing again.

use super::{Cell, Project};
use crate::consensus::weights::{Beliefs, MAX_WEIGHT, Reliability};
use crate::event::Choice;
use crate::ids::{ItemId, LabelerId};

/// Labels by item index, and how far their givers can be believed.
#[derive(Clone, Debug, Default)]
pub(super) struct Lessons {
    by_item: Vec<Lesson>,
    reliability: Reliability<LabelerId>,
}

/// What one item teaches.
#[derive(Clone, Debug, Default)]
struct Lesson {
    /// Who gave which label, in order of id.
    given: Vec<(LabelerId, usize)>,
    /// The settled label.
    settled: Option<usize>,
}

impl Project {
    /// Training data for the scorer, by item index, label and weight: settled items once with weight 1, others once a
    /// label that somebody gave.
    ///
    /// The labels of an item weigh what they are probable, given who gave them
    /// ([`Beliefs`](crate::consensus::weights::Beliefs)). The average item that nobody settled weighs 1, so that learning
    /// rates keep their meaning. People who agree make one row and not several: training takes time for each row. One pass
    /// over the items that have answers, and no other work than the rows are.
    #[must_use]
    pub fn lessons(&self) -> Vec<(usize, usize, f32)> {
        let beliefs = self.beliefs();
        let mut taught = Vec::new();
        let (mut sum, mut n_items) = (0.0, 0.0);
        for (idx, lesson) in self.lessons.by_item.iter().enumerate() {
            if let Some(class_idx) = lesson.settled {
                taught.push((idx, class_idx, None));
            } else if !lesson.given.is_empty() {
                n_items += 1.0;
                for (class_idx, share) in beliefs.of_item(&lesson.given) {
                    sum += share;
                    taught.push((idx, class_idx, Some(share)));
                }
            }
        }
        let mean = sum / n_items;
        #[expect(clippy::cast_possible_truncation, reason = "the scorer works in single precision")]
        let weight = |share: Option<f64>| share.map_or(1.0, |share| (share / mean).min(MAX_WEIGHT) as f32);
        taught.into_iter().map(|(idx, class_idx, share)| (idx, class_idx, weight(share))).collect()
    }

    /// The same of a loaded item by its index, without looking at its answers again.
    #[must_use]
    pub fn votes_at(&self, item_idx: usize) -> &[(LabelerId, usize)] {
        self.lessons.by_item.get(item_idx).map_or(&[], |lesson| &lesson.given)
    }

    /// How far each person's answers can be believed at this moment.
    #[must_use]
    pub fn beliefs(&self) -> Beliefs<LabelerId> {
        self.lessons.reliability.beliefs(self.manifest.schema.labels.len())
    }

    /// Brings what is learnt from an item up to date; items that are not loaded teach nothing yet.
    pub(super) fn learn(&mut self, item: ItemId) {
        let Some(idx) = self.index.get(&item).copied() else { return };
        let settled = self.states.get(&item).and_then(|state| state.settlement());
        let settled = settled.and_then(|settled| settled.settle.label.as_ref()).map(|label| self.class_idx(label));
        let given = match settled {
            // A settled label that the schema does not have teaches nothing, and neither do the answers it overrules.
            Some(None) => Vec::new(),
            _ => self.votes(&item),
        };
        let lesson = Lesson { given, settled: settled.flatten() };
        if self.lessons.by_item.len() < self.items.len() {
            self.lessons.by_item.resize_with(self.items.len(), Lesson::default);
        }
        if let Some(slot) = self.lessons.by_item.get_mut(idx) {
            self.lessons.reliability.remove(&slot.given, slot.settled);
            self.lessons.reliability.add(&lesson.given, lesson.settled);
            *slot = lesson;
        }
    }

    /// Who gave which label, by its place in the schema; in order of id. What people said in a talk counts here.
    #[must_use]
    pub fn votes(&self, item: &ItemId) -> Vec<(LabelerId, usize)> {
        let cells = self.states.get(item).into_iter().flat_map(|state| &state.cells);
        let vote = |(who, cell): (&LabelerId, &Cell)| match &cell.current()?.answer.choice {
            Choice::Label(label) => Some((*who, self.class_idx(label)?)),
            Choice::Skip { .. } | Choice::Clear => None,
        };
        cells.filter_map(vote).collect()
    }

    /// The same for all items from a place on, whose answers may have come before them.
    pub(super) fn learn_from(&mut self, first_idx: usize) {
        let fresh = self.items.iter().skip(first_idx).map(|item| item.id);
        let answered: Vec<ItemId> = fresh.filter(|item| self.states.contains_key(item)).collect();
        answered.into_iter().for_each(|item| self.learn(item));
    }
}
