//! Where a project's objects are read from: its store, or a folder with a copy of them.

use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

use accord_core::store::StoreError;
use anyhow::Context as _;

use crate::client::Store;

/// Objects by key.
pub trait Source {
    /// Each object in the order of the keys; `None` where there is none.
    fn get_all(&self, keys: &[String]) -> Vec<anyhow::Result<Option<Vec<u8>>>>;

    /// The keys that begin with a prefix, in byte order.
    ///
    /// # Errors
    /// When they cannot be listed.
    fn list(&self, prefix: &str) -> anyhow::Result<Vec<String>>;

    /// One object.
    ///
    /// # Errors
    /// When it cannot be read although it may be there.
    fn get(&self, key: &str) -> anyhow::Result<Option<Vec<u8>>> {
        self.get_all(&[key.to_owned()]).pop().unwrap_or(Ok(None))
    }
}

impl Source for Store {
    fn get_all(&self, keys: &[String]) -> Vec<anyhow::Result<Option<Vec<u8>>>> {
        let named =
            |(key, fetched): (&String, Result<Option<Vec<u8>>, StoreError>)| fetched.with_context(|| key.clone());
        keys.iter().zip(Self::get_all(self, keys)).map(named).collect()
    }

    fn list(&self, prefix: &str) -> anyhow::Result<Vec<String>> {
        Ok(Self::list(self, prefix)?.into_iter().map(|object| object.key).collect())
    }
}

/// A folder in which each object is a file under its key, as in the project's part of a store.
#[derive(Clone, Debug)]
pub struct Folder(pub PathBuf);

impl Folder {
    /// Where an object lies; `None` for keys that would leave the folder.
    #[must_use]
    pub fn path_in(folder: &Path, key: &str) -> Option<PathBuf> {
        let is_plain = !key.is_empty()
            && !key.contains(['\\', '\0'])
            && Path::new(key).components().all(|part| matches!(part, Component::Normal(_)));
        is_plain.then(|| folder.join(key))
    }

    fn read(&self, key: &str) -> anyhow::Result<Option<Vec<u8>>> {
        let Some(path) = Self::path_in(&self.0, key) else { return Ok(None) };
        match fs::read(&path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
            Err(error) => Err(error).with_context(|| format!("`{}` could not be read", path.display())),
        }
    }
}

impl Source for Folder {
    fn get_all(&self, keys: &[String]) -> Vec<anyhow::Result<Option<Vec<u8>>>> {
        keys.iter().map(|key| self.read(key)).collect()
    }

    fn list(&self, prefix: &str) -> anyhow::Result<Vec<String>> {
        let mut found = Vec::new();
        let mut folders = vec![self.0.join(prefix.trim_end_matches('/'))];
        while let Some(folder) = folders.pop() {
            let Ok(entries) = fs::read_dir(&folder) else { continue };
            for entry in entries {
                let path = entry.with_context(|| format!("`{}` could not be read", folder.display()))?.path();
                if path.is_dir() {
                    folders.push(path);
                } else if let Ok(key) = path.strip_prefix(&self.0) {
                    let parts: Vec<_> = key.components().map(|part| part.as_os_str().to_string_lossy()).collect();
                    found.push(parts.join("/"));
                }
            }
        }
        found.sort_unstable();
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::Folder;
    use std::path::Path;

    #[test]
    fn rpt8_no_key_of_a_report_leads_out_of_the_folder() {
        let folder = Path::new("/logs");
        assert_eq!(Folder::path_in(folder, "log/a/b.seg"), Some(folder.join("log/a/b.seg")));
        for key in ["../secret", "/etc/passwd", "log/../../secret", "", "./x", "a\0b", "a\\..\\b"] {
            assert_eq!(Folder::path_in(folder, key), None, "{key:?}");
        }
    }
}
