//! BLK1: what the README says of reading all logs with DuckDB, run as it stands there, against `accord export`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use accord_cli::client::Store;
use accord_cli::export::{self, ExportArgs};
use accord_cli::links::{Kept as _, LinksFile};
use accord_cli::new::{self, NewArgs};
use accord_cli::serve::{Credentials, Faults, serve_store, store_url};
use accord_cli::store_url::of_project;
use accord_core::certificate::Certificate;
use accord_core::crypto::{SecretKey, text_item_id};
use accord_core::event::{Answer, AnswerContext, Choice, Event, EventKind, Hello, Millis, Stratum, admission};
use accord_core::ids::EventId;
use accord_core::record::{LabelName, Role};
use accord_core::wire::event::encode;
use accord_core::wire::segment::{Header, body, seal};
use accord_tests::{paths, peers};
use clap::Parser;

#[derive(Parser)]
struct NewLine {
    #[command(flatten)]
    args: NewArgs,
}

#[derive(Parser)]
struct ExportLine {
    #[command(flatten)]
    args: ExportArgs,
}

/// What a person did to an item: a label, `skip` or `clear`, and which of their events it takes the place of.
type Act = (&'static str, &'static str, &'static [u8]);

/// Corrections, a skip that became a label, an answer that was taken back, and two that stand at once.
const ACTS: [(u8, &[Act]); 3] = [
    (21, &[("text 0", "cat", &[]), ("text 1", "dog", &[]), ("text 0", "dog", &[1]), ("text 2", "skip", &[])]),
    (22, &[("text 0", "cat", &[]), ("text 1", "skip", &[]), ("text 1", "cat", &[2]), ("text 2", "dog", &[])]),
    (23, &[("text 0", "dog", &[]), ("text 0", "clear", &[1]), ("text 3", "cat", &[]), ("text 3", "dog", &[])]),
];

fn event(seed: u8, n: u8, (text, what, supersedes): &Act) -> Event {
    let id = |n: u8| EventId::new([seed, n, 0, 0, 0, 0, 0, 0]);
    let choice = match *what {
        "skip" => Choice::Skip { reason: "a \"quoted\", reason".to_owned() },
        "clear" => Choice::Clear,
        label => Choice::Label(LabelName::new(label)),
    };
    let at = Millis(1_000 * u64::from(n));
    let context = AnswerContext { active_ms: 900, ..AnswerContext::plain(Stratum::Random, at) };
    let supersedes = supersedes.iter().map(|n| id(*n)).collect();
    Event { id: id(n), at, kind: EventKind::Answer(Answer { item: text_item_id(text), choice, supersedes, context }) }
}

fn write_log(store: &Store, links: &LinksFile, seed: u8, acts: &[Act]) {
    let key = SecretKey::from_seed(&[seed; 32]);
    let (labeler, device) = (key.public().labeler(), key.public().device());
    let (_, invite) = links.invites.iter().find(|(role, _)| *role == Role::Labeler).unwrap();
    let proof = invite.sign(&admission(links.project, labeler, device, Role::Labeler));
    let hello = Hello { name: format!("Person {seed}"), role: Role::Labeler, invite: invite.public(), proof };
    let hello = Event { id: EventId::new([seed; 8]), at: Millis(1), kind: EventKind::Hello(hello) };
    let events = std::iter::once(hello).chain((1..).zip(acts).map(|(n, act)| event(seed, n, act)));
    let lines: Vec<String> = events.map(|event| encode(&event)).collect();
    let mut before = None;
    for (seq, lines) in (1..).zip(lines.chunks(2)) {
        let header = Header {
            project: links.project,
            generation: 1,
            labeler,
            certificate: Certificate::default(),
            key: key.public(),
            seq,
            prev: before,
            first: (seq - 1) * 2,
            seen: BTreeMap::new(),
        };
        let signed = body(&header, lines);
        let signature = key.sign(&signed);
        let sealed = seal(&header, signed, &signature);
        before = Some(sealed.digest);
        store.put(&sealed.key, sealed.bytes).unwrap();
    }
}

/// The folder in the store's own that holds the logs.
fn logs_below(folder: &Path) -> Option<PathBuf> {
    if folder.join("log").is_dir() {
        return Some(folder.to_path_buf());
    }
    let folders = fs::read_dir(folder).ok()?.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_dir());
    folders.filter_map(|path| logs_below(&path)).next()
}

/// The README's query, with this folder in the place of the one it names.
fn documented(folder: &Path) -> String {
    let readme = fs::read_to_string(paths::root().join("README.md")).unwrap();
    let (_, rest) = readme.split_once("```sql\n").expect("the README has no query");
    let (query, _) = rest.split_once("```").unwrap();
    assert!(query.contains("PROJECT/log/"), "{query}");
    query.replace("PROJECT/", &format!("{}/", folder.display()))
}

#[test]
fn blk1_duckdb_reads_from_the_logs_what_accord_exports() {
    let python = match peers::duckdb() {
        Ok(python) => python,
        Err(error) if error.downcast_ref::<peers::NotInstalled>().is_some() => {
            eprintln!("NOT CHECKED: DuckDB. {error:#}");
            return;
        }
        Err(error) => panic!("{error:#}"),
    };
    let folder = std::env::temp_dir().join(format!("accord-bulk-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let credentials = Credentials::random().unwrap();
    let server = runtime.block_on(serve_store(&folder.join("store"), &credentials, 0, Faults::default())).unwrap();
    let store_url = store_url(&server, &credentials, "bucket/team");
    let (items, links, out) = (folder.join("items.csv"), folder.join("links.json"), folder.join("out"));
    fs::write(&items, "text\ntext 0\ntext 1\ntext 2\ntext 3\n").unwrap();
    let (items, out) = (items.display().to_string(), out.display().to_string());
    let line =
        ["new", "--items", &items, "--text", "text", "--labels", "cat,dog", "--name", "Pets", "--store", &store_url];
    let line = [&line[..], &["--page", "http://127.0.0.1:1/", "--out", links.to_str().unwrap()]].concat();
    new::run(&NewLine::try_parse_from(line).unwrap().args).unwrap();
    let links = LinksFile::read(&links).unwrap();
    let store = Store::new(of_project(&links.store, links.project));
    for (seed, acts) in ACTS {
        write_log(&store, &links, seed, acts);
    }
    let project = links.project.to_string();
    let line = ["export", "--store", &store_url, "--project", &project, "--out", &out];
    export::run(&ExportLine::try_parse_from(line).unwrap().args).unwrap();
    let mut reader = csv::Reader::from_path(Path::new(&out).join("labels.csv")).unwrap();
    let exported: BTreeSet<String> =
        reader.records().map(|record| record.unwrap().iter().take(4).collect::<Vec<_>>().join(" ")).collect();
    assert_eq!(exported.len(), 7, "{exported:?}");

    let script = "import duckdb, sys\nfor row in duckdb.sql(sys.argv[1]).fetchall(): print(*('' if v is None else v for v in row))";
    let query = documented(&logs_below(&folder.join("store")).unwrap());
    let output = Command::new(python).args(["-c", script, &query]).output().unwrap();
    assert!(output.status.success(), "{}\n{query}", String::from_utf8_lossy(&output.stderr));
    let read: BTreeSet<String> = String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect();
    assert_eq!(read, exported);
    drop(server);
    fs::remove_dir_all(folder).unwrap();
}
