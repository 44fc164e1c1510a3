//! `cargo verify`: every check there is, with one line of numbers at the end.

use std::process::ExitCode;

fn main() -> ExitCode {
    accord_tests::verify::main()
}
