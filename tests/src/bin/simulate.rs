//! `cargo run --release -p accord-tests --features simulator --bin simulate -- --seeds 0..1000`: see
//! [`accord_tests::simulator`].

use std::process::ExitCode;

fn main() -> ExitCode {
    accord_tests::simulator::command::main(std::env::args().skip(1))
}
