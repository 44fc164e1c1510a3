//! Each form's coefficient against published values, or against its own definition where there are none.

use super::*;
use crate::event::{EventKind, Number, Response, SpanMark};
use crate::record::Role;
use crate::testkit::{answer, device_key, hello, manifest, members};
use crate::wire::item::item_of;
use crate::wire::schema::read_schema;

/// A project of one question; `units` holds each item's answers by person.
fn project(question: &str, units: &[Vec<Option<Value>>]) -> Project {
    let mut manifest = manifest(&["a", "b"]);
    manifest.schema = read_schema(&format!("[{question}]")).unwrap();
    let mut project = Project::new(manifest, members());
    project.add_items((0..units.len()).map(|n| item_of(&format!("text number {n} of some length"), None)).collect());
    let items: Vec<ItemId> = project.items().iter().map(|item| item.id).collect();
    for who in 1..=4 {
        let hello = hello(&project, &device_key(who), Role::Labeler, u64::from(who));
        project.apply(device_key(who).public().device(), device_key(who).public().labeler(), hello);
    }
    let mut n = 10;
    for (item, unit) in items.iter().zip(units) {
        for (who, value) in (1..).zip(unit) {
            let Some(value) = value else { continue };
            n += 1;
            let mut event = answer(n, n, *item, "a", &[]);
            if let EventKind::Answer(answer) = &mut event.kind {
                answer.choice = Response { lead: value.clone(), more: [].into() }.into();
            }
            project.apply(device_key(who).public().device(), device_key(who).public().labeler(), event);
        }
    }
    project
}

fn only(project: &Project) -> QuestionFigures {
    let mut figures = figures(project, |_| true);
    assert_eq!(figures.len(), 1);
    figures.remove(0)
}

/// Krippendorff's example ("Computing Krippendorff's Alpha-Reliability", 2011, section C): four people, twelve items.
const UNITS: [&str; 12] =
    ["111.", "2232", "3333", "3333", "2222", "1234", "4444", "1121", "2222", ".555", "..11", "..3."];

fn krippendorff(value: impl Fn(char) -> Value) -> Vec<Vec<Option<Value>>> {
    let value = &value;
    UNITS.iter().map(|unit| unit.chars().map(|letter| (letter != '.').then(|| value(letter))).collect()).collect()
}

#[track_caller]
fn check(question: &str, value: impl Fn(char) -> Value, coefficient: &str, published: f64) {
    let found = only(&project(question, &krippendorff(value)));
    assert_eq!((found.coefficient, found.n_items), (coefficient, 11));
    assert!((found.alpha.clone().unwrap() - published).abs() < 5e-4, "{found:?}");
}

fn number(letter: char) -> Value {
    Value::Number(Number::new(f64::from(letter.to_digit(10).unwrap())).unwrap())
}

fn label(letter: char) -> Value {
    Value::Label(LabelName::new(&letter.to_string()))
}

#[test]
fn agr13_each_form_has_its_coefficient_with_the_published_value() {
    let five = r#""labels":["1","2","3","4","5"]"#;
    check(&format!(r#"{{"id":"q","form":"one",{five}}}"#), label, "alpha (nominal)", 0.743);
    check(&format!(r#"{{"id":"q","form":"one","level":"ordinal",{five}}}"#), label, "alpha (ordinal)", 0.815);
    check(r#"{"id":"q","form":"number"}"#, number, "alpha (interval)", 0.849);
    check(r#"{"id":"q","form":"number","level":"ratio","min":0}"#, number, "alpha (ratio)", 0.797);
    check(r#"{"id":"q","form":"text"}"#, |letter| Value::Text(letter.to_string().into()), "alpha (same words)", 0.743);
}

#[test]
fn agr13_sets_are_compared_by_masi() {
    let set = |names: &[&str]| Some(Value::labels(names.iter().map(|name| LabelName::new(name))));
    let units = vec![vec![set(&["a"]), set(&["a", "b"])], vec![set(&["c"]), set(&["c"])]];
    let found = only(&project(r#"{"id":"q","form":"many","labels":["a","b","c"]}"#, &units));
    // Two pairs of people, of whom one differs by 2/3; of the 12 ordered pairs of answers two are 2/3 apart, eight 1.
    let expected = 1.0 - (2.0 * (2.0 / 3.0) / 4.0) / ((2.0 * (2.0 / 3.0) + 8.0) / 12.0);
    assert!((found.alpha.unwrap() - expected).abs() < 1e-12);
    assert_eq!((found.n_pairs, found.n_same), (2, 1));
}

#[test]
fn agr13_orders_are_compared_by_the_pairs_that_are_turned() {
    let order = |names: &str| Value::Order(names.chars().map(|name| LabelName::new(&name.to_string())).collect());
    assert!(order_distance(&order("abc"), &order("abc")).abs() < 1e-12);
    assert!((order_distance(&order("abc"), &order("acb")) - 1.0 / 3.0).abs() < 1e-12);
    assert!((order_distance(&order("abc"), &order("cba")) - 1.0).abs() < 1e-12);
    let units = vec![vec![Some(order("abc")), Some(order("abc"))], vec![Some(order("cba")), Some(order("cba"))]];
    let found = only(&project(r#"{"id":"q","form":"order","labels":["a","b","c"]}"#, &units));
    assert_eq!((found.alpha, found.n_same), (Ok(1.0), 2));
}

#[test]
fn agr13_spans_are_compared_by_unitizing() {
    let spans = |marks: &[(u32, u32)]| {
        let span = |(start, end): &(u32, u32)| SpanMark { start: *start, end: *end, label: LabelName::new("per") };
        Some(Value::spans(marks.iter().map(span)))
    };
    let units = vec![vec![spans(&[(2, 6)]), spans(&[(2, 8)])], vec![spans(&[(0, 4)]), None]];
    let project = project(r#"{"id":"q","form":"spans","labels":["per"]}"#, &units);
    let found = only(&project);
    let n_chars = project.items()[0].text.chars().count() as f64;
    // As in the example of `unitizing`, for this text's length: blanks 2 (n - 5), marked 10 of N = 2 n characters.
    let (n, blank) = (2.0 * n_chars, 2.0 * n_chars - 10.0);
    let expected = 1.0 - (4.0 / n) / (2.0 * 10.0 * blank / (n * n - (16.0 + 36.0 + blank)));
    assert!((found.alpha.clone().unwrap() - expected).abs() < 1e-12, "{found:?} {expected}");
    assert_eq!((found.n_items, found.n_pairs, found.n_same), (1, 1, 0));
}

#[test]
fn agr13_only_what_may_be_seen_counts() {
    let project = project(r#"{"id":"q","form":"number"}"#, &krippendorff(number));
    let found = figures(&project, |item| *item == project.items()[1].id).remove(0);
    assert_eq!((found.n_items, found.n_pairs, found.n_same), (1, 6, 3));
    let none = figures(&project, |_| false).remove(0);
    assert!(!none.alpha.unwrap_err().to_string().is_empty(), "an undefined figure says why");
}
