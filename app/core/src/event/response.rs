//! What was answered where one label does not say it all: several questions, several labels, numbers, texts, marks.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use super::Choice;
use crate::record::{LabelName, QuestionId};

/// The answers to the questions of one item, given and taken back as one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Response {
    /// The answer to the first question of the schema.
    pub lead: Value,
    /// Answers to the others; questions without an answer are not there.
    pub more: BTreeMap<QuestionId, Value>,
}

/// The answer to one question.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Value {
    /// One label.
    Label(LabelName),
    /// A set of labels, each once and in order of name; may be empty.
    Labels(Vec<LabelName>),
    /// A number.
    Number(Number),
    /// Free text.
    Text(Arc<str>),
    /// Labels from first to last.
    Order(Vec<LabelName>),
    /// Marked stretches of the item's text, by start, end and label; may be empty.
    Spans(Vec<SpanMark>),
    /// Marked boxes of the item's image, by place and label; may be empty.
    Boxes(Vec<BoxMark>),
}

/// A finite number.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub struct Number(f64);

/// A marked stretch of text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SpanMark {
    /// First character, counted in Unicode code points from 0.
    pub start: u32,
    /// The character after the last one; greater than `start`.
    pub end: u32,
    /// What it is.
    pub label: LabelName,
}

/// A marked box, in pixels of the image as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BoxMark {
    /// Left edge.
    pub x: u32,
    /// Upper edge.
    pub y: u32,
    /// Width, at least 1.
    pub width: u32,
    /// Height, at least 1.
    pub height: u32,
    /// What it shows.
    pub label: LabelName,
}

impl Response {
    /// The answer to a question of the schema whose first question is `lead`.
    #[must_use]
    pub fn value(&self, lead: &QuestionId, question: &QuestionId) -> Option<&Value> {
        if question == lead { Some(&self.lead) } else { self.more.get(question) }
    }

    /// Whether two people said the same: every question answered by either is answered alike.
    #[must_use]
    pub fn agrees(&self, other: &Self) -> bool {
        self.lead.agrees(&other.lead)
            && self.more.len() == other.more.len()
            && self.more.iter().all(|(id, value)| other.more.get(id).is_some_and(|theirs| value.agrees(theirs)))
    }
}

impl Choice {
    /// The answer to all questions; `None` for what is no answer.
    #[must_use]
    pub fn response(&self) -> Option<Response> {
        match self {
            Self::Label(label) => Some(Response { lead: Value::Label(label.clone()), more: BTreeMap::new() }),
            Self::Response(response) => Some((**response).clone()),
            Self::Skip { .. } | Self::Clear => None,
        }
    }
}

impl From<Response> for Choice {
    /// A lone label is [`Choice::Label`], so that equal answers are equal values.
    fn from(response: Response) -> Self {
        match response {
            Response { lead: Value::Label(label), more } if more.is_empty() => Self::Label(label),
            response => Self::Response(Box::new(response)),
        }
    }
}

impl Value {
    /// The same set of labels, in the order in which it is kept.
    #[must_use]
    pub fn labels(labels: impl IntoIterator<Item = LabelName>) -> Self {
        Self::Labels(labels.into_iter().collect::<BTreeSet<_>>().into_iter().collect())
    }

    /// The same spans, in the order in which they are kept, each once.
    #[must_use]
    pub fn spans(spans: impl IntoIterator<Item = SpanMark>) -> Self {
        Self::Spans(spans.into_iter().collect::<BTreeSet<_>>().into_iter().collect())
    }

    /// The same boxes, in the order in which they are kept, each once.
    #[must_use]
    pub fn boxes(boxes: impl IntoIterator<Item = BoxMark>) -> Self {
        Self::Boxes(boxes.into_iter().collect::<BTreeSet<_>>().into_iter().collect())
    }

    /// The labels it names, each once: what an answer is counted under. Of a ranking only the first, for it names all.
    #[must_use]
    pub fn named(&self) -> Vec<&LabelName> {
        match self {
            Self::Label(label) => vec![label],
            Self::Labels(labels) => labels.iter().collect(),
            Self::Order(labels) => labels.first().into_iter().collect(),
            Self::Spans(spans) => spans.iter().map(|span| &span.label).collect::<BTreeSet<_>>().into_iter().collect(),
            Self::Boxes(boxes) => boxes.iter().map(|mark| &mark.label).collect::<BTreeSet<_>>().into_iter().collect(),
            Self::Number(_) | Self::Text(_) => Vec::new(),
        }
    }

    /// Every label in it.
    pub fn all_labels(&self) -> impl Iterator<Item = &LabelName> {
        let (one, many, spans, boxes): (Option<&LabelName>, &[LabelName], &[SpanMark], &[BoxMark]) = match self {
            Self::Label(label) => (Some(label), &[], &[], &[]),
            Self::Labels(labels) | Self::Order(labels) => (None, labels, &[], &[]),
            Self::Spans(spans) => (None, &[], spans, &[]),
            Self::Boxes(boxes) => (None, &[], &[], boxes),
            Self::Number(_) | Self::Text(_) => (None, &[], &[], &[]),
        };
        let marked = spans.iter().map(|span| &span.label).chain(boxes.iter().map(|mark| &mark.label));
        one.into_iter().chain(many).chain(marked)
    }

    /// Whether two people said the same. Texts may differ in white space and capitals; boxes count as the same where each
    /// one has a partner of its label that shares at least [`SAME_BOX`] of the area they cover together.
    #[must_use]
    pub fn agrees(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(two)) => plain(one) == plain(two),
            (Self::Boxes(one), Self::Boxes(two)) => boxes_match(one, two),
            _ => self == other,
        }
    }

    /// What kind of answer it is, as logs and exports call it.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Label(_) => "label",
            Self::Labels(_) => "labels",
            Self::Number(_) => "number",
            Self::Text(_) => "text",
            Self::Order(_) => "order",
            Self::Spans(_) => "spans",
            Self::Boxes(_) => "boxes",
        }
    }
}

/// Boxes that overlap so far (intersection over union) are drawn around the same thing with the same care.
pub const SAME_BOX: f64 = 0.75;

fn boxes_match(one: &[BoxMark], two: &[BoxMark]) -> bool {
    let mut free: Vec<&BoxMark> = two.iter().collect();
    one.len() == two.len()
        && one.iter().all(|mark| {
            let overlaps = free.iter().map(|other| if other.label == mark.label { mark.overlap(other) } else { 0.0 });
            let best = overlaps.enumerate().max_by(|a, b| a.1.total_cmp(&b.1)).filter(|(_, iou)| *iou >= SAME_BOX);
            best.map(|(place, _)| free.swap_remove(place)).is_some()
        })
}

/// A text as it is compared: in small letters, with one space where there is white space.
#[must_use]
pub fn plain(text: &str) -> String {
    text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

impl BoxMark {
    /// Intersection over union with another box, 0 to 1.
    #[must_use]
    pub fn overlap(&self, other: &Self) -> f64 {
        let side = |from: u32, length: u32, other_from: u32, other_length: u32| {
            let end = from.saturating_add(length).min(other_from.saturating_add(other_length));
            f64::from(end.saturating_sub(from.max(other_from)))
        };
        let both = side(self.x, self.width, other.x, other.width) * side(self.y, self.height, other.y, other.height);
        let area = |mark: &Self| f64::from(mark.width) * f64::from(mark.height);
        let either = area(self) + area(other) - both;
        if either > 0.0 { both / either } else { 0.0 }
    }
}

impl Number {
    /// A finite number; minus zero is zero.
    #[must_use]
    pub fn new(value: f64) -> Option<Self> {
        value.is_finite().then_some(Self(value + 0.0))
    }

    /// The number itself.
    #[must_use]
    pub const fn get(self) -> f64 {
        self.0
    }
}

impl Eq for Number {}

impl Hash for Number {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.to_bits().hash(state);
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// For people, on one line: marks are counted by label, not listed.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Label(label) => label.fmt(f),
            Self::Labels(labels) if labels.is_empty() => f.write_str("none of them"),
            Self::Labels(labels) => f.write_str(&joined(labels, " + ")),
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => f.write_str(text),
            Self::Order(labels) => f.write_str(&joined(labels, " > ")),
            Self::Spans(spans) => f.write_str(&counted(spans.iter().map(|span| &span.label))),
            Self::Boxes(boxes) => f.write_str(&counted(boxes.iter().map(|mark| &mark.label))),
        }
    }
}

/// For people, on one line: the first answer, then the others with their questions' ids.
impl fmt::Display for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.lead.fmt(f)?;
        self.more.iter().try_for_each(|(id, value)| write!(f, " · {id}: {value}"))
    }
}

fn joined(labels: &[LabelName], between: &str) -> String {
    labels.iter().map(LabelName::as_str).collect::<Vec<_>>().join(between)
}

fn counted<'a>(labels: impl Iterator<Item = &'a LabelName>) -> String {
    let mut counts = BTreeMap::<&LabelName, u32>::new();
    labels.for_each(|label| *counts.entry(label).or_default() += 1);
    if counts.is_empty() {
        return "nothing marked".to_owned();
    }
    counts.iter().map(|(label, n)| format!("{n} × {label}")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests;
