//! Races our encoders against the runtimes that people use instead, in one run, on one machine, on the same texts.
//!
//! In headless Chromium: our worker as it is shipped, `onnxruntime-web` and transformers.js, one thread each. Natively:
//! our encoders against Python's `onnxruntime`, one and two threads. Rounds take turns, so that what else the machine
//! does hits all alike; figures are medians of rounds. Two figures are given: texts per second as a clock on the wall
//! sees them, and per second of processor time of the process that encodes, which a busy machine disturbs less.
//! Vectors of all are compared, so that nothing wrong wins. What cannot run is named with its reason.

mod browser;
mod images;
mod native;
mod ours;
mod peer;
mod peers;
mod round;
mod site;
mod tab;
mod table;
mod texts;

use std::process::ExitCode;

use anyhow::{Context as _, bail};

const HELP: &str = "encoder-bench [--web] [--native] [--rounds N]

Races our encoders against onnxruntime-web, transformers.js (--web) and onnxruntime (--native); both without options.
Build with --release, or our native figures are those of a debug build. Peers are installed into target/peers.

  --rounds N    timed rounds of each contest (5)

  ACCORD_DATA_DIR   in the environment: the folder with trec and agnews";

/// Timed rounds of each contest where nothing else is asked for.
const N_ROUNDS: usize = 5;

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Options {
    web: bool,
    native: bool,
    n_rounds: usize,
}

/// Runs the command with its arguments.
#[must_use]
pub fn main(arguments: impl Iterator<Item = String>) -> ExitCode {
    match parse(arguments).and_then(|options| options.map_or(Ok(()), race)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The options, or `None` when only help was asked for.
fn parse(mut arguments: impl Iterator<Item = String>) -> anyhow::Result<Option<Options>> {
    let mut options = Options { web: false, native: false, n_rounds: N_ROUNDS };
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--web" => options.web = true,
            "--native" => options.native = true,
            "--rounds" => {
                let value = arguments.next().context("--rounds needs a number")?;
                options.n_rounds = value.parse().ok().filter(|n| (1..=12).contains(n)).with_context(|| {
                    format!("`{value}` is no number of rounds; 1 to 12 are possible, as texts must not repeat")
                })?;
            }
            "--help" | "-h" => {
                println!("{HELP}");
                return Ok(None);
            }
            other => bail!("`{other}` is not known here.\n\n{HELP}"),
        }
    }
    if !options.web && !options.native {
        (options.web, options.native) = (true, true);
    }
    Ok(Some(options))
}

fn race(options: Options) -> anyhow::Result<()> {
    let sets = texts::sets(options.n_rounds)?;
    let python = peers::python()?;
    let models = peers::models(&python)?;
    println!("\n{}\n", table::machine());
    if options.native {
        native::race(&python, &models, &sets)?;
    }
    if options.web {
        let built = crate::browser::world::built_page()?;
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
        runtime.block_on(browser::race(&built, &models, &sets))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Options, parse};

    #[test]
    fn both_races_run_where_none_is_chosen() {
        let parse = |text: &str| parse(text.split_whitespace().map(str::to_owned));
        assert!(matches!(parse(""), Ok(Some(Options { web: true, native: true, n_rounds: 5 }))));
        assert!(matches!(parse("--native --rounds 3"), Ok(Some(Options { web: false, native: true, n_rounds: 3 }))));
        assert!(matches!(parse("--help"), Ok(None)));
        assert!(parse("--rounds 99").is_err());
        assert!(parse("--fast").is_err());
    }
}
