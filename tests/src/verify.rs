//! `cargo verify`: formatting, lints, tests of every layer, the bundle, and the end-to-end suite.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context as _, ensure};
use serde_json::{Value, json};

use crate::bundle::{Ahead, Effort, bundle};
use crate::process::{Finished, cargo, command, output_of, print_tail, run, watch};
use crate::steps::{Counts, Steps};
use crate::{paths, tools};

/// Crates that only make sense in a browser and are linted there.
const BROWSER_ONLY: [&str; 2] = ["--exclude=accord-app", "--exclude=accord-platform"];

/// What cargo-deny says when it could not fetch the list of known weaknesses.
const NO_DATABASE: &str = "failed to fetch advisory database";

/// More failed tests than this are no accident, and are not tried again.
const MAX_REPEATED: usize = 3;

/// What Chromium is called by those who package it.
pub(crate) const BROWSER_NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "chrome"];
/// The same for its driver.
pub(crate) const DRIVER_NAMES: [&str; 1] = ["chromedriver"];
/// The same for Firefox.
pub(crate) const FIREFOX_NAMES: [&str; 2] = ["firefox-esr", "firefox"];
/// And its driver.
#[cfg(feature = "browser")]
pub(crate) const GECKODRIVER_NAMES: [&str; 1] = ["geckodriver"];

/// What is tried in Firefox too: labeling with its keys, typed ahead, with several questions and marks, in two tabs, killed.
const IN_FIREFOX: [&str; 9] = [
    "whole_loop::loop1_two_labelers_and_an_expert",
    "keyboard::loop8_cmd1_undo_redo_skip_and_flag_by_key",
    "typing_ahead::loop2_typing_ahead_with_the_store_slow_and_gone",
    "questions::loop12_an_answer_of_six_questions_is_given_by_key_and_exported",
    "questions::spn4_text_is_marked_by_key_and_counted_in_code_points",
    "tabs::loop5_two_tabs_of_one_profile_share_a_log",
    "images::itm5_parts_are_shown_together_and_a_broken_image_says_so",
    "suggestions::sug2_a_suggestion_is_marked_accepted_by_enter_and_kept_with_the_answer",
    "kills::loop3_kill_9_of_the_browser_loses_nothing_shown_as_saved",
];

/// Runs everything and ends with one line of numbers.
#[must_use]
pub fn main() -> ExitCode {
    let peers = match peers(std::env::args().skip(1)) {
        Ok(peers) => peers,
        Err(error) => {
            eprintln!("error: {error:#}");
            return ExitCode::FAILURE;
        }
    };
    let mut steps = Steps::default();
    verify(&mut steps, &peers);
    steps.print_table();
    let Counts { n_passed, n_failed } = steps.counts();
    println!("{n_passed} passed, {n_failed} failed");
    if n_failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Which other makers' stores are tried: `quick` ones, or `all`.
fn peers(mut arguments: impl Iterator<Item = String>) -> anyhow::Result<String> {
    let usage = "cargo verify [--peers all]: `all` adds Ceph, rclone's S3 and nginx to the stores, and other programs that read our files";
    match (arguments.next().as_deref(), arguments.next(), arguments.next()) {
        (None, ..) => Ok("quick".to_owned()),
        (Some("--peers"), Some(peers), None) if matches!(peers.as_str(), "all" | "quick") => Ok(peers),
        _ => anyhow::bail!(usage),
    }
}

fn verify(steps: &mut Steps, peers: &str) {
    let wasm_opt = steps.check("Tools", "what the checks need beyond cargo", || {
        tools::component("rustfmt", "rustfmt")?;
        tools::component("clippy", "cargo-clippy")?;
        tools::for_the_page()
    });
    // Compiling the page takes the longest, and what runs until it is needed leaves the processors idle now and then.
    let effort = Effort::from_env();
    let ahead = wasm_opt.as_ref().map(|wasm_opt| Ahead::start(wasm_opt.as_deref(), effort)).unwrap_or_default();
    let browser = steps.check("Browser", "a Chromium and its driver", Browser::find);
    lints(steps);
    dependencies(steps);
    native_tests(steps);
    steps.suite("Stores", "one suite for every kind of store, against those of other makers too", || {
        // What cannot be installed here is named by the tests themselves.
        suite(tests(&["--test", "stores", "--", "--nocapture"]).env("ACCORD_PEERS", peers))
    });
    steps.suite("Formats", "other programs read what we write, and we what they write; with --peers all", || {
        suite(tests(&["--test", "formats", "--", "--nocapture"]).env("ACCORD_PEERS", peers))
    });
    steps.suite("Browser tests", "IndexedDB, WebCrypto, locks and fetch in a real browser", || match &browser {
        Some(browser) => {
            browser.drive(&mut cargo(&["test", "--target", "wasm32-unknown-unknown", "-p", "accord-platform"]))
        }
        None => without_browser(),
    });
    let built = steps.check("Page", "compile it to WebAssembly and bundle it", || {
        let wasm_opt = wasm_opt.context("the tools are missing")?;
        ahead.wait();
        bundle(wasm_opt.as_deref(), effort)
    });
    let is_built = built.is_some();
    steps.suite("End to end", "the page in real browsers against a real store", || match (&browser, built) {
        (None, _) => without_browser(),
        (_, None) => (Counts::default(), Err(anyhow::anyhow!("there is no page to try"))),
        (Some(browser), Some(())) => twice(|names| {
            let mut test = tests(&["--test", "e2e", "--"]);
            if !names.is_empty() {
                test.args(["--exact", "--test-threads", "1"]).args(names);
            }
            browser.prepare(&mut test);
            test
        }),
    });
    steps.suite("Firefox", "the label flow in a browser of another maker", || in_firefox(is_built));
}

fn lints(steps: &mut Steps) {
    steps.check("Format", "one style for all sources", || run(&mut cargo(&["fmt", "--all", "--check"])));
    steps.check("Lints, native", "clippy over everything that runs natively", || {
        let mut clippy = cargo(&["clippy", "--workspace", "--all-targets"]);
        run(clippy.args(BROWSER_ONLY).args(["--", "-D", "warnings"]))
    });
    steps.check("Lints, browser", "clippy with the bans that hold in a browser", || {
        let mut clippy = cargo(&["clippy", "--target", "wasm32-unknown-unknown"]);
        clippy.args(["-p", "accord-app", "-p", "accord-platform", "-p", "accord-scorer", "--", "-D", "warnings"]);
        run(clippy.env("CLIPPY_CONF_DIR", paths::root().join("tests/clippy-wasm")))
    });
}

fn dependencies(steps: &mut Steps) {
    steps.check("Dependencies", "licences, bans and sources of everything we build on, and known weaknesses", || {
        tools::cargo_deny()?;
        run(command("cargo-deny").args(["check", "licenses", "bans", "sources"]))?;
        let finished = watch(command("cargo-deny").args(["check", "advisories"]))?;
        let words = finished.lines.join("\n");
        if !finished.success && words.contains(NO_DATABASE) {
            // Licences and sources hold without a connection; this one cannot, and must not look as if it had run.
            println!("   NOT CHECKED: known weaknesses, because the RustSec database cannot be reached from here");
            return Ok(());
        }
        if !finished.success {
            print_tail(&finished.lines);
        }
        ensure!(finished.success, "a known weakness, or a version that its authors withdrew; see above");
        Ok(())
    });
}

/// A run of tests. All of them name the same packages, whatever they run: with other packages cargo chooses other features
/// for what these build on, and builds that twice.
fn tests(what: &[&str]) -> Command {
    // The page's pure parts run natively; the platform has none.
    let mut test = cargo(&["test", "--workspace", "--exclude=accord-platform"]);
    test.args(what);
    test
}

fn native_tests(steps: &mut Steps) {
    // All at once, so that no step waits for a compiler that has one crate left.
    steps.check("Compile tests", "all that run natively", || run(&mut tests(&["--no-run", "--lib", "--test", "*"])));
    steps.suite("Native tests", "units, properties, contracts, golden files", || {
        let named = integration_tests().into_iter().flat_map(|name| ["--test".to_owned(), name]);
        suite(tests(&["--no-fail-fast", "--lib"]).args(named))
    });
    steps.suite("Documentation", "its examples", || suite(&mut tests(&["--no-fail-fast", "--doc"])));
    steps.suite("Tidy", "layering, file sizes, and that rules and tests name each other", || {
        suite(&mut tests(&["--test", "tidy"]))
    });
    steps.suite("Simulator", "worlds of devices over a hostile store, with and without mutants; damaged input", || {
        suite(&mut tests(&["--no-fail-fast", "--test", "simulator", "--test", "mutants", "--test", "fuzz"]))
    });
}

/// The suites of all crates but this one's, whose own are steps of their own.
fn integration_tests() -> Vec<String> {
    let folders = ["app/core", "app/formats", "app/cli", "app", "scorer", "scorer/protocol"];
    let files = folders.iter().flat_map(|folder| fs::read_dir(paths::root().join(folder).join("tests")));
    let paths = files.flatten().filter_map(|entry| Some(entry.ok()?.path()));
    let rust = paths.filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    let mut names: Vec<String> =
        rust.filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned())).collect();
    names.sort_unstable();
    names
}

fn without_browser() -> (Counts, anyhow::Result<()>) {
    (Counts::default(), Err(anyhow::anyhow!("there is no browser to run it in; see the step `Browser`")))
}

/// Runs a test command and adds up what its harnesses report.
fn suite(test: &mut Command) -> (Counts, anyhow::Result<()>) {
    match finish(test) {
        Ok(finished) => verdict(&finished),
        Err(error) => (Counts::default(), Err(error)),
    }
}

/// Runs a test command to its end; errors that tests return are told without the way to them, which hides the words.
fn finish(test: &mut Command) -> anyhow::Result<Finished> {
    watch(test.env("RUST_LIB_BACKTRACE", "0"))
}

/// What a test command that ended has shown; one that failed is printed.
fn verdict(finished: &Finished) -> (Counts, anyhow::Result<()>) {
    let counts = count(&finished.lines);
    if !finished.success {
        print_tail(&finished.lines);
        return (counts, Err(anyhow::anyhow!("the end of its output stands above")));
    }
    // A suite in which nothing ran has shown nothing.
    let result = if counts.n_passed > 0 { Ok(()) } else { Err(anyhow::anyhow!("no test ran")) };
    (counts, result)
}

/// The label flow in Firefox, where there is one.
fn in_firefox(is_built: bool) -> (Counts, anyhow::Result<()>) {
    let Some(firefox) = locate("FIREFOX", &FIREFOX_NAMES) else {
        println!("   no Firefox found, so nothing was tried in it. On Debian: `apt-get install firefox-esr`");
        return (Counts::default(), Ok(()));
    };
    if !is_built {
        return (Counts::default(), Err(anyhow::anyhow!("there is no page to try")));
    }
    if let Err(why) = tools::geckodriver() {
        return (Counts::default(), Err(why));
    }
    twice(|names| {
        let mut test = tests(&["--test", "e2e", "--", "--exact", "--test-threads", "1"]);
        if names.is_empty() {
            test.args(IN_FIREFOX);
        } else {
            test.args(names);
        }
        test.env("ACCORD_BROWSER", "firefox").env("FIREFOX", &firefox).env("ACCORD_DIST", paths::dist());
        test
    })
}

/// Runs tests that drive browsers. Where a few fail, those run once more, alone: beside others on a busy machine a
/// browser may just have been late. What passes only then is printed with its first complaint, so that it gets mended.
fn twice(mut test: impl FnMut(&[String]) -> Command) -> (Counts, anyhow::Result<()>) {
    let first = match finish(&mut test(&[])) {
        Ok(finished) => finished,
        Err(error) => return (Counts::default(), Err(error)),
    };
    let failed = failed_tests(&first.lines);
    if first.success || failed.is_empty() || failed.len() > MAX_REPEATED {
        return verdict(&first);
    }
    print_tail(&first.lines);
    println!("   once more, alone: {}", failed.join(", "));
    let (again, result) = suite(&mut test(&failed));
    if result.is_ok() {
        println!("   NOT STEADY, passed at the second try: {}", failed.join(", "));
    }
    (Counts { n_passed: count(&first.lines).n_passed + again.n_passed, n_failed: again.n_failed }, result)
}

/// Tests that a harness lists under its last `failures:`.
fn failed_tests(lines: &[String]) -> Vec<String> {
    let Some(start) = lines.iter().rposition(|line| line == "failures:") else { return Vec::new() };
    let names = lines.iter().skip(start + 1).map_while(|line| line.strip_prefix("    "));
    names.map(str::to_owned).collect()
}

/// Adds up lines like `test result: ok. 12 passed; 0 failed; 0 ignored; ...`.
fn count(lines: &[String]) -> Counts {
    let number = |line: &str, word: &str| -> u32 {
        let before = line.split(word).next().unwrap_or_default();
        before.split_whitespace().next_back().and_then(|text| text.parse().ok()).unwrap_or(0)
    };
    let results = lines.iter().filter_map(|line| line.split_once("test result:"));
    results.fold(Counts::default(), |sum, (_, line)| Counts {
        n_passed: sum.n_passed + number(line, "passed"),
        n_failed: sum.n_failed + number(line, "failed"),
    })
}

/// The browser the tests drive.
#[derive(Debug)]
struct Browser {
    browser: PathBuf,
    driver: PathBuf,
    config: PathBuf,
}

impl Browser {
    /// Looks at `CHROME` and `CHROMEDRIVER`, then for the usual names in `PATH`.
    fn find() -> anyhow::Result<Self> {
        let browser = locate("CHROME", &BROWSER_NAMES).context(
            "no Chromium found. On Debian and Ubuntu: `apt-get install chromium chromium-driver`; \
             elsewhere install Chrome, or name it in the environment variable CHROME",
        )?;
        let driver = locate("CHROMEDRIVER", &DRIVER_NAMES).context(
            "no chromedriver found. On Debian and Ubuntu: `apt-get install chromium-driver`; \
             elsewhere take the one of your Chrome's version, or name it in the environment variable CHROMEDRIVER",
        )?;
        let version = |program: &Path| output_of(command(&program.to_string_lossy()).arg("--version"));
        let shown = version(&browser).context("the browser does not say its version; does it start?")?;
        ensure!(version(&driver).is_some(), "`{}` does not start", driver.display());
        println!("   {shown}");
        let config = paths::target().join("accord/webdriver.json");
        // The suite's own configuration, with the browser that was found.
        let own = fs::read(paths::root().join("app/platform/webdriver.json")).unwrap_or_default();
        let mut capabilities: Value =
            serde_json::from_slice(&own).context("app/platform/webdriver.json is not JSON")?;
        let options = capabilities.pointer_mut("/goog:chromeOptions").and_then(Value::as_object_mut);
        let options = options.context("app/platform/webdriver.json has no `goog:chromeOptions`")?;
        options.insert("binary".to_owned(), json!(browser));
        let text = capabilities.to_string();
        fs::create_dir_all(paths::target().join("accord")).context("the target folder could not be written")?;
        fs::write(&config, text).context("the browser's configuration could not be written")?;
        Ok(Self { browser, driver, config })
    }

    /// Runs a test command, telling each harness in its own words which browser to drive.
    fn drive(&self, test: &mut Command) -> (Counts, anyhow::Result<()>) {
        self.prepare(test);
        suite(test)
    }

    fn prepare(&self, test: &mut Command) {
        let runner = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER";
        test.env("CHROME", &self.browser).env("CHROMEDRIVER", &self.driver).env("ACCORD_DIST", paths::dist());
        test.env(runner, "wasm-bindgen-test-runner").env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", &self.config);
    }
}

/// Chromium, where it is installed.
#[must_use]
pub fn browser() -> Option<PathBuf> {
    locate("CHROME", &BROWSER_NAMES)
}

/// The program an environment variable names, or else the first of some names in `PATH`.
pub(crate) fn locate(variable: &str, names: &[&str]) -> Option<PathBuf> {
    if let Some(named) = std::env::var_os(variable) {
        return Some(PathBuf::from(named)).filter(|path| path.is_file());
    }
    let path = std::env::var_os("PATH")?;
    let folders: Vec<_> = std::env::split_paths(&path).collect();
    names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name))).find(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use super::{count, failed_tests};
    use crate::steps::Counts;

    #[test]
    fn results_of_several_harnesses_are_added_up() {
        let output = "running 3 tests\n\
            test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s\n\
            something 99 passed by\n\
            test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 filtered out";
        let lines: Vec<String> = output.lines().map(str::to_owned).collect();
        assert_eq!(count(&lines), Counts { n_passed: 15, n_failed: 2 });
    }

    #[test]
    fn failed_tests_are_read_from_the_list_at_the_end() {
        let output =
            "failures:\n\n---- a::b stdout ----\nError: late\n\nfailures:\n    a::b\n    c\n\ntest result: FAILED.";
        let lines: Vec<String> = output.lines().map(str::to_owned).collect();
        assert_eq!(failed_tests(&lines), ["a::b", "c"]);
        assert_eq!(failed_tests(&[]), [""; 0]);
    }
}
