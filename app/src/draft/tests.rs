//! What a person does to the questions on screen, act by act.

use accord_core::wire::schema::read_schema;

use super::*;
use crate::viewport::Area;

const DESK: &str = r#"[
  {"id":"topic","prompt":"What is it about?","form":"one","labels":["sport","money"]},
  {"id":"tags","form":"many","labels":["ball","run"],"when":{"question":"topic","any_of":["sport"]}},
  {"id":"age","form":"number","min":0},
  {"id":"rank","form":"order","labels":["a","b","c"],"required":false},
  {"id":"note","form":"text","required":false}]"#;

fn desk() -> LabelSchema {
    read_schema(DESK).unwrap()
}

fn pick(question: usize, label_idx: usize) -> FormAct {
    FormAct::Pick { question, label_idx }
}

fn typed(question: usize, text: &str) -> FormAct {
    FormAct::Type { question, text: text.to_owned() }
}

fn shown(draft: &Draft, schema: &LabelSchema) -> String {
    draft.response(schema).map_or_else(|fault| fault.to_string(), |response| response.to_string())
}

#[test]
fn frm1_one_question_has_the_keyboard_and_passes_it_on() {
    let schema = desk();
    let mut draft = Draft::default();
    let at = |draft: &Draft| draft.active(&schema).id.to_string();
    assert_eq!(at(&draft), "topic");
    draft.follow(&schema, pick(0, 1));
    assert_eq!((at(&draft).as_str(), shown(&draft, &schema).as_str()), ("age", "“age” has no answer yet"));
    draft.follow(&schema, typed(2, "7"));
    assert_eq!((at(&draft).as_str(), shown(&draft, &schema).as_str()), ("age", "money · age: 7"));
    draft.follow(&schema, FormAct::Step { by: 1 });
    assert_eq!(at(&draft), "rank");
    draft.follow(&schema, FormAct::Step { by: -2 });
    assert_eq!(at(&draft), "topic");
    draft.follow(&schema, FormAct::Step { by: -1 });
    assert_eq!(at(&draft), "note");
}

#[test]
fn frm2_what_is_no_longer_asked_is_left_out_and_comes_back() {
    let schema = desk();
    let mut draft = Draft::default();
    for act in [pick(0, 0), pick(1, 1), pick(1, 0), pick(1, 1), typed(2, "3,5")] {
        draft.follow(&schema, act);
    }
    assert_eq!(shown(&draft, &schema), "sport · age: 3.5 · tags: ball");
    draft.follow(&schema, pick(0, 1));
    assert_eq!(shown(&draft, &schema), "money · age: 3.5");
    assert_eq!(draft.asked(&schema).len(), 4);
    draft.follow(&schema, pick(0, 0));
    assert_eq!(shown(&draft, &schema), "sport · age: 3.5 · tags: ball");
}

#[test]
fn frm2_an_untouched_set_of_labels_means_none_of_them() {
    let schema = desk();
    let mut draft = Draft::default();
    draft.follow(&schema, pick(0, 0));
    draft.follow(&schema, typed(2, "1"));
    assert_eq!(shown(&draft, &schema), "sport · age: 1 · tags: none of them");
}

#[test]
fn frm2_what_is_no_number_is_said_and_not_lost() {
    let schema = desk();
    let mut draft = Draft::default();
    draft.follow(&schema, pick(0, 1));
    draft.follow(&schema, typed(2, "1o"));
    assert_eq!(shown(&draft, &schema), "“age” needs a number; “1o” is none");
    assert_eq!(draft.typed(&schema.more()[1].id), "1o");
    draft.follow(&schema, typed(2, "-1"));
    assert_eq!(shown(&draft, &schema), "“age” takes nothing below 0");
}

#[test]
fn frm2_a_number_is_read_in_the_digits_of_its_writer_and_never_in_two_ways() {
    let read = |typed: &str, decimal: &str| number(typed, decimal).map(|it| it.to_string());
    for (typed, decimal, wanted) in [
        ("3,5", ".", Some("3.5")),
        ("3.5", ",", Some("3.5")),
        ("1250", ".", Some("1250")),
        ("1,250", ".", None),
        ("1,250", ",", Some("1.25")),
        ("٢٥", "٫", Some("25")),
        ("۲۵", ".", Some("25")),
        ("२५.५", ".", Some("25.5")),
        ("٣٫٥", "٫", Some("3.5")),
        ("1o", ".", None),
    ] {
        assert_eq!(read(typed, decimal).as_deref(), wanted, "{typed}");
    }
}

#[test]
fn frm1_what_need_not_be_answered_can_be_left_open_again() {
    let schema = read_schema(
        r#"[{"id":"topic","form":"one","labels":["a","b"]},
            {"id":"mood","form":"one","labels":["good","bad"],"required":false},
            {"id":"tags","form":"many","labels":["x","y"],"min":1,"required":false},
            {"id":"rank","form":"order","labels":["p","q"],"required":false}]"#,
    )
    .unwrap();
    let mut draft = Draft::default();
    draft.follow(&schema, pick(0, 1));
    for question in 1..4 {
        draft.follow(&schema, pick(question, 0));
        draft.follow(&schema, pick(question, 0));
        assert_eq!(shown(&draft, &schema), "b", "question {question}");
    }
    draft.follow(&schema, pick(0, 1));
    assert_eq!(shown(&draft, &schema), "b", "what is required stays answered");
}

#[test]
fn frm1_orders_are_made_by_key_and_changed_by_place() {
    let schema = desk();
    let mut draft = Draft::default();
    for act in [pick(0, 1), typed(2, "1"), pick(3, 2), pick(3, 0)] {
        draft.follow(&schema, act);
    }
    assert_eq!(shown(&draft, &schema), "“rank” needs every label in its place");
    draft.follow(&schema, pick(3, 1));
    assert_eq!(shown(&draft, &schema), "money · age: 1 · rank: c > a > b");
    assert_eq!(draft.active(&schema).id.as_str(), "note");
    draft.follow(&schema, FormAct::Rank { question: 3, label_idx: 1, to: 0 });
    assert_eq!(shown(&draft, &schema), "money · age: 1 · rank: b > c > a");
}

#[test]
fn frm3_an_answer_is_taken_up_where_it_was_left() {
    let schema = desk();
    let mut draft = Draft::default();
    for act in [pick(0, 1), typed(2, "2.")] {
        draft.follow(&schema, act);
    }
    let item = ItemId::new([1; 16]);
    let again = Draft::kept(draft.to_keep(item, Stratum::Scored).unwrap());
    assert_eq!((again.typed(&schema.more()[1].id).as_str(), shown(&again, &schema)), ("2.", shown(&draft, &schema)));
    assert_eq!(Draft::default().to_keep(item, Stratum::Scored), None);
    let before = Choice::from(draft.response(&schema).unwrap());
    assert_eq!(shown(&Draft::of(&schema, Some(&before)), &schema), "money · age: 2");
}

#[test]
fn spn3_marks_are_made_named_moved_and_deleted_by_key() {
    let schema = read_schema(r#"[{"id":"who","form":"spans","labels":["per","loc"]}]"#).unwrap();
    let mark = |start, end, label_idx| FormAct::Mark { question: 0, start, end, label_idx };
    let mut draft = Draft::default();
    assert_eq!(shown(&draft, &schema), "nothing marked");
    for act in [mark(4, 8, 0), mark(0, 6, 1), FormAct::StepMark { by: 1 }] {
        draft.follow(&schema, act);
    }
    let chosen = |draft: &Draft| draft.selected().map(|mark| (mark.start, mark.end, mark.label.to_string()));
    assert_eq!(chosen(&draft), Some((0, 6, "loc".to_owned())));
    draft.follow(&schema, FormAct::Resize { start_by: -1, end_by: 9, n_chars: 10 });
    assert_eq!(chosen(&draft), Some((0, 10, "loc".to_owned())));
    draft.follow(&schema, FormAct::Resize { start_by: 99, end_by: 0, n_chars: 10 });
    assert_eq!(chosen(&draft), Some((9, 10, "loc".to_owned())), "a mark keeps a character");
    draft.follow(&schema, pick(0, 0));
    assert_eq!(chosen(&draft), Some((9, 10, "per".to_owned())));
    assert_eq!(shown(&draft, &schema), "2 × per");
    draft.follow(&schema, FormAct::DeleteMark);
    assert_eq!((chosen(&draft), shown(&draft, &schema).as_str()), (None, "1 × per"));
    draft.follow(&schema, FormAct::DeleteMark);
    assert_eq!(shown(&draft, &schema), "1 × per", "without a selected mark nothing is deleted");
}

#[test]
fn box3_boxes_are_drawn_named_moved_and_deleted() {
    let schema = read_schema(r#"[{"id":"where","form":"boxes","labels":["cat","dog"]}]"#).unwrap();
    let mut draft = Draft::default();
    let area = |x| Area { x, y: 5, width: 10, height: 20 };
    let draw = |x, label_idx| FormAct::Draw { question: 0, area: area(x), label_idx };
    // Without a label a box shows what the one before showed, and the first what comes first.
    for act in [draw(30, None), draw(7, Some(1)), draw(50, None)] {
        draft.follow(&schema, act);
    }
    let said = |draft: &Draft| match &draft.response(&schema).unwrap().lead {
        Value::Boxes(boxes) => {
            boxes.iter().map(|it| format!("{}@{},{}x{}", it.label, it.x, it.width, it.height)).collect::<Vec<_>>()
        }
        other => panic!("{other:?}"),
    };
    assert_eq!(said(&draft), ["dog@7,10x20", "cat@30,10x20", "dog@50,10x20"]);
    // The latest is selected: it is moved and named, and the one before it selected.
    for act in [FormAct::Place { area: area(60) }, pick(0, 0), FormAct::StepMark { by: -1 }] {
        draft.follow(&schema, act);
    }
    assert_eq!(said(&draft), ["dog@7,10x20", "cat@30,10x20", "cat@60,10x20"]);
    assert_eq!(draft.selected_box().map(|it| it.x), Some(30));
    draft.follow(&schema, FormAct::DeleteMark);
    assert_eq!(said(&draft), ["dog@7,10x20", "cat@60,10x20"]);
    // Nothing is selected now, and nothing happens.
    for act in [FormAct::DeleteMark, FormAct::Place { area: area(1) }, pick(0, 1)] {
        draft.follow(&schema, act);
    }
    assert_eq!(said(&draft), ["dog@7,10x20", "cat@60,10x20"]);
}
