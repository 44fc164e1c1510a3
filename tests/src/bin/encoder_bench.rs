//! `cargo run --release -p accord-tests --features browser --bin encoder-bench`: see [`accord_tests::encoder_bench`].

use std::process::ExitCode;

fn main() -> ExitCode {
    accord_tests::encoder_bench::main(std::env::args().skip(1))
}
