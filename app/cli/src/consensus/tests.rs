//! The report's bytes, and what is said about odd files.

use accord_core::agreement::table::LongTable;
use accord_core::consensus::{Method, estimate};
use clap::Parser;
use serde_json::{Value, json};

use super::{Accuracy, Columns, ConsensusArgs, Report, of_gold};

#[derive(Parser)]
struct Line {
    #[command(flatten)]
    consensus: ConsensusArgs,
}

fn args(line: &str) -> ConsensusArgs {
    let line = format!("accord --input - {line}");
    Line::try_parse_from(line.split_whitespace()).unwrap().consensus
}

const ROWS: [(&str, &str, &str); 7] = [
    ("t1", "ann", "1"),
    ("t1", "bob", "01"),
    ("t1", "cat", "0"),
    ("t2", "ann", "0"),
    ("t2", "bob", "0"),
    ("t2", "bob", "1"),
    ("\"t\n3", "cat", ""),
];

fn written(rows: &[(&str, &str, &str)], line: &str, gold: Option<&str>) -> String {
    let (table, args) = (LongTable::from_rows(rows.iter().copied()), args(line));
    let columns = Columns::of(&table);
    let consensus = estimate(args.method, &columns.votes(&table).unwrap()).unwrap();
    let gold = gold.map(|gold| of_gold(gold.as_bytes()).unwrap());
    let report = Report { table: &table, method: args.method, consensus: &consensus, gold: gold.as_deref() };
    let mut bytes = Vec::new();
    report.write(&args, &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

#[test]
fn con9_the_report_is_json_with_labels_workers_and_accuracy() {
    let text = written(&ROWS, "--method majority --posteriors --details", Some("task,label\nt1,1.0\nt2,1\nt9,0\n"));
    let report: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(report["labels"], json!({ "t1": "1", "t2": "0" }));
    assert_eq!(report["workers"], json!({ "ann": 1.0, "bob": 1.0, "cat": 0.0 }));
    assert_eq!(
        (&report["accuracy"], &report["n_gold"], &report["n_gold_missing"]),
        (&json!(0.5), &json!(2), &json!(1))
    );
    assert_eq!((&report["n_repeated"], &report["n_missing"]), (&json!(1), &json!(1)));
    assert!((report["posteriors"]["t1"]["1"].as_f64().unwrap() - 2.0 / 3.0).abs() < 1e-12);
    assert_eq!(report["worker_details"]["cat"]["n_answers"], json!(1));
}

#[test]
fn con9_each_method_says_what_it_knows_of_workers() {
    let details = |method: &str| -> Value {
        let report: Value =
            serde_json::from_str(&written(&ROWS, &format!("--method {method} --details"), None)).unwrap();
        assert!(report.get("accuracy").is_none());
        report["worker_details"]["ann"].clone()
    };
    assert_eq!(details("dawid_skene")["confusion"].as_array().unwrap().len(), 2);
    assert!(details("mace")["knowing"]["competence"].is_number());
    assert!(details("glad")["ability"].is_number());
    assert!(details("one_coin")["ci95"][0].is_number());
}

#[test]
fn con9_the_order_of_rows_does_not_change_a_byte_and_odd_tables_have_a_report() {
    let mut rows = ROWS.to_vec();
    rows.remove(5);
    let mut turned = rows.clone();
    turned.reverse();
    for method in Method::ALL {
        let line = format!("--method {method} --posteriors --details");
        assert_eq!(written(&rows, &line, None), written(&turned, &line, None), "{method}");
        for odd in [&[][..], &[("", "", "é\u{0}")][..], &[("t", "w", "a"), ("t", "v", "b")][..]] {
            let report: Value = serde_json::from_str(&written(odd, &line, Some("task,label\n"))).unwrap();
            assert_eq!((&report["accuracy"], &report["n_gold"]), (&Value::Null, &json!(0)), "{method}");
        }
    }
}

#[test]
fn con9_known_labels_that_cannot_be_used_are_named_by_line() {
    let why = |text: &str| of_gold(text.as_bytes()).unwrap_err().to_string();
    assert!(why("").contains("first line must name the columns"));
    assert!(why("task,truth\nt,1\n").contains("no column `label`"));
    assert!(why("task,label\nt,1\nu\n").contains("line 3"));
    assert!(why("task,label\nt,1\nu,\n").contains("line 3: it has no label"));
    assert!(why("task,label\nt,1\nt,2\n").contains("line 3: `t` already has the label `1`"));
    let twice = of_gold(b"\xEF\xBB\xBFlabel,task\n1,t\n1,t\n").unwrap();
    assert_eq!(twice, [("t".to_owned(), "1".to_owned())]);
}

#[test]
fn con9_labels_that_nobody_gave_are_wrong_and_tasks_that_nobody_answered_do_not_count() {
    let table = LongTable::from_rows([("t", "w", "yes"), ("u", "w", "no")]);
    let columns = Columns::of(&table);
    let consensus = estimate(Method::Majority, &columns.votes(&table).unwrap()).unwrap();
    let report = Report { table: &table, method: Method::Majority, consensus: &consensus, gold: None };
    let known = [("t", "yes"), ("u", "maybe"), ("v", "yes")].map(|(task, label)| (task.to_owned(), label.to_owned()));
    assert_eq!(report.accuracy(&known), Accuracy { n: 2, n_right: 1, n_missing: 1 });
}
