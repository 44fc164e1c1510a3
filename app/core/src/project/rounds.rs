//! Rounds: several people answer the same items, and nobody sees another's answers before all have answered all.
//!
//! A participant's answer of a round is the last one that names it: until the round is over a slip may be corrected, and
//! after that answers name no round (see [`command`](crate::command)). So what somebody says after having seen the others
//! is not of the round.

use std::collections::{BTreeMap, BTreeSet};

use super::Project;
use crate::event::{Choice, CloseRound, MAX_PEOPLE, MAX_ROUND_ITEMS, Millis, Round};
use crate::ids::{DeviceId, EventId, ItemId, LabelerId};

/// A round as it is now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundState<'a> {
    /// The event that began it.
    pub id: EventId,
    /// Who began it.
    pub by: LabelerId,
    /// When.
    pub at: Millis,
    /// Items, people, how they were drawn.
    pub round: &'a Round,
    /// How many of the items each participant has answered, in order of id.
    pub done: Vec<(LabelerId, u32)>,
    /// Answers that are still missing.
    pub n_left: u32,
    /// Whether participants are asked and answers hidden: it was not closed, and answers are missing.
    pub is_open: bool,
    /// When it was closed, if it was.
    pub closed_at: Option<Millis>,
    /// When the last answer of it was given.
    pub last_at: Option<Millis>,
}

impl RoundState<'_> {
    /// Whether a person takes part and has answered all.
    #[must_use]
    pub fn is_done(&self, labeler: &LabelerId) -> bool {
        let n_items = u32::try_from(self.round.items.len()).unwrap_or(u32::MAX);
        self.done.iter().any(|(who, n)| who == labeler && *n >= n_items)
    }

    /// Whether everybody has answered all.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        self.n_left == 0
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Begun {
    at: Millis,
    device: DeviceId,
    by: LabelerId,
    round: Round,
    /// Answers that are still missing: kept, because a round may have many and each answer asks whether it is the last.
    n_missing: usize,
}

/// A participant's answer to an item of a round.
#[derive(Clone, Debug, PartialEq)]
struct Given {
    place: (Millis, DeviceId, EventId),
    choice: Choice,
}

/// All rounds.
#[derive(Clone, Debug, Default)]
pub(super) struct Rounds {
    begun: BTreeMap<EventId, Begun>,
    closed: BTreeMap<EventId, Millis>,
    /// Answers by round, person and item, also of rounds that are not here yet.
    given: BTreeMap<EventId, BTreeMap<LabelerId, BTreeMap<ItemId, Given>>>,
    of_item: BTreeMap<ItemId, BTreeSet<EventId>>,
    open: BTreeSet<EventId>,
}

impl Rounds {
    fn choice(&self, round: &EventId, labeler: &LabelerId, item: &ItemId) -> Option<&Choice> {
        let given = self.given.get(round)?.get(labeler)?.get(item)?;
        (given.choice != Choice::Clear).then_some(&given.choice)
    }

    fn n_done(&self, id: &EventId, round: &Round, labeler: &LabelerId) -> u32 {
        let n = round.items.iter().filter(|item| self.choice(id, labeler, item).is_some()).count();
        u32::try_from(n).unwrap_or(u32::MAX)
    }

    fn is_unfinished(&self, id: &EventId) -> bool {
        self.begun.get(id).is_some_and(|begun| begun.n_missing > 0 && !self.closed.contains_key(id))
    }

    /// Keeps an answer to an item of a round where it is the latest, and counts whether one is still missing.
    fn keep(&mut self, id: EventId, labeler: LabelerId, item: ItemId, fresh: Given) {
        let was_there = self.choice(&id, &labeler, &item).is_some();
        let of_person = self.given.entry(id).or_default().entry(labeler).or_default();
        let slot = of_person.entry(item).or_insert_with(|| fresh.clone());
        if slot.place < fresh.place {
            *slot = fresh;
        }
        let is_there = self.choice(&id, &labeler, &item).is_some();
        let belongs = |begun: &&mut Begun| begun.round.labelers.contains(&labeler) && begun.round.items.contains(&item);
        if let Some(begun) = self.begun.get_mut(&id).filter(belongs) {
            begun.n_missing = match (was_there, is_there) {
                (false, true) => begun.n_missing.saturating_sub(1),
                (true, false) => begun.n_missing + 1,
                _ => begun.n_missing,
            };
        }
    }
}

impl Project {
    /// All rounds, in the order in which they began.
    #[must_use]
    pub fn rounds(&self) -> Vec<RoundState<'_>> {
        let mut rounds: Vec<(DeviceId, RoundState<'_>)> =
            self.rounds.begun.iter().map(|(id, begun)| (begun.device, self.round_state(*id, begun))).collect();
        rounds.sort_by_key(|(device, round)| (round.at, *device, round.id));
        rounds.into_iter().map(|(_, round)| round).collect()
    }

    /// One round.
    #[must_use]
    pub fn round(&self, id: &EventId) -> Option<RoundState<'_>> {
        self.rounds.begun.get(id).map(|begun| self.round_state(*id, begun))
    }

    fn round_state<'a>(&'a self, id: EventId, begun: &'a Begun) -> RoundState<'a> {
        let round = &begun.round;
        let done: Vec<(LabelerId, u32)> =
            round.labelers.iter().map(|who| (*who, self.rounds.n_done(&id, round, who))).collect();
        let n_all = u32::try_from(round.items.len() * round.labelers.len()).unwrap_or(u32::MAX);
        let all = self.rounds.given.get(&id).into_iter().flatten();
        let given = all.filter(|(who, _)| round.labelers.contains(who)).flat_map(|(_, items)| items.values());
        RoundState {
            id,
            by: begun.by,
            at: begun.at,
            round,
            n_left: n_all.saturating_sub(done.iter().map(|(_, n)| n).sum()),
            done,
            is_open: self.rounds.open.contains(&id),
            closed_at: self.rounds.closed.get(&id).copied(),
            last_at: given.map(|given| given.place.0).max(),
        }
    }

    /// The round that began last.
    pub(super) fn last_round(&self) -> Option<RoundState<'_>> {
        let last = self.rounds.begun.iter().max_by_key(|(id, begun)| (begun.at, begun.device, **id));
        last.map(|(id, begun)| self.round_state(*id, begun))
    }

    /// The items of open rounds.
    pub(super) fn in_open_rounds(&self) -> BTreeSet<ItemId> {
        let open = self.rounds.open.iter().filter_map(|id| self.rounds.begun.get(id));
        open.flat_map(|begun| begun.round.items.iter().copied()).collect()
    }

    /// A participant's answer of a round to an item of it: a label or a skip. Who may see it: see
    /// [`round_visible`](crate::visibility::round_visible).
    #[must_use]
    pub fn round_answer(&self, round: &EventId, labeler: &LabelerId, item: &ItemId) -> Option<&Choice> {
        self.rounds.choice(round, labeler, item)
    }

    /// Whether an item belongs to a round whose answers are not all there.
    #[must_use]
    pub fn is_in_open_round(&self, item: &ItemId) -> bool {
        !self.rounds.open.is_empty() && self.open_round_of(item).next().is_some()
    }

    /// Whether a person takes part in an open round of an item: nobody shows them what others said of it.
    #[must_use]
    pub fn answers_alone(&self, item: &ItemId, labeler: &LabelerId) -> bool {
        !self.rounds.open.is_empty() && self.open_round_of(item).any(|round| self.takes_part(&round, labeler))
    }

    /// Whether a person takes part in any open round.
    #[must_use]
    pub fn is_in_a_round(&self, labeler: &LabelerId) -> bool {
        self.rounds.open.iter().any(|round| self.takes_part(round, labeler))
    }

    fn takes_part(&self, round: &EventId, labeler: &LabelerId) -> bool {
        self.rounds.begun.get(round).is_some_and(|begun| begun.round.labelers.contains(labeler))
    }

    /// The open rounds of an item.
    fn open_round_of(&self, item: &ItemId) -> impl Iterator<Item = EventId> {
        let of_item = self.rounds.of_item.get(item).into_iter().flatten().copied();
        of_item.filter(|round| self.rounds.open.contains(round))
    }

    /// The open round in which this person has yet to answer an item: the one that began first.
    #[must_use]
    pub fn round_to_answer(&self, item: &ItemId, labeler: &LabelerId) -> Option<EventId> {
        let waits = |id: &EventId| {
            let begun = self.rounds.begun.get(id)?;
            let takes_part = begun.round.labelers.contains(labeler);
            (takes_part && self.rounds.choice(id, labeler, item).is_none()).then_some((begun.at, *id))
        };
        self.open_round_of(item).filter_map(|id| waits(&id)).min().map(|(_, id)| id)
    }

    /// The open rounds in which a person has something left to answer, oldest first, with the items left.
    #[must_use]
    pub fn round_work(&self, labeler: &LabelerId) -> Vec<(EventId, Vec<ItemId>)> {
        let mut work: Vec<(Millis, EventId, Vec<ItemId>)> = Vec::new();
        for id in &self.rounds.open {
            let Some(begun) = self.rounds.begun.get(id) else { continue };
            if begun.round.labelers.contains(labeler) {
                let is_left = |item: &&ItemId| self.rounds.choice(id, labeler, item).is_none();
                work.push((begun.at, *id, begun.round.items.iter().filter(is_left).copied().collect()));
            }
        }
        work.sort_by_key(|(at, id, _)| (*at, *id));
        work.into_iter().filter(|(.., items)| !items.is_empty()).map(|(_, id, items)| (id, items)).collect()
    }

    #[inline(never)]
    pub(super) fn note_round(&mut self, place: (Millis, DeviceId, EventId), by: LabelerId, mut round: Round) {
        round.items.sort_unstable();
        round.items.dedup();
        round.labelers.sort_unstable();
        round.labelers.dedup();
        if round.items.len() > MAX_ROUND_ITEMS || round.labelers.len() > MAX_PEOPLE {
            return;
        }
        let (at, device, id) = place;
        let n_all = round.items.len() * round.labelers.len();
        let n_done: u32 = round.labelers.iter().map(|who| self.rounds.n_done(&id, &round, who)).sum();
        let begun = Begun { at, device, by, round, n_missing: n_all.saturating_sub(n_done as usize) };
        // Ids are unique within a device only; of two the earlier is meant, in whatever order they come.
        let known = self.rounds.begun.get(&id);
        if known.is_some_and(|known| (known.at, known.device) <= (begun.at, begun.device)) {
            return;
        }
        let mut items = known.map(|known| known.round.items.clone()).unwrap_or_default();
        for item in &items {
            if let Some(rounds) = self.rounds.of_item.get_mut(item) {
                rounds.remove(&id);
            }
        }
        for item in &begun.round.items {
            self.rounds.of_item.entry(*item).or_default().insert(id);
        }
        items.extend(&begun.round.items);
        self.rounds.begun.insert(id, begun);
        self.follow_round(id);
        self.follow_viewer();
        items.into_iter().for_each(|item| self.reveal(item));
    }

    #[inline(never)]
    pub(super) fn note_close_round(&mut self, at: Millis, close: CloseRound) {
        let earliest = self.rounds.closed.entry(close.round).or_insert(at);
        *earliest = at.min(*earliest);
        self.follow_round(close.round);
    }

    /// Keeps an answer that names a round.
    pub(super) fn note_round_answer(&mut self, labeler: LabelerId, item: ItemId, given: &super::Given) {
        let Some(round) = given.answer.context.round() else { return };
        let fresh = Given { place: (given.at, given.device, given.id), choice: given.answer.choice.clone() };
        self.rounds.keep(round, labeler, item, fresh);
        self.follow_round(round);
    }

    /// Opens or ends a round where that is due; then its items are shown or hidden.
    fn follow_round(&mut self, id: EventId) {
        let is_open = self.rounds.is_unfinished(&id);
        let changed = if is_open { self.rounds.open.insert(id) } else { self.rounds.open.remove(&id) };
        if changed {
            self.follow_viewer();
            let items = self.rounds.begun.get(&id).map(|begun| begun.round.items.clone()).unwrap_or_default();
            items.into_iter().for_each(|item| self.reveal(item));
        }
    }
}
