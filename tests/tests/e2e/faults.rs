//! SYN3, SYN5 and SYN6 in real browsers: two labelers over a store of another maker, with a proxy between that plays the
//! list of faults.

use std::time::{Duration, SystemTime};

use accord_core::record::Role;
use accord_core::wire::segment::SegmentKey;
use accord_tests::browser::items::items;
use accord_tests::browser::wait::run;
use accord_tests::browser::{Person, Seen, Setup, World};
use accord_tests::peers;
use anyhow::Context as _;

use crate::{named, often_wrong, right, texts};

const N_LABELS: usize = 24;
/// Failures are followed by waits of up to a minute.
const CALM: Duration = Duration::from_secs(150);

#[test]
fn syn3_syn5_syn6_through_every_fault_nothing_is_lost_or_doubled_and_all_see_the_same() -> anyhow::Result<()> {
    let seed = std::env::var("ACCORD_E2E_SEED").ok().and_then(|seed| seed.parse().ok());
    let seed = seed.unwrap_or(SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?.as_secs());
    let peer = peers::if_installable("SeaweedFS", peers::seaweedfs())?;
    println!("seed of the faults: {seed}; store: {}", peer.as_ref().map_or("the embedded one", |_| "SeaweedFS"));
    let store_url = peer.as_ref().map(|peer| peer.url.clone());
    run(async move {
        let items = items(N_LABELS, 11);
        let options = ["--votes", "2", "--random-share", "0", "--not-blind"];
        let setup = Setup { name: "Every fault", texts: &texts(&items), poll_secs: 2, options: &options };
        let world = World::with_faults(setup, store_url, seed).await?;
        let proxy = world.unreliable.as_ref().context("no proxy")?;
        let (ann, bob) = tokio::try_join!(world.joined("Ann", Role::Labeler), world.joined("Bob", Role::Labeler))?;
        let n_before = proxy.n_requests();
        proxy.set_on(true);
        let (by_ann, by_bob) = (right(&items), often_wrong(&items));
        let (mut of_ann, mut of_bob) = (Vec::new(), Vec::new());
        for _ in 0..N_LABELS {
            of_ann.push(ann.label(&by_ann).await?);
            of_bob.push(bob.label(&by_bob).await?);
        }
        for person in [&ann, &bob] {
            person.sees_within(CALM, "that all is in the store", Seen::is_synced).await?;
        }
        // The store is read past the proxy: what pages call synced is there.
        let tables = world.export()?;
        assert_eq!(tables.answers_of("Ann"), named(of_ann));
        assert_eq!(tables.answers_of("Bob"), named(of_bob));
        let mut n_events: Vec<usize> = world.check_logs()?.into_values().collect();
        n_events.sort_unstable();
        assert_eq!(n_events, [1 + N_LABELS; 2], "one event for joining and one for each answer");
        // Both come to see what the export says, with faults still on.
        let expected = tables.alpha().context("alpha is not defined in the export")?;
        for person in [&ann, &bob] {
            person.go("overview").await?;
            let is_equal = |seen: &Seen| seen.alpha().is_some_and(|alpha| (alpha - expected).abs() < 1e-9);
            person.sees_within(CALM, &format!("alpha {expected}"), is_equal).await?;
        }
        let n_requests = proxy.n_requests() - n_before;
        proxy.set_on(false);
        tell(&world, n_requests)?;
        nothing_is_set_aside(&ann).await?;
        nothing_is_set_aside(&bob).await
    })
}

/// Prints what happened; each kind of fault must have come about, or the test has not tried it.
fn tell(world: &World, n_requests: u64) -> anyhow::Result<()> {
    let counts = world.unreliable.as_ref().map(|proxy| proxy.counts()).unwrap_or_default();
    let n_faults: u64 = counts.values().sum();
    let n_labels = 2 * N_LABELS as u64;
    for (fault, n_times) in &counts {
        println!("{n_times:5} × {}", fault.words());
    }
    let per_label = n_requests as f64 / n_labels as f64;
    println!(
        "{n_labels} labels, 0 lost, 0 doubled; {n_requests} requests, {per_label:.1} per label; {n_faults} faults"
    );
    assert!(n_faults > 10 && counts.len() >= 5, "hardly any fault came about: {counts:?}");
    let keys = tokio::task::block_in_place(|| world.store().list("log/"))?;
    let n_strange = keys.iter().filter(|object| SegmentKey::parse(&object.key).is_none()).count();
    anyhow::ensure!(n_strange == 0, "{n_strange} objects among the logs are no pieces of logs");
    Ok(())
}

/// Pieces that were damaged on their way were fetched again.
async fn nothing_is_set_aside(person: &Person) -> anyhow::Result<()> {
    person.sync_now().await?;
    let is_fine =
        "return !document.body.innerText.includes('set aside') && !document.body.innerText.includes('incomplete')";
    accord_tests::browser::until("nothing is set aside any more", CALM, async || {
        Ok(person.ask::<bool>(is_fine, serde_json::json!([])).await?.then_some(()))
    })
    .await
}
