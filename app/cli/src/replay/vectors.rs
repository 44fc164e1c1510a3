//! From items to vectors: encoded once, kept in a folder where one is given, scaled to length 1.

use std::fs;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use accord_core::crypto::{hex, sha256};
use accord_protocol::EncoderKind;
use accord_scorer::device::Compute;
use accord_scorer::encoder::{AnyEncoder, Encoder as _, Files, Input, encode_all, load};
use accord_scorer::host::block_on;
use accord_scorer::weights::npy::{Npy, NpyDtype, encode_matrix};
use anyhow::{Context as _, ensure};

use super::source::{Contents, Field};
use crate::embeddings::Vectors;
use crate::encode::encoder_files;
use crate::encoder::EncoderChoice;

/// What turns items into vectors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReplayEncoder {
    /// Nothing: they are vectors.
    Npy,
    /// An encoder of the product.
    Encoder(EncoderChoice),
}

impl FromStr for ReplayEncoder {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text == "npy" {
            return Ok(Self::Npy);
        }
        let form = |_| "an encoder is `npy`, `hashed`, `static:DIR`, `bert:DIR` or `image:DIR`".to_owned();
        text.parse().map(Self::Encoder).map_err(form)
    }
}

impl ReplayEncoder {
    /// What it reads of a row; `None` where vectors are given.
    #[must_use]
    pub fn field(&self) -> Option<Field> {
        match self {
            Self::Npy => None,
            Self::Encoder(EncoderChoice::Folder(accord_core::record::EncoderKind::Image, _)) => Some(Field::Image),
            Self::Encoder(_) => Some(Field::Text),
        }
    }

    /// Loads it; `None` where vectors are given.
    ///
    /// # Errors
    /// When its files are missing or cannot be used.
    pub fn load(&self, cache: Option<&Path>, n_threads: NonZeroUsize) -> anyhow::Result<Option<Loaded>> {
        let Self::Encoder(choice) = self else { return Ok(None) };
        let (kind, files) = encoder_files(choice)?;
        let name = fingerprint(kind, &files);
        let encoder = block_on(load(kind, files, &Compute::cpu())).context("the encoder could not be loaded")?;
        Ok(Some(Loaded { encoder, name, cache: cache.map(Path::to_path_buf), n_threads }))
    }
}

fn fingerprint(kind: EncoderKind, files: &Files) -> Vec<u8> {
    let mut parts = kind.as_str().as_bytes().to_vec();
    for (name, bytes) in files {
        parts.extend_from_slice(name.as_bytes());
        parts.extend_from_slice(sha256(bytes).as_bytes());
    }
    parts
}

/// A loaded encoder and where its vectors are kept.
#[derive(Debug)]
pub struct Loaded {
    encoder: AnyEncoder,
    /// Changes whenever the vectors would.
    name: Vec<u8>,
    cache: Option<PathBuf>,
    n_threads: NonZeroUsize,
}

impl Loaded {
    /// One vector an item, zero for an item that the encoder cannot read (counted on standard error).
    ///
    /// # Errors
    /// When the encoder fails or the folder of vectors cannot be written.
    pub fn encode(&self, contents: &Contents) -> anyhow::Result<Vectors> {
        let inputs: Vec<Input<'_>> = match contents {
            Contents::Vectors(vectors) => return Ok(vectors.clone()),
            Contents::Texts(texts) => texts.iter().map(|text| Input::Text(text)).collect(),
            Contents::Images(images) => images.iter().map(|bytes| Input::Image(bytes)).collect(),
        };
        let kept = self.cache.as_ref().map(|folder| folder.join(self.file_name(&inputs)));
        if let Some(found) = kept.as_deref().and_then(|path| read_kept(path, inputs.len(), self.encoder.dim())) {
            return Ok(found);
        }
        let encoded = encode_all(&self.encoder, &inputs, self.n_threads, &mut |_| {})?;
        if let Some((at, why)) = encoded.problems.first() {
            let n = encoded.problems.len();
            eprintln!(
                "{n} items could not be encoded and have vectors of zeros; the first is number {} of its set: {why}. Mend \
                 or leave out its row",
                at + 1
            );
        }
        let vectors = Vectors { dim: self.encoder.dim(), values: encoded.vectors };
        if let Some(path) = kept {
            keep(&path, &vectors).with_context(|| format!("`{}` cannot be written; see --cache", path.display()))?;
        }
        Ok(vectors)
    }

    fn file_name(&self, inputs: &[Input<'_>]) -> String {
        let mut parts = self.name.clone();
        for input in inputs {
            let bytes = match input {
                Input::Text(text) => text.as_bytes(),
                Input::Image(bytes) => bytes,
            };
            parts.extend_from_slice(sha256(bytes).as_bytes());
        }
        let digest = hex(sha256(&parts).as_bytes());
        format!("{}.npy", digest.get(..24).unwrap_or(&digest))
    }
}

/// Vectors kept by an earlier run; anything else in their place is made again.
fn read_kept(path: &Path, n_rows: usize, dim: usize) -> Option<Vectors> {
    let bytes = fs::read(path).ok()?;
    let npy = Npy::parse("kept vectors", &bytes).ok().filter(|npy| (npy.n_rows(), npy.dim()) == (n_rows, dim))?;
    Some(Vectors { dim, values: npy.to_vec().ok()? })
}

/// Written beside its place first, so that a run that is cut off leaves no half of it.
fn keep(path: &Path, vectors: &Vectors) -> std::io::Result<()> {
    fs::create_dir_all(path.parent().unwrap_or(Path::new("")))?;
    let part = path.with_extension(format!("part-{}", std::process::id()));
    fs::write(&part, encode_matrix(&vectors.values, vectors.dim, NpyDtype::F32))?;
    fs::rename(part, path)
}

/// Scales every row to length 1, as the product's encoders do; a row of zeros stays one.
pub fn normalise(vectors: &mut Vectors) {
    for row in vectors.values.chunks_exact_mut(vectors.dim.max(1)) {
        let length = row.iter().map(|value| f64::from(*value) * f64::from(*value)).sum::<f64>().sqrt();
        if length > 0.0 {
            #[expect(clippy::cast_possible_truncation, reason = "vectors are single precision")]
            row.iter_mut().for_each(|value| *value = (f64::from(*value) / length) as f32);
        }
    }
}

/// Puts rows behind others.
///
/// # Errors
/// When their lengths differ.
pub fn append(to: &mut Vectors, more: &Vectors) -> anyhow::Result<()> {
    ensure!(to.dim == more.dim, "vectors of length {} and {} cannot be in one pool", to.dim, more.dim);
    to.values.extend_from_slice(&more.values);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encoders_are_named_as_elsewhere_and_read_their_field() {
        assert_eq!("npy".parse::<ReplayEncoder>().unwrap().field(), None);
        assert_eq!("hashed".parse::<ReplayEncoder>().unwrap().field(), Some(Field::Text));
        assert_eq!("image:x".parse::<ReplayEncoder>().unwrap().field(), Some(Field::Image));
        assert!("x".parse::<ReplayEncoder>().unwrap_err().contains("`npy`"));
    }

    #[test]
    fn kept_vectors_are_read_again_and_broken_ones_are_made_again() {
        let folder = std::env::temp_dir().join(format!("accord-replay-kept-{}", std::process::id()));
        let encoder: ReplayEncoder = "hashed".parse().unwrap();
        let loaded = encoder.load(Some(&folder), NonZeroUsize::MIN).unwrap().unwrap();
        let contents = Contents::Texts(vec!["where is the train".into(), "how to cook rice".into()]);
        let first = loaded.encode(&contents).unwrap();
        let kept: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        assert_eq!(kept.len(), 1);
        assert_eq!(read_kept(&kept[0], 2, first.dim), Some(first.clone()));
        fs::write(&kept[0], b"cut").unwrap();
        assert_eq!(loaded.encode(&contents).unwrap(), first);
        assert!(loaded.encode(&Contents::Texts(vec!["other".into()])).is_ok());
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn rows_have_length_one_and_zeros_stay() {
        let mut vectors = Vectors { dim: 2, values: vec![3.0, 4.0, 0.0, 0.0] };
        normalise(&mut vectors);
        assert_eq!(vectors.values, [0.6, 0.8, 0.0, 0.0]);
    }
}
