//! Makes the page's words (`languages`), and lets `cargo demo` cut the page in two (`src/later.rs`): the cut needs the
//! linker's notes on what refers to what.

#![allow(clippy::disallowed_methods, reason = "a build script runs natively, whatever it builds for")]

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use accord_languages::{CODES, Message, SOURCE, bare, comes_later, compare, faults, functions, messages};

fn main() -> ExitCode {
    println!("cargo::rustc-check-cfg=cfg(split)");
    println!("cargo::rerun-if-env-changed=ACCORD_SPLIT");
    let is_wanted = env::var("ACCORD_SPLIT").is_ok_and(|value| value == "1");
    let is_wasm = env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32");
    if is_wanted && is_wasm {
        println!("cargo::rustc-cfg=split");
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    match words() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
            ExitCode::FAILURE
        }
    }
}

/// Checks all languages and writes the functions that the page calls; everything that is wrong otherwise.
fn words() -> Result<(), Vec<String>> {
    println!("cargo::rerun-if-changed=languages");
    let mut problems = Vec::new();
    let mut read = |code: &str| -> Vec<Message> {
        let path = format!("languages/{code}.ftl");
        let source = fs::read_to_string(&path).unwrap_or_else(|error| {
            problems.push(format!("app/{path} could not be read: {error}"));
            String::new()
        });
        messages(code, &source).unwrap_or_else(|found| {
            problems.extend(found.iter().map(ToString::to_string));
            Vec::new()
        })
    };
    let all = CODES.map(|code| (code, read(code)));
    let english: &[Message] = all.iter().find(|(code, _)| *code == SOURCE).map_or(&[], |(_, messages)| messages);
    if problems.is_empty() {
        for (code, own) in &all {
            problems.extend(faults(code, own).iter().chain(&compare(code, english, own)).map(ToString::to_string));
        }
    }
    let Some(folder) = env::var_os("OUT_DIR") else {
        return Err(vec!["cargo names no folder for what is made".to_owned()]);
    };
    let write = || {
        let source = fs::read_to_string(format!("languages/{SOURCE}.ftl"))?;
        fs::write(Path::new(&folder).join("en.ftl"), bare(&source, |id| !comes_later(id)))?;
        fs::write(Path::new(&folder).join("en-later.ftl"), bare(&source, comes_later))?;
        fs::write(Path::new(&folder).join("tr.rs"), functions(english))
    };
    if let Err(error) = write() {
        problems.push(format!("the page's words could not be written: {error}"));
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}
