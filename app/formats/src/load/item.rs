//! What one record becomes: its columns as an item.

use std::collections::BTreeMap;

use accord_core::event::{Response, Value as Answer};
use accord_core::record::{Item, LabelName, Part, Prediction};
use accord_core::wire::item::{MAX_TEXT_BYTES, item_of, item_of_parts};
use accord_core::wire::parts::parts_of_file;
use serde_json::{Value, json};

use super::{Files, Mapping};
use crate::fault::Fault;
use crate::record::{Record, plain};

/// What a record becomes: a text, the parts of a list in JSON, or an image with or without a text.
pub(super) fn item_of_record(record: &Record<'_>, mapping: &Mapping, files: &mut Files<'_>) -> Result<Item, Fault> {
    let id = id_of_record(record, mapping)?;
    let sensitive = match mapping.sensitive.as_deref() {
        Some(name) => is_yes(name, record.get(name))?,
        None => false,
    };
    let item = match (mapping.image.as_deref(), mapping.other.as_deref()) {
        (Some(_), Some(_)) => {
            return Err(Fault::TwoTextsAndImage);
        }
        (Some(column), None) => item_with_image(record, (&mapping.text, column), id.as_deref(), files)?,
        (None, Some(other)) => item_of_two(record, [&mapping.text, other], id.as_deref(), files)?,
        (None, None) => item_of_text(record, &mapping.text, id.as_deref(), files)?,
    };
    Ok(Item { sensitive, prediction: prediction(record, mapping)?.map(Into::into), ..item })
}

/// What a model says of a record; nothing where it says nothing.
fn prediction(record: &Record<'_>, mapping: &Mapping) -> Result<Option<Prediction>, Fault> {
    let Some(column) = mapping.prediction.as_deref() else { return Ok(None) };
    let labels = record.get(column).map(labels_of).unwrap_or_default();
    let mut labels: Vec<LabelName> = labels.iter().map(|name| LabelName::new(name)).collect();
    let lead = match labels.len() {
        0 => return Ok(None),
        1 => labels.pop().map(Answer::Label),
        _ => Some(Answer::labels(labels)),
    };
    let p = match mapping.confidence.as_deref() {
        Some(name) => share(name, record.get(name))?,
        None => 1.0,
    };
    Ok(lead.and_then(|lead| Prediction::new(Response { lead, more: BTreeMap::new() }, p, column)))
}

/// A number from 0 to 1; nothing is 1.
fn share(name: &str, value: Option<&Value>) -> Result<f64, Fault> {
    let word = value.map(plain).unwrap_or_default();
    if word.trim().is_empty() {
        return Ok(1.0);
    }
    let share = word.trim().replace(',', ".").parse().ok().filter(|share| (0.0..=1.0).contains(share));
    share.ok_or_else(|| Fault::NoShare { column: name.to_owned(), found: shortened(&word) })
}

fn item_of_text(record: &Record<'_>, name: &str, id: Option<&str>, files: &mut Files<'_>) -> Result<Item, Fault> {
    match record.get(name) {
        Some(Value::String(text)) => checked_text(text).map(|text| item_of(text, id)),
        Some(parts @ Value::Array(_)) => item_of_json(parts, id, files),
        Some(Value::Null) => Err(Fault::Empty { column: name.to_owned() }),
        Some(_) => Err(Fault::NoString { column: name.to_owned() }),
        None => Err(Fault::NoColumn { column: name.to_owned(), found: record.names() }),
    }
}

/// Two texts side by side, called A and B.
fn item_of_two(
    record: &Record<'_>,
    columns: [&str; 2],
    id: Option<&str>,
    files: &mut Files<'_>,
) -> Result<Item, Fault> {
    let mut parts = Vec::new();
    for (title, column) in ["A", "B"].into_iter().zip(columns) {
        let text = match record.get(column) {
            Some(Value::String(text)) => {
                checked_text(text).map_err(|fault| Fault::In { column: column.to_owned(), fault: Box::new(fault) })?
            }
            Some(Value::Null) | None => return Err(Fault::Empty { column: column.to_owned() }),
            Some(_) => return Err(Fault::NoString { column: column.to_owned() }),
        };
        parts.push(json!({ "title": title, "text": text }));
    }
    item_of_json(&parts.into(), id, files)
}

/// The image, below the text where the record has one.
fn item_with_image(
    record: &Record<'_>,
    (text, column): (&str, &str),
    id: Option<&str>,
    files: &mut Files<'_>,
) -> Result<Item, Fault> {
    let name = match record.get(column) {
        Some(Value::String(name)) if !name.trim().is_empty() => name.trim(),
        Some(Value::Null | Value::String(_)) | None => return Err(Fault::Empty { column: column.to_owned() }),
        Some(_) => return Err(Fault::NoAddress { column: column.to_owned() }),
    };
    let mut parts = Vec::new();
    match record.get(text) {
        Some(Value::String(text)) if !text.trim().is_empty() => parts.push(json!({ "text": checked_text(text)? })),
        Some(Value::String(_) | Value::Null) | None => {}
        Some(_) => return Err(Fault::NoString { column: text.to_owned() }),
    }
    parts.push(json!({ "image": image_json(name) }));
    item_of_json(&parts.into(), id, files)
}

/// An address, or the name of a file.
pub(crate) fn image_json(name: &str) -> Value {
    let is_address = name.split_once("://").is_some();
    if is_address { json!({ "url": name }) } else { json!({ "file": name }) }
}

pub(crate) fn item_of_json(parts: &Value, id: Option<&str>, files: &mut Files<'_>) -> Result<Item, Fault> {
    let parts: Result<Vec<Part>, String> = parts_of_file(parts, files);
    let item = parts.and_then(|parts| item_of_parts(parts, id));
    item.map_err(|why| Fault::Parts { why })
}

pub(crate) fn checked_text(text: &str) -> Result<&str, Fault> {
    match text.len() {
        _ if text.trim().is_empty() => return Err(Fault::EmptyText),
        n_bytes if n_bytes > MAX_TEXT_BYTES => return Err(Fault::LongText { n_bytes }),
        _ => {}
    }
    if text.contains('\0') {
        return Err(Fault::Nul);
    }
    Ok(text)
}

fn is_yes(name: &str, value: Option<&Value>) -> Result<bool, Fault> {
    let word = value.map(plain).unwrap_or_default().trim().to_lowercase();
    match word.as_str() {
        "true" | "yes" | "y" | "1" => Ok(true),
        "" | "false" | "no" | "n" | "0" => Ok(false),
        _ => Err(Fault::NoYes { column: name.to_owned(), found: shortened(&word) }),
    }
}

fn id_of_record(record: &Record<'_>, mapping: &Mapping) -> Result<Option<String>, Fault> {
    match mapping.id.as_deref().map(|name| (name, record.get(name))) {
        None => Ok(None),
        Some((_, Some(Value::String(id)))) => Ok(Some(id.trim().to_owned()).filter(|id| !id.is_empty())),
        Some((_, Some(Value::Number(id)))) => Ok(Some(id.to_string())),
        Some((name, _)) => Err(Fault::NoId { column: name.to_owned() }),
    }
}

/// The labels that a value names: itself, or each element of a list.
pub(crate) fn labels_of(value: &Value) -> Vec<String> {
    let named = |value: &Value| Some(plain(value).trim().to_owned()).filter(|name| !name.is_empty());
    match value {
        Value::Array(values) => {
            values.iter().filter(|it| !it.is_array() && !it.is_object()).filter_map(named).collect()
        }
        Value::Object(_) => Vec::new(),
        other => named(other).into_iter().collect(),
    }
}

pub(crate) fn shortened(text: &str) -> String {
    const MAX_CHARS: usize = 60;
    let mut chars = text.chars();
    let head: String = chars.by_ref().take(MAX_CHARS).collect();
    if chars.next().is_some() { format!("{head}…") } else { head }
}
