//! Questions and labels as they stand in manifests and in owners' settings files.

use serde::{Deserialize, Serialize};

use super::{WireError, malformed};
use crate::agreement::level::Level;
use crate::record::{
    Condition, Form, LabelDef, LabelName, LabelSchema, MAX_TEXT_CHARS, NumberForm, Question, QuestionId,
};

#[derive(Serialize, Deserialize)]
pub(super) struct LabelWire {
    pub(super) name: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) description: String,
    /// Headings, from the outermost on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) group: Vec<String>,
}

/// One question. Which fields it needs follows from `form`.
#[derive(Serialize, Deserialize)]
pub(super) struct QuestionWire {
    id: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    prompt: String,
    form: String,
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    required: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    when: Option<ConditionWire>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    labels: Vec<LabelOrName>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    level: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    min: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    max: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    step: Option<f64>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    unit: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    max_chars: Option<u32>,
}

#[derive(Serialize, Deserialize)]
struct ConditionWire {
    question: String,
    any_of: Vec<String>,
}

/// In settings files a label may be its name alone.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum LabelOrName {
    Name(String),
    Label(LabelWire),
}

const fn yes() -> bool {
    true
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for this form")]
const fn is_yes(required: &bool) -> bool {
    *required
}

/// Reads the questions of a project from a JSON array, the first question first.
///
/// # Errors
/// When it is no such array, or a question cannot be asked as it stands; the text names the question.
pub fn read_schema(json: &str) -> Result<LabelSchema, WireError> {
    let wires: Vec<QuestionWire> = serde_json::from_str(json).map_err(|why| malformed("the list of questions", why))?;
    schema_domain("the list of questions", wires)
}

/// Writes the questions of a project as a JSON array, as [`read_schema`] reads them.
#[must_use]
pub fn write_schema(schema: &LabelSchema) -> String {
    let wires: Vec<QuestionWire> = schema.questions().map(question_wire).collect();
    serde_json::to_string(&wires).unwrap_or_default()
}

pub(super) fn schema_wire(schema: &LabelSchema) -> Vec<QuestionWire> {
    if schema.is_single() { Vec::new() } else { schema.questions().map(question_wire).collect() }
}

pub(super) fn schema_domain(what: &str, wires: Vec<QuestionWire>) -> Result<LabelSchema, WireError> {
    let mut questions = wires.into_iter().map(|wire| question_domain(what, wire));
    let lead = questions.next().ok_or_else(|| malformed(what, "it asks nothing"))??;
    LabelSchema::of(lead, questions.collect::<Result<_, _>>()?).map_err(|fault| malformed(what, fault))
}

pub(super) fn label_wire(label: &LabelDef) -> LabelWire {
    LabelWire {
        name: label.name.as_str().to_owned(),
        description: label.description.clone(),
        group: label.group.clone(),
    }
}

pub(super) fn label_domain(wire: LabelWire) -> LabelDef {
    LabelDef { name: LabelName::new(&wire.name), description: wire.description, group: wire.group }
}

fn question_wire(question: &Question) -> QuestionWire {
    let when = question.when.as_ref().map(|when| ConditionWire {
        question: when.question.to_string(),
        any_of: when.any_of.iter().map(ToString::to_string).collect(),
    });
    let labels = question.form.labels().iter().map(label_wire).map(LabelOrName::Label).collect();
    let bare = QuestionWire {
        id: question.id.to_string(),
        prompt: question.prompt.clone(),
        form: question.form.as_str().to_owned(),
        required: question.required,
        when,
        labels,
        level: None,
        min: None,
        max: None,
        step: None,
        unit: String::new(),
        max_chars: None,
    };
    match &question.form {
        Form::One { level, .. } => {
            QuestionWire { level: (*level != Level::Nominal).then(|| level.as_str().to_owned()), ..bare }
        }
        Form::Many { min, max, .. } => QuestionWire { min: Some((*min).into()), max: Some((*max).into()), ..bare },
        Form::Number(NumberForm { min, max, step, unit, level }) => QuestionWire {
            level: Some(level.as_str().to_owned()),
            min: *min,
            max: *max,
            step: *step,
            unit: unit.clone(),
            ..bare
        },
        Form::Text { max_chars } => QuestionWire { max_chars: Some(*max_chars), ..bare },
        Form::Order { .. } | Form::Spans { .. } | Form::Boxes { .. } => bare,
    }
}

fn question_domain(what: &str, wire: QuestionWire) -> Result<Question, WireError> {
    let id = question_id(what, &wire.id)?;
    let fault = |why: &str| malformed(what, format!("question `{}`: {why}", wire.id));
    let labels: Vec<LabelDef> = wire.labels.into_iter().map(label_or_name).collect();
    let level = wire.level.as_deref().map(|name| Level::parse(name).ok_or_else(|| fault("its level is unknown")));
    let level = level.transpose()?;
    let count = |bound: Option<f64>, otherwise: usize| match bound {
        None => Ok(u32::try_from(otherwise).unwrap_or(u32::MAX)),
        Some(bound) if bound >= 0.0 && bound.fract() == 0.0 && bound <= f64::from(u32::MAX) => Ok(bound as u32),
        Some(_) => Err(fault("`min` and `max` count labels, so they are whole numbers")),
    };
    let form = match wire.form.as_str() {
        "one" => Form::One { labels, level: level.unwrap_or(Level::Nominal) },
        "many" => Form::Many { min: count(wire.min, 0)?, max: count(wire.max, labels.len())?, labels },
        "number" => Form::Number(NumberForm {
            min: wire.min,
            max: wire.max,
            step: wire.step,
            unit: wire.unit,
            level: level.unwrap_or(Level::Interval),
        }),
        "text" => Form::Text { max_chars: wire.max_chars.unwrap_or(MAX_TEXT_CHARS) },
        "order" => Form::Order { labels },
        "spans" => Form::Spans { labels },
        "boxes" => Form::Boxes { labels },
        // Unlike a slice or a level of tomorrow, a form of tomorrow cannot be answered here at all.
        other => {
            return Err(fault(&format!(
                "the form `{other}` is unknown to this version; reload the page for a newer one"
            )));
        }
    };
    let when = wire.when.map(|when| {
        let any_of = when.any_of.iter().map(|name| LabelName::new(name)).collect();
        Ok::<_, WireError>(Condition { question: question_id(what, &when.question)?, any_of })
    });
    Ok(Question { id, prompt: wire.prompt, required: wire.required, when: when.transpose()?, form })
}

pub(super) fn question_id(what: &str, name: &str) -> Result<QuestionId, WireError> {
    let cut: String = name.chars().take(80).collect();
    let why = || format!("`{cut}` is no id of a question: use up to 40 of a-z, 0-9, _ and -");
    QuestionId::parse(name).ok_or_else(|| malformed(what, why()))
}

fn label_or_name(wire: LabelOrName) -> LabelDef {
    match wire {
        LabelOrName::Name(name) => LabelDef::new(name.trim(), ""),
        LabelOrName::Label(label) => label_domain(label),
    }
}

#[cfg(test)]
mod tests;
