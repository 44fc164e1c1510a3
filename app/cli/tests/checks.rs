//! Hidden check items and practice from a terminal: what is uploaded, what is not, and what people score.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod place;

use std::collections::BTreeMap;
use std::fs;

use accord_cli::client::Store;
use accord_cli::links::{Kept as _, LinksFile};
use accord_cli::store_url::of_project;
use accord_core::agreement::level::Level;
use accord_core::certificate::Certificate;
use accord_core::crypto::{SecretKey, text_item_id};
use accord_core::event::{
    Answer, AnswerContext, Choice, Event, EventKind, Hello, Millis, PracticeAnswer, Stratum, admission,
};
use accord_core::ids::{EventId, ItemId};
use accord_core::record::{LabelName, Manifest, Role};
use accord_core::wire::event::encode;
use accord_core::wire::manifest::{POINTER_KEY, decode_manifest, decode_pointer, manifest_key};
use accord_core::wire::segment::{Header, body, seal};
use place::Place;

const NEW: [&str; 9] =
    ["new", "--items", "items.csv", "--text", "text", "--labels", "low,mid,high", "--page", "http://127.0.0.1:8420/"];

/// Forty items with own ids, five known answers with reasons, two practice items.
fn folder(name: &str) -> Place {
    let place = Place::new(name);
    let items: String = (0..40).map(|n| format!("r{n},\"the text, no. {n}\"\n")).collect();
    fs::write(place.folder.join("items.csv"), format!("id,text\n{items}")).unwrap();
    let known: String = (0..5).map(|n| format!("r{n},{},REASON-{n}\n", ["low", "mid", "high"][n % 3])).collect();
    fs::write(place.folder.join("known.csv"), format!("task,label,reason\n{known}")).unwrap();
    let practice = "{\"text\":\"try me\",\"label\":\"low\",\"reason\":\"it is small\"}\n{\"text\":\"and me\",\"label\":\"mid\"}\n{\"text\":\"and me\",\"label\":\"high\"}\n";
    fs::write(place.folder.join("practice.jsonl"), practice).unwrap();
    place
}

fn store(file: &LinksFile) -> Store {
    Store::new(of_project(&file.store, file.project))
}

fn manifest(file: &LinksFile) -> Manifest {
    let store = store(file);
    let get = |key: &str| store.get(key).unwrap().unwrap();
    let (pointer, owner) = decode_pointer(&get(POINTER_KEY), file.project, None).unwrap();
    decode_manifest(&get(&manifest_key(pointer.generation, &pointer.manifest)), &pointer.manifest, &owner).unwrap()
}

/// One labeler's log, in one segment.
fn work(file: &LinksFile, seed: u8, name: &str, kinds: Vec<EventKind>) -> String {
    let device = SecretKey::from_seed(&[seed; 32]);
    let (labeler, id) = (device.public().labeler(), device.public().device());
    let (role, invite) = file.invites.iter().find(|(role, _)| *role == Role::Labeler).unwrap();
    let proof = invite.sign(&admission(file.project, labeler, id, *role));
    let hello = EventKind::Hello(Hello { name: name.to_owned(), role: *role, invite: invite.public(), proof });
    let event =
        |(idx, kind)| encode(&Event { id: EventId::new([seed, idx, 0, 0, 0, 0, 0, 0]), at: Millis(2_000), kind });
    let lines: Vec<String> = (0_u8..).zip(std::iter::once(hello).chain(kinds)).map(event).collect();
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
    store(file).put(&sealed.key, sealed.bytes).unwrap();
    labeler.to_string()
}

fn answer(n: usize, label: &str) -> EventKind {
    let context = AnswerContext {
        answered_at: Millis(2_000),
        active_ms: 900,
        ..AnswerContext::plain(Stratum::Shared, Millis(1_000))
    };
    let choice = Choice::Label(LabelName::new(label));
    EventKind::Answer(Answer { item: item(n), choice, supersedes: Vec::new(), context })
}

fn item(n: usize) -> ItemId {
    text_item_id(&format!("the text, no. {n}"))
}

#[test]
fn chk1_no_object_of_the_store_holds_a_known_answer_or_tells_which_items_are_checks() {
    let place = folder("checks-hidden");
    let options = ["--id", "id", "--check", "known.csv", "--shared-share", "0.2"];
    let printed = place.succeeds(&[&NEW[..], &options].concat()).0;
    assert!(printed.contains("5 check items hidden among 10 that everybody is asked"), "{printed}");
    let file = LinksFile::read(&place.folder.join("links.json")).unwrap();
    let first = manifest(&file);
    assert!((first.shared.items.len(), first.shared.share) == (10, 0.2) && first.shared.items.is_sorted());
    assert!((0..5).all(|n| first.shared.items.contains(&item(n))));

    // Three more, one of them known before.
    fs::write(place.folder.join("more.csv"), "task,label\nr4,mid\nr38,low\n\"the text, no. 39\",high\n").unwrap();
    place.succeeds(&["check", "add", "--known", "more.csv"]);
    let second = manifest(&file);
    assert_eq!((second.generation, second.shared.share), (2, 0.2));
    assert!(first.shared.items.iter().all(|item| second.shared.items.contains(item)));
    assert!([38, 39].iter().all(|n| second.shared.items.contains(&item(*n))));
    assert!(second.shared.items.len() >= 12, "new check items bring others with them");

    let store = store(&file);
    for object in store.list("").unwrap() {
        let text = String::from_utf8_lossy(&store.get(&object.key).unwrap().unwrap()).into_owned();
        assert!(!text.contains("REASON"), "{} holds a reason", object.key);
        // Labels stand in the list of labels and nowhere else: none is said of an item.
        let n_labels = ["\"low\"", "\"mid\"", "\"high\""].map(|label| text.matches(label).count());
        let expected = usize::from(object.key.starts_with("project/"));
        assert_eq!(n_labels, [expected; 3], "{}", object.key);
    }
}

#[test]
fn chk3_scores_and_practice_are_told_apart_from_each_other_and_from_the_labels() {
    let place = folder("checks-scored");
    let options = ["--id", "id", "--check", "known.csv", "--training", "practice.jsonl", "--level", "ordinal"];
    let printed = place.succeeds(&[&NEW[..], &options].concat()).0;
    assert!(printed.contains("2 practice items, which ship with their answers"), "{printed}");
    let file = LinksFile::read(&place.folder.join("links.json")).unwrap();
    let made = manifest(&file);
    assert_eq!((made.schema.level(), made.practice.len(), made.practice[1].accepted.len()), (Level::Ordinal, 2, 2));
    let practised = |text: &str, label: &str| {
        EventKind::Practice(PracticeAnswer {
            item: text_item_id(text),
            label: LabelName::new(label),
            instructions_version: 1,
            shown_at: Millis(1),
            active_ms: 5,
        })
    };
    let kinds = vec![practised("try me", "high"), practised("and me", "high"), answer(0, "low"), answer(1, "mid")];
    let ann = work(&file, 11, "Ann", [kinds, vec![answer(2, "low"), answer(20, "mid")]].concat());
    work(&file, 12, "Bob", vec![answer(0, "low"), answer(1, "mid"), answer(2, "high"), answer(20, "high")]);

    let project = file.project.to_string();
    let score = ["check", "score", "--known", "known.csv", "--project", &project];
    let readable = place.succeeds(&score).0;
    assert!(readable.contains("2 of 3    right   66.7 %  (20.8 % to 93.9 %)"), "{readable}");
    assert!(readable.contains("Where Ann went wrong") && readable.contains("  high  low  1"), "{readable}");
    let json: serde_json::Value =
        serde_json::from_str(&place.succeeds(&[&score[..], &["--json", "-"]].concat()).0).unwrap();
    let of_ann = &json["workers"][&ann];
    assert_eq!((&json["n_check_items"], &of_ann["n"], &of_ann["n_right"]), (&5.into(), &3.into(), &2.into()));
    assert_eq!(of_ann["confusion"], serde_json::json!([[1, 0, 0], [0, 1, 0], [1, 0, 0]]));

    place.succeeds(&["export", "--project", &project, "--out", "tables"]);
    let read = |name: &str| fs::read_to_string(place.folder.join("tables").join(name)).unwrap();
    assert_eq!(read("labels.csv").lines().count(), 1 + 8, "practice stands in a table of its own");
    assert_eq!(read("labels.csv").matches(",shared,").count(), 8);
    let practice = read("practice.csv");
    assert_eq!(practice.lines().count(), 3);
    assert!(practice.contains(",high,0,low,Ann,") && practice.contains(",high,1,mid|high,Ann,"), "{practice}");

    // The ranks of the schema, not the order of the alphabet: low, mid, high.
    let agree = |level: &str| {
        let line = ["agree", "--input", &place.store_url, "--project", &project, "--level", level, "--json", "-"];
        let json: serde_json::Value = serde_json::from_str(&place.succeeds(&line).0).unwrap();
        json["krippendorff_alpha"]["value"].as_f64().unwrap()
    };
    let rows = [("r0", 0, 0), ("r1", 1, 1), ("r2", 0, 2), ("r20", 1, 2)];
    let long: String = rows.iter().map(|(task, a, b)| format!("{task},ann,{a}\n{task},bob,{b}\n")).collect();
    fs::write(place.folder.join("ranks.csv"), format!("task,worker,label\n{long}")).unwrap();
    let line = ["agree", "--input", "ranks.csv", "--level", "ordinal", "--json", "-"];
    let expected: serde_json::Value = serde_json::from_str(&place.succeeds(&line).0).unwrap();
    assert_eq!(agree("ordinal"), expected["krippendorff_alpha"]["value"].as_f64().unwrap());
    assert_ne!(agree("ordinal"), agree("nominal"));
}

#[test]
fn chk3_files_that_cannot_be_used_are_refused_by_line() {
    let place = folder("checks-refused");
    let with = |name: &str, text: &str| {
        fs::write(place.folder.join(name), text).unwrap();
        [&NEW[..], &["--id", "id"]].concat()
    };
    let line = with("k.csv", "task,label\nr1,low\nr99,low\nr2,purple\n");
    place.fails(&[&line[..], &["--check", "k.csv"]].concat(), "line 3: no item has the id or the text `r99`");
    place.fails(&[&line[..], &["--check", "k.csv"]].concat(), "line 4: `purple` is none of the project's labels");
    let line = with("k.csv", "item,label\nr1,low\n");
    place.fails(&[&line[..], &["--check", "k.csv"]].concat(), "must name the columns `task` and `label`");
    let many: String = (0..30).map(|n| format!("r{n},low\n")).collect();
    let line = with("k.csv", &format!("task,label\n{many}"));
    place.fails(&[&line[..], &["--check", "k.csv"]].concat(), "30 others to hide among, and only 10 items are left");
    let line = with("t.csv", "text,label\n\"the text, no. 3\",low\n");
    place.fails(&[&line[..], &["--training", "t.csv"]].concat(), "also among the items");
    let line = with("t.csv", "text,label\nnew,purple\n");
    place.fails(&[&line[..], &["--training", "t.csv"]].concat(), "line 2: `purple` is none of the project's labels");
    place.fails(&[&NEW[..], &["--level", "ratio"]].concat(), "neither `nominal` nor `ordinal`");
    place.fails(&[&NEW[..], &["--shared-share", "0.5"]].concat(), "--check");
}
