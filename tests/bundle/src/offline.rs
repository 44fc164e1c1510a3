//! The service worker that keeps a build on the device, completed with the build's names and hashes.

use anyhow::Context as _;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::Files;
use super::fingerprint::short_hash;
use super::split::{is_later, is_studio};

pub(super) const NAME: &str = "service-worker.js";
const TEMPLATE: &str = include_str!("service_worker.js");

/// Adds the service worker, and names it in the page, which keeps nothing where none is named.
pub(super) fn add_service_worker(files: &mut Files) -> anyhow::Result<()> {
    let html = files.remove("index.html").context("the page has no `index.html`")?;
    let html = String::from_utf8(html).context("`index.html` is not UTF-8")?;
    let named = format!("</title><meta name=\"accord-service-worker\" content=\"./{NAME}\">");
    files.insert("index.html".to_owned(), html.replacen("</title>", &named, 1).into_bytes());
    let of = |wanted: When| -> String {
        let chosen = files.iter().filter(|(name, _)| when(name) == wanted);
        json!(chosen.map(|(name, bytes)| json!([name, integrity(bytes)])).collect::<Vec<_>>()).to_string()
    };
    let [first, later, wanted] = [When::First, When::Later, When::Wanted].map(of);
    let version = short_hash(format!("{TEMPLATE}{first}{later}{wanted}").as_bytes());
    let lists = [("{version}", &version), ("{first}", &first), ("{later}", &later), ("{wanted}", &wanted)];
    let script = lists.into_iter().fold(TEMPLATE.to_owned(), |script, (name, list)| script.replace(name, list));
    files.insert(NAME.to_owned(), script.into_bytes());
    Ok(())
}

/// When a file is kept.
#[derive(Clone, Copy, PartialEq, Eq)]
enum When {
    /// Before the page counts as kept.
    First,
    /// Once the page has the line to itself.
    Later,
    /// When the page asks for it by name.
    Wanted,
    /// Never: the studio needs a network anyway, and is fetched when it is opened.
    Never,
}

fn when(name: &str) -> When {
    match name {
        _ if is_studio(name) => When::Never,
        _ if is_language(name) => When::Wanted,
        _ if comes_later(name) => When::Later,
        _ => When::First,
    }
}

/// What labeling can begin without: the scorer, the page's second part, and icons that only an installed page shows.
pub(super) fn comes_later(name: &str) -> bool {
    name.starts_with("accord-scorer") || is_later(name) || name.ends_with(".png") || name.ends_with(".webmanifest")
}

/// Whether a file holds the words of a language other than English, of which a person needs one at most.
pub(super) fn is_language(name: &str) -> bool {
    name.ends_with(".ftl")
}

/// A hash as browsers check it (Subresource Integrity).
pub(super) fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn built(wasm: &str) -> anyhow::Result<(String, String)> {
        let file = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
        let mut files = Files::from([
            file("index.html", "<head><title>Accord</title></head>"),
            file("accord-app-00112233445566aa_bg.wasm", wasm),
            file("accord-scorer_loader.js", "1"),
            file("accord-app-studio-00112233445566aa.wasm", "2"),
            file("fr.ftl", "close = Fermer"),
        ]);
        add_service_worker(&mut files)?;
        let text = |name: &str| String::from_utf8(files.get(name).cloned().unwrap_or_default());
        Ok((text("index.html")?, text(NAME)?))
    }

    #[test]
    fn the_page_names_it_and_it_names_every_file_with_its_hash() -> anyhow::Result<()> {
        let (html, script) = built("abc")?;
        assert!(html.contains("<meta name=\"accord-service-worker\" content=\"./service-worker.js\">"), "{html}");
        let html_hash = integrity(html.as_bytes());
        assert!(script.contains(&format!("[\"index.html\",\"{html_hash}\"]")), "{script}");
        // The hash of `abc` by FIPS 180-4, in base64.
        assert!(script.contains("sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="), "{script}");
        assert!(script.contains("const LATER = [[\"accord-scorer_loader.js\""), "{script}");
        assert!(script.contains("const WANTED = [[\"fr.ftl\""), "{script}");
        assert!(!script.contains("{version}") && !script.contains("studio"), "{script}");
        Ok(())
    }

    #[test]
    fn another_build_is_another_version() -> anyhow::Result<()> {
        let version = |script: &str| script.lines().find(|line| line.starts_with("const VERSION")).map(str::to_owned);
        let (one, other) = (version(&built("abc")?.1), version(&built("abd")?.1));
        assert!(one.is_some() && one != other, "{one:?}");
        assert_eq!(built("abc")?, built("abc")?);
        Ok(())
    }
}
