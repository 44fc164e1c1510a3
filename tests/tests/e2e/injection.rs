//! HRD1: texts that would run as a program, in everything that anybody can write, through every page; with the page's
//! policy, and without it.

use accord_core::event::{Change, InstructionsRef};
use accord_core::event::{Comment, Event, EventKind, Flag, Millis, Revise, Settle};
use accord_core::ids::EventId;
use accord_core::record::{LabelName, Role};
use accord_core::testkit::answer;
use accord_tests::browser::payloads::payloads;
use accord_tests::browser::wait::run;
use accord_tests::browser::{Colleague, Person, Setup, World};
use serde_json::json;

use crate::writer::Writer;

/// Every page of the navigation.
const PAGES: [&str; 9] =
    ["needs", "review", "overview", "records", "agreement", "instructions", "rounds", "status", "label"];

#[test]
fn hrd1_nothing_that_anybody_writes_runs_with_the_policy() -> anyhow::Result<()> {
    run(through_every_page(false))
}

#[test]
fn hrd1_nothing_that_anybody_writes_runs_without_the_policy() -> anyhow::Result<()> {
    run(through_every_page(true))
}

async fn through_every_page(without_policy: bool) -> anyhow::Result<()> {
    let payloads = payloads();
    assert!(payloads.len() >= 60, "there are {}", payloads.len());
    let texts: Vec<&str> = payloads.iter().map(String::as_str).collect();
    let folder = std::env::temp_dir().join(format!("accord-injection-{}-{without_policy}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let settings = folder.join("settings.json");
    let labels: Vec<_> = texts.iter().take(6).map(|text| json!({ "name": text, "description": text })).collect();
    let rules = texts.join("\n\n");
    let content = json!({ "name": texts[9], "question": texts[8], "instructions": rules, "labels": labels });
    std::fs::write(&settings, content.to_string())?;
    let settings = settings.display().to_string();
    // A text with NUL bytes is left out; elsewhere it is tried like the others.
    let options = ["--settings", &settings, "--votes", "2", "--not-blind", "--skip-bad"];
    let setup = Setup { name: texts[9], texts: &texts, poll_secs: 1, options: &options };
    let world = World::with_worker_script(setup, Some("")).await?;
    if without_policy {
        world.change_page("index.html", |html| html.replace("Content-Security-Policy", "X-Nothing"))?;
    }
    said_around(&world, &payloads)?;
    let ann = world.joined(texts[17], Role::Owner).await?;
    let has_policy: bool =
        ann.ask("return !!document.querySelector('meta[http-equiv=Content-Security-Policy]')", json!([])).await?;
    assert_eq!(has_policy, !without_policy);
    for _ in 0..3 {
        // New instructions come before the next item, and Enter goes on.
        accord_tests::browser::until("an item", accord_tests::browser::wait::SOON, async || {
            let is_there = ann.look().await?.item.is_some();
            if !is_there {
                ann.press("\u{e007}").await?;
            }
            Ok(is_there.then_some(()))
        })
        .await?;
        ann.press("1").await?;
    }
    for page in PAGES {
        ann.go(page).await?;
        look_around(&ann).await?;
    }
    import(&ann, &folder, &texts).await?;
    ann.go("review").await?;
    for _ in 0..texts.len() {
        look_around(&ann).await?;
        ann.press("j").await?;
    }
    // What is marked as a link is followed, and what can have the focus gets it.
    let script =
        "for (const link of document.querySelectorAll('main a')) if (/^javascript/i.test(link.href)) link.click();
        for (const field of document.querySelectorAll('main [tabindex], main input, main textarea')) field.focus();
        return true;";
    for page in PAGES {
        ann.go(page).await?;
        ann.ask::<bool>(script, json!([])).await?;
        look_around(&ann).await?;
    }
    studio(&world, &ann, &folder, &texts).await?;
    // The project's name in the list of those that this device knows, and a link file that holds no link.
    // Another fragment alone would not start the page anew.
    ann.open("about:blank").await?;
    ann.open(&format!("{}#join={}", world.page(), texts[9])).await?;
    ann.find("#join-file").await?.send_keys(folder.join(texts[9]).display().to_string()).await?;
    ann.find(".join__known button").await?;
    look_around(&ann).await?;
    let _ = std::fs::remove_dir_all(folder);
    Ok(())
}

/// A file of known answers whose name and every cell is such a text.
async fn import(person: &Person, folder: &std::path::Path, texts: &[&str]) -> anyhow::Result<()> {
    let file = folder.join(texts[9]);
    let cell = |text: &&str| format!("\"{}\"", text.replace('"', "\"\""));
    let rows: String = texts.iter().map(|text| format!("{0},{0},{0}\n", cell(text))).collect();
    std::fs::write(&file, format!("task,label,reason\n{rows}"))?;
    person.go("agreement").await?;
    person.find("#known-file").await?.send_keys(file.display().to_string()).await?;
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    accord_tests::browser::until("the file's name", accord_tests::browser::wait::SOON, async || {
        let text: String = person.ask("return document.body.innerText", json!([])).await?;
        Ok(text.contains(&name).then_some(()))
    })
    .await?;
    look_around(person).await
}

/// A table in the studio whose name, columns, texts, labels and broken records are such texts; and questions of another tool.
async fn studio(world: &World, person: &Person, folder: &std::path::Path, texts: &[&str]) -> anyhow::Result<()> {
    let file = folder.join(format!("{}.csv", texts[9]));
    let cell = |text: &&str| format!("\"{}\"", text.replace('"', "\"\""));
    let rows: String =
        texts.iter().zip(texts.iter().rev()).map(|(a, b)| format!("{},{}\n", cell(a), cell(b))).collect();
    std::fs::write(&file, format!("text,{}\n{rows}alone\n", cell(&texts[5])))?;
    // Another fragment alone would not start the page anew.
    person.open("about:blank").await?;
    person.open(&format!("{}#/new", world.page())).await?;
    person.find("#studio-file").await?.send_keys(file.display().to_string()).await?;
    person.find("#studio-outcome").await?;
    let choose = "const field = document.querySelector('#studio-label'); field.value = arguments[0];
        field.dispatchEvent(new Event('change', { bubbles: true })); return true";
    person.ask::<bool>(choose, json!([texts[5]])).await?;
    person.find("#studio-outcome").await?;
    look_around(person).await?;
    let escaped = |text: &&str| {
        text.chars()
            .filter(|it| !it.is_control())
            .collect::<String>()
            .replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('"', "&quot;")
    };
    let choices: String = texts.iter().map(|text| format!("<Choice value=\"{}\"/>", escaped(text))).collect();
    let config = format!(
        "<View><Text name=\"text\" value=\"$text\"/><Choices name=\"{0}\" toName=\"text\">{choices}</Choices></View>",
        escaped(&texts[3])
    );
    let questions = folder.join("questions.xml");
    std::fs::write(&questions, config)?;
    person.find("#studio-questions").await?.send_keys(questions.display().to_string()).await?;
    person.find("#studio-asked li").await?;
    look_around(person).await
}

/// Nothing ran, and nothing of a text became an element or an attribute that could run.
async fn look_around(person: &Person) -> anyhow::Result<()> {
    let script = "const bad = [...document.querySelectorAll('*')].filter(element =>
            ['IMG', 'IFRAME', 'OBJECT', 'EMBED', 'VIDEO', 'AUDIO', 'MARQUEE', 'BASE', 'MATH', 'ANIMATE', 'SET',
             'FOREIGNOBJECT'].includes(element.tagName.toUpperCase())
            || element.tagName === 'SCRIPT' && !element.src
            || [...element.attributes].some(it => it.name.startsWith('on') || /^\\s*java\\s*script:/i.test(it.value)
                && ['href', 'src', 'action', 'formaction', 'data'].includes(it.name)));
        return [window.__pwned ?? null, bad.map(element => element.outerHTML.slice(0, 200))];";
    let (ran, bad): (Option<i64>, Vec<String>) = person.ask(script, json!([])).await?;
    assert_eq!(ran, None, "a text ran as a program");
    assert!(bad.is_empty(), "a text became markup: {bad:#?}");
    Ok(())
}

/// Names, remarks, comments, reasons and instructions, one of each text.
fn said_around(world: &World, payloads: &[String]) -> anyhow::Result<()> {
    let items: Vec<_> = payloads.iter().map(|text| accord_core::crypto::text_item_id(text)).collect();
    let label = LabelName::new(payloads[0].trim());
    let mut kinds = Vec::new();
    for (item, text) in items.iter().zip(payloads.iter().rev()) {
        let comment = Comment { item: *item, text: text.clone(), mentions: Vec::new(), reply_to: None };
        kinds.push(EventKind::Comment(comment));
        kinds.push(EventKind::Flag(Flag { item: *item, note: Some(text.clone()) }));
    }
    for (item, text) in items.iter().zip(payloads).take(20) {
        kinds.push(EventKind::Settle(Settle {
            item: *item,
            answer: Some(label.clone().into()),
            also: Vec::new(),
            reason: text.clone(),
            cause: None,
            votes: Vec::new(),
            supersedes: Vec::new(),
        }));
    }
    let revise = Revise {
        after: InstructionsRef { version: 1, revision: None },
        text: payloads.join("\n\n# "),
        change: Change::Editorial,
        summary: payloads[20].clone(),
    };
    kinds.push(EventKind::Revise(revise));
    let event = |(number, kind)| Event { id: EventId::new([number, 7, 0, 0, 0, 0, 0, 0]), at: Millis(10_000), kind };
    let events: Vec<Event> = (0_u8..).zip(kinds).map(event).collect();
    Writer::new(world, &payloads[30], Role::Expert)?.write(world, &events)?;
    // Two who answered the same items, so that there is something to compare.
    for who in [40, 41] {
        let answers: Vec<Event> =
            (1..).zip(&items[60..64]).map(|(n, item)| answer(n, 20_000, *item, label.as_str(), &[])).collect();
        Writer::new(world, &payloads[who], Role::Labeler)?.write(world, &answers)?;
    }
    // Everybody's name is one of them.
    let answers: Vec<(&str, usize)> = Vec::new();
    for name in payloads.iter().take(12) {
        Colleague { name, answers: &answers }.work(world)?;
    }
    Ok(())
}
