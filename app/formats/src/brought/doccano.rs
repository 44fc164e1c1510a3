//! doccano's JSON Lines.

use accord_core::event::{SpanMark, Value};
use accord_core::record::{Form, LabelName};
use accord_core::wire::item::item_of;
use serde_json::{Value as Json, json};

use super::{Brought, Context, choice, text_of};
use crate::fault::Fault;
use crate::load::{checked_text, image_json, item_of_json};
use crate::record::Record;
use crate::values::from_json;

/// The fields in which versions and kinds of projects keep labels.
pub(super) const FIELDS: [&str; 5] = ["label", "labels", "entities", "cats", "bbox"];

pub(super) fn brought(record: &Record<'_>, context: &mut Context<'_>) -> Result<Brought, Fault> {
    let id = text_of(record, "ref").or_else(|| text_of(record, "id"));
    let item = match (record.get("text").or_else(|| record.get("data")), record.get("filename")) {
        (Some(Json::String(text)), _) => item_of(checked_text(text)?, id.as_deref()),
        (_, Some(Json::String(name))) => {
            item_of_json(&json!([{ "image": image_json(name) }]), id.as_deref(), &mut context.files)?
        }
        _ => return Err(Fault::new("it has neither a `text` nor a `filename`", "")),
    };
    let by = ["annotator", "username", "user"].into_iter().find_map(|column| text_of(record, column));
    let lead = context.schema.lead();
    let is_marked = matches!(lead.form, Form::Spans { .. } | Form::Boxes { .. });
    let fields = if is_marked { ["label", "labels", "entities", "bbox", "cats"] } else { FIELDS };
    let found = fields.into_iter().filter_map(|name| record.get(name)).find(|json| !json.is_null());
    let Some(json) = found else { return Ok(Brought { item, said: Vec::new() }) };
    // doccano writes an empty list for what nobody looked at, too: only sets and marks may be empty.
    let is_empty = json.as_array().is_some_and(Vec::is_empty);
    if is_empty {
        context.losses.add("items without labels, taken as not answered", 1);
        return Ok(Brought { item, said: Vec::new() });
    }
    let value = match &lead.form {
        Form::Spans { .. } => spans(json).ok_or_else(|| Fault::new("its labels are no marks", ""))?,
        Form::Number(_) => {
            let first = json.as_array().and_then(|all| all.first()).unwrap_or(json);
            from_json(&lead.form, first).map_err(|why| Fault::new(why, ""))?
        }
        form => from_json(form, json).map_err(|why| Fault::new(why, ""))?,
    };
    let choice = choice(context.schema, vec![(lead.id.clone(), value)]);
    Ok(Brought { item, said: vec![(by.unwrap_or_else(|| "doccano".to_owned()), None, choice)] })
}

/// `[start, end, label]`, or objects with `start_offset`, `end_offset` and `label`.
fn spans(json: &Json) -> Option<Value> {
    let at = |json: Option<&Json>| json?.as_u64().and_then(|at| u32::try_from(at).ok());
    let span = |json: &Json| {
        if let Json::Array(_) = json {
            let label = LabelName::new(json.get(2)?.as_str()?);
            return Some(SpanMark { start: at(json.get(0))?, end: at(json.get(1))?, label });
        }
        let label = LabelName::new(json.get("label")?.as_str()?);
        Some(SpanMark { start: at(json.get("start_offset"))?, end: at(json.get("end_offset"))?, label })
    };
    Some(Value::spans(json.as_array()?.iter().map(span).collect::<Option<Vec<_>>>()?))
}
