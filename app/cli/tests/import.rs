//! Items and answers from other tools: into a new project, into a published one, and out again.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod place;

use std::collections::BTreeSet;
use std::fs;

use accord_cli::links::{Kept as _, LinksFile};
use place::Place;

const TASKS: &str = r#"[
{"id":1,"data":{"text":"meow 👍"},"annotations":[
  {"completed_by":4,"result":[{"from_name":"kind","to_name":"text","type":"choices","value":{"choices":["cat"]}}]},
  {"completed_by":{"id":5,"email":"bo@example.org"},"result":[{"from_name":"kind","to_name":"text","type":"choices","value":{"choices":["dog"]}}]}]},
{"id":2,"data":{"text":"woof"},"annotations":[
  {"completed_by":4,"was_cancelled":true,"result":[]}],"predictions":[{"result":[]}]},
{"id":3,"data":{"text":"moo"},"annotations":[],"predictions":[{"score":0.8,"model_version":"m1",
  "result":[{"from_name":"kind","to_name":"text","type":"choices","value":{"choices":["cow"]}}]}]}]"#;
const CONFIG: &str = r#"<View><Text name="text" value="$text"/><Header value="Which animal?"/>
<Choices name="kind" toName="text"><Choice value="cat"/><Choice value="dog"/><Choice value="cow"/></Choices></View>"#;

/// Rows of a table with these columns, as a set.
fn rows(csv: &str, columns: &[&str]) -> BTreeSet<Vec<String>> {
    let mut table = csv::Reader::from_reader(csv.as_bytes());
    let head = table.headers().unwrap().clone();
    let places: Vec<usize> = columns.iter().map(|name| head.iter().position(|it| it == *name).unwrap()).collect();
    table.records().map(|row| places.iter().map(|place| row.as_ref().unwrap()[*place].to_owned()).collect()).collect()
}

fn project(place: &Place) -> String {
    LinksFile::read(&place.folder.join("links.json")).unwrap().project.to_string()
}

#[test]
fn fmt10_label_studios_answers_become_votes_and_come_out_in_every_form() {
    let place = Place::new("brought");
    fs::write(place.folder.join("tasks.json"), TASKS).unwrap();
    fs::write(place.folder.join("config.xml"), CONFIG).unwrap();
    let new =
        ["new", "--items", "tasks.json", "--from", "label-studio", "--config", "config.xml", "--answers", "votes"];
    let (printed, _) = place.succeeds(&[&new[..], &["--page", "http://127.0.0.1:8420/"]].concat());
    assert!(printed.contains("3 answers of 2 people became votes"), "{printed}");
    let hint = "1 items came with a model's prediction, which is shown to nobody: `accord policy set --suggestions on`";
    assert!(printed.contains(hint), "{printed}");
    let project = project(&place);
    let (labels, told) = place.succeeds(&["export", "--project", &project]);
    assert!(told.is_empty(), "signatures, admissions and logs are in order: {told}");
    let found = rows(&labels, &["worker_name", "label", "answer", "stratum"]);
    let expected = [
        ["user 4 (imported)", "cat", "label"],
        ["bo@example.org (imported)", "dog", "label"],
        ["user 4 (imported)", "", "skip"],
    ];
    let expected = expected.map(|it| it.iter().map(ToString::to_string).chain(["shuffled".to_owned()]).collect());
    assert_eq!(found, BTreeSet::from(expected));

    for info in accord_formats::out::formats_list() {
        let file = format!("out.{}.{}", info.name, info.ending);
        let line = ["export", "--project", &project, "--format", info.name, "--out", &file];
        if matches!(info.name, "coco" | "yolo" | "conll") {
            place.fails(&line, "choose another format");
            continue;
        }
        assert!(place.succeeds(&line).0.contains("3 items"));
        assert!(fs::metadata(place.folder.join(&file)).unwrap().len() > 20, "{file}");
    }
    assert!(place.folder.join("out.label-studio.xml").is_file());
    place.fails(&["export", "--project", &project, "--format", "xlsx"], "label-studio");
    let (wide, told) = place.succeeds(&["export", "--project", &project, "--format", "csv-wide"]);
    assert_eq!(rows(&wide, &["text", "status"]).len(), 3);
    assert!(told.contains("not in the file: 1 skips"), "{told}");

    // Our own file makes the same project again.
    fs::create_dir_all(place.folder.join("again")).unwrap();
    let again = ["new", "--items", "out.jsonl-items.jsonl", "--from", "jsonl-items", "--answers", "votes"];
    let (printed, _) =
        place.succeeds(&[&again[..], &["--page", "http://127.0.0.1:8420/", "--out", "again/links.json"]].concat());
    assert!(printed.contains("what is asked follows from the answers: label (one)"), "{printed}");
    let file = LinksFile::read(&place.folder.join("again/links.json")).unwrap();
    let (labels, _) = place.succeeds(&["export", "--project", &file.project.to_string()]);
    assert_eq!(rows(&labels, &["task", "label"]).len(), 3);
}

#[test]
fn fmt10_items_are_appended_once_and_bad_ones_refused_with_their_line() {
    let place = Place::new("append");
    fs::write(place.folder.join("items.csv"), "id,text\n1,meow\n2,woof\n").unwrap();
    let new = ["new", "--items", "items.csv", "--text", "text", "--id", "id", "--labels", "cat,dog"];
    place.succeeds(&[&new[..], &["--page", "http://127.0.0.1:8420/"]].concat());
    let import = |file: &str, more: &[&str]| {
        let line = ["import", "--items", file, "--text", "text", "--id", "id"];
        place.succeeds(&[&line[..], more].concat()).0
    };
    fs::write(place.folder.join("more.csv"), "id,text\n3,moo\n4,meow\n5,\n6,baa\n7,moo\n").unwrap();
    place.fails(&["import", "--items", "more.csv", "--text", "text"], "line 3: the project has this item already");
    let unchanged = place.succeeds(&["export", "--project", &project(&place), "--table", "items"]).0;
    assert_eq!(unchanged.lines().count(), 3);
    assert!(import("more.csv", &["--skip-bad"]).contains("2 items added to 2; the project is in its generation 2"));
    let items = place.succeeds(&["export", "--project", &project(&place), "--table", "items"]).0;
    let texts: BTreeSet<String> = rows(&items, &["text"]).into_iter().map(|row| row[0].clone()).collect();
    assert_eq!(texts, BTreeSet::from(["meow", "woof", "moo", "baa"].map(str::to_owned)));
    assert!(import("more.csv", &["--skip-bad"]).contains("no new items"));
    // Votes on items that are there are what such a file is for.
    fs::write(place.folder.join("said.csv"), "text,worker,label\nmeow,w1,cat\nmeow,w2,dog\nquack,w1,dog\nmoo,w1,cow\n")
        .unwrap();
    let said = ["import", "--items", "said.csv", "--from", "long"];
    place.fails(&said, "has this item already");
    let (printed, told) = place.succeeds(&[&said[..], &["--answers", "votes"]].concat());
    assert!(printed.contains("1 items added to 4") && printed.contains("3 answers of 2 people"), "{printed}");
    assert!(told.contains("no label `cow`"), "{told}");
    let labels = place.succeeds(&["export", "--project", &project(&place)]).0;
    let votes = rows(&labels, &["worker", "label", "task"]);
    assert_eq!(votes.len(), 3);
    // Once more is the same logs, byte by byte; other answers of the same people are other logs.
    place.succeeds(&[&said[..], &["--answers", "votes", "--skip-bad"]].concat());
    let (labels, told) = place.succeeds(&["export", "--project", &project(&place)]);
    assert!(told.is_empty(), "no log has two histories: {told}");
    assert_eq!(rows(&labels, &["worker", "label", "task"]), votes);
    fs::write(place.folder.join("said.csv"), "text,worker,label\nwoof,w1,dog\n").unwrap();
    place.succeeds(&[&said[..], &["--answers", "votes"]].concat());
    let (labels, told) = place.succeeds(&["export", "--project", &project(&place)]);
    assert!(told.is_empty(), "{told}");
    assert_eq!(rows(&labels, &["worker", "label", "task"]).len(), 4);
}

#[test]
fn fmt10_images_and_what_may_distress_come_from_columns() {
    let place = Place::new("images");
    fs::create_dir_all(place.folder.join("photos")).unwrap();
    fs::write(place.folder.join("photos/1.png"), b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\xe0").unwrap();
    fs::write(place.folder.join("items.csv"), "file,bad\nphotos/1.png,yes\nhttps://images.example/2.png,no\n").unwrap();
    let new = ["new", "--items", "items.csv", "--image", "file", "--sensitive", "bad", "--labels", "cat,dog"];
    place.succeeds(&[&new[..], &["--page", "http://127.0.0.1:8420/"]].concat());
    let lines = place.succeeds(&["export", "--project", &project(&place), "--format", "jsonl-items"]).0;
    assert_eq!(
        lines.lines().filter(|line| line.contains("\"sensitive\":true") && line.contains("\"sha256\"")).count(),
        1
    );
    assert_eq!(lines.lines().filter(|line| !line.contains("sensitive") && line.contains("images.example")).count(), 1);
}
