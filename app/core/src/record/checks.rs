//! Items that are not asked like all others: those everybody is asked, and those for practice.
//!
//! Among the shared items are check items, whose answers the owner knows and nobody else. Which these are is written
//! nowhere: the list holds at least as many others, chosen with a secret seed, and stands in order of id.

use std::sync::Arc;

use super::LabelName;
use crate::crypto::text_item_id;
use crate::ids::ItemId;

/// More practice than this would keep people from the work.
pub const MAX_PRACTICE_ITEMS: usize = 50;

/// Items that everybody is asked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SharedItems {
    /// Share of a queue they take up, 0 to 1, until a person has answered all of them.
    pub share: f64,
    /// Which, in order of id.
    pub items: Vec<ItemId>,
}

/// An item with its answer, which ships by design: it teaches and measures nobody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PracticeItem {
    /// Fingerprint of the text.
    pub id: ItemId,
    /// What the labeler reads.
    pub text: Arc<str>,
    /// The labels that count as right, at least one.
    pub accepted: Vec<LabelName>,
    /// Why, in the owner's words; may be empty.
    pub reason: String,
}

impl PracticeItem {
    /// An item of this text.
    #[must_use]
    pub fn new(text: &str, accepted: Vec<LabelName>, reason: &str) -> Self {
        Self { id: text_item_id(text), text: text.into(), accepted, reason: reason.to_owned() }
    }

    /// Whether a label counts as right.
    #[must_use]
    pub fn accepts(&self, label: &LabelName) -> bool {
        self.accepted.contains(label)
    }
}
