//! The command line of the fuzzer.

use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context as _, bail};

use super::{Report, TARGETS, Target, corpus, fuzz};

const HELP: &str = "fuzz [--target NAME] [--minutes M] [--seed S] [--keep]

Feeds damaged input to decoders; without --target to all of them, one after the other.

  --target NAME   one decoder; an unknown name lists them
  --minutes M     so long each (1), of the processor's time where the system tells, so that a busy machine runs as much
  --seed S        another seed gives other inputs (1)
  --keep          add inputs that were answered in a new way to tests/corpus; findings always are";

/// What the command is told.
struct Order {
    targets: Vec<Target>,
    time: Duration,
    seed: u64,
    keep: bool,
}

/// Runs the command with its arguments.
#[must_use]
pub fn main(arguments: impl Iterator<Item = String>) -> ExitCode {
    match parse(arguments) {
        Ok(Some(order)) => match run(&order) {
            Ok(0) => ExitCode::SUCCESS,
            Ok(_) => ExitCode::FAILURE,
            Err(error) => failed(&error),
        },
        Ok(None) => ExitCode::SUCCESS,
        Err(error) => failed(&error),
    }
}

fn failed(error: &anyhow::Error) -> ExitCode {
    eprintln!("error: {error:#}");
    ExitCode::FAILURE
}

fn parse(mut arguments: impl Iterator<Item = String>) -> anyhow::Result<Option<Order>> {
    let mut order = Order { targets: TARGETS.to_vec(), time: Duration::from_secs(60), seed: 1, keep: false };
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().with_context(|| format!("`{argument}` needs a value; see --help"));
        match argument.as_str() {
            "--target" => {
                let name = value()?;
                order.targets.retain(|target| target.name == name);
                if order.targets.is_empty() {
                    let names: Vec<_> = TARGETS.iter().map(|target| target.name).collect();
                    bail!("no target is called `{name}`; there are {}", names.join(", "));
                }
            }
            "--minutes" => order.time = Duration::try_from_secs_f64(value()?.parse::<f64>()? * 60.0)?,
            "--seed" => order.seed = value()?.parse()?,
            "--keep" => order.keep = true,
            "--help" | "-h" => {
                println!("{HELP}");
                return Ok(None);
            }
            _ => bail!("`{argument}` is no option; see --help"),
        }
    }
    Ok(Some(order))
}

/// Returns how many targets failed.
fn run(order: &Order) -> anyhow::Result<usize> {
    let mut n_findings = 0;
    for target in &order.targets {
        let report = fuzz(target, order.seed, order.time);
        tell(target, order, &report);
        if order.keep {
            println!("   {} inputs were added to the corpus", corpus::keep(target.name, &report.new_samples)?);
        }
        if let Some(finding) = report.finding {
            n_findings += 1;
            println!("   FOUND: {}; the input is the first line of tests/corpus/{}.txt", finding.what, target.name);
            println!("   {}", String::from_utf8_lossy(finding.input.get(..600).unwrap_or(&finding.input)));
            corpus::keep_finding(target.name, &finding.input)?;
        }
    }
    Ok(n_findings)
}

fn tell(target: &Target, order: &Order, report: &Report) {
    println!(
        "{:14} {:>12} executions, {:>9.0} a second, {:>5.1} % taken, {:>5} new answers, slowest {:?}",
        target.name,
        report.n_executions,
        report.n_executions as f64 / order.time.as_secs_f64().max(0.001),
        100.0 * report.n_taken as f64 / report.n_executions.max(1) as f64,
        report.new_samples.len(),
        report.slowest
    );
}
