//! Projects with so many people: real figures of made-up answers.

use accord_app::figures::compute::Job;
use accord_app::figures::mirror::Mirror;
use accord_app::figures::wire::{Unit, Vote, Wanted};
use accord_app::figures::{Helped, HelperState};
use accord_app::model::AgreementView;
use accord_app::present;
use accord_core::agreement::level::Level;
use accord_core::client::Client;
use accord_core::command::{self, Ctx};
use accord_core::crypto::{SecretKey, sha256};
use accord_core::event::{Answer, AnswerContext, Choice, Event, EventKind, Millis, Stratum};
use accord_core::ids::{EventId, ProjectId};
use accord_core::project::Project;
use accord_core::record::{
    EncoderDef, Instructions, Invite, LabelDef, LabelName, LabelSchema, Manifest, Members, Policy, Role, SharedItems,
};
use accord_core::rng::SplitMix64;
use accord_core::wire::item::item_of;
use std::rc::Rc;

const PROJECT: ProjectId = ProjectId::new([9; 8]);
const LABELS: [&str; 5] = ["Travel", "Food", "Sport", "Technology", "Nature"];
const NAMES: [&str; 12] = [
    "Amina",
    "Bo",
    "سلمى",
    "Chidi",
    "Dolores Villanueva-Étoile",
    "Eun-ji",
    "Farid",
    "Greta",
    "Hiro",
    "Ines",
    "Jonas",
    "Kamala",
];

/// The agreement page of a project in which so many people labeled; `skewed`: nearly all answers are one label.
pub fn agreement(n_people: u8, skewed: bool, role: Role) -> AgreementView {
    let client = client(n_people, skewed, role);
    let helped = if n_people == 0 { Helped::default() } else { helped(&client) };
    present::agreement(&client, &helped, None, &present::QuestionsCache::default())
}

fn invite(role: Role) -> SecretKey {
    SecretKey::from_seed(&[role as u8 + 60; 32])
}

fn project() -> Project {
    let label = |name: &&str| LabelDef::new(name, "");
    let manifest = Manifest {
        project: PROJECT,
        generation: 1,
        name: "Six topics".to_owned(),
        owner: SecretKey::from_seed(&[1; 32]).public(),
        schema: LabelSchema::single("", LABELS.iter().map(label).collect(), Level::Nominal),
        instructions: Instructions { version: 2, text: String::new() },
        shards: Vec::new(),
        policy: Policy {
            votes_per_item: 3,
            random_share: 0.1,
            second_opinion_share: 0.3,
            rare_share: 0.0,
            repeat_share: 0.0,
            max_votes: 3,
            suggestions: None,
            poll_secs: 5,
            blind: true,
            pay: None,
        },
        encoder: EncoderDef::hashed(),
        shared: SharedItems::default(),
        practice: Vec::new(),
        members: sha256(b"gallery"),
    };
    let invites = [Role::Labeler, Role::Expert].map(|role| Invite::open(invite(role).public(), role)).to_vec();
    Project::new(manifest, Members { project: PROJECT, generation: 1, invites, people: Vec::new(), readers: None })
}

fn client(n_people: u8, skewed: bool, role: Role) -> Client {
    let mut project = project();
    let n_items = 60 + 6 * usize::from(n_people);
    project.add_items((0..n_items).map(|n| item_of(&format!("The late train waited, no. {n}"), None)).collect());
    let mut rng = SplitMix64::new(11);
    let mut n_events = 0_u64;
    for person in 0..n_people {
        let key = SecretKey::from_seed(&[person + 2; 32]);
        let (device, labeler) = (key.public().device(), key.public().labeler());
        let number = usize::from(person);
        let name = NAMES.get(number).map_or_else(|| format!("Person {number}"), |name| (*name).to_owned());
        let ctx = Ctx { now: Millis(1), event_id: EventId::new([0; 8]) };
        let invite = invite(Role::Labeler);
        let hello = command::hello(&project, &name, Role::Labeler, &invite, &key.public(), ctx);
        project.apply(device, labeler, hello);
        // Some are careful, some are not.
        let care = 95 - rng.below(40);
        let items: Vec<_> = project.items().iter().map(|item| item.id).collect();
        for (idx, item) in items.into_iter().enumerate() {
            let is_theirs = n_people <= 6 && rng.below(100) < 80 || n_people > 6 && rng.below(u64::from(n_people)) < 9;
            if !is_theirs {
                continue;
            }
            n_events += 1;
            let right = if skewed { usize::from(idx % 25 == 0) } else { idx % LABELS.len() };
            let label = if rng.below(100) < care { right } else { (right + 1 + rng.below(2) as usize) % LABELS.len() };
            let label = LABELS.get(label).copied().unwrap_or_default();
            let at = 1_790_000_000_000 + n_events * 40_000 + rng.below(30_000);
            project.apply(device, labeler, answer(n_events, at, item, label, idx));
        }
    }
    let me = SecretKey::from_seed(&[if role == Role::Labeler { 2 } else { 250 }; 32]);
    Client::new(project, me.public(), role, 1)
}

fn answer(number: u64, at: u64, item: accord_core::ids::ItemId, label: &str, idx: usize) -> Event {
    let context = AnswerContext {
        instructions_version: if idx.is_multiple_of(3) { 1 } else { 2 },
        instructions_revision: None,
        stratum: if idx.is_multiple_of(7) { Stratum::Random } else { Stratum::Scored },
        round: None,
        reason: None,
        suggestion_shown: false,
        suggested: None,
        shown_at: Millis(at),
        answered_at: Millis(at),
        active_ms: 2_500,
    };
    let choice = Choice::Label(LabelName::new(label));
    let kind = EventKind::Answer(Answer { item, choice, supersedes: Vec::new(), context });
    Event { id: EventId::new(number.to_be_bytes()), at: Millis(at), kind }
}

/// What the helper would say.
fn helped(client: &Client) -> Helped {
    let agreement = client.agreement();
    let mut mirror = Mirror::new(LABELS.len());
    let people = agreement.labelers();
    mirror.add_people(people.iter().map(|id| *id.as_bytes()).collect());
    for item in agreement.items() {
        let votes = agreement
            .ratings(&item)
            .into_iter()
            .map(|(labeler, rating)| Vote::of(people.binary_search(&labeler).map_or(0, |place| place as u32), rating));
        mirror.set(&Unit { item: *item.as_bytes(), votes: votes.collect() });
    }
    let mut job = Job::new(Wanted { generation: 1, seed: 1, n_rounds: 200, n_rounds_small: 60 });
    let mut worked = None;
    while !job.is_done() {
        worked = job.step(&mirror).or(worked);
    }
    Helped { state: HelperState::Ready, worked: worked.map(Rc::new), drill: None }
}
