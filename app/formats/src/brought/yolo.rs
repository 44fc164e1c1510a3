//! YOLO's folder in a zip: `classes.txt` (or the names in `data.yaml`), `labels/…/NAME.txt`, and which image each is: our
//! `images.csv`, or images in the zip.

use std::collections::BTreeMap;
use std::io::Read as _;

use accord_core::event::{BoxMark, Value};
use accord_core::record::{Form, LabelDef, LabelSchema};
use serde_json::json;
use zip::read::ZipArchive;

use super::label_studio::pixels;
use super::{Brought, Context, choice, guess, put, question_of};
use crate::fault::Fault;
use crate::load::{image_json, item_of_json};
use crate::out::image_size::{HEAD_BYTES, image_size};
use crate::record::At;
use crate::{FormatError, Input, Loader};

/// One file with boxes is never larger.
const MAX_TEXT_BYTES: u64 = 16 << 20;
const MAX_ENTRIES: usize = 2_000_000;
const ENDINGS: [&str; 7] = ["png", "jpg", "jpeg", "webp", "gif", "bmp", "avif"];

/// Where an image is and how large it is.
struct Listed {
    name: String,
    address: String,
    reference: Option<String>,
    size: Option<(u32, u32)>,
}

fn broken(what: impl Into<String>, remedy: &'static str) -> FormatError {
    FormatError::Broken { what: what.into(), remedy }
}

fn archive(input: &mut dyn Input) -> Result<ZipArchive<&mut dyn Input>, FormatError> {
    let archive = ZipArchive::new(input)
        .map_err(|error| broken(format!("the archive is damaged ({error})"), "put the folder into a zip again"))?;
    if archive.len() > MAX_ENTRIES {
        return Err(broken(format!("the archive has {} entries", archive.len()), "split it"));
    }
    Ok(archive)
}

fn text(archive: &mut ZipArchive<&mut dyn Input>, name: &str) -> Result<Option<String>, FormatError> {
    let Some(place) = archive.index_for_name(name) else { return Ok(None) };
    let damaged = |error| broken(format!("`{name}` is damaged ({error})"), "put the folder into a zip again");
    let mut bytes = Vec::new();
    archive.by_index(place).map_err(damaged)?.take(MAX_TEXT_BYTES).read_to_end(&mut bytes)?;
    Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
}

/// Names in order of class.
fn classes(archive: &mut ZipArchive<&mut dyn Input>) -> Result<Vec<String>, FormatError> {
    let find = |archive: &ZipArchive<&mut dyn Input>, last: &[&str]| {
        let is_it = |name: &&str| last.iter().any(|last| name.rsplit('/').next() == Some(*last));
        archive.file_names().find(is_it).map(str::to_owned)
    };
    if let Some(name) = find(archive, &["classes.txt", "obj.names"]) {
        let all = text(archive, &name)?.unwrap_or_default();
        return Ok(all.lines().map(str::to_owned).filter(|name| !name.is_empty()).collect());
    }
    if let Some(name) = find(archive, &["data.yaml", "dataset.yaml", "data.yml"]) {
        let names = names_in_yaml(&text(archive, &name)?.unwrap_or_default());
        if !names.is_empty() {
            return Ok(names);
        }
    }
    Err(broken("the archive has no names of classes", "put a `classes.txt` with one name a line into it"))
}

/// `names: [a, b]`, or lines `0: a` or `- a` below `names:`.
fn names_in_yaml(yaml: &str) -> Vec<String> {
    let bare = |name: &str| {
        let name = name.trim();
        let quoted: Option<String> = serde_json::from_str(name).ok();
        quoted.unwrap_or_else(|| name.trim_matches('\'').to_owned())
    };
    let mut lines = yaml.lines().skip_while(|line| !line.starts_with("names:"));
    let first = lines.next().unwrap_or_default().trim_start_matches("names:").trim();
    if let Some(list) = first.strip_prefix('[') {
        return list.trim_end_matches(']').split(',').map(bare).filter(|name| !name.is_empty()).collect();
    }
    let below = lines.take_while(|line| line.starts_with([' ', '-']));
    let name = |line: &str| {
        let line = line.trim();
        let rest = line.strip_prefix("- ").or_else(|| line.split_once(':').map(|(_, rest)| rest));
        rest.map(bare)
    };
    below.filter_map(name).filter(|name| !name.is_empty()).collect()
}

pub(super) fn questions(input: &mut dyn Input) -> Result<Option<LabelSchema>, FormatError> {
    let labels = classes(&mut archive(input)?)?.iter().map(|name| LabelDef::new(name, "")).collect();
    Ok(guess::single("boxes", Form::Boxes { labels }))
}

pub(super) fn read(
    input: &mut dyn Input,
    context: &mut Context<'_>,
    loader: &mut Loader<'_>,
) -> Result<(), FormatError> {
    let mut archive = archive(input)?;
    let classes = classes(&mut archive)?;
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    for name in archive.file_names() {
        if let Some(stem) = name.rsplit('/').next().and_then(|last| last.strip_suffix(".txt")) {
            files.insert(stem.to_owned(), name.to_owned());
        }
    }
    let images = images(&mut archive)?;
    if images.is_empty() {
        return Err(broken("the archive tells of no images", "put the images, or our `images.csv`, into it"));
    }
    for (line, image) in (1..).zip(images) {
        let lines = match files.get(&image.name) {
            Some(name) => text(&mut archive, name)?,
            None => None,
        };
        let at = At { file: &image.name, line };
        let brought = of_one(&image, lines.as_deref(), &classes, context);
        if !put(loader, at, brought, context) {
            break;
        }
    }
    Ok(())
}

fn images(archive: &mut ZipArchive<&mut dyn Input>) -> Result<Vec<Listed>, FormatError> {
    if let Some(listed) = text(archive, "images.csv")? {
        let mut table = csv::Reader::from_reader(listed.as_bytes());
        let row = |row: csv::StringRecord| {
            let cell = |place: usize| row.get(place).unwrap_or_default().to_owned();
            let size = cell(2).parse().ok().zip(cell(3).parse().ok());
            Listed { name: cell(0), address: cell(1), reference: Some(cell(5)).filter(|it| !it.is_empty()), size }
        };
        return Ok(table.records().filter_map(Result::ok).map(row).collect());
    }
    let is_image = |name: &str| {
        let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
        ENDINGS.contains(&ending.as_str()) && !name.starts_with("__MACOSX/")
    };
    let mut names: Vec<String> = archive.file_names().filter(|name| is_image(name)).map(str::to_owned).collect();
    names.sort();
    let mut found = Vec::new();
    for name in names {
        let last = name.rsplit('/').next().unwrap_or_default();
        let stem = last.rsplit_once('.').map_or(last, |(stem, _)| stem).to_owned();
        let mut head = Vec::new();
        let damaged = |error| broken(format!("`{name}` is damaged ({error})"), "put the folder into a zip again");
        archive.by_name(&name).map_err(damaged)?.take(HEAD_BYTES as u64).read_to_end(&mut head)?;
        found.push(Listed { name: stem, reference: Some(name.clone()), address: name, size: image_size(&head) });
    }
    Ok(found)
}

fn of_one(
    image: &Listed,
    lines: Option<&str>,
    classes: &[String],
    context: &mut Context<'_>,
) -> Result<Brought, Fault> {
    let json = json!([{ "image": image_json(&image.address) }]);
    let item = item_of_json(&json, image.reference.as_deref(), &mut context.files)?;
    let question = question_of(context.schema, |it| matches!(it.form, Form::Boxes { .. }));
    let (Some(lines), Some(question)) = (lines, question) else { return Ok(Brought { item, said: Vec::new() }) };
    let Some(size) = image.size else {
        context.losses.add("images whose size is not known, without their boxes", 1);
        return Ok(Brought { item, said: Vec::new() });
    };
    let mut boxes = Vec::new();
    for line in lines.lines().filter(|line| !line.trim().is_empty()) {
        match box_of(line, size, classes) {
            Ok(mark) => boxes.push(mark),
            Err(why) => context.losses.add(&format!("lines that cannot be read: {why}"), 1),
        }
    }
    let value = Value::boxes(boxes);
    let choice = choice(context.schema, vec![(question.id.clone(), value)]);
    Ok(Brought { item, said: vec![("yolo".to_owned(), None, choice)] })
}

/// `class cx cy w h` as shares of the image's sides.
fn box_of(line: &str, (width, height): (u32, u32), classes: &[String]) -> Result<BoxMark, String> {
    let numbers: Vec<f64> = line.split_whitespace().map_while(|field| field.parse().ok()).collect();
    let [class, x, y, w, h] = *numbers.as_slice() else { return Err("not five numbers".to_owned()) };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a class that is none is no place")]
    let label = classes.get(class as usize).filter(|_| class >= 0.0).ok_or("a class without a name")?;
    let (width, height) = (f64::from(width), f64::from(height));
    pixels([(x - w / 2.0) * width, (y - h / 2.0) * height, w * width, h * height], label)
}

#[cfg(test)]
mod tests {
    use super::names_in_yaml;

    #[test]
    fn fmt8_names_of_classes_are_read_from_both_forms_of_yaml() {
        assert_eq!(names_in_yaml("nc: 2\nnames: ['a', \"b\"]\n"), ["a", "b"]);
        assert_eq!(names_in_yaml("names:\n  0: a b\n  1: \"c: d\"\nval: x\n"), ["a b", "c: d"]);
        assert_eq!(names_in_yaml("names:\n- a\n- b\n"), ["a", "b"]);
        assert!(names_in_yaml("train: x\n").is_empty());
    }
}
