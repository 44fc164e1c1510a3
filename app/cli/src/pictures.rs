//! Files of images that items show: found beside the items file, checked, and put into the project's store.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use accord_core::crypto::sha256;
use accord_core::ids::Digest;
use accord_core::record::image_type;
use accord_core::wire::manifest::data_key;
use anyhow::Context as _;

use crate::client::Store;

/// Larger images are refused by the page.
const MAX_IMAGE_BYTES: u64 = 32 << 20;

/// The images of a project's items.
#[derive(Debug, Default)]
pub struct Pictures {
    folder: Option<PathBuf>,
    files: BTreeMap<Digest, PathBuf>,
}

impl Pictures {
    /// Images are looked for in the folder of the items file.
    #[must_use]
    pub fn beside(items: &Path) -> Self {
        Self { folder: items.parent().map(Path::to_path_buf), files: BTreeMap::new() }
    }

    /// Takes a file in: its digest and length.
    ///
    /// # Errors
    /// In words, why its image cannot be shown.
    pub fn add(&mut self, name: &str) -> Result<(Digest, u64), String> {
        let folder = self.folder.as_ref().ok_or("files of images are read beside an items file alone")?;
        let path = Path::new(name);
        if path.components().any(|part| !matches!(part, Component::Normal(_) | Component::CurDir)) {
            return Err("it leaves the folder of the items file".to_owned());
        }
        let path = folder.join(path);
        let n_bytes = std::fs::metadata(&path).map_err(|error| error.to_string())?.len();
        if n_bytes > MAX_IMAGE_BYTES {
            return Err(format!("it has {} MB; at most {} are shown", n_bytes >> 20, MAX_IMAGE_BYTES >> 20));
        }
        let bytes = std::fs::read(&path).map_err(|error| error.to_string())?;
        image_type(&bytes).ok_or("it is no PNG, JPEG, GIF, WebP, AVIF or BMP image")?;
        let digest = sha256(&bytes);
        self.files.insert(digest, path);
        Ok((digest, bytes.len() as u64))
    }

    /// The files, each content once.
    pub fn files(&self) -> impl Iterator<Item = (&Digest, &Path)> {
        self.files.iter().map(|(digest, path)| (digest, path.as_path()))
    }

    /// Puts every image into the store; how many there are.
    ///
    /// # Errors
    /// When a file changed or vanished meanwhile, or the store does not take it.
    pub fn upload(&self, store: &Store) -> anyhow::Result<usize> {
        for (digest, path) in self.files() {
            let bytes = std::fs::read(path).with_context(|| path.display().to_string())?;
            anyhow::ensure!(sha256(&bytes) == *digest, "{} changed while it was read", path.display());
            store.put(&data_key(digest), bytes).with_context(|| path.display().to_string())?;
        }
        Ok(self.files.len())
    }
}
