//! LOOP9: the page without its host, and a newer version of it.

use accord_core::record::Role;
use accord_tests::browser::items::items;
use accord_tests::browser::wait::{SOON, run, until};
use accord_tests::browser::{Person, Seen, Setup, World};
use serde_json::json;

use crate::{named, right, texts};

#[test]
fn loop9_the_page_opens_without_its_host_and_a_new_version_is_offered() -> anyhow::Result<()> {
    run(async {
        let items = items(60, 7);
        let setup = Setup { name: "Installed", texts: &texts(&items), poll_secs: 1, options: &[] };
        // A copy of the page, so that a newer version of it can be put there.
        let world = World::with_worker_script(setup, Some("")).await?;
        let right = right(&items);
        let ann = world.joined("Ann", Role::Labeler).await?;
        let mut answers = vec![ann.label(&right).await?];
        ann.go("status").await?;
        ann.sees("that the page is kept", |seen| seen.row("Opens without a network") == "yes").await?;
        ann.sees("that all is in the bucket", Seen::is_synced).await?;

        world.page_faults.set_refuse(true);
        world.wire.set_cut(true);
        ann.kill().await?;
        let ann = world.restart(ann).await?;
        ann.open(&world.page()).await?;
        ann.sees("an item without any network", |seen| seen.item.is_some()).await?;
        for _ in 0..5 {
            answers.push(ann.label(&right).await?);
        }
        ann.sees("that the labels are kept", |seen| {
            seen.saves.as_deref().is_some_and(|it| it.starts_with("5 saved on this device"))
        })
        .await?;

        world.wire.set_cut(false);
        world.page_faults.set_refuse(false);
        let before = versions(&ann).await?;
        world.change_page("service-worker.js", |script| {
            script.replacen("const VERSION = \"", "const VERSION = \"f", 1)
        })?;
        ann.driver.refresh().await?;
        ann.sees("an item", |seen| seen.item.is_some()).await?;
        ann.click(".top__update").await?;
        until("the new version is in charge, and the only one", SOON, async || {
            let now = versions(&ann).await?;
            Ok((now.len() == 1 && now != before).then_some(()))
        })
        .await?;
        ann.sees("an item in the new version", |seen| seen.item.is_some()).await?;
        answers.push(ann.label(&right).await?);
        ann.sees("that all is in the bucket", Seen::is_synced).await?;
        assert_eq!(world.export()?.answers_of("Ann"), named(answers));
        Ok(())
    })
}

/// The versions of the page that are kept on the device.
async fn versions(person: &Person) -> anyhow::Result<Vec<String>> {
    let script = "const done = arguments[arguments.length - 1];
        caches.keys().then(names => done(names.filter(name => name.startsWith('accord page '))));";
    person.await_script(script, json!([])).await
}
