//! NumPy's `.npy` files with one matrix in them: how embeddings travel.
//!
//! Format: NEP 1 and `numpy.lib.format`. A header that is a Python dictionary, then the numbers. Read: versions 1 to 3,
//! C order, `<f2`, `<f4`, `<f8` and `|i1`. Written: version 1.0, `<f2` or `<f4`.

mod header;

use thiserror::Error;

use header::Header;
pub use header::NpyDtype;

use super::safetensors::half_of_f32;

/// Why a `.npy` file is refused. Every text names the file and says what to do.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum NpyError {
    /// Not such a file at all.
    #[error("`{name}` is not a .npy file ({why}); write it with numpy.save")]
    NotNpy {
        /// The file.
        name: String,
        /// What is wrong.
        why: String,
    },
    /// Numbers in a form that is not read here.
    #[error("`{name}` holds numbers of the type `{found}`; write it with numpy.save(…, x.astype('<f4'))")]
    Dtype {
        /// The file.
        name: String,
        /// NumPy's name of the type.
        found: String,
    },
    /// Column by column.
    #[error("`{name}` is in Fortran order; write it with numpy.save(…, numpy.ascontiguousarray(x))")]
    Fortran {
        /// The file.
        name: String,
    },
    /// Not a matrix.
    #[error("`{name}` has the shape {found}; a matrix with one row per record is wanted: (records, length)")]
    Shape {
        /// The file.
        name: String,
        /// The shape as NumPy writes it.
        found: String,
    },
    /// Cut, or longer than its header says.
    #[error(
        "`{name}` has {found} bytes of numbers where its header announces {expected}; it was cut or mixed up on its way: write or fetch it again"
    )]
    Length {
        /// The file.
        name: String,
        /// Bytes after the header.
        found: u64,
        /// Bytes the shape asks for.
        expected: u64,
    },
    /// A matrix of another size than what it belongs to.
    #[error(
        "`{name}` has {found_rows} rows of length {found_dim}, but {n_rows} rows of length {dim} are wanted; make it again from the same records"
    )]
    Size {
        /// The file.
        name: String,
        /// Its rows.
        found_rows: usize,
        /// Their length.
        found_dim: usize,
        /// Rows wanted.
        n_rows: usize,
        /// Length wanted.
        dim: usize,
    },
    /// An infinite number or none at all.
    #[error("row {row} of `{name}` holds a number that is infinite or none; mend it, or set the row to zeros")]
    NotFinite {
        /// The file.
        name: String,
        /// Which row, 0 for the first.
        row: usize,
    },
}

/// A matrix inside the bytes of a file; rows are converted when they are asked for.
#[derive(Clone, Debug)]
pub struct Npy<'a> {
    name: String,
    header: Header,
    body: &'a [u8],
}

impl<'a> Npy<'a> {
    /// Reads the header and checks that all numbers are there. `name` is what messages call the file.
    ///
    /// # Errors
    /// When it is not a `.npy` file of one C-ordered little-endian matrix, or was cut.
    pub fn parse(name: &str, bytes: &'a [u8]) -> Result<Self, NpyError> {
        let (header, body) = header::parse(name, bytes)?;
        let expected = header.n_body_bytes();
        if expected != Some(body.len() as u64) {
            let expected = expected.unwrap_or(u64::MAX);
            return Err(NpyError::Length { name: name.to_owned(), found: body.len() as u64, expected });
        }
        Ok(Self { name: name.to_owned(), header, body })
    }

    /// How many rows.
    #[must_use]
    pub const fn n_rows(&self) -> usize {
        self.header.n_rows
    }

    /// How long a row is; at least 1.
    #[must_use]
    pub const fn dim(&self) -> usize {
        self.header.dim
    }

    /// The type of the numbers as stored.
    #[must_use]
    pub const fn dtype(&self) -> NpyDtype {
        self.header.dtype
    }

    /// Appends row `row` to `out`, as it stands in the file.
    ///
    /// # Errors
    /// When a number is infinite or none (also once it is rounded to f32), or there is no such row.
    pub fn read_row(&self, row: usize, out: &mut Vec<f32>) -> Result<(), NpyError> {
        let n_bytes = self.header.dim * self.header.dtype.n_bytes();
        let bytes = row.checked_mul(n_bytes).and_then(|from| self.body.get(from..from + n_bytes));
        let bytes = bytes.ok_or_else(|| self.size_error(row + 1, self.header.dim))?;
        let start = out.len();
        self.header.dtype.decode(bytes, out);
        let is_finite = out.iter().skip(start).all(|number| number.is_finite());
        if is_finite { Ok(()) } else { Err(NpyError::NotFinite { name: self.name.clone(), row }) }
    }

    /// All numbers, row by row.
    ///
    /// # Errors
    /// When a number is infinite or none.
    pub fn to_vec(&self) -> Result<Vec<f32>, NpyError> {
        let mut numbers = Vec::with_capacity(self.header.n_rows * self.header.dim);
        for row in 0..self.header.n_rows {
            self.read_row(row, &mut numbers)?;
        }
        Ok(numbers)
    }

    fn size_error(&self, n_rows: usize, dim: usize) -> NpyError {
        let (found_rows, found_dim) = (self.header.n_rows, self.header.dim);
        NpyError::Size { name: self.name.clone(), found_rows, found_dim, n_rows, dim }
    }
}

/// Reads a matrix that must have `n_rows` rows of length `dim`: what a shard's embeddings are read with.
///
/// # Errors
/// When it is not such a file, was cut, has another size, or holds a number that is infinite or none.
pub fn read_matrix(name: &str, bytes: &[u8], n_rows: usize, dim: usize) -> Result<Vec<f32>, NpyError> {
    let npy = Npy::parse(name, bytes)?;
    if (npy.n_rows(), npy.dim()) != (n_rows, dim) {
        return Err(npy.size_error(n_rows, dim));
    }
    npy.to_vec()
}

/// The first bytes of a file that [`encode_rows`] goes on with. `dtype` is [`NpyDtype::F16`] or [`NpyDtype::F32`];
/// the other types are only read, so they are written as `<f4`.
#[must_use]
pub fn encode_header(n_rows: usize, dim: usize, dtype: NpyDtype) -> Vec<u8> {
    header::encode(Header { dtype: written(dtype), n_rows, dim })
}

/// Appends numbers in the form that the header announced. A number beyond f16's range becomes infinite: look first.
pub fn encode_rows(numbers: &[f32], dtype: NpyDtype, out: &mut Vec<u8>) {
    match written(dtype) {
        NpyDtype::F16 => out.extend(numbers.iter().flat_map(|number| half_of_f32(*number).to_le_bytes())),
        _ => out.extend(numbers.iter().flat_map(|number| number.to_le_bytes())),
    }
}

/// A whole file.
#[must_use]
pub fn encode_matrix(numbers: &[f32], dim: usize, dtype: NpyDtype) -> Vec<u8> {
    let mut bytes = encode_header(numbers.len().checked_div(dim).unwrap_or(0), dim, dtype);
    encode_rows(numbers, dtype, &mut bytes);
    bytes
}

const fn written(dtype: NpyDtype) -> NpyDtype {
    match dtype {
        NpyDtype::F16 => NpyDtype::F16,
        _ => NpyDtype::F32,
    }
}

#[cfg(test)]
mod tests;
