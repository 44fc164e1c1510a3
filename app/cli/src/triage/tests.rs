//! The command on files small enough to see.

use std::fs;
use std::path::PathBuf;

use clap::Parser as _;
use serde_json::Value;

use super::{TriageArgs, run};

#[derive(clap::Parser)]
struct Line {
    #[command(flatten)]
    args: TriageArgs,
}

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, items: &str, labels: &str) -> Self {
        let path = std::env::temp_dir().join(format!("accord-triage-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        fs::write(path.join("items.jsonl"), items).unwrap();
        fs::write(path.join("labels.csv"), labels).unwrap();
        Self(path)
    }

    fn run(&self, more: &str) -> anyhow::Result<Value> {
        let at = |name: &str| self.0.join(name).display().to_string();
        let (items, labels, out) = (at("items.jsonl"), at("labels.csv"), at("out.json"));
        let fixed = ["x", "--items", &items, "--labels", &labels, "--json", &out];
        let line = Line::try_parse_from(fixed.into_iter().chain(more.split_whitespace())).unwrap();
        run(&line.args)?;
        Ok(serde_json::from_slice(&fs::read(out).unwrap()).unwrap())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Thirty-two sentences on two subjects, which take turns.
fn texts() -> Vec<(String, &'static str)> {
    let places = ["north", "south", "coast", "city", "lake", "hills", "border", "harbour"];
    let foods = ["rice", "beans", "eggs", "bread", "soup", "fish", "lentils", "noodles"];
    let trains = places.iter().flat_map(|place| {
        [format!("when does the train to the {place} leave the station"), format!("is the train from the {place} late")]
    });
    let meals = foods.iter().flat_map(|food| {
        [format!("how long should I cook the {food} in the pot"), format!("can I cook {food} with salt and oil")]
    });
    trains.zip(meals).flat_map(|(a, b)| [(a, "travel"), (b, "kitchen")]).collect()
}

fn items(texts: &[(String, &str)]) -> String {
    (1..).zip(texts).map(|(id, (text, _))| format!("{{\"id\":{id},\"text\":\"{text}\"}}\n")).collect()
}

fn labels(texts: &[(String, &str)], workers: &[&str]) -> String {
    let rows =
        (1..).zip(texts).flat_map(|(id, (_, label))| workers.iter().map(move |who| format!("{id},{who},{label}\n")));
    format!("task,worker,label\n{}", rows.collect::<String>())
}

fn record<'a>(report: &'a Value, id: &str) -> &'a Value {
    report["records"].as_array().unwrap().iter().find(|record| record["id"] == id).unwrap()
}

#[test]
fn tri1_every_record_has_a_class_its_evidence_and_a_quality() {
    let mut texts = texts();
    texts[4].1 = "kitchen";
    texts.push((texts[1].0.clone(), "kitchen"));
    let report = Folder::new("verdicts", &items(&texts), &labels(&texts, &["ann"])).run("--encoder hashed").unwrap();
    assert_eq!(report["records"].as_array().unwrap().len(), 33);
    let wrong = record(&report, "5");
    assert_eq!((&wrong["class"], &wrong["evidence"]["suggested_label"]), (&"harmful".into(), &"travel".into()));
    assert!(wrong["label_quality"].as_f64().unwrap() < 0.5 && wrong["evidence"]["value"].as_f64().unwrap() < 0.0);
    let copy = record(&report, "33");
    assert_eq!((&copy["class"], &copy["evidence"]["duplicate_of"]["id"]), (&"useless".into(), &"2".into()));
    assert_eq!(
        (&copy["evidence"]["duplicate_of"]["exact"], &copy["evidence"]["reason"]),
        (&true.into(), &"duplicate".into())
    );
    assert_eq!((report["n_harmful"].as_u64(), report["n_labeled"].as_u64()), (Some(1), Some(33)));
}

#[test]
fn tri2_several_people_are_weighed_beside_the_head() {
    let texts = texts();
    let mut table = labels(&texts, &["ann", "bob", "cat"]);
    // One of three errs on item 3, two of three on item 7.
    table = table.replace("\n3,ann,travel", "\n3,ann,kitchen").replace("\n7,ann,travel", "\n7,ann,kitchen");
    table = table.replace("\n7,bob,travel", "\n7,bob,kitchen");
    let report = Folder::new("people", &items(&texts), &table).run("--encoder hashed").unwrap();
    let quality = |id: &str| record(&report, id)["label_quality"].as_f64().unwrap();
    assert_eq!(record(&report, "3")["evidence"]["label"], "travel");
    assert!(quality("3") < quality("1") && quality("7") < quality("1"));
    assert_eq!(record(&report, "3")["evidence"]["answers"]["n"], 3);
    assert_eq!(record(&report, "3")["class"], "useful");
}

#[test]
fn tri3_what_cannot_be_checked_is_refused_with_what_to_do() {
    let texts = texts();
    let why = |name: &str, items: &str, labels: &str, more: &str| {
        format!("{:#}", Folder::new(name, items, labels).run(more).unwrap_err())
    };
    let all = items(&texts);
    let few = "task,worker,label\n1,ann,travel\n99,ann,kitchen\n98,bob,travel\n";
    let unknown = why("unknown", &all, few, "--encoder hashed");
    assert!(unknown.contains("2 of 3 labeled tasks are none of the items, for instance `98`, `99`"), "{unknown}");
    let one = why("one", &all, "task,worker,label\n1,ann,travel\n3,ann,travel\n", "--encoder hashed");
    assert!(one.contains("all 2 labels are `travel`"), "{one}");
    let single = why("single", &all, "task,worker,label\n1,ann,travel\n2,ann,kitchen\n", "--encoder hashed");
    assert!(single.contains("fewer than two classes have two"), "{single}");
    let empty = why("empty", &all, "task,worker,label\n", "--encoder hashed");
    assert!(empty.contains("there are no labels"), "{empty}");
    let nothing = why("nothing", "\n", &labels(&texts, &["ann"]), "--encoder hashed");
    assert!(nothing.contains("it holds no records"), "{nothing}");
    let no_id = why("no-id", &all, &labels(&texts, &["ann"]), "--encoder hashed --id item");
    assert!(no_id.contains("line 1: it has no `item`; it has `id`, `text`"), "{no_id}");
}
