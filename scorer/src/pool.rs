//! The items' vectors in one space.

use std::ops::Range;

use crate::encoder::{DIM, encode_text};

/// Rows are a multiple of this long, padded with zeros, so that sums run in whole SIMD steps.
const DIM_STEP: usize = 8;

/// No row yet.
const ABSENT: u32 = u32::MAX;

/// One vector per item that has one. Rows come in the order in which items were encoded, not in that of the items. Both
/// only grow, so an index stays valid and a ranking that began on the first `n` rows may go on while more arrive.
#[derive(Debug)]
pub struct Pool {
    dim: usize,
    values: Vec<f32>,
    /// The item of each row.
    item_of: Vec<u32>,
    /// The row of each item, or [`ABSENT`].
    row_of: Vec<u32>,
}

impl Pool {
    /// A pool for vectors of this length.
    pub fn new(dim: usize) -> Self {
        let dim = dim.max(1).next_multiple_of(DIM_STEP);
        Self { dim, values: Vec::new(), item_of: Vec::new(), row_of: Vec::new() }
    }

    /// Length of a row, padding included.
    pub fn dim(&self) -> usize {
        self.dim
    }

    /// How many items have a vector.
    pub fn n_rows(&self) -> usize {
        self.item_of.len()
    }

    /// How many items there are.
    pub fn n_items(&self) -> usize {
        self.row_of.len()
    }

    /// Makes room for items that have no vector yet.
    pub fn grow(&mut self, n_items: usize) {
        self.row_of.resize(n_items.max(self.row_of.len()), ABSENT);
    }

    /// Appends items with their vectors from the instant encoder.
    pub fn extend(&mut self, texts: &[String]) {
        for text in texts {
            let item_idx = self.n_items();
            self.grow(item_idx + 1);
            if let Some(row) = self.fresh(item_idx) {
                encode_text(text, row.get_mut(..DIM).unwrap_or_default());
            }
        }
    }

    /// Sets an item's vector, once; a second one, or one of another length, changes nothing.
    pub fn insert(&mut self, item_idx: usize, vector: &[f32]) -> bool {
        if vector.len() > self.dim || vector.len() + DIM_STEP <= self.dim {
            return false;
        }
        self.grow(item_idx + 1);
        let Some(row) = self.fresh(item_idx) else { return false };
        row.iter_mut().zip(vector).for_each(|(to, from)| *to = *from);
        true
    }

    /// A row of zeros for an item that has none.
    fn fresh(&mut self, item_idx: usize) -> Option<&mut [f32]> {
        let (row, item) = (u32::try_from(self.n_rows()).ok()?, u32::try_from(item_idx).ok()?);
        let slot = self.row_of.get_mut(item_idx).filter(|slot| **slot == ABSENT)?;
        *slot = row;
        self.item_of.push(item);
        let start = self.values.len();
        self.values.resize(start + self.dim, 0.0);
        self.values.get_mut(start..)
    }

    /// The row of an item, where it has one.
    pub fn row_of(&self, item_idx: usize) -> Option<usize> {
        self.row_of.get(item_idx).filter(|row| **row != ABSENT).map(|row| *row as usize)
    }

    /// The item of a row.
    pub fn item_of(&self, row: usize) -> Option<usize> {
        self.item_of.get(row).map(|item| *item as usize)
    }

    /// The first `n_rows` rows in the order of their items, so that no result depends on when an item was encoded.
    pub fn by_item(&self, n_rows: usize) -> Vec<usize> {
        self.row_of.iter().map(|row| *row as usize).filter(|row| *row < n_rows).collect()
    }

    /// A vector; empty for a row that is not there.
    pub fn row(&self, row: usize) -> &[f32] {
        self.values.get(row * self.dim..(row + 1) * self.dim).unwrap_or_default()
    }

    /// The vectors of a range of rows, one after the other; fewer where the range ends beyond the last.
    pub fn rows(&self, range: Range<usize>) -> &[f32] {
        let end = range.end.min(self.n_rows());
        self.values.get(range.start.min(end) * self.dim..end * self.dim).unwrap_or_default()
    }

    /// A block of exactly `n_rows` vectors for a device, with zeros where the range holds fewer: blocks of one shape
    /// mean one compiled kernel and one kind of memory page on a GPU.
    pub fn block(&self, range: Range<usize>, n_rows: usize) -> Vec<f32> {
        let end = range.end.min(self.n_rows()).min(range.start + n_rows);
        let mut block = self.values.get(range.start * self.dim..end * self.dim).unwrap_or_default().to_vec();
        block.resize(n_rows * self.dim, 0.0);
        block
    }

    /// Like [`Pool::block`], for scattered rows.
    pub fn gather(&self, rows: impl IntoIterator<Item = usize>, n_rows: usize) -> Vec<f32> {
        let mut block = Vec::with_capacity(n_rows * self.dim);
        for row in rows.into_iter().take(n_rows) {
            block.extend_from_slice(self.row(row));
        }
        block.resize(n_rows * self.dim, 0.0);
        block
    }

    /// Cosine similarity of two rows.
    pub fn cosine(&self, a: usize, b: usize) -> f32 {
        dot(self.row(a), self.row(b))
    }

    /// At most `k` items of a list most like one item, as index and cosine similarity, nearest first; of equals the one
    /// with the smaller index. Items without a vector, and the item itself, are left out.
    pub fn nearest(&self, item_idx: usize, among: &[u32], k: usize) -> Vec<(u32, f32)> {
        let Some(row) = self.row_of(item_idx) else { return Vec::new() };
        let others = among.iter().filter(|other| **other as usize != item_idx);
        let mut found: Vec<(u32, f32)> =
            others.filter_map(|other| Some((*other, self.cosine(row, self.row_of(*other as usize)?)))).collect();
        found.sort_unstable_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        found.dedup_by_key(|(item, _)| *item);
        found.truncate(k);
        found
    }
}

/// Eight running sums, which the compiler turns into SIMD; one sum would have to be added in order.
pub(crate) fn dot(a: &[f32], b: &[f32]) -> f32 {
    let mut sums = [0.0; DIM_STEP];
    for (x, y) in a.chunks_exact(DIM_STEP).zip(b.chunks_exact(DIM_STEP)) {
        for (sum, (x, y)) in sums.iter_mut().zip(x.iter().zip(y)) {
            *sum += x * y;
        }
    }
    sums.iter().sum()
}

#[cfg(test)]
mod tests {
    use super::Pool;

    #[test]
    fn rows_come_as_items_are_encoded_and_are_padded() {
        let mut pool = Pool::new(3);
        pool.grow(4);
        assert!(pool.insert(2, &[1.0, 0.0, 0.0]) && pool.insert(0, &[0.0, 1.0, 0.0]));
        assert!(!pool.insert(2, &[9.0, 9.0, 9.0]), "a vector is set once");
        assert!(!pool.insert(1, &[1.0; 9]), "a vector of another length is refused");
        assert_eq!((pool.n_items(), pool.n_rows(), pool.dim()), (4, 2, 8));
        assert_eq!((pool.row_of(2), pool.row_of(1), pool.item_of(1)), (Some(0), None, Some(0)));
        assert_eq!((pool.by_item(2), pool.by_item(1)), (vec![1, 0], vec![0]));
        assert_eq!(pool.row(0), [1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
        assert_eq!((pool.cosine(0, 0), pool.cosine(0, 1)), (1.0, 0.0));
    }

    #[test]
    fn pag6_the_nearest_of_a_list_come_first() {
        let mut pool = Pool::new(2);
        pool.grow(6);
        for (item_idx, vector) in [(0, [1.0, 0.0]), (1, [0.6, 0.8]), (2, [0.8, 0.6]), (3, [0.8, 0.6]), (5, [0.0, 1.0])]
        {
            assert!(pool.insert(item_idx, &vector));
        }
        assert_eq!(pool.nearest(0, &[5, 4, 3, 1, 0, 2, 2], 3), [(2, 0.8), (3, 0.8), (1, 0.6)]);
        assert_eq!(pool.nearest(0, &[5], 3), [(5, 0.0)]);
        assert!(pool.nearest(4, &[0, 1], 3).is_empty() && pool.nearest(9, &[0], 1).is_empty());
    }
}
