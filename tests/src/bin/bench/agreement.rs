//! The agreement page with 50,000 answers of 50 people: how soon a figure follows an answer, and the longest task.

use accord_core::record::Role;
use accord_tests::browser::items::items;
use accord_tests::browser::wait::run_for;
use accord_tests::browser::{Colleague, Graphics, LABELS, Person, Setup, World, until};
use anyhow::Context as _;
use serde_json::{Value, json};
use std::time::Duration;

const N_PEOPLE: usize = 50;
const N_EACH: usize = 1_000;
const N_ITEMS: usize = 25_000;
const N_ANSWERS: usize = 10;
const LIMIT: Duration = Duration::from_secs(300);

/// Notes when a piece of a log has arrived, when alpha on screen changed after that, and all tasks of 50 ms and more.
const WATCH: &str = "
    window.waits = []; window.longTasks = []; let arrived = null;
    new PerformanceObserver(list => window.longTasks.push(...list.getEntries().map(entry => [entry.startTime, entry.duration])))
        .observe({ type: 'longtask' });
    const old = window.fetch.bind(window);
    window.fetch = async (...args) => {
        const response = await old(...args);
        const url = typeof args[0] === 'string' ? args[0] : args[0].url;
        if (/\\/log\\/.*\\.seg/.test(url) && response.ok) {
            const read = response.arrayBuffer.bind(response);
            response.arrayBuffer = async () => { const bytes = await read(); arrived = performance.now(); return bytes; };
        }
        return response;
    };
    new MutationObserver(() => {
        if (arrived === null) return;
        const from = arrived; arrived = null;
        requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => window.waits.push(performance.now() - from);
            channel.port2.postMessage(0);
        });
    }).observe(document.querySelector('.alpha'), { childList: true, characterData: true, attributes: true, subtree: true });
    return true;";

/// Runs the measurement and prints a table.
pub(super) fn measure() -> anyhow::Result<()> {
    run_for(Duration::from_secs(570), async {
        let items = items(N_ITEMS, 9);
        let texts: Vec<&str> = items.iter().map(|item| item.text.as_str()).collect();
        let options = ["--votes", "3"];
        let world =
            World::new(Setup { name: "Agreement bench", texts: &texts, poll_secs: 1, options: &options }).await?;
        for person in 0..N_PEOPLE {
            let name = format!("Person {person}");
            let own = items.iter().cycle().skip(person * N_EACH).take(N_EACH).enumerate();
            let answers: Vec<(&str, usize)> = own
                .map(|(n, item)| {
                    (item.text.as_str(), (item.label_idx + usize::from((n + person) % 5 == 0)) % LABELS.len())
                })
                .collect();
            Colleague { name: &name, answers: &answers }.work(&world)?;
        }
        println!("{} answers of {N_PEOPLE} people to {N_ITEMS} items\n", N_PEOPLE * N_EACH);
        let eve = world.person("Eve", Graphics::Off).await?;
        eve.join(&world.link(Role::Expert)?).await?;
        eve.go("agreement").await?;
        settled(&eve).await?;
        let ann = world.person("Ann", Graphics::Off).await?;
        ann.join(&world.link(Role::Labeler)?).await?;
        let _: bool = eve.ask(WATCH, json!([])).await?;
        for n in 1..=N_ANSWERS {
            let before = ann.look().await?;
            ann.press(&(1 + n % 6).to_string()).await?;
            ann.sees_within(LIMIT, "the next item", |seen| seen.item != before.item).await?;
            until("the figure moved", LIMIT, async || {
                let n_waits: usize = eve.ask("return window.waits.length", json!([])).await?;
                Ok((n_waits >= n).then_some(()))
            })
            .await?;
        }
        let waits: Vec<f64> = eve.ask("return window.waits", json!([])).await?;
        let tasks: Vec<Value> = eve.ask("return window.longTasks", json!([])).await?;
        super::line("Answer arrived to figure painted", super::spread(waits));
        let longest = tasks.iter().filter_map(|task| task.get(1)?.as_f64()).fold(0.0, f64::max);
        let words = if tasks.is_empty() {
            "none of 50 ms or more".to_owned()
        } else {
            format!("{longest:.0} ms, {} of 50 ms or more", tasks.len())
        };
        super::line("Longest task meanwhile", words);
        Ok(())
    })
}

/// Waits until all answers are counted and the helper is done.
async fn settled(eve: &Person) -> anyhow::Result<()> {
    let script = "return [document.querySelector('.alpha .quiet')?.textContent ?? '',
        document.querySelector('.agreement > [role=status]')?.textContent ?? '']";
    let latest = std::cell::RefCell::default();
    let waited = until("everything is counted", LIMIT, async || {
        let (basis, work): (String, String) = eve.ask(script, json!([])).await?;
        let is_settled = basis.contains("50,000 answers") && work.starts_with("Intervals are the middle");
        latest.replace((basis, work));
        Ok(is_settled.then_some(()))
    })
    .await;
    waited.with_context(|| format!("the page says {:?}", latest.borrow()))
}
