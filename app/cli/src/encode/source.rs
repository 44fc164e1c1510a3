//! The records of a file as what an encoder reads: a text, or the bytes of an image beside the file.

use std::fs;
use std::path::{Path, PathBuf};

use accord_scorer::encoder::Input;
use anyhow::bail;
use serde_json::Value;

use crate::records::{self, Form};

/// Larger files are no images that anybody labels.
const MAX_IMAGE_BYTES: u64 = 256 << 20;

/// One record.
#[derive(Debug)]
pub(super) struct Record {
    /// Where it begins, 1 for the first line.
    pub(super) line: u64,
    what: Result<What, String>,
}

#[derive(Debug)]
enum What {
    Text(String),
    Image(PathBuf),
}

/// What is encoded.
#[derive(Debug)]
pub(super) enum Content<'a> {
    Text(&'a str),
    Image(Vec<u8>),
}

impl Content<'_> {
    pub(super) fn input(&self) -> Input<'_> {
        match self {
            Content::Text(text) => Input::Text(text),
            Content::Image(bytes) => Input::Image(bytes),
        }
    }
}

impl Record {
    /// What the record holds, read from its file where it names one.
    pub(super) fn content(&self) -> Result<Content<'_>, String> {
        match self.what.as_ref().map_err(Clone::clone)? {
            What::Text(text) => Ok(Content::Text(text)),
            What::Image(path) => {
                let shown = path.display();
                let n_bytes =
                    fs::metadata(path).map_err(|why| format!("its image `{shown}` cannot be read: {why}"))?.len();
                if n_bytes > MAX_IMAGE_BYTES {
                    return Err(format!("its image `{shown}` has {n_bytes} bytes; the limit is 256 MiB"));
                }
                let bytes = fs::read(path).map_err(|why| format!("its image `{shown}` cannot be read: {why}"))?;
                Ok(Content::Image(bytes))
            }
        }
    }
}

/// All records in the file's order.
///
/// # Errors
/// When the file cannot be read or lacks the column altogether.
pub(super) fn read(path: &Path, field: &str, is_image: bool) -> anyhow::Result<Vec<Record>> {
    let folder = path.parent().unwrap_or(Path::new(""));
    let what = |value: String| match value.trim() {
        "" => Err(format!("its `{field}` is empty")),
        name if is_image => Ok(What::Image(folder.join(name))),
        _ => Ok(What::Text(value)),
    };
    let mut found: Vec<Record> = Vec::new();
    match records::read(path)? {
        (Form::JsonLines, bytes) => records::each_json_line(&bytes, |line, fields| {
            let value = fields.and_then(|mut fields| match fields.remove(field) {
                Some(Value::String(value)) => Ok(value),
                Some(value @ (Value::Number(_) | Value::Bool(_))) => Ok(value.to_string()),
                Some(_) => Err(format!("its `{field}` is neither text nor a number")),
                None => Err(format!("it has no `{field}`; it has {}", records::names(&fields))),
            });
            found.push(Record { line, what: value.and_then(what) });
        }),
        (Form::Separated(delimiter), bytes) => {
            records::each_separated(&bytes, delimiter, &[field], |line, fields| {
                let value = fields.map(|fields| fields.into_iter().next().unwrap_or_default());
                found.push(Record { line, what: value.and_then(what) });
            })?;
        }
    }
    // One bad record is left out; when all are, the wrong field was named.
    if let Some(Record { line, what: Err(why) }) = found.first()
        && found.iter().all(|record| record.what.is_err())
    {
        bail!("no record of `{}` can be used; line {line}: {why}", path.display());
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enc5_every_record_has_its_place_and_bad_ones_their_reason() {
        let folder = std::env::temp_dir().join(format!("accord-source-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join("items.jsonl");
        let lines = "{\"text\":\"a\"}\nnope\n\n{\"txt\":\"b\"}\n{\"text\":\" \"}\n{\"text\":5}\n{\"text\":\"c\"}\n";
        fs::write(&path, lines).unwrap();
        let records = read(&path, "text", false).unwrap();
        let told: Vec<(u64, bool)> = records.iter().map(|record| (record.line, record.content().is_ok())).collect();
        assert_eq!(told, [(1, true), (2, false), (4, false), (5, false), (6, true), (7, true)]);
        assert!(records[2].content().unwrap_err().contains("`txt`"));
        assert!(read(&path, "words", false).unwrap_err().to_string().contains("line 1: it has no `words`"));
        fs::write(folder.join("items.csv"), "image\na.png\nmissing.png\n").unwrap();
        fs::write(folder.join("a.png"), b"png").unwrap();
        let records = read(&folder.join("items.csv"), "image", true).unwrap();
        assert!(matches!(records[0].content(), Ok(Content::Image(bytes)) if bytes == b"png"));
        assert!(records[1].content().unwrap_err().contains("missing.png"));
        assert!(read(&folder.join("items.csv"), "text", false).unwrap_err().to_string().contains("`image`"));
        fs::remove_dir_all(&folder).unwrap();
    }
}
