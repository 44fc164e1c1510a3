//! AGR11 and AGR12: the agreement page in two browsers, moved by answers that come in, by keyboard, with its tables.

use accord_core::record::Role;
use accord_tests::browser::items::{Item, items};
use accord_tests::browser::wait::{SOON, run};
use accord_tests::browser::{Colleague, LABELS, Person, Seen, Setup, World, until};
use anyhow::Context as _;
use serde_json::json;

use crate::{often_wrong, right, texts};

const ENTER: &str = "\u{e007}";
const TAB: &str = "\u{e004}";
const ESCAPE: &str = "\u{e00c}";

/// Notes long tasks, and keeps the text of every file that is saved.
const WATCH: &str = "
    window.longTasks = [];
    new PerformanceObserver(list => window.longTasks.push(...list.getEntries().map(entry => entry.duration)))
        .observe({ type: 'longtask' });
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = blob => { blob.text().then(text => { window.saved = text; }); return make(blob); };
    window.reloadMark = true;
    return true;";

/// A world in which two colleagues have labeled the first forty items.
async fn start(name: &str, items: &[Item]) -> anyhow::Result<World> {
    // No vote beyond the second, so that items with two are open to everybody.
    let options = ["--votes", "2", "--max-votes", "2"];
    let world = World::new(Setup { name, texts: &texts(items), poll_secs: 1, options: &options }).await?;
    for (name, label_of) in [("Cem", &right(items) as &dyn Fn(&str) -> usize), ("Dana", &often_wrong(items))] {
        let answers = answers(items.iter().take(40), label_of);
        Colleague { name, answers: &answers }.work(&world)?;
    }
    Ok(world)
}

fn answers<'a>(items: impl Iterator<Item = &'a Item>, label_of: impl Fn(&str) -> usize) -> Vec<(&'a str, usize)> {
    items.map(|item| (item.text.as_str(), label_of(&item.text))).collect()
}

/// What the page says of the bootstrap.
async fn has_intervals(person: &Person) -> anyhow::Result<()> {
    let script = "return document.querySelector('.alpha__interval')?.textContent ?? ''";
    until("intervals are there", SOON, async || {
        let words: String = person.ask(script, json!([])).await?;
        Ok(words.starts_with("95 % interval").then_some(()))
    })
    .await
}

#[test]
fn agr12_figures_follow_answers_that_come_and_open_their_items() -> anyhow::Result<()> {
    run(async {
        let items = items(60, 12);
        let world = start("Agreement", &items).await?;
        let eve = world.joined("Eve", Role::Expert).await?;
        let ann = world.joined("Ann", Role::Labeler).await?;
        leaves_what_others_completed(&ann, &items).await?;
        for person in [&eve, &ann] {
            person.press("ga").await?;
            person.sees("the agreement page", |seen| seen.heading.as_deref() == Some("Agreement")).await?;
            let _: bool = person.ask(WATCH, json!([])).await?;
            has_intervals(person).await?;
        }
        let expected = world.export()?.alpha().context("alpha is not defined in the export")?;
        let is_expected = |seen: &Seen| seen.alpha().is_some_and(|alpha| (alpha - expected).abs() < 1e-9);
        for person in [&eve, &ann] {
            person.sees(&format!("alpha {expected}"), is_expected).await?;
        }
        opens_items(&eve).await?;
        agr11_saves_what_the_export_says(&eve, expected).await?;

        // Two more people label the rest: alpha moves on both screens, and nobody has reloaded.
        for (name, wrong) in [("Fay", 0), ("Gil", 1)] {
            let label_of = right(&items);
            let answers =
                answers(items.iter().skip(40), |text| (label_of(text) + wrong * (text.len() % 2)) % LABELS.len());
            Colleague { name, answers: &answers }.work(&world)?;
        }
        let is_another = |seen: &Seen| seen.alpha().is_some_and(|alpha| (alpha - expected).abs() > 1e-9);
        let moved = eve.sees("another alpha", is_another).await?.alpha();
        let now = world.export()?.alpha().context("alpha is not defined in the export")?;
        let is_now = |seen: &Seen| seen.alpha().is_some_and(|alpha| (alpha - now).abs() < 1e-9);
        eve.sees(&format!("alpha {now}"), is_now).await?;
        // VIS2: the item on Ann's own screen is complete by now, and still closed to her until it has left the screen.
        let leaves_one_out =
            |seen: &Seen| seen.alpha_basis.as_deref().is_some_and(|basis| basis.starts_with("n = 59 items"));
        ann.sees("all items but her own", leaves_one_out).await?;
        ann.press("gl").await?;
        ann.sees("her item", |seen| seen.item.is_some()).await?;
        ann.press("s").await?;
        ann.sees("no item", |seen| seen.item.is_none()).await?;
        ann.press("ga").await?;
        ann.sees(&format!("alpha {now}"), is_now).await?;
        for person in [&eve, &ann] {
            let script = "return [window.reloadMark === true, Math.max(0, ...window.longTasks)]";
            let (same_page, longest): (bool, f64) = person.ask(script, json!([])).await?;
            assert!(same_page, "{} reloaded", person.name);
            println!("{}: alpha {expected} became {now} ({moved:?} first), longest task {longest:.0} ms", person.name);
        }
        for person in [&eve, &ann] {
            let complaints = person.complaints().await?;
            assert!(complaints.is_empty(), "the browser complains: {complaints:#?}");
        }
        Ok(())
    })
}

/// On a slow machine an item can come on screen before the colleagues' logs say that it is complete. What is on screen
/// is left out of the figures, so it is skipped.
async fn leaves_what_others_completed(ann: &Person, items: &[Item]) -> anyhow::Result<()> {
    let is_complete = |text: &String| items.iter().take(40).any(|item| item.text == *text);
    while let Some(text) = ann.look().await?.item.filter(is_complete) {
        ann.press("s").await?;
        ann.sees("another item", |seen| seen.item.as_ref() != Some(&text)).await?;
    }
    Ok(())
}

/// By keyboard only: to the first button that shows items, into the dialog and out again.
async fn opens_items(eve: &Person) -> anyhow::Result<()> {
    for _ in 0..40 {
        if eve.look().await?.focus.split(' ').any(|class| class == "look") {
            break;
        }
        eve.press(TAB).await?;
    }
    eve.press(ENTER).await?;
    eve.sees("the items", |seen| seen.dialog.as_deref() == Some("Items behind the number")).await?;
    let rows = "return [...document.querySelectorAll('.drill__list > li')].map(row =>
        new Set([...row.querySelectorAll('.drill__answers strong')].map(label => label.textContent)).size)";
    let kinds: Vec<usize> = until("rows are listed", SOON, async || {
        let kinds: Vec<usize> = eve.ask(rows, json!([])).await?;
        Ok((!kinds.is_empty()).then_some(kinds))
    })
    .await?;
    assert!(kinds.iter().all(|n_labels| *n_labels >= 2), "an item on which nobody differs is among them: {kinds:?}");
    eve.press(ESCAPE).await?;
    eve.sees("no dialog", |seen| seen.dialog.is_none()).await.map(drop)
}

/// Saves the table of figures and finds the export's alpha in it.
async fn agr11_saves_what_the_export_says(eve: &Person, expected: f64) -> anyhow::Result<()> {
    eve.click("button[data-table=figures]").await?;
    let csv: String = until("a table is saved", SOON, async || {
        eve.ask::<Option<String>>("return window.saved ?? null", json!([])).await
    })
    .await?;
    let row = csv.lines().find_map(|line| line.strip_prefix("all,krippendorff_alpha,"));
    let value = row.and_then(|row| row.split(',').next()).context("the table has no alpha")?;
    assert!((value.parse::<f64>()? - expected).abs() < 1e-9, "{csv}");
    Ok(())
}
