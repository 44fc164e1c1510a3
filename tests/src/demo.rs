//! `cargo demo`: from a fresh checkout to links that work, and quick the second time.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};

use anyhow::{Context as _, bail, ensure};
use serde_json::Value;

use crate::bundle::{Effort, bundle};
use crate::steps::{Steps, shown};
use crate::{paths, process, tools};

const HELP: &str = "cargo demo [--port PORT]

Builds the page, serves it with an S3-compatible store over the folder .accord/store, makes the demo project
if there is none yet, and prints one link per role. Stays until Ctrl-C.

  --port PORT    port of the page (8420); the store takes the next one
  ACCORD_FAST=1  in the environment: a quicker build of a larger page, for development";

/// Ports of the page where none is asked for; the store takes the next one.
const PORT: u16 = 8420;

/// Runs the command with its arguments.
#[must_use]
pub fn main(arguments: impl Iterator<Item = String>) -> ExitCode {
    match parse(arguments).and_then(|port| port.map_or(Ok(()), demo)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The port of the page, or `None` when only help was asked for.
fn parse(mut arguments: impl Iterator<Item = String>) -> anyhow::Result<Option<u16>> {
    let mut port = PORT;
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--port" => {
                let value = arguments.next().context("--port needs a number")?;
                port = value.parse().with_context(|| format!("`{value}` is not a port; ports are 1 to 65535"))?;
            }
            "--help" | "-h" => {
                println!("{HELP}");
                return Ok(None);
            }
            other => bail!("`{other}` is not known here.\n\n{HELP}"),
        }
    }
    Ok(Some(port))
}

fn demo(port: u16) -> anyhow::Result<()> {
    let mut steps = Steps::default();
    let wasm_opt = steps.need("Tools", "what a build needs beyond cargo", tools::for_the_page)?;
    let effort = Effort::from_env();
    steps.need("Page", "compile it to WebAssembly and bundle it", || bundle(wasm_opt.as_deref(), effort))?;
    let accord = steps.need("Command line", "compile `accord`", build_accord)?;
    let mut served =
        steps.need("Servers", "the page, and a store over .accord/store", || Served::start(&accord, port))?;
    let links = steps.need("Project", "the demo project and its links", || project(&accord, &served))?;
    steps.print_table();
    print_links(&links, &served)?;
    println!("Ready after {}. Ctrl-C ends the servers; the labels stay in .accord/store.", shown(steps.elapsed()));
    // Waiting for a child closes its standard input, which is what tells the servers to end.
    let _open = served.child.stdin.take();
    let status = served.child.wait().context("the servers could not be awaited")?;
    ensure!(status.success(), "the servers ended by themselves ({status})");
    Ok(())
}

fn build_accord() -> anyhow::Result<PathBuf> {
    process::run(&mut process::cargo(&["build", "--package", "accord-cli"]))?;
    Ok(paths::target().join("debug/accord").with_extension(std::env::consts::EXE_EXTENSION))
}

/// The running `accord serve`. It ends when this process does, however that happens: it watches its standard input.
struct Served {
    child: Child,
    page: String,
    store: String,
}

impl Served {
    fn start(accord: &Path, wanted: u16) -> anyhow::Result<Self> {
        let port = free_port(wanted)?;
        let store_port = free_port(port.checked_add(1).context("choose a port below 65535")?)?;
        let mut command = Command::new(accord);
        command.current_dir(paths::root()).arg("serve").arg("--while-stdin-open");
        command.arg("--dist").arg(paths::dist()).args(["--store", ".accord/store"]);
        command.args(["--port", &port.to_string(), "--store-port", &store_port.to_string()]);
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("`{}` could not be started", paths::shown(accord)))?;
        let mut lines = BufReader::new(child.stdout.take().context("the servers have no output")?).lines();
        let mut announced = |name: &str| {
            lines.by_ref().map_while(Result::ok).find_map(|line| Some(line.strip_prefix(name)?.trim().to_owned()))
        };
        match (announced("page "), announced("store ")) {
            (Some(page), Some(store)) => {
                // Whatever else they say must be read, or they would wait for somebody to read it.
                std::thread::spawn(move || lines.map_while(Result::ok).count());
                Ok(Self { child, page, store })
            }
            _ => bail!("the servers did not start; their message stands above"),
        }
    }
}

/// The first free port from `wanted` on.
fn free_port(wanted: u16) -> anyhow::Result<u16> {
    let is_free = |port: &u16| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok();
    let port = (wanted..=u16::MAX).take(50).find(is_free).with_context(|| {
        format!("no port from {wanted} on is free; stop what uses them or choose another with --port")
    })?;
    if port != wanted {
        println!("   port {wanted} is taken, so {port} is used");
    }
    Ok(port)
}

/// Makes the demo project, or finds the one of an earlier run; the answer is the content of its links file.
fn project(accord: &Path, served: &Served) -> anyhow::Result<Value> {
    let path = paths::root().join(".accord/links.json");
    let run = |args: &[&str]| {
        // The store's URL carries its key, so it goes through the environment, which no process list shows.
        let mut command = process::command(&accord.to_string_lossy());
        command.args(args).args(["--page", &served.page]).arg("--out").arg(&path).env("ACCORD_STORE", &served.store);
        process::run(&mut command)
    };
    match read_links(&path) {
        Some(links) if is_in_store(&links) => {
            println!("   the project of an earlier run is used; delete .accord to begin anew");
            if text(&links, "page") != Some(&served.page) || text(&links, "store") != Some(&without_key(&served.store))
            {
                println!("   its links are written anew, as the ports differ");
                run(&["links", "--from", &path.to_string_lossy()])?;
            }
        }
        _ => {
            run(&[
                "new",
                "--items",
                "public/demo/items.jsonl",
                "--text",
                "text",
                "--settings",
                "public/demo/project.json",
            ])?;
        }
    }
    read_links(&path).with_context(|| format!("`{}` is not readable", paths::shown(&path)))
}

fn read_links(path: &Path) -> Option<Value> {
    serde_json::from_str(&fs::read_to_string(path).ok()?).ok()
}

/// Whether the folder still holds what the links point at.
fn is_in_store(links: &Value) -> bool {
    let Some((bucket, prefix)) = text(links, "bucket").zip(text(links, "prefix")) else { return false };
    paths::root().join(".accord/store").join(bucket).join(prefix).join("project.json").is_file()
}

fn text<'a>(links: &'a Value, field: &str) -> Option<&'a str> {
    links.get(field).and_then(Value::as_str)
}

/// A store's URL as the links file shows it.
fn without_key(store: &str) -> String {
    match (store.split_once("://"), store.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, place))) => format!("{scheme}://{place}"),
        _ => store.to_owned(),
    }
}

fn print_links(links: &Value, served: &Served) -> anyhow::Result<()> {
    let roles = [
        ("labeler", "answers items; open it in two browser profiles to see agreement"),
        ("expert", "also settles disagreements and reads all votes"),
        ("owner", "also changes the project"),
    ];
    println!("\nOpen a link; each admits whoever has it, so share it like a password.");
    for (role, what) in roles {
        let link = links.get("links").and_then(|links| text(links, role));
        println!("\n{role} ({what})\n{}", link.context("the links file lacks a link; delete .accord and run again")?);
    }
    println!("\nThe page: {}\nThe links again: .accord/links.json\n", served.page);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{parse, without_key};

    #[test]
    fn the_key_of_a_store_is_cut_out() {
        assert_eq!(without_key("http://KEY:SECRET@127.0.0.1:8421/accord"), "http://127.0.0.1:8421/accord");
    }

    #[test]
    fn arguments_that_mean_nothing_are_refused() {
        let parse = |text: &str| parse(text.split_whitespace().map(str::to_owned));
        assert!(matches!(parse("--port 9000"), Ok(Some(9000))));
        assert!(matches!(parse(""), Ok(Some(8420))));
        assert!(parse("--port").is_err());
        assert!(parse("--port 70000").is_err());
        assert!(parse("--prot 9000").is_err());
    }
}
