//! `cargo demo`: builds the page, serves it with a store of its own, makes the demo project, prints its links.

use std::process::ExitCode;

fn main() -> ExitCode {
    accord_tests::demo::main(std::env::args().skip(1))
}
