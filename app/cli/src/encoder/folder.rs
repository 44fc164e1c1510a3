//! An encoder's folder: only files of known names are read, and what the encoder is follows from them.

use std::fs;
use std::path::Path;

use accord_core::crypto::sha256;
use accord_core::record::{EncoderDef, EncoderKind, POOLING_FILE, WeightFile};
use accord_scorer::device::Compute;
use accord_scorer::encoder::{Encoder as _, Files, load};
use accord_scorer::host::block_on;
use anyhow::{Context as _, bail, ensure};
use serde_json::Value;

/// The file with weights.
pub const WEIGHTS: &str = "model.safetensors";
/// What `accord encoder get` leaves in a folder about its origin. It is never published itself.
pub const ABOUT: &str = "accord-encoder.json";
/// Other files that encoders read, where they are there.
const KNOWN: [&str; 4] = ["config.json", "tokenizer.json", POOLING_FILE, "sentence_bert_config.json"];

/// An encoder on this machine.
#[derive(Clone, Debug)]
pub struct EncoderFolder {
    /// How it works.
    pub kind: EncoderKind,
    /// What people call it.
    pub name: String,
    /// Length of its vectors.
    pub dim: u32,
    /// Licence of the weights; empty where the folder says nothing of it.
    pub licence: String,
    /// Its files by their names in the folder.
    pub files: Files,
}

impl EncoderFolder {
    /// Reads a folder.
    ///
    /// # Errors
    /// When a needed file is missing or cannot be read, or the length of the vectors cannot be told.
    pub fn read(kind: EncoderKind, folder: &Path) -> anyhow::Result<Self> {
        let files = read_files(kind, folder)?;
        let about = fs::read(folder.join(ABOUT)).ok();
        let about: Value = about.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
        let said = |field: &str| about.get(field).and_then(Value::as_str).map(str::to_owned);
        let folder_name = || {
            let whole = fs::canonicalize(folder).ok();
            whole.as_deref().and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned())
        };
        let dim = dim(kind, &files).with_context(|| format!("`{}` cannot be used", folder.display()))?;
        Ok(Self {
            kind,
            name: said("name").or_else(folder_name).unwrap_or_default(),
            dim,
            licence: said("licence").or_else(|| licence_of_readme(folder)).unwrap_or_default(),
            files,
        })
    }

    /// How the manifest describes it. With `base_url` the files stay there and are only named.
    ///
    /// # Errors
    /// When it breaks a bound that every page checks.
    pub fn def(&self, base_url: Option<&str>) -> anyhow::Result<EncoderDef> {
        let file = |(name, bytes): (&String, &Vec<u8>)| WeightFile {
            name: name.clone(),
            sha256: sha256(bytes),
            n_bytes: bytes.len() as u64,
            url: base_url.map(|base| format!("{}/{name}", base.trim_end_matches('/'))),
        };
        let def = EncoderDef {
            kind: self.kind,
            name: self.name.clone(),
            dim: self.dim,
            licence: self.licence.clone(),
            files: self.files.iter().map(file).collect(),
        };
        def.check().context("the encoder cannot be published")?;
        Ok(def)
    }
}

/// Reads the files of known names and checks that the needed ones are among them.
///
/// # Errors
/// When one is missing or cannot be read, or it is not clear which file holds the weights.
pub fn read_files(kind: EncoderKind, folder: &Path) -> anyhow::Result<Files> {
    let shown = folder.display();
    let mut files = Files::new();
    for name in KNOWN {
        let path = folder.join(name);
        if path.is_file() {
            files.insert(
                name.to_owned(),
                fs::read(&path).with_context(|| format!("`{}` cannot be read", path.display()))?,
            );
        }
    }
    let weights = weights_name(folder)?;
    let bytes = fs::read(folder.join(&weights)).with_context(|| format!("`{weights}` in `{shown}` cannot be read"))?;
    // Under its usual name, so that every reader finds it.
    files.insert(WEIGHTS.to_owned(), bytes);
    let needed: &[&str] = match kind {
        EncoderKind::Bert => &["config.json", "tokenizer.json"],
        EncoderKind::Static => &["tokenizer.json"],
        EncoderKind::Image | EncoderKind::Hashed | EncoderKind::Shipped => &["config.json"],
    };
    for name in needed {
        ensure!(
            files.contains_key(*name),
            "`{shown}` lacks `{name}`, which an encoder of the kind `{}` needs",
            kind.as_str()
        );
    }
    Ok(files)
}

fn weights_name(folder: &Path) -> anyhow::Result<String> {
    let shown = folder.display();
    let entries = fs::read_dir(folder).with_context(|| format!("the encoder's folder `{shown}` cannot be read"))?;
    let mut names: Vec<String> = entries
        .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
        .filter(|name| name.ends_with(".safetensors"))
        .collect();
    names.sort_unstable();
    match names.as_slice() {
        _ if names.iter().any(|name| name == WEIGHTS) => Ok(WEIGHTS.to_owned()),
        [only] => Ok(only.clone()),
        [] => bail!("`{shown}` holds no .safetensors file; `accord encoder get` makes a folder that has one"),
        _ => bail!("`{shown}` holds several .safetensors files; name the right one `{WEIGHTS}`: {}", names.join(", ")),
    }
}

/// Loads the encoder, as every labeler's page will, for the length of its vectors: what cannot be loaded here is not
/// published either.
fn dim(kind: EncoderKind, files: &Files) -> anyhow::Result<u32> {
    let encoder = block_on(load(kind_of_scorer(kind)?, files.clone(), &Compute::cpu()))?;
    u32::try_from(encoder.dim()).context("its vectors are too long")
}

/// The scorer's name of a kind. The two crates name kinds alike; only `shipped` is the project's own.
///
/// # Errors
/// When no files make an encoder of this kind.
pub fn kind_of_scorer(kind: EncoderKind) -> anyhow::Result<accord_protocol::EncoderKind> {
    accord_protocol::EncoderKind::parse(kind.as_str()).context("no folder holds an encoder of this kind")
}

/// `license: apache-2.0` between the dashes at the top of a model's README.
fn licence_of_readme(folder: &Path) -> Option<String> {
    let text = fs::read_to_string(folder.join("README.md")).ok()?;
    let front = text.strip_prefix("---")?.split_once("\n---")?.0;
    let line = front.lines().find_map(|line| line.strip_prefix("license:"))?;
    Some(line.trim().trim_matches(['"', '\'']).to_owned()).filter(|licence| !licence.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use accord_scorer::weights::NamedTensor;
    use accord_scorer::weights::safetensors::{Precision, write};

    struct Folder(std::path::PathBuf);

    impl Folder {
        fn new(name: &str, files: &[(&str, &[u8])]) -> Self {
            let path = std::env::temp_dir().join(format!("accord-folder-{name}-{}", std::process::id()));
            let _ = fs::remove_dir_all(&path);
            for (name, bytes) in files {
                let path = path.join(name);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, bytes).unwrap();
            }
            Self(path)
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    const TOKENIZER: &[u8] = include_bytes!("../../../../scorer/tests/reference/tiny-wordpiece/tokenizer.json");

    /// Two numbers for each of the tokenizer's tokens.
    fn table() -> Vec<u8> {
        let tokenizer: Value = serde_json::from_slice(TOKENIZER).unwrap();
        let n_tokens = tokenizer["model"]["vocab"].as_object().unwrap().len();
        let values = vec![0.5; 2 * n_tokens];
        write(&[NamedTensor { name: "embedding.weight".to_owned(), shape: vec![n_tokens, 2], values }], Precision::F16)
            .unwrap()
    }

    #[test]
    fn enc6_only_known_files_are_read_and_the_rest_follows_from_them() {
        let files: [(&str, &[u8]); 6] = [
            ("l2.safetensors", &table()),
            ("tokenizer.json", TOKENIZER),
            ("secret.txt", b"hush"),
            (POOLING_FILE, b"{}"),
            ("README.md", b"---\nlanguage: en\nlicense: apache-2.0\n---\n# Model"),
            (ABOUT, b"{\"name\":\"Words\"}"),
        ];
        let folder = Folder::new("static", &files);
        let encoder = EncoderFolder::read(EncoderKind::Static, &folder.0).unwrap();
        assert_eq!((encoder.dim, encoder.name.as_str(), encoder.licence.as_str()), (2, "Words", "apache-2.0"));
        assert_eq!(encoder.files.keys().collect::<Vec<_>>(), [POOLING_FILE, WEIGHTS, "tokenizer.json"]);
        let def = encoder.def(Some("https://a.example/m/")).unwrap();
        assert_eq!(def.files[1].url.as_deref(), Some("https://a.example/m/model.safetensors"));
        assert_eq!((def.files[1].sha256, def.files[1].n_bytes), (sha256(&table()), table().len() as u64));
        assert!(encoder.def(Some("ftp://a.example")).is_err());
    }

    #[track_caller]
    fn refused(kind: EncoderKind, files: &[(&str, &[u8])], wanted: &str) {
        let folder = Folder::new("refused", files);
        let message = format!("{:#}", EncoderFolder::read(kind, &folder.0).unwrap_err());
        assert!(message.contains(wanted), "{message}");
    }

    #[test]
    fn enc6_incomplete_folders_are_refused_with_what_they_lack() {
        refused(EncoderKind::Bert, &[("config.json", b"{}")], "no .safetensors file");
        refused(EncoderKind::Bert, &[("a.safetensors", b""), ("b.safetensors", b"")], "several");
        refused(EncoderKind::Bert, &[(WEIGHTS, b"x"), ("config.json", b"{}")], "lacks `tokenizer.json`");
        refused(
            EncoderKind::Static,
            &[(WEIGHTS, &table()[..90]), ("tokenizer.json", TOKENIZER)],
            "`model.safetensors`",
        );
        refused(EncoderKind::Static, &[(WEIGHTS, &table()), ("tokenizer.json", b"{}")], "`tokenizer.json`");
        refused(EncoderKind::Image, &[(WEIGHTS, &table()), ("config.json", b"{}")], "`config.json`");
        let missing = EncoderFolder::read(EncoderKind::Bert, Path::new("/nowhere/at/all")).unwrap_err();
        assert!(format!("{missing:#}").contains("/nowhere/at/all"));
    }
}
