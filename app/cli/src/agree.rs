//! `accord agree`: how far people agree, from a long table, an export or a store.

use std::fmt::Write as _;
use std::io::Write as _;
use std::thread;

use accord_core::agreement::bootstrap::{Draw, Interval, draws, intervals};
use accord_core::agreement::level::Level;
use accord_core::agreement::report::{Coefficients, Report, with_snapshot};
use accord_core::agreement::snapshot::Snapshot;
use accord_core::agreement::table::LongTable;
use accord_core::agreement::{Figure, Undefined, reading};
use accord_core::ids::ProjectId;
use anyhow::Context as _;
use clap::ValueEnum;
use serde_json::{Value, json};

use crate::long_table;

/// What `accord agree` is told.
#[derive(Clone, clap::Args)]
pub struct AgreeArgs {
    /// Long table with the columns `task,worker,label` (CSV, .tsv or .jsonl; `-` for standard input), a folder that
    /// `accord export` wrote, or the URL of a store
    #[arg(long, value_name = "FILE|DIR|URL")]
    input: String,
    /// Which project of the store
    #[arg(long, value_name = "ID")]
    project: Option<ProjectId>,
    /// How labels compare; alpha and AC2 follow it, the other figures take labels as equal or not
    #[arg(long, value_enum, default_value_t = LevelArg::Nominal)]
    level: LevelArg,
    /// How many rounds of drawing items the 95 % intervals rest on; 1000 is usual
    #[arg(long, value_name = "N", default_value_t = 0)]
    bootstrap: u32,
    /// The same seed gives the same intervals
    #[arg(long, value_name = "S", default_value_t = 0)]
    seed: u64,
    /// Write all figures as JSON to this file, or to standard output with `-`
    #[arg(long, value_name = "OUT")]
    json: Option<String>,
}

/// By hand: the input may be a store's URL, which holds a secret.
impl std::fmt::Debug for AgreeArgs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AgreeArgs")
            .field("level", &self.level)
            .field("bootstrap", &self.bootstrap)
            .finish_non_exhaustive()
    }
}

/// Level of measurement of the labels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LevelArg {
    /// Names
    Nominal,
    /// Numbers of which only the order counts, or the labels of a store's project that ranks them
    Ordinal,
    /// Numbers of which the difference counts
    Interval,
    /// Amounts from 0 up, of which the proportion counts
    Ratio,
}

/// Reports; what was left out goes to standard error.
///
/// # Errors
/// When the input cannot be read or the output not written.
pub fn run(args: &AgreeArgs) -> anyhow::Result<()> {
    let read = if args.level == LevelArg::Ordinal { long_table::read_ranks } else { long_table::read };
    let (table, problems) = read(&args.input, args.project)?;
    for problem in &problems {
        eprintln!("problem: {problem}");
    }
    let level = match args.level {
        LevelArg::Nominal => Level::Nominal,
        LevelArg::Ordinal => Level::Ordinal,
        LevelArg::Interval => Level::Interval,
        LevelArg::Ratio => Level::Ratio,
    };
    let snapshot = Snapshot::of_table(&table, level);
    let report = with_snapshot(&table, &snapshot, level);
    let intervals = intervals(&drawn(&snapshot, args.seed, args.bootstrap));
    match args.json.as_deref() {
        None => print(&readable(&table, &report, &intervals, args.bootstrap)),
        Some("-") => print(&format!("{:#}\n", as_json(&report, &intervals))),
        Some(path) => std::fs::write(path, format!("{:#}\n", as_json(&report, &intervals)))
            .with_context(|| format!("`{path}` could not be written")),
    }
}

/// All rounds, on as many threads as the machine has; how they are split does not show.
fn drawn(snapshot: &Snapshot, seed: u64, n_rounds: u32) -> Vec<Draw> {
    if snapshot.n_items() < 2 {
        // A single item, drawn again and again, would look like certainty.
        return Vec::new();
    }
    let n_threads = thread::available_parallelism().map_or(1, |n| u32::try_from(n.get()).unwrap_or(1));
    let share = n_rounds.div_ceil(n_threads).max(1);
    thread::scope(|scope| {
        let starts = (0..n_rounds).step_by(share as usize);
        let part = |start: u32| {
            let rounds = start..n_rounds.min(start.saturating_add(share));
            (rounds.clone(), scope.spawn(move || draws(snapshot, seed, rounds)))
        };
        let threads: Vec<_> = starts.map(part).collect();
        let done =
            threads.into_iter().map(|(rounds, thread)| thread.join().unwrap_or_else(|_| draws(snapshot, seed, rounds)));
        done.flatten().collect()
    })
}

fn as_json(report: &Report, intervals: &Coefficients<Option<Interval>>) -> Value {
    let mut object = serde_json::Map::new();
    object.insert("n_items".to_owned(), json!(report.n_items));
    object.insert("n_workers".to_owned(), json!(report.n_workers));
    object.insert("n_labels".to_owned(), json!(report.n_labels));
    for ((name, figure), (_, interval)) in report.figures.named().into_iter().zip(intervals.named()) {
        let ci95 = figure.value().and(interval.as_ref()).map(|interval| [interval.low, interval.high]);
        let reason = figure.undefined().map(Undefined::reason);
        object.insert(name.to_owned(), json!({ "value": figure.value(), "ci95": ci95, "reason": reason }));
    }
    Value::Object(object)
}

fn readable(table: &LongTable, report: &Report, intervals: &Coefficients<Option<Interval>>, n_rounds: u32) -> String {
    let mut text = format!(
        "{} answers of {} people to {} items, {} different labels\n",
        report.n_labels,
        report.n_workers,
        report.n_items,
        table.n_values()
    );
    for (n, what) in [
        (table.n_repeated(), "repeated answers left out: a person's first answer to an item counts"),
        (table.n_missing(), "rows without a label left out"),
    ] {
        if n > 0 {
            let _ = writeln!(text, "{n} {what}");
        }
    }
    text.push('\n');
    for ((key, figure), (_, interval)) in report.figures.named().into_iter().zip(intervals.named()) {
        let line = match figure {
            Figure::Value { value, n_items, n_answers } => {
                let interval = interval.map_or_else(String::new, |it| format!("{:.3} to {:.3}", it.low, it.high));
                format!("{value:>7.3}  {interval:<18}{n_answers} answers to {n_items} items")
            }
            Figure::Undefined(why) => format!("{:>7}  {}", "-", why.reason()),
        };
        let _ = writeln!(text, "{:<34}{line}", title(key, report.level));
    }
    if n_rounds > 0 {
        let _ = writeln!(text, "\nIntervals: the middle 95 % of {n_rounds} rounds of drawing as many items at random");
    }
    let alpha = report.figures.krippendorff_alpha.value();
    let why = report.figures.krippendorff_alpha.undefined().map(Undefined::reason);
    let _ = writeln!(text, "\n{}", why.unwrap_or_else(|| reading::of_alpha(alpha).to_owned()));
    if let Some(warning) = reading::of_skew(&report.figures) {
        let _ = writeln!(text, "{warning}");
    }
    text
}

fn title(key: &str, level: Level) -> String {
    match key {
        "percent_agreement" => "Percent agreement, as a share".to_owned(),
        "cohen_kappa" => "Cohen's kappa".to_owned(),
        "fleiss_kappa" => "Fleiss' kappa".to_owned(),
        "krippendorff_alpha" => format!("Krippendorff's alpha, {}", level.as_str()),
        "gwet_ac1" => "Gwet's AC1".to_owned(),
        _ => format!("Gwet's AC2, {}", level.as_str()),
    }
}

/// Prints; a reader that has seen enough, such as `head`, is no error.
fn print(text: &str) -> anyhow::Result<()> {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(error).context("the report could not be printed")
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::{as_json, drawn, readable};
    use accord_core::agreement::bootstrap::{draws, intervals};
    use accord_core::agreement::level::Level;
    use accord_core::agreement::report::with_snapshot;
    use accord_core::agreement::snapshot::Snapshot;
    use accord_core::agreement::table::LongTable;

    fn table() -> LongTable {
        let names: Vec<String> = (0..30).map(|n| n.to_string()).collect();
        let answers = names.iter().enumerate().flat_map(|(n, task)| {
            let (a, b) = (["1", "2", "3"][n % 3], ["1", "2", "2"][(n + n / 7) % 3]);
            [(&**task, "ann", a), (&**task, "bob", b)]
        });
        LongTable::from_rows(answers)
    }

    #[test]
    fn agr5_json_has_exactly_the_agreed_keys() {
        let table = table();
        let snapshot = Snapshot::of_table(&table, Level::Ordinal);
        let report = with_snapshot(&table, &snapshot, Level::Ordinal);
        let json = as_json(&report, &intervals(&drawn(&snapshot, 1, 100)));
        let mut keys: Vec<&String> = json.as_object().unwrap().keys().collect();
        keys.sort();
        let expected = "cohen_kappa fleiss_kappa gwet_ac1 gwet_ac2 krippendorff_alpha n_items n_labels n_workers percent_agreement";
        assert_eq!(keys, expected.split(' ').collect::<Vec<_>>());
        assert_eq!((&json["n_items"], &json["n_workers"], &json["n_labels"]), (&30.into(), &2.into(), &60.into()));
        let alpha = &json["krippendorff_alpha"];
        assert_eq!(alpha["value"].as_f64(), report.figures.krippendorff_alpha.value());
        assert!(alpha["reason"].is_null() && alpha["ci95"].as_array().unwrap().len() == 2);
    }

    #[test]
    fn agr9_threads_do_not_show() {
        let snapshot = Snapshot::of_table(&table(), Level::Nominal);
        assert_eq!(drawn(&snapshot, 9, 101), draws(&snapshot, 9, 0..101));
        assert!(drawn(&snapshot, 9, 0).is_empty());
    }

    #[test]
    fn agr2_reasons_stand_where_values_would() {
        let table = LongTable::from_rows([("t", "a", "x"), ("u", "a", "y")]);
        let snapshot = Snapshot::of_table(&table, Level::Interval);
        let report = with_snapshot(&table, &snapshot, Level::Interval);
        let none = intervals(&drawn(&snapshot, 0, 50));
        let json = as_json(&report, &none);
        assert!(json["gwet_ac1"]["value"].is_null() && json["gwet_ac1"]["ci95"].is_null());
        assert_eq!(json["gwet_ac1"]["reason"], "All answers are of one person; agreement needs two");
        let text = readable(&table, &report, &none, 50);
        assert!(text.contains("Cohen's kappa                           -  All answers are of one person"), "{text}");
    }
}
