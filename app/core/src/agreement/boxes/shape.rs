//! Boxes, what may be wrong with them, and their overlap.

use std::collections::BTreeMap;

use crate::ids::{ItemId, LabelerId};

/// A labeled box in pixels, origin at the top left: `x0 < x1`, `y0 < y1`, area `(x1 - x0) * (y1 - y0)`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BoxMark {
    /// Left edge.
    pub x0: f64,
    /// Top edge.
    pub y0: f64,
    /// Right edge.
    pub x1: f64,
    /// Bottom edge.
    pub y1: f64,
    /// Position of the label in the schema.
    pub class_idx: usize,
}

/// What people drew on one image.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemBoxes {
    /// Which image.
    pub item: ItemId,
    /// Its width and height in pixels, where known.
    pub size: Option<(f64, f64)>,
    /// Each person who answered; an empty list says that there is nothing to box.
    pub by_labeler: BTreeMap<LabelerId, Vec<BoxMark>>,
}

/// A box that is not as it should be, by record.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[error("item {item}: box {} of labeler {labeler} {}", position + 1, fault.text())]
pub struct BoxProblem {
    /// On which image.
    pub item: ItemId,
    /// By whom.
    pub labeler: LabelerId,
    /// Where in that person's list, from 0.
    pub position: usize,
    /// What is wrong with it.
    pub fault: BoxFault,
}

/// What is wrong with a box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoxFault {
    /// A coordinate is not a finite number.
    NotFinite,
    /// An edge lies on the wrong side of its opposite.
    Negative,
    /// It has no area.
    NoArea,
    /// It reaches outside the image. It is still compared as drawn.
    Outside,
}

impl BoxFault {
    const fn text(self) -> &'static str {
        match self {
            Self::NotFinite => {
                "has a coordinate that is not a number; it counts as drawn and matches nothing: redraw it"
            }
            Self::Negative => "has its edges swapped; it counts as drawn and matches nothing: swap them back",
            Self::NoArea => "has no area; it counts as drawn and matches nothing: delete or redraw it",
            Self::Outside => "reaches outside the image; it is compared as drawn: check the image's size",
        }
    }
}

impl BoxMark {
    /// Area in square pixels; 0 unless both sides are positive and finite.
    #[must_use]
    pub fn area(&self) -> f64 {
        let area = (self.x1 - self.x0).max(0.0) * (self.y1 - self.y0).max(0.0);
        if self.is_finite() && area.is_finite() { area } else { 0.0 }
    }

    /// Intersection over union, 0 to 1; 0 where either has no area.
    ///
    /// Source: P. Jaccard, 1901; as in the PASCAL VOC challenge (M. Everingham et al., 2010) but without its extra pixel.
    #[must_use]
    pub fn iou(&self, other: &Self) -> f64 {
        let width = self.x1.min(other.x1) - self.x0.max(other.x0);
        let height = self.y1.min(other.y1) - self.y0.max(other.y0);
        let (own, theirs) = (self.area(), other.area());
        if !(width > 0.0 && height > 0.0 && own > 0.0 && theirs > 0.0) {
            return 0.0;
        }
        let common = width * height;
        (common / (own + theirs - common)).clamp(0.0, 1.0)
    }

    fn is_finite(&self) -> bool {
        [self.x0, self.y0, self.x1, self.y1].iter().all(|edge| edge.is_finite())
    }

    fn fault(&self, size: Option<(f64, f64)>) -> Option<BoxFault> {
        let outside =
            |(width, height): (f64, f64)| self.x0 < 0.0 || self.y0 < 0.0 || self.x1 > width || self.y1 > height;
        match self {
            _ if !self.is_finite() => Some(BoxFault::NotFinite),
            _ if self.x1 < self.x0 || self.y1 < self.y0 => Some(BoxFault::Negative),
            _ if self.area() <= 0.0 => Some(BoxFault::NoArea),
            _ if size.is_some_and(outside) => Some(BoxFault::Outside),
            _ => None,
        }
    }
}

impl ItemBoxes {
    /// Boxes that are not as they should be.
    #[must_use]
    pub fn problems(&self) -> Vec<BoxProblem> {
        let of = |(labeler, boxes): (&LabelerId, &Vec<BoxMark>)| -> Vec<BoxProblem> {
            let (item, labeler) = (self.item, *labeler);
            let problem = |(position, mark): (usize, &BoxMark)| {
                mark.fault(self.size).map(|fault| BoxProblem { item, labeler, position, fault })
            };
            boxes.iter().enumerate().filter_map(problem).collect()
        };
        self.by_labeler.iter().flat_map(of).collect()
    }
}

/// Intersection over union of each box of the first list with each of the second: `first.len()` rows.
#[must_use]
pub fn iou_matrix(first: &[BoxMark], second: &[BoxMark]) -> Vec<Vec<f64>> {
    first.iter().map(|a| second.iter().map(|b| a.iou(b)).collect()).collect()
}
