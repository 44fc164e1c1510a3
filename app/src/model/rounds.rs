//! What the rounds page shows.

use super::Who;
use super::agreement::Estimate;

/// The rounds page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoundsView {
    /// Whether this person may begin and end rounds.
    pub may_start: bool,
    /// Names of the labels, in the schema's order.
    pub labels: Vec<String>,
    /// People who may take part: id, name, and whether they are ticked from the start.
    pub people: Vec<(String, String, bool)>,
    /// The two labels that collide most, by their place, and how often: from the last round, or from all answers.
    pub colliding: Option<(usize, usize, u64)>,
    /// How many items could be drawn at random.
    pub n_free: u32,
    /// Rounds, newest first.
    pub rounds: Vec<RoundView>,
    /// What follows from the rounds that are over, in words; empty before the first.
    pub verdict: String,
    /// Whether agreement is good enough: then no next round is offered.
    pub is_good: bool,
    /// Rounds that are over, oldest first, for the chart.
    pub course: Vec<RoundPoint>,
}

/// A finished round on the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct RoundPoint {
    /// Its number, 1 first.
    pub number: u32,
    /// Version of the instructions it was held under.
    pub version: u32,
    /// Alpha over all labels.
    pub alpha: Estimate,
    /// Alpha of each label, in the schema's order.
    pub labels: Vec<Estimate>,
}

/// One round.
#[derive(Clone, Debug, PartialEq)]
pub struct RoundView {
    /// Its id.
    pub id: String,
    /// Its number, 1 first.
    pub number: u32,
    /// Version of the instructions it was begun under.
    pub version: u32,
    /// When it began, in milliseconds since 1970.
    pub at: u64,
    /// How its items were drawn, in words.
    pub draw: String,
    /// What it is about; may be empty.
    pub note: String,
    /// How many items it has.
    pub n_items: u32,
    /// Participants: name and how many items they have answered.
    pub done: Vec<(String, u32)>,
    /// Whether answers are missing and it was not closed.
    pub is_open: bool,
    /// What came of it; `None` while it is open.
    pub results: Option<RoundResults>,
}

/// What came of a round.
#[derive(Clone, Debug, PartialEq)]
pub struct RoundResults {
    /// Alpha over all labels.
    pub alpha: Estimate,
    /// Percent agreement, as a share.
    pub percent: Estimate,
    /// Per label: name, answers, alpha.
    pub labels: Vec<(String, u64, Estimate)>,
    /// Labels that collide: two names and pairs of answers, most first.
    pub collisions: Vec<(String, String, u64)>,
    /// The items on which people differed come first.
    pub items: Vec<RoundItem>,
    /// How many items people differed on.
    pub n_differing: u32,
}

/// An item of a round with its votes.
#[derive(Clone, Debug, PartialEq)]
pub struct RoundItem {
    /// Item id.
    pub item: String,
    /// Its text, to be cut by the view.
    pub text: String,
    /// Participants in order, and what they answered.
    pub votes: Vec<(Who, String)>,
    /// Whether they differ.
    pub differs: bool,
    /// How many comments there are on it.
    pub n_comments: u32,
}

/// A line about the round on the label page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundLine {
    /// Its number, 1 first.
    pub number: u32,
    /// Items this person has yet to answer.
    pub n_left: u32,
    /// Items in all.
    pub n_items: u32,
}
