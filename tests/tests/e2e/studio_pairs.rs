//! NEW9 to NEW13: two columns become pairs to compare, labels that came along become somebody's answers, data may lie in a
//! bucket, an encoder in a folder, and items are added to a project that is there.

use std::collections::BTreeSet;
use std::fs;

use accord_cli::client::Store;
use accord_core::place::Place;
use accord_core::record::Role;
use accord_core::s3::S3Target;
use accord_tests::browser::axe::Axe;
use accord_tests::browser::wait::run_for;
use accord_tests::browser::{Graphics, Setup, World};
use accord_tests::paths;
use anyhow::ensure;
use serde_json::json;
use std::time::Duration;

use crate::encoders::{TinyBert, ready};
use crate::pictures::{accessible, pictures};
use crate::studio::{OUTCOME, choose, fill, fill_store, owner, value_of, wait_for, world};
use accord_tests::browser::items::bmp;

#[test]
fn new9_new10_pairs_are_compared_and_labels_of_the_file_count_as_answers() -> anyhow::Result<()> {
    run_for(Duration::from_secs(300), async {
        let world = world("Pairs").await?;
        let file = std::env::temp_dir().join(format!("accord-pairs-{}.csv", std::process::id()));
        let row = |n: usize| {
            let better = ["A", "B", "", "neither"][n % 4];
            format!("{n},The answer number {n} of the first model,The answer number {n} of the second model,{better}\n")
        };
        let rows: String = (0..12).map(row).collect();
        fs::write(&file, format!("id,first,second,better\n{rows}12,only one text,,A\n"))?;
        let ada = owner(&world).await?;
        choose(&ada, &file).await?;
        wait_for(&ada, "what became of the records", OUTCOME).await?;
        ada.click("#studio-text option[value='first']").await?;
        ada.click("#studio-other option[value='second']").await?;
        let left_out = "const words = document.querySelector('#studio-outcome')?.textContent ?? '';
            return words.includes('1 record left out') ? words : null";
        wait_for(&ada, "that a pair is not whole", left_out).await?;
        let template: String =
            ada.ask("return document.querySelector('[name=studio-template]:checked').value", json!([])).await?;
        ensure!(template == "Comparison", "{template}");
        ensure!(value_of(&ada, "#studio-labels").await? == "A\nB\nno difference", "what can be answered");
        ada.click("#studio-label option[value='better']").await?;
        ada.click("#studio-given option[value='votes']").await?;
        fill(&ada, "#studio-said-by", "Old team").await?;
        fill(&ada, "#studio-name", "Pairs").await?;
        fill_store(&ada, &world).await?;
        let shots = paths::target().join("accord/shots");
        fs::create_dir_all(&shots)?;
        accessible(&pictures(&ada, &shots, "studio-pairs", Axe::find().as_ref()).await?)?;
        ada.click("#studio-publish").await?;
        ada.find("#studio-save").await?;

        let ann = world.person("Ann", Graphics::Off).await?;
        ann.join(&value_of(&ada, "#url-labeler").await?).await?;
        let titles = "const all = [...document.querySelectorAll('.part__title')].map(it => it.textContent);
            return all.length === 2 ? all.join() : null";
        ensure!(wait_for(&ann, "two texts", titles).await? == "A,B", "they are called A and B");
        ann.press("1").await?;
        ann.sees("that it is counted", |seen| seen.n_mine() == 1).await?;
        // Of twelve labels six are answers to the question: `neither` is none of them, and three have none.
        ann.go("overview").await?;
        let old = "const row = [...document.querySelectorAll('[aria-label=People] tbody tr')]
                .find(row => row.textContent.includes('Old team (imported)'));
            return row ? [...row.children].map(cell => cell.textContent).join(' | ') : null";
        let row = wait_for(&ann, "the imported answers", old).await?;
        ensure!(row.split(" | ").any(|cell| cell.trim() == "6"), "{row}");
        ensure!(ann.complaints().await?.is_empty(), "{:?}", ann.complaints().await?);
        fs::remove_file(file)?;
        Ok(())
    })
}

#[test]
fn new11_a_table_and_images_are_taken_from_a_bucket() -> anyhow::Result<()> {
    run_for(Duration::from_secs(300), async {
        let world = world("Source").await?;
        let Place::S3(bucket) = &world.links.store else { anyhow::bail!("the test's store is no bucket") };
        let put = |key: &str, bytes: Vec<u8>| {
            let there = S3Target { prefix: String::new(), ..bucket.clone() };
            tokio::task::block_in_place(|| Store::new(Place::S3(there)).put(key, bytes))
        };
        put("raw/texts.csv", b"text,label\none,x\ntwo,y\n".to_vec())?;
        put("raw/more.csv", b"text\nthree\n".to_vec())?;
        for (n, kind) in (0_u8..).zip(["cat", "dog", "dog"]) {
            put(&format!("pets/{kind}/{n}.bmp"), bmp(32, 24, [n * 60, 120, 60]))?;
        }
        let ada = owner(&world).await?;
        ada.click("#studio-source summary").await?;
        for (id, text) in [
            ("address", &bucket.endpoint),
            ("bucket", &bucket.bucket),
            ("key", &bucket.credentials.access_key),
            ("secret", &bucket.credentials.secret_key),
        ] {
            fill(&ada, &format!("#source-{id}"), text).await?;
        }
        fill(&ada, "#source-prefix", "raw").await?;
        ada.click("#source-look").await?;
        let alert = "return document.querySelector('.studio .alert')?.textContent ?? null";
        let why = wait_for(&ada, "that there are two tables", alert).await?;
        ensure!(why.contains("2 files") && why.contains("raw/texts.csv"), "{why}");
        fill(&ada, "#source-prefix", "raw/texts.csv").await?;
        ada.click("#source-look").await?;
        let outcome = wait_for(&ada, "the table", OUTCOME).await?;
        ensure!(outcome.contains("2 texts"), "{outcome}");
        fill(&ada, "#source-prefix", "pets/").await?;
        ada.click("#source-look").await?;
        let images = "const words = document.querySelector('#studio-outcome')?.textContent ?? '';
            return words.includes('3 texts') ? words : null";
        wait_for(&ada, "the images", images).await?;
        ensure!(value_of(&ada, "#studio-labels").await? == "cat\ndog", "folders name the labels");
        Ok(())
    })
}

#[test]
fn new12_an_encoder_from_a_folder_orders_the_queue() -> anyhow::Result<()> {
    run_for(Duration::from_secs(300), async {
        let (world, tiny) = (world("Encoder of a folder").await?, TinyBert::new("studio")?);
        let about = r#"{"name":"Tiny BERT","kind":"bert","licence":"MIT"}"#;
        fs::write(tiny.path().join("accord-encoder.json"), about)?;
        let file = std::env::temp_dir().join(format!("accord-encoder-{}.csv", std::process::id()));
        let rows: String = (0..40).map(|n| format!("the text number {n} of forty\n")).collect();
        fs::write(&file, format!("text\n{rows}"))?;
        let ada = owner(&world).await?;
        choose(&ada, &file).await?;
        wait_for(&ada, "what became of the records", OUTCOME).await?;
        let details = "document.querySelector('#studio-encoder').closest('details').open = true; return 'open'";
        wait_for(&ada, "the part about encoders", details).await?;
        // A folder of something else is refused with what it lacks.
        let other = std::env::temp_dir().join(format!("accord-no-encoder-{}", std::process::id()));
        fs::create_dir_all(&other)?;
        fs::write(other.join("config.json"), "{}")?;
        ada.find("#studio-encoder").await?.send_keys(other.display().to_string()).await?;
        let alert = "return document.querySelector('.studio .alert')?.textContent ?? null";
        let why = wait_for(&ada, "why it is no encoder", alert).await?;
        ensure!(why.contains("model.safetensors"), "{why}");
        ada.find("#studio-encoder").await?.send_keys(tiny.path().display().to_string()).await?;
        let said = "return [...document.querySelectorAll('.studio [role=status]')].map(it => it.textContent)
            .find(words => words.includes('Tiny BERT')) ?? null";
        let said = wait_for(&ada, "what it is and costs", said).await?;
        ensure!(said.contains("MIT") && said.contains("MB once; then about 1 seconds of work"), "{said}");
        fill(&ada, "#studio-labels", "a\nb").await?;
        fill_store(&ada, &world).await?;
        ada.click("#studio-publish").await?;
        ada.find("#studio-save").await?;
        let ann = world.person("Ann", Graphics::Off).await?;
        ann.join(&value_of(&ada, "#url-labeler").await?).await?;
        let seen = ready(&ann).await?;
        ensure!(seen.row("Encoder") == "Tiny BERT", "{}", seen.row("Encoder"));
        ensure!(seen.row("Vectors").starts_with("40 encoded now"), "{}", seen.row("Vectors"));
        fs::remove_file(file)?;
        fs::remove_dir_all(other)?;
        Ok(())
    })
}

#[test]
fn new13_items_are_added_to_a_project_with_its_links_file() -> anyhow::Result<()> {
    run_for(Duration::from_secs(300), async {
        let texts = ["the first text", "the second text"];
        let world = World::new(Setup { name: "Grows", texts: &texts, poll_secs: 1, options: &[] }).await?;
        let path = |name: &str| std::env::temp_dir().join(format!("accord-{}-{name}", std::process::id()));
        let (links, file) = (path("links.json"), path("more.csv"));
        fs::write(&links, world.links.to_json())?;
        fs::write(&file, "text\nthe second text\nthe third text\nthe fourth text\n")?;
        let ada = owner(&world).await?;
        ada.click("#studio-add summary").await?;
        // Another file than the links file is refused in words.
        ada.find("#studio-adding").await?.send_keys(file.display().to_string()).await?;
        let alert = "return document.querySelector('#studio-add .alert')?.textContent ?? null";
        let why = wait_for(&ada, "that it is no links file", alert).await?;
        ensure!(why.contains("no links file"), "{why}");
        ada.find("#studio-adding").await?.send_keys(links.display().to_string()).await?;
        let added_to = "return document.querySelector('#studio-added-to')?.textContent ?? null";
        let said = wait_for(&ada, "what is added to", added_to).await?;
        ensure!(said.contains("Grows") && said.contains("2 so far"), "{said}");
        choose(&ada, &file).await?;
        wait_for(&ada, "what became of the records", OUTCOME).await?;
        let shots = paths::target().join("accord/shots");
        fs::create_dir_all(&shots)?;
        accessible(&pictures(&ada, &shots, "studio-adding", Axe::find().as_ref()).await?)?;
        ada.click("#studio-publish").await?;
        let done = "return document.body.textContent.includes('The items are in your project') ? 'done' : null";
        wait_for(&ada, "that they are added", done).await?;

        let ann = world.joined("Ann", Role::Labeler).await?;
        let mut seen = BTreeSet::new();
        for _ in 0..4 {
            let item = ann.sees("an item", |seen| seen.item.is_some()).await?.item.unwrap_or_default();
            ann.press("1").await?;
            ann.sees("the next", |next| next.item.as_ref() != Some(&item)).await?;
            seen.insert(item);
        }
        ensure!(seen.len() == 4 && seen.contains("the fourth text"), "{seen:?}");
        fs::remove_file(links)?;
        fs::remove_file(file)?;
        Ok(())
    })
}
