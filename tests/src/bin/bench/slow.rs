//! A newcomer on a slow line and a slow machine: 1.6 Mbit/s, 150 ms a round trip, a processor four times slower.
//!
//! `bench -- slow`: each of a few newcomers comes with a browser that has nothing of the page. Times are the page's own,
//! from when the address was opened, or the key pressed, to the frame that shows what was waited for.

use accord_core::record::Role;
use accord_tests::browser::items::items;
use accord_tests::browser::wait::run_for;
use accord_tests::browser::{Graphics, Person, Setup, World};
use anyhow::Context as _;
use serde_json::{Value, json};

const N_NEWCOMERS: usize = 5;
const BYTES_PER_SECOND: u32 = 200_000;
const ROUND_TRIP_MILLIS: u32 = 150;
const SLOWER: u32 = 4;
const LIMIT: std::time::Duration = std::time::Duration::from_secs(600);

/// Notes when things are first on screen, and what was fetched from the page's own origin before the first item.
const WATCH: &str = "
    window.noted = {};
    const note = (name, selector) => {
        if (window.noted[name] || !document.querySelector(selector)?.checkVisibility()) return;
        window.noted[name] = true;
        requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => { window.noted[name] = performance.now(); };
            channel.port2.postMessage(0);
        });
        if (name !== 'item') return;
        const own = [...performance.getEntriesByType('resource'), ...performance.getEntriesByType('navigation')]
            .filter(entry => entry.name.startsWith(location.origin) && entry.responseEnd > 0);
        window.noted.bytes = own.reduce((sum, entry) => sum + entry.transferSize, 0);
    };
    const look = () => { note('name', '#join-name'); note('item', '.label .item__text'); };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
    addEventListener('keydown', event => { if (event.key === 'Enter') window.noted.given = event.timeStamp; }, true);";

/// Runs the measurement and prints a table.
pub(super) fn measure() -> anyhow::Result<()> {
    run_for(LIMIT, async {
        let items = items(200, 7);
        let texts: Vec<&str> = items.iter().map(|item| item.text.as_str()).collect();
        let world = World::new(Setup { name: "Slow", texts: &texts, poll_secs: 5, options: &[] }).await?;
        let mut rows: [Vec<f64>; 3] = Default::default();
        let mut bytes = 0.0;
        for n in 0..N_NEWCOMERS {
            let ann = world.person(&format!("Ann {n}"), Graphics::Off).await?;
            let noted = come(&world, &ann).await?;
            let at = |name: &str| noted.get(name).and_then(Value::as_f64).with_context(|| format!("no `{name}`"));
            let [to_name, to_item, loaded] = &mut rows;
            to_name.push(at("name")?);
            to_item.push(at("item")? - at("given")?);
            loaded.push(at("name")? + at("item")? - at("given")?);
            bytes = at("bytes")?;
            ann.close().await?;
        }
        let kbit = BYTES_PER_SECOND * 8 / 1000;
        println!("{N_NEWCOMERS} newcomers, {kbit} kbit/s, {ROUND_TRIP_MILLIS} ms a round trip, processor 1/{SLOWER}\n");
        let [to_name, to_item, loaded] = rows;
        super::line("Address opened to name field", super::spread(to_name));
        super::line("Name given to first item", super::spread(to_item));
        super::line("Both", super::spread(loaded));
        super::line("From the page's host before the first item", format!("{:.0} kB with headers", bytes / 1000.0));
        Ok(())
    })
}

async fn come(world: &World, ann: &Person) -> anyhow::Result<Value> {
    ann.command("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH })).await?;
    ann.command("Network.enable", json!({})).await?;
    let line = json!({ "offline": false, "latency": ROUND_TRIP_MILLIS, "downloadThroughput": BYTES_PER_SECOND,
        "uploadThroughput": BYTES_PER_SECOND });
    ann.command("Network.emulateNetworkConditions", line).await?;
    ann.command("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER })).await?;
    ann.join(&world.link(Role::Labeler)?).await?;
    let done = "const done = arguments[arguments.length - 1];
        const look = () => typeof window.noted.item === 'number' ? done(window.noted) : setTimeout(look, 50);
        look();";
    ann.await_script(done, json!([])).await
}
