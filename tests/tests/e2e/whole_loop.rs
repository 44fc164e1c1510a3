//! LOOP1: two labelers and an expert, each in a browser of their own.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use accord_core::record::Role;
use accord_tests::browser::items::items;
use accord_tests::browser::wait::{SOON, run, until};
use accord_tests::browser::{LABELS, Person, Seen, Setup, World};
use anyhow::Context as _;

use crate::{named, often_wrong, right, texts};

const POLL_SECS: u32 = 5;
const ENTER: &str = "\u{e007}";

#[test]
fn loop1_two_labelers_and_an_expert() -> anyhow::Result<()> {
    run(async {
        let items = items(200, 1);
        let options = ["--votes", "2", "--random-share", "0.3", "--second-opinion-share", "0.5"];
        let texts = texts(&items);
        let setup = Setup { name: "The whole loop", texts: &texts, poll_secs: POLL_SECS, options: &options };
        let world = World::new(setup).await?;
        let (ann, bob) = tokio::try_join!(world.joined("Ann", Role::Labeler), world.joined("Bob", Role::Labeler))?;
        check_address(&ann.look().await?, &world);
        check_address(&bob.look().await?, &world);
        wait_for_order(&ann).await?;
        wait_for_order(&bob).await?;

        let (by_ann, by_bob) = (right(&items), often_wrong(&items));
        let (mut of_ann, mut of_bob) = (Vec::new(), Vec::new());
        for _ in 0..12 {
            of_ann.push(ann.label(&by_ann).await?);
            of_bob.push(bob.label(&by_bob).await?);
        }
        for of in [&of_ann, &of_bob] {
            let places: Vec<usize> = of.iter().map(|(text, _)| place(&texts, text)).collect();
            assert!(!places.is_sorted(), "shown in the order of the file: {places:?}");
        }

        // Each in turn watches the overview while the other labels.
        for person in [&ann, &bob] {
            person.go("overview").await?;
        }
        let alpha = alpha_equals_the_export(&world, &[&ann, &bob]).await?;
        bob.go("label").await?;
        for _ in 0..6 {
            of_bob.push(bob.label(&by_bob).await?);
        }
        sees_another_alpha(&ann, alpha).await?;
        bob.go("overview").await?;
        let alpha = alpha_equals_the_export(&world, &[&ann, &bob]).await?;
        ann.go("label").await?;
        for _ in 0..6 {
            of_ann.push(ann.label(&by_ann).await?);
        }
        sees_another_alpha(&bob, alpha).await?;
        ann.go("overview").await?;
        alpha_equals_the_export(&world, &[&ann, &bob]).await?;

        let (text, label) = settle_one(&world).await?;
        sees_the_settlement(&ann, &text, &label, &named(of_ann.clone())).await?;
        sees_the_settlement(&bob, &text, &label, &named(of_bob.clone())).await?;

        let tables = world.export()?;
        assert_eq!(tables.answers_of("Ann"), named(of_ann));
        assert_eq!(tables.answers_of("Bob"), named(of_bob));
        assert!(tables.labels.iter().all(|row| !row.get("worker").is_empty() && row.get("role") == "labeler"));
        let settled = tables.items.iter().find(|row| row.get("text") == text).context("the settled item is missing")?;
        assert_eq!((settled.get("status"), settled.get("label")), ("settled", label.as_str()));
        assert_eq!(settled.get("settled_reason"), "seen in a test");
        let ranked = tables.labels.iter().filter(|row| row.get("stratum") == "scored");
        let models: BTreeSet<&str> = ranked.map(|row| row.get("model")).collect();
        assert!(models.len() >= 3, "the order followed from {models:?} only, as if labels did not change it");
        world.check_logs()?;

        // The link is not needed a second time, and its secrets are nowhere in the address.
        let n_mine = ann.go("label").await?.n_mine();
        ann.open(&world.page()).await?;
        let seen = ann.sees("the same project", |seen| seen.item.is_some() && seen.n_mine() == n_mine).await?;
        check_address(&seen, &world);
        Ok(())
    })
}

#[track_caller]
fn check_address(seen: &Seen, world: &World) {
    let rest = seen.address.strip_prefix(&world.page()).expect("another page");
    assert!(["", "#/label"].contains(&rest), "the address bar shows `{rest}`");
}

fn place(texts: &[&str], text: &str) -> usize {
    texts.iter().position(|known| *known == text).expect("a text of the file")
}

/// Waits until the scorer has ranked the items, and sees on which device and why.
async fn wait_for_order(person: &Person) -> anyhow::Result<()> {
    person.go("status").await?;
    let seen = person.sees("an order of the scorer", |seen| !seen.row("Latest order").is_empty()).await?;
    assert!(!seen.row("Device").is_empty() && !seen.row("Why").is_empty(), "{:?}", seen.rows);
    person.go("label").await.map(drop)
}

/// Waits for a change of alpha that came from the other person, for two polls at most.
async fn sees_another_alpha(person: &Person, before: f64) -> anyhow::Result<()> {
    let (limit, started) = (Duration::from_secs(2 * u64::from(POLL_SECS)), Instant::now());
    let is_another = |seen: &Seen| seen.alpha().is_some_and(|alpha| (alpha - before).abs() > 1e-9);
    let alpha = person.sees_within(limit, "another alpha", is_another).await?.alpha().unwrap_or_default();
    println!("{}: alpha {before} became {alpha} after {:.1} s", person.name, started.elapsed().as_secs_f32());
    Ok(())
}

/// Everybody's overview shows what another implementation computes from the export. The answer is that figure.
async fn alpha_equals_the_export(world: &World, people: &[&Person]) -> anyhow::Result<f64> {
    for person in people {
        person.sees("that all is in the bucket", Seen::is_synced).await?;
    }
    let expected = world.export()?.alpha().context("alpha is not defined in the export")?;
    for person in people {
        let is_equal = |seen: &Seen| seen.alpha().is_some_and(|alpha| (alpha - expected).abs() < 1e-9);
        person.sees(&format!("alpha {expected}"), is_equal).await?;
    }
    println!("alpha {expected} on every overview and from the export");
    Ok(expected)
}

/// An expert settles the first disagreement with the first label it was given. The answer is the text and the label.
async fn settle_one(world: &World) -> anyhow::Result<(String, String)> {
    let expert = world.joined("Eve", Role::Expert).await?;
    expert.go("review").await?;
    let seen = expert.sees("a disagreement", |seen| seen.disagreement.is_some()).await?;
    let text = seen.disagreement.clone().unwrap_or_default();
    let votes = "return [...document.querySelectorAll('.vote__answer')].map(vote => vote.textContent)";
    let votes: Vec<String> = expert.ask(votes, serde_json::json!([])).await?;
    assert!(votes.len() >= 2 && votes.iter().any(|vote| *vote != votes[0]), "no disagreement: {votes:?}");
    let label_idx = LABELS.iter().position(|label| *label == votes[0]).context("a vote for no label")?;
    expert.press(&format!("rseen in a test{ENTER}{}", label_idx + 1)).await?;
    expert.sees("something else", |seen| seen.disagreement.as_ref() != Some(&text)).await?;
    expert.sees("that all is in the bucket", Seen::is_synced).await?;
    Ok((text, votes[0].clone()))
}

/// The count on the overview, and in the history of whoever answered otherwise the decision.
async fn sees_the_settlement(
    person: &Person,
    text: &str,
    label: &str,
    own: &std::collections::BTreeMap<String, String>,
) -> anyhow::Result<()> {
    person.go("overview").await?;
    person.sees("one settled item", |seen| seen.row("Settled by experts") == "1").await?;
    let own = own.get(text).context("the settled item was not theirs")?;
    person.go("label").await?;
    person.press("h").await?;
    let shows = |seen: &Seen| {
        let row = seen.history.iter().find(|row| row.text == text);
        row.is_some_and(|row| row.settled.as_deref() == (own != label).then_some(label))
    };
    until("the history shows it", SOON, async || Ok(shows(&person.look().await?).then_some(()))).await?;
    person.press("h").await
}
