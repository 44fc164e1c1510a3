//! Label Studio's JSON: a list of tasks, each with an annotation per person.
//!
//! Offsets count code points, as its editor stores them; boxes are percent of the image's sides. `accord` beside an
//! annotation and in each region says whose it is: its users are accounts of its own.

use std::io::Write;

use accord_core::event::{BoxMark, Choice, SpanMark, Value};
use accord_core::record::{Form, Item, LabelDef, LabelName, Prediction, Question};
use serde_json::{Map, Value as Json, json};

use super::row::{Row, Said, image_name};
use super::{Export, Losses, OutError};
use crate::values::{number_json, to_json};

/// Who gave an annotation that stands for the item, in `accord`.
pub(crate) const SETTLED: &str = "settled";

/// Names of what is shown.
pub(crate) const TEXT: &str = "ItemText";
pub(crate) const IMAGE: &str = "ItemImage";

/// The tag a question becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tag {
    Choices,
    Taxonomy,
    Rating,
    Number,
    TextArea,
    Ranker,
    Labels,
    RectangleLabels,
}

impl Tag {
    pub(crate) fn of(form: &Form) -> Self {
        match form {
            Form::One { labels, .. } if is_rating(labels) => Self::Rating,
            Form::One { labels, .. } | Form::Many { labels, .. } => {
                if labels.iter().any(|label| !label.group.is_empty()) { Self::Taxonomy } else { Self::Choices }
            }
            Form::Number(_) => Self::Number,
            Form::Text { .. } => Self::TextArea,
            Form::Order { .. } => Self::Ranker,
            Form::Spans { .. } => Self::Labels,
            Form::Boxes { .. } => Self::RectangleLabels,
        }
    }

    /// Its name in the configuration.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Choices => "Choices",
            Self::Taxonomy => "Taxonomy",
            Self::Rating => "Rating",
            Self::Number => "Number",
            Self::TextArea => "TextArea",
            Self::Ranker => "Ranker",
            Self::Labels => "Labels",
            Self::RectangleLabels => "RectangleLabels",
        }
    }

    /// Its name in results.
    pub(crate) fn kind(self) -> String {
        self.name().to_lowercase()
    }

    /// The name of what it is asked about. Its capital keeps it apart from questions, whose ids have none: all names of a
    /// configuration are to differ.
    pub(crate) fn object(self, question: &Question) -> String {
        match self {
            Self::RectangleLabels => IMAGE.to_owned(),
            Self::Ranker => list_name(question),
            _ => TEXT.to_owned(),
        }
    }
}

/// The data field with the labels that a ranker orders.
pub(crate) fn list_name(question: &Question) -> String {
    format!("Items_{}", question.id)
}

/// Stars: ranks that are called 1, 2, 3 and so on.
fn is_rating(labels: &[LabelDef]) -> bool {
    labels.len() <= 10 && labels.iter().zip(1..).all(|(label, n): (_, u32)| label.name.as_str() == n.to_string())
}

/// The headings above a label and its name.
fn path(question: &Question, name: &LabelName) -> Json {
    let group = question.form.labels().iter().find(|label| label.name == *name).map(|label| label.group.as_slice());
    group.unwrap_or_default().iter().map(String::as_str).chain([name.as_str()]).collect()
}

pub(super) fn write(export: &Export<'_>, out: &mut (dyn Write + Send), losses: &mut Losses) -> Result<(), OutError> {
    let mut writer = Writer { export, losses, n_results: 0, n_annotations: 0 };
    for (idx, row) in export.rows().enumerate() {
        out.write_all(if idx == 0 { b"[\n" } else { b",\n" })?;
        let task = writer.task(idx + 1, &row);
        serde_json::to_writer(&mut *out, &task).map_err(std::io::Error::from)?;
    }
    out.write_all(if export.items.is_empty() { b"[]\n" } else { b"\n]\n" })?;
    Ok(())
}

struct Writer<'w, 'e> {
    export: &'w Export<'e>,
    losses: &'w mut Losses,
    n_results: u64,
    n_annotations: u64,
}

impl Writer<'_, '_> {
    fn task(&mut self, id: usize, row: &Row<'_>) -> Json {
        self.losses.add("items of several parts, shown as words", usize::from(row.item.parts.len() > 1));
        let mut annotations: Vec<Json> = row.said.iter().map(|said| self.of_person(row.item, said)).collect();
        // What most people said follows from what each of them said.
        if let (SETTLED, Some(choice)) = (row.verdict.status, &row.verdict.answer) {
            let result = self.result(row.item, choice, SETTLED);
            let mut annotation = self.annotation(result, SETTLED);
            annotation.insert("ground_truth".to_owned(), true.into());
            annotations.push(annotation.into());
        }
        json!({ "id": id, "data": self.data(row), "annotations": annotations, "predictions": self.predictions(row.item) })
    }

    fn predictions(&mut self, item: &Item) -> Json {
        let json = |it: &Prediction| {
            let result = self.result(item, &it.response.clone().into(), &it.model);
            json!({ "model_version": &*it.model, "score": it.confidence.get(), "result": result })
        };
        item.prediction.as_deref().map(json).into_iter().collect()
    }

    fn data(&self, row: &Row<'_>) -> Json {
        let mut data = Map::new();
        data.insert("text".to_owned(), (*row.item.text).into());
        if let Some(image) = row.item.images().next() {
            data.insert("image".to_owned(), image_name(image).into());
        }
        data.insert("task".to_owned(), row.item.id.to_string().into());
        if let Some(reference) = &row.item.reference {
            data.insert("ref".to_owned(), (**reference).into());
        }
        if let Some(parts) = row.parts() {
            data.insert("parts".to_owned(), parts);
        }
        for question in self.export.project.manifest().schema.questions() {
            if let Form::Order { labels } = &question.form {
                let item = |label: &LabelDef| json!({ "id": label.name.as_str(), "title": label.name.as_str(), "body": label.description });
                data.insert(list_name(question), labels.iter().map(item).collect());
            }
        }
        data.into()
    }

    fn of_person(&mut self, item: &Item, said: &Said<'_>) -> Json {
        let who = said.who.to_string();
        let result = self.result(item, said.choice, &who);
        let mut annotation = self.annotation(result, &who);
        annotation.insert("was_cancelled".to_owned(), (!said.choice.is_answer()).into());
        annotation.insert("lead_time".to_owned(), json!(f64::from(said.active_ms) / 1000.0));
        if let Some(accord) = annotation.get_mut("accord").and_then(Json::as_object_mut) {
            accord.insert("worker_name".to_owned(), said.name.into());
            accord.insert("at_ms".to_owned(), said.at_ms.into());
            if let Choice::Skip { reason } = said.choice
                && !reason.is_empty()
            {
                accord.insert("reason".to_owned(), reason.as_str().into());
            }
        }
        annotation.into()
    }

    fn annotation(&mut self, result: Vec<Json>, who: &str) -> Map<String, Json> {
        self.n_annotations += 1;
        let mut annotation = Map::new();
        annotation.insert("id".to_owned(), self.n_annotations.into());
        annotation.insert("was_cancelled".to_owned(), false.into());
        annotation.insert("ground_truth".to_owned(), false.into());
        annotation.insert("result".to_owned(), result.into());
        annotation.insert("accord".to_owned(), json!({ "worker": who }));
        annotation
    }

    fn result(&mut self, item: &Item, choice: &Choice, who: &str) -> Vec<Json> {
        let mut all = Vec::new();
        for (question, value) in self.export.values(choice) {
            let tag = Tag::of(&question.form);
            let mut add = |writer: &mut Self, value: Json, more: Json| {
                writer.n_results += 1;
                let mut region = json!({
                    "id": format!("r{}", writer.n_results),
                    "from_name": question.id.as_str(),
                    "to_name": tag.object(question),
                    "type": tag.kind(),
                    "value": value,
                    "accord": { "worker": who },
                });
                if let (Some(region), Json::Object(more)) = (region.as_object_mut(), more) {
                    region.extend(more);
                }
                all.push(region);
            };
            match &value {
                Value::Spans(spans) => {
                    spans.iter().for_each(|span| add(self, span_value(&item.text, span), Json::Null));
                }
                Value::Boxes(boxes) => {
                    let Some(size) = item.images().next().and_then(|image| self.export.size(image)) else {
                        self.losses.add("boxes on images whose size is not known", boxes.len());
                        continue;
                    };
                    for mark in boxes {
                        let more = json!({ "original_width": size.0, "original_height": size.1, "image_rotation": 0 });
                        add(self, box_value(size, mark), more);
                    }
                }
                value => add(self, plain_value(tag, question, value), Json::Null),
            }
        }
        all
    }
}

fn plain_value(tag: Tag, question: &Question, value: &Value) -> Json {
    match (tag, value) {
        (Tag::Rating, Value::Label(label)) => json!({ "rating": label.as_str().parse::<u32>().unwrap_or_default() }),
        (Tag::Taxonomy, Value::Label(label)) => json!({ "taxonomy": [path(question, label)] }),
        (Tag::Taxonomy, Value::Labels(labels)) => {
            json!({ "taxonomy": labels.iter().map(|label| path(question, label)).collect::<Vec<_>>() })
        }
        (_, Value::Labels(_)) => json!({ "choices": to_json(value) }),
        (_, Value::Order(_)) => json!({ "ranker": { question.id.as_str(): to_json(value) } }),
        (_, Value::Number(number)) => json!({ "number": number_json(*number) }),
        (_, Value::Text(text)) => json!({ "text": [&**text] }),
        (_, value) => json!({ "choices": [to_json(value)] }),
    }
}

fn span_value(text: &str, span: &SpanMark) -> Json {
    let n_chars = span.end.saturating_sub(span.start) as usize;
    let marked: String = text.chars().skip(span.start as usize).take(n_chars).collect();
    json!({ "start": span.start, "end": span.end, "text": marked, "labels": [span.label.as_str()] })
}

fn box_value((width, height): (u32, u32), mark: &BoxMark) -> Json {
    let percent = |part: u32, whole: u32| f64::from(part) / f64::from(whole) * 100.0;
    json!({
        "x": percent(mark.x, width),
        "y": percent(mark.y, height),
        "width": percent(mark.width, width),
        "height": percent(mark.height, height),
        "rotation": 0,
        "rectanglelabels": [mark.label.as_str()],
    })
}
