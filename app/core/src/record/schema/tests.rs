//! Which schemas can be asked, and which answers fit them.

use super::*;
use crate::event::{BoxMark, SpanMark};
use crate::wire::schema::read_schema;

/// A news desk: topic, tags where it is sport, a number, a comment.
const DESK: &str = r#"[
  {"id":"topic","prompt":"What is it about?","form":"one","labels":["sport","money"]},
  {"id":"tags","prompt":"Which?","form":"many","labels":["ball","run",{"name":"swim","group":["water"]}],"min":1,"max":2,
   "when":{"question":"topic","any_of":["sport"]}},
  {"id":"age","prompt":"How old?","form":"number","min":0,"max":120,"step":0.5,"unit":"years","level":"ratio","required":false},
  {"id":"note","form":"text","max_chars":20,"required":false}]"#;

fn id(name: &str) -> QuestionId {
    QuestionId::parse(name).unwrap()
}

fn names(labels: &[&str]) -> Value {
    Value::labels(labels.iter().map(|name| LabelName::new(name)))
}

#[track_caller]
fn check(schema: &LabelSchema, lead: Value, more: &[(&str, Value)], expected: &str) {
    let more = more.iter().map(|(name, value)| (id(name), value.clone())).collect();
    let found = schema.check(&Response { lead, more }).map_or_else(|fault| fault.to_string(), |()| String::new());
    assert_eq!(found, expected);
}

#[test]
fn sch1_an_answer_is_whole_and_fits() {
    let desk = read_schema(DESK).unwrap();
    let topic = |name: &str| Value::Label(LabelName::new(name));
    let number = |value: f64| Value::Number(Number::new(value).unwrap());
    check(&desk, topic("money"), &[], "");
    check(&desk, topic("sport"), &[], "“Which?” has no answer yet");
    check(&desk, topic("sport"), &[("tags", names(&["ball", "swim"]))], "");
    check(&desk, topic("sport"), &[("tags", names(&["ball", "run", "swim"]))], "“Which?” takes at most 2 labels");
    check(&desk, topic("sport"), &[("tags", names(&[]))], "“Which?” needs at least 1 labels");
    check(&desk, topic("money"), &[("tags", names(&["ball"]))], "“Which?” is not asked with these answers");
    check(&desk, topic("gold"), &[], "“What is it about?” has no label `gold`");
    check(&desk, names(&["money"]), &[], "“What is it about?” cannot be answered with labels");
    check(&desk, topic("money"), &[("age", number(0.5))], "");
    check(&desk, topic("money"), &[("age", number(0.3))], "“How old?” takes steps of 0.5");
    check(&desk, topic("money"), &[("age", number(121.0))], "“How old?” takes nothing above 120");
    check(&desk, topic("money"), &[("note", Value::Text("".into()))], "“note” has no answer yet");
    check(&desk, topic("money"), &[("note", Value::Text("é".repeat(20).into()))], "");
    check(
        &desk,
        topic("money"),
        &[("note", Value::Text("é".repeat(21).into()))],
        "“note” takes at most 20 characters; these are 21",
    );
    check(&desk, topic("money"), &[("when", number(1.0))], "“when” is not asked here");
}

#[test]
fn sch1_marks_and_orders_are_whole() {
    let schema = |form: &str| read_schema(&format!(r#"[{{"id":"q","form":"{form}","labels":["a","b"]}}]"#)).unwrap();
    let (a, b) = (LabelName::new("a"), LabelName::new("b"));
    check(&schema("order"), Value::Order(vec![b.clone(), a.clone()]), &[], "");
    check(&schema("order"), Value::Order(vec![b.clone()]), &[], "“q” needs every label in its place");
    check(&schema("order"), Value::Order(vec![b.clone(), b]), &[], "“q” needs every label in its place");
    check(&schema("spans"), Value::spans([]), &[], "");
    check(
        &schema("spans"),
        Value::spans([SpanMark { start: 3, end: 3, label: a.clone() }]),
        &[],
        "“q” has a mark without text",
    );
    let flat = BoxMark { x: 0, y: 0, width: 5, height: 0, label: a };
    check(&schema("boxes"), Value::boxes([flat]), &[], "“q” has a box without area");
}

#[test]
fn sch2_questions_that_cannot_be_asked_are_named() {
    for (questions, expected) in [
        ("[]", "it asks nothing"),
        (r#"[{"id":"A b","form":"text"}]"#, "`A b` is no id of a question"),
        (r#"[{"id":"q","form":"dance"}]"#, "question `q`: the form `dance` is unknown to this version"),
        (r#"[{"id":"q","form":"one","labels":["a"]}]"#, "question `q`: it needs at least 2 labels and has 1"),
        (r#"[{"id":"q","form":"one","labels":["a","a"]}]"#, "the label `a` stands there twice"),
        (r#"[{"id":"q","form":"one","labels":["a"," "]}]"#, "label 2 has no name"),
        (r#"[{"id":"q","form":"many","labels":["a","b"],"min":3}]"#, "no answer has at least 3"),
        (r#"[{"id":"q","form":"many","labels":["a","b"],"min":0.5}]"#, "whole numbers"),
        (r#"[{"id":"q","form":"number","min":5,"max":5}]"#, "lower bound"),
        (r#"[{"id":"q","form":"number","level":"ratio"}]"#, "set `min` to 0 or more"),
        (r#"[{"id":"q","form":"number","level":"nominal"}]"#, "`interval` or `ratio`"),
        (r#"[{"id":"q","form":"text","max_chars":0}]"#, "not 0"),
        (r#"[{"id":"q","form":"text","required":false}]"#, "always answered"),
        (r#"[{"id":"q","form":"text"},{"id":"q","form":"text"}]"#, "its own"),
        (
            r#"[{"id":"q","form":"text"},{"id":"r","form":"text","when":{"question":"q","any_of":["a"]}}]"#,
            "question `r`: it depends on `q`, which is no earlier question",
        ),
        (
            r#"[{"id":"q","form":"one","labels":["a","b"]},{"id":"r","form":"text","when":{"question":"q","any_of":["c"]}}]"#,
            "the label `c`, which `q` does not have",
        ),
    ] {
        let why = read_schema(questions).expect_err(questions).to_string();
        assert!(why.contains(expected), "{questions}: {why}");
    }
}

#[test]
fn sch6_an_answer_counts_under_the_labels_it_names() {
    let many = read_schema(r#"[{"id":"q","form":"many","labels":["c","b","a"]}]"#).unwrap();
    let choice = |value: Value| Choice::from(Response { lead: value, more: [].into() });
    assert_eq!(many.class_of(&choice(names(&["a", "b"]))), Some(1));
    assert_eq!(many.class_of(&choice(names(&[]))), None);
    assert_eq!((many.n_classes(), many.level()), (3, Level::Nominal));
    let number = read_schema(r#"[{"id":"q","form":"number"}]"#).unwrap();
    assert_eq!((number.n_classes(), number.level(), number.is_single()), (0, Level::Interval, false));
}
