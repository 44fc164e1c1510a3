//! What the commands need beyond cargo, brought into the target folder where that is possible.

use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::Context as _;

use crate::paths;
use crate::process::{self, command, output_of};
use crate::steps::shown;

/// The bundler.
const TRUNK: &str = "0.21.14";
/// Must equal the `wasm-bindgen` crate's version in the workspace.
const WASM_BINDGEN: &str = "0.2.130";
/// Drives Firefox.
const GECKODRIVER: &str = "0.37.1";
/// Checks licences, sources and advisories of what we depend on.
const CARGO_DENY: &str = "0.20.2";
/// Brings `wasm-opt`, which runs on Node.
const BINARYEN: &str = "132.0.0";
/// Looks for what keeps people with disabilities from using a page.
const AXE: &str = "4.14.1";

/// Compiles Rust to WebAssembly. A part of the Rust installation, so it cannot live in the target folder.
///
/// # Errors
/// If rustup cannot add it.
pub fn wasm_target() -> anyhow::Result<()> {
    let sysroot = output_of(command("rustc").args(["--print", "sysroot"])).context("`rustc` does not answer")?;
    let libs = Path::new(&sysroot).join("lib/rustlib/wasm32-unknown-unknown/lib");
    installed("wasm32-unknown-unknown", "the target the page is compiled for", libs.is_dir(), || {
        process::run(command("rustup").args(["target", "add", "wasm32-unknown-unknown"]))
    })
}

/// A part of the Rust installation that minimal installations lack: `clippy` or `rustfmt`.
///
/// # Errors
/// If rustup cannot add it.
pub fn component(name: &str, program: &str) -> anyhow::Result<()> {
    let there = output_of(command(program).arg("--version")).is_some();
    installed(name, "a check of `cargo verify`", there, || {
        process::run(command("rustup").args(["component", "add", name]))
    })
}

/// The bundler that turns crates into a page. It fetches nothing here, so it needs no network of its own.
///
/// # Errors
/// If it does not compile.
pub fn trunk() -> anyhow::Result<()> {
    let args = ["trunk", "--version", TRUNK, "--locked", "--no-default-features"];
    installed("trunk", "bundles the page", has_version("trunk", TRUNK), || cargo_install(&args))
}

/// Writes the JavaScript around the WebAssembly, and runs tests in a browser.
///
/// # Errors
/// If it does not compile.
pub fn wasm_bindgen() -> anyhow::Result<()> {
    let there = has_version("wasm-bindgen", WASM_BINDGEN) && has_version("wasm-bindgen-test-runner", WASM_BINDGEN);
    let args = ["wasm-bindgen-cli", "--version", WASM_BINDGEN];
    installed("wasm-bindgen", "connects WebAssembly and JavaScript", there, || cargo_install(&args))
}

/// Drives Firefox.
///
/// # Errors
/// If it does not compile.
pub fn geckodriver() -> anyhow::Result<()> {
    let args = ["geckodriver", "--version", GECKODRIVER, "--locked"];
    installed("geckodriver", "drives Firefox", has_version("geckodriver", GECKODRIVER), || cargo_install(&args))
}

/// Checks what we depend on. Without its default features, of which it needs none here, it compiles in two minutes.
///
/// # Errors
/// If it does not compile.
pub fn cargo_deny() -> anyhow::Result<()> {
    let args = ["cargo-deny", "--version", CARGO_DENY, "--locked", "--no-default-features"];
    let there = has_version("cargo-deny", CARGO_DENY);
    installed("cargo-deny", "checks licences and sources", there, || cargo_install(&args))
}

/// Finds or installs `wasm-opt`. The page works without it and is then larger, so a failure is only told.
#[must_use]
pub fn wasm_opt() -> Option<PathBuf> {
    let result = npm_package("wasm-opt", "makes the page smaller", "binaryen", BINARYEN);
    match result {
        Ok(packages) => Some(packages.join(".bin/wasm-opt")),
        Err(error) => {
            println!("   wasm-opt is not available, going on without it; the page will be larger. ({error:#})");
            None
        }
    }
}

/// The script of axe-core, which checks pages for accessibility in the browser.
///
/// # Errors
/// If it is missing and cannot be installed.
pub fn axe() -> anyhow::Result<PathBuf> {
    npm_package("axe-core", "checks pages for accessibility", "axe-core", AXE).map(|it| it.join("axe-core/axe.min.js"))
}

/// Finds or installs a package for Node; the folder in which packages lie.
fn npm_package(tool: &str, purpose: &str, name: &str, version: &str) -> anyhow::Result<PathBuf> {
    let folder = paths::tools().join("npm");
    let packages = folder.join("node_modules");
    let found = std::fs::read_to_string(packages.join(name).join("package.json"))
        .is_ok_and(|text| text.contains(&format!("\"version\": \"{version}\"")));
    installed(tool, purpose, found, || {
        std::fs::create_dir_all(&folder).context("the folder for npm packages could not be made")?;
        let args = ["install", "--no-audit", "--no-fund", "--prefix"];
        process::run(command("npm").args(args).arg(&folder).arg(format!("{name}@{version}")))
    })?;
    Ok(packages)
}

/// Everything the page is built with; the path is that of `wasm-opt`.
///
/// # Errors
/// If something other than `wasm-opt` is missing and cannot be installed.
pub fn for_the_page() -> anyhow::Result<Option<PathBuf>> {
    wasm_target()?;
    wasm_bindgen()?;
    trunk()?;
    Ok(wasm_opt())
}

fn installed<T>(
    name: &str,
    purpose: &str,
    is_there: bool,
    install: impl FnOnce() -> anyhow::Result<T>,
) -> anyhow::Result<()> {
    if is_there {
        println!("   {name}: there");
        return Ok(());
    }
    println!("   {name} ({purpose}) is missing; installing it");
    let started = Instant::now();
    install().with_context(|| format!("{name} could not be installed"))?;
    println!("   {name}: installed in {}", shown(started.elapsed()));
    Ok(())
}

fn has_version(program: &str, version: &str) -> bool {
    output_of(command(program).arg("--version")).is_some_and(|text| text.split_whitespace().any(|word| word == version))
}

fn cargo_install(args: &[&str]) -> anyhow::Result<process::Finished> {
    let tools = paths::tools();
    let mut cargo = process::cargo(&["install", "--debug"]);
    cargo.args(args).arg("--root").arg(&tools);
    // Both tools share dependencies, so they share a build folder; and nobody debugs them.
    cargo.env("CARGO_TARGET_DIR", tools.join("build")).env("CARGO_PROFILE_DEV_DEBUG", "0");
    process::run(&mut cargo)
}
