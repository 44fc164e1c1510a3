//! What the queue is worth in the page itself: a scripted labeler answers 200 items of banking77 through the page, once
//! with the project's policy and once with all items at random; a head is trained on what each exported and measured on
//! the test split. The same two are then replayed without a browser, which says what margin to expect. On the way it
//! notes what each order took in the worker and how long the page was busy at most.
//!
//! Needs `text/banking77` and `embeddings/banking77-*` of the folder `ACCORD_DATA_DIR`.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{env, fs};

use accord_cli::replay::head::HeadName;
use accord_cli::replay::set::Set;
use accord_cli::replay::source::SetSource;
use accord_cli::replay::strategy::StrategyName;
use accord_cli::replay::vectors::ReplayEncoder;
use accord_cli::replay::world::{Penalty, World as ReplayWorld};
use accord_cli::replay::{AskAgain, Plan, replay};
use accord_core::record::Role;
use accord_protocol::Labeled;
use accord_tests::browser::wait::run_for;
use accord_tests::browser::{Setup, World, until};
use accord_tests::paths;
use anyhow::{Context as _, ensure};
use serde_json::{Value, json};

const N_LABELS: usize = 200;
/// Answers between two looks at the status page.
const LOOKS_EVERY: usize = 10;
const LIMIT: Duration = Duration::from_secs(60);

/// Texts with their labels and vectors.
struct Split {
    texts: Vec<String>,
    labels: Vec<String>,
    vectors: PathBuf,
    source: SetSource,
}

/// Runs the measurement and prints a table.
pub(super) fn measure() -> anyhow::Result<()> {
    let folder = env::var_os("ACCORD_DATA_DIR").map_or_else(|| paths::root().join("../shared/data"), PathBuf::from);
    let (train, test) = (Split::read(&folder, "train")?, Split::read(&folder, "test")?);
    let set = Set::load([&train.source, &test.source], &ReplayEncoder::Npy, None, 0.0)?;
    let by_queue = run_for(Duration::from_secs(1_200), answer(&train, &["--random-share", "0"]))?;
    let by_chance = run_for(Duration::from_secs(1_200), answer(&train, &["--random-share", "1"]))?;
    let (queue, chance) = (accuracy(&set, &train, &by_queue)?, accuracy(&set, &train, &by_chance)?);
    super::line("Accuracy after 200 labels, the queue's", format!("{:.1} %", 100.0 * queue));
    super::line("Accuracy after 200 labels, at random", format!("{:.1} %", 100.0 * chance));
    super::line("Margin in the page", format!("{:.1} points", 100.0 * (queue - chance)));
    let replayed = |strategy| {
        let plan = Plan {
            strategy,
            budget: N_LABELS,
            batch: 10,
            n_seeds: 5,
            noise: 0.0,
            imbalance: None,
            pool: None,
            n_labelers: 1,
            ask_again: AskAgain::Off,
            max_votes: 1,
            advises: false,
            head: HeadName::Accord,
        };
        let outcome = replay(&set, &plan, NonZeroUsize::MIN)?;
        let found = outcome.mean_at(N_LABELS, |point| point.accuracy).context("the replay ended early")?;
        anyhow::Ok(found)
    };
    let (accord, random) = (replayed(StrategyName::Accord)?, replayed(StrategyName::Random)?);
    super::line("Margin that replay predicts, 5 seeds", format!("{:.1} points", 100.0 * (accord.value - random.value)));
    Ok(())
}

/// Labels items through the page and returns the answers by text, from the owner's export.
async fn answer(train: &Split, options: &[&str]) -> anyhow::Result<BTreeMap<String, String>> {
    let texts: Vec<&str> = train.texts.iter().map(String::as_str).collect();
    let truth: BTreeMap<&str, &str> = texts.iter().copied().zip(train.labels.iter().map(String::as_str)).collect();
    let mut names: Vec<&str> = train.labels.iter().map(String::as_str).collect();
    names.sort_unstable();
    names.dedup();
    let (labels, vectors) = (names.join(","), train.vectors.display().to_string());
    let mut all = vec!["--labels", &labels, "--embeddings", &vectors, "--votes", "1", "--second-opinion-share", "0"];
    all.extend(options);
    let world = World::new(Setup { name: "Queue bench", texts: &texts, poll_secs: 5, options: &all }).await?;
    let ann = world.joined("Ann", Role::Labeler).await?;
    until("the order rests on the vectors", LIMIT, async || {
        let seen = ann.go("status").await?;
        Ok(seen.row("Order rests on").starts_with("this encoder (").then_some(()))
    })
    .await?;
    ann.go("label").await?;
    let _: bool = ann.ask(super::WATCH_TASKS, json!([])).await?;
    let (mut orders, mut latest) = (Vec::new(), String::new());
    let choose = "[...document.querySelectorAll('.choices button')][arguments[0]].click(); return true;";
    for n_labels in 1..=N_LABELS {
        let before = ann.sees("an item", |seen| seen.item.is_some()).await?;
        let text = before.item.clone().unwrap_or_default();
        let label = truth.get(text.as_str()).with_context(|| format!("`{text}` is not of the set"))?;
        let at = names.binary_search(label).ok().context("its label is not of the set")?;
        let _: bool = ann.ask(choose, json!([at])).await?;
        ann.sees_within(LIMIT, "the next item", |seen| seen.item != before.item && seen.n_mine() > before.n_mine())
            .await?;
        // A person reads for seconds; the order has half of one.
        tokio::time::sleep(Duration::from_millis(500)).await;
        if n_labels.is_multiple_of(LOOKS_EVERY) {
            latest = ann.go("status").await?.row("Latest order").to_owned();
            orders.extend(worker_millis(&latest));
            ann.go("label").await?;
        }
    }
    let longest: f64 = ann.ask("return window.longest;", json!([])).await?;
    super::line("An order in the worker", super::spread(orders));
    super::line("", format!("the last: {latest}; longest task of the page {longest:.0} ms"));
    ann.sees_within(LIMIT, "that all is in the bucket", |seen| seen.is_synced()).await?;
    Ok(world.export()?.answers_of("Ann"))
}

/// What training and ranking took together, as the status page has it.
fn worker_millis(latest: &str) -> Option<f64> {
    let numbers = latest.split_whitespace().filter_map(|word| word.parse::<f64>().ok());
    numbers.skip(1).take(2).reduce(|train, rank| train + rank)
}

/// Accuracy on the test split of the measuring head, trained on these answers.
fn accuracy(set: &Set, train: &Split, answers: &BTreeMap<String, String>) -> anyhow::Result<f64> {
    let rows: BTreeMap<&str, usize> = train.texts.iter().enumerate().map(|(row, text)| (text.as_str(), row)).collect();
    let label = |(text, label): (&String, &String)| {
        let item_idx = rows.get(text.as_str()).and_then(|row| u32::try_from(*row).ok())?;
        let class_idx = set.classes.binary_search(label).ok().and_then(|class| u32::try_from(class).ok())?;
        Some(Labeled { item_idx, class_idx, weight: 1.0 })
    };
    let labels: Vec<Labeled> = answers.iter().filter_map(label).collect();
    ensure!(labels.len() == N_LABELS, "{} answers were exported, not {N_LABELS}", labels.len());
    let world = ReplayWorld::new(set, 0, None, 0.0).as_the_product_sees_it()?;
    let head =
        world.train(&labels, world.penalty(&labels, Penalty::FIRST)?, None)?.context("only one class was answered")?;
    let predicted = head.predictions(&world.test)?;
    let n_right = predicted.iter().zip(&set.test_truths).filter(|(found, truth)| found == truth).count();
    Ok(n_right as f64 / set.test_truths.len() as f64)
}

impl Split {
    fn read(folder: &Path, name: &str) -> anyhow::Result<Self> {
        let path = folder.join(format!("text/banking77/{name}.jsonl"));
        let lines = fs::read_to_string(&path)
            .with_context(|| format!("`{}` is not there; name its folder in ACCORD_DATA_DIR", path.display()))?;
        let (mut texts, mut labels) = (Vec::new(), Vec::new());
        for line in lines.lines() {
            let row: Value = serde_json::from_str(line)?;
            let field = |name: &str| row.get(name).and_then(Value::as_str).map(str::to_owned);
            texts.push(field("text").context("a row has no text")?);
            labels.push(field("label").context("a row has no label")?);
        }
        let vectors = folder.join(format!("embeddings/banking77-{name}-minilm.npy"));
        let label_lines = folder.join(format!("embeddings/banking77-{name}-labels.txt"));
        let source = SetSource::Npy { vectors: vectors.clone(), labels: label_lines };
        Ok(Self { texts, labels, vectors, source })
    }
}
