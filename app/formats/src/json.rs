//! JSON Lines, and arrays of objects, one record at a time.

use std::fmt;
use std::io::{BufRead, BufReader, Read};

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;

use crate::record::{At, Columns, Record, Take, flatten};
use crate::{Fault, FormatError, MAX_RECORD_BYTES};

/// An object's fields in the order in which they stand.
struct Fields(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Fields;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a JSON object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Fields(fields))
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}

/// Hands over every line that is not blank.
///
/// # Errors
/// When nothing more can be read.
pub(crate) fn each_line(
    input: impl Read,
    file: &str,
    columns: &mut Columns,
    take: &mut Take<'_>,
) -> Result<bool, FormatError> {
    let mut input = BufReader::new(input);
    let (mut bytes, mut values) = (Vec::new(), Vec::new());
    for line in 1.. {
        bytes.clear();
        let is_whole = line_into(&mut input, &mut bytes)?;
        let Some(is_whole) = is_whole else { break };
        if bytes.trim_ascii().is_empty() {
            continue;
        }
        let read = if is_whole { object(&bytes, columns, &mut values) } else { Err(Fault::TooLong) };
        if !take(At { file, line }, read.map(|()| Record::new(columns, &values))) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Reads a line without its end; `None` at the end of the file, `false` where it was too long to be kept.
pub(crate) fn line_into(input: &mut impl BufRead, line: &mut Vec<u8>) -> Result<Option<bool>, FormatError> {
    let n_read = input.by_ref().take(MAX_RECORD_BYTES as u64).read_until(b'\n', line)?;
    if n_read == 0 {
        return Ok(None);
    }
    if line.last() == Some(&b'\n') {
        line.pop();
        return Ok(Some(true));
    }
    if n_read < MAX_RECORD_BYTES {
        return Ok(Some(true));
    }
    line.clear();
    loop {
        let buffer = input.fill_buf()?;
        if buffer.is_empty() {
            return Ok(Some(false));
        }
        let end = buffer.iter().position(|byte| *byte == b'\n');
        let n_used = end.map_or(buffer.len(), |end| end + 1);
        input.consume(n_used);
        if end.is_some() {
            return Ok(Some(false));
        }
    }
}

fn object(bytes: &[u8], columns: &mut Columns, values: &mut Vec<Option<Value>>) -> Result<(), Fault> {
    match serde_json::from_slice::<Fields>(bytes) {
        Ok(Fields(fields)) => flatten(columns, fields, values),
        Err(_) if serde_json::from_slice::<serde::de::IgnoredAny>(bytes).is_ok() => Err(Fault::NoObject),
        Err(_) if std::str::from_utf8(bytes).is_err() => Err(Fault::NotUtf8),
        Err(error) => Err(Fault::NotJson { error: error.to_string() }),
    }
}

/// Where the scanner of [`each_element`] stands.
#[derive(Default)]
struct Scan {
    depth: u32,
    is_string: bool,
    is_escaped: bool,
    /// Depth of the array whose elements are records.
    array: Option<u32>,
}

/// Hands over every element of the file's array: the file itself, or the first array that is a member of its object.
///
/// # Errors
/// When nothing more can be read, or there is no such array.
pub(crate) fn each_element(
    input: impl Read,
    file: &str,
    columns: &mut Columns,
    take: &mut Take<'_>,
) -> Result<bool, FormatError> {
    let mut input = BufReader::new(input);
    let (mut scan, mut line, mut begins) = (Scan::default(), 1_u64, 1_u64);
    let (mut element, mut values): (Vec<u8>, _) = (Vec::new(), Vec::new());
    let (mut is_too_long, mut is_closed) = (false, false);
    loop {
        let buffer = input.fill_buf()?;
        if buffer.is_empty() {
            break;
        }
        let n_bytes = buffer.len();
        let mut whole: Vec<(u64, Vec<u8>, bool)> = Vec::new();
        for byte in buffer {
            let was_in = scan.array.is_some();
            let is_end = scan.step(*byte);
            if is_end && !is_closed {
                whole.push((begins, std::mem::take(&mut element), std::mem::take(&mut is_too_long)));
                is_closed = scan.array.is_none();
            } else if was_in && scan.array.is_some() {
                if element.is_empty() {
                    begins = line;
                }
                if element.len() == MAX_RECORD_BYTES {
                    is_too_long = true;
                } else if !(element.is_empty() && byte.is_ascii_whitespace()) {
                    element.push(*byte);
                }
            }
            line += u64::from(*byte == b'\n');
        }
        input.consume(n_bytes);
        for (line, bytes, is_too_long) in whole {
            if bytes.trim_ascii().is_empty() {
                continue;
            }
            let read = if is_too_long { Err(Fault::TooLong) } else { object(&bytes, columns, &mut values) };
            if !take(At { file, line }, read.map(|()| Record::new(columns, &values))) {
                return Ok(false);
            }
        }
        if is_closed {
            return Ok(true);
        }
    }
    if scan.array.is_none() {
        return Err(FormatError::NoList);
    }
    // The list was cut: what came whole is used.
    Ok(take(At { file, line: begins }, Err(Fault::Cut)))
}

impl Scan {
    /// Takes a byte; `true` where it ends an element of the array, which it does not belong to.
    fn step(&mut self, byte: u8) -> bool {
        if self.is_string {
            match byte {
                _ if self.is_escaped => self.is_escaped = false,
                b'\\' => self.is_escaped = true,
                b'"' => self.is_string = false,
                _ => {}
            }
            return false;
        }
        match byte {
            b'"' => self.is_string = true,
            b'[' | b'{' => {
                self.depth += 1;
                if byte == b'[' && self.array.is_none() && self.depth <= 2 {
                    self.array = Some(self.depth);
                }
            }
            b']' | b'}' => {
                let is_end = self.array == Some(self.depth);
                self.depth = self.depth.saturating_sub(1);
                if is_end {
                    self.array = None;
                }
                return is_end;
            }
            b',' => return self.array == Some(self.depth),
            _ => {}
        }
        false
    }
}
