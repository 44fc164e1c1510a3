//! Batches of look-alikes: new items to which the model gives the same label and of which it is sure, to be confirmed at
//! once but for the odd ones.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::suggest::{is_held_back, sure};
use super::{Asker, Scores, Share, Skipped};
use crate::event::{Millis, Reason};
use crate::ids::{ItemId, LabelerId};
use crate::project::Project;

/// Cards of one batch: what fits on a screen and can be taken in at a glance.
pub const BATCH: usize = 12;

/// A batch on screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Batch {
    /// The predicted label, by its place in the schema.
    pub class_idx: usize,
    /// The items; none where there is nothing to confirm.
    pub cards: Vec<Card>,
    /// When it was put on screen.
    pub shown_at: Millis,
    /// Active time on it so far, in milliseconds.
    pub active_ms: u32,
}

/// An item of a batch.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Card {
    /// The item.
    pub item: ItemId,
    /// Its index.
    pub item_idx: usize,
    /// The model's calibrated probability of the label.
    pub confidence: f32,
    /// The scorer's reason.
    pub reason: Option<Reason>,
}

/// The next batch for a person: of the label `prefer` while it has items, else of the label with the most. Items that the
/// random slice holds back, that were begun, skipped or set aside (`aside`), that are another's share or on which the
/// person never gets a suggestion are left out.
pub(crate) fn batch(
    project: &Project,
    scores: Option<&Scores>,
    labeler: LabelerId,
    aside: &BTreeSet<ItemId>,
    prefer: Option<usize>,
    now: Millis,
) -> Batch {
    let empty = Batch { shown_at: now, ..Batch::default() };
    let (Some(rule), Some(scores)) = (project.suggestions(), scores) else { return empty };
    let asker = Asker::new(project, Some(scores), labeler, &[]);
    let tally = project.tally();
    let mut by_class = vec![Vec::new(); project.manifest().schema.n_classes()];
    for (item_idx, item) in project.items().iter().enumerate() {
        let Some((class_idx, confidence)) = sure(scores, item_idx, rule) else { continue };
        // A card shows a text: what has to be looked at, or may distress, is asked about alone.
        if item.sensitive || item.images().next().is_some() {
            continue;
        }
        let is_begun = tally.open.contains(&item.id) || project.is_complete(&item.id);
        if !is_begun && let Some(items) = by_class.get_mut(class_idx) {
            items.push((Reverse(confidence.to_bits()), item_idx));
        }
    }
    let mut classes: Vec<usize> = (0..by_class.len()).collect();
    let size = |class_idx: &usize| by_class.get(*class_idx).map_or(0, Vec::len);
    classes.sort_by_key(|class_idx| (Some(*class_idx) != prefer, Reverse(size(class_idx)), *class_idx));
    for class_idx in classes {
        let Some(items) = by_class.get_mut(class_idx) else { continue };
        items.sort_unstable();
        let card = |(confidence, item_idx): &(Reverse<u32>, usize)| {
            let (item_idx, item) = asker.fresh(*item_idx, Share::Own, Skipped::Not)?;
            let may_show = !aside.contains(&item.id) && !is_held_back(rule, labeler, &item.id);
            let (confidence, reason) = (f32::from_bits(confidence.0), scores.reason(item_idx));
            may_show.then_some(Card { item: item.id, item_idx, confidence, reason })
        };
        let cards: Vec<Card> = items.iter().filter_map(card).take(BATCH).collect();
        if !cards.is_empty() {
            return Batch { class_idx, cards, ..empty };
        }
    }
    empty
}
