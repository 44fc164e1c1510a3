//! Our own exports, read again.

use accord_core::event::Choice;
use accord_core::export::LABEL_COLUMNS;
use accord_core::record::{Form, Item, Prediction, Question};
use accord_core::wire::item::item_of;
use serde_json::Value as Json;

use super::{Brought, Context, choice, text_of};
use crate::fault::Fault;
use crate::load::{checked_text, item_of_json};
use crate::record::Record;
use crate::values::{from_cell, from_json};

/// A text, or parts as a list or as the JSON of one.
fn item(record: &Record<'_>, context: &mut Context<'_>) -> Result<Item, Fault> {
    let id = text_of(record, "ref");
    let parts = match record.get("parts") {
        Some(Json::String(json)) if !json.is_empty() => Some(
            serde_json::from_str(json)
                .map_err(|error| Fault::new(format!("its `parts` are not JSON ({error})"), ""))?,
        ),
        Some(parts @ Json::Array(_)) => Some(parts.clone()),
        _ => None,
    };
    let item = match parts {
        Some(parts) => item_of_json(&parts, id.as_deref(), &mut context.files)?,
        None => match record.get("text") {
            Some(Json::String(text)) => item_of(checked_text(text)?, id.as_deref()),
            _ => return Err(Fault::new(format!("it has no `text`; it has {}", record.names()), "give it a text")),
        },
    };
    let prediction = prediction(record, context).map(Into::into);
    Ok(Item { sensitive: record.get("sensitive").and_then(Json::as_bool).unwrap_or_default(), prediction, ..item })
}

/// As `out::lines` writes it.
fn prediction(record: &Record<'_>, context: &mut Context<'_>) -> Option<Prediction> {
    let json = record.get("predictions")?.as_array()?.first()?.clone();
    let response = of_values(json.get("values"), context).response()?;
    let p = json.get("confidence").and_then(Json::as_f64).unwrap_or(1.0);
    Prediction::new(response, p, json.get("model").and_then(Json::as_str).unwrap_or_default())
}

/// A line of [`crate::out::Format::Lines`].
pub(super) fn of_line(record: &Record<'_>, context: &mut Context<'_>) -> Result<Brought, Fault> {
    let item = item(record, context)?;
    let mut said = Vec::new();
    for answer in record.get("answers").and_then(Json::as_array).into_iter().flatten() {
        let by = answer.get("worker").and_then(Json::as_str).unwrap_or_default().to_owned();
        let at_ms = answer.get("at_ms").and_then(Json::as_u64);
        let choice = if answer.get("skip").and_then(Json::as_bool) == Some(true) {
            skip(answer.get("reason").and_then(Json::as_str))
        } else {
            of_values(answer.get("values"), context)
        };
        said.push((by, at_ms, choice));
    }
    let is_settled = record.get("status").and_then(Json::as_str) == Some("settled");
    context.losses.add("experts' settlements", usize::from(is_settled));
    Ok(Brought { item, said })
}

fn skip(reason: Option<&str>) -> Choice {
    Choice::Skip { reason: reason.unwrap_or_default().to_owned() }
}

/// Answers by question's id.
fn of_values(values: Option<&Json>, context: &mut Context<'_>) -> Choice {
    let mut found = Vec::new();
    for question in context.schema.questions() {
        let Some(json) = values.and_then(|values| values.get(question.id.as_str())) else { continue };
        match from_json(&question.form, json) {
            Ok(value) => found.push((question.id.clone(), value)),
            Err(why) => context.losses.add(&format!("answers that do not fit: {why}"), 1),
        }
    }
    choice(context.schema, found)
}

/// A line of the table in [`crate::out::Format::HuggingFace`].
pub(super) fn of_folder(record: &Record<'_>, context: &mut Context<'_>) -> Result<Brought, Fault> {
    let item = item(record, context)?;
    let mut said = Vec::new();
    let lead = context.schema.lead();
    for answer in record.get("answers").and_then(Json::as_array).into_iter().flatten() {
        let by = answer.get("worker").and_then(Json::as_str).unwrap_or_default().to_owned();
        let choice = match answer.get("value").and_then(Json::as_str) {
            None => skip(answer.get("reason").and_then(Json::as_str)),
            Some(cell) if context.schema.is_single() => cell_choice(&[(lead, cell.to_owned())], context),
            Some(json) => of_values(serde_json::from_str(json).ok().as_ref(), context),
        };
        said.push((by, None, choice));
    }
    context.losses.add("experts' settlements", usize::from(text_of(record, "status").as_deref() == Some("settled")));
    Ok(Brought { item, said })
}

/// A row of the wide table: columns `by ID`, or `by ID QUESTION`.
pub(super) fn of_wide(record: &Record<'_>, context: &mut Context<'_>) -> Result<Brought, Fault> {
    let item = item(record, context)?;
    let mut by_person: Vec<(String, Vec<(&Question, String)>)> = Vec::new();
    let schema = context.schema;
    for (column, value) in record.fields() {
        let Some(who) = column.strip_prefix("by ") else { continue };
        let cell = crate::record::plain(value);
        if cell.is_empty() {
            continue;
        }
        let (who, question) = match who.split_once(' ') {
            Some((who, id)) => (who, schema.questions().find(|question| question.id.as_str() == id)),
            None => (who, Some(schema.lead())),
        };
        let Some(question) = question else { continue };
        match by_person.iter_mut().find(|(known, _)| known == who) {
            Some((_, cells)) => cells.push((question, cell)),
            None => by_person.push((who.to_owned(), vec![(question, cell)])),
        }
    }
    let said = by_person.into_iter().map(|(who, cells)| (who, None, cell_choice(&cells, context))).collect();
    context.losses.add("experts' settlements", usize::from(text_of(record, "status").as_deref() == Some("settled")));
    Ok(Brought { item, said })
}

/// Columns of our other tables that questions may be called as; as with [`LABEL_COLUMNS`], theirs have `answer_` before
/// them then.
const TAKEN: [&str; 7] = ["text", "parts", "status", "agreed", "at_ms", "annotator", "image"];

/// A row of the long table; of tables of others `text` (or `task`), `worker` and `label`.
pub(super) fn of_long(record: &Record<'_>, context: &mut Context<'_>) -> Result<Brought, Fault> {
    let item = item(record, context)?;
    let Some(by) = text_of(record, "worker").or_else(|| text_of(record, "annotator")) else {
        return Ok(Brought { item, said: Vec::new() });
    };
    let at_ms = ["answered_at_ms", "at_ms"].into_iter().find_map(|column| text_of(record, column)?.parse().ok());
    if text_of(record, "answer").as_deref() == Some("skip") {
        let choice = skip(text_of(record, "reason").as_deref());
        return Ok(Brought { item, said: vec![(by, at_ms, choice)] });
    }
    let schema = context.schema;
    let column = |question: &Question| {
        let id = question.id.as_str();
        let plain = || text_of(record, id).filter(|_| !LABEL_COLUMNS.contains(&id) && !TAKEN.contains(&id));
        let named = text_of(record, &format!("answer_{id}")).or_else(plain);
        named.or_else(|| (schema.is_single()).then(|| text_of(record, "label")).flatten())
    };
    let cells: Vec<_> = schema.questions().filter_map(|question| Some((question, column(question)?))).collect();
    Ok(Brought { item, said: vec![(by, at_ms, cell_choice(&cells, context))] })
}

fn cell_choice(cells: &[(&Question, String)], context: &mut Context<'_>) -> Choice {
    let mut found = Vec::new();
    for (question, cell) in cells {
        // Of a list that came as one, the JSON was kept.
        let is_text = matches!(question.form, Form::Text { .. });
        match if is_text {
            from_json(&question.form, &Json::from(cell.as_str()))
        } else {
            from_cell(&question.form, cell)
        } {
            Ok(value) => found.push((question.id.clone(), value)),
            Err(why) => context.losses.add(&format!("answers that do not fit: {why}"), 1),
        }
    }
    choice(context.schema, found)
}
