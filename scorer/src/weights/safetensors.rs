//! The safetensors format, read and written by its own crate, with numbers as `f32` and errors in words.
//!
//! Source: <https://huggingface.co/docs/safetensors/index#format>. A file is material from outside: the crate checks
//! each offset and length against the others before anything is read. Half-precision files halve the download; the
//! arithmetic is in `f32` all the same.

use half::slice::HalfFloatSliceExt as _;
use half::{bf16, f16};
use safetensors::tensor::TensorView;
use safetensors::{Dtype, SafeTensorError, SafeTensors};
use thiserror::Error;

use super::NamedTensor;

/// Why a file or one of its tensors cannot be used. Each text says what is wrong.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum SafetensorsError {
    /// The file is cut or its header is not what the format asks for.
    #[error("it is not a whole safetensors file ({why}); fetch it again")]
    File {
        /// What is wrong.
        why: String,
    },
    /// A tensor is not in the file.
    #[error("it lacks the tensor `{name}`")]
    Missing {
        /// Its name.
        name: String,
    },
    /// A tensor has numbers of a kind that is not read here.
    #[error("the tensor `{name}` has numbers of type {dtype:?}; F32, F16 and BF16 are supported")]
    Dtype {
        /// Its name.
        name: String,
        /// What it has.
        dtype: Dtype,
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
    tensors: SafeTensors<'a>,
}

impl<'a> Safetensors<'a> {
    /// Reads the header and checks that each tensor lies inside the file and has the length its shape asks for.
    ///
    /// # Errors
    /// When the file is cut or its header damaged.
    pub fn parse(file: &'a [u8]) -> Result<Self, SafetensorsError> {
        let tensors =
            SafeTensors::deserialize(file).map_err(|error| SafetensorsError::File { why: error.to_string() })?;
        Ok(Self { tensors })
    }

    /// Whether there is a tensor of this name.
    #[must_use]
    pub fn contains(&self, name: &str) -> bool {
        self.tensors.tensor(name).is_ok()
    }

    /// The names of all tensors, ascending.
    #[must_use]
    pub fn names(&self) -> Vec<&str> {
        let mut names = self.tensors.names();
        names.sort_unstable();
        names
    }

    /// The shape of a tensor, outermost length first.
    #[must_use]
    pub fn shape(&self, name: &str) -> Option<Vec<usize>> {
        self.tensors.tensor(name).ok().map(|tensor| tensor.shape().to_vec())
    }

    /// The numbers of a tensor, row by row, as `f32`.
    ///
    /// # Errors
    /// When there is no such tensor, or its numbers are of another kind than F64, F32, F16 or BF16.
    pub fn values(&self, name: &str) -> Result<Vec<f32>, SafetensorsError> {
        let tensor = self.tensor(name)?;
        let bytes = tensor.data();
        Ok(match tensor.dtype() {
            Dtype::F32 => bytes.as_chunks().0.iter().map(|&bytes| f32::from_le_bytes(bytes)).collect(),
            #[expect(clippy::cast_possible_truncation, reason = "all arithmetic here is in f32")]
            Dtype::F64 => bytes.as_chunks().0.iter().map(|&bytes| f64::from_le_bytes(bytes) as f32).collect(),
            Dtype::F16 => {
                let halves = halves(bytes);
                let mut wide = vec![0.0; halves.len()];
                halves.convert_to_f32_slice(&mut wide);
                wide
            }
            Dtype::BF16 => bytes.as_chunks().0.iter().map(|&bytes| bf16::from_le_bytes(bytes).to_f32()).collect(),
            dtype => return Err(SafetensorsError::Dtype { name: name.to_owned(), dtype }),
        })
    }

    /// The numbers of a tensor that must have a certain shape.
    ///
    /// # Errors
    /// As [`Self::values`], and when the shape is another.
    pub fn values_of_shape(&self, name: &str, shape: &[usize]) -> Result<Vec<f32>, SafetensorsError> {
        self.tensor_of_shape(name, shape)?;
        self.values(name)
    }

    /// The numbers of a half-precision tensor as they are; `None` where it has another precision.
    ///
    /// # Errors
    /// When there is no such tensor, or its shape is another.
    pub fn halves_of_shape(&self, name: &str, shape: &[usize]) -> Result<Option<Vec<f16>>, SafetensorsError> {
        let tensor = self.tensor_of_shape(name, shape)?;
        Ok((tensor.dtype() == Dtype::F16).then(|| halves(tensor.data())))
    }

    /// A row of whole numbers.
    ///
    /// # Errors
    /// When there is no such tensor, its shape is another, or its numbers are not of 32 or 64 bits.
    pub fn integers(&self, name: &str, length: usize) -> Result<Vec<i64>, SafetensorsError> {
        let tensor = self.tensor_of_shape(name, &[length])?;
        let bytes = tensor.data();
        match tensor.dtype() {
            Dtype::I64 => Ok(bytes.as_chunks().0.iter().map(|&bytes| i64::from_le_bytes(bytes)).collect()),
            Dtype::I32 => Ok(bytes.as_chunks().0.iter().map(|&bytes| i32::from_le_bytes(bytes).into()).collect()),
            dtype => Err(SafetensorsError::Dtype { name: name.to_owned(), dtype }),
        }
    }

    fn tensor(&self, name: &str) -> Result<TensorView<'a>, SafetensorsError> {
        self.tensors.tensor(name).map_err(|_| SafetensorsError::Missing { name: name.to_owned() })
    }

    fn tensor_of_shape(&self, name: &str, expected: &[usize]) -> Result<TensorView<'a>, SafetensorsError> {
        let tensor = self.tensor(name)?;
        if tensor.shape() == expected {
            return Ok(tensor);
        }
        let found = tensor.shape().to_vec();
        Err(SafetensorsError::Shape { name: name.to_owned(), found, expected: expected.to_vec() })
    }
}

fn halves(bytes: &[u8]) -> Vec<f16> {
    bytes.as_chunks().0.iter().map(|&bytes| f16::from_le_bytes(bytes)).collect()
}

/// Writes tensors as 32-bit floats or, at half the size, as 16-bit ones (rounded to nearest even).
///
/// # Errors
/// When a tensor's values are not as many as its shape says.
pub fn write(tensors: &[NamedTensor], precision: Precision) -> Result<Vec<u8>, SafeTensorError> {
    let bytes: Vec<Vec<u8>> = tensors.iter().map(|tensor| precision.bytes(&tensor.values)).collect();
    let views = tensors.iter().zip(&bytes).map(|(tensor, bytes)| {
        let view = TensorView::new(precision.dtype(), tensor.shape.clone(), bytes)?;
        Ok((tensor.name.as_str(), view))
    });
    safetensors::serialize(views.collect::<Result<Vec<_>, SafeTensorError>>()?, None)
}

/// How numbers are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// As they are.
    F32,
    /// IEEE 754 binary16: half the download, seven more bits of rounding.
    F16,
}

impl Precision {
    const fn dtype(self) -> Dtype {
        match self {
            Self::F32 => Dtype::F32,
            Self::F16 => Dtype::F16,
        }
    }

    fn bytes(self, values: &[f32]) -> Vec<u8> {
        match self {
            Self::F32 => values.iter().flat_map(|value| value.to_le_bytes()).collect(),
            Self::F16 => values.iter().flat_map(|value| half_of_f32(*value).to_le_bytes()).collect(),
        }
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
    use sha2::Digest as _;

    fn sample() -> Vec<NamedTensor> {
        vec![
            NamedTensor { name: "b".into(), shape: vec![2, 2], values: vec![1.0, -0.5, 3.25, 65504.0] },
            NamedTensor { name: "a".into(), shape: vec![], values: vec![0.1] },
        ]
    }

    #[test]
    fn what_is_written_is_read() {
        let file = write(&sample(), Precision::F32).unwrap();
        let read = Safetensors::parse(&file).unwrap();
        assert_eq!(read.names(), ["a", "b"]);
        for tensor in sample() {
            assert_eq!(read.values_of_shape(&tensor.name, &tensor.shape).unwrap(), tensor.values);
            assert_eq!(read.halves_of_shape(&tensor.name, &tensor.shape).unwrap(), None);
        }
        let file = write(&sample(), Precision::F16).unwrap();
        let read = Safetensors::parse(&file).unwrap();
        assert_eq!(read.values("b").unwrap(), sample()[0].values);
        // 0.1 in binary16, from the IEEE 754 rounding rule: 1638 units of 2^-14.
        assert_eq!(read.values("a").unwrap(), [1638.0 / 16384.0]);
        assert_eq!(read.halves_of_shape("a", &[]).unwrap(), Some(vec![f16::from_f32(0.1)]));
    }

    /// Known encoders are pinned by the digest of what is written here: should this one change, theirs did too.
    #[test]
    fn the_same_tensors_are_written_as_the_same_bytes() {
        let digests = [Precision::F32, Precision::F16].map(|precision| {
            let digest = sha2::Sha256::digest(write(&sample(), precision).unwrap());
            digest.iter().map(|byte| format!("{byte:02x}")).collect::<String>()
        });
        let expected = [
            "aae8a8996a48eb459af05cf0a0d69352264c21fc122f0ebdc2b4b65e224bc1bb",
            "670e0ed7b25e72f9777c1b3266c51b01d42ca5da243f27be23c29660f8cab38b",
        ];
        assert_eq!(digests, expected);
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
    fn check(file: &[u8]) {
        let error = Safetensors::parse(file).unwrap_err().to_string();
        assert!(error.contains("not a whole safetensors file"), "{error}");
    }

    fn with_header(text: &str, data: &[u8]) -> Vec<u8> {
        [&(text.len() as u64).to_le_bytes(), text.as_bytes(), data].concat()
    }

    #[test]
    fn damaged_files_are_refused_in_words() {
        check(b"");
        check(b"not a file of weights");
        check(&with_header("{", b""));
        let file = write(&sample(), Precision::F32).unwrap();
        check(&file[..file.len() - 1]);
        check(&file[..20]);
        let entry = |shape: &str, offsets: &str| {
            with_header(&format!(r#"{{"x":{{"dtype":"F32","shape":{shape},"data_offsets":{offsets}}}}}"#), &[0; 8])
        };
        check(&entry("[3]", "[0,8]"));
        check(&entry("[1]", "[8,4]"));
        check(&entry("[4294967295,4294967295,4294967295]", "[0,8]"));
        check(&entry("[2]", "[0]"));
    }

    #[test]
    fn wrong_tensors_are_named() {
        let file = with_header(r#"{"x":{"dtype":"I64","shape":[1],"data_offsets":[0,8]}}"#, &[0; 8]);
        let read = Safetensors::parse(&file).unwrap();
        assert_eq!(read.integers("x", 1).unwrap(), [0]);
        assert!(read.values("x").unwrap_err().to_string().contains("`x` has numbers of type I64"));
        assert!(read.values("y").unwrap_err().to_string().contains("lacks the tensor `y`"));
        let found = read.values_of_shape("x", &[2, 1]).unwrap_err().to_string();
        assert_eq!(found, "the tensor `x` has the shape [1] instead of [2, 1]");
    }
}
