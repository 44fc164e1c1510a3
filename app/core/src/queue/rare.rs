//! The slice of rare labels: what an order by information alone finds late.
//!
//! A label is rare where it has less than half of the labels it would have if all were equally frequent; that needs no
//! tuning and no label is rare in a balanced project. Its likeliest items come first, the rarest label before the others.

use std::cmp::Reverse;

use super::{Asker, Pick, Share, Skipped};
use crate::event::{Reason, Stratum};

/// Below this part of an even share a label is rare.
const PART_OF_EVEN: f64 = 0.5;
/// With fewer labels each, chance alone makes labels look rare.
const MIN_EVEN: f64 = 2.0;

impl Asker<'_> {
    /// The likeliest new item of the rarest label that the model predicts anywhere.
    pub(super) fn rare(&self) -> Option<Pick> {
        let scores = self.scores.filter(|scores| scores.trained)?;
        let tally = self.project.tally();
        let labels = self.project.manifest().schema.labels();
        let n_even = f64::from(tally.n_labels) / labels.len() as f64;
        if n_even < MIN_EVEN {
            return None;
        }
        let counts: Vec<u32> =
            labels.iter().map(|label| tally.by_label.get(&label.name).copied().unwrap_or_default()).collect();
        let mut best = None;
        for item_idx in 0..scores.predicted.len() {
            let Some((class_idx, confidence)) = scores.likeliest(item_idx) else { continue };
            let Some(n_given) = counts.get(class_idx).filter(|n| f64::from(**n) < PART_OF_EVEN * n_even) else {
                continue;
            };
            // Probabilities are finite and not negative, so their bits order as they do.
            let key = (*n_given, Reverse(confidence.max(0.0).to_bits()), item_idx);
            // The first question is the cheaper one by far.
            if best.as_ref().is_none_or(|(other, _)| key < *other)
                && let Some((_, item)) = self.fresh(item_idx, Share::Own, Skipped::Not)
            {
                best = Some((key, item));
            }
        }
        let ((n_given, _, item_idx), item) = best?;
        let pick = self.pick(item_idx, item, Stratum::Rare);
        let share = f64::from(n_given) / f64::from(tally.n_labels);
        Some(Pick { reason: pick.reason.map(|reason| Reason { slice_value: Some(share as f32), ..reason }), ..pick })
    }
}
