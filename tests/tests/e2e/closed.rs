//! CLG1 to CLG3, WHO6, LNK5: a project whose labelers cannot read each other's logs, and links for one person made in the
//! page.

use accord_cli::client::Store;
use accord_core::record::Role;
use accord_core::wire::link::Link;
use accord_tests::browser::items::items;
use accord_tests::browser::wait::{SOON, run};
use accord_tests::browser::{Graphics, LABELS, Person, Setup, World, until};
use serde_json::json;

use crate::texts;

/// All that the browser keeps of the project, as text, and how long the pieces of logs are, by place.
const KEPT: &str = "const done = arguments[0];
    const all = store => new Promise(then => { const it = store.getAll(); it.onsuccess = () => then(it.result); });
    const keys = store => new Promise(then => { const it = store.getAllKeys(); it.onsuccess = () => then(it.result); });
    (async () => {
        let text = ''; const sizes = [];
        for (const { name } of await indexedDB.databases()) {
            const db = await new Promise(then => { const it = indexedDB.open(name); it.onsuccess = () => then(it.result); });
            for (const part of db.objectStoreNames) {
                const store = () => db.transaction(part).objectStore(part);
                const [values, names] = [await all(store()), await keys(store())];
                values.forEach((value, n) => {
                    const bytes = value?.bytes ?? value;
                    if (part === 'segments') sizes.push([String(names[n]), bytes.length]);
                    text += bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : JSON.stringify(value);
                });
            }
            db.close();
        }
        done([text, sizes]);
    })();";

pub async fn synced(person: &Person) -> anyhow::Result<()> {
    person.sync_now().await?;
    person.sees("all synced", |seen| seen.row("Only on this device") == "0 records").await.map(drop)
}

/// Waits until a row of the status page says this.
async fn says(person: &Person, row: &str, words: &str) -> anyhow::Result<()> {
    person.go("status").await?;
    person.sees_within(SOON * 2, row, |seen| seen.row(row).contains(words)).await.map(drop)
}

#[test]
fn clg1_clg2_clg3_a_labelers_page_reads_nobody_elses_log_and_an_experts_does() -> anyhow::Result<()> {
    run(async {
        let items = items(8, 3);
        let options = ["--sealed", "--closed-logs", "--votes", "1"];
        let setup = Setup { name: "Closed logs", texts: &texts(&items), poll_secs: 1, options: &options };
        let world = World::new(setup).await?;
        let ann = world.joined("Wilhelmina", Role::Labeler).await?;
        let mut hers = Vec::new();
        for _ in 0..3 {
            hers.push(ann.label(|_| 4).await?.0);
        }
        synced(&ann).await?;
        // An expert's page reads her answers, and publishes what is done.
        let eve = world.joined("Eve", Role::Expert).await?;
        eve.go("overview").await?;
        let people = "return [...document.querySelectorAll('tr')].map(it => it.innerText).join('\\n')";
        until("the expert sees what the labeler did", SOON, async || {
            let seen: String = eve.ask(people, json!([])).await?;
            Ok((seen.contains("Wilhelmina") && seen.contains("By the owner")).then_some(()))
        })
        .await?;
        // Another labeler's page, with everything that the store holds.
        let bob = world.joined("Bob", Role::Labeler).await?;
        bob.go("status").await?;
        bob.sees("closed pieces", |seen| {
            let row = seen.row("Other labelers' answers");
            row.contains("pieces") && !row.contains("; 0 pieces")
        })
        .await?;
        says(&bob, "Your queue", "follows the experts' plan").await?;
        let (text, sizes): (String, Vec<(String, usize)>) = bob.await_script(KEPT, json!([])).await?;
        assert!(!text.contains("Wilhelmina") && text.contains("Bob"), "her name stands in his browser");
        let answered = format!("\"label\":\"{}\"", LABELS[4]);
        assert!(!text.contains(&answered), "her answers stand in his browser");
        assert!(sizes.iter().any(|(_, n_bytes)| *n_bytes == 8), "her log is noted: {sizes:?}");
        let link = world.link(Role::Labeler)?;
        let link = Link::parse(link.split_once('#').unwrap().1)?.with_own_key(None, &[1; 32]);
        let reads = Store::new(link.store);
        let logs = reads.list("log/")?;
        let opened = logs.iter().filter(|it| !accord_core::seal::is_closed(&reads.get(&it.key).unwrap().unwrap()));
        assert_eq!(
            (logs.len() > opened.clone().count(), opened.count() >= 1),
            (true, true),
            "experts' logs alone open"
        );
        // His queue leaves out what she did, though he cannot see it.
        bob.driver.refresh().await?;
        bob.go("label").await?;
        let mut his = Vec::new();
        for _ in 0..items.len() - hers.len() {
            his.push(bob.label(|_| 1).await?.0);
        }
        assert!(his.iter().all(|text| !hers.contains(text)), "{his:?} {hers:?}");
        bob.go("label").await?;
        bob.sees("nothing left", |seen| seen.item.is_none()).await?;
        bob.go("agreement").await?;
        let said: String = bob.ask("return document.body.innerText", json!([])).await?;
        assert!(said.contains("sealed to the experts and the owner"), "{said}");
        synced(&bob).await?;
        assert_eq!(world.export()?.labels.len(), items.len());
        // A reload opens all of it again: own pieces were read back with the person's own key.
        bob.driver.refresh().await?;
        bob.go("label").await?;
        bob.sees("his own answers", |seen| seen.n_mine() == his.len()).await?;
        Ok(())
    })
}

#[test]
fn who6_lnk5_a_link_made_in_the_page_opens_from_its_file_and_is_admitted() -> anyhow::Result<()> {
    run(async {
        let items = items(6, 3);
        let setup = Setup { name: "One person", texts: &texts(&items), poll_secs: 1, options: &["--votes", "1"] };
        let world = World::new(setup).await?;
        let owner = world.joined("Owner", Role::Owner).await?;
        owner.go("overview").await?;
        owner.find("#invite").await?;
        // This store lets nobody read without a key, so forms alone are refused with what to do.
        let choose = "const field = document.querySelector(arguments[0]); field.value = arguments[1];
            field.dispatchEvent(new Event('change', { bubbles: true })); return true";
        owner.ask::<bool>(choose, json!(["#invite-how", "forms"])).await?;
        owner.click_button("Make a link").await?;
        let told = async || -> anyhow::Result<String> {
            owner.ask("return document.querySelector('#invite').innerText", json!([])).await
        };
        until("why there is no link", SOON, async || Ok(told().await?.contains("s3:GetObject").then_some(()))).await?;
        owner.ask::<bool>(choose, json!(["#invite-how", "shared"])).await?;
        owner.click_button("Make a link").await?;
        owner.find("#invite-link").await?;
        let link: String = owner.ask("return document.querySelector('#invite-link').value", json!([])).await?;
        assert!(told().await?.contains("can overwrite and"), "{}", told().await?);
        synced(&owner).await?;
        // The file that the owner sends is opened on the join page.
        let file = std::env::temp_dir().join(format!("accord-link-{}.txt", std::process::id()));
        std::fs::write(&file, format!("{link}\n"))?;
        let ann = world.person("Ann", Graphics::Off).await?;
        ann.open(&world.page()).await?;
        ann.find("#join-file").await?.send_keys(file.display().to_string()).await?;
        ann.find("#join-name").await?;
        ann.press("Ann\u{e007}").await?;
        ann.sees("an item", |seen| seen.item.is_some()).await?;
        ann.label(|_| 2).await?;
        synced(&ann).await?;
        let _ = std::fs::remove_file(file);
        assert_eq!(world.export()?.labels.len(), 1, "whoever opens the link is admitted");
        Ok(())
    })
}
