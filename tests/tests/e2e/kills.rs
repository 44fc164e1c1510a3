//! LOOP3: `kill -9` of the whole browser at any moment.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use accord_core::record::Role;
use accord_core::rng::SplitMix64;
use accord_tests::browser::items::items;
use accord_tests::browser::wait::run_for;
use accord_tests::browser::{Person, Seen, Setup, World};
use serde_json::json;

use crate::texts;

/// The page is killed so often, unless the environment says otherwise.
const N_KILLS: usize = 5;

#[test]
fn loop3_kill_9_of_the_browser_loses_nothing_shown_as_saved() -> anyhow::Result<()> {
    let n_kills = std::env::var("ACCORD_E2E_KILLS").ok().and_then(|n| n.parse().ok()).unwrap_or(N_KILLS);
    let seed = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?.as_nanos() as u64;
    println!("seed of the moments: {seed}");
    // Each round starts a browser anew.
    run_for(Duration::from_secs(120 + 30 * n_kills as u64), async move {
        let mut rng = SplitMix64::new(seed);
        let items = items(200 + 60 * n_kills, 3);
        let options = ["--votes", "1"];
        let setup = Setup { name: "Kills", texts: &texts(&items), poll_secs: 1, options: &options };
        let world = World::new(setup).await?;
        let mut ann = world.joined("Ann", Role::Labeler).await?;
        let mut saved: BTreeMap<String, String> = BTreeMap::new();
        let mut n_unsaved = 0;
        for round in 1..=n_kills {
            let moment = Duration::from_millis(150 + rng.below(2_500));
            let seen = label_and_kill(&ann, moment).await?;
            let shown = seen.history.iter().filter(|row| row.state != "being saved");
            let shown: BTreeMap<String, String> = shown.map(|row| (row.text.clone(), row.answer.clone())).collect();
            let n_saved = seen.n_mine() - seen.n_being_saved();
            println!("kill {round} after {moment:?}: {} answered, {n_saved} shown as saved", seen.n_mine());
            saved.extend(shown);
            n_unsaved += seen.n_being_saved();

            ann = world.restart(ann).await?;
            ann.open(&world.page()).await?;
            let is_back = |seen: &Seen| seen.item.is_some() && seen.n_mine() >= n_saved;
            ann.sees(&format!("{n_saved} answers again"), is_back).await?;
            ann.press("h").await?;
            let seen = ann.sees("the history", |seen| !seen.history.is_empty()).await?;
            for row in &seen.history {
                assert!(saved.get(&row.text).is_none_or(|answer| *answer == row.answer), "{row:?} was something else");
            }
            ann.press("h").await?;
        }
        let seen = ann.sees("that all is in the bucket", Seen::is_synced).await?;
        let answers = world.export()?.answers_of("Ann");
        assert!(!saved.is_empty(), "nothing was ever shown as saved");
        for (text, label) in &saved {
            assert_eq!(answers.get(text), Some(label), "{text} was shown as saved");
        }
        assert_eq!(answers.len(), seen.n_mine());
        // One event for joining and one for each answer: nothing is there twice.
        let n_events: Vec<usize> = world.check_logs()?.into_values().collect();
        assert_eq!(n_events, [1 + answers.len()]);
        println!(
            "{n_kills} kills: {} answers, {} of them looked up by name as saved before a kill; 0 lost, 0 doubled; {n_unsaved} \
             were being saved at a kill",
            answers.len(),
            saved.len()
        );
        Ok(())
    })
}

/// Keys come down in the page by themselves, and somewhere among them the page is looked at and at once killed.
async fn label_and_kill(person: &Person, moment: Duration) -> anyhow::Result<Seen> {
    person.press("h").await?;
    person.sees("an open history", |seen| seen.dialog.as_deref() == Some("Your recent answers")).await?;
    let script = "const [moment, done] = arguments;
        let n_keys = 0;
        const press = () => {
            const key = String(1 + n_keys++ % 6);
            document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code: `Digit${key}`, bubbles: true }));
        };
        setInterval(press, 30);
        setTimeout(done, moment);";
    let _: Option<()> = person.await_script(script, json!([moment.as_millis() as u64])).await?;
    let seen = person.look().await?;
    person.kill().await?;
    Ok(seen)
}
