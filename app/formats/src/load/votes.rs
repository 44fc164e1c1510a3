//! Labels that came along with items, as answers.

use std::collections::BTreeMap;

use accord_core::event::Value;
use accord_core::record::{Form, LabelName, LabelSchema};

use super::{Loaded, Vote};
use crate::brought::checked;
use crate::values::choice_of;

impl Loaded {
    /// The labels that came along as somebody's answers, and how many items have some that are no answer to what is asked.
    #[must_use]
    pub fn votes_of_labels(&self, schema: &LabelSchema, by: &str) -> (Vec<Vote>, usize) {
        let mut of_item: BTreeMap<usize, Vec<LabelName>> = BTreeMap::new();
        for given in &self.given {
            let label = self.labels.get(given.label_idx).map(|name| LabelName::new(name));
            of_item.entry(given.item_idx).or_default().extend(label);
        }
        let n_labeled = of_item.len();
        let lead = schema.lead();
        let vote = |(item_idx, mut labels): (usize, Vec<LabelName>)| {
            let item = self.items.get(item_idx)?.id;
            let value = match &lead.form {
                Form::One { .. } if labels.len() == 1 => Value::Label(labels.pop()?),
                Form::Many { .. } => Value::labels(labels),
                _ => return None,
            };
            let choice = choice_of(schema, vec![(lead.id.clone(), value)])?;
            checked(schema, &choice).ok()?;
            Some(Vote { item, by: by.to_owned(), at_ms: None, choice })
        };
        let votes: Vec<Vote> = of_item.into_iter().filter_map(vote).collect();
        let n_unfit = n_labeled - votes.len();
        (votes, n_unfit)
    }
}
