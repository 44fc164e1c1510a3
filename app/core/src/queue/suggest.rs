//! When the model's answer is pre-filled.
//!
//! Never where an answer must be independent: not in the random slice, from which accuracy is measured, and not where
//! somebody else has answered, because two people who follow one suggestion agree with it and not with each other.

use super::{Pick, Scores};
use crate::event::Stratum;
use crate::ids::{ItemId, LabelerId};
use crate::project::Project;
use crate::record::Suggestions;
use crate::rng::stable_hash;

/// The model's answer to the item on screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Suggestion {
    /// The label, by its place in the schema.
    pub class_idx: usize,
    /// Its calibrated probability.
    pub confidence: f32,
    /// Whether the person sees it.
    pub showing: Showing,
}

/// Whether a person sees a suggestion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Showing {
    /// On screen now.
    Now,
    /// They saw it before; it is not pre-filled again.
    Before,
    /// The item is one of those on which they never get one.
    HeldBack,
}

/// The suggestion for an item that is about to be shown, if there is one. `was_set_aside`: the person took it for the odd
/// one of a batch.
pub(crate) fn suggestion(
    project: &Project,
    scores: Option<&Scores>,
    labeler: LabelerId,
    pick: &Pick,
    was_set_aside: bool,
) -> Option<Suggestion> {
    let rule = project.suggestions()?;
    if !matches!(pick.stratum, Stratum::Scored | Stratum::Rare | Stratum::Grid) {
        return None;
    }
    let (class_idx, confidence) = sure(scores?, pick.item_idx, rule)?;
    let showing = if was_set_aside {
        Showing::Before
    } else if is_held_back(rule, labeler, &pick.item) {
        Showing::HeldBack
    } else {
        Showing::Now
    };
    Some(Suggestion { class_idx, confidence, showing })
}

/// The model's answer where it is sure enough.
pub(super) fn sure(scores: &Scores, item_idx: usize, rule: Suggestions) -> Option<(usize, f32)> {
    scores.likeliest(item_idx).filter(|(_, confidence)| f64::from(*confidence) >= rule.above)
}

/// Whether an item is one of those on which a person never gets a suggestion.
pub(super) fn is_held_back(rule: Suggestions, labeler: LabelerId, item: &ItemId) -> bool {
    let hash = stable_hash(&[b"held back", labeler.as_bytes(), item.as_bytes()]);
    // 53 bits fill a double exactly.
    ((hash >> 11) as f64) < rule.blind_share * (1_u64 << 53) as f64
}
