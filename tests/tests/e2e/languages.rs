//! LNG5 to LNG7: the page in nine languages.

use std::fs;
use std::path::Path;
use std::time::Duration;

use accord_core::record::Role;
use accord_tests::browser::axe::Axe;
use accord_tests::browser::items::items;
use accord_tests::browser::wait::{run, run_for};
use accord_tests::browser::{Colleague, Graphics, LABELS, Person, Seen, Setup, World};
use accord_tests::paths;
use anyhow::Context as _;
use serde_json::json;

use crate::pictures::{accessible, pictures};
use crate::{studio, texts};

/// The languages but English.
const OTHERS: [&str; 8] = ["fr", "es", "pt", "sw", "id", "fil", "ar", "hi"];

/// Chooses a language from the list at the top.
async fn speak(person: &Person, code: &str) -> anyhow::Result<()> {
    let choose = "const list = document.querySelector('.language__list');
        list.value = arguments[0];
        list.dispatchEvent(new Event('change', { bubbles: true }));
        return true;";
    person.ask::<bool>(choose, json!([code])).await?;
    spoken(person, code).await
}

async fn spoken(person: &Person, code: &str) -> anyhow::Result<()> {
    person.find(&format!("html[lang='{code}']")).await.map(drop)?;
    person.find(".language__list").await.map(drop)
}

async fn text(person: &Person, selector: &str) -> anyhow::Result<String> {
    person.ask("return document.querySelector(arguments[0])?.textContent ?? '';", json!([selector])).await
}

/// The words of a language, as its file has them.
fn message(code: &str, id: &str) -> anyhow::Result<String> {
    let path = paths::root().join(format!("app/languages/{code}.ftl"));
    let file = fs::read_to_string(&path).with_context(|| format!("there is no {code}.ftl"))?;
    let line = file.lines().find_map(|line| line.strip_prefix(&format!("{id} = ")));
    Ok(line.with_context(|| format!("{code}.ftl has no {id}"))?.to_owned())
}

#[test]
fn lng5_another_language_is_spoken_at_once_and_nothing_typed_is_lost() -> anyhow::Result<()> {
    run(async {
        let items = items(30, 4);
        let setup = Setup { name: "Languages", texts: &texts(&items), poll_secs: 1, options: &[] };
        let world = World::new(setup).await?;
        let ann = world.joined("Ann", Role::Labeler).await?;
        ann.press("1").await?;
        ann.sees("that one is labeled", |seen| seen.n_mine() == 1).await?;
        let before = ann.look().await?;
        ann.ask::<bool>("window.sameDocument = true; return true;", json!([])).await?;
        ann.press("i").await?;
        ann.find(".panel[open]").await?;
        for code in OTHERS {
            speak(&ann, code).await?;
            assert_eq!(text(&ann, ".nav__link[href='#/label']").await?.trim(), message(code, "frame-page-label")?);
            let direction: String = ann.ask("return document.documentElement.dir;", json!([])).await?;
            assert_eq!(direction, if code == "ar" { "rtl" } else { "ltr" }, "{code}");
            // The same item, the same open panel, the same page.
            let now = ann.look().await?;
            assert_eq!((&now.item, now.n_mine()), (&before.item, 1), "{code}");
            ann.find(".panel[open]").await?;
            assert!(ann.ask::<bool>("return window.sameDocument === true;", json!([])).await?);
        }
        // Keys go on, and the choice is there at the next start.
        ann.press("2").await?;
        ann.sees("that two are labeled", |seen| seen.n_mine() == 2).await?;
        speak(&ann, "en").await?;
        ann.sees("that all is in the bucket", |seen| seen.n_mine() == 2 && seen.is_synced()).await?;
        speak(&ann, "hi").await?;
        ann.driver.refresh().await?;
        spoken(&ann, "hi").await?;
        ann.sees("the answers", |seen| seen.n_mine() == 2).await?;
        speak(&ann, "en").await?;
        ann.sees("that all is in the bucket", Seen::is_synced).await?;
        assert_eq!(world.export()?.answers_of("Ann").len(), 2);
        let complaints = ann.complaints().await?;
        assert!(complaints.is_empty(), "the browser complains: {complaints:#?}");
        Ok(())
    })
}

#[test]
fn lng6_the_words_of_the_language_are_there_without_the_pages_host() -> anyhow::Result<()> {
    run(async {
        let items = items(20, 4);
        let setup = Setup { name: "Languages", texts: &texts(&items), poll_secs: 1, options: &[] };
        let world = World::new(setup).await?;
        let ann = world.joined("Ann", Role::Labeler).await?;
        speak(&ann, "sw").await?;
        let kept = "const done = arguments[0];
            const look = async () => {
                const kept = await caches.match(new URL('sw.ftl', location.href).href);
                if (kept) done(true); else setTimeout(look, 200);
            };
            look();";
        assert!(ann.await_script::<bool>(kept, json!([])).await?);
        let not_wanted = "const done = arguments[0];
            caches.match(new URL('fr.ftl', location.href).href).then(found => done(found === undefined));";
        assert!(ann.await_script::<bool>(not_wanted, json!([])).await?, "a language nobody wants takes room");
        Ok(())
    })
}

#[test]
fn lng7_every_page_fits_and_is_accessible_in_every_language() -> anyhow::Result<()> {
    run(async {
        let items = items(60, 4);
        let list = texts(&items);
        let world = World::new(Setup { name: "Languages", texts: &list, poll_secs: 1, options: &[] }).await?;
        for (name, salt) in [("Mira", 0), ("Jonas", 1)] {
            let answers: Vec<(&str, usize)> = list
                .iter()
                .take(40)
                .map(|text| (*text, (text.len() + salt * (text.len() % 3)) % LABELS.len()))
                .collect();
            Colleague { name, answers: &answers }.work(&world)?;
        }
        let folder = paths::target().join("accord/shots");
        fs::create_dir_all(&folder).context("the folder for pictures could not be made")?;
        let axe = Axe::find();
        let eve = world.joined("Eve", Role::Expert).await?;
        let mut violations = Vec::new();
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
            violations.extend(in_all_languages(&eve, &folder, page, axe.as_ref()).await?);
        }
        let complaints = eve.complaints().await?;
        assert!(complaints.is_empty(), "the browser complains: {complaints:#?}");
        accessible(&violations)
    })
}

#[test]
fn lng7_who_joins_and_who_makes_a_project_are_met_in_their_language() -> anyhow::Result<()> {
    run_for(Duration::from_secs(240), async {
        let world = studio::world("Languages").await?;
        let folder = paths::target().join("accord/shots");
        fs::create_dir_all(&folder).context("the folder for pictures could not be made")?;
        let axe = Axe::find();
        let ann = world.person("Ann", Graphics::Off).await?;
        ann.open(&world.link(Role::Labeler)?).await?;
        ann.find("#join-name").await?;
        let mut violations = in_all_languages(&ann, &folder, "join", axe.as_ref()).await?;

        let ada = studio::owner(&world).await?;
        violations.extend(in_all_languages(&ada, &folder, "studio-empty", axe.as_ref()).await?);
        let file = std::env::temp_dir().join(format!("accord-languages-{}.csv", std::process::id()));
        fs::write(&file, "text,kind\nThe match went on.,sport\nPrices rose.,money\n,money\n")?;
        studio::choose(&ada, &file).await?;
        studio::wait_for(&ada, "what became of the records", studio::OUTCOME).await?;
        violations.extend(in_all_languages(&ada, &folder, "studio-filled", axe.as_ref()).await?);
        fs::remove_file(file)?;
        for person in [&ann, &ada] {
            let complaints = person.complaints().await?;
            assert!(complaints.is_empty(), "the browser complains: {complaints:#?}");
        }
        accessible(&violations)
    })
}

/// Looks at the page that is open in every language but English, which is spoken afterwards.
async fn in_all_languages(
    person: &Person,
    folder: &Path,
    page: &str,
    axe: Option<&Axe>,
) -> anyhow::Result<Vec<String>> {
    let mut violations = Vec::new();
    for code in OTHERS {
        speak(person, code).await?;
        // Arabic and the longest words are looked at in all looks; others in one.
        if matches!(code, "ar" | "fr" | "hi") {
            violations.extend(pictures(person, folder, &format!("{code}-{page}"), axe).await?);
        } else if let Some(axe) = axe {
            let found = axe.violations(person).await?;
            violations.extend(found.into_iter().map(|it| format!("{code}-{page}: {it:#?}")));
        }
        let english = left_in_english(person, code).await?;
        assert!(english.is_empty(), "{page} in {code} says in English: {english:?}");
    }
    speak(person, "en").await?;
    Ok(violations)
}

/// Headings, buttons and names of navigation that are the same as in English, though the language's file has other words.
async fn left_in_english(person: &Person, code: &str) -> anyhow::Result<Vec<String>> {
    let shown: Vec<String> = person
        .ask(
            "return [...document.querySelectorAll('h1, h2, button, .nav__link, label, legend, th')]
                .map(each => each.textContent.trim()).filter(text => text.length > 2);",
            json!([]),
        )
        .await?;
    let read = |code: &str| -> anyhow::Result<Vec<(String, String)>> {
        let file = fs::read_to_string(paths::root().join(format!("app/languages/{code}.ftl")))?;
        let entries = file.lines().filter_map(|line| line.split_once(" = "));
        Ok(entries.map(|(id, text)| (id.to_owned(), text.to_owned())).collect())
    };
    let (english, own) = (read("en")?, read(code)?);
    let own_texts: Vec<&String> = own.iter().map(|(_, text)| text).collect();
    let is_english = |text: &String| english.iter().any(|(_, it)| it == text) && !own_texts.contains(&text);
    Ok(shown.into_iter().filter(is_english).collect())
}
