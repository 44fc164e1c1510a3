//! Times the fold of a large project natively: `cargo run --release -p accord-tests --features simulator --bin fold`.
//!
//! One million answers of 1,000 people, in segments as pages seal them: opened (signature, hash, form), folded, and how
//! much memory the state takes. `fold N` takes N people instead. One thread; in a tab WebAssembly takes about twice as long.

use std::time::Instant;

use accord_core::certificate::Certificate;
use accord_core::command::{Ctx, hello};
use accord_core::crypto::SecretKey;
use accord_core::event::{Answer, Choice, Event, EventKind, Millis, Reason, Stratum};
use accord_core::ids::{Digest, EventId, ItemId, ModelHash};
use accord_core::project::Project;
use accord_core::record::{LabelName, Role};
use accord_core::rng::SplitMix64;
use accord_core::testkit::{self, PROJECT};
use accord_core::wire::event::encode;
use accord_core::wire::item::item_of;
use accord_core::wire::segment::{self, Header, Sealed};

const N_EACH: u64 = 1_000;
const VOTES_PER_ITEM: u64 = 3;
const LABELS: [&str; 6] = ["a", "b", "c", "d", "e", "f"];
/// What a page seals at once.
const EVENTS_PER_SEGMENT: usize = 64;

fn main() {
    let n_people: u64 = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(1_000);
    let n_events = n_people * N_EACH;
    let mut manifest = testkit::manifest(&LABELS);
    manifest.policy.votes_per_item = 3;
    manifest.policy.max_votes = 3;
    let mut project = Project::new(manifest, testkit::members());
    let before_items = resident_bytes();
    project.add_items(
        (0..n_events / VOTES_PER_ITEM).map(|n| item_of(&format!("The text with the number {n}"), None)).collect(),
    );
    let n_items = project.items().len();
    println!(
        "{n_people} people, {n_events} answers, {n_items} items ({} MB)",
        megabytes(resident_bytes() - before_items)
    );

    let (sealed, secs) = timed(|| segments(&project, n_people));
    let n_bytes: usize = sealed.iter().map(|segment| segment.bytes.len()).sum();
    println!(
        "{:>8.2} s  made {} segments, {} MB, {} bytes an event",
        secs,
        sealed.len(),
        megabytes(n_bytes),
        n_bytes as u64 / n_events
    );

    let before = resident_bytes();
    let (opened, secs) = timed(|| -> Vec<_> {
        sealed.iter().map(|it| (it.key.as_str(), segment::open(&it.key, &it.bytes, PROJECT))).collect()
    });
    println!(
        "{secs:>8.2} s  opened: signature, hash and form, {} MB",
        megabytes(resident_bytes().saturating_sub(before))
    );

    let before = resident_bytes();
    let ((), secs) = timed(|| opened.into_iter().for_each(|(key, opened)| project.admit(key, opened)));
    let state = resident_bytes().saturating_sub(before);
    println!(
        "{secs:>8.2} s  folded: {} more MB than the events, {} answers stand",
        megabytes(state),
        project.tally().n_labels
    );
    println!(
        "          with {} bytes of memory an event in all",
        resident_bytes().saturating_sub(before_items) as u64 / n_events
    );

    let me = SecretKey::from_seed(&seed_of(0)).public();
    let ((), secs) = timed(|| project.look_as(me.labeler(), Role::Labeler));
    println!("{secs:>8.2} s  what a labeler may see, from scratch");
    let (n_lessons, secs) = timed(|| project.lessons().len());
    println!("{secs:>8.2} s  {n_lessons} labels for the scorer");
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

fn timed<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let started = Instant::now();
    let value = work();
    (value, started.elapsed().as_secs_f64())
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
