//! `accord report`: the disagreement report of a project, as signed JSON and as a page, in a folder and in the store.

mod documents;
mod source;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use accord_core::crypto::{SecretKey, sha256};
use accord_core::event::Millis;
use accord_core::ids::ProjectId;
use accord_core::project::Project;
use accord_core::report::keys::{self, Form, ReportKey};
use accord_core::report::{MAX_ROUNDS, Making, Names, Report, build, html};
use accord_core::wire::attach_signature;
use accord_core::wire::report::unsigned;
use accord_core::wire::segment;
use anyhow::{Context as _, ensure};

pub use documents::Documents;
pub use source::{Folder, Source};

use crate::client::Store;
use crate::export::parse_key;
use crate::links::{Kept as _, LinksFile};
use crate::store_url::{StoreArgs, of_project, shown};

/// What `accord report` is told.
#[derive(Clone, Debug, clap::Args)]
pub struct ReportArgs {
    #[command(flatten)]
    store: StoreArgs,
    /// Id of the project, as `accord new` printed it
    #[arg(long, required_unless_present = "links")]
    project: Option<ProjectId>,
    /// The owner's public key, from the links file; without it, the key the store names is believed
    #[arg(long, value_name = "KEY", allow_hyphen_values = true)]
    owner: Option<String>,
    /// The project's links file: names store and project, and signs with the owner's key. Without it the report is signed
    /// with a key made for it, which shows later changes but not who made it
    #[arg(long, value_name = "FILE", conflicts_with_all = ["store", "project", "owner"])]
    links: Option<PathBuf>,
    /// Folder that gets `report-<project>.json` and `.html`
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Say who people are, instead of letters
    #[arg(long)]
    names: bool,
    /// How many rounds of drawing items the 95 % intervals rest on
    #[arg(long, value_name = "N", default_value_t = 1000, value_parser = clap::value_parser!(u32).range(0..=i64::from(MAX_ROUNDS)))]
    bootstrap: u32,
    /// Put the report into the store too, where the page lists it; needs --links
    #[arg(long)]
    publish: bool,
    /// Copy all that the report rests on into the folder `report-<project>-logs`, so that it can be checked without the
    /// store
    #[arg(long)]
    with_logs: bool,
}

/// Makes the report.
///
/// # Errors
/// When the project cannot be read as a whole, or a file or object cannot be written.
pub fn run(args: &ReportArgs) -> anyhow::Result<()> {
    ensure!(!args.publish || args.links.is_some(), "--publish needs the owner's key: pass --links with the links file");
    let links = args.links.as_deref().map(LinksFile::read).transpose()?;
    let target = links.as_ref().map_or_else(|| args.store.target(), |links| Ok(links.store.clone()))?;
    let id = links.as_ref().map(|links| links.project).or(args.project).context("--project names no project")?;
    let owner = links.as_ref().map(|links| Ok(links.owner.public()));
    let owner = owner.or_else(|| args.owner.as_deref().map(parse_key)).transpose()?;
    let key = links.as_ref().map_or_else(new_key, |links| Ok(links.owner.clone()))?;
    let store = Store::new(of_project(&target, id));
    let read = || -> anyhow::Result<(Documents, Vec<String>)> {
        let mut documents = Documents::current(&store, id, owner.as_ref())?;
        let keys = admit_all(&store, &mut documents.project)?;
        Ok((documents, keys))
    };
    let place = shown(&target);
    let (documents, log_keys) = read().with_context(|| format!("the project {id} could not be read from {place}"))?;
    let names = if args.names { Names::Shown } else { Names::Hidden };
    let making = Making { at: now(), by: key.public(), n_rounds: args.bootstrap, names, manifest: documents.manifest };
    let report = build(&documents.project, making)?;
    let line = unsigned(&report);
    let signature = key.sign(&line);
    let json = attach_signature(line, &signature);
    let page = html::page(&report, &json);
    let name = format!("report-{id}");
    write(&args.out.join(format!("{name}.json")), &json)?;
    write(&args.out.join(format!("{name}.html")), page.as_bytes())?;
    if args.with_logs {
        let folder = args.out.join(format!("{name}-logs"));
        let keys: Vec<String> = documents.keys.into_iter().chain(log_keys).collect();
        copy(&store, &keys, &folder)?;
    }
    if args.publish {
        let key = publish(&store, &report, json, page.into_bytes())
            .with_context(|| format!("the report could not be written to {place}"))?;
        println!("published as {} and .html", key.object_key(Form::Json));
    }
    tell(&report, args.links.is_some());
    Ok(())
}

/// Takes every segment there is; the answer is their keys.
fn admit_all(source: &impl Source, project: &mut Project) -> anyhow::Result<Vec<String>> {
    let keys = source.list("log/")?;
    for (key, fetched) in keys.iter().zip(source.get_all(&keys)) {
        // A report on half of the logs would be a report on other logs.
        let bytes = fetched?.with_context(|| format!("{key}: it is listed but not there; try again in a minute"))?;
        project.admit(key, segment::open(key, &bytes, project.manifest().project));
    }
    Ok(keys)
}

fn publish(store: &Store, report: &Report, json: Vec<u8>, page: Vec<u8>) -> anyhow::Result<ReportKey> {
    let listed: Vec<String> = store.list(keys::PREFIX)?.into_iter().map(|object| object.key).collect();
    let listed = keys::list(listed.iter().map(String::as_str));
    let key = ReportKey::next(&report.making.by, &sha256(&json), &listed);
    // The data last: whoever lists a report finds its page there.
    for (form, bytes) in [(Form::Html, page), (Form::Json, json)] {
        let object = key.object_key(form);
        let digest = sha256(&bytes);
        store.put(&object, bytes)?;
        let kept = store.get(&object)?.map(|bytes| sha256(&bytes));
        ensure!(kept == Some(digest), "{object}: the store gave back something else than was written; try again");
    }
    Ok(key)
}

fn copy(source: &impl Source, keys: &[String], folder: &Path) -> anyhow::Result<()> {
    for keys in keys.chunks(64) {
        for (key, fetched) in keys.iter().zip(source.get_all(keys)) {
            let bytes = fetched?.with_context(|| format!("{key}: it is not there any more"))?;
            let path = Folder::path_in(folder, key).with_context(|| format!("{key}: it cannot be a file's name"))?;
            write(&path, &bytes)?;
        }
    }
    println!("{} objects in {}", keys.len(), folder.display());
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let write = || -> std::io::Result<()> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, bytes)
    };
    write().with_context(|| format!("`{}` could not be written", path.display()))?;
    Ok(())
}

fn tell(report: &Report, is_owner: bool) {
    let (all, basis) = (&report.disagreements, &report.basis);
    println!(
        "report of {} ({}): {} disagreements, {} open; from {} events in {} logs",
        report.subject.name,
        report.subject.id,
        all.n_all,
        all.n_open,
        basis.n_events,
        basis.heads.len()
    );
    println!("{}", report.figures.reading);
    for kept in &basis.quarantined {
        eprintln!("problem: {}: left out, {}", kept.key, kept.why);
    }
    for (device, fault) in &basis.faults {
        eprintln!("problem: device {device}: {fault:?}");
    }
    for it in &basis.withheld {
        eprintln!("problem: device {}: others had seen segment {}, and it is not there", it.device, it.seq);
    }
    if !is_owner {
        eprintln!("signed with a key made for this report; pass --links to sign as the owner");
    }
}

fn new_key() -> anyhow::Result<SecretKey> {
    let mut seed = [0; 32];
    getrandom::fill(&mut seed).context("the system gives no random numbers")?;
    Ok(SecretKey::from_seed(&seed))
}

fn now() -> Millis {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Millis(u64::try_from(since.as_millis()).unwrap_or_default())
}
