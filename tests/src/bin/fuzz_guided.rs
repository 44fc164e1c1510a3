//! One target under libFuzzer, named by `ACCORD_FUZZ`.
//!
//! A stable compiler can count edges, though not sanitize, so the inputs that reach new code are found:
//! `RUSTFLAGS="-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4
//! -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table
//! -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1 --cfg fuzzing"
//! cargo run --release --target x86_64-unknown-linux-gnu -p accord-tests --features guided --bin fuzz-guided -- FOLDER`

#![no_main]

use std::sync::LazyLock;

use accord_tests::fuzz::{TARGETS, Target, Verdict};

static TARGET: LazyLock<Option<&Target>> = LazyLock::new(|| {
    let name = std::env::var("ACCORD_FUZZ").unwrap_or_default();
    let found = TARGETS.iter().find(|target| target.name == name);
    if found.is_none() {
        eprintln!("ACCORD_FUZZ names no target; there are {}", TARGETS.map(|target| target.name).join(", "));
    }
    found
});

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Some(target) = *TARGET else { std::process::exit(2) };
    if let Verdict::Broken(what) = (target.feed)(bytes) {
        eprintln!("FOUND: {what}");
        std::process::abort();
    }
});
