//! LNK2, LNK3, WHO4, SEAL4, HRD2 to HRD4: devices, admissions, leaving, sealed projects, and what a session asks of whom.

use std::collections::BTreeSet;

use accord_core::crypto::{base64url, text_item_id};
use accord_core::event::{Answer, Choice, Event, EventKind, Millis, Stratum};
use accord_core::ids::EventId;
use accord_core::place::Place;
use accord_core::record::{LabelName, Role};
use accord_tests::browser::items::items;
use accord_tests::browser::wait::run;
use accord_tests::browser::{Graphics, LABELS, Person, Setup, World};
use serde_json::json;

use crate::texts;
use crate::writer::Writer;

/// Everything the browser keeps in `localStorage`, `sessionStorage`, cookies, the address and the names of databases.
const KEPT: &str = "const done = arguments[0];
    indexedDB.databases().then(all => done(JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie,
        location.href, document.referrer, history.length > 0, all.map(it => it.name), document.body.innerText,
        performance.getEntriesByType('resource').map(it => it.name.split('?')[0])])));";

/// No secret of a link stands where others could read it.
async fn keeps_no_secret(person: &Person, world: &World, link: &str) -> anyhow::Result<()> {
    let kept: String = person.await_script(KEPT, json!([])).await?;
    let Place::S3(bucket) = &world.links.store else { panic!("it is a bucket") };
    let code = link.split_once("#join=").map(|(_, code)| code.to_owned()).unwrap_or_default();
    let mut secrets = vec![bucket.credentials.secret_key.clone(), code];
    secrets.extend(world.links.invites.iter().map(|(_, key)| base64url(&key.seed())));
    secrets.extend(world.links.store.content_key().iter().map(|key| base64url(key.bytes())));
    for secret in secrets {
        assert!(!kept.contains(&secret), "a secret of the link is kept in the open: {kept}");
    }
    let complaints = person.complaints().await?;
    assert!(complaints.is_empty(), "the browser complains: {complaints:#?}");
    Ok(())
}

#[test]
fn lnk2_lnk3_one_person_labels_on_two_devices_and_leaves_one() -> anyhow::Result<()> {
    run(async {
        let items = items(12, 3);
        let options = ["--votes", "1"];
        let setup = Setup { name: "Two devices", texts: &texts(&items), poll_secs: 1, options: &options };
        let world = World::new(setup).await?;
        let phone = world.joined("Ann", Role::Labeler).await?;
        for _ in 0..3 {
            phone.label(|_| 0).await?;
        }
        phone.sync_now().await?;
        phone.sees("all synced", |seen| seen.row("Only on this device") == "0 records").await?;
        phone.click_button("Add a device of yours").await?;
        phone.find("svg.code").await?;
        let link: String = phone.ask("return document.querySelector('#device-link').value", json!([])).await?;
        phone.click_button("Done").await?;
        let laptop = world.person("Ann's laptop", Graphics::Off).await?;
        laptop.open(&link).await?;
        // The person is known by their other device's log, or says their name once more.
        laptop.find("#join-name").await?;
        laptop.press("Ann\u{e007}").await?;
        laptop.sees("what the phone did", |seen| seen.n_mine() == 3).await?;
        keeps_no_secret(&laptop, &world, &link).await?;
        laptop.label(|_| 1).await?;
        laptop.sync_now().await?;
        laptop.sees("all synced", |seen| seen.row("Only on this device") == "0 records").await?;
        phone.go("label").await?;
        phone.sees("what the laptop did", |seen| seen.n_mine() == 4).await?;
        let tables = world.export()?;
        let workers: BTreeSet<&str> = tables.labels.iter().map(|row| row.get("worker")).collect();
        assert_eq!((tables.labels.len(), workers.len()), (4, 1), "both devices are one labeler");
        // Leaving takes everything off this device and nothing from the store.
        laptop.go("status").await?;
        laptop.click("details.leave summary").await?;
        laptop.click("#leave").await?;
        laptop.sees("the page without a project", |seen| seen.item.is_none() && seen.rows.is_empty()).await?;
        laptop.find("#join-link, textarea, input").await?;
        let script = "const done = arguments[0]; indexedDB.databases().then(all => done(all.map(it => it.name)));";
        let names: Vec<String> = laptop.await_script(script, json!([])).await?;
        let project = world.links.project.to_string();
        assert!(!names.iter().any(|name| name.contains(&project)), "{names:?}");
        let kept: String = laptop.await_script(KEPT, json!([])).await?;
        assert!(!kept.contains(&project), "{kept}");
        assert_eq!(world.export()?.labels.len(), 4);
        Ok(())
    })
}

#[test]
fn who4_the_owner_admits_an_unverified_writer_with_one_key() -> anyhow::Result<()> {
    run(async {
        let items = items(6, 3);
        let setup = Setup { name: "Admission", texts: &texts(&items), poll_secs: 1, options: &["--votes", "1"] };
        let world = World::new(setup).await?;
        let choice = Choice::Label(LabelName::new(LABELS[0]));
        let context = accord_core::event::AnswerContext {
            answered_at: Millis(1_700_000_001_000),
            active_ms: 1_000,
            ..accord_core::event::AnswerContext::plain(Stratum::Shuffled, Millis(1_700_000_000_000))
        };
        let answer = Answer { item: text_item_id(&items[0].text), choice, supersedes: Vec::new(), context };
        let answer = Event { id: EventId::new([1; 8]), at: Millis(1_700_000_001_000), kind: EventKind::Answer(answer) };
        Writer::uninvited(&world, "Stranger").write(&world, &[answer])?;
        assert!(world.export()?.labels.is_empty(), "nobody admitted them");
        let owner = world.joined("Owner", Role::Owner).await?;
        owner.go("overview").await?;
        let row = "return [...document.querySelectorAll('tr')].map(it => it.innerText).find(it => it.includes('Stranger')) ?? ''";
        accord_tests::browser::until("the stranger", accord_tests::browser::wait::SOON, async || {
            let seen: String = owner.ask(row, json!([])).await?;
            Ok((seen.contains("Unverified") && seen.contains("unverified")).then_some(()))
        })
        .await?;
        owner.press("a").await?;
        owner.sees("nobody unverified", |_| true).await?;
        accord_tests::browser::until("the owner's word counts", accord_tests::browser::wait::SOON, async || {
            let seen: String = owner.ask(row, json!([])).await?;
            Ok(seen.contains("By the owner").then_some(()))
        })
        .await?;
        owner.sync_now().await?;
        owner.sees("all synced", |seen| seen.row("Only on this device") == "0 records").await?;
        assert_eq!(world.export()?.labels.len(), 1);
        Ok(())
    })
}

#[test]
fn seal4_hrd2_a_sealed_session_asks_its_two_hosts_alone_and_leaves_them_nothing_to_read() -> anyhow::Result<()> {
    run(async {
        let items = items(12, 3);
        let options = ["--sealed", "--votes", "1"];
        let setup = Setup { name: "Sealed session", texts: &texts(&items), poll_secs: 1, options: &options };
        let world = World::new(setup).await?;
        let link = world.link(Role::Labeler)?;
        let ann = world.person("Wilhelmina", Graphics::Off).await?;
        ann.command("Network.enable", json!({})).await?;
        ann.join(&link).await?;
        for _ in 0..5 {
            ann.label(|_| 2).await?;
        }
        for page in ["overview", "agreement", "instructions", "status"] {
            ann.go(page).await?;
        }
        ann.click_button("Sync now").await?;
        ann.sees("all synced", |seen| seen.row("Only on this device") == "0 records").await?;
        keeps_no_secret(&ann, &world, &link).await?;
        assert_eq!(world.export()?.labels.len(), 5);
        // Every address the page asked, workers' and helpers' scripts included.
        let script = "return performance.getEntriesByType('resource').map(it => new URL(it.name).origin)";
        let origins: BTreeSet<String> = ann.ask::<Vec<String>>(script, json!([])).await?.into_iter().collect();
        let Place::S3(bucket) = &world.links.store else { panic!("it is a bucket") };
        let own = [world.page().trim_end_matches('/').to_owned(), bucket.endpoint.clone()];
        assert!(!origins.is_empty() && origins.iter().all(|origin| own.contains(origin)), "{origins:?}");
        // The hash that is asked for does not make the browser fetch the program twice.
        let script = "return performance.getEntriesByType('resource').filter(it => /accord-app-[0-9a-f]+_bg/.test(it.name)).length";
        assert_eq!(ann.ask::<u32>(script, json!([])).await?, 1);
        // A link with another project's key says what is wrong.
        let mut other = world.links.clone();
        other.store = other.store.with_content_key(Some(accord_core::seal::ContentKey::new([1; 32])));
        let wrong = other.links().into_iter().find(|(role, _)| *role == Role::Labeler).map(|(_, link)| link);
        let bob = world.person("Bob", Graphics::Off).await?;
        bob.open(&wrong.unwrap_or_default()).await?;
        let said = accord_tests::browser::until("the page says why", accord_tests::browser::wait::SOON, async || {
            let text: String = bob.ask("return document.body.innerText", json!([])).await?;
            Ok(text.contains("does not open this project").then_some(text))
        })
        .await?;
        assert!(said.contains("ask the owner"), "{said}");
        Ok(())
    })
}

#[test]
fn hrd3_a_changed_program_is_not_run() -> anyhow::Result<()> {
    run(async {
        let items = items(6, 3);
        let setup = Setup { name: "Changed program", texts: &texts(&items), poll_secs: 1, options: &[] };
        let world = World::with_worker_script(setup, Some("")).await?;
        // The same length and still a program: one character of a custom section's name.
        world.change_bytes("_bg.wasm", |bytes| {
            let place = bytes.windows(9).rposition(|it| it == b"producers").or(Some(bytes.len() - 1));
            bytes[place.unwrap_or_default()] ^= 1;
        })?;
        let ann = world.person("Ann", Graphics::Off).await?;
        ann.open(&world.link(Role::Labeler)?).await?;
        let said = accord_tests::browser::until(
            "the page says that it could not start",
            accord_tests::browser::wait::SOON,
            async || {
                let text: String = ann.ask("return document.body.innerText", json!([])).await?;
                Ok(text.contains("could not start").then_some(text))
            },
        )
        .await?;
        assert!(said.contains("Reload"), "{said}");
        Ok(())
    })
}

/// Why the page's policy does not ask for Trusted Types: leptos draws from templates that it fills with strings. Where
/// this test fails, leptos has changed, and the policy can ask for them.
#[test]
fn hrd4_trusted_types_stop_the_page_that_leptos_draws() -> anyhow::Result<()> {
    run(async {
        let items = items(6, 3);
        let setup = Setup { name: "Trusted Types", texts: &texts(&items), poll_secs: 1, options: &[] };
        let world = World::with_worker_script(setup, Some("")).await?;
        world.change_page("index.html", |html| {
            html.replace("form-action 'none'", "form-action 'none'; require-trusted-types-for 'script'")
        })?;
        let ann = world.person("Ann", Graphics::Off).await?;
        ann.open(&world.page()).await?;
        let complaints =
            accord_tests::browser::until("the browser complains", accord_tests::browser::wait::SOON, async || {
                let complaints = ann.complaints().await?.join("\n");
                Ok(complaints.contains("TrustedHTML").then_some(complaints))
            })
            .await?;
        println!("{complaints}");
        Ok(())
    })
}
