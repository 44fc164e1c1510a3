//! SAF1 to SAF3: a full device, storage that is cleared under an open page, storage that is damaged between two visits.

use std::fs;
use std::path::Path;
use std::time::Duration;

use accord_core::record::Role;
use accord_tests::browser::items::items;
use accord_tests::browser::wait::{SOON, run};
use accord_tests::browser::{Person, Seen, Setup, World, until};
use anyhow::{Context as _, ensure};
use serde_json::json;

use crate::{named, right, texts};

/// Browsers look at their room anew within half a minute.
const FULL_WITHIN: Duration = Duration::from_secs(90);

/// Notes the text of each file that the page saves.
const NOTE_FILES: &str = "window.savedFiles = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = blob => { blob.text().then(text => window.savedFiles.push(text)); return make.call(URL, blob); };
    return true;";

async fn world(name: &str) -> anyhow::Result<World> {
    let items = items(150, 8);
    World::new(Setup { name, texts: &texts(&items), poll_secs: 1, options: &["--votes", "1"] }).await
}

async fn origin(person: &Person) -> anyhow::Result<String> {
    person.ask("return location.origin", json!([])).await
}

/// Waits until words stand on the page; the answer is the whole page's text.
pub async fn reads(person: &Person, words: &[&str]) -> anyhow::Result<String> {
    until(&format!("{} reads {words:?}", person.name), SOON, async || {
        let text: String = person.ask("return document.body?.innerText ?? ''", json!([])).await?;
        Ok(words.iter().all(|part| text.contains(part)).then_some(text))
    })
    .await
}

/// Takes all room away and labels until that shows: the browser looks at it anew only now and then.
async fn label_until_full(
    person: &Person,
    origin: &str,
    right: impl Fn(&str) -> usize,
    answers: &mut Vec<(String, usize)>,
) -> anyhow::Result<Seen> {
    person.command("Storage.overrideQuotaForOrigin", json!({ "origin": origin, "quotaSize": 1 })).await?;
    until("the answers are not on disk", FULL_WITHIN, async || {
        answers.push(person.label(&right).await?);
        let is_told = |seen: &Seen| seen.alert.as_deref().is_some_and(|alert| alert.contains("not on disk"));
        Ok(person.sees_within(Duration::from_secs(2), "that it is full", is_told).await.ok())
    })
    .await
}

#[test]
fn saf1_a_full_device_is_told_and_nothing_is_shown_as_saved_that_is_not() -> anyhow::Result<()> {
    run(async {
        let (world, right_items) = (world("Full").await?, items(150, 8));
        let right = right(&right_items);
        let ann = world.joined("Ann", Role::Labeler).await?;
        let mut answers = Vec::new();
        for _ in 0..3 {
            answers.push(ann.label(&right).await?);
        }
        ann.sees("that all is in the bucket", Seen::is_synced).await?;
        let origin = origin(&ann).await?;
        let seen = label_until_full(&ann, &origin, &right, &mut answers).await?;
        println!("full: {}; {}", seen.alert.clone().unwrap_or_default(), seen.saves.clone().unwrap_or_default());
        // Killed now, what is shown as being saved is gone, and what was shown as saved is there.
        let n_saved = seen.n_mine() - seen.n_being_saved();
        ensure!(seen.n_being_saved() > 0 && n_saved >= 3, "{:?}", seen.saves);
        ann.kill().await?;
        let ann = world.restart(ann).await?;
        ann.open(&world.page()).await?;
        ann.sees("what was shown as saved", |seen| seen.item.is_some() && seen.n_mine() == n_saved).await?;
        answers.truncate(n_saved);
        label_until_full(&ann, &origin, &right, &mut answers).await?;
        // With room again they are saved without anybody doing anything.
        ann.command("Storage.overrideQuotaForOrigin", json!({ "origin": origin })).await?;
        let seen = ann.sees("that all is in the bucket", Seen::is_synced).await?;
        let n_all = answers.len();
        assert_eq!((seen.n_mine(), seen.alert), (n_all, None));
        assert_eq!(world.export()?.answers_of("Ann"), named(answers));
        assert_eq!(world.check_logs()?.into_values().collect::<Vec<_>>(), [1 + n_all]);
        Ok(())
    })
}

#[test]
fn saf2_storage_cleared_under_an_open_page_is_told_and_what_is_in_the_tab_can_be_saved() -> anyhow::Result<()> {
    run(async {
        let (world, right_items) = (world("Cleared").await?, items(150, 8));
        let right = right(&right_items);
        let ann = world.joined("Ann", Role::Labeler).await?;
        let mut answers = Vec::new();
        for _ in 0..3 {
            answers.push(ann.label(&right).await?);
        }
        ann.sees("that all is in the bucket", Seen::is_synced).await?;
        let script = json!({ "origin": origin(&ann).await?, "storageTypes": "indexeddb" });
        ann.command("Storage.clearDataForOrigin", script).await?;
        let (text, _) = ann.label(&right).await?;
        let is_told =
            |seen: &Seen| seen.alert.as_deref().is_some_and(|alert| alert.contains("cleared while the page was open"));
        let seen = ann.sees("that the storage was cleared", is_told).await?;
        println!("cleared: {}", seen.alert.unwrap_or_default());
        ensure!(seen.saves.as_deref().unwrap_or_default().starts_with("1 being saved"), "{:?}", seen.saves);
        // What is only in this tab is in the backup file.
        ann.ask::<bool>(NOTE_FILES, json!([])).await?;
        ann.go("status").await?;
        ann.click_button("Save a backup file").await?;
        let file = until("the backup file is saved", SOON, async || {
            ann.ask::<Option<String>>("return window.savedFiles[0] ?? null", json!([])).await
        })
        .await?;
        let item = accord_core::crypto::text_item_id(&text).to_string();
        ensure!(file.contains(&item), "the file lacks the last answer: {file}");
        assert_eq!(world.export()?.answers_of("Ann"), named(answers));
        // After a reload the page says what is missing here, and where it is.
        ann.driver.refresh().await?;
        let text = reads(&ann, &["shown as saved before", "safe there"]).await?;
        println!("after a reload: {}", text.lines().find(|line| line.contains("shown as")).unwrap_or_default());
        Ok(())
    })
}

#[derive(Clone, Copy, Debug)]
enum Damage {
    /// Every file of the database is overwritten from its middle on.
    Overwritten,
    /// The files are gone.
    Removed,
}

fn damage(profile: &Path, kind: Damage) -> anyhow::Result<usize> {
    let folder = profile.join("Default/IndexedDB");
    let folders = fs::read_dir(&folder).context("the browser keeps its databases elsewhere")?;
    let mut n_files = 0;
    for folder in folders.filter_map(Result::ok).map(|entry| entry.path()).filter(|path| path.is_dir()) {
        for path in
            fs::read_dir(&folder)?.filter_map(Result::ok).map(|entry| entry.path()).filter(|path| path.is_file())
        {
            n_files += 1;
            match kind {
                Damage::Removed => fs::remove_file(&path)?,
                Damage::Overwritten => {
                    let mut bytes = fs::read(&path)?;
                    let middle = bytes.len() / 2;
                    bytes[middle..].iter_mut().enumerate().for_each(|(at, byte)| *byte ^= (at % 251) as u8 | 1);
                    fs::write(&path, bytes)?;
                }
            }
        }
    }
    Ok(n_files)
}

async fn damaged_between_visits(name: &str, kind: Damage) -> anyhow::Result<()> {
    let (world, right_items) = (world(name).await?, items(150, 8));
    let right = right(&right_items);
    let ann = world.joined("Ann", Role::Labeler).await?;
    // The person's own link, saved before anything happens: with it the same person comes back.
    ann.go("status").await?;
    ann.click_button("Add a device of yours").await?;
    ann.find("#device-link").await?;
    let link: String = ann.ask("return document.querySelector('#device-link').value", json!([])).await?;
    ann.go("label").await?;
    let mut answers = Vec::new();
    for _ in 0..5 {
        answers.push(ann.label(&right).await?);
    }
    ann.sees("that all is in the bucket", Seen::is_synced).await?;
    world.wire.set_cut(true);
    for _ in 0..2 {
        ann.label(&right).await?;
    }
    let two_here = |seen: &Seen| seen.saves.as_deref().is_some_and(|saves| saves.starts_with("2 saved on this device"));
    ann.sees("two labels on this device alone", two_here).await?;
    ann.close().await?;
    let n_files = damage(ann.profile(), kind)?;
    ensure!(n_files > 0, "there was nothing to damage");
    world.wire.set_cut(false);
    let ann = world.restart(ann).await?;
    ann.open(&world.page()).await?;
    let text = reads(&ann, &["7 records of yours", "5 records of them had reached", "2 records may have been"]).await?;
    println!("{kind:?}, {n_files} files: {}", text.lines().find(|line| line.contains("shown as")).unwrap_or_default());
    // The store's copy restores what had reached it, as the same person's.
    ann.open("about:blank").await?;
    ann.open(&link).await?;
    ann.find("#join-name").await?;
    ann.press("Ann\u{e007}").await?;
    ann.sees("the five labels from the store", |seen| seen.item.is_some() && seen.n_mine() == 5).await?;
    // What was on screen before the store had answered may be one of the five.
    let seen = ann.sees("an item", |seen| seen.item.is_some()).await?;
    let text = seen.item.clone().unwrap_or_default();
    let label_idx = right(&text);
    ann.press(&(label_idx + 1).to_string()).await?;
    ann.sees("the next item", |after| after.item != seen.item).await?;
    answers.push((text, label_idx));
    ann.sees("that all is in the bucket", Seen::is_synced).await?;
    let (tables, answers) = (world.export()?, named(answers));
    assert_eq!(tables.labels.len(), answers.len(), "an answer is there twice");
    assert_eq!(tables.answers_of("Ann"), answers);
    Ok(())
}

#[test]
fn saf3_a_database_damaged_between_visits_is_told_and_the_store_restores_it() -> anyhow::Result<()> {
    run(damaged_between_visits("Damaged", Damage::Overwritten))
}

#[test]
fn saf3_a_database_removed_between_visits_is_told_and_the_store_restores_it() -> anyhow::Result<()> {
    run(damaged_between_visits("Removed", Damage::Removed))
}
