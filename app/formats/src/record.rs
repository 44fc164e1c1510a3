//! One record of a file, whatever kind of file that is: values by column.

use std::collections::HashMap;

use serde_json::Value;

use crate::{Fault, MAX_COLUMNS};

/// Objects in objects become columns like `data.text` down to this depth; deeper ones stay JSON.
const MAX_DEPTH: usize = 4;

/// The columns seen so far, in the order in which they came.
#[derive(Clone, Debug, Default)]
pub struct Columns {
    names: Vec<String>,
    by_name: HashMap<String, usize>,
}

/// Where a record stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct At<'a> {
    /// Which file of an archive; empty where there is one file.
    pub file: &'a str,
    /// The line, or row, it begins on; 1 for the first.
    pub line: u64,
}

/// One record.
#[derive(Clone, Copy, Debug)]
pub struct Record<'a> {
    columns: &'a Columns,
    values: &'a [Option<Value>],
}

/// Takes records one after the other; `false` ends the reading.
pub type Take<'t> = dyn FnMut(At<'_>, Result<Record<'_>, Fault>) -> bool + 't;

impl Columns {
    /// The names.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The place of a column, a new one where there is none of the name; `None` where there are too many.
    pub fn place(&mut self, name: &str) -> Option<usize> {
        if let Some(place) = self.by_name.get(name) {
            return Some(*place);
        }
        let place = self.names.len();
        if place == MAX_COLUMNS {
            return None;
        }
        self.names.push(name.to_owned());
        self.by_name.insert(name.to_owned(), place);
        Some(place)
    }
}

impl<'a> Record<'a> {
    /// A record of some columns; values beyond them are ignored.
    #[must_use]
    pub const fn new(columns: &'a Columns, values: &'a [Option<Value>]) -> Self {
        Self { columns, values }
    }

    /// The value in a column, where the record has one.
    #[must_use]
    pub fn get(&self, column: &str) -> Option<&'a Value> {
        self.values.get(*self.columns.by_name.get(column)?)?.as_ref()
    }

    /// Names and values of the columns that the record has.
    pub fn fields(&self) -> impl Iterator<Item = (&'a str, &'a Value)> + use<'a> {
        self.columns.names.iter().zip(self.values).filter_map(|(name, value)| Some((name.as_str(), value.as_ref()?)))
    }

    /// Places and values of the columns that the record has.
    pub fn places(&self) -> impl Iterator<Item = (usize, &'a Value)> + use<'a> {
        self.values.iter().enumerate().filter_map(|(place, value)| Some((place, value.as_ref()?)))
    }

    /// All columns so far.
    #[must_use]
    pub const fn columns(&self) -> &'a Columns {
        self.columns
    }

    /// The names of the columns it has, for messages.
    #[must_use]
    pub fn names(&self) -> String {
        let names: Vec<String> = self.fields().map(|(name, _)| format!("`{name}`")).collect();
        if names.is_empty() { "nothing".to_owned() } else { names.join(", ") }
    }
}

/// A value as a person reads it; empty for nothing.
#[must_use]
pub fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Puts an object's fields into columns, objects in it as columns of dotted names.
pub(crate) fn flatten(
    columns: &mut Columns,
    fields: Vec<(String, Value)>,
    values: &mut Vec<Option<Value>>,
) -> Result<(), Fault> {
    values.clear();
    let mut waiting: Vec<(String, Value, usize)> =
        fields.into_iter().rev().map(|(name, value)| (name, value, 1)).collect();
    while let Some((name, value, depth)) = waiting.pop() {
        match value {
            Value::Object(inner) if depth < MAX_DEPTH && !inner.is_empty() => {
                let inner: Vec<_> = inner.into_iter().collect();
                let dotted = |(key, value): (String, Value)| (format!("{name}.{key}"), value, depth + 1);
                waiting.extend(inner.into_iter().rev().map(dotted));
            }
            value => {
                let Some(place) = columns.place(&name) else {
                    return Err(Fault::TooManyColumns);
                };
                if values.len() <= place {
                    values.resize(place + 1, None);
                }
                if let Some(slot) = values.get_mut(place) {
                    *slot = Some(value);
                }
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn objects_in_objects_become_dotted_columns() {
        let mut columns = Columns::default();
        let mut values = Vec::new();
        let fields = vec![("id".to_owned(), json!(1)), ("data".to_owned(), json!({ "meta": { "n": 2 }, "text": "a" }))];
        flatten(&mut columns, fields, &mut values).unwrap();
        let record = Record::new(&columns, &values);
        assert_eq!(record.names(), "`id`, `data.meta.n`, `data.text`");
        assert_eq!(record.get("data.text"), Some(&json!("a")));
        assert_eq!(record.get("none"), None);
    }

    #[test]
    fn endless_columns_end() {
        let fields = (0..=MAX_COLUMNS).map(|n| (format!("c{n}"), json!(n))).collect();
        assert!(flatten(&mut Columns::default(), fields, &mut Vec::new()).is_err());
    }
}
