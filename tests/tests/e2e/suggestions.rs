//! SUG1 to SUG4: suggested answers and look-alikes, as people and the export see them.

use accord_core::record::Role;
use accord_tests::browser::items::{Item, items};
use accord_tests::browser::tables::Row;
use accord_tests::browser::wait::{SOON, run, until};
use accord_tests::browser::{Person, Setup, World};
use anyhow::{Context as _, ensure};
use serde_json::json;

use crate::{right, texts};

const ENTER: &str = "\u{e007}";
const CONTROL: char = '\u{e009}';
/// More labels than the model needs to be sure of something.
const MANY: usize = 90;

/// A project in which the model may suggest long before it is sure; a third of the items stays blind.
async fn world(name: &str, items: &[Item]) -> anyhow::Result<World> {
    let options = [
        "--votes",
        "1",
        "--max-votes",
        "1",
        "--second-opinion-share",
        "0",
        "--suggest-above",
        "0.3",
        "--suggest-blind-share",
        "0.33",
    ];
    World::new(Setup { name, texts: &texts(items), poll_secs: 1, options: &options }).await
}

/// The label that is suggested on screen, without the mark beside it.
async fn suggested(person: &Person) -> anyhow::Result<Option<String>> {
    let script = "const choice = document.querySelector('.choice--suggested');
        if (!choice) return null;
        if (!choice.textContent.includes('suggested by the model')) throw Error('the mark is missing');
        return choice.querySelector('.choice__name').textContent;";
    person.ask(script, json!([])).await
}

/// Presses Enter until the item on screen was answered: what is pre-filled is accepted only once it can have been read.
async fn accept(person: &Person) -> anyhow::Result<()> {
    let n_before = person.look().await?.n_mine();
    until("the suggestion is accepted", SOON, async || {
        if person.look().await?.n_mine() > n_before {
            return Ok(Some(()));
        }
        person.press(ENTER).await?;
        Ok(None)
    })
    .await
}

#[test]
fn sug2_a_suggestion_is_marked_accepted_by_enter_and_kept_with_the_answer() -> anyhow::Result<()> {
    run(async {
        let items = items(150, 31);
        let world = world("Suggestions", &items).await?;
        let ann = world.joined("Ann", Role::Expert).await?;
        let (mut accepted, mut refused) = (None, None);
        for _ in 0..MANY {
            let seen = ann.sees("an item", |seen| seen.item.is_some()).await?;
            let text = seen.item.clone().context("no item")?;
            match suggested(&ann).await? {
                Some(label) if accepted.is_none() => {
                    accept(&ann).await?;
                    accepted = Some((text, label));
                }
                // Another key answers as always, whatever is suggested.
                Some(label) if refused.is_none() => {
                    let (text, label_idx) = ann.label(|_| 5).await?;
                    refused = Some((text, label, label_idx));
                }
                _ => drop(ann.label(right(&items)).await?),
            }
        }
        let (text, label) = accepted.context("nothing was suggested")?;
        let (other, _, _) = refused.context("nothing was suggested a second time")?;
        ann.sees("that all is in the store", accord_tests::browser::Seen::is_synced).await?;
        let tables = world.export()?;
        let task_of = |text: &str| tables.items.iter().find(|row| row.get("text") == text).map(|row| row.get("task"));
        let answer = |text: &str| {
            let task = task_of(text)?;
            tables.labels.iter().find(|row| row.get("task") == task)
        };
        let row = answer(&text).context("the accepted answer is not in the export")?;
        assert_eq!((row.get("label"), row.get("suggested")), (label.as_str(), label.as_str()));
        assert_eq!(row.get("suggestion_shown"), "1");
        assert!(row.get("suggested_confidence").parse::<f64>()? >= 0.3);
        assert_eq!(answer(&other).context("no row")?.get("suggestion_shown"), "1");
        // SUG1: never in the random slice, and a share is held back.
        let is_random = |row: &&Row| row.get("stratum") == "random";
        assert!(tables.labels.iter().filter(is_random).all(|row| row.get("suggested").is_empty()));
        let held_back =
            tables.labels.iter().filter(|row| !row.get("suggested").is_empty() && row.get("suggestion_shown") == "0");
        assert!(held_back.count() > 0, "no suggestion was held back");
        // SUG4: an expert sees the counts.
        ann.go("agreement").await?;
        ann.find("[data-table=suggestions]").await?;
        let complaints = ann.complaints().await?;
        assert!(complaints.is_empty(), "the browser complains: {complaints:#?}");
        Ok(())
    })
}

/// The texts of the cards on screen.
async fn cards(person: &Person) -> anyhow::Result<Vec<String>> {
    person.ask("return [...document.querySelectorAll('.cards__card p')].map(card => card.textContent)", json!([])).await
}

async fn other_cards(person: &Person, than: &[String]) -> anyhow::Result<Vec<String>> {
    until("other cards are there", SOON, async || Ok(Some(cards(person).await?).filter(|now| now != than))).await
}

#[test]
fn sug3_look_alikes_are_confirmed_by_keyboard_but_for_the_odd_ones() -> anyhow::Result<()> {
    run(async {
        let items = items(200, 32);
        let world = world("Look-alikes", &items).await?;
        let ann = world.joined("Ann", Role::Labeler).await?;
        for _ in 0..40 {
            ann.label(right(&items)).await?;
        }
        ann.press("ge").await?;
        ann.sees("the page of look-alikes", |seen| seen.address.ends_with("#/grid")).await?;
        let first = other_cards(&ann, &[]).await?;
        ensure!((2..=12).contains(&first.len()), "{} cards", first.len());
        ann.fits().await?;

        // The first card is the odd one. Enter waits until the batch can have been read.
        ann.press("x").await?;
        ann.find(".cards__card--odd").await?;
        let second = until("the batch is confirmed", SOON, async || {
            ann.press(ENTER).await?;
            Ok(Some(cards(&ann).await?).filter(|now| *now != first))
        })
        .await?;
        assert!(second.iter().all(|card| !first.contains(card)));
        ann.press_with(&[CONTROL], 'z').await?;
        let back = other_cards(&ann, &second).await?;
        assert!(back.iter().all(|card| *card != first[0]), "the odd one comes in no other batch");
        ann.press_with(&[CONTROL], 'y').await?;
        other_cards(&ann, &back).await?;

        ann.go("label").await?;
        ann.sees("that all is in the store", accord_tests::browser::Seen::is_synced).await?;
        let tables = world.export()?;
        let confirmed: Vec<_> = tables.labels.iter().filter(|row| row.get("stratum") == "grid").collect();
        assert_eq!(confirmed.len(), first.len() - 1);
        let label = confirmed.first().map(|row| row.get("label")).unwrap_or_default();
        for row in &confirmed {
            assert_eq!((row.get("label"), row.get("suggested"), row.get("suggestion_shown")), (label, label, "1"));
        }
        let texts = tables.texts();
        assert!(confirmed.iter().all(|row| texts.get(row.get("task")).is_some_and(|text| *text != first[0])));

        // A narrow screen.
        let size = json!({ "width": 360, "height": 740, "deviceScaleFactor": 2, "mobile": true });
        ann.command("Emulation.setDeviceMetricsOverride", size).await?;
        ann.fits().await?;
        ann.press("ge").await?;
        ann.find(".look-alikes").await?;
        ann.fits().await?;
        let complaints = ann.complaints().await?;
        assert!(complaints.is_empty(), "the browser complains: {complaints:#?}");
        Ok(())
    })
}
