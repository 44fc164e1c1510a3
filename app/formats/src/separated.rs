//! Tables of text: fields between commas, tabs or semicolons.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::io::{self, Read};
use std::rc::Rc;

use serde_json::Value;

use crate::record::{At, Columns, Record, Take};
use crate::{Fault, FormatError};

/// Hands over every record.
///
/// # Errors
/// When nothing more can be read, or there is no header line where one should be.
pub(crate) fn each(
    input: impl Read,
    file: &str,
    (delimiter, has_header): (u8, bool),
    columns: &mut Columns,
    take: &mut Take<'_>,
) -> Result<bool, FormatError> {
    let lines = Rc::new(RefCell::new(Lines::default()));
    let tracked = Tracked { input, lines: Rc::clone(&lines) };
    let mut reader =
        csv::ReaderBuilder::new().flexible(true).has_headers(false).delimiter(delimiter).from_reader(tracked);
    let mut record = csv::ByteRecord::new();
    let mut places: Option<Vec<usize>> = None;
    let mut values = Vec::new();
    loop {
        let outcome = reader.read_byte_record(&mut record);
        let line = record.position().map_or(1, |position| lines.borrow_mut().line_of(position));
        let at = At { file, line };
        match outcome {
            Ok(false) => return if places.is_some() { Ok(true) } else { Err(FormatError::Empty) },
            Ok(true) => {}
            Err(error) if error.is_io_error() => return Err(io::Error::other(error).into()),
            Err(error) => {
                if !take(at, Err(Fault::NotCsv { error: error.to_string() })) {
                    return Ok(false);
                }
                continue;
            }
        }
        let Some(places) = &places else {
            places = Some(header(&record, has_header, columns)?);
            if has_header {
                continue;
            }
            if !hand_over(at, &record, places.as_deref().unwrap_or_default(), columns, &mut values, take) {
                return Ok(false);
            }
            continue;
        };
        if !hand_over(at, &record, places, columns, &mut values, take) {
            return Ok(false);
        }
    }
}

fn hand_over(
    at: At<'_>,
    record: &csv::ByteRecord,
    places: &[usize],
    columns: &Columns,
    values: &mut Vec<Option<Value>>,
    take: &mut Take<'_>,
) -> bool {
    let filled = fill(record, places, columns.names().len(), values);
    take(at, filled.map(|()| Record::new(columns, values)))
}

/// The columns' places. Two of one name, and names that are empty, are told apart by number.
fn header(record: &csv::ByteRecord, has_header: bool, columns: &mut Columns) -> Result<Vec<usize>, FormatError> {
    let mut places = Vec::with_capacity(record.len());
    for (number, name) in (1..).zip(record) {
        let name = String::from_utf8_lossy(name).trim().to_owned();
        let mut wanted = if has_header && !name.is_empty() { name } else { format!("column {number}") };
        let mut place = columns.place(&wanted).ok_or(FormatError::TooManyColumns)?;
        if places.contains(&place) {
            wanted = format!("{wanted} ({number})");
            place = columns.place(&wanted).ok_or(FormatError::TooManyColumns)?;
        }
        places.push(place);
    }
    Ok(places)
}

fn fill(
    record: &csv::ByteRecord,
    places: &[usize],
    n_columns: usize,
    values: &mut Vec<Option<Value>>,
) -> Result<(), Fault> {
    if record.len() != places.len() {
        return Err(Fault::NFields { found: record.len(), expected: places.len() });
    }
    values.clear();
    values.resize(n_columns, None);
    for (place, field) in places.iter().zip(record) {
        let text = std::str::from_utf8(field).map_err(|_| Fault::NotUtf8)?;
        if let Some(slot) = values.get_mut(*place) {
            *slot = Some(Value::String(text.to_owned()));
        }
    }
    Ok(())
}

/// Where line breaks are in what was read ahead. The csv reader counts blank lines before a record to it; people do not.
#[derive(Default)]
struct Lines {
    /// Stretches of `\r` and `\n`: from, to.
    runs: VecDeque<(u64, u64)>,
    /// Each `\n` in them.
    breaks: VecDeque<u64>,
    n_read: u64,
}

impl Lines {
    fn note(&mut self, bytes: &[u8]) {
        for byte in bytes {
            if matches!(byte, b'\r' | b'\n') {
                match self.runs.back_mut() {
                    Some((_, end)) if *end == self.n_read => *end += 1,
                    _ => self.runs.push_back((self.n_read, self.n_read + 1)),
                }
                if *byte == b'\n' {
                    self.breaks.push_back(self.n_read);
                }
            }
            self.n_read += 1;
        }
    }

    fn line_of(&mut self, position: &csv::Position) -> u64 {
        let byte = position.byte();
        while self.runs.front().is_some_and(|(_, end)| *end <= byte) {
            self.runs.pop_front();
        }
        while self.breaks.front().is_some_and(|at| *at < byte) {
            self.breaks.pop_front();
        }
        let end = self.runs.front().filter(|(start, _)| *start <= byte).map_or(byte, |(_, end)| *end);
        position.line() + self.breaks.iter().take_while(|at| **at < end).count() as u64
    }
}

struct Tracked<R> {
    input: R,
    lines: Rc<RefCell<Lines>>,
}

impl<R: Read> Read for Tracked<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let n_read = self.input.read(out)?;
        self.lines.borrow_mut().note(out.get(..n_read).unwrap_or_default());
        Ok(n_read)
    }
}
