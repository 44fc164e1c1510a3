//! Answers that are more than one label: one field per kind of value, so that a log is read without us.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::schema::question_id;
use super::{WireError, malformed};
use crate::event::{BoxMark, Choice, Number, Response, SpanMark, Value};
use crate::record::{LabelName, MAX_MARKS, MAX_QUESTIONS};

/// The value of one question: exactly one field is there.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct ValueWire {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) label: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    labels: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    number: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    order: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    spans: Option<Vec<SpanWire>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    boxes: Option<Vec<BoxWire>>,
}

/// The values of further questions, by id.
pub(super) type MoreWire = BTreeMap<String, ValueWire>;

#[derive(Clone, Serialize, Deserialize)]
struct SpanWire {
    start: u32,
    end: u32,
    label: String,
}

#[derive(Clone, Serialize, Deserialize)]
struct BoxWire {
    x: u32,
    y: u32,
    width: u32,
    height: u32,
    label: String,
}

pub(super) fn value_wire(value: &Value) -> ValueWire {
    let names = |labels: &[LabelName]| Some(labels.iter().map(ToString::to_string).collect());
    let span = |span: &SpanMark| SpanWire { start: span.start, end: span.end, label: span.label.to_string() };
    let mark = |mark: &BoxMark| {
        let BoxMark { x, y, width, height, label } = mark;
        BoxWire { x: *x, y: *y, width: *width, height: *height, label: label.to_string() }
    };
    let none = ValueWire::default();
    match value {
        Value::Label(label) => ValueWire { label: Some(label.to_string()), ..none },
        Value::Labels(labels) => ValueWire { labels: names(labels), ..none },
        Value::Number(number) => ValueWire { number: Some(number.get()), ..none },
        Value::Text(text) => ValueWire { text: Some(text.to_string()), ..none },
        Value::Order(labels) => ValueWire { order: names(labels), ..none },
        Value::Spans(spans) => ValueWire { spans: Some(spans.iter().map(span).collect()), ..none },
        Value::Boxes(boxes) => ValueWire { boxes: Some(boxes.iter().map(mark).collect()), ..none },
    }
}

pub(super) fn more_wire(response: &Response) -> MoreWire {
    response.more.iter().map(|(id, value)| (id.to_string(), value_wire(value))).collect()
}

pub(super) fn value_domain(wire: ValueWire) -> Result<Value, WireError> {
    let names = |names: Vec<String>| names.iter().map(|name| LabelName::new(name)).collect::<Vec<_>>();
    let span = |wire: SpanWire| SpanMark { start: wire.start, end: wire.end, label: LabelName::new(&wire.label) };
    let mark = |wire: BoxWire| {
        let BoxWire { x, y, width, height, label } = wire;
        BoxMark { x, y, width, height, label: LabelName::new(&label) }
    };
    match wire {
        ValueWire { label: Some(label), .. } => Ok(Value::Label(LabelName::new(&label))),
        ValueWire { labels: Some(labels), .. } => Ok(Value::labels(names(labels))),
        ValueWire { number: Some(number), .. } => {
            Number::new(number).map(Value::Number).ok_or_else(|| malformed(ANSWER, "its number is not finite"))
        }
        ValueWire { text: Some(text), .. } => Ok(Value::Text(text.into())),
        ValueWire { order: Some(order), .. } => Ok(Value::Order(names(order))),
        ValueWire { spans: Some(spans), .. } if spans.len() <= MAX_MARKS => {
            Ok(Value::spans(spans.into_iter().map(span)))
        }
        ValueWire { boxes: Some(boxes), .. } if boxes.len() <= MAX_MARKS => {
            Ok(Value::boxes(boxes.into_iter().map(mark)))
        }
        ValueWire { spans: None, boxes: None, .. } => Err(malformed(ANSWER, "it has no value")),
        _ => Err(malformed(ANSWER, format!("it has over {MAX_MARKS} marks"))),
    }
}

pub(super) fn response_domain(lead: ValueWire, more: MoreWire) -> Result<Response, WireError> {
    if more.len() > MAX_QUESTIONS {
        return Err(malformed(ANSWER, format!("it answers over {MAX_QUESTIONS} questions")));
    }
    let value = |(id, wire): (String, ValueWire)| Ok((question_id(ANSWER, &id)?, value_domain(wire)?));
    Ok(Response { lead: value_domain(lead)?, more: more.into_iter().map(value).collect::<Result<_, WireError>>()? })
}

/// A whole answer as one object.
#[derive(Serialize, Deserialize)]
pub(super) struct ResponseWire {
    #[serde(flatten)]
    value: ValueWire,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    more: MoreWire,
}

pub(super) fn response_wire(response: &Response) -> ResponseWire {
    ResponseWire { value: value_wire(&response.lead), more: more_wire(response) }
}

/// `None` for what is no answer.
pub(super) fn right_wire(choice: &Choice) -> Option<ResponseWire> {
    choice.response().map(|response| response_wire(&response))
}

pub(super) fn whole_domain(wire: ResponseWire) -> Result<Response, WireError> {
    response_domain(wire.value, wire.more)
}

pub(super) fn right_domain(wire: ResponseWire) -> Result<Choice, WireError> {
    Ok(whole_domain(wire)?.into())
}

/// Marks as a JSON array, one object each.
pub(crate) fn marks_line(value: &Value) -> String {
    let wire = value_wire(value);
    let spans = wire.spans.map(|spans| serde_json::to_string(&spans).unwrap_or_default());
    spans.or_else(|| wire.boxes.map(|boxes| serde_json::to_string(&boxes).unwrap_or_default())).unwrap_or_default()
}

/// A whole answer on one line of JSON: the same for the same answer.
pub(crate) fn response_line(response: &Response) -> String {
    serde_json::to_string(&(value_wire(&response.lead), more_wire(response))).unwrap_or_default()
}

const ANSWER: &str = "an answer";
