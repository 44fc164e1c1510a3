//! LOOP14: what a screen reader has is enough to label. Everything here is found by role and name in the accessibility
//! tree, pressed by its default action, and read from the tree's words and live regions.

use std::collections::BTreeMap;

use accord_core::record::Role;
use accord_tests::browser::items::{bmp, items};
use accord_tests::browser::wait::run;
use accord_tests::browser::{Graphics, LABELS, Person, Seen, Setup, Tree, World};
use anyhow::Context as _;
use serde_json::{Value, json};

use crate::questions::{Settings, desk};
use crate::{right, texts};

const RIGHT: &str = "\u{e014}";

/// Joins by the field and the button that are told of.
async fn join(world: &World, name: &str) -> anyhow::Result<Person> {
    let person = world.person(name, Graphics::Off).await?;
    person.open(&world.link(Role::Labeler)?).await?;
    person.focus_on("textbox", "Your name").await?;
    person.command("Input.insertText", json!({ "text": name })).await?;
    person.activate("button", "Join").await?;
    Ok(person)
}

fn item(tree: &Tree) -> Option<String> {
    tree.words("group", "Item").filter(|text| !text.is_empty())
}

/// Waits for another item than this one; every new one is told without being looked for.
async fn next_item(person: &Person, before: &str) -> anyhow::Result<String> {
    let next = person.hears("the next item", |tree| item(tree).filter(|text| text != before)).await?;
    person.hears("it told", |tree| tree.live().iter().any(|told| told.contains(&next)).then_some(())).await?;
    Ok(next)
}

#[test]
fn loop14_items_are_labeled_through_the_accessibility_tree_alone() -> anyhow::Result<()> {
    run(async {
        let items = items(40, 21);
        let world = World::new(Setup { name: "Heard", texts: &texts(&items), poll_secs: 5, options: &[] }).await?;
        let ann = join(&world, "Ann").await?;
        let right = right(&items);
        let mut given = BTreeMap::new();
        let mut text = next_item(&ann, "").await?;
        for _ in 0..4 {
            let label = LABELS[right(&text)];
            ann.activate("button", label).await?;
            given.insert(text.clone(), label.to_owned());
            text = next_item(&ann, &text).await?;
        }
        let tree = ann.tree().await?;
        assert_eq!(tree.focused().map(|it| (it.role.as_str(), it.name.as_str())), Some(("group", "Item")));
        assert!(LABELS.iter().all(|label| tree.names("button").contains(label)), "{:?}", tree.names("button"));

        // The last answer is taken back, and given otherwise.
        ann.activate("button", "Undo").await?;
        let last = next_item(&ann, &text).await?;
        assert!(given.contains_key(&last), "another item came back: {last}");
        let other = LABELS[(right(&last) + 1) % LABELS.len()];
        ann.activate("button", other).await?;
        given.insert(last.clone(), other.to_owned());
        let text = next_item(&ann, &last).await?;

        // One is passed over, the next with a reason.
        ann.activate("button", "Skip").await?;
        given.insert(text.clone(), "skip".to_owned());
        let text = next_item(&ann, &text).await?;
        ann.activate("button", "Skip, why…").await?;
        ann.hears("the question why", |tree| tree.find("dialog", "Skip this item").cloned()).await?;
        let field = ann.hears("a field", |tree| tree.focused().filter(|it| it.role == "textbox").cloned()).await?;
        ann.focus_on(&field.role, &field.name).await?;
        ann.command("Input.insertText", json!({ "text": "two languages" })).await?;
        let tree = ann.tree().await?;
        let send = tree.names("button").into_iter().find(|name| name.starts_with("Skip")).map(str::to_owned);
        ann.activate("button", &send.context("the dialog has no button")?).await?;
        given.insert(text.clone(), "skip".to_owned());
        next_item(&ann, &text).await?;
        ann.sees("all synced", Seen::is_synced).await?;
        let tables = world.export()?;
        assert_eq!(tables.answers_of("Ann"), given);
        Ok(())
    })
}

#[test]
fn loop14_every_kind_of_question_is_answered_through_the_accessibility_tree_alone() -> anyhow::Result<()> {
    run(async {
        let settings = Settings::new("heard-desk", &desk())?;
        let options = ["--settings", &settings.path()];
        let texts = ["The match went on.", "Prices rose."];
        let world = World::new(Setup { name: "Heard", texts: &texts, poll_secs: 5, options: &options }).await?;
        let ann = join(&world, "Ann").await?;
        let first = next_item(&ann, "").await?;
        ann.activate("button", "sport").await?;
        ann.activate("button", "ball").await?;
        ann.activate("button", "swim").await?;
        ann.activate("button", "4").await?;
        ann.focus_on("textbox", "For what age?").await?;
        ann.command("Input.insertText", json!({ "text": "12" })).await?;
        for label in ["price", "fun", "news"] {
            ann.activate("button", &format!("{label}, no place yet")).await?;
        }
        ann.activate("button", "Move fun up").await?;
        ann.hears("the new order", |tree| tree.find("button", "fun, place 1").cloned()).await?;
        ann.focus_on("textbox", "Anything else? (optional)").await?;
        ann.command("Input.insertText", json!({ "text": "heard, not seen" })).await?;
        ann.activate("button", "Submit").await?;
        next_item(&ann, &first).await?;
        ann.sees("all synced", Seen::is_synced).await?;
        let tables = world.export()?;
        let row = tables.labels.first().context("no answer was exported")?;
        let all = ["topic", "tags", "sure", "age", "answer_rank", "note"].map(|column| row.get(column).to_owned());
        assert_eq!(all, ["sport", "ball|swim", "4", "12", "fun>price>news", "heard, not seen"]);
        Ok(())
    })
}

#[test]
fn loop14_marks_and_boxes_are_made_through_the_accessibility_tree_alone() -> anyhow::Result<()> {
    run(async {
        let questions = json!([
            { "id": "who", "prompt": "Mark people and places", "form": "spans", "labels": ["person", "place"] }]);
        let settings = Settings::new("heard-spans", &questions)?;
        let options = ["--settings", &settings.path()];
        let texts = ["Ana Lima lives in Porto.", "Ali went to Bagdad."];
        let world = World::new(Setup { name: "Heard", texts: &texts, poll_secs: 5, options: &options }).await?;
        let ann = join(&world, "Ann").await?;
        let text = next_item(&ann, "").await?;
        let first = text.split(' ').next().unwrap_or_default().to_owned();
        ann.focus_on("group", "Item").await?;
        // Each word is told as the arrow comes to it.
        ann.press(RIGHT).await?;
        ann.hears("the first word", |tree| tree.live().contains(&first).then_some(())).await?;
        ann.activate("button", "person").await?;
        let row = format!("person {first}");
        ann.hears("the mark in the list", |tree| tree.find("button", &row).cloned()).await?;
        ann.press("n").await?;
        ann.hears("the chosen mark", |tree| tree.live().contains(&row).then_some(())).await?;
        ann.activate("button", "Submit").await?;
        next_item(&ann, &text).await?;
        ann.sees("all synced", Seen::is_synced).await?;
        let tables = world.export()?;
        let spans: Vec<Value> = serde_json::from_str(tables.labels.first().context("no answer")?.get("who"))?;
        let length = first.chars().count();
        assert_eq!(
            spans.iter().map(|it| (&it["start"], &it["end"], &it["label"])).collect::<Vec<_>>(),
            [(&json!(0), &json!(length), &json!("person"))]
        );
        Ok(())
    })
}

#[test]
fn loop14_a_box_is_drawn_and_moved_through_the_accessibility_tree_alone() -> anyhow::Result<()> {
    run(async {
        let questions =
            json!([{ "id": "where", "prompt": "Box the animals", "form": "boxes", "labels": ["cat", "dog"] }]);
        let settings = Settings::new("heard-boxes", &questions)?;
        let options = ["--settings", &settings.path()];
        let texts = [r#"[{"image":{"file":"field.bmp","alt":"a field"}}]"#];
        let files = [("field.bmp", bmp(64, 48, [90, 160, 60]))];
        let setup = Setup { name: "Heard", texts: &texts, poll_secs: 5, options: &options };
        let world = World::with_files(setup, &files).await?;
        let ann = join(&world, "Ann").await?;
        ann.hears("what the image shows", |tree| tree.names("image").contains("a field").then_some(())).await?;
        ann.activate("button", "cat").await?;
        ann.hears("the box", |tree| tree.live().iter().any(|it| it == "cat 16 × 12 at 24, 18").then_some(())).await?;
        ann.focus_on("group", "Item").await?;
        ann.press(RIGHT).await?;
        ann.hears("where it is now", |tree| tree.live().iter().any(|it| it == "cat 16 × 12 at 25, 18").then_some(()))
            .await?;
        ann.activate("button", "Remove cat: 16 × 12 at 25, 18").await?;
        ann.hears("that none is left", |tree| tree.live().contains(&"No boxes yet".to_owned()).then_some(())).await?;
        ann.activate("button", "dog").await?;
        ann.activate("button", "Submit").await?;
        ann.sees("the answer counted and synced", |seen| seen.n_mine() == 1 && seen.is_synced()).await?;
        let tables = world.export()?;
        let boxes: Vec<Value> = serde_json::from_str(tables.labels.first().context("no answer")?.get("where"))?;
        assert_eq!(boxes.iter().map(|it| &it["label"]).collect::<Vec<_>>(), ["dog"]);
        Ok(())
    })
}
