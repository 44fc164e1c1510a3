//! Wawa, worker agreement with aggregate: one round of majority vote, then votes weighted by agreement with it.
//!
//! `s_w` = share of worker `w`'s answers that equal the majority label; `p_tl` is proportional to the sum of `s_w` over
//! those who gave `t` the label `l`. The quality shown is the share that equals the weighted consensus.
//! Source: Appen (Figure Eight), "What is Worker Agreement With Aggregate?"; the form is that of crowd-kit's `Wawa`.
//!
//! Shapes: any. Where all who answered a task have weight 0, their votes count alike. Ties: first label.
//!
//! ```
//! use accord_core::consensus::{Shape, Votes, wawa::wawa};
//! // Workers 0 and 1 agree on three tasks, worker 2 disagrees; task 3 has worker 1 against worker 2.
//! let shape = Shape { n_tasks: 4, n_workers: 3, n_labels: 2 };
//! let tasks = [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3];
//! let workers = [0, 1, 2, 0, 1, 2, 0, 1, 2, 1, 2];
//! let labels = [0, 0, 1, 1, 1, 1, 0, 0, 1, 1, 0];
//! let votes = Votes::new(shape, &tasks, &workers, &labels).unwrap();
//! let consensus = wawa(&votes);
//! // The tie of task 3 goes to label 0 at first, so the weights are 1, 3/4 and 1/2; then worker 1 has more weight.
//! assert_eq!(consensus.labels[3], Some(1));
//! assert!((consensus.posteriors.of(3, 1) - 0.6).abs() < 1e-15);
//! ```

use super::Consensus;
use super::majority::{majority, weighted};
use super::votes::Votes;

/// Votes weighted by agreement with the majority.
#[must_use]
pub fn wawa(votes: &Votes<'_>) -> Consensus {
    let first = majority(votes);
    let weight = |quality: Option<super::Share>| quality.map_or(0.0, |share| share.value);
    let weights: Vec<f64> = first.workers.iter().map(|worker| weight(worker.quality)).collect();
    weighted(votes, &weights)
}
