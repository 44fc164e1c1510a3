//! Reports from bytes: the same as from a project, whatever way the bytes came.

use accord_core::agreement::level::Level;
use accord_core::command::{Ctx, hello};
use accord_core::crypto::SecretKey;
use accord_core::event::{Answer, AnswerContext, Choice, Event, EventKind, Stratum};
use accord_core::ids::EventId;
use accord_core::record::{
    EncoderDef, Instructions, Invite, LabelDef, LabelName, LabelSchema, Manifest, Members, Policy, Role, Shard,
    SharedItems,
};
use accord_core::report::html::embedded;
use accord_core::wire::item::{encode_shard, item_of};
use accord_core::wire::manifest::{encode_manifest, encode_members};
use accord_core::wire::report::open;
use accord_core::wire::segment::{Header, Sealed, body, seal};

use super::*;

const PROJECT: ProjectId = ProjectId::new([5; 8]);
const TEXTS: [&str; 4] = ["one", "two <script>", "three", "four"];

fn key(n: u8) -> SecretKey {
    SecretKey::from_seed(&[n; 32])
}

/// The manifest and the members list as the owner signs them, and the shard.
fn documents() -> (Vec<u8>, Vec<u8>, Vec<u8>) {
    let shard = encode_shard(&TEXTS.map(|text| item_of(text, None)));
    let invites = [Role::Labeler, Role::Expert].map(|role| Invite::open(key(role as u8 + 50).public(), role));
    let members =
        Members { project: PROJECT, generation: 1, invites: invites.to_vec(), people: Vec::new(), readers: None };
    let members = encode_members(&members, &key(1));
    let label = |name: &str| LabelDef::new(name, "");
    let manifest = Manifest {
        project: PROJECT,
        generation: 1,
        name: "Reports".to_owned(),
        owner: key(1).public(),
        schema: LabelSchema::single("", vec![label("a"), label("b")], Level::Nominal),
        instructions: Instructions { version: 1, text: "Choose".to_owned() },
        shards: vec![Shard { sha256: sha256(&shard), n_items: 4, n_bytes: shard.len() as u64, embeddings: None }],
        policy: Policy {
            votes_per_item: 2,
            random_share: 0.0,
            second_opinion_share: 1.0,
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
        members: sha256(&members),
    };
    (encode_manifest(&manifest, &key(1)), members, shard)
}

/// A labeler's log of one segment: `a` for the first items, `b` from the place `from` on.
fn log(project: &Project, n: u8, from: usize) -> Sealed {
    let key = key(n);
    let ctx = |id: u64| Ctx { now: Millis(id), event_id: EventId::new(id.to_be_bytes()) };
    let first = u64::from(n) * 100;
    let invite = SecretKey::from_seed(&[Role::Labeler as u8 + 50; 32]);
    let mut events = vec![hello(project, "Ann", Role::Labeler, &invite, &key.public(), ctx(first))];
    for (idx, item) in project.items().iter().enumerate() {
        let context = AnswerContext { active_ms: 1_000, ..AnswerContext::plain(Stratum::Scored, Millis(first)) };
        let choice = Choice::Label(LabelName::new(if idx < from { "a" } else { "b" }));
        let answer = Answer { item: item.id, choice, supersedes: Vec::new(), context };
        let id = first + 1 + idx as u64;
        events.push(Event { id: ctx(id).event_id, at: Millis(id), kind: EventKind::Answer(answer) });
    }
    let header = Header {
        certificate: accord_core::certificate::Certificate::default(),
        project: PROJECT,
        generation: 1,
        labeler: key.public().labeler(),
        key: key.public(),
        seq: 1,
        prev: None,
        first: 0,
        seen: std::collections::BTreeMap::new(),
    };
    let lines: Vec<String> = events.iter().map(accord_core::wire::event::encode).collect();
    let signed = body(&header, &lines);
    let signature = key.sign(&signed);
    seal(&header, signed, &signature)
}

fn order(by: &SecretKey) -> Order {
    let (manifest, members, _) = documents();
    Order {
        project: *PROJECT.as_bytes(),
        owner: key(1).public().0,
        by: by.public().0,
        at: 1_795_000_000_000,
        names: false,
        n_rounds: 20,
        manifest: String::from_utf8(manifest).unwrap(),
        members: String::from_utf8(members).unwrap(),
        set_aside: vec![("log/x".to_owned(), "it was cut".to_owned())],
    }
}

fn material(is_reversed: bool) -> Material {
    let (manifest, members, shard) = documents();
    let (digest, owner) = (sha256(&manifest), key(1).public());
    let manifest = decode_manifest(&manifest, &digest, &owner).unwrap();
    let members = decode_members(&members, &manifest.members, &owner).unwrap();
    let mut project = Project::new(manifest, members);
    project.add_items(decode_shard(&shard).0);
    let mut logs = vec![log(&project, 11, 4), log(&project, 12, 2)];
    if is_reversed {
        logs.reverse();
    }
    let mut material = Material::default();
    material.add(Piece::Shard(shard));
    logs.into_iter().for_each(|sealed| material.add(Piece::Segment(sealed.key, sealed.bytes)));
    material
}

#[test]
fn rpt10_a_report_is_made_from_bytes_signed_elsewhere_and_holds_itself() {
    let by = key(11);
    let unsigned = material(false).build(&order(&by)).unwrap();
    assert_eq!(material(true).build(&order(&by)).unwrap().line(), unsigned.line(), "the order of logs shows");
    let signature = by.sign(unsigned.line());
    let files = unsigned.clone().sign(&signature.0).unwrap();
    let signed = open(&files.data).unwrap();
    assert!(signed.is_signed);
    assert_eq!((signed.stated.n_disagreements, signed.stated.n_open, signed.stated.n_answered), (2, 2, 4));
    assert_eq!(signed.stated.quarantined.len(), 1, "what was set aside is named");
    let page = String::from_utf8(files.page).unwrap();
    assert_eq!(embedded(&page).map(str::as_bytes), Some(files.data.as_slice()));
    assert!(!page.contains("<script"));
    assert!(unsigned.sign(&[0; 12]).is_none());
}

#[test]
fn rpt10_what_the_owner_did_not_sign_makes_no_report() {
    let by = key(11);
    let changed = Order { manifest: order(&by).manifest.replace("Reports", "Retorts"), ..order(&by) };
    assert!(material(false).build(&changed).is_err());
    let stranger = Order { owner: key(9).public().0, ..order(&by) };
    assert!(material(false).build(&stranger).is_err());
    let nothing = Material::default().build(&order(&by)).unwrap_err();
    assert!(nothing.contains("0 of 4 items"), "{nothing}");
}
