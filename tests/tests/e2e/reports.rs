//! Disagreement reports made in the page: listed, read in a frame in which nothing runs, checked with `accord verify`, and
//! found out where a byte of them or of a log was changed.

use accord_cli::client::Store;
use accord_core::record::Role;
use accord_core::report::keys::{Form, ReportKey};
use accord_core::wire::item::item_of;
use accord_tests::browser::wait::{SOON, run, until};
use accord_tests::browser::{Colleague, Person, Setup, World};
use anyhow::{Context as _, ensure};
use serde_json::json;

const HOSTILE: &str = "<img src=x onerror=\"window.__pwned=1\"><script>window.__pwned=1</script>";
const TEXTS: [&str; 6] = [
    "The hotel kitchen serves garlic soup",
    HOSTILE,
    "</template><script>window.__pwned=1</script>",
    "A loan for a new stadium",
    "The nurse forgot her password",
    "A robot that bakes bread",
];

/// Makes a report with its key, and waits until the store has it. The answer is its place.
pub async fn make(person: &Person) -> anyhow::Result<ReportKey> {
    person.go("reports").await?;
    person.press("m").await?;
    let made = "return [...document.querySelectorAll('.report[data-report]')].map(it =>
        [it.dataset.report, it.querySelector('.report__standing')?.textContent ?? ''])";
    let key = until("the report is listed and its signature holds", 3 * SOON, async || {
        let rows: Vec<(String, String)> = person.ask(made, json!([])).await?;
        Ok(rows.into_iter().next().filter(|(_, standing)| standing == "Signature holds").map(|(key, _)| key))
    })
    .await;
    let shown: String = person.ask("return document.querySelector('.reports')?.innerText ?? ''", json!([])).await?;
    let key = key.with_context(|| shown)?;
    ReportKey::parse(&key).map(|(key, _)| key).context("the page lists something that is no report")
}

/// `accord verify` accepts what lies in the store, and finds a changed byte in the data, the page and a log.
pub fn check(world: &World, key: &ReportKey) -> anyhow::Result<()> {
    let store = world.store();
    let get = |key: &str| get(&store, key);
    let (data, page) = (get(&key.object_key(Form::Json))?, get(&key.object_key(Form::Html))?);
    for (name, content) in [("report.json", &data), ("report.html", &page)] {
        let found = world.verify(name, content)?;
        ensure!(found.wrong.is_empty(), "{name}: {:?}", found.wrong);
        ensure!(!found.notes.iter().any(|note| note.contains("not admitted")), "{name}: {:?}", found.notes);
    }
    let at = position(&data, b"\"value\":0.").context("the report has no figure")? + 10;
    let mut changed = data.clone();
    let digit = changed.get_mut(at).context("a figure has no digits")?;
    *digit = if *digit == b'1' { b'2' } else { b'1' };
    let found = world.verify("report.json", &changed)?;
    println!("a digit of the data changed: {:?}", found.wrong);
    ensure!(found.wrong.iter().any(|wrong| wrong.contains("signature does not fit")), "{:?}", found.wrong);
    ensure!(found.wrong.iter().any(|wrong| wrong.contains("value: the report says")), "{:?}", found.wrong);

    let mut changed = page;
    let at = position(&changed, b"<h2>").context("the page has no heading")? + 5;
    *changed.get_mut(at).context("the page ends")? ^= 1;
    let found = world.verify("report.html", &changed)?;
    println!("a letter of the page changed: {:?}", found.wrong);
    ensure!(found.wrong.iter().any(|wrong| wrong.contains("of the page")), "{:?}", found.wrong);

    let logs = store.list("log/")?;
    let segment = &logs.first().context("there is no log")?.key;
    let bytes = get(segment)?;
    let mut changed = bytes.clone();
    let middle = changed.len() / 2;
    *changed.get_mut(middle).context("the segment is empty")? ^= 1;
    store.put(segment, changed)?;
    let found = world.verify("report.json", &data)?;
    println!("a byte of a log changed: {:?}", found.wrong);
    ensure!(found.wrong.iter().any(|wrong| wrong.contains(segment.as_str())), "{:?}", found.wrong);
    store.put(segment, bytes)?;
    ensure!(world.verify("report.json", &data)?.wrong.is_empty(), "the log is whole again");
    Ok(())
}

fn get(store: &Store, key: &str) -> anyhow::Result<Vec<u8>> {
    store.get(key)?.with_context(|| format!("{key} is not in the store"))
}

fn position(bytes: &[u8], part: &[u8]) -> Option<usize> {
    bytes.windows(part.len()).position(|window| window == part)
}

/// Reads a report in the page: it is drawn with its own stylesheet, and nothing in it runs.
pub async fn read(person: &Person, words: &[&str]) -> anyhow::Result<()> {
    person.complaints().await?;
    person.click(".report .button--main").await?;
    let look = "const frame = document.querySelector('iframe.reports__frame'); const inside = frame?.contentDocument;
        return inside?.readyState === 'complete' && inside.querySelector('main') ? [inside.body.innerText,
            getComputedStyle(inside.querySelector('.facts')).display,
            frame.getAttribute('sandbox'), frame.contentWindow.__pwned ?? null,
            inside.querySelectorAll('img, script, iframe, form').length] : null";
    let (text, display, sandbox, ran, n_markup): (String, String, String, Option<u32>, usize) =
        until("the report is on screen", SOON, async || person.ask(look, json!([])).await).await?;
    for word in words {
        ensure!(text.contains(word), "`{word}` is not in {text}");
    }
    ensure!(display != "block", "the report is drawn without its stylesheet: {display}");
    ensure!(!sandbox.contains("scripts") && ran.is_none() && n_markup == 0, "{sandbox} {ran:?} {n_markup}");
    let complaints = person.complaints().await?;
    ensure!(complaints.is_empty(), "{complaints:?}");
    // Printing reaches the frame's own document.
    let printed: bool = person
        .ask(
            "const frame = document.querySelector('iframe.reports__frame'); window.__printed = false;
            frame.contentWindow.print = () => { window.__printed = true; };
            [...document.querySelectorAll('.reports__bar button')].find(it => it.textContent === 'Print').click();
            return window.__printed;",
            json!([]),
        )
        .await?;
    ensure!(printed, "the report was not printed");
    person.press("\u{e00c}").await?;
    person.find(".reports__list").await.map(drop)
}

#[test]
fn rpt10_rpt11_rpt12_a_report_is_made_read_kept_and_found_out_when_it_is_changed() -> anyhow::Result<()> {
    run(async {
        let options = ["--votes", "2"];
        let world = World::new(Setup { name: "Reports", texts: &TEXTS, poll_secs: 1, options: &options }).await?;
        let all = |shift: usize| TEXTS.iter().enumerate().map(move |(n, text)| (*text, if n < 4 { shift } else { n }));
        Colleague { name: "Ann", answers: &all(1).collect::<Vec<_>>() }.work(&world)?;
        Colleague { name: &format!("Bob {HOSTILE}"), answers: &all(2).collect::<Vec<_>>() }.work(&world)?;
        let eve = world.joined("Eve", Role::Expert).await?;
        eve.go("review").await?;
        eve.sees("all disagreements", |seen| seen.heading.as_deref() == Some("Disagreement 1 of 4")).await?;
        eve.press(&format!("r{HOSTILE}\u{e007}")).await?;
        eve.press("2").await?;
        eve.sees("the next one", |seen| seen.heading.as_deref() == Some("Disagreement 1 of 3")).await?;
        eve.press(&format!("c{HOSTILE}\u{e007}")).await?;
        eve.find(".thread__text").await?;

        let first = make(&eve).await?;
        assert_eq!(first.seq, 1);
        eve.fits().await?;
        check(&world, &first)?;
        read(&eve, &["Reports", "garlic soup", "window.__pwned=1", "Krippendorff"]).await?;
        let ran: bool = eve.ask("return window.__pwned !== undefined", json!([])).await?;
        assert!(!ran, "a text ran in the page");

        // One that somebody changed, and one in another's place, are told apart.
        let store = world.store();
        let data = get(&store, &first.object_key(Form::Json))?;
        let mut changed = data.clone();
        *changed.get_mut(200).context("it is short")? ^= 1;
        let place = ReportKey { seq: 7, ..first.clone() };
        store.put(&place.object_key(Form::Json), changed)?;
        let other = item_of("somebody", None).id;
        let foreign = first.object_key(Form::Json).replace(&first.labeler.to_string(), &other.to_string());
        store.put(&foreign, data)?;
        eve.go("overview").await?;
        eve.go("reports").await?;
        let standings = "return [...document.querySelectorAll('.report__standing')].map(it => it.textContent).sort()";
        until("all three are judged", SOON, async || {
            let standings: Vec<String> = eve.ask(standings, json!([])).await?;
            let wanted = ["In another’s place", "Signature broken", "Signature holds"];
            Ok((standings == wanted).then_some(()))
        })
        .await?;

        // Without the store it is kept here and told, and goes there when the store is back.
        world.wire.set_cut(true);
        eve.press("m").await?;
        eve.find(".report--unstored").await?;
        let words: String = eve.ask("return document.querySelector('.report--unstored').innerText", json!([])).await?;
        assert!(words.contains("only in this tab") && words.contains("did not answer"), "{words}");
        world.wire.set_cut(false);
        eve.click_button("Try the store again").await?;
        until("the store has it", 3 * SOON, async || {
            let is_kept: bool =
                eve.ask("return document.querySelector('.report--unstored') === null", json!([])).await?;
            let listed = tokio::task::block_in_place(|| world.store().list("report/"))?;
            let key = listed.iter().find(|object| object.key.contains("/00000008-") && object.key.ends_with(".json"));
            Ok(key.filter(|_| is_kept).map(drop))
        })
        .await
    })
}
