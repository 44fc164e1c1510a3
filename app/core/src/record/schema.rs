//! What is asked about each item: one question or several, the first of which leads.
//!
//! The lead question orders the queue and heads every list; an answer to it that names labels counts under them
//! ([`Value::named`](crate::event::Value::named)). Further questions may depend on earlier ones.

use std::fmt;
use std::sync::Arc;

use thiserror::Error;

use super::LabelName;
use super::misfit::{AnswerFault, Misfit};
use crate::agreement::level::{Level, Scale};
use crate::event::{Choice, Number, Response, Value};

/// More questions than this about one item are a survey.
pub const MAX_QUESTIONS: usize = 16;
/// More labels of one question than this are not chosen from, but searched for in vain.
pub const MAX_LABELS: usize = 2_000;
/// Marks of one person on one item.
pub const MAX_MARKS: usize = 10_000;
/// Characters of one free text.
pub const MAX_TEXT_CHARS: u32 = 10_000;

/// The name of a question in logs and exports: 1 to 40 of `a-z`, `0-9`, `_`, `-`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuestionId(Arc<str>);

impl QuestionId {
    /// A name, where it is one.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'-');
        ((1..=40).contains(&name.len()) && name.bytes().all(fits)).then(|| Self(name.into()))
    }

    /// The name itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for QuestionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for QuestionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", &*self.0)
    }
}

/// A label that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelDef {
    /// Name in logs and exports.
    pub name: LabelName,
    /// One line of help; may be empty.
    pub description: String,
    /// Headings it stands under, from the outermost on; none where the labels are a plain list.
    pub group: Vec<String>,
}

impl LabelDef {
    /// A label of a plain list.
    #[must_use]
    pub fn new(name: &str, description: &str) -> Self {
        Self { name: LabelName::new(name), description: description.to_owned(), group: Vec::new() }
    }
}

/// What is asked about each item.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelSchema {
    lead: Question,
    more: Vec<Question>,
}

/// One question.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Its name in logs and exports.
    pub id: QuestionId,
    /// What the labeler is asked; may be empty.
    pub prompt: String,
    /// Whether an item cannot be submitted without an answer to it.
    pub required: bool,
    /// When it is asked; always where there is no condition.
    pub when: Option<Condition>,
    /// How it is answered.
    pub form: Form,
}

/// A question is asked where an earlier one was answered with one of some labels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The earlier question, of the form [`Form::One`] or [`Form::Many`].
    pub question: QuestionId,
    /// Its labels that lead here.
    pub any_of: Vec<LabelName>,
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq)]
pub enum Form {
    /// With one of two or more labels: a single choice, a rating, a comparison of two sides.
    One {
        /// The labels, in the order of their keys.
        labels: Vec<LabelDef>,
        /// Whether they are names, or ranks in ascending order.
        level: Level,
    },
    /// With any number of labels between two bounds.
    Many {
        /// The labels, in the order of their keys.
        labels: Vec<LabelDef>,
        /// At least so many.
        min: u32,
        /// At most so many.
        max: u32,
    },
    /// With a number.
    Number(NumberForm),
    /// With free text.
    Text {
        /// At most so many characters.
        max_chars: u32,
    },
    /// By putting all labels into an order, the best first.
    Order {
        /// What is ordered.
        labels: Vec<LabelDef>,
    },
    /// By marking stretches of the text, which may overlap.
    Spans {
        /// What a stretch may be.
        labels: Vec<LabelDef>,
    },
    /// By drawing boxes on the image.
    Boxes {
        /// What a box may show.
        labels: Vec<LabelDef>,
    },
}

/// Which numbers answer a question.
#[derive(Clone, Debug, PartialEq)]
pub struct NumberForm {
    /// Not below.
    pub min: Option<f64>,
    /// Not above.
    pub max: Option<f64>,
    /// In whole multiples of it, counted from `min` (or 0).
    pub step: Option<f64>,
    /// What is counted, for instance `cm`; may be empty.
    pub unit: String,
    /// [`Level::Interval`], or [`Level::Ratio`] for amounts from 0 up.
    pub level: Level,
}

/// Why a schema cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("question `{question}`: {what}")]
pub struct SchemaFault {
    /// Which question.
    pub question: QuestionId,
    /// What is wrong, and what to do.
    pub what: String,
}

impl LabelSchema {
    /// One question with a single answer out of some labels.
    #[must_use]
    pub fn single(prompt: &str, labels: Vec<LabelDef>, level: Level) -> Self {
        let form = Form::One { labels, level };
        Self {
            lead: Question { id: lead_id(), prompt: prompt.to_owned(), required: true, when: None, form },
            more: Vec::new(),
        }
    }

    /// Several questions, the lead first.
    ///
    /// # Errors
    /// When a question cannot be asked as it stands.
    pub fn of(lead: Question, more: Vec<Question>) -> Result<Self, SchemaFault> {
        let schema = Self { lead, more };
        super::schema_check::check(&schema)?;
        Ok(schema)
    }

    /// The first question.
    #[must_use]
    pub const fn lead(&self) -> &Question {
        &self.lead
    }

    /// The others.
    #[must_use]
    pub fn more(&self) -> &[Question] {
        &self.more
    }

    /// All questions, the lead first.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        std::iter::once(&self.lead).chain(&self.more)
    }

    /// A question by its name.
    #[must_use]
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questions().find(|question| question.id == *id)
    }

    /// Whether all that is asked is one label: what pages of the first form know.
    #[must_use]
    pub const fn is_single(&self) -> bool {
        self.more.is_empty() && matches!(self.lead.form, Form::One { .. })
    }

    /// What the lead question asks; may be empty.
    #[must_use]
    pub fn prompt(&self) -> &str {
        &self.lead.prompt
    }

    /// The labels of the lead question; none where it is answered with a number or a text.
    #[must_use]
    pub fn labels(&self) -> &[LabelDef] {
        self.lead.form.labels()
    }

    /// How many classes the scorer tells apart: the labels of the lead question.
    #[must_use]
    pub fn n_classes(&self) -> usize {
        self.labels().len()
    }

    /// Whether the lead question's labels are names, or ranks in ascending order.
    #[must_use]
    pub const fn level(&self) -> Level {
        match &self.lead.form {
            Form::One { level, .. } => *level,
            Form::Number(number) => number.level,
            _ => Level::Nominal,
        }
    }

    /// How the lead question's labels are compared: as ranks where the level is ordinal, else as names.
    #[must_use]
    pub fn scale(&self) -> Scale {
        if self.level() == Level::Ordinal { Scale::ordinal(self.labels().len()) } else { Scale::nominal() }
    }

    /// Position of a label of the lead question.
    #[must_use]
    pub fn index_of(&self, name: &LabelName) -> Option<usize> {
        self.labels().iter().position(|label| label.name == *name)
    }

    /// The one class an answer counts as where only one can: its label, or the first of the schema's labels it names.
    #[must_use]
    pub fn class_of(&self, choice: &Choice) -> Option<usize> {
        if let Choice::Label(name) = choice {
            return self.index_of(name);
        }
        choice.named().into_iter().filter_map(|name| self.index_of(name)).min()
    }

    /// Whether a question is asked, given the answers so far.
    #[must_use]
    pub fn is_asked<'a>(&self, question: &Question, value: impl Fn(&QuestionId) -> Option<&'a Value>) -> bool {
        let Some(when) = &question.when else { return true };
        let named = value(&when.question);
        named.is_some_and(|value| value.named().iter().any(|label| when.any_of.contains(label)))
    }

    /// Checks a whole answer: every required question that is asked has one, no other has, and each fits its form.
    ///
    /// # Errors
    /// The first question that is not in order.
    pub fn check(&self, response: &Response) -> Result<(), AnswerFault> {
        let value_of = |id: &QuestionId| response.value(&self.lead.id, id);
        if let Some(id) = response.more.keys().find(|id| self.question(id).is_none()) {
            return Err(AnswerFault { question: id.to_string(), what: Misfit::Unknown });
        }
        for question in self.questions() {
            let fault = |what: Misfit| AnswerFault { question: question.title().to_owned(), what };
            let is_asked = self.is_asked(question, value_of);
            match value_of(&question.id) {
                Some(_) if !is_asked => return Err(fault(Misfit::NotAsked)),
                Some(value) => question.form.check(value).map_err(fault)?,
                None if is_asked && question.required => return Err(fault(Misfit::Missing)),
                None => {}
            }
        }
        Ok(())
    }
}

/// The name of the only question of projects of the first form.
fn lead_id() -> QuestionId {
    QuestionId("label".into())
}

impl Question {
    /// What is asked, or its name where it asks nothing.
    #[must_use]
    pub fn title(&self) -> &str {
        if self.prompt.is_empty() { self.id.as_str() } else { &self.prompt }
    }
}

impl Form {
    /// Its labels; none where it is answered without.
    #[must_use]
    pub fn labels(&self) -> &[LabelDef] {
        match self {
            Self::One { labels, .. }
            | Self::Many { labels, .. }
            | Self::Order { labels }
            | Self::Spans { labels }
            | Self::Boxes { labels } => labels,
            Self::Number(_) | Self::Text { .. } => &[],
        }
    }

    /// Its name in manifests and settings.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::One { .. } => "one",
            Self::Many { .. } => "many",
            Self::Number(_) => "number",
            Self::Text { .. } => "text",
            Self::Order { .. } => "order",
            Self::Spans { .. } => "spans",
            Self::Boxes { .. } => "boxes",
        }
    }

    /// Whether a value answers it; what is wrong otherwise.
    fn check(&self, value: &Value) -> Result<(), Misfit> {
        let unknown = value.all_labels().find(|name| !self.labels().iter().any(|label| label.name == **name));
        if let Some(name) = unknown {
            return Err(Misfit::NoLabel { name: name.clone() });
        }
        match (self, value) {
            (Self::One { .. }, Value::Label(_)) => Ok(()),
            (Self::Many { min, max, .. }, Value::Labels(labels)) => match labels.len() as u64 {
                n if n < u64::from(*min) => Err(Misfit::TooFewLabels { min: *min }),
                n if n > u64::from(*max) => Err(Misfit::TooManyLabels { max: *max }),
                _ => Ok(()),
            },
            (Self::Number(form), Value::Number(number)) => form.check(*number),
            (Self::Text { max_chars }, Value::Text(text)) => match text.chars().count() {
                0 => Err(Misfit::Missing),
                n if n as u64 > u64::from(*max_chars) => Err(Misfit::TooLong { n, most: *max_chars }),
                _ => Ok(()),
            },
            (Self::Order { labels }, Value::Order(order)) => {
                let all = labels.iter().all(|label| order.contains(&label.name));
                if all && order.len() == labels.len() { Ok(()) } else { Err(Misfit::NotInOrder) }
            }
            (Self::Spans { .. }, Value::Spans(spans)) if spans.len() <= MAX_MARKS => {
                let is_empty = spans.iter().any(|span| span.start >= span.end);
                if is_empty { Err(Misfit::EmptyMark) } else { Ok(()) }
            }
            (Self::Boxes { .. }, Value::Boxes(boxes)) if boxes.len() <= MAX_MARKS => {
                let is_empty = boxes.iter().any(|mark| mark.width == 0 || mark.height == 0);
                if is_empty { Err(Misfit::EmptyBox) } else { Ok(()) }
            }
            (Self::Spans { .. }, Value::Spans(_)) | (Self::Boxes { .. }, Value::Boxes(_)) => Err(Misfit::TooManyMarks),
            _ => Err(Misfit::WrongKind { kind: value.kind() }),
        }
    }
}

impl NumberForm {
    fn check(&self, number: Number) -> Result<(), Misfit> {
        let value = number.get();
        if let Some(min) = self.min.filter(|min| value < *min) {
            return Err(Misfit::TooSmall { min: min.to_string() });
        }
        if let Some(max) = self.max.filter(|max| value > *max) {
            return Err(Misfit::TooLarge { max: max.to_string() });
        }
        let Some(step) = self.step else { return Ok(()) };
        let steps = (value - self.min.unwrap_or(0.0)) / step;
        // A tenth is no binary fraction: what is within a millionth of a step counts as on it.
        if (steps - steps.round()).abs() <= 1e-6 { Ok(()) } else { Err(Misfit::OffStep { step: step.to_string() }) }
    }
}

#[cfg(test)]
mod tests;
