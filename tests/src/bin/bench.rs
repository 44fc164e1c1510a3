//! Measures the page in a fresh browser profile, with 10,000 items or as many as are asked for, and prints a table.
//!
//! `cargo run -p accord-tests --features browser --bin bench`. Figures are of this machine; compare within
//! one run. Key press to painted is measured as for other tools: from the key event's own time to the frame after the
//! text changed (`MutationObserver`, then an animation frame, then a message task), keys sent without a pause.
//! With a number as its argument it measures with so many items, with `agreement` the agreement page with 50,000 answers, with `queue` what the order
//! of the queue is worth on banking77 and how long one takes there, with `review` how soon the next of 2,000 disagreements follows a settlement, with
//! `race` key to next item against Label Studio and Potato, with
//! `marks` how soon keys show among 5,000 marks and 1,000 boxes, with `day` what 4,800 answers in one tab leave behind, with
//! `idle` which functions of the page's first part newcomers run, and lists the others for the next build, with `slow` how soon a
//! newcomer on a slow line has an item, with
//! `sealing` what signing and sealing cost a label, and how long 100,000 events take to open.

#[path = "bench/agreement.rs"]
mod agreement_bench;
#[path = "bench/day.rs"]
mod day_bench;
#[path = "bench/idle.rs"]
mod idle_bench;
#[path = "bench/marks.rs"]
mod marks_bench;
#[path = "bench/queue.rs"]
mod queue_bench;
#[path = "bench/race.rs"]
mod race_bench;
#[path = "bench/review.rs"]
mod review_bench;
#[path = "bench/sealing.rs"]
mod sealing_bench;
#[path = "bench/slow.rs"]
mod slow_bench;

use std::fs;
use std::path::Path;

use accord_core::record::Role;
use accord_core::wire::manifest::{POINTER_KEY, data_key, decode_manifest, decode_pointer, manifest_key, members_key};
use accord_tests::browser::items::items;
use accord_tests::browser::wait::run_for;
use accord_tests::browser::world::built_page;
use accord_tests::browser::{Graphics, Person, Setup, World, until};
use accord_tests::paths;
use anyhow::Context as _;
use serde_json::{Value, json};

const N_ITEMS: usize = 10_000;
const N_WARM_UP: usize = 10;
const N_MEASURED: usize = 200;
const N_ORDERS: usize = 8;
const LIMIT: std::time::Duration = std::time::Duration::from_secs(180);

/// Notes when an item is first on screen, and what was fetched from the page's own origin until then.
const WATCH_FIRST: &str = "
    const see = () => {
        const text = document.querySelector('.item__text');
        if (text && text.textContent && !window.firstItem) {
            const own = performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation'))
                .filter(entry => entry.name.startsWith(location.origin) && entry.responseEnd > 0);
            window.firstItem = { at: performance.now(), bytes: own.reduce((sum, entry) => sum + entry.transferSize, 0),
                files: own.length };
        }
    };
    new MutationObserver(see).observe(document, { childList: true, characterData: true, subtree: true });
    see();
    return true;";

/// Where `accord encoder get` puts the table of word vectors, in the target folder.
const WORD_VECTORS: &str = "accord/weights/wordllama";

/// Notes the longest time the page was busy; 0 stands for less than the 50 ms that count as long.
const WATCH_TASKS: &str = "
    window.longest = 0;
    new PerformanceObserver(list => {
        for (const entry of list.getEntries()) window.longest = Math.max(window.longest, entry.duration);
    }).observe({ entryTypes: ['longtask'] });
    return true;";

/// Notes the time from each key to the frame that shows the next text.
const WATCH_KEYS: &str = "
    window.latencies = [];
    let pressed = null;
    addEventListener('keydown', event => { pressed = event.timeStamp; }, true);
    new MutationObserver(() => {
        if (pressed === null) return;
        const from = pressed;
        pressed = null;
        requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => window.latencies.push(performance.now() - from);
            channel.port2.postMessage(0);
        });
    }).observe(document.querySelector('.item__text').parentElement,
        { childList: true, characterData: true, subtree: true });
    return true;";

fn main() -> anyhow::Result<()> {
    let argument = std::env::args().nth(1);
    match argument.as_deref() {
        Some("agreement") => return agreement_bench::measure(),
        Some("day") => return day_bench::measure(),
        Some("marks") => return marks_bench::measure(),
        Some("queue") => return queue_bench::measure(),
        Some("idle") => return idle_bench::measure(),
        Some("race") => return race_bench::measure(),
        Some("review") => return review_bench::measure(),
        Some("sealing") => return sealing_bench::measure(),
        Some("slow") => return slow_bench::measure(),
        _ => {}
    }
    let n_items = argument.and_then(|number| number.parse().ok()).unwrap_or(N_ITEMS);
    run_for(10 * LIMIT, async {
        let items = items(n_items, 7);
        let texts: Vec<&str> = items.iter().map(|item| item.text.as_str()).collect();
        let world = World::new(Setup { name: "Bench", texts: &texts, poll_secs: 5, options: &[] }).await?;
        let ann = world.person("Ann", Graphics::Off).await?;
        println!("{n_items} items, headless Chromium without a graphics device\n");
        first_item(&world, &ann).await?;
        let encoded = format!("{n_items} of {n_items}");
        let ranked = async || {
            let seen = ann.go("status").await?;
            Ok((seen.row("Items encoded") == encoded).then_some(()))
        };
        until("all items are encoded", LIMIT, ranked).await?;
        orders(&ann).await?;
        keys(&ann).await?;
        reload(&ann).await?;
        drop(world);
        encoder(&texts).await?;
        sizes(&built_page()?)
    })
}

/// A project with a table of word vectors, where its files are on this machine: how long all texts take in the
/// background, what the page feels of it, and what the second visit costs.
async fn encoder(texts: &[&str]) -> anyhow::Result<()> {
    let folder = paths::target().join(WORD_VECTORS);
    if !folder.is_dir() {
        line("Encoder", format!("NOT RUN: `{WORD_VECTORS}` is not there; `accord encoder get wordllama` makes it"));
        return Ok(());
    }
    let option = format!("static:{}", folder.display());
    let setup = Setup { name: "Bench encoder", texts, poll_secs: 5, options: &["--encoder", &option] };
    let world = World::new(setup).await?;
    let ann = world.person("Ann", Graphics::Off).await?;
    ann.open(&world.link(Role::Labeler)?).await?;
    ann.find("#join-name").await?;
    ann.press("Ann\u{e007}").await?;
    ann.sees("an item", |seen| seen.item.is_some()).await?;
    for visit in ["First visit", "Second visit"] {
        let _: bool = ann.ask(WATCH_TASKS, json!([])).await?;
        let seen = until("all items have a vector and the order rests on them", LIMIT, async || {
            let seen = ann.go("status").await?;
            let is_ready = seen.row("Encoder state").starts_with("ready");
            Ok((is_ready && seen.row("Order rests on").starts_with("this encoder (")).then_some(seen))
        })
        .await?;
        let longest: f64 = ann.ask("return window.longest;", json!([])).await?;
        line(visit, format!("first order {}; {}", seen.row("First order"), seen.row("Encoder state")));
        line("", format!("{}; downloaded {}", seen.row("Vectors"), seen.row("Downloaded now")));
        line("", format!("longest task of the page {longest:.0} ms; worker {}", seen.row("Scorer's memory")));
        ann.driver.refresh().await?;
    }
    Ok(())
}

async fn first_item(world: &World, ann: &Person) -> anyhow::Result<()> {
    ann.open(&world.link(Role::Labeler)?).await?;
    ann.find("#join-name").await?;
    let ready: f64 = ann.ask("return performance.now();", json!([])).await?;
    let _: bool = ann.ask(WATCH_FIRST, json!([])).await?;
    let before: f64 = ann.ask("return performance.now();", json!([])).await?;
    ann.press("Ann\u{e007}").await?;
    ann.sees("an item", |seen| seen.item.is_some()).await?;
    let first: Value = ann.ask("return window.firstItem;", json!([])).await?;
    let number = |name: &str| first.get(name).and_then(Value::as_f64).unwrap_or_default();
    let store_bytes = tokio::task::block_in_place(|| store_bytes(world))?;
    line("Address opened to name field", format!("{ready:.0} ms"));
    line("Name given to first item", format!("{:.0} ms, keys of the name included", number("at") - before));
    let page_kb = number("bytes") / 1000.0;
    let store_kb = store_bytes as f64 / 1000.0;
    line(
        "Bytes until the first item",
        format!(
            "{:.0} kB: page {page_kb:.0} kB in {} files (brotli), project {store_kb:.0} kB",
            page_kb + store_kb,
            number("files")
        ),
    );
    Ok(())
}

/// What the store sends until the first item is there.
fn store_bytes(world: &World) -> anyhow::Result<usize> {
    let (store, project) = (world.store(), world.links.project);
    let get = |key: &str| store.get(key)?.with_context(|| format!("{key} is not in the store"));
    let pointer_bytes = get(POINTER_KEY)?;
    let (pointer, owner) = decode_pointer(&pointer_bytes, project, None)?;
    let manifest_bytes = get(&manifest_key(pointer.generation, &pointer.manifest))?;
    let manifest = decode_manifest(&manifest_bytes, &pointer.manifest, &owner)?;
    let members = get(&members_key(manifest.generation, &manifest.members))?;
    let shard = manifest.shards.first().context("the project has no data")?;
    let shard = get(&data_key(&shard.sha256))?;
    Ok(pointer_bytes.len() + manifest_bytes.len() + members.len() + shard.len())
}

async fn orders(ann: &Person) -> anyhow::Result<()> {
    let (mut round_trips, mut details) = (Vec::new(), String::new());
    for n in 1..=N_ORDERS {
        ann.go("label").await?;
        ann.press(&(1 + n % 6).to_string()).await?;
        ann.go("status").await?;
        let labels = format!("{n} labels:");
        let seen = until("the order rests on the new label", LIMIT, async || {
            let seen = ann.look().await?;
            Ok(seen.row("Latest order").starts_with(&labels).then_some(seen))
        })
        .await?;
        details = seen.row("Latest order").to_owned();
        round_trips.extend(seen.row("From label to order").trim_end_matches(" ms").parse::<f64>());
    }
    line("Label to re-ordered queue", spread(round_trips));
    line("", format!("the last: {details}"));
    Ok(())
}

async fn keys(ann: &Person) -> anyhow::Result<()> {
    ann.go("label").await?;
    let _: bool = ann.ask(WATCH_KEYS, json!([])).await?;
    let _: bool = ann.ask(WATCH_TASKS, json!([])).await?;
    for n in 1..=(N_WARM_UP + N_MEASURED) {
        ann.press(&(1 + n % 6).to_string()).await?;
        until("the next item is painted", LIMIT, async || {
            let n_seen: usize = ann.ask("return window.latencies.length;", json!([])).await?;
            Ok((n_seen >= n).then_some(()))
        })
        .await?;
    }
    let latencies: Vec<f64> = ann.ask("return window.latencies;", json!([])).await?;
    line("Key press to next item painted", spread(latencies.into_iter().skip(N_WARM_UP).collect()));
    let longest: f64 = ann.ask("return window.longest;", json!([])).await?;
    line("Longest task of the page meanwhile", format!("{longest:.0} ms"));
    Ok(())
}

async fn reload(ann: &Person) -> anyhow::Result<()> {
    ann.driver.refresh().await?;
    let _: bool = ann.ask(WATCH_FIRST, json!([])).await?;
    ann.sees("an item", |seen| seen.item.is_some()).await?;
    let at: f64 = ann.ask("return window.firstItem.at;", json!([])).await?;
    line("Reload to item", format!("{at:.0} ms"));
    Ok(())
}

fn sizes(dist: &Path) -> anyhow::Result<()> {
    for entry in fs::read_dir(dist)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.ends_with(".wasm") {
            let kb = |path: &Path| fs::metadata(path).map(|data| data.len() as f64 / 1000.0);
            let packed = kb(&path.with_extension("wasm.br"))?;
            line(&name, format!("{:.0} kB, brotli {packed:.0} kB", kb(&path)?));
        }
    }
    Ok(())
}

fn spread(mut millis: Vec<f64>) -> String {
    millis.sort_by(f64::total_cmp);
    let at = |share: f64| {
        let place = (share * millis.len().saturating_sub(1) as f64).round() as usize;
        millis.get(place).copied().unwrap_or(f64::NAN)
    };
    format!("median {:.1} ms, p95 {:.1} ms, p99 {:.1} ms, n = {}", at(0.5), at(0.95), at(0.99), millis.len())
}

fn line(name: &str, value: String) {
    println!("{name:36} {value}");
}
