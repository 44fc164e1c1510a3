//! The form in which a batch of vectors is kept: f16, which halves the space.
//!
//! Little-endian: `AVB1`, dimension (u32), number of rows (u32), that many item ids of 16 bytes, then the rows as f16.
//! A vector of length 1 loses at most about 1e-7 of its cosine with itself that way; [`rounded`] measures it.

use burn::tensor::f16;

use super::ItemKey;
use crate::pool::dot;

const MAGIC: [u8; 4] = *b"AVB1";
const HEADER: usize = 12;

/// Rows with the items they belong to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Block {
    /// One per row.
    pub ids: Vec<ItemKey>,
    /// Row by row.
    pub vectors: Vec<f32>,
}

/// Rounds vectors to what a block keeps, and says how far the worst one moved, as `1 - cosine`. Rankings use the rounded
/// ones from the start, so that a second visit, which reads them back, orders alike.
pub fn rounded(vectors: &mut [f32], dim: usize) -> f32 {
    let mut loss = 0.0_f32;
    for row in vectors.chunks_exact_mut(dim.max(1)) {
        let before = padded(row);
        row.iter_mut().for_each(|value| *value = f16::from_f32(*value).to_f32());
        let after = padded(row);
        let norms = (dot(&before, &before) * dot(&after, &after)).sqrt();
        if norms > 0.0 {
            loss = loss.max(1.0 - dot(&before, &after) / norms);
        }
    }
    loss
}

fn padded(row: &[f32]) -> Vec<f32> {
    let mut row = row.to_vec();
    row.resize(row.len().next_multiple_of(8), 0.0);
    row
}

/// Writes a block; nothing where ids and rows do not fit together.
#[must_use]
pub fn encode(block: &Block) -> Option<Vec<u8>> {
    let n_rows = block.ids.len();
    let dim = block.vectors.len().checked_div(n_rows)?;
    if dim == 0 || dim * n_rows != block.vectors.len() {
        return None;
    }
    let mut bytes = Vec::with_capacity(HEADER + n_rows * (16 + dim * 2));
    bytes.extend_from_slice(&MAGIC);
    bytes.extend_from_slice(&u32::try_from(dim).ok()?.to_le_bytes());
    bytes.extend_from_slice(&u32::try_from(n_rows).ok()?.to_le_bytes());
    block.ids.iter().for_each(|id| bytes.extend_from_slice(id));
    block.vectors.iter().for_each(|value| bytes.extend_from_slice(&f16::from_f32(*value).to_le_bytes()));
    Some(bytes)
}

/// Reads a block of vectors of this length; nothing where it is damaged, cut, or of another length.
#[must_use]
pub fn decode(bytes: &[u8], dim: usize) -> Option<Block> {
    let (header, rest) = bytes.split_at_checked(HEADER)?;
    let (magic, numbers) = header.split_first_chunk::<4>()?;
    let (found_dim, n_rows) = numbers.split_at_checked(4)?;
    let found_dim = u32::from_le_bytes(found_dim.try_into().ok()?) as usize;
    let n_rows = u32::from_le_bytes(n_rows.try_into().ok()?) as usize;
    let (ids, rows) = rest.split_at_checked(n_rows.checked_mul(16)?)?;
    if *magic != MAGIC || found_dim != dim || n_rows.checked_mul(dim)?.checked_mul(2)? != rows.len() {
        return None;
    }
    let vectors: Vec<f32> = rows.as_chunks::<2>().0.iter().map(|pair| f16::from_le_bytes(*pair).to_f32()).collect();
    vectors.iter().all(|value| value.is_finite()).then(|| Block { ids: ids.as_chunks::<16>().0.to_vec(), vectors })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// Two vectors of length 1 with entries of many sizes.
    fn block() -> Block {
        let mut vectors: Vec<f32> = (0..2 * 384_u16).map(|at| (f32::from(at) * 0.37).sin().powi(5)).collect();
        for row in vectors.chunks_exact_mut(384) {
            let norm = row.iter().map(|x| x * x).sum::<f32>().sqrt();
            row.iter_mut().for_each(|value| *value /= norm);
        }
        Block { ids: vec![[1; 16], [2; 16]], vectors }
    }

    #[test]
    fn emb6_kept_vectors_come_back_as_they_were_rounded_with_a_stated_loss() {
        let mut block = block();
        let loss = rounded(&mut block.vectors, 384);
        println!("loss {loss:.1e}");
        assert!(loss < 1e-6, "{loss}");
        let bytes = encode(&block).unwrap();
        assert_eq!(bytes.len(), 12 + 2 * (16 + 768));
        assert_eq!(decode(&bytes, 384).unwrap(), block);
        assert_eq!(rounded(&mut block.vectors, 384), 0.0, "rounding twice changes nothing");
    }

    #[test]
    fn emb6_a_damaged_block_is_not_used() {
        let bytes = encode(&block()).unwrap();
        assert_eq!(decode(&bytes, 256), None);
        assert!((0..bytes.len()).all(|len| decode(&bytes[..len], 384).is_none()));
        let mut other = bytes.clone();
        other[0] ^= 1;
        assert_eq!(decode(&other, 384), None);
        let mut infinite = bytes;
        let len = infinite.len();
        infinite[len - 2..].copy_from_slice(&f16::INFINITY.to_le_bytes());
        assert_eq!(decode(&infinite, 384), None);
        assert_eq!(encode(&Block { ids: vec![[0; 16]; 2], vectors: vec![1.0; 3] }), None);
    }
}
