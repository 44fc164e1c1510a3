//! One person's answers to one item: all that were ever given, and the one that stands.

use std::collections::{BTreeMap, BTreeSet};

use crate::event::{Answer, Choice, InstructionsRef, Millis, Reason, Stratum, Suggested};
use crate::ids::{DeviceId, EventId, LabelerId};

/// An answer with its place in the logs. There are as many as events, so it holds what the state rests on: whoever has it
/// knows of which item it is; when that was shown and why it was asked are [`Details`].
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// Who wrote it.
    pub device: DeviceId,
    /// Its event.
    pub id: EventId,
    /// When.
    pub at: Millis,
    /// What.
    pub answer: GivenAnswer,
}

/// What was answered.
#[derive(Clone, Debug, PartialEq)]
pub struct GivenAnswer {
    /// What was answered.
    pub choice: Choice,
    /// How it came about, as far as the state rests on it.
    pub context: GivenContext,
}

/// How an answer came about, as far as the state rests on it.
#[derive(Clone, Debug, PartialEq)]
pub struct GivenContext {
    /// The instructions the labeler had.
    pub instructions_version: u32,
    /// How long the person was active on it.
    pub active_ms: u32,
    /// Which slice the item came from.
    pub stratum: Stratum,
    /// Whether a pre-filled answer was shown.
    pub suggestion_shown: bool,
    /// What few answers have.
    rare: Option<Box<Rare>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Rare {
    revision: Option<EventId>,
    round: Option<EventId>,
    suggested: Option<Suggested>,
}

/// What is told of an answer besides the state: kept for those of whom it was asked (see
/// [`Project::keep_details_of`](super::Project::keep_details_of)).
#[derive(Clone, Debug, PartialEq)]
pub struct Details {
    /// The scorer's reason, where it had one.
    pub reason: Option<Reason>,
    /// When the item was painted.
    pub shown_at: Millis,
    /// When the key or finger came down.
    pub answered_at: Millis,
}

impl Given {
    /// An answer as the state keeps it.
    #[must_use]
    pub fn new(device: DeviceId, id: EventId, at: Millis, answer: Answer) -> Self {
        let context = answer.context;
        let rare = Rare { revision: context.instructions_revision, round: context.round, suggested: context.suggested };
        let context = GivenContext {
            instructions_version: context.instructions_version,
            active_ms: context.active_ms,
            stratum: context.stratum,
            suggestion_shown: context.suggestion_shown,
            rare: (rare != Rare::default()).then(|| Box::new(rare)),
        };
        Self { device, id, at, answer: GivenAnswer { choice: answer.choice, context } }
    }

    /// Its place among a person's answers.
    pub(super) const fn place(&self) -> (Millis, DeviceId, EventId) {
        (self.at, self.device, self.id)
    }
}

impl GivenContext {
    /// Which text of the instructions the labeler had.
    #[must_use]
    pub fn instructions(&self) -> InstructionsRef {
        let revision = self.rare.as_ref().and_then(|rare| rare.revision);
        InstructionsRef { version: self.instructions_version, revision }
    }

    /// The round it was given in.
    #[must_use]
    pub fn round(&self) -> Option<EventId> {
        self.rare.as_ref().and_then(|rare| rare.round)
    }

    /// The answer that was pre-filled, or would have been but for the share of items that never get one.
    #[must_use]
    pub fn suggested(&self) -> Option<&Suggested> {
        self.rare.as_ref().and_then(|rare| rare.suggested.as_ref())
    }
}

/// All answers of one person to one item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// The first by device and id. Most cells hold one answer.
    first: Option<Given>,
    more: Option<Box<More>>,
}

/// What few cells have.
#[derive(Clone, Debug, Default, PartialEq)]
struct More {
    /// The other answers, by device and id.
    given: Vec<Given>,
    superseded: BTreeSet<EventId>,
}

impl Cell {
    /// Adds an answer and what it takes the place of; adding it twice changes nothing.
    pub fn add(&mut self, given: Given, supersedes: &[EventId]) {
        if !supersedes.is_empty() {
            self.more.get_or_insert_default().superseded.extend(supersedes);
        }
        let place = |given: &Given| (given.device, given.id);
        let others = match &mut self.first {
            None => return self.first = Some(given),
            Some(first) if place(first) == place(&given) => return *first = given,
            Some(first) => {
                let more = &mut self.more.get_or_insert_default().given;
                if place(&given) < place(first) {
                    return more.insert(0, std::mem::replace(first, given));
                }
                more
            }
        };
        match others.binary_search_by_key(&place(&given), place) {
            Ok(there) => drop(others.get_mut(there).map(|known| *known = given)),
            Err(there) => others.insert(there, given),
        }
    }

    /// The answer that stands: of those nobody superseded, the latest by (time, device, id).
    /// Two devices that were offline can leave several; all are kept and [`Cell::conflicts`] says so.
    #[must_use]
    pub fn current(&self) -> Option<&Given> {
        self.live().max_by_key(|given| given.place())
    }

    /// The label that stands, if the current answer is one.
    #[must_use]
    pub fn standing(&self) -> Option<&Given> {
        self.current().filter(|given| given.answer.choice != Choice::Clear)
    }

    /// Whether an answer counts as drawn uniformly at random: its item came to the person that way, and stays so when
    /// it is asked again.
    #[must_use]
    pub fn is_random(&self, given: &Given) -> bool {
        let is_random = |given: &Given| given.answer.context.stratum == Stratum::Random;
        let is_again = matches!(given.answer.context.stratum, Stratum::Reask | Stratum::Round | Stratum::Talk);
        is_random(given) || (is_again && self.all().any(is_random))
    }

    /// Whether several answers stand that differ.
    #[must_use]
    pub fn conflicts(&self) -> bool {
        let mut choices = self.live().map(|given| &given.answer.choice);
        let first = choices.next();
        choices.any(|choice| Some(choice) != first)
    }

    /// Ids of all answers. A new answer names them all, also those that no longer stand: what took them back may have
    /// been lost with a tab before it was on disk, while what came after it was not.
    #[must_use]
    pub fn ids(&self) -> Vec<EventId> {
        self.all().map(|given| given.id).collect()
    }

    /// Every answer ever given, in a fixed order.
    pub fn all(&self) -> impl Iterator<Item = &Given> {
        self.first.iter().chain(self.more.iter().flat_map(|more| &more.given))
    }

    fn live(&self) -> impl Iterator<Item = &Given> {
        let more = self.more.as_deref();
        self.all().filter(move |given| !more.is_some_and(|more| more.superseded.contains(&given.id)))
    }
}

/// Each person's answers to one item, in order of the people's ids.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cells {
    /// Up to [`MAX_FEW`]. Most items have a few answers, and a map would take room for eleven.
    few: Vec<(LabelerId, Cell)>,
    /// All of them, where they are more.
    #[expect(clippy::box_collection, reason = "most items have few answers, and a pointer is a third of an empty map")]
    many: Option<Box<BTreeMap<LabelerId, Cell>>>,
}

const MAX_FEW: usize = 64;

impl Cells {
    /// One person's answers.
    #[must_use]
    pub fn get(&self, labeler: &LabelerId) -> Option<&Cell> {
        if let Some(many) = &self.many {
            return many.get(labeler);
        }
        let place = self.few.binary_search_by_key(labeler, |(who, _)| *who).ok()?;
        self.few.get(place).map(|(_, cell)| cell)
    }

    /// Everybody's answers, by person.
    pub fn iter(&self) -> impl Iterator<Item = (&LabelerId, &Cell)> + Clone {
        let many = self.many.iter().flat_map(|many| many.iter());
        self.few.iter().map(|(who, cell)| (who, cell)).chain(many)
    }

    /// Everybody's answers.
    pub fn values(&self) -> impl Iterator<Item = &Cell> + Clone {
        self.iter().map(|(_, cell)| cell)
    }

    /// Who answered, or did once.
    pub fn keys(&self) -> impl Iterator<Item = &LabelerId> + Clone {
        self.iter().map(|(who, _)| who)
    }

    /// How many people answered, or did once.
    #[must_use]
    pub fn len(&self) -> usize {
        self.many.as_ref().map_or(self.few.len(), |many| many.len())
    }

    /// Whether nobody ever answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Adds an answer of a person's; see [`Cell::add`].
    pub(super) fn add(&mut self, labeler: LabelerId, given: Given, supersedes: &[EventId]) {
        if let Some(many) = &mut self.many {
            return many.entry(labeler).or_default().add(given, supersedes);
        }
        let place = match self.few.binary_search_by_key(&labeler, |(who, _)| *who) {
            Ok(there) => there,
            Err(_) if self.few.len() == MAX_FEW => {
                self.many = Some(Box::new(std::mem::take(&mut self.few).into_iter().collect()));
                return self.add(labeler, given, supersedes);
            }
            Err(there) => {
                if self.few.len() < 8 {
                    self.few.reserve_exact(1);
                }
                self.few.insert(there, (labeler, Cell::default()));
                there
            }
        };
        if let Some((_, cell)) = self.few.get_mut(place) {
            cell.add(given, supersedes);
        }
    }
}
