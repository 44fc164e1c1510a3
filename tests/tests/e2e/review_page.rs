//! The review page by keyboard alone: several right answers, kinds of mistake, comments, look-alikes, and two experts.

use accord_core::record::Role;
use accord_tests::browser::items::items;
use accord_tests::browser::wait::{SOON, run, until};
use accord_tests::browser::{Colleague, Person, Setup, World};
use serde_json::json;

const ENTER: &str = "\u{e007}";
const SHIFT: char = '\u{e008}';
const CONTROL: char = '\u{e009}';
const TEXTS: [&str; 6] = [
    "The hotel kitchen serves garlic soup",
    "The hotel kitchen serves pepper soup",
    "The hotel kitchen serves cheese soup",
    "A loan for a new stadium",
    "The nurse forgot her password",
    "A robot that bakes bread",
];

#[test]
fn pag5_pag7_pag8_experts_settle_by_keyboard() -> anyhow::Result<()> {
    run(async {
        let options = ["--votes", "2"];
        let world = World::new(Setup { name: "Review page", texts: &TEXTS, poll_secs: 1, options: &options }).await?;
        let ann: Vec<(&str, usize)> = TEXTS.iter().map(|text| (*text, 2)).collect();
        let bob: Vec<(&str, usize)> =
            TEXTS.iter().enumerate().map(|(n, text)| (*text, if n < 3 { 1 } else { 3 })).collect();
        Colleague { name: "Ann", answers: &ann }.work(&world)?;
        Colleague { name: "Bob", answers: &bob }.work(&world)?;
        let eve = world.joined("Eve", Role::Expert).await?;
        eve.go("review").await?;
        until("all disagreements are there", SOON, async || Ok((n_open(&eve).await? == 6).then_some(()))).await?;

        // Names are hidden until one asks for them.
        let names = "return [...document.querySelectorAll('.vote__who')].map(it => it.textContent)";
        let hidden: Vec<String> = eve.ask(names, json!([])).await?;
        assert_eq!(hidden, ["Person A", "Person B"]);
        eve.press("n").await?;
        let mut shown: Vec<String> = eve.ask(names, json!([])).await?;
        shown.sort();
        assert_eq!(shown, ["Ann", "Bob"]);
        eve.press("n").await?;

        // Two right answers, a kind of mistake and a reason; then it is taken back.
        select(&eve, TEXTS[5]).await?;
        eve.press("a").await?;
        eve.press(&format!("rboth fit{ENTER}")).await?;
        eve.press_with(&[SHIFT], '3').await?;
        eve.press_with(&[SHIFT], '5').await?;
        eve.press(ENTER).await?;
        until("it is settled", SOON, async || Ok((n_open(&eve).await? == 5).then_some(()))).await?;
        let pressed: usize =
            eve.ask("return document.querySelectorAll('.review [aria-pressed=true]').length", json!([])).await?;
        assert_eq!(pressed, 0, "marks and cause belong to one item");
        eve.press_with(&[CONTROL], 'z').await?;
        until("it is open again", SOON, async || Ok((n_open(&eve).await? == 6).then_some(()))).await?;
        assert_eq!(eve.look().await?.disagreement.as_deref(), Some(TEXTS[5]), "what was taken back is on screen");

        // Look-alikes with the same votes are settled at once.
        select(&eve, TEXTS[0]).await?;
        eve.press("m").await?;
        eve.find(".alike input:checked").await?;
        let n_ticked: usize =
            eve.ask("return document.querySelectorAll('.alike input:checked').length", json!([])).await?;
        assert_eq!(n_ticked, 2);
        eve.press("3").await?;
        until("three are settled", SOON, async || Ok((n_open(&eve).await? == 3).then_some(()))).await?;
        // All at once they are taken back, and settled once more.
        eve.press_with(&[CONTROL], 'z').await?;
        until("three are open again", SOON, async || Ok((n_open(&eve).await? == 6).then_some(()))).await?;
        select(&eve, TEXTS[0]).await?;
        eve.press("m").await?;
        eve.find(".alike input:checked").await?;
        eve.press("3").await?;
        until("three are settled again", SOON, async || Ok((n_open(&eve).await? == 3).then_some(()))).await?;

        // A comment that mentions somebody, completed with Tab.
        select(&eve, TEXTS[3]).await?;
        eve.press(&format!("cwhat do you say, @An\u{e004}?{ENTER}")).await?;
        let said: String = {
            eve.find(".thread__text").await?;
            eve.ask("return document.querySelector('.thread__text').textContent", json!([])).await?
        };
        assert_eq!(said, "what do you say, @Ann ?");

        // Another expert has the same item on screen; it stays there when it is settled, and both answers are seen.
        let max = world.joined("Max", Role::Expert).await?;
        max.go("review").await?;
        select(&max, TEXTS[4]).await?;
        select(&eve, TEXTS[4]).await?;
        eve.press("4").await?;
        max.find(".vote--settled").await?;
        assert_eq!(max.look().await?.disagreement.as_deref(), Some(TEXTS[4]));
        max.press("3").await?;
        let turn = "return [...document.querySelectorAll('.cases__turn')].map(it => it.textContent)";
        until("it is contested", SOON, async || {
            let turns: Vec<String> = eve.ask(turn, json!([])).await?;
            Ok(turns.contains(&"experts differ".to_owned()).then_some(()))
        })
        .await?;
        select(&eve, TEXTS[4]).await?;
        eve.find(".case__contested").await?;
        let n_sides: usize = eve.ask("return document.querySelectorAll('.vote--settled').length", json!([])).await?;
        assert_eq!(n_sides, 2);
        Ok(())
    })
}

#[test]
fn tlk2_in_a_talk_a_labeler_answers_anew_and_both_answers_are_kept() -> anyhow::Result<()> {
    run(async {
        let texts = [TEXTS[3], TEXTS[5]];
        let options = ["--votes", "2"];
        let world = World::new(Setup { name: "Talk", texts: &texts, poll_secs: 1, options: &options }).await?;
        Colleague { name: "Bob", answers: &[(texts[0], 1), (texts[1], 1)] }.work(&world)?;
        let ann = world.joined("Ann", Role::Labeler).await?;
        for _ in 0..2 {
            let before = ann.look().await?.item;
            ann.press("3").await?;
            ann.sees("the next item, or none", |seen| seen.item != before).await?;
        }
        let eve = world.joined("Eve", Role::Expert).await?;
        eve.go("review").await?;
        eve.sees("both disagreements", |seen| seen.heading.as_deref() == Some("Disagreement 1 of 2")).await?;
        let talked = eve.look().await?.disagreement;
        eve.press("t").await?;
        // Who answered sees the votes without names, and answers anew.
        ann.press("gn").await?;
        ann.find(".talk .votes").await?;
        let votes: String = ann.ask("return document.querySelector('.talk .votes').textContent", json!([])).await?;
        assert!(votes.contains("You") && votes.contains("Person") && !votes.contains("Bob"), "{votes}");
        let focus = "const button = [...document.querySelectorAll('.talk button')].find(it => it.textContent === 'Answer anew');
            button.focus(); return true";
        let _: bool = ann.ask(focus, json!([])).await?;
        ann.press(ENTER).await?;
        ann.sees("the item again", |seen| seen.item == talked).await?;
        ann.press("2").await?;
        until("the expert sees both answers of hers", SOON, async || {
            let votes: String =
                eve.ask("return document.querySelector('.review .votes')?.textContent ?? ''", json!([])).await?;
            Ok(votes.contains("Before the talk: food").then_some(()))
        })
        .await?;
        // Agreement counts what was said before the talk; the talk is over when the expert says so.
        eve.press("t").await?;
        until("she is asked no more", SOON, async || {
            ann.press("gn").await?;
            let n_buttons: usize = ann
                .ask("return [...document.querySelectorAll('.talk button')].filter(it => it.textContent === 'Answer anew').length", json!([]))
                .await?;
            Ok((n_buttons == 0).then_some(()))
        })
        .await
    })
}

/// Enough that each of two experts has some of their own left while both are at work.
const N_DISPUTED: usize = 40;
const N_EACH: usize = 12;

#[test]
fn rvw2_two_experts_in_parallel_settle_no_item_twice() -> anyhow::Result<()> {
    run(async {
        let items = items(N_DISPUTED, 5);
        let texts: Vec<&str> = items.iter().map(|item| item.text.as_str()).collect();
        let options = ["--votes", "2"];
        let world = World::new(Setup { name: "Two experts", texts: &texts, poll_secs: 1, options: &options }).await?;
        for (shift, name) in [(0, "Ann"), (1, "Bob")] {
            let answers: Vec<(&str, usize)> =
                items.iter().map(|item| (item.text.as_str(), (item.label_idx + shift) % 6)).collect();
            Colleague { name, answers: &answers }.work(&world)?;
        }
        let (eve, max) = tokio::try_join!(world.joined("Eve", Role::Expert), world.joined("Max", Role::Expert))?;
        let turns = "return document.querySelectorAll('.cases__turn').length";
        for expert in [&eve, &max] {
            expert.go("review").await?;
            until("each sees what is the other's", SOON, async || {
                let n_others: usize = expert.ask(turns, json!([])).await?;
                Ok((n_open(expert).await? == N_DISPUTED && n_others > 0).then_some(()))
            })
            .await?;
            // What was on screen before the other was known is left for the first of the own.
            let first = "document.querySelector('.cases__row')?.click();
                document.querySelector('.item__region')?.focus(); return true";
            let _: bool = expert.ask(first, json!([])).await?;
        }
        // Both type at the same time, faster than they hear of each other.
        let work = async |expert: &Person| -> anyhow::Result<()> {
            for n in 0..N_EACH {
                let before = expert.sees("a disagreement", |seen| seen.disagreement.is_some()).await?.disagreement;
                expert.press(&(1 + n % 6).to_string()).await?;
                expert.sees("the next one", |seen| seen.disagreement != before).await?;
            }
            Ok(())
        };
        tokio::try_join!(work(&eve), work(&max))?;
        let left = N_DISPUTED - 2 * N_EACH;
        for expert in [&eve, &max] {
            until("all settlements are there", SOON, async || Ok((n_open(expert).await? == left).then_some(())))
                .await?;
        }
        let contested = "return [...document.querySelectorAll('.cases__turn')].filter(it => it.textContent === 'experts differ').length";
        assert_eq!(eve.ask::<usize>(contested, json!([])).await?, 0, "an item was settled twice");
        Ok(())
    })
}

async fn n_open(person: &Person) -> anyhow::Result<usize> {
    let script = "const found = document.querySelector('.review h1')?.textContent.match(/of (\\\\d+)/);
        return found ? Number(found[1]) : document.querySelectorAll('.cases__row').length";
    person.ask(script, json!([])).await
}

/// Shows a disagreement by its row.
async fn select(person: &Person, text: &str) -> anyhow::Result<()> {
    let script = "const row = [...document.querySelectorAll('.cases__row')].find(row => row.textContent.startsWith(arguments[0]));
        row?.click(); document.querySelector('.item__region')?.focus(); return row !== undefined;";
    until("the row is there", SOON, async || Ok(person.ask::<bool>(script, json!([text])).await?.then_some(())))
        .await?;
    person.sees("it on screen", |seen| seen.disagreement.as_deref() == Some(text)).await.map(drop)
}
