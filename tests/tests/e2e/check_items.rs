//! CHK1 to CHK3, PRA1 and PRA2: hidden check items and practice, in two browsers, with the owner's file.

use std::collections::BTreeSet;
use std::fs;

use accord_core::record::Role;
use accord_tests::browser::items::{Item, items};
use accord_tests::browser::wait::{SOON, run};
use accord_tests::browser::{Graphics, LABELS, Person, Seen, Setup, World, until};
use anyhow::Context as _;
use serde_json::json;

use crate::{right, texts};

const ENTER: &str = "\u{e007}";

/// A folder for the owner's files; it goes with the test.
struct Files(std::path::PathBuf);

impl Files {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("accord-checks-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn write(&self, name: &str, text: &str) -> String {
        fs::write(self.0.join(name), text).unwrap();
        self.0.join(name).display().to_string()
    }
}

impl Drop for Files {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Known answers to the first `n` items, as the owner's file has them.
fn known(items: &[Item], n: usize) -> String {
    let rows = items.iter().take(n).map(|item| format!("\"{}\",{}\n", item.text, LABELS[item.label_idx]));
    format!("task,label\n{}", rows.collect::<String>())
}

/// What is told of the last practice answer: the verdict and the whole of it.
async fn told(person: &Person) -> anyhow::Result<(String, String)> {
    let script = "return [document.querySelector('.practice strong')?.textContent ?? '',
        document.querySelector('.practice')?.textContent ?? '']";
    until("feedback is on screen", SOON, async || {
        let told: (String, String) = person.ask(script, json!([])).await?;
        Ok((!told.0.is_empty()).then_some(told))
    })
    .await
}

/// The line that marks practice; empty on other items.
async fn mark(person: &Person) -> anyhow::Result<String> {
    person.ask("return document.querySelector('.practice__mark')?.textContent ?? ''", json!([])).await
}

#[test]
fn pra1_practice_comes_first_with_feedback_and_counts_in_no_other_table() -> anyhow::Result<()> {
    run(async {
        let items = items(20, 31);
        let files = Files::new("practice");
        let practice = format!(
            "text,label,reason\nA fever at night,{0},it is about the body\nThe night ferry,{1},it is about a journey\n",
            LABELS[0], LABELS[1]
        );
        let file = files.write("practice.csv", &practice);
        let options = ["--training", &file, "--votes", "2"];
        let setup = Setup { name: "Practice", texts: &texts(&items), poll_secs: 1, options: &options };
        let world = World::new(setup).await?;

        let ann = world.person("Ann", Graphics::Off).await?;
        let seen = ann.join(&world.link(Role::Labeler)?).await?;
        assert_eq!(seen.item.as_deref(), Some("A fever at night"));
        assert!(mark(&ann).await?.starts_with("Practice 1 of 2"));
        // Neither skipping nor Enter does anything before the answer.
        ann.press("s").await?;
        ann.press(ENTER).await?;
        assert_eq!(ann.look().await?.item.as_deref(), Some("A fever at night"));
        ann.press("3").await?;
        let (verdict, words) = told(&ann).await?;
        assert_eq!(verdict, "Not quite.");
        assert!(words.contains("it is about the body") && words.contains("0 of 1 right"), "{words}");
        // A key typed ahead is no answer to anything.
        ann.press("2").await?;
        assert_eq!(ann.look().await?.item.as_deref(), Some("A fever at night"));
        ann.press(ENTER).await?;
        ann.sees("the second", |seen| seen.item.as_deref() == Some("The night ferry")).await?;
        ann.press("2").await?;
        assert_eq!(told(&ann).await?.0, "Right.");
        // After a reload the feedback is gone, and so is the practice: it was answered.
        ann.sees("the answers on disk", |seen| seen.n_being_saved() == 0).await?;
        ann.driver.refresh().await?;
        let is_item = |seen: &Seen| seen.item.as_deref().is_some_and(|text| items.iter().any(|item| item.text == text));
        ann.sees("an item", is_item).await?;
        assert_eq!(mark(&ann).await?, "");
        ann.label(right(&items)).await?;
        ann.sees("everything synced", Seen::is_synced).await?;

        // The expert has no practice, and sees Ann's score; the export keeps it apart.
        let eve = world.joined("Eve", Role::Expert).await?;
        assert_eq!(mark(&eve).await?, "");
        eve.go("agreement").await?;
        let script = "return [...document.querySelectorAll('[aria-labelledby=agreement-practice] tbody tr')]
            .map(row => row.textContent)";
        let rows: Vec<String> = until("the scores are there", SOON, async || {
            let rows: Vec<String> = eve.ask(script, json!([])).await?;
            Ok((!rows.is_empty()).then_some(rows))
        })
        .await?;
        assert_eq!(rows, ["Ann1 of 2"]);
        let (labels, practice) = tables(&world)?;
        assert_eq!((labels.lines().count(), practice.lines().count()), (2, 3), "{labels}\n{practice}");
        Ok(())
    })
}

/// The export's tables of labels and of practice.
fn tables(world: &World) -> anyhow::Result<(String, String)> {
    let (project, problems) = tokio::task::block_in_place(|| {
        accord_cli::export::fetch(&world.store(), world.links.project, Some(&world.links.owner.public()))
    })?;
    anyhow::ensure!(problems.is_empty(), "{problems:?}");
    Ok((accord_core::export::labels(&project).to_csv(), accord_core::export::practice(&project).to_csv()))
}

#[test]
fn chk2_everybody_is_asked_the_check_items_and_the_expert_scores_them_in_the_tab() -> anyhow::Result<()> {
    run(async {
        let items = items(30, 32);
        let files = Files::new("known");
        let file = files.write("known.csv", &known(&items, 3));
        let options = ["--check", &file, "--shared-share", "0.5", "--votes", "1"];
        let setup = Setup { name: "Checks", texts: &texts(&items), poll_secs: 1, options: &options };
        let world = World::new(setup).await?;
        let shared: BTreeSet<String> = {
            let fetched =
                tokio::task::block_in_place(|| accord_cli::export::fetch(&world.store(), world.links.project, None))?;
            let ids = fetched.0.manifest().shared.items.clone();
            let text = |id| fetched.0.item(id).map(|(_, item)| item.text.to_string());
            ids.iter().filter_map(text).collect()
        };
        assert_eq!(shared.len(), 6);

        // Ann is always right, Bob always wrong; with one vote an item only shared items are asked twice.
        let wrong = |text: &str| (right(&items)(text) + 1) % LABELS.len();
        let (ann, bob) = (world.joined("Ann", Role::Labeler).await?, world.joined("Bob", Role::Labeler).await?);
        let mut asked: [BTreeSet<String>; 2] = Default::default();
        for _ in 0..12 {
            asked[0].insert(ann.label(right(&items)).await?.0);
            asked[1].insert(bob.label(wrong).await?.0);
        }
        for (who, texts) in ["Ann", "Bob"].into_iter().zip(&asked) {
            assert!(shared.is_subset(texts), "{who} was asked {texts:?}, not all of {shared:?}");
        }
        for person in [&ann, &bob] {
            person.sees("everything synced", Seen::is_synced).await?;
            person.go("agreement").await?;
            let offers: bool = person.ask("return document.querySelector('#known-file') !== null", json!([])).await?;
            assert!(!offers, "{} may load known answers", person.name);
        }

        let eve = world.joined("Eve", Role::Expert).await?;
        eve.go("agreement").await?;
        eve.find("#known-file").await?.send_keys(&file).await.context("no file could be chosen")?;
        let script = "return [...document.querySelectorAll('[aria-labelledby=agreement-checks] tbody tr')]
            .map(row => [row.querySelector('th').textContent, row.querySelector('.figure__basis').textContent])";
        let rows: Vec<(String, String)> = until("both are scored", SOON, async || {
            let rows: Vec<(String, String)> = eve.ask(script, json!([])).await?;
            Ok((rows.len() == 2 && rows.iter().all(|(_, basis)| basis.contains("of 3"))).then_some(rows))
        })
        .await?;
        let of = |name: &str| rows.iter().find(|row| row.0 == name).map_or("", |row| row.1.as_str());
        assert!(of("Ann").starts_with("3 of 3") && of("Bob").starts_with("0 of 3"), "{rows:?}");
        // Only in this tab: after a reload nothing is left, and the store never had any of it.
        eve.driver.refresh().await?;
        eve.find("#known-file").await?;
        let left: Vec<(String, String)> = eve.ask(script, json!([])).await?;
        assert!(left.is_empty(), "{left:?}");
        chk1_the_store_holds_no_known_answer(&world, &items)?;
        for person in [&ann, &bob, &eve] {
            let complaints = person.complaints().await?;
            assert!(complaints.is_empty(), "the browser complains: {complaints:#?}");
        }
        Ok(())
    })
}

/// No object but a log names a label together with an item.
fn chk1_the_store_holds_no_known_answer(world: &World, items: &[Item]) -> anyhow::Result<()> {
    tokio::task::block_in_place(|| {
        let store = world.store();
        for object in store.list("")? {
            let bytes = store.get(&object.key)?.context("a listed object is not there")?;
            let text = String::from_utf8_lossy(&bytes);
            let has_items = items.iter().any(|item| text.contains(&item.text));
            let has_labels = LABELS.iter().any(|label| text.contains(&format!("\"{label}\"")));
            anyhow::ensure!(!(has_items && has_labels), "{} holds items with labels", object.key);
        }
        Ok(())
    })
}
