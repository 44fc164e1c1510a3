//! JSON Lines: our own form, Prodigy's and doccano's.

use std::io::Write;

use accord_core::crypto::sha256;
use accord_core::event::{BoxMark, Choice, SpanMark, Value};
use accord_core::record::{Form, Question};
use serde_json::{Map, Value as Json, json};

use super::row::{Row, Said, image_name, value_of};
use super::tokens::{Token, tokens};
use super::{Answers, Export, Losses, OutError};
use crate::values::{number_json, to_json};

fn put(out: &mut (dyn Write + Send), line: &Json) -> Result<(), OutError> {
    serde_json::to_writer(&mut *out, line).map_err(std::io::Error::from)?;
    Ok(out.write_all(b"\n")?)
}

/// An item a line with everything that was said: `{"task","ref","text" or "parts","sensitive","status","agreed","predictions","answers"}`.
pub(super) fn own(export: &Export<'_>, out: &mut (dyn Write + Send)) -> Result<(), OutError> {
    for row in export.rows() {
        let mut line = content(&row);
        line.insert("status".to_owned(), row.verdict.status.into());
        if let Some(choice) = &row.verdict.answer {
            line.insert("agreed".to_owned(), export.json(choice).into());
        }
        if let Some(prediction) = &row.item.prediction {
            let values = export.json(&prediction.response.clone().into());
            let (confidence, model) = (number_json(prediction.confidence), &*prediction.model);
            let json = json!({ "values": values, "confidence": confidence, "model": model });
            line.insert("predictions".to_owned(), Json::Array(vec![json]));
        }
        line.insert("answers".to_owned(), row.said.iter().map(|said| own_answer(export, said)).collect());
        put(out, &line.into())?;
    }
    Ok(())
}

/// The item itself.
pub(super) fn content(row: &Row<'_>) -> Map<String, Json> {
    let mut line = Map::new();
    line.insert("task".to_owned(), row.item.id.to_string().into());
    if let Some(reference) = &row.item.reference {
        line.insert("ref".to_owned(), (**reference).into());
    }
    match row.parts() {
        Some(parts) => line.insert("parts".to_owned(), parts),
        None => line.insert("text".to_owned(), (*row.item.text).into()),
    };
    if row.item.sensitive {
        line.insert("sensitive".to_owned(), true.into());
    }
    line
}

/// One person's answer with how it came about.
pub(super) fn own_answer(export: &Export<'_>, said: &Said<'_>) -> Json {
    let mut answer = Map::new();
    let mut set = |name: &str, value: Json| drop(answer.insert(name.to_owned(), value));
    set("worker", said.who.to_string().into());
    set("worker_name", said.name.into());
    if let Some(role) = said.role {
        set("role", role.as_str().into());
    }
    match said.choice {
        Choice::Skip { reason } => {
            set("skip", true.into());
            if !reason.is_empty() {
                set("reason", reason.as_str().into());
            }
        }
        choice => set("values", export.json(choice).into()),
    }
    set("at_ms", said.at_ms.into());
    set("active_ms", said.active_ms.into());
    set("instructions_version", said.instructions_version.into());
    answer.into()
}

/// The fields of a Prodigy task that answers fill, each by one question.
#[derive(Default)]
struct Filled {
    has_choice: bool,
    has_input: bool,
    has_spans: bool,
}

/// Whoever reads these groups them by numbers of 32 bits; ours follow from what is hashed, as theirs do.
fn hash(parts: &[&str]) -> i32 {
    let digest = sha256(parts.join("\n").as_bytes());
    let mut bytes = [0; 4];
    bytes.iter_mut().zip(digest.as_bytes()).for_each(|(byte, of)| *byte = *of);
    i32::from_be_bytes(bytes)
}

/// A line per answer: `options` and `accept` for labels, `spans` with `tokens` for marks, `user_input` for numbers and texts.
pub(super) fn prodigy(export: &Export<'_>, out: &mut (dyn Write + Send), losses: &mut Losses) -> Result<(), OutError> {
    for row in export.rows() {
        losses.add("items that nobody answered", usize::from(row.said.is_empty()));
        for said in &row.said {
            put(out, &prodigy_line(export, &row, said, losses))?;
        }
    }
    Ok(())
}

fn prodigy_line(export: &Export<'_>, row: &Row<'_>, said: &Said<'_>, losses: &mut Losses) -> Json {
    let schema = &export.project.manifest().schema;
    let task = row.item.id.to_string();
    let mut line = Map::new();
    let image = row.item.images().next();
    match image {
        Some(image) => line.insert("image".to_owned(), image_name(image).into()),
        None => line.insert("text".to_owned(), (*row.item.text).into()),
    };
    let mut meta = json!({ "task": task });
    if let (Some(reference), Some(meta)) = (&row.item.reference, meta.as_object_mut()) {
        meta.insert("ref".to_owned(), (**reference).into());
    }
    let is_more = !row.item.parts.is_empty();
    losses.add(
        "items of several parts, written as words or as their image",
        usize::from(is_more && row.item.parts.len() > 1),
    );
    line.insert("meta".to_owned(), meta);
    let mut filled = Filled::default();
    let mut view = "choice";
    for (place, (question, value)) in export.values(said.choice).into_iter().enumerate() {
        let kind = prodigy_field(&mut line, &mut filled, (export, row), question, &value);
        losses.add("answers that Prodigy has no field for", usize::from(kind.is_none()));
        if let (0, Some(kind)) = (place, kind) {
            view = kind;
        }
    }
    let answer = match said.choice {
        Choice::Skip { reason } => {
            losses.add("reasons of skips", usize::from(!reason.is_empty()));
            "ignore"
        }
        _ => "accept",
    };
    let who = said.who.to_string();
    let fields = [
        ("answer", answer.into()),
        ("_input_hash", hash(&[&task]).into()),
        ("_task_hash", hash(&[&task, schema.lead().id.as_str()]).into()),
        ("_view_id", view.into()),
        ("_annotator_id", who.as_str().into()),
        ("_session_id", who.as_str().into()),
        ("_timestamp", (said.at_ms / 1000).into()),
    ];
    line.extend(fields.map(|(name, value): (&str, Json)| (name.to_owned(), value)));
    line.into()
}

/// Fills the field for a question's kind of answer and tells which interface shows it; `None` where it is taken.
fn prodigy_field(
    line: &mut Map<String, Json>,
    filled: &mut Filled,
    (export, row): (&Export<'_>, &Row<'_>),
    question: &Question,
    value: &Value,
) -> Option<&'static str> {
    let mut set = |name: &str, value: Json| drop(line.insert(name.to_owned(), value));
    match value {
        Value::Label(_) | Value::Labels(_) | Value::Order(_) if !filled.has_choice => {
            filled.has_choice = true;
            let options = question.form.labels().iter().map(|label| label.name.as_str());
            set("options", options.map(|name| json!({ "id": name, "text": name })).collect());
            let accept = to_json(value);
            set("accept", if accept.is_array() { accept } else { json!([accept]) });
            Some("choice")
        }
        Value::Text(text) if !filled.has_input => {
            filled.has_input = true;
            set("user_input", (**text).into());
            Some("text_input")
        }
        Value::Number(number) if !filled.has_input => {
            filled.has_input = true;
            set("user_input", number_json(*number));
            Some("text_input")
        }
        Value::Spans(spans) if !filled.has_spans => {
            filled.has_spans = true;
            let tokens = tokens(&row.item.text, spans);
            set("spans", spans.iter().map(|span| prodigy_span(span, &tokens)).collect());
            set("tokens", tokens.iter().enumerate().map(|(id, token)| prodigy_token(id, token, &tokens)).collect());
            Some("spans_manual")
        }
        Value::Boxes(boxes) if !filled.has_spans => {
            filled.has_spans = true;
            if let Some((width, height)) = row.item.images().next().and_then(|image| export.size(image)) {
                set("width", width.into());
                set("height", height.into());
            }
            set("spans", boxes.iter().map(prodigy_box).collect());
            Some("image_manual")
        }
        _ => None,
    }
}

/// `token_end` is the last token, not the one after.
fn prodigy_span(span: &SpanMark, tokens: &[Token<'_>]) -> Json {
    let mut json = json!({ "start": span.start, "end": span.end, "label": span.label.as_str() });
    let first = tokens.iter().position(|token| token.start == span.start);
    let last = tokens.iter().position(|token| token.end == span.end);
    if let (Some(first), Some(last), Some(json)) = (first, last, json.as_object_mut()) {
        json.insert("token_start".to_owned(), first.into());
        json.insert("token_end".to_owned(), last.into());
    }
    json
}

/// `ws`: whether white space follows.
fn prodigy_token(id: usize, token: &Token<'_>, all: &[Token<'_>]) -> Json {
    let ws = all.get(id + 1).is_some_and(|next| next.start > token.end);
    json!({ "text": token.text, "start": token.start, "end": token.end, "id": id, "ws": ws })
}

fn prodigy_box(mark: &BoxMark) -> Json {
    let (x, y, width, height) = (mark.x, mark.y, mark.width, mark.height);
    let (right, bottom) = (u64::from(x) + u64::from(width), u64::from(y) + u64::from(height));
    json!({
        "label": mark.label.as_str(),
        "type": "rect",
        "x": x,
        "y": y,
        "width": width,
        "height": height,
        "center": [f64::from(x) + f64::from(width) / 2.0, f64::from(y) + f64::from(height) / 2.0],
        "points": [[x, y], [x, bottom], [right, bottom], [right, y]],
    })
}

/// A line per item, or per answer: `label` holds names, a text, or marks as `[start, end, name]`; boxes stand in `bbox`.
pub(super) fn doccano(export: &Export<'_>, out: &mut (dyn Write + Send), losses: &mut Losses) -> Result<(), OutError> {
    for row in export.rows() {
        losses.add("items of several parts, written as words or as their image", usize::from(row.item.parts.len() > 1));
        match export.answers {
            Answers::Agreed => {
                losses.add("single answers beside the one of the item", row.n_answers());
                let choice = row.verdict.answer.as_ref();
                losses.add("items without an agreed answer", usize::from(choice.is_none()));
                put(out, &doccano_line(export, &row, choice, losses))?;
            }
            Answers::Each => {
                losses.add("items that nobody answered", usize::from(row.n_answers() == 0));
                losses.add("skips", row.n_skips());
                for said in row.said.iter().filter(|said| said.choice.is_answer()) {
                    let mut line = doccano_line(export, &row, Some(said.choice), losses);
                    if let Some(line) = line.as_object_mut() {
                        line.insert("annotator".to_owned(), said.who.to_string().into());
                    }
                    put(out, &line)?;
                }
            }
        }
    }
    Ok(())
}

fn doccano_line(export: &Export<'_>, row: &Row<'_>, choice: Option<&Choice>, losses: &mut Losses) -> Json {
    let mut line = Map::new();
    let lead = export.project.manifest().schema.lead();
    let values = choice.map(|choice| export.values(choice)).unwrap_or_default();
    losses.add("answers to questions after the first", values.len().saturating_sub(1));
    match row.item.images().next() {
        Some(image) => line.insert("filename".to_owned(), image_name(image).into()),
        None => line.insert("text".to_owned(), (*row.item.text).into()),
    };
    let label = match value_of(&values, &lead.id) {
        None => json!([]),
        Some(Value::Spans(spans)) => {
            spans.iter().map(|span| json!([span.start, span.end, span.label.as_str()])).collect()
        }
        Some(value @ Value::Boxes(_)) => to_json(value),
        Some(value @ (Value::Labels(_) | Value::Order(_))) => to_json(value),
        // A number is written as text: doccano knows names and texts alone.
        Some(Value::Number(number)) => json!([number_json(*number).to_string()]),
        Some(value) => json!([to_json(value)]),
    };
    line.insert(if matches!(lead.form, Form::Boxes { .. }) { "bbox" } else { "label" }.to_owned(), label);
    line.insert("task".to_owned(), row.item.id.to_string().into());
    if let Some(reference) = &row.item.reference {
        line.insert("ref".to_owned(), (**reference).into());
    }
    line.into()
}
