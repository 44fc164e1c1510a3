//! Cuts the page in parts: what a first label needs, what may come later, what only owners of new projects load, and what
//! the last two share; and then the first of them once more (`rest`).
//!
//! `app/src/later.rs` marks the cut. With `ACCORD_SPLIT=1` its build script has the linker keep its notes on what refers to
//! what, and the splitter (a library, so nothing is installed for it) moves what only the marked function reaches into
//! files of their own. `wasm-bindgen` has to see the first of them alone, so its work is done again here, after Trunk did
//! it for the whole; Trunk knows of no second file.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, anyhow, ensure};
use wasm_split_cli_support::{Options, transform};

use super::Files;
use super::idle::{self, Idle};
use super::offline::integrity;
use super::references::Program;
use super::rest;
use crate::paths;
use crate::process::{self, command};

/// Tells the build of the page to keep what the cut needs.
pub(super) const SWITCH: (&str, &str) = ("ACCORD_SPLIT", "1");
/// The page's program as cargo left it, within the target folder; `app/index.html` names profile and program.
const PROGRAM: &str = "wasm32-unknown-unknown/wasm-page/accord-app.wasm";
/// The page's name in those of its files.
const NAME: &str = "accord-app";
/// Styles of what is never on screen before the first item.
const LATER_STYLES: [&str; 7] = ["agreement", "form", "item", "records", "review", "studio", "suggestions"];
/// The script that loads what comes later.
pub(super) const LOADER: &str = "accord-app-later.js";

/// What becomes of the first part.
#[derive(Clone, Copy, Debug)]
pub(super) enum First<'a> {
    /// It is divided, after the list of what a first label does not run.
    Halved,
    /// It stays whole and tells this address which functions ran.
    Watched(&'a str),
}

/// Replaces the page's program by the first part of it, and adds the others with the script that loads them. The names
/// are those of the functions of a first part that is watched.
pub(super) fn split(files: &mut Files, first: First<'_>) -> anyhow::Result<Vec<String>> {
    let folder = paths::target().join("accord/split");
    super::remove(&folder)?;
    fs::create_dir_all(&folder).context("the folder of the page's parts could not be made")?;
    let parts = cut(&folder)?;
    bind(&folder)?;
    let (script, program) = trunks_names(files)?;
    let read = |name: &str| fs::read(folder.join(name)).with_context(|| format!("a part has no `{name}`"));
    let mut bound = String::from_utf8(read(&format!("bound/{NAME}.js"))?).context("the page's script is not UTF-8")?;
    let whole = read(&format!("bound/{NAME}_bg.wasm"))?;
    let mut loader = String::from_utf8(read(LOADER)?).context("the script of the parts is not UTF-8")?;
    let mut names = Vec::new();
    match first {
        First::Halved => {
            let halves = rest::halve(
                &whole,
                &Program::read(&program_file()?, &read("first.wasm")?)?,
                &format!("./{LOADER}"),
                &idle_list()?,
            )?;
            for (name, short) in halves.renamed {
                ensure!(bound.contains(&name), "the page's script does not offer `{name}`");
                bound = bound.replace(&name, &short);
            }
            files.insert(program, halves.first);
            files.insert(format!("{NAME}-rest.wasm"), halves.rest);
            loader = with_rest(&loader, &later_styles(files)?)?;
        }
        First::Watched(collector) => {
            let watched = idle::watch(&whole)?;
            files.insert(program, watched.wasm);
            let (base, count) = (watched.base.to_string(), watched.names.len().to_string());
            let told = include_str!("watch.js").replace("{collector}", collector);
            loader.push_str(&told.replace("{base}", &base).replace("{count}", &count));
            names = watched.names;
        }
    }
    files.insert(script.clone(), compact(&bound).into_bytes());
    for part in parts {
        let name = format!("{NAME}-{}", part.trim_start_matches("split_"));
        loader = loader.replace(&format!("\"./{part}\""), &format!("\"./{name}\""));
        files.insert(name, read(&part)?);
    }
    // The page's script and this one name each other, under the names they are served with.
    let loader = loader.replace(&format!("\"./{NAME}.js\""), &format!("\"./{script}\""));
    files.insert(LOADER.to_owned(), compact(&loader).into_bytes());
    announce(files, &script)?;
    Ok(names)
}

/// Where the list of what a first label does not run is kept.
pub(super) fn idle_file() -> PathBuf {
    paths::root().join("tests/bundle/src/idle.txt")
}

fn idle_list() -> anyhow::Result<Idle> {
    let path = idle_file();
    let text = fs::read_to_string(&path).with_context(|| format!("`{}` could not be read", paths::shown(&path)))?;
    Ok(Idle::read(&text))
}

/// The script that loads the parts, told of the rest of the first, which all others need, and of what it looks like.
fn with_rest(loader: &str, styles: &[[String; 2]]) -> anyhow::Result<String> {
    let wait = "await callee();";
    ensure!(
        loader.matches(wait).count() == 1,
        "the script of the parts waits for them in a way that is not known here"
    );
    let loader = loader.replace(wait, &format!("await allRest(); {wait}"));
    let styles: Vec<String> = styles.iter().map(|[name, hash]| format!("[\"./{name}\", \"{hash}\"]")).collect();
    Ok(format!("{loader}{}", include_str!("rest.js").replace("{styles}", &styles.join(", "))))
}

/// A script without its comments and indents. The scripts here are tools' and ours, and have each comment on lines of its own.
fn compact(script: &str) -> String {
    let mut is_comment = false;
    let mut lines = String::with_capacity(script.len());
    for line in script.lines().map(str::trim) {
        is_comment |= line.starts_with("/*");
        if !is_comment && !line.is_empty() && !line.starts_with("//") {
            lines.push_str(line);
            lines.push('\n');
        }
        is_comment &= !line.ends_with("*/");
    }
    lines
}

/// Takes the styles that no first item needs out of the page; their names, in their order, each with its hash.
fn later_styles(files: &mut Files) -> anyhow::Result<Vec<[String; 2]>> {
    let mut styles = Vec::new();
    let html = files.remove("index.html").context("Trunk wrote no `index.html`")?;
    let mut html = String::from_utf8(html).context("`index.html` is not UTF-8")?;
    while let Some(link) =
        html.split_inclusive('>').find(|tag| tag.contains("rel=\"stylesheet\"") && is_later_link(tag))
    {
        let link = link.trim_start().to_owned();
        let name = link.split('"').find_map(|text| text.strip_prefix("./")).context("a style has no address")?;
        let bytes = files.get(name).with_context(|| format!("there is no `{name}`"))?;
        styles.push([name.to_owned(), integrity(bytes)]);
        html = html.replace(&link, "");
    }
    files.insert("index.html".to_owned(), html.into_bytes());
    Ok(styles)
}

fn is_later_link(tag: &str) -> bool {
    tag.split('"').filter_map(|text| text.strip_prefix("./")).any(is_later_style)
}

/// Whether a file is a style of pages that nobody sees before the first item.
fn is_later_style(name: &str) -> bool {
    name.ends_with(".css")
        && LATER_STYLES.iter().any(|style| name.strip_prefix(style).is_some_and(|end| end.starts_with('-')))
}

/// Whether a file of the page is only asked for after the first item is on screen.
pub(super) fn is_later(name: &str) -> bool {
    name.ends_with(".wasm") && !name.ends_with("_bg.wasm") || is_later_style(name)
}

/// Whether a file is the studio's alone: nobody who labels should load it.
pub(super) fn is_studio(name: &str) -> bool {
    name.starts_with("accord-app-studio")
}

/// The page's program as cargo left it.
fn program_file() -> anyhow::Result<Vec<u8>> {
    let program = paths::target().join(PROGRAM);
    fs::read(&program).with_context(|| format!("`{}` could not be read", paths::shown(&program)))
}

/// Cuts the program; the names of the parts but the first, sorted.
fn cut(folder: &Path) -> anyhow::Result<Vec<String>> {
    let whole = program_file()?;
    let (first, link, main) = (folder.join("first.wasm"), format!("./{LOADER}"), format!("./{NAME}.js"));
    let mut options = Options::new(&whole);
    options.output_dir = folder;
    options.main_out_path = &first;
    options.link_name = &link;
    options.main_module = &main;
    let done = transform(options).map_err(|error| anyhow!("{error:#}")).context("the page could not be cut in two")?;
    let name = |path: &PathBuf| Some(path.file_name()?.to_str()?.to_owned());
    let mut parts: Vec<String> = done.split_modules.iter().filter_map(name).collect();
    parts.sort();
    for wanted in ["split_later.wasm", "split_studio.wasm"] {
        let is_there = parts.iter().any(|part| part == wanted);
        ensure!(is_there, "the page has no `{wanted}`; are the functions of app/src/later.rs still marked?");
    }
    Ok(parts)
}

/// Writes the JavaScript around the first part.
fn bind(folder: &Path) -> anyhow::Result<()> {
    let mut bindgen = command("wasm-bindgen");
    // The parts share the first one's table of functions, an export that only the linker asked for.
    let out_name = format!("--out-name={NAME}");
    bindgen.args(["--target=web", "--no-typescript", "--keep-lld-exports", "--no-demangle", &out_name]);
    bindgen.arg("--out-dir").arg(folder.join("bound")).arg(folder.join("first.wasm"));
    process::run(&mut bindgen).map(drop).context("the page's first part could not be bound")
}

/// What Trunk called the page's script and its program.
fn trunks_names(files: &Files) -> anyhow::Result<(String, String)> {
    let find = |end: &str| files.keys().find(|name| name.starts_with(&format!("{NAME}-")) && name.ends_with(end));
    let (script, program) = (find(".js"), find("_bg.wasm"));
    Ok((script.context("Trunk wrote no script")?.clone(), program.context("Trunk wrote no WebAssembly")?.clone()))
}

/// Lets the browser fetch the script of the parts with the page's own, which imports it, and not after it.
fn announce(files: &mut Files, script: &str) -> anyhow::Result<()> {
    let html = files.get_mut("index.html").context("Trunk wrote no `index.html`")?;
    let text = std::str::from_utf8(html).context("`index.html` is not UTF-8")?;
    let own = format!("<link rel=\"modulepreload\" href=\"./{script}\" crossorigin=\"anonymous\">");
    ensure!(text.contains(&own), "Trunk announces the page's script in a way that is not known here");
    let both = format!("{own}<link rel=\"modulepreload\" href=\"./{LOADER}\" crossorigin=\"anonymous\">");
    *html = text.replace(&own, &both).into_bytes();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Files, LOADER, announce, compact, trunks_names};

    fn files() -> Files {
        let html = "<link rel=\"modulepreload\" href=\"./accord-app-0a.js\" crossorigin=\"anonymous\"></head>";
        let file = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
        Files::from([
            file("index.html", html),
            file("accord-app-0a.js", ""),
            file("accord-app-0a_bg.wasm", ""),
            file("accord-scorer.js", ""),
            file("accord-scorer_bg.wasm", ""),
        ])
    }

    #[test]
    fn the_page_is_told_from_the_worker() -> anyhow::Result<()> {
        assert_eq!(trunks_names(&files())?, ("accord-app-0a.js".to_owned(), "accord-app-0a_bg.wasm".to_owned()));
        Ok(())
    }

    #[test]
    fn scripts_lose_comments_and_indents_and_nothing_else() {
        let script =
            "/* a\n * b */\nconst c = 1; // kept\n    // gone\n    /** d */\n    if (c) {\n\n        e();\n    }\n";
        assert_eq!(compact(script), "const c = 1; // kept\nif (c) {\ne();\n}\n");
    }

    #[test]
    fn the_loader_is_announced_or_the_build_ends() -> anyhow::Result<()> {
        let mut files = files();
        announce(&mut files, "accord-app-0a.js")?;
        let html = String::from_utf8(files.get("index.html").cloned().unwrap_or_default())?;
        assert!(html.contains(&format!("href=\"./{LOADER}\"")), "{html}");
        assert!(announce(&mut files, "accord-app-0b.js").is_err());
        Ok(())
    }
}
