//! A data shard: JSON Lines of `{"text":…}` or `{"parts":[…]}` with an optional `ref`. Nothing else of the owner's file
//! travels.
//!
//! What a model answered beforehand is a `prediction`, written like an answer, with its confidence `p` and its `model`.
//!
//! An item with parts has no `text`, so that a reader who knows no parts refuses the line instead of showing half of it.

use serde::{Deserialize, Serialize};

use super::parts::{PartWire, parts_of, wire_of};
use super::response::{ResponseWire, response_wire, whole_domain};
use super::{WireError, malformed};
use crate::crypto::{parts_item_id, text_item_id};
use crate::record::{Item, Part, Prediction, words};

/// How long one text may be, or all words of an item's parts, in bytes.
pub const MAX_TEXT_BYTES: usize = 1 << 20;

#[derive(Serialize, Deserialize)]
struct ItemWire<'a> {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<std::borrow::Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    parts: Option<Vec<PartWire>>,
    #[serde(default, skip_serializing_if = "is_false")]
    sensitive: bool,
    #[serde(rename = "ref", skip_serializing_if = "Option::is_none")]
    reference: Option<std::borrow::Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    prediction: Option<PredictionWire>,
}

#[derive(Serialize, Deserialize)]
struct PredictionWire {
    #[serde(flatten)]
    answer: ResponseWire,
    /// Absent is 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    p: Option<f64>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    model: String,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde calls it")]
const fn is_false(flag: &bool) -> bool {
    !*flag
}

/// Makes an item of its content; the id follows from the text.
#[must_use]
pub fn item_of(text: &str, reference: Option<&str>) -> Item {
    Item {
        id: text_item_id(text),
        text: text.into(),
        parts: std::sync::Arc::default(),
        sensitive: false,
        reference: reference.map(Into::into),
        prediction: None,
    }
}

/// Makes an item of its parts; the id follows from their written form. A lone plain text without a heading is an item of
/// that text.
///
/// # Errors
/// In words, where a part is too large, or there are too many or none.
pub fn item_of_parts(parts: Vec<Part>, reference: Option<&str>) -> Result<Item, String> {
    if let [Part { title, body: crate::record::Body::Text(text) }] = &*parts
        && title.is_empty()
    {
        return if text.len() > MAX_TEXT_BYTES {
            Err("its text is over 1 MiB".to_owned())
        } else {
            Ok(item_of(text, reference))
        };
    }
    let wire = wire_of(&parts);
    // What is written is read again, so that nothing is written that nobody can read.
    let checked = parts_of(&wire)?;
    let written = serde_json::to_vec(&wire).map_err(|error| error.to_string())?;
    let text = words(&checked);
    if written.len() > MAX_TEXT_BYTES {
        return Err("its parts are over 1 MiB".to_owned());
    }
    Ok(Item {
        id: parts_item_id(&written),
        text: text.into(),
        parts: checked.into(),
        sensitive: false,
        reference: reference.map(Into::into),
        prediction: None,
    })
}

/// Writes a shard.
#[must_use]
pub fn encode_shard(items: &[Item]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for item in items {
        let has_parts = !item.parts.is_empty();
        let wire = ItemWire {
            text: (!has_parts).then(|| (&*item.text).into()),
            parts: has_parts.then(|| wire_of(&item.parts)),
            sensitive: item.sensitive,
            reference: item.reference.as_deref().map(Into::into),
            prediction: item.prediction.as_deref().map(prediction_wire),
        };
        bytes.extend(serde_json::to_vec(&wire).unwrap_or_default());
        bytes.push(b'\n');
    }
    bytes
}

/// Writes a shard whose hash tells nothing of its items: `salt` is random and stands in the first line, as a field that
/// readers ignore. The hash of a sealed object's content is part of its name, and could be compared with known texts.
#[must_use]
pub fn encode_salted_shard(items: &[Item], salt: &str) -> Vec<u8> {
    let mut bytes = encode_shard(items);
    if bytes.first() == Some(&b'{') {
        bytes.splice(..1, format!("{{\"salt\":\"{salt}\",").into_bytes());
    }
    bytes
}

/// Reads a shard: the items that can be read, and what was wrong with the others, by line.
#[must_use]
pub fn decode_shard(bytes: &[u8]) -> (Vec<Item>, Vec<WireError>) {
    let (mut items, mut problems) = (Vec::new(), Vec::new());
    for (line_idx, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
        if line.is_empty() {
            continue;
        }
        match decode_item(line) {
            Ok(item) => items.push(item),
            Err(why) => problems.push(malformed(&format!("line {} of a data shard", line_idx + 1), why)),
        }
    }
    (items, problems)
}

fn decode_item(line: &[u8]) -> Result<Item, String> {
    let wire = serde_json::from_slice::<ItemWire<'_>>(line).map_err(|error| error.to_string())?;
    let reference = wire.reference.as_deref();
    let item = match (wire.text, wire.parts) {
        (Some(text), None) if text.len() > MAX_TEXT_BYTES => return Err("its text is over 1 MiB".to_owned()),
        (Some(text), None) => item_of(&text, reference),
        (None, Some(parts)) => item_of_parts(parts_of(&parts)?, reference)?,
        (Some(_), Some(_)) => return Err("it has both `text` and `parts`".to_owned()),
        (None, None) => return Err("it has neither `text` nor `parts`".to_owned()),
    };
    let prediction = wire.prediction.map(prediction_domain).transpose()?;
    Ok(Item { sensitive: wire.sensitive, prediction: prediction.map(Into::into), ..item })
}

fn prediction_wire(prediction: &Prediction) -> PredictionWire {
    let p = prediction.confidence.get();
    PredictionWire {
        answer: response_wire(&prediction.response),
        p: (p < 1.0).then_some(p),
        model: prediction.model.to_string(),
    }
}

fn prediction_domain(wire: PredictionWire) -> Result<Prediction, String> {
    let response = whole_domain(wire.answer).map_err(|error| error.to_string())?;
    let p = wire.p.unwrap_or(1.0);
    Prediction::new(response, p, &wire.model)
        .ok_or_else(|| format!("its prediction has a confidence of {p}; it must be from 0 to 1"))
}

#[cfg(test)]
mod tests;
