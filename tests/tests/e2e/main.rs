//! The page as people get it, in real Chromium against a real store: one test for each of the rules LOOP1 to LOOP14.
//!
//! `ACCORD_E2E_STORE=http://KEY:SECRET@host:port/bucket` runs the same against another store than the embedded one,
//! `ACCORD_DIST=folder` tries a page that was built before, `ACCORD_E2E_KILLS=n` kills more often.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod accidents;
mod agreement;
mod by_hand;
mod check_items;
mod closed;
mod devices;
mod downloads;
mod encoders;
mod faults;
mod hosting;
mod images;
mod injection;
mod installed;
mod keyboard;
mod kills;
mod languages;
mod later;
mod offline;
mod pictures;
mod predictions;
mod questions;
mod raw_worker;
mod records;
mod reports;
mod review_loop;
mod review_page;
mod scorer;
mod sharing;
mod spoken;
mod storage;
mod studio;
mod studio_images;
mod studio_pairs;
mod suggestions;
mod tabs;
mod temporary_key;
mod text_only;
mod typing_ahead;
mod whole_loop;
mod writer;

use std::collections::BTreeMap;

use accord_tests::browser::items::Item;
use accord_tests::browser::{LABELS, Person};

/// The texts of items, in their order.
fn texts(items: &[Item]) -> Vec<&str> {
    items.iter().map(|item| item.text.as_str()).collect()
}

/// Somebody who is always right.
fn right(items: &[Item]) -> impl Fn(&str) -> usize {
    let known: BTreeMap<String, usize> = items.iter().map(|item| (item.text.clone(), item.label_idx)).collect();
    move |text| known[text]
}

/// Somebody who is wrong about every third item, always in the same way.
fn often_wrong(items: &[Item]) -> impl Fn(&str) -> usize {
    let right = right(items);
    move |text| if text.len() % 3 == 0 { (right(text) + 1) % LABELS.len() } else { right(text) }
}

/// Answers as an export has them: label by text.
fn named(answers: impl IntoIterator<Item = (String, usize)>) -> BTreeMap<String, String> {
    answers.into_iter().map(|(text, label_idx)| (text, LABELS[label_idx].to_owned())).collect()
}

/// Notes from now on what is on screen at the very moment a key comes down, before the page gets to see the key.
async fn note_keys(person: &Person) -> anyhow::Result<()> {
    let script = "window.noted = [];
        window.addEventListener('keydown', event => {
            const text = document.querySelector('.label .item__text')?.textContent ?? '';
            window.noted.push([text, event.key, performance.timeOrigin + event.timeStamp]);
        }, true);";
    person.ask(script, serde_json::json!([])).await
}

/// A key that came down: the text on screen, the label it means, and when.
type Noted = (String, usize, f64);

/// What was noted.
async fn noted(person: &Person) -> anyhow::Result<Vec<Noted>> {
    let all: Vec<(String, String, f64)> = person.ask("return window.noted", serde_json::json!([])).await?;
    all.into_iter().map(|(text, key, at)| Ok((text, key.parse::<usize>()? - 1, at))).collect()
}
