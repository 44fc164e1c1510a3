//! Samples of what people say around the answers, and what readers of other forms make of it.

use crate::event::{
    Change, CloseRound, Comment, Draw, Event, EventKind, InstructionsRef, Millis, Repeat, Revise, Round, Settle,
    Stratum, Talk, Uncomment,
};
use crate::ids::ItemId;
use crate::record::LabelName;
use crate::testkit::{answer, device_key, event_id, project};
use crate::wire::event::{decode, encode};
use crate::wire::tests::golden;

fn events() -> Vec<Event> {
    let items: Vec<ItemId> = project(3).items().iter().map(|item| item.id).collect();
    let label = LabelName::new;
    let who = |n: u8| device_key(n).public().labeler();
    let first = InstructionsRef { version: 1, revision: None };
    let second = InstructionsRef { version: 2, revision: Some(event_id(1)) };
    let kinds = vec![
        EventKind::Revise(Revise {
            after: first,
            text: "# Größe\n\n- <b>\"a\"</b> 🙂".to_owned(),
            change: Change::Editorial,
            summary: String::new(),
        }),
        EventKind::Revise(Revise {
            after: second,
            text: "b".to_owned(),
            change: Change::Meaning { labels: vec![label("a"), label("b")], reask: true },
            summary: "a is narrower".to_owned(),
        }),
        EventKind::Comment(Comment {
            item: items[0],
            text: "why?\n<script>".to_owned(),
            mentions: vec![who(2)],
            reply_to: Some(event_id(9)),
        }),
        EventKind::Uncomment(Uncomment { comment: event_id(3) }),
        EventKind::Round(Round {
            items: items.clone(),
            draw: Draw::Random,
            labelers: vec![who(1), who(2)],
            version: 3,
            note: String::new(),
        }),
        EventKind::Round(Round {
            items: items[1..].to_vec(),
            draw: Draw::Colliding(label("a"), label("b")),
            labelers: vec![who(1)],
            version: 3,
            note: "again".to_owned(),
        }),
        EventKind::CloseRound(CloseRound { round: event_id(5) }),
        EventKind::Talk(Talk { item: items[0], open: true }),
        EventKind::Repeat(Repeat {
            item: items[2],
            label: Some(label("c")),
            instructions: second,
            shown_at: Millis(80),
            active_ms: 700,
        }),
        EventKind::Repeat(Repeat {
            item: items[2],
            label: None,
            instructions: first,
            shown_at: Millis(90),
            active_ms: 600,
        }),
        EventKind::Settle(Settle {
            item: items[0],
            answer: Some(label("a").into()),
            also: vec![label("b").into(), label("c").into()],
            reason: "both".to_owned(),
            cause: None,
            votes: Vec::new(),
            supersedes: Vec::new(),
        }),
    ];
    let numbered = (1..).zip(kinds).map(|(n, kind)| Event { id: event_id(n), at: Millis(n * 10), kind });
    numbered.chain(again(items[1])).collect()
}

/// Answers in the slices that came with this form.
fn again(item: ItemId) -> Vec<Event> {
    let slices = [Stratum::Reask, Stratum::Round, Stratum::Talk];
    let with = |(n, stratum): (u64, Stratum)| {
        let mut event = answer(n, n * 10, item, "a", &[]);
        if let EventKind::Answer(answer) = &mut event.kind {
            answer.context.stratum = stratum;
            answer.context.instructions_version = 2;
            answer.context.instructions_revision = Some(event_id(1));
            answer.context.round = (stratum == Stratum::Round).then(|| event_id(5));
        }
        event
    };
    (20..).zip(slices).map(with).collect()
}

#[test]
fn wir6_what_is_said_around_answers_is_written_as_in_the_sample_and_read_back() {
    let lines: String = events().iter().map(|event| encode(event) + "\n").collect();
    golden("events-3-review.jsonl", lines.as_bytes());
    let read: Vec<Event> = lines.lines().map(|line| decode(line).unwrap()).collect();
    assert_eq!(read, events());
}

#[test]
fn wir5_readers_of_the_first_form_take_asked_again_for_slices_they_know() {
    for event in again(project(1).items()[0].id) {
        let line = encode(&event);
        let value: serde_json::Value = serde_json::from_str(&line).unwrap();
        assert!(["shuffled", "revisited"].contains(&value["stratum"].as_str().unwrap()), "{line}");
        assert!(value["slice"].is_string(), "{line}");
    }
}

#[test]
fn wir6_forms_of_tomorrow_are_kept_and_do_no_harm() {
    let line = |n: usize| encode(&events()[n]);
    let drawn = line(4).replace("\"random\"", "\"of-tomorrow\"");
    let kind = decode(&drawn).unwrap().kind;
    assert!(matches!(&kind, EventKind::Unknown { kind, line } if kind == "round" && *line == drawn), "{kind:?}");
    let EventKind::Revise(revise) = decode(&line(1).replace("\"meaning\"", "\"of-tomorrow\"")).unwrap().kind else {
        panic!("a revision is expected")
    };
    assert_eq!(revise.change, Change::Editorial);
    assert!(decode(&line(2).replace("\"text\"", "\"words\"")).is_err(), "a comment without text");
}
