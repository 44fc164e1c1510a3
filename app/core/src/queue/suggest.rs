//! When a model's answer is pre-filled: what the owner brought with the item, or else what the scorer is sure of.
//!
//! Never where an answer must be independent: not in the random slice, from which accuracy is measured, and not where
//! somebody else has answered, because two people who follow one suggestion agree with it and not with each other.

use super::{Pick, Scores};
use crate::event::{Stratum, Value};
use crate::ids::{ItemId, LabelerId};
use crate::project::Project;
use crate::record::Suggestions;
use crate::rng::stable_hash;

/// A model's answer to the item on screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Suggestion {
    /// The label, by its place in the schema; `None` where more is asked than one label, and the item's own prediction is
    /// meant.
    pub class_idx: Option<usize>,
    /// Its probability: the scorer's is calibrated, the other is as the owner's model told it.
    pub confidence: f32,
    /// Whose answer it is.
    pub origin: Origin,
    /// Whether the person sees it.
    pub showing: Showing,
}

/// Whose answer is suggested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The scorer's, which learns from the answers.
    Scorer,
    /// That of a model of the owner's, who brought it with the item.
    Brought,
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
    let rule = project.manifest().policy.suggestions?;
    if !matches!(pick.stratum, Stratum::Scored | Stratum::Rare | Stratum::Grid | Stratum::Shuffled) {
        return None;
    }
    let (origin, class_idx, confidence) = match predicted(project, pick.item_idx, rule) {
        Some((class_idx, confidence)) => (Origin::Brought, class_idx, confidence),
        None => {
            let (class_idx, confidence) = sure(scores?, pick.item_idx, project.suggestions()?)?;
            (Origin::Scorer, Some(class_idx), confidence)
        }
    };
    let showing = if was_set_aside {
        Showing::Before
    } else if is_held_back(rule, labeler, &pick.item) {
        Showing::HeldBack
    } else {
        Showing::Now
    };
    Some(Suggestion { class_idx, confidence, origin, showing })
}

/// What the owner brought with the item, where it answers what is asked and is sure enough.
#[expect(clippy::cast_possible_truncation, reason = "a probability")]
fn predicted(project: &Project, item_idx: usize, rule: Suggestions) -> Option<(Option<usize>, f32)> {
    let schema = &project.manifest().schema;
    let prediction = project.items().get(item_idx)?.prediction.as_deref()?;
    let confidence = prediction.confidence.get();
    let response = prediction.answer_to(schema).filter(|_| confidence >= rule.above)?;
    let class_idx = match &response.lead {
        Value::Label(label) if schema.is_single() => Some(schema.index_of(label)?),
        _ => None,
    };
    Some((class_idx, confidence as f32))
}

/// The scorer's answer where it is sure enough.
pub(super) fn sure(scores: &Scores, item_idx: usize, rule: Suggestions) -> Option<(usize, f32)> {
    scores.likeliest(item_idx).filter(|(_, confidence)| f64::from(*confidence) >= rule.above)
}

/// Whether an item is one of those on which a person never gets a suggestion.
pub(super) fn is_held_back(rule: Suggestions, labeler: LabelerId, item: &ItemId) -> bool {
    let hash = stable_hash(&[b"held back", labeler.as_bytes(), item.as_bytes()]);
    // 53 bits fill a double exactly.
    ((hash >> 11) as f64) < rule.blind_share * (1_u64 << 53) as f64
}
