//! EMB3: weights that are cut, changed, shorter or missing, and a network that goes away; the worker without the page.

use std::time::Duration;

use accord_core::record::Role;
use accord_protocol::{EncoderState, FromWorker, ToWorker};
use accord_tests::browser::items::items;
use accord_tests::browser::wait::run;
use accord_tests::browser::{Setup, World, until};

use crate::raw_worker::{RawWorker, plan_with};
use crate::texts;

const FILE_BYTES: usize = 6_000_000;

fn weights() -> Vec<u8> {
    (0..FILE_BYTES).map(|at| (at * 31 + at / 251) as u8).collect()
}

async fn world(name: &str) -> anyhow::Result<World> {
    World::new(Setup { name, texts: &texts(&items(60, 3)), poll_secs: 60, options: &[] }).await
}

fn is_ready(state: &EncoderState) -> bool {
    matches!(state, EncoderState::Ready { .. })
}

#[test]
fn emb3_a_download_that_is_cut_goes_on_where_it_stopped_and_happens_once() -> anyhow::Result<()> {
    run(async {
        let (world, items, bytes) = (world("Cut download").await?, items(60, 3), weights());
        tokio::task::block_in_place(|| world.store().put("model/cut", bytes.clone()))?;
        let ann = world.joined("Ann", Role::Labeler).await?;
        let raw = RawWorker::start(&ann, &texts(&items)).await?;
        world.wire.set_answer_delay_ms(40);
        raw.tell(&[ToWorker::UseEncoder(plan_with(&bytes, FILE_BYTES, world.url_of("model/cut")))]).await?;
        raw.reports("that half is there", |report| {
            matches!(report.state, EncoderState::Downloading { n_bytes, .. } if n_bytes > FILE_BYTES as u64 / 2)
        })
        .await?;
        world.wire.set_cut(true);
        let waiting = raw
            .reports("that the network is gone", |report| matches!(report.state, EncoderState::Waiting { .. }))
            .await?;
        println!("while the network is gone: {:?}", waiting.state);
        world.wire.set_cut(false);
        world.wire.set_answer_delay_ms(0);
        let ready = raw.reports("that all is ready", |report| is_ready(&report.state)).await?;
        assert_eq!(ready.downloaded_bytes, FILE_BYTES as u64, "what was at hand was not fetched again");
        assert_eq!((ready.n_embedded, ready.n_from_cache), (60, 0));
        assert_eq!(ready.weights_bytes, FILE_BYTES as u64);
        println!("vectors lose {:.1e}, memory {} bytes", ready.loss, ready.memory_bytes);

        // The second visit: not a byte over the wire, not a vector computed.
        let before = world.wire.n_answer_bytes();
        let raw = RawWorker::start(&ann, &texts(&items)).await?;
        raw.tell(&[ToWorker::UseEncoder(plan_with(&bytes, FILE_BYTES, world.url_of("model/cut")))]).await?;
        let ready = raw.reports("that all is ready", |report| is_ready(&report.state)).await?;
        assert_eq!((ready.downloaded_bytes, ready.n_embedded, ready.n_from_cache), (0, 0, 60));
        let n_sent = world.wire.n_answer_bytes() - before;
        assert!(n_sent < 100_000, "the store sent {n_sent} bytes");

        raw.tell(&[ToWorker::ReleaseWeights, ToWorker::ClearCache]).await?;
        raw.reports("that nothing is kept", |report| report.weights_bytes == 0 && report.cache_bytes == 0).await?;
        Ok(())
    })
}

#[test]
fn emb3_a_download_that_a_closed_tab_cut_goes_on_at_the_next_visit() -> anyhow::Result<()> {
    run(async {
        let (world, items, bytes) = (world("Closed tab").await?, items(60, 3), weights());
        tokio::task::block_in_place(|| world.store().put("model/closed", bytes.clone()))?;
        let ann = world.joined("Ann", Role::Labeler).await?;
        let plan = plan_with(&bytes, FILE_BYTES, world.url_of("model/closed"));
        let raw = RawWorker::start(&ann, &texts(&items)).await?;
        world.wire.set_answer_delay_ms(40);
        raw.tell(&[ToWorker::UseEncoder(plan.clone())]).await?;
        raw.reports("that half is there", |report| {
            matches!(report.state, EncoderState::Downloading { n_bytes, .. } if n_bytes > FILE_BYTES as u64 / 2)
        })
        .await?;
        // The worker is ended in the middle.
        let raw = RawWorker::start(&ann, &texts(&items)).await?;
        world.wire.set_answer_delay_ms(0);
        raw.tell(&[ToWorker::UseEncoder(plan)]).await?;
        let ready = raw.reports("that all is ready", |report| is_ready(&report.state)).await?;
        println!("{} of {FILE_BYTES} bytes were fetched by the second visit", ready.downloaded_bytes);
        assert!(ready.downloaded_bytes < FILE_BYTES as u64 / 2 + 100_000);
        Ok(())
    })
}

#[test]
fn emb3_wrong_files_are_refused_and_the_instant_order_stays() -> anyhow::Result<()> {
    run(async {
        let (world, items, bytes) = (world("Wrong files").await?, items(60, 3), weights());
        let mut changed = bytes.clone();
        changed[FILE_BYTES / 3] ^= 1;
        tokio::task::block_in_place(|| {
            world.store().put("model/changed", changed)?;
            world.store().put("model/short", bytes[..FILE_BYTES / 2].to_vec())?;
            world.store().put("model/long", [bytes.clone(), vec![0; 100]].concat())
        })?;
        let ann = world.joined("Ann", Role::Labeler).await?;
        let cases = [
            ("model/changed", "not the one that the owner signed"),
            ("model/short", "shorter where it lies"),
            ("model/long", "longer than the owner signed"),
            ("model/missing", "no such file"),
        ];
        for (key, words) in cases {
            let raw = RawWorker::start(&ann, &texts(&items)).await?;
            raw.tell(&[ToWorker::UseEncoder(plan_with(&bytes, FILE_BYTES, world.url_of(key)))]).await?;
            let failed = raw
                .reports(&format!("why {key} is refused"), |report| matches!(report.state, EncoderState::Failed { .. }))
                .await?;
            println!("{key}: {:?}", failed.state);
            assert!(format!("{:?}", failed.state).contains(words), "{:?}", failed.state);
            let is_order = |message: &FromWorker| matches!(message, FromWorker::Ranked(_)).then_some(());
            raw.hears("an order", is_order).await?;
            let n_kept: u64 = ann.await_script(N_KEPT, serde_json::json!([])).await?;
            assert_eq!(n_kept, 0, "{key}: what was refused is still on the device");
        }
        Ok(())
    })
}

#[test]
fn emb3_an_expired_url_is_renewed_by_the_page() -> anyhow::Result<()> {
    run(async {
        let (world, items, bytes) = (world("Expired URL").await?, items(60, 3), weights());
        tokio::task::block_in_place(|| world.store().put("model/expired", bytes.clone()))?;
        let ann = world.joined("Ann", Role::Labeler).await?;
        let raw = RawWorker::start(&ann, &texts(&items)).await?;
        let good = world.url_of("model/expired");
        let expired = good.replace("X-Amz-Signature=", "X-Amz-Signature=00");
        raw.tell(&[ToWorker::UseEncoder(plan_with(&bytes, FILE_BYTES, expired))]).await?;
        let asked = |message: &FromWorker| match message {
            FromWorker::NeedsUrl { sha256 } => Some(*sha256),
            _ => None,
        };
        let sha256 = raw.hears("that a URL is asked for", asked).await?;
        raw.tell(&[ToWorker::Url { sha256, url: good }]).await?;
        until("the encoder is ready", Duration::from_secs(60), async || {
            let heard = raw.heard().await?;
            let is_there =
                |message: &FromWorker| matches!(message, FromWorker::Encoder(report) if is_ready(&report.state));
            Ok(heard.iter().any(is_there).then_some(()))
        })
        .await
    })
}

/// How many bytes of weights this browser keeps.
const N_KEPT: &str = "const done = arguments[0];
    (async () => {
        const root = await navigator.storage.getDirectory();
        const folder = await root.getDirectoryHandle('accord-weights', { create: true });
        let sum = 0;
        for await (const handle of folder.values()) sum += (await handle.getFile()).size;
        done(sum);
    })();";
