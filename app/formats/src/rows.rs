//! Parquet, row by row. Without arrow: what is needed is rows as JSON values, and the reader of rows gives them.

use std::io::Read;

use bytes::Bytes;
use parquet::basic::Compression;
use parquet::errors::ParquetError;
use parquet::file::reader::{FileReader as _, SerializedFileReader};
use parquet::record::{Field, Row};
use serde_json::{Map, Number, Value};

use crate::FormatError;
use crate::record::{At, Columns, Record, Take, flatten};

/// A Parquet file is held in memory as it is, because its index stands at its end; larger ones are refused.
pub(crate) const MAX_PARQUET_BYTES: u64 = 512 << 20;

/// Hands over every row.
///
/// # Errors
/// When the file is damaged, too large, or packed in a way that is not read here.
pub(crate) fn each(
    input: impl Read,
    file: &str,
    columns: &mut Columns,
    take: &mut Take<'_>,
) -> Result<bool, FormatError> {
    let mut bytes = Vec::new();
    input.take(MAX_PARQUET_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_PARQUET_BYTES {
        return Err(FormatError::ParquetTooLarge);
    }
    let reader = SerializedFileReader::new(Bytes::from(bytes)).map_err(|error| damaged(&error))?;
    for group in reader.metadata().row_groups() {
        if let Some(name) = group.columns().iter().find_map(|column| unread(column.compression())) {
            return Err(FormatError::ParquetPacked { name });
        }
    }
    let rows = reader.get_row_iter(None).map_err(|error| damaged(&error))?;
    let mut values = Vec::new();
    for (line, row) in (1..).zip(rows) {
        // What follows a broken page cannot be found, so this ends the reading.
        let row = row.map_err(|error| damaged(&error))?;
        let filled = flatten(columns, fields(row), &mut values);
        if !take(At { file, line }, filled.map(|()| Record::new(columns, &values))) {
            return Ok(false);
        }
    }
    Ok(true)
}

fn unread(compression: Compression) -> Option<&'static str> {
    match compression {
        Compression::UNCOMPRESSED | Compression::SNAPPY | Compression::GZIP(_) => None,
        Compression::ZSTD(_) => Some("zstd"),
        Compression::BROTLI(_) => Some("Brotli"),
        Compression::LZ4 | Compression::LZ4_RAW => Some("LZ4"),
        Compression::LZO => Some("LZO"),
    }
}

fn damaged(error: &ParquetError) -> FormatError {
    FormatError::ParquetDamaged { error: error.to_string() }
}

fn fields(row: Row) -> Vec<(String, Value)> {
    // Nulls are left out: a column that is empty in a row is one that the row does not have.
    row.into_columns()
        .into_iter()
        .filter(|(_, field)| !matches!(field, Field::Null))
        .map(|(name, it)| (name, value(&it)))
        .collect()
}

fn value(field: &Field) -> Value {
    match field {
        Field::Null => Value::Null,
        Field::Bool(it) => Value::Bool(*it),
        Field::Byte(it) => (*it).into(),
        Field::Short(it) => (*it).into(),
        Field::Int(it) => (*it).into(),
        Field::Long(it) => (*it).into(),
        Field::UByte(it) => (*it).into(),
        Field::UShort(it) => (*it).into(),
        Field::UInt(it) => (*it).into(),
        Field::ULong(it) => (*it).into(),
        Field::Float(it) => number(f64::from(*it)),
        Field::Double(it) => number(*it),
        Field::Str(it) => Value::String(it.clone()),
        // Writers that do not mark text as such store it as bytes.
        Field::Bytes(it) => match std::str::from_utf8(it.data()) {
            Ok(text) => Value::String(text.to_owned()),
            Err(_) => Value::Array(it.data().iter().map(|byte| (*byte).into()).collect()),
        },
        Field::Group(row) => {
            let named = row.get_column_iter().map(|(name, field)| (name.clone(), value(field)));
            Value::Object(named.collect::<Map<_, _>>())
        }
        Field::ListInternal(list) => Value::Array(list.elements().iter().map(value).collect()),
        // Dates, decimals, half floats and maps as the format's library writes them.
        other => Value::String(other.to_string()),
    }
}

fn number(it: f64) -> Value {
    Number::from_f64(it).map_or(Value::Null, Value::Number)
}
