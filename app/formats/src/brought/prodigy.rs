//! Prodigy's JSON Lines: a line per answer.

use accord_core::event::{BoxMark, Choice, SpanMark, Value};
use accord_core::record::{Form, Item, LabelName, LabelSchema, Question};
use accord_core::wire::item::item_of;
use serde_json::{Value as Json, json};

use super::label_studio::pixels;
use super::{Brought, Context, choice, question_of, text_of};
use crate::fault::Fault;
use crate::load::{checked_text, image_json, item_of_json};
use crate::record::Record;
use crate::values::from_json;

const fn is_chosen(question: &Question) -> bool {
    matches!(question.form, Form::One { .. } | Form::Many { .. } | Form::Order { .. })
}

const fn is_text(question: &Question) -> bool {
    matches!(question.form, Form::Text { .. })
}

pub(super) fn brought(record: &Record<'_>, context: &mut Context<'_>) -> Result<Brought, Fault> {
    let item = item(record, context)?;
    let by = ["_annotator_id", "_session_id"].into_iter().find_map(|column| text_of(record, column));
    let by = by.unwrap_or_else(|| "prodigy".to_owned());
    let at_ms = record.get("_timestamp").and_then(Json::as_f64).filter(|at| (0.0..1e12).contains(at));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "seconds between 0 and 10^12")]
    let at_ms = at_ms.map(|seconds| (seconds * 1000.0) as u64);
    let choice = match record.get("answer").and_then(Json::as_str) {
        Some("ignore") => Choice::Skip { reason: String::new() },
        Some("reject") => {
            // What is wrong about it is not said, so that it is no answer to a question.
            context.losses.add("rejected suggestions", 1);
            return Ok(Brought { item, said: Vec::new() });
        }
        _ => answered(record, context)?,
    };
    Ok(Brought { item, said: vec![(by, at_ms, choice)] })
}

fn item(record: &Record<'_>, context: &mut Context<'_>) -> Result<Item, Fault> {
    let id = text_of(record, "meta.ref");
    match (record.get("text"), record.get("image")) {
        (_, Some(Json::String(address))) => {
            item_of_json(&json!([{ "image": image_json(address) }]), id.as_deref(), &mut context.files)
        }
        (Some(Json::String(text)), _) => Ok(item_of(checked_text(text)?, id.as_deref())),
        _ => Err(Fault::new("it has neither a `text` nor an `image`", "other kinds of tasks are not read")),
    }
}

fn answered(record: &Record<'_>, context: &mut Context<'_>) -> Result<Choice, Fault> {
    let schema: &LabelSchema = context.schema;
    let mut values = Vec::new();
    let mut add = |question: Option<&Question>, json: Option<&Json>| -> Result<(), Fault> {
        let (Some(question), Some(json)) = (question, json) else { return Ok(()) };
        let value = from_json(&question.form, json).map_err(|why| Fault::new(why, ""))?;
        values.push((question.id.clone(), value));
        Ok(())
    };
    add(question_of(schema, is_chosen), record.get("accept").or_else(|| record.get("label")))?;
    let input = record.get("user_input");
    let is_number = input.is_some_and(Json::is_number);
    let by_kind = question_of(schema, |it| if is_number { matches!(it.form, Form::Number(_)) } else { is_text(it) });
    add(by_kind.or_else(|| question_of(schema, |it| matches!(it.form, Form::Number(_)) || is_text(it))), input)?;
    let marks = record.get("spans").and_then(Json::as_array);
    if let Some(question) = question_of(schema, |it| matches!(it.form, Form::Spans { .. } | Form::Boxes { .. })) {
        let none = Vec::new();
        let marks = marks.or_else(|| (question.id == schema.lead().id).then_some(&none));
        if let Some(marks) = marks {
            values.push((question.id.clone(), marked(&question.form, marks).map_err(|why| Fault::new(why, ""))?));
        }
    }
    Ok(choice(schema, values))
}

fn marked(form: &Form, marks: &[Json]) -> Result<Value, String> {
    if matches!(form, Form::Spans { .. }) {
        return Ok(Value::spans(marks.iter().map(span).collect::<Option<Vec<_>>>().ok_or("a span is not whole")?));
    }
    Ok(Value::boxes(marks.iter().map(box_mark).collect::<Result<Vec<_>, _>>()?))
}

fn span(json: &Json) -> Option<SpanMark> {
    let at = |name: &str| json.get(name).and_then(Json::as_u64).and_then(|at| u32::try_from(at).ok());
    Some(SpanMark { start: at("start")?, end: at("end")?, label: LabelName::new(json.get("label")?.as_str()?) })
}

/// By its sides, or by its corners.
fn box_mark(json: &Json) -> Result<BoxMark, String> {
    let label = json.get("label").and_then(Json::as_str).ok_or("a box has no label")?;
    let side = |name: &str| json.get(name).and_then(Json::as_f64);
    if let (Some(x), Some(y), Some(width), Some(height)) = (side("x"), side("y"), side("width"), side("height")) {
        return pixels([x, y, width, height], label);
    }
    let points = json.get("points").and_then(Json::as_array).ok_or("a box has neither sides nor points")?;
    let all = |of: usize| points.iter().filter_map(move |point| point.get(of)?.as_f64());
    let (left, right) = all(0).fold((f64::MAX, f64::MIN), |(low, high), x| (low.min(x), high.max(x)));
    let (top, bottom) = all(1).fold((f64::MAX, f64::MIN), |(low, high), y| (low.min(y), high.max(y)));
    pixels([left, top, right - left, bottom - top], label)
}
