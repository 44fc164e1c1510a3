//! The questions of the item on screen, from the draft of their answers.

use std::sync::Arc;

use accord_core::client::Client;
use accord_core::event::{BoxMark, SpanMark, Value};
use accord_core::project::Cell;
use accord_core::record::{Form, LabelName, NumberForm, Question};

use super::count;
use crate::draft::Draft;
use crate::in_words::InWords as _;
use crate::language::with_own_sign;
use crate::model::{BlockView, BoxView, FormView, MarkView, QuestionKind, QuestionView, SegmentView};
use crate::state::Ui;
use crate::tr;
use crate::viewport::Area;

/// More of a marked text than this does not help to recognise it.
const MAX_MARK_CHARS: usize = 60;
/// So many marks are listed at once.
const N_LISTED: usize = 100;
/// A block of the text has at least so many characters, and ends with a line.
const BLOCK_CHARS: u32 = 600;
/// Where no line ends, it ends after so many with the next white space.
const MAX_BLOCK_CHARS: u32 = 2_000;

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
    let places = if marking.is_some() { Places::of(text) } else { Places::default() };
    FormView {
        questions: asked.iter().map(|it| question(it, place(it), &draft, active, &places)).collect(),
        missing: draft.response(schema).err().map(|fault| fault.in_words()).unwrap_or_default(),
        blocks: marking.map(|question| blocks(question, &draft, text)).unwrap_or_default(),
        filled_in: if draft.is_touched() { String::new() } else { super::label::suggested_by(client) },
        n_chars: if marking.is_some() { count(text.chars().count()) } else { 0 },
    }
}

/// The answer as far as it is made: what was done since the item came on screen, else what a model predicted, or what stands
/// where the person went back.
pub fn draft(client: &Client, ui: &Ui) -> Draft {
    if let Some(draft) = &ui.draft {
        return draft.clone();
    }
    let (project, me) = (client.project(), client.me().labeler);
    let schema = &project.manifest().schema;
    if let Some(response) = client.predicted().and_then(|prediction| prediction.answer_to(schema)) {
        return Draft::of(schema, Some(&response.into()));
    }
    let shown = client.session().shown.filter(|shown| shown.revisit);
    let state = shown.and_then(|shown| project.state(&shown.pick.item));
    // What was taken back is there to be corrected.
    let given = state.and_then(|state| state.cells.get(&me)).into_iter().flat_map(Cell::all);
    let before = given.filter(|given| given.answer.choice.is_answer()).max_by_key(|given| (given.at, given.id));
    Draft::of(schema, before.map(|given| &given.answer.choice))
}

fn question(question: &Question, place: usize, draft: &Draft, active: &Question, places: &Places<'_>) -> QuestionView {
    let labels = question.form.labels();
    let place_of = |name: &LabelName| labels.iter().position(|label| label.name == *name);
    let (kind, hint) = kind(&question.form);
    let value = draft.value(&question.id);
    let spans: &[SpanMark] = if let Some(Value::Spans(spans)) = value { spans } else { &[] };
    let chosen = match value {
        Some(Value::Label(label)) => place_of(label).into_iter().collect(),
        Some(Value::Labels(names) | Value::Order(names)) => names.iter().filter_map(place_of).collect(),
        _ => Vec::new(),
    };
    let mark = |(idx, mark): (usize, &SpanMark)| MarkView {
        idx,
        start: mark.start,
        end: mark.end,
        label_idx: place_of(&mark.label).unwrap_or_default(),
        label: mark.label.to_string(),
        text: places.stretch(mark),
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
        marks: listed(spans, |span| draft.selected() == Some(span)).map(mark).collect(),
        n_marks: count(spans.len()),
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
        Form::Text { max_chars } => (QuestionKind::Text, tr::label_n_chars(*max_chars)),
        Form::Order { .. } => (QuestionKind::Order, tr::label_hint_order()),
        Form::Boxes { .. } => (QuestionKind::Boxes, tr::label_hint_boxes()),
        Form::Spans { .. } => (QuestionKind::Spans, tr::label_hint_spans()),
    }
}

fn how_many(min: u32, max: u32, n_labels: usize) -> String {
    match (min, max as usize >= n_labels) {
        (0, true) => tr::label_any_number(),
        (0, false) => tr::label_up_to_or_none(max),
        (1, true) => tr::label_one_or_more(),
        (min, true) => tr::label_at_least(min),
        (min, false) if min == max => tr::label_exactly(min),
        (min, false) => tr::label_from_to(min, max),
    }
}

fn which_numbers(form: &NumberForm) -> String {
    let shown = |number: f64| with_own_sign(&number.to_string());
    let unit = if form.unit.is_empty() { String::new() } else { format!(" {}", form.unit) };
    let range = match (form.min.map(shown), form.max.map(shown)) {
        (Some(min), Some(max)) => tr::label_number_between(min, max, unit),
        (Some(min), None) => tr::label_number_from(min, unit),
        (None, Some(max)) => tr::label_number_up_to(max, unit),
        (None, None) => tr::label_number_any(unit),
    };
    form.step.map(shown).map_or_else(|| range.clone(), |step| format!("{range}, {}", tr::label_number_steps(step)))
}

/// Where each character of a text begins: thousands of marks are cut out of it at once.
#[derive(Default)]
struct Places<'t> {
    text: &'t str,
    /// In bytes; the last is the text's end.
    starts: Vec<usize>,
}

impl<'t> Places<'t> {
    fn of(text: &'t str) -> Self {
        let starts = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        Self { text, starts }
    }

    /// What a mark covers, cut where it is long.
    fn stretch(&self, mark: &SpanMark) -> String {
        let n = (mark.end - mark.start) as usize;
        let at = |place: usize| self.starts.get(place).copied().unwrap_or(self.text.len());
        let start = mark.start as usize;
        let cut = self.text.get(at(start)..at(start + n.min(MAX_MARK_CHARS))).unwrap_or_default();
        if n > MAX_MARK_CHARS { format!("{cut}…") } else { cut.to_owned() }
    }
}

/// Those of very many that are listed: the hundred among which the selected one is. Nobody scrolls through thousands, and keys
/// and the item itself reach the others.
pub fn listed<T>(all: &[T], is_selected: impl Fn(&T) -> bool) -> impl Iterator<Item = (usize, &T)> {
    let selected = all.iter().position(is_selected).unwrap_or_default();
    all.iter().enumerate().skip(selected / N_LISTED * N_LISTED).take(N_LISTED)
}

/// The text in blocks of pieces: each piece lies under the same marks from end to end. One pass over the text and the marks.
fn blocks(question: &Question, draft: &Draft, text: &str) -> Vec<Arc<BlockView>> {
    let marks: &[SpanMark] = match draft.value(&question.id) {
        Some(Value::Spans(spans)) => spans,
        _ => &[],
    };
    let labels = question.form.labels();
    let place_of = |name: &LabelName| labels.iter().position(|label| label.name == *name).unwrap_or_default();
    let cuts = cuts(text);
    let mut edges: Vec<u32> = marks.iter().flat_map(|mark| [mark.start, mark.end]).collect();
    edges.extend(cuts.iter().map(|cut| cut.at));
    edges.sort_unstable();
    edges.dedup();
    let mut blocks = Vec::with_capacity(cuts.len());
    let mut cuts = cuts.into_iter().peekable();
    let mut block = BlockView::default();
    let mut letters = text.chars();
    // Marks come by their start; those that reach beyond it are open.
    let (mut next, mut open) = (0, Vec::<&SpanMark>::new());
    for (place, start) in edges.iter().enumerate() {
        if let Some(cut) = cuts.next_if(|cut| cut.at == *start) {
            let before = std::mem::replace(&mut block, BlockView { is_lines: cut.is_lines, segments: Vec::new() });
            blocks.push(Arc::new(before));
        }
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
        block.segments.push(SegmentView {
            start: *start,
            text: piece,
            labels: under.iter().map(|mark| place_of(&mark.label)).collect(),
            tag: begun.iter().map(|mark| mark.label.as_str()).collect::<Vec<_>>().join(" · "),
            is_selected: draft.selected().is_some_and(|selected| open.contains(&selected)),
        });
    }
    blocks.push(Arc::new(block));
    // Nothing stands before the first cut.
    blocks.retain(|block| !block.segments.is_empty());
    blocks
}

/// Where a block begins.
struct Cut {
    /// Its first character, in code points.
    at: u32,
    /// Whether it begins and ends with a line.
    is_lines: bool,
}

/// Blocks of whole lines where lines are not too long; elsewhere the text is cut at white space.
fn cuts(text: &str) -> Vec<Cut> {
    let mut cuts = vec![Cut { at: 0, is_lines: false }];
    let (mut begun, mut begins_line) = (0, true);
    for (at, letter) in (1..).zip(text.chars()) {
        let n: u32 = at - begun;
        let ends_line = letter == '\n';
        if (ends_line && n >= BLOCK_CHARS) || (n >= MAX_BLOCK_CHARS && letter.is_whitespace()) {
            if let Some(cut) = cuts.last_mut() {
                cut.is_lines = begins_line && ends_line;
            }
            cuts.push(Cut { at, is_lines: false });
            (begun, begins_line) = (at, ends_line);
        }
    }
    if let Some(last) = cuts.last_mut() {
        last.is_lines = begins_line;
    }
    cuts
}

#[cfg(test)]
mod tests;
