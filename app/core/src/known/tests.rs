//! Files of known answers, good and bad, and what they say about people.

use super::*;
use crate::event::{Event, EventKind, PracticeAnswer};
use crate::record::{PracticeItem, Role};
use crate::testkit::{answer, device_key, event_id, hello, manifest, members, project};
use crate::wire::item::item_of;

fn row(task: &str, label: &str) -> KnownRow {
    KnownRow { line: 7, task: task.to_owned(), label: label.to_owned(), reason: String::new() }
}

#[track_caller]
fn check_csv(text: &str, expect: &[(u64, &str, &str, &str)]) {
    let rows = read_csv("task", text).unwrap();
    let found: Vec<_> =
        rows.iter().map(|row| (row.line, row.task.as_str(), row.label.as_str(), row.reason.as_str())).collect();
    assert_eq!(found, expect, "{text:?}");
}

#[test]
fn chk3_files_of_known_answers_are_read_whatever_their_quotes_and_line_ends() {
    check_csv("task,label\nx,a\n", &[(2, "x", "a", "")]);
    check_csv("\u{feff}label,note,task,reason\r\na,?,x,why\r\n\r\nb,,y", &[(2, "x", "a", "why"), (4, "y", "b", "")]);
    check_csv(
        "task,label\n\"two\nlines, \"\"quoted\"\"\",a\nz,b\n",
        &[(2, "two\nlines, \"quoted\"", "a", ""), (4, "z", "b", "")],
    );
    check_csv("task,label\nshort\n", &[(2, "short", "", "")]);
    for (broken, words) in [("", "columns"), ("task;label\n", "columns"), ("task,label\n\"x,a\n", "line 2")] {
        let error = read_csv("task", broken).unwrap_err();
        assert!(error.contains(words), "{broken:?}: {error}");
    }
}

#[test]
fn chk3_items_are_found_by_id_own_id_and_text_and_others_are_named() {
    let items = [item_of("one", Some("r1")), item_of("two", Some("r2")), item_of("three", Some("r2"))];
    let schema = manifest(&["a", "b"]).schema;
    let rows = [
        row(&items[0].id.to_string(), "a"),
        row("r1", "b"),
        row("two", "a"),
        row("r2", "a"),
        row("four", "a"),
        row("three", "z"),
    ];
    let (known, problems) = KnownAnswers::resolve(&rows, &items, &schema);
    assert_eq!(known.len(), 2);
    // Two rows of one item: either label is right.
    assert_eq!(known.by_item[&items[0].id].accepted, BTreeSet::from([0, 1]));
    let words = ["several items are called `r2`", "no item has the id or the text `four`", "`z` is none of"];
    assert!(problems.len() == 3 && problems.iter().zip(words).all(|(told, word)| told.contains(word)), "{problems:?}");
}

#[test]
fn chk3_scores_count_check_items_alone_with_intervals_and_confusions() {
    let mut manifest = manifest(&["a", "b", "c"]);
    manifest.practice = vec![PracticeItem::new("practice", vec![LabelName::new("a")], "")];
    let mut project = Project::new(manifest, members());
    project.add_items(self::project(6).items().to_vec());
    let id = |n: usize| project.items()[n].id;
    let rows: Vec<KnownRow> =
        [(0, "a"), (1, "b"), (1, "c"), (2, "c")].iter().map(|(n, label)| row(&id(*n).to_string(), label)).collect();
    let mut events = vec![(1, hello(&project, &device_key(1), Role::Labeler, 1))];
    events.push((2, hello(&project, &device_key(2), Role::Labeler, 2)));
    let practice = PracticeAnswer {
        item: project.manifest().practice[0].id,
        label: LabelName::new("b"),
        instructions_version: 1,
        shown_at: crate::event::Millis(1),
        active_ms: 5,
    };
    events.push((1, Event { id: event_id(3), at: crate::event::Millis(3), kind: EventKind::Practice(practice) }));
    for (n, (who, item, label)) in
        [(1, 0, "a"), (1, 1, "c"), (1, 2, "a"), (2, 0, "b"), (2, 5, "a"), (9, 0, "c")].into_iter().enumerate()
    {
        events.push((who, answer(10 + n as u64, 10, id(item), label, &[])));
    }
    for (who, event) in events {
        let key = device_key(who).public();
        project.apply(key.device(), key.labeler(), event);
    }
    let (known, problems) = KnownAnswers::resolve(&rows, project.items(), &project.manifest().schema);
    assert!(problems.is_empty() && known.len() == 3);
    let scores = score(&project, &known);
    assert_eq!(scores.len(), 2, "whom nobody admitted is not scored");
    let of = |who: u8| scores.iter().find(|score| score.labeler == device_key(who).public().labeler()).unwrap();
    assert_eq!((of(1).check.n_right, of(1).check.n, of(2).check.n_right, of(2).check.n), (2, 3, 0, 1));
    assert_eq!(of(1).confusion, BTreeMap::from([((0, 0), 1), ((2, 2), 1), ((2, 0), 1)]));
    let share = of(1).check.share.unwrap();
    // Wilson's interval of 2 in 3.
    assert!((share.low - 0.207_655).abs() < 1e-5 && (share.high - 0.938_512).abs() < 1e-5, "{share:?}");
}
