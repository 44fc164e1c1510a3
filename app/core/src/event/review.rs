//! What people say around the answers: new instructions, comments, rounds, talks, and answers given a second time.
//!
//! Each is a kind of event of its own, so that pages which do not know it keep it and count it nowhere.

use super::Millis;
use crate::ids::{EventId, ItemId, LabelerId};
use crate::record::LabelName;

/// Instructions are at most so long, in bytes: with every quote escaped twice that still fits into a segment.
pub const MAX_INSTRUCTIONS_BYTES: usize = 64 * 1024;
/// A comment, a reason or a summary is at most so long, in bytes.
pub const MAX_REMARK_BYTES: usize = 4 * 1024;
/// A round has at most so many items.
pub const MAX_ROUND_ITEMS: usize = 1000;
/// A round or a comment names at most so many people.
pub const MAX_PEOPLE: usize = 100;

/// Which text of the instructions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InstructionsRef {
    /// Starts at 1 and grows with each text.
    pub version: u32,
    /// The revision that made it; `None` where the manifest did.
    pub revision: Option<EventId>,
}

/// A new text of the instructions, by an expert or the owner. Its version is one more than that of `after`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revise {
    /// The text it was made from.
    pub after: InstructionsRef,
    /// The whole new text, in Markdown.
    pub text: String,
    /// What that means for answers already given.
    pub change: Change,
    /// What changed, in a sentence; may be empty.
    pub summary: String,
}

/// What a new text of the instructions means for answers already given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The same is asked, in better words.
    Editorial,
    /// Something else is asked.
    Meaning {
        /// The labels whose meaning changed, in the order of the schema.
        labels: Vec<LabelName>,
        /// Whether standing answers with these labels are to be given again.
        reask: bool,
    },
}

/// Something said about an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Which item.
    pub item: ItemId,
    /// What; always shown as text, never as markup.
    pub text: String,
    /// Who should see it.
    pub mentions: Vec<LabelerId>,
    /// The comment it answers.
    pub reply_to: Option<EventId>,
}

/// A person withdraws a comment of theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Uncomment {
    /// Which.
    pub comment: EventId,
}

/// Several people answer the same items, each without seeing the others, to see how far they agree now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// The items, in order of id.
    pub items: Vec<ItemId>,
    /// How they were drawn.
    pub draw: Draw,
    /// Who answers, in order of id.
    pub labelers: Vec<LabelerId>,
    /// The version of the instructions it was begun under.
    pub version: u32,
    /// What it is about; may be empty.
    pub note: String,
}

/// How the items of a round were drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Draw {
    /// At random from all that nobody has settled.
    Random,
    /// Half of them from items that somebody, or the model, gave the one label, half the other.
    Colliding(LabelName, LabelName),
}

/// A round is over, whoever is not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CloseRound {
    /// Which.
    pub round: EventId,
}

/// An expert opens or closes a talk on an item: while it is open, those who have answered see the votes without names,
/// and may answer anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Talk {
    /// Which item.
    pub item: ItemId,
    /// Whether it opens.
    pub open: bool,
}

/// A labeler's second answer to an item of their own, which tells how steady they are and changes no vote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repeat {
    /// Which item.
    pub item: ItemId,
    /// What was answered; `None` is "I can't say".
    pub label: Option<LabelName>,
    /// The instructions the labeler had.
    pub instructions: InstructionsRef,
    /// When the item was painted.
    pub shown_at: Millis,
    /// How long the person was active on it.
    pub active_ms: u32,
}
