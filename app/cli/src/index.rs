//! `accord index`: makes a folder of projects one that a host can serve which lists nothing and takes nothing, and puts
//! pieces of logs into it that people handed over.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use accord_core::crypto::sha256;
use accord_core::event::{Event, EventKind};
use accord_core::ids::{DeviceId, ProjectId};
use accord_core::seal::{self, ContentKey, LogKeys};
use accord_core::store::{ListPage, ListedObject};
use accord_core::wire::bundle::unbundle;
use accord_core::wire::listing::{INDEX_KEY, encode_index};
use accord_core::wire::manifest::{POINTER_KEY, decode_pointer};
use accord_core::wire::segment::{self, SegmentError, SegmentKey, head_hint, head_key};
use anyhow::{Context as _, ensure};
use serde_json::Value;

use crate::client::random_nonce;
use crate::store_url::content_key;

/// Larger files have no tag: they are named by their content, and reading them would take its time.
const MAX_TAGGED_BYTES: u64 = 1 << 20;
/// Projects are looked for so many folders deep.
const MAX_DEPTH: u32 = 6;

/// What `accord index` is told.
#[derive(Clone, Debug, clap::Args)]
pub struct IndexArgs {
    /// Folder with one project or several, as they lie in a store
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Files of labels that people handed over; their pieces are checked and put in
    #[arg(long, value_name = "FILE", num_args = 1..)]
    add: Vec<PathBuf>,
    /// Key to the content of a sealed project, as its links file has it; needed to add to one
    #[arg(long, value_name = "KEY", allow_hyphen_values = true)]
    content_key: Option<String>,
}

/// What pieces are sealed with.
struct Keys {
    content: Option<ContentKey>,
    /// Devices of experts and owners, as far as the files tell.
    experts: BTreeSet<DeviceId>,
}

impl Keys {
    /// The key for a device's piece. Where logs are closed, labelers' pieces are sealed to experts and owner alone: their
    /// writer is not among the readers, because nobody but the writer knows the key for that.
    fn of(&self, device: DeviceId) -> Option<ContentKey> {
        let content = self.content.clone()?;
        match content.logs().filter(|_| !self.experts.contains(&device)).map(LogKeys::without_reading) {
            Some(logs) => Some(content.with_logs(logs)),
            None => Some(content),
        }
    }
}

/// The devices whose pieces in these files say that an expert or owner writes. Who says so and is none opens their own
/// answers to others, and nobody else's.
fn experts(files: &[PathBuf], projects: &[Found]) -> anyhow::Result<BTreeSet<DeviceId>> {
    let mut experts = BTreeSet::new();
    for file in files {
        let bytes = fs::read(file).with_context(|| format!("`{}` could not be read", file.display()))?;
        for (object, bytes) in unbundle(&bytes).segments {
            let opened = projects.iter().find_map(|it| segment::open(&object, &bytes, it.project).ok());
            let reviews = |event: &Event| matches!(&event.kind, EventKind::Hello(hello) if hello.role.reviews());
            experts.extend(opened.filter(|it| it.events.iter().any(reviews)).map(|it| it.device()));
        }
    }
    Ok(experts)
}

/// A project in a folder.
struct Found {
    folder: PathBuf,
    project: ProjectId,
    is_sealed: bool,
    n_added: usize,
    n_known: usize,
}

/// Adds and writes the lists.
///
/// # Errors
/// When there is no project, a file cannot be read or written, or a piece that was handed over cannot be used. Pieces that
/// can are in place then, and the lists are written.
pub fn run(args: &IndexArgs) -> anyhow::Result<()> {
    let key = args.content_key.as_deref().map(content_key).transpose()?;
    let mut found = Vec::new();
    find(&args.folder, 0, &mut found)?;
    ensure!(
        !found.is_empty(),
        "there is no project in `{}`: the folder of a project holds `{POINTER_KEY}`",
        args.folder.display()
    );
    let keys = Keys { content: key, experts: experts(&args.add, &found)? };
    let mut n_bad = 0;
    for file in &args.add {
        n_bad += add(file, &mut found, &keys)?;
    }
    for project in &found {
        let n_objects = write_index(project)?;
        let Found { project, n_added, n_known, .. } = project;
        println!("project {project}: {n_objects} objects listed; {n_added} pieces added, {n_known} were there");
    }
    ensure!(n_bad == 0, "{n_bad} pieces could not be used; see above");
    Ok(())
}

fn find(folder: &Path, depth: u32, found: &mut Vec<Found>) -> anyhow::Result<()> {
    if let Ok(pointer) = fs::read(folder.join(POINTER_KEY)) {
        let whose = |bytes: &[u8]| -> Option<ProjectId> {
            serde_json::from_slice::<Value>(bytes).ok()?.get("project")?.as_str()?.parse().ok()
        };
        let shown = folder.display();
        let project = whose(&pointer).with_context(|| format!("`{shown}/{POINTER_KEY}` is no project's"))?;
        decode_pointer(&pointer, project, None).with_context(|| format!("`{shown}/{POINTER_KEY}` was changed"))?;
        let manifests = children(&folder.join("project"))?;
        let is_sealed = manifests.iter().any(|path| fs::read(path).is_ok_and(|bytes| seal::is_sealed(&bytes)));
        found.push(Found { folder: folder.to_path_buf(), project, is_sealed, n_added: 0, n_known: 0 });
        return Ok(());
    }
    if depth < MAX_DEPTH {
        for child in children(folder)?.into_iter().filter(|path| path.is_dir()) {
            find(&child, depth + 1, found)?;
        }
    }
    Ok(())
}

/// What is in a folder, in a fixed order, but for what begins with a dot.
fn children(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(Vec::new()) };
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.file_name().is_some_and(|name| !name.to_string_lossy().starts_with('.')));
    paths.sort();
    Ok(paths)
}

/// Puts the pieces in a file where they belong; returns how many could not be used, which is said.
fn add(file: &Path, found: &mut [Found], keys: &Keys) -> anyhow::Result<usize> {
    let name = file.display();
    let bytes = fs::read(file).with_context(|| format!("`{name}` could not be read"))?;
    let pieces = unbundle(&bytes);
    if pieces.n_loose > 0 {
        eprintln!("{name}: {} lines are not signed and were left out", pieces.n_loose);
    }
    let mut n_bad = 0;
    for (object, bytes) in &pieces.segments {
        if let Err(why) = add_piece(object, bytes, found, keys)? {
            eprintln!("{name}: {object} was left out: {why}");
            n_bad += 1;
        }
    }
    Ok(n_bad)
}

/// Puts one piece in its place. The inner error says why it cannot be used.
fn add_piece(object: &str, bytes: &[u8], found: &mut [Found], keys: &Keys) -> anyhow::Result<Result<(), SegmentError>> {
    let mut refused = None;
    for project in found {
        match segment::open(object, bytes, project.project) {
            Err(why @ SegmentError::WrongProject { .. }) => refused = refused.or(Some(why)),
            Err(why) => return Ok(Err(why)),
            Ok(segment) => {
                let path = project.folder.join(object);
                if path.exists() {
                    project.n_known += 1;
                    return Ok(Ok(()));
                }
                ensure!(
                    project.is_sealed == keys.content.is_some(),
                    "the project {} is {}",
                    project.project,
                    if project.is_sealed {
                        "sealed; name its key with --content-key"
                    } else {
                        "not sealed; leave --content-key out"
                    }
                );
                let sealed = seal::outgoing(keys.of(segment.device()).as_ref(), &random_nonce(), object, bytes);
                write(&path, sealed.as_deref().unwrap_or(bytes))?;
                project.n_added += 1;
                return Ok(Ok(()));
            }
        }
    }
    Ok(refused.map_or(Ok(()), Err))
}

/// Writes the heads of all logs and the list of everything; returns how many objects it lists.
fn write_index(project: &Found) -> anyhow::Result<usize> {
    for labeler in children(&project.folder.join("log"))? {
        for device in children(&labeler)? {
            write_head(&project.folder, &device)?;
        }
    }
    let mut objects = Vec::new();
    list(&project.folder, "", &mut objects)?;
    objects.retain(|object| object.key != INDEX_KEY);
    objects.sort_by(|one, other| one.key.cmp(&other.key));
    let page = ListPage { objects, truncated: false };
    write(&project.folder.join(INDEX_KEY), &encode_index(&page))?;
    Ok(page.objects.len())
}

/// Readers look at heads to see which logs have changed.
fn write_head(project: &Path, log: &Path) -> anyhow::Result<()> {
    let key_of = |path: &PathBuf| {
        let parts: Vec<&str> = path.strip_prefix(project).ok()?.iter().filter_map(|part| part.to_str()).collect();
        Some((SegmentKey::parse(&parts.join("/"))?, path.clone()))
    };
    let Some((last, path)) = children(log)?.iter().filter_map(key_of).max() else { return Ok(()) };
    let bytes = fs::read(&path).with_context(|| format!("`{}` could not be read", path.display()))?;
    write(&project.join(head_key(last.labeler, last.device)), &head_hint(last.seq, &sha256(&bytes)))
}

fn list(folder: &Path, prefix: &str, objects: &mut Vec<ListedObject>) -> anyhow::Result<()> {
    for path in children(folder)? {
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        let key = format!("{prefix}{name}");
        if path.is_dir() {
            list(&path, &format!("{key}/"), objects)?;
            continue;
        }
        let shown = || format!("`{}` could not be read", path.display());
        let n_bytes = fs::metadata(&path).with_context(shown)?.len();
        let etag = if n_bytes <= MAX_TAGGED_BYTES {
            sha256(&fs::read(&path).with_context(shown)?).to_string().chars().take(32).collect()
        } else {
            String::new()
        };
        objects.push(ListedObject { key, etag, n_bytes });
    }
    Ok(())
}

/// Writes a file whole or not at all: somebody may be fetching it.
fn write(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let write = || -> std::io::Result<()> {
        let folder = path.parent().unwrap_or(path);
        fs::create_dir_all(folder)?;
        let beside = folder.join(format!(".{}.new", std::process::id()));
        fs::write(&beside, bytes)?;
        fs::rename(&beside, path)
    };
    write().with_context(|| format!("`{}` could not be written", path.display()))
}
