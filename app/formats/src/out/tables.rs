//! Tables: long (a row per person and item), wide (a row per item), and the one crowd-kit reads.

use std::io::Write;

use accord_core::event::Choice;
use accord_core::export::{self, Value as Cell};
use csv::{Terminator, Writer, WriterBuilder};

use super::row::{Row, value_of};
use super::{Export, Losses, OutError};
use crate::values::to_cell;

fn writer(delimiter: u8, out: &mut (dyn Write + Send)) -> Writer<&mut (dyn Write + Send)> {
    WriterBuilder::new().delimiter(delimiter).terminator(Terminator::Any(b'\n')).from_writer(out)
}

fn io(error: csv::Error) -> OutError {
    OutError::Io(error.into())
}

fn cell(value: &Cell) -> String {
    match value {
        Cell::None => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Int(int) => int.to_string(),
        Cell::Number(number) => number.to_string(),
    }
}

/// The columns of `accord export`'s long table, then `text`, and `parts` for items that are more than a text.
pub(super) fn long(
    export: &Export<'_>,
    delimiter: u8,
    out: &mut (dyn Write + Send),
    losses: &mut Losses,
) -> Result<(), OutError> {
    let mut table = writer(delimiter, out);
    let mut columns = export::label_columns(export.project);
    for name in &mut columns {
        // Only questions are called so, and the item's own columns follow.
        if matches!(&**name, "text" | "parts") {
            *name = format!("answer_{name}").into();
        }
    }
    table.write_record(columns.iter().map(|name| name.as_bytes()).chain([&b"text"[..], b"parts"])).map_err(io)?;
    for item in export.items {
        let rows = export::label_rows(export.project, &item.id);
        losses.add("items that nobody answered", usize::from(rows.is_empty()));
        let parts = super::row::parts(item).map(|parts| parts.to_string()).unwrap_or_default();
        // The text of an item with parts is their words, and follows from them.
        let text = if parts.is_empty() { &*item.text } else { "" };
        for row in rows {
            let cells: Vec<String> = row.iter().map(cell).collect();
            let cells = cells.iter().map(String::as_str).chain([text, parts.as_str()]);
            table.write_record(cells.map(str::as_bytes)).map_err(io)?;
        }
    }
    table.flush().map_err(OutError::Io)
}

/// `task`, `ref`, `text`, `parts`, what the answers come to, and a column for each person (`by ID`); where more is asked than
/// one label, columns for each question (`label`, `by ID label`).
pub(super) fn wide(
    export: &Export<'_>,
    delimiter: u8,
    out: &mut (dyn Write + Send),
    losses: &mut Losses,
) -> Result<(), OutError> {
    let schema = &export.project.manifest().schema;
    let people = export.people();
    let questions: Vec<_> = schema.questions().map(|question| &question.id).collect();
    let mut columns: Vec<String> =
        ["task", "ref", "text", "parts", "status", "n_answers", "n_for", "n_skips"].map(str::to_owned).to_vec();
    let own = columns.clone();
    let name = |id: String| if own.contains(&id) { format!("answer_{id}") } else { id };
    columns.extend(questions.iter().map(|id| name(id.to_string())));
    for who in &people {
        let name = |id: &&accord_core::record::QuestionId| {
            if schema.is_single() { format!("by {who}") } else { format!("by {who} {id}") }
        };
        columns.extend(questions.iter().map(name));
    }
    let mut table = writer(delimiter, out);
    table.write_record(&columns).map_err(io)?;
    for row in export.rows() {
        losses.add("skips", row.n_skips());
        let parts = row.parts().map(|parts| parts.to_string()).unwrap_or_default();
        let mut cells = vec![
            row.item.id.to_string(),
            row.item.reference.as_deref().unwrap_or_default().to_owned(),
            if parts.is_empty() { row.item.text.to_string() } else { String::new() },
            parts,
            row.verdict.status.to_owned(),
            row.verdict.n_answers.to_string(),
            row.verdict.n_for.to_string(),
            row.verdict.n_skips.to_string(),
        ];
        let mut push = |choice: Option<&Choice>| {
            let values = choice.map(|choice| export.values(choice)).unwrap_or_default();
            cells.extend(questions.iter().map(|id| value_of(&values, id).map(to_cell).unwrap_or_default()));
        };
        push(row.verdict.answer.as_ref());
        for who in &people {
            push(row.said.iter().find(|said| said.who == *who).map(|said| said.choice));
        }
        table.write_record(&cells).map_err(io)?;
    }
    table.flush().map_err(OutError::Io)
}

/// `task,worker,label` with the answer to the first question.
pub(super) fn crowd_kit(
    export: &Export<'_>,
    out: &mut (dyn Write + Send),
    losses: &mut Losses,
) -> Result<(), OutError> {
    let lead = &export.project.manifest().schema.lead().id;
    let mut table = writer(b',', out);
    table.write_record(["task", "worker", "label"]).map_err(io)?;
    for row in export.rows() {
        let Row { item, said, .. } = &row;
        losses.add("skips", row.n_skips());
        losses.add("items that nobody answered", usize::from(row.n_answers() == 0));
        for said in said {
            let values = export.values(said.choice);
            let Some(value) = value_of(&values, lead) else { continue };
            losses.add("answers to questions after the first", values.len() - 1);
            table.write_record([&item.id.to_string(), &said.who.to_string(), &to_cell(value)]).map_err(io)?;
        }
    }
    table.flush().map_err(OutError::Io)
}
