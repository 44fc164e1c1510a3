//! Questions and answers of every form, as texts.

use super::*;
use crate::crypto::sha256;
use crate::event::{BoxMark, Choice, Event, EventKind, Number, Response, SpanMark, Stratum, Value};
use crate::testkit::{answer, context, event_id, manifest, project};
use crate::wire::event::{decode, encode};
use crate::wire::manifest::{decode_manifest, encode_manifest};
use crate::wire::tests::{golden, owner};

const ALL: &str = r#"[
  {"id":"topic","prompt":"About?","form":"one","labels":["a",{"name":"b","description":"help","group":["g","h"]}],"level":"ordinal"},
  {"id":"tags","form":"many","labels":["a","b"],"min":1,"max":2,"when":{"question":"topic","any_of":["a"]}},
  {"id":"n","form":"number","min":-1.5,"step":0.5,"unit":"cm","required":false},
  {"id":"text","form":"text","max_chars":99},
  {"id":"rank","form":"order","labels":["a","b"]},
  {"id":"spans","form":"spans","labels":["a"]},
  {"id":"boxes","form":"boxes","labels":["a"]}]"#;

#[test]
fn sch7_every_form_survives_its_text() {
    let schema = read_schema(ALL).unwrap();
    let mut made = manifest(&["a", "b"]);
    made.schema = schema.clone();
    let bytes = encode_manifest(&made, &owner());
    golden("manifest-5-questions.json", &bytes);
    let read = decode_manifest(&bytes, &sha256(&bytes), &owner().public()).unwrap();
    assert_eq!(read.schema, schema);
    assert_eq!(schema.labels()[1].group, ["g", "h"]);
    assert_eq!(read_schema(&write_schema(&schema)).unwrap(), schema);
}

#[test]
fn sch7_one_label_alone_keeps_the_first_form() {
    let single = read_schema(r#"[{"id":"label","form":"one","labels":["a","b"]}]"#).unwrap();
    assert!(single.is_single() && schema_wire(&single).is_empty());
    let text = |schema: LabelSchema| {
        let bytes = encode_manifest(&crate::record::Manifest { schema, ..manifest(&["a"]) }, &owner());
        String::from_utf8(bytes).unwrap()
    };
    assert!(text(single).starts_with("{\"v\":1,"));
    // Pages that know one label alone must not ask half of what there is to ask.
    assert!(text(read_schema(ALL).unwrap()).starts_with("{\"v\":2,"));
}

fn label(name: &str) -> LabelName {
    LabelName::new(name)
}

fn responses() -> Vec<Event> {
    let item = project(1).items()[0].id;
    let id = |name: &str| QuestionId::parse(name).unwrap();
    let spans = Value::spans([
        SpanMark { start: 4, end: 9, label: label("per") },
        SpanMark { start: 0, end: 6, label: label("loc") },
    ]);
    let more = [
        (id("tags"), Value::labels([label("b"), label("a")])),
        (id("n"), Value::Number(Number::new(-0.5).unwrap())),
        (id("text"), Value::Text("zwei\nZeilen 🙂".into())),
        (id("rank"), Value::Order(vec![label("b"), label("a")])),
        (id("boxes"), Value::boxes([BoxMark { x: 1, y: 2, width: 30, height: 40, label: label("a") }])),
    ];
    let given = |lead: Value, more: &[(QuestionId, Value)]| {
        Choice::from(Response { lead, more: more.iter().cloned().collect() })
    };
    let choices = [given(Value::Label(label("a")), &more), given(spans, &[]), given(Value::labels([]), &[])];
    let event = |(n, choice): (u64, Choice)| {
        let EventKind::Answer(plain) = answer(n, n * 10, item, "a", &[]).kind else { unreachable!() };
        let answer = crate::event::Answer { choice, context: context(Stratum::Random, n * 10), ..plain };
        Event { id: event_id(n), at: crate::event::Millis(n * 10), kind: EventKind::Answer(answer) }
    };
    (1..).zip(choices).map(event).collect()
}

#[test]
fn sch7_answers_of_every_form_are_written_as_in_the_sample_and_read_back() {
    let lines: String = responses().iter().map(|event| encode(event) + "\n").collect();
    golden("events-4-response.jsonl", lines.as_bytes());
    assert_eq!(lines.lines().map(|line| decode(line).unwrap()).collect::<Vec<_>>(), responses());
}

#[test]
fn sch7_broken_answers_are_refused() {
    let whole = encode(&responses()[1]);
    for (from, to, why) in [
        (r#""spans":["#, r#""spuns":["#, "it has no value"),
        (r#""start":0"#, r#""start":-1"#, "invalid value"),
        (r#""stratum""#, r#""more":{"Ä":{"label":"a"}},"stratum""#, "no id of a question"),
        (r#""stratum""#, r#""more":{"q":{}},"stratum""#, "it has no value"),
    ] {
        let broken = whole.replacen(from, to, 1);
        assert_ne!(broken, whole, "{from}");
        let found = decode(&broken).expect_err(&broken).to_string();
        assert!(found.contains(why), "{found}");
    }
}
