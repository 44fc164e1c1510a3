//! LOOP2: typing ahead with the store slow, and gone.

use std::time::Duration;

use accord_core::record::Role;
use accord_core::rng::SplitMix64;
use accord_tests::browser::items::items;
use accord_tests::browser::wait::run;
use accord_tests::browser::{LABELS, Person, Seen, Setup, World};

use crate::{named, note_keys, noted, texts};

/// A key every so often: much faster than anybody reads.
const PACE: Duration = Duration::from_millis(40);
const N_ITEMS: usize = 30;

#[test]
fn loop2_typing_ahead_with_the_store_slow_and_gone() -> anyhow::Result<()> {
    run(async {
        let items = items(150, 2);
        let setup = Setup { name: "Typing ahead", texts: &texts(&items), poll_secs: 1, options: &[] };
        let world = World::new(setup).await?;
        let ann = world.joined("Ann", Role::Labeler).await?;
        note_keys(&ann).await?;

        world.wire.set_delay_ms(1_500);
        type_ahead(&ann, 3).await?;
        world.wire.set_delay_ms(0);
        world.wire.set_cut(true);
        type_ahead(&ann, 4).await?;
        // And as fast as the browser takes them.
        ann.press(&random_keys(5)).await?;
        let seen = ann.sees("that labels are only here", |seen| !seen.is_synced()).await?;
        assert_eq!(seen.n_mine(), 3 * N_ITEMS);
        world.wire.set_cut(false);

        let noted = noted(&ann).await?;
        assert_eq!(noted.len(), 3 * N_ITEMS);
        assert!(noted.iter().all(|(text, ..)| !text.is_empty()), "a key came down while nothing was on screen");
        let mut gaps: Vec<f64> = noted.windows(2).map(|pair| pair[1].2 - pair[0].2).collect();
        gaps.sort_by(f64::total_cmp);
        println!("median gap between keys: {:.1} ms", gaps[gaps.len() / 2]);
        assert!(gaps[gaps.len() / 2] < 80.0, "the keys did not come fast enough for typing ahead");

        // Whoever waits can ask for it now instead of after the pause that follows failures.
        ann.sync_now().await?;
        ann.sees("that all is in the bucket", Seen::is_synced).await?;
        let expected = named(noted.into_iter().map(|(text, label_idx, _)| (text, label_idx)));
        assert_eq!(expected.len(), 3 * N_ITEMS, "an item was on screen twice");
        assert_eq!(world.export()?.answers_of("Ann"), expected);
        world.check_logs()?;
        Ok(())
    })
}

async fn type_ahead(person: &Person, seed: u64) -> anyhow::Result<()> {
    person.press_every(&random_keys(seed), PACE).await
}

fn random_keys(seed: u64) -> String {
    let mut rng = SplitMix64::new(seed);
    (0..N_ITEMS).map(|_| char::from(b'1' + rng.below(LABELS.len() as u64) as u8)).collect()
}
