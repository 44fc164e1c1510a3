//! Two people's boxes on one image, matched one to one.

use super::assign::{Edge, assign};
use super::shape::BoxMark;
use crate::agreement::structured::{fixed, unfixed};

/// Whether labels must be equal for two boxes to match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LabelRule {
    /// Any two labels match.
    Any,
    /// Only equal labels match.
    Same,
}

/// The boxes of two people that match, and how many each drew.
#[derive(Clone, Debug, PartialEq)]
pub struct Matching {
    /// Matched pairs: positions in the two lists, with their intersection over union as weight.
    pub pairs: Vec<Edge>,
    /// Boxes of the first person.
    pub n_first: usize,
    /// Boxes of the second person.
    pub n_second: usize,
}

impl Matching {
    /// Matches boxes whose intersection over union is at least `min_iou` (and above 0), with the largest sum.
    #[must_use]
    pub fn of(first: &[BoxMark], second: &[BoxMark], min_iou: f64, rule: LabelRule) -> Self {
        // Sweep by left edge: boxes that begin right of another's end cannot meet it.
        let mut by_left: Vec<usize> = (0..second.len()).collect();
        let left = |at: usize| second.get(at).map_or(f64::NAN, |mark| mark.x0);
        by_left.sort_by(|a, b| left(*a).total_cmp(&left(*b)).then(a.cmp(b)));
        let mut edges = Vec::new();
        for (i, own) in first.iter().enumerate() {
            let end = by_left.partition_point(|at| left(*at).total_cmp(&own.x1).is_lt());
            for j in by_left.iter().take(end) {
                let Some(other) = second.get(*j) else { continue };
                if rule == LabelRule::Same && own.class_idx != other.class_idx {
                    continue;
                }
                let weight = own.iou(other);
                if weight > 0.0 && weight >= min_iou {
                    edges.push(Edge { first: i, second: *j, weight });
                }
            }
        }
        Self { pairs: assign(first.len(), second.len(), edges), n_first: first.len(), n_second: second.len() }
    }

    /// Sum of intersection over union of the matched pairs, the same in whatever order they stand.
    #[must_use]
    pub fn iou_sum(&self) -> f64 {
        unfixed(self.pairs.iter().map(|edge| fixed(edge.weight)).sum())
    }

    /// `2 * matched / (first + second)`; 1 where neither drew anything, since they agree that there is nothing.
    #[must_use]
    pub fn f1(&self) -> f64 {
        self.share(self.pairs.len() as f64)
    }

    /// `2 * sum of IoU / (first + second)`: the panoptic quality of A. Kirillov et al., "Panoptic segmentation", 2019,
    /// which is F1 times the mean IoU of the matched pairs; 1 where neither drew anything.
    #[must_use]
    pub fn quality(&self) -> f64 {
        self.share(self.iou_sum())
    }

    fn share(&self, matched: f64) -> f64 {
        let n = self.n_first + self.n_second;
        if n == 0 { 1.0 } else { 2.0 * matched / n as f64 }
    }
}
