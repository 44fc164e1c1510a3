//! EMB1, EMB2 and EMB6: a project with an encoder of its own, on the page, from the first order to the second visit.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use accord_core::record::Role;
use accord_tests::browser::items::items;
use accord_tests::browser::wait::{SOON, run};
use accord_tests::browser::{Person, Seen, Setup, World, until};
use accord_tests::paths;
use serde_json::json;

use crate::texts;

const N_ITEMS: usize = 1_000;
/// A tiny model on a busy machine; a real one is the bench's.
pub const LIMIT: Duration = Duration::from_secs(120);

/// A BERT of two layers with random weights, as a folder that `accord new` publishes.
pub struct TinyBert(PathBuf);

impl TinyBert {
    /// Puts the folder together.
    pub fn new(name: &str) -> anyhow::Result<Self> {
        let folder = std::env::temp_dir().join(format!("accord-tiny-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder)?;
        for (from, name) in
            [("tiny-bert", "config.json"), ("tiny-bert", "model.safetensors"), ("tiny-wordpiece", "tokenizer.json")]
        {
            fs::copy(paths::root().join("scorer/tests/reference").join(from).join(name), folder.join(name))?;
        }
        Ok(Self(folder))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// As `accord new` takes it.
    pub fn option(&self) -> String {
        format!("bert:{}", self.0.display())
    }
}

impl Drop for TinyBert {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Notes the longest time the page was busy.
const WATCH_TASKS: &str = "window.longest = 0;
    new PerformanceObserver(list => {
        for (const entry of list.getEntries()) window.longest = Math.max(window.longest, entry.duration);
    }).observe({ entryTypes: ['longtask'] });
    return true;";

#[test]
fn emb1_emb2_emb6_the_first_order_needs_no_download_and_the_second_visit_computes_nothing() -> anyhow::Result<()> {
    run(async {
        let (items, tiny) = (items(N_ITEMS, 11), TinyBert::new("visits")?);
        let option = tiny.option();
        let options = ["--encoder", option.as_str(), "--encoder-name", "Tiny BERT", "--encoder-licence", "MIT"];
        let world =
            World::new(Setup { name: "Encoder", texts: &texts(&items), poll_secs: 60, options: &options }).await?;
        let ann = world.joined("Ann", Role::Labeler).await?;
        let _: bool = ann.ask(WATCH_TASKS, json!([])).await?;
        let seen = ready(&ann).await?;
        assert_eq!((seen.row("Encoder"), seen.row("Licence of its weights")), ("Tiny BERT", "MIT"));
        assert_eq!(seen.row("Vectors"), "1000 encoded now, 0 from this device");
        let longest: f64 = ann.ask("return window.longest;", json!([])).await?;
        println!("state: {}; longest task of the page {longest:.0} ms", seen.row("Encoder state"));
        println!("device: {}; why: {}", seen.row("Encoder: device"), seen.row("Encoder: why"));
        println!("kept vectors lose {}; memory {}", seen.row("Loss of kept vectors"), seen.row("Scorer's memory"));
        assert!(seen.row("Order rests on").starts_with("this encoder ("), "{}", seen.row("Order rests on"));

        // Before any download: the wire is gone, the items are on this device.
        world.wire.set_cut(true);
        ann.driver.refresh().await?;
        let seen = ready(&ann).await?;
        println!("first order {}", seen.row("First order"));
        let millis: f64 = seen.row("First order").split(' ').next().unwrap_or_default().parse()?;
        assert!(millis < 15_000.0, "the first order took {millis} ms");
        assert_eq!(seen.row("Vectors"), "0 encoded now, 1000 from this device");
        assert_eq!(seen.row("Downloaded now"), "0 bytes");
        world.wire.set_cut(false);

        ann.click_button(&format!("Delete the kept vectors ({})", kept(&ann, "vectors").await?)).await?;
        ann.click_button("Delete").await?;
        ann.click_button(&format!("Delete the encoder's files ({})", kept(&ann, "files").await?)).await?;
        ann.click_button("Delete").await?;
        // A button is there while there is something to delete.
        until("nothing is kept", SOON, async || {
            let is_kept = !kept(&ann, "vectors").await?.is_empty() || !kept(&ann, "files").await?.is_empty();
            Ok((!is_kept).then_some(()))
        })
        .await?;
        ann.driver.refresh().await?;
        let seen = ready(&ann).await?;
        assert_eq!(seen.row("Vectors"), "1000 encoded now, 0 from this device");
        assert_ne!(seen.row("Downloaded now"), "0 bytes");
        Ok(())
    })
}

/// The bytes on the button that deletes such things.
async fn kept(person: &Person, what: &str) -> anyhow::Result<String> {
    let script = "const button = [...document.querySelectorAll('button')].find(button =>
            button.textContent.startsWith('Delete') && button.textContent.includes(arguments[0]));
        return /\\((.*)\\)/.exec(button?.textContent ?? '')?.[1] ?? '';";
    person.ask(script, json!([what])).await
}

/// The status page once every item has a vector and the order rests on them.
pub async fn ready(person: &Person) -> anyhow::Result<Seen> {
    person.go("status").await?;
    let is_ready = |seen: &Seen| {
        seen.row("Encoder state").starts_with("ready") && seen.row("Order rests on").starts_with("this encoder (")
    };
    person.sees_within(LIMIT, "that the encoder is ready", is_ready).await
}
