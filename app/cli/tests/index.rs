//! HND3 and HND4: a folder of files becomes a store, and what people handed over gets into it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod place;
mod written;

use std::fs;
use std::path::{Path, PathBuf};

use accord_cli::links::{Kept as _, LinksFile};
use accord_cli::serve::{Faults, serve_page};
use accord_core::record::Role;
use accord_core::wire::segment::Sealed;
use place::Place;

/// A project whose host takes nothing: as it lies in a store, copied to a folder.
struct Host {
    place: Place,
    folder: PathBuf,
    links: LinksFile,
}

/// A labeler's log, a piece for the hello and one for each answer: text and label.
fn log(links: &LinksFile, seed: u8, answers: &[(&str, &str)]) -> Vec<Sealed> {
    let kinds = answers.iter().map(|(text, label)| written::answer(text, label)).collect();
    written::log(links, seed, Role::Labeler, 1, kinds)
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

impl Host {
    fn new(name: &str, more: &[&str]) -> Self {
        let place = Place::new(name);
        fs::write(place.folder.join("items.csv"), "text\nmeow\nwoof\n").unwrap();
        let line = ["new", "--items", "items.csv", "--text", "text", "--labels", "cat,dog", "--name", "Pets"];
        place.succeeds(&[&line[..], &["--page", "http://127.0.0.1:8420/"], more].concat());
        let links = LinksFile::read(&place.folder.join("links.json")).unwrap();
        let folder = place.folder.join("host");
        let project = links.project.to_string();
        copy(&place.folder.join("store/bucket/team").join(&project), &folder.join("data").join(&project));
        fs::write(folder.join("index.html"), "<html>").unwrap();
        Self { place, folder, links }
    }

    fn of_project(&self, key: &str) -> PathBuf {
        self.folder.join("data").join(self.links.project.to_string()).join(key)
    }

    /// A file as somebody's page saves it.
    fn hand_over(&self, name: &str, pieces: &[Sealed], more: &[u8]) {
        let bytes: Vec<u8> = pieces.iter().flat_map(|piece| piece.bytes.clone()).chain(more.iter().copied()).collect();
        fs::write(self.place.folder.join(name), bytes).unwrap();
    }

    /// What `accord export` reads from the host.
    fn exported(&self, more: &[&str]) -> String {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let server = runtime.block_on(serve_page(&self.folder, 0, Faults::default())).unwrap();
        let store = format!("static+{}/data", server.origin());
        let project = self.links.project.to_string();
        self.place.succeeds(&[&["export", "--store", &store, "--project", &project], more].concat()).0
    }
}

#[test]
fn hnd3_hnd4_a_host_that_only_serves_files_works_with_everything_once_it_is_indexed() {
    let host = Host::new("index", &[]);
    let (ann, bob) =
        (log(&host.links, 11, &[("meow", "cat"), ("woof", "dog")]), log(&host.links, 12, &[("meow", "dog")]));
    host.hand_over("ann.jsonl", &ann[..1], b"{\"id\":\"not signed\"}\n");
    host.hand_over("both.txt", &[&ann[..], &bob[..]].concat(), b"");
    let (told, _) = host.place.succeeds(&["index", "host"]);
    assert!(told.contains("0 pieces added"), "{told}");
    assert_eq!(host.exported(&[]).lines().count(), 1, "nobody has answered yet");
    let (told, errors) = host.place.succeeds(&["index", "host", "--add", "ann.jsonl", "both.txt"]);
    let n_pieces = ann.len() + bob.len();
    assert!(told.contains(&format!("{n_pieces} pieces added, 1 were there")), "{told}");
    assert!(errors.contains("1 lines are not signed"), "{errors}");
    let table = host.exported(&[]);
    assert_eq!(table.lines().count(), 4, "{table}");
    // Again changes no byte; a further piece changes its writer's head alone.
    let read = |key: &str| fs::read_to_string(host.of_project(key)).unwrap();
    let (index, head) = (read("index.json"), format!("head/{0}/{0}.json", ann[0].key.split('/').nth(1).unwrap()));
    assert!(
        index.contains(&head) && index.contains("\"key\":\"project.json\"") && !index.contains("index.json"),
        "{index}"
    );
    assert!(read(&head).contains(&format!("\"seq\":{}", ann.len())), "{}", read(&head));
    host.place.succeeds(&["index", "host", "--add", "both.txt"]);
    assert_eq!(read("index.json"), index);
}

#[test]
fn hnd1_hnd3_what_was_changed_or_belongs_elsewhere_is_left_out_and_told() {
    let host = Host::new("index-bad", &[]);
    let other = Host::new("index-other", &[]);
    let ann = log(&host.links, 11, &[("meow", "cat")]);
    let changed = String::from_utf8(ann[0].bytes.clone()).unwrap().replace("Person 11", "Person 12");
    fs::write(host.place.folder.join("changed.jsonl"), changed).unwrap();
    host.place.fails(&["index", "host", "--add", "changed.jsonl"], "its signature does not fit");
    host.hand_over("foreign.jsonl", &log(&other.links, 11, &[("meow", "cat")]), b"");
    host.place.fails(&["index", "host", "--add", "foreign.jsonl"], "belongs to another project");
    assert!(!host.of_project("log").exists());
    host.place.fails(&["index", "store/none"], "there is no project");
}

#[test]
fn hnd3_pieces_are_sealed_on_their_way_into_a_sealed_project() {
    let host = Host::new("index-sealed", &["--sealed"]);
    let ann = log(&host.links, 11, &[("meow", "cat")]);
    host.hand_over("ann.jsonl", &ann, b"");
    host.place.fails(&["index", "host", "--add", "ann.jsonl"], "--content-key");
    let key = accord_core::crypto::base64url(host.links.store.content_key().unwrap().bytes());
    host.place.succeeds(&["index", "host", "--content-key", &key, "--add", "ann.jsonl"]);
    let bytes = fs::read(host.of_project(&ann[0].key)).unwrap();
    assert!(!bytes.windows(4).any(|it| it == b"meow" || it == b"Pers"), "it lies there in the open");
    assert_eq!(host.exported(&["--content-key", &key]).lines().count(), 2);
}

#[test]
fn hnd3_labelers_pieces_are_closed_on_their_way_into_a_project_of_closed_logs() {
    let host = Host::new("index-closed", &["--sealed", "--closed-logs"]);
    let ann = log(&host.links, 11, &[("meow", "cat")]);
    let expert = written::log(&host.links, 12, Role::Expert, 1, vec![written::answer("woof", "dog")]);
    host.hand_over("ann.jsonl", &ann, b"");
    host.hand_over("expert.jsonl", &expert, b"");
    let key = host.links.store.content_key().unwrap().text();
    host.place.succeeds(&["index", "host", "--content-key", &key, "--add", "ann.jsonl", "expert.jsonl"]);
    let lies_there = |pieces: &[Sealed]| -> Vec<bool> {
        let read = |piece: &Sealed| fs::read(host.of_project(&piece.key)).unwrap();
        pieces.iter().map(|piece| accord_core::seal::is_closed(&read(piece))).collect()
    };
    assert_eq!((lies_there(&ann), lies_there(&expert)), (vec![true; ann.len()], vec![false; expert.len()]));
    assert_eq!(host.exported(&["--content-key", &key]).lines().count(), 3, "experts and the owner read both");
    // What a labeler's link has opens the expert's alone.
    let content = accord_core::crypto::base64url(host.links.store.content_key().unwrap().bytes());
    assert_eq!(host.exported(&["--content-key", &content]).lines().count(), 2);
}
