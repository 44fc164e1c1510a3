//! What an answer of several parts is, and when two of them say the same.

use super::*;

fn name(text: &str) -> LabelName {
    LabelName::new(text)
}

fn boxed(x: u32, y: u32, width: u32, height: u32, label: &str) -> BoxMark {
    BoxMark { x, y, width, height, label: name(label) }
}

fn span(start: u32, end: u32, label: &str) -> SpanMark {
    SpanMark { start, end, label: name(label) }
}

#[test]
fn sch3_a_lone_label_is_one_value_however_it_came() {
    let lone = Response { lead: Value::Label(name("a")), more: BTreeMap::new() };
    assert_eq!(Choice::from(lone), Choice::Label(name("a")));
    let id = QuestionId::parse("sure").unwrap();
    let more = Response { lead: Value::Label(name("a")), more: [(id, Value::Label(name("yes")))].into() };
    let choice = Choice::from(more);
    assert!(matches!(&choice, Choice::Response(_)));
    assert_eq!((choice.label(), choice.shown().as_deref()), (Some(&name("a")), Some("a · sure: yes")));
}

#[test]
fn sch4_sets_and_marks_have_one_form() {
    let set = |names: &[&str]| Value::labels(names.iter().map(|it| name(it)));
    assert_eq!(set(&["b", "a", "b"]), set(&["a", "b"]));
    let marks = [span(5, 9, "x"), span(0, 3, "y"), span(5, 9, "x")];
    assert_eq!(Value::spans(marks.clone()), Value::spans(marks.into_iter().rev()));
    assert_eq!(set(&[]).to_string(), "none of them");
    assert_eq!(Value::spans([span(0, 1, "p"), span(2, 3, "p"), span(2, 4, "l")]).to_string(), "1 × l, 2 × p");
    assert_eq!(Value::spans([]).to_string(), "nothing marked");
}

#[test]
fn sch5_people_agree_who_said_the_same() {
    let text = |text: &str| Value::Text(text.into());
    assert!(text("The  Cat\n").agrees(&text("the cat")));
    assert!(!text("the cat").agrees(&text("a cat")));
    let one = Value::boxes([boxed(10, 10, 100, 100, "cat"), boxed(300, 10, 50, 50, "dog")]);
    assert!(one.agrees(&Value::boxes([boxed(302, 9, 50, 52, "dog"), boxed(12, 12, 100, 98, "cat")])));
    assert!(!one.agrees(&Value::boxes([boxed(12, 12, 100, 98, "cat")])));
    assert!(!one.agrees(&Value::boxes([boxed(302, 9, 50, 52, "cat"), boxed(12, 12, 100, 98, "cat")])));
    assert!(!one.agrees(&Value::boxes([boxed(60, 60, 100, 100, "cat"), boxed(300, 10, 50, 50, "dog")])));
}

#[test]
fn boxes_overlap_by_area() {
    assert!((boxed(0, 0, 10, 10, "a").overlap(&boxed(5, 0, 10, 10, "a")) - 1.0 / 3.0).abs() < 1e-12);
    assert!(boxed(0, 0, 10, 10, "a").overlap(&boxed(10, 0, 10, 10, "a")).abs() < f64::EPSILON);
    assert!(boxed(u32::MAX, 0, 10, 10, "a").overlap(&boxed(0, 0, 10, 10, "a")).abs() < f64::EPSILON);
}

#[test]
fn numbers_are_finite_and_have_one_zero() {
    assert_eq!(Number::new(f64::NAN), None);
    assert_eq!(Number::new(-0.0).unwrap().to_string(), "0");
    assert_eq!(Number::new(2.5).unwrap().to_string(), "2.5");
}
