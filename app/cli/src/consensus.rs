//! `accord consensus`: what the labels are, and how far each labeler can be believed, from a long table.

use std::io::Write;
use std::path::{Path, PathBuf};

use accord_core::agreement::table::LongTable;
use accord_core::consensus::dawid_skene::{Settings, dawid_skene};
use accord_core::consensus::{Consensus, Method, Shape, Votes, WorkerModel, estimate};
use accord_core::ids::ProjectId;
use anyhow::{Context as _, bail, ensure};
use serde_json::{Value, json};

use crate::{long_table, records};

/// What `accord consensus` is told.
#[derive(Clone, clap::Args)]
pub struct ConsensusArgs {
    /// Long table with the columns `task,worker,label` (CSV, .tsv or .jsonl; `-` for standard input), a folder that
    /// `accord export` wrote, or the URL of a store
    #[arg(long, value_name = "FILE|DIR|URL")]
    input: String,
    /// Which project of the store
    #[arg(long, value_name = "ID")]
    project: Option<ProjectId>,
    /// majority, wawa, dawid_skene, one_coin, mace or glad
    #[arg(long, value_name = "METHOD")]
    method: Method,
    /// CSV with the columns `task,label`: known labels, to measure the accuracy of the consensus
    #[arg(long, value_name = "FILE")]
    gold: Option<PathBuf>,
    /// With dawid_skene: how much is added to each expected count; 0.01 helps where people gave few answers
    #[arg(long, value_name = "AMOUNT", default_value_t = 0.0)]
    smoothing: f64,
    /// Also write how probable each label is for each task
    #[arg(long)]
    posteriors: bool,
    /// Also write what the method says about each worker: counts, intervals, and its own figures
    #[arg(long)]
    details: bool,
    /// Where the JSON goes; `-` is standard output
    #[arg(long, value_name = "OUT", default_value = "-")]
    json: String,
}

/// By hand: the input may be a store's URL, which holds a secret.
impl std::fmt::Debug for ConsensusArgs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ConsensusArgs").field("method", &self.method).field("gold", &self.gold).finish_non_exhaustive()
    }
}

/// Estimates; what was left out goes to standard error.
///
/// # Errors
/// When an input cannot be read, the method cannot hold its tables in memory, or the output cannot be written.
pub fn run(args: &ConsensusArgs) -> anyhow::Result<()> {
    ensure!(args.smoothing == 0.0 || args.method == Method::DawidSkene, "--smoothing belongs to --method dawid_skene");
    ensure!(args.smoothing >= 0.0 && args.smoothing.is_finite(), "--smoothing is a number from 0 up");
    let (table, problems) = long_table::read(&args.input, args.project)?;
    for problem in &problems {
        eprintln!("problem: {problem}");
    }
    let gold = args.gold.as_deref().map(read_gold).transpose()?;
    let columns = Columns::of(&table);
    let votes = columns.votes(&table)?;
    let settings = Settings { smoothing: args.smoothing, ..Settings::PLAIN };
    let consensus = match args.method {
        Method::DawidSkene => dawid_skene(&votes, settings)?,
        method => estimate(method, &votes)?,
    };
    let report = Report { table: &table, method: args.method, consensus: &consensus, gold: gold.as_deref() };
    if args.json == "-" {
        let written = report.write(args, &mut std::io::BufWriter::new(std::io::stdout().lock()));
        return match written {
            // A reader that has seen enough, such as `head`, is no error.
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
                Err(error).context("the report could not be printed")
            }
            _ => Ok(()),
        };
    }
    let create = std::fs::File::create(&args.json);
    let written = create.and_then(|file| report.write(args, &mut std::io::BufWriter::new(file)));
    written.with_context(|| format!("`{}` could not be written", args.json))
}

/// The table as three lists of positions.
struct Columns {
    tasks: Vec<u32>,
    workers: Vec<u32>,
    labels: Vec<u32>,
}

impl Columns {
    fn of(table: &LongTable) -> Self {
        let given =
            || (0_u32..).zip(table.units()).flat_map(|(task, votes)| votes.iter().map(move |vote| (task, vote)));
        Self {
            tasks: given().map(|(task, _)| task).collect(),
            workers: given().map(|(_, vote)| vote.worker_idx).collect(),
            labels: given().map(|(_, vote)| vote.value_idx).collect(),
        }
    }

    fn votes(&self, table: &LongTable) -> anyhow::Result<Votes<'_>> {
        let shape = Shape { n_tasks: table.n_tasks(), n_workers: table.n_workers(), n_labels: table.n_values() };
        Votes::new(shape, &self.tasks, &self.workers, &self.labels).context("the answers could not be put in order")
    }
}

/// Known labels, by task in the order of the file.
fn read_gold(path: &Path) -> anyhow::Result<Vec<(String, String)>> {
    let bytes = std::fs::read(path).with_context(|| format!("`{}` could not be read", path.display()))?;
    of_gold(&bytes).with_context(|| format!("`{}` is no table of known labels", path.display()))
}

fn of_gold(bytes: &[u8]) -> anyhow::Result<Vec<(String, String)>> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if bytes.trim_ascii().is_empty() {
        bail!("it is empty; its first line must name the columns `task` and `label`");
    }
    let mut known: std::collections::BTreeMap<String, String> = std::collections::BTreeMap::new();
    let mut problem = None;
    records::each_separated(bytes, b',', &["task", "label"], |line, fields| {
        let why = match fields.as_deref() {
            Ok([_, label]) if label.is_empty() => Some("it has no label".to_owned()),
            Ok([task, label]) => match known.insert((*task).to_owned(), (*label).to_owned()) {
                Some(other) if other != **label => Some(format!("`{task}` already has the label `{other}`")),
                _ => None,
            },
            Ok(_) => None,
            Err(why) => Some(why.to_string()),
        };
        if let (None, Some(why)) = (&problem, why) {
            problem = Some(format!("line {line}: {why}; one known label a task is wanted"));
        }
    })?;
    match problem {
        Some(problem) => bail!(problem),
        None => Ok(known.into_iter().collect()),
    }
}

/// How the consensus does on tasks with known labels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Accuracy {
    /// Known tasks with a consensus.
    n: usize,
    /// Of these, those whose consensus is the known label.
    n_right: usize,
    /// Known tasks that nobody answered: they count neither as right nor as wrong.
    n_missing: usize,
}

struct Report<'a> {
    table: &'a LongTable,
    method: Method,
    consensus: &'a Consensus,
    gold: Option<&'a [(String, String)]>,
}

impl Report<'_> {
    fn label(&self, label: usize) -> &str {
        self.table.values().get(label).map_or("", |label| &**label)
    }

    fn accuracy(&self, gold: &[(String, String)]) -> Accuracy {
        let mut accuracy = Accuracy { n: 0, n_right: 0, n_missing: 0 };
        for (task, known) in gold {
            let found = self.table.task_idx(task).and_then(|task| self.consensus.labels.get(task as usize)).copied();
            match found.flatten() {
                Some(label) => {
                    accuracy.n += 1;
                    // As numbers where the table's labels are numbers.
                    let right = self.table.value_idx(known).map(|known| known as usize) == Some(label);
                    accuracy.n_right += usize::from(right);
                }
                None => accuracy.n_missing += 1,
            }
        }
        accuracy
    }

    /// One JSON object, keys in a fixed order, tasks and workers in byte order: the same answers give the same bytes.
    fn write(&self, args: &ConsensusArgs, out: &mut impl Write) -> std::io::Result<()> {
        let mut head = vec![("method", json!(self.method.as_str()))];
        if let Some(accuracy) = self.gold.map(|gold| self.accuracy(gold)) {
            let share = (accuracy.n > 0).then(|| accuracy.n_right as f64 / accuracy.n as f64);
            head.push(("accuracy", json!(share)));
            head.push(("n_gold", json!(accuracy.n)));
            head.push(("n_gold_missing", json!(accuracy.n_missing)));
        }
        head.push(("n_tasks", json!(self.table.n_tasks())));
        head.push(("n_workers", json!(self.table.n_workers())));
        head.push(("n_answers", json!(self.table.n_answers())));
        head.push(("n_repeated", json!(self.table.n_repeated())));
        head.push(("n_missing", json!(self.table.n_missing())));
        if let Some(fit) = &self.consensus.fit {
            head.push(("log_likelihood", json!(fit.log_likelihood)));
            head.push(("n_iterations", json!(fit.objective.len())));
            head.push(("converged", json!(fit.converged)));
        }
        let names = self.table.values().iter().map(|label| &**label);
        head.push(("label_names", json!(names.collect::<Vec<&str>>())));
        writeln!(out, "{{")?;
        for (key, value) in head {
            writeln!(out, "  {}: {value},", json!(key))?;
        }
        let labels = self.consensus.labels.iter().map(|label| json!(label.map(|label| self.label(label))));
        object(out, "labels", self.table.tasks().iter().zip(labels))?;
        writeln!(out, ",")?;
        let quality = self.consensus.workers.iter().map(|worker| json!(worker.quality.map(|share| share.value)));
        object(out, "workers", self.table.workers().iter().zip(quality))?;
        if args.details {
            writeln!(out, ",")?;
            object(out, "worker_details", self.table.workers().iter().zip(self.details()))?;
        }
        if args.posteriors {
            writeln!(out, ",")?;
            object(out, "posteriors", self.table.tasks().iter().zip(self.posteriors()))?;
        }
        writeln!(out, "\n}}")?;
        out.flush()
    }

    fn details(&self) -> impl Iterator<Item = Value> {
        self.consensus.workers.iter().map(|worker| {
            let interval = worker.quality.map(|share| [share.low, share.high]);
            let mut details = json!({ "n_answers": worker.n_votes, "ci95": interval });
            let (key, value) = match &worker.model {
                WorkerModel::Quality => return details,
                WorkerModel::Confusion(matrix) => ("confusion", json!(matrix.rows().collect::<Vec<_>>())),
                WorkerModel::Knowing { competence, habit } => {
                    ("knowing", json!({ "competence": competence, "habit": habit }))
                }
                WorkerModel::Ability(ability) => ("ability", json!(ability)),
            };
            if let Value::Object(fields) = &mut details {
                fields.insert(key.to_owned(), value);
            }
            details
        })
    }

    fn posteriors(&self) -> impl Iterator<Item = Value> {
        (0..self.table.n_tasks()).map(|task| {
            let shares = self.consensus.posteriors.of_task(task);
            shares
                .map(|(label, share)| (self.label(label).to_owned(), json!(share)))
                .collect::<serde_json::Map<_, _>>()
                .into()
        })
    }
}

/// `"key": {...}` with one entry a line.
fn object<'a, N: AsRef<str> + 'a>(
    out: &mut impl Write,
    key: &str,
    entries: impl Iterator<Item = (N, Value)>,
) -> std::io::Result<()> {
    write!(out, "  {}: {{", json!(key))?;
    let mut separator = "\n";
    for (name, value) in entries {
        write!(out, "{separator}    {}: {value}", json!(name.as_ref()))?;
        separator = ",\n";
    }
    write!(out, "\n  }}")
}

#[cfg(test)]
mod tests;
