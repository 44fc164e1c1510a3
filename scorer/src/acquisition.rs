//! Which item to ask next, as arithmetic on plain numbers.
//!
//! With a head: `uncertainty * density^gamma`, margin sampling weighted by typicality so that garbage far from
//! everything does not lead the queue (Settles and Craven, "An analysis of active learning strategies for sequence
//! labeling tasks", EMNLP 2008, information density). Without one: coverage, the item that brings most items nearer to
//! something asked (MaxHerding, Bae et al., ECCV 2024). Neither is ever the order of the file.

use crate::density::MAX_ANCHORS;

/// How much typicality counts.
pub const GAMMA: f32 = 0.25;

/// Length of the part of an order in which redundant neighbours are held apart.
const HEAD_LEN: usize = 100;

/// From how many of the best items that part is chosen.
const N_CANDIDATES: usize = 400;

/// What the head says about one item.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Prediction {
    /// Column of the most probable class.
    pub column: usize,
    /// Its probability.
    pub confidence: f32,
    /// 1 minus the gap to the second most probable class.
    pub uncertainty: f32,
}

/// Reads a row of probabilities; of equal ones the first column wins.
pub fn predict(probabilities: &[f32]) -> Prediction {
    let (mut column, mut first, mut second) = (0, 0.0_f32, 0.0_f32);
    for (at, &probability) in probabilities.iter().enumerate() {
        if probability > first {
            (column, first, second) = (at, probability, first);
        } else if probability > second {
            second = probability;
        }
    }
    Prediction { column, confidence: first, uncertainty: (1.0 - (first - second)).clamp(0.0, 1.0) }
}

/// `uncertainty * density^gamma`.
pub fn score(uncertainty: f32, density: f32) -> f32 {
    uncertainty * density.powf(GAMMA)
}

/// All items by falling score, equal ones by index.
pub fn by_score(scores: &[f32]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..scores.len()).collect();
    let score_of = |item_idx: usize| scores.get(item_idx).copied().unwrap_or(0.0);
    order.sort_unstable_by(|&a, &b| score_of(b).total_cmp(&score_of(a)).then(a.cmp(&b)));
    order
}

/// The order once there is a head: by score, but an item's score counts less the more similar it is to one placed
/// before it, as the second of two near-duplicates teaches little. Labeled items stay where their score puts them,
/// behind that first part: the queue knows who may still be asked about them.
pub fn spread_order(scores: &[f32], is_labeled: &[bool], cosine: impl Fn(usize, usize) -> f32) -> Vec<usize> {
    let order = by_score(scores);
    let is_open = |item_idx: &usize| !is_labeled.get(*item_idx).copied().unwrap_or(false);
    let mut candidates: Vec<Candidate> = order
        .iter()
        .copied()
        .filter(is_open)
        .take(N_CANDIDATES)
        .map(|item_idx| Candidate { item_idx, score: scores.get(item_idx).copied().unwrap_or(0.0), nearest: 0.0 })
        .collect();
    let mut head = Vec::with_capacity(HEAD_LEN);
    while head.len() < HEAD_LEN && !candidates.is_empty() {
        let best = best_candidate(&candidates);
        let picked = candidates.remove(best).item_idx;
        for candidate in &mut candidates {
            candidate.nearest = candidate.nearest.max(cosine(candidate.item_idx, picked));
        }
        head.push(picked);
    }
    append_rest(head, &order)
}

struct Candidate {
    item_idx: usize,
    score: f32,
    /// Similarity to the nearest item already placed.
    nearest: f32,
}

/// The candidates come by falling score, so the first of equals is the better one.
fn best_candidate(candidates: &[Candidate]) -> usize {
    let mut best = (0, f32::NEG_INFINITY);
    for (at, candidate) in candidates.iter().enumerate() {
        let value = candidate.score * (1.0 - candidate.nearest);
        if value > best.1 {
            best = (at, value);
        }
    }
    best.0
}

fn append_rest(head: Vec<usize>, order: &[usize]) -> Vec<usize> {
    let mut placed = vec![false; order.len()];
    for &item_idx in &head {
        if let Some(slot) = placed.get_mut(item_idx) {
            *slot = true;
        }
    }
    let rest = order.iter().copied().filter(|&item_idx| !placed.get(item_idx).copied().unwrap_or(false));
    let mut all = head;
    all.extend(rest);
    all
}

/// The order before there is a head: greedily the anchor that adds most coverage, then all others by score.
///
/// `similarities` holds [`MAX_ANCHORS`] numbers per anchor, and `covered` the similarity of each anchor to the
/// nearest labeled item, 0 where there is none.
pub fn coverage_order(
    anchors: &[usize],
    similarities: &[f32],
    covered: &[f32],
    is_labeled: &[bool],
    scores: &[f32],
) -> Vec<usize> {
    let mut covered: Vec<f32> =
        anchors.iter().enumerate().map(|(at, _)| covered.get(at).copied().unwrap_or(0.0)).collect();
    let row_of = |at: usize| similarities.get(at * MAX_ANCHORS..).unwrap_or_default();
    // Coverage has falling returns, so an old gain is an upper bound of the new one, and most need no second look.
    let mut bounds: Vec<(f32, usize)> = anchors
        .iter()
        .enumerate()
        .filter(|&(_, &item_idx)| !is_labeled.get(item_idx).copied().unwrap_or(false))
        .map(|(at, _)| (gain(row_of(at), &covered), at))
        .collect();
    let mut head = Vec::with_capacity(HEAD_LEN);
    while head.len() < HEAD_LEN && !bounds.is_empty() {
        bounds.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)));
        let Some((_, at)) = bounds.pop() else { break };
        let fresh = gain(row_of(at), &covered);
        if bounds.last().is_some_and(|&(bound, other)| bound > fresh || bound == fresh && other < at) {
            bounds.push((fresh, at));
            continue;
        }
        for (covered, &similarity) in covered.iter_mut().zip(row_of(at)) {
            *covered = covered.max(similarity);
        }
        head.extend(anchors.get(at).copied());
    }
    append_rest(head, &by_score(scores))
}

fn gain(similarities: &[f32], covered: &[f32]) -> f32 {
    similarities.iter().zip(covered).map(|(similarity, covered)| (similarity - covered).max(0.0)).sum()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    #[track_caller]
    fn check(probabilities: &[f32], column: usize, uncertainty: f32) {
        let prediction = predict(probabilities);
        assert_eq!(prediction.column, column);
        assert_eq!(prediction.confidence, probabilities[column]);
        assert!((prediction.uncertainty - uncertainty).abs() < 1e-6, "{prediction:?}");
    }

    #[test]
    fn uncertainty_is_one_minus_the_gap_of_the_first_two() {
        check(&[0.7, 0.2, 0.1], 0, 0.5);
        check(&[0.1, 0.2, 0.7, 0.0], 2, 0.5);
        check(&[0.5, 0.5], 0, 1.0);
        check(&[0.0, 1.0], 1, 0.0);
    }

    #[test]
    fn equal_scores_go_by_index() {
        assert_eq!(by_score(&[0.5, 0.9, 0.5, 0.9]), [1, 3, 0, 2]);
    }

    #[test]
    fn duplicates_and_labeled_items_do_not_lead() {
        let scores = [0.2, 1.0, 0.99, 0.5, 0.98];
        let is_labeled = [false, false, false, false, true];
        // Items 1 and 2 are duplicates of each other.
        let cosine = |a: usize, b: usize| if a + b == 3 && a * b == 2 { 1.0 } else { 0.0 };
        assert_eq!(spread_order(&scores, &is_labeled, cosine), [1, 3, 0, 2, 4]);
    }

    #[test]
    fn coverage_takes_each_group_before_a_second_of_one() {
        // Anchors 0..3 are alike, 3..5 are alike.
        let group = |at: usize| usize::from(at >= 3);
        let mut similarities = vec![0.0; 5 * MAX_ANCHORS];
        for a in 0..5 {
            for b in 0..5 {
                similarities[a * MAX_ANCHORS + b] = if a == b {
                    1.0
                } else if group(a) == group(b) {
                    0.8
                } else {
                    0.1
                };
            }
        }
        let anchors = [10, 11, 12, 13, 14];
        let scores: Vec<f32> = (0..15).map(|_| 1.0).collect();
        let order = coverage_order(&anchors, &similarities, &[], &[false; 15], &scores);
        assert_eq!(order[..2], [10, 13]);
        assert_eq!(order.len(), 15);
        // With the first group labeled the second goes first.
        let covered = [0.9, 0.9, 0.9, 0.1, 0.1];
        assert_eq!(coverage_order(&anchors, &similarities, &covered, &[false; 15], &scores)[0], 13);
    }
}
