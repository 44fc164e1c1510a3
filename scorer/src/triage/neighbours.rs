//! What the labels around a record say about it, and how much to listen to them beside the head.
//!
//! A head with few parameters and a vote of neighbours err in different places, so together they rank wrong labels
//! better than either. Which is better alone depends on the set (neighbours on news topics, the head on questions), so
//! their shares are chosen by the given labels' likelihood, which needs no knowledge of the wrong ones.

use std::cell::RefCell;

use super::duplicates::Duplicates;
use super::ranked::nearest;
use super::search::Search;
use super::table::{Table, normalise};
use crate::error::ScorerError;
use crate::pool::Pool;

/// How many neighbours vote.
pub const N_NEIGHBOURS: usize = 50;
/// Votes fall by e over this share of the distance between the nearest and the farthest voter.
const REACH: f64 = 0.5;
/// Votes shared out among all classes beforehand, so that none is impossible.
const PRIOR_VOTES: f64 = 0.5;
/// The head's possible shares are tenths.
const N_SHARES: u32 = 10;
/// No probability is smaller in a product: a class that a head never saw is unlikely, not impossible.
const SMALLEST: f64 = 1e-9;

/// Shares of classes among each item's neighbours, `n_items x n_classes`, near ones counting more.
///
/// A neighbour is a labeled record that is no copy of the item; of a group of copies the first labeled one votes, once.
/// An item without a vector has zeros. For item `i` with neighbours `j`: weight `exp((cos_ij - max_j cos_ij) / r_i)`,
/// `r_i = 0.5 * (max_j cos_ij - min_j cos_ij)`: a scale of its own for each item, so that no encoder needs tuning.
///
/// # Errors
/// When a newer request came or the device failed.
pub async fn votes(
    pool: &RefCell<Pool>,
    labels: &[Option<u32>],
    duplicates: &Duplicates,
    n_classes: usize,
    is_superseded: &dyn Fn() -> bool,
) -> Result<Table, ScorerError> {
    let mut table = Table::zeros(labels.len(), n_classes);
    let mut voters: Vec<u32> = duplicates.speakers(labels).into_iter().flatten().collect();
    voters.sort_unstable();
    let has_vector = |item: &u32| pool.borrow().row_of(*item as usize).is_some();
    let queries: Vec<u32> = (0_u32..).zip(labels).map(|(item, _)| item).filter(has_vector).collect();
    voters.retain(has_vector);
    let search = Search::new(pool, &queries, &voters).await?;
    search
        .visit(pool, is_superseded, &mut |item, candidates, cosines| {
            let group = duplicates.first_of(item);
            let found = nearest(candidates, cosines, N_NEIGHBOURS, |other| duplicates.first_of(other) != group);
            count(&found, labels, table.row_mut(item as usize));
        })
        .await?;
    Ok(table)
}

fn count(found: &[(u32, f32)], labels: &[Option<u32>], row: &mut [f64]) {
    row.fill(PRIOR_VOTES / row.len().max(1) as f64);
    let (Some((_, nearest)), Some((_, farthest))) = (found.first(), found.last()) else {
        return normalise(row);
    };
    let reach = (REACH * f64::from(nearest - farthest)).max(1e-6);
    for (other, cosine) in found {
        let class = labels.get(*other as usize).copied().flatten();
        if let Some(place) = class.and_then(|class| row.get_mut(class as usize)) {
            *place += (f64::from(cosine - nearest) / reach).exp();
        }
    }
    normalise(row);
}

/// Multiplies the two opinions, `head^a * neighbours^(1 - a)`, each row summing to 1, with the `a` (in tenths) under
/// which the given labels are likeliest. Returns the blend and `a`.
///
/// ```
/// use accord_scorer::triage::{Table, neighbours::blend};
/// // The head is right about both records, the neighbours about neither.
/// let head = Table::from_rows(2, vec![0.9, 0.1, 0.2, 0.8]).unwrap();
/// let around = Table::from_rows(2, vec![0.3, 0.7, 0.6, 0.4]).unwrap();
/// let (blend, share) = blend(&head, &around, &[Some(0), Some(1)]);
/// assert_eq!((share, blend.row(0)), (1.0, &[0.9, 0.1][..]));
/// ```
pub fn blend(head: &Table, neighbours: &Table, labels: &[Option<u32>]) -> (Table, f64) {
    let mut best: Option<(f64, f64, Table)> = None;
    for tenths in 0..=N_SHARES {
        let share = f64::from(tenths) / f64::from(N_SHARES);
        let table = product(head, neighbours, share);
        let given = labels.iter().enumerate().filter_map(|(item, label)| Some((item, (*label)? as usize)));
        let likelihood: f64 = given.map(|(item, label)| table.at(item, label).max(SMALLEST).ln()).sum();
        if best.as_ref().is_none_or(|(most, ..)| likelihood > *most) {
            best = Some((likelihood, share, table));
        }
    }
    best.map_or_else(|| (Table::default(), 0.5), |(_, share, table)| (table, share))
}

fn product(head: &Table, neighbours: &Table, share: f64) -> Table {
    let mut table = Table::zeros(head.n_rows(), head.n_columns());
    for (item, (by_head, around)) in head.rows().zip(neighbours.rows()).enumerate() {
        let row = table.row_mut(item);
        // A record without a vector has no opinion about it, and no head leaves the neighbours alone.
        let (has_head, has_neighbours) = (by_head.iter().any(|x| *x > 0.0), around.iter().any(|x| *x > 0.0));
        let share = if has_head { share } else { 0.0 };
        if !has_neighbours {
            continue;
        }
        for (place, (by_head, around)) in row.iter_mut().zip(by_head.iter().zip(around)) {
            *place = by_head.max(SMALLEST).powf(share) * around.max(SMALLEST).powf(1.0 - share);
        }
        normalise(row);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_neighbours_count_more() {
        // The nearest counts 1; half way to the farthest exp(-1), at the farthest exp(-2); half a vote is shared out.
        let mut row = [0.0; 2];
        count(&[(0, 0.9), (1, 0.7), (2, 0.5)], &[Some(0), Some(1), Some(1)], &mut row);
        let (a, b) = (1.25, 0.25 + (-1.0_f64).exp() + (-2.0_f64).exp());
        assert!((row[0] - a / (a + b)).abs() < 1e-6 && (row[0] + row[1] - 1.0).abs() < 1e-12, "{row:?}");
    }

    #[test]
    fn a_record_alone_has_even_odds() {
        let mut row = [0.0; 4];
        count(&[], &[], &mut row);
        assert_eq!(row, [0.25; 4]);
    }

    #[test]
    fn the_better_opinion_gets_the_larger_share() {
        let head = Table::from_rows(2, vec![0.7, 0.3, 0.6, 0.4, 0.3, 0.7]).unwrap();
        let around = Table::from_rows(2, vec![0.9, 0.1, 0.1, 0.9, 0.1, 0.9]).unwrap();
        let (_, share) = blend(&head, &around, &[Some(0), Some(1), Some(1)]);
        assert_eq!(share, 0.0);
        let around = Table::from_rows(2, vec![0.9, 0.1, 0.4, 0.6, 0.1, 0.9]).unwrap();
        let (table, share) = blend(&head, &around, &[Some(0), Some(0), Some(1)]);
        assert!(share > 0.2 && share < 0.8, "{share}");
        assert!(table.rows().all(|row| (row.iter().sum::<f64>() - 1.0).abs() < 1e-12));
    }
}
