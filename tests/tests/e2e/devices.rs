//! EMB4 and EMB5: WebGPU that is not there, lacks something, or is taken away in the middle of a batch; a worker that dies.

use std::collections::BTreeMap;
use std::fs;
use std::time::{Duration, Instant};

use accord_core::crypto::text_item_id;
use accord_core::record::Role;
use accord_protocol::EncoderKind;
use accord_scorer::cache::block;
use accord_scorer::device::{Compute, MIN_COSINE, min_cosine};
use accord_scorer::encoder::{Encoder as _, Files, Input, load};
use accord_tests::browser::items::{Item, items};
use accord_tests::browser::wait::run;
use accord_tests::browser::{Graphics, Person, Seen, Setup, World};
use serde_json::json;

use crate::encoders::{LIMIT, TinyBert, ready};
use crate::{right, texts};

/// A software adapter compiles its first kernels slowly.
const WEBGPU_LIMIT: Duration = Duration::from_secs(150);
const DIM: usize = 24;

async fn world(name: &str, items: &[Item], tiny: &TinyBert, script: &str) -> anyhow::Result<World> {
    let option = tiny.option();
    let options = ["--encoder", option.as_str()];
    let setup = Setup { name, texts: &texts(items), poll_secs: 60, options: &options };
    World::with_worker_script(setup, Some(script)).await
}

async fn joined(world: &World, graphics: Graphics) -> anyhow::Result<Person> {
    let ann = world.person("Ann", graphics).await?;
    ann.join(&world.link(Role::Labeler)?).await?;
    Ok(ann)
}

/// What becomes of an encoder where WebGPU is like that.
async fn on_the_cpu(name: &str, graphics: Graphics, script: &str, why: &str) -> anyhow::Result<()> {
    let (items, tiny) = (items(80, 5), TinyBert::new(name)?);
    let world = world(name, &items, &tiny, script).await?;
    let ann = joined(&world, graphics).await?;
    let seen = ready(&ann).await?;
    println!("{name}: {}", seen.row("Encoder: why"));
    assert_eq!((seen.row("Device"), seen.row("Encoder: device")), ("CPU (SIMD)", "CPU (SIMD)"));
    assert!(seen.row("Why").contains(why), "{}", seen.row("Why"));
    assert!(seen.row("Encoder: why").contains(why), "{}", seen.row("Encoder: why"));
    assert_eq!(seen.row("Restarts"), "", "nothing had to be restarted");
    Ok(())
}

#[test]
fn emb4_without_navigator_gpu_the_cpu_encodes_and_says_why() -> anyhow::Result<()> {
    let script = "Object.defineProperty(navigator, 'gpu', { value: undefined });";
    run(on_the_cpu("No WebGPU", Graphics::Software, script, "this browser has no WebGPU"))
}

#[test]
fn emb4_an_adapter_without_timestamp_query_is_not_opened() -> anyhow::Result<()> {
    let script = "const features = Object.getOwnPropertyDescriptor(GPUAdapter.prototype, 'features').get;
        Object.defineProperty(GPUAdapter.prototype, 'features', { get() {
            return new Set([...features.call(this)].filter(name => name !== 'timestamp-query'));
        } });";
    run(on_the_cpu("No timestamps", Graphics::Software, script, "lacks timestamp queries"))
}

#[test]
fn emb4_a_fallback_adapter_loses_the_race() -> anyhow::Result<()> {
    let script = "for (const owner of [GPUAdapter, self.GPUAdapterInfo].filter(Boolean)) {
            Object.defineProperty(owner.prototype, 'isFallbackAdapter', { get: () => true });
        }";
    run(on_the_cpu("Fallback adapter", Graphics::Software, script, "is software"))
}

/// Keeps every device that is opened, and destroys them or ends the worker when it is told to.
const HOOKS: &str = "const devices = [];
    if (self.GPUAdapter) {
        const open = GPUAdapter.prototype.requestDevice;
        GPUAdapter.prototype.requestDevice = async function (...given) {
            const device = await open.apply(this, given);
            devices.push(device);
            return device;
        };
    }
    new BroadcastChannel('test').onmessage = ({ data }) => {
        if (data === 'destroy') devices.forEach(device => device.destroy());
        if (data === 'kill') setTimeout(() => { throw new Error('killed by a test'); });
    };";

async fn tell_worker(person: &Person, word: &str) -> anyhow::Result<()> {
    let script = "new BroadcastChannel('test').postMessage(arguments[0]); return true;";
    person.ask::<bool>(script, json!([word])).await.map(drop)
}

#[test]
fn emb5_a_killed_worker_is_replaced_and_computes_nothing_twice() -> anyhow::Result<()> {
    run(async {
        let (items, tiny) = (items(3_000, 5), TinyBert::new("killed")?);
        let world = world("Killed worker", &items, &tiny, HOOKS).await?;
        let ann = joined(&world, Graphics::Off).await?;
        for _ in 0..3 {
            ann.label(right(&items)).await?;
        }
        ann.go("status").await?;
        let has_some =
            |seen: &Seen| ["encoding", "ready"].iter().any(|word| seen.row("Encoder state").starts_with(word));
        ann.sees_within(LIMIT, "that items are being encoded", has_some).await?;
        tell_worker(&ann, "kill").await?;
        ann.sees("that it was restarted", |seen| seen.row("Restarts") == "1").await?;
        let seen = ready(&ann).await?;
        let n = |text: &str| text.split(' ').next().and_then(|n| n.parse::<usize>().ok()).unwrap_or_default();
        let (now, kept) = seen.row("Vectors").split_once(", ").unwrap_or_default();
        println!("after the kill: {}", seen.row("Vectors"));
        assert_eq!(n(now) + n(kept), 3_000);
        assert!(n(kept) > 0, "nothing was kept");
        let kept = vectors(&ann).await?;
        assert_eq!(kept.len(), 3_000);
        assert_eq!(kept.values().map(|(n_times, _)| n_times).max(), Some(&1), "a vector was computed twice");
        ann.go("label").await?;
        let seen = ann.sees("three labels", |seen| seen.n_mine() == 3).await?;
        assert_eq!(seen.n_mine(), 3);
        Ok(())
    })
}

#[test]
fn emb5_a_device_destroyed_in_the_middle_of_a_batch_costs_no_label_and_no_vector_is_wrong() -> anyhow::Result<()> {
    run(async {
        let (items, tiny) = (items(1_500, 5), TinyBert::new("destroyed")?);
        let world = world("Destroyed device", &items, &tiny, HOOKS).await?;
        let ann = joined(&world, Graphics::Software).await?;
        // The wish is set before anything is encoded, so that WebGPU has work to lose.
        ann.go("status").await?;
        ann.click("input[name=device-wish][value=webgpu]").await?;
        ann.go("label").await?;
        ann.driver.refresh().await?;
        ann.sees("an item", |seen| seen.item.is_some()).await?;
        for _ in 0..2 {
            ann.label(right(&items)).await?;
        }
        ann.go("status").await?;
        let on_webgpu = |seen: &Seen| seen.row("Encoder: device") == "WebGPU";
        let seen = ann.sees_within(WEBGPU_LIMIT, "that the encoder runs on WebGPU", on_webgpu).await?;
        println!("why: {}", seen.row("Encoder: why"));
        println!("state before: {}", seen.row("Encoder state"));
        let began = Instant::now();
        tell_worker(&ann, "destroy").await?;
        let goes_on = |seen: &Seen| {
            seen.row("Restarts") == "1" && seen.row("Device") == "CPU (SIMD)" && !seen.row("Latest order").is_empty()
        };
        let seen = ann.sees("that the processor took over", goes_on).await?;
        println!("took over after {:?}: {}", began.elapsed(), seen.row("Why"));
        assert!(seen.row("Why").contains("WebGPU stopped working"), "{}", seen.row("Why"));
        ready(&ann).await?;
        check_vectors(&ann, &items, &tiny).await?;
        ann.go("label").await?;
        ann.sees("both labels", |seen| seen.n_mine() == 2).await?;
        Ok(())
    })
}

/// Every kept vector against the one that the same encoder computes natively.
async fn check_vectors(person: &Person, items: &[Item], tiny: &TinyBert) -> anyhow::Result<()> {
    let kept = vectors(person).await?;
    let mut files = Files::new();
    for name in ["config.json", "model.safetensors", "tokenizer.json"] {
        files.insert(name.to_owned(), fs::read(tiny.path().join(name))?);
    }
    let encoder = load(EncoderKind::Bert, files, &Compute::cpu()).await?;
    let mut smallest = 1.0_f32;
    for some in items.chunks(64) {
        let inputs: Vec<Input<'_>> = some.iter().map(|item| Input::Text(&item.text)).collect();
        let encoded = encoder.encode(&inputs).await?;
        for (item, expected) in some.iter().zip(encoded.vectors.chunks_exact(DIM)) {
            let (_, found) = kept.get(text_item_id(&item.text).as_bytes()).expect("every item has a vector");
            smallest = smallest.min(min_cosine(found, expected, DIM));
        }
    }
    println!("smallest cosine of {} kept vectors to native ones: {smallest:.6}", kept.len());
    assert!(smallest >= MIN_COSINE, "{smallest}");
    Ok(())
}

/// The vectors this browser keeps by item, and how often each is there.
async fn vectors(person: &Person) -> anyhow::Result<BTreeMap<[u8; 16], (usize, Vec<f32>)>> {
    let script = "const done = arguments[0];
        const request = indexedDB.open('accord-vectors');
        request.onsuccess = () => {
            const all = request.result.transaction('blocks').objectStore('blocks').getAll();
            all.onsuccess = () => {
                request.result.close();
                done(all.result.map(bytes => Array.from(bytes, byte => String.fromCharCode(byte)).join('')).map(btoa));
            };
        };";
    let blocks: Vec<String> = person.await_script(script, json!([])).await?;
    let mut vectors: BTreeMap<[u8; 16], (usize, Vec<f32>)> = BTreeMap::new();
    for text in blocks {
        let block = block::decode(&from_base64(&text), DIM).expect("a kept block can be read");
        for (id, vector) in block.ids.iter().zip(block.vectors.chunks_exact(DIM)) {
            vectors.entry(*id).or_insert_with(|| (0, vector.to_vec())).0 += 1;
        }
    }
    Ok(vectors)
}

/// Standard base64, RFC 4648.
fn from_base64(text: &str) -> Vec<u8> {
    let value = |letter: u8| match letter {
        b'A'..=b'Z' => Some(letter - b'A'),
        b'a'..=b'z' => Some(letter - b'a' + 26),
        b'0'..=b'9' => Some(letter - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let (mut bytes, mut bits, mut n_bits) = (Vec::new(), 0_u32, 0);
    for value in text.bytes().filter_map(value) {
        bits = bits << 6 | u32::from(value);
        n_bits += 6;
        if n_bits >= 8 {
            n_bits -= 8;
            bytes.push((bits >> n_bits) as u8);
        }
    }
    bytes
}
