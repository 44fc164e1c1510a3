//! Whether a schema can be asked as it stands.

use std::collections::BTreeSet;

use super::schema::{
    Form, LabelDef, LabelSchema, MAX_LABELS, MAX_QUESTIONS, MAX_TEXT_CHARS, NumberForm, Question, SchemaFault,
};
use crate::agreement::level::Level;

pub(super) fn check(schema: &LabelSchema) -> Result<(), SchemaFault> {
    let lead = schema.lead();
    let fault =
        |question: &Question, what: &str| Err(SchemaFault { question: question.id.clone(), what: what.to_owned() });
    if lead.when.is_some() || !lead.required {
        return fault(lead, "the first question is always asked and always answered; put optional ones after it");
    }
    if schema.more().len() >= MAX_QUESTIONS {
        return fault(lead, &format!("there are over {MAX_QUESTIONS} questions; ask about fewer things at once"));
    }
    for (place, question) in schema.questions().enumerate() {
        if schema.questions().take(place).any(|earlier| earlier.id == question.id) {
            return fault(question, "another question has the same id; give each its own");
        }
        let condition = question.when.as_ref().map_or(Ok(()), |when| {
            let earlier = schema.questions().take(place).find(|earlier| earlier.id == when.question);
            let is_chosen = |earlier: &Question| matches!(earlier.form, Form::One { .. } | Form::Many { .. });
            let Some(earlier) = earlier.filter(|earlier| is_chosen(earlier)) else {
                return Err(format!(
                    "it depends on `{}`, which is no earlier question with labels to choose",
                    when.question
                ));
            };
            let unknown = when.any_of.iter().find(|name| !earlier.form.labels().iter().any(|it| it.name == **name));
            match unknown {
                Some(name) => Err(format!("it depends on the label `{name}`, which `{}` does not have", when.question)),
                None if when.any_of.is_empty() => Err("it depends on no label, so it would never be asked".to_owned()),
                None => Ok(()),
            }
        });
        let checked = condition.and_then(|()| check_form(&question.form));
        checked.map_err(|what| SchemaFault { question: question.id.clone(), what })?;
    }
    Ok(())
}

fn check_form(form: &Form) -> Result<(), String> {
    match form {
        Form::One { labels, level } => {
            if !matches!(level, Level::Nominal | Level::Ordinal) {
                return Err("its labels are either nominal or ordinal; numbers are asked with `number`".to_owned());
            }
            check_labels(labels, 2)
        }
        Form::Order { labels } => check_labels(labels, 2),
        Form::Many { labels, min, max } => {
            if min > max || *max == 0 || *min as usize > labels.len() {
                return Err(format!("no answer has at least {min} and at most {max} of {} labels", labels.len()));
            }
            check_labels(labels, 1)
        }
        Form::Spans { labels } | Form::Boxes { labels } => check_labels(labels, 1),
        Form::Text { max_chars } => match *max_chars {
            1..=MAX_TEXT_CHARS => Ok(()),
            n => Err(format!("texts may have 1 to {MAX_TEXT_CHARS} characters, not {n}")),
        },
        Form::Number(number) => check_number(number),
    }
}

fn check_labels(labels: &[LabelDef], at_least: usize) -> Result<(), String> {
    if labels.len() < at_least {
        return Err(format!("it needs at least {at_least} labels and has {}", labels.len()));
    }
    if labels.len() > MAX_LABELS {
        return Err(format!("it has {} labels; at most {MAX_LABELS} can be chosen from", labels.len()));
    }
    let mut names = BTreeSet::new();
    for (idx, label) in labels.iter().enumerate() {
        if label.name.as_str().trim().is_empty() {
            return Err(format!("label {} has no name", idx + 1));
        }
        if !names.insert(&label.name) {
            return Err(format!("the label `{}` stands there twice", label.name));
        }
    }
    Ok(())
}

fn check_number(form: &NumberForm) -> Result<(), String> {
    let all = [form.min, form.max, form.step];
    if all.into_iter().flatten().any(|bound| !bound.is_finite()) {
        return Err("its bounds are no finite numbers".to_owned());
    }
    if form.min.zip(form.max).is_some_and(|(min, max)| min >= max) {
        return Err("its lower bound is not below its upper bound".to_owned());
    }
    if form.step.is_some_and(|step| step <= 0.0) {
        return Err("its step is not above 0".to_owned());
    }
    match form.level {
        Level::Interval => Ok(()),
        Level::Ratio if form.min.is_some_and(|min| min >= 0.0) => Ok(()),
        Level::Ratio => Err("amounts (`ratio`) start at 0: set `min` to 0 or more".to_owned()),
        _ => Err("numbers are measured as `interval` or `ratio`".to_owned()),
    }
}
