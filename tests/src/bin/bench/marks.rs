//! A text with 5,000 marked words and an image with 1,000 boxes, filled in by a model's prediction, and texts of 25 kB: how
//! long the page takes from a key that selects, moves, adds, looks closer or answers to the frame that shows it, and the
//! longest frame meanwhile.

use std::fs;
use std::time::Duration;

use accord_core::record::Role;
use accord_tests::browser::items::bmp;
use accord_tests::browser::wait::run_for;
use accord_tests::browser::{Person, Setup, World};
use serde_json::{Value, json};

const N_SPANS: usize = 5_000;
const N_BOXES: usize = 1_000;
/// Of each kind of key.
const N_KEYS: usize = 30;
const SHIFT: char = '\u{e008}';
const RIGHT: char = '\u{e014}';
const DOWN: char = '\u{e015}';
const PAGE_DOWN: &str = "\u{e00f}";
const DELETE: &str = "\u{e017}";

/// By then the page has all its files.
const SETTLED: Duration = Duration::from_secs(3);
const N_LONG_TEXTS: usize = 40;
const N_LONG_CHARS: usize = 25_000;

/// Notes the time from each key to the frame after it, the gaps between frames, all tasks of 50 ms and more, and what the
/// long frames were spent on.
const WATCH: &str = "
    window.painted = []; window.gaps = []; window.longTasks = []; window.longFrames = [];
    new PerformanceObserver(list => window.longFrames.push(...list.getEntries().map(entry => {
        const scripts = entry.scripts.map(it => `${it.invoker || it.name} ${it.sourceFunctionName} ${Math.round(it.duration)} ms`
            + ` (${Math.round(it.forcedStyleAndLayoutDuration)} ms of it styles and layout)`).join(', ');
        const end = entry.startTime + entry.duration;
        const late = entry.styleAndLayoutStart ? `${Math.round(end - entry.styleAndLayoutStart)} ms styles, layout and paint` : 'no frame';
        return `${Math.round(entry.duration)} ms: ${scripts}; ${late}`;
    }))).observe({ type: 'long-animation-frame' });
    new PerformanceObserver(list => window.longTasks.push(...list.getEntries().map(entry => entry.duration)))
        .observe({ type: 'longtask' });
    addEventListener('keydown', event => {
        const from = event.timeStamp;
        requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => window.painted.push(performance.now() - from);
            channel.port2.postMessage(0);
        });
    }, true);
    let last = performance.now();
    const tick = now => { window.gaps.push(now - last); last = now; requestAnimationFrame(tick); };
    requestAnimationFrame(tick);
    return true;";

/// Runs the measurement and prints a table.
pub(super) fn measure() -> anyhow::Result<()> {
    run_for(Duration::from_secs(570), async {
        long_texts().await?;
        spans().await?;
        boxes().await
    })
}

async fn long_texts() -> anyhow::Result<()> {
    println!("{N_LONG_TEXTS} texts of {N_LONG_CHARS} characters");
    let text = |n: usize| -> String {
        let line = format!("The {n}th text goes on, as long texts do, with words of many lengths and hardly a stop.\n");
        line.chars().cycle().take(N_LONG_CHARS).collect()
    };
    let texts: Vec<String> = (0..N_LONG_TEXTS).map(text).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let setup = Setup { name: "Long", texts: &texts, poll_secs: 60, options: &["--votes", "1"] };
    let world = World::new(setup).await?;
    let ann = opened(&world, ".item__text--long").await?;
    watched(&ann, "answer and open the next", async || {
        let before = ann.look().await?.n_mine();
        ann.press("1").await?;
        ann.sees("the next text", |seen| seen.n_mine() > before && seen.item.is_some()).await.map(drop)
    })
    .await
}

async fn spans() -> anyhow::Result<()> {
    let (mut text, mut marks) = (String::new(), Vec::new());
    for n in 0..N_SPANS {
        let word = format!("word{n}");
        let start = text.len();
        text.push_str(&word);
        marks.push(
            json!({ "start": start, "end": text.len(), "label": if n.is_multiple_of(2) { "person" } else { "place" } }),
        );
        text.push_str(if n % 12 == 11 { " and so on.\n" } else { " of it " });
    }
    println!("{N_SPANS} marks in a text of {} characters", text.len());
    let questions = json!([{ "id": "what", "form": "spans", "labels": ["person", "place"] }]);
    let record = json!({ "text": text, "predictions": [{ "values": { "what": marks } }] });
    let world = world("Spans", &questions, &record, &[]).await?;
    let ann = opened(&world, ".marks__row").await?;
    watched(&ann, "select the next mark", async || ann.press("n").await).await?;
    watched(&ann, "move the selected mark's end", async || ann.press_with(&[SHIFT], RIGHT).await).await?;
    watched(&ann, "move its beginning", async || ann.press(",").await).await?;
    watched(&ann, "walk to the next word", async || ann.press(&RIGHT.to_string()).await).await?;
    watched(&ann, "mark a word", async || {
        ann.press(&RIGHT.to_string()).await?;
        ann.press("1").await
    })
    .await?;
    watched(&ann, "select and delete a mark", async || {
        ann.press("n").await?;
        ann.press(DELETE).await
    })
    .await?;
    watched(&ann, "scroll", async || ann.press(PAGE_DOWN).await).await
}

async fn boxes() -> anyhow::Result<()> {
    println!("{N_BOXES} boxes on an image of 1200 x 900");
    let mark = |n: usize| {
        let label = if n.is_multiple_of(2) { "cat" } else { "dog" };
        json!({ "x": n % 40 * 30, "y": n / 40 * 36, "width": 24, "height": 30, "label": label })
    };
    let marks: Vec<Value> = (0..N_BOXES).map(mark).collect();
    let questions = json!([{ "id": "where", "form": "boxes", "labels": ["cat", "dog"] }]);
    let parts = json!([{ "image": { "file": "field.bmp", "alt": "a field" } }]);
    let record = json!({ "parts": parts, "predictions": [{ "values": { "where": marks } }] });
    let world = world("Boxes", &questions, &record, &[("field.bmp", bmp(1_200, 900, [90, 160, 60]))]).await?;
    let ann = opened(&world, ".marks__row").await?;
    watched(&ann, "select the next box", async || ann.press("n").await).await?;
    watched(&ann, "move it", async || ann.press(&RIGHT.to_string()).await).await?;
    watched(&ann, "change its size", async || ann.press_with(&[SHIFT], DOWN).await).await?;
    watched(&ann, "name it anew", async || ann.press("1").await).await?;
    watched(&ann, "delete it and select the next", async || {
        ann.press(DELETE).await?;
        ann.press("n").await
    })
    .await?;
    ann.press("\u{e00c}").await?;
    watched(&ann, "look closer", async || ann.press("+").await).await?;
    watched(&ann, "move the look", async || ann.press(&RIGHT.to_string()).await).await?;
    watched(&ann, "look from further away", async || ann.press("-").await).await
}

async fn world(name: &str, questions: &Value, record: &Value, files: &[(&str, Vec<u8>)]) -> anyhow::Result<World> {
    let settings = std::env::temp_dir().join(format!("accord-bench-{}-{name}.json", std::process::id()));
    fs::write(&settings, json!({ "questions": questions }).to_string())?;
    let (path, record) = (settings.display().to_string(), record.to_string());
    let options = [
        "--from",
        "jsonl-items",
        "--settings",
        &path,
        "--votes",
        "1",
        "--random-share",
        "0",
        "--suggest-above",
        "0.5",
        "--suggest-blind-share",
        "0",
    ];
    let world = World::with_files(Setup { name, texts: &[&record], poll_secs: 60, options: &options }, files).await?;
    fs::remove_file(settings)?;
    Ok(world)
}

async fn opened(world: &World, there: &str) -> anyhow::Result<Person> {
    let ann = world.joined("Ann", Role::Labeler).await?;
    ann.find(there).await?;
    // Other files of the page come while the item is read; what is measured is the work, not the opening.
    tokio::time::sleep(SETTLED).await;
    let _: bool = ann.ask(WATCH, json!([])).await?;
    Ok(ann)
}

/// Does something so often, and prints how soon it was painted.
async fn watched(ann: &Person, what: &str, act: impl AsyncFn() -> anyhow::Result<()>) -> anyhow::Result<()> {
    let reset = "window.painted.length = window.gaps.length = window.longTasks.length = window.longFrames.length = 0; return true";
    let _: bool = ann.ask(reset, json!([])).await?;
    for _ in 0..N_KEYS {
        act().await?;
    }
    // What the last key caused is painted too.
    let frames = "const done = arguments[0]; requestAnimationFrame(() => setTimeout(() => done(), 50))";
    let _: Option<()> = ann.await_script(frames, json!([])).await?;
    let of = async |name: &str| ann.ask::<Vec<f64>>(&format!("return window.{name}"), json!([])).await;
    let most = |all: &[f64]| all.iter().fold(0.0_f64, |most, one| most.max(*one));
    let (painted, gaps, long) = (of("painted").await?, of("gaps").await?, of("longTasks").await?);
    let tasks =
        if long.is_empty() { "no task of 50 ms".to_owned() } else { format!("longest task {:.0} ms", most(&long)) };
    super::line(what, format!("{}; longest frame {:.0} ms; {tasks}", super::spread(painted), most(&gaps)));
    for frame in ann.ask::<Vec<String>>("return window.longFrames", json!([])).await? {
        super::line("", frame);
    }
    Ok(())
}
