//! The page of look-alikes.

use accord_core::client::Client;
use accord_core::command::Done;

use crate::model::BatchView;
use crate::tr;

/// The page of look-alikes.
#[must_use]
pub fn batch(client: &Client) -> BatchView {
    let project = client.project();
    let can_undo = matches!(client.session().undo.last(), Some(Done::Confirmed { .. }));
    let nothing = |words: String| BatchView { words, can_undo, ..BatchView::default() };
    let Some(rule) = project.suggestions() else { return nothing(tr::label_grid_not_on()) };
    let Some(batch) = client.session().batch.as_ref().filter(|batch| !batch.cards.is_empty()) else {
        return nothing(tr::label_grid_nothing());
    };
    let label = project.manifest().schema.labels().get(batch.class_idx);
    let text = |idx: usize| project.items().get(idx).map(|item| item.text.to_string()).unwrap_or_default();
    BatchView {
        label: label.map(|label| label.name.to_string()).unwrap_or_default(),
        cards: batch.cards.iter().map(|card| (card.item.to_string(), text(card.item_idx))).collect(),
        words: tr::label_grid_words(format!("{:.0}", rule.above * 100.0)),
        can_undo,
    }
}
