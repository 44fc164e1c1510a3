//! Similarities that are kept between requests, a byte each.

use std::collections::BTreeMap;

use super::{MAX_ANCHORS, mix};

/// Rows whose similarities to the anchors are kept: 32 MB.
pub(crate) const MAX_ROWS: usize = 32_768;

/// Rows whose similarities to all references are kept: 16 MB.
const MAX_LONG_ROWS: usize = 4_096;

/// Where no row lies.
const ABSENT: u32 = u32::MAX;

/// Levels to the anchors, by row. A pool of up to [`MAX_ROWS`] rows is kept as a whole, of a larger one a fixed share,
/// chosen by a hash of the item.
#[derive(Debug, Default)]
pub struct Table {
    values: Vec<u8>,
    slot_of: Vec<u32>,
}

/// Whether a pool of this size keeps an item's row.
pub(super) fn keeps(n_rows: usize, seed: u64, item_idx: usize) -> bool {
    let share = || u64::MAX / (n_rows as u64).max(1) * (MAX_ROWS as u64);
    n_rows <= MAX_ROWS || mix(seed ^ 0x7ab1e, item_idx as u64) < share()
}

impl Table {
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    /// Goes on to the next row, with levels or without.
    pub(super) fn push(&mut self, levels: Option<impl Iterator<Item = u8>>) {
        let n_slots = u32::try_from(self.values.len() / MAX_ANCHORS).unwrap_or(ABSENT);
        self.slot_of.push(if levels.is_some() { n_slots } else { ABSENT });
        if let Some(levels) = levels {
            self.values.extend(levels.take(MAX_ANCHORS));
            self.values.resize(self.values.len().next_multiple_of(MAX_ANCHORS), 0);
        }
    }

    /// The levels of a row, where they are kept.
    #[inline(always)]
    pub fn get(&self, row: usize) -> Option<&[u8]> {
        let slot = self.slot_of.get(row).copied().filter(|slot| *slot != ABSENT)? as usize;
        self.values.get(slot * MAX_ANCHORS..(slot + 1) * MAX_ANCHORS)
    }
}

/// Levels to all references, of the rows that were on a shortlist lately.
#[derive(Debug, Default)]
pub struct LongRows {
    levels: BTreeMap<usize, Box<[u8]>>,
}

impl LongRows {
    pub(super) fn clear(&mut self) {
        self.levels.clear();
    }

    /// The rows that are wanted and missing. Where there would be too many, those that are not wanted are forgotten.
    pub(super) fn missing(&mut self, wanted: &[usize]) -> Vec<usize> {
        let missing: Vec<usize> = wanted.iter().copied().filter(|row| !self.levels.contains_key(row)).collect();
        if self.levels.len() + missing.len() > MAX_LONG_ROWS {
            let mut kept = std::mem::take(&mut self.levels);
            self.levels = wanted.iter().filter_map(|row| kept.remove_entry(row)).collect();
        }
        missing
    }

    pub(super) fn insert(&mut self, row: usize, levels: Box<[u8]>) {
        self.levels.insert(row, levels);
    }

    /// The levels of a row, where they are kept.
    pub fn get(&self, row: usize) -> Option<&[u8]> {
        self.levels.get(&row).map(|levels| &**levels)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_row_has_levels_or_none() {
        let mut table = Table::default();
        table.push(Some([5_u8, 6].into_iter()));
        table.push(None::<std::iter::Empty<u8>>);
        table.push(Some([7_u8].into_iter()));
        assert_eq!(table.get(0).unwrap().get(..3), Some([5, 6, 0].as_slice()));
        assert_eq!((table.get(2).unwrap().first(), table.get(2).unwrap().len()), (Some(&7), MAX_ANCHORS));
        assert!(table.get(1).is_none() && table.get(9).is_none());
    }

    #[test]
    fn long_rows_stay_until_there_are_too_many() {
        let mut rows = LongRows::default();
        assert_eq!(rows.missing(&[3, 1]), [3, 1]);
        rows.insert(3, [9].into());
        rows.insert(1, [8].into());
        assert_eq!(rows.missing(&[3, 5]), [5]);
        assert_eq!(rows.get(1), Some([8].as_slice()), "it may be wanted again");
        let many: Vec<usize> = (3..3 + MAX_LONG_ROWS).collect();
        assert_eq!(rows.missing(&many).len(), MAX_LONG_ROWS - 1);
        assert_eq!((rows.get(1), rows.get(3)), (None, Some([9].as_slice())));
    }

    #[test]
    fn of_a_large_pool_a_fixed_share_is_kept() {
        assert!((0..1_000).all(|item_idx| keeps(MAX_ROWS, 1, item_idx)));
        let n_kept = (0..400_000).filter(|&item_idx| keeps(400_000, 1, item_idx)).count();
        assert!(n_kept.abs_diff(MAX_ROWS) < 800, "{n_kept}");
    }
}
