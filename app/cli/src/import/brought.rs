//! Items with what others said about them, from another tool's file: for `accord new` and `accord import`.

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use accord_core::making::Settings;
use accord_core::record::LabelSchema;
use accord_formats::brought::{SOURCES, Source, questions, questions_of_config, read};
use accord_formats::out::Losses;
use accord_formats::{Input, Vote};
use anyhow::Context as _;
use clap::ValueEnum;

use crate::items::Loaded;
use crate::pictures::Pictures;
use crate::settings::SettingsArgs;

/// How another tool's file is taken.
#[derive(Clone, Debug, clap::Args)]
pub struct FromArgs {
    /// The items file is another tool's, or our own export: label-studio, prodigy, doccano, coco, yolo (a zip), conll,
    /// jsonl-items, long (a table with `text`, `worker`, `label`), wide, hugging-face
    #[arg(long, value_name = "FORM", value_parser = source)]
    from: Option<Source>,
    /// Labeling configuration (XML) of Label Studio, which says what is asked
    #[arg(long, value_name = "FILE", requires = "from")]
    config: Option<PathBuf>,
    /// What becomes of the answers in the file
    #[arg(long, value_enum, default_value_t = Answers::None, requires = "from")]
    answers: Answers,
}

/// What becomes of the answers in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Answers {
    /// Nothing: only items and what is asked are taken
    None,
    /// Votes: each person of the file becomes one of the project, called imported, in a log that you sign
    Votes,
}

/// What a file held.
pub struct Found {
    /// Items and bad records.
    pub loaded: Loaded,
    /// Answers, where they were asked for.
    pub votes: Vec<Vote>,
}

/// The same with a project's settings.
pub struct Brought {
    /// What is asked: by options and settings file, else by the configuration, else by what was answered.
    pub settings: Settings,
    /// Items and bad records.
    pub loaded: Loaded,
    /// Answers, where they were asked for.
    pub votes: Vec<Vote>,
}

fn source(name: &str) -> Result<Source, String> {
    let names: Vec<&str> = SOURCES.iter().map(|(name, _)| *name).collect();
    Source::parse(name).ok_or_else(|| format!("there are {}", names.join(", ")))
}

impl FromArgs {
    /// Reads a file for a new project; `None` where it is no other tool's.
    ///
    /// # Errors
    /// When a file cannot be read, or nothing tells what is asked.
    pub fn read(&self, path: &Path, args: &SettingsArgs, fallback_name: &str) -> anyhow::Result<Option<Brought>> {
        let Some(source) = self.from else { return Ok(None) };
        let found = self.questions(path, source, args)?;
        let settings = args.settings_or(fallback_name, found)?;
        let Found { loaded, votes } = self.load(path, source, &settings.schema)?;
        Ok(Some(Brought { settings, loaded, votes }))
    }

    /// Reads a file for a project that asks something already; `None` where it is no other tool's.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn read_for(&self, path: &Path, schema: &LabelSchema) -> anyhow::Result<Option<Found>> {
        self.from.map(|source| self.load(path, source, schema)).transpose()
    }

    fn questions(&self, path: &Path, source: Source, args: &SettingsArgs) -> anyhow::Result<Option<LabelSchema>> {
        if let Some(config) = &self.config {
            let xml =
                std::fs::read_to_string(config).with_context(|| format!("`{}` could not be read", config.display()))?;
            let (schema, losses) = questions_of_config(&xml)?;
            tell(&losses);
            return Ok(Some(schema));
        }
        if args.asks_something()? {
            return Ok(None);
        }
        let schema = questions(&mut open(path)?, &path.to_string_lossy(), source)?;
        let named: Vec<String> = schema.questions().map(|it| format!("{} ({})", it.id, it.form.as_str())).collect();
        println!("what is asked follows from the answers: {}", named.join(", "));
        Ok(Some(schema))
    }

    fn load(&self, path: &Path, source: Source, schema: &LabelSchema) -> anyhow::Result<Found> {
        let mut pictures = Pictures::beside(path);
        let mut files = |name: &str| pictures.add(name);
        let found = read(&mut open(path)?, &path.to_string_lossy(), source, schema, &mut files)?;
        tell(&found.losses);
        println!("{} answers to {} items in the file", found.votes.len(), found.items.len());
        let loaded = Loaded {
            items: found.items,
            record_of_item: found.record_of_item,
            line_of_record: found.line_of_record,
            vectors: None,
            n_duplicates: found.n_duplicates,
            bad: found.problems,
            n_bad: found.n_problems,
            pictures,
        };
        let votes = if self.answers == Answers::Votes { found.votes } else { Vec::new() };
        Ok(Found { loaded, votes })
    }
}

fn open(path: &Path) -> anyhow::Result<impl Input + use<>> {
    let file = File::open(path).with_context(|| format!("`{}` could not be read", path.display()))?;
    Ok(BufReader::with_capacity(1 << 20, file))
}

fn tell(losses: &Losses) {
    losses.iter().for_each(|(what, n)| eprintln!("not taken in: {n} {what}"));
}
