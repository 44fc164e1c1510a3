//! Triage of labeled records: useful, useless or harmful, each with its evidence.
//!
//! Everything is a function of vectors and labels, natively and in the page's worker alike; there are no names, files
//! or people here. The steps, each in its own file:
//!
//! | file | what | evidence |
//! |---|---|---|
//! | [`duplicates`] | which record repeats which | cosine with the record it repeats |
//! | [`out_of_fold`] | what a head says that never saw the record or its copies | probabilities |
//! | [`neighbours`] | what the labels around it say | shares of labels |
//! | [`confident`] | how many labels are wrong, and the order in which to doubt them | thresholds, quality, margin |
//! | [`shapley`] | what a record adds to its neighbours' predictions | value and its sign |
//! | [`classes`] | the verdict | reason |
//!
//! What is absent: nothing is dropped or changed. A verdict is advice, and a harmful record is one to look at again.

mod folds;
mod ranked;
mod search;
mod table;

pub mod classes;
pub mod confident;
pub mod duplicates;
pub mod neighbours;
pub mod out_of_fold;
pub mod shapley;

use std::cell::RefCell;

use accord_protocol::Labeled;

use crate::error::ScorerError;
use crate::pool::Pool;

pub use classes::{Class, Finding, Reason};
pub use duplicates::{Duplicate, Duplicates};
pub use table::Table;

/// How many parts the records are divided into; each is judged by a head trained on the others.
pub const N_FOLDS: u32 = 5;

/// What is known before verdicts: duplicates and predictions by what never saw the record.
#[derive(Debug)]
pub struct Evidence {
    /// Which records repeat which.
    pub duplicates: Duplicates,
    /// Each record's class probabilities, head and neighbours together; zeros for a record without a vector.
    pub probabilities: Table,
    /// The head's part of them.
    pub head: Table,
    /// The neighbours' part of them.
    pub neighbours: Table,
    /// The head's share in the blend, from 0 to 1, chosen where the given labels are likeliest.
    pub head_share: f64,
}

/// Predicts each record from records that are neither itself nor its copies.
///
/// `labels` holds one class or none for each item of the pool, `votes` what the head is trained on: the same labels, or
/// the single answers of several people with weights. A class whose labels are all copies of one record is unknown to
/// the head that judges them: see [`classes::judge`].
///
/// # Errors
/// When a newer request came or the device failed.
pub async fn gather(
    pool: &RefCell<Pool>,
    labels: &[Option<u32>],
    votes: &[Labeled],
    n_classes: usize,
    is_superseded: &dyn Fn() -> bool,
) -> Result<Evidence, ScorerError> {
    let duplicates = Duplicates::find(pool, is_superseded).await?;
    let fold_of = folds::folds(labels, &duplicates, N_FOLDS);
    let head = out_of_fold::probabilities(pool, votes, &fold_of, n_classes, is_superseded).await?;
    let neighbours = neighbours::votes(pool, labels, &duplicates, n_classes, is_superseded).await?;
    let (probabilities, head_share) = neighbours::blend(&head, &neighbours, labels);
    Ok(Evidence { duplicates, probabilities, head, neighbours, head_share })
}
