//! The scorer's latest order, as the queue uses it.

use crate::event::Reason;
use crate::ids::ModelHash;

/// The scorer's latest order. All lists are by item index; items loaded since are simply missing.
#[derive(Clone, Debug, PartialEq)]
pub struct Scores {
    /// The head that made it.
    pub model: ModelHash,
    /// Item indices, most informative first.
    pub order: Vec<u32>,
    /// What the order was made from.
    pub scores: Vec<f32>,
    /// 1 minus the gap between the two most probable labels.
    pub uncertainty: Vec<f32>,
    /// Mean cosine similarity to the nearest neighbours, scaled to 0..=1.
    pub density: Vec<f32>,
    /// Most probable label by item, empty before there is a head.
    pub predicted: Vec<u32>,
    /// Its probability, empty before there is a head.
    pub confidence: Vec<f32>,
    /// How unlike anything labeled, 0 to 1; empty where the scorer does not tell.
    pub novelty: Vec<f32>,
    /// About how many items resemble it; empty where the scorer does not tell.
    pub represents: Vec<f32>,
    /// Whether a head was trained, or the order rests on density alone.
    pub trained: bool,
}

impl Scores {
    /// The reason kept with an answer, where the item was ranked.
    #[must_use]
    pub fn reason(&self, item_idx: usize) -> Option<Reason> {
        let rank = self.order.iter().position(|idx| *idx as usize == item_idx)?;
        Some(Reason {
            score: *self.scores.get(item_idx)?,
            uncertainty: *self.uncertainty.get(item_idx)?,
            density: *self.density.get(item_idx)?,
            rank: u32::try_from(rank).ok()?,
            n_ranked: u32::try_from(self.order.len()).ok()?,
            model: self.model,
            novelty: self.novelty.get(item_idx).copied(),
            represents: self.represents.get(item_idx).copied(),
            slice_value: None,
        })
    }

    /// The likeliest label of an item and its probability, once a head was trained.
    #[must_use]
    pub fn likeliest(&self, item_idx: usize) -> Option<(usize, f32)> {
        let class_idx = *self.predicted.get(item_idx)?;
        let confidence = *self.confidence.get(item_idx)?;
        (self.trained && confidence.is_finite()).then_some((class_idx as usize, confidence))
    }
}
