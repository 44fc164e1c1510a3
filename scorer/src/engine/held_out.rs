//! What the head says of items that have labels: what it said before it was taught them.
//!
//! A head agrees with what it was taught, so its opinion of a labeled item says little about whether the label is right.
//! Two opinions are worth more: that of a head trained on the other labels, which is at hand whenever settings are chosen,
//! and until then that of the order before the label came.

use std::collections::BTreeMap;

use accord_protocol::Labeled;

use crate::head::OutOfFold;

/// Opinions on labeled items, kept between requests.
#[derive(Debug, Default)]
pub(super) struct HeldOut {
    by_item: BTreeMap<u32, Said>,
    /// What the last order said, by item.
    last: Vec<Said>,
}

#[derive(Clone, Copy, Debug)]
struct Said {
    class_idx: u32,
    confidence: f32,
}

impl HeldOut {
    /// Takes the opinions of heads that were trained on other labels, as sure as this temperature makes them.
    pub(super) fn take(&mut self, found: &OutOfFold, temperature: f32) {
        let probabilities = found.probabilities(temperature);
        for (label, row) in found.labels.iter().zip(probabilities.chunks_exact(found.classes.len().max(1))) {
            let likeliest =
                found.classes.iter().zip(row).reduce(|best, next| if next.1 > best.1 { next } else { best });
            if let Some((&class_idx, &confidence)) = likeliest {
                self.by_item.insert(label.item_idx, Said { class_idx, confidence });
            }
        }
    }

    /// Replaces a new head's opinions on labeled items, by item. An item on which no head was asked in time gets even odds.
    pub(super) fn replace(
        &mut self,
        labels: &[Labeled],
        n_classes: u32,
        predicted: &mut [u32],
        confidence: &mut [f32],
    ) {
        let mut kept = BTreeMap::new();
        for label in labels {
            let before = || self.last.get(label.item_idx as usize).copied();
            let Some(said) = self.by_item.get(&label.item_idx).copied().or_else(before) else { continue };
            kept.insert(label.item_idx, said);
        }
        #[expect(clippy::cast_precision_loss, reason = "a schema has few labels")]
        let even = 1.0 / n_classes.max(1) as f32;
        for label in labels {
            let at = label.item_idx as usize;
            let (Some(class), Some(share)) = (predicted.get_mut(at), confidence.get_mut(at)) else { continue };
            match kept.get(&label.item_idx) {
                Some(said) => (*class, *share) = (said.class_idx, said.confidence),
                None => *share = even,
            }
        }
        let pairs = predicted.iter().zip(confidence.iter());
        self.last = pairs.map(|(&class_idx, &confidence)| Said { class_idx, confidence }).collect();
        self.by_item = kept;
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    fn label(item_idx: u32) -> Labeled {
        Labeled { item_idx, class_idx: 0, weight: 1.0 }
    }

    fn replaced(held_out: &mut HeldOut, labels: &[Labeled], mut confidence: Vec<f32>) -> Vec<f32> {
        let mut predicted = vec![1; confidence.len()];
        held_out.replace(labels, 4, &mut predicted, &mut confidence);
        confidence
    }

    #[test]
    fn a_labeled_item_keeps_what_was_said_before_its_label_came() {
        let mut held_out = HeldOut::default();
        assert_eq!(replaced(&mut held_out, &[label(0)], vec![0.9, 0.5, 0.6]), [0.25, 0.5, 0.6], "asked too late");
        assert_eq!(replaced(&mut held_out, &[label(0), label(1)], vec![0.9, 0.99, 0.7])[1..], [0.5, 0.7]);
        assert_eq!(replaced(&mut held_out, &[label(0), label(1)], vec![0.9, 0.99, 0.8])[1..], [0.5, 0.8]);
        assert_eq!(replaced(&mut held_out, &[label(0)], vec![0.9, 0.97, 0.8])[1], 0.97, "its label was taken back");
    }

    #[test]
    fn heads_of_other_labels_are_believed_more() {
        let mut held_out = HeldOut::default();
        replaced(&mut held_out, &[], vec![0.9, 0.5]);
        let found = OutOfFold { classes: vec![2, 3], labels: vec![label(1)], logits: vec![0.0, 4_f32.ln()] };
        held_out.take(&found, 1.0);
        let (mut predicted, mut confidence) = (vec![1; 2], vec![0.9; 2]);
        held_out.replace(&[label(1)], 4, &mut predicted, &mut confidence);
        assert_eq!(predicted, [1, 3]);
        assert!((confidence[1] - 0.8).abs() < 1e-6);
    }
}
