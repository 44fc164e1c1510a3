//! LOOP10: two labelers and an expert find an unclear pair of labels in a round, mend the instructions, ask again what they
//! touch, and see in the next round that it helped. What people write on the way is hostile, and never runs.

use std::collections::BTreeMap;

use accord_core::record::Role;
use accord_core::report::keys::Form;
use accord_tests::browser::wait::{SOON, run, until};
use accord_tests::browser::{Person, Setup, World};
use serde_json::json;

use crate::reports;

/// Kinds of answers to questions, as in TREC; what a description is, is not clear.
const LABELS: &str = "description,entity,human,location";
const N_ITEMS: usize = 14;
const IMAGE: &str = "<img src=x onerror=\"window.__pwned=1\">";
const SUMMARY: &str = "What something is counts as a description <script>window.__pwned=1</script>";
const ENTER: &str = "\u{e007}";

/// Questions with the label that is right; six of them ask what something is.
fn questions() -> Vec<(String, usize)> {
    let things = ["a prism", "a quasar", "a fjord", "an axolotl", "a monsoon", "a haiku"];
    let kinds = ["metal is the hardest", "fruit is a berry"];
    let people = ["painted Guernica", "wrote Emma", "found radium"];
    let places = ["is Lake Titicaca", "was Mozart born", "does the Danube end"];
    let of = |opening: &str, ends: &[&str], label: usize| -> Vec<(String, usize)> {
        ends.iter().map(|end| (format!("{opening} {end}?"), label)).collect()
    };
    [of("What is", &things, 0), of("Which", &kinds, 1), of("Who", &people, 2), of("Where", &places, 3)].concat()
}

#[test]
fn loop10_a_round_shows_what_is_unclear_and_the_next_one_that_it_was_mended() -> anyhow::Result<()> {
    run(async {
        let questions = questions();
        let texts: Vec<&str> = questions.iter().map(|(text, _)| text.as_str()).collect();
        let options = ["--labels", LABELS, "--votes", "2", "--random-share", "1", "--second-opinion-share", "0"];
        let world = World::new(Setup { name: "Review loop", texts: &texts, poll_secs: 1, options: &options }).await?;
        let bob_name = format!("Bob {IMAGE}");
        let (ann, bob) = tokio::try_join!(world.joined("Ann", Role::Labeler), world.joined(&bob_name, Role::Labeler))?;
        let eve = world.joined("Eve", Role::Expert).await?;
        let right: BTreeMap<String, usize> = questions.iter().cloned().collect();
        let by_ann = |text: &str| right[text];
        // Bob takes "What is" for a question about a thing.
        let by_bob = |text: &str| if right[text] == 0 { 1 } else { right[text] };

        start_round(&eve, 1).await?;
        for person in [&ann, &bob] {
            is_in_round(person, 1).await?;
        }
        answer_round(&ann, by_ann).await?;
        // Until all have answered nobody sees anything of it.
        let n_results: usize = eve.ask("return document.querySelectorAll('.round__items').length", json!([])).await?;
        assert_eq!(n_results, 0, "a round that is open shows answers");
        answer_round(&bob, by_bob).await?;
        let worst = text_of(&eve, ".round__worst").await?;
        assert!(worst.contains("description") && worst.contains("entity"), "{worst}");

        revise(&eve).await?;
        // Who answered under the older text reads first what changed; then the touched answers come up again, and only those.
        let n_of_ann = read_change(&ann).await?;
        let n_of_bob = read_change(&bob).await?;
        assert_eq!((n_of_ann, n_of_bob), (8, 8), "answers with the two labels, and no others, are asked again");
        answer_again(&ann, by_ann, n_of_ann).await?;
        answer_again(&bob, by_ann, n_of_bob).await?;

        eve.go("rounds").await?;
        start_round(&eve, 2).await?;
        for person in [&ann, &bob] {
            is_in_round(person, 2).await?;
            answer_round(person, by_ann).await?;
        }
        eve.find(".chart--rounds").await?;
        let table = course(&eve).await?;
        println!("alpha by round: {table:?}");
        for line in course_lines(&eve).await? {
            println!("  {line}");
        }
        assert!(table[0]["entity"] < 0.2 && table[0]["All labels"] < 0.8, "{table:?}");
        for name in ["All labels", "description", "entity"] {
            assert!((table[1][name] - 1.0).abs() < 1e-9, "{name}: {table:?}");
        }
        // The expert reports on it; whoever has the logs can check every figure.
        let report = reports::make(&eve).await?;
        println!("report {}", report.object_key(Form::Html));
        reports::check(&world, &report)?;
        reports::read(&eve, &["Consistency rounds", "What something is counts", "window.__pwned=1"]).await?;
        for person in [&ann, &bob, &eve] {
            nothing_ran(person).await?;
        }
        Ok(())
    })
}

/// Starts a round over all items for the two labelers.
async fn start_round(eve: &Person, number: usize) -> anyhow::Result<()> {
    eve.go("rounds").await?;
    let ticked = "return document.querySelectorAll('.round-form__people input:checked').length";
    until("both labelers can be asked", SOON, async || {
        let n_people: usize = eve.ask(ticked, json!([])).await?;
        Ok((n_people == 2).then_some(()))
    })
    .await?;
    eve.click(".round-form__draw input").await?;
    let set = "const field = document.querySelector('#round-n'); field.value = arguments[0];
        field.dispatchEvent(new Event('input', { bubbles: true })); return true;";
    let _: bool = eve.ask(set, json!([N_ITEMS.to_string()])).await?;
    eve.click_button("Start the round").await?;
    let open = format!("return document.querySelector('.round h2')?.textContent === 'Round {number} Open'");
    until("the round is open", SOON, async || Ok(eve.ask::<bool>(&open, json!([])).await?.then_some(()))).await
}

async fn is_in_round(person: &Person, number: usize) -> anyhow::Result<()> {
    let line = format!("Round {number}: ");
    until("the round has come", SOON, async || {
        let found: Option<String> =
            person.ask("return document.querySelector('.progress__round')?.textContent ?? null", json!([])).await?;
        Ok(found.filter(|found| found.starts_with(&line)).map(drop))
    })
    .await
}

/// Answers what is on screen until nothing of the round is left.
async fn answer_round(person: &Person, label_of: impl Fn(&str) -> usize) -> anyhow::Result<()> {
    for _ in 0..2 * N_ITEMS {
        let look = "return [document.querySelector('.progress__round') !== null,
            document.querySelector('.label .item__text')?.textContent ?? null]";
        let (is_open, text): (bool, Option<String>) = person.ask(look, json!([])).await?;
        let Some(text) = text.filter(|_| is_open) else { return Ok(()) };
        answer_one(person, &text, &label_of).await?;
    }
    anyhow::bail!("{} is never done with the round", person.name)
}

/// Presses the key of a label and waits until the page has moved on.
async fn answer_one(person: &Person, text: &str, label_of: impl Fn(&str) -> usize) -> anyhow::Result<()> {
    let count = "return document.querySelector('.history__row')?.textContent ?? document.querySelector('.progress__round')?.textContent ?? ''";
    let before: String = person.ask(count, json!([])).await?;
    person.press(&(label_of(text) + 1).to_string()).await?;
    until("the page moves on", SOON, async || {
        let now: String = person.ask(count, json!([])).await?;
        let item = person.look().await?.item;
        Ok((now != before || item.as_deref() != Some(text)).then_some(()))
    })
    .await
}

/// From a disagreement into the instructions: an example, a hostile text beside it, and what it means for answers.
async fn revise(eve: &Person) -> anyhow::Result<()> {
    eve.go("review").await?;
    eve.sees("a disagreement", |seen| seen.disagreement.is_some()).await?;
    eve.press(&format!("c{IMAGE} @Ann{ENTER}")).await?;
    eve.find(".thread__comment").await?;
    eve.press("e").await?;
    eve.find("dialog[open] .choice").await?;
    eve.press("1").await?;
    eve.find("#guide-text").await?;
    let more = format!("\n{IMAGE}\n\n[x](javascript:window.__pwned=1)\n\n## entity\n\nA thing that is **named**.\n");
    let add = "const field = document.querySelector('#guide-text'); field.value += arguments[0];
        field.dispatchEvent(new Event('input', { bubbles: true })); return field.value;";
    let text: String = eve.ask(add, json!([more])).await?;
    assert!(text.contains("## description\n\nExamples:\n\n- What is"), "{text}");
    eve.find(".guide__preview strong").await?;
    let n_links: usize =
        eve.ask("return document.querySelectorAll('.guide__preview a, .guide__preview img').length", json!([])).await?;
    assert_eq!(n_links, 0, "the preview has a link or an image that leads nowhere safe");
    let ticked =
        "return [...document.querySelectorAll('.guide__labels label')].filter(it => it.querySelector('input').checked)
        .map(it => it.textContent)";
    let ticked: Vec<String> = eve.ask(ticked, json!([])).await?;
    assert_eq!(ticked, ["description", "entity"], "labels whose part of the text changed are ticked");
    until("the affected answers are counted", SOON, async || {
        let words = text_of(eve, ".guide__affected").await?;
        Ok(words.starts_with("16 answers of 2 people").then_some(()))
    })
    .await?;
    eve.click("#guide-summary").await?;
    eve.press(SUMMARY).await?;
    eve.click_button("Publish version 2").await?;
    until("version 2 holds", SOON, async || {
        Ok((text_of(eve, ".guide .sheet__lead").await? == "Version 2").then_some(()))
    })
    .await?;
    nothing_ran(eve).await
}

/// Reads what changed and goes on. The answer is how many answers come up again.
async fn read_change(person: &Person) -> anyhow::Result<usize> {
    person.find(".changed .diff__line--added").await?;
    let words = text_of(person, ".changed__words").await?;
    assert!(words.contains("description") && words.contains(SUMMARY), "{words}");
    // Until it is read no key answers.
    person.press("1").await?;
    person.find(".changed").await?;
    person.press(ENTER).await?;
    person.sees("something to label, or nothing", |seen| seen.dialog.is_none()).await?;
    let n = words
        .split_whitespace()
        .zip(words.split_whitespace().skip(1))
        .find(|(_, next)| matches!(*next, "answer" | "answers"));
    Ok(n.and_then(|(n, _)| n.rsplit(|letter: char| !letter.is_ascii_digit()).next()?.parse().ok()).unwrap_or(0))
}

/// Gives so many answers again; each says what was answered before.
async fn answer_again(person: &Person, label_of: impl Fn(&str) -> usize, n: usize) -> anyhow::Result<()> {
    let mut n_done = 0;
    for _ in 0..2 * N_ITEMS {
        let seen =
            person.sees("an item, or that there is none", |seen| seen.item.is_some() || seen.heading.is_some()).await?;
        let Some(text) = seen.item.filter(|_| n_done < n) else { break };
        let before: String =
            person.ask("return document.querySelector('.item__before')?.textContent ?? ''", json!([])).await?;
        if !before.is_empty() {
            assert!(before.starts_with("You answered “") && before.contains("under version 1"), "{before}");
            n_done += 1;
        }
        answer_one(person, &text, &label_of).await?;
    }
    assert_eq!(n_done, n, "{} was asked {n_done} of {n} again", person.name);
    Ok(())
}

/// Alpha by line of the chart, a map a round.
async fn course(eve: &Person) -> anyhow::Result<Vec<BTreeMap<String, f64>>> {
    let script = "const table = document.querySelector('.course-table');
        const names = [...table.querySelectorAll('thead th')].slice(2).map(it => it.textContent);
        return [...table.querySelectorAll('tbody tr')].map(row => Object.fromEntries(
            [...row.querySelectorAll('td')].slice(1).map((cell, at) => [names[at], Number(cell.querySelector('data')?.value ?? -9)])));";
    eve.ask(script, json!([])).await
}

/// The table of the chart as a person reads it, with intervals.
async fn course_lines(eve: &Person) -> anyhow::Result<Vec<String>> {
    let script = "return [...document.querySelectorAll('.course-table tr')].map(row =>
        [...row.children].map(cell => cell.innerText.replace(/\\s+/g, ' ').trim()).join(' | '))";
    eve.ask(script, json!([])).await
}

async fn text_of(person: &Person, selector: &str) -> anyhow::Result<String> {
    person.find(selector).await?;
    person.ask("return document.querySelector(arguments[0])?.textContent ?? ''", json!([selector])).await
}

async fn nothing_ran(person: &Person) -> anyhow::Result<()> {
    let (has_run, n_markup): (bool, usize) = person
        .ask("return [window.__pwned !== undefined, document.querySelectorAll('img, iframe').length]", json!([]))
        .await?;
    assert!(!has_run && n_markup == 0, "a text ran or became markup at {}", person.name);
    Ok(())
}
