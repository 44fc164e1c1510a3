//! Values of answers as JSON and as cells of tables: the same in what is written and in what is read again.

use accord_core::event::{BoxMark, Choice, Number, Response, SpanMark, Value};
use accord_core::record::{Form, LabelName, LabelSchema, Question, QuestionId};
use serde_json::{Value as Json, json};

/// The answers in a choice, question by question in the order of the schema; none where it is a skip.
pub(crate) fn values<'s>(schema: &'s LabelSchema, choice: &Choice) -> Vec<(&'s Question, Value)> {
    let lead = schema.lead();
    match choice {
        Choice::Label(label) => vec![(lead, Value::Label(label.clone()))],
        Choice::Response(response) => {
            let value = |question: &'s Question| Some((question, response.value(&lead.id, &question.id)?.clone()));
            schema.questions().filter_map(value).collect()
        }
        Choice::Skip { .. } | Choice::Clear => Vec::new(),
    }
}

/// A choice of values by question; `None` where the first question has none.
pub(crate) fn choice_of(schema: &LabelSchema, values: Vec<(QuestionId, Value)>) -> Option<Choice> {
    let mut lead = None;
    let mut more = std::collections::BTreeMap::new();
    for (id, value) in values {
        if id == schema.lead().id {
            lead = Some(value);
        } else {
            more.insert(id, value);
        }
    }
    Some(Response { lead: lead?, more }.into())
}

/// A value as JSON: a label or text as a string, sets and orders as lists of labels, a number as a number, marks as a list
/// of objects. Offsets count code points, boxes pixels.
pub(crate) fn to_json(value: &Value) -> Json {
    let names = |labels: &[LabelName]| Json::from(labels.iter().map(LabelName::as_str).collect::<Vec<_>>());
    match value {
        Value::Label(label) => label.as_str().into(),
        Value::Labels(labels) | Value::Order(labels) => names(labels),
        Value::Number(number) => number_json(*number),
        Value::Text(text) => (**text).into(),
        Value::Spans(spans) => spans
            .iter()
            .map(|span| json!({ "start": span.start, "end": span.end, "label": span.label.as_str() }))
            .collect(),
        Value::Boxes(boxes) => boxes
            .iter()
            .map(|mark| {
                let BoxMark { x, y, width, height, label } = mark;
                json!({ "x": x, "y": y, "width": width, "height": height, "label": label.as_str() })
            })
            .collect(),
    }
}

/// A number without a fraction where it has none.
pub(crate) fn number_json(number: Number) -> Json {
    let value = number.get();
    // Doubles hold whole numbers below 2^53 exactly.
    #[expect(clippy::cast_possible_truncation, reason = "a whole number below 2^53")]
    if value.fract() == 0.0 && value.abs() < 9.007_199_254_740_992e15 { json!(value as i64) } else { json!(value) }
}

/// The value of a question in JSON, as [`to_json`] writes it; a lone string or number stands for a list of one.
///
/// # Errors
/// In words, why it is no answer of this form.
pub(crate) fn from_json(form: &Form, json: &Json) -> Result<Value, String> {
    let unfit =
        || format!("`{}` is no answer of the form `{}`", crate::load::shortened(&json.to_string()), form.as_str());
    match form {
        Form::One { .. } => names(json).filter(|it| it.len() == 1).and_then(|mut it| it.pop()).map(Value::Label),
        Form::Many { .. } => names(json).map(Value::labels),
        Form::Order { .. } => names(json).map(Value::Order),
        Form::Number(_) => number(json).and_then(Number::new).map(Value::Number),
        Form::Text { .. } => text(json).map(|text| Value::Text(text.into())),
        Form::Spans { .. } => {
            json.as_array().and_then(|all| all.iter().map(span).collect::<Option<Vec<_>>>()).map(Value::spans)
        }
        Form::Boxes { .. } => {
            json.as_array().and_then(|all| all.iter().map(box_mark).collect::<Option<Vec<_>>>()).map(Value::boxes)
        }
    }
    .ok_or_else(unfit)
}

fn names(json: &Json) -> Option<Vec<LabelName>> {
    match json {
        Json::Array(all) => all.iter().map(|one| Some(LabelName::new(&text(one)?))).collect(),
        one => Some(vec![LabelName::new(&text(one)?)]),
    }
}

fn text(json: &Json) -> Option<String> {
    match json {
        Json::String(text) => Some(text.clone()),
        Json::Number(number) => Some(number.to_string()),
        Json::Bool(flag) => Some(flag.to_string()),
        // Several texts of one field are its lines.
        Json::Array(all) => all.iter().map(text).collect::<Option<Vec<_>>>().map(|all| all.join("\n")),
        Json::Null | Json::Object(_) => None,
    }
}

fn number(json: &Json) -> Option<f64> {
    json.as_f64().or_else(|| json.as_str()?.trim().parse().ok())
}

fn whole(json: Option<&Json>) -> Option<u32> {
    u32::try_from(json?.as_u64()?).ok()
}

fn span(json: &Json) -> Option<SpanMark> {
    let label = LabelName::new(json.get("label")?.as_str()?);
    Some(SpanMark { start: whole(json.get("start"))?, end: whole(json.get("end"))?, label })
}

fn box_mark(json: &Json) -> Option<BoxMark> {
    let side = |name: &str| whole(json.get(name));
    let label = LabelName::new(json.get("label")?.as_str()?);
    Some(BoxMark { x: side("x")?, y: side("y")?, width: side("width")?, height: side("height")?, label })
}

/// A value as one cell of a table: sets joined by `|`, orders by `>`, marks as JSON. Where a label holds the sign itself
/// the cell is a JSON list.
pub(crate) fn to_cell(value: &Value) -> String {
    match value {
        Value::Label(label) => label.to_string(),
        Value::Text(text) => text.to_string(),
        Value::Labels(labels) => joined(labels, '|', value),
        Value::Order(labels) => joined(labels, '>', value),
        Value::Number(_) | Value::Spans(_) | Value::Boxes(_) => to_json(value).to_string(),
    }
}

fn joined(labels: &[LabelName], by: char, value: &Value) -> String {
    let is_unclear = |label: &LabelName| {
        let name = label.as_str();
        name.contains(by) || name.starts_with('[') || name.trim() != name
    };
    if labels.is_empty() || labels.iter().any(is_unclear) {
        return to_json(value).to_string();
    }
    labels.iter().map(LabelName::as_str).collect::<Vec<_>>().join(&by.to_string())
}

/// The value in a cell as [`to_cell`] writes it.
///
/// # Errors
/// In words, why it is no answer of this form.
pub(crate) fn from_cell(form: &Form, cell: &str) -> Result<Value, String> {
    let list = |by: char| match serde_json::from_str::<Json>(cell) {
        Ok(list @ Json::Array(_)) => list,
        _ => cell.split(by).map(str::trim).collect::<Vec<_>>().into(),
    };
    let json = match form {
        Form::One { .. } | Form::Text { .. } | Form::Number(_) => Json::from(cell),
        Form::Many { .. } => list('|'),
        Form::Order { .. } => list('>'),
        Form::Spans { .. } | Form::Boxes { .. } => serde_json::from_str(cell)
            .map_err(|_| format!("`{}` is no JSON list of marks", crate::load::shortened(cell)))?,
    };
    from_json(form, &json)
}
