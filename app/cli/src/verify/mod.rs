//! `accord verify`: makes a report again from the logs it names, and says where it differs from what it says.

mod compare;
mod file;
mod logs;

use std::path::PathBuf;

use accord_core::crypto::PublicKey;
use accord_core::event::Millis;
use accord_core::report::{MAX_ROUNDS, Report, Signer, build};
use accord_core::s3::amz_timestamp;
use accord_core::wire::manifest::{POINTER_KEY, decode_pointer};
use accord_core::wire::report::{Signed, Stated, open, unsigned};
use anyhow::{Context as _, bail};

use crate::client::Store;
use crate::export::parse_key;
use crate::report::{Documents, Folder, Source};
use crate::store_url::{StoreArgs, of_project};
use file::ReportFile;

/// What `accord verify` is told.
#[derive(Clone, Debug, clap::Args)]
pub struct VerifyArgs {
    /// The report: its JSON, or its page, which holds the JSON
    report: PathBuf,
    #[command(flatten)]
    store: StoreArgs,
    /// Folder with a copy of the project's objects, as `accord report --with-logs` writes it, instead of a store
    #[arg(long, value_name = "DIR", conflicts_with = "store")]
    logs: Option<PathBuf>,
    /// The owner's public key, from the links file; without it, the key the report names is believed
    #[arg(long, value_name = "KEY", allow_hyphen_values = true)]
    owner: Option<String>,
}

/// What came out: what differs, and what is worth knowing.
#[derive(Debug, Default)]
pub struct Findings {
    /// Why the report does not hold.
    pub wrong: Vec<String>,
    /// What does not speak against it.
    pub notes: Vec<String>,
}

/// Checks a report and prints what came out.
///
/// # Errors
/// When the report does not hold, or cannot be checked.
pub fn run(args: &VerifyArgs) -> anyhow::Result<()> {
    let (title, findings) = examine(args)?;
    println!("{title}");
    for note in &findings.notes {
        println!("note: {note}");
    }
    for wrong in &findings.wrong {
        eprintln!("wrong: {wrong}");
    }
    match findings.wrong.len() {
        0 => {
            println!("the report holds");
            Ok(())
        }
        1 => bail!("the report does not hold"),
        n => bail!("the report does not hold: {n} things are wrong"),
    }
}

/// Checks a report: which it is, in words, and what came out.
///
/// # Errors
/// When it cannot be checked.
pub fn examine(args: &VerifyArgs) -> anyhow::Result<(String, Findings)> {
    let owner = args.owner.as_deref().map(parse_key).transpose()?;
    let file = ReportFile::read(&args.report)?;
    let signed = open(&file.data)?;
    let findings = match &args.logs {
        Some(folder) => check(&file, &signed, &Folder(folder.clone()), owner)?,
        None => {
            let target = args.store.target().context("the logs are needed too: pass --store, or --logs with a copy")?;
            check(&file, &signed, &Store::new(of_project(&target, signed.stated.project)), owner)?
        }
    };
    let (name, project) = (&signed.stated.name, signed.stated.project);
    let title =
        format!("report of {name} ({project}), made {}\nSHA-256 {}", utc(signed.stated.making.at), signed.digest);
    Ok((title, findings))
}

/// Everything that can be checked. What is found first does not hide what comes after.
fn check(
    file: &ReportFile,
    signed: &Signed<'_>,
    source: &impl Source,
    owner: Option<PublicKey>,
) -> anyhow::Result<Findings> {
    let mut findings = Findings::default();
    findings.wrong.extend(file.wrong.iter().cloned());
    if !signed.is_signed {
        let text = "the signature does not fit the report's data: they were changed after signing, or never signed";
        findings.wrong.push(text.to_owned());
    }
    check_owner(&signed.stated, source, owner, &mut findings)?;
    let Some(report) = again(&signed.stated, source, &mut findings)? else { return Ok(findings) };
    let line = unsigned(&report);
    if line == signed.line {
        findings.notes.push(format!(
            "{} segments of {} logs fold to the same state, and every figure, vote and text is the same",
            report.basis.n_segments,
            report.basis.heads.len()
        ));
        compare::page(file, &report, &mut findings);
    } else {
        compare::data(signed.line, &line, &mut findings);
    }
    if report.signer == Signer::Unknown {
        let text = "it is signed with a key that the owner has not admitted: it is whole, but who made it is unknown";
        findings.notes.push(text.to_owned());
    }
    Ok(findings)
}

/// Whether the report is of the project that the owner signs for.
fn check_owner(
    stated: &Stated,
    source: &impl Source,
    owner: Option<PublicKey>,
    findings: &mut Findings,
) -> anyhow::Result<()> {
    if owner.is_some_and(|owner| owner != stated.owner) {
        findings.wrong.push("the report is of a project of another owner than --owner says".to_owned());
    }
    match source.get(POINTER_KEY)? {
        Some(pointer) => {
            if let Err(error) = decode_pointer(&pointer, stated.project, Some(&stated.owner)) {
                findings.wrong.push(format!("the project there is not the report's owner's: {error}"));
            }
        }
        None => findings.notes.push("there is no pointer of the project beside the logs".to_owned()),
    }
    Ok(())
}

/// The report made again; `None` where something it rests on is not as it was.
fn again(stated: &Stated, source: &impl Source, findings: &mut Findings) -> anyhow::Result<Option<Report>> {
    if stated.making.n_rounds > MAX_ROUNDS {
        bail!("the report asks for {} rounds, and none has more than {MAX_ROUNDS}", stated.making.n_rounds);
    }
    let place = (stated.generation, stated.making.manifest);
    let mut documents = match Documents::named(source, stated.project, place, &stated.owner) {
        Ok(documents) => documents,
        Err(error) => {
            findings.wrong.push(format!("{error:#}"));
            return Ok(None);
        }
    };
    let is_whole = logs::admit_named(stated, source, &mut documents.project, findings)?;
    if !is_whole {
        findings.notes.push("figures were not computed again, because not all logs are there as they were".to_owned());
        return Ok(None);
    }
    let mut report = build(&documents.project, stated.making)?;
    // What was set aside then is not fetched to be set aside again; what became of it is told apart from figures.
    report.basis.quarantined.clone_from(&stated.quarantined);
    Ok(Some(report))
}

fn utc(at: Millis) -> String {
    amz_timestamp(at.0 / 1000)
}
