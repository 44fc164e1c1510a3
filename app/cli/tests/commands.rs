//! The program itself: a project made from a file, labeled by two people, exported; and what it refuses.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod place;

use std::collections::BTreeMap;
use std::fs;

use accord_cli::client::Store;
use accord_cli::links::{Kept as _, LinksFile};
use accord_cli::store_url::{of_project, parse};
use accord_core::certificate::Certificate;
use accord_core::crypto::{SecretKey, text_item_id};
use accord_core::event::{Answer, AnswerContext, Choice, Event, EventKind, Hello, Millis, Stratum, admission};
use accord_core::ids::EventId;
use accord_core::record::{LabelName, Role};
use accord_core::wire::event::encode;
use accord_core::wire::segment::{Header, body, seal};
use place::Place;

const NEW: [&str; 9] =
    ["new", "--items", "items.csv", "--text", "text", "--labels", "cat,dog", "--page", "http://127.0.0.1:8420/"];

/// A person with one device, who labels texts and uploads the log in one segment.
fn label(file: &LinksFile, seed: u8, name: &str, answers: &[(&str, &str)]) -> String {
    let device = SecretKey::from_seed(&[seed; 32]);
    let (labeler, id) = (device.public().labeler(), device.public().device());
    let (role, invite) = file.invites.iter().find(|(role, _)| *role == Role::Labeler).unwrap();
    let proof = invite.sign(&admission(file.project, labeler, id, *role));
    let hello = Hello { name: name.to_owned(), role: *role, invite: invite.public(), proof };
    let mut kinds = vec![EventKind::Hello(hello)];
    for (text, label) in answers {
        let context = AnswerContext {
            answered_at: Millis(2_000),
            active_ms: 900,
            ..AnswerContext::plain(Stratum::Random, Millis(1_000))
        };
        let choice = Choice::Label(LabelName::new(label));
        kinds.push(EventKind::Answer(Answer { item: text_item_id(text), choice, supersedes: Vec::new(), context }));
    }
    let event =
        |(idx, kind)| encode(&Event { id: EventId::new([seed, idx, 0, 0, 0, 0, 0, 0]), at: Millis(2_000), kind });
    let lines: Vec<String> = (0_u8..).zip(kinds).map(event).collect();
    let header = Header {
        project: file.project,
        generation: 1,
        labeler,
        certificate: Certificate::default(),
        key: device.public(),
        seq: 1,
        prev: None,
        first: 0,
        seen: BTreeMap::new(),
    };
    let body = body(&header, &lines);
    let signature = device.sign(&body);
    let sealed = seal(&header, body, &signature);
    let store = Store::new(of_project(&file.store, file.project));
    store.put(&sealed.key, sealed.bytes).unwrap();
    labeler.to_string()
}

#[test]
fn a_project_is_made_labeled_and_exported() {
    let place = Place::new("whole");
    let csv = "id,text,label\n1,meow,ANSWER-KEY\n2,woof,ANSWER-KEY\n3,meow,ANSWER-KEY\n4,\"a, b\",ANSWER-KEY\n";
    fs::write(place.folder.join("items.csv"), csv).unwrap();
    let printed = place.succeeds(&[&NEW[..], &["--id", "id", "--name", "Pets"]].concat()).0;
    assert!(printed.contains("3 items, 1 duplicates merged"), "{printed}");
    let file = LinksFile::read(&place.folder.join("links.json")).unwrap();
    for (_, link) in file.links() {
        assert!(printed.contains(&link));
    }
    let ann = label(&file, 11, "Ann", &[("meow", "cat"), ("woof", "dog")]);
    let bob = label(&file, 12, "Bob", &[("woof", "cat")]);
    let store = Store::new(of_project(&parse(&place.store_url).unwrap(), file.project));
    for object in store.list("").unwrap() {
        let bytes = store.get(&object.key).unwrap().unwrap();
        assert!(!String::from_utf8_lossy(&bytes).contains("ANSWER-KEY"), "{} holds the answer key", object.key);
    }

    let project = file.project.to_string();
    let export = ["export", "--project", &project];
    let labels = place.succeeds(&export).0;
    let rows: Vec<&str> = labels.lines().collect();
    assert!(rows[0].starts_with("task,worker,label,"), "{labels}");
    assert_eq!(rows.len(), 4);
    for (text, who, answer) in [("meow", &ann, "cat"), ("woof", &ann, "dog"), ("woof", &bob, "cat")] {
        let start = format!("{},{who},{answer},label,", text_item_id(text));
        assert!(rows.iter().any(|row| row.starts_with(&start)), "{start} is not in {labels}");
    }
    let items = place.succeeds(&[&export[..], &["--table", "items", "--format", "jsonl"]].concat()).0;
    assert_eq!(items.lines().count(), 3);
    assert!(items.contains("\"status\":\"tied\"") && items.contains("\"text\":\"a, b\""), "{items}");

    place.succeeds(&[&export[..], &["--out", "tables"]].concat());
    assert_eq!(fs::read_to_string(place.folder.join("tables/labels.csv")).unwrap(), labels);
    assert!(place.folder.join("tables/items.csv").is_file());
}

#[test]
fn what_cannot_be_trusted_is_told_and_left_out() {
    let place = Place::new("problems");
    fs::write(place.folder.join("items.csv"), "text\nmeow\nwoof\n").unwrap();
    place.succeeds(&NEW);
    let file = LinksFile::read(&place.folder.join("links.json")).unwrap();
    label(&file, 11, "Ann", &[("meow", "cat")]);
    // Somebody with the store's key, but whom the owner never invited.
    let uninvited = LinksFile { invites: vec![(Role::Labeler, SecretKey::from_seed(&[99; 32]))], ..file.clone() };
    let stranger = label(&uninvited, 13, "Eve", &[("meow", "dog")]);
    let store = Store::new(of_project(&file.store, file.project));
    store.put("log/x/y/00000001-broken.seg", b"not a segment".to_vec()).unwrap();

    let output = place.accord(&["export", "--project", &file.project.to_string()]);
    let (labels, problems) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(output.status.success(), "{problems}");
    assert_eq!(labels.lines().count(), 2, "{labels}");
    assert!(!labels.contains(&stranger));
    assert!(problems.contains(&stranger) && problems.contains("broken.seg"), "{problems}");
}

#[test]
fn links_follow_a_store_and_a_page_that_move() {
    let place = Place::new("move");
    fs::write(place.folder.join("items.csv"), "text\nmeow\nwoof\n").unwrap();
    place.succeeds(&NEW);
    let before = LinksFile::read(&place.folder.join("links.json")).unwrap();
    let moved = "https://k:s@example.org/elsewhere/team";
    let page = "https://example.org/labels/";
    place.succeeds(&["links", "--from", "links.json", "--store", moved, "--page", page, "--out", "moved.json"]);
    let after = LinksFile::read(&place.folder.join("moved.json")).unwrap();
    assert_eq!((after.project, after.owner.public()), (before.project, before.owner.public()));
    assert_eq!(after.store, parse(moved).unwrap());
    assert!(after.links().iter().all(|(_, link)| link.starts_with("https://example.org/labels/#join=")));
}

#[test]
fn refusals_say_what_to_do() {
    let place = Place::new("refusals");
    fs::write(place.folder.join("items.csv"), "text,n\nmeow,1\n,2\nwoof,3\n").unwrap();
    place.fails(&NEW, "line 3: its text is empty");
    place.fails(
        &["new", "--items", "items.csv", "--text", "txt", "--labels", "a,b", "--page", "http://x/"],
        "`text`, `n`",
    );
    place.fails(
        &["new", "--items", "none.csv", "--text", "t", "--labels", "a,b", "--page", "http://x/"],
        "could not be read",
    );
    place.fails(
        &["new", "--items", "items.csv", "--text", "text", "--labels", "a", "--page", "http://x/"],
        "at least two",
    );
    place.fails(&["new", "--items", "items.csv", "--text", "text", "--labels", "a,b", "--page", "x"], "--page");
    place.fails(&["export", "--project", "0011223344556677"], "check --store and --project");
    place.fails(&["export", "--project", "zz"], "hexadecimal");
    place.fails(&["export", "--project", "0011223344556677", "--store", "http://nokey"], "names no bucket");
    place.succeeds(&[&NEW[..], &["--skip-bad"]].concat());
}

#[test]
fn prb1_a_probe_says_what_the_store_can_do_and_what_to_paste() {
    let place = Place::new("probe");
    fs::write(place.folder.join("items.csv"), "text\nmeow\nwoof\n").unwrap();
    place.succeeds(&NEW);
    let project = LinksFile::read(&place.folder.join("links.json")).unwrap().project.to_string();
    let (told, _) = place.succeeds(&["probe", "--project", &project]);
    for line in ["Read  ", "List  ", "Write  ", "Read back", "Conditional write", "agrees", "are let in"] {
        assert!(told.contains(line), "no {line}: {told}");
    }
    assert!(!told.contains("BAD"), "{told}");
    let nobody = ["probe", "--store", "http://k:hush@127.0.0.1:9/bucket"];
    let told = String::from_utf8(place.accord(&nobody).stdout).unwrap();
    assert!(told.contains("BAD") && told.contains("\"AllowedOrigins\"") && !told.contains("hush"), "{told}");
    place.fails(&nobody, "trials failed");
}
