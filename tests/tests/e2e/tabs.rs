//! LOOP5: two tabs of one profile.

use std::time::Duration;

use accord_core::record::Role;
use accord_tests::browser::items::items;
use accord_tests::browser::wait::run;
use accord_tests::browser::{Seen, Setup, World};

use crate::{Noted, named, note_keys, noted, right, texts};

#[test]
fn loop5_two_tabs_of_one_profile_share_a_log() -> anyhow::Result<()> {
    run(async {
        let items = items(200, 5);
        let options = ["--votes", "1"];
        let setup = Setup { name: "Two tabs", texts: &texts(&items), poll_secs: 1, options: &options };
        let world = World::new(setup).await?;
        let ann = world.joined("Ann", Role::Labeler).await?;
        note_keys(&ann).await?;
        let first = ann.driver.window().await?;
        let second = ann.driver.new_tab().await?;
        ann.driver.switch_to_window(second.clone()).await?;
        ann.open(&world.page()).await?;
        ann.sees("an item in the second tab", |seen| seen.item.is_some()).await?;
        note_keys(&ann).await?;

        let right = right(&items);
        for _ in 0..3 {
            for tab in [&first, &second] {
                ann.driver.switch_to_window(tab.clone()).await?;
                for _ in 0..3 {
                    ann.label(&right).await?;
                }
            }
        }
        // And faster than the tabs can tell each other.
        for tab in [&first, &second, &first, &second] {
            ann.driver.switch_to_window(tab.clone()).await?;
            ann.press_every("12345", Duration::from_millis(40)).await?;
        }
        let mut keys: Vec<Noted> = Vec::new();
        for tab in [&first, &second] {
            ann.driver.switch_to_window(tab.clone()).await?;
            ann.sees("that all is in the bucket", Seen::is_synced).await?;
            keys.extend(noted(&ann).await?);
        }
        assert_eq!(keys.len(), 18 + 20);
        // Where both tabs answered the same item the later answer counts.
        keys.sort_by(|a, b| a.2.total_cmp(&b.2));
        let expected = named(keys.iter().map(|(text, label_idx, _)| (text.clone(), *label_idx)));
        println!("{} keys on {} items", keys.len(), expected.len());
        assert_eq!(world.export()?.answers_of("Ann"), expected);
        let n_events: Vec<usize> = world.check_logs()?.into_values().collect();
        assert_eq!(n_events, [1 + keys.len()], "one device, and an event for joining and for each key");
        Ok(())
    })
}
