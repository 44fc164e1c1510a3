//! The JSON of stores: folders as web servers list them, our own list of a static host, and the policy of an upload form.

use serde_json::{Map, Value, json};

use crate::place::Entry;
use crate::store::{ListPage, ListedObject};

/// The name of the file that lists everything under a prefix.
pub const INDEX_KEY: &str = "index.json";

/// Reads a folder's entries as nginx's `autoindex_format json` writes them; `None` for anything else.
pub(crate) fn parse_autoindex(folder: &str, body: &[u8]) -> Option<Vec<Entry>> {
    let Ok(Value::Array(listed)) = serde_json::from_slice(body) else { return None };
    let entry = |value: &Value| {
        let name = value.get("name")?.as_str().filter(|name| !name.is_empty() && !name.contains('/'))?;
        if value.get("type")?.as_str() == Some("directory") {
            return Some(Entry::Folder(format!("{folder}{name}/")));
        }
        let n_bytes = value.get("size").and_then(Value::as_u64).unwrap_or_default();
        let time = value.get("mtime").and_then(Value::as_str).unwrap_or_default();
        Some(Entry::Object(ListedObject { key: format!("{folder}{name}"), etag: format!("{time}-{n_bytes}"), n_bytes }))
    };
    Some(listed.iter().filter_map(entry).collect())
}

/// Reads [`encode_index`].
pub(crate) fn parse_index(body: &[u8]) -> Option<Vec<Entry>> {
    let index: Value = serde_json::from_slice(body).ok()?;
    let object = |value: &Value| {
        let text = |name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
        let n_bytes = value.get("bytes").and_then(Value::as_u64).unwrap_or_default();
        Some(Entry::Object(ListedObject { key: text("key")?, etag: text("etag").unwrap_or_default(), n_bytes }))
    };
    Some(index.get("objects")?.as_array()?.iter().filter_map(object).collect())
}

/// Writes the file that lists everything, for a host that lists nothing itself.
#[must_use]
pub fn encode_index(page: &ListPage) -> Vec<u8> {
    let object = |object: &ListedObject| json!({ "key": object.key, "bytes": object.n_bytes, "etag": object.etag });
    let objects: Vec<Value> = page.objects.iter().filter(|it| it.key != INDEX_KEY).map(object).collect();
    let mut bytes = serde_json::to_vec(&json!({ "v": 1, "objects": objects })).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// An S3 POST policy as JSON: objects of a bucket whose keys begin so, of so many bytes, until a time, with these fields.
pub(crate) fn post_policy(
    bucket: &str,
    key_begins: &str,
    max_bytes: usize,
    until_iso: &str,
    fields: &[(&str, String)],
) -> String {
    let exact = |(name, value): &(&str, String)| {
        Value::Object(Map::from_iter([((*name).to_owned(), Value::from(value.as_str()))]))
    };
    let mut conditions = vec![
        json!({ "bucket": bucket }),
        json!(["starts-with", "$key", key_begins]),
        json!(["content-length-range", 0, max_bytes]),
    ];
    conditions.extend(fields.iter().map(exact));
    // In order of name: what is signed must not rest on whether the JSON crate keeps the order that is written here.
    json!({ "conditions": conditions, "expiration": until_iso }).to_string()
}
