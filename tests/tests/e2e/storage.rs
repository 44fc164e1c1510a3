//! EMB3, EMB5 and EMB6 where a browser's storage is shared, missing or full, and where a worker hangs; embeddings that
//! came with the data.

use std::fs;
use std::time::Duration;

use accord_core::record::Role;
use accord_protocol::{EncoderState, ToWorker};
use accord_scorer::weights::npy;
use accord_tests::browser::items::items;
use accord_tests::browser::wait::run;
use accord_tests::browser::{Graphics, Seen, Setup, World};
use serde_json::json;

use crate::encoders::{TinyBert, ready};
use crate::raw_worker::{RawWorker, plan_with};
use crate::{right, texts};

const FILE_BYTES: usize = 6_000_000;

fn weights() -> Vec<u8> {
    (0..FILE_BYTES).map(|at| (at * 37 + at / 241) as u8).collect()
}

#[test]
fn emb3_of_two_tabs_one_downloads_and_the_other_reads() -> anyhow::Result<()> {
    run(async {
        let (items, bytes) = (items(60, 3), weights());
        let world =
            World::new(Setup { name: "Two downloads", texts: &texts(&items), poll_secs: 60, options: &[] }).await?;
        tokio::task::block_in_place(|| world.store().put("model/shared", bytes.clone()))?;
        let ann = world.joined("Ann", Role::Labeler).await?;
        let plan = plan_with(&bytes, FILE_BYTES, world.url_of("model/shared"));
        let first = ann.driver.window().await?;
        let raw = RawWorker::start(&ann, &texts(&items)).await?;
        world.wire.set_answer_delay_ms(40);
        raw.tell(&[ToWorker::UseEncoder(plan.clone())]).await?;
        raw.reports(
            "that the first tab downloads",
            |report| matches!(report.state, EncoderState::Downloading { n_bytes, .. } if n_bytes > 200_000),
        )
        .await?;
        let second = ann.driver.new_tab().await?;
        ann.driver.switch_to_window(second).await?;
        ann.open(&world.page()).await?;
        ann.sees("an item in the second tab", |seen| seen.item.is_some()).await?;
        let other = RawWorker::start(&ann, &texts(&items)).await?;
        other.tell(&[ToWorker::UseEncoder(plan)]).await?;
        world.wire.set_answer_delay_ms(0);
        let is_ready = |state: &EncoderState| matches!(state, EncoderState::Ready { .. });
        let report = other.reports("that the second tab is ready", |report| is_ready(&report.state)).await?;
        assert_eq!(report.downloaded_bytes, 0, "the second tab waited and then read");
        ann.driver.switch_to_window(first).await?;
        let report = raw.reports("that the first tab is ready", |report| is_ready(&report.state)).await?;
        assert_eq!(report.downloaded_bytes, FILE_BYTES as u64);
        Ok(())
    })
}

#[test]
fn emb3_emb6_without_private_files_the_encoder_serves_from_memory_and_its_vectors_are_kept() -> anyhow::Result<()> {
    run(async {
        let (items, tiny) = (items(80, 5), TinyBert::new("no-files")?);
        let option = tiny.option();
        let options = ["--encoder", option.as_str()];
        let setup = Setup { name: "No files", texts: &texts(&items), poll_secs: 60, options: &options };
        // As in some browsers' private windows.
        let script =
            "StorageManager.prototype.getDirectory = () => Promise.reject(new DOMException('', 'SecurityError'));";
        let world = World::with_worker_script(setup, Some(script)).await?;
        let ann = world.person("Ann", Graphics::Off).await?;
        ann.join(&world.link(Role::Labeler)?).await?;
        let seen = ready(&ann).await?;
        assert_eq!(seen.row("Vectors"), "80 encoded now, 0 from this device");
        assert!(seen.row("Note").contains("does not keep the encoder's files"), "{}", seen.row("Note"));
        ann.driver.refresh().await?;
        let seen = ready(&ann).await?;
        assert_eq!(seen.row("Vectors"), "0 encoded now, 80 from this device");
        Ok(())
    })
}

#[test]
fn emb3_a_full_device_costs_the_kept_files_but_neither_the_encoder_nor_a_label() -> anyhow::Result<()> {
    run(async {
        let (items, bytes) = (items(60, 3), weights());
        let world =
            World::new(Setup { name: "Full device", texts: &texts(&items), poll_secs: 60, options: &[] }).await?;
        tokio::task::block_in_place(|| world.store().put("model/full", bytes.clone()))?;
        let ann = world.joined("Ann", Role::Labeler).await?;
        let origin: String = ann.ask("return location.origin;", json!([])).await?;
        // Room for the labels and for half of the weights.
        let quota = json!({ "origin": origin, "quotaSize": FILE_BYTES / 2 });
        ann.command("Storage.overrideQuotaForOrigin", quota).await?;
        let raw = RawWorker::start(&ann, &texts(&items)).await?;
        raw.tell(&[ToWorker::UseEncoder(plan_with(&bytes, FILE_BYTES, world.url_of("model/full")))]).await?;
        let is_ready = |state: &EncoderState| matches!(state, EncoderState::Ready { .. });
        let report = raw.reports("that all is ready", |report| is_ready(&report.state)).await?;
        println!("notes: {:?}; {} bytes of weights kept", report.notes, report.weights_bytes);
        assert_eq!((report.n_embedded + report.n_from_cache, report.weights_bytes), (60, 0));
        assert!(report.notes.iter().any(|note| note.contains("does not keep")), "{:?}", report.notes);
        for _ in 0..3 {
            ann.label(right(&items)).await?;
        }
        ann.sees("that all is in the bucket", Seen::is_synced).await?;
        ann.driver.refresh().await?;
        ann.sees("three labels", |seen| seen.n_mine() == 3).await?;
        Ok(())
    })
}

#[test]
fn emb5_a_silent_worker_is_replaced() -> anyhow::Result<()> {
    run(async {
        let items = items(60, 3);
        let setup = Setup { name: "Silent worker", texts: &texts(&items), poll_secs: 60, options: &[] };
        let script = "new BroadcastChannel('test').onmessage = () => { for (;;) {} };";
        let world = World::with_worker_script(setup, Some(script)).await?;
        let ann = world.person("Ann", Graphics::Off).await?;
        ann.join(&world.link(Role::Labeler)?).await?;
        ann.label(right(&items)).await?;
        ann.go("status").await?;
        ann.sees("an order", |seen| !seen.row("Latest order").is_empty()).await?;
        let _: bool = ann.ask("new BroadcastChannel('test').postMessage('hang'); return true;", json!([])).await?;
        ann.go("label").await?;
        ann.label(right(&items)).await?;
        ann.go("status").await?;
        let replaced = |seen: &Seen| seen.row("Restarts") == "1" && !seen.row("Latest order").is_empty();
        ann.sees_within(Duration::from_secs(90), "that it was replaced", replaced).await?;
        ann.go("label").await?;
        ann.sees("both labels", |seen| seen.n_mine() == 2).await?;
        Ok(())
    })
}

#[test]
fn enc4_emb7_embeddings_that_came_with_the_data_order_the_queue_without_an_encoder() -> anyhow::Result<()> {
    run(async {
        let (items, folder) = (items(300, 9), std::env::temp_dir().join(format!("accord-npy-{}", std::process::id())));
        fs::create_dir_all(&folder)?;
        // Two numbers of the text suffice: what is tried is their way to the queue.
        let rows = items.iter().enumerate().flat_map(|(at, item)| [1.0 + item.label_idx as f32, 0.01 * at as f32]);
        let path = folder.join("vectors.npy");
        fs::write(&path, npy::encode_matrix(&rows.collect::<Vec<_>>(), 2, npy::NpyDtype::F32))?;
        let option = path.display().to_string();
        let options = ["--embeddings", option.as_str()];
        let setup = Setup { name: "Shipped", texts: &texts(&items), poll_secs: 60, options: &options };
        let world = World::new(setup).await?;
        fs::remove_dir_all(&folder)?;
        let ann = world.joined("Ann", Role::Labeler).await?;
        let seen = ready(&ann).await?;
        println!("{}; {}; {}", seen.row("Encoder"), seen.row("Encoder state"), seen.row("Order rests on"));
        assert!(seen.row("Vectors").starts_with("0 encoded now"), "{}", seen.row("Vectors"));
        Ok(())
    })
}
