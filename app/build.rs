//! Lets `cargo demo` cut the page in two (`src/later.rs`): the cut needs the linker's notes on what refers to what.

#![allow(clippy::disallowed_methods, reason = "a build script runs natively, whatever it builds for")]

fn main() {
    println!("cargo::rustc-check-cfg=cfg(split)");
    println!("cargo::rerun-if-env-changed=ACCORD_SPLIT");
    let is_wanted = std::env::var("ACCORD_SPLIT").is_ok_and(|value| value == "1");
    let is_wasm = std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32");
    if is_wanted && is_wasm {
        println!("cargo::rustc-cfg=split");
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
}
