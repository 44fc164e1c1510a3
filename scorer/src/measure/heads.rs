//! Heads trained and asked at the least urgent pace.

use std::cell::RefCell;

use accord_protocol::{Labeled, Lesson};
use burn::tensor::{Device, Tensor, TensorData};

use super::Pace;
use crate::acquisition::predict;
use crate::error::ScorerError;
use crate::head::{self, Head};
use crate::pool::Pool;

/// Items per product with a head; a few milliseconds.
const BLOCK_ROWS: usize = 256;

/// What a head says about an item.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Answer {
    pub(super) class_idx: u32,
    /// 1 minus the gap between the two most probable labels.
    pub(super) uncertainty: f32,
}

/// Trains heads and asks them, resting whenever something more urgent is due.
pub(super) struct Heads<'a, P> {
    pub(super) pool: &'a RefCell<Pool>,
    pub(super) pace: &'a P,
}

impl<P: Pace> Heads<'_, P> {
    /// What a head that learns from some lessons says about items: `None` for an item without a vector, and for all where
    /// there is no lesson. With lessons of one label only it says that one.
    pub(super) async fn answers<'a>(
        &self,
        lessons: impl IntoIterator<Item = &'a Lesson>,
        items: &[u32],
    ) -> Result<Vec<Option<Answer>>, ScorerError> {
        let mut labels: Vec<Labeled> = lessons.into_iter().flat_map(labels_of).collect();
        // The order in which labels come must not change a sum of floats.
        labels.sort_unstable_by_key(|label| (label.item_idx, label.class_idx));
        match self.train(&labels).await? {
            Some(head) => self.ask(&head, items).await,
            None => {
                let only = labels.first().map(|label| Answer { class_idx: label.class_idx, uncertainty: 1.0 });
                Ok(vec![only; items.len()])
            }
        }
    }

    /// A head that had to rest once is then trained to its end: most begin at zeros again, and a quick labeler would keep
    /// them from ever getting there.
    async fn train(&self, labels: &[Labeled]) -> Result<Option<Head>, ScorerError> {
        let mut last = None;
        self.pace.rest().await?;
        match head::train(self.pool, labels, &mut last, &|| self.pace.must_rest()).await {
            Err(ScorerError::Superseded) => {}
            done => return done,
        }
        self.pace.rest().await?;
        head::train(self.pool, labels, &mut last, &|| false).await
    }

    async fn ask(&self, head: &Head, items: &[u32]) -> Result<Vec<Option<Answer>>, ScorerError> {
        // A few products: on a GPU each would be a round trip, so the CPU does it wherever the ranking runs.
        let on_device = head.on_device(&Device::flex());
        let mut answers = Vec::with_capacity(items.len());
        for items in items.chunks(BLOCK_ROWS) {
            self.pace.rest().await?;
            let (inputs, is_known) = {
                let pool = self.pool.borrow();
                let rows: Vec<Option<usize>> = items.iter().map(|item_idx| pool.row_of(*item_idx as usize)).collect();
                let n_known = rows.iter().flatten().count();
                let block =
                    TensorData::new(pool.gather(rows.iter().flatten().copied(), n_known), [n_known, pool.dim()]);
                (block, rows.into_iter().map(|row| row.is_some()).collect::<Vec<_>>())
            };
            let inputs = Tensor::from_data(inputs, &Device::flex());
            let logits = on_device
                .logits(inputs)
                .try_into_vec_as::<f32>()
                .map_err(|error| ScorerError::Device { device: "CPU", reason: error.to_string() })?;
            let mut said = logits.chunks_exact(head.n_columns()).map(|logits| predict(logits, 1.0));
            answers.extend(is_known.into_iter().map(|is_known| {
                let said = if is_known { said.next()? } else { return None };
                let class_idx = head.classes().get(said.column as usize).copied()?;
                Some(Answer { class_idx, uncertainty: said.uncertainty })
            }));
        }
        Ok(answers)
    }
}

fn labels_of(lesson: &Lesson) -> impl Iterator<Item = Labeled> {
    lesson.labels.iter().map(|(class_idx, share)| Labeled {
        item_idx: lesson.item_idx,
        class_idx: *class_idx,
        weight: *share,
    })
}
