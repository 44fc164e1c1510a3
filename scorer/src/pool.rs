//! The items' vectors.

use std::ops::Range;

use crate::encoder::{DIM, encode_text};

/// One vector per item, in the order in which they were added. It only grows, so an index stays valid and a ranking
/// that began on the first `n` items may go on while more arrive.
#[derive(Debug, Default)]
pub struct Pool {
    values: Vec<f32>,
}

impl Pool {
    /// How many items there are.
    pub fn len(&self) -> usize {
        self.values.len() / DIM
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// Encodes texts and appends them.
    pub fn extend(&mut self, texts: &[String]) {
        let old_len = self.values.len();
        self.values.resize(old_len + texts.len() * DIM, 0.0);
        let (_, fresh) = self.values.split_at_mut(old_len);
        for (row, text) in fresh.chunks_exact_mut(DIM).zip(texts) {
            encode_text(text, row);
        }
    }

    /// The vector of an item; empty for an item that is not there.
    pub fn row(&self, item_idx: usize) -> &[f32] {
        self.values.get(item_idx * DIM..(item_idx + 1) * DIM).unwrap_or_default()
    }

    /// A block of exactly `n_rows` vectors for a device, with zeros where the range holds fewer: blocks of one shape
    /// mean one compiled kernel and one kind of memory page on a GPU.
    pub fn block(&self, range: Range<usize>, n_rows: usize) -> Vec<f32> {
        let end = range.end.min(self.len()).min(range.start + n_rows);
        let mut block = self.values.get(range.start * DIM..end * DIM).unwrap_or_default().to_vec();
        block.resize(n_rows * DIM, 0.0);
        block
    }

    /// Like [`Pool::block`], for scattered items.
    pub fn gather(&self, item_idxs: impl IntoIterator<Item = usize>, n_rows: usize) -> Vec<f32> {
        let mut block = Vec::with_capacity(n_rows * DIM);
        for item_idx in item_idxs.into_iter().take(n_rows) {
            block.extend_from_slice(self.row(item_idx));
        }
        block.resize(n_rows * DIM, 0.0);
        block
    }

    /// Cosine similarity of two items.
    pub fn cosine(&self, a: usize, b: usize) -> f32 {
        dot(self.row(a), self.row(b))
    }
}

/// Eight running sums, which the compiler turns into SIMD; one sum would have to be added in order.
fn dot(a: &[f32], b: &[f32]) -> f32 {
    let mut sums = [0.0; 8];
    for (x, y) in a.chunks_exact(8).zip(b.chunks_exact(8)) {
        for (sum, (x, y)) in sums.iter_mut().zip(x.iter().zip(y)) {
            *sum += x * y;
        }
    }
    sums.iter().sum()
}
