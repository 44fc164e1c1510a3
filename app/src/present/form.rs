//! The questions of the item on screen, from the draft of their answers.

use accord_core::client::Client;
use accord_core::event::{BoxMark, SpanMark, Value};
use accord_core::project::Cell;
use accord_core::record::{Form, LabelName, NumberForm, Question};

use super::count;
use crate::draft::Draft;
use crate::model::{BoxView, FormView, MarkView, QuestionKind, QuestionView, SegmentView};
use crate::state::Ui;
use crate::viewport::Area;

/// More of a marked text than this does not help to recognise it.
const MAX_MARK_CHARS: usize = 60;

/// The questions of the item on screen; empty where one label is asked for.
#[must_use]
pub fn form(client: &Client, ui: &Ui) -> FormView {
    let (project, schema) = (client.project(), &client.project().manifest().schema);
    let Some(shown) = client.session().shown.filter(|_| !schema.is_single()) else { return FormView::default() };
    let draft = draft(client, ui);
    let text = project.item(&shown.pick.item).map_or("", |(_, item)| &item.text);
    let active = draft.active(schema);
    let asked = draft.asked(schema);
    let place = |question: &Question| schema.questions().position(|other| other.id == question.id).unwrap_or_default();
    let marking = if matches!(active.form, Form::Spans { .. }) { Some(active) } else { None };
    let marking =
        marking.or_else(|| asked.iter().copied().find(|question| matches!(question.form, Form::Spans { .. })));
    FormView {
        questions: asked.iter().map(|it| question(it, place(it), &draft, active, text)).collect(),
        missing: draft.response(schema).err().map(|fault| fault.to_string()).unwrap_or_default(),
        segments: marking.map(|question| segments(question, &draft, text)).unwrap_or_default(),
        n_chars: if marking.is_some() { count(text.chars().count()) } else { 0 },
    }
}

/// The answer as far as it is made: what was done since the item came on screen, or what stands where the person went back.
pub fn draft(client: &Client, ui: &Ui) -> Draft {
    if let Some(draft) = &ui.draft {
        return draft.clone();
    }
    let (project, me) = (client.project(), client.me().labeler);
    let shown = client.session().shown.filter(|shown| shown.revisit);
    let state = shown.and_then(|shown| project.state(&shown.pick.item));
    // What was taken back is there to be corrected.
    let given = state.and_then(|state| state.cells.get(&me)).into_iter().flat_map(Cell::all);
    let before = given.filter(|given| given.answer.choice.is_answer()).max_by_key(|given| (given.at, given.id));
    Draft::of(&project.manifest().schema, before.map(|given| &given.answer.choice))
}

fn question(question: &Question, place: usize, draft: &Draft, active: &Question, text: &str) -> QuestionView {
    let labels = question.form.labels();
    let place_of = |name: &LabelName| labels.iter().position(|label| label.name == *name);
    let (kind, hint) = kind(&question.form);
    let value = draft.value(&question.id);
    let chosen = match value {
        Some(Value::Label(label)) => place_of(label).into_iter().collect(),
        Some(Value::Labels(names) | Value::Order(names)) => names.iter().filter_map(place_of).collect(),
        _ => Vec::new(),
    };
    let mark = |mark: &SpanMark| MarkView {
        start: mark.start,
        end: mark.end,
        label_idx: place_of(&mark.label).unwrap_or_default(),
        label: mark.label.to_string(),
        text: stretch(text, mark),
        is_selected: draft.selected() == Some(mark) && question.id == active.id,
    };
    let boxed = |it: &BoxMark| BoxView {
        area: Area { x: it.x, y: it.y, width: it.width, height: it.height },
        label_idx: place_of(&it.label).unwrap_or_default(),
        label: it.label.to_string(),
        is_selected: draft.selected_box() == Some(it) && question.id == active.id,
    };
    QuestionView {
        id: question.id.to_string(),
        place,
        title: question.title().to_owned(),
        required: question.required,
        kind,
        choices: labels.iter().enumerate().map(super::choice).collect(),
        chosen,
        typed: draft.typed(&question.id),
        hint,
        is_active: question.id == active.id,
        marks: match value {
            Some(Value::Spans(spans)) => spans.iter().map(mark).collect(),
            _ => Vec::new(),
        },
        boxes: match value {
            Some(Value::Boxes(boxes)) => boxes.iter().map(boxed).collect(),
            _ => Vec::new(),
        },
    }
}

fn kind(form: &Form) -> (QuestionKind, String) {
    match form {
        Form::One { level: accord_core::agreement::level::Level::Ordinal, .. } => (QuestionKind::Scale, String::new()),
        Form::One { .. } => (QuestionKind::One, String::new()),
        Form::Many { min, max, labels } => (QuestionKind::Many, how_many(*min, *max, labels.len())),
        Form::Number(number) => (QuestionKind::Number, which_numbers(number)),
        Form::Text { max_chars } => (QuestionKind::Text, format!("Up to {max_chars} characters")),
        Form::Order { .. } => (QuestionKind::Order, "Choose them from first to last".to_owned()),
        Form::Boxes { .. } => (QuestionKind::Boxes, "Draw a box, then choose what it shows".to_owned()),
        Form::Spans { .. } => (QuestionKind::Spans, "Select text, then choose what it is".to_owned()),
    }
}

fn how_many(min: u32, max: u32, n_labels: usize) -> String {
    match (min, max as usize >= n_labels) {
        (0, true) => "Any number, or none".to_owned(),
        (0, false) => format!("Up to {max}, or none"),
        (1, true) => "One or more".to_owned(),
        (min, true) => format!("At least {min}"),
        (min, false) if min == max => format!("Exactly {min}"),
        (min, false) => format!("{min} to {max}"),
    }
}

fn which_numbers(form: &NumberForm) -> String {
    let range = match (form.min, form.max) {
        (Some(min), Some(max)) => format!("{min} to {max}"),
        (Some(min), None) => format!("{min} or more"),
        (None, Some(max)) => format!("{max} or less"),
        (None, None) => "A number".to_owned(),
    };
    let unit = if form.unit.is_empty() { String::new() } else { format!(" {}", form.unit) };
    let step = form.step.map(|step| format!(", in steps of {step}")).unwrap_or_default();
    format!("{range}{unit}{step}")
}

fn stretch(text: &str, mark: &SpanMark) -> String {
    let n = (mark.end - mark.start) as usize;
    let cut: String = text.chars().skip(mark.start as usize).take(n.min(MAX_MARK_CHARS)).collect();
    if n > MAX_MARK_CHARS { format!("{cut}…") } else { cut }
}

/// The text in pieces: each lies under the same marks from end to end. One pass over the text and the marks.
fn segments(question: &Question, draft: &Draft, text: &str) -> Vec<SegmentView> {
    let marks: &[SpanMark] = match draft.value(&question.id) {
        Some(Value::Spans(spans)) => spans,
        _ => &[],
    };
    let labels = question.form.labels();
    let place_of = |name: &LabelName| labels.iter().position(|label| label.name == *name).unwrap_or_default();
    let mut edges: Vec<u32> = marks.iter().flat_map(|mark| [mark.start, mark.end]).collect();
    edges.push(0);
    edges.sort_unstable();
    edges.dedup();
    let mut segments = Vec::new();
    let mut letters = text.chars();
    // Marks come by their start; those that reach beyond it are open.
    let (mut next, mut open) = (0, Vec::<&SpanMark>::new());
    for (place, start) in edges.iter().enumerate() {
        open.retain(|mark| mark.end > *start);
        let n_before = next;
        while let Some(mark) = marks.get(next).filter(|mark| mark.start <= *start) {
            open.push(mark);
            next += 1;
        }
        let n = edges.get(place + 1).map_or(usize::MAX, |end| (end - start) as usize);
        let piece: String = letters.by_ref().take(n).collect();
        if piece.is_empty() {
            continue;
        }
        let mut under = open.clone();
        under.sort_by_key(|mark| mark.end - mark.start);
        let begun = marks.get(n_before..next).unwrap_or_default();
        segments.push(SegmentView {
            start: *start,
            text: piece,
            labels: under.iter().map(|mark| place_of(&mark.label)).collect(),
            tag: begun.iter().map(|mark| mark.label.as_str()).collect::<Vec<_>>().join(" · "),
            is_selected: draft.selected().is_some_and(|selected| open.contains(&selected)),
        });
    }
    segments
}

#[cfg(test)]
mod tests;
