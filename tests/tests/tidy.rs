//! Project-wide rules that no compiler holds: layering, sources, sizes, and that rules and tests name each other.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use accord_tests::paths::{root, shown};
use accord_tests::process::{cargo, output_of};

/// Longest file without a stated reason; the aim is 300.
const MAX_LINES: usize = 500;
/// How a file states its reason, in its module documentation.
const REASON: &str = "//! Length:";

/// Everything a package needs at run time on one target, by name.
///
/// `cargo tree` and not `cargo metadata`: the latter turns on the features that any crate of the workspace or any test
/// asks for, and so shows dependencies that this package does not have.
#[track_caller]
fn closure(package: &str, target: &str) -> BTreeSet<String> {
    let mut tree = cargo(&["tree", "--package", package, "--target", target, "--edges", "normal", "--prefix", "none"]);
    let text = output_of(&mut tree).unwrap_or_else(|| panic!("`cargo tree` fails for {package}"));
    let names = text.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned);
    let found: BTreeSet<String> = names.filter(|name| name != package).collect();
    assert!(!found.is_empty(), "{package} needs nothing at all, which cannot be");
    found
}

#[track_caller]
fn never(package: &str, target: &str, forbidden: &[&str]) {
    let closure = closure(package, target);
    for name in forbidden {
        assert!(!closure.contains(*name), "{package} must not need {name}, neither directly nor through others");
    }
}

/// The files below some folders with one of some endings, sorted.
fn files(folders: &[&str], endings: &[&str]) -> Vec<PathBuf> {
    fn walk(path: &Path, found: &mut Vec<PathBuf>) {
        if path.is_dir() {
            let mut entries: Vec<PathBuf> = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect();
            entries.sort();
            entries.iter().for_each(|entry| walk(entry, found));
        } else {
            found.push(path.to_path_buf());
        }
    }
    let mut found = Vec::new();
    folders.iter().for_each(|folder| walk(&root().join(folder), &mut found));
    found.retain(|path| endings.iter().any(|ending| path.to_string_lossy().ends_with(ending)));
    assert!(!found.is_empty(), "no {endings:?} in {folders:?}");
    found
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", shown(path)))
}

/// Lines of code with their numbers: comments say what is absent, so they may name it.
fn code_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let code = |line: &'_ str| !line.trim_start().starts_with("//");
    (1..)
        .zip(text.lines())
        .filter(move |(_, line)| code(line))
        .map(|(number, line)| (number, line.split_once(" // ").map_or(line, |(code, _)| code)))
}

#[track_caller]
fn no_code_has(sources: Vec<PathBuf>, forbidden: &[&str], why: &str) {
    let mut found = Vec::new();
    for path in sources {
        for (number, line) in code_lines(&read(&path)) {
            for word in forbidden.iter().filter(|word| line.contains(**word)) {
                found.push(format!("{}:{number} has `{word}`", shown(&path)));
            }
        }
    }
    assert!(found.is_empty(), "{why}:\n{}", found.join("\n"));
}

#[test]
fn natively_each_crate_needs_only_what_its_layer_may() {
    let rustc = output_of(accord_tests::process::command("rustc").arg("-vV")).unwrap();
    let host = rustc.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    never("accord-core", host, &["wasm-bindgen", "js-sys", "web-sys", "leptos", "burn", "tokio", "rand", "getrandom"]);
    never("accord-cli", host, &["leptos", "web-sys", "accord-app", "accord-platform"]);
    never("accord-scorer", host, &["leptos", "accord-core", "accord-platform", "accord-app"]);
}

#[test]
fn in_the_browser_each_crate_needs_only_what_its_layer_may() {
    let wasm = "wasm32-unknown-unknown";
    never("accord-core", wasm, &["wasm-bindgen", "js-sys", "web-sys", "leptos", "burn", "rand", "getrandom"]);
    never("accord-formats", wasm, &["wasm-bindgen", "js-sys", "web-sys", "leptos", "burn", "accord-platform"]);
    never("accord-platform", wasm, &["leptos", "burn", "accord-scorer", "accord-app"]);
    never("accord-app", wasm, &["burn", "accord-scorer"]);
    never("accord-scorer", wasm, &["leptos", "accord-core", "accord-platform", "accord-app"]);
    let mut serde = closure("serde", wasm);
    serde.insert("serde".to_owned());
    let beyond: Vec<_> = closure("accord-protocol", wasm).difference(&serde).cloned().collect();
    assert!(beyond.is_empty(), "the messages need serde and what serde needs, but not {beyond:?}");
}

#[test]
fn only_the_tests_can_break_a_check() {
    let asks = |path: &PathBuf| read(path).contains("accord-core/testing") || read(path).contains("\"testing\"");
    let asking: Vec<String> =
        files(&["app", "scorer", "tests"], &["Cargo.toml"]).iter().filter(|it| asks(it)).map(|it| shown(it)).collect();
    assert_eq!(asking, ["tests/Cargo.toml"], "the feature `testing` of the core is for the simulator alone");
    assert!(!read(&root().join("Cargo.toml")).contains("testing"));
}

#[test]
fn core_knows_no_clock_no_randomness_and_does_not_wait() {
    let forbidden = [
        "async fn",
        "async move",
        ".await",
        "SystemTime",
        "Instant::",
        "::now(",
        "rand::",
        "getrandom",
        "std::thread",
        "std::net",
        "static mut",
        "thread_local!",
        "OnceLock",
        "LazyLock",
    ];
    no_code_has(files(&["app/core/src"], &[".rs"]), &forbidden, "time, ids, seeds and data are arguments of the core");
    // Tests read and renew the golden files, which lie beside them.
    let mut sources = files(&["app/core/src"], &[".rs"]);
    sources.retain(|path| !path.ends_with("tests.rs") && !path.components().any(|part| part.as_os_str() == "tests"));
    no_code_has(sources, &["std::fs", "std::env"], "the core reads neither files nor the environment");
}

#[test]
fn the_app_leaves_storage_and_network_to_the_platform() {
    let forbidden =
        ["indexed_db", "IdbDatabase", "fetch_with", "Request::new", "gloo_net", "XmlHttpRequest", "WebSocket"];
    no_code_has(files(&["app/src"], &[".rs"]), &forbidden, "the app asks the platform for this");
}

#[test]
fn nothing_is_ever_shown_as_markup() {
    let forbidden = ["inner_html", "outer_html", "insert_adjacent_html", "document.write", "eval("];
    no_code_has(files(&["app/src", "app/platform/src"], &[".rs"]), &forbidden, "items are text, never markup");
}

#[test]
fn no_test_is_switched_off_and_nothing_is_left_to_do() {
    // Put together here, so that this file does not find itself.
    let forbidden = [["#[ig", "nore"].concat(), ["todo", "!("].concat(), ["unimplemented", "!("].concat()];
    let forbidden: Vec<&str> = forbidden.iter().map(String::as_str).collect();
    no_code_has(files(&["app", "scorer", "tests"], &[".rs"]), &forbidden, "what cannot run says so by failing");
}

/// `cargo verify` builds no harness for programs, so that tests in them would never run.
#[test]
fn programs_hold_no_tests() {
    let mut programs: Vec<PathBuf> = ["app", "app/cli", "scorer"].map(|it| root().join(it).join("src/main.rs")).into();
    programs.extend(files(&["tests/src/bin"], &[".rs"]));
    assert!(programs.iter().all(|path| path.is_file()), "{programs:?}");
    let forbidden = ["#[te", "st]"].concat();
    no_code_has(programs, &[&forbidden], "tests belong into the library");
}

#[test]
fn every_file_says_what_it_is_and_stays_short() {
    let mut found = Vec::new();
    for path in files(&["app", "scorer", "tests"], &[".rs"]) {
        let text = read(&path);
        if !text.starts_with("//! ") {
            found.push(format!("{} does not open with a `//!` line", shown(&path)));
        }
        let n_lines = text.lines().count();
        if n_lines > MAX_LINES && !text.lines().any(|line| line.starts_with(REASON)) {
            found.push(format!("{} has {n_lines} lines; split it, or say why with `{REASON}`", shown(&path)));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Rule ids that a text defines: `**LOG3**`.
fn defined_rules(spec: &str) -> BTreeSet<String> {
    spec.split("**").skip(1).step_by(2).filter(|text| is_rule(text)).map(str::to_owned).collect()
}

/// Two to five capitals, then digits.
fn is_rule(text: &str) -> bool {
    let n_letters = text.bytes().take_while(u8::is_ascii_uppercase).count();
    let digits = &text[n_letters..];
    (2..=5).contains(&n_letters) && !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Rule ids that a test's name or comment cites: `fn log3_gaps_are_shown` or `LOG3`.
fn cited_rules(source: &str) -> BTreeSet<String> {
    let names = source.split("fn ").skip(1).filter_map(|rest| {
        let name: &str = rest.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').next()?;
        Some(
            name.split('_').take_while(|part| is_rule(&part.to_uppercase())).map(str::to_uppercase).collect::<Vec<_>>(),
        )
    });
    let words = source.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| is_rule(word));
    names.flatten().chain(words.map(str::to_owned)).collect()
}

#[test]
fn every_rule_has_a_test_and_every_cited_rule_exists() {
    let spec = read(&root().join("app/SPEC.md"));
    let defined = defined_rules(&spec);
    assert!(!defined.is_empty(), "app/SPEC.md defines no rule like **LOG3**");
    let prefix = |rule: &str| rule.trim_end_matches(|letter: char| letter.is_ascii_digit()).to_owned();
    let prefixes: BTreeSet<String> = defined.iter().map(|rule| prefix(rule)).collect();
    let mut cited: BTreeMap<String, String> = BTreeMap::new();
    for path in files(&["app", "scorer", "tests"], &[".rs"]) {
        let text = read(&path);
        let is_test = text.contains("#[test]") || text.contains("_test]") || text.contains("::test]");
        // This file explains rules by examples, which are no citations.
        if is_test && !path.ends_with("tests/tests/tidy.rs") {
            let known = cited_rules(&text).into_iter().filter(|rule| prefixes.contains(&prefix(rule)));
            cited.extend(known.map(|rule| (rule, shown(&path))));
        }
    }
    let untested: Vec<&String> = defined.iter().filter(|rule| !cited.contains_key(*rule)).collect();
    assert!(untested.is_empty(), "no test cites {untested:?}");
    let unknown: Vec<_> = cited.iter().filter(|(rule, _)| !defined.contains(*rule)).collect();
    assert!(unknown.is_empty(), "app/SPEC.md does not define {unknown:?}");
}

#[test]
fn every_path_in_the_architecture_exists() {
    let text = read(&root().join("app/ARCHITECTURE.md"));
    let top: BTreeSet<String> =
        fs::read_dir(root()).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    let mut n_paths = 0;
    let mut missing = Vec::new();
    for named in text.split('`').skip(1).step_by(2) {
        let is_plain =
            !named.is_empty() && !named.contains(|letter: char| letter.is_whitespace() || "<>{}*()=:".contains(letter));
        let first = named.split('/').next().unwrap_or_default();
        let is_file = [".rs", ".md", ".toml", ".html", ".css"].iter().any(|ending| named.ends_with(ending));
        if is_plain && (is_file || (named.contains('/') && top.contains(first))) {
            n_paths += 1;
            if ![root().join(named), root().join("app").join(named)].iter().any(|path| path.exists()) {
                missing.push(named);
            }
        }
    }
    assert!(n_paths > 0, "app/ARCHITECTURE.md names no path");
    assert!(missing.is_empty(), "app/ARCHITECTURE.md names what is not there: {missing:?}");
}

/// Cells of the rows of the one table under a heading.
fn rows_under<'a>(text: &'a str, heading: &str) -> Vec<Vec<&'a str>> {
    let part = text.split(&format!("\n## {heading}\n")).nth(1).unwrap_or_default();
    let part = part.split("\n## ").next().unwrap_or_default();
    let rows = part.lines().filter(|line| line.starts_with('|') && !line.starts_with("|---"));
    rows.skip(1).map(|row| row.trim_matches('|').split(" | ").map(str::trim).collect()).collect()
}

#[test]
fn every_threat_has_a_test_that_exists() {
    let text = read(&root().join("app/SECURITY.md"));
    let rows = rows_under(&text, "Threats");
    assert!(rows.len() >= 20, "app/SECURITY.md has {} threats", rows.len());
    let sources: String = files(&["app", "scorer", "tests"], &[".rs"]).iter().map(|path| read(path)).collect();
    let mut wrong = Vec::new();
    for row in rows {
        let tests: Vec<&str> = row.get(3).map(|cell| cell.split('`').skip(1).step_by(2).collect()).unwrap_or_default();
        if row.len() != 4 || tests.is_empty() {
            wrong.push(format!("`{}` does not have four cells of which the last names a test", row[0]));
        }
        let is_missing = |name: &&&str| !sources.contains(&format!("fn {name}("));
        wrong.extend(tests.iter().filter(is_missing).map(|name| format!("no test is called `{name}`")));
    }
    assert!(wrong.is_empty(), "app/SECURITY.md:\n{}", wrong.join("\n"));
}

#[test]
fn dependencies_come_from_the_registry_alone() {
    let lock = read(&root().join("Cargo.lock"));
    let sources: BTreeSet<&str> = lock.lines().filter_map(|line| line.strip_prefix("source = ")).collect();
    assert_eq!(sources.into_iter().collect::<Vec<_>>(), ["\"registry+https://github.com/rust-lang/crates.io-index\""]);
    let deny = read(&root().join("deny.toml"));
    for rule in ["unknown-registry = \"deny\"", "unknown-git = \"deny\"", "wildcards = \"deny\"", "yanked = \"deny\""] {
        assert!(deny.contains(rule), "deny.toml lacks `{rule}`");
    }
}

#[test]
fn rules_are_found_where_they_are_defined_and_cited() {
    let defined = defined_rules("Text **LOG3** a rule. **Note** that **QUE12** is one, and LOG4 is not.");
    assert_eq!(defined.into_iter().collect::<Vec<_>>(), ["LOG3", "QUE12"]);
    let cited = cited_rules("fn log3_agr4_gaps() {} fn helper2() {} // see QUE12\nfn que() {}");
    assert!(["LOG3", "AGR4", "QUE12"].iter().all(|rule| cited.contains(*rule)), "{cited:?}");
}

#[test]
fn comments_may_name_what_code_may_not() {
    let code: Vec<_> = code_lines("//! no clock\nlet a = 1; // Instant::now\n  // SystemTime\ncall();").collect();
    assert_eq!(code, [(2, "let a = 1;"), (4, "call();")]);
}
