//! A report is made, published, checked, and found out wherever it or its logs were changed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod place;
mod written;

use std::fs;
use std::path::PathBuf;

use accord_cli::client::Store;
use accord_cli::links::{Kept as _, LinksFile};
use accord_cli::store_url::of_project;
use accord_core::crypto::{SecretKey, text_item_id};
use accord_core::event::{Cause, EventKind, Settle};
use accord_core::record::{LabelName, Role};
use accord_core::report::keys::{self, Form, ReportKey};
use accord_core::wire::segment::Sealed;
use place::Place;
use written::answer;

/// A project with three people's logs in a store, and its report.
struct Reported {
    place: Place,
    store: Store,
    links: LinksFile,
    /// Every segment, in the order it was written.
    segments: Vec<Sealed>,
}

/// What the expert decides: with the hello just one segment.
const SETTLED: [(&str, &str); 3] = [("text 5", "dog"), ("text 6", "cat"), ("text 4", "cat")];

fn settle(text: &str, label: &str) -> EventKind {
    EventKind::Settle(Settle {
        item: text_item_id(text),
        answer: Some(LabelName::new(label).into()),
        also: Vec::new(),
        reason: "see the second rule".to_owned(),
        cause: Some(Cause::UnclearInstructions),
        votes: Vec::new(),
        supersedes: Vec::new(),
    })
}

/// The log of a person, in segments of four events.
fn log(links: &LinksFile, seed: u8, role: Role, kinds: Vec<EventKind>) -> Vec<Sealed> {
    written::log(links, seed, role, 4, kinds)
}

impl Reported {
    fn new(name: &str) -> Self {
        let place = Place::new(name);
        let texts: Vec<String> = (0..12).map(|n| format!("text {n}")).collect();
        fs::write(place.folder.join("items.csv"), format!("text\n{}\n", texts.join("\n"))).unwrap();
        place.succeeds(&[
            "new",
            "--items",
            "items.csv",
            "--text",
            "text",
            "--labels",
            "cat,dog",
            "--name",
            "Pets",
            "--page",
            "http://127.0.0.1:8420/",
        ]);
        let links = LinksFile::read(&place.folder.join("links.json")).unwrap();
        let store = Store::new(of_project(&links.store, links.project));
        let by = |n_dogs: usize| {
            let label = |(n, text): (usize, &String)| answer(text, if n < n_dogs { "dog" } else { "cat" });
            texts.iter().enumerate().map(label).collect::<Vec<_>>()
        };
        let mut segments = log(&links, 11, Role::Labeler, by(4));
        segments.extend(log(&links, 12, Role::Labeler, by(8)));
        segments.extend(log(&links, 13, Role::Expert, SETTLED.map(|(text, label)| settle(text, label)).into()));
        for segment in &segments {
            store.put(&segment.key, segment.bytes.clone()).unwrap();
        }
        let reported = Self { place, store, links, segments };
        reported.place.succeeds(&[
            "report",
            "--links",
            "links.json",
            "--out",
            "out",
            "--bootstrap",
            "50",
            "--with-logs",
        ]);
        reported
    }

    fn file(&self, extension: &str) -> PathBuf {
        self.place.folder.join("out").join(format!("report-{}.{extension}", self.links.project))
    }

    /// Verifies with the store; what was printed.
    #[track_caller]
    fn holds(&self, extension: &str) -> String {
        let printed = self.place.succeeds(&["verify", self.file(extension).to_str().unwrap()]).0;
        assert!(printed.contains("the report holds"), "{printed}");
        printed
    }

    /// Verifies with the store; `wanted` must be told. The status is 1.
    #[track_caller]
    fn fails(&self, extension: &str, wanted: &[&str]) {
        let output = self.place.accord(&["verify", self.file(extension).to_str().unwrap()]);
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{told}");
        for wanted in wanted {
            assert!(told.contains(wanted), "`{wanted}` is not in:\n{told}");
        }
        assert!(told.contains("the report does not hold"), "{told}");
    }

    /// Puts other text into a file; `from` stands there once.
    #[track_caller]
    fn change(&self, extension: &str, from: &str, to: &str) {
        let path = self.file(extension);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "`{from}` is not in the {extension}");
        fs::write(&path, text.replacen(from, to, 1)).unwrap();
    }
}

#[test]
fn rpt8_an_untouched_report_holds_as_data_and_as_page_with_a_store_and_without() {
    let reported = Reported::new("report-holds");
    assert!(reported.holds("json").contains("9 segments of 3 logs"));
    let printed = reported.holds("html");
    assert!(printed.contains("the page shows exactly its data"), "{printed}");
    // The page alone, with a copy of the logs.
    fs::remove_file(reported.file("json")).unwrap();
    let page = reported.file("html");
    let logs = format!("out/report-{}-logs", reported.links.project);
    let line = ["verify", page.to_str().unwrap(), "--logs", &logs];
    let printed = reported.place.succeeds(&line).0;
    assert!(printed.contains("the report holds"), "{printed}");
    // Another owner's key does not fit.
    let other = accord_core::crypto::base64url(&SecretKey::from_seed(&[99; 32]).public().0);
    reported.place.fails(&[&line[..], &["--owner", &other]].concat(), "another owner");
    // Without a key of the owner's a report is whole, and by nobody known.
    let project = reported.links.project.to_string();
    reported.place.succeeds(&["report", "--project", &project, "--out", "out", "--bootstrap", "0"]);
    assert!(reported.holds("json").contains("who made it is unknown"));
}

#[test]
fn rpt8_later_segments_change_nothing() {
    let reported = Reported::new("report-later");
    // The expert goes on in a second segment, and somebody new begins.
    let settled = SETTLED.into_iter().chain([("text 7", "dog")]);
    let longer = log(&reported.links, 13, Role::Expert, settled.map(|(text, label)| settle(text, label)).collect());
    assert_eq!(Some(&longer[0]), reported.segments.last(), "the log begins as it did");
    let others = log(&reported.links, 14, Role::Labeler, vec![answer("text 1", "dog")]);
    for segment in longer.iter().chain(&others) {
        reported.store.put(&segment.key, segment.bytes.clone()).unwrap();
    }
    let printed = reported.holds("html");
    assert!(printed.contains("later segments of its logs, which are not part of it: 1"), "{printed}");
    assert!(printed.contains("segments of logs that it does not name: 1"), "{printed}");
}

#[test]
fn rpt8_a_changed_cut_or_missing_segment_is_named() {
    let reported = Reported::new("report-logs");
    let second = &reported.segments[1];
    let mut bytes = second.bytes.clone();
    let at = bytes.windows(5).position(|part| part == b"\"cat\"").unwrap();
    bytes[at + 1] = b'b';
    reported.store.put(&second.key, bytes).unwrap();
    reported.fails("json", &[&second.key, "changed, cut or forged"]);
    reported.fails("html", &[&second.key]);

    reported.store.put(&second.key, second.bytes[..second.bytes.len() - 40].to_vec()).unwrap();
    reported.fails("json", &[&second.key, "it was cut in the middle of a line"]);

    // In the copy it is missing altogether.
    let logs = reported.place.folder.join(format!("out/report-{}-logs", reported.links.project));
    fs::remove_file(logs.join(&second.key)).unwrap();
    let file = reported.file("json");
    let line = ["verify", file.to_str().unwrap(), "--logs", logs.to_str().unwrap()];
    let output = reported.place.accord(&line);
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(told.contains(&second.key) && told.contains("missing (the 1 before it"), "{told}");
}

#[test]
fn rpt8_a_changed_report_is_told_by_path_and_by_line() {
    let reported = Reported::new("report-changed");
    let json = fs::read(reported.file("json")).unwrap();
    reported.change("json", "\"reason\":\"see the second rule\"", "\"reason\":\"see the third rule.\"");
    reported.fails(
        "json",
        &[
            "the signature does not fit",
            "/disagreements/items/",
            "settlements/0/reason: the report says \"see the third rule.\", the logs give \"see the second rule\"",
        ],
    );
    fs::write(reported.file("json"), &json).unwrap();
    reported.holds("json");

    let page = fs::read(reported.file("html")).unwrap();
    reported.change(
        "html",
        "<p class=\"why\" dir=\"auto\">see the second",
        "<p class=\"why\" dir=\"auto\">see the fourth",
    );
    reported.fails("html", &["of the page: it has", "fourth", "second"]);
    // A byte of its data.
    fs::write(reported.file("html"), &page).unwrap();
    reported.change("html", "\"segments\":9", "\"segments\":8");
    reported.fails("html", &["the signature does not fit", "/logs/segments: the report says 8, the logs give 9"]);
    // Its data cut off: the JSON beside it is read.
    let (half, _) = page.split_at(page.len() / 2);
    fs::write(reported.file("html"), half).unwrap();
    reported.fails("html", &["the page was cut", "of the page"]);
    fs::remove_file(reported.file("json")).unwrap();
    let file = reported.file("html");
    reported.place.fails(&["verify", file.to_str().unwrap()], "neither a report's JSON nor a whole page");
}

#[test]
fn rpt8_figures_that_were_signed_but_do_not_follow_from_the_logs_are_found() {
    let reported = Reported::new("report-lies");
    let bytes = fs::read(reported.file("json")).unwrap();
    let (line, _) = accord_core::wire::split_signature("the report", &bytes).unwrap();
    let text = String::from_utf8(line.to_vec()).unwrap();
    let (before, rest) = text.split_once("\"krippendorff_alpha\":{\"value\":").unwrap();
    let (_, after) = rest.split_once(',').unwrap();
    let lie = format!("{before}\"krippendorff_alpha\":{{\"value\":0.987654,{after}");
    let signature = reported.links.owner.sign(lie.as_bytes());
    fs::write(reported.file("json"), accord_core::wire::attach_signature(lie.into_bytes(), &signature)).unwrap();
    reported.fails("json", &["/figures/whole/krippendorff_alpha/value: the report says 0.987654, the logs give 0."]);
}

#[test]
fn rpt9_published_reports_are_listed_in_order() {
    let reported = Reported::new("report-published");
    for _ in 0..2 {
        let line = ["report", "--links", "links.json", "--out", "out", "--bootstrap", "0", "--publish"];
        let printed = reported.place.succeeds(&line).0;
        assert!(printed.contains("published as report/"), "{printed}");
    }
    let listed: Vec<String> = reported.store.list(keys::PREFIX).unwrap().into_iter().map(|object| object.key).collect();
    let reports: Vec<ReportKey> = keys::list(listed.iter().map(String::as_str));
    assert_eq!(reports.iter().map(|key| key.seq).collect::<Vec<_>>(), [1, 2]);
    let owner = reported.links.owner.public();
    assert!(reports.iter().all(|key| (key.labeler, key.device) == (owner.labeler(), owner.device())));
    let last = reported.store.get(&reports[1].object_key(Form::Json)).unwrap().unwrap();
    assert_eq!(last, fs::read(reported.file("json")).unwrap());
    let page = reported.store.get(&reports[1].object_key(Form::Html)).unwrap().unwrap();
    assert_eq!(page, fs::read(reported.file("html")).unwrap());
    // Publishing needs the owner's key.
    let project = reported.links.project.to_string();
    reported.place.fails(&["report", "--project", &project, "--out", "out", "--publish"], "--links");
}
