//! SUG5 and NEW14: what a model said beforehand is filled in for labelers, who confirm or correct it.

use std::collections::BTreeMap;
use std::fs;
use std::time::Duration;

use accord_core::record::Role;
use accord_tests::browser::axe::Axe;
use accord_tests::browser::seen::Seen;
use accord_tests::browser::wait::run_for;
use accord_tests::browser::{Graphics, Person, Setup, World};
use accord_tests::paths;
use anyhow::{Context as _, ensure};
use serde_json::json;

use crate::pictures::{accessible, pictures};
use crate::questions::Settings;
use crate::studio::{OUTCOME, choose, fill, fill_store, owner, value_of, wait_for, world};

/// As the label says whose prediction it is.
const BY: &str = "predicted by “guess”";
const ENTER: &str = "\u{e007}";
/// What is filled in is accepted only after so long on screen.
const LOOK: Duration = Duration::from_millis(600);

/// The label that is filled in, with whose it is.
async fn filled_in(person: &Person) -> anyhow::Result<Option<(String, String)>> {
    let script = "const choice = document.querySelector('.choice--suggested');
        const words = choice && [...choice.querySelectorAll('.choice__about')].at(-1).textContent;
        return choice && [choice.querySelector('.choice__name').textContent, words]";
    person.ask(script, json!([])).await
}

#[test]
fn new14_a_column_of_predictions_is_filled_in_where_it_is_sure() -> anyhow::Result<()> {
    run_for(Duration::from_secs(300), async {
        let world = world("Predictions").await?;
        let file = std::env::temp_dir().join(format!("accord-predictions-{}.csv", std::process::id()));
        // Of forty texts every second one is predicted with confidence, the others hardly.
        let row =
            |n: usize| format!("text number {n} of forty,{},{}\n", ["spam", "ham"][n / 2 % 2], ["0.97", "0.4"][n % 2]);
        let rows: String = (0..40).map(row).collect();
        fs::write(&file, format!("text,guess,p\n{rows}one text too many,ham,97\n"))?;
        let ada = owner(&world).await?;
        choose(&ada, &file).await?;
        wait_for(&ada, "what became of the records", OUTCOME).await?;
        ensure!(value_of(&ada, "#studio-suggest").await? == "no", "nothing is filled in unless it is wanted");
        ada.click("#studio-prediction option[value='guess']").await?;
        ada.click("#studio-confidence option[value='p']").await?;
        let left_out = "const words = document.querySelector('#studio-outcome')?.textContent ?? '';
            return words.includes('1 record left out') ? words : null";
        wait_for(&ada, "that 97 is no share", left_out).await?;
        let told = "return [...document.querySelectorAll('.studio [role=status]')].map(it => it.textContent)
            .find(words => words.includes('come with a prediction')) ?? null";
        let told = wait_for(&ada, "how many are predicted", told).await?;
        ensure!(told.starts_with("40 texts"), "{told}");
        ensure!(value_of(&ada, "#studio-labels").await? == "ham\nspam", "predictions name the labels");
        ensure!(value_of(&ada, "#studio-suggest").await? == "yes", "who brings predictions wants them seen");
        fill(&ada, "#studio-sure", "95").await?;
        fill(&ada, "#studio-votes", "1").await?;
        fill_store(&ada, &world).await?;
        let shots = paths::target().join("accord/shots");
        fs::create_dir_all(&shots)?;
        accessible(&pictures(&ada, &shots, "studio-predictions", Axe::find().as_ref()).await?)?;
        ada.click("#studio-publish").await?;
        ada.find("#studio-save").await?;

        let ann = world.person("Ann", Graphics::Off).await?;
        ann.join(&value_of(&ada, "#url-labeler").await?).await?;
        let (mut n_filled, mut is_pictured) = (0, false);
        for _ in 0..24 {
            let seen = ann.sees("an item", |seen| seen.item.is_some()).await?;
            let text = seen.item.clone().context("no item")?;
            let number = text.split(' ').nth(2).and_then(|it| it.parse::<usize>().ok()).context("no number")?;
            // What the scorer is sure of by now is another matter.
            if let Some((label, _)) = filled_in(&ann).await?.filter(|(_, by)| by == BY) {
                ensure!(number.is_multiple_of(2), "`{text}` is predicted with 40 %");
                ensure!(label == ["spam", "ham"][number / 2 % 2], "{label} of `{text}`");
                n_filled += 1;
                if !is_pictured {
                    accessible(&pictures(&ann, &shots, "label-predicted", Axe::find().as_ref()).await?)?;
                    is_pictured = true;
                }
                tokio::time::sleep(LOOK).await;
                ann.press(ENTER).await?;
            } else {
                ann.press("1").await?;
            }
            ann.sees("the answer counted", |now| now.n_mine() > seen.n_mine()).await?;
        }
        ensure!(n_filled > 3, "only {n_filled} were filled in");
        ensure!(ann.complaints().await?.is_empty(), "{:?}", ann.complaints().await?);
        fs::remove_file(file)?;
        Ok(())
    })
}

#[test]
fn sug5_marks_that_a_model_set_are_confirmed_or_corrected() -> anyhow::Result<()> {
    run_for(Duration::from_secs(300), async {
        let questions = json!([{ "id": "who", "prompt": "Mark people and places", "form": "spans", "labels": ["person", "place"] }]);
        let settings = Settings::new("predicted", &questions)?;
        // The town is right in every text, the river is none.
        let record = |n: usize| {
            let spans =
                json!([{ "start": 0, "end": 4, "label": "place" }, { "start": 9, "end": 14, "label": "person" }]);
            let prediction = json!({ "values": { "who": spans }, "confidence": 0.99, "model": "ner-2" });
            json!({ "text": format!("Oslo and Tejo, no. {n}"), "predictions": [prediction] }).to_string()
        };
        let records: Vec<String> = (0..12).map(record).collect();
        let texts: Vec<&str> = records.iter().map(String::as_str).collect();
        let settings_file = settings.path();
        let options = ["--from", "jsonl-items", "--settings", &settings_file, "--votes", "1", "--suggestions", "on"];
        let world = World::new(Setup { name: "Marks", texts: &texts, poll_secs: 1, options: &options }).await?;
        let ann = world.joined("Ann", Role::Labeler).await?;
        ann.find(".marks__labels").await?;
        let (mut corrected, mut confirmed) = (Vec::new(), 0);
        for _ in 0..12 {
            let seen = ann.sees("an item", |seen| seen.item.is_some()).await?;
            let words: String =
                ann.ask("return document.querySelector('.form__filled')?.textContent ?? ''", json!([])).await?;
            if words.is_empty() {
                // Drawn at random or held back: nobody said anything.
                let marks: usize = ann.ask("return document.querySelectorAll('.marks__row').length", json!([])).await?;
                ensure!(marks == 0, "{marks} marks that nobody announced");
            } else {
                ensure!(words.contains("ner-2"), "{words}");
                if corrected.is_empty() {
                    let shots = paths::target().join("accord/shots");
                    fs::create_dir_all(&shots)?;
                    accessible(&pictures(&ann, &shots, "form-predicted", Axe::find().as_ref()).await?)?;
                    corrected.push(seen.item.clone().context("no item")?);
                    // The second mark goes.
                    ann.press("nn\u{e017}").await?;
                    let gone = "return document.querySelector('.form__filled') ? null : 'gone'";
                    wait_for(&ann, "that it is the person's own now", gone).await?;
                } else {
                    confirmed += 1;
                    tokio::time::sleep(LOOK).await;
                }
            }
            tokio::time::sleep(LOOK).await;
            ann.press(ENTER).await?;
            ann.sees("the answer counted", |now| now.n_mine() > seen.n_mine()).await?;
        }
        ann.sees("all synced", Seen::is_synced).await?;
        ensure!(corrected.len() == 1 && confirmed > 2, "{corrected:?}, {confirmed} confirmed");
        let tables = world.export()?;
        let texts = tables.texts();
        let mut n_marks = BTreeMap::new();
        for row in &tables.labels {
            let marks: Vec<serde_json::Value> = serde_json::from_str(row.get("who"))?;
            let key = (row.get("suggestion_shown") == "1", marks.len());
            *n_marks.entry(key).or_insert(0) += 1;
            if texts[row.get("task")] == corrected[0] {
                ensure!(key == (true, 1), "the corrected one: {marks:?}");
            }
        }
        ensure!(n_marks.get(&(true, 2)) == Some(&confirmed), "{n_marks:?}");
        ensure!(n_marks.keys().all(|(is_shown, n)| *is_shown || *n == 0), "{n_marks:?}");
        Ok(())
    })
}
