//! The items: their ids from the owner's file, their vectors from an encoder or from a matrix beside it.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use accord_scorer::Pool;
use accord_scorer::weights::npy::Npy;
use anyhow::{Context as _, bail, ensure};
use serde_json::Value;

use crate::encode;
use crate::encoder::EncoderChoice;
use crate::records::{self, Form};

/// Rows shorter than this have no direction.
const SMALLEST_NORM: f32 = 1e-6;

/// Where vectors come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TriageEncoder {
    /// One row per record, made elsewhere.
    Npy(PathBuf),
    /// An encoder.
    Encoder(EncoderChoice),
}

impl FromStr for TriageEncoder {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.strip_prefix("npy:") {
            Some("") => Err("`npy:` wants a file: `npy:FILE.npy`".to_owned()),
            Some(file) => Ok(Self::Npy(file.into())),
            None => {
                let choice: Result<EncoderChoice, String> = text.parse();
                choice.map(Self::Encoder).map_err(|why| format!("{why}; vectors made elsewhere are `npy:FILE`"))
            }
        }
    }
}

/// The ids of all records, in the file's order.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) ids: Vec<String>,
}

impl Source {
    pub(super) fn read(path: &Path, id: &str) -> anyhow::Result<Self> {
        let mut found: Vec<(u64, Result<String, String>)> = Vec::new();
        match records::read(path)? {
            (Form::JsonLines, bytes) => records::each_json_line(&bytes, |line, fields| {
                let value = fields.and_then(|fields| match fields.get(id) {
                    Some(Value::String(value)) => Ok(value.clone()),
                    Some(Value::Number(value)) => Ok(value.to_string()),
                    Some(_) => Err(format!("its `{id}` is neither a string nor a number")),
                    None => Err(format!("it has no `{id}`; it has {}", records::names(&fields))),
                });
                found.push((line, value));
            }),
            (Form::Separated(delimiter), bytes) => {
                records::each_separated(&bytes, delimiter, &[id], |line, fields| {
                    found.push((line, fields.map(|fields| fields.into_iter().next().unwrap_or_default())));
                })?;
            }
        }
        Self::of(found).with_context(|| format!("`{}` cannot be used; --id names the column with ids", path.display()))
    }

    fn of(found: Vec<(u64, Result<String, String>)>) -> anyhow::Result<Self> {
        let mut ids = Vec::with_capacity(found.len());
        let mut lines: BTreeMap<String, u64> = BTreeMap::new();
        for (line, id) in found {
            match id {
                Ok(id) if id.is_empty() => bail!("line {line}: its id is empty"),
                Ok(id) => {
                    if let Some(before) = lines.insert(id.clone(), line) {
                        bail!("line {line}: its id `{id}` is that of line {before}; every item needs its own");
                    }
                    ids.push(id);
                }
                Err(why) => bail!("line {line}: {why}"),
            }
        }
        ensure!(!ids.is_empty(), "it holds no records");
        Ok(Self { ids })
    }
}

/// One row per record.
#[derive(Debug)]
pub(super) struct Vectors {
    dim: usize,
    values: Vec<f32>,
    /// Records without a vector, in words.
    pub(super) problems: Vec<String>,
}

impl TriageEncoder {
    pub(super) fn vectors(&self, items: &Path, text: &str, image: &str, n_items: usize) -> anyhow::Result<Vectors> {
        match self {
            Self::Npy(path) => of_npy(path, n_items),
            Self::Encoder(choice) => {
                let encoded = encode::vectors_of(items, choice, text, image)?;
                let problems = encoded.problems.iter().map(|(line, why)| format!("line {line}: {why}"));
                Ok(Vectors { dim: encoded.dim, problems: problems.collect(), values: encoded.values })
            }
        }
    }
}

fn of_npy(path: &Path, n_items: usize) -> anyhow::Result<Vectors> {
    let shown = path.display().to_string();
    let bytes = std::fs::read(path).with_context(|| format!("`{shown}` could not be read"))?;
    let npy = Npy::parse(&shown, &bytes)?;
    ensure!(
        npy.n_rows() == n_items,
        "`{shown}` has {} rows, but there are {n_items} items; make it again from the same file",
        npy.n_rows()
    );
    Ok(Vectors { dim: npy.dim(), values: npy.to_vec()?, problems: Vec::new() })
}

impl Vectors {
    /// Rows of unit length; a row of zeros is no vector.
    pub(super) fn into_pool(self) -> RefCell<Pool> {
        let mut pool = Pool::new(self.dim);
        let mut row = Vec::with_capacity(self.dim);
        for (item, values) in self.values.chunks_exact(self.dim.max(1)).enumerate() {
            let norm = values.iter().map(|x| x * x).sum::<f32>().sqrt();
            pool.grow(item + 1);
            if norm > SMALLEST_NORM {
                row.clear();
                row.extend(values.iter().map(|x| x / norm));
                pool.insert(item, &row);
            }
        }
        RefCell::new(pool)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn refused(found: &[(u64, Result<&str, &str>)], wanted: &str) {
        let owned = found.iter().map(|(line, id)| (*line, id.map(str::to_owned).map_err(str::to_owned)));
        let why = Source::of(owned.collect()).unwrap_err().to_string();
        assert!(why.contains(wanted), "{why}");
    }

    #[test]
    fn ids_that_cannot_be_used_are_named_by_line() {
        refused(&[], "no records");
        refused(&[(1, Ok("a")), (2, Ok(""))], "line 2: its id is empty");
        refused(&[(1, Ok("a")), (3, Ok("a"))], "line 3: its id `a` is that of line 1");
        refused(&[(1, Err("it is not JSON"))], "line 1: it is not JSON");
    }

    #[test]
    fn rows_get_unit_length_and_zeros_are_no_vectors() {
        let vectors = Vectors { dim: 2, values: vec![3.0, 4.0, 0.0, 0.0, 0.0, 2.0], problems: Vec::new() };
        let pool = vectors.into_pool().into_inner();
        assert_eq!((pool.n_items(), pool.n_rows(), pool.row_of(1)), (3, 2, None));
        assert_eq!(pool.row(0)[..2], [0.6, 0.8]);
        assert_eq!(pool.row(1)[..2], [0.0, 1.0]);
    }

    #[test]
    fn encoders_are_named_as_elsewhere_and_matrices_too() {
        assert_eq!("npy:a:b.npy".parse(), Ok(TriageEncoder::Npy("a:b.npy".into())));
        assert_eq!("hashed".parse(), Ok(TriageEncoder::Encoder(EncoderChoice::Hashed)));
        for text in ["npy:", "npy", "bert:"] {
            assert!(text.parse::<TriageEncoder>().unwrap_err().contains("npy:FILE"), "{text}");
        }
    }
}
