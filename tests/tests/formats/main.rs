//! Other programs read what we write, and we read what they write. Set `ACCORD_PEERS=all` (as `cargo verify --peers all`
//! does): they take some gigabytes to install.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use accord_core::event::{Choice, Value};
use accord_core::record::LabelSchema;
use accord_formats::brought::{Source, questions, read};
use accord_tests::process::{cargo, command, run};
use accord_tests::{paths, peers};

/// Whether programs that take long to install were asked for; says so by name where they were not.
fn asked_for(name: &str) -> bool {
    let is_asked = std::env::var("ACCORD_PEERS").as_deref() == Ok("all");
    if !is_asked {
        eprintln!("NOT CHECKED: {name}. Run `cargo verify --peers all`.");
    }
    is_asked
}

/// A folder with samples in every form, written anew.
fn samples(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("accord-formats-{name}-{}", std::process::id()));
    let line = ["run", "-p", "accord-formats", "--features", "parquet-writer", "--example", "samples", "--"];
    run(cargo(&line).arg(&folder)).unwrap();
    folder
}

fn script(name: &str) -> PathBuf {
    paths::root().join("tests/tests/formats").join(name)
}

#[test]
fn fmt7_pandas_duckdb_datasets_pycocotools_crowd_kit_and_seqeval_read_the_same() {
    let name = "pandas, DuckDB, datasets, pycocotools, crowd-kit, seqeval";
    if !asked_for(name) {
        return;
    }
    let Some(python) = peers::if_installable(name, peers::readers()).unwrap() else { return };
    let folder = samples("readers");
    let mut check = command(&python.to_string_lossy());
    // Nothing is fetched: what is read lies here.
    run(check.env("HF_HUB_OFFLINE", "1").arg(script("check.py")).arg(&folder)).unwrap();
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn fmt8_label_studio_takes_our_files_and_we_take_its_export() {
    if !asked_for("Label Studio") {
        return;
    }
    let Some(program) = peers::if_installable("Label Studio", peers::label_studio()).unwrap() else { return };
    let folder = samples("label-studio");
    let python = program.with_file_name("python");
    run(command(&python.to_string_lossy()).arg(script("label_studio.py")).arg(&program).arg(&folder)).unwrap();
    for set in ["one", "many", "spans", "boxes", "everything"] {
        let folder = folder.join(set);
        let mut ours = File::open(folder.join("label-studio.json")).unwrap();
        let schema = questions(&mut ours, "a.json", Source::LabelStudio).unwrap();
        let [ours, returned] = ["label-studio.json", "returned.json"].map(|name| votes(&folder, name, &schema));
        assert!(ours.len() > 50 && ours == returned, "{set}: what came back says something else");
    }
    fs::remove_dir_all(folder).unwrap();
}

/// Who said what in a file, as `accord import` reads it. Times, reasons of skips, and who skipped or found nothing to mark
/// stand beside annotations, in ours alone.
fn votes(folder: &Path, name: &str, schema: &LabelSchema) -> BTreeSet<String> {
    let mut file = File::open(folder.join(name)).unwrap();
    let mut no_files = |name: &str| Err(format!("there is no `{name}`"));
    let loaded = read(&mut file, name, Source::LabelStudio, schema, &mut no_files).unwrap();
    assert_eq!(loaded.n_problems, 0, "{:?}", loaded.problems);
    let said = loaded.votes.into_iter().map(|vote| match vote.choice {
        Choice::Skip { .. } => format!("{}: skip", vote.item),
        choice if has_no_region(&choice) => format!("{}: nothing", vote.item),
        choice => format!("{} {}: {choice:?}", vote.item, vote.by),
    });
    said.collect()
}

/// Whether an answer is one without a region, in which somebody's name could stand.
fn has_no_region(choice: &Choice) -> bool {
    let no_marks = |lead: &Value| match lead {
        Value::Spans(marks) => marks.is_empty(),
        Value::Boxes(marks) => marks.is_empty(),
        _ => false,
    };
    choice.response().is_some_and(|response| response.more.is_empty() && no_marks(&response.lead))
}
