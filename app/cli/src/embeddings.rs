//! Embeddings shipped with the data: from a `.npy` file, a safetensors file or a column, one row per record of the
//! items file, and on to one `.npy` object per shard.

use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use accord_core::record::MAX_DIM;
use accord_scorer::weights::npy::{Npy, NpyDtype, NpyError, encode_header, encode_rows};
use accord_scorer::weights::safetensors::{Safetensors, f32_of_half, half_of_f32};
use anyhow::{Context as _, bail, ensure};

use crate::items::Loaded;

/// Rows whose direction half precision keeps at least this well (cosine) are written at half the size.
const GOOD_ENOUGH: f32 = 0.9999;

/// Where an owner has the vectors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EmbeddingsSource {
    /// A `.npy` file.
    Npy(PathBuf),
    /// A safetensors file and the tensor in it, which need not be named if there is only one.
    Safetensors(PathBuf, Option<String>),
    /// A column of the items file.
    Column(String),
}

impl FromStr for EmbeddingsSource {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(column) = text.strip_prefix("column:").filter(|column| !column.is_empty()) {
            return Ok(Self::Column(column.to_owned()));
        }
        let lowered = text.to_lowercase();
        if lowered.ends_with(".npy") {
            return Ok(Self::Npy(text.into()));
        }
        if lowered.ends_with(".safetensors") {
            return Ok(Self::Safetensors(text.into(), None));
        }
        // The tensor's name may hold colons and dots, the folder too: the ending decides where the file's name ends.
        const ENDING: &str = ".safetensors:";
        match lowered.find(ENDING).and_then(|at| text.split_at_checked(at + ENDING.len())) {
            Some((path, tensor)) if !tensor.is_empty() => {
                Ok(Self::Safetensors(path.trim_end_matches(':').into(), Some(tensor.to_owned())))
            }
            _ => Err("embeddings are FILE.npy, FILE.safetensors[:TENSOR] or column:NAME".to_owned()),
        }
    }
}

/// Vectors of equal length, row by row, in the order of something else.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Vectors {
    /// Length of a row.
    pub dim: usize,
    /// All rows, one after the other.
    pub values: Vec<f32>,
}

impl Vectors {
    /// Adds a row, or only checks it where its record repeats another one.
    ///
    /// # Errors
    /// When its length is not that of the first row, or none.
    pub fn push(&mut self, row: &[f32], keep: bool) -> Result<(), String> {
        if self.dim == 0 {
            if row.is_empty() || row.len() > MAX_DIM as usize {
                return Err(format!("its vector has the length {}; the length is from 1 to {MAX_DIM}", row.len()));
            }
            self.dim = row.len();
        }
        if row.len() != self.dim {
            return Err(format!("its vector has the length {}, but those before it have {}", row.len(), self.dim));
        }
        if keep {
            self.values.extend_from_slice(row);
        }
        Ok(())
    }

    /// How many rows.
    #[must_use]
    pub fn n_rows(&self) -> usize {
        self.values.len().checked_div(self.dim).unwrap_or(0)
    }

    /// A row; empty where there is none.
    #[must_use]
    pub fn row(&self, idx: usize) -> &[f32] {
        self.values.get(idx * self.dim..(idx + 1) * self.dim).unwrap_or_default()
    }

    /// How well half precision keeps the rows: the smallest cosine between a row and what it is rounded to. 0 if a row
    /// would become infinite or vanish; rows of zeros lose nothing.
    #[must_use]
    pub fn half_precision_cosine(&self) -> f32 {
        (0..self.n_rows()).map(|idx| half_precision_cosine(self.row(idx))).fold(1.0, f32::min)
    }

    /// The `.npy` object of some rows, in this order.
    #[must_use]
    pub fn encode(&self, rows: &[usize], dtype: NpyDtype) -> Vec<u8> {
        let mut bytes = encode_header(rows.len(), self.dim, dtype);
        for row in rows {
            encode_rows(self.row(*row), dtype, &mut bytes);
        }
        bytes
    }

    /// The smaller of the two types that keeps the rows, and in words what it costs.
    #[must_use]
    pub fn choose_dtype(&self) -> (NpyDtype, String) {
        let cosine = self.half_precision_cosine();
        let (n_rows, dim) = (self.n_rows(), self.dim);
        if cosine >= GOOD_ENOUGH {
            let loss =
                format!("{n_rows} embeddings of length {dim} as f16; smallest cosine to the given row {cosine:.7}");
            (NpyDtype::F16, loss)
        } else {
            let why = "as f16 a row would lose its direction, so nothing is rounded";
            (NpyDtype::F32, format!("{n_rows} embeddings of length {dim} as f32: {why}"))
        }
    }
}

fn half_precision_cosine(row: &[f32]) -> f32 {
    let (mut dot, mut given, mut rounded) = (0.0_f64, 0.0_f64, 0.0_f64);
    for number in row {
        let (number, half) = (f64::from(*number), f64::from(f32_of_half(half_of_f32(*number))));
        dot += number * half;
        given += number * number;
        rounded += half * half;
    }
    #[expect(clippy::cast_possible_truncation, reason = "a cosine")]
    match (given > 0.0, dot.is_finite() && rounded.is_finite() && rounded > 0.0) {
        (false, _) => 1.0,
        (true, false) => 0.0,
        (true, true) => (dot / (given.sqrt() * rounded.sqrt())) as f32,
    }
}

/// The items' vectors: read from a file with one row per record, or taken from the column that was read already.
///
/// # Errors
/// When there is not exactly one row of numbers per record; the first record it fails for is named.
pub fn of_items(source: &EmbeddingsSource, loaded: &mut Loaded) -> anyhow::Result<Vectors> {
    match source {
        EmbeddingsSource::Column(_) => loaded.vectors.take().context("no record has a vector"),
        EmbeddingsSource::Npy(path) => {
            let bytes = read(path)?;
            let npy = Npy::parse(&path.display().to_string(), &bytes)?;
            check_size(path, npy.n_rows(), npy.dim(), loaded)?;
            let mut values = Vec::with_capacity(loaded.items.len() * npy.dim());
            for record in &loaded.record_of_item {
                npy.read_row(*record, &mut values).map_err(|error| with_line(error, loaded))?;
            }
            Ok(Vectors { dim: npy.dim(), values })
        }
        EmbeddingsSource::Safetensors(path, tensor) => {
            let bytes = read(path)?;
            let all = read_tensor(&bytes, tensor.as_deref())
                .with_context(|| format!("`{}` cannot be used", path.display()))?;
            check_size(path, all.n_rows(), all.dim, loaded)?;
            let mut values = Vec::with_capacity(loaded.items.len() * all.dim);
            for record in &loaded.record_of_item {
                let row = all.row(*record);
                if !row.iter().all(|number| number.is_finite()) {
                    let name = path.display().to_string();
                    return Err(with_line(NpyError::NotFinite { name, row: *record }, loaded));
                }
                values.extend_from_slice(row);
            }
            Ok(Vectors { dim: all.dim, values })
        }
    }
}

fn read(path: &Path) -> anyhow::Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("`{}` could not be read", path.display()))
}

fn read_tensor(bytes: &[u8], wanted: Option<&str>) -> anyhow::Result<Vectors> {
    let file = Safetensors::parse(bytes)?;
    let names = file.names();
    let listed = || names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let name = match (wanted, names.as_slice()) {
        (Some(wanted), _) if file.contains(wanted) => wanted,
        (Some(wanted), _) => bail!("it has no tensor `{wanted}`; it has {}", listed()),
        (None, [only]) => only,
        (None, []) => bail!("it holds no tensor"),
        (None, _) => bail!("it holds several tensors; name one of {} after a colon", listed()),
    };
    let shape = file.shape(name).unwrap_or_default();
    let &[_, dim] = shape.as_slice() else {
        bail!("the tensor `{name}` has the shape {shape:?}; (records, length) is wanted")
    };
    ensure!(dim > 0, "the tensor `{name}` has rows without numbers");
    Ok(Vectors { dim, values: file.values(name)? })
}

fn check_size(path: &Path, n_rows: usize, dim: usize, loaded: &Loaded) -> anyhow::Result<()> {
    let (name, n_records) = (path.display(), loaded.line_of_record.len());
    ensure!(dim <= MAX_DIM as usize, "`{name}` has rows of length {dim}; the limit is {MAX_DIM}");
    if let Some(line) = loaded.line_of_record.get(n_rows) {
        bail!(
            "`{name}` has {n_rows} rows, but the items file has {n_records} records: the first without a row stands on \
             line {line}. Make the embeddings again from this very file (`accord encode` writes one row per record)"
        );
    }
    ensure!(
        n_rows == n_records,
        "`{name}` has {n_rows} rows, but the items file has only {n_records} records: row {n_records} (the first is 0) \
         belongs to none. Make the embeddings again from this very file"
    );
    Ok(())
}

fn with_line(error: NpyError, loaded: &Loaded) -> anyhow::Error {
    let line = match &error {
        NpyError::NotFinite { row, .. } => loaded.line_of_record.get(*row).copied(),
        _ => None,
    };
    let error = anyhow::Error::new(error);
    match line {
        Some(line) => error.context(format!("the embedding of the record on line {line} cannot be used")),
        None => error,
    }
}

#[cfg(test)]
mod tests;
