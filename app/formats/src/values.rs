//! Values of answers as JSON and as cells of tables.

use accord_core::event::{BoxMark, Choice, Number, Value};
use accord_core::record::{LabelName, LabelSchema, Question};
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
