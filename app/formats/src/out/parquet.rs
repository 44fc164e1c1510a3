//! Parquet: a row per person and item, packed with Snappy, a group of rows at a time.

use std::io::Write;
use std::sync::Arc;

use accord_core::event::Choice;
use accord_core::record::Role;
use parquet::basic::{Compression, LogicalType, Repetition, Type as Physical};
use parquet::data_type::{ByteArray, ByteArrayType, Int64Type};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::Type;
use serde_json::Value as Json;

use super::row::{Row, Said, value_of};
use super::{Export, Losses, OutError};
use crate::values::to_cell;

/// Rows that are held before they are written.
const ROWS_PER_GROUP: usize = 16_384;
const TEXTS: [&str; 11] =
    ["task", "ref", "text", "parts", "status", "worker", "worker_name", "role", "answer", "reason", "agreed"];
const NUMBERS: [&str; 3] = ["at_ms", "active_ms", "instructions_version"];

fn broken(error: ParquetError) -> OutError {
    OutError::Io(std::io::Error::other(error))
}

/// Rows of a group, column by column; all columns may be empty in a row.
struct Group {
    texts: Vec<Vec<Option<ByteArray>>>,
    numbers: Vec<Vec<Option<i64>>>,
}

impl Group {
    fn new(n_questions: usize) -> Self {
        Self { texts: vec![Vec::new(); TEXTS.len() + n_questions], numbers: vec![Vec::new(); NUMBERS.len()] }
    }

    fn n_rows(&self) -> usize {
        self.numbers.first().map_or(0, Vec::len)
    }
}

pub(super) fn write(export: &Export<'_>, out: &mut (dyn Write + Send), _: &mut Losses) -> Result<(), OutError> {
    let questions: Vec<_> = export.project.manifest().schema.questions().collect();
    let text = |name: &str| {
        Type::primitive_type_builder(name, Physical::BYTE_ARRAY)
            .with_repetition(Repetition::OPTIONAL)
            .with_logical_type(Some(LogicalType::String))
            .build()
    };
    let number =
        |name: &&str| Type::primitive_type_builder(name, Physical::INT64).with_repetition(Repetition::OPTIONAL).build();
    // A question may be called as a column of ours.
    let names = questions.iter().map(|question| format!("answer_{}", question.id));
    let mut fields = Vec::new();
    for name in TEXTS.iter().map(|name| (*name).to_owned()).chain(names) {
        fields.push(Arc::new(text(&name).map_err(broken)?));
    }
    for name in &NUMBERS {
        fields.push(Arc::new(number(name).map_err(broken)?));
    }
    let schema = Type::group_type_builder("answers").with_fields(fields).build().map_err(broken)?;
    let properties = WriterProperties::builder().set_compression(Compression::SNAPPY).build();
    let mut writer = SerializedFileWriter::new(out, Arc::new(schema), Arc::new(properties)).map_err(broken)?;
    let mut group = Group::new(questions.len());
    for row in export.rows() {
        let agreed = row.verdict.answer.as_ref().map(|choice| Json::from(export.json(choice)).to_string());
        // An item that nobody answered has a row without a worker, so that every item is there.
        if row.said.is_empty() {
            add(&mut group, export, &row, None, agreed.as_deref());
        }
        for said in &row.said {
            add(&mut group, export, &row, Some(said), agreed.as_deref());
        }
        if group.n_rows() >= ROWS_PER_GROUP {
            flush(&mut writer, std::mem::replace(&mut group, Group::new(questions.len())))?;
        }
    }
    flush(&mut writer, group)?;
    writer.close().map_err(broken)?;
    Ok(())
}

fn add(group: &mut Group, export: &Export<'_>, row: &Row<'_>, said: Option<&Said<'_>>, agreed: Option<&str>) {
    let text = |text: &str| Some(ByteArray::from(text));
    let parts = row.parts().map(|parts| parts.to_string());
    let answer = said.map(|said| if said.choice.is_answer() { "answer" } else { "skip" });
    let reason = said.and_then(|said| match said.choice {
        Choice::Skip { reason } if !reason.is_empty() => Some(reason.as_str()),
        _ => None,
    });
    let mut cells = vec![
        text(&row.item.id.to_string()),
        row.item.reference.as_deref().and_then(text),
        text(&row.item.text),
        parts.as_deref().and_then(text),
        text(row.verdict.status),
        said.and_then(|said| text(&said.who.to_string())),
        said.and_then(|said| text(said.name)),
        said.and_then(|said| said.role).map(Role::as_str).and_then(text),
        answer.and_then(text),
        reason.and_then(text),
        agreed.and_then(text),
    ];
    let values = said.map(|said| export.values(said.choice)).unwrap_or_default();
    let questions = export.project.manifest().schema.questions();
    cells.extend(questions.map(|question| value_of(&values, &question.id).and_then(|value| text(&to_cell(value)))));
    group.texts.iter_mut().zip(cells).for_each(|(column, cell)| column.push(cell));
    let whole = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let numbers = [
        said.map(|said| whole(said.at_ms)),
        said.map(|said| said.active_ms.into()),
        said.map(|said| said.instructions_version.into()),
    ];
    group.numbers.iter_mut().zip(numbers).for_each(|(column, cell)| column.push(cell));
}

fn flush<W: Write + Send>(writer: &mut SerializedFileWriter<W>, group: Group) -> Result<(), OutError> {
    if group.n_rows() == 0 {
        return Ok(());
    }
    let mut rows = writer.next_row_group().map_err(broken)?;
    for column in group.texts {
        let mut to = rows.next_column().map_err(broken)?.ok_or_else(short)?;
        let levels: Vec<i16> = column.iter().map(|cell| i16::from(cell.is_some())).collect();
        let cells: Vec<ByteArray> = column.into_iter().flatten().collect();
        to.typed::<ByteArrayType>().write_batch(&cells, Some(&levels), None).map_err(broken)?;
        to.close().map_err(broken)?;
    }
    for column in group.numbers {
        let mut to = rows.next_column().map_err(broken)?.ok_or_else(short)?;
        let levels: Vec<i16> = column.iter().map(|cell| i16::from(cell.is_some())).collect();
        let cells: Vec<i64> = column.into_iter().flatten().collect();
        to.typed::<Int64Type>().write_batch(&cells, Some(&levels), None).map_err(broken)?;
        to.close().map_err(broken)?;
    }
    rows.close().map_err(broken)?;
    Ok(())
}

fn short() -> OutError {
    OutError::Io(std::io::Error::other("the file has fewer columns than were announced"))
}
