//! LOOP11: pages of the second file, when it is late or does not come.

use std::time::Duration;

use accord_core::record::Role;
use accord_tests::browser::items::items;
use accord_tests::browser::wait::run;
use accord_tests::browser::{Graphics, Person, Setup, World};
use serde_json::json;

use crate::closed::synced;
use crate::{right, texts};

#[test]
fn loop11_labeling_goes_on_without_the_second_file() -> anyhow::Result<()> {
    run(async {
        let items = items(60, 3);
        let world = World::new(Setup { name: "Two files", texts: &texts(&items), poll_secs: 60, options: &[] }).await?;
        let ann = world.person("Ann", Graphics::Off).await?;
        block(&ann, &["*accord-app-later*.wasm"]).await?;
        ann.join(&world.link(Role::Labeler)?).await?;
        let right = right(&items);
        ann.label(&right).await?;
        ann.go("status").await?;
        let seen = ann.sees("that the page is missing", |seen| seen.heading.as_deref() == Some(MISSING)).await?;
        assert_eq!(seen.item, None);
        // Keys of the page that is not there must not act on what nobody sees.
        ann.press("1").await?;
        ann.go("label").await?;
        ann.label(&right).await?;
        let seen = ann.sees("two labels", |seen| seen.n_mine() >= 2).await?;
        assert_eq!(seen.n_mine(), 2);

        ann.go("overview").await?;
        ann.sees("that the page is missing", |seen| seen.heading.as_deref() == Some(MISSING)).await?;
        block(&ann, &[]).await?;
        ann.click_button("Try again").await?;
        ann.sees("the overview", |seen| seen.heading.as_deref() == Some("Overview")).await?;
        ann.go("status").await?;
        ann.sees("the status page at once", |seen| seen.heading.as_deref() == Some("Status")).await?;
        Ok(())
    })
}

#[test]
fn loop11_the_second_file_comes_while_the_first_item_is_read() -> anyhow::Result<()> {
    run(async {
        let items = items(60, 3);
        let world =
            World::new(Setup { name: "Read ahead", texts: &texts(&items), poll_secs: 60, options: &[] }).await?;
        let ann = world.joined("Ann", Role::Labeler).await?;
        let has_come = "const done = arguments[arguments.length - 1];
            const look = () => performance.getEntriesByType('resource').some(entry => entry.name.includes('-later-')
                && entry.name.endsWith('.wasm') && entry.responseEnd > 0) ? done(true) : setTimeout(look, 50);
            look();";
        assert!(ann.await_script::<bool>(has_come, json!([])).await?);
        // From here on it needs no network.
        block(&ann, &["*.wasm"]).await?;
        ann.go("status").await?;
        ann.sees("the status page", |seen| seen.heading.as_deref() == Some("Status")).await?;
        Ok(())
    })
}

#[test]
fn loop13_the_first_file_alone_shows_a_first_item_to_a_newcomer() -> anyhow::Result<()> {
    run(async {
        let items = items(60, 3);
        let world = World::new(Setup { name: "Newcomers", texts: &texts(&items), poll_secs: 1, options: &[] }).await?;
        let right = right(&items);
        // The second comes to a project that holds answers.
        for name in ["Ann", "Ben"] {
            let person = newcomer(&world, name).await?;
            block(&person, &[]).await?;
            for _ in 0..12 {
                person.label(&right).await?;
            }
            synced(&person).await?;
        }
        Ok(())
    })
}

/// Somebody who has an item with the first file alone. On a machine that has no time, things come in an order that needs more
/// of the page now and then, which then only waits for it; so one in three is asked for.
async fn newcomer(world: &World, name: &str) -> anyhow::Result<Person> {
    let link = world.link(Role::Labeler)?;
    let mut n_tries = 0;
    loop {
        n_tries += 1;
        let person = world.person(&format!("{name}{n_tries}"), Graphics::Off).await?;
        block(&person, &["*accord-app-rest*"]).await?;
        match shows_an_item(&person, &link).await {
            Ok(()) => return Ok(person),
            Err(why) if n_tries == 3 => return Err(why.context(MORE_RUNS)),
            Err(why) => println!("{} needed more than the first file: {why:#}", person.name),
        }
    }
}

async fn shows_an_item(person: &Person, link: &str) -> anyhow::Result<()> {
    person.join(link).await?;
    // What the page does by itself while somebody reads needs no more.
    tokio::time::sleep(Duration::from_secs(3)).await;
    person.sees("an item", |seen| seen.item.is_some()).await.map(drop)
}

/// What to do where the first file is not enough.
const MORE_RUNS: &str = "a first item runs more of the page than when it was last watched, which costs newcomers a wait: \
    `cargo run -p accord-tests --features browser --bin bench -- idle` watches again";

/// What stands in the place of a page that did not come.
const MISSING: &str = "This page could not be loaded";

/// Refuses the page's requests for addresses that match from now on, and no others; its service worker is passed by.
async fn block(person: &Person, patterns: &[&str]) -> anyhow::Result<()> {
    person.command("Network.enable", json!({})).await?;
    person.command("Network.setBypassServiceWorker", json!({ "bypass": true })).await?;
    person.command("Network.setBlockedURLs", json!({ "urls": patterns })).await.map(drop)
}
