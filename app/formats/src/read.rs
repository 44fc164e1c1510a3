//! All records of a file whose kind is known.

use std::io::{BufReader, Read};

use serde_json::Value;

use crate::encoding::Decoded;
use crate::fault::Fault;
use crate::format::{Form, Opened, Part};
use crate::record::{At, Columns, Record, Take};
use crate::{FormatError, Input, archive, images, json, rows, separated};

/// Hands over every record in order, or why it cannot be read; stops where `take` says so.
///
/// # Errors
/// When the file as a whole cannot be read any further.
pub fn each_record(input: &mut dyn Input, opened: &Opened, take: &mut Take<'_>) -> Result<Columns, FormatError> {
    let mut columns = Columns::default();
    for part in &opened.parts {
        let goes_on = match part.member {
            _ if part.form == Form::Image => images::record(part, &mut columns, take),
            None => {
                input.rewind()?;
                read_part(&mut *input, part, &mut columns, take)?
            }
            Some(member) => archive::read(input, member, |reader| read_part(reader, part, &mut columns, take))?,
        };
        if !goes_on {
            break;
        }
    }
    Ok(columns)
}

fn read_part(input: impl Read, part: &Part, columns: &mut Columns, take: &mut Take<'_>) -> Result<bool, FormatError> {
    let file = part.name.as_str();
    if part.form == Form::Parquet {
        return rows::each(input, file, columns, take);
    }
    let text = Decoded::new(input, part.encoding);
    match part.form {
        Form::Separated { delimiter, has_header } => {
            separated::each(text, file, (delimiter, has_header), columns, take)
        }
        Form::JsonLines => json::each_line(text, file, columns, take),
        Form::Json => json::each_element(text, file, columns, take),
        Form::Lines => lines(text, file, columns, take),
        Form::Document | Form::Parquet | Form::Image => document(text, file, columns, take),
    }
}

fn lines(input: impl Read, file: &str, columns: &mut Columns, take: &mut Take<'_>) -> Result<bool, FormatError> {
    let mut input = BufReader::new(input);
    let mut bytes = Vec::new();
    for line in 1.. {
        bytes.clear();
        let Some(is_whole) = json::line_into(&mut input, &mut bytes)? else { break };
        let text = std::str::from_utf8(&bytes).map(str::trim);
        if !is_whole || text.is_ok_and(str::is_empty) {
            continue;
        }
        if !hand_over(At { file, line }, text.ok(), None, columns, take) {
            return Ok(false);
        }
    }
    Ok(true)
}

fn document(input: impl Read, file: &str, columns: &mut Columns, take: &mut Take<'_>) -> Result<bool, FormatError> {
    let mut bytes = Vec::new();
    // One byte more than a text may have, so that a longer one is told to be too long.
    input.take(accord_core::wire::item::MAX_TEXT_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    let text = std::str::from_utf8(&bytes).ok().map(str::trim);
    Ok(hand_over(At { file, line: 1 }, text, Some(file), columns, take))
}

fn hand_over(at: At<'_>, text: Option<&str>, name: Option<&str>, columns: &mut Columns, take: &mut Take<'_>) -> bool {
    let Some(text) = text else {
        return take(at, Err(Fault::NotUtf8));
    };
    let fields = [("text", Some(text)), ("file", name)];
    let mut values = Vec::new();
    for (column, value) in fields.into_iter().filter_map(|(column, value)| Some((column, value?))) {
        let Some(place) = columns.place(column) else { continue };
        if values.len() <= place {
            values.resize(place + 1, None);
        }
        if let Some(slot) = values.get_mut(place) {
            *slot = Some(Value::String(value.to_owned()));
        }
    }
    take(at, Ok(Record::new(columns, &values)))
}
