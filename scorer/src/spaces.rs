//! Two spaces and when each is used, as plain functions.
//!
//! The *instant* space holds every text from the start, by the hashed encoder. The *better* space fills in the
//! background with the project's encoder. An order rests on the better one as soon as that knows enough; items it does
//! not hold yet follow in the instant order.

use std::collections::BTreeSet;

use accord_protocol::{Labeled, Ranking};

use crate::density::mix;

/// So many items make the better space worth using; fewer say too little about what is typical.
pub const MIN_EMBEDDED: usize = 200;

/// After an order on `n` items the next one by itself comes at `n` times this; all items always bring one.
const GROWTH: f64 = 1.5;

/// Which items to encode next: labeled ones, as the head trains on them, then by the current order, then the others.
#[must_use]
pub fn wanted(
    n_items: usize,
    labels: &[Labeled],
    order: &[u32],
    is_embedded: impl Fn(usize) -> bool,
    n_wanted: usize,
) -> Vec<usize> {
    let labeled: BTreeSet<usize> = labels.iter().map(|label| label.item_idx as usize).collect();
    let mut seen = BTreeSet::new();
    let all = labeled.into_iter().chain(order.iter().map(|item_idx| *item_idx as usize)).chain(0..n_items);
    all.filter(|item_idx| *item_idx < n_items && !is_embedded(*item_idx))
        .filter(|item_idx| seen.insert(*item_idx))
        .take(n_wanted)
        .collect()
}

/// How many labeled items the better space lacks.
#[must_use]
pub fn n_labeled_missing(n_items: usize, labels: &[Labeled], is_embedded: impl Fn(usize) -> bool) -> usize {
    let labeled: BTreeSet<usize> = labels.iter().map(|label| label.item_idx as usize).collect();
    labeled.into_iter().filter(|item_idx| *item_idx < n_items && !is_embedded(*item_idx)).count()
}

/// Whether the better space can carry an order: every labeled item and a fair share of all must be in it.
#[must_use]
pub fn is_ready(n_labeled_missing: usize, n_embedded: usize, n_items: usize) -> bool {
    n_items > 0 && n_labeled_missing == 0 && n_embedded >= MIN_EMBEDDED.min(n_items)
}

/// Whether enough came in since the last order for another one that nobody asked for. `n_at_last` is 0 where the last
/// order was an instant one.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "numbers of items are far below 2^52")]
pub fn is_due(n_at_last: usize, n_embedded: usize, n_items: usize) -> bool {
    n_embedded > n_at_last && (n_embedded >= n_items || n_embedded as f64 >= n_at_last as f64 * GROWTH)
}

/// The better order, then the instant one for the items that the better space lacks, then what neither holds, in a
/// seeded shuffle. The lists by index take the better value where there is one.
#[must_use]
pub fn merged(better: Ranking, instant: Option<&Ranking>, seed: u64) -> Ranking {
    let n_items = better.scores.len();
    let mut is_placed = vec![false; n_items];
    for item_idx in &better.order {
        mark(&mut is_placed, *item_idx);
    }
    let in_better = is_placed.clone();
    let mut merged = better;
    if let Some(instant) = instant {
        take_absent(&mut merged.scores, &instant.scores, &in_better);
        take_absent(&mut merged.uncertainty, &instant.uncertainty, &in_better);
        take_absent(&mut merged.density, &instant.density, &in_better);
        take_absent(&mut merged.predicted, &instant.predicted, &in_better);
        take_absent(&mut merged.confidence, &instant.confidence, &in_better);
        take_absent(&mut merged.novelty, &instant.novelty, &in_better);
        take_absent(&mut merged.represents, &instant.represents, &in_better);
        let rest = instant.order.iter().copied().filter(|item_idx| mark(&mut is_placed, *item_idx));
        merged.order.extend(rest);
    }
    complete(&mut merged.order, &mut is_placed, seed);
    merged
}

/// An instant order with the items it cannot read behind it.
#[must_use]
pub fn completed(instant: Ranking, seed: u64) -> Ranking {
    let mut completed = instant;
    let mut is_placed = vec![false; completed.scores.len()];
    for item_idx in &completed.order {
        mark(&mut is_placed, *item_idx);
    }
    complete(&mut completed.order, &mut is_placed, seed);
    completed.n_embedded = 0;
    completed
}

fn complete(order: &mut Vec<u32>, is_placed: &mut [bool], seed: u64) {
    let absent = is_placed.iter().enumerate().filter(|(_, is_placed)| !**is_placed);
    let mut rest: Vec<u32> = absent.filter_map(|(item_idx, _)| u32::try_from(item_idx).ok()).collect();
    rest.sort_by_cached_key(|item_idx| (mix(seed, u64::from(*item_idx)), *item_idx));
    order.extend(rest);
}

/// Marks an item; says whether it was not marked before.
fn mark(is_placed: &mut [bool], item_idx: u32) -> bool {
    is_placed.get_mut(item_idx as usize).is_some_and(|slot| !std::mem::replace(slot, true))
}

/// `values` may be empty (no head yet); then there is nothing to fill.
fn take_absent<T: Copy>(values: &mut [T], others: &[T], is_present: &[bool]) {
    for ((value, other), is_present) in values.iter_mut().zip(others).zip(is_present) {
        if !is_present {
            *value = *other;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use accord_protocol::DeviceKind;

    fn label(item_idx: u32) -> Labeled {
        Labeled { item_idx, class_idx: 0, weight: 1.0 }
    }

    fn ranking(encoder: &str, order: &[u32], value: f32) -> Ranking {
        Ranking {
            generation: 1,
            model: [0; 8],
            order: order.to_vec(),
            scores: vec![value; 6],
            uncertainty: vec![value; 6],
            density: vec![value; 6],
            predicted: vec![0; 6],
            confidence: vec![value; 6],
            novelty: vec![value; 6],
            represents: vec![value; 6],
            encoder: encoder.into(),
            n_embedded: u32::try_from(order.len()).unwrap_or_default(),
            device: DeviceKind::Cpu,
            train_millis: 0.0,
            score_millis: 0.0,
            n_steps: 0,
            ece: None,
            inverse_regularisation: 1.0,
        }
    }

    #[test]
    fn emb1_labeled_items_are_encoded_first_then_those_the_queue_asks_next() {
        let labels = [label(4), label(1), label(4), label(99)];
        let order = [3, 1, 0, 5];
        assert_eq!(wanted(6, &labels, &order, |_| false, 99), [1, 4, 3, 0, 5, 2]);
        assert_eq!(wanted(6, &labels, &order, |item_idx| item_idx == 4 || item_idx == 3, 3), [1, 0, 5]);
        assert!(wanted(6, &labels, &order, |_| true, 3).is_empty());
    }

    #[test]
    fn emb2_an_order_uses_the_better_encoder_once_all_labeled_and_enough_items_are_in() {
        assert!(!is_ready(0, 199, 1_000) && is_ready(0, 200, 1_000));
        assert!(!is_ready(1, 900, 1_000), "a labeled item is missing");
        assert!(is_ready(0, 30, 30) && !is_ready(0, 29, 30) && !is_ready(0, 0, 0));
        assert_eq!(n_labeled_missing(6, &[label(1), label(1), label(2), label(9)], |item_idx| item_idx == 2), 1);
    }

    #[test]
    fn an_order_by_itself_comes_when_the_space_has_grown() {
        assert!(is_due(0, 200, 1_000) && !is_due(200, 299, 1_000) && is_due(200, 300, 1_000));
        assert!(is_due(900, 1_000, 1_000) && !is_due(1_000, 1_000, 1_000));
    }

    #[test]
    fn emb2_embedded_items_lead_and_the_others_follow_in_the_instant_order() {
        let better = ranking("bert", &[5, 2], 0.9);
        let instant = ranking("hashed", &[0, 5, 3, 2], 0.1);
        let merged = merged(better, Some(&instant), 7);
        assert_eq!(merged.order[..4], [5, 2, 0, 3]);
        let mut all = merged.order.clone();
        all.sort_unstable();
        assert_eq!(all, [0, 1, 2, 3, 4, 5]);
        assert_eq!(merged.scores, [0.1, 0.1, 0.9, 0.1, 0.1, 0.9]);
        assert_eq!((merged.encoder.as_str(), merged.n_embedded), ("bert", 2));
    }

    #[test]
    fn without_an_instant_order_what_is_not_embedded_is_shuffled_by_the_seed() {
        let orders = [1, 2].map(|seed| merged(ranking("image", &[4], 0.9), None, seed).order);
        assert_eq!(orders[0].len(), 6);
        assert_eq!((orders[0][0], orders[1][0]), (4, 4));
        assert_ne!(orders[0], orders[1]);
        assert_eq!(completed(ranking("hashed", &[3], 0.5), 1).n_embedded, 0);
    }
}
