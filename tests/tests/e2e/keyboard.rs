//! LOOP8: everything by keyboard, and no key meant for one item answers the next.

use accord_core::record::Role;
use accord_tests::browser::axe::Axe;
use accord_tests::browser::items::items;
use accord_tests::browser::wait::{SOON, run, until};
use accord_tests::browser::{LABELS, Person, Seen, Setup, World};
use accord_tests::paths;
use anyhow::Context as _;
use serde_json::json;

use crate::pictures::{accessible, pictures};
use crate::texts;

const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";
const CONTROL: char = '\u{e009}';
const SHIFT: char = '\u{e008}';
const ALT: char = '\u{e00a}';

async fn start(name: &str) -> anyhow::Result<(World, Person)> {
    let items = items(80, 8);
    let world = World::new(Setup { name, texts: &texts(&items), poll_secs: 1, options: &["--votes", "1"] }).await?;
    let ann = world.joined("Ann", Role::Labeler).await?;
    Ok((world, ann))
}

/// Presses keys that answer the item on screen, and waits for the next. The answer is the item that was answered.
async fn answer(person: &Person, keys: &str) -> anyhow::Result<String> {
    let before = person.sees("an item", |seen| seen.item.is_some()).await?;
    person.press(keys).await?;
    person.sees("the next item", |seen| seen.item != before.item && seen.n_mine() == before.n_mine() + 1).await?;
    before.item.context("there was no item")
}

/// Checks that nothing was answered: what was done before it is on screen, so a key that answered would show as well.
async fn nothing_answered(person: &Person, before: &Seen) -> anyhow::Result<()> {
    // Two frames, so that whatever a key caused has been drawn.
    let frames = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))";
    let _: Option<()> = person.await_script(frames, json!([])).await?;
    let seen = person.look().await?;
    assert_eq!((seen.n_mine(), &seen.item), (before.n_mine(), &before.item), "a key answered that should not");
    Ok(())
}

#[test]
fn loop8_cmd1_undo_redo_skip_and_flag_by_key() -> anyhow::Result<()> {
    run(async {
        let (world, ann) = start("Undo and skip").await?;
        let first = answer(&ann, "1").await?;
        let second = answer(&ann, "2").await?;
        let after = ann.look().await?;

        ann.press_with(&[CONTROL], 'z').await?;
        ann.sees("the second item again", |seen| seen.item.as_ref() == Some(&second) && seen.n_mine() == 1).await?;
        ann.press_with(&[CONTROL], 'y').await?;
        ann.sees("the item after it", |seen| seen.n_mine() == 2 && seen.item != Some(second.clone())).await?;
        ann.press_with(&[CONTROL], 'z').await?;
        ann.press_with(&[CONTROL], 'z').await?;
        ann.sees("the first item again", |seen| seen.item.as_ref() == Some(&first) && seen.n_mine() == 0).await?;
        ann.press_with(&[CONTROL, SHIFT], 'z').await?;
        ann.sees("one answer again", |seen| seen.n_mine() == 1).await?;
        ann.press_with(&[CONTROL], 'z').await?;
        ann.sees("the first item once more", |seen| seen.item.as_ref() == Some(&first) && seen.n_mine() == 0).await?;
        // Another answer than the one that was taken back.
        assert_eq!(answer(&ann, "6").await?, first);
        assert!(after.item.is_some());

        let skipped = answer(&ann, "s").await?;
        let with_reason = {
            let before = ann.look().await?;
            ann.press_with(&[SHIFT], 'S').await?;
            ann.sees("the question why", |seen| seen.dialog.as_deref() == Some("Skip this item")).await?;
            ann.press("1 reason or 2").await?;
            nothing_answered(&ann, &before).await?;
            ann.press(ENTER).await?;
            ann.sees("the next item", |seen| seen.item != before.item && seen.dialog.is_none()).await?;
            before.item.context("there was no item")?
        };
        let before = ann.look().await?;
        ann.press("f").await?;
        ann.sees("the question what is wrong", |seen| seen.dialog.as_deref() == Some("Flag this item")).await?;
        ann.press(&format!("cut off at 3{ENTER}")).await?;
        let seen = ann.sees("its own note", |seen| seen.flag.as_deref() == Some("cut off at 3")).await?;
        assert_eq!(
            (&seen.item, seen.n_mine()),
            (&before.item, before.n_mine()),
            "a flag must leave the item where it is"
        );
        let flagged = answer(&ann, "3").await?;

        ann.sees("that all is in the bucket", Seen::is_synced).await?;
        let tables = world.export()?;
        let answers = tables.answers_of("Ann");
        let answered = |text: &str| answers.get(text).map(String::as_str);
        assert_eq!(answered(&first), Some(LABELS[5]));
        assert_eq!((answered(&skipped), answered(&with_reason)), (Some("skip"), Some("skip")));
        assert_eq!(answered(&flagged), Some(LABELS[2]));
        assert_eq!(answers.len(), 4, "{answers:?}");
        assert!(tables.labels.iter().any(|row| row.get("reason") == "1 reason or 2"));
        let row = tables.items.iter().find(|row| row.get("text") == flagged).context("the flagged item is missing")?;
        assert_eq!(row.get("flags"), "cut off at 3");
        Ok(())
    })
}

#[test]
fn loop8_key1_no_key_meant_for_one_item_answers_the_next() -> anyhow::Result<()> {
    run(async {
        let (_world, ann) = start("Keys").await?;
        // A click leaves the focus on the item, so that Enter and Space do not press the button again.
        let before = ann.look().await?;
        ann.click(".choice:nth-of-type(2)").await?;
        let before = ann.sees("the next item", |seen| seen.item != before.item && seen.n_mine() == 1).await?;
        assert!(before.focus.contains("item__region"), "the focus is on `{}`", before.focus);
        ann.press(&format!("{ENTER} ")).await?;
        nothing_answered(&ann, &before).await?;

        // A key that is held down answers once.
        hold(&ann, "1", 6).await?;
        let before = ann.sees("one more answer", |seen| seen.n_mine() == 2).await?;
        nothing_answered(&ann, &before).await?;

        // The instructions stand beside the item, and numbers go on answering.
        ann.press("i").await?;
        ann.sees("the instructions", |seen| seen.dialog.as_deref() == Some("Instructions")).await?;
        answer(&ann, "2").await?;
        ann.press("i").await?;
        ann.sees("no panel", |seen| seen.dialog.is_none()).await?;

        // The list of keys takes the keyboard until it is closed.
        let before = ann.look().await?;
        ann.press("?").await?;
        ann.sees("the list of keys", |seen| seen.dialog.as_deref() == Some("Keys")).await?;
        ann.press("123s").await?;
        nothing_answered(&ann, &before).await?;
        ann.click("dialog[open] .tick input").await?;
        ann.press(ESCAPE).await?;
        ann.sees("no dialog", |seen| seen.dialog.is_none()).await?;

        // Now a number only selects, and Enter submits, once.
        ann.press("2").await?;
        ann.sees("the selected label", |seen| seen.pressed == [LABELS[1]]).await?;
        ann.press("3").await?;
        ann.sees("the other label", |seen| seen.pressed == [LABELS[2]]).await?;
        nothing_answered(&ann, &before).await?;
        ann.press(&format!("{ENTER}{ENTER}")).await?;
        let is_next = |seen: &Seen| seen.n_mine() == before.n_mine() + 1 && seen.pressed.is_empty();
        let before = ann.sees("the next item with nothing selected", is_next).await?;
        nothing_answered(&ann, &before).await?;

        // Pages by key; there, numbers mean nothing.
        ann.press("go").await?;
        ann.sees("the overview", |seen| seen.heading.as_deref() == Some("Overview")).await?;
        ann.press("12").await?;
        ann.press_with(&[ALT], '5').await?;
        ann.sees("the status page", |seen| seen.heading.as_deref() == Some("Status")).await?;
        ann.press("gl").await?;
        ann.sees("the same item", |seen| seen.item == before.item && seen.n_mine() == before.n_mine()).await?;
        Ok(())
    })
}

/// Holds a key until it has repeated so many times.
async fn hold(person: &Person, key: &str, n_repeats: usize) -> anyhow::Result<()> {
    for n_before in 0..=n_repeats {
        let code = format!("Digit{key}");
        let press = json!({ "type": "keyDown", "key": key, "text": key, "code": code, "autoRepeat": n_before > 0 });
        person.command("Input.dispatchKeyEvent", press).await?;
    }
    person.command("Input.dispatchKeyEvent", json!({ "type": "keyUp", "key": key })).await.map(drop)
}

/// The key that is shown on a label or tool of the label page.
async fn key_on(person: &Person, name: &str) -> anyhow::Result<String> {
    let script = "const all = [...document.querySelectorAll('.choice, .tool')];
        return all.find(it => it.textContent.startsWith(arguments[0]) || it.textContent.includes(arguments[0]))
            .querySelector('kbd').textContent";
    person.ask(script, json!([name])).await
}

#[test]
fn key2_keys_are_put_elsewhere_and_what_has_a_key_already_is_named() -> anyhow::Result<()> {
    run(async {
        let (_world, ann) = start("Own keys").await?;
        ann.sees("an item", |seen| seen.item.is_some()).await?;
        let told = async |wanted: &str| {
            let script = "return document.querySelector('.own-keys__told').textContent";
            until(wanted, SOON, async || {
                let told: String = ann.ask(script, json!([])).await?;
                Ok(told.contains(wanted).then_some(()))
            })
            .await
        };
        ann.press("?").await?;
        ann.click(".own-keys summary").await?;
        ann.click("[aria-label^='Skip: S']").await?;
        ann.press("f").await?;
        told("“F” is the key of “Flag”").await?;
        let shots = paths::target().join("accord/shots");
        std::fs::create_dir_all(&shots)?;
        accessible(&pictures(&ann, &shots, "own-keys", Axe::find().as_ref()).await?)?;
        ann.click_button("Exchange the two").await?;
        told("each other’s key").await?;
        ann.click("[aria-label^='Label 1: 1']").await?;
        ann.press("g").await?;
        told("begins the change of a page").await?;
        ann.click("[aria-label^='Label 1: 1']").await?;
        ann.press(ESCAPE).await?;
        ann.find(".modal[open] .own-keys").await?;
        ann.click("[aria-label^='Label 1: 1']").await?;
        ann.press("a").await?;
        told("“A” is the key of “Label 1” now").await?;
        ann.press(ESCAPE).await?;

        // They hold on the page, and after it was loaded anew.
        for _ in 0..2 {
            let before = ann.sees("an item", |seen| seen.item.is_some()).await?;
            assert_eq!((key_on(&ann, "Skip").await?, key_on(&ann, "Flag").await?), ("F".to_owned(), "S".to_owned()));
            assert_eq!(key_on(&ann, LABELS[0]).await?, "A");
            for dead in ["1", "k"] {
                ann.press(dead).await?;
            }
            nothing_answered(&ann, &before).await?;
            answer(&ann, "a").await?;
            answer(&ann, "2").await?;
            answer(&ann, "f").await?;
            ann.driver.refresh().await?;
        }
        ann.sees("an item", |seen| seen.item.is_some()).await?;
        ann.press("?").await?;
        ann.click(".own-keys summary").await?;
        ann.click_button("Back to the usual keys").await?;
        told("usually are").await?;
        ann.press(ESCAPE).await?;
        answer(&ann, "1").await?;
        assert_eq!(ann.complaints().await?, Vec::<String>::new());
        Ok(())
    })
}
