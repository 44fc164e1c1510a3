//! A day of labeling, 8 hours at 10 items a minute, played faster: 4,800 answers by one person in one tab that stays open.
//! What the tab holds and how soon the next item is painted, hour by hour.

use std::time::{Duration, Instant};

use accord_core::record::Role;
use accord_tests::browser::items::items;
use accord_tests::browser::wait::run_for;
use accord_tests::browser::{Person, Setup, World, until};
use accord_tests::process::largest_tab;
use anyhow::Context as _;
use serde_json::{Value, json};

const N_HOURS: usize = 8;
const N_AN_HOUR: usize = 600;
/// Keys that are typed ahead of what is looked at: as many as one message of the driver takes.
const N_AT_ONCE: usize = 10;
const LIMIT: Duration = Duration::from_secs(60);
/// How many answers the page counts. The driver leaves the text of what a script returns in the page, so it is little.
const N_MINE: &str = "return Number(document.querySelector('.progress__words span').textContent.replace(/\\D/g, ''))";

/// What the tab holds after its garbage was collected.
struct Held {
    /// JavaScript's heap, in bytes.
    heap: f64,
    /// Nodes of documents.
    nodes: f64,
    /// The process's own memory, in bytes, WebAssembly's included.
    process: Option<f64>,
}

/// Runs the measurement and prints a table.
pub(super) fn measure() -> anyhow::Result<()> {
    run_for(Duration::from_secs(1_500), async {
        let items = items(N_HOURS * N_AN_HOUR + 200, 13);
        let texts: Vec<&str> = items.iter().map(|item| item.text.as_str()).collect();
        let world =
            World::new(Setup { name: "A day", texts: &texts, poll_secs: 1, options: &["--votes", "1"] }).await?;
        let ann = world.joined("Ann", Role::Labeler).await?;
        let _: bool = ann.ask(super::WATCH_KEYS, json!([])).await?;
        println!(
            "{} answers in one tab, a poll a second, headless Chromium without a graphics device\n",
            N_HOURS * N_AN_HOUR
        );
        let mut first = None;
        for hour in 1..=N_HOURS {
            let begun = Instant::now();
            let _: bool = ann.ask("window.latencies.length = 0; return true", json!([])).await?;
            for batch in 0..N_AN_HOUR / N_AT_ONCE {
                answer(&ann, (hour - 1) * N_AN_HOUR + (batch + 1) * N_AT_ONCE).await?;
            }
            let latencies: Vec<f64> = ann.ask("return window.latencies.map(Math.round);", json!([])).await?;
            // A day in minutes is faster than the disk: what waits for it is held, but not kept.
            let saved = "return document.querySelector('.chip--saves').title.endsWith(\"in the project's bucket\")";
            until("all is in the bucket", LIMIT, async || Ok(ann.ask::<bool>(saved, json!([])).await?.then_some(())))
                .await?;
            let held = held(&ann).await?;
            let mb = |bytes: f64| bytes / 1e6;
            let process = held.process.map_or_else(|| "?".to_owned(), |bytes| format!("{:.0} MB", mb(bytes)));
            super::line(
                &format!("Hour {hour}"),
                format!(
                    "{}; heap {:.2} MB, {:.0} nodes, process {process}; played in {:.0} s",
                    super::spread(latencies),
                    mb(held.heap),
                    held.nodes,
                    begun.elapsed().as_secs_f64()
                ),
            );
            if let Some(Held { heap, process, .. }) = &first {
                let growth = |now: f64, then: f64| (now / then - 1.0) * 100.0;
                let process = held.process.zip(*process).map_or(f64::NAN, |(now, then)| growth(now, then));
                super::line(
                    "  since hour 1",
                    format!("heap {:+.1} %, process {process:+.1} %", growth(held.heap, *heap)),
                );
            } else {
                first = Some(held);
            }
        }
        Ok(())
    })
}

/// Presses keys until so many answers are counted in all.
async fn answer(ann: &Person, n_wanted: usize) -> anyhow::Result<()> {
    let keys: String = (0..N_AT_ONCE).map(|n| char::from(b'1' + u8::try_from(n % 6).unwrap_or_default())).collect();
    ann.press(&keys).await?;
    until("the answers are counted", LIMIT, async || {
        let n_mine: usize = ann.ask(N_MINE, json!([])).await?;
        if n_mine + 1 == n_wanted {
            // A key that came while no item was on screen answered nothing, as it should.
            ann.press("1").await?;
        }
        Ok((n_mine >= n_wanted).then_some(()))
    })
    .await
}

async fn held(ann: &Person) -> anyhow::Result<Held> {
    // Twice: what the first frees may free more.
    for _ in 0..2 {
        ann.command("HeapProfiler.collectGarbage", json!({})).await?;
    }
    let of = |value: &Value, name: &str| value.get(name).and_then(Value::as_f64);
    let heap = ann.command("Runtime.getHeapUsage", json!({})).await?;
    let counters = ann.command("Memory.getDOMCounters", json!({})).await?;
    Ok(Held {
        heap: of(&heap, "usedSize").context("the browser does not say its heap")?,
        nodes: of(&counters, "nodes").unwrap_or(f64::NAN),
        process: largest_tab(std::process::id()).map(|[own, _]| own as f64),
    })
}
