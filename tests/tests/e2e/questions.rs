//! LOOP12: several questions, numbers, orders and marked text, by keyboard alone, as far as the export.

use std::collections::BTreeMap;
use std::path::PathBuf;

use accord_core::record::Role;
use accord_tests::browser::wait::run;
use accord_tests::browser::{Engine, Person, Row, Seen, Setup, World};
use serde_json::{Value, json};

/// A project's settings in a file of their own, gone with it.
pub struct Settings(PathBuf);

impl Settings {
    pub fn new(name: &str, questions: &Value) -> anyhow::Result<Self> {
        let path = std::env::temp_dir().join(format!("accord-{name}-{}.json", std::process::id()));
        std::fs::write(&path, json!({ "questions": questions }).to_string())?;
        Ok(Self(path))
    }

    pub fn path(&self) -> String {
        self.0.display().to_string()
    }
}

impl Drop for Settings {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

const ENTER: &str = "\u{e007}";
const RIGHT: char = '\u{e014}';
const SHIFT: char = '\u{e008}';

pub fn desk() -> Value {
    json!([
        { "id": "topic", "prompt": "What is it about?", "form": "one", "labels": ["sport", "money"] },
        { "id": "tags", "prompt": "Which kinds?", "form": "many", "labels": ["ball", "run", "swim"], "min": 1,
          "when": { "question": "topic", "any_of": ["sport"] } },
        { "id": "sure", "prompt": "How sure are you?", "form": "one", "level": "ordinal", "labels": ["1", "2", "3", "4", "5"] },
        { "id": "age", "prompt": "For what age?", "form": "number", "min": 0, "max": 120, "unit": "years" },
        { "id": "rank", "prompt": "What matters most?", "form": "order", "labels": ["fun", "news", "price"] },
        { "id": "note", "prompt": "Anything else?", "form": "text", "required": false },
    ])
}

/// What keeps the answer from being given, as the page says it.
async fn missing(person: &Person) -> anyhow::Result<String> {
    person.ask("return document.querySelector('#form-missing')?.textContent ?? '?'", json!([])).await
}

async fn next_item(person: &Person, before: &Seen) -> anyhow::Result<Seen> {
    person.sees("the next item", |seen| seen.item != before.item && seen.n_mine() > before.n_mine()).await
}

#[test]
fn loop12_an_answer_of_six_questions_is_given_by_key_and_exported() -> anyhow::Result<()> {
    run(async {
        let settings = Settings::new("desk", &desk())?;
        let options = ["--settings", &settings.path()];
        let texts = ["The match went on.", "Prices rose.", "A long swim."];
        let world = World::new(Setup { name: "Questions", texts: &texts, poll_secs: 5, options: &options }).await?;
        let ann = world.joined("Ann", Role::Labeler).await?;
        ann.find(".question--active").await?;
        let first = ann.look().await?;
        assert_eq!(missing(&ann).await?, "“What is it about?” has no answer yet");
        // Sport, which is asked about; two kinds; rather sure; an age; an order; a note of two lines.
        ann.press("1").await?;
        ann.press("13").await?;
        ann.press(ENTER).await?;
        ann.press("4").await?;
        ann.press("3,5").await?;
        assert_eq!(missing(&ann).await?, "“What matters most?” has no answer yet");
        ann.press(ENTER).await?;
        ann.press("312").await?;
        ann.press("S fits").await?;
        assert_eq!(ann.look().await?.item, first.item, "a letter typed into a field is no command");
        ann.press_with(&[SHIFT], '\u{e007}').await?;
        // Firefox's driver types each half of a surrogate pair by itself, which no keyboard does.
        let last = if Engine::of_environment() == Engine::Firefox { "ß" } else { "🙂" };
        ann.press(last).await?;
        // What was begun is there again after a reload, with its item.
        ann.driver.refresh().await?;
        ann.find(".question--active").await?;
        let again = ann.sees("the same item", |seen| seen.item.is_some()).await?;
        assert_eq!((again.item.clone(), missing(&ann).await?), (first.item.clone(), String::new()));
        ann.press(ENTER).await?;
        let second = next_item(&ann, &again).await?;
        // Undo shows the whole answer again; a correction takes its place.
        ann.press_with(&['\u{e009}'], 'z').await?;
        ann.sees("the first item again", |seen| seen.item == first.item).await?;
        ann.press("2").await?;
        ann.press(ENTER).await?;
        let second = ann.sees("the second item", |seen| seen.item == second.item).await?;
        ann.press("2").await?;
        ann.press("5").await?;
        ann.press("120").await?;
        ann.press(ENTER).await?;
        ann.press("123").await?;
        ann.press(ENTER).await?;
        next_item(&ann, &second).await?;
        ann.sees("all synced", Seen::is_synced).await?;

        let tables = world.export()?;
        let texts = tables.texts();
        let rows: BTreeMap<&str, _> = tables.labels.iter().map(|row| (texts[row.get("task")], row)).collect();
        let (first, second) =
            (rows[first.item.as_deref().unwrap_or_default()], rows[second.item.as_deref().unwrap_or_default()]);
        let all = |row: &Row| {
            ["topic", "tags", "sure", "age", "answer_rank", "note"].map(|column| row.get(column).to_owned())
        };
        assert_eq!(all(first), ["money", "", "4", "3.5", "price>fun>news", &format!("S fits\n{last}")]);
        assert_eq!(all(second), ["money", "", "5", "120", "fun>news>price", ""]);
        assert_eq!((first.get("answer"), first.get("label")), ("response", "money"));
        assert_eq!(ann.complaints().await?, Vec::<String>::new());
        Ok(())
    })
}

#[test]
fn frm3_changes_are_taken_back_one_by_one_and_what_was_begun_waits_for_its_item() -> anyhow::Result<()> {
    const CONTROL: char = '\u{e009}';
    run(async {
        let settings = Settings::new("undo", &desk())?;
        let options = ["--settings", &settings.path()];
        let texts = ["The match went on.", "Prices rose."];
        let world = World::new(Setup { name: "Undo", texts: &texts, poll_secs: 5, options: &options }).await?;
        let ann = world.joined("Ann", Role::Labeler).await?;
        ann.find(".question--active").await?;
        let first = ann.look().await?;
        for keys in ["2", "5", "40"] {
            ann.press(keys).await?;
        }
        ann.press(ENTER).await?;
        ann.press("123").await?;
        ann.press(ENTER).await?;
        let second = next_item(&ann, &first).await?;
        // The second item is begun, and the last change of it taken back and made again.
        ann.press("1").await?;
        ann.press("1").await?;
        let pressed =
            "return [...document.querySelectorAll('.question [aria-pressed=true]')].map(it => it.textContent.trim())";
        let chosen = async || -> anyhow::Result<usize> { Ok(ann.ask::<Vec<String>>(pressed, json!([])).await?.len()) };
        assert_eq!(chosen().await?, 2);
        ann.press_with(&[CONTROL], 'z').await?;
        assert_eq!((ann.look().await?.item, chosen().await?), (second.item.clone(), 1));
        ann.press_with(&[CONTROL, SHIFT], 'z').await?;
        assert_eq!((ann.look().await?.item, chosen().await?), (second.item.clone(), 2));
        // With all of it taken back, the answer given before comes next; what was begun is not lost by it.
        ann.press("3").await?;
        ann.go("status").await?;
        ann.go("label").await?;
        assert_eq!(chosen().await?, 3, "another page changes nothing");
        for _ in 0..3 {
            ann.press_with(&[CONTROL], 'z').await?;
        }
        assert_eq!((ann.look().await?.item, chosen().await?), (second.item.clone(), 0));
        ann.press("1").await?;
        ann.press("h").await?;
        ann.sees("the history", |seen| !seen.history.is_empty()).await?;
        ann.click_button("Change").await?;
        ann.sees("the first item", |seen| seen.item == first.item).await?;
        ann.press("1").await?;
        ann.press("2").await?;
        ann.press(ENTER).await?;
        ann.sees("the second item", |seen| seen.item == second.item).await?;
        assert_eq!(chosen().await?, 1, "what was begun is there again");
        assert_eq!(ann.complaints().await?, Vec::<String>::new());
        Ok(())
    })
}

#[test]
fn time1_keys_and_pointers_are_work_however_long_an_item_takes() -> anyhow::Result<()> {
    run(async {
        let texts = ["The match went on.", "Prices rose."];
        let world = World::new(Setup { name: "Time", texts: &texts, poll_secs: 5, options: &[] }).await?;
        let ann = world.joined("Ann", Role::Labeler).await?;
        // The time is counted from when the second file is there.
        ann.go("status").await?;
        let before = ann.go("label").await?;
        // A clock that is put forward stands for waiting: five times 20 s with a sign of life, then an hour without.
        let wait = "
            const own = performance.now.bind(performance);
            let ahead = 0;
            performance.now = () => own() + ahead;
            for (const kind of ['keydown', 'pointermove', 'wheel', 'scroll', 'keydown']) {
                ahead += 20_000;
                const Kind = kind === 'keydown' ? KeyboardEvent : Event;
                document.body.dispatchEvent(new Kind(kind, { bubbles: true, key: 'Shift' }));
            }
            ahead += 3_600_000;
            return true;";
        let _: bool = ann.ask(wait, json!([])).await?;
        ann.press("1").await?;
        ann.sees("the answer counted", |seen| seen.n_mine() > before.n_mine() && seen.is_synced()).await?;
        let tables = world.export()?;
        let millis: Vec<u64> = tables.labels.iter().filter_map(|row| row.get("active_ms").parse().ok()).collect();
        assert!(millis.len() == 1 && (130_000..160_000).contains(&millis[0]), "{millis:?}");
        Ok(())
    })
}

#[test]
fn spn4_text_is_marked_by_key_and_counted_in_code_points() -> anyhow::Result<()> {
    run(async {
        let questions = json!([{ "id": "who", "prompt": "Mark people and places", "form": "spans", "labels": ["person", "place"] }]);
        let settings = Settings::new("spans", &questions)?;
        let options = ["--settings", &settings.path()];
        let texts = ["🙂 Ana Lima\r\nlives in e\u{301}vora.", "سافر علي إلى بغداد"];
        let world = World::new(Setup { name: "Spans", texts: &texts, poll_secs: 5, options: &options }).await?;
        let ann = world.joined("Ann", Role::Labeler).await?;
        ann.find(".marks__labels").await?;
        for _ in 0..2 {
            let seen = ann.sees("an item", |seen| seen.item.is_some()).await?;
            let text = seen.item.clone().unwrap_or_default();
            if text.starts_with('🙂') {
                // The smile, then the first name, stretched to the whole one; then three words on to the town.
                ann.press(&RIGHT.to_string().repeat(2)).await?;
                ann.press_with(&[SHIFT], RIGHT).await?;
                ann.press("1").await?;
                ann.press(&RIGHT.to_string().repeat(3)).await?;
                ann.press("2").await?;
            } else {
                // Left is onward where text runs to the left.
                ann.press(&"\u{e012}".repeat(2)).await?;
                ann.press("1").await?;
            }
            ann.press(ENTER).await?;
            ann.sees("the answer counted", |now| now.n_mine() > seen.n_mine()).await?;
        }
        ann.sees("all synced", Seen::is_synced).await?;
        let tables = world.export()?;
        let texts = tables.texts();
        for row in &tables.labels {
            let text: Vec<char> = texts[row.get("task")].chars().collect();
            let spans: Vec<Value> = serde_json::from_str(row.get("who"))?;
            let marked: Vec<(String, String)> = spans
                .iter()
                .map(|span| {
                    let at = |edge: &str| usize::try_from(span[edge].as_u64().unwrap_or_default()).unwrap_or_default();
                    (
                        text[at("start")..at("end")].iter().collect(),
                        span["label"].as_str().unwrap_or_default().to_owned(),
                    )
                })
                .collect();
            let own = |pairs: &[(&str, &str)]| {
                pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect::<Vec<_>>()
            };
            let expected = if text[0] == '🙂' {
                own(&[("Ana Lima", "person"), ("e\u{301}vora", "place")])
            } else {
                own(&[("علي", "person")])
            };
            assert_eq!(marked, expected);
        }
        Ok(())
    })
}
