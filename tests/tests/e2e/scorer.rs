//! LOOP6: with WebGPU and without.

use std::collections::BTreeSet;
use std::time::Duration;

use accord_core::record::Role;
use accord_protocol::{
    Content, DeviceKind, DeviceReport, DeviceWish, FromWorker, Labeled, NewItem, RankRequest, Ranking, ToWorker,
};
use accord_tests::browser::items::{Item, items};
use accord_tests::browser::wait::run;
use accord_tests::browser::{Graphics, LABELS, Person, Seen, Setup, World};
use anyhow::{Context as _, bail};
use serde_json::json;

use crate::{right, texts};

/// A software adapter compiles its first kernels slowly.
const WEBGPU_LIMIT: Duration = Duration::from_secs(90);
const TOP: usize = 20;

#[test]
fn loop6_without_webgpu_the_processor_orders_and_says_so() -> anyhow::Result<()> {
    run(async {
        let items = items(150, 6);
        let world = world(&items).await?;
        let ann = world.joined("Ann", Role::Labeler).await?;
        let seen = ordered(&ann, &items).await?;
        assert_eq!(seen.row("Device"), "CPU (SIMD)");
        assert!(seen.row("Why").contains("WebGPU"), "{}", seen.row("Why"));
        println!("why: {}", seen.row("Why"));
        Ok(())
    })
}

#[test]
fn loop6_with_webgpu_both_devices_agree_on_the_top_of_the_order() -> anyhow::Result<()> {
    run(async {
        let items = items(150, 6);
        let world = world(&items).await?;
        let ann = world.person("Ann", Graphics::Software).await?;
        ann.join(&world.link(Role::Labeler)?).await?;
        let seen = ordered(&ann, &items).await?;
        // A software adapter runs on the same processor, so it must not win, but it is found.
        assert_eq!(seen.row("Device"), "CPU (SIMD)");
        assert!(seen.row("Why").contains("software"), "{}", seen.row("Why"));
        assert!(seen.row("WebGPU adapter").ends_with("(software)"), "{:?}", seen.rows);

        ann.click("input[name=device-wish][value=webgpu]").await?;
        let on_webgpu = |seen: &Seen| seen.row("Device") == "WebGPU";
        let seen = ann.sees_within(WEBGPU_LIMIT, "that WebGPU is in use", on_webgpu).await?;
        println!("why: {}; difference {}", seen.row("Why"), seen.row("Largest difference"));
        ann.go("label").await?;
        for _ in 0..3 {
            ann.label(right(&items)).await?;
        }
        ann.go("status").await?;
        let seen = ann.sees("an order of 9 labels", |seen| seen.row("Latest order").starts_with("9 labels")).await?;
        assert_eq!((seen.row("Device"), seen.row("Scorer"), seen.row("Restarts")), ("WebGPU", "", ""));

        for n_labels in [0, 30] {
            let cpu = rank(&ann, &items, n_labels, DeviceWish::Cpu).await?;
            let gpu = rank(&ann, &items, n_labels, DeviceWish::WebGpu).await?;
            assert_eq!((cpu.0.chosen, gpu.0.chosen), (DeviceKind::Cpu, DeviceKind::WebGpu), "{}", gpu.0.why);
            assert_eq!((cpu.1.device, gpu.1.device), (DeviceKind::Cpu, DeviceKind::WebGpu));
            let top = |ranking: &Ranking| ranking.order.iter().take(TOP).copied().collect::<BTreeSet<u32>>();
            let n_common = top(&cpu.1).intersection(&top(&gpu.1)).count();
            println!("{n_labels} labels: {n_common} of the first {TOP} are the same on both devices");
            assert!(n_common * 100 >= TOP * 95);
        }
        Ok(())
    })
}

async fn world(items: &[Item]) -> anyhow::Result<World> {
    World::new(Setup { name: "Devices", texts: &texts(items), poll_secs: 1, options: &[] }).await
}

/// Labels six items and sees on the status page that the order follows.
async fn ordered(person: &Person, items: &[Item]) -> anyhow::Result<Seen> {
    for _ in 0..6 {
        person.label(right(items)).await?;
    }
    person.go("status").await?;
    person.sees("an order of 6 labels", |seen| seen.row("Latest order").starts_with("6 labels")).await
}

/// Ranks the items in a worker of its own, the one that the page uses, which takes and gives bytes.
async fn rank(
    person: &Person,
    items: &[Item],
    n_labels: u32,
    device: DeviceWish,
) -> anyhow::Result<(DeviceReport, Ranking)> {
    let labels = (0..n_labels).map(|idx| {
        // Spread over the file, so that every label occurs.
        let item_idx = idx * 4;
        Labeled { item_idx, class_idx: items[item_idx as usize].label_idx as u32, weight: 1.0 }
    });
    let (n_classes, labels) = (LABELS.len() as u32, labels.collect());
    let request = RankRequest { generation: 1, n_classes, labels, seed: 7, demoted: Vec::new(), expected: Vec::new() };
    let items = (0_u32..).zip(items).map(|(number, item)| NewItem {
        id: u128::from(number).to_le_bytes(),
        content: Content::Text(item.text.clone()),
    });
    let messages = [
        ToWorker::Start { device, gpu_lost: None },
        ToWorker::AddItems { items: items.collect() },
        ToWorker::Rank(request),
    ];
    let bytes: Vec<Vec<u8>> = messages.iter().map(postcard::to_allocvec).collect::<Result<_, _>>()?;
    // The worker speaks first; `Ranked` and `Failed` are the fourth and the sixth of its messages.
    let script = "const [messages, done] = arguments;
        const worker = new Worker('./accord-scorer_loader.js', { type: 'module' });
        const answers = [];
        worker.onerror = event => done({ error: event.message });
        worker.onmessage = ({ data }) => {
            const answer = [...new Uint8Array(data)];
            if (answers.push(answer) === 1) {
                messages.forEach(message => worker.postMessage(new Uint8Array(message).buffer));
            }
            if (answer[0] === 3 || answer[0] === 5) {
                worker.terminate();
                done({ answers });
            }
        };";
    let answer: serde_json::Value = person.await_script(script, json!([bytes])).await?;
    let answers: Vec<Vec<u8>> =
        serde_json::from_value(answer["answers"].clone()).context(answer["error"].to_string())?;
    let (mut report, mut ranking) = (None, None);
    for bytes in answers {
        match postcard::from_bytes(&bytes)? {
            FromWorker::Device(found) => report = Some(found),
            FromWorker::Ranked(found) => ranking = Some(found),
            FromWorker::Failed { message } => bail!("the worker failed: {message}"),
            _ => {}
        }
    }
    report.zip(ranking).context("the worker made no order")
}
