//! Projects that ask for more than one label.

use std::collections::BTreeMap;

use super::*;
use crate::event::{EventKind, Number, Response, SpanMark, Value};
use crate::record::QuestionId;
use crate::wire::schema::read_schema;

fn asking(questions: &str) -> Project {
    let mut manifest = crate::testkit::manifest(&["a", "b"]);
    manifest.schema = read_schema(questions).unwrap();
    let mut project = Project::new(manifest, crate::testkit::members());
    project.add_items(crate::testkit::project(4).items().to_vec());
    project
}

fn run(client: &mut Client, n: u64, command: Command) -> Result<(), String> {
    let ctx = Ctx { now: Millis(n * 10), event_id: event_id(n) };
    client.command(ctx, None, command).map(drop).map_err(|refusal| refusal.to_string())
}

fn marked(spans: &[(u32, u32)]) -> Choice {
    let span = |(start, end): &(u32, u32)| SpanMark { start: *start, end: *end, label: LabelName::new("per") };
    Choice::from(Response { lead: Value::spans(spans.iter().map(span)), more: BTreeMap::new() })
}

const RATED: &str =
    r#"[{"id":"topic","form":"one","labels":["a","b"]},{"id":"age","prompt":"How old?","form":"number","min":0}]"#;

#[test]
fn sch1_an_answer_with_holes_is_refused_and_a_whole_one_taken_back_and_given_again() {
    let mut client = labeling(asking(RATED));
    let item = client.session().shown.unwrap().pick.item;
    let label = Choice::Label(LabelName::new("a"));
    assert_eq!(run(&mut client, 10, Command::Answer(label)), Err("“How old?” has no answer yet".to_owned()));
    assert_eq!(client.project().tally().n_labels, 0);
    let age = (QuestionId::parse("age").unwrap(), Value::Number(Number::new(7.0).unwrap()));
    let whole = Choice::from(Response { lead: Value::Label(LabelName::new("a")), more: [age].into() });
    run(&mut client, 11, Command::Answer(whole.clone())).unwrap();
    let standing = |client: &Client| {
        let cell = client.project().state(&item).and_then(|state| state.cells.get(&client.me().labeler));
        cell.and_then(|cell| cell.standing()).map(|given| given.answer.choice.clone())
    };
    assert_eq!(standing(&client), Some(whole.clone()));
    run(&mut client, 12, Command::Undo).unwrap();
    assert_eq!((standing(&client), client.project().tally().n_labels), (None, 0));
    run(&mut client, 13, Command::Redo).unwrap();
    assert_eq!(standing(&client), Some(whole));
    assert_eq!(client.project().tally().by_label[&LabelName::new("a")], 1);
}

#[test]
fn sch5_marks_that_differ_are_a_disagreement() {
    let mut project = asking(r#"[{"id":"who","form":"spans","labels":["per"]}]"#);
    let items: Vec<_> = project.items().iter().map(|item| item.id).collect();
    let mut n = 100;
    let mut say = |project: &mut Project, who: u8, item: usize, choice: Choice| {
        let key = device_key(who).public();
        let hello = crate::testkit::hello(project, &device_key(who), Role::Labeler, u64::from(who));
        project.apply(key.device(), key.labeler(), hello);
        n += 1;
        let mut event = answer(n, n, items[item], "a", &[]);
        if let EventKind::Answer(answer) = &mut event.kind {
            answer.choice = choice;
        }
        project.apply(key.device(), key.labeler(), event);
    };
    for (who, spans) in [(1, [(0, 4), (6, 8)]), (2, [(6, 8), (0, 4)])] {
        say(&mut project, who, 0, marked(&spans));
    }
    assert!(project.tally().disagreements.is_empty() && project.is_complete(&items[0]));
    say(&mut project, 1, 1, marked(&[(0, 4)]));
    say(&mut project, 2, 1, marked(&[(0, 5)]));
    assert_eq!(project.tally().disagreements.iter().collect::<Vec<_>>(), [&items[1]]);
    // Nothing marked is an answer too, and not the same as a mark.
    say(&mut project, 1, 2, marked(&[]));
    say(&mut project, 2, 2, marked(&[(1, 2)]));
    assert_eq!((project.tally().disagreements.len(), project.tally().n_labels), (2, 6));
    assert_eq!(project.tally().by_label[&LabelName::new("per")], 5);
}

#[test]
fn sch8_answers_that_are_no_label_are_asked_of_as_many_people() {
    for questions in [
        r#"[{"id":"who","form":"spans","labels":["per"]}]"#,
        r#"[{"id":"who","form":"boxes","labels":["per"]}]"#,
        r#"[{"id":"who","form":"text"}]"#,
    ] {
        let mut project = asking(questions);
        let is_boxes = questions.contains("boxes");
        let said = |n: usize| match questions {
            it if it.contains("text") => {
                Choice::from(Response { lead: Value::Text("it".into()), more: BTreeMap::new() })
            }
            _ if is_boxes => Choice::from(Response { lead: Value::boxes([]), more: BTreeMap::new() }),
            _ if n.is_multiple_of(2) => marked(&[(0, 2)]),
            _ => marked(&[]),
        };
        let mut n_asked = BTreeMap::new();
        let mut n = 100;
        for who in 1..=4_u8 {
            let key = device_key(who).public();
            let hello = crate::testkit::hello(&project, &device_key(who), Role::Labeler, u64::from(who));
            project.apply(key.device(), key.labeler(), hello);
            let mut n_answered = 0;
            while let Some(pick) = crate::queue::next(&project, None, key.labeler(), n_answered, &[]) {
                n += 1;
                let mut event = answer(n, n, pick.item, "a", &[]);
                if let EventKind::Answer(answer) = &mut event.kind {
                    answer.choice = said(pick.item_idx);
                }
                project.apply(key.device(), key.labeler(), event);
                *n_asked.entry(pick.item).or_insert(0) += 1;
                n_answered += 1;
            }
        }
        assert_eq!(n_asked.into_values().collect::<Vec<_>>(), [2; 4], "{questions}");
        assert!(project.tally().disagreements.is_empty(), "{questions}");
    }
}

#[test]
fn exp2_each_question_has_its_column_in_both_tables() {
    let questions = r#"[{"id":"topic","form":"one","labels":["a","b"]},
        {"id":"tags","form":"many","labels":["x","y"]},{"id":"age","form":"number","required":false},
        {"id":"who","form":"spans","labels":["per"],"required":false}]"#;
    let mut project = asking(questions);
    let item = project.items()[0].id;
    let id = |name: &str| QuestionId::parse(name).unwrap();
    let tags = |names: &[&str]| Value::labels(names.iter().map(|name| LabelName::new(name)));
    let said = |names: &[&str], more: &[(&str, Value)]| {
        let more = more.iter().map(|(name, value)| (id(name), value.clone()));
        let more = std::iter::once((id("tags"), tags(names))).chain(more).collect();
        Choice::from(Response { lead: Value::Label(LabelName::new("a")), more })
    };
    let spans = Value::spans([SpanMark { start: 1, end: 3, label: LabelName::new("per") }]);
    let age = ("age", Value::Number(Number::new(2.5).unwrap()));
    let same = said(&["y", "x"], &[age, ("who", spans)]);
    for (who, choice) in [(1, same.clone()), (2, same), (3, said(&[], &[]))] {
        let key = device_key(who).public();
        let hello = crate::testkit::hello(&project, &device_key(who), Role::Labeler, u64::from(who));
        project.apply(key.device(), key.labeler(), hello);
        let mut event = answer(100 + u64::from(who), 100, item, "a", &[]);
        if let EventKind::Answer(answer) = &mut event.kind {
            answer.choice = choice;
        }
        project.apply(key.device(), key.labeler(), event);
    }
    let of = |table: crate::export::Table, row: usize| {
        let from = table.columns.len() - 4;
        assert_eq!(table.columns[from..], ["topic", "tags", "age", "who"]);
        let shown = |value: &crate::export::Value| match value {
            crate::export::Value::Text(text) => text.clone(),
            crate::export::Value::Number(number) => number.to_string(),
            other => format!("{other:?}"),
        };
        table.rows[row][from..].iter().map(shown).collect::<Vec<_>>()
    };
    let marks = r#"[{"start":1,"end":3,"label":"per"}]"#;
    let mut answers: Vec<_> = (0..3).map(|row| of(crate::export::labels(&project), row)).collect();
    answers.sort();
    assert_eq!(answers, [["a", "", "None", "None"], ["a", "x|y", "2.5", marks], ["a", "x|y", "2.5", marks]]);
    let row = project.items().iter().map(|it| it.id).filter(|it| *it < item).count();
    assert_eq!(of(crate::export::items(&project), row), ["a", "x|y", "2.5", marks], "what most people said");
}
