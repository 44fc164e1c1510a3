//! What experts published for labelers who cannot see others' answers, and which logs are closed to this reader.
//!
//! Each plan says what changed since the plans that its writer knew; of each item the latest word holds, so that plans of
//! several experts come together in any order.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::Project;
use crate::event::{MAX_PLANNED, MAX_PLANNED_PEOPLE, MAX_TURNED, Millis, Plan, Planned};
use crate::ids::{DeviceId, EventId, ItemId, LabelerId};
use crate::queue::Scores;
use crate::record::Role;
use crate::wire::segment::SegmentKey;

/// Where an event stands in the order in which later words hold.
type Place = (Millis, DeviceId, EventId);

/// What plans said.
#[derive(Clone, Debug, Default)]
pub(super) struct Plans {
    /// The latest word on each item, and whether it was that the item is done.
    turned: BTreeMap<ItemId, (Place, bool)>,
    /// The latest plan.
    latest: Option<(Place, Plan)>,
    /// Whether this reader goes by plans, because labelers' logs are closed to them.
    relied_on: bool,
    /// Segments that lie closed in the store, by device, place and beginning of their digest, and whose they are.
    closed: BTreeMap<(DeviceId, u64, String), LabelerId>,
}

impl Project {
    /// Labelers' logs are closed to whoever reads here: the queue follows what experts publish.
    pub const fn rely_on_plans(&mut self) {
        self.plans.relied_on = true;
    }

    /// Whether labelers' logs are closed to whoever reads here.
    #[must_use]
    pub const fn relies_on_plans(&self) -> bool {
        self.plans.relied_on
    }

    /// When the latest plan was made, by its writer's clock.
    #[must_use]
    pub fn planned_at(&self) -> Option<Millis> {
        self.plans.latest.as_ref().map(|((at, ..), _)| *at)
    }

    /// Whether the latest plan said as much as one may, so that more is waiting.
    #[must_use]
    pub fn planned_in_part(&self) -> bool {
        self.plans.latest.as_ref().is_some_and(|(_, plan)| plan.done.len().max(plan.undone.len()) >= MAX_TURNED)
    }

    /// Whether experts say that an item has what it needs.
    #[must_use]
    pub fn is_planned_done(&self, item: &ItemId) -> bool {
        self.plans.turned.get(item).is_some_and(|(_, done)| *done)
    }

    /// Who labels, as far as it can be told without reading their logs: whom the latest plan names, or else whose logs lie
    /// closed in the store.
    #[must_use]
    pub fn planned_people(&self) -> BTreeSet<LabelerId> {
        match &self.plans.latest {
            Some((_, plan)) => plan.people.iter().copied().collect(),
            None => self.plans.closed.values().copied().collect(),
        }
    }

    /// The order of the latest plan, over the items that are loaded.
    #[must_use]
    pub fn planned_scores(&self) -> Option<Scores> {
        let (_, plan) = self.plans.latest.as_ref()?;
        let (model, _) = plan.model?;
        let n_items = self.items.len();
        let mut scores = Scores {
            model,
            order: Vec::with_capacity(plan.order.len()),
            scores: vec![0.0; n_items],
            uncertainty: vec![0.0; n_items],
            density: vec![0.0; n_items],
            predicted: Vec::new(),
            confidence: Vec::new(),
            novelty: Vec::new(),
            represents: Vec::new(),
            trained: false,
        };
        for planned in &plan.order {
            let Some((idx, _)) = self.item(&planned.item) else { continue };
            let lists = [&mut scores.scores, &mut scores.uncertainty, &mut scores.density];
            for (list, value) in lists.into_iter().zip([planned.score, planned.uncertainty, planned.density]) {
                if let Some(slot) = list.get_mut(idx) {
                    *slot = value;
                }
            }
            scores.order.extend(u32::try_from(idx));
        }
        Some(scores)
    }

    /// What an expert is to publish now; `None` where it would say nothing new.
    #[must_use]
    pub fn next_plan(&self, scores: Option<&Scores>) -> Option<Plan> {
        let said_done = self.plans.turned.iter().filter(|(_, (_, done))| *done).map(|(item, _)| *item);
        let complete = self.states().iter().map(|(item, _)| *item).filter(|item| self.is_complete(item));
        let done = complete.filter(|item| !self.is_planned_done(item)).take(MAX_TURNED);
        let undone = said_done.filter(|item| !self.is_complete(item)).take(MAX_TURNED);
        let labels = |who: &LabelerId, role: Option<Role>| {
            role == Some(Role::Labeler) || (role.is_some() && self.tally.people.contains_key(who))
        };
        let people = self.writers.iter().filter(|(who, writer)| labels(who, writer.role));
        let plan = Plan {
            done: done.collect(),
            undone: undone.collect(),
            people: people.map(|(who, _)| *who).take(MAX_PLANNED_PEOPLE).collect(),
            order: scores.map(|scores| self.to_plan(scores)).unwrap_or_default(),
            model: scores.map(|scores| (scores.model, u32::try_from(scores.order.len()).unwrap_or(u32::MAX))),
        };
        let latest = self.plans.latest.as_ref().map(|(_, latest)| latest);
        let is_same = |latest: &Plan| latest.people == plan.people && latest.model == plan.model;
        let is_news = !plan.done.is_empty() || !plan.undone.is_empty() || !latest.is_some_and(is_same);
        is_news.then_some(plan)
    }

    /// The first items of an order that still need votes.
    fn to_plan(&self, scores: &Scores) -> Vec<Planned> {
        let planned = |idx: &u32| {
            let idx = *idx as usize;
            let item = self.items.get(idx)?.id;
            let at = |list: &[f32]| list.get(idx).copied().unwrap_or_default();
            (!self.is_complete(&item)).then(|| Planned {
                item,
                score: at(&scores.scores),
                uncertainty: at(&scores.uncertainty),
                density: at(&scores.density),
            })
        };
        scores.order.iter().filter_map(planned).take(MAX_PLANNED).collect()
    }

    #[inline(never)]
    pub(super) fn note_plan(&mut self, place: Place, plan: Plan) {
        let said = plan.done.iter().map(|item| (item, true)).chain(plan.undone.iter().map(|item| (item, false)));
        // An item that one plan names twice is not done: another vote does less harm than a missing one.
        let undone: HashSet<ItemId> = plan.undone.iter().copied().collect();
        for (item, done) in said {
            let word = (place, done && !undone.contains(item));
            let before = self.plans.turned.entry(*item).or_insert(word);
            *before = word.max(*before);
        }
        if self.plans.latest.as_ref().is_none_or(|(latest, _)| *latest < place) {
            self.plans.latest = Some((place, plan));
        }
    }

    /// Notes a segment that is closed to this reader.
    pub fn note_closed(&mut self, key: &str) {
        let place = |key: SegmentKey| ((key.device, key.seq, key.hash32), key.labeler);
        self.plans.closed.extend(SegmentKey::parse(key).map(place));
    }

    /// How many segments are closed to this reader.
    #[must_use]
    pub fn n_closed(&self) -> usize {
        self.plans.closed.len()
    }

    /// Whether a segment that somebody had seen lies closed in the store.
    pub(super) fn is_closed(&self, device: DeviceId, seq: u64, digest: &str) -> bool {
        self.plans.closed.contains_key(&(device, seq, digest.chars().take(32).collect()))
    }
}
