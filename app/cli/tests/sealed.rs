//! A sealed project: what its store's keeper can read, and who can read it with which key.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod place;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use accord_cli::client::Store;
use accord_cli::generation::Owned;
use accord_cli::links::{Kept as _, LinksFile};
use accord_cli::store_url::of_project;
use accord_core::certificate::Author;
use accord_core::command::{Ctx, Me, hello_of};
use accord_core::crypto::{SecretKey, base64url, sha256, text_item_id};
use accord_core::event::{Answer, AnswerContext, Choice, Event, EventKind, Flag, Millis, Stratum};
use accord_core::ids::EventId;
use accord_core::record::{LabelName, Role};
use accord_core::seal::ContentKey;
use accord_core::wire::event::encode;
use accord_core::wire::link::Link;
use accord_core::wire::segment::{Header, body, seal};
use place::Place;

const TEXTS: [&str; 3] = ["zebras in the moonlight", "owner row seven-eleven", "an answer nobody may see"];
const LABELS: [&str; 2] = ["quokka", "numbat"];
const NAME: &str = "Wilhelmina Featherstone";
const PROJECT: &str = "Marsupial survey";
const REMARK: &str = "smudged on the left";

fn made(place: &Place) -> LinksFile {
    made_with(place, &["--sealed"])
}

fn made_with(place: &Place, how: &[&str]) -> LinksFile {
    fs::write(place.folder.join("items.csv"), format!("text\n{}\n", TEXTS.join("\n"))).unwrap();
    fs::write(place.folder.join("rules.txt"), "Choose by the ears, not by the tail.").unwrap();
    let labels = LABELS.join(",");
    let line = ["new", "--items", "items.csv", "--text", "text", "--labels", &labels, "--name", PROJECT];
    place.succeeds(&[&line[..], &["--instructions", "rules.txt"], how].concat());
    LinksFile::read(&place.folder.join("links.json")).unwrap()
}

/// A person's whole log in one segment, sent as the page sends it.
fn label(file: &LinksFile) -> String {
    label_by(file, of_project(&file.store, file.project), Role::Labeler)
}

/// The same by a link that leads to this place; gives back where the segment lies.
fn label_by(file: &LinksFile, place: accord_core::place::Place, role: Role) -> String {
    let store = Store::new(place);
    let (project, _) = accord_cli::export::fetch(&store, file.project, None).unwrap();
    let device = SecretKey::from_seed(&[5; 32]);
    let author = Author::first(device.public());
    let (_, invite) = file.invites.iter().find(|(known, _)| *known == role).unwrap();
    let me = Me { labeler: author.labeler, device: author.key.device(), role };
    let id = |n: u8| EventId::new([n; 8]);
    let hello = hello_of(&project, NAME, me, invite, Ctx { now: Millis(1), event_id: id(1) });
    let context = AnswerContext {
        answered_at: Millis(2_000),
        active_ms: 900,
        ..AnswerContext::plain(Stratum::Random, Millis(1_000))
    };
    let item = text_item_id(TEXTS[0]);
    let choice = Choice::Label(LabelName::new(LABELS[0]));
    let answer = EventKind::Answer(Answer { item, choice, supersedes: Vec::new(), context });
    let remark = EventKind::Flag(Flag { item, note: Some(REMARK.to_owned()) });
    let event = |n: u8, kind| Event { id: id(n), at: Millis(2_000), kind };
    let lines = [hello, event(2, answer), event(3, remark)].map(|event| encode(&event));
    let header = Header {
        project: file.project,
        generation: 1,
        labeler: author.labeler,
        certificate: author.certificate,
        key: author.key,
        seq: 1,
        prev: None,
        first: 0,
        seen: BTreeMap::new(),
    };
    let body = body(&header, &lines);
    let signature = device.sign(&body);
    let sealed = seal(&header, body, &signature);
    store.put(&sealed.key, sealed.bytes.clone()).unwrap();
    assert_eq!(store.get(&sealed.key).unwrap().unwrap(), sealed.bytes, "read back equal");
    sealed.key
}

/// Every byte the store keeps: contents, names of files, and what it notes beside them.
fn kept(folder: &Path, all: &mut Vec<u8>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        all.extend(path.to_string_lossy().bytes());
        if path.is_dir() {
            kept(&path, all);
        } else {
            all.extend(fs::read(&path).unwrap());
        }
    }
}

#[test]
fn seal3_the_store_of_a_sealed_project_holds_no_plain_text_of_data_labels_or_names() {
    let place = Place::new("sealed");
    let file = made(&place);
    label(&file);
    let links = ["--links", "links.json"];
    place.succeeds(&[&["policy", "set", "--votes", "3"][..], &links].concat());
    place.succeeds(&[&["report", "--out", "reports", "--publish"][..], &links].concat());
    let mut all = Vec::new();
    kept(&place.folder.join("store"), &mut all);
    assert!(all.len() > 5_000, "the store keeps {} bytes", all.len());
    let has = |words: &[u8]| all.windows(words.len()).any(|window| window == words);
    let words = [&TEXTS[..], &LABELS, &["Wilhelmina", "Featherstone", "Marsupial", "smudged", "by the ears"]].concat();
    for word in words {
        assert!(!has(word.as_bytes()), "the store holds `{word}`");
        assert!(!has(base64url(word.as_bytes()).as_bytes()), "the store holds `{word}` in base64");
        // Nor what could be compared with a text that somebody guesses.
        assert!(!has(sha256(word.as_bytes()).to_string().as_bytes()), "the store holds the hash of `{word}`");
    }
    for text in TEXTS {
        assert!(!has(text_item_id(text).to_string().as_bytes()), "the store holds the id of `{text}`");
    }
    assert!(has(file.project.to_string().as_bytes()), "the search finds nothing at all");
    let key = base64url(file.store.content_key().unwrap().bytes());
    assert!(!has(key.as_bytes()) && !has(file.store.content_key().unwrap().bytes()));
}

#[test]
fn seal3_with_the_key_everything_is_read_and_without_it_or_with_another_it_says_so() {
    let place = Place::new("sealed-read");
    let file = made(&place);
    label(&file);
    let project = file.project.to_string();
    let key = base64url(file.store.content_key().unwrap().bytes());
    let export = ["export", "--project", &project];
    let labels = place.succeeds(&[&export[..], &["--content-key", &key]].concat()).0;
    assert!(labels.contains(&format!(",{},", LABELS[0])), "{labels}");
    place.fails(&export, "this project is sealed, and the link has no key to it");
    let wrong = base64url(ContentKey::new([1; 32]).bytes());
    place.fails(&[&export[..], &["--content-key", &wrong]].concat(), "the key does not open this project");
    place.fails(&[&export[..], &["--content-key", "cut"]].concat(), "the key to the content was cut");
    // Whoever may write but has no key slips nothing in.
    let plain = Store::new(of_project(&accord_cli::store_url::parse(&place.store_url).unwrap(), file.project));
    plain.put("log/a/b/00000001-00000000000000000000000000000000.seg", b"{}\n".to_vec()).unwrap();
    let told = place.succeeds(&[&export[..], &["--content-key", &key]].concat()).1;
    assert!(told.contains("left out"), "{told}");
    let text = fs::read_to_string(place.folder.join("links.json")).unwrap();
    assert!(text.contains("\"content_key\"") && !format!("{:?}", file.store).contains(&key));
}

/// The link of a role, as somebody who gets it opens it.
fn link(file: &LinksFile, role: Role) -> Link {
    let (_, url) = file.links().into_iter().find(|(known, _)| *known == role).unwrap();
    Link::parse(url.split_once('#').unwrap().1).unwrap()
}

#[test]
fn clg1_clg2_a_labelers_link_with_all_that_the_store_holds_opens_nobody_elses_log() {
    let place = Place::new("closed");
    let file = made_with(&place, &["--sealed", "--closed-logs"]);
    let links = ["--links", "links.json"];
    let ann = link(&file, Role::Labeler).with_own_key(None, &[1; 32]);
    let bob = link(&file, Role::Labeler).with_own_key(None, &[2; 32]);
    let key = label_by(&file, ann.store.clone(), Role::Labeler);
    place.succeeds(&[&["report", "--out", "reports", "--publish"][..], &links].concat());
    // Every object of the store, read with everything that Bob's link holds.
    let (reads, owns) = (Store::new(bob.store.clone()), Store::new(of_project(&file.store, file.project)));
    let mut n_closed = 0;
    for object in reads.list("").unwrap() {
        match reads.get(&object.key) {
            Ok(Some(bytes)) if object.key.starts_with("log/") => {
                assert!(accord_core::seal::is_closed(&bytes), "{}", object.key);
                assert_ne!(owns.get(&object.key).unwrap().unwrap(), bytes);
                n_closed += 1;
            }
            Ok(found) => assert!(!object.key.starts_with("report/") && found.is_some(), "{}", object.key),
            Err(error) => {
                assert!(object.key.starts_with("report/") && error.to_string().contains("closed"), "{error}");
                n_closed += 1;
            }
        }
    }
    assert_eq!(n_closed, 3, "a log and a report with its page");
    // Nor does the content's key alone, which stands in Bob's link, in a command.
    let project = file.project.to_string();
    let export = ["export", "--project", &project];
    let (content, whole) = (bob.store.content_key().unwrap().text(), file.store.content_key().unwrap().text());
    let (table, told) = place.succeeds(&[&export[..], &["--content-key", &content]].concat());
    assert!(!table.contains(LABELS[0]) && told.contains("it is closed"), "{table} {told}");
    // A snapshot is read by every link, so none is made.
    place.fails(&["snapshot", "make", "--links", "links.json"], "logs are closed in this project");
    // Experts and the owner read it, whole; and what Ann's other device has of her key.
    assert!(
        place.succeeds(&[&export[..], &["--content-key", &whole]].concat()).0.contains(&format!(",{},", LABELS[0]))
    );
    let expert = Store::new(link(&file, Role::Expert).store);
    let opened = expert.get(&key).unwrap().unwrap();
    assert!(String::from_utf8(opened.clone()).unwrap().contains(LABELS[0]));
    assert_eq!(Store::new(ann.store).get(&key).unwrap().unwrap(), opened);
    // What an expert writes is read by all.
    expert.put("log/a/b/c", b"for all".to_vec()).unwrap();
    assert_eq!(reads.get("log/a/b/c").unwrap().unwrap(), b"for all");
    // The host finds no words in it.
    let mut all = Vec::new();
    kept(&place.folder.join("store"), &mut all);
    for word in [LABELS[0], NAME, REMARK] {
        assert!(!all.windows(word.len()).any(|window| window == word.as_bytes()), "the store holds `{word}`");
    }
    let made = fs::read_dir(place.folder.join("reports")).unwrap().map(|file| file.unwrap().path());
    let report = made.into_iter().find(|path| path.extension().is_some_and(|it| it == "json")).unwrap();
    place.succeeds(&["verify", report.to_str().unwrap(), "--content-key", &whole]);
}

#[test]
fn clg4_an_expert_whose_time_ended_reads_nothing_that_labelers_write_later() {
    let place = Place::new("rekeyed");
    let file = made_with(&place, &["--sealed", "--closed-logs"]);
    let (ann, expert) = (link(&file, Role::Labeler).with_own_key(None, &[1; 32]), link(&file, Role::Expert));
    label_by(&file, expert.store.clone(), Role::Expert);
    let get = |from: &accord_core::place::Place, key: &str| Store::new(from.clone()).get(key).unwrap().unwrap();
    let put = |by: accord_core::place::Place, key: &str, text: &str| {
        Store::new(by).put(key, text.as_bytes().to_vec()).unwrap();
    };
    let read_links = || LinksFile::read(&place.folder.join("links.json")).unwrap();
    let members = || Owned::open(&place.folder.join("links.json")).unwrap().members;
    put(ann.store.clone(), "log/a/b/1", "early");
    assert_eq!(get(&expert.store, "log/a/b/1"), b"early");

    let ended = Author::first(SecretKey::from_seed(&[5; 32]).public()).labeler.to_string();
    let (told, _) = place.succeeds(&["members", "end", &ended]);
    assert!(told.contains("another key to closed logs") && told.matches("#join=").count() == 2, "{told}");
    // Ann's link is the old one; at its next start her page reads the list.
    let anns = ann.store.clone().following(&members());
    put(anns.clone(), "log/a/b/2", "late");
    for removed in [expert.store.clone(), expert.store.following(&members())] {
        assert_eq!(get(&removed, "log/a/b/1"), b"early", "what they could read they may have kept");
        assert!(accord_core::seal::is_closed(&get(&removed, "log/a/b/2")));
    }
    assert_eq!(get(&anns, "log/a/b/2"), b"late", "who wrote it reads it, so that it counts as synced");
    // Whoever has the new link reads all, also after another such end.
    place.succeeds(&["members", "rekey"]);
    put(ann.store.following(&members()), "log/a/b/3", "later");
    let newest = link(&read_links(), Role::Expert).store;
    for (key, text) in [("log/a/b/1", "early"), ("log/a/b/2", "late"), ("log/a/b/3", "later")] {
        assert_eq!(get(&newest, key), text.as_bytes(), "{key}");
    }
    // So do commands, by the links file and by the text of its key.
    let whole = read_links().store.content_key().unwrap().text();
    let project = file.project.to_string();
    place.succeeds(&["export", "--project", &project, "--content-key", &whole]);
    place.succeeds(&["members", "show"]);
    let open = Place::new("rekeyed-open");
    made_with(&open, &["--sealed"]);
    open.fails(&["members", "rekey"], "logs are open");
}
