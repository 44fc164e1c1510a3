//! NEW4 to NEW6: an owner makes a project in the browser, from a file to links that others open.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use accord_core::place::Place;
use accord_core::wire::links_file::LinksFile;
use accord_tests::browser::axe::Axe;
use accord_tests::browser::wait::run_for;
use accord_tests::browser::{Graphics, Person, Setup, World, until};
use accord_tests::paths;
use accord_tests::process::largest_tab;
use anyhow::Context as _;
use serde_json::{Value, json};

use crate::pictures::{accessible, pictures};

/// From the file to a link that a labeler opened, all waits included.
const LIMIT: Duration = Duration::from_secs(180);
const N_ROWS: usize = 10_003;
const N_LABELS: usize = 77;

/// Banking77's training set as a table of two columns, or, where that is not at hand, a table of the same shape; or as many
/// rows as are asked for: `ACCORD_E2E_ROWS=100000`.
fn table(n_asked: Option<usize>) -> anyhow::Result<String> {
    let data = std::env::var_os("ACCORD_DATA_DIR").map_or_else(|| paths::root().join("../shared/data"), PathBuf::from);
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(["text", "category"])?;
    let lines = fs::read_to_string(data.join("text/banking77/train.jsonl")).ok().filter(|_| n_asked.is_none());
    if let Some(lines) = lines {
        for line in lines.lines() {
            let row: Value = serde_json::from_str(line)?;
            table.write_record([row["text"].as_str().unwrap_or(""), row["label"].as_str().unwrap_or("")])?;
        }
    } else {
        let n_rows = n_asked.unwrap_or_else(|| {
            println!("banking77 is not in `{}`; name its folder in ACCORD_DATA_DIR. Made-up rows now", data.display());
            N_ROWS
        });
        for n in 0..n_rows {
            let text = format!("The customer asks for the {n}th time whether a card with number {} can be used", n * 7);
            table.write_record([text, format!("topic_{:02}", n % N_LABELS)])?;
        }
    }
    Ok(String::from_utf8(table.into_inner()?)?)
}

pub async fn world(name: &str) -> anyhow::Result<World> {
    World::new(Setup { name, texts: &["another project's text"], poll_secs: 1, options: &[] }).await
}

/// Opens the studio as somebody does who has no link.
pub async fn owner(world: &World) -> anyhow::Result<Person> {
    let ada = world.person("Ada", Graphics::Off).await?;
    ada.open(&world.page()).await?;
    ada.click("#new-project").await?;
    ada.find("#studio-file").await?;
    Ok(ada)
}

pub async fn choose(person: &Person, path: &Path) -> anyhow::Result<()> {
    let path = path.display().to_string();
    person.find("#studio-file").await?.send_keys(&path).await.context("no file could be chosen")
}

pub async fn fill(person: &Person, selector: &str, text: &str) -> anyhow::Result<()> {
    let field = person.find(selector).await?;
    field.clear().await?;
    field.send_keys(text).await.with_context(|| format!("`{selector}` takes no text"))
}

/// Waits for a script's value.
pub async fn wait_for(person: &Person, what: &str, script: &str) -> anyhow::Result<String> {
    until(what, Duration::from_secs(60), async || person.ask::<Option<String>>(script, json!([])).await).await
}

pub const OUTCOME: &str = "return document.querySelector('#studio-outcome')?.textContent ?? null";

/// What is typed of the embedded store.
pub async fn fill_store(person: &Person, world: &World) -> anyhow::Result<()> {
    let Place::S3(store) = &world.links.store else { anyhow::bail!("the test's store is no bucket") };
    fill(person, "#studio-address", &store.endpoint).await?;
    fill(person, "#studio-bucket", &store.bucket).await?;
    fill(person, "#studio-key", &store.credentials.access_key).await?;
    fill(person, "#studio-secret", &store.credentials.secret_key).await
}

pub async fn value_of(person: &Person, selector: &str) -> anyhow::Result<String> {
    person.ask("return document.querySelector(arguments[0]).value", json!([selector])).await
}

#[test]
fn new4_banking77_from_its_csv_to_a_link_that_a_labeler_opens() -> anyhow::Result<()> {
    run_for(Duration::from_secs(420), async {
        let world = world("Studio").await?;
        let axe = Axe::find();
        let folder = paths::target().join("accord/shots");
        fs::create_dir_all(&folder)?;
        let file = std::env::temp_dir().join(format!("accord-studio-{}.csv", std::process::id()));
        let n_asked = std::env::var("ACCORD_E2E_ROWS").ok().and_then(|n| n.parse().ok());
        fs::write(&file, table(n_asked)?)?;
        let ada = owner(&world).await?;
        accessible(&pictures(&ada, &folder, "studio-empty", axe.as_ref()).await?)?;
        let downloads = folder.join("downloads");
        let behavior = json!({ "behavior": "allow", "downloadPath": downloads.display().to_string() });
        ada.command("Browser.setDownloadBehavior", behavior).await?;

        let begun = Instant::now();
        choose(&ada, &file).await?;
        let outcome = wait_for(&ada, "what became of the records", OUTCOME).await?;
        let read_after = begun.elapsed();
        let labels = value_of(&ada, "#studio-labels").await?;
        assert_eq!(labels.lines().count(), N_LABELS, "{outcome}");
        fill_store(&ada, &world).await?;
        ada.click("#studio-publish").await?;
        ada.find("#studio-save").await?;
        let published_after = begun.elapsed();
        let link = value_of(&ada, "#url-labeler").await?;
        let ann = world.person("Ann", Graphics::Off).await?;
        let seen = ann.join(&link).await?;
        let taken = begun.elapsed();
        println!(
            "{outcome} Read after {read_after:.1?}, published after {published_after:.1?}, a labeler's first text after \
             {taken:.1?}"
        );
        if let Some([own, most]) = largest_tab(std::process::id()) {
            println!("The largest tab: {} MB of its own, at most {} MB in all", own / 1_000_000, most / 1_000_000);
        }
        assert!(taken < LIMIT || n_asked.is_some(), "{taken:?}");
        assert!(seen.item.is_some());
        accessible(&pictures(&ada, &folder, "studio-done", axe.as_ref()).await?)?;

        // The file of links is the owner's, and the project opens with it.
        ada.click("#studio-save").await?;
        let saved = until("the links file is there", Duration::from_secs(30), async || {
            let found = fs::read_dir(&downloads).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
            let mut found = found.filter(|path| path.to_string_lossy().ends_with("links.json"));
            Ok(found.find_map(|path| LinksFile::parse(&fs::read_to_string(path).ok()?).ok()))
        })
        .await?;
        assert!(saved.links().iter().any(|(_, url)| *url == link));
        ada.click("#studio-open").await?;
        ada.find("#join-name").await?;
        ada.press("Ada\u{e007}").await?;
        ada.sees("the overview", |seen| seen.address.ends_with("#/overview")).await?;
        // Trying a store asks for a project that is not there yet, and for a write that must be refused.
        let is_asked_for = |words: &String| words.contains("status of 404") || words.contains("status of 412");
        let mut complaints = ada.complaints().await?;
        complaints.retain(|words| !is_asked_for(words));
        assert!(complaints.is_empty(), "the browser complains: {complaints:#?}");
        fs::remove_file(file)?;
        fs::remove_dir_all(downloads)?;
        Ok(())
    })
}

#[test]
fn new5_a_broken_file_is_listed_line_by_line_and_the_page_lives() -> anyhow::Result<()> {
    run_for(Duration::from_secs(300), async {
        let world = world("Broken file").await?;
        let axe = Axe::find();
        let folder = paths::target().join("accord/shots");
        fs::create_dir_all(&folder)?;
        let path = |name: &str| std::env::temp_dir().join(format!("accord-{}-{name}", std::process::id()));
        let ada = owner(&world).await?;

        let (ragged, pdf, large) = (path("ragged.csv"), path("scan.csv"), path("large.csv"));
        fs::write(
            &ragged,
            b"id,text,label\n1,caf\xE9 au lait,x\n2,short\n1,another text,y\n3,n\0ul,x\n4,fine text,y\n",
        )?;
        choose(&ada, &ragged).await?;
        let outcome = wait_for(&ada, "what became of the records", OUTCOME).await?;
        assert!(outcome.contains("3 texts") && outcome.contains("2 records left out"), "{outcome}");
        // Two texts with one id are no trouble until the id is to be exported.
        ada.click("#studio-id option[value='id']").await?;
        let third = "const words = document.querySelector('#studio-outcome')?.textContent ?? '';
            return words.includes('3 records left out') ? words : null";
        let outcome = wait_for(&ada, "what an id column changes", third).await?;
        assert!(outcome.contains("2 texts"), "{outcome}");
        let rows: Vec<Vec<String>> = ada
            .ask(
                "return [...document.querySelectorAll('.studio__problems tbody tr')]\
                 .map(row => [...row.children].map(cell => cell.textContent))",
                json!([]),
            )
            .await?;
        let lines: Vec<&str> = rows.iter().map(|row| row[0].as_str()).collect();
        assert_eq!(lines, ["line 3", "line 4", "line 5"], "{rows:?}");
        assert!(rows[0][1].contains("2 fields") && rows[1][1].contains("line 2 already") && rows[2][1].contains("NUL"));
        let shown: String = ada.ask("return document.querySelector('.preview tbody').textContent", json!([])).await?;
        assert!(shown.contains("café au lait"), "{shown}");
        accessible(&pictures(&ada, &folder, "studio-broken", axe.as_ref()).await?)?;

        fs::write(&pdf, b"%PDF-1.7 not a table")?;
        choose(&ada, &pdf).await?;
        let why = "return document.querySelector('.studio .alert')?.textContent ?? null";
        let why = wait_for(&ada, "why the file is of no use", why).await?;
        assert!(why.contains("PDF"), "{why}");

        // 60 MB: the page answers while its worker reads.
        let mut text = String::from("id,text,label\n");
        for n in 0..500_000 {
            writeln!(
                text,
                "{n},\"a text of the usual length, about the matter number {n}, as people write it here\",label {}",
                n % 9
            )?;
        }
        fs::write(&large, &text)?;
        choose(&ada, &large).await?;
        let longest: f64 = ada
            .await_script(
                "const done = arguments[0];
                 let last = performance.now(), longest = 0;
                 const look = () => {
                     const now = performance.now();
                     longest = Math.max(longest, now - last);
                     last = now;
                     const outcome = document.querySelector('#studio-outcome')?.textContent ?? '';
                     if (outcome.includes('500')) done(longest); else setTimeout(look, 10);
                 };
                 look();",
                json!([]),
            )
            .await?;
        println!("{} bytes read; the page's longest silence was {longest:.0} ms", text.len());
        assert!(longest < 1_000.0, "the page stood still for {longest} ms");
        for file in [ragged, pdf, large] {
            fs::remove_file(file)?;
        }
        let complaints = ada.complaints().await?;
        assert!(complaints.is_empty(), "the browser complains: {complaints:#?}");
        Ok(())
    })
}

#[test]
fn new6_a_publication_that_was_cut_goes_on_where_it_stopped() -> anyhow::Result<()> {
    run_for(Duration::from_secs(300), async {
        let world = world("Cut publication").await?;
        let file = std::env::temp_dir().join(format!("accord-cut-{}.jsonl", std::process::id()));
        let lines: String =
            (0..30_000).map(|n| format!("{{\"text\":\"text number {n}\",\"label\":\"l{}\"}}\n", n % 3)).collect();
        fs::write(&file, lines)?;
        let ada = owner(&world).await?;
        choose(&ada, &file).await?;
        wait_for(&ada, "what became of the records", OUTCOME).await?;
        fill_store(&ada, &world).await?;
        ada.click("#studio-probe").await?;
        wait_for(&ada, "what the probe found", "return document.querySelector('.studio .states')?.textContent ?? null")
            .await?;
        // So slow that it can be cut in the middle.
        world.wire.set_answer_delay_ms(40);
        ada.click("#studio-publish").await?;
        let part = "return (document.querySelector('.studio')?.textContent.match(/Written ([1-9]\\d*) of/) ?? [null, null])[1]";
        wait_for(&ada, "some parts are written", part).await?;
        world.wire.set_cut(true);
        ada.find("#studio-go-on").await?;
        world.wire.set_cut(false);
        world.wire.set_answer_delay_ms(0);
        ada.click("#studio-go-on").await?;
        ada.find("#studio-save").await?;
        let link = value_of(&ada, "#url-labeler").await?;
        let ann = world.person("Ann", Graphics::Off).await?;
        let seen = ann.join(&link).await?;
        assert!(seen.item.is_some_and(|item| item.starts_with("text number")));
        fs::remove_file(file)?;
        Ok(())
    })
}
