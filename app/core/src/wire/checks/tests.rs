//! What shared and practice items look like in a manifest and in a log.

use super::super::event::{decode, encode};
use super::super::manifest::{decode_manifest, encode_manifest};
use super::super::tests::{golden, owner};
use super::*;
use crate::agreement::level::Level;
use crate::crypto::sha256;
use crate::event::{Event, EventKind, Stratum};
use crate::record::Manifest;
use crate::testkit::{answer, event_id, manifest, project};

fn manifest_with_checks() -> Manifest {
    let mut manifest = manifest(&["a", "b", "c"]);
    manifest.schema = LabelSchema::single("Which?", manifest.schema.labels().to_vec(), Level::Ordinal);
    let mut items: Vec<_> = project(4).items().iter().map(|item| item.id).collect();
    items.sort_unstable();
    manifest.shared = SharedItems { share: 0.125, items };
    manifest.practice = vec![
        PracticeItem::new("größer <b>", vec![LabelName::new("c")], "see rule 2"),
        PracticeItem::new("either", vec![LabelName::new("a"), LabelName::new("b")], ""),
    ];
    manifest
}

fn read(bytes: &[u8]) -> Result<Manifest, WireError> {
    decode_manifest(bytes, &sha256(bytes), &owner().public())
}

#[test]
fn chk1_a_manifest_with_shared_and_practice_items_is_written_as_in_the_sample() {
    let manifest = manifest_with_checks();
    let bytes = encode_manifest(&manifest, &owner());
    golden("manifest-3-checks.json", &bytes);
    assert_eq!(read(&bytes).unwrap(), manifest);
}

#[test]
fn chk1_a_manifest_without_them_has_the_first_form() {
    let plain = manifest(&["a", "b", "c"]);
    let text = String::from_utf8(encode_manifest(&plain, &owner())).unwrap();
    assert!(["shared", "practice", "level"].iter().all(|field| !text.contains(field)), "{text}");
    assert_eq!(read(text.as_bytes()).unwrap(), plain);
}

#[test]
fn pra1_practice_that_nobody_could_answer_is_refused() {
    let mut manifest = manifest_with_checks();
    manifest.practice[0].accepted = vec![LabelName::new("z")];
    let error = read(&encode_manifest(&manifest, &owner())).unwrap_err().to_string();
    assert!(error.contains("practice item accepts none"), "{error}");
    let mut manifest = manifest_with_checks();
    manifest.shared.share = 1.5;
    assert!(read(&encode_manifest(&manifest, &owner())).is_err());
    let mut manifest = manifest_with_checks();
    let one = manifest.practice[0].clone();
    manifest.practice = vec![one; MAX_PRACTICE_ITEMS + 1];
    assert!(read(&encode_manifest(&manifest, &owner())).is_err());
}

#[test]
fn pra2_an_answer_to_practice_is_an_event_of_a_kind_that_old_pages_keep() {
    let practice = PracticeAnswer {
        item: project(1).items()[0].id,
        label: LabelName::new("größe"),
        instructions_version: 2,
        shown_at: Millis(5),
        active_ms: 1_200,
    };
    let event = Event { id: event_id(1), at: Millis(9), kind: EventKind::Practice(practice) };
    let line = encode(&event);
    golden("events-2-practice.jsonl", (line.clone() + "\n").as_bytes());
    assert_eq!(decode(&line).unwrap(), event);
    // None of the kinds that the first form counts.
    assert!(line.contains("\"kind\":\"practice\"") && line.contains("\"stratum\":\"practice\""), "{line}");
}

#[test]
fn chk2_an_answer_to_a_shared_item_is_read_by_old_pages_as_one_from_the_shuffle() {
    let mut event = answer(2, 20, project(1).items()[0].id, "a", &[]);
    if let EventKind::Answer(answer) = &mut event.kind {
        answer.context.stratum = Stratum::Shared;
    }
    let line = encode(&event);
    assert!(line.contains("\"stratum\":\"shuffled\",\"slice\":\"shared\""), "{line}");
    assert_eq!(decode(&line).unwrap(), event);
    // A slice of tomorrow is read as what it says old pages may take it for.
    let Ok(Event { kind: EventKind::Answer(answer), .. }) = decode(&line.replace("\"shared\"", "\"of-tomorrow\""))
    else {
        panic!("not an answer")
    };
    assert_eq!(answer.context.stratum, Stratum::Shuffled);
}
