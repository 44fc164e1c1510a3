//! Times what the page does on its own thread in a project of 25,000 items and 50,000 answers of 50 people.
//!
//! `cargo run --release --package accord-core --example project_load`. In a tab WebAssembly takes about twice as long.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::time::Instant;

use accord_core::agreement::level::Level;
use accord_core::agreement::{Slice, alpha};
use accord_core::client::{Client, Msg};
use accord_core::command::{Command, Ctx, hello};
use accord_core::crypto::{SecretKey, sha256};
use accord_core::event::{Answer, AnswerContext, Choice, Event, EventKind, Millis, Stratum};
use accord_core::ids::{EventId, ItemId, ProjectId};
use accord_core::project::Project;
use accord_core::record::{
    EncoderDef, Instructions, Invite, LabelDef, LabelName, LabelSchema, Manifest, Members, Policy, Role, SharedItems,
};
use accord_core::wire::item::item_of;

const N_ITEMS: usize = 25_000;
const N_PEOPLE: usize = 50;
const N_EACH: usize = 1_000;
const LABELS: [&str; 6] = ["a", "b", "c", "d", "e", "f"];
const PROJECT: ProjectId = ProjectId::new([5; 8]);

fn main() {
    let invite = SecretKey::from_seed(&[1; 32]);
    let mut project = Project::new(manifest(), members(&invite));
    timed("items, in 51 shards", 51, || {
        for shard in (0..N_ITEMS).collect::<Vec<_>>().chunks(N_ITEMS.div_ceil(51)) {
            project.add_items(shard.iter().map(|n| item_of(&format!("The text with the number {n}"), None)).collect());
        }
    });
    let ids: Vec<ItemId> = project.items().iter().map(|item| item.id).collect();
    let me = SecretKey::from_seed(&[200; 32]).public();
    project.look_as(me.labeler(), Role::Labeler);
    let people: Vec<SecretKey> = (0..N_PEOPLE).map(|n| SecretKey::from_seed(&[n as u8 + 2; 32])).collect();
    for (key, n) in people.iter().zip(1..).chain([(&SecretKey::from_seed(&[200; 32]), 999)]) {
        let ctx = Ctx { now: Millis(1), event_id: id(n) };
        let event = hello(&project, "P", Role::Labeler, &invite, &key.public(), ctx);
        project.apply(key.public().device(), key.public().labeler(), event);
    }
    timed("answers folded", N_PEOPLE * N_EACH, || {
        for (person, key) in people.iter().enumerate() {
            let (device, labeler) = (key.public().device(), key.public().labeler());
            for n in 0..N_EACH {
                let place = (person * N_EACH + n) % N_ITEMS;
                let label = LABELS[(place + usize::from((n + person) % 5 == 0)) % LABELS.len()];
                project.apply(device, labeler, answer((person * N_EACH + n) as u64 + 10_000, ids[place], label));
            }
        }
    });
    let mut n_lessons = 0;
    timed("labels for the scorer", 10, || (0..10).for_each(|_| n_lessons = project.lessons().len()));
    println!("{n_lessons} labels for the scorer from {} answers", N_PEOPLE * N_EACH);
    timed("alpha", 1_000, || {
        (0..1_000).for_each(|_| drop(alpha::at(project.agreement().counts(Slice::All), project.agreement().scale())));
    });
    let mut client = Client::new(project, me, Role::Labeler, 1);
    client.receive(Msg::Tick, Millis(10));
    timed("key presses of a labeler, without an order", 20, || {
        for n in 0..20_u64 {
            let ctx = Ctx { now: Millis(100 + n), event_id: id(90_000 + n) };
            client.command(ctx, None, Command::Answer(Choice::Label(LabelName::new("a")))).unwrap();
        }
    });
}

fn timed(what: &str, n: usize, work: impl FnOnce()) {
    let started = Instant::now();
    work();
    let took = started.elapsed().as_secs_f64();
    println!("{what:45} {:10.1} us each, n = {n}, {took:.3} s", took / n as f64 * 1e6);
}

const fn id(n: u64) -> EventId {
    EventId::new(n.to_be_bytes())
}

fn answer(n: u64, item: ItemId, label: &str) -> Event {
    let context = AnswerContext {
        active_ms: 900,
        ..AnswerContext::plain(if n.is_multiple_of(10) { Stratum::Random } else { Stratum::Scored }, Millis(n * 1_000))
    };
    let choice = Choice::Label(LabelName::new(label));
    let kind = EventKind::Answer(Answer { item, choice, supersedes: Vec::new(), context });
    Event { id: id(n), at: Millis(n * 1_000), kind }
}

fn manifest() -> Manifest {
    let label = |name: &&str| LabelDef::new(name, "");
    Manifest {
        project: PROJECT,
        generation: 1,
        name: "Load".to_owned(),
        owner: SecretKey::from_seed(&[9; 32]).public(),
        schema: LabelSchema::single("", LABELS.iter().map(label).collect(), Level::Nominal),
        instructions: Instructions { version: 1, text: String::new() },
        shards: Vec::new(),
        policy: Policy { votes_per_item: 3, max_votes: 3, ..Policy::untuned() },
        encoder: EncoderDef::hashed(),
        shared: SharedItems::default(),
        practice: Vec::new(),
        members: sha256(b"load"),
    }
}

fn members(invite: &SecretKey) -> Members {
    let invites = vec![Invite::open(invite.public(), Role::Labeler)];
    Members { project: PROJECT, generation: 1, invites, people: Vec::new(), readers: None }
}
