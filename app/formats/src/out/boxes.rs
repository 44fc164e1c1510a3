//! Boxes on images: COCO's document and YOLO's folder.

use std::collections::BTreeMap;
use std::io::Write;

use accord_core::event::{BoxMark, Choice, Value};
use accord_core::record::{Form, Image, LabelName, QuestionId};
use serde_json::{Value as Json, json};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::row::{Row, image_name, value_of};
use super::{Answers, Export, Losses, OutError};

/// The first question that is answered with boxes, and the places of its labels.
fn asked<'e>(
    export: &Export<'e>,
    title: &'static str,
) -> Result<(&'e QuestionId, BTreeMap<&'e LabelName, usize>), OutError> {
    let questions = export.project.manifest().schema.questions();
    let found = questions.into_iter().find(|question| matches!(question.form, Form::Boxes { .. }));
    let question = found.ok_or(OutError::Nothing { title, what: "boxes" })?;
    let places = question.form.labels().iter().enumerate().map(|(place, label)| (&label.name, place)).collect();
    Ok((&question.id, places))
}

fn boxes_of(export: &Export<'_>, choice: &Choice, id: &QuestionId, losses: &mut Losses) -> Vec<BoxMark> {
    let values = export.values(choice);
    let Some(Value::Boxes(boxes)) = value_of(&values, id) else { return Vec::new() };
    losses.add("answers to other questions", values.len() - 1);
    boxes.clone()
}

/// Each answer that is written: whose it is, and its boxes.
fn written(
    export: &Export<'_>,
    row: &Row<'_>,
    answers: Answers,
    id: &QuestionId,
    losses: &mut Losses,
) -> Vec<(Option<String>, Vec<BoxMark>)> {
    match answers {
        Answers::Agreed => {
            losses.add("single answers beside the one of the item", row.n_answers());
            losses.add("items without an agreed answer", usize::from(row.verdict.answer.is_none()));
            let choice = row.verdict.answer.as_ref();
            choice.map(|choice| (None, boxes_of(export, choice, id, losses))).into_iter().collect()
        }
        Answers::Each => {
            losses.add("skips", row.n_skips());
            let answers = row.said.iter().filter(|said| said.choice.is_answer());
            answers.map(|said| (Some(said.who.to_string()), boxes_of(export, said.choice, id, losses))).collect()
        }
    }
}

fn image_of<'r>(row: &'r Row<'_>, losses: &mut Losses) -> Option<&'r Image> {
    let mut images = row.item.images();
    let image = images.next();
    losses.add("items without an image", usize::from(image.is_none()));
    losses.add("items of several parts, of which the first image is written", usize::from(row.item.parts.len() > 1));
    image
}

/// `images`, `annotations` and `categories`, in pixels; images are written before annotations, so items are gone through
/// twice. Numbers count from 1. `task` and `ref` beside an image, `annotator` beside an annotation are ours.
pub(super) fn coco(export: &Export<'_>, out: &mut (dyn Write + Send), losses: &mut Losses) -> Result<(), OutError> {
    let (id, places) = asked(export, "COCO")?;
    let name = &export.project.manifest().name;
    let info = json!({ "description": name, "version": "1.0", "contributor": "Accord" });
    write!(out, "{{\"info\": {info}, \"licenses\": [],\n\"images\": [")?;
    let mut n_images = 0_u64;
    for row in export.rows() {
        let Some(image) = image_of(&row, losses) else { continue };
        n_images += 1;
        let mut line = json!({ "id": n_images, "file_name": image_name(image), "task": row.item.id.to_string() });
        if let Some(line) = line.as_object_mut() {
            match export.size(image) {
                Some((width, height)) => {
                    line.extend([("width", width), ("height", height)].map(|(side, n)| (side.to_owned(), n.into())));
                }
                None => losses.add("sizes of images, which are not known", 1),
            }
            if let Some(reference) = &row.item.reference {
                line.insert("ref".to_owned(), (**reference).into());
            }
        }
        write!(out, "{}{line}", if n_images == 1 { "\n" } else { ",\n" })?;
    }
    write!(out, "\n],\n\"annotations\": [")?;
    let (mut n_images, mut n_marks) = (0_u64, 0_u64);
    for row in export.rows().filter(|row| row.item.images().next().is_some()) {
        n_images += 1;
        for (who, boxes) in written(export, &row, export.answers, id, losses) {
            for mark in boxes {
                n_marks += 1;
                let category = places.get(&mark.label).map_or(0, |place| place + 1);
                let line = coco_mark(n_marks, n_images, category, &mark, who.as_deref());
                write!(out, "{}{line}", if n_marks == 1 { "\n" } else { ",\n" })?;
            }
        }
    }
    let mut by_place: Vec<(&&LabelName, &usize)> = places.iter().collect();
    by_place.sort_by_key(|(_, place)| **place);
    let category =
        |(name, place): (&&LabelName, &usize)| json!({ "id": *place + 1, "name": name.as_str(), "supercategory": "" });
    let categories: Json = by_place.into_iter().map(category).collect();
    Ok(writeln!(out, "\n],\n\"categories\": {categories}}}")?)
}

fn coco_mark(id: u64, image_id: u64, category_id: usize, mark: &BoxMark, who: Option<&str>) -> Json {
    let mut line = json!({
        "id": id,
        "image_id": image_id,
        "category_id": category_id,
        "bbox": [mark.x, mark.y, mark.width, mark.height],
        "area": u64::from(mark.width) * u64::from(mark.height),
        "segmentation": [],
        "iscrowd": 0,
    });
    if let (Some(who), Some(line)) = (who, line.as_object_mut()) {
        line.insert("annotator".to_owned(), who.into());
    }
    line
}

/// `labels/train/TASK.txt` with `class cx cy w h` for each image, `classes.txt`, `data.yaml`, and `images.csv`, which says
/// which image is to lie at `images/train/TASK`.
pub(super) fn yolo(export: &Export<'_>, out: &mut (dyn Write + Send), losses: &mut Losses) -> Result<(), OutError> {
    let (id, places) = asked(export, "YOLO")?;
    let mut zip = Zip::new(out);
    let mut images = csv::Writer::from_writer(Vec::new());
    let broken = |error: csv::Error| OutError::Io(error.into());
    images.write_record(["name", "image", "width", "height", "task", "ref"]).map_err(broken)?;
    for row in export.rows() {
        let Some(image) = image_of(&row, losses) else { continue };
        let task = row.item.id.to_string();
        let size = export.size(image);
        let (width, height) = size.map_or((String::new(), String::new()), |(w, h)| (w.to_string(), h.to_string()));
        let reference = row.item.reference.as_deref().unwrap_or_default();
        images.write_record([&task, &image_name(image), &width, &height, &task, reference]).map_err(broken)?;
        for (_, boxes) in written(export, &row, Answers::Agreed, id, losses) {
            let Some(size) = size else {
                losses.add("boxes on images whose size is not known", boxes.len());
                continue;
            };
            let lines: String = boxes.iter().map(|mark| yolo_line(size, mark, &places)).collect();
            zip.file(&format!("labels/train/{task}.txt"), lines.as_bytes())?;
        }
    }
    let mut names: Vec<(&&LabelName, &usize)> = places.iter().collect();
    names.sort_by_key(|(_, place)| **place);
    let n_before: usize = names.iter().filter(|(name, _)| name.as_str().contains(['\n', '\r'])).count();
    losses.add("line breaks in names of labels", n_before);
    let classes: String = names.iter().map(|(name, _)| one_line(name) + "\n").collect();
    zip.file("classes.txt", classes.as_bytes())?;
    let listed: String =
        names.iter().map(|(name, place)| format!("  {place}: {}\n", Json::from(one_line(name)))).collect();
    zip.file("data.yaml", format!("path: .\ntrain: images/train\nval: images/train\nnames:\n{listed}").as_bytes())?;
    zip.file("images.csv", &images.into_inner().map_err(|error| OutError::Io(error.into_error()))?)?;
    zip.done()
}

fn one_line(name: &LabelName) -> String {
    name.as_str().replace(['\n', '\r'], " ")
}

/// Centre and sides as shares of the image's sides, with as many digits as bring the pixels back.
fn yolo_line((width, height): (u32, u32), mark: &BoxMark, places: &BTreeMap<&LabelName, usize>) -> String {
    let share = |part: f64, whole: u32| part / f64::from(whole);
    let x = share(f64::from(mark.x) + f64::from(mark.width) / 2.0, width);
    let y = share(f64::from(mark.y) + f64::from(mark.height) / 2.0, height);
    let (w, h) = (share(f64::from(mark.width), width), share(f64::from(mark.height), height));
    let place = places.get(&mark.label).copied().unwrap_or_default();
    format!("{place} {x:.8} {y:.8} {w:.8} {h:.8}\n")
}

/// A zip that is written as it goes; files are stored as they are.
pub(super) struct Zip<'o>(ZipWriter<zip::write::StreamWriter<&'o mut (dyn Write + Send)>>);

impl<'o> Zip<'o> {
    pub(super) fn new(out: &'o mut (dyn Write + Send)) -> Self {
        Self(ZipWriter::new_stream(out))
    }

    /// Begins a file; what is written next is its content.
    pub(super) fn begin(&mut self, name: &str) -> Result<&mut (dyn Write + Send), OutError> {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored).large_file(true);
        self.0.start_file(name, options).map_err(|error| OutError::Io(std::io::Error::other(error)))?;
        Ok(&mut self.0)
    }

    pub(super) fn file(&mut self, name: &str, bytes: &[u8]) -> Result<(), OutError> {
        Ok(self.begin(name)?.write_all(bytes)?)
    }

    pub(super) fn done(self) -> Result<(), OutError> {
        self.0.finish().map_err(|error| OutError::Io(std::io::Error::other(error)))?;
        Ok(())
    }
}
