//! The review page with 2,000 disagreements: from the key that settles one to the frame that shows the next.

use std::time::Duration;

use accord_core::record::Role;
use accord_tests::browser::items::items;
use accord_tests::browser::wait::run_for;
use accord_tests::browser::{Colleague, Graphics, LABELS, Person, Setup, World, until};
use serde_json::json;

const N_ITEMS: usize = 2_500;
const N_DISAGREEMENTS: usize = 2_000;
const N_WARM_UP: usize = 10;
const N_MEASURED: usize = 100;
const LIMIT: Duration = Duration::from_secs(300);

/// Notes the time from each key to the next text, and to the frame that shows it; and all tasks of 50 ms and more.
const WATCH: &str = "
    window.latencies = []; window.changed = []; window.longTasks = [];
    new PerformanceObserver(list => window.longTasks.push(...list.getEntries().map(entry => entry.duration)))
        .observe({ type: 'longtask' });
    const text = () => document.querySelector('.review .item__text')?.textContent ?? '';
    let pressed = null, before = '';
    addEventListener('keydown', event => { pressed = event.timeStamp; before = text(); }, true);
    new MutationObserver(() => {
        if (pressed === null || !text() || text() === before) return;
        const from = pressed;
        pressed = null;
        window.changed.push(performance.now() - from);
        requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => window.latencies.push(performance.now() - from);
            channel.port2.postMessage(0);
        });
    }).observe(document.querySelector('.review'), { childList: true, characterData: true, subtree: true });
    return true;";

/// Runs the measurement and prints a table.
pub(super) fn measure() -> anyhow::Result<()> {
    run_for(Duration::from_secs(570), async {
        let items = items(N_ITEMS, 11);
        let texts: Vec<&str> = items.iter().map(|item| item.text.as_str()).collect();
        let world =
            World::new(Setup { name: "Review bench", texts: &texts, poll_secs: 5, options: &["--votes", "2"] }).await?;
        let given = |person: usize| -> Vec<(&str, usize)> {
            let disputed = items.iter().enumerate().map(|(n, item)| {
                let shift = if n < N_DISAGREEMENTS { person * (1 + n % 3) } else { 0 };
                (item.text.as_str(), (item.label_idx + shift) % LABELS.len())
            });
            disputed.collect()
        };
        for (person, name) in ["Ann", "Bob"].into_iter().enumerate() {
            Colleague { name, answers: &given(person) }.work(&world)?;
        }
        let eve = world.person("Eve", Graphics::Off).await?;
        eve.open(&world.link(Role::Expert)?).await?;
        eve.find("#join-name").await?;
        eve.press("Eve\u{e007}").await?;
        eve.find(".nav a[href='#/review']").await?;
        eve.go("review").await?;
        let heading = format!("Disagreement 1 of {N_DISAGREEMENTS}");
        eve.sees_within(LIMIT, "all disagreements", |seen| seen.heading.as_deref() == Some(&heading)).await?;
        encoded(&eve).await?;
        println!("{N_DISAGREEMENTS} disagreements on {N_ITEMS} items, headless Chromium without a graphics device\n");
        let _: bool = eve.ask(WATCH, json!([])).await?;
        for n in 1..=(N_WARM_UP + N_MEASURED) {
            eve.press(&(1 + n % 6).to_string()).await?;
            until("the next disagreement is painted", LIMIT, async || {
                let n_seen: usize = eve.ask("return window.latencies.length", json!([])).await?;
                Ok((n_seen >= n).then_some(()))
            })
            .await?;
        }
        let of = async |name: &str| -> anyhow::Result<Vec<f64>> {
            let all: Vec<f64> = eve.ask(&format!("return window.{name}"), json!([])).await?;
            Ok(all.into_iter().skip(N_WARM_UP).collect())
        };
        super::line("Key to next disagreement there", super::spread(of("changed").await?));
        super::line("Key to next disagreement painted", super::spread(of("latencies").await?));
        let long: Vec<f64> = eve.ask("return window.longTasks", json!([])).await?;
        super::line(
            "Tasks of 50 ms and more",
            format!("{}, longest {:.0} ms", long.len(), long.iter().fold(0.0, |a: f64, b| a.max(*b))),
        );
        let left = format!("of {}", N_DISAGREEMENTS - N_WARM_UP - N_MEASURED);
        eve.sees("as many fewer as were settled", |seen| seen.heading.as_ref().is_some_and(|it| it.ends_with(&left)))
            .await?;
        Ok(())
    })
}

/// Waits until the scorer has made an order, and leaves the review page on screen.
async fn encoded(eve: &Person) -> anyhow::Result<()> {
    let all = format!("{N_ITEMS} of {N_ITEMS}");
    until("all items are encoded", LIMIT, async || {
        let seen = eve.go("status").await?;
        Ok((seen.row("Items encoded") == all && !seen.row("Latest order").is_empty()).then_some(()))
    })
    .await?;
    eve.go("review").await.map(drop)
}
