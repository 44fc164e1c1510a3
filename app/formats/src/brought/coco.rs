//! COCO's document: images, annotations and categories, joined by their numbers.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;

use accord_core::event::Value;
use accord_core::record::{Form, LabelDef, LabelSchema};
use serde_json::{Value as Json, json};

use super::label_studio::pixels;
use super::{Brought, Context, choice, guess, put, question_of};
use crate::fault::Fault;
use crate::load::{image_json, item_of_json};
use crate::record::At;
use crate::{FormatError, Input, Loader};

/// The document is held in memory as a whole, because annotations stand after all images; larger ones are refused.
const MAX_BYTES: u64 = 256 << 20;

fn document(input: &mut dyn Input) -> Result<Json, FormatError> {
    input.rewind()?;
    let mut bytes = Vec::new();
    input.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_BYTES {
        let what = "the COCO file is larger than 256 MiB".to_owned();
        return Err(FormatError::Broken { what, remedy: "split it by images" });
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
    let document: Json = serde_json::from_slice(bytes).map_err(|error| FormatError::Broken {
        what: format!("the COCO file is not JSON ({error})"),
        remedy: "it may have been cut; get it again",
    })?;
    Ok(document)
}

fn list<'d>(document: &'d Json, name: &str) -> &'d [Json] {
    document.get(name).and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// Names by number; numbers may have gaps.
fn categories(document: &Json) -> BTreeMap<u64, String> {
    let category = |json: &Json| Some((json.get("id")?.as_u64()?, json.get("name")?.as_str()?.to_owned()));
    list(document, "categories").iter().filter_map(category).collect()
}

pub(super) fn questions(input: &mut dyn Input) -> Result<Option<LabelSchema>, FormatError> {
    let names: Vec<String> = categories(&document(input)?).into_values().collect();
    let mut seen = BTreeSet::new();
    let labels = names.iter().filter(|name| seen.insert(*name)).map(|name| LabelDef::new(name, "")).collect();
    Ok(guess::single("boxes", Form::Boxes { labels }))
}

pub(super) fn read(
    input: &mut dyn Input,
    context: &mut Context<'_>,
    loader: &mut Loader<'_>,
) -> Result<(), FormatError> {
    let document = document(input)?;
    if list(&document, "images").is_empty() {
        let what = "the COCO file lists no images".to_owned();
        return Err(FormatError::Broken {
            what,
            remedy: "choose the file with `images`, `annotations` and `categories`",
        });
    }
    let categories = categories(&document);
    // Boxes by image, then by person.
    let mut marks: BTreeMap<u64, BTreeMap<String, Vec<&Json>>> = BTreeMap::new();
    for mark in list(&document, "annotations") {
        let Some(image) = mark.get("image_id").and_then(Json::as_u64) else {
            context.losses.add("annotations without an image", 1);
            continue;
        };
        let who = mark.get("annotator").and_then(Json::as_str).unwrap_or("coco").to_owned();
        marks.entry(image).or_default().entry(who).or_default().push(mark);
        let is_outline = mark.get("segmentation").is_some_and(|it| it.as_array().is_none_or(|all| !all.is_empty()));
        context.losses.add("outlines, of which the box is taken", usize::from(is_outline));
    }
    for (n, image) in (1..).zip(list(&document, "images")) {
        let at = At { file: "", line: n };
        let empty = BTreeMap::new();
        let of_image = image.get("id").and_then(Json::as_u64).and_then(|id| marks.get(&id)).unwrap_or(&empty);
        let brought = of_one(image, of_image, &categories, context);
        if !put(loader, at, brought, context) {
            break;
        }
    }
    Ok(())
}

fn of_one(
    image: &Json,
    marks: &BTreeMap<String, Vec<&Json>>,
    categories: &BTreeMap<u64, String>,
    context: &mut Context<'_>,
) -> Result<Brought, Fault> {
    let address = ["coco_url", "file_name"].into_iter().find_map(|name| image.get(name)?.as_str());
    let address = address.filter(|it| !it.is_empty()).ok_or_else(|| Fault::new("the image has no `file_name`", ""))?;
    let reference = image.get("ref").and_then(Json::as_str).unwrap_or(address);
    let item = item_of_json(&json!([{ "image": image_json(address) }]), Some(reference), &mut context.files)?;
    let question = question_of(context.schema, |it| matches!(it.form, Form::Boxes { .. }));
    let Some(question) = question else {
        context.losses.add("boxes, which nothing is asked about", marks.values().map(Vec::len).sum());
        return Ok(Brought { item, said: Vec::new() });
    };
    let mut said = Vec::new();
    for (who, marks) in marks {
        let mut boxes = Vec::new();
        for mark in marks {
            match box_of(mark, categories) {
                Ok(found) => boxes.push(found),
                Err(why) => context.losses.add(&format!("annotations that cannot be read: {why}"), 1),
            }
        }
        let value = Value::boxes(boxes);
        said.push((who.clone(), None, choice(context.schema, vec![(question.id.clone(), value)])));
    }
    Ok(Brought { item, said })
}

fn box_of(mark: &Json, categories: &BTreeMap<u64, String>) -> Result<accord_core::event::BoxMark, String> {
    let category = mark.get("category_id").and_then(Json::as_u64).and_then(|id| categories.get(&id));
    let label = category.ok_or("a category that is not listed")?;
    let sides: Vec<f64> =
        mark.get("bbox").and_then(Json::as_array).into_iter().flatten().filter_map(Json::as_f64).collect();
    let sides: [f64; 4] = sides.try_into().map_err(|_| "a box that is not four numbers")?;
    pixels(sides, label)
}
