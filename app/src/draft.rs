//! An answer while it is being made: which question has the keyboard, what is chosen, typed and marked so far.
//!
//! Pure, so that it is tested without a browser. Conditions are looked at anew with each change; what was answered to a
//! question that is no longer asked is kept here, in case it is asked again, and left out of the answer.

mod boxes;

use std::collections::{BTreeMap, BTreeSet};

use accord_core::event::{BoxMark, Choice, Number, Response, SpanMark, Stratum, Value};
use accord_core::ids::ItemId;
use accord_core::record::{AnswerFault, Form, LabelName, LabelSchema, Misfit, Question, QuestionId};
use accord_core::wire::draft::KeptDraft;

use crate::language::with_own_sign;
use crate::model::FormAct;

/// An answer while it is being made.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    values: BTreeMap<QuestionId, Value>,
    /// What stands in number fields.
    typed: BTreeMap<QuestionId, String>,
    active: Option<QuestionId>,
    /// The mark that is selected, in the question that has the keyboard.
    selected: Option<SpanMark>,
    /// The same for boxes.
    selected_box: Option<BoxMark>,
    /// What the latest box was said to show.
    latest: Option<LabelName>,
    /// Whether anything was done since the item came on screen.
    touched: bool,
}

impl Draft {
    /// Starts with an answer that was given before, or with nothing.
    #[must_use]
    pub fn of(schema: &LabelSchema, before: Option<&Choice>) -> Self {
        let mut draft = Self::default();
        match before {
            Some(Choice::Label(label)) => {
                draft.values.insert(schema.lead().id.clone(), Value::Label(label.clone()));
            }
            Some(Choice::Response(response)) => {
                draft.values = response.more.clone();
                draft.values.insert(schema.lead().id.clone(), response.lead.clone());
            }
            Some(Choice::Skip { .. } | Choice::Clear) | None => {}
        }
        draft.type_numbers();
        draft
    }

    /// A draft that this device kept.
    #[must_use]
    pub fn kept(kept: KeptDraft) -> Self {
        let mut draft = Self { values: kept.values, touched: true, ..Self::default() };
        draft.type_numbers();
        draft.typed.extend(kept.typed);
        draft
    }

    /// As this device keeps it; `None` while there is nothing to keep.
    #[must_use]
    pub fn to_keep(&self, item: ItemId, stratum: Stratum) -> Option<KeptDraft> {
        let (values, typed) = (self.values.clone(), self.typed.clone());
        self.touched.then_some(KeptDraft { item, stratum, values, typed })
    }

    /// Whether it says the same as another, wherever the keyboard is.
    #[must_use]
    pub fn says_what(&self, other: &Self) -> bool {
        self.values == other.values && self.typed == other.typed
    }

    /// Whether anything was done since the item came on screen.
    #[must_use]
    pub const fn is_touched(&self) -> bool {
        self.touched
    }

    /// What is answered to a question so far.
    #[must_use]
    pub fn value(&self, question: &QuestionId) -> Option<&Value> {
        self.values.get(question)
    }

    /// What stands in a field.
    #[must_use]
    pub fn typed(&self, question: &QuestionId) -> String {
        match (self.typed.get(question), self.values.get(question)) {
            (Some(typed), _) => typed.clone(),
            (None, Some(Value::Text(text))) => text.to_string(),
            (None, _) => String::new(),
        }
    }

    /// The selected mark.
    #[must_use]
    pub const fn selected(&self) -> Option<&SpanMark> {
        self.selected.as_ref()
    }

    /// The questions that are asked with what is answered so far.
    #[must_use]
    pub fn asked<'a>(&self, schema: &'a LabelSchema) -> Vec<&'a Question> {
        let mut asked: Vec<&Question> = Vec::new();
        for question in schema.questions() {
            // A condition on a question that is not asked itself is not met, whatever was answered to it before.
            let value = |id: &QuestionId| self.values.get(id).filter(|_| asked.iter().any(|other| other.id == *id));
            if schema.is_asked(question, value) {
                asked.push(question);
            }
        }
        asked
    }

    /// The question that has the keyboard.
    #[must_use]
    pub fn active<'a>(&self, schema: &'a LabelSchema) -> &'a Question {
        let wanted = self.active.as_ref().and_then(|id| self.asked(schema).into_iter().find(|it| it.id == *id));
        wanted.unwrap_or_else(|| schema.lead())
    }

    /// The whole answer.
    ///
    /// # Errors
    /// The first question that is not answered as it should be.
    pub fn response(&self, schema: &LabelSchema) -> Result<Response, AnswerFault> {
        let asked = self.asked(schema);
        for question in &asked {
            if let (Form::Number(_), Some(typed)) = (&question.form, self.typed.get(&question.id))
                && !typed.trim().is_empty()
                && !self.values.contains_key(&question.id)
            {
                let what = Misfit::NoNumber { typed: typed.trim().to_owned() };
                return Err(AnswerFault { question: question.title().to_owned(), what });
            }
        }
        let mut more: BTreeMap<QuestionId, Value> = asked
            .iter()
            .filter_map(|question| {
                Some((question.id.clone(), self.values.get(&question.id).or(empty(question))?.clone()))
            })
            .collect();
        let missing =
            |question: &Question| AnswerFault { question: question.title().to_owned(), what: Misfit::Missing };
        let lead = more.remove(&schema.lead().id).ok_or_else(|| missing(schema.lead()))?;
        let response = Response { lead, more };
        schema.check(&response)?;
        Ok(response)
    }

    /// Follows what the person did.
    pub fn follow(&mut self, schema: &LabelSchema, act: FormAct) {
        match act {
            FormAct::Activate { question } => self.activate(schema, question),
            FormAct::Step { by } => return self.step(schema, by),
            FormAct::Pick { question, label_idx } => self.pick(schema, question, label_idx),
            FormAct::Type { question, text } => self.type_in(schema, question, text),
            FormAct::Rank { question, label_idx, to } => self.rank(schema, question, label_idx, to),
            FormAct::Mark { question, start, end, label_idx } => self.mark(schema, question, (start, end), label_idx),
            FormAct::Draw { question, area, label_idx } => self.draw(schema, question, area, label_idx),
            FormAct::Place { area } => self.place(schema, area),
            FormAct::SelectAt { question, at } => return self.select_at(schema, question, at),
            FormAct::SelectMark { question, mark_idx } => return self.select(schema, question, mark_idx),
            FormAct::StepMark { by } => return self.step_mark(schema, by),
            FormAct::Resize { start_by, end_by, n_chars } => self.resize(schema, start_by, end_by, n_chars),
            FormAct::DeleteMark => self.delete_mark(schema),
            FormAct::Submit | FormAct::Arrive | FormAct::Undo | FormAct::Redo => return,
        }
        self.touched = true;
    }

    /// Puts the keyboard on the first question that still needs an answer; where none does, it stays.
    pub fn go_on(&mut self, schema: &LabelSchema) {
        let asked = self.asked(schema);
        let place = |question: &Question| asked.iter().position(|other| other.id == question.id).unwrap_or_default();
        let from = place(self.active(schema));
        let is_open = |question: &&&Question| !self.values.contains_key(&question.id) && empty(question).is_none();
        let next =
            asked.iter().skip(from + 1).find(is_open).or_else(|| asked.iter().filter(|it| it.required).find(is_open));
        if let Some(next) = next {
            self.active = Some(next.id.clone());
            self.select_nothing();
        }
    }

    fn activate(&mut self, schema: &LabelSchema, place: usize) {
        if let Some(question) = schema.questions().nth(place) {
            if self.active.as_ref() != Some(&question.id) {
                self.select_nothing();
            }
            self.active = Some(question.id.clone());
        }
    }

    fn step(&mut self, schema: &LabelSchema, by: isize) {
        let asked = self.asked(schema);
        let from = asked.iter().position(|question| question.id == self.active(schema).id).unwrap_or_default();
        let to = (from as isize + by).rem_euclid(asked.len().max(1) as isize).unsigned_abs();
        self.active = asked.get(to).map(|question| question.id.clone());
        self.select_nothing();
    }

    fn select_nothing(&mut self) {
        self.selected = None;
        self.selected_box = None;
    }

    fn pick(&mut self, schema: &LabelSchema, place: usize, label_idx: usize) {
        let Some(question) = schema.questions().nth(place) else { return };
        let Some(label) = question.form.labels().get(label_idx).map(|label| label.name.clone()) else { return };
        self.activate(schema, place);
        let id = question.id.clone();
        match &question.form {
            // What need not be answered can be left open again.
            Form::One { .. } if !question.required && self.values.get(&id) == Some(&Value::Label(label.clone())) => {
                self.values.remove(&id);
            }
            Form::One { .. } => {
                self.values.insert(id, Value::Label(label));
                self.go_on(schema);
            }
            Form::Many { .. } => {
                let mut labels: BTreeSet<LabelName> = match self.values.remove(&id) {
                    Some(Value::Labels(labels)) => labels.into_iter().collect(),
                    _ => BTreeSet::new(),
                };
                if !labels.remove(&label) {
                    labels.insert(label);
                }
                // Nothing chosen is no answer, or the one that stands for nothing.
                if !labels.is_empty() {
                    self.values.insert(id, Value::labels(labels));
                }
            }
            Form::Order { labels } => {
                let mut order = self.order(&id);
                if order.contains(&label) {
                    order.retain(|other| *other != label);
                } else {
                    order.push(label);
                }
                let is_whole = order.len() == labels.len();
                if order.is_empty() {
                    self.values.remove(&id);
                } else {
                    self.values.insert(id, Value::Order(order));
                }
                if is_whole {
                    self.go_on(schema);
                }
            }
            Form::Spans { .. } => self.relabel(&id, label),
            Form::Boxes { .. } => self.name_box(&id, label),
            Form::Number(_) | Form::Text { .. } => {}
        }
    }

    fn order(&self, id: &QuestionId) -> Vec<LabelName> {
        match self.values.get(id) {
            Some(Value::Order(order)) => order.clone(),
            _ => Vec::new(),
        }
    }

    /// Puts a label at a place of the order.
    fn rank(&mut self, schema: &LabelSchema, place: usize, label_idx: usize, to: usize) {
        let Some(question) = schema.questions().nth(place) else { return };
        let Some(label) = question.form.labels().get(label_idx).map(|label| label.name.clone()) else { return };
        self.activate(schema, place);
        let mut order = self.order(&question.id);
        order.retain(|other| *other != label);
        order.insert(to.min(order.len()), label);
        self.values.insert(question.id.clone(), Value::Order(order));
    }

    fn type_in(&mut self, schema: &LabelSchema, place: usize, text: String) {
        let Some(question) = schema.questions().nth(place) else { return };
        self.activate(schema, place);
        let id = question.id.clone();
        match &question.form {
            Form::Number(_) => {
                match number(&text, &with_own_sign(".")) {
                    Some(number) => self.values.insert(id.clone(), Value::Number(number)),
                    None => self.values.remove(&id),
                };
                self.typed.insert(id, text);
            }
            Form::Text { .. } if text.trim().is_empty() => {
                self.values.remove(&id);
                self.typed.insert(id, text);
            }
            Form::Text { .. } => {
                self.typed.remove(&id);
                self.values.insert(id, Value::Text(text.into()));
            }
            _ => {}
        }
    }

    fn spans(&self, id: &QuestionId) -> Vec<SpanMark> {
        match self.values.get(id) {
            Some(Value::Spans(spans)) => spans.clone(),
            _ => Vec::new(),
        }
    }

    fn mark(&mut self, schema: &LabelSchema, place: usize, (start, end): (u32, u32), label_idx: usize) {
        let Some(question) = schema.questions().nth(place) else { return };
        let Some(label) = question.form.labels().get(label_idx).map(|label| label.name.clone()) else { return };
        self.activate(schema, place);
        let mut spans = self.spans(&question.id);
        spans.push(SpanMark { start, end, label });
        self.values.insert(question.id.clone(), Value::spans(spans));
        self.selected = None;
    }

    fn select(&mut self, schema: &LabelSchema, place: usize, mark_idx: Option<usize>) {
        self.activate(schema, place);
        let spans = self.spans(&self.active(schema).id);
        self.selected = mark_idx.and_then(|idx| spans.get(idx).cloned());
        self.select_box(schema, mark_idx);
    }

    fn select_at(&mut self, schema: &LabelSchema, place: usize, at: u32) {
        self.activate(schema, place);
        let over = self.spans(&self.active(schema).id).into_iter().filter(|mark| (mark.start..mark.end).contains(&at));
        self.selected = over.min_by_key(|mark| mark.end - mark.start);
    }

    fn step_mark(&mut self, schema: &LabelSchema, by: isize) {
        let id = self.active(schema).id.clone();
        let spans = self.spans(&id);
        let place = self.selected.as_ref().and_then(|mark| spans.iter().position(|other| other == mark));
        self.selected = spans.get(stepped(place, by, spans.len())).cloned();
        self.step_box(&id, by);
    }

    /// Changes the selected mark; nothing happens without one.
    fn change_selected(&mut self, id: &QuestionId, change: impl FnOnce(SpanMark) -> Option<SpanMark>) {
        let Some(mark) = self.selected.take() else { return };
        let mut spans = self.spans(id);
        spans.retain(|other| *other != mark);
        self.selected = change(mark);
        spans.extend(self.selected.clone());
        self.values.insert(id.clone(), Value::spans(spans));
    }

    fn relabel(&mut self, id: &QuestionId, label: LabelName) {
        self.change_selected(id, |mark| Some(SpanMark { label, ..mark }));
    }

    fn resize(&mut self, schema: &LabelSchema, start_by: i32, end_by: i32, n_chars: u32) {
        let id = self.active(schema).id.clone();
        self.change_selected(&id, |mark| {
            let start = mark.start.saturating_add_signed(start_by).min(mark.end.saturating_sub(1));
            let end = mark.end.saturating_add_signed(end_by).clamp(start + 1, n_chars.max(start + 1));
            Some(SpanMark { start, end, ..mark })
        });
    }

    fn delete_mark(&mut self, schema: &LabelSchema) {
        let id = self.active(schema).id.clone();
        self.change_selected(&id, |_| None);
        self.delete_box(&id);
    }

    fn type_numbers(&mut self) {
        for (id, value) in &self.values {
            if let Value::Number(number) = value {
                self.typed.insert(id.clone(), number.to_string());
            }
        }
    }
}

/// A number as people write it, with the digits of the page's languages and a decimal comma or point. Nothing where it can
/// be read in two ways: "1,250" is a thousand and more to those whose decimal sign is a point.
fn number(typed: &str, decimal: &str) -> Option<Number> {
    let plain = |letter: char| match letter {
        '\u{660}'..='\u{669}' => char::from_digit(letter as u32 - 0x660, 10).unwrap_or(letter),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(letter as u32 - 0x6f0, 10).unwrap_or(letter),
        '\u{966}'..='\u{96f}' => char::from_digit(letter as u32 - 0x966, 10).unwrap_or(letter),
        '\u{66b}' => '.',
        _ => letter,
    };
    let text: String = typed.trim().chars().map(plain).collect();
    if let Some((_, after)) = text.rsplit_once(',')
        && decimal == "."
        && after.len() == 3
    {
        return None;
    }
    text.replace(',', ".").parse().ok().and_then(Number::new)
}

/// The place that follows in a round of `n`; the first or last where there is none yet.
fn stepped(place: Option<usize>, by: isize, n: usize) -> usize {
    match place {
        Some(place) => (place as isize + by).rem_euclid(n.max(1) as isize).unsigned_abs(),
        None if by < 0 => n.saturating_sub(1),
        None => 0,
    }
}

/// What an untouched question is answered with, where nothing chosen or marked is an answer.
fn empty(question: &Question) -> Option<&'static Value> {
    static NO_LABELS: Value = Value::Labels(Vec::new());
    static NO_SPANS: Value = Value::Spans(Vec::new());
    static NO_BOXES: Value = Value::Boxes(Vec::new());
    match &question.form {
        Form::Many { min: 0, .. } => Some(&NO_LABELS),
        Form::Spans { .. } => Some(&NO_SPANS),
        Form::Boxes { .. } => Some(&NO_BOXES),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
