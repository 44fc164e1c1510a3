//! `accord replay`: how many labels an order saves, on data whose labels are known. The proof that anyone can repeat.
//!
//! A pool with known labels is played back: simulated people answer what a strategy asks, and after each batch a head is
//! trained on their answers and measured on test items that are never asked. Parts: [`source`] and [`vectors`] read and
//! encode, [`set`] is what all seeds share, [`world`] what one seed makes of it, [`strategy`] chooses, [`head`] measures,
//! [`session`] is the loop, [`report`] sums up, [`bench`] runs it all.

pub mod advice;
pub mod bench;
pub mod curve;
pub mod garbage;
pub mod head;
pub mod lbfgs;
pub mod lesson;
pub mod people;
pub mod report;
pub mod session;
pub mod set;
pub mod source;
pub mod strategy;
pub mod vectors;
pub mod world;

use head::HeadName;

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context as _, ensure};
use clap::ValueEnum;
use serde_json::{Value, json};

use self::curve::Curve;
use self::report::Outcome;
use self::set::Set;
use self::source::SetSource;
use self::strategy::StrategyName;
use self::vectors::ReplayEncoder;

/// What `accord replay` is told.
#[derive(Clone, Debug, clap::Args)]
pub struct ReplayArgs {
    /// Items that may be asked about, with their true labels: a matrix with one row an item and a text file with one
    /// label a line, or rows `{"id","text"|"image","label"}`
    #[arg(long, value_name = "X.npy,LABELS.txt|F.jsonl")]
    train: SetSource,
    /// Items to measure on, in the same form; never asked
    #[arg(long, value_name = "X.npy,LABELS.txt|F.jsonl")]
    test: SetSource,
    /// `npy` for vectors, or what makes vectors of the rows: `hashed`, `static:DIR`, `bert:DIR`, `image:DIR`
    #[arg(long, value_name = "npy|KIND[:DIR]")]
    encoder: ReplayEncoder,
    /// What chooses the items; `accord` is the scorer's order alone, without the queue's random and second-opinion slices
    #[arg(long, value_enum)]
    strategy: StrategyName,
    #[command(flatten)]
    options: PlanArgs,
    /// Share of the pool that is garbage, mixed in: for texts shuffled letters, thrown-together words and repeated
    /// boilerplate, for vectors and images noise around random means. The answer to garbage is a skip: it costs an
    /// answer and teaches nothing
    #[arg(long, value_name = "P", default_value_t = 0.0, allow_negative_numbers = true)]
    garbage: f64,
    /// Folder where vectors are kept from one run to the next
    #[arg(long, value_name = "DIR")]
    cache: Option<PathBuf>,
    /// Threads; all cores where it is not said
    #[arg(long, value_name = "N")]
    threads: Option<NonZeroUsize>,
    /// Where the JSON goes; `-` is standard output. `auc` is the mean accuracy between the first and the last point,
    /// `labels_to` the first number of answers at which the mean accuracy is reached; `rare_recall` and `garbage_share` are
    /// those at the last point, their curves stand in `mean` and `seeds`
    #[arg(long, value_name = "OUT", default_value = "-")]
    json: String,
}

/// The options that a plan is made of.
#[derive(Clone, Debug, clap::Args)]
pub struct PlanArgs {
    /// Answers in all
    #[arg(long, value_name = "N", default_value_t = 500)]
    budget: usize,
    /// Answers between two choices, and between two measurements; of all people together, where there are several
    #[arg(long, value_name = "N", default_value_t = 10)]
    batch: usize,
    /// How many runs, each with its own shuffles, people and rare classes
    #[arg(long, value_name = "K", default_value_t = 10)]
    seeds: u64,
    /// How often an answer is wrong: one of the other classes, each as likely
    #[arg(long, value_name = "P", default_value_t = 0.0, allow_negative_numbers = true)]
    noise: f64,
    /// Makes half of the classes (drawn by the seed) so rare that the others have R times as many items
    #[arg(long, value_name = "R", allow_negative_numbers = true)]
    imbalance: Option<f64>,
    /// Only so many items of the pool, drawn by the seed; all where it is not said
    #[arg(long, value_name = "N")]
    pool: Option<usize>,
    /// People who label at once: each has a hashed share of the items, and knows of others' answers two of their own later
    #[arg(long, value_name = "W", default_value_t = 1)]
    labelers: usize,
    /// With --noise and --strategy accord: whether another person may be asked about an item that has an answer
    #[arg(long, value_enum, default_value_t = AskAgain::Auto)]
    ask_again: AskAgain,
    /// Most answers an item gets where asking again is allowed
    #[arg(long, value_name = "N", default_value_t = 3)]
    max_votes: usize,
    /// Also tells at how many answers the product first advises to stop, and where the plateau of each run begins
    #[arg(long)]
    advise: bool,
    /// Which head measures, the same for every strategy
    #[arg(long, value_enum, default_value_t = HeadName::Accord)]
    head: HeadName,
}

/// Whether items are asked about more than once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum AskAgain {
    /// Never: one answer an item
    Off,
    /// Where another answer tells more than a new item would
    Auto,
}

/// A checked plan for all seeds.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// What chooses.
    pub strategy: StrategyName,
    /// Answers in all.
    pub budget: usize,
    /// Answers between two choices.
    pub batch: usize,
    /// Seeds 0 up to this.
    pub n_seeds: u64,
    /// How often an answer is wrong.
    pub noise: f64,
    /// How uneven the classes are made.
    pub imbalance: Option<f64>,
    /// Most items of the pool.
    pub pool: Option<usize>,
    /// People at once.
    pub n_labelers: usize,
    /// Whether items are asked about again; off wherever it cannot be on.
    pub ask_again: AskAgain,
    /// Most answers an item gets.
    pub max_votes: usize,
    /// Whether the advice to stop is asked for.
    pub advises: bool,
    /// Which head measures.
    pub head: HeadName,
}

impl Plan {
    /// Checks options.
    ///
    /// # Errors
    /// When one is out of its bounds.
    pub fn new(strategy: StrategyName, options: &PlanArgs) -> anyhow::Result<Self> {
        ensure!(options.batch >= 1, "--batch is at least 1");
        ensure!(options.budget >= options.batch, "--budget is at least one batch ({})", options.batch);
        ensure!(options.seeds >= 1, "--seeds is at least 1; ten make intervals worth reading");
        ensure!((0.0..=1.0).contains(&options.noise), "--noise is a share from 0 to 1, such as 0.2");
        ensure!(
            options.imbalance.is_none_or(|ratio| ratio >= 1.0 && ratio.is_finite()),
            "--imbalance is how many times as many items the common classes have: 50 for 1:50"
        );
        ensure!(options.pool != Some(0), "--pool is at least 1");
        ensure!((1..=64).contains(&options.labelers), "--labelers is from 1 to 64");
        ensure!((1..=64).contains(&options.max_votes), "--max-votes is from 1 to 64");
        let may_again = options.noise > 0.0 && strategy == StrategyName::Accord && options.max_votes > 1;
        Ok(Self {
            strategy,
            budget: options.budget,
            batch: options.batch,
            n_seeds: options.seeds,
            noise: options.noise,
            imbalance: options.imbalance,
            pool: options.pool,
            n_labelers: options.labelers,
            ask_again: if may_again { options.ask_again } else { AskAgain::Off },
            max_votes: options.max_votes,
            advises: options.advise,
            head: options.head,
        })
    }

    /// Ten random batches of ten without noise: what tests start from.
    #[cfg(test)]
    fn plain() -> Self {
        Self {
            strategy: StrategyName::Random,
            budget: 100,
            batch: 10,
            n_seeds: 1,
            noise: 0.0,
            imbalance: None,
            pool: None,
            n_labelers: 1,
            ask_again: AskAgain::Off,
            max_votes: 3,
            advises: false,
            head: HeadName::Plain,
        }
    }

    fn as_json(&self) -> Value {
        json!({
            "budget": self.budget,
            "batch": self.batch,
            "noise": self.noise,
            "imbalance": self.imbalance,
            "pool": self.pool,
            "labelers": self.n_labelers,
            "ask_again": self.ask_again == AskAgain::Auto,
            "max_votes": self.max_votes,
            "head": format!("{:?}", self.head).to_lowercase(),
        })
    }
}

/// Replays and writes the figures.
///
/// # Errors
/// When an option is out of its bounds, an input cannot be used, or the output cannot be written.
pub fn run(args: &ReplayArgs) -> anyhow::Result<()> {
    let plan = Plan::new(args.strategy, &args.options)?;
    ensure!(
        (0.0..1.0).contains(&args.garbage),
        "--garbage is a share from 0 to below 1, such as 0.2: a pool of garbage alone holds nothing to label"
    );
    writable(&args.json)?;
    let n_threads = threads(args.threads);
    let loaded = args.encoder.load(args.cache.as_deref(), n_threads)?;
    let set = Set::load([&args.train, &args.test], &args.encoder, loaded.as_ref(), args.garbage)?;
    let outcome = replay(&set, &plan, n_threads)?;
    let ends = outcome.curves.iter().filter_map(|curve| Some(curve.points.last()?.n_labels));
    if let Some(end) = ends.filter(|end| *end < plan.budget).min() {
        eprintln!("the pool held fewer items than --budget {}: the curve ends at {end} answers", plan.budget);
    }
    let mut json = outcome.as_json();
    if let Some(plan) = json.get_mut("plan").and_then(Value::as_object_mut) {
        plan.insert("garbage".to_owned(), args.garbage.into());
    }
    write(&args.json, &format!("{json:#}\n"))
}

/// Says that there is no folder for a file before hours of work go into what it is to hold.
///
/// # Errors
/// When there is none.
pub fn writable(path: &str) -> anyhow::Result<()> {
    let folder = Path::new(path).parent().filter(|folder| !folder.as_os_str().is_empty());
    let is_there = folder.is_none_or(Path::is_dir);
    ensure!(is_there, "`{path}` could not be written: there is no such folder; make it, or name another file");
    Ok(())
}

/// All cores where nothing is said.
#[must_use]
pub fn threads(wanted: Option<NonZeroUsize>) -> NonZeroUsize {
    wanted.unwrap_or_else(|| thread::available_parallelism().unwrap_or(NonZeroUsize::MIN))
}

/// Replays all seeds, each on the next free thread; how many there are does not show in the figures.
///
/// # Errors
/// When a computation fails.
pub fn replay(set: &Set, plan: &Plan, n_threads: NonZeroUsize) -> anyhow::Result<Outcome> {
    let next = AtomicUsize::new(0);
    let n_seeds = usize::try_from(plan.n_seeds)?;
    let work = || -> anyhow::Result<Vec<Curve>> {
        let mut curves = Vec::new();
        loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed >= n_seeds {
                return Ok(curves);
            }
            curves.push(session::replay(set, plan, seed as u64)?);
        }
    };
    let mut curves = thread::scope(|scope| {
        let threads: Vec<_> = (0..n_threads.get().min(n_seeds)).map(|_| scope.spawn(work)).collect();
        let mut curves = Vec::with_capacity(n_seeds);
        for thread in threads {
            let done = thread.join().map_err(|_| anyhow::anyhow!("a thread of the replay broke off"))?;
            curves.extend(done?);
        }
        anyhow::Ok(curves)
    })?;
    curves.sort_by_key(|curve| curve.seed);
    Ok(Outcome { plan: plan.clone(), curves })
}

/// Writes to a file, or to standard output for `-`; a reader that has seen enough, such as `head`, is no error.
///
/// # Errors
/// When it cannot be written.
pub fn write(path: &str, text: &str) -> anyhow::Result<()> {
    use std::io::Write as _;
    if path != "-" {
        let written = std::fs::write(path, text);
        return written.with_context(|| format!("`{path}` could not be written; name another file with --json"));
    }
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(error).context("the figures could not be printed")
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
