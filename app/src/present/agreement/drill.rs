//! The items behind a figure.

use accord_core::client::Client;
use accord_core::ids::{ItemId, LabelerId};

use super::super::overview::name;
use crate::figures::wire::{Drill, Found, Id, Part};
use crate::model::agreement::{DrillRow, DrillView};
use crate::tr;

/// Enough of a text to recognise it.
const EXCERPT_CHARS: usize = 160;

/// What is known of the items behind a figure.
pub(super) fn drill(client: &Client, drill: Drill, found: Option<&Found>) -> DrillView {
    let rows = found.map(|found| found.items.as_slice()).unwrap_or_default();
    DrillView {
        title: title(client, drill),
        n_items: found.map(|found| found.n_items),
        rows: rows.iter().map(|id| row(client, ItemId::new(*id))).collect(),
    }
}

fn row(client: &Client, item: ItemId) -> DrillRow {
    let project = client.project();
    let labels = project.manifest().schema.labels();
    // Only visible answers: the item may have closed since it was found.
    let answers = client.agreement().ratings(&item).into_iter().filter_map(|(labeler, rating)| {
        Some((name(project, &labeler), labels.get(rating.class_idx)?.name.to_string()))
    });
    let text = project.item(&item).map(|(_, item)| item.text.chars().take(EXCERPT_CHARS).collect());
    DrillRow {
        item: item.to_string(),
        text: text.unwrap_or_default(),
        answers: answers.collect(),
        is_open: client.me().role.reviews() && project.tally().disagreements.contains(&item),
    }
}

fn title(client: &Client, drill: Drill) -> String {
    let labels = client.project().manifest().schema.labels();
    let label = |idx: u32| labels.get(idx as usize).map_or_else(String::new, |label| label.name.to_string());
    let who = |id: Id| name(client.project(), &LabelerId::new(id));
    match drill {
        Drill::Slice(Part::All) => tr::agreement_items_all(),
        Drill::Slice(Part::Random) => tr::agreement_drill_random(),
        Drill::Slice(Part::Chosen) => tr::agreement_drill_chosen(),
        Drill::Label(idx) => tr::agreement_drill_label(label(idx)),
        Drill::Labels(one, other) => tr::agreement_drill_labels(label(one), label(other)),
        Drill::Pair(a, b) => tr::agreement_drill_pair(who(a), who(b)),
        Drill::PairLabels { a, b, by_a, by_b } => {
            tr::agreement_drill_pair_labels(label(by_a), who(a), label(by_b), who(b))
        }
        Drill::Person(id) => tr::agreement_drill_person(who(id)),
        Drill::Version(version) => tr::agreement_drill_version(version.to_string()),
    }
}
