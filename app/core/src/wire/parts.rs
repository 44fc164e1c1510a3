//! The written form of an item's parts: `{"title":…}` with exactly one of `text`, `markdown`, `image`, `turns` and
//! `fields`.

use serde::{Deserialize, Serialize};

use crate::ids::Digest;
use crate::record::{Body, Field, Image, ImageSource, MAX_PARTS, MAX_ROWS, MAX_URL_BYTES, Part, Turn};

/// One part as it is written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartWire {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    markdown: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    image: Option<ImageWire>,
    /// Pairs of speaker and text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    turns: Option<Vec<(String, String)>>,
    /// Pairs of name and value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    fields: Option<Vec<(String, String)>>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct ImageWire {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sha256: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    bytes: Option<u64>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    alt: String,
}

/// Parts as an owner's file holds them: the written form, in which an image may also be the name of a `file`. `resolve`
/// tells the digest and length of such a file's bytes.
///
/// # Errors
/// In words, which part cannot be shown and why.
pub fn parts_of_file(
    value: &serde_json::Value,
    mut resolve: impl FnMut(&str) -> Result<(Digest, u64), String>,
) -> Result<Vec<Part>, String> {
    let mut value = value.clone();
    for part in value.as_array_mut().into_iter().flatten() {
        let image = part.get_mut("image").and_then(serde_json::Value::as_object_mut);
        let Some((image, file)) = image.and_then(|image| image.remove("file").map(|file| (image, file))) else {
            continue;
        };
        let name = file.as_str().ok_or("the `file` of an image is not a name")?;
        let (sha256, n_bytes) = resolve(name).map_err(|why| format!("`{name}`: {why}"))?;
        image.insert("sha256".to_owned(), sha256.to_string().into());
        image.insert("bytes".to_owned(), n_bytes.into());
    }
    parts_of(&serde_json::from_value::<Vec<PartWire>>(value).map_err(|error| error.to_string())?)
}

/// Parts as they are written.
#[must_use]
pub fn wire_of(parts: &[Part]) -> Vec<PartWire> {
    parts.iter().map(part_wire).collect()
}

fn part_wire(part: &Part) -> PartWire {
    let wire = PartWire { title: part.title.to_string(), ..PartWire::default() };
    match &part.body {
        Body::Text(text) => PartWire { text: Some(text.to_string()), ..wire },
        Body::Markdown(text) => PartWire { markdown: Some(text.to_string()), ..wire },
        Body::Image(image) => PartWire { image: Some(image_wire(image)), ..wire },
        Body::Turns(turns) => {
            let pairs = turns.iter().map(|turn| (turn.speaker.to_string(), turn.text.to_string()));
            PartWire { turns: Some(pairs.collect()), ..wire }
        }
        Body::Fields(fields) => {
            let pairs = fields.iter().map(|field| (field.name.to_string(), field.value.to_string()));
            PartWire { fields: Some(pairs.collect()), ..wire }
        }
    }
}

fn image_wire(image: &Image) -> ImageWire {
    let alt = image.alt.to_string();
    match &image.source {
        ImageSource::Stored { sha256, n_bytes } => {
            ImageWire { url: None, sha256: Some(sha256.to_string()), bytes: Some(*n_bytes), alt }
        }
        ImageSource::Url { url, sha256 } => {
            ImageWire { url: Some(url.to_string()), sha256: sha256.map(|it| it.to_string()), bytes: None, alt }
        }
    }
}

/// The parts that were written.
///
/// # Errors
/// In words, which part cannot be shown and why.
pub fn parts_of(wire: &[PartWire]) -> Result<Vec<Part>, String> {
    if wire.is_empty() {
        return Err("it has no parts".to_owned());
    }
    if wire.len() > MAX_PARTS {
        return Err(format!("it has {} parts; {MAX_PARTS} fit a screen", wire.len()));
    }
    let numbered = |(idx, part)| part_of(part).map_err(|why: String| format!("part {}: {why}", idx + 1));
    wire.iter().enumerate().map(numbered).collect()
}

fn part_of(wire: &PartWire) -> Result<Part, String> {
    let PartWire { title, text, markdown, image, turns, fields } = wire;
    let body = match (text, markdown, image, turns, fields) {
        (Some(text), None, None, None, None) => Body::Text(text.as_str().into()),
        (None, Some(text), None, None, None) => Body::Markdown(text.as_str().into()),
        (None, None, Some(image), None, None) => Body::Image(image_of(image)?),
        (None, None, None, Some(turns), None) => Body::Turns(
            rows(turns)?
                .iter()
                .map(|(speaker, text)| Turn { speaker: speaker.as_str().into(), text: text.as_str().into() })
                .collect(),
        ),
        (None, None, None, None, Some(fields)) => Body::Fields(
            rows(fields)?
                .iter()
                .map(|(name, value)| Field { name: name.as_str().into(), value: value.as_str().into() })
                .collect(),
        ),
        _ => return Err("it needs exactly one of `text`, `markdown`, `image`, `turns` and `fields`".to_owned()),
    };
    Ok(Part { title: title.as_str().into(), body })
}

fn rows(rows: &[(String, String)]) -> Result<&[(String, String)], String> {
    match rows.len() {
        0 => Err("it is empty".to_owned()),
        n if n > MAX_ROWS => Err(format!("it has {n} rows; at most {MAX_ROWS} are shown")),
        _ => Ok(rows),
    }
}

fn image_of(wire: &ImageWire) -> Result<Image, String> {
    let digest = |text: &String| text.parse::<Digest>().map_err(|_| format!("`{text}` is no SHA-256"));
    let sha256 = wire.sha256.as_ref().map(digest).transpose()?;
    let source = match (&wire.url, sha256, wire.bytes) {
        (Some(url), sha256, _) => ImageSource::Url { url: checked_url(url)?.into(), sha256 },
        (None, Some(sha256), Some(n_bytes)) => ImageSource::Stored { sha256, n_bytes },
        _ => return Err("an image needs a `url`, or `sha256` and `bytes` of an object in the store".to_owned()),
    };
    Ok(Image { source, alt: wire.alt.as_str().into() })
}

/// Only what a page may connect to is an address of an image: nothing that runs, and nothing that carries a password.
fn checked_url(url: &str) -> Result<&str, String> {
    let loopback = ["http://127.0.0.1", "http://localhost"];
    let after = |start: &str| url.strip_prefix(start);
    let local = loopback.iter().find_map(|start| after(start)).filter(|rest| rest.starts_with([':', '/']));
    let rest = after("https://").or_else(|| local.map(|_| "localhost"));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    if url.len() > MAX_URL_BYTES {
        return Err(format!("its URL is over {MAX_URL_BYTES} bytes"));
    }
    if host.is_empty() || host.contains('@') || url.chars().any(|letter| letter.is_control() || letter == ' ') {
        return Err(format!("`{}` is no https URL of an image", url.chars().take(80).collect::<String>()));
    }
    Ok(url)
}
