//! What is exported of what people say around the answers.

use super::*;
use crate::event::{Change, Comment, Draw, Event, EventKind, InstructionsRef, Millis, Repeat, Revise, Round, Settle};
use crate::ids::ItemId;
use crate::project::tests::around::{history, labeler};
use crate::record::Role;
use crate::rng::SplitMix64;
use crate::testkit::{answer, device_key, event_id, hello, project};

fn at(n: u64, kind: EventKind) -> Event {
    Event { id: event_id(n), at: Millis(n), kind }
}

fn apply(project: &mut Project, who: u8, event: Event) {
    let key = device_key(who).public();
    project.apply(key.device(), key.labeler(), event);
}

/// One column, as in the file.
fn column(table: &Table, name: &str) -> Vec<String> {
    let place = table.columns.iter().position(|column| *column == name).unwrap();
    assert!(table.rows.iter().all(|row| row.len() == table.columns.len()), "{:?}", table.columns);
    table.rows.iter().map(|row| row[place].csv_field()).collect()
}

#[test]
fn exp1_what_is_said_around_answers_is_exported_with_the_text_it_was_said_under() {
    let mut project = project(3);
    let items: Vec<ItemId> = project.items().iter().map(|item| item.id).collect();
    for (who, role) in [(1, Role::Labeler), (2, Role::Labeler), (5, Role::Expert), (6, Role::Expert)] {
        let event = hello(&project, &device_key(who), role, u64::from(who));
        apply(&mut project, who, event);
    }
    apply(&mut project, 1, answer(10, 10, items[0], "a", &[]));
    apply(&mut project, 2, answer(11, 11, items[0], "b", &[]));
    let change = |reask| Change::Meaning { labels: vec![LabelName::new("a")], reask };
    let first = InstructionsRef { version: 1, revision: None };
    let second = InstructionsRef { version: 2, revision: Some(event_id(20)) };
    let revise =
        |after, change| EventKind::Revise(Revise { after, text: "New".to_owned(), change, summary: String::new() });
    apply(&mut project, 5, at(20, revise(first, change(false))));
    apply(&mut project, 5, at(21, revise(second, Change::Editorial)));
    let mut given = answer(22, 22, items[1], "a", &[]);
    if let EventKind::Answer(answer) = &mut given.kind {
        answer.context.instructions_version = 2;
        answer.context.instructions_revision = second.revision;
        answer.context.round = Some(event_id(30));
    }
    let round = Round {
        items: vec![items[1]],
        draw: Draw::Colliding(LabelName::new("a"), LabelName::new("b")),
        labelers: vec![labeler(1), labeler(2)],
        version: 2,
        note: "what, is it?".to_owned(),
    };
    apply(&mut project, 5, at(30, EventKind::Round(round)));
    apply(&mut project, 1, given);
    let repeat = Repeat {
        item: items[0],
        label: Some(LabelName::new("b")),
        instructions: second,
        shown_at: Millis(40),
        active_ms: 700,
    };
    apply(&mut project, 2, at(40, EventKind::Repeat(repeat)));
    let comment =
        Comment { item: items[0], text: "say \"why\"".to_owned(), mentions: vec![labeler(2)], reply_to: None };
    apply(&mut project, 5, at(50, EventKind::Comment(comment)));
    for (who, label, also) in [(5, "a", vec!["b", "c"]), (6, "b", Vec::new())] {
        let settle = Settle {
            item: items[0],
            answer: Some(LabelName::new(label).into()),
            also: also.into_iter().map(|name| LabelName::new(name).into()).collect(),
            reason: String::new(),
            cause: None,
            votes: Vec::new(),
            supersedes: Vec::new(),
        };
        apply(&mut project, who, at(60 + u64::from(who), EventKind::Settle(settle)));
    }

    let labels = labels(&project);
    let mut by_task: Vec<_> = column(&labels, "task")
        .into_iter()
        .zip(column(&labels, "instructions_revision").into_iter().zip(column(&labels, "round")))
        .collect();
    by_task.retain(|(task, _)| *task == items[1].to_string());
    assert_eq!(by_task[0].1, (event_id(20).to_string(), event_id(30).to_string()));

    let instructions = instructions(&project);
    assert_eq!(column(&instructions, "version"), ["1", "2", "3"]);
    assert_eq!(column(&instructions, "change"), ["manifest", "meaning", "editorial"]);
    assert_eq!(column(&instructions, "reask"), ["", "0", ""], "the choice not to ask again");
    // One answer named `a` before the change; the item is settled since, so nothing is left to ask.
    assert_eq!(
        (column(&instructions, "n_touched")[1].as_str(), column(&instructions, "n_left")[1].as_str()),
        ("1", "0")
    );
    assert_eq!(column(&instructions, "current"), ["0", "0", "1"]);

    let rounds = rounds(&project);
    let mut answers = column(&rounds, "answer");
    answers.sort();
    assert_eq!(answers, ["", "label"]);
    assert_eq!(column(&rounds, "state"), ["open", "open"]);
    assert_eq!(column(&rounds, "drawn_labels")[0], "a|b");
    assert_eq!(column(&rounds, "note")[0], "\"what, is it?\"");

    let repeats = repeats(&project);
    assert_eq!((column(&repeats, "first_label"), column(&repeats, "same")), (vec!["b".into()], vec!["1".into()]));
    assert_eq!(column(&repeats, "instructions_version"), ["2"]);
    assert_eq!(column(&comments(&project), "text"), ["\"say \"\"why\"\"\""]);
    let settlements = settlements(&project);
    let mut also = column(&settlements, "also");
    also.sort();
    assert_eq!(also, ["", "b|c"]);
    assert_eq!(column(&settlements, "contested"), ["1", "1"]);
    assert_eq!(column(&settlements, "holds").iter().filter(|holds| *holds == "1").count(), 1);
}

#[test]
fn exp1_tables_do_not_depend_on_the_order_in_which_logs_arrive() {
    let base = project(8);
    let mut n_rows = [0; 5];
    for seed in 0..20 {
        let events = history(&base, seed);
        let mut shuffled = events.clone();
        let mut rng = SplitMix64::new(seed + 9);
        for idx in (1..shuffled.len()).rev() {
            let other = usize::try_from(rng.below(idx as u64 + 1)).unwrap();
            shuffled.swap(idx, other);
        }
        let tables = |events: &[(u8, Event)]| {
            let mut project = base.clone();
            events.iter().cloned().for_each(|(who, event)| apply(&mut project, who, event));
            [settlements(&project), comments(&project), rounds(&project), instructions(&project), repeats(&project)]
        };
        let (one, other) = (tables(&events), tables(&shuffled));
        for ((n, one), other) in n_rows.iter_mut().zip(&one).zip(&other) {
            assert_eq!(one.to_csv(), other.to_csv(), "seed {seed}");
            *n += one.rows.len();
        }
    }
    assert!(n_rows.iter().all(|n| *n > 20), "{n_rows:?}");
}
