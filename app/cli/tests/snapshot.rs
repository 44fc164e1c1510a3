//! A snapshot is made, checked, and found out where it or the logs were changed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod place;
mod written;

use std::fs;

use accord_cli::client::Store;
use accord_cli::links::{Kept as _, LinksFile};
use accord_cli::store_url::of_project;
use accord_core::crypto::SecretKey;
use accord_core::event::{Choice, EventKind};
use accord_core::record::Role;
use accord_core::wire::segment::{self, Sealed};
use accord_core::wire::snapshot;
use place::Place;
use written::answer;

/// A labeler's log in segments of two events.
fn log(file: &LinksFile, seed: u8, labels: &[&str]) -> Vec<Sealed> {
    let kinds = labels.iter().enumerate().map(|(n, label)| answer(&format!("text {n}"), label));
    written::log(file, seed, Role::Labeler, 2, kinds.collect())
}

#[test]
fn snp1_snp5_a_snapshot_is_made_from_the_logs_and_checked_against_them() {
    let place = Place::new("snapshot");
    let texts: Vec<String> = (0..5).map(|n| format!("text {n}")).collect();
    fs::write(place.folder.join("items.csv"), format!("text\n{}\n", texts.join("\n"))).unwrap();
    let project = ["--text", "text", "--labels", "cat,dog", "--name", "Pets", "--page", "http://127.0.0.1:8420/"];
    place.succeeds(&[&["new", "--items", "items.csv"][..], &project].concat());
    let file = LinksFile::read(&place.folder.join("links.json")).unwrap();
    let id = file.project.to_string();
    place.fails(&["snapshot", "make"], "nobody has written a log yet");
    place.fails(&["snapshot", "verify", "--project", &id], "this project has no snapshot");

    let store = Store::new(of_project(&file.store, file.project));
    let (empty, _) = accord_cli::export::fetch(&store, file.project, None).unwrap();
    let first = log(&file, 11, &["cat", "dog", "cat", "cat", "dog"]);
    let second = log(&file, 12, &["cat", "cat", "cat", "dog"]);
    for segment in first.iter().chain(&second[..2]) {
        store.put(&segment.key, segment.bytes.clone()).unwrap();
    }
    let (printed, _) = place.succeeds(&["snapshot", "make"]);
    let key = printed.lines().next().unwrap().to_owned();
    assert!(key.starts_with("snap/") && printed.contains("10 events of 5 segments"), "{printed}");
    // No log was touched, and what came later is not in it.
    store.put(&second[2].key, second[2].bytes.clone()).unwrap();
    let verify = ["snapshot", "verify", "--project", &id];
    let (printed, _) = place.succeeds(&verify);
    assert!(printed.contains(&key) && printed.contains("that are not in it: 1"), "{printed}");
    assert!(printed.ends_with("the snapshot holds\n"), "{printed}");

    // Snapshot and rest give what the logs give.
    let (whole, problems) = accord_cli::export::fetch(&store, file.project, None).unwrap();
    assert_eq!(problems, Vec::<String>::new());
    let bytes = store.get(&key).unwrap().unwrap();
    let opened = snapshot::open(&key, &bytes, file.project, &file.owner.public()).unwrap();
    let mut project = empty;
    project.restore(&key, Ok(&opened));
    project.admit(&second[2].key, segment::open(&second[2].key, &second[2].bytes, file.project));
    assert_eq!((project.states(), project.tally()), (whole.states(), whole.tally()));
    assert_eq!((project.logs(), project.tally().n_labels), (whole.logs(), 9));

    // The owner's own snapshot that says something else than the logs.
    let mut false_word: Vec<snapshot::Extract> = opened.extracts().collect();
    let EventKind::Answer(answer) = &mut false_word[0].events[1].kind else { panic!("no answer") };
    answer.choice = Choice::Clear;
    let wrong = snapshot::make(file.project, 2, false_word, &file.owner);
    store.put(&wrong.key, wrong.bytes).unwrap();
    place.fails(&verify, "the snapshot does not hold: it says something else than log/");
    place.succeeds(&[&verify[..], &["--snapshot", &key]].concat());
    // The next one is the newest again.
    let (printed, _) = place.succeeds(&["snapshot", "make"]);
    assert!(printed.contains("/00000003-") && printed.contains("11 events of 6 segments"), "{printed}");
    place.succeeds(&verify);
    // One that somebody else signed, or that was changed.
    let forged = snapshot::make(file.project, 4, Vec::new(), &SecretKey::from_seed(&[8; 32]));
    store.put(&forged.key, forged.bytes).unwrap();
    place.fails(&[&verify[..], &["--snapshot", &forged.key]].concat(), "its signature does not fit");
    let mut changed = bytes;
    changed[40] ^= 1;
    store.put(&key, changed).unwrap();
    place.fails(&[&verify[..], &["--snapshot", &key]].concat(), "its content changed");
    // A log that is cut is missed.
    store.put(&first[0].key, first[0].bytes[..90].to_vec()).unwrap();
    place.fails(&verify, "1 segments cannot be read");
}
