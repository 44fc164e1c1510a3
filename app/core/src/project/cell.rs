//! One person's answers to one item: all that were ever given, and the one that stands.

use std::collections::BTreeSet;

use crate::event::{Answer, Choice, Millis, Stratum};
use crate::ids::{DeviceId, EventId};

/// An answer with its place in the logs.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// Who wrote it.
    pub device: DeviceId,
    /// Its event.
    pub id: EventId,
    /// When.
    pub at: Millis,
    /// What.
    pub answer: Answer,
}

/// All answers of one person to one item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// By device and id. Most cells hold one answer, and a map would take room for eleven.
    given: Vec<Given>,
    superseded: BTreeSet<EventId>,
}

impl Cell {
    /// Adds an answer; adding it twice changes nothing.
    pub fn add(&mut self, given: Given) {
        self.superseded.extend(given.answer.supersedes.iter().copied());
        let place = (given.device, given.id);
        match self.given.binary_search_by_key(&place, |known| (known.device, known.id)) {
            Ok(there) => {
                if let Some(known) = self.given.get_mut(there) {
                    *known = given;
                }
            }
            Err(there) => {
                self.given.reserve_exact(1);
                self.given.insert(there, given);
            }
        }
    }

    /// The answer that stands: of those nobody superseded, the latest by (time, device, id).
    /// Two devices that were offline can leave several; all are kept and [`Cell::conflicts`] says so.
    #[must_use]
    pub fn current(&self) -> Option<&Given> {
        self.live().max_by_key(|given| (given.at, given.device, given.id))
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
        self.given.iter().map(|given| given.id).collect()
    }

    /// Every answer ever given, in a fixed order.
    pub fn all(&self) -> impl Iterator<Item = &Given> {
        self.given.iter()
    }

    fn live(&self) -> impl Iterator<Item = &Given> {
        self.given.iter().filter(|given| !self.superseded.contains(&given.id))
    }
}
