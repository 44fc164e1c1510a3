//! Items and answers from the files of other tools, and from our own exports.
//!
//! A record becomes an item and the answers to it ([`Vote`]s): what somebody said elsewhere, under the name the file has for
//! them. Whether those become votes in a project is for its owner to say; nothing here writes a log. Bad records are listed
//! as everywhere, and answers that do not fit the questions are counted in [`Loaded::losses`], their items used.

mod coco;
mod config;
mod conll;
mod doccano;
mod guess;
mod label_studio;
mod own;
mod prodigy;
mod yolo;

use accord_core::event::{Choice, Value};
use accord_core::record::{Item, LabelSchema, Question, QuestionId};

use crate::fault::Fault;
use crate::load::{Files, Vote};
use crate::out::Losses;
use crate::record::{At, Record};
use crate::values::choice_of;
use crate::{FormatError, Input, Loaded, Loader, Mapping, Opened, Reading, each_record, open};

pub use config::questions_of_config;

/// A form that holds items with answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// Label Studio's JSON.
    LabelStudio,
    /// Prodigy's JSON Lines.
    Prodigy,
    /// doccano's JSON Lines.
    Doccano,
    /// COCO's document.
    Coco,
    /// YOLO's folder in a zip.
    Yolo,
    /// Tokens with tags.
    Conll,
    /// Our JSON Lines, an item a line.
    Items,
    /// A table with a row per answer: ours, or `task,worker,label` with a text.
    Long,
    /// Our table with a row per item.
    Wide,
    /// Our folder for `datasets` in a zip.
    HuggingFace,
}

/// All of them with their names on the command line.
pub const SOURCES: [(&str, Source); 10] = [
    ("label-studio", Source::LabelStudio),
    ("prodigy", Source::Prodigy),
    ("doccano", Source::Doccano),
    ("coco", Source::Coco),
    ("yolo", Source::Yolo),
    ("conll", Source::Conll),
    ("jsonl-items", Source::Items),
    ("long", Source::Long),
    ("wide", Source::Wide),
    ("hugging-face", Source::HuggingFace),
];

impl Source {
    /// A form by its name on the command line.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        SOURCES.iter().find(|(known, _)| *known == name).map(|(_, source)| *source)
    }
}

/// A record's item with what was said about it: by whom, when, what.
struct Brought {
    item: Item,
    said: Vec<(String, Option<u64>, Choice)>,
}

/// What a reader of records needs.
struct Context<'c> {
    schema: &'c LabelSchema,
    files: &'c mut Files<'c>,
    losses: Losses,
}

/// Finds the questions that a file answers: forms and labels by what its answers are.
///
/// # Errors
/// When the file as a whole cannot be read, or no answer in it tells a question.
pub fn questions(input: &mut dyn Input, name: &str, source: Source) -> Result<LabelSchema, FormatError> {
    let schema = match source {
        Source::Coco => coco::questions(input)?,
        Source::Yolo => yolo::questions(input)?,
        Source::Conll => conll::questions(input)?,
        _ => {
            let opened = open(input, name, Reading::default())?;
            let mut guess = guess::Guess::default();
            each_record(input, &opened, &mut |_, record| {
                if let Ok(record) = record {
                    guess.add(source, &record);
                }
                true
            })?;
            guess.schema()
        }
    };
    schema.ok_or_else(|| FormatError::Broken {
        what: "the file has no answers that tell what is asked".to_owned(),
        remedy: "say what is asked yourself, with labels or settings",
    })
}

/// Reads items and answers. `files` finds images that lie beside the file.
///
/// # Errors
/// When the file as a whole cannot be read.
pub fn read<'f>(
    input: &mut dyn Input,
    name: &str,
    source: Source,
    schema: &'f LabelSchema,
    files: &'f mut Files<'f>,
) -> Result<Loaded, FormatError> {
    let mapping = Mapping::default();
    let mut loader = Loader::new(&mapping);
    let mut context = Context { schema, files, losses: Losses::default() };
    match source {
        Source::Coco => coco::read(input, &mut context, &mut loader)?,
        Source::Yolo => yolo::read(input, &mut context, &mut loader)?,
        Source::Conll => conll::read(input, &mut context, &mut loader)?,
        _ => {
            let opened: Opened = open(input, name, Reading::default())?;
            each_record(input, &opened, &mut |at, record| {
                let brought = record.and_then(|record| of_record(source, &record, &mut context));
                put(&mut loader, at, brought, &mut context)
            })?;
        }
    }
    // One item on several lines, as tables of answers have it, is no repetition.
    if matches!(source, Source::Long | Source::Prodigy | Source::Doccano) {
        loader.loaded.n_duplicates = 0;
    }
    loader.loaded.losses = context.losses;
    Ok(loader.done())
}

fn of_record(source: Source, record: &Record<'_>, context: &mut Context<'_>) -> Result<Brought, Fault> {
    match source {
        Source::LabelStudio => label_studio::brought(record, context),
        Source::Prodigy => prodigy::brought(record, context),
        Source::Doccano => doccano::brought(record, context),
        Source::Items => own::of_line(record, context),
        Source::HuggingFace => own::of_folder(record, context),
        Source::Wide => own::of_wide(record, context),
        Source::Long => own::of_long(record, context),
        Source::Coco | Source::Yolo | Source::Conll => Err(Fault::new("this form has no records", "")),
    }
}

/// Takes an item in with the answers that fit the questions.
fn put(loader: &mut Loader<'_>, at: At<'_>, brought: Result<Brought, Fault>, context: &mut Context<'_>) -> bool {
    let placed = brought.map(|Brought { item, said }| {
        let mut votes = Vec::new();
        for (by, at_ms, choice) in said {
            match checked(context.schema, &choice) {
                Ok(()) => votes.push(Vote { item: item.id, by, at_ms, choice }),
                Err(why) => context.losses.add(&format!("answers that do not fit: {why}"), 1),
            }
        }
        (item, votes)
    });
    loader.put(at, placed)
}

/// Why a choice is no answer to the questions, if it is none.
pub(crate) fn checked(schema: &LabelSchema, choice: &Choice) -> Result<(), String> {
    choice.response().map_or(Ok(()), |response| schema.check(&response).map_err(|fault| fault.to_string()))
}

/// Answers by question as one choice; a skip where there is none.
fn choice(schema: &LabelSchema, values: Vec<(QuestionId, Value)>) -> Choice {
    choice_of(schema, values).unwrap_or(Choice::Skip { reason: String::new() })
}

/// The first question of some form.
fn question_of(schema: &LabelSchema, fits: impl Fn(&Question) -> bool) -> Option<&Question> {
    schema.questions().find(|question| fits(question))
}

/// A name that fits a question's id: small letters, digits, `_` and `-`.
fn id_of(name: &str) -> Option<QuestionId> {
    let fits = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || matches!(letter, '_' | '-');
    let plain: String = name
        .chars()
        .flat_map(char::to_lowercase)
        .map(|letter| if fits(letter) { letter } else { '-' })
        .take(40)
        .collect();
    QuestionId::parse(&plain)
}

fn text_of(record: &Record<'_>, column: &str) -> Option<String> {
    record.get(column).map(crate::record::plain).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests;
