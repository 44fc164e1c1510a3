//! What the scorer learns from: kept by item and moved with each change, so that asking for an order counts nothing again.

use super::{Cell, ItemState, Project};
use crate::consensus::informed::{Asked, Believed, Informed};
use crate::consensus::weights::{self, MAX_WEIGHT, Reliability};
use crate::ids::{ItemId, LabelerId};
use crate::queue::Scores;

/// Labels by item index, and how far their givers can be believed.
#[derive(Clone, Debug, Default)]
pub(super) struct Lessons {
    by_item: Vec<Lesson>,
    reliability: Reliability<LabelerId>,
    /// What the scorer's order told about answers, once there was one.
    beliefs: Option<Beliefs>,
}

/// Answers in the light of a scorer's predictions.
#[derive(Clone, Debug)]
struct Beliefs {
    informed: Informed<LabelerId>,
    /// How many items had answers when it was fitted.
    n_fitted: usize,
    /// By item index: what the scorer says that was not taught the item.
    expected: Vec<Option<(usize, f64)>>,
}

/// Rates are fitted anew when items with answers have grown by this factor.
const REFIT_GROWTH: f64 = 1.05;

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
    /// The labels of an item weigh what they are probable, given who gave them and what the scorer expects that was not
    /// taught the item ([`Informed`]); before there is a scorer or a second answer to anything, given who gave them
    /// ([`Beliefs`](crate::consensus::weights::Beliefs)). The average item that nobody settled weighs 1, so that learning
    /// rates keep their meaning. People who agree make one row and not several: training takes time for each row. One pass
    /// over the items that have answers, and no other work than the rows are.
    #[must_use]
    pub fn lessons(&self) -> Vec<(usize, usize, f32)> {
        let beliefs = self.beliefs();
        // While each item has one answer, a scorer that contradicts some of them tells that it has much to learn.
        let informed = self.lessons.beliefs.as_ref().filter(|_| self.lessons.reliability.n_judged() > 0);
        let mut taught = Vec::new();
        let (mut sum, mut n_items) = (0.0, 0.0);
        for (idx, lesson) in self.lessons.by_item.iter().enumerate() {
            if let Some(class_idx) = lesson.settled {
                taught.push((idx, class_idx, None));
            } else if !lesson.given.is_empty() {
                n_items += 1.0;
                let shares = match informed {
                    Some(informed) => informed.of_item(idx, lesson).taught().collect(),
                    None => beliefs.of_item(&lesson.given),
                };
                for (class_idx, share) in shares {
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
    pub fn beliefs(&self) -> weights::Beliefs<LabelerId> {
        self.lessons.reliability.beliefs(self.manifest.schema.n_classes())
    }

    /// Looks at all answers in the light of a new order. Rates are few numbers that change slowly, so they are kept while
    /// hardly anything was answered since.
    #[inline(never)]
    pub(crate) fn believe(&mut self, scores: &Scores) {
        let n_labels = self.manifest.schema.n_classes();
        let expected: Vec<Option<(usize, f64)>> = (0..self.items.len())
            .map(|idx| scores.likeliest(idx).map(|(label, share)| (label, f64::from(share))))
            .collect();
        let answered = self.lessons.by_item.iter().zip(&expected).filter(|(lesson, _)| !lesson.given.is_empty());
        let n_answered = answered.clone().count();
        let kept = self.lessons.beliefs.take().filter(|beliefs| {
            let (then, now) = (beliefs.n_fitted as f64, n_answered as f64);
            now < then * REFIT_GROWTH && then < now * REFIT_GROWTH
        });
        let (informed, n_fitted) = match kept {
            Some(beliefs) => (beliefs.informed, beliefs.n_fitted),
            None => {
                let asked: Vec<_> = answered.map(|(lesson, expected)| lesson.asked(*expected)).collect();
                (Informed::fit(&asked, n_labels), n_answered)
            }
        };
        self.lessons.beliefs = Some(Beliefs { informed, n_fitted, expected });
    }

    /// What is believed of an item that has answers.
    pub(crate) fn believed(&self, item_idx: usize) -> Option<Believed> {
        let lesson = self.lessons.by_item.get(item_idx)?;
        Some(match &self.lessons.beliefs {
            Some(beliefs) => beliefs.of_item(item_idx, lesson),
            None => self.informed().of_item(lesson.asked(None)),
        })
    }

    /// How far people and scorer can be believed.
    pub(crate) fn informed(&self) -> Informed<LabelerId> {
        let unknown = || Informed::new(self.manifest.schema.n_classes());
        self.lessons.beliefs.as_ref().map_or_else(unknown, |beliefs| beliefs.informed.clone())
    }

    /// Brings what is learnt from an item up to date; items that are not loaded teach nothing yet.
    fn learn(&mut self, item: ItemId) {
        if let Some(place) = self.states.find(&item) {
            self.learn_at(place);
        }
    }

    /// The same of an item whose place is known.
    pub(super) fn learn_at(&mut self, place: u32) {
        let Some(known) = self.states.at(place) else { return };
        let Some(idx) = known.item_idx() else { return };
        let is_dropped = known.state.curated().dropped().is_some();
        let settled = known.state.settlement().and_then(|settled| settled.settle.answer.as_ref());
        let settled = settled.map(|answer| self.manifest.schema.class_of(answer));
        let given = match settled {
            // A settled label that the schema does not have teaches nothing, and neither do the answers it overrules.
            Some(None) => Vec::new(),
            // Neither does what is left out.
            _ if is_dropped => Vec::new(),
            _ => self.votes_of(&known.state),
        };
        let lesson = Lesson { given, settled: settled.flatten().filter(|_| !is_dropped) };
        if self.lessons.by_item.len() < self.items.len() {
            self.lessons.by_item.resize_with(self.items.len(), Lesson::default);
        }
        if let Some(slot) = self.lessons.by_item.get_mut(idx) {
            self.lessons.reliability.remove(&slot.given, slot.settled);
            self.lessons.reliability.add(&lesson.given, lesson.settled);
            *slot = lesson;
        }
    }

    /// Who gave which label, by its place in the schema, or the first of several; in order of id. What people said in a talk counts here.
    #[must_use]
    pub fn votes(&self, item: &ItemId) -> Vec<(LabelerId, usize)> {
        self.states.get(item).map(|state| self.votes_of(state)).unwrap_or_default()
    }

    fn votes_of(&self, state: &ItemState) -> Vec<(LabelerId, usize)> {
        let class_of = |cell: &Cell| self.manifest.schema.class_of(&cell.current()?.answer.choice);
        let mut votes = Vec::with_capacity(state.cells.len());
        votes.extend(state.cells.iter().filter_map(|(who, cell)| Some((*who, class_of(cell)?))));
        votes.shrink_to_fit();
        votes
    }

    /// The same for all items from a place on, whose answers may have come before them.
    pub(super) fn learn_from(&mut self, first_idx: usize) {
        let fresh = self.items.iter().skip(first_idx).map(|item| item.id);
        let answered: Vec<ItemId> = fresh.filter(|item| self.states.get(item).is_some()).collect();
        answered.into_iter().for_each(|item| self.learn(item));
    }
}

impl Beliefs {
    fn of_item(&self, item_idx: usize, lesson: &Lesson) -> Believed {
        self.informed.of_item(lesson.asked(self.expected.get(item_idx).copied().flatten()))
    }
}

impl Lesson {
    fn asked(&self, expected: Option<(usize, f64)>) -> Asked<'_, LabelerId> {
        Asked { given: &self.given, settled: self.settled, expected }
    }
}
