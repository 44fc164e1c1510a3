//! `accord snapshot`: one object that stands for many segments, so that pages open large projects fast. Logs stay as they
//! are; anybody who can read them can make it again and compare.

use std::path::PathBuf;

use accord_core::crypto::{PublicKey, sha256};
use accord_core::ids::ProjectId;
use accord_core::wire::manifest::{POINTER_KEY, decode_pointer};
use accord_core::wire::segment;
use accord_core::wire::snapshot::{self, Extract, Snapshot, SnapshotKey};
use anyhow::{Context as _, bail, ensure};

use crate::client::Store;
use crate::export::parse_key;
use crate::generation::Owned;
use crate::store_url::{StoreArgs, of_project};

/// What `accord snapshot` is told.
#[derive(Clone, Debug, clap::Args)]
pub struct SnapshotArgs {
    #[command(subcommand)]
    command: SnapshotCommand,
}

#[derive(Clone, Debug, clap::Subcommand)]
enum SnapshotCommand {
    /// Write a snapshot of all logs as they are now, signed with the owner's key; no log is changed or deleted
    Make(MakeArgs),
    /// Make a snapshot again from the logs it names, and say where it differs
    Verify(VerifyArgs),
}

/// What `accord snapshot make` is told.
#[derive(Clone, Debug, clap::Args)]
pub struct MakeArgs {
    /// The project's links file, which holds the owner's key
    #[arg(long, value_name = "FILE", default_value = "links.json")]
    links: PathBuf,
}

/// What `accord snapshot verify` is told.
#[derive(Clone, Debug, clap::Args)]
pub struct VerifyArgs {
    #[command(flatten)]
    store: StoreArgs,
    /// Id of the project, as `accord new` printed it
    #[arg(long)]
    project: ProjectId,
    /// The owner's public key, from the links file; without it, the key the store names is believed
    #[arg(long, value_name = "KEY", allow_hyphen_values = true)]
    owner: Option<String>,
    /// Key of the snapshot; without it, the newest is taken
    #[arg(long, value_name = "KEY", allow_hyphen_values = true)]
    snapshot: Option<String>,
}

/// Makes or checks a snapshot.
///
/// # Errors
/// When the logs cannot be read as a whole, the store does not take the snapshot, or it does not hold.
pub fn run(args: &SnapshotArgs) -> anyhow::Result<()> {
    match &args.command {
        SnapshotCommand::Make(args) => make(args),
        SnapshotCommand::Verify(args) => verify(args),
    }
}

fn make(args: &MakeArgs) -> anyhow::Result<()> {
    let owned = Owned::open(&args.links)?;
    ensure!(
        owned.file.store.log_keys().is_none(),
        "labelers’ logs are closed in this project, and a snapshot would open them to every link"
    );
    let (store, id, owner) = (&owned.store, owned.file.project, &owned.file.owner);
    let keys: Vec<String> = store.list("log/")?.into_iter().map(|object| object.key).collect();
    let (extracts, left_out) = read(store, id, &keys)?;
    for why in &left_out {
        println!("left out: {why}");
    }
    ensure!(!extracts.is_empty(), "nobody has written a log yet, so there is nothing to make a snapshot of");
    let listed = store.list(&snapshot::prefix(owner.public().labeler()))?;
    let generations = listed.iter().filter_map(|object| Some(SnapshotKey::parse(&object.key)?.generation));
    let generation = generations.max().unwrap_or_default() + 1;
    let n_segments = extracts.len();
    let made = snapshot::make(id, generation, extracts, owner);
    let opened = snapshot::open(&made.key, &made.bytes, id, &owner.public())?;
    let (n_bytes, n_events) = (made.bytes.len(), opened.n_events);
    store.put(&made.key, made.bytes)?;
    let kept = store.get(&made.key)?.map(|bytes| sha256(&bytes));
    ensure!(kept == Some(made.digest), "{}: the store gave back something else than was written; try again", made.key);
    println!("{}", made.key);
    println!("{n_events} events of {n_segments} segments in {n_bytes} bytes");
    Ok(())
}

/// What a snapshot keeps of each segment, and which objects are none.
fn read(store: &Store, id: ProjectId, keys: &[String]) -> anyhow::Result<(Vec<Extract>, Vec<String>)> {
    let (mut extracts, mut left_out) = (Vec::new(), Vec::new());
    for keys in keys.chunks(256) {
        for (key, fetched) in keys.iter().zip(store.get_all(keys)) {
            let bytes = fetched.with_context(|| key.clone())?;
            let Some(bytes) = bytes else {
                left_out.push(format!("{key}: it is listed but not there"));
                continue;
            };
            match segment::open(key, &bytes, id) {
                Ok(segment) => extracts.push(segment.into()),
                Err(why) => left_out.push(format!("{key}: {why}")),
            }
        }
    }
    Ok((extracts, left_out))
}

fn verify(args: &VerifyArgs) -> anyhow::Result<()> {
    let id = args.project;
    let store = Store::new(of_project(&args.store.target()?, id));
    let owner = args.owner.as_deref().map(parse_key).transpose()?;
    let pointer = store.get(POINTER_KEY)?.context("there is no such project there; check --store and --project")?;
    let (_, owner) = decode_pointer(&pointer, id, owner.as_ref())?;
    let key = match &args.snapshot {
        Some(key) => key.clone(),
        None => newest(&store, &owner)?,
    };
    let bytes = store.get(&key)?.with_context(|| format!("there is no snapshot {key}"))?;
    let opened = snapshot::open(&key, &bytes, id, &owner).with_context(|| key.clone())?;
    println!("{key}: {} events of {} segments", opened.n_events, opened.segments.len());
    compare(&store, id, &opened)
}

fn newest(store: &Store, owner: &PublicKey) -> anyhow::Result<String> {
    let listed = store.list(&snapshot::prefix(owner.labeler()))?;
    let newest = listed.into_iter().filter_map(|object| SnapshotKey::parse(&object.key)).max();
    Ok(newest.context("this project has no snapshot; `accord snapshot make` writes one")?.object_key())
}

fn compare(store: &Store, id: ProjectId, opened: &Snapshot<'_>) -> anyhow::Result<()> {
    let keys: Vec<String> = opened.segments.iter().map(segment::SegmentKey::object_key).collect();
    let (extracts, wrong) = read(store, id, &keys)?;
    for why in &wrong {
        eprintln!("wrong: {why}");
    }
    ensure!(wrong.is_empty(), "the snapshot does not hold: of what it names, {} segments cannot be read", wrong.len());
    if let Some(place) = opened.differs(extracts) {
        bail!("the snapshot does not hold: it says something else than {}", place.object_key());
    }
    let n_all = store.list("log/")?.len();
    println!("segments that are not in it: {}", n_all.saturating_sub(keys.len()));
    println!("the snapshot holds");
    Ok(())
}
