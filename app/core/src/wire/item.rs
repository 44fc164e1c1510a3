//! A data shard: JSON Lines of `{"text":…}` with an optional `ref`. Nothing else of the owner's file travels.

use serde::{Deserialize, Serialize};

use super::{WireError, malformed};
use crate::crypto::text_item_id;
use crate::record::Item;

/// How long one text may be, in bytes.
pub const MAX_TEXT_BYTES: usize = 1 << 20;

#[derive(Serialize, Deserialize)]
struct ItemWire<'a> {
    text: std::borrow::Cow<'a, str>,
    #[serde(rename = "ref", skip_serializing_if = "Option::is_none")]
    reference: Option<std::borrow::Cow<'a, str>>,
}

/// Makes an item of its content; the id follows from the text.
#[must_use]
pub fn item_of(text: &str, reference: Option<&str>) -> Item {
    Item { id: text_item_id(text), text: text.into(), reference: reference.map(Into::into) }
}

/// Writes a shard.
#[must_use]
pub fn encode_shard(items: &[Item]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for item in items {
        let wire = ItemWire { text: (&*item.text).into(), reference: item.reference.as_deref().map(Into::into) };
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
        let what = format!("line {} of a data shard", line_idx + 1);
        match serde_json::from_slice::<ItemWire<'_>>(line) {
            Ok(wire) if wire.text.len() > MAX_TEXT_BYTES => problems.push(malformed(&what, "its text is over 1 MiB")),
            Ok(wire) => items.push(item_of(&wire.text, wire.reference.as_deref())),
            Err(why) => problems.push(malformed(&what, why)),
        }
    }
    (items, problems)
}
