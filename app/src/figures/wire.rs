//! The messages between the page and its helper. Both are the same build, so there is no version to agree on.

use accord_core::agreement::{Rating, Slice};
use accord_core::event::Millis;
use serde::{Deserialize, Serialize};

use crate::reports::make::{Files, Order, Piece};

/// An item's or a person's id.
pub type Id = [u8; 16];

/// What the page tells the helper.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ToHelper {
    /// Forgets everything; a project with so many labels follows.
    Begin {
        /// How many labels there are.
        n_classes: u32,
        /// Whether they are ranks.
        is_ordinal: bool,
    },
    /// People who were not mentioned before; votes name them by their place.
    People(Vec<Id>),
    /// All visible answers to some items; they replace what was said of those before.
    Items(Vec<Unit>),
    /// Compute everything of what was said so far; replaces a request that is not done.
    Compute(Wanted),
    /// Find the items behind a figure.
    Find {
        /// Names the request.
        number: u64,
        /// Which.
        drill: Drill,
    },
    /// A piece of what a report is made of.
    Piece(Piece),
    /// Make a report of the pieces so far, and forget them.
    Report(Box<Order>),
    /// The device's signature over that report.
    Signature(Vec<u8>),
}

/// An item with its visible answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unit {
    /// Which item.
    pub item: Id,
    /// Its answers.
    pub votes: Vec<Vote>,
}

/// One answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vote {
    /// Place of the person among all that were mentioned.
    pub person: u32,
    /// Place of the label in the schema.
    pub class_idx: u32,
    /// Whether the item was drawn at random.
    pub random: bool,
    /// The instructions the labeler had.
    pub version: u32,
    /// When, in milliseconds since 1970.
    pub at: u64,
}

/// A request for figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// Grows with each request.
    pub generation: u64,
    /// Of the bootstrap.
    pub seed: u64,
    /// Rounds of the bootstrap for a slice's coefficients.
    pub n_rounds: u32,
    /// Rounds for each label and each version of the instructions.
    pub n_rounds_small: u32,
}

/// What the items behind a figure have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Drill {
    /// Items of a slice on which people differ.
    Slice(Part),
    /// Items that got this label and another one.
    Label(u32),
    /// Items that got both labels.
    Labels(u32, u32),
    /// Items on which two people differ.
    Pair(Id, Id),
    /// Items on which the first of two people gave one label and the second another.
    PairLabels {
        /// One person.
        a: Id,
        /// The other.
        b: Id,
        /// What the first gave.
        by_a: u32,
        /// What the second gave.
        by_b: u32,
    },
    /// Items on which a person differs from somebody.
    Person(Id),
    /// Items on which people differ whose instructions were of this version.
    Version(u32),
}

/// A slice, as a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Part {
    /// All answers.
    All,
    /// On items drawn at random.
    Random,
    /// On the others.
    Chosen,
}

/// What the helper tells the page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum FromHelper {
    /// It listens.
    Ready,
    /// Figures, the quick ones first: each message holds all there is so far.
    Worked(Box<Worked>),
    /// Items behind a figure.
    Found(Found),
    /// The bytes of a report to sign, or why there is none.
    Unsigned(Result<Vec<u8>, String>),
    /// The files of the signed report; `None` where the signature was none.
    Signed(Option<Box<Files>>),
}

/// What was computed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Worked {
    /// The request.
    pub generation: u64,
    /// Whether nothing more follows.
    pub is_whole: bool,
    /// Answers it rests on.
    pub n_answers: u32,
    /// Intervals of all answers, random ones, chosen ones; empty until they are there.
    pub slices: Vec<Intervals>,
    /// Interval of each label's own alpha, in the schema's order; empty until they are there.
    pub labels: Vec<Option<Range>>,
    /// Interval of each version's alpha.
    pub versions: Vec<(u32, Option<Range>)>,
    /// Rounds behind the intervals of slices.
    pub n_rounds: u32,
    /// Alpha as items were finished, oldest first.
    pub history: Vec<Moment>,
    /// People, in order of id.
    pub people: Vec<PersonFigures>,
    /// Which model the qualities are of; `None` where there is none, with the reason in `no_quality`.
    pub model: Option<String>,
    /// Why there are no qualities.
    pub no_quality: String,
    /// Pairs of the most active people, where there are too many for the page itself.
    pub grid: Option<super::grid::Grid>,
}

/// The ends of a 95 % interval.
pub type Range = (f64, f64);

/// A share and the ends of its 95 % interval.
pub type Quality = (f64, f64, f64);

/// Intervals of a slice's coefficients.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Intervals {
    /// Of the share of agreeing pairs.
    pub percent: Option<Range>,
    /// Of Krippendorff's alpha.
    pub alpha: Option<Range>,
    /// Of Fleiss' kappa.
    pub fleiss: Option<Range>,
    /// Of Gwet's AC1.
    pub ac1: Option<Range>,
}

/// A point of the history.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Moment {
    /// When, in milliseconds since 1970.
    pub at: u64,
    /// Answers to the items that were done by then.
    pub n_answers: u32,
    /// Alpha; `None` where it is not defined.
    pub alpha: Option<f64>,
}

/// A person's figures.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct PersonFigures {
    /// Who.
    pub id: Id,
    /// Visible labels of theirs.
    pub n_answers: u32,
    /// Pairs of one of their answers and somebody else's to the same item.
    pub n_pairs: u32,
    /// How many of those agree.
    pub n_agreeing: u32,
    /// Expected share of their answers that are right, with its interval.
    pub quality: Option<Quality>,
}

/// Items behind a figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// The request.
    pub number: u64,
    /// How many there are.
    pub n_items: u32,
    /// The first of them, in order of id.
    pub items: Vec<Id>,
}

impl From<Part> for Slice {
    fn from(part: Part) -> Self {
        match part {
            Part::All => Self::All,
            Part::Random => Self::Random,
            Part::Chosen => Self::Chosen,
        }
    }
}

impl Vote {
    /// A rating as a vote of a person.
    #[must_use]
    pub fn of(person: u32, rating: Rating) -> Self {
        Self {
            person,
            class_idx: u32::try_from(rating.class_idx).unwrap_or(u32::MAX),
            random: rating.random,
            version: rating.instructions_version,
            at: rating.at.0,
        }
    }

    /// The vote as a rating.
    #[must_use]
    pub const fn rating(self) -> Rating {
        Rating {
            class_idx: self.class_idx as usize,
            random: self.random,
            instructions_version: self.version,
            at: Millis(self.at),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_survive_the_journey() {
        let vote = Vote { person: 3, class_idx: 1, random: true, version: 2, at: 1_700_000_000_000 };
        let sent = [
            ToHelper::Begin { n_classes: 4, is_ordinal: true },
            ToHelper::Items(vec![Unit { item: [7; 16], votes: vec![vote] }]),
            ToHelper::Find { number: 9, drill: Drill::PairLabels { a: [1; 16], b: [2; 16], by_a: 0, by_b: 3 } },
        ];
        for message in sent {
            let bytes = postcard::to_allocvec(&message).unwrap();
            assert_eq!(postcard::from_bytes::<ToHelper>(&bytes).unwrap(), message);
        }
        assert_eq!(Vote::of(3, vote.rating()), vote);
    }
}
