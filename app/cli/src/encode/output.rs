//! The `.npy` file while it grows: beside its place until it is whole.

use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use accord_scorer::weights::npy::{NpyDtype, encode_header, encode_rows};
use anyhow::Context as _;

/// A file that takes its name when it is finished, and is removed if it never is.
#[derive(Debug)]
pub(super) struct Output {
    path: PathBuf,
    part: PathBuf,
    file: Option<BufWriter<File>>,
    dtype: NpyDtype,
}

impl Output {
    pub(super) fn create(path: &Path, n_rows: usize, dim: usize, dtype: NpyDtype) -> anyhow::Result<Self> {
        let name = path.file_name().context("--out names no file")?.to_string_lossy().into_owned();
        let part = path.with_file_name(format!(".{name}-{}", std::process::id()));
        let file = File::create(&part).with_context(|| format!("`{}` cannot be written", path.display()))?;
        let mut output = Self { path: path.to_owned(), part, file: Some(BufWriter::new(file)), dtype };
        output.append(&encode_header(n_rows, dim, dtype))?;
        Ok(output)
    }

    pub(super) fn write(&mut self, rows: &[f32]) -> anyhow::Result<()> {
        let mut bytes = Vec::new();
        encode_rows(rows, self.dtype, &mut bytes);
        self.append(&bytes)
    }

    pub(super) fn finish(mut self) -> anyhow::Result<()> {
        let Some(file) = self.file.take() else { return Ok(()) };
        let finish = || -> std::io::Result<()> {
            let file = file.into_inner().map_err(std::io::IntoInnerError::into_error)?;
            file.sync_all()?;
            fs::rename(&self.part, &self.path)
        };
        finish().with_context(|| format!("`{}` could not be finished", self.path.display()))
    }

    fn append(&mut self, bytes: &[u8]) -> anyhow::Result<()> {
        let Some(file) = &mut self.file else { return Ok(()) };
        file.write_all(bytes)
            .with_context(|| format!("`{}` could not be written; is the disk full?", self.path.display()))
    }
}

impl Drop for Output {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.part);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use accord_scorer::weights::npy::read_matrix;

    #[test]
    fn enc5_a_file_has_its_name_only_when_it_is_whole() {
        let folder = std::env::temp_dir().join(format!("accord-output-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join("e.npy");
        fs::write(&path, b"before").unwrap();
        let mut output = Output::create(&path, 2, 2, NpyDtype::F16).unwrap();
        output.write(&[1.0, 2.0]).unwrap();
        drop(output);
        assert_eq!(fs::read(&path).unwrap(), b"before");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "what was begun is removed");
        let mut output = Output::create(&path, 2, 2, NpyDtype::F16).unwrap();
        output.write(&[1.0, 2.0]).unwrap();
        output.write(&[3.0, 4.0]).unwrap();
        output.finish().unwrap();
        assert_eq!(read_matrix("e.npy", &fs::read(&path).unwrap(), 2, 2).unwrap(), [1.0, 2.0, 3.0, 4.0]);
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        fs::remove_dir_all(&folder).unwrap();
    }
}
