//! `accord probe`: what a store can do, in words, with what to paste where it cannot.

use std::time::Instant;

use accord_core::ids::ProjectId;
use accord_core::probe::{Finding, Grade, Probe, Trial};
use anyhow::ensure;

use crate::client::Store;
use crate::links::page_url;
use crate::store_url::{StoreArgs, of_project};

/// What `accord probe` is told.
#[derive(Clone, Debug, clap::Args)]
pub struct ProbeArgs {
    #[command(flatten)]
    store: StoreArgs,
    /// The project whose part of the store is tried; without it, the place itself
    #[arg(long, value_name = "ID")]
    project: Option<ProjectId>,
    /// URL of the page, whose origin the store has to let in
    #[arg(long, value_name = "URL", default_value = "http://127.0.0.1:8420/")]
    page: String,
}

/// Tries the store and prints what it found.
///
/// # Errors
/// When labels could not be sent there.
pub fn run(args: &ProbeArgs) -> anyhow::Result<()> {
    let place = args.store.target()?;
    let place = args.project.map_or_else(|| place.clone(), |project| of_project(&place, project));
    println!("{}", place.shown());
    let page = page_url(&args.page)?;
    let origin = page.split('/').take(3).collect::<Vec<_>>().join("/");
    let store = Store::new(place.clone()).impatient();
    let mut probe = Probe::new(&place, &origin);
    while let Some(trial) = probe.next() {
        match trial {
            Trial::Ask(request) => {
                let started = Instant::now();
                let answer = store.ask(&request);
                probe.answered(&answer, u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX));
            }
            Trial::PutIfAbsent { key, body } => probe.condition(store.put_if_absent(&key, &body)),
        }
    }
    probe.clock(store.clock_difference());
    probe.pages(store.preflight(&origin).unwrap_or(false));
    let findings = probe.findings();
    findings.iter().for_each(print);
    let n_bad = findings.iter().filter(|finding| finding.grade == Grade::Bad).count();
    ensure!(n_bad == 0, "{n_bad} of {} trials failed", findings.len());
    Ok(())
}

fn print(finding: &Finding) {
    let mark = match finding.grade {
        Grade::Good => "ok  ",
        Grade::Fair => "fair",
        Grade::Bad => "BAD ",
    };
    println!("{mark}  {:20} {}", finding.tried, finding.found);
    for line in finding.remedy.iter().flat_map(|remedy| remedy.lines()) {
        println!("      {line}");
    }
}
