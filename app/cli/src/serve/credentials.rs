//! The key of the embedded store: made once, kept beside its folder.

use std::fs;
use std::path::{Path, PathBuf};

use accord_core::crypto::hex;
use anyhow::Context as _;
use serde_json::{Value, json};

use crate::private_file::write_private;

/// An access key and its secret.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    /// The access key's name.
    pub key: String,
    /// The secret half.
    pub secret: String,
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Credentials").field("key", &self.key).field("secret", &"…").finish()
    }
}

impl Credentials {
    /// Makes new ones from the operating system's randomness.
    ///
    /// # Errors
    /// If the system has no randomness to give.
    pub fn random() -> anyhow::Result<Self> {
        let mut bytes = [0; 26];
        getrandom::fill(&mut bytes).context("the system gave no random bytes for the store's key")?;
        let (key, secret) = bytes.split_at(6);
        Ok(Self { key: format!("accord{}", hex(key)), secret: hex(secret) })
    }

    /// Reads those of a store's folder, or makes them.
    ///
    /// They stand beside the folder, not in it, so that no request can ever read them.
    ///
    /// # Errors
    /// If the file cannot be read, understood or written.
    pub fn of_store(folder: &Path) -> anyhow::Result<Self> {
        let path = beside(folder);
        match fs::read(&path) {
            Ok(bytes) => parse(&bytes).with_context(|| {
                format!("`{}` does not hold the store's key; delete it to get a new one", path.display())
            }),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let made = Self::random()?;
                let text = format!("{:#}\n", json!({ "key": made.key, "secret": made.secret }));
                write_private(&path, text.as_bytes())?;
                Ok(made)
            }
            Err(error) => Err(error).with_context(|| format!("`{}` could not be read", path.display())),
        }
    }
}

fn beside(folder: &Path) -> PathBuf {
    let mut name = folder.file_name().unwrap_or_else(|| "store".as_ref()).to_os_string();
    name.push(".credentials");
    folder.with_file_name(name)
}

fn parse(bytes: &[u8]) -> Option<Credentials> {
    let value: Value = serde_json::from_slice(bytes).ok()?;
    let field = |name| value.get(name).and_then(Value::as_str).filter(|text| !text.is_empty()).map(str::to_owned);
    Some(Credentials { key: field("key")?, secret: field("secret")? })
}
