//! The blocks of numbers that tensors look at.

use std::collections::BTreeMap;

use super::TorchError;
use super::archive::Archive;
use super::machine::{Element, TensorView, Value, damaged};
use crate::weights::safetensors::f32_of_half;

/// Storages by key.
pub(super) struct Storages<'a> {
    bytes: BTreeMap<String, &'a [u8]>,
}

impl<'a> Storages<'a> {
    pub(super) fn of_archive(archive: &Archive<'a>, root: &str) -> Self {
        let prefix = format!("{root}/data/");
        let named = archive.entries().filter_map(|(name, bytes)| Some((name.strip_prefix(&prefix)?.to_owned(), bytes)));
        Self { bytes: named.collect() }
    }

    /// The storages of the older form: one after the other, each a count and its numbers. How wide the numbers are is
    /// known from the tensors alone.
    pub(super) fn of_sequence(file: &'a [u8], keys: &[Value], tensors: &Value) -> Result<Self, TorchError> {
        let mut elements = BTreeMap::new();
        collect_elements(tensors, &mut elements);
        let (mut rest, mut bytes) = (file, BTreeMap::new());
        for key in keys {
            let Value::Text(key) = key else { return Err(damaged("a storage has no key")) };
            let element: Element = *elements.get(key.as_str()).ok_or_else(|| damaged("a storage is never used"))?;
            let (count, data) = rest.split_first_chunk::<8>().ok_or(TorchError::Truncated)?;
            let n_values = usize::try_from(u64::from_le_bytes(*count)).map_err(|_| TorchError::Truncated)?;
            let n_bytes = n_values.checked_mul(element.width()).ok_or(TorchError::Truncated)?;
            let (numbers, others) = data.split_at_checked(n_bytes).ok_or(TorchError::Truncated)?;
            bytes.insert(key.clone(), numbers);
            rest = others;
        }
        Ok(Self { bytes })
    }

    /// A tensor's numbers, row by row; none where they are whole numbers.
    pub(super) fn values(&self, name: &str, tensor: &TensorView) -> Result<Option<Vec<f32>>, TorchError> {
        let storage = &tensor.storage;
        let missing = || TorchError::Damaged { why: format!("the numbers of the tensor `{name}` are missing") };
        let bytes = self.bytes.get(&storage.key).ok_or_else(missing)?;
        if bytes.len() != storage.n_values.saturating_mul(storage.element.width()) {
            return Err(missing());
        }
        let numbers: Vec<f32> = match storage.element {
            Element::Whole(_) => return Ok(None),
            #[expect(clippy::cast_possible_truncation, reason = "encoders compute in f32")]
            Element::F64 => bytes.as_chunks().0.iter().map(|bytes| f64::from_le_bytes(*bytes) as f32).collect(),
            Element::F32 => bytes.as_chunks().0.iter().map(|bytes| f32::from_le_bytes(*bytes)).collect(),
            Element::F16 => bytes.as_chunks().0.iter().map(|bytes| f32_of_half(u16::from_le_bytes(*bytes))).collect(),
            Element::Bf16 => {
                bytes.as_chunks().0.iter().map(|&[low, high]| f32::from_le_bytes([0, 0, low, high])).collect()
            }
        };
        view(&numbers, tensor).map(Some).ok_or_else(missing)
    }
}

fn collect_elements<'a>(value: &'a Value, elements: &mut BTreeMap<&'a str, Element>) {
    match value {
        Value::Tensor(tensor) => drop(elements.insert(&tensor.storage.key, tensor.storage.element)),
        Value::Dict(entries) => entries.iter().for_each(|(_, value)| collect_elements(value, elements)),
        Value::Tuple(values) | Value::List(values) => values.iter().for_each(|value| collect_elements(value, elements)),
        _ => {}
    }
}

/// The numbers that a tensor looks at, row by row; none where it looks beyond its storage.
fn view(numbers: &[f32], tensor: &TensorView) -> Option<Vec<f32>> {
    let n_values = tensor.shape.iter().try_fold(1_usize, |product, length| product.checked_mul(*length))?;
    // A view may repeat numbers (stride 0), but weights do not: more numbers than the storage has are a trick.
    if n_values > numbers.len() || tensor.shape.len() != tensor.strides.len() {
        return None;
    }
    let mut values = Vec::with_capacity(n_values);
    for at in 0..n_values {
        let (mut rest, mut place) = (at, tensor.offset);
        for (length, stride) in tensor.shape.iter().zip(&tensor.strides).rev() {
            place = place.checked_add((rest % length).checked_mul(*stride)?)?;
            rest /= length;
        }
        values.push(*numbers.get(place)?);
    }
    Some(values)
}
