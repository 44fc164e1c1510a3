//! REC3, CUR5, PAY3: an expert finds records and does things with many at once; a labeler sees their time and pay.

use std::fmt::Write as _;
use std::fs;
use std::time::Duration;

use accord_core::record::Role;
use accord_tests::browser::axe::Axe;
use accord_tests::browser::wait::{SOON, run, run_for};
use accord_tests::browser::{Person, Seen, Setup, World, until};
use accord_tests::paths;
use anyhow::{Context as _, ensure};
use serde_json::json;

use crate::pictures::{accessible, pictures};
use crate::studio::fill;

const DOWN: char = '\u{e015}';
const SHIFT: char = '\u{e008}';

/// Waits until a script says this.
async fn told(person: &Person, script: &str, wanted: &str) -> anyhow::Result<()> {
    let what = format!("`{wanted}`");
    let seen = until(&what, Duration::from_secs(20), async || {
        let said: Option<String> = person.ask(script, json!([])).await?;
        Ok(said.filter(|said| said.contains(wanted)))
    });
    seen.await.map(drop).with_context(|| format!("`{script}` never said `{wanted}`"))
}

const COUNTS: &str = "return document.querySelector('.records__bar strong')?.textContent ?? null";
const TOLD: &str = "return document.querySelector('.records__told')?.textContent ?? null";

#[test]
fn rec3_cur5_an_expert_finds_records_and_sorts_out_many_at_once() -> anyhow::Result<()> {
    run(async {
        let texts: Vec<String> =
            (0..60).map(|n| format!("{} number {n}", if n < 6 { "Spam" } else { "A text" })).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let world =
            World::new(Setup { name: "Records", texts: &texts, poll_secs: 1, options: &["--votes", "1"] }).await?;
        let ann = world.joined("Ann", Role::Labeler).await?;
        let eve = world.joined("Eve", Role::Expert).await?;
        eve.go("records").await?;
        told(&eve, COUNTS, "60 of 60 records found").await?;

        // By words, all of them chosen, left out with a reason after a preview.
        fill(&eve, ".records__words input", "sPAM").await?;
        told(&eve, COUNTS, "6 of 60 records found").await?;
        eve.click_button("Choose all found").await?;
        told(&eve, COUNTS, "6 chosen").await?;
        eve.click_button("Leave out…").await?;
        fill(&eve, ".records__asked input", "advertising").await?;
        told(&eve, "return document.querySelector('.records__asked')?.textContent ?? null", "It changes 6 records")
            .await?;
        eve.press("\u{e007}").await?;
        told(&eve, TOLD, "Left out: 6 records").await?;

        // The labeler is asked about all others and about none of these.
        eve.sees("that all is in the bucket", Seen::is_synced).await?;
        ann.sync_now().await?;
        ann.go("label").await?;
        for _ in 0..54 {
            let seen =
                ann.sees("an item", |seen| seen.item.as_ref().is_some_and(|item| !item.starts_with("Spam"))).await?;
            ann.press("1").await?;
            ann.sees("the next", |next| next.item != seen.item).await?;
        }
        ann.sees("that nothing is left", |seen| seen.item.is_none()).await?;
        ann.sees("that all is in the bucket", Seen::is_synced).await?;

        // Taken back, the labeler gets them; by keys, two others return to the queue and get a tag.
        eve.click_button("Take the last one back").await?;
        told(&eve, TOLD, "Taken back").await?;
        fill(&eve, ".records__words input", "text number").await?;
        told(&eve, COUNTS, "54 of 60 records found").await?;
        eve.click("#record-0").await?;
        told(&eve, "return document.querySelector('.records__open')?.textContent ?? null", "1 answer of 1").await?;
        eve.press("x").await?;
        eve.press_with(&[SHIFT], DOWN).await?;
        told(&eve, COUNTS, "2 chosen").await?;
        eve.click_button("Tag…").await?;
        fill(&eve, ".records__asked input", "look again").await?;
        eve.press("\u{e007}").await?;
        told(&eve, TOLD, "Tagged “look again”: 2 records").await?;
        eve.sees("that all is in the bucket", Seen::is_synced).await?;
        ann.sync_now().await?;
        ann.go("label").await?;
        ann.sees("what was left out", |seen| seen.item.as_ref().is_some_and(|item| item.starts_with("Spam"))).await?;

        let folder = paths::target().join("accord/shots");
        fs::create_dir_all(&folder).context("the folder for pictures could not be made")?;
        accessible(&pictures(&eve, &folder, "records", Axe::find().as_ref()).await?)?;
        ensure!(eve.complaints().await?.is_empty(), "{:?}", eve.complaints().await?);
        let tables = world.export()?;
        ensure!(tables.items.iter().all(|row| row.get("status") != "dropped"), "all were taken back in");
        Ok(())
    })
}

#[test]
fn pay3_a_labeler_sees_time_and_pay_and_the_owner_what_it_costs() -> anyhow::Result<()> {
    run(async {
        let texts: Vec<String> = (0..30).map(|n| format!("A text of number {n}")).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let pay = ["--votes", "2", "--pay-per-item", "0.05", "--currency", "EUR", "--pay-floor", "10000"];
        let world = World::new(Setup { name: "Paid", texts: &texts, poll_secs: 1, options: &pay }).await?;
        let ann = world.joined("Ann", Role::Labeler).await?;
        for _ in 0..8 {
            let seen = ann.sees("an item", |seen| seen.item.is_some()).await?;
            ann.press("1").await?;
            ann.sees("the next", |next| next.item != seen.item).await?;
        }
        ann.go("needs").await?;
        told(&ann, "return document.querySelector('[data-work=earned]')?.textContent ?? null", "0.40 EUR").await?;
        told(
            &ann,
            "return document.querySelector('#desk-work')?.parentElement.textContent ?? null",
            "0.05 EUR an item",
        )
        .await?;
        // Two days where midnight passes meanwhile.
        let days =
            "return [...document.querySelectorAll('[aria-label=Timesheet] tbody tr')].map(row => row.textContent)";
        let earned = until("a day of work", SOON, async || {
            let rows: Vec<String> = ann.ask(days, json!([])).await?;
            Ok((1..=2).contains(&rows.len()).then_some(rows))
        });
        let earned = earned.await?;
        ensure!(earned.len() == 2 || earned[0].contains("0.40 EUR"), "a day of work: {earned:?}");
        ann.sees("that all is in the bucket", Seen::is_synced).await?;

        let eve = world.joined("Eve", Role::Expert).await?;
        eve.go("overview").await?;
        told(&eve, "return document.querySelector('[data-effort=cost]')?.textContent ?? null", "0.40 EUR").await?;
        // 60 answers are wanted: 8 are there, 52 more cost as much each.
        told(&eve, "return document.querySelector('[data-effort=left]')?.textContent ?? null", "52").await?;
        told(&eve, "return document.querySelector('[data-effort=cost-left]')?.textContent ?? null", "2.60 EUR").await?;
        let of_ann = "return [...document.querySelectorAll('[aria-label=People] tr')]
            .find(row => row.textContent.startsWith('Ann'))?.textContent ?? null";
        told(&eve, of_ann, "0.40 EUR").await?;
        // Ann does not see what others earn.
        ann.go("overview").await?;
        let shown: String = ann.ask("return document.body.textContent", json!([])).await?;
        ensure!(!shown.contains("Pace and cost"), "that is for those who answer for the project");
        Ok(())
    })
}

/// How long the page stood still at most, in milliseconds, since [`WATCH`] ran.
const STOOD: &str = "return Math.round(Math.max(0, ...window.longTasks))";
const WATCH: &str = "window.longTasks = [];
    new PerformanceObserver(list => list.getEntries().forEach(it => window.longTasks.push(it.duration)))
        .observe({ type: 'longtask' });";

/// Long, and therefore asked for: `ACCORD_E2E_RECORDS=100000`. Says what it measured.
#[test]
fn rec4_many_records_are_searched_and_scrolled_without_standing_still() -> anyhow::Result<()> {
    let n: usize = std::env::var("ACCORD_E2E_RECORDS").ok().and_then(|n| n.parse().ok()).unwrap_or(5_000);
    run_for(Duration::from_secs(540), async {
        let mut text = String::new();
        let texts: Vec<String> = (0..n)
            .map(|n| {
                text.clear();
                let _ = write!(
                    text,
                    "The customer asks for the {n}th time whether a card with number {} can be used abroad",
                    n * 7
                );
                text.clone()
            })
            .collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let world = World::new(Setup { name: "Many", texts: &texts, poll_secs: 5, options: &[] }).await?;
        let eve = world.joined("Eve", Role::Expert).await?;
        eve.go("records").await?;
        let all = format!("{} of", grouped(n));
        until("all items", Duration::from_secs(300), async || {
            let said: Option<String> = eve.ask(COUNTS, json!([])).await?;
            Ok(said.filter(|said| said.starts_with(&all)))
        })
        .await?;
        eve.ask::<()>(WATCH, json!([])).await?;
        fill(&eve, ".records__words input", "number 21 ").await?;
        told(&eve, COUNTS, " found").await?;
        let of_search: u32 = eve.ask(STOOD, json!([])).await?;
        fill(&eve, ".records__words input", "customer").await?;
        told(&eve, COUNTS, &all).await?;
        // A long way down by the wheel, as far as it goes.
        let rows: usize = eve
            .await_script(
                "const done = arguments[arguments.length - 1];
                 const list = document.querySelector('.records__scroller');
                 let step = 0;
                 const timer = setInterval(() => {
                     list.scrollTop = list.scrollHeight * ++step / 60;
                     if (step === 60) {
                         clearInterval(timer);
                         setTimeout(() => done(document.querySelectorAll('.records__row').length), 400);
                     }
                 }, 50);",
                json!([]),
            )
            .await?;
        let of_scrolling: u32 = eve.ask(STOOD, json!([])).await?;
        let last: String =
            eve.ask("return [...document.querySelectorAll('.records__text')].pop().id", json!([])).await?;
        println!(
            "{n} records: longest task {of_search} ms while searching, {of_scrolling} ms with scrolling; {rows} rows drawn"
        );
        ensure!(last == format!("record-{}", n - 1), "the end of the list is in view, not {last}");
        ensure!(rows < 200, "{rows} rows are drawn");
        Ok(())
    })
}

fn grouped(n: usize) -> String {
    let digits = n.to_string();
    let (head, tail) = digits.split_at(digits.len().saturating_sub(3));
    if head.is_empty() { tail.to_owned() } else { format!("{head},{tail}") }
}
