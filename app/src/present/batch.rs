//! The page of look-alikes.

use accord_core::client::Client;
use accord_core::command::Done;

use crate::model::BatchView;

/// The page of look-alikes.
#[must_use]
pub fn batch(client: &Client) -> BatchView {
    let project = client.project();
    let can_undo = matches!(client.session().undo.last(), Some(Done::Confirmed { .. }));
    let nothing = |words: &str| BatchView { words: words.to_owned(), can_undo, ..BatchView::default() };
    let Some(rule) = project.suggestions() else {
        return nothing(
            "The owner of this project has not switched suggestions on, so there is nothing to confirm here.",
        );
    };
    let Some(batch) = client.session().batch.as_ref().filter(|batch| !batch.cards.is_empty()) else {
        return nothing(
            "There is no item yet of which the model is sure enough. Label some more one by one; look-alikes appear here \
             by themselves.",
        );
    };
    let label = project.manifest().schema.labels().get(batch.class_idx);
    let text = |idx: usize| project.items().get(idx).map(|item| item.text.to_string()).unwrap_or_default();
    BatchView {
        label: label.map(|label| label.name.to_string()).unwrap_or_default(),
        cards: batch.cards.iter().map(|card| (card.item.to_string(), text(card.item_idx))).collect(),
        words: format!(
            "Suggested by the model, which is at least {:.0} % sure of each. Mark those it is wrong about; they go back to \
             the queue.",
            rule.above * 100.0
        ),
        can_undo,
    }
}
