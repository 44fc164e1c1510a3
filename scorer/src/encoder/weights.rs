//! Weights from a safetensors file, checked: nothing that is cut, misshapen or not a number gets further than this.

use half::f16;
use half::slice::HalfFloatSliceExt as _;

use super::LoadError;
use crate::weights::safetensors::{Safetensors, SafetensorsError};

/// What to do about a broken file.
const REMEDY: &str = "the file is damaged or of another model, so fetch it again";

/// The tensors of a file.
pub(super) struct Weights<'a> {
    file: &'a str,
    tensors: Safetensors<'a>,
}

/// A matrix that is read row by row, in the precision of its file: a vocabulary's vectors are most of a small model.
pub(super) struct Table {
    values: Values,
    dim: usize,
}

enum Values {
    F32(Vec<f32>),
    F16(Vec<f16>),
}

impl<'a> Weights<'a> {
    pub(super) fn read(file: &'a str, bytes: &'a [u8]) -> Result<Self, LoadError> {
        Safetensors::parse(bytes).map(|tensors| Self { file, tensors }).map_err(|error| of_file(file, &error))
    }

    /// All names, ascending.
    pub(super) fn names(&self) -> Vec<&str> {
        self.tensors.names()
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.tensors.contains(name)
    }

    /// The shape of a tensor; empty where there is no such tensor.
    pub(super) fn shape(&self, name: &str) -> Vec<usize> {
        self.tensors.shape(name).unwrap_or_default()
    }

    /// A tensor's numbers, row by row.
    pub(super) fn numbers(&self, name: &str, shape: &[usize]) -> Result<Vec<f32>, LoadError> {
        let numbers = self.tensors.values_of_shape(name, shape).map_err(|error| of_file(self.file, &error))?;
        self.check_finite(name, numbers.iter().position(|number| !number.is_finite()))?;
        Ok(numbers)
    }

    /// A tensor of whole numbers, as the mapping of a compressed vocabulary.
    pub(super) fn integers(&self, name: &str, len: usize) -> Result<Vec<usize>, LoadError> {
        let signed = self.tensors.integers(name, len).map_err(|error| of_file(self.file, &error))?;
        let unsigned: Option<Vec<usize>> = signed.into_iter().map(|number| usize::try_from(number).ok()).collect();
        unsigned.ok_or_else(|| self.malformed(format!("the tensor `{name}` holds negative numbers; {REMEDY}")))
    }

    /// A table of vectors.
    pub(super) fn table(&self, name: &str, [n_rows, dim]: [usize; 2]) -> Result<Table, LoadError> {
        let shape = [n_rows, dim];
        let halves = self.tensors.halves_of_shape(name, &shape).map_err(|error| of_file(self.file, &error))?;
        let values = match halves {
            None => Values::F32(self.numbers(name, &shape)?),
            Some(halves) => {
                self.check_finite(name, halves.iter().position(|number| !number.is_finite()))?;
                Values::F16(halves)
            }
        };
        Ok(Table { values, dim })
    }

    fn check_finite(&self, name: &str, first_other: Option<usize>) -> Result<(), LoadError> {
        match first_other {
            None => Ok(()),
            Some(at) => Err(self.malformed(format!("number {at} of the tensor `{name}` is not finite; {REMEDY}"))),
        }
    }

    pub(super) fn malformed(&self, why: String) -> LoadError {
        LoadError::Malformed { name: self.file.into(), why }
    }
}

/// What is wrong with a file of weights, with its name and the remedy.
fn of_file(file: &str, error: &SafetensorsError) -> LoadError {
    match error {
        SafetensorsError::Dtype { .. } => LoadError::Unsupported { why: format!("`{file}`: {error}") },
        SafetensorsError::File { .. } => LoadError::Malformed { name: file.into(), why: error.to_string() },
        SafetensorsError::Missing { .. } | SafetensorsError::Shape { .. } => {
            LoadError::Malformed { name: file.into(), why: format!("{error}; {REMEDY}") }
        }
    }
}

impl Table {
    pub(super) const fn dim(&self) -> usize {
        self.dim
    }

    /// Adds `weight` times a row to `sum`; a row that is not there adds nothing.
    pub(super) fn add_row(&self, row: usize, weight: f32, sum: &mut [f32]) {
        let range = row * self.dim..(row + 1) * self.dim;
        match &self.values {
            Values::F32(values) => {
                for (sum, value) in sum.iter_mut().zip(values.get(range).unwrap_or_default()) {
                    *sum += weight * value;
                }
            }
            Values::F16(values) => {
                let mut wide = [0.0; 64];
                let halves = values.get(range).unwrap_or_default();
                for (sums, halves) in sum.chunks_mut(wide.len()).zip(halves.chunks(wide.len())) {
                    let Some(wide) = wide.get_mut(..halves.len()) else { continue };
                    halves.convert_to_f32_slice(wide);
                    for (sum, value) in sums.iter_mut().zip(wide) {
                        *sum += weight * *value;
                    }
                }
            }
        }
    }
}

impl std::fmt::Debug for Table {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Table").field("dim", &self.dim).finish_non_exhaustive()
    }
}

#[cfg(test)]
pub(super) mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use half::bf16;
    use safetensors::Dtype;
    use safetensors::tensor::TensorView;

    use super::*;

    /// A safetensors file of f32 tensors.
    pub(in super::super) fn file_of(tensors: &[(&str, &[usize], &[f32])]) -> Vec<u8> {
        let bytes: Vec<Vec<u8>> = tensors
            .iter()
            .map(|(_, _, values)| values.iter().flat_map(|value| value.to_le_bytes()).collect())
            .collect();
        let views = tensors
            .iter()
            .zip(&bytes)
            .map(|((name, shape, _), bytes)| (*name, TensorView::new(Dtype::F32, shape.to_vec(), bytes).unwrap()));
        safetensors::serialize(views, None).unwrap()
    }

    #[track_caller]
    fn check_refused(bytes: &[u8], needle: &str) {
        let error = Weights::read("model.safetensors", bytes)
            .and_then(|weights| weights.numbers("a", &[2, 2]).map(|_| ()))
            .unwrap_err()
            .to_string();
        assert!(error.contains(needle) && error.contains("model.safetensors") && error.contains("fetch"), "{error}");
    }

    #[test]
    fn broken_files_are_refused_by_name() {
        let whole = file_of(&[("a", &[2, 2], &[1.0, 2.0, 3.0, 4.0])]);
        for len in [0, 4, 8, 20, whole.len() - 1] {
            check_refused(&whole[..len], "whole safetensors file");
        }
        check_refused(&file_of(&[("b", &[1], &[1.0])]), "lacks the tensor `a`");
        check_refused(&file_of(&[("a", &[4], &[1.0; 4])]), "shape [4] instead of [2, 2]");
        check_refused(&file_of(&[("a", &[2, 2], &[1.0, 2.0, f32::NAN, 4.0])]), "number 2 of the tensor `a`");
    }

    #[test]
    fn all_precisions_give_the_same_numbers() {
        let numbers = [1.0_f32, -0.5, 2048.0, 0.0];
        let f16s: Vec<u8> = numbers.iter().flat_map(|&number| f16::from_f32(number).to_le_bytes()).collect();
        let bf16s: Vec<u8> = numbers.iter().flat_map(|&number| bf16::from_f32(number).to_le_bytes()).collect();
        for (dtype, bytes) in [(Dtype::F16, f16s), (Dtype::BF16, bf16s)] {
            let view = TensorView::new(dtype, vec![2, 2], &bytes).unwrap();
            let file = safetensors::serialize([("a", view)], None).unwrap();
            let weights = Weights::read("x", &file).unwrap();
            assert_eq!(weights.numbers("a", &[2, 2]).unwrap(), numbers);
            let mut sum = [1.0, 1.0];
            weights.table("a", [2, 2]).unwrap().add_row(1, 0.5, &mut sum);
            assert_eq!(sum, [1025.0, 1.0]);
        }
    }
}
