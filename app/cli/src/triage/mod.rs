//! `accord triage`: which labeled records help, which can go, and which labels are probably wrong.

mod input;
mod labels;
mod report;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::PathBuf;

use accord_core::agreement::table::LongTable;
use accord_scorer::Pool;
use accord_scorer::host::block_on;
use accord_scorer::triage::{classes, gather};
use anyhow::{Context as _, ensure};

use self::input::{Source, TriageEncoder};
use self::labels::Answers;
use self::report::Report;
use crate::long_table;
use crate::replay::writable;

/// What `accord triage` is told.
#[derive(Clone, clap::Args)]
pub struct TriageArgs {
    /// File with one record per item: .csv with a header line, .tsv, or .jsonl
    #[arg(long, value_name = "FILE")]
    items: PathBuf,
    /// Long table with the columns `task,worker,label` (CSV, .tsv or .jsonl; `-` for standard input) or a folder that
    /// `accord export` wrote; a task is an item's id, or else the column `ref` is
    #[arg(long, value_name = "FILE|DIR")]
    labels: String,
    /// `hashed`, `static:DIR`, `bert:DIR`, `image:DIR`, or `npy:FILE` with one row per item
    #[arg(long, value_name = "KIND[:DIR]")]
    encoder: TriageEncoder,
    /// Column or field with the item's id
    #[arg(long, value_name = "COLUMN", default_value = "id")]
    id: String,
    /// Column or field with the text
    #[arg(long, value_name = "COLUMN", default_value = "text")]
    text: String,
    /// Column or field with the image's file name, relative to the items file; used with image encoders
    #[arg(long, value_name = "COLUMN", default_value = "image")]
    image: String,
    /// Where the JSON goes; `-` is standard output
    #[arg(long, value_name = "OUT", default_value = "-")]
    json: String,
}

/// By hand: the labels may be anything that a long table is read from.
impl std::fmt::Debug for TriageArgs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TriageArgs").field("items", &self.items).field("encoder", &self.encoder).finish_non_exhaustive()
    }
}

/// Judges every record and writes one object with the list `records`.
///
/// # Errors
/// When a file cannot be read, a label names an item that is not there, or the labels cannot be checked against each
/// other: fewer than two classes, or no two classes with two records.
pub fn run(args: &TriageArgs) -> anyhow::Result<()> {
    writable(&args.json)?;
    ensure!(
        !args.labels.contains("://"),
        "--labels is a file or a folder; `accord export` writes one from a project in a store"
    );
    let source = Source::read(&args.items, &args.id)?;
    let (mut table, mut problems) = long_table::read(&args.labels, None)?;
    let ids: BTreeSet<&str> = source.ids.iter().map(String::as_str).collect();
    let is_of = |table: &LongTable| table.tasks().iter().any(|task| ids.contains(&**task));
    // An export names tasks in its own way, and has the owner's ids in a column of their own.
    if !is_of(&table)
        && let Some(by_ref) = long_table::read_by_ref(&args.labels).filter(|(table, _)| is_of(table))
    {
        (table, problems) = by_ref;
    }
    for problem in &problems {
        eprintln!("problem: {problem}");
    }
    if table.n_repeated() > 0 {
        eprintln!(
            "problem: {} answers are not the first of their worker to their task, and do not count",
            table.n_repeated()
        );
    }
    let answers = Answers::new(&table, &source.ids)?;
    answers.check(&table)?;
    let vectors = args.encoder.vectors(&args.items, &args.text, &args.image, source.ids.len())?;
    for problem in &vectors.problems {
        eprintln!("problem: {problem}");
    }
    let pool = vectors.into_pool();
    let judged = judge(&pool, &answers)?;
    let report = Report { ids: &source.ids, table: &table, answers: &answers, judged: &judged };
    report.write_to(&args.json)?;
    eprintln!("{}", report.summary());
    Ok(())
}

/// All that the report tells of.
struct Judged {
    verdicts: classes::Verdicts,
    near_cosine: f32,
    is_exhaustive: bool,
    head_share: f64,
    /// Share of each item's answers that are its label, where there are several.
    agreement: Vec<Option<(usize, f64)>>,
}

fn judge(pool: &RefCell<Pool>, answers: &Answers<'_>) -> anyhow::Result<Judged> {
    let labels = answers.first_labels()?;
    let votes = answers.training_votes(&labels);
    let gathered = gather(pool, &labels.by_item, &votes, answers.n_labels(), &|| false);
    let evidence = block_on(gathered).context("the records could not be compared")?;
    let opinions = answers.opinions(&labels, &evidence.probabilities)?;
    let judged = classes::judge(pool, &evidence, &opinions.labels, &opinions.by_item, &|| false);
    let verdicts = block_on(judged).context("the records could not be judged")?;
    Ok(Judged {
        verdicts,
        near_cosine: evidence.duplicates.near_cosine,
        is_exhaustive: evidence.duplicates.is_exhaustive,
        head_share: evidence.head_share,
        agreement: opinions.agreement,
    })
}

#[cfg(test)]
mod tests;
