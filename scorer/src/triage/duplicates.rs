//! Which records repeat which: equal vectors, and near ones.
//!
//! Records are gone through in order, and each is a duplicate of the first earlier one that is no duplicate itself and
//! lies within the threshold. So a duplicate always names the record that stays, with its own cosine, and chains of
//! small steps do not tie distant records together.
//!
//! The threshold is a cosine of 0.98, or higher where the encoder puts all records close to one another: at most an
//! eighth of the way to a typical record's nearest neighbour. Typical is the upper quartile, as in a set with many copies
//! the nearest neighbour of most records is a copy.

use std::cell::RefCell;
use std::cmp::Ordering;

use super::search::{MAX_EXHAUSTIVE, Search, compare};
use crate::density::mix;
use crate::error::ScorerError;
use crate::pool::Pool;

/// The lowest cosine of near-duplicates.
const MIN_NEAR_COSINE: f32 = 0.98;
/// Of the typical distance to the nearest neighbour, how much near-duplicates may differ by.
const SHARE_OF_TYPICAL: f32 = 0.125;
/// From this cosine on a duplicate counts as exact: encoding the same text in two batches differs by less.
pub const EXACT_COSINE: f32 = 0.9999;
/// Records whose nearest neighbours say what is typical.
const N_SAMPLED: usize = 512;
/// Earlier records that are kept for each record; more would be quadratic in the size of a heap of near copies.
const MAX_EARLIER: usize = 64;
const SEED: u64 = 0x6475_706c;

/// What a record repeats.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Duplicate {
    /// The item that comes first.
    pub of: u32,
    /// Cosine similarity with it.
    pub cosine: f32,
}

impl Duplicate {
    /// Whether the two are the same up to rounding.
    pub fn is_exact(&self) -> bool {
        self.cosine >= EXACT_COSINE
    }
}

/// What each record repeats.
#[derive(Clone, Debug, PartialEq)]
pub struct Duplicates {
    by_item: Vec<Option<Duplicate>>,
    /// The lowest cosine that counted as near.
    pub near_cosine: f32,
    /// Whether every pair was compared; else a few near copies may be missed, though no equal vectors.
    pub is_exhaustive: bool,
}

impl Duplicates {
    /// Looks for them among the items that have a vector.
    ///
    /// # Errors
    /// When a newer request came or the device failed.
    pub async fn find(pool: &RefCell<Pool>, is_superseded: &dyn Fn() -> bool) -> Result<Self, ScorerError> {
        let mut by_item = equal_vectors(&pool.borrow());
        let distinct: Vec<u32> = {
            let pool = pool.borrow();
            let is_distinct = |item: &usize| pool.row_of(*item).is_some() && by_item.get(*item) == Some(&None);
            (0..pool.n_items()).filter(is_distinct).filter_map(|item| u32::try_from(item).ok()).collect()
        };
        let near_cosine = near_cosine(pool, &distinct).await?;
        let search = Search::new(pool, &distinct, &distinct).await?;
        let mut earlier: Vec<(u32, Vec<(u32, f32)>)> = Vec::new();
        search
            .visit(pool, is_superseded, &mut |item, candidates, cosines| {
                let before = candidates.iter().zip(cosines).take_while(|(candidate, _)| **candidate < item);
                let near = before.filter(|(_, cosine)| **cosine >= near_cosine).take(MAX_EARLIER);
                let near: Vec<(u32, f32)> = near.map(|(&candidate, &cosine)| (candidate, cosine)).collect();
                if !near.is_empty() {
                    earlier.push((item, near));
                }
            })
            .await?;
        earlier.sort_unstable_by_key(|(item, _)| *item);
        for (item, near) in earlier {
            let first = near.into_iter().find(|(candidate, _)| by_item.get(*candidate as usize) == Some(&None));
            if let (Some((of, cosine)), Some(slot)) = (first, by_item.get_mut(item as usize)) {
                *slot = Some(Duplicate { of, cosine: cosine.min(1.0) });
            }
        }
        follow(&mut by_item);
        Ok(Self { by_item, near_cosine, is_exhaustive: distinct.len() <= MAX_EXHAUSTIVE })
    }

    /// What an item repeats.
    pub fn of(&self, item: usize) -> Option<Duplicate> {
        self.by_item.get(item).copied().flatten()
    }

    /// The item whose copies this one belongs to: itself where it repeats nothing.
    pub fn first_of(&self, item: u32) -> u32 {
        self.of(item as usize).map_or(item, |duplicate| duplicate.of)
    }

    /// Each group's first item that has a label, by the group's first item: the one that speaks for its copies.
    pub(super) fn speakers(&self, labels: &[Option<u32>]) -> Vec<Option<u32>> {
        let mut speakers = vec![None; self.by_item.len()];
        for (item, label) in (0_u32..).zip(labels).take(self.by_item.len()) {
            let slot = speakers.get_mut(self.first_of(item) as usize).filter(|_| label.is_some());
            if let Some(slot @ None) = slot {
                *slot = Some(item);
            }
        }
        speakers
    }
}

/// Every item whose vector an earlier item has, up to the last bit.
fn equal_vectors(pool: &Pool) -> Vec<Option<Duplicate>> {
    let row = |item: usize| pool.row_of(item).map(|row| pool.row(row)).unwrap_or_default();
    let mut items: Vec<usize> = (0..pool.n_items()).filter(|item| !row(*item).is_empty()).collect();
    items.sort_unstable_by(|&a, &b| by_value(row(a), row(b)).then(a.cmp(&b)));
    let mut by_item = vec![None; pool.n_items()];
    let mut first: Option<usize> = None;
    for item in items {
        match first.filter(|first| by_value(row(*first), row(item)) == Ordering::Equal) {
            Some(first) => {
                if let (Some(slot), Ok(of)) = (by_item.get_mut(item), u32::try_from(first)) {
                    *slot = Some(Duplicate { of, cosine: 1.0 });
                }
            }
            None => first = Some(item),
        }
    }
    by_item
}

fn by_value(a: &[f32], b: &[f32]) -> Ordering {
    let differing = a.iter().zip(b).map(|(a, b)| a.total_cmp(b)).find(|order| order.is_ne());
    differing.unwrap_or_else(|| a.len().cmp(&b.len()))
}

/// An exact copy of a record that is itself a near copy names the record that stays.
fn follow(by_item: &mut [Option<Duplicate>]) {
    for at in 0..by_item.len() {
        let Some(duplicate) = by_item.get(at).copied().flatten() else { continue };
        let next = by_item.get(duplicate.of as usize).copied().flatten();
        if let (Some(next), Some(slot)) = (next, by_item.get_mut(at)) {
            *slot = Some(Duplicate { of: next.of, cosine: next.cosine.min(duplicate.cosine) });
        }
    }
}

async fn near_cosine(pool: &RefCell<Pool>, items: &[u32]) -> Result<f32, ScorerError> {
    let mut sample = items.to_vec();
    sample.sort_by_cached_key(|&item| (mix(SEED, u64::from(item)), item));
    let mut others = sample.clone();
    others.truncate(MAX_EXHAUSTIVE);
    sample.truncate(N_SAMPLED);
    let mut distances = Vec::with_capacity(sample.len());
    compare(pool, &sample, &others, &mut |item, candidates, cosines| {
        // Copies say nothing about how far apart different records are.
        let different = candidates.iter().zip(cosines).filter(|(candidate, _)| **candidate != item);
        let nearest = different.map(|(_, cosine)| *cosine).filter(|cosine| *cosine < EXACT_COSINE);
        distances.push(1.0 - nearest.fold(-1.0_f32, f32::max));
    })
    .await?;
    distances.sort_unstable_by(f32::total_cmp);
    let typical = distances.get(distances.len() * 3 / 4).copied().unwrap_or(1.0);
    Ok((1.0 - SHARE_OF_TYPICAL * typical).clamp(MIN_NEAR_COSINE, EXACT_COSINE))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::block_on;

    /// Unit vectors in a plane, by their angle in degrees.
    fn found(degrees: &[f32]) -> (Vec<Option<u32>>, Duplicates) {
        let mut pool = Pool::new(2);
        for (item, angle) in degrees.iter().enumerate() {
            pool.insert(item, &[angle.to_radians().cos(), angle.to_radians().sin()]);
        }
        let found = block_on(Duplicates::find(&RefCell::new(pool), &|| false)).unwrap();
        ((0..degrees.len()).map(|item| found.of(item).map(|duplicate| duplicate.of)).collect(), found)
    }

    #[test]
    fn equal_and_near_records_name_the_first_one() {
        // 8 degrees are a cosine of 0.990, 12 degrees one of 0.978.
        let (of, all) = found(&[0.0, 90.0, 8.0, 0.0, 200.0, 98.0, 140.0, 170.0, 230.0, 260.0, 290.0, 320.0]);
        assert_eq!(of[..6], [None, None, Some(0), Some(0), None, Some(1)]);
        assert!(of[6..].iter().all(Option::is_none));
        assert!(all.of(3).unwrap().is_exact() && !all.of(2).unwrap().is_exact());
        assert!((all.of(2).unwrap().cosine - 8.0_f32.to_radians().cos()).abs() < 1e-6);
        assert_eq!((all.first_of(5), all.first_of(4), all.is_exhaustive), (1, 4, true));
    }

    #[test]
    fn small_steps_do_not_tie_distant_records_together() {
        let (of, _) = found(&[0.0, 8.0, 16.0, 24.0, 16.0, 100.0, 150.0, 200.0, 240.0, 270.0, 310.0]);
        assert_eq!(of[..5], [None, Some(0), None, Some(2), Some(2)]);
        assert!(of[5..].iter().all(Option::is_none));
    }

    #[test]
    fn where_all_records_are_close_near_means_nearer() {
        let degrees: Vec<f32> = (0..20_u8).map(|at| f32::from(at) * 6.0).chain([60.5]).collect();
        let (of, all) = found(&degrees);
        assert!(all.near_cosine > 0.999, "{}", all.near_cosine);
        assert_eq!(of.iter().flatten().collect::<Vec<_>>(), [&10]);
    }

    #[test]
    fn the_first_labeled_copy_speaks_for_the_others() {
        let (_, all) = found(&[0.0, 90.0, 0.0, 0.0]);
        assert_eq!(all.speakers(&[None, Some(1), Some(0), Some(2)]), [Some(2), Some(1), None, None]);
    }
}
