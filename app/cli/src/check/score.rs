//! `accord check score`: each labeler's answers to check items against the owner's known answers.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::PathBuf;

use accord_core::ids::ProjectId;
use accord_core::known::{KnownAnswers, LabelerScore, score};
use accord_core::project::Project;
use anyhow::Context as _;
use serde_json::{Value, json};

use super::file::{refuse, rows};
use crate::client::Store;
use crate::export::{fetch, parse_key};
use crate::store_url::{StoreArgs, of_project, shown};

/// What `accord check score` is told.
#[derive(Clone, Debug, clap::Args)]
pub struct ScoreArgs {
    /// CSV or JSON Lines with `task`, `label` and perhaps `reason`; it is read here and never uploaded
    #[arg(long, value_name = "FILE")]
    known: PathBuf,
    #[command(flatten)]
    store: StoreArgs,
    /// Id of the project, as `accord new` printed it
    #[arg(long)]
    project: ProjectId,
    /// The owner's public key, from the links file; without it, the key the store names is believed
    #[arg(long, value_name = "KEY", allow_hyphen_values = true)]
    owner: Option<String>,
    /// Write all figures as JSON to this file, or to standard output with `-`
    #[arg(long, value_name = "OUT")]
    json: Option<String>,
}

/// Scores; what was wrong with the project's data goes to standard error.
///
/// # Errors
/// When the project or the file cannot be read, or a row of it names no item or label of the project.
pub fn run(args: &ScoreArgs) -> anyhow::Result<()> {
    let rows = rows(&args.known, "task")?;
    let target = args.store.target()?;
    let owner = args.owner.as_deref().map(parse_key).transpose()?;
    let store = Store::new(of_project(&target, args.project));
    let (project, problems) = fetch(&store, args.project, owner.as_ref())
        .with_context(|| format!("the project {} could not be read from {}", args.project, shown(&target)))?;
    for problem in &problems {
        eprintln!("problem: {problem}");
    }
    let (known, problems) = KnownAnswers::resolve(&rows, project.items(), &project.manifest().schema);
    refuse("known answers cannot be used", &problems)?;
    let report = Report { project: &project, n_items: known.len(), scores: score(&project, &known) };
    match args.json.as_deref() {
        None => print(&report.readable()),
        Some("-") => print(&format!("{:#}\n", report.json())),
        Some(path) => std::fs::write(path, format!("{:#}\n", report.json()))
            .with_context(|| format!("`{path}` could not be written")),
    }
}

struct Report<'a> {
    project: &'a Project,
    n_items: usize,
    scores: Vec<LabelerScore>,
}

impl Report<'_> {
    fn labels(&self) -> Vec<&str> {
        self.project.manifest().schema.labels().iter().map(|label| label.name.as_str()).collect()
    }

    fn name(&self, score: &LabelerScore) -> &str {
        self.project.writers().get(&score.labeler).map_or("", |writer| &writer.name)
    }

    /// Rows are known labels, columns the labels given.
    fn matrix(&self, score: &LabelerScore) -> Vec<Vec<u32>> {
        let n = self.labels().len();
        let row =
            |known: usize| (0..n).map(|given| score.confusion.get(&(known, given)).copied().unwrap_or(0)).collect();
        (0..n).map(row).collect()
    }

    fn json(&self) -> Value {
        let mut workers = serde_json::Map::new();
        for score in &self.scores {
            let share = score.check.share;
            let value = json!({
                "name": self.name(score),
                "n": score.check.n,
                "n_right": score.check.n_right,
                "share": share.map(|share| share.value),
                "ci95": share.map(|share| [share.low, share.high]),
                "confusion": self.matrix(score),
            });
            workers.insert(score.labeler.to_string(), value);
        }
        json!({ "n_check_items": self.n_items, "label_names": self.labels(), "workers": workers })
    }

    fn readable(&self) -> String {
        let mut text = format!("{} check items; intervals are Wilson's, 95 %\n\n", self.n_items);
        for score in &self.scores {
            let line = match score.check.share {
                Some(share) => format!(
                    "{:>4} of {:<4} right  {:>5.1} %  ({:.1} % to {:.1} %)",
                    score.check.n_right,
                    score.check.n,
                    100.0 * share.value,
                    100.0 * share.low,
                    100.0 * share.high
                ),
                None => "no check item answered yet".to_owned(),
            };
            let _ = writeln!(text, "{}  {line}  {}", score.labeler, self.name(score));
        }
        for score in self.scores.iter().filter(|score| score.check.n_right < score.check.n) {
            let _ = writeln!(text, "\nWhere {} went wrong: known label, given label, how often", self.name(score));
            let labels = self.labels();
            let wrong = score.confusion.iter().filter(|((known, given), _)| known != given);
            for ((known, given), n) in wrong {
                let label = |idx: usize| labels.get(idx).copied().unwrap_or_default();
                let _ = writeln!(text, "  {}  {}  {n}", label(*known), label(*given));
            }
        }
        text
    }
}

/// Prints; a reader that has seen enough, such as `head`, is no error.
fn print(text: &str) -> anyhow::Result<()> {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(error).context("the scores could not be printed")
        }
        _ => Ok(()),
    }
}
