//! Makes small signed projects for tests. Only in test builds and under the feature `testing`.

use crate::agreement::level::Level;
use crate::crypto::{SecretKey, sha256};
use crate::event::{Answer, AnswerContext, Choice, Event, EventKind, Millis, Stratum};
use crate::ids::{EventId, ItemId, ProjectId};
use crate::project::Project;
use crate::record::{
    EncoderDef, Instructions, Invite, LabelDef, LabelName, LabelSchema, Manifest, Members, Policy, Role, SharedItems,
};
use crate::wire::item::item_of;

/// The project that all of these belong to.
pub const PROJECT: ProjectId = ProjectId::new([7; 8]);

/// The invitation to a role.
#[must_use]
pub fn invite(role: Role) -> SecretKey {
    SecretKey::from_seed(&[role as u8 + 100; 32])
}

/// A manifest with these labels, two votes an item and a poll each 5 seconds.
#[must_use]
pub fn manifest(labels: &[&str]) -> Manifest {
    let label = |name: &&str| LabelDef::new(name, "");
    Manifest {
        project: PROJECT,
        generation: 1,
        name: "Test".to_owned(),
        owner: SecretKey::from_seed(&[1; 32]).public(),
        schema: LabelSchema::single("Which?", labels.iter().map(label).collect(), Level::Nominal),
        instructions: Instructions { version: 1, text: "Choose".to_owned() },
        shards: Vec::new(),
        policy: Policy {
            votes_per_item: 2,
            random_share: 0.1,
            second_opinion_share: 0.3,
            rare_share: 0.0,
            repeat_share: 0.0,
            max_votes: 2,
            suggestions: None,
            poll_secs: 5,
            blind: true,
            pay: None,
        },
        encoder: EncoderDef::hashed(),
        shared: SharedItems::default(),
        practice: Vec::new(),
        members: sha256(b"members"),
    }
}

/// The members list: one invitation per role.
#[must_use]
pub fn members() -> Members {
    let roles = [Role::Labeler, Role::Expert, Role::Owner];
    let invites = roles.map(|role| Invite::open(invite(role).public(), role));
    Members { project: PROJECT, generation: 1, invites: invites.to_vec(), people: Vec::new(), readers: None }
}

/// A project of `n_items` items and the labels a, b, c.
#[must_use]
pub fn project(n_items: usize) -> Project {
    let mut project = Project::new(manifest(&["a", "b", "c"]), members());
    project.add_items((0..n_items).map(|n| item_of(&format!("text {n}"), None)).collect());
    project
}

/// A device's key.
#[must_use]
pub fn device_key(n: u8) -> SecretKey {
    SecretKey::from_seed(&[n; 32])
}

/// An event id that sorts as its number.
#[must_use]
pub fn event_id(n: u64) -> EventId {
    EventId::new(n.to_be_bytes())
}

/// How an answer of one second came about.
#[must_use]
pub fn context(stratum: Stratum, at: u64) -> AnswerContext {
    AnswerContext { active_ms: 1000, ..AnswerContext::plain(stratum, Millis(at)) }
}

/// An answer that takes the place of earlier ones.
#[must_use]
pub fn answer(n: u64, at: u64, item: ItemId, label: &str, supersedes: &[u64]) -> Event {
    let answer = Answer {
        item,
        choice: Choice::Label(LabelName::new(label)),
        supersedes: supersedes.iter().map(|n| event_id(*n)).collect(),
        context: context(Stratum::Scored, at),
    };
    Event { id: event_id(n), at: Millis(at), kind: EventKind::Answer(answer) }
}

/// The hello of a device in a role.
#[must_use]
pub fn hello(project: &Project, key: &SecretKey, role: Role, n: u64) -> Event {
    let ctx = crate::command::Ctx { now: Millis(1), event_id: event_id(n) };
    crate::command::hello(project, &format!("Person {n}"), role, &invite(role), &key.public(), ctx)
}
