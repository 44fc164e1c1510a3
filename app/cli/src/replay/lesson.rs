//! What is learnt from the answers so far: the labels a head is trained on, and that head.

use accord_protocol::Labeled;

use super::head::Head;
use super::people::Given;
use super::world::{Answer, World};

/// Labels and the head trained on them.
#[derive(Clone, Debug, Default)]
pub struct Lesson {
    /// Sorted by item.
    pub labels: Vec<Labeled>,
    /// `None` while all labels are of one class.
    pub head: Option<Head>,
}

/// Turns answers into lessons, one after the other.
#[derive(Debug, Default)]
pub struct Teacher {
    last: Option<Head>,
}

impl Teacher {
    /// The lesson of some answers.
    ///
    /// # Errors
    /// When training fails.
    pub fn learn<'a>(&mut self, world: &World<'_>, given: impl Iterator<Item = &'a Given>) -> anyhow::Result<Lesson> {
        let mut labels: Vec<Labeled> = given.filter_map(one_label_each).collect();
        labels.sort_by_key(|label| label.item_idx);
        let head = Head::train(&world.vectors, &labels, self.last.as_ref())?;
        self.last.clone_from(&head);
        Ok(Lesson { labels, head })
    }
}

fn one_label_each(given: &Given) -> Option<Labeled> {
    match given.answer {
        Answer::Label(class_idx) => Some(Labeled { item_idx: u32::try_from(given.item).ok()?, class_idx, weight: 1.0 }),
        Answer::Skip => None,
    }
}
