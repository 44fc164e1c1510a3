//! What signing and sealing cost, on the page as people get it.
//!
//! A label: the page's main thread is watched (`Performance.getMetrics`) while labels are given one by one, each sealed
//! into a segment of its own and sent, in a plain project, a sealed one, and one whose logs are closed; what the idle page
//! costs in the same time is taken off. The difference between the projects is sealing; signing is in all of them.
//! Opening: 100,000 events of others, from the store and then from this device.

use std::time::Duration;

use accord_core::record::Role;
use accord_tests::browser::items::items;
use accord_tests::browser::wait::run_for;
use accord_tests::browser::{Colleague, Graphics, LABELS, Person, Setup, World, until};
use serde_json::{Value, json};

const N_ITEMS: usize = 200;
const N_WARM_UP: usize = 10;
const N_LABELS: usize = 40;
/// Longer than the page waits before it seals what there is.
const PAUSE_MILLIS: u64 = 700;
const N_PEOPLE: usize = 10;
const N_ANSWERS_EACH: usize = 10_000;
const LIMIT: Duration = Duration::from_secs(300);

/// Runs the measurement and prints a table.
pub(super) fn measure() -> anyhow::Result<()> {
    run_for(Duration::from_secs(1_200), async {
        println!("headless Chromium without a graphics device\n");
        label("plain", &[]).await?;
        label("sealed", &["--sealed"]).await?;
        label("closed", &["--sealed", "--closed-logs"]).await?;
        opening("plain", &[]).await?;
        opening("sealed", &["--sealed"]).await
    })
}

async fn label(how: &str, options: &[&str]) -> anyhow::Result<()> {
    let items = items(N_ITEMS, 5);
    let texts: Vec<&str> = items.iter().map(|item| item.text.as_str()).collect();
    let world = World::new(Setup { name: "Sealing bench", texts: &texts, poll_secs: 1, options }).await?;
    let ann = world.person("Ann", Graphics::Off).await?;
    ann.join(&world.link(Role::Labeler)?).await?;
    // Processor time of the main thread, so that what else the machine does hardly counts.
    ann.command("Performance.enable", json!({ "timeDomain": "threadTicks" })).await?;
    for _ in 0..N_WARM_UP {
        ann.label(|_| 1).await?;
    }
    let before = busy(&ann).await?;
    for _ in 0..N_LABELS {
        ann.press("2").await?;
        tokio::time::sleep(Duration::from_millis(PAUSE_MILLIS)).await;
    }
    let labeling = busy(&ann).await? - before;
    ann.sync_now().await?;
    ann.sees("all synced", |seen| seen.row("Only on this device") == "0 records").await?;
    ann.go("label").await?;
    let before = busy(&ann).await?;
    tokio::time::sleep(Duration::from_millis(PAUSE_MILLIS * N_LABELS as u64)).await;
    let idle = busy(&ann).await? - before;
    let each = (labeling - idle) * 1e3 / N_LABELS as f64;
    let n_segments = tokio::task::block_in_place(|| world.store().list("log/"))?.len();
    let words = format!(
        "{each:.1} ms of the main thread a label, from key to sent (idle: {:.1} ms a second); {n_segments} segments",
        idle * 1e3 / (PAUSE_MILLIS as f64 * N_LABELS as f64 / 1e3)
    );
    super::line(&format!("A label, {how}"), words);
    Ok(())
}

/// Seconds of scripts on the page's main thread so far.
async fn busy(person: &Person) -> anyhow::Result<f64> {
    let metrics = person.command("Performance.getMetrics", json!({})).await?;
    let all = metrics.get("metrics").and_then(Value::as_array).cloned().unwrap_or_default();
    let found = all.iter().find(|it| it.get("name").and_then(Value::as_str) == Some("ScriptDuration"));
    Ok(found.and_then(|it| it.get("value")?.as_f64()).unwrap_or(f64::NAN))
}

async fn opening(how: &str, options: &[&str]) -> anyhow::Result<()> {
    let items = items(N_ANSWERS_EACH, 7);
    let texts: Vec<&str> = items.iter().map(|item| item.text.as_str()).collect();
    let options = [options, &["--votes", "10"]].concat();
    let world = World::new(Setup { name: "Opening bench", texts: &texts, poll_secs: 5, options: &options }).await?;
    for person in 0..N_PEOPLE {
        let given: Vec<(&str, usize)> = items
            .iter()
            .map(|item| (item.text.as_str(), (item.label_idx + usize::from(person == 0)) % LABELS.len()))
            .collect();
        Colleague { name: &format!("Person {person}"), answers: &given }.work(&world)?;
    }
    let eve = world.person("Eve", Graphics::Off).await?;
    eve.join(&world.link(Role::Expert)?).await?;
    for from in ["from the store", "from this device"] {
        if from != "from the store" {
            eve.driver.refresh().await?;
        }
        let at = all_there(&eve).await?;
        super::line(
            &format!("100,000 events, {how}"),
            format!("{from}: all counted {at:.0} ms after the page began to load"),
        );
    }
    Ok(())
}

/// When all answers were counted, in milliseconds after the page began to load.
async fn all_there(eve: &Person) -> anyhow::Result<f64> {
    // What the figure of agreement rests on.
    let script = "location.hash = '#/overview';
        return / 100,000 answers/.test(document.body.innerText) ? performance.now() : null";
    until("all events are here", LIMIT, async || eve.ask::<Option<f64>>(script, json!([])).await).await
}
