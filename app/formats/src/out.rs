//! A project's items and answers in the forms that other tools read.
//!
//! Each writer takes items one after the other and writes as it goes, so that memory is bounded by the project itself. What
//! a form cannot hold is counted and told in words ([`Losses`]). Two kinds of answers are written: each person's, and the
//! one that an item comes to ([`accord_core::export::verdict`]); which of them a form holds stands in [`FormatInfo`].
//! In reading order: this file (what there is, and [`write`]), `row` (an item with its answers), a file for each family.

mod boxes;
mod conll;
mod hugging_face;
pub mod image_size;
pub(crate) mod label_studio;
mod label_studio_config;
mod lines;
#[cfg(feature = "parquet-writer")]
mod parquet;
mod row;
mod tables;
pub(crate) mod tokens;

use std::collections::BTreeMap;
use std::io::{self, Write};

use accord_core::project::Project;
use accord_core::record::{ImageSource, Item};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A form in which a project is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Format {
    /// The long table, comma-separated: a row per person and item.
    LongCsv,
    /// The long table with tabs.
    LongTsv,
    /// The wide table, comma-separated: a row per item, a column per person.
    WideCsv,
    /// The wide table with tabs.
    WideTsv,
    /// Our own lines: everything.
    Lines,
    /// A row per person and item.
    #[cfg(feature = "parquet-writer")]
    Parquet,
    /// Tasks with annotations.
    LabelStudio,
    /// The labeling configuration that goes with [`Format::LabelStudio`].
    LabelStudioConfig,
    /// A line per answer.
    Prodigy,
    /// A line per item.
    Doccano,
    /// Boxes in one JSON document.
    Coco,
    /// Boxes as one small text file an image, in a zip.
    Yolo,
    /// Tokens with tags for spans.
    Conll,
    /// A folder for `datasets`, in a zip.
    HuggingFace,
    /// `task,worker,label`.
    CrowdKit,
}

/// What an owner is told of a form.
#[derive(Clone, Copy, Debug)]
pub struct FormatInfo {
    /// Which.
    pub format: Format,
    /// Its name on the command line.
    pub name: &'static str,
    /// Its name for people.
    pub title: &'static str,
    /// What it cannot hold, in a sentence.
    pub loses: &'static str,
    /// Ending of its files, without the dot.
    pub ending: &'static str,
    /// Media type of its files.
    pub media_type: &'static str,
    /// What it holds.
    pub holds: Holds,
}

/// Which answers a form holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Each person's and the one an item comes to, side by side.
    Both,
    /// Each person's.
    Each,
    /// The one an item comes to.
    Agreed,
    /// One of the two, as is asked for.
    Either,
    /// None.
    Neither,
}

/// Which answers are written where a form holds one of the two ([`Holds::Either`]).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Answers {
    /// The one an item comes to.
    #[default]
    Agreed,
    /// Each person's.
    Each,
}

/// Tells width and height of an image in pixels, where they are known.
pub type ImageSizes<'s> = dyn Fn(&ImageSource) -> Option<(u32, u32)> + 's;

/// What is written.
#[derive(Clone, Copy)]
pub struct Export<'e> {
    /// The project.
    pub project: &'e Project,
    /// Which of its items, in the order in which they are written.
    pub items: &'e [&'e Item],
    /// Which answers, where the form holds one of the two.
    pub answers: Answers,
    /// Sizes of images, which forms with relative boxes need.
    pub image_sizes: &'e ImageSizes<'e>,
}

/// What was lost: each loss in words, with how often it occurred.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Losses(BTreeMap<String, u64>);

/// Why nothing could be written.
#[derive(Debug, Error)]
pub enum OutError {
    /// The file takes no more.
    #[error("the file could not be written ({0})")]
    Io(#[from] io::Error),
    /// The form has no place for what this project asks.
    #[error("{title} holds {what}, and this project asks for none; choose another format")]
    Nothing {
        /// The form's name.
        title: &'static str,
        /// What it holds.
        what: &'static str,
    },
}

impl Losses {
    pub(crate) fn add(&mut self, what: &str, n: usize) {
        if n > 0 {
            *self.0.entry(what.to_owned()).or_default() += n as u64;
        }
    }

    /// Each loss and how often it occurred, in order of words.
    pub fn iter(&self) -> impl Iterator<Item = (&str, u64)> {
        self.0.iter().map(|(what, n)| (what.as_str(), *n))
    }

    /// Whether nothing was lost.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

const JSON: &str = "application/json";
const JSONL: &str = "application/jsonl";
const CSV: &str = "text/csv";
const TSV: &str = "text/tab-separated-values";
const ZIP: &str = "application/zip";

const FORMATS: &[FormatInfo] = &[
    info(
        (Format::LongCsv, "csv-long", "CSV, a row per answer"),
        "Items that nobody answered. Labels that hold `|` or `>` in sets and orders can be told apart no more.",
        ("csv", CSV, Holds::Each),
    ),
    info((Format::LongTsv, "tsv-long", "TSV, a row per answer"), "The same as the CSV.", ("tsv", TSV, Holds::Each)),
    info(
        (Format::WideCsv, "csv-wide", "CSV, a row per item"),
        "When and how answers came about, reasons of skips, names and roles of people (their ids are there).",
        ("csv", CSV, Holds::Both),
    ),
    info((Format::WideTsv, "tsv-wide", "TSV, a row per item"), "The same as the wide CSV.", ("tsv", TSV, Holds::Both)),
    info(
        (Format::Lines, "jsonl-items", "JSON Lines, an item a line"),
        "Why each item was asked and earlier answers that were changed; the long table has them.",
        ("jsonl", JSONL, Holds::Both),
    ),
    #[cfg(feature = "parquet-writer")]
    info(
        (Format::Parquet, "parquet", "Parquet, a row per answer"),
        "Why each item was asked and earlier answers that were changed. Answers are text, those of several parts JSON.",
        ("parquet", "application/vnd.apache.parquet", Holds::Each),
    ),
    info(
        (Format::LabelStudio, "label-studio", "Label Studio JSON"),
        "People become users only where they have an account there; their ids stand in each region, so that it forgets who \
         skipped or marked nothing. Boxes need the size of their image. Items of several parts are shown as words.",
        ("json", JSON, Holds::Both),
    ),
    info(
        (Format::LabelStudioConfig, "label-studio-config", "Label Studio labeling configuration"),
        "Items and answers: this is what is asked, to paste into the project's settings there.",
        ("xml", "application/xml", Holds::Neither),
    ),
    info(
        (Format::Prodigy, "prodigy", "Prodigy JSON Lines"),
        "Second questions of one kind, and the hashes that Prodigy itself would give.",
        ("jsonl", JSONL, Holds::Each),
    ),
    info(
        (Format::Doccano, "doccano", "doccano JSON Lines"),
        "All questions but the first, skips, and items of several parts, which are written as words.",
        ("jsonl", JSONL, Holds::Either),
    ),
    info(
        (Format::Coco, "coco", "COCO JSON (boxes)"),
        "Everything but boxes, and the images themselves.",
        ("json", JSON, Holds::Either),
    ),
    info(
        (Format::Yolo, "yolo", "YOLO (boxes), a zip"),
        "Everything but boxes on images whose size is known, single answers, and the images themselves.",
        ("zip", ZIP, Holds::Agreed),
    ),
    info(
        (Format::Conll, "conll", "CoNLL (spans)"),
        "White space of the texts, single answers, of marks that overlap all but the first, and everything but spans.",
        ("conll", "text/plain", Holds::Agreed),
    ),
    info(
        (Format::HuggingFace, "hugging-face", "Hugging Face datasets, a zip"),
        "When answers were given; images, which are named and not included.",
        ("zip", ZIP, Holds::Both),
    ),
    info(
        (Format::CrowdKit, "crowd-kit", "crowd-kit table"),
        "Texts, skips, times, and all questions but the first.",
        ("csv", CSV, Holds::Each),
    ),
];

const fn info(
    (format, name, title): (Format, &'static str, &'static str),
    loses: &'static str,
    (ending, media_type, holds): (&'static str, &'static str, Holds),
) -> FormatInfo {
    FormatInfo { format, name, title, loses, ending, media_type, holds }
}

/// All forms, in the order in which they are offered.
#[must_use]
pub const fn formats_list() -> &'static [FormatInfo] {
    FORMATS
}

impl Format {
    /// A form by its name on the command line.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        FORMATS.iter().find(|info| info.name == name).map(|info| info.format)
    }
}

impl<'e> Export<'e> {
    /// All answers to some items, with no image's size known.
    #[must_use]
    pub fn new(project: &'e Project, items: &'e [&'e Item]) -> Self {
        Self { project, items, answers: Answers::Agreed, image_sizes: &|_| None }
    }
}

/// Writes a project in a form; returns what was lost. The same project, items and form give the same bytes.
///
/// # Errors
/// When the file takes no more, or the form holds nothing of what the project asks.
pub fn write(export: &Export<'_>, format: Format, out: &mut (dyn Write + Send)) -> Result<Losses, OutError> {
    let mut losses = Losses::default();
    if !matches!(format, Format::Lines | Format::LabelStudio | Format::LabelStudioConfig) {
        losses.add("predictions of models", export.items.iter().filter(|item| item.prediction.is_some()).count());
    }
    match format {
        Format::LongCsv => tables::long(export, b',', out, &mut losses)?,
        Format::LongTsv => tables::long(export, b'\t', out, &mut losses)?,
        Format::WideCsv => tables::wide(export, b',', out, &mut losses)?,
        Format::WideTsv => tables::wide(export, b'\t', out, &mut losses)?,
        Format::CrowdKit => tables::crowd_kit(export, out, &mut losses)?,
        Format::Lines => lines::own(export, out)?,
        Format::Prodigy => lines::prodigy(export, out, &mut losses)?,
        Format::Doccano => lines::doccano(export, out, &mut losses)?,
        #[cfg(feature = "parquet-writer")]
        Format::Parquet => parquet::write(export, out, &mut losses)?,
        Format::LabelStudio => label_studio::write(export, out, &mut losses)?,
        Format::LabelStudioConfig => out.write_all(label_studio_config::write(export).as_bytes())?,
        Format::Coco => boxes::coco(export, out, &mut losses)?,
        Format::Yolo => boxes::yolo(export, out, &mut losses)?,
        Format::Conll => conll::write(export, out, &mut losses)?,
        Format::HuggingFace => hugging_face::write(export, out, &mut losses)?,
    }
    out.flush()?;
    Ok(losses)
}

#[cfg(test)]
mod tests;
