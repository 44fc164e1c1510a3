//! The last touches on the page's files: names by content, no inline script, the Content-Security-Policy.

use anyhow::{Context as _, ensure};

use super::Files;
use super::fingerprint::short_hash;

/// What the page may do. Stores are anywhere, so any `https:` host may be connected to; loopback is for trying out.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    connect-src 'self' https: http://127.0.0.1:* http://localhost:*; img-src 'self' blob: data:; style-src 'self'; \
    font-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";

/// Brings Trunk's output into the form that is served.
pub(super) fn finish(files: &mut Files) -> anyhow::Result<()> {
    name_by_content(files)?;
    let html = files.remove("index.html").context("Trunk wrote no `index.html`")?;
    let html = String::from_utf8(html).context("`index.html` is not UTF-8")?;
    let (html, script) = externalize(&html)?;
    let boot = format!("boot-{}.js", short_hash(script.as_bytes()));
    let html = with_policy(&html.replace("{boot}", &boot))?;
    files.insert(boot, script.into_bytes());
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
        let names_it = |name: &String| name == "index.html" || loaders.contains(name) || workers.contains(name);
        for (name, text) in files.iter_mut().filter(|(name, _)| names_it(name)) {
            let replaced = String::from_utf8(std::mem::take(text)).with_context(|| format!("`{name}` is not UTF-8"))?;
            *text = replaced.replace(old, &new).into_bytes();
        }
        files.insert(new, bytes);
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

/// Puts the policy before everything it has to govern.
fn with_policy(html: &str) -> anyhow::Result<String> {
    let (before, after) = html.split_once("<head>").context("the page has no `<head>`")?;
    Ok(format!("{before}<head><meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">{after}"))
}

#[cfg(test)]
mod tests {
    use super::{content_name, finish};
    use crate::bundle::Files;

    fn files() -> Files {
        let html = "<html><head><link rel=\"preload\" href=\"./app-00112233445566aa_bg.wasm\"></head><body>\
            <script type=\"module\">\nimport init from './app-00112233445566aa.js';\
            init({ module_or_path: './app-00112233445566aa_bg.wasm' });\n</script></body></html>";
        let script = "export default (at = new URL(\"./scorer_bg.wasm\", import.meta.url)) => fetch(at);";
        let file = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
        Files::from([
            file("index.html", html),
            file("app-00112233445566aa.js", "export default 1;"),
            file("app-00112233445566aa_bg.wasm", "app"),
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
        assert!(html.contains(&format!("<script type=\"module\" src=\"./{boot}\"></script>")), "{html}");
        let scorer = files.keys().find(|name| name.starts_with("scorer-") && name.ends_with(".js"));
        let scorer = text(&files, scorer.map_or("", |name| name));
        let all = [html, text(&files, &boot), text(&files, "scorer_loader.js"), scorer].concat();
        let mut n_references = 0;
        for piece in all.split(['"', '\'']).filter_map(|piece| piece.strip_prefix("./")) {
            assert!(files.contains_key(piece), "{piece} is not among {:?}", files.keys());
            n_references += 1;
        }
        assert_eq!(n_references, 6);
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
    fn names_follow_the_content() {
        assert_eq!(content_name("app-00112233445566aa_bg.wasm", b"a"), "app-ca978112ca1bbdca_bg.wasm");
        assert_eq!(content_name("accord-scorer.js", b"a"), "accord-scorer-ca978112ca1bbdca.js");
    }
}
