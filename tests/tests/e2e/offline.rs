//! LOOP4: a whole session without the store.

use accord_core::record::Role;
use accord_tests::browser::items::items;
use accord_tests::browser::wait::run;
use accord_tests::browser::{Person, Seen, Setup, World};
use serde_json::json;

use crate::{named, right, texts};

const N_LABELS: usize = 25;

#[test]
fn loop4_a_session_offline_arrives_complete_and_once() -> anyhow::Result<()> {
    run(async {
        let items = items(100, 4);
        let setup = Setup { name: "Offline", texts: &texts(&items), poll_secs: 1, options: &[] };
        let world = World::new(setup).await?;
        let ann = world.joined("Ann", Role::Labeler).await?;
        world.wire.set_cut(true);
        set_online(&ann, false).await?;
        let right = right(&items);
        let mut answers = Vec::new();
        for _ in 0..N_LABELS {
            answers.push(ann.label(&right).await?);
        }
        let is_here = |seen: &Seen| seen.saves.as_deref() == Some("25 saved on this device");
        ann.sees("that all labels are on this device", is_here).await?;
        ann.find(".chip--fair").await?;
        assert!(world.export()?.labels.is_empty(), "labels passed through a cut wire");

        world.wire.set_cut(false);
        set_online(&ann, true).await?;
        let seen = ann.sees("that all is in the bucket", Seen::is_synced).await?;
        assert_eq!(seen.n_mine(), N_LABELS);
        assert_eq!(world.export()?.answers_of("Ann"), named(answers));
        let n_events: Vec<usize> = world.check_logs()?.into_values().collect();
        assert_eq!(n_events, [1 + N_LABELS]);
        Ok(())
    })
}

/// What pulling the cable does: requests fail and the browser says that it is offline.
async fn set_online(person: &Person, is_online: bool) -> anyhow::Result<()> {
    person.command("Network.enable", json!({})).await?;
    let conditions = json!({ "offline": !is_online, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
    person.command("Network.emulateNetworkConditions", conditions).await.map(drop)
}
