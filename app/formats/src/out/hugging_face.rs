//! A folder that `datasets.load_dataset` reads, as a zip: `README.md` (the card, with every column's type) and
//! `data/train.jsonl`.
//!
//! A label is a `class_label`, so that it is a number with a name there; single answers stand in the list `answers`, their
//! values as JSON where more is asked than one label, because a column has one type.

use std::fmt::Write as _;
use std::io::Write;

use accord_core::event::Choice;
use accord_core::record::{Form, LabelDef, Question};
use serde_json::{Map, Value as Json};

use super::boxes::Zip;
use super::row::{Row, image_name, value_of};
use super::{Export, Losses, OutError};
use crate::values::{to_cell, to_json};

pub(super) fn write(export: &Export<'_>, out: &mut (dyn Write + Send), losses: &mut Losses) -> Result<(), OutError> {
    let mut zip = Zip::new(out);
    zip.file("README.md", card(export).as_bytes())?;
    let file = zip.begin("data/train.jsonl")?;
    for row in export.rows() {
        losses.add("images, which are named and not included", row.item.images().count());
        serde_json::to_writer(&mut *file, &Json::from(line(export, &row))).map_err(std::io::Error::from)?;
        file.write_all(b"\n")?;
    }
    zip.done()
}

/// A name no column of ours has.
fn column(question: &Question) -> String {
    let id = question.id.as_str();
    let is_taken = ["task", "ref", "text", "image", "parts", "status", "answers"].contains(&id);
    if is_taken { format!("answer_{id}") } else { id.to_owned() }
}

fn line(export: &Export<'_>, row: &Row<'_>) -> Map<String, Json> {
    let mut line = Map::new();
    let mut set = |name: &str, value: Json| drop(line.insert(name.to_owned(), value));
    set("task", row.item.id.to_string().into());
    set("ref", row.item.reference.as_deref().map_or(Json::Null, Json::from));
    set("text", (*row.item.text).into());
    set("image", row.item.images().next().map_or(Json::Null, |image| image_name(image).into()));
    set("parts", row.parts().map_or(Json::Null, |parts| parts.to_string().into()));
    set("status", row.verdict.status.into());
    let values = row.verdict.answer.as_ref().map(|choice| export.values(choice)).unwrap_or_default();
    for question in export.project.manifest().schema.questions() {
        set(&column(question), value_of(&values, &question.id).map_or(Json::Null, to_json));
    }
    let is_single = export.project.manifest().schema.is_single();
    let answers = row.said.iter().map(|said| {
        let mut answer = Map::new();
        answer.insert("worker".to_owned(), said.who.to_string().into());
        answer.insert("skip".to_owned(), (!said.choice.is_answer()).into());
        let reason = match said.choice {
            Choice::Skip { reason } if !reason.is_empty() => reason.as_str().into(),
            _ => Json::Null,
        };
        answer.insert("reason".to_owned(), reason);
        let value = match export.values(said.choice).first() {
            None => Json::Null,
            Some((_, value)) if is_single => to_cell(value).into(),
            Some(_) => Json::from(export.json(said.choice)).to_string().into(),
        };
        answer.insert("value".to_owned(), value);
        Json::from(answer)
    });
    set("answers", answers.collect());
    line
}

fn card(export: &Export<'_>) -> String {
    let manifest = export.project.manifest();
    let mut card = String::from(
        "---\nconfigs:\n- config_name: default\n  data_files:\n  - split: train\n    path: data/train.jsonl\n",
    );
    card.push_str("dataset_info:\n  features:\n");
    let mut plain = |name: &str, dtype: &str| {
        let _ = writeln!(card, "  - name: {name}\n    dtype: {dtype}");
    };
    ["task", "ref", "text", "image", "parts", "status"].iter().for_each(|name| plain(name, "string"));
    for question in manifest.schema.questions() {
        let _ = writeln!(card, "  - name: {}", column(question));
        feature(&mut card, &question.form);
    }
    card.push_str(
        "  - name: answers\n    list:\n    - name: worker\n      dtype: string\n    - name: skip\n      dtype: bool\n    \
         - name: reason\n      dtype: string\n    - name: value\n      dtype: string\n---\n",
    );
    let _ = writeln!(card, "# {}\n", manifest.name.replace(['\n', '\r'], " "));
    let n_answers: usize = export.rows().map(|row| row.n_answers()).sum();
    let _ = writeln!(
        card,
        "{} items with {n_answers} answers of {} people, exported from Accord. Each question's column holds the answer \
         that an item comes to: an expert's settlement, else what most people said; it is null on a tie. `answers` holds \
         what each person said, under an id that is the fingerprint of their key.\n",
        export.items.len(),
        export.people().len()
    );
    for question in manifest.schema.questions() {
        let _ = writeln!(card, "## `{}`: {}\n", column(question), question.title());
        for label in question.form.labels() {
            let about = if label.description.is_empty() { String::new() } else { format!(": {}", label.description) };
            let _ = writeln!(card, "- {}{about}", label.name);
        }
        card.push('\n');
    }
    if !manifest.instructions.text.is_empty() {
        let _ = writeln!(
            card,
            "## Instructions, version {}\n\n{}",
            manifest.instructions.version, manifest.instructions.text
        );
    }
    card
}

/// A column's type, as the card's head writes it.
fn feature(card: &mut String, form: &Form) {
    let marks = |card: &mut String, sides: &[&str]| {
        card.push_str("    list:\n");
        for side in sides {
            let _ = writeln!(card, "    - name: {side}\n      dtype: int64");
        }
        card.push_str("    - name: label\n      dtype: string\n");
    };
    match form {
        Form::One { labels, .. } => classes(card, labels),
        Form::Many { .. } | Form::Order { .. } => card.push_str("    list: string\n"),
        Form::Number(_) => card.push_str("    dtype: float64\n"),
        Form::Text { .. } => card.push_str("    dtype: string\n"),
        Form::Spans { .. } => marks(card, &["start", "end"]),
        Form::Boxes { .. } => marks(card, &["x", "y", "width", "height"]),
    }
}

fn classes(card: &mut String, labels: &[LabelDef]) {
    card.push_str("    dtype:\n      class_label:\n        names:\n");
    for (place, label) in labels.iter().enumerate() {
        // A string of JSON is one of YAML, too.
        let _ = writeln!(card, "          '{place}': {}", Json::from(label.name.as_str()));
    }
}
