//! The last touches on the page's files: names by content, no inline script, the Content-Security-Policy.

use anyhow::{Context as _, ensure};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest as _, Sha256};

use super::Files;
use super::fingerprint::short_hash;
use super::split::LOADER;

/// What the page may do. Stores are anywhere, so any `https:` host may be connected to; loopback is for trying out.
/// Frames show reports, from bytes of the page's own, and inherit this policy: so the one stylesheet of a report is let in
/// by its digest (`{report}`), and no other inline style is.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    connect-src 'self' https: http://127.0.0.1:* http://localhost:*; img-src 'self' blob: data:; \
    style-src 'self' {report}; font-src 'self'; worker-src 'self'; frame-src blob:; manifest-src 'self'; \
    object-src 'none'; base-uri 'none'; form-action 'none'";

/// The stylesheet that stands in every report.
const REPORT_STYLE: &str = include_str!("../../../app/core/src/report/html/report.css");

/// Brings Trunk's output into the form that is served.
pub(super) fn finish(files: &mut Files) -> anyhow::Result<()> {
    name_by_content(files)?;
    name_the_pair(files)?;
    let html = files.remove("index.html").context("Trunk wrote no `index.html`")?;
    let html = String::from_utf8(html).context("`index.html` is not UTF-8")?;
    let (html, script) = externalize(&html)?;
    let script = checked_wasm(&script, files)?;
    check_workers(files)?;
    let boot = format!("boot-{}.js", short_hash(script.as_bytes()));
    files.insert(boot.clone(), script.into_bytes());
    let html = with_integrity(&html.replace("{boot}", &boot), files)?;
    let html = with_policy(&html)?;
    files.insert("index.html".to_owned(), html.into_bytes());
    Ok(())
}

/// Renames WebAssembly files and the worker's script after their final content.
///
/// Trunk names the page's after what came before `wasm-opt`, and the worker's not at all: a host that caches by name
/// would mix two builds. The worker's loader keeps its name, as the page asks for it, and names the rest.
fn name_by_content(files: &mut Files) -> anyhow::Result<()> {
    let loaders: Vec<String> = files.keys().filter(|name| name.ends_with("_loader.js")).cloned().collect();
    let workers: Vec<String> = loaders.iter().map(|loader| loader.replace("_loader.js", ".js")).collect();
    let wasm: Vec<String> = files.keys().filter(|name| name.ends_with(".wasm")).cloned().collect();
    // WebAssembly first: a worker's script names its own, so its content is final only after that.
    for old in wasm.iter().chain(&workers) {
        let bytes = files.remove(old).with_context(|| format!("Trunk wrote no `{old}`"))?;
        let new = content_name(old, &bytes);
        let names_it = |name: &str| {
            let is_worker = loaders.iter().chain(&workers).any(|worker| worker == name);
            is_worker || name == "index.html" || name == LOADER
        };
        replace_in(files, names_it, old, &new)?;
        files.insert(new, bytes);
    }
    Ok(())
}

/// Names the page's script and the one that loads its parts after the content of both.
///
/// They import each other, so neither content is final before the other's name is: the hash is of both texts with the
/// names that were there before.
fn name_the_pair(files: &mut Files) -> anyhow::Result<()> {
    let Some(loader) = files.get(LOADER) else { return Ok(()) };
    let loader_text = std::str::from_utf8(loader).with_context(|| format!("`{LOADER}` is not UTF-8"))?;
    let is_imported = |name: &&String| name.ends_with(".js") && loader_text.contains(&format!("\"./{name}\""));
    let script = files.keys().find(is_imported).with_context(|| format!("`{LOADER}` imports no script"))?.clone();
    let both = [loader.as_slice(), files.get(&script).map(Vec::as_slice).unwrap_or_default()].concat();
    for old in [script.as_str(), LOADER] {
        let new = content_name(old, &both);
        replace_in(files, |name| name == "index.html", old, &new)?;
        // The name also stands where imports are handed to the WebAssembly, which knows the old one.
        let from = |name: &str| format!("from \"./{name}\"");
        replace_in(files, |name| name.ends_with(".js"), &from(old), &from(&new))?;
        let bytes = files.remove(old).with_context(|| format!("there is no `{old}`"))?;
        files.insert(new, bytes);
    }
    Ok(())
}

/// Replaces a file's name in the texts of others.
fn replace_in(files: &mut Files, names_it: impl Fn(&str) -> bool, old: &str, new: &str) -> anyhow::Result<()> {
    for (name, text) in files.iter_mut().filter(|(name, _)| names_it(name)) {
        let replaced = String::from_utf8(std::mem::take(text)).with_context(|| format!("`{name}` is not UTF-8"))?;
        *text = replaced.replace(old, new).into_bytes();
    }
    Ok(())
}

/// `scorer_bg.wasm` and `app-0123456789abcdef_bg.wasm` become `scorer-<hash>_bg.wasm` and `app-<hash>_bg.wasm`.
fn content_name(name: &str, bytes: &[u8]) -> String {
    let (stem, end) =
        ["_bg.wasm", ".wasm", ".js"].iter().find_map(|end| Some((name.strip_suffix(end)?, *end))).unwrap_or((name, ""));
    let is_hash = |text: &str| text.len() >= 12 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let base = match stem.rsplit_once('-') {
        Some((base, hash)) if is_hash(hash) => base,
        _ => stem,
    };
    format!("{base}-{}{end}", short_hash(bytes))
}

/// Takes the one inline script out, leaving `{boot}` where its name goes.
fn externalize(html: &str) -> anyhow::Result<(String, String)> {
    let (before, rest) = html.split_once("<script type=\"module\">").context("the page has no start script")?;
    let (script, after) = rest.split_once("</script>").context("the page's start script has no end")?;
    ensure!(!after.contains("<script") && !before.contains("<script"), "the page has a script beside its start script");
    ensure!(
        !html.contains(" style=\"") && !html.contains("<style"),
        "the page has an inline style, which is forbidden"
    );
    let html = format!("{before}<script type=\"module\" src=\"./{{boot}}\"></script>{after}");
    Ok((html, format!("{}\n", script.trim())))
}

/// The hash of a file as browsers compare it.
fn integrity(files: &Files, name: &str) -> anyhow::Result<String> {
    let bytes = files.get(name).with_context(|| format!("there is no `{name}`"))?;
    Ok(format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(bytes))))
}

/// Has the start script fetch the WebAssembly with its hash.
fn checked_wasm(script: &str, files: &Files) -> anyhow::Result<String> {
    let place = script.split(['"', '\'']).find(|text| text.ends_with(".wasm"));
    let place = place.context("the start script names no WebAssembly")?;
    let name = place.trim_start_matches("./");
    let integrity = integrity(files, name)?;
    let quoted = [format!("\"{place}\""), format!("'{place}'")].into_iter().find(|it| script.contains(it.as_str()));
    let quoted = quoted.context("the start script's WebAssembly stands in no quotes")?;
    Ok(script.replace(&quoted, &format!("fetch(\"{place}\", {{ integrity: \"{integrity}\" }})")))
}

/// Does the same for workers, whose loaders start theirs with `init()`. (A browser checks no hash of a worker's own
/// script; that one comes from the page's host like the page itself.)
fn check_workers(files: &mut Files) -> anyhow::Result<()> {
    let loaders: Vec<String> = files.keys().filter(|name| name.ends_with("_loader.js")).cloned().collect();
    for loader in loaders {
        let stem = loader.trim_end_matches("_loader.js");
        let is_its = |name: &&String| name.starts_with(&format!("{stem}-")) && name.ends_with("_bg.wasm");
        let wasm = files.keys().find(is_its).with_context(|| format!("`{loader}` has no WebAssembly"))?.clone();
        let fetched = format!("fetch(\"./{wasm}\", {{ integrity: \"{}\" }})", integrity(files, &wasm)?);
        replace_in(files, |name| name == loader, "init()", &format!("init({{ module_or_path: {fetched} }})"))?;
    }
    Ok(())
}

/// Adds hashes to the page's own scripts, styles and modules. What is fetched ahead takes none: Chromium warns of it, and
/// its warning names the address with the link's secrets.
fn with_integrity(html: &str, files: &Files) -> anyhow::Result<String> {
    let mut checked = String::with_capacity(html.len());
    for (idx, piece) in html.split('<').enumerate() {
        if idx > 0 {
            checked.push('<');
        }
        let is_checked = |rel: &str| piece.starts_with("link") && piece.contains(&format!("rel=\"{rel}\""));
        let applies = piece.starts_with("script ") || ["stylesheet", "modulepreload"].iter().any(|it| is_checked(it));
        let name = piece.split('"').find_map(|text| text.strip_prefix("./")).filter(|name| files.contains_key(*name));
        match name.filter(|_| applies && !piece.contains("integrity=")) {
            Some(name) => {
                let (tag, rest) = piece.split_once(' ').context("a tag has no attributes")?;
                checked.push_str(&format!("{tag} integrity=\"{}\" {rest}", integrity(files, name)?));
            }
            None => checked.push_str(piece),
        }
    }
    Ok(checked)
}

/// Puts the policy before everything it has to govern.
fn with_policy(html: &str) -> anyhow::Result<String> {
    let (before, after) = html.split_once("<head>").context("the page has no `<head>`")?;
    let policy = POLICY.replace("{report}", &report_style());
    Ok(format!("{before}<head><meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">{after}"))
}

/// The source expression of a report's stylesheet, which stands on a line of its own.
fn report_style() -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(format!("\n{REPORT_STYLE}"))))
}

#[cfg(test)]
mod tests {
    use super::{content_name, finish, report_style};
    use crate::Files;

    fn files() -> Files {
        let html = "<html><head><link rel=\"preload\" href=\"./app-00112233445566aa_bg.wasm\"></head><body>\
            <script type=\"module\">\nimport init from './app-00112233445566aa.js';\
            init({ module_or_path: './app-00112233445566aa_bg.wasm' });\n</script></body></html>";
        let script = "export default (at = new URL(\"./scorer_bg.wasm\", import.meta.url)) => fetch(at);";
        let later = "import { initSync } from \"./app-00112233445566aa.js\"; fetch(\"./accord-app-part.wasm\");";
        let file = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
        Files::from([
            file("index.html", html),
            file(
                "app-00112233445566aa.js",
                "import * as later from \"./accord-app-later.js\"; ({ \"./accord-app-later.js\": later });",
            ),
            file("app-00112233445566aa_bg.wasm", "app"),
            file("accord-app-later.js", later),
            file("accord-app-part.wasm", "part"),
            file("scorer.js", script),
            file("scorer_bg.wasm", "scorer"),
            file("scorer_loader.js", "import init from './scorer.js';await init();"),
        ])
    }

    #[track_caller]
    fn text(files: &Files, name: &str) -> String {
        String::from_utf8(files.get(name).cloned().unwrap_or_default()).unwrap_or_default()
    }

    #[test]
    fn every_reference_points_at_a_file_that_exists() -> anyhow::Result<()> {
        let mut files = files();
        finish(&mut files)?;
        let html = text(&files, "index.html");
        let boot = files.keys().find(|name| name.starts_with("boot-")).cloned().unwrap_or_default();
        assert!(html.contains(&format!(" type=\"module\" src=\"./{boot}\"></script>")), "{html}");
        assert!(html.contains("<script integrity=\"sha256-"), "{html}");
        let scorer = files.keys().find(|name| name.starts_with("scorer-") && name.ends_with(".js"));
        let scorer = text(&files, scorer.map_or("", |name| name));
        let pair = files.keys().filter(|name| name.starts_with("app-") || name.starts_with("accord-app-later-"));
        let pair: String = pair.filter(|name| name.ends_with(".js")).map(|name| text(&files, name)).collect();
        let all = [html, text(&files, &boot), text(&files, "scorer_loader.js"), scorer, pair].concat();
        // What the WebAssembly calls the loader is no reference to a file.
        let key = "{ \"./accord-app-later.js\": later }";
        assert!(all.contains(key), "{all}");
        let mut n_references = 0;
        for piece in all.replace(key, "").split(['"', '\'']).filter_map(|piece| piece.strip_prefix("./")) {
            assert!(files.contains_key(piece), "{piece} is not among {:?}", files.keys());
            n_references += 1;
        }
        assert_eq!(n_references, 10);
        Ok(())
    }

    #[test]
    fn no_inline_script_is_left_and_the_policy_comes_first() -> anyhow::Result<()> {
        let mut files = files();
        finish(&mut files)?;
        let html = text(&files, "index.html");
        assert!(html.starts_with("<html><head><meta http-equiv=\"Content-Security-Policy\""), "{html}");
        assert!(html.split("<script").skip(1).all(|script| script.contains(" src=")), "{html}");
        Ok(())
    }

    #[test]
    fn rpt12_the_policy_lets_in_the_stylesheet_of_reports_and_no_other() -> anyhow::Result<()> {
        assert_eq!(report_style(), accord_core::report::html::style_source());
        let mut files = files();
        finish(&mut files)?;
        let html = text(&files, "index.html");
        assert!(html.contains(&format!("style-src 'self' {}; ", report_style())), "{html}");
        assert!(!html.contains("unsafe-inline") && !html.contains("{report}"), "{html}");
        Ok(())
    }

    #[test]
    fn names_follow_the_content() {
        assert_eq!(content_name("app-00112233445566aa_bg.wasm", b"a"), "app-ca978112ca1bbdca_bg.wasm");
        assert_eq!(content_name("accord-scorer.js", b"a"), "accord-scorer-ca978112ca1bbdca.js");
    }
}
