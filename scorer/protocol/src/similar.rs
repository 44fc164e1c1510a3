//! Which items of a list are most like one item.

use serde::{Deserialize, Serialize};

/// Asks for the nearest items.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SimilarRequest {
    /// Grows with each request; the answer carries it back.
    pub generation: u64,
    /// Index of the item.
    pub item_idx: u32,
    /// Indices of the items to look among.
    pub among: Vec<u32>,
    /// At most so many are told.
    pub k: u32,
}

/// The nearest items.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Similar {
    /// The request it answers.
    pub generation: u64,
    /// Index of the item.
    pub item_idx: u32,
    /// Index and cosine similarity (-1 to 1), nearest first. Empty where the item has no vector.
    pub nearest: Vec<(u32, f32)>,
}
