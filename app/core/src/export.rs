//! Tables for everything that reads labels: same logs, same bytes.

mod around;
mod verdict;

use std::borrow::Cow;
use std::fmt::Write as _;

pub use around::{comments, curation, instructions, repeats, rounds, settlements};
pub use verdict::{Verdict, verdict};

use crate::event::{Choice, Millis, Reason, Value as Answered};
use crate::ids::ItemId;
use crate::project::{Details, Given, ItemState, Project};
use crate::pull::{Pull, RANGES, Range};
use crate::record::{Item, LabelName, Question};
use crate::wire::response::marks_line;

/// A value in a table.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing: an empty field, or `null`.
    None,
    /// Text.
    Text(String),
    /// A whole number.
    Int(u64),
    /// A number.
    Number(f64),
}

/// A table with named columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Names of the columns.
    pub columns: Vec<Cow<'static, str>>,
    /// Rows, each as long as `columns`.
    pub rows: Vec<Vec<Value>>,
}

/// The long table: one row per person and item, sorted by task and worker.
///
/// Its first three columns are the form that crowd-kit, cleanlab and `krippendorff` read: `task,worker,label`.
/// A skip has an empty `label` and `skip` in `answer`. Each answer has the version of the instructions under which it was
/// given and, where an expert wrote that text, the revision. Writers the owner did not admit are left out.
#[must_use]
pub fn labels(project: &Project) -> Table {
    let rows = project.states().iter().flat_map(|(item, state)| state_rows(project, item, state)).collect();
    Table { columns: label_columns(project), rows }
}

/// The columns of the long table.
#[must_use]
pub fn label_columns(project: &Project) -> Vec<Cow<'static, str>> {
    Table::new(LABEL_COLUMNS.to_vec(), Vec::new()).with_questions(project).columns
}

/// The rows of the long table for one item, for those who write it piece by piece.
#[must_use]
pub fn label_rows(project: &Project, item: &ItemId) -> Vec<Vec<Value>> {
    project.state(item).map(|state| state_rows(project, item, state)).unwrap_or_default()
}

/// Columns of the long table of every project; a question that is called as one of them gets `answer_` before its name.
pub const LABEL_COLUMNS: [&str; 30] = [
    "task",
    "worker",
    "label",
    "answer",
    "worker_name",
    "role",
    "ref",
    "reason",
    "instructions_version",
    "stratum",
    "shown_at_ms",
    "answered_at_ms",
    "active_ms",
    "model",
    "score",
    "uncertainty",
    "density",
    "rank",
    "n_ranked",
    "device",
    "event",
    "novelty",
    "represents",
    "slice_value",
    "suggestion_shown",
    "suggested",
    "suggested_confidence",
    "instructions_revision",
    "round",
    "n_answers_before",
];

fn state_rows(project: &Project, item: &ItemId, state: &ItemState) -> Vec<Vec<Value>> {
    let mut rows = Vec::new();
    for (labeler, cell) in state.cells.iter() {
        let Some(given) = cell.standing() else { continue };
        let writer = project.writers().get(labeler);
        let mut row = vec![
            text(item),
            text(labeler),
            label_of(given).map_or(Value::None, |label| text(label.as_str())),
            text(kind_of(&given.answer.choice)),
            text(writer.map_or("", |writer| &writer.name)),
            writer.and_then(|writer| writer.role).map_or(Value::None, |role| text(role.as_str())),
            project.item(item).map_or(Value::None, |(_, item)| reference(item)),
        ];
        row.extend(context(project, given));
        row.push(Value::Int(cell.all().filter(|other| other.id != given.id).count() as u64));
        row.extend(values(project, Some(&given.answer.choice)));
        rows.push(row);
    }
    rows
}

const fn kind_of(choice: &Choice) -> &'static str {
    match choice {
        Choice::Label(_) => "label",
        Choice::Response(_) => "response",
        Choice::Skip { .. } | Choice::Clear => "skip",
    }
}

/// The answer to each question, in the order of the columns of [`Table::with_questions`]: labels of a set joined by `|` and
/// of an order by `>`, marks as a JSON array.
fn values(project: &Project, choice: Option<&Choice>) -> Vec<Value> {
    let schema = &project.manifest().schema;
    if schema.is_single() {
        return Vec::new();
    }
    let lead = &schema.lead().id;
    let value = |question: &Question| match choice? {
        Choice::Label(label) => (question.id == *lead).then(|| Value::Text(label.to_string())),
        Choice::Response(response) => Some(value_of(response.value(lead, &question.id)?)),
        Choice::Skip { .. } | Choice::Clear => None,
    };
    schema.questions().map(|question| value(question).unwrap_or(Value::None)).collect()
}

fn value_of(value: &Answered) -> Value {
    let joined =
        |labels: &[LabelName], by: &str| Value::Text(labels.iter().map(LabelName::as_str).collect::<Vec<_>>().join(by));
    match value {
        Answered::Label(label) => Value::Text(label.to_string()),
        Answered::Labels(labels) => joined(labels, "|"),
        Answered::Number(number) => match number.get() {
            // Doubles hold whole numbers below 2^53 exactly.
            whole if whole.fract() == 0.0 && (0.0..9.007_199_254_740_992e15).contains(&whole) => {
                Value::Int(whole as u64)
            }
            value => Value::Number(value),
        },
        Answered::Text(text) => Value::Text(text.to_string()),
        Answered::Order(labels) => joined(labels, ">"),
        Answered::Spans(_) | Answered::Boxes(_) => Value::Text(marks_line(value)),
    }
}

/// Answers to practice items: the first of each person to each item, sorted by task and worker. They stand in no other
/// table, because whoever is told the answer is not measured by it.
#[must_use]
pub fn practice(project: &Project) -> Table {
    let columns = vec![
        "task",
        "worker",
        "label",
        "right",
        "known",
        "worker_name",
        "instructions_version",
        "shown_at_ms",
        "answered_at_ms",
        "active_ms",
        "device",
        "event",
        "text",
    ];
    let mut items: Vec<_> = project.manifest().practice.iter().collect();
    items.sort_by_key(|item| item.id);
    let mut rows = Vec::new();
    for item in items {
        let known: Vec<&str> = item.accepted.iter().map(LabelName::as_str).collect();
        for (labeler, answers) in project.practised() {
            let Some(practised) = answers.get(&item.id) else { continue };
            let answer = &practised.answer;
            rows.push(vec![
                text(item.id),
                text(labeler),
                text(&answer.label),
                Value::Int(u64::from(item.accepts(&answer.label))),
                text(known.join("|")),
                text(project.writers().get(labeler).map_or("", |writer| &writer.name)),
                Value::Int(answer.instructions_version.into()),
                Value::Int(answer.shown_at.0),
                Value::Int(practised.at.0),
                Value::Int(answer.active_ms.into()),
                text(practised.device),
                text(practised.id),
                text(&item.text),
            ]);
        }
    }
    Table::new(columns, rows)
}

/// One consolidated row per item, in order of task.
///
/// `label` is the expert's settlement where there is one, else the label most people gave; a tie leaves it empty.
///
/// `status` is `dropped` where experts or owner left the item out, whatever its answers: leave such rows out too.
#[must_use]
pub fn items(project: &Project) -> Table {
    let columns = vec![
        "task",
        "label",
        "status",
        "n_labels",
        "n_for_label",
        "n_skips",
        "share",
        "settled_by",
        "settled_reason",
        "cause",
        "flags",
        "ref",
        "text",
    ];
    let mut ordered: Vec<&Item> = project.items().iter().collect();
    ordered.sort_by_key(|item| item.id);
    let rows = ordered.into_iter().map(|item| item_row(project, item)).collect();
    Table::new(columns, rows).with_questions(project)
}

/// How far suggestions pull answers: one row per range of the model's confidence (from `confidence_from` up to the next
/// row's), then one over all with the difference and its 95 % interval.
#[must_use]
pub fn suggestions(pull: &Pull) -> Table {
    let columns = vec![
        "confidence_from",
        "n_shown",
        "n_shown_agree",
        "n_held_back",
        "n_held_back_agree",
        "difference",
        "ci95_low",
        "ci95_high",
    ];
    let counts = |range: &Range| {
        [range.n_shown, range.n_shown_agree, range.n_held_back, range.n_held_back_agree].map(|n| Value::Int(n.into()))
    };
    let row = |(low, range): (f32, &Range)| {
        let mut row = vec![short(low)];
        row.extend(counts(range));
        row.extend(std::iter::repeat_n(Value::None, 3));
        row
    };
    let mut rows: Vec<Vec<Value>> = RANGES.into_iter().zip(pull.ranges()).map(row).collect();
    let mut whole = vec![Value::None];
    whole.extend(counts(&pull.total()));
    match pull.difference() {
        Some(it) => whole.extend([it.value, it.low, it.high].map(Value::Number)),
        None => whole.extend(std::iter::repeat_n(Value::None, 3)),
    }
    rows.push(whole);
    Table::new(columns, rows)
}

impl Table {
    /// A table with these columns.
    #[must_use]
    pub fn new(columns: Vec<&'static str>, rows: Vec<Vec<Value>>) -> Self {
        Self { columns: columns.into_iter().map(Cow::Borrowed).collect(), rows }
    }

    /// The same with further columns, one for each question, named by its id (or `answer_ID` where there is a column of that
    /// name); nothing where one label is asked for.
    fn with_questions(mut self, project: &Project) -> Self {
        let schema = &project.manifest().schema;
        if !schema.is_single() {
            let name = |id: String| if self.columns.contains(&Cow::from(&id)) { format!("answer_{id}") } else { id };
            let names: Vec<String> = schema.questions().map(|question| name(question.id.to_string())).collect();
            self.columns.extend(names.into_iter().map(Cow::Owned));
        }
        self
    }

    /// Comma-separated values (RFC 4180) with a header line and `\n` line ends.
    #[must_use]
    pub fn to_csv(&self) -> String {
        let mut csv = self.columns.join(",");
        csv.push('\n');
        for row in &self.rows {
            let fields: Vec<String> = row.iter().map(Value::csv_field).collect();
            csv.push_str(&fields.join(","));
            csv.push('\n');
        }
        csv
    }

    /// JSON Lines: one object a row, keys in the order of the columns.
    #[must_use]
    pub fn to_jsonl(&self) -> String {
        let mut lines = String::new();
        for row in &self.rows {
            let mut separator = '{';
            for (column, value) in self.columns.iter().zip(row) {
                let _ = write!(lines, "{separator}{}:{}", json_string(column), value.json());
                separator = ',';
            }
            lines.push_str("}\n");
        }
        lines
    }
}

impl Value {
    fn csv_field(&self) -> String {
        match self {
            Self::Text(text) if text.contains(['"', ',', '\n', '\r']) => format!("\"{}\"", text.replace('"', "\"\"")),
            Self::Text(text) => text.clone(),
            Self::None => String::new(),
            Self::Int(_) | Self::Number(_) => self.json(),
        }
    }

    fn json(&self) -> String {
        match self {
            Self::None => "null".to_owned(),
            Self::Text(text) => json_string(text),
            Self::Int(int) => int.to_string(),
            Self::Number(number) => serde_json::to_string(number).unwrap_or_default(),
        }
    }
}

fn context(project: &Project, given: &Given) -> Vec<Value> {
    let (context, details) = (&given.answer.context, project.details(given));
    let time = |of: fn(&Details) -> Millis| details.map_or(Value::None, |details| Value::Int(of(details).0));
    let reason = match &given.answer.choice {
        Choice::Skip { reason } if !reason.is_empty() => text(reason),
        _ => Value::None,
    };
    let mut row = vec![
        reason,
        Value::Int(context.instructions_version.into()),
        text(context.stratum.as_str()),
        time(|details| details.shown_at),
        time(|details| details.answered_at),
        Value::Int(context.active_ms.into()),
    ];
    let reason = details.and_then(|details| details.reason.as_ref());
    match reason {
        Some(why) => row.extend([
            text(why.model),
            short(why.score),
            short(why.uncertainty),
            short(why.density),
            Value::Int(why.rank.into()),
            Value::Int(why.n_ranked.into()),
        ]),
        None => row.extend(std::iter::repeat_n(Value::None, 6)),
    }
    let part = |of: fn(&Reason) -> Option<f32>| reason.and_then(of).map_or(Value::None, short);
    let suggested = context.suggested();
    row.extend([
        text(given.device),
        text(given.id),
        part(|reason| reason.novelty),
        part(|reason| reason.represents),
        part(|reason| reason.slice_value),
        Value::Int(context.suggestion_shown.into()),
        suggested.map_or(Value::None, |suggested| text(suggested.label.as_str())),
        suggested.map_or(Value::None, |suggested| short(suggested.confidence)),
        context.instructions().revision.map_or(Value::None, text),
        context.round().map_or(Value::None, text),
    ]);
    row
}

fn item_row(project: &Project, item: &Item) -> Vec<Value> {
    let empty = ItemState::default();
    let state = project.state(&item.id).unwrap_or(&empty);
    let settled = state.settlement();
    let Verdict { answer, status, n_answers, n_for, n_skips } = verdict(project, &item.id);
    let answer = answer.as_ref();
    let share = (n_answers > 0 && answer.is_some()).then(|| f64::from(n_for) / f64::from(n_answers));
    let flags: Vec<&str> = state.remarks().map(|(_, note)| note).collect();
    let mut row = vec![
        text(item.id),
        answer.and_then(Choice::label).map_or(Value::None, |label| text(label.as_str())),
        text(status),
        Value::Int(n_answers.into()),
        Value::Int(n_for.into()),
        Value::Int(n_skips.into()),
        share.map_or(Value::None, Value::Number),
        settled.map_or(Value::None, |settled| text(settled.by)),
        settled.map_or(Value::None, |settled| text(&settled.settle.reason)),
        settled.and_then(|settled| settled.settle.cause).map_or(Value::None, |cause| text(cause.as_str())),
        if flags.is_empty() { Value::None } else { text(flags.join(" | ")) },
        reference(item),
        text(&item.text),
    ];
    row.extend(values(project, answer));
    row
}

const fn label_of(given: &Given) -> Option<&LabelName> {
    given.answer.choice.label()
}

fn text(value: impl ToString) -> Value {
    Value::Text(value.to_string())
}

fn reference(item: &Item) -> Value {
    item.reference.as_deref().map_or(Value::None, text)
}

/// A 32-bit figure in its shortest form, not with the digits of its 64-bit neighbour.
fn short(figure: f32) -> Value {
    figure.to_string().parse().map_or(Value::None, Value::Number)
}

fn json_string(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

#[cfg(test)]
mod tests;
