//! The header: magic bytes, version, length, and a Python dictionary of three known keys.

use super::NpyError;
use crate::weights::safetensors::f32_of_half;

const MAGIC: &[u8] = b"\x93NUMPY";
/// Header and magic bytes together are a multiple of this, so that numbers can be mapped into memory.
const ALIGNMENT: usize = 64;

/// How numbers are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NpyDtype {
    /// `<f2`: half precision, 2 bytes.
    F16,
    /// `<f4`: single precision, 4 bytes.
    F32,
    /// `<f8`: double precision, 8 bytes; rounded to single precision when read.
    F64,
    /// `|i1`: signed bytes, taken as the whole numbers they are.
    I8,
}

impl NpyDtype {
    /// Every type, in the order of the names above.
    const ALL: [Self; 4] = [Self::F16, Self::F32, Self::F64, Self::I8];

    /// NumPy's name of it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::F16 => "<f2",
            Self::F32 => "<f4",
            Self::F64 => "<f8",
            Self::I8 => "|i1",
        }
    }

    /// Size of one number in bytes.
    #[must_use]
    pub const fn n_bytes(self) -> usize {
        match self {
            Self::F16 => 2,
            Self::F32 => 4,
            Self::F64 => 8,
            Self::I8 => 1,
        }
    }

    /// Appends the numbers that stand in `bytes`.
    pub(super) fn decode(self, bytes: &[u8], out: &mut Vec<f32>) {
        match self {
            Self::F16 => out.extend(bytes.as_chunks().0.iter().map(|chunk| f32_of_half(u16::from_le_bytes(*chunk)))),
            Self::F32 => out.extend(bytes.as_chunks().0.iter().map(|chunk| f32::from_le_bytes(*chunk))),
            #[expect(clippy::cast_possible_truncation, reason = "rounding to single precision is what is wanted")]
            Self::F64 => out.extend(bytes.as_chunks().0.iter().map(|chunk| f64::from_le_bytes(*chunk) as f32)),
            Self::I8 => out.extend(bytes.iter().map(|byte| f32::from(i8::from_le_bytes([*byte])))),
        }
    }
}

/// What a header says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Header {
    pub(super) dtype: NpyDtype,
    pub(super) n_rows: usize,
    pub(super) dim: usize,
}

impl Header {
    /// Size of all numbers; `None` if no memory could hold them.
    pub(super) fn n_body_bytes(&self) -> Option<u64> {
        let n = (self.n_rows as u64).checked_mul(self.dim as u64)?;
        n.checked_mul(self.dtype.n_bytes() as u64)
    }
}

/// Writes a header of version 1.0.
pub(super) fn encode(header: Header) -> Vec<u8> {
    let Header { dtype, n_rows, dim } = header;
    let mut text = format!("{{'descr': '{}', 'fortran_order': False, 'shape': ({n_rows}, {dim}), }}", dtype.as_str());
    let n_before = MAGIC.len() + 4;
    let n_padding = (n_before + text.len() + 1).next_multiple_of(ALIGNMENT) - (n_before + text.len() + 1);
    text.push_str(&" ".repeat(n_padding));
    text.push('\n');
    // Two numbers of at most 20 digits keep the dictionary far below 65,536 bytes.
    let n_text = u16::try_from(text.len()).unwrap_or(u16::MAX);
    [MAGIC, &[1, 0], &n_text.to_le_bytes(), text.as_bytes()].concat()
}

/// Reads a header; the second half of the answer is what follows it.
pub(super) fn parse<'a>(name: &str, bytes: &'a [u8]) -> Result<(Header, &'a [u8]), NpyError> {
    let not_npy = |why: &str| NpyError::NotNpy { name: name.to_owned(), why: why.to_owned() };
    let rest = bytes.strip_prefix(MAGIC).ok_or_else(|| not_npy("it does not begin with NumPy's magic bytes"))?;
    let cut = || not_npy("it ends within its header");
    let (version, rest) = rest.split_first_chunk::<2>().ok_or_else(cut)?;
    let (n_text, rest) = match version {
        [1, _] => rest.split_first_chunk().map(|(n, rest)| (usize::from(u16::from_le_bytes(*n)), rest)),
        [2 | 3, _] => rest.split_first_chunk().map(|(n, rest)| (u32::from_le_bytes(*n) as usize, rest)),
        [other, _] => return Err(not_npy(&format!("its version is {other}; 1 to 3 are known"))),
    }
    .ok_or_else(cut)?;
    let (text, body) = rest.split_at_checked(n_text).ok_or_else(cut)?;
    let text = std::str::from_utf8(text).map_err(|_| not_npy("its header is not text"))?;
    let fields = Fields::parse(text).ok_or_else(|| not_npy("its header is not the dictionary it should be"))?;
    Ok((fields.header(name)?, body))
}

/// The dictionary's values, as far as a plain array has them.
#[derive(Debug, Default)]
struct Fields<'a> {
    descr: Option<&'a str>,
    fortran_order: Option<bool>,
    shape: Option<Vec<usize>>,
}

impl<'a> Fields<'a> {
    /// Reads `{'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }` with the keys in any order.
    fn parse(text: &'a str) -> Option<Self> {
        let mut rest = text.trim().strip_prefix('{')?.strip_suffix('}')?.trim_start();
        let mut fields = Self::default();
        while !rest.is_empty() {
            let (key, after) = quoted(rest)?;
            let value = after.trim_start().strip_prefix(':')?.trim_start();
            rest = match key {
                "descr" if value.starts_with('[') => {
                    // A list of named fields. Its text is shown as the type that was found.
                    let end = value.rfind(']')? + 1;
                    fields.descr = value.get(..end);
                    value.get(end..)?
                }
                "descr" => {
                    let (descr, after) = quoted(value)?;
                    fields.descr = Some(descr);
                    after
                }
                "fortran_order" => {
                    let after = value.strip_prefix("True").or_else(|| value.strip_prefix("False"))?;
                    fields.fortran_order = Some(value.starts_with('T'));
                    after
                }
                "shape" => {
                    let (inside, after) = value.strip_prefix('(')?.split_once(')')?;
                    let sizes = inside.split(',').map(str::trim).filter(|size| !size.is_empty());
                    // Python 2 wrote long numbers with an L.
                    let sizes = sizes.map(|size| size.trim_end_matches('L').parse().ok());
                    fields.shape = Some(sizes.collect::<Option<_>>()?);
                    after
                }
                _ => return None,
            };
            rest = rest.trim_start();
            rest = rest.strip_prefix(',').unwrap_or(rest).trim_start();
        }
        Some(fields)
    }

    fn header(self, name: &str) -> Result<Header, NpyError> {
        let (Some(descr), Some(fortran_order), Some(shape)) = (self.descr, self.fortran_order, self.shape) else {
            let why = "its header lacks the type, the order or the shape".to_owned();
            return Err(NpyError::NotNpy { name: name.to_owned(), why });
        };
        let dtype = NpyDtype::ALL
            .into_iter()
            .find(|dtype| dtype.as_str() == descr)
            .ok_or_else(|| NpyError::Dtype { name: name.to_owned(), found: descr.chars().take(80).collect() })?;
        let (n_rows, dim) = match *shape {
            [n_rows, dim] if dim > 0 => (n_rows, dim),
            _ => {
                let sizes: Vec<String> = shape.iter().map(ToString::to_string).collect();
                return Err(NpyError::Shape { name: name.to_owned(), found: format!("({})", sizes.join(", ")) });
            }
        };
        // The order of a matrix with one row or column is the same both ways.
        if fortran_order && n_rows > 1 && dim > 1 {
            return Err(NpyError::Fortran { name: name.to_owned() });
        }
        Ok(Header { dtype, n_rows, dim })
    }
}

/// Takes a quoted word off the front.
fn quoted(text: &str) -> Option<(&str, &str)> {
    let quote = text.chars().next().filter(|letter| matches!(letter, '\'' | '"'))?;
    text.get(1..)?.split_once(quote)
}
