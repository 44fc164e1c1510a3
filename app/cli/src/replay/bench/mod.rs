//! `accord replay-bench`: every strategy on every set of a folder, drawn with intervals, and each promise told as met or
//! not met.
//!
//! The folder holds `embeddings/NAME-train-ENCODER.npy`, `embeddings/NAME-train-labels.txt` and the same with `test`, and
//! where it has `reference/al-baselines.json`, the figures in there (made with scikit-learn on the same vectors) are what
//! has to be beaten; elsewhere the strategies here are.

mod baselines;
mod judge;
mod svg;
mod table;

use std::fs;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context as _, ensure};
use clap::ValueEnum;
use serde_json::json;

use self::baselines::Baselines;
use super::head::HeadName;
use super::report::Outcome;
use super::set::Set;
use super::source::SetSource;
use super::strategy::StrategyName;
use super::vectors::ReplayEncoder;
use super::{AskAgain, Plan, PlanArgs, replay, threads, write};

/// Share of wrong answers in the scenario of noise.
const NOISE: f64 = 0.2;
/// How rare the rare classes are in theirs.
const IMBALANCE: f64 = 50.0;
/// Share of garbage in its scenario.
const GARBAGE: f64 = 0.2;
/// People at once in theirs.
const N_LABELERS: usize = 4;
/// Items of a pool that is labeled to its end.
const N_TO_THE_END: usize = 2_000;

/// What `accord replay-bench` is told.
#[derive(Clone, Debug, clap::Args)]
pub struct BenchArgs {
    /// Folder with `embeddings/NAME-{train,test}-ENCODER.npy` and `embeddings/NAME-{train,test}-labels.txt`; where it has
    /// `reference/al-baselines.json`, those figures are what has to be beaten
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// Folder for `curves.svg`, `table.md` and one JSON file a run
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Sets, as NAME/ENCODER; all of the folder where none is said
    #[arg(long, value_name = "NAME/ENCODER", value_delimiter = ',')]
    sets: Vec<String>,
    /// Strategies
    #[arg(long, value_enum, value_delimiter = ',', default_values_t = StrategyName::ALL)]
    strategies: Vec<StrategyName>,
    /// What is replayed
    #[arg(long, value_enum, value_delimiter = ',', default_values_t = Scenario::ALL)]
    scenarios: Vec<Scenario>,
    /// How many runs of each
    #[arg(long, value_name = "K", default_value_t = 10)]
    seeds: u64,
    /// Answers in all
    #[arg(long, value_name = "N", default_value_t = 500)]
    budget: usize,
    /// Answers between two choices
    #[arg(long, value_name = "N", default_value_t = 10)]
    batch: usize,
    /// Which head measures, the same for every strategy
    #[arg(long, value_enum, default_value_t = HeadName::Accord)]
    head: HeadName,
    /// Threads; all cores where it is not said
    #[arg(long, value_name = "N")]
    threads: Option<NonZeroUsize>,
}

/// What is replayed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Scenario {
    /// All strategies against one another
    Curves,
    /// 20 % wrong answers: asking again against one answer an item
    Noise,
    /// Half of the classes 50 times as rare: accord against random
    Imbalance,
    /// 20 % garbage in the pool
    Garbage,
    /// Four people at once against one
    Labelers,
    /// All of 2,000 items: when the advice to stop comes
    Advice,
}

impl Scenario {
    const ALL: [Self; 6] = [Self::Curves, Self::Noise, Self::Imbalance, Self::Garbage, Self::Labelers, Self::Advice];
}

/// One set's outcomes in all scenarios that were asked for.
#[derive(Debug)]
struct SetOutcomes {
    /// `NAME/ENCODER`.
    name: String,
    runs: Vec<Run>,
}

/// One outcome and what it is of.
#[derive(Debug)]
struct Run {
    scenario: Scenario,
    outcome: Outcome,
}

impl SetOutcomes {
    /// The outcome of a strategy in a scenario, the first for which `which` holds.
    fn find(&self, scenario: Scenario, strategy: StrategyName, which: impl Fn(&Plan) -> bool) -> Option<&Outcome> {
        let wanted =
            |run: &&Run| run.scenario == scenario && run.outcome.plan.strategy == strategy && which(&run.outcome.plan);
        self.runs.iter().find(wanted).map(|run| &run.outcome)
    }
}

/// Replays everything, writes what is drawn, and prints the table and the promises.
///
/// # Errors
/// When a file cannot be read or written, or a computation fails.
pub fn run(args: &BenchArgs) -> anyhow::Result<()> {
    let names = if args.sets.is_empty() { sets_in(&args.data)? } else { args.sets.clone() };
    ensure!(
        !names.is_empty(),
        "`{}` holds no sets; wanted are files like embeddings/NAME-train-ENCODER.npy",
        args.data.display()
    );
    fs::create_dir_all(&args.out).with_context(|| format!("`{}` cannot be made", args.out.display()))?;
    let baselines = Baselines::read(&args.data.join("reference/al-baselines.json"))?;
    let mut all = Vec::new();
    for name in &names {
        all.push(run_set(args, name)?);
        // Written after each set, so that a long run that is cut off leaves what it has.
        write(&shown(&args.out.join("curves.svg")), &svg::draw(&all, &baselines))?;
        write(&shown(&args.out.join("table.md")), &table::markdown(&all, &baselines, &judge::lines(&all, &baselines)))?;
    }
    write("-", &table::markdown(&all, &baselines, &judge::lines(&all, &baselines)))
}

fn run_set(args: &BenchArgs, name: &str) -> anyhow::Result<SetOutcomes> {
    let mut outcomes = SetOutcomes { name: name.to_owned(), runs: Vec::new() };
    let clean = load(&args.data, name, 0.0)?;
    for scenario in &args.scenarios {
        let garbage = match scenario {
            Scenario::Garbage => Some(load(&args.data, name, GARBAGE)?),
            _ => None,
        };
        for plan in plans(args, *scenario)? {
            let began = Instant::now();
            let outcome = replay(garbage.as_ref().unwrap_or(&clean), &plan, threads(args.threads))?;
            let file = format!("{}-{}-{}.json", name.replace('/', "-"), scenario_name(*scenario), label_of(&plan));
            let mut figures = outcome.as_json();
            if let Some(fields) = figures.as_object_mut() {
                fields.insert("set".to_owned(), json!(name));
            }
            write(&shown(&args.out.join(&file)), &format!("{figures:#}\n"))?;
            eprintln!("{file}: {:.0} s", began.elapsed().as_secs_f64());
            outcomes.runs.push(Run { scenario: *scenario, outcome });
        }
    }
    Ok(outcomes)
}

/// The plans of a scenario.
fn plans(args: &BenchArgs, scenario: Scenario) -> anyhow::Result<Vec<Plan>> {
    let options = PlanArgs {
        budget: args.budget,
        batch: args.batch,
        seeds: args.seeds,
        noise: if scenario == Scenario::Noise { NOISE } else { 0.0 },
        imbalance: (scenario == Scenario::Imbalance).then_some(IMBALANCE),
        pool: None,
        labelers: 1,
        advise: false,
        ask_again: AskAgain::Off,
        max_votes: 3,
        head: args.head,
    };
    let with = |strategy, options: &PlanArgs| Plan::new(strategy, options);
    let accord = StrategyName::Accord;
    match scenario {
        Scenario::Curves => args.strategies.iter().map(|strategy| with(*strategy, &options)).collect(),
        Scenario::Imbalance => [accord, StrategyName::Random].map(|name| with(name, &options)).into_iter().collect(),
        Scenario::Garbage => [accord, StrategyName::Margin].map(|name| with(name, &options)).into_iter().collect(),
        Scenario::Noise => {
            let again = PlanArgs { ask_again: AskAgain::Auto, ..options };
            [options, again].iter().map(|options| with(accord, options)).collect()
        }
        Scenario::Advice => {
            let to_the_end = PlanArgs { budget: N_TO_THE_END, pool: Some(N_TO_THE_END), advise: true, ..options };
            [to_the_end].iter().map(|options| with(accord, options)).collect()
        }
        Scenario::Labelers => {
            let several = PlanArgs { labelers: N_LABELERS, ..options };
            [options, several].iter().map(|options| with(accord, options)).collect()
        }
    }
}

fn scenario_name(scenario: Scenario) -> String {
    scenario.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned())
}

/// Tells the plans of one scenario apart.
fn label_of(plan: &Plan) -> String {
    let again = if plan.ask_again == AskAgain::Auto { "-again" } else { "" };
    let people = if plan.n_labelers > 1 { format!("-{}", plan.n_labelers) } else { String::new() };
    format!("{}{again}{people}", plan.strategy.as_str())
}

fn load(data: &Path, name: &str, garbage: f64) -> anyhow::Result<Set> {
    let (set, encoder) = name.split_once('/').with_context(|| format!("`{name}` is no set; write NAME/ENCODER"))?;
    let source = |split: &str| SetSource::Npy {
        vectors: data.join(format!("embeddings/{set}-{split}-{encoder}.npy")),
        labels: data.join(format!("embeddings/{set}-{split}-labels.txt")),
    };
    Set::load([&source("train"), &source("test")], &ReplayEncoder::Npy, None, garbage)
        .with_context(|| format!("the set `{name}` cannot be used"))
}

/// All sets of a folder, by name.
fn sets_in(data: &Path) -> anyhow::Result<Vec<String>> {
    let folder = data.join("embeddings");
    let entries = fs::read_dir(&folder).with_context(|| format!("`{}` could not be read", folder.display()))?;
    let mut names = Vec::new();
    for entry in entries {
        let file = entry?.file_name().to_string_lossy().into_owned();
        let set = file.strip_suffix(".npy").and_then(|stem| stem.split_once("-train-"));
        names.extend(set.map(|(name, encoder)| format!("{name}/{encoder}")));
    }
    names.sort();
    Ok(names)
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

#[cfg(test)]
mod tests;
