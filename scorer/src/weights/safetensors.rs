//! The safetensors format: eight bytes with the length of a JSON header, the header, then all numbers.
//!
//! Source: <https://huggingface.co/docs/safetensors/index#format>. Read here by hand because the page's worker may
//! only grow by little: a header parser and a conversion to `f32` are all that encoders need. A file is material from
//! outside, so each offset and length is checked against the others before anything is read.

use std::collections::BTreeMap;

use half::f16;
use serde_json::{Map, Value, json};
use thiserror::Error;

use super::NamedTensor;

/// The reference implementation's own bound; a header of EfficientNet has 30 kB.
const MAX_HEADER_BYTES: usize = 100_000_000;

/// Where a reader of the format finds its numbers.
const DATA_ALIGNMENT: usize = 8;

/// Why a file or one of its tensors cannot be used. Each text says what is wrong.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum SafetensorsError {
    /// The file is shorter than it says.
    #[error("it is cut short ({found} bytes of at least {expected}); fetch it again")]
    Truncated {
        /// Its length.
        found: usize,
        /// What its header asks for.
        expected: usize,
    },
    /// The header is not what the format asks for.
    #[error("its header is damaged ({why}); fetch it again")]
    Header {
        /// What is wrong.
        why: String,
    },
    /// A tensor is not in the file.
    #[error("the tensor `{name}` is missing")]
    Missing {
        /// Its name.
        name: String,
    },
    /// A tensor has numbers of a kind that is not read here.
    #[error("the tensor `{name}` has numbers of type {dtype}; F32, F16 and BF16 are supported")]
    Dtype {
        /// Its name.
        name: String,
        /// What it has.
        dtype: String,
    },
    /// A tensor has another shape than the architecture asks for.
    #[error("the tensor `{name}` has the shape {found:?} instead of {expected:?}")]
    Shape {
        /// Its name.
        name: String,
        /// Its shape.
        found: Vec<usize>,
        /// What was asked for.
        expected: Vec<usize>,
    },
}

/// The tensors of a file, converted when asked for.
#[derive(Debug)]
pub struct Safetensors<'a> {
    entries: BTreeMap<String, Entry<'a>>,
}

#[derive(Debug)]
struct Entry<'a> {
    dtype: String,
    shape: Vec<usize>,
    bytes: &'a [u8],
}

impl<'a> Safetensors<'a> {
    /// Reads the header and checks that each tensor lies inside the file and has the length its shape asks for.
    ///
    /// # Errors
    /// When the file is cut or its header damaged.
    pub fn parse(file: &'a [u8]) -> Result<Self, SafetensorsError> {
        let truncated = |expected| SafetensorsError::Truncated { found: file.len(), expected };
        let (length, rest) = file.split_first_chunk::<8>().ok_or(truncated(8))?;
        let n_header = usize::try_from(u64::from_le_bytes(*length)).unwrap_or(usize::MAX);
        if n_header > MAX_HEADER_BYTES {
            return Err(header(format!("it claims a length of {n_header} bytes")));
        }
        let (text, data) = rest.split_at_checked(n_header).ok_or(truncated(n_header + 8))?;
        let parsed: Map<String, Value> =
            serde_json::from_slice(text).map_err(|error| header(format!("not a JSON object: {error}")))?;
        let mut entries = BTreeMap::new();
        for (name, value) in parsed {
            if name != "__metadata__" {
                let entry = Entry::read(&name, &value, data).map_err(|error| match error {
                    SafetensorsError::Truncated { expected, .. } => truncated(expected + n_header + 8),
                    other => other,
                })?;
                entries.insert(name, entry);
            }
        }
        Ok(Self { entries })
    }

    /// Whether there is a tensor of this name.
    #[must_use]
    pub fn contains(&self, name: &str) -> bool {
        self.entries.contains_key(name)
    }

    /// The names of all tensors, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(String::as_str)
    }

    /// The shape of a tensor, outermost length first.
    #[must_use]
    pub fn shape(&self, name: &str) -> Option<&[usize]> {
        self.entries.get(name).map(|entry| entry.shape.as_slice())
    }

    /// The numbers of a tensor, row by row, as `f32`.
    ///
    /// # Errors
    /// When there is no such tensor, or its numbers are of another kind than F32, F16 or BF16.
    pub fn values(&self, name: &str) -> Result<Vec<f32>, SafetensorsError> {
        let entry = self.entries.get(name).ok_or_else(|| SafetensorsError::Missing { name: name.to_owned() })?;
        let halves = || entry.bytes.as_chunks::<2>().0.iter().copied();
        match entry.dtype.as_str() {
            "F32" => Ok(entry.bytes.as_chunks::<4>().0.iter().copied().map(f32::from_le_bytes).collect()),
            "F16" => Ok(halves().map(|bytes| f32_of_half(u16::from_le_bytes(bytes))).collect()),
            "BF16" => Ok(halves().map(|[low, high]| f32::from_le_bytes([0, 0, low, high])).collect()),
            other => Err(SafetensorsError::Dtype { name: name.to_owned(), dtype: other.to_owned() }),
        }
    }

    /// The numbers of a tensor that must have a certain shape.
    ///
    /// # Errors
    /// As [`Self::values`], and when the shape is another.
    pub fn values_of_shape(&self, name: &str, expected: &[usize]) -> Result<Vec<f32>, SafetensorsError> {
        match self.shape(name) {
            Some(found) if found != expected => Err(SafetensorsError::Shape {
                name: name.to_owned(),
                found: found.to_vec(),
                expected: expected.to_vec(),
            }),
            _ => self.values(name),
        }
    }
}

impl<'a> Entry<'a> {
    fn read(name: &str, value: &Value, data: &'a [u8]) -> Result<Self, SafetensorsError> {
        let bad = |why: &str| header(format!("the entry of `{name}` {why}"));
        let dtype = value.get("dtype").and_then(Value::as_str).ok_or_else(|| bad("has no `dtype`"))?;
        let numbers = |key: &str| -> Option<Vec<usize>> {
            value.get(key)?.as_array()?.iter().map(|n| usize::try_from(n.as_u64()?).ok()).collect()
        };
        let shape = numbers("shape").ok_or_else(|| bad("has no `shape`"))?;
        let offsets = numbers("data_offsets").ok_or_else(|| bad("has no `data_offsets`"))?;
        let &[start, end] = offsets.as_slice() else { return Err(bad("needs two `data_offsets`")) };
        let n_bytes = end.checked_sub(start).ok_or_else(|| bad("ends before it starts"))?;
        let bytes = data.get(start..end).ok_or(SafetensorsError::Truncated { found: data.len(), expected: end })?;
        let n_values = shape.iter().try_fold(1_usize, |product, &length| product.checked_mul(length));
        let expected = n_values.zip(width(dtype)).and_then(|(n_values, width)| n_values.checked_mul(width));
        if width(dtype).is_some() && expected != Some(n_bytes) {
            return Err(bad("has a shape that does not fit its bytes"));
        }
        Ok(Self { dtype: dtype.to_owned(), shape, bytes })
    }
}

/// Writes tensors, in their order, as 32-bit floats or, at half the size, as 16-bit ones (rounded to nearest even).
#[must_use]
pub fn write(tensors: &[NamedTensor], precision: Precision) -> Vec<u8> {
    let (dtype, width) = match precision {
        Precision::F32 => ("F32", 4),
        Precision::F16 => ("F16", 2),
    };
    let mut at = 0;
    let mut entries = Map::new();
    for tensor in tensors {
        let end = at + tensor.values.len() * width;
        entries
            .insert(tensor.name.clone(), json!({ "dtype": dtype, "shape": tensor.shape, "data_offsets": [at, end] }));
        at = end;
    }
    let mut text = Value::Object(entries).to_string();
    while !text.len().is_multiple_of(DATA_ALIGNMENT) {
        text.push(' ');
    }
    let mut file = Vec::with_capacity(8 + text.len() + at);
    file.extend_from_slice(&(text.len() as u64).to_le_bytes());
    file.extend_from_slice(text.as_bytes());
    for value in tensors.iter().flat_map(|tensor| &tensor.values) {
        match precision {
            Precision::F32 => file.extend_from_slice(&value.to_le_bytes()),
            Precision::F16 => file.extend_from_slice(&half_of_f32(*value).to_le_bytes()),
        }
    }
    file
}

/// How numbers are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// As they are.
    F32,
    /// IEEE 754 binary16: half the download, seven more bits of rounding.
    F16,
}

fn header(why: String) -> SafetensorsError {
    SafetensorsError::Header { why }
}

fn width(dtype: &str) -> Option<usize> {
    match dtype {
        "F64" | "I64" | "U64" => Some(8),
        "F32" | "I32" | "U32" => Some(4),
        "F16" | "BF16" | "I16" | "U16" => Some(2),
        "I8" | "U8" | "BOOL" | "F8_E4M3" | "F8_E5M2" => Some(1),
        _ => None,
    }
}

/// IEEE 754 binary16 to binary32, exactly.
#[must_use]
pub fn f32_of_half(bits: u16) -> f32 {
    f16::from_bits(bits).to_f32()
}

/// IEEE 754 binary32 to binary16, to the nearest, ties to even; too large numbers become infinite.
#[must_use]
pub fn half_of_f32(value: f32) -> u16 {
    f16::from_f32(value).to_bits()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    fn sample() -> Vec<NamedTensor> {
        vec![
            NamedTensor { name: "b".into(), shape: vec![2, 2], values: vec![1.0, -0.5, 3.25, 65504.0] },
            NamedTensor { name: "a".into(), shape: vec![], values: vec![0.1] },
        ]
    }

    #[test]
    fn what_is_written_is_read() {
        let file = write(&sample(), Precision::F32);
        let read = Safetensors::parse(&file).unwrap();
        for tensor in sample() {
            assert_eq!(read.values_of_shape(&tensor.name, &tensor.shape).unwrap(), tensor.values);
        }
        let file = write(&sample(), Precision::F16);
        let read = Safetensors::parse(&file).unwrap();
        assert_eq!(read.values("b").unwrap(), sample()[0].values);
        // 0.1 in binary16, from the IEEE 754 rounding rule: 1638 units of 2^-14.
        assert_eq!(read.values("a").unwrap(), [1638.0 / 16384.0]);
    }

    #[test]
    fn halves_go_there_and_back() {
        for bits in 0..=u16::MAX {
            let value = f32_of_half(bits);
            if value.is_nan() {
                assert!(f32_of_half(half_of_f32(value)).is_nan());
            } else {
                assert_eq!(half_of_f32(value), bits, "{value}");
            }
        }
        assert_eq!(f32_of_half(0x3c01), 1.000_976_6);
        assert_eq!(half_of_f32(65520.0), 0x7c00, "halfway to the next power rounds to infinity");
        assert_eq!(half_of_f32(1.0 + 1.0 / 2048.0), 0x3c00, "a tie goes to the even neighbour");
        assert_eq!(half_of_f32(1.0 + 3.0 / 2048.0), 0x3c02);
    }

    #[track_caller]
    fn check(file: &[u8], message: &str) {
        let error = Safetensors::parse(file).unwrap_err().to_string();
        assert!(error.contains(message), "{error}");
    }

    fn with_header(text: &str, data: &[u8]) -> Vec<u8> {
        [&(text.len() as u64).to_le_bytes(), text.as_bytes(), data].concat()
    }

    #[test]
    fn damaged_files_are_refused_in_words() {
        check(b"", "cut short");
        check(b"not a file of weights", "claims a length");
        check(&with_header("{", b""), "not a JSON object");
        let file = write(&sample(), Precision::F32);
        check(&file[..file.len() - 1], "cut short");
        check(&file[..20], "cut short");
        let entry = |shape: &str, offsets: &str| {
            with_header(&format!(r#"{{"x":{{"dtype":"F32","shape":{shape},"data_offsets":{offsets}}}}}"#), &[0; 8])
        };
        check(&entry("[3]", "[0,8]"), "does not fit");
        check(&entry("[1]", "[8,4]"), "ends before");
        check(&entry("[4294967295,4294967295,4294967295]", "[0,8]"), "does not fit");
        check(&entry("[2]", "[0]"), "two `data_offsets`");
    }

    #[test]
    fn wrong_tensors_are_named() {
        let file = with_header(r#"{"x":{"dtype":"I64","shape":[1],"data_offsets":[0,8]}}"#, &[0; 8]);
        let read = Safetensors::parse(&file).unwrap();
        assert!(read.values("x").unwrap_err().to_string().contains("`x` has numbers of type I64"));
        assert!(read.values("y").unwrap_err().to_string().contains("`y` is missing"));
        let found = read.values_of_shape("x", &[2, 1]).unwrap_err().to_string();
        assert_eq!(found, "the tensor `x` has the shape [1] instead of [2, 1]");
    }
}
