//! The signed form: a sample kept for ever, what is refused, and what stays in bounds.

use std::collections::BTreeMap;

use super::*;
use crate::event::{Event, EventKind, Settle};
use crate::record::{LabelName, Role};
use crate::report::fixture::{admit, making, report, sealed};
use crate::report::{build, html};
use crate::testkit::{answer, device_key, event_id, hello, project};
use crate::wire::item::item_of;
use crate::wire::tests::golden;

fn signed(report: &Report) -> Vec<u8> {
    let line = unsigned(report);
    let signature = device_key(4).sign(&line);
    attach_signature(line, &signature)
}

#[test]
fn rpt5_a_report_is_written_as_in_the_sample_and_read_back() {
    let report = report(20, Names::Shown);
    let bytes = signed(&report);
    golden("report-1.json", &bytes);
    let opened = open(&bytes).unwrap();
    assert!(opened.is_signed);
    assert_eq!(opened.digest, sha256(&bytes));
    let stated = opened.stated;
    assert_eq!((stated.making, stated.project), (report.making, report.subject.id));
    let without_letters: Vec<LogHead> =
        report.basis.heads.iter().map(|head| LogHead { letter: None, ..*head }).collect();
    assert_eq!(stated.heads, without_letters);
    assert_eq!(stated.n_disagreements, report.disagreements.n_all);
    assert_eq!((stated.n_answered, stated.n_labels), (report.totals.n_answered, report.totals.n_labels));
    assert_eq!(stated.n_open, report.disagreements.n_open);
    let made = &report.figures.whole.coefficients.krippendorff_alpha;
    let interval = made.interval.unwrap();
    let (low, high) = stated.alpha.interval.unwrap();
    assert!((stated.alpha.value.unwrap() - made.figure.value().unwrap()).abs() < 1e-6);
    assert!((low - interval.low).abs() < 1e-6 && (high - interval.high).abs() < 1e-6);
    // One line, then the signature's.
    assert_eq!(bytes.iter().filter(|byte| **byte == b'\n').count(), 2);
}

#[test]
fn rpt5_a_changed_byte_breaks_the_signature_or_the_form() {
    let bytes = signed(&report(0, Names::Hidden));
    // Every so many, and the last of the signature, which has bits that stand for nothing.
    let places = (0..bytes.len()).step_by(97).chain(bytes.len() - 8..bytes.len());
    for place in places {
        let mut changed = bytes.clone();
        changed[place] ^= 1;
        assert!(!open(&changed).is_ok_and(|opened| opened.is_signed), "byte {place}");
    }
    assert!(open(&bytes[..bytes.len() / 2]).unwrap_err().to_string().contains("middle of a line"));
    assert!(open(b"{}\n{}\n").is_err());
}

#[test]
fn rpt5_a_report_of_a_newer_form_asks_for_a_newer_reader() {
    let text = String::from_utf8(signed(&report(0, Names::Hidden))).unwrap();
    let newer = text.replacen("{\"v\":1,", "{\"v\":2,", 1);
    assert!(matches!(open(newer.as_bytes()), Err(WireError::TooNew { found: 2, .. })));
}

/// Two labelers who differ on every item, and an expert who settles each with a reason.
fn large(n_items: usize, text: &str) -> Report {
    let mut project = project(0);
    project.add_items((0..n_items).map(|n| item_of(&format!("{n} {text}"), Some(&format!("row {n}")))).collect());
    let items: Vec<_> = project.items().iter().map(|item| item.id).collect();
    let mut logs = Vec::new();
    for (who, label) in [(1, "a"), (2, "b"), (3, "a")] {
        let mut log = vec![hello(&project, &device_key(who), Role::Labeler, who.into())];
        let id = |n: u64| u64::from(who) * 1_000_000 + n;
        log.extend((1..).zip(&items).map(|(n, item)| answer(id(n), 1_795_000_000_000 + n, *item, label, &[])));
        logs.extend(sealed(&device_key(who), &log, 500, &BTreeMap::new()));
    }
    let mut log = vec![hello(&project, &device_key(4), Role::Expert, 4)];
    log.extend((1..).zip(&items).map(|(n, item)| {
        let settle = Settle {
            item: *item,
            answer: Some(LabelName::new("a").into()),
            also: Vec::new(),
            reason: "Names of places are not names of people, see the third rule".to_owned(),
            cause: Some(crate::event::Cause::UnclearInstructions),
            votes: Vec::new(),
            supersedes: Vec::new(),
        };
        Event { id: event_id(9_000_000 + n), at: Millis(1_796_000_000_000 + n), kind: EventKind::Settle(settle) }
    }));
    logs.extend(sealed(&device_key(4), &log, 500, &BTreeMap::new()));
    admit(&mut project, &logs);
    build(&project, making(0, Names::Hidden)).unwrap()
}

#[test]
fn rpt7_two_thousand_disagreements_stay_below_five_megabytes_whatever_their_texts() {
    for text in [
        "is a short text of about the length that people label".to_owned(),
        "<&\"'> ".repeat(300),
        "مرحبا 🙂 ".repeat(400),
    ] {
        let report = large(2_000, &text);
        assert_eq!(report.disagreements.items.len(), 2_000);
        let bytes = signed(&report);
        let page = html::page(&report, &bytes);
        println!("{} bytes of JSON, {} of HTML", bytes.len(), page.len());
        assert!(page.len() < 5_000_000 && bytes.len() < 2_500_000, "{} and {}", page.len(), bytes.len());
        let cut = text.len() > 1_000;
        assert_eq!(page.contains("characters left out"), cut);
        assert_eq!(String::from_utf8(bytes).unwrap().contains(",\"left_out\":"), cut);
    }
}

#[test]
fn rpt7_what_is_not_listed_is_counted() {
    let report = large(2_100, "text");
    assert_eq!((report.disagreements.n_all, report.disagreements.items.len()), (2_100, 2_000));
    let bytes = signed(&report);
    assert!(html::page(&report, &bytes).contains("100 more items are not listed"));
}
