//! Shared items and practice items inside a manifest, and answers to the latter.
//!
//! All of it came after the first form and is left out where a project has none: old pages ignore the fields and ask
//! shared items like any other, and an answer to a practice item is an event of a kind they keep without counting it.

use serde::{Deserialize, Serialize};

use super::{WireError, malformed, parse_id};
use crate::event::{Millis, PracticeAnswer};
use crate::record::{LabelName, LabelSchema, MAX_PRACTICE_ITEMS, PracticeItem, SharedItems};

#[derive(Serialize, Deserialize)]
pub(super) struct SharedWire {
    share: f64,
    items: Vec<String>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct PracticeWire {
    text: String,
    labels: Vec<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    reason: String,
}

#[derive(Serialize, Deserialize)]
pub(super) struct PracticeAnswerWire {
    item: String,
    label: String,
    instructions: u32,
    /// Always `practice`, so that a table of all answers can be told apart by this one column.
    stratum: String,
    shown_at: u64,
    active_ms: u32,
}

pub(super) fn shared_wire(shared: &SharedItems) -> Option<SharedWire> {
    let items = || shared.items.iter().map(ToString::to_string).collect();
    (!shared.items.is_empty()).then(|| SharedWire { share: shared.share, items: items() })
}

pub(super) fn shared_domain(what: &str, wire: Option<SharedWire>) -> Result<SharedItems, WireError> {
    let Some(wire) = wire else { return Ok(SharedItems::default()) };
    if !(0.0..=1.0).contains(&wire.share) {
        return Err(malformed(what, "the share of its shared items is not from 0 to 1"));
    }
    let items = wire.items.iter().map(|id| parse_id(what, id)).collect::<Result<_, _>>()?;
    Ok(SharedItems { share: wire.share, items })
}

pub(super) fn practice_wire(practice: &[PracticeItem]) -> Vec<PracticeWire> {
    let item = |item: &PracticeItem| PracticeWire {
        text: item.text.to_string(),
        labels: item.accepted.iter().map(ToString::to_string).collect(),
        reason: item.reason.clone(),
    };
    practice.iter().map(item).collect()
}

pub(super) fn practice_domain(
    what: &str,
    wire: Vec<PracticeWire>,
    schema: &LabelSchema,
) -> Result<Vec<PracticeItem>, WireError> {
    if wire.len() > MAX_PRACTICE_ITEMS {
        return Err(malformed(what, format!("it has more than {MAX_PRACTICE_ITEMS} practice items")));
    }
    let item = |wire: PracticeWire| {
        let accepted: Vec<LabelName> = wire.labels.iter().map(|label| LabelName::new(label)).collect();
        // Nobody could answer it, and nobody would get any further.
        if !accepted.iter().any(|label| schema.index_of(label).is_some()) {
            return Err(malformed(what, "a practice item accepts none of the labels"));
        }
        Ok(PracticeItem::new(&wire.text, accepted, &wire.reason))
    };
    wire.into_iter().map(item).collect()
}

pub(super) fn practice_answer_wire(answer: &PracticeAnswer) -> PracticeAnswerWire {
    PracticeAnswerWire {
        item: answer.item.to_string(),
        label: answer.label.to_string(),
        instructions: answer.instructions_version,
        stratum: "practice".to_owned(),
        shown_at: answer.shown_at.0,
        active_ms: answer.active_ms,
    }
}

pub(super) fn practice_answer_domain(wire: &PracticeAnswerWire) -> Result<PracticeAnswer, WireError> {
    Ok(PracticeAnswer {
        item: parse_id("an answer to a practice item", &wire.item)?,
        label: LabelName::new(&wire.label),
        instructions_version: wire.instructions,
        shown_at: Millis(wire.shown_at),
        active_ms: wire.active_ms,
    })
}

#[cfg(test)]
mod tests;
