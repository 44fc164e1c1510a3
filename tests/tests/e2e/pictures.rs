//! Every page in light, in dark and as narrow as a phone: it fits, the browser has no complaint, and a picture is kept.

use std::fs;
use std::path::{Path, PathBuf};

use accord_core::record::Role;
use accord_tests::browser::axe::Axe;
use accord_tests::browser::wait::run;
use accord_tests::browser::{Colleague, Graphics, LABELS, Person, Seen, Setup, World};
use accord_tests::paths;
use anyhow::{Context as _, ensure};
use serde_json::{Value, json};

const WIDE: (u32, u32) = (1280, 800);
const PHONE: (u32, u32) = (360, 740);

#[test]
fn every_page_fits_wide_and_narrow_light_and_dark() -> anyhow::Result<()> {
    run(async {
        let texts = demo_texts()?;
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let settings = paths::root().join("public/demo/project.json").display().to_string();
        let options = ["--settings", &settings];
        let world =
            World::new(Setup { name: "Everyday topics", texts: &texts, poll_secs: 1, options: &options }).await?;
        let guess =
            |text: &str, salt: usize| (text.len() + salt * usize::from(text.len().is_multiple_of(5))) % LABELS.len();
        for (name, salt, from) in [("Mira", 0, 0), ("Jonas", 1, 20), ("Amara", 2, 60)] {
            let answers: Vec<(&str, usize)> =
                texts.iter().skip(from).step_by(2).take(60).map(|text| (*text, guess(text, salt))).collect();
            Colleague { name, answers: &answers }.work(&world)?;
        }
        let folder = paths::target().join("accord/shots");
        fs::create_dir_all(&folder).context("the folder for pictures could not be made")?;

        let eve = world.person("Eve", Graphics::Off).await?;
        eve.open(&world.link(Role::Expert)?).await?;
        eve.find("#join-name").await?;
        let axe = Axe::find();
        let mut violations = pictures(&eve, &folder, "join", axe.as_ref()).await?;
        eve.join(&world.link(Role::Expert)?).await?;
        for key in ["1", "2", "3", "4"] {
            let before = eve.look().await?;
            eve.press(key).await?;
            eve.sees("the next item", |seen| seen.item != before.item).await?;
        }
        eve.sees("that all is in the bucket", Seen::is_synced).await?;
        for page in [
            "label",
            "review",
            "overview",
            "agreement",
            "status",
            "instructions",
            "rounds",
            "needs",
            "reports",
            "records",
        ] {
            eve.go(page).await?;
            match page {
                "review" => eve.sees("a disagreement", |seen| seen.disagreement.is_some()).await?,
                "overview" | "agreement" => eve.sees("alpha", |seen| seen.alpha().is_some()).await?,
                "status" => eve.sees("an order", |seen| !seen.row("Latest order").is_empty()).await?,
                "label" => eve.sees("an item", |seen| seen.item.is_some()).await?,
                _ => eve.sees("the page", |seen| seen.heading.is_some()).await?,
            };
            violations.extend(pictures(&eve, &folder, page, axe.as_ref()).await?);
        }
        let complaints = eve.complaints().await?;
        assert!(complaints.is_empty(), "the browser complains: {complaints:#?}");
        accessible(&violations)
    })
}

fn demo_texts() -> anyhow::Result<Vec<String>> {
    let path = paths::root().join("public/demo/items.jsonl");
    let lines = fs::read_to_string(&path).context("the demo's items are missing")?;
    let text = |line: &str| {
        let value: Value = serde_json::from_str(line)?;
        value["text"].as_str().map(str::to_owned).context("an item of the demo has no text")
    };
    lines.lines().map(text).collect()
}

/// Takes the page that is open in all looks, in its whole height, and checks each for accessibility.
pub async fn pictures(person: &Person, folder: &Path, page: &str, axe: Option<&Axe>) -> anyhow::Result<Vec<String>> {
    let mut violations = Vec::new();
    for (look, scheme, (width, height)) in
        [("light", "light", WIDE), ("dark", "dark", WIDE), ("360", "light", PHONE), ("360-dark", "dark", PHONE)]
    {
        let is_phone = width == PHONE.0;
        let features = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
        person.command("Emulation.setEmulatedMedia", json!({ "features": features })).await?;
        person.command("Emulation.setTouchEmulationEnabled", json!({ "enabled": is_phone })).await?;
        let n_high: u32 = resized(person, width, height, is_phone).await?;
        person.fits().await.with_context(|| format!("{page}, {look}"))?;
        resized(person, width, n_high.max(height), is_phone).await?;
        let path: PathBuf = folder.join(format!("{page}-{look}.png"));
        if let Some(axe) = axe {
            let found = axe.violations(person).await?;
            violations.extend(found.into_iter().map(|it| format!("{page}, {look}: {it:#?}")));
        }
        person.driver.screenshot(&path).await.with_context(|| format!("{} could not be taken", path.display()))?;
    }
    person.command("Emulation.clearDeviceMetricsOverride", json!({})).await?;
    person.command("Emulation.setTouchEmulationEnabled", json!({ "enabled": false })).await?;
    person.command("Emulation.setEmulatedMedia", json!({ "features": [] })).await?;
    Ok(violations)
}

/// Fails when anything keeps somebody from using a page.
pub fn accessible(violations: &[String]) -> anyhow::Result<()> {
    ensure!(violations.is_empty(), "not accessible: {}", violations.join("\n"));
    Ok(())
}

/// Gives the window a size and waits until the page is drawn in it. The answer is how high the whole page is.
async fn resized(person: &Person, width: u32, height: u32, is_phone: bool) -> anyhow::Result<u32> {
    let scale = if is_phone { 2 } else { 1 };
    let size = json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": is_phone });
    person.command("Emulation.setDeviceMetricsOverride", size).await?;
    // The frame after the next one is drawn with the new look, its transitions done.
    let drawn = "const done = arguments[0];
        const height = () => document.documentElement.scrollHeight;
        requestAnimationFrame(() => requestAnimationFrame(() =>
            Promise.allSettled(document.getAnimations().map(each => each.finished)).then(() => done(height()))))";
    person.await_script(drawn, json!([])).await
}

/// The agreement page with two, five and two hundred labelers: a sentence, a labelled square, a picture.
#[test]
fn the_agreement_page_fits_two_five_and_two_hundred_labelers() -> anyhow::Result<()> {
    for (n_people, shows) in [(2_usize, ".pairlist"), (5, "table.heat"), (200, ".heatmap")] {
        run(async {
            let texts = demo_texts()?;
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            let options = ["--votes", "3"];
            let world =
                World::new(Setup { name: "Many people", texts: &texts, poll_secs: 1, options: &options }).await?;
            for person in 0..n_people {
                let name = format!("Person {person}");
                let guess =
                    |(n, text): (usize, &&str)| (text.len() + usize::from((n * 7 + person) % 5 == 0)) % LABELS.len();
                let theirs = texts.iter().enumerate().filter(|(n, _)| n_people < 6 || (n * 31 + person * 17) % 11 == 0);
                let answers: Vec<(&str, usize)> = theirs.map(|(n, text)| (*text, guess((n, text)))).take(80).collect();
                Colleague { name: &name, answers: &answers }.work(&world)?;
            }
            let folder = paths::target().join("accord/shots");
            fs::create_dir_all(&folder).context("the folder for pictures could not be made")?;
            let eve = world.joined("Eve", Role::Expert).await?;
            eve.go("agreement").await?;
            eve.find(shows).await?;
            eve.find(".chart__line").await?;
            let violations = pictures(&eve, &folder, &format!("agreement-{n_people}"), Axe::find().as_ref()).await?;
            let complaints = eve.complaints().await?;
            assert!(complaints.is_empty(), "the browser complains: {complaints:#?}");
            accessible(&violations)
        })?;
    }
    Ok(())
}
