//! What a project asks and how: from the command line, from a settings file, or from both.

use std::fs;
use std::path::{Path, PathBuf};

use accord_core::agreement::level::Level;
pub use accord_core::making::Settings;
use accord_core::record::{LabelDef, LabelSchema, SharedItems};
use accord_core::wire::schema::read_schema;
use anyhow::{Context as _, ensure};
use serde_json::Value;

use crate::policy::PolicyChange;

/// How the questions of a new project are told.
#[derive(Clone, Debug, clap::Args)]
pub struct SettingsArgs {
    /// JSON file with any of `name`, `question`, `instructions` and `labels` (names, or objects with `name`,
    /// `description` and `group`), or with `questions`, where more is asked than one label (see README); the options
    /// below go before it
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
    /// Labels to choose from, in the order of their keys
    #[arg(long, value_name = "A,B,C", value_delimiter = ',')]
    labels: Vec<String>,
    /// Title of the project
    #[arg(long)]
    name: Option<String>,
    /// Text file with instructions for labelers
    #[arg(long, value_name = "FILE")]
    instructions: Option<PathBuf>,
    /// What is asked about each item
    #[arg(long, value_name = "TEXT")]
    question: Option<String>,
    #[command(flatten)]
    policy: PolicyChange,
    /// What the labels are: `nominal` names, or `ordinal` ranks in ascending order, by which agreement is then measured
    #[arg(long, value_name = "LEVEL", default_value = "nominal", value_parser = level)]
    level: Level,
    /// Lets labelers see others' answers to an item before they give their own
    #[arg(long)]
    not_blind: bool,
}

impl SettingsArgs {
    /// Puts options and file together; a project without a name is called `fallback_name`.
    ///
    /// # Errors
    /// When a file cannot be read or what they say makes no project.
    pub fn settings(&self, fallback_name: &str) -> anyhow::Result<Settings> {
        self.settings_or(fallback_name, None)
    }

    /// The same; without labels and questions of its own the project asks what `found` says.
    ///
    /// # Errors
    /// As for [`SettingsArgs::settings`].
    pub fn settings_or(&self, fallback_name: &str, found: Option<LabelSchema>) -> anyhow::Result<Settings> {
        let file = self.settings.as_deref().map(read_json).transpose()?.unwrap_or(Value::Null);
        let text = |given: &Option<String>, field: &str| {
            let from_file = || file.get(field).and_then(Value::as_str).map(str::to_owned);
            given.clone().or_else(from_file).unwrap_or_default()
        };
        let name = text(&self.name, "name");
        let instructions = self.instructions.as_deref().map(read_text).transpose()?;
        Ok(Settings {
            name: if name.is_empty() { fallback_name.to_owned() } else { name },
            schema: match found.filter(|_| !self.asks(&file)) {
                Some(schema) => schema,
                None => self.schema(&file, &text(&self.question, "question"))?,
            },
            instructions: text(&instructions, "instructions"),
            policy: self.policy.for_new(!self.not_blind)?,
            shared: SharedItems::default(),
            practice: Vec::new(),
        })
    }
}

impl SettingsArgs {
    /// Whether labels or questions are given.
    ///
    /// # Errors
    /// When the settings file cannot be read.
    pub fn asks_something(&self) -> anyhow::Result<bool> {
        let file = self.settings.as_deref().map(read_json).transpose()?.unwrap_or(Value::Null);
        Ok(self.asks(&file))
    }

    fn asks(&self, file: &Value) -> bool {
        !self.labels.is_empty() || file.get("questions").is_some() || file.get("labels").is_some()
    }

    /// What is asked: the `questions` of the file, unless labels are given, or one question with labels.
    fn schema(&self, file: &Value, prompt: &str) -> anyhow::Result<LabelSchema> {
        if let Some(questions) = file.get("questions").filter(|_| self.labels.is_empty()) {
            return Ok(read_schema(&questions.to_string())?);
        }
        let labels = if self.labels.is_empty() { labels_of(file)? } else { self.labels.iter().map(bare).collect() };
        check_labels(&labels)?;
        Ok(LabelSchema::single(prompt, labels, self.level))
    }
}

fn level(name: &str) -> Result<Level, String> {
    let known = [Level::Nominal, Level::Ordinal].into_iter().find(|level| level.as_str() == name);
    known.ok_or_else(|| format!("`{name}` is neither `nominal` nor `ordinal`"))
}

fn read_text(path: &Path) -> anyhow::Result<String> {
    fs::read_to_string(path).with_context(|| format!("`{}` could not be read", path.display()))
}

fn read_json(path: &Path) -> anyhow::Result<Value> {
    serde_json::from_str(&read_text(path)?).with_context(|| format!("`{}` is not JSON", path.display()))
}

fn bare(name: impl AsRef<str>) -> LabelDef {
    LabelDef::new(name.as_ref().trim(), "")
}

fn labels_of(file: &Value) -> anyhow::Result<Vec<LabelDef>> {
    let labels = file.get("labels").and_then(Value::as_array);
    let labels = labels.context("no labels to choose from; pass --labels a,b,c or a --settings file that has them")?;
    labels.iter().map(|label| label_of(label).with_context(|| format!("`{label}` is not a label"))).collect()
}

fn label_of(label: &Value) -> Option<LabelDef> {
    if let Some(name) = label.as_str() {
        return Some(bare(name));
    }
    let description = label.get("description").and_then(Value::as_str).unwrap_or_default().to_owned();
    let headings = label.get("group").and_then(Value::as_array).into_iter().flatten();
    let group = headings.filter_map(Value::as_str).map(str::to_owned).collect();
    Some(LabelDef { description, group, ..bare(label.get("name")?.as_str()?) })
}

fn check_labels(labels: &[LabelDef]) -> anyhow::Result<()> {
    ensure!(labels.len() >= 2, "a question needs at least two labels to choose from");
    for (idx, label) in labels.iter().enumerate() {
        ensure!(!label.name.as_str().is_empty(), "label {} has no name", idx + 1);
        let earlier = labels.iter().take(idx).any(|other| other.name == label.name);
        ensure!(!earlier, "the label `{}` stands there twice", label.name);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{SettingsArgs, check_labels, labels_of};
    use clap::Parser;
    use serde_json::json;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        settings: SettingsArgs,
    }

    fn args(line: &str) -> SettingsArgs {
        Line::try_parse_from(std::iter::once("accord").chain(line.split_whitespace())).unwrap().settings
    }

    #[test]
    fn labels_come_with_or_without_descriptions() {
        let labels = labels_of(&json!({ "labels": ["a", { "name": "b", "description": "the second" }] })).unwrap();
        assert_eq!(labels[0].description, "");
        assert_eq!((labels[1].name.as_str(), labels[1].description.as_str()), ("b", "the second"));
        assert!(labels_of(&json!({ "labels": [5] })).is_err());
        assert!(labels_of(&json!({})).is_err());
    }

    #[test]
    fn a_question_without_a_choice_is_refused() {
        for line in
            ["--labels a", "--labels a,a", "--labels a,,b", "--labels a,b --votes 0", "--labels a,b --random-share 0.9"]
        {
            assert!(args(line).settings("n").is_err(), "{line}");
        }
        let settings = args("--labels a,b,c --question Which?").settings("items").unwrap();
        assert_eq!((settings.name.as_str(), settings.schema.prompt()), ("items", "Which?"));
        assert!(check_labels(settings.schema.labels()).is_ok());
        assert!(settings.policy.blind);
    }
}
