//! Writes the report of a made-up session over real questions, to look at: `report-sample.json` and `.html`.
//!
//! `cargo run --package accord-core --example report_sample -- FOLDER`. The questions are those of the set `trec`, from
//! the folder ACCORD_DATA_DIR names; three people label 240 of them, unsure between two labels until the instructions say
//! more, and an expert settles most of their disagreements.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::BTreeMap;
use std::path::PathBuf;

use accord_core::agreement::level::Level;
use accord_core::certificate::Certificate;
use accord_core::command::{Ctx, hello};
use accord_core::crypto::{SecretKey, sha256};
use accord_core::event::{Answer, AnswerContext, Cause, Choice, Event, EventKind, Flag, Millis, Settle, Stratum};
use accord_core::ids::{EventId, ItemId, ProjectId};
use accord_core::project::Project;
use accord_core::record::{
    EncoderDef, Instructions, Invite, Item, LabelDef, LabelName, LabelSchema, Manifest, Members, Policy, Role,
    SharedItems,
};
use accord_core::report::{Making, Names, build, html};
use accord_core::rng::SplitMix64;
use accord_core::wire::attach_signature;
use accord_core::wire::item::item_of;
use accord_core::wire::report::unsigned;
use accord_core::wire::segment::{Header, body, open, seal};

const PROJECT: ProjectId = ProjectId::new([6; 8]);
const LABELS: [&str; 6] = ["ABBR", "DESC", "ENTY", "HUM", "LOC", "NUM"];
const START: u64 = 1_795_000_000_000;
const INSTRUCTIONS: &str = "Choose what the answer to the question would be.\n\nABBR: a short form or what it stands for.\nDESC: \
    a description, a reason or a manner. New in version 2: “What is X?” asks for a description if X is a thing that everybody \
    can name, and is DESC.\nENTY: a thing that is not a person or a place: an animal, a colour, a work.\nHUM: a person or a \
    group.\nLOC: a place.\nNUM: a number, a date, an amount.\n\nSay “can’t say” if the question makes no sense, and why.";

/// What somebody writes in one log.
struct Author {
    key: SecretKey,
    role: Role,
    events: Vec<Event>,
}

impl Author {
    fn new(seed: u8, role: Role) -> Self {
        Self { key: SecretKey::from_seed(&[seed; 32]), role, events: Vec::new() }
    }

    fn write(&mut self, at: u64, kind: EventKind) -> EventId {
        let id = EventId::new((self.events.len() as u64 + 1).to_be_bytes());
        self.events.push(Event { id, at: Millis(START + at), kind });
        id
    }

    fn answer(&mut self, at: u64, item: ItemId, choice: Choice, version: u32, supersedes: Vec<EventId>) -> EventId {
        let context = AnswerContext {
            instructions_version: version,
            instructions_revision: None,
            round: None,
            stratum: if item.as_bytes()[0] < 50 { Stratum::Random } else { Stratum::Scored },
            reason: None,
            suggestion_shown: false,
            suggested: None,
            shown_at: Millis(START + at - 4_000),
            answered_at: Millis(START + at),
            active_ms: 1_200 + (at / 7 % 6_500) as u32,
        };
        self.write(at, EventKind::Answer(Answer { item, choice, supersedes, context }))
    }
}

fn main() {
    let folder: PathBuf = std::env::args().nth(1).expect("name a folder").into();
    let Some(items) = questions() else {
        println!("NOT RUN: the set `trec` is missing; set ACCORD_DATA_DIR");
        return;
    };
    let invites: Vec<(Role, SecretKey)> = [Role::Labeler, Role::Expert]
        .into_iter()
        .zip(1..)
        .map(|(role, seed)| (role, SecretKey::from_seed(&[seed; 32])))
        .collect();
    let members = Members {
        project: PROJECT,
        generation: 1,
        invites: invites.iter().map(|(role, key)| Invite::open(key.public(), *role)).collect(),
        people: Vec::new(),
        readers: None,
    };
    let mut project = Project::new(manifest(), members);
    project.add_items(items.iter().map(|(item, _)| item.clone()).collect());
    let mut authors = session(&items);
    for author in &mut authors {
        let invite = &invites.iter().find(|(role, _)| *role == author.role).unwrap().1;
        let ctx = Ctx { now: Millis(START), event_id: EventId::new([0xff; 8]) };
        let name = ["Ann", "Bo", "Chidi", "Dr. Okafor"][usize::from(author.key.seed()[0] - 11)];
        author.events.insert(0, hello(&project, name, author.role, invite, &author.key.public(), ctx));
        upload(&mut project, author);
    }
    let owner = SecretKey::from_seed(&[9; 32]);
    let names = if std::env::args().any(|argument| argument == "--names") { Names::Shown } else { Names::Hidden };
    let making = Making {
        at: Millis(START + 300_000_000),
        by: owner.public(),
        n_rounds: 400,
        names,
        manifest: sha256(b"sample"),
    };
    let report = build(&project, making).unwrap();
    let line = unsigned(&report);
    let signature = owner.sign(&line);
    let json = attach_signature(line, &signature);
    let page = html::page(&report, &json);
    println!("{} disagreements, {} bytes of JSON, {} of HTML", report.disagreements.n_all, json.len(), page.len());
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("report-sample.json"), json).unwrap();
    std::fs::write(folder.join("report-sample.html"), page).unwrap();
}

/// Questions with the place of their label, and two of another kind.
fn questions() -> Option<Vec<(Item, usize)>> {
    let folder = std::env::var("ACCORD_DATA_DIR").ok()?;
    let text = std::fs::read_to_string(PathBuf::from(folder).join("text/trec/train.jsonl")).ok()?;
    let read = |line: &str| {
        let value: serde_json::Value = serde_json::from_str(line).ok()?;
        let label = LABELS.iter().position(|label| Some(*label) == value["label"].as_str())?;
        Some((item_of(value["text"].as_str()?, value["id"].as_str()), label))
    };
    let mut items: Vec<(Item, usize)> = text.lines().filter_map(read).take(238).collect();
    items.push((item_of("ما هي عاصمة فرنسا، ولماذا اختيرت <b>باريس</b>؟", Some("ar-1")), 4));
    let long = "The letter goes on at length before it asks anything. ".repeat(40);
    items.push((item_of(&format!("{long}\n\nWhat is a contagious disease?"), Some("long-1")), 1));
    Some(items)
}

fn session(items: &[(Item, usize)]) -> Vec<Author> {
    let mut rng = SplitMix64::new(2026);
    let mut people: Vec<Author> = (11..14).map(|seed| Author::new(seed, Role::Labeler)).collect();
    let mut expert = Author::new(14, Role::Expert);
    for (n, (item, right)) in items.iter().enumerate() {
        let version = if n < 140 { 1 } else { 2 };
        let mut given = Vec::new();
        for (who, person) in people.iter_mut().enumerate() {
            let at = 4_000 + n as u64 * 1_100_000 + who as u64 * 90_000;
            let unsure = [1, 2].contains(right) && rng.below(100) < if version == 1 { 42 } else { 12 };
            let class = if unsure {
                3 - right
            } else if rng.below(100) < 5 {
                rng.below(6) as usize
            } else {
                *right
            };
            let odd = n + 2 >= items.len() && who == 1;
            let class = if odd { 2 } else { class };
            if rng.below(40) == 0 && !odd {
                let reason = ["I do not know the word", "two questions in one", ""][rng.below(3) as usize];
                person.answer(at, item.id, Choice::Skip { reason: reason.to_owned() }, version, Vec::new());
                continue;
            }
            let choice = |class: usize| Choice::Label(LabelName::new(LABELS[class]));
            let first = person.answer(at, item.id, choice(class), version, Vec::new());
            if rng.below(30) == 0 {
                person.answer(at + 9_000, item.id, choice(*right), version, vec![first]);
                given.push(*right);
            } else {
                given.push(class);
            }
            if rng.below(60) == 0 {
                let note = Some("the question is cut off in the middle".to_owned());
                person.write(at + 10_000, EventKind::Flag(Flag { item: item.id, note }));
            }
        }
        let differs = given.windows(2).any(|two| two[0] != two[1]);
        if differs && rng.below(4) > 0 {
            let unclear = [1, 2].contains(right);
            let settle = Settle {
                item: item.id,
                answer: Some(LabelName::new(LABELS[*right]).into()),
                also: Vec::new(),
                reason: if unclear { "It asks what a thing is, not which; see the second rule" } else { "" }.to_owned(),
                cause: Some(if unclear {
                    Cause::UnclearInstructions
                } else {
                    Cause::ALL[rng.below(3) as usize * 2 % 5]
                }),
                votes: Vec::new(),
                supersedes: Vec::new(),
            };
            expert.write(270_000_000 + n as u64 * 30_000, EventKind::Settle(settle));
        }
    }
    people.push(expert);
    people
}

fn upload(project: &mut Project, author: &Author) {
    let mut prev = None;
    for (seq, events) in (1..).zip(author.events.chunks(64)) {
        let key = &author.key;
        let header = Header {
            project: PROJECT,
            generation: 1,
            labeler: key.public().labeler(),
            certificate: Certificate::default(),
            key: key.public(),
            seq,
            prev,
            first: (seq - 1) * 64,
            seen: BTreeMap::new(),
        };
        let lines: Vec<String> = events.iter().map(accord_core::wire::event::encode).collect();
        let signed = body(&header, &lines);
        let signature = key.sign(&signed);
        let sealed = seal(&header, signed, &signature);
        prev = Some(sealed.digest);
        project.admit(&sealed.key, open(&sealed.key, &sealed.bytes, PROJECT));
    }
}

fn manifest() -> Manifest {
    let label = |name: &&str| LabelDef::new(name, "");
    Manifest {
        project: PROJECT,
        generation: 2,
        name: "What does the question ask for?".to_owned(),
        owner: SecretKey::from_seed(&[9; 32]).public(),
        schema: LabelSchema::single(
            "Which kind of answer does the question ask for?",
            LABELS.iter().map(label).collect(),
            Level::Nominal,
        ),
        instructions: Instructions { version: 2, text: INSTRUCTIONS.to_owned() },
        shards: Vec::new(),
        policy: Policy { votes_per_item: 3, max_votes: 3, ..Policy::untuned() },
        encoder: EncoderDef::hashed(),
        shared: SharedItems::default(),
        practice: Vec::new(),
        members: sha256(b"sample"),
    }
}
