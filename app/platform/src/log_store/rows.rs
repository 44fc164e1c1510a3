//! How the log store's values look inside IndexedDB, and how they are read back without trust.

use accord_core::ids::Digest;
use js_sys::{Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};

use super::{Head, SegmentState, StoredSegment};
use crate::storage_error::StorageError;

const BYTES: &str = "bytes";
const STATE: &str = "state";

/// Largest integer that JavaScript's numbers count to without gaps; IndexedDB has no 64-bit keys.
const MAX_COUNTER: f64 = 9_007_199_254_740_991.0;

impl SegmentState {
    const ALL: [Self; 4] = [Self::Sealed, Self::Sent, Self::Synced, Self::Fetched];

    const fn as_str(self) -> &'static str {
        match self {
            Self::Sealed => "sealed",
            Self::Sent => "sent",
            Self::Synced => "synced",
            Self::Fetched => "fetched",
        }
    }
}

pub(super) fn number(counter: u64) -> JsValue {
    JsValue::from_f64(counter as f64)
}

pub(super) fn counter(value: &JsValue) -> Result<u64, StorageError> {
    value
        .as_f64()
        .filter(|number| (0.0..=MAX_COUNTER).contains(number) && number.fract() == 0.0)
        .map(|number| number as u64)
        .ok_or_else(|| StorageError::corrupt("an event's number is not a whole number"))
}

pub(super) fn text(value: &JsValue) -> Result<String, StorageError> {
    value.as_string().ok_or_else(|| StorageError::corrupt("a text is missing"))
}

pub(super) fn bytes(value: &JsValue) -> Result<Vec<u8>, StorageError> {
    value
        .dyn_ref::<Uint8Array>()
        .map(Uint8Array::to_vec)
        .ok_or_else(|| StorageError::corrupt("stored bytes are missing"))
}

pub(super) fn bytes_value(bytes: &[u8]) -> JsValue {
    Uint8Array::from(bytes).into()
}

/// The head as `<seq> <digest>`.
pub(super) fn head_text(head: Head) -> String {
    format!("{} {}", head.seq, head.digest)
}

pub(super) fn head(value: Option<JsValue>) -> Result<Option<Head>, StorageError> {
    let Some(value) = value else { return Ok(None) };
    let text = text(&value)?;
    let head = text.split_once(' ').and_then(|(seq, digest)| {
        let digest: Digest = digest.parse().ok()?;
        Some(Head { seq: seq.parse().ok()?, digest })
    });
    head.map(Some).ok_or_else(|| StorageError::corrupt("the head of the log is unreadable"))
}

pub(super) fn segment_row(bytes: &[u8], state: SegmentState) -> Result<JsValue, StorageError> {
    let row: JsValue = Object::new().into();
    set(&row, BYTES, &bytes_value(bytes))?;
    with_state(row, state)
}

/// The same row in another state.
pub(super) fn with_state(row: JsValue, state: SegmentState) -> Result<JsValue, StorageError> {
    set(&row, STATE, &state.as_str().into())?;
    Ok(row)
}

pub(super) fn segment(key: &JsValue, row: &JsValue) -> Result<StoredSegment, StorageError> {
    let name = field(row, STATE)?.as_string().unwrap_or_default();
    let state = SegmentState::ALL.into_iter().find(|state| state.as_str() == name);
    Ok(StoredSegment {
        key: text(key)?,
        bytes: bytes(&field(row, BYTES)?)?,
        state: state.ok_or_else(|| StorageError::corrupt("a segment has an unknown state"))?,
    })
}

fn field(row: &JsValue, name: &str) -> Result<JsValue, StorageError> {
    Reflect::get(row, &name.into()).map_err(|_| StorageError::corrupt("a segment's row is not an object"))
}

fn set(row: &JsValue, name: &str, value: &JsValue) -> Result<(), StorageError> {
    Reflect::set(row, &name.into(), value)
        .map(|_| ())
        .map_err(|_| StorageError::corrupt("a segment's row is not an object"))
}
