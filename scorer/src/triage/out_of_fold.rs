//! What the product's head says about each record when it was trained without it.

use std::cell::RefCell;

use accord_protocol::Labeled;
use burn::tensor::{Device, Tensor, TensorData};

use super::table::Table;
use crate::device::Compute;
use crate::error::ScorerError;
use crate::head::{self, Head};
use crate::host::yield_now;
use crate::pool::Pool;

/// Records per product with the head.
const BLOCK_ROWS: usize = 512;

/// One row of probabilities for each item, by a head trained on the votes of all other folds: `n_items x n_classes`.
/// A class that the other folds lack has probability 0; an item without a vector, or a fold without a head, has zeros.
///
/// # Errors
/// When a newer request came or the device failed.
pub async fn probabilities(
    pool: &RefCell<Pool>,
    votes: &[Labeled],
    fold_of: &[u32],
    n_classes: usize,
    is_superseded: &dyn Fn() -> bool,
) -> Result<Table, ScorerError> {
    let mut table = Table::zeros(fold_of.len(), n_classes);
    let n_folds = fold_of.iter().max().map_or(0, |fold| fold + 1);
    for fold in 0..n_folds {
        let is_inside = |item: u32| fold_of.get(item as usize) == Some(&fold);
        let others: Vec<Labeled> = votes.iter().copied().filter(|vote| !is_inside(vote.item_idx)).collect();
        // From zeros each time, so that no fold depends on what the one before it saw.
        let head = head::train(pool, &others, &mut None, is_superseded).await?;
        if let Some(head) = head {
            let inside = (0_u32..).zip(fold_of).filter(|(_, of)| **of == fold).map(|(item, _)| item);
            let inside: Vec<u32> = inside.filter(|item| pool.borrow().row_of(*item as usize).is_some()).collect();
            predict(pool, &head, &inside, &mut table).await?;
        }
    }
    Ok(table)
}

/// Writes the head's probabilities of some items into their rows.
///
/// # Errors
/// When the device failed.
pub async fn predict(pool: &RefCell<Pool>, head: &Head, items: &[u32], table: &mut Table) -> Result<(), ScorerError> {
    let (compute, device) = (Compute::cpu(), Device::flex());
    let on_device = head.on_device(&device);
    for items in items.chunks(BLOCK_ROWS) {
        let (rows, dim) = {
            let pool = pool.borrow();
            let rows: Vec<usize> = items.iter().filter_map(|&item| pool.row_of(item as usize)).collect();
            (pool.gather(rows, items.len()), pool.dim())
        };
        let inputs = Tensor::from_data(TensorData::new(rows, [items.len(), dim]), &device);
        let found = compute.read(vec![on_device.probabilities(inputs)], items.len() * head.n_columns()).await?;
        for (&item, found) in items.iter().zip(found.chunks_exact(head.n_columns())) {
            let row = table.row_mut(item as usize);
            for (&class, &probability) in head.classes().iter().zip(found) {
                if let Some(place) = row.get_mut(class as usize) {
                    *place = f64::from(probability);
                }
            }
        }
        yield_now().await;
    }
    Ok(())
}
