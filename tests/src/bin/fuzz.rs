//! `cargo run -p accord-tests --features fuzz --bin fuzz -- --target segment --minutes 10`: see [`accord_tests::fuzz`].
//!
//! The development profile on purpose: overflow and bounds are checked there, and the numeric crates are optimised anyway.

use std::process::ExitCode;

fn main() -> ExitCode {
    accord_tests::fuzz::command::main(std::env::args().skip(1))
}
