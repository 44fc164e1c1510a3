//! What a replay reads: vectors with a file of labels, or JSON Lines with texts or images, every fault named by its line.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use accord_scorer::weights::npy::Npy;
use anyhow::{Context as _, bail, ensure};
use serde_json::{Map, Value};

use crate::embeddings::Vectors;
use crate::records;

/// Larger files are no images that anybody labels.
const MAX_IMAGE_BYTES: u64 = 256 << 20;

/// Where items and their true labels are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SetSource {
    /// A matrix with one row an item, and a text file with one label a line.
    Npy {
        /// The `.npy` file.
        vectors: PathBuf,
        /// The labels.
        labels: PathBuf,
    },
    /// Rows `{"id","text"|"image","label"}`.
    JsonLines(PathBuf),
}

impl FromStr for SetSource {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let ends = |name: &str, ending: &str| name.to_lowercase().ends_with(ending);
        if ends(text, ".jsonl") || ends(text, ".ndjson") {
            return Ok(Self::JsonLines(text.into()));
        }
        match text.rsplit_once(',') {
            Some((vectors, labels)) if ends(vectors, ".npy") && !labels.is_empty() => {
                Ok(Self::Npy { vectors: vectors.into(), labels: labels.into() })
            }
            _ if ends(text, ".npy") => Err(format!("`{text}` lacks its labels; write {text},LABELS.txt")),
            _ => Err(
                "a set is X.npy,LABELS.txt (one label a line) or F.jsonl (rows {\"id\",\"text\"|\"image\",\"label\"})"
                    .to_owned(),
            ),
        }
    }
}

/// What the items are.
#[derive(Clone, Debug, PartialEq)]
pub enum Contents {
    /// Vectors made elsewhere.
    Vectors(Vectors),
    /// Texts.
    Texts(Vec<String>),
    /// The bytes of image files.
    Images(Vec<Vec<u8>>),
}

/// Items with their true labels, in the file's order.
#[derive(Clone, Debug, PartialEq)]
pub struct Items {
    /// What they are.
    pub contents: Contents,
    /// One label each.
    pub labels: Vec<String>,
}

/// The field of a JSON row that an encoder reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// `text`.
    Text,
    /// `image`, a file name relative to the file of rows.
    Image,
}

impl Field {
    const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Image => "image",
        }
    }
}

/// Reads a set. `field` is what the encoder reads, `None` for `--encoder npy`.
///
/// # Errors
/// When a file cannot be read, does not fit the encoder, or holds a row that cannot be used; the row is named.
pub fn read(source: &SetSource, field: Option<Field>) -> anyhow::Result<Items> {
    match (source, field) {
        (SetSource::Npy { vectors, labels }, None) => read_npy(vectors, labels),
        (SetSource::JsonLines(path), Some(field)) => read_json_lines(path, field),
        (SetSource::Npy { vectors, .. }, Some(_)) => bail!(
            "`{}` already holds vectors, which no encoder reads; say --encoder npy, or give a .jsonl file",
            vectors.display()
        ),
        (SetSource::JsonLines(path), None) => bail!(
            "--encoder npy takes vectors made elsewhere, and `{}` holds rows; give X.npy,LABELS.txt, or say --encoder \
             hashed, static:DIR, bert:DIR or image:DIR",
            path.display()
        ),
    }
}

fn read_npy(vectors: &Path, labels: &Path) -> anyhow::Result<Items> {
    let name = vectors.display().to_string();
    let bytes = fs::read(vectors).with_context(|| format!("`{name}` could not be read"))?;
    let npy = Npy::parse(&name, &bytes)?;
    let text = fs::read(labels).with_context(|| format!("`{}` could not be read", labels.display()))?;
    let labels_name = labels.display();
    let labels = lines(&text).with_context(|| format!("`{labels_name}` cannot be used"))?;
    let (n_rows, n_labels) = (npy.n_rows(), labels.len());
    ensure!(
        n_rows <= n_labels,
        "`{name}` has {n_rows} rows but `{labels_name}` has {n_labels} labels: row {n_labels} (the first is 0) has \
         none. Write one label a line, in the order of the rows"
    );
    ensure!(
        n_rows == n_labels,
        "`{labels_name}` has {n_labels} labels but `{name}` has {n_rows} rows: the label on line {} belongs to none. \
         Make both from the same records",
        n_rows + 1
    );
    Ok(Items { contents: Contents::Vectors(Vectors { dim: npy.dim(), values: npy.to_vec()? }), labels })
}

/// One label a line; a line end after the last is no further line.
fn lines(bytes: &[u8]) -> anyhow::Result<Vec<String>> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).context("it is not UTF-8 text; save it as UTF-8")?;
    let mut labels = Vec::new();
    for (line, label) in (1..).zip(text.lines()) {
        ensure!(!label.trim().is_empty(), "line {line} is blank; write one label a line, or leave the item's row out");
        labels.push(label.trim().to_owned());
    }
    Ok(labels)
}

fn read_json_lines(path: &Path, field: Field) -> anyhow::Result<Items> {
    let shown = path.display().to_string();
    let (_, bytes) = records::read(path)?;
    let folder = path.parent().unwrap_or(Path::new(""));
    let (mut texts, mut images, mut labels) = (Vec::new(), Vec::new(), Vec::new());
    let mut line_of_id: BTreeMap<String, u64> = BTreeMap::new();
    let mut fault = None;
    records::each_json_line(&bytes, |line, fields| {
        if fault.is_some() {
            return;
        }
        let row = fields.and_then(|fields| Row::of(&fields, field)).and_then(|row| {
            match line_of_id.insert(row.id.clone(), line) {
                Some(other) => {
                    Err(format!("its id `{}` already stands on line {other}; give each row its own", row.id))
                }
                None => Ok(row),
            }
        });
        let taken = row.and_then(|row| {
            match field {
                Field::Text => texts.push(row.content),
                Field::Image => images.push(image(&folder.join(row.content))?),
            }
            labels.push(row.label);
            Ok(())
        });
        fault = taken.err().map(|why| (line, why));
    });
    if let Some((line, why)) = fault {
        bail!("line {line} of `{shown}` cannot be used: {why}");
    }
    let contents = match field {
        Field::Text => Contents::Texts(texts),
        Field::Image => Contents::Images(images),
    };
    Ok(Items { contents, labels })
}

struct Row {
    id: String,
    content: String,
    label: String,
}

impl Row {
    fn of(fields: &Map<String, Value>, field: Field) -> Result<Self, String> {
        let plain = |name: &str| match fields.get(name) {
            Some(Value::String(text)) if !text.trim().is_empty() => Ok(text.trim().to_owned()),
            Some(Value::String(_) | Value::Null) => {
                Err(format!("its `{name}` is empty; fill it, or leave the row out"))
            }
            Some(value @ (Value::Number(_) | Value::Bool(_))) => Ok(value.to_string()),
            Some(_) => Err(format!("its `{name}` is neither text nor a number")),
            None => {
                let wanted = field.name();
                let found = records::names(fields);
                Err(format!("it has no `{name}`; rows are {{\"id\",\"{wanted}\",\"label\"}}, and it has {found}"))
            }
        };
        Ok(Self { id: plain("id")?, content: plain(field.name())?, label: plain("label")? })
    }
}

fn image(path: &Path) -> Result<Vec<u8>, String> {
    let shown = path.display();
    let unreadable = |why: std::io::Error| format!("its image `{shown}` cannot be read: {why}");
    let n_bytes = fs::metadata(path).map_err(unreadable)?.len();
    if n_bytes > MAX_IMAGE_BYTES {
        return Err(format!("its image `{shown}` has {n_bytes} bytes; the limit is 256 MiB"));
    }
    fs::read(path).map_err(unreadable)
}

#[cfg(test)]
mod tests {
    use super::*;
    use accord_scorer::weights::npy::{NpyDtype, encode_matrix};

    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("accord-replay-{name}-{}", std::process::id()));
            fs::create_dir_all(&path).unwrap();
            Self(path)
        }

        fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
            let path = self.0.join(name);
            fs::write(&path, bytes).unwrap();
            path
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn a_set_is_named_by_its_files() {
        assert_eq!("a/b,c.jsonl".parse(), Ok(SetSource::JsonLines("a/b,c.jsonl".into())));
        let pair = SetSource::Npy { vectors: "a,b.npy".into(), labels: "l.txt".into() };
        assert_eq!("a,b.npy,l.txt".parse(), Ok(pair));
        assert!("a.npy".parse::<SetSource>().unwrap_err().contains("write a.npy,LABELS.txt"));
        assert!("a.csv".parse::<SetSource>().unwrap_err().contains("one label a line"));
    }

    #[test]
    fn vectors_and_labels_go_together_or_the_line_is_named() {
        let folder = Folder::new("npy");
        let vectors = folder.file("x.npy", encode_matrix(&[1.0, 2.0, 3.0, 4.0], 2, NpyDtype::F32));
        let with = |labels: &str| {
            let labels = folder.file("l.txt", labels);
            read(&SetSource::Npy { vectors: vectors.clone(), labels }, None)
        };
        let items = with("a b\r\nc\n").unwrap();
        assert_eq!(items.labels, ["a b", "c"]);
        assert!(matches!(items.contents, Contents::Vectors(Vectors { dim: 2, .. })));
        let why = |labels: &str| format!("{:#}", with(labels).unwrap_err());
        assert!(why("a\n\n").contains("line 2 is blank"), "{}", why("a\n\n"));
        assert!(why("a\n").contains("row 1 (the first is 0) has none"));
        assert!(why("a\nb\nc\n").contains("on line 3 belongs to none"));
        let source = SetSource::Npy { vectors: vectors.clone(), labels: folder.0.join("absent.txt") };
        assert!(format!("{:#}", read(&source, None).unwrap_err()).contains("absent.txt"));
        assert!(read(&source, Some(Field::Text)).unwrap_err().to_string().contains("--encoder npy"));
    }

    #[test]
    fn rows_are_read_and_the_first_bad_one_is_named() {
        let folder = Folder::new("jsonl");
        let with = |rows: &str, field| read(&SetSource::JsonLines(folder.file("f.jsonl", rows)), Some(field));
        let good = "{\"id\":1,\"text\":\"x\",\"label\":\"a\"}\n\n{\"id\":\"2\",\"text\":\"y\",\"label\":2}\n";
        let items = with(good, Field::Text).unwrap();
        assert_eq!(items.contents, Contents::Texts(vec!["x".into(), "y".into()]));
        assert_eq!(items.labels, ["a", "2"]);
        let why = |row: &str| with(&format!("{good}{row}\n"), Field::Text).unwrap_err().to_string();
        assert!(why("nope").starts_with("line 4 of `") && why("nope").contains("not JSON"));
        assert!(why("{\"id\":3,\"text\":\"z\"}").contains("no `label`"));
        assert!(why("{\"id\":3,\"text\":\" \",\"label\":\"a\"}").contains("`text` is empty"));
        assert!(why("{\"id\":\"1\",\"text\":\"z\",\"label\":\"a\"}").contains("already stands on line 1"));
        let image = with("{\"id\":1,\"image\":\"no.png\",\"label\":\"a\"}\n", Field::Image);
        assert!(image.unwrap_err().to_string().contains("no.png"));
        let source = SetSource::JsonLines(folder.0.join("f.jsonl"));
        assert!(read(&source, None).unwrap_err().to_string().contains("X.npy,LABELS.txt"));
    }
}
