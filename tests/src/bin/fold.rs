//! Times the fold of a large project natively: `cargo run --release -p accord-tests --features simulator --bin fold`.
//!
//! One million answers of 1,000 people, in segments as pages seal them: opened (signature, hash, form), folded, written as
//! a snapshot; then, in a process of its own, opened from that snapshot as a labeler's page does, with the memory that
//! takes. `fold N` takes N people instead. One thread; times are those of the processor, so that what else the machine
//! does hardly counts.
//!
//! `fold N --chromium` opens the same project in Chromium, by the page's own WebAssembly: all but the last hundred segments
//! from the snapshot, these one by one.

#[path = "fold/chromium.rs"]
mod chromium;

use std::borrow::Cow;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use accord_core::certificate::Certificate;
use accord_core::command::{Ctx, hello};
use accord_core::crypto::{SecretKey, sha256};
use accord_core::event::{Answer, Choice, Event, EventKind, Millis, Reason, Stratum};
use accord_core::ids::{Digest, EventId, ItemId, LabelerId, ModelHash};
use accord_core::project::Project;
use accord_core::record::{LabelName, Manifest, Role};
use accord_core::rng::SplitMix64;
use accord_core::testkit::{self, PROJECT};
use accord_core::wire::event::encode;
use accord_core::wire::item::{encode_shard, item_of};
use accord_core::wire::manifest::{encode_manifest, encode_members};
use accord_core::wire::segment::{self, Header, Sealed};
use accord_core::wire::snapshot;
use accord_tests::process::processor_time;

const N_EACH: u64 = 1_000;
const VOTES_PER_ITEM: u64 = 3;
const LABELS: [&str; 6] = ["a", "b", "c", "d", "e", "f"];
/// What a page seals at once.
const EVENTS_PER_SEGMENT: usize = 64;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let n_people: u64 = arguments.next().and_then(|text| text.parse().ok()).unwrap_or(1_000);
    match arguments.next().as_deref() {
        Some("--chromium") => {
            if let Err(why) = chromium::open(n_people) {
                println!("Chromium did not open it: {why:#}");
            }
        }
        Some(file) => open_snapshot(n_people, Path::new(file)),
        None => fold_logs(n_people),
    }
}

/// A project with items and without answers, as the page of a labeler holds it.
fn project(n_people: u64) -> Project {
    let mut manifest = testkit::manifest(&LABELS);
    manifest.policy.votes_per_item = 3;
    manifest.policy.max_votes = 3;
    let mut project = Project::new(manifest, testkit::members()).keep_details_of(me());
    let texts = (0..n_people * N_EACH / VOTES_PER_ITEM).map(|n| format!("The text with the number {n}"));
    project.add_items(texts.map(|text| item_of(&text, None)).collect());
    project
}

fn me() -> LabelerId {
    SecretKey::from_seed(&seed_of(0)).public().labeler()
}

fn fold_logs(n_people: u64) {
    let n_events = n_people * N_EACH;
    let mut project = project(n_people);
    println!("{n_people} people, {n_events} answers, {} items", project.items().len());
    let (sealed, secs) = timed(|| segments(&project, n_people));
    let n_bytes: usize = sealed.iter().map(|segment| segment.bytes.len()).sum();
    let each = n_bytes as u64 / n_events;
    println!("{secs:>8.2} s  made {} segments, {} MB, {each} bytes an event", sealed.len(), megabytes(n_bytes));
    let opened = || sealed.iter().map(|it| (it.key.as_str(), segment::open(&it.key, &it.bytes, PROJECT)));
    let (segments, secs) = timed(|| opened().collect::<Vec<_>>());
    println!("{secs:>8.2} s  opened: signature, hash and form");
    let ((), secs) = timed(|| {
        project.together(|project| segments.into_iter().for_each(|(key, opened)| project.admit(key, opened)));
    });
    println!("{secs:>8.2} s  folded: {} answers stand", project.tally().n_labels);
    let ((), secs) = timed(|| project.look_as(me(), Role::Labeler));
    println!("{secs:>8.2} s  what a labeler may see, from scratch");
    let (n_lessons, secs) = timed(|| project.lessons().len());
    println!("{secs:>8.2} s  {n_lessons} labels for the scorer");
    drop(project);

    let extracts = opened().filter_map(|(_, opened)| Some(opened.ok()?.into())).collect();
    let (made, secs) = timed(|| snapshot::make(PROJECT, 1, extracts, &SecretKey::from_seed(&[1; 32])));
    let each = made.bytes.len() as u64 / n_events;
    println!("{secs:>8.2} s  made a snapshot of {} MB, {each} bytes an event", megabytes(made.bytes.len()));
    let file = std::env::temp_dir().join(made.key.replace('/', "-"));
    let written = std::fs::write(&file, &made.bytes);
    let again = std::env::current_exe().and_then(|it| Command::new(it).arg(n_people.to_string()).arg(&file).status());
    if let Err(why) = written.and(again.map(drop)).and(std::fs::remove_file(&file)) {
        println!("the snapshot could not be opened in a process of its own: {why}");
    }
}

fn open_snapshot(n_people: u64, file: &Path) {
    let before = resident_bytes();
    let mut project = project(n_people);
    project.look_as(me(), Role::Labeler);
    let items = resident_bytes().saturating_sub(before);
    let bytes = match std::fs::read(file) {
        Ok(bytes) => bytes,
        Err(why) => return println!("the snapshot could not be read: {why}"),
    };
    let key = file.file_name().map(|name| name.to_string_lossy().replacen('-', "/", 2)).unwrap_or_default();
    let owner = SecretKey::from_seed(&[1; 32]).public();
    let (opened, secs) = timed(|| snapshot::open(&key, &bytes, PROJECT, &owner));
    println!("{secs:>8.2} s  opened the snapshot: signature, hash and form");
    let ((), secs) = timed(|| project.restore(&key, opened.as_ref().map_err(Clone::clone)));
    drop(opened);
    drop(bytes);
    let state = resident_bytes().saturating_sub(before);
    println!("{secs:>8.2} s  folded: {} answers stand", project.tally().n_labels);
    let each = state as u64 / (n_people * N_EACH);
    println!(
        "            {} MB of memory, {each} bytes an event; items alone {} MB",
        megabytes(state),
        megabytes(items)
    );
}

/// Writes the project for a page: all but the last hundred segments in the snapshot.
fn write_files(n_people: u64, folder: &Path) -> std::io::Result<()> {
    let (project, owner) = (project(n_people), SecretKey::from_seed(&[1; 32]));
    let members = encode_members(&testkit::members(), &owner);
    let manifest = Manifest { members: sha256(&members), ..project.manifest().clone() };
    let sealed = segments(&project, n_people);
    let (rest, inside) = sealed.split_at(100.min(sealed.len()));
    let extracts = inside.iter().filter_map(|it| Some(segment::open(&it.key, &it.bytes, PROJECT).ok()?.into()));
    let made = snapshot::make(PROJECT, 1, extracts.collect(), &owner);
    let rest: Vec<(&str, Cow<'_, str>)> =
        rest.iter().map(|it| (it.key.as_str(), String::from_utf8_lossy(&it.bytes))).collect();
    let about = serde_json::json!({ "owner": owner.public().0, "me": me().to_string(), "snapshot": made.key });
    let shard = encode_shard(project.items());
    std::fs::create_dir_all(folder)?;
    for (name, bytes) in [
        ("manifest.json", encode_manifest(&manifest, &owner)),
        ("members.json", members),
        ("shard.jsonl", shard),
        ("snapshot.seg", made.bytes),
        ("rest.json", serde_json::to_vec(&rest)?),
        ("about.json", serde_json::to_vec(&about)?),
    ] {
        std::fs::write(folder.join(name), bytes)?;
    }
    Ok(())
}

fn segments(project: &Project, n_people: u64) -> Vec<Sealed> {
    let mut rng = SplitMix64::new(1);
    let items: Vec<ItemId> = project.items().iter().map(|item| item.id).collect();
    let mut sealed = Vec::new();
    for person in 0..n_people {
        let key = SecretKey::from_seed(&seed_of(person));
        let ctx = Ctx { now: Millis(1), event_id: EventId::new(rng.next_u64().to_be_bytes()) };
        let role = Role::Labeler;
        let hello = hello(project, &format!("Person {person}"), role, &testkit::invite(role), &key.public(), ctx);
        let mut lines = vec![encode(&hello)];
        for n in 0..N_EACH {
            // A stride that meets all items, so that an item's votes come from different people.
            let place = ((person * N_EACH + n) * 7_919) % items.len().max(1) as u64;
            let item = items.get(place as usize).copied().unwrap_or(ItemId::new([0; 16]));
            lines.push(encode(&answer(item, place, n, &mut rng)));
        }
        let (mut prev, mut first): (Option<Digest>, u64) = (None, 0);
        for (seq, lines) in (1..).zip(lines.chunks(EVENTS_PER_SEGMENT)) {
            let header = Header {
                project: PROJECT,
                generation: 1,
                labeler: key.public().labeler(),
                certificate: Certificate::default(),
                key: key.public(),
                seq,
                prev,
                first,
                seen: std::collections::BTreeMap::new(),
            };
            let body = segment::body(&header, lines);
            let signature = key.sign(&body);
            let segment = segment::seal(&header, body, &signature);
            prev = Some(segment.digest);
            first += lines.len() as u64;
            sealed.push(segment);
        }
    }
    sealed
}

fn answer(item: ItemId, place: u64, n: u64, rng: &mut SplitMix64) -> Event {
    let noise = if rng.below(8) == 0 { rng.next_u64() } else { 0 };
    let label = LABELS.get(((place + noise) % LABELS.len() as u64) as usize).copied().unwrap_or("a");
    let at = 1_700_000_000_000 + n * 4_000 + rng.below(3_000);
    let mut context = testkit::context(if n.is_multiple_of(10) { Stratum::Random } else { Stratum::Scored }, at);
    context.reason = Some(Reason {
        score: 0.5,
        uncertainty: 0.25,
        density: 0.125,
        rank: 3,
        n_ranked: 250_000,
        model: ModelHash::new([7; 8]),
        novelty: Some(0.5),
        represents: Some(12.0),
        slice_value: None,
    });
    let choice = Choice::Label(LabelName::new(label));
    let kind = EventKind::Answer(Answer { item, choice, supersedes: Vec::new(), context });
    Event { id: EventId::new(rng.next_u64().to_be_bytes()), at: Millis(at), kind }
}

fn seed_of(person: u64) -> [u8; 32] {
    let mut seed = [3; 32];
    seed.iter_mut().zip(person.to_le_bytes()).for_each(|(slot, byte)| *slot = byte);
    seed
}

/// A value and the seconds of processor time that it took; of wall time where the system does not tell.
fn timed<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let (started, before) = (Instant::now(), processor_time());
    let value = work();
    let ran = processor_time().zip(before).map(|(now, before)| now.saturating_sub(before));
    (value, ran.unwrap_or_else(|| started.elapsed()).as_secs_f64())
}

const fn megabytes(n_bytes: usize) -> usize {
    n_bytes / 1_000_000
}

/// What this process holds in memory, where the system tells (Linux); else 0.
fn resident_bytes() -> usize {
    let pages = std::fs::read_to_string("/proc/self/statm").ok();
    let pages = pages.and_then(|text| text.split_whitespace().nth(1)?.parse::<usize>().ok());
    pages.unwrap_or_default() * 4096
}
