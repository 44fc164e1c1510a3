//! `accord export`: downloads a project with all its logs, folds them, writes tables, or one file in another tool's form.

mod forms;

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;

use accord_core::crypto::{PublicKey, base64url_array, sha256};
use accord_core::export::{self, Table};
use accord_core::ids::ProjectId;
use accord_core::project::{LogFault, Project};
use accord_core::pull::Pull;
use accord_core::store::StoreError;
use accord_core::wire::item::decode_shard;
use accord_core::wire::manifest::{
    POINTER_KEY, data_key, decode_manifest, decode_members, decode_pointer, manifest_key, members_key,
};
use accord_core::wire::segment;
use accord_formats::out;
use anyhow::{Context as _, bail};
use clap::ValueEnum;

use crate::client::Store;
use crate::store_url::{StoreArgs, of_project, shown};

/// What `accord export` is told.
#[derive(Clone, Debug, clap::Args)]
pub struct ExportArgs {
    #[command(flatten)]
    store: StoreArgs,
    /// Id of the project, as `accord new` printed it
    #[arg(long)]
    project: ProjectId,
    /// The owner's public key, from the links file; without it, the key the store names is believed
    #[arg(long, value_name = "KEY", allow_hyphen_values = true)]
    owner: Option<String>,
    /// `csv` or `jsonl` for tables; or one file: csv-long, tsv-long, csv-wide, tsv-wide, jsonl-items, parquet, label-studio,
    /// label-studio-config, prodigy, doccano, coco, yolo (a zip), conll, hugging-face (a zip), crowd-kit
    #[arg(long, value_name = "NAME", default_value = "csv", value_parser = Format::parse)]
    format: Format,
    /// Which answers go into a file that holds one answer an item: what they come to, or each person's
    #[arg(long, value_enum, default_value_t = forms::Of::Agreed)]
    answers: forms::Of,
    /// Fetches images that lie elsewhere, to learn their size, which some forms of boxes need
    #[arg(long)]
    fetch_images: bool,
    /// Write items too that experts left out (forms of other tools only)
    #[arg(long)]
    with_dropped: bool,
    /// Which table is printed when there is no --out
    #[arg(long, value_enum, default_value_t = Which::Labels)]
    table: Which,
    /// Folder that gets the tables `labels`, `items` and `instructions`, and the others where they have rows; without it one
    /// table is printed. For other formats the file, or the standard output
    #[arg(long, value_name = "PATH")]
    out: Option<PathBuf>,
}

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Tables of comma-separated values.
    Csv,
    /// Tables with one JSON object a line.
    Jsonl,
    /// One file.
    File(out::Format),
}

impl Format {
    fn parse(name: &str) -> Result<Self, String> {
        match name {
            "csv" => Ok(Self::Csv),
            "jsonl" => Ok(Self::Jsonl),
            name => out::Format::parse(name).map(Self::File).ok_or_else(|| {
                let names: Vec<&str> = out::formats_list().iter().map(|info| info.name).collect();
                format!("there are csv, jsonl, {}", names.join(", "))
            }),
        }
    }
}

/// A table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Which {
    /// One row per person and item
    Labels,
    /// One consolidated row per item
    Items,
    /// How far suggestions pull answers, by range of confidence
    Suggestions,
    /// Answers to practice items, which stand in no other table
    Practice,
    /// Experts' settlements that stand, several right labels included
    Settlements,
    /// Comments on items
    Comments,
    /// Items left out, sent to experts, tagged, or returned to the queue
    Curation,
    /// Answers of consistency rounds
    Rounds,
    /// Every text of the instructions, what it changed, and whether answers were asked again
    Instructions,
    /// Answers that people gave a second time to items of their own
    Repeats,
}

/// Exports; what was wrong with the data goes to standard error.
///
/// # Errors
/// When the project cannot be read at all or a file cannot be written.
pub fn run(args: &ExportArgs) -> anyhow::Result<()> {
    let target = args.store.target()?;
    let place = shown(&target);
    let owner = args.owner.as_deref().map(parse_key).transpose()?;
    let store = Store::new(of_project(&target, args.project));
    let (project, problems) = fetch(&store, args.project, owner.as_ref())
        .with_context(|| format!("the project {} could not be read from {place}", args.project))?;
    for problem in &problems {
        eprintln!("problem: {problem}");
    }
    if let Format::File(format) = args.format {
        let forms = forms::Forms {
            of: args.answers,
            with_dropped: args.with_dropped,
            fetches: args.fetch_images,
            store: &store,
        };
        return forms.write(&project, format, args.out.as_deref());
    }
    let Some(folder) = &args.out else {
        return print(&written(&table(&project, args.table), args.format));
    };
    fs::create_dir_all(folder).with_context(|| format!("`{}` could not be made", folder.display()))?;
    let is_there = |which: Which, table: &Table| match which {
        Which::Labels | Which::Items | Which::Instructions => true,
        Which::Suggestions => project.tally().pull != Pull::default(),
        Which::Practice => !project.manifest().practice.is_empty(),
        Which::Settlements | Which::Comments | Which::Curation | Which::Rounds | Which::Repeats => {
            !table.rows.is_empty()
        }
    };
    let tables = [
        (Which::Labels, "labels"),
        (Which::Items, "items"),
        (Which::Suggestions, "suggestions"),
        (Which::Practice, "practice"),
        (Which::Settlements, "settlements"),
        (Which::Comments, "comments"),
        (Which::Curation, "curation"),
        (Which::Rounds, "rounds"),
        (Which::Instructions, "instructions"),
        (Which::Repeats, "repeats"),
    ];
    for (which, name) in tables {
        let extension = if args.format == Format::Csv { "csv" } else { "jsonl" };
        let path = folder.join(format!("{name}.{extension}"));
        let table = table(&project, which);
        if !is_there(which, &table) {
            continue;
        }
        fs::write(&path, written(&table, args.format))
            .with_context(|| format!("`{}` could not be written", path.display()))?;
        println!("{} rows in {}", table.rows.len(), path.display());
    }
    Ok(())
}

/// Reads a whole project. The second half of the answer is what was wrong with it, in a stable order.
///
/// # Errors
/// When its manifest or its list of logs cannot be read.
pub fn fetch(store: &Store, id: ProjectId, owner: Option<&PublicKey>) -> anyhow::Result<(Project, Vec<String>)> {
    let need = |what: &str, key: &str| -> anyhow::Result<Vec<u8>> {
        store.get(key)?.with_context(|| format!("there is no {what} there; check --store and --project"))
    };
    let (pointer, owner) = decode_pointer(&need("such project", POINTER_KEY)?, id, owner)?;
    let key = manifest_key(pointer.generation, &pointer.manifest);
    let manifest = decode_manifest(&need("manifest", &key)?, &pointer.manifest, &owner)?;
    let key = members_key(manifest.generation, &manifest.members);
    let members = decode_members(&need("members list", &key)?, &manifest.members, &owner)?;
    let shards = manifest.shards.clone();
    let mut project = Project::new(manifest, members);
    let mut problems = Vec::new();

    let keys: Vec<String> = shards.iter().map(|shard| data_key(&shard.sha256)).collect();
    let mut items = Vec::new();
    for (shard, fetched) in shards.iter().zip(store.get_all(&keys)) {
        let name = data_key(&shard.sha256);
        match fetched {
            Ok(Some(bytes)) if sha256(&bytes) == shard.sha256 => {
                let (found, bad) = decode_shard(&bytes);
                items.extend(found);
                problems.extend(bad.iter().map(|why| format!("{name}: {why}")));
            }
            Ok(Some(_)) => problems.push(format!("{name}: its content changed; its items are missing from `items`")),
            other => problems.push(unread(&name, other.err())),
        }
    }
    project.add_items(items);
    admit_logs(store, &mut project, &mut problems)?;
    problems.extend(faults(&project));
    Ok((project, problems))
}

fn admit_logs(store: &Store, project: &mut Project, problems: &mut Vec<String>) -> anyhow::Result<()> {
    let keys: Vec<String> = store.list("log/")?.into_iter().map(|object| object.key).collect();
    for (key, fetched) in keys.iter().zip(store.get_all(&keys)) {
        match fetched {
            Ok(Some(bytes)) => project.admit(key, segment::open(key, &bytes, project.manifest().project)),
            other => problems.push(unread(key, other.err())),
        }
    }
    Ok(())
}

fn unread(key: &str, error: Option<StoreError>) -> String {
    let why = error.map_or_else(|| "it is listed but not there".to_owned(), |error| error.to_string());
    format!("{key}: {why}")
}

/// What the fold noticed, in words.
fn faults(project: &Project) -> Vec<String> {
    let mut problems: Vec<String> =
        project.quarantine().map(|kept| format!("{}: left out, {}", kept.key, kept.error)).collect();
    for (device, log) in project.logs() {
        problems.extend(log.faults().into_iter().map(|fault| match fault {
            LogFault::Gap { seq } => format!("device {device}: incomplete, segment {seq} is missing"),
            LogFault::Fork { seq } => format!("device {device}: two segments claim place {seq}; both are counted"),
            LogFault::Broken { seq } => format!("device {device}: segment {seq} does not continue the one before it"),
        }));
    }
    let unverified = project.writers().iter().filter(|(labeler, _)| !project.is_verified(labeler));
    problems.extend(unverified.map(|(labeler, _)| format!("labeler {labeler}: not admitted by the owner, left out")));
    if project.n_revoked_events() > 0 {
        let n = project.n_revoked_events();
        problems.push(format!("{n} events left out: the owner ended their writer's time before them"));
    }
    if let Some(newer) = project.rolled_back_from() {
        problems.push(format!("the store serves an old version of the project: somebody saw version {newer}"));
    }
    if project.n_unknown_events() > 0 {
        let n = project.n_unknown_events();
        problems.push(format!("{n} events are of kinds this version does not know; a newer one may read them"));
    }
    problems
}

fn table(project: &Project, which: Which) -> Table {
    match which {
        Which::Labels => export::labels(project),
        Which::Items => export::items(project),
        Which::Suggestions => export::suggestions(&project.tally().pull),
        Which::Practice => export::practice(project),
        Which::Settlements => export::settlements(project),
        Which::Comments => export::comments(project),
        Which::Curation => export::curation(project),
        Which::Rounds => export::rounds(project),
        Which::Instructions => export::instructions(project),
        Which::Repeats => export::repeats(project),
    }
}

fn written(table: &Table, format: Format) -> String {
    if format == Format::Jsonl { table.to_jsonl() } else { table.to_csv() }
}

/// Prints a table; a reader that has seen enough, such as `head`, is no error.
fn print(text: &str) -> anyhow::Result<()> {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(error).context("the table could not be printed")
        }
        _ => Ok(()),
    }
}

/// Reads a key as the links file writes it.
///
/// # Errors
/// When it is none.
pub fn parse_key(text: &str) -> anyhow::Result<PublicKey> {
    match base64url_array(text) {
        Some(key) => Ok(PublicKey(key)),
        None => bail!("--owner takes the `owner` of the links file, 43 characters"),
    }
}
