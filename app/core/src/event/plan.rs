//! What experts publish for labelers who cannot see others' answers.

use crate::ids::{ItemId, LabelerId, ModelHash};

/// A plan orders at most so many items.
pub const MAX_PLANNED: usize = 200;
/// It says of at most so many items whether they are done; more are said by the next one.
pub const MAX_TURNED: usize = 1_000;
/// It names at most so many people; with all of this a plan stays well below the size of a segment.
pub const MAX_PLANNED_PEOPLE: usize = 1_000;

/// What is done, who labels, and what comes first. It names no answer and no label.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// Items that have got all their votes, or are settled, since the plan before.
    pub done: Vec<ItemId>,
    /// Items that were said to be done and are not any more.
    pub undone: Vec<ItemId>,
    /// Who labels, in order of id.
    pub people: Vec<LabelerId>,
    /// The items that tell most, the best first.
    pub order: Vec<Planned>,
    /// The head that ordered them, and how many it ordered in all; `None` before there was one.
    pub model: Option<(ModelHash, u32)>,
}

/// An item's place in a plan's order, with the score's parts as in [`Reason`](super::Reason).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Planned {
    /// The item.
    pub item: ItemId,
    /// What the order was made from, 0 to 1.
    pub score: f32,
    /// 1 minus the gap between the two most probable labels, 0 to 1.
    pub uncertainty: f32,
    /// Mean cosine similarity to its nearest neighbours, 0 to 1.
    pub density: f32,
}
