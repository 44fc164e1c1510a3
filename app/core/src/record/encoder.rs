//! What turns items into vectors, as a part of the project: which encoder, its files, and where they are.
//!
//! An encoder only decides in which order items are asked. It is data in the manifest so that every device embeds
//! alike, and named by content hashes so that nobody can slip other weights to a labeler.

use std::collections::BTreeSet;

use thiserror::Error;

use crate::ids::Digest;

/// Longest vector an encoder may make.
pub const MAX_DIM: u32 = 8192;
/// Largest file of an encoder, and largest file of embeddings for one shard, in bytes: 2 GiB.
pub const MAX_FILE_BYTES: u64 = 1 << 31;
/// Most files an encoder may have; the largest known folder has five.
pub const MAX_FILES: usize = 16;
/// The one file of the usual folder that lies in a folder of its own (sentence-transformers writes it there).
pub const POOLING_FILE: &str = "1_Pooling/config.json";

/// Longest URL that every browser and host takes.
const MAX_URL_BYTES: usize = 2048;
/// Longest name of a file.
const MAX_NAME_BYTES: usize = 128;

/// The kinds of encoders a project can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EncoderKind {
    /// Hashed n-grams: part of every page, no files.
    Hashed,
    /// A table of token vectors, averaged.
    Static,
    /// A BERT-family sentence encoder.
    Bert,
    /// An image encoder of the EfficientNet-Lite or MobileNet family.
    Image,
    /// None: the vectors came with the data, see [`super::Shard::embeddings`].
    Shipped,
}

impl EncoderKind {
    /// Every kind, in the order in which help texts list them.
    pub const ALL: [Self; 5] = [Self::Hashed, Self::Static, Self::Bert, Self::Image, Self::Shipped];

    /// Name in manifests and on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Hashed => "hashed",
            Self::Static => "static",
            Self::Bert => "bert",
            Self::Image => "image",
            Self::Shipped => "shipped",
        }
    }

    /// The kind of a name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

/// The encoder of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncoderDef {
    /// How it works.
    pub kind: EncoderKind,
    /// What people call it, for instance `all-MiniLM-L6-v2`.
    pub name: String,
    /// Length of its vectors; 0 for [`EncoderKind::Hashed`], whose length is the page's own business.
    pub dim: u32,
    /// Licence of the weights as their makers state it; empty where nobody said.
    pub licence: String,
    /// Its files; none for [`EncoderKind::Hashed`] and [`EncoderKind::Shipped`].
    pub files: Vec<WeightFile>,
}

/// A file of an encoder: immutable, checked against its hash on every device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeightFile {
    /// Its name in the usual folder, for instance `model.safetensors`.
    pub name: String,
    /// What its bytes must hash to.
    pub sha256: Digest,
    /// Its size in bytes.
    pub n_bytes: u64,
    /// Where it can be fetched; without one it is the object `model/<sha256>` of the project's own store.
    pub url: Option<String>,
}

/// Vectors that came with the data: a `.npy` file (format 1.0, little-endian `<f2` or `<f4`, C order, `n_items * dim`)
/// whose row i belongs to line i of the shard. It is the object `data/<sha256>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShardEmbeddings {
    /// Its name and what its bytes must hash to.
    pub sha256: Digest,
    /// Its size in bytes.
    pub n_bytes: u64,
}

/// Why an encoder's definition is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum EncoderFault {
    /// Vectors of no or of an absurd length.
    #[error("its vectors have length {found}; the length is from 1 to {MAX_DIM}")]
    Dim {
        /// The length named.
        found: u32,
    },
    /// Too many files.
    #[error("it has {found} files; at most {MAX_FILES} are allowed")]
    TooManyFiles {
        /// How many it has.
        found: usize,
    },
    /// A kind that has no files names some, or one that needs files names none.
    #[error("an encoder of the kind `{kind}` {wanted}, but it names {found}")]
    NFiles {
        /// The kind.
        kind: &'static str,
        /// What that kind has.
        wanted: &'static str,
        /// How many it names.
        found: usize,
    },
    /// A name that could lead out of the encoder's folder.
    #[error("the file name `{name}` is not allowed; a name is a plain file name or `{POOLING_FILE}`")]
    FileName {
        /// The name, cut to 80 characters.
        name: String,
    },
    /// Two files of one name.
    #[error("it names the file `{name}` twice")]
    FileTwice {
        /// The name.
        name: String,
    },
    /// A file of no or of an absurd size.
    #[error("its file `{name}` has {n_bytes} bytes; a file has from 1 to {MAX_FILE_BYTES} bytes")]
    FileBytes {
        /// The file.
        name: String,
        /// The size named.
        n_bytes: u64,
    },
    /// A URL that a page cannot or must not fetch. The message does not repeat it: it may hold a key.
    #[error("the URL of its file `{name}` {why}")]
    Url {
        /// The file.
        name: String,
        /// What is wrong with it and what it should be.
        why: &'static str,
    },
}

impl EncoderDef {
    /// The encoder of a project that names none.
    #[must_use]
    pub fn hashed() -> Self {
        Self {
            kind: EncoderKind::Hashed,
            name: "hashed n-grams".to_owned(),
            dim: 0,
            licence: String::new(),
            files: Vec::new(),
        }
    }

    /// What must be downloaded before it runs, in bytes.
    #[must_use]
    pub fn n_bytes(&self) -> u64 {
        self.files.iter().map(|file| file.n_bytes).fold(0, u64::saturating_add)
    }

    /// Checks everything that can be checked without the files.
    ///
    /// # Errors
    /// When a length, a name, a size or a URL is out of bounds.
    pub fn check(&self) -> Result<(), EncoderFault> {
        let n_files = self.files.len();
        let needs_files = matches!(self.kind, EncoderKind::Static | EncoderKind::Bert | EncoderKind::Image);
        if self.kind != EncoderKind::Hashed && !(1..=MAX_DIM).contains(&self.dim) {
            return Err(EncoderFault::Dim { found: self.dim });
        }
        if needs_files == self.files.is_empty() {
            let wanted = if needs_files { "needs its files" } else { "has no files" };
            return Err(EncoderFault::NFiles { kind: self.kind.as_str(), wanted, found: n_files });
        }
        if n_files > MAX_FILES {
            return Err(EncoderFault::TooManyFiles { found: n_files });
        }
        let mut names = BTreeSet::new();
        for file in &self.files {
            file.check()?;
            if !names.insert(&file.name) {
                return Err(EncoderFault::FileTwice { name: file.name.clone() });
            }
        }
        Ok(())
    }
}

impl WeightFile {
    fn check(&self) -> Result<(), EncoderFault> {
        if !is_plain_name(&self.name) {
            return Err(EncoderFault::FileName { name: self.name.chars().take(80).collect() });
        }
        if !(1..=MAX_FILE_BYTES).contains(&self.n_bytes) {
            return Err(EncoderFault::FileBytes { name: self.name.clone(), n_bytes: self.n_bytes });
        }
        match self.url.as_deref().and_then(url_fault) {
            Some(why) => Err(EncoderFault::Url { name: self.name.clone(), why }),
            None => Ok(()),
        }
    }
}

/// Whether a name stays inside its folder on every system.
fn is_plain_name(name: &str) -> bool {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "._-+".contains(letter);
    name == POOLING_FILE
        || (!name.is_empty() && name.len() <= MAX_NAME_BYTES && !name.starts_with('.') && name.chars().all(is_plain))
}

fn url_fault(url: &str) -> Option<&'static str> {
    let Some(rest) = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")) else {
        return Some("does not begin with https:// or http://; pages fetch nothing else");
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if host.is_empty() {
        return Some("names no host");
    }
    if host.contains('@') {
        return Some("holds a name or a password before the host; browsers refuse such URLs");
    }
    if url.len() > MAX_URL_BYTES {
        return Some("is longer than 2048 bytes");
    }
    let is_clean = !url.chars().any(|letter| letter.is_whitespace() || letter.is_control() || letter == '\\');
    (!is_clean).then_some("holds a space, a control character or a backslash; write them as %-escapes")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::sha256;

    fn file(name: &str, n_bytes: u64, url: Option<&str>) -> WeightFile {
        WeightFile { name: name.to_owned(), sha256: sha256(b"x"), n_bytes, url: url.map(str::to_owned) }
    }

    fn bert(dim: u32, files: Vec<WeightFile>) -> EncoderDef {
        EncoderDef { kind: EncoderKind::Bert, name: "n".to_owned(), dim, licence: String::new(), files }
    }

    #[track_caller]
    fn refused(encoder: &EncoderDef, wanted: &str) {
        let message = encoder.check().unwrap_err().to_string();
        assert!(message.contains(wanted), "{message}");
    }

    #[test]
    fn kinds_round_trip_through_their_names() {
        for kind in EncoderKind::ALL {
            assert_eq!(EncoderKind::parse(kind.as_str()), Some(kind));
        }
        assert_eq!(EncoderKind::parse("Bert"), None);
    }

    #[test]
    fn enc1_sound_definitions_pass() {
        assert_eq!(EncoderDef::hashed().check(), Ok(()));
        let files = vec![
            file("config.json", 1, None),
            file(POOLING_FILE, 190, Some("http://127.0.0.1:8000/a/1_Pooling/config.json")),
            file("model.safetensors", MAX_FILE_BYTES, Some("https://a.example/m?sig=x%20y")),
        ];
        assert_eq!(bert(MAX_DIM, files).check(), Ok(()));
        let shipped = EncoderDef { kind: EncoderKind::Shipped, ..bert(384, Vec::new()) };
        assert_eq!(shipped.check(), Ok(()));
    }

    #[test]
    fn enc1_lengths_and_numbers_of_files_are_bounded() {
        refused(&bert(0, vec![file("a", 1, None)]), "length 0");
        refused(&bert(8193, vec![file("a", 1, None)]), "8193");
        refused(&bert(384, Vec::new()), "`bert` needs its files");
        refused(&EncoderDef { kind: EncoderKind::Shipped, ..bert(384, vec![file("a", 1, None)]) }, "has no files");
        let many = (0..17).map(|n| file(&format!("f{n}"), 1, None)).collect();
        refused(&bert(384, many), "17 files");
        refused(&bert(384, vec![file("a", 1, None), file("a", 2, None)]), "`a` twice");
        for n_bytes in [0, MAX_FILE_BYTES + 1, u64::MAX] {
            refused(&bert(384, vec![file("a", n_bytes, None)]), "bytes");
        }
    }

    #[test]
    fn enc1_names_cannot_leave_their_folder() {
        for name in ["", "..", ".hidden", "a/b", "/etc/passwd", "2_Pooling/config.json", "a\\b", "C:a", "a b", "ä"] {
            refused(&bert(384, vec![file(name, 1, None)]), "plain file name");
        }
    }

    #[test]
    fn enc1_urls_are_what_a_page_may_fetch() {
        for (url, wanted) in [
            ("ftp://a.example/m", "https://"),
            ("javascript:alert(1)", "https://"),
            ("//a.example/m", "https://"),
            ("https:///m", "no host"),
            ("https://me:hush@a.example/m", "password"),
            ("https://a.example/a b", "escapes"),
            (&format!("https://a.example/{}", "m".repeat(2048)), "2048"),
        ] {
            let message = bert(384, vec![file("a", 1, Some(url))]).check().unwrap_err().to_string();
            assert!(message.contains(wanted) && !message.contains("hush"), "{message}");
        }
    }
}
