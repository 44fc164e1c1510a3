//! HND2, HND4 and HND5 in browsers: a host that only serves files, labels handed over as files, a folder as a store.

use std::fs;

use accord_cli::links::LinksFile;
use accord_core::record::Role;
use accord_tests::browser::items::items;
use accord_tests::browser::wait::{SOON, run};
use accord_tests::browser::{Graphics, Person, Seen, Setup, World, until};
use anyhow::Context as _;
use serde_json::json;

use crate::accidents::reads;
use crate::{right, texts};

/// Notes the text of each file that the page saves or shares; a browser without a share sheet gets one that notes.
const NOTE_FILES: &str = "window.savedFiles = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = blob => { blob.text().then(text => window.savedFiles.push(text)); return make.call(URL, blob); };
    return true;";

/// What only some systems have: a share sheet, and a folder to pick. The folder is a real one, of the browser's own.
const SYSTEM: &str = "
    Object.defineProperty(Navigator.prototype, 'canShare', { configurable: true, value: data => data.files?.length === 1 });
    Object.defineProperty(Navigator.prototype, 'share', { configurable: true, value: async data => {
        window.shared = [data.files[0].name, data.files[0].type, await data.files[0].text()];
    } });
    window.showDirectoryPicker = async () => {
        const root = await navigator.storage.getDirectory();
        return root.getDirectoryHandle('shared-folder', { create: true });
    };";

/// Drops a file on the page, or chooses it in the field.
const BRING: &str = "const [name, text, dropped] = arguments;
    const data = new DataTransfer();
    data.items.add(new File([text], name));
    if (dropped) {
        const event = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
        return event.defaultPrevented;
    }
    const field = document.querySelector('#carried-files');
    field.files = data.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return true;";

async fn world(name: &str) -> anyhow::Result<(World, LinksFile)> {
    let items = items(12, 8);
    let options = ["--votes", "2", "--not-blind"];
    let setup = Setup { name, texts: &texts(&items), poll_secs: 1, options: &options };
    let world = World::with_worker_script(setup, Some("")).await?;
    let links = world.on_the_pages_host()?;
    Ok((world, links))
}

async fn joined(world: &World, links: &LinksFile, name: &str) -> anyhow::Result<Person> {
    let person = world.person(name, Graphics::Off).await?;
    let script = json!({ "source": SYSTEM });
    person.command("Page.addScriptToEvaluateOnNewDocument", script).await?;
    let link = links.links().into_iter().find(|(role, _)| *role == Role::Labeler).map(|(_, link)| link);
    person.join(&link.context("no link")?).await?;
    Ok(person)
}

/// What this person saves as a file.
async fn saved(person: &Person) -> anyhow::Result<String> {
    person.go("status").await?;
    person.ask::<bool>(NOTE_FILES, json!([])).await?;
    person.click_button("Save your labels as a file").await?;
    until("the file is saved", SOON, async || {
        person.ask::<Option<String>>("return window.savedFiles[0] ?? null", json!([])).await
    })
    .await
}

async fn bring(person: &Person, name: &str, text: &str, dropped: bool, words: &str) -> anyhow::Result<()> {
    assert!(person.ask::<bool>(BRING, json!([name, text, dropped])).await?, "the page let the browser open the file");
    let told = "return document.querySelector('#carried')?.textContent ?? ''";
    until(&format!("{} is told `{words}`", person.name), SOON, async || {
        let told: String = person.ask(told, json!([])).await?;
        Ok(told.contains(words).then_some(()))
    })
    .await
}

#[test]
fn hnd2_hnd4_labels_travel_as_files_where_the_host_takes_nothing() -> anyhow::Result<()> {
    run(async {
        let ((world, links), items) = (world("By hand").await?, items(12, 8));
        let right = right(&items);
        let (ann, bob) = (joined(&world, &links, "Ann").await?, joined(&world, &links, "Bob").await?);
        for _ in 0..3 {
            ann.label(&right).await?;
        }
        for _ in 0..2 {
            bob.label(&right).await?;
        }
        ann.sees("that all is here", |seen| seen.saves.as_deref() == Some("3 saved on this device")).await?;
        let (of_ann, of_bob) = (saved(&ann).await?, saved(&bob).await?);
        let is_whole = |text: &str| text.trim_end().lines().last().is_some_and(|line| line.starts_with("{\"sig\":"));
        assert!(is_whole(&of_ann) && is_whole(&of_bob), "not all is signed: {of_ann}");
        // The same by the share sheet.
        ann.click_button("Share them").await?;
        let shared = until("the file is shared", SOON, async || {
            ann.ask::<Option<(String, String, String)>>("return window.shared ?? null", json!([])).await
        })
        .await?;
        assert_eq!((shared.1.as_str(), &shared.2), ("text/plain", &of_ann));
        assert!(shared.0.starts_with("accord-") && shared.0.ends_with(".txt"), "{}", shared.0);
        // Bob takes Ann's file: dropped, once more by the field, and one that was changed on its way.
        bring(&bob, "ann.txt", &of_ann, true, "with 4 records").await?;
        bring(&bob, "again.txt", &of_ann, false, "known already").await?;
        bring(&bob, "changed.txt", &of_ann.replace("Ann", "Eve"), false, "changed or cut").await?;
        bring(&bob, "photo.txt", "not\nlabels", true, "2 lines not taken").await?;
        bob.go("overview").await?;
        reads(&bob, &["Ann", "Bob"]).await?;
        // The owner puts both on the host; whoever reads it has all, and the writers see that theirs arrived.
        let paths = ["ann.txt", "bob.txt"].map(|name| world.file(name));
        fs::write(&paths[0], &of_ann)?;
        fs::write(&paths[1], &of_bob)?;
        world.index(&[&paths[0], &paths[1]])?;
        ann.sync_now().await?;
        ann.sees("that her labels arrived", Seen::is_synced).await?;
        let cleo = joined(&world, &links, "Cleo").await?;
        cleo.go("overview").await?;
        reads(&cleo, &["Ann", "Bob", "Cleo"]).await?;
        Ok(())
    })
}

/// Everything in the picked folder, by name.
const IN_FOLDER: &str = "const done = arguments[0];
    const walk = async (folder, at, found) => {
        for await (const [name, handle] of folder.entries()) {
            if (handle.kind === 'file') found[at + name] = await (await handle.getFile()).text();
            else await walk(handle, at + name + '/', found);
        }
        return found;
    };
    navigator.storage.getDirectory()
        .then(root => root.getDirectoryHandle('shared-folder'))
        .then(folder => walk(folder, '', {}))
        .then(done, () => done({}));";

#[test]
fn hnd5_a_picked_folder_takes_what_the_host_does_not() -> anyhow::Result<()> {
    run(async {
        let ((world, links), items) = (world("Folder").await?, items(12, 8));
        let right = right(&items);
        let ann = joined(&world, &links, "Ann").await?;
        for _ in 0..2 {
            ann.label(&right).await?;
        }
        ann.go("status").await?;
        ann.click_button("Choose a folder").await?;
        reads(&ann, &["written into the folder “shared-folder”"]).await?;
        ann.go("label").await?;
        ann.label(&right).await?;
        ann.sees("that all is in the folder", Seen::is_synced).await?;
        let found: std::collections::BTreeMap<String, String> = ann.await_script(IN_FOLDER, json!([])).await?;
        let project = links.project.to_string();
        let is_ours = |name: &String| {
            name.starts_with(&format!("{project}/log/")) || name.starts_with(&format!("{project}/head/"))
        };
        assert!(found.len() >= 2 && found.keys().all(is_ours), "{:?}", found.keys());
        // The host's copy of it is what the owner gets.
        let pieces: String =
            found.iter().filter(|(name, _)| name.contains("/log/")).map(|(_, text)| text.as_str()).collect();
        fs::write(world.file("folder.txt"), &pieces)?;
        world.index(&[&world.file("folder.txt")])?;
        // After a reload the folder is in use without a question, and labeling goes on.
        ann.driver.refresh().await?;
        ann.sees("the same labels", |seen| seen.item.is_some() && seen.n_mine() == 3).await?;
        ann.go("status").await?;
        reads(&ann, &["written into the folder “shared-folder”"]).await?;
        ann.go("label").await?;
        ann.label(&right).await?;
        ann.sees("that all is in the folder", Seen::is_synced).await?;
        let cleo = joined(&world, &links, "Cleo").await?;
        cleo.go("overview").await?;
        reads(&cleo, &["Ann"]).await?;
        Ok(())
    })
}
